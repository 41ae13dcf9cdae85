//! Making pictures smaller.

use std::sync::LazyLock;

use fast_image_resize::{
    FilterType, PixelComponentMapper, PixelType, ResizeAlg, ResizeOptions, Resizer,
    create_srgb_mapper,
    images::{Image, ImageRef},
};

use crate::raster::Pixels;

/// From sRGB to linear light and back.
static LIGHT: LazyLock<PixelComponentMapper> = LazyLock::new(create_srgb_mapper);

/// A picture in linear light, where the mean of two pixels is as bright as both together: scaled
/// in sRGB, fine bright detail would turn dark.
pub(super) struct Linear(Image<'static>);

impl Linear {
    /// The picture, 16 bits a sample.
    pub(super) fn of(pixels: &Pixels) -> Result<Self, String> {
        let source = ImageRef::new(pixels.width, pixels.height, &pixels.rgb, PixelType::U8x3)
            .map_err(|error| error.to_string())?;
        let mut linear = Image::new(pixels.width, pixels.height, PixelType::U16x3);
        LIGHT.forward_map(&source, &mut linear).map_err(|error| error.to_string())?;
        Ok(Self(linear))
    }

    /// The picture at a smaller `width`, px, in its proportions.
    pub(super) fn scaled(&self, width: u32) -> Result<Self, String> {
        let height = height_at(width, (self.0.width(), self.0.height()));
        let mut smaller = Image::new(width, height, PixelType::U16x3);
        let lanczos = ResizeAlg::Convolution(FilterType::Lanczos3);
        Resizer::new()
            .resize(&self.0, &mut smaller, &ResizeOptions::new().resize_alg(lanczos))
            .map_err(|error| error.to_string())?;
        Ok(Self(smaller))
    }

    /// The picture in sRGB.
    pub(super) fn pixels(&self) -> Result<Pixels, String> {
        let (width, height) = (self.0.width(), self.0.height());
        let mut srgb = Image::new(width, height, PixelType::U8x3);
        LIGHT.backward_map(&self.0, &mut srgb).map_err(|error| error.to_string())?;
        Ok(Pixels { width, height, rgb: srgb.into_vec() })
    }
}

/// The height that belongs to a width in the proportions of `whole`, at least 1.
pub(super) fn height_at(width: u32, whole: (u32, u32)) -> u32 {
    let (of, whole) = (u64::from(whole.1), u64::from(whole.0).max(1));
    let height = (u64::from(width) * of + whole / 2) / whole;
    u32::try_from(height).unwrap_or(u32::MAX).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_black_and_half_white_is_half_the_light() {
        // Columns of black and white in turns.
        let row = [[0; 3], [255; 3]].concat().repeat(32);
        let pixels = Pixels { width: 64, height: 64, rgb: row.repeat(64) };
        let mean = Linear::of(&pixels).unwrap().scaled(1).unwrap().pixels().unwrap();
        // Half the light of white is 188 in sRGB; the mean of the numbers would be 128.
        assert!((186..=190).contains(&mean.rgb[0]), "{:?}", mean.rgb);
    }

    #[test]
    fn there_and_back_changes_nothing() {
        let rgb: Vec<u8> = (0..=255).flat_map(|v| [v, 255 - v, v / 2]).collect();
        let pixels = Pixels { width: 16, height: 16, rgb };
        assert_eq!(Linear::of(&pixels).unwrap().pixels().unwrap(), pixels);
    }

    #[test]
    fn heights_keep_the_proportions() {
        for (width, whole, height) in
            [(480, (1600, 1067), 320), (960, (4000, 3000), 720), (480, (10_000, 2), 1)]
        {
            assert_eq!(height_at(width, whole), height);
        }
    }
}
