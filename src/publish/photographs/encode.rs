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
pub(in crate::publish) enum Encoding {
    /// The smaller one, for engines since 2020–2023.
    Avif,
    /// For every other engine, and to be saved by readers.
    Jpeg,
}

impl Encoding {
    /// Every encoding; the last is read by all.
    pub(super) const ALL: [Self; 2] = [Self::Avif, Self::Jpeg];

    /// How its files' names end.
    pub(super) const fn extension(self) -> &'static str {
        match self {
            Self::Avif => "avif",
            Self::Jpeg => Format::Jpeg.extension(),
        }
    }

    /// Its media type.
    pub(super) const fn media_type(self) -> &'static str {
        match self {
            Self::Avif => "image/avif",
            Self::Jpeg => Format::Jpeg.media_type(),
        }
    }

    /// Encodes a picture. The file holds pixels and nothing else; without a profile they are sRGB.
    /// `quality` is on the encoder's own scale to 100: no two encoders mean the same by it.
    pub(in crate::publish) fn encode(
        self,
        pixels: &Pixels,
        quality: u8,
    ) -> Result<Vec<u8>, String> {
        match self {
            Self::Avif => avif(pixels, quality),
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
