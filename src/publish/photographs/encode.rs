//! The formats in which photographs are published.

use jpeg_encoder::{ColorType, Encoder};
use ravif::{AlphaColorMode, Img, RGBA8};
use serde::{Deserialize, Serialize};

use crate::raster::{Format, Pixels};

/// How hard the AV1 encoder works, from 10 (hardly) to 1. 6 is the quickest at which it still tries
/// every direction of a texture.
const AVIF_SPEED: u8 = 6;

/// A format in which photographs are published.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Encoding {
    /// For engines since 2021–2023.
    Avif,
    /// For every engine that the page is whole in.
    WebP,
    /// For everything else, and to be saved by readers.
    Jpeg,
}

impl Encoding {
    /// Every encoding; the last is read by all.
    pub(super) const ALL: [Self; 3] = [Self::Avif, Self::WebP, Self::Jpeg];

    /// Its files' format.
    pub(super) const fn format(self) -> Format {
        match self {
            Self::Avif => Format::Avif,
            Self::WebP => Format::WebP,
            Self::Jpeg => Format::Jpeg,
        }
    }

    /// The qualities to choose from, on the encoder's own scale to 100, the lowest first. No two
    /// encoders mean the same by them.
    pub(super) const fn qualities(self) -> [u8; 12] {
        match self {
            Self::Avif => [36, 41, 46, 51, 56, 61, 66, 71, 76, 81, 86, 91],
            Self::WebP | Self::Jpeg => [40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90, 95],
        }
    }

    /// Encodes a picture. The file holds pixels and nothing else; without a profile they are sRGB.
    pub(super) fn encode(self, pixels: &Pixels, quality: u8) -> Result<Vec<u8>, String> {
        match self {
            Self::Avif => avif(pixels, quality),
            Self::WebP => webp(pixels, quality),
            Self::Jpeg => jpeg(pixels, quality),
        }
    }
}

fn avif(pixels: &Pixels, quality: u8) -> Result<Vec<u8>, String> {
    let (rgb, _) = pixels.rgb.as_chunks::<3>();
    let opaque: Vec<RGBA8> = rgb.iter().map(|&[r, g, b]| RGBA8::new(r, g, b, 255)).collect();
    let image = Img::new(opaque.as_slice(), pixels.width as usize, pixels.height as usize);
    ravif::Encoder::new()
        .with_quality(f32::from(quality))
        .with_speed(AVIF_SPEED)
        .with_alpha_color_mode(AlphaColorMode::UnassociatedDirty)
        // Its sibling for pixels without alpha is compiled into the caller, which in a debug build
        // is not optimised: many times slower.
        .encode_rgba(image)
        .map(|encoded| encoded.avif_file)
        .map_err(|error| error.to_string())
}

fn webp(pixels: &Pixels, quality: u8) -> Result<Vec<u8>, String> {
    webp::Encoder::from_rgb(&pixels.rgb, pixels.width, pixels.height)
        .encode_simple(false, f32::from(quality))
        .map(|file| file.to_vec())
        .map_err(|error| format!("{error:?}"))
}

fn jpeg(pixels: &Pixels, quality: u8) -> Result<Vec<u8>, String> {
    let side = |px: u32| u16::try_from(px).map_err(|_| "it is too long for JPEG".to_owned());
    let (width, height) = (side(pixels.width)?, side(pixels.height)?);
    let mut file = Vec::new();
    let mut encoder = Encoder::new(&mut file, quality);
    encoder.set_progressive(true);
    encoder.set_optimized_huffman_tables(true);
    encoder
        .encode(&pixels.rgb, width, height, ColorType::Rgb)
        .map_err(|error| error.to_string())?;
    Ok(file)
}
