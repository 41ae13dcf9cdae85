//! Making pictures smaller.

use std::sync::LazyLock;

use image::{DynamicImage, ImageBuffer, imageops::FilterType};

use crate::raster::Pixels;

/// The light of each sample of sRGB, in 16 bits; the curve is that of IEC 61966-2-1.
static LIGHT: LazyLock<Vec<u16>> = LazyLock::new(|| {
    let light = |share: f64| match share <= 0.04045 {
        true => share / 12.92,
        false => ((share + 0.055) / 1.055).powf(2.4),
    };
    (0..=255_u8).map(|sample| whole(light(f64::from(sample) / 255.0) * 65_535.0)).collect()
});

/// The sample of sRGB nearest to each light of 16 bits.
static SAMPLES: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let mut samples = Vec::with_capacity(1 << 16);
    let mut sample = 0_u8;
    for light in 0..=u16::MAX {
        let next = sample.saturating_add(1);
        let near = |sample: u8| LIGHT[usize::from(sample)].abs_diff(light);
        if near(next) < near(sample) {
            sample = next;
        }
        samples.push(sample);
    }
    samples
});

/// A picture in linear light, where the mean of two pixels is as bright as both together: scaled
/// in sRGB, fine bright detail would turn dark.
pub(in crate::publish) struct Linear(DynamicImage);

impl Linear {
    /// The picture, 16 bits a sample.
    pub(in crate::publish) fn of(pixels: &Pixels) -> Result<Self, String> {
        let light = pixels.rgb.iter().map(|sample| LIGHT[usize::from(*sample)]).collect();
        ImageBuffer::from_raw(pixels.width, pixels.height, light)
            .map(|image| Self(DynamicImage::ImageRgb16(image)))
            .ok_or_else(|| "its size does not fit its pixels".to_owned())
    }

    /// The picture at a smaller `width`, px, in its proportions.
    pub(in crate::publish) fn scaled(&self, width: u32) -> Self {
        let height = height_at(width, (self.0.width(), self.0.height()));
        Self(self.0.resize_exact(width, height, FilterType::Lanczos3))
    }

    /// The mean of all its pixels, in sRGB.
    pub(super) fn tone(&self) -> [u8; 3] {
        let one = Self(self.0.resize_exact(1, 1, FilterType::Triangle)).pixels().rgb;
        one.first_chunk().copied().unwrap_or_default()
    }

    /// The picture in sRGB.
    pub(in crate::publish) fn pixels(&self) -> Pixels {
        let light = self.0.to_rgb16().into_raw();
        let rgb = light.into_iter().map(|light| SAMPLES[usize::from(light)]).collect();
        Pixels { width: self.0.width(), height: self.0.height(), rgb }
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 65,535")]
fn whole(light: f64) -> u16 {
    light.round() as u16
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
        let mean = Linear::of(&pixels).unwrap().scaled(1).pixels();
        // Half the light of white is 188 in sRGB; the mean of the numbers would be 128.
        assert!((186..=190).contains(&mean.rgb[0]), "{:?}", mean.rgb);
    }

    #[test]
    fn there_and_back_changes_nothing() {
        let rgb: Vec<u8> = (0..=255).flat_map(|v| [v, 255 - v, v / 2]).collect();
        let pixels = Pixels { width: 16, height: 16, rgb };
        assert_eq!(Linear::of(&pixels).unwrap().pixels(), pixels);
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
