//! From the colours of a file to sRGB.

use image::{DynamicImage, GrayImage, Rgb, RgbImage, RgbaImage};
use moxcms::{ColorProfile, DataColorSpace, Layout, TransformOptions};

/// The picture in sRGB, on white where it is transparent; `profile` says what its colours mean.
///
/// A profile that does not fit the pixels is passed over, as browsers do.
pub(super) fn to_srgb(image: DynamicImage, profile: Option<&ColorProfile>) -> RgbImage {
    let is_gray = !image.color().has_color();
    let converted = match profile {
        Some(gray) if gray.color_space == DataColorSpace::Gray && is_gray => {
            let opaque = on_white(image.clone());
            let luma = GrayImage::from_fn(opaque.width(), opaque.height(), |x, y| {
                image::Luma([opaque.get_pixel(x, y).0[0]])
            });
            converted(luma.as_raw(), Layout::Gray, gray, (luma.width(), luma.height()))
        }
        Some(rgb) if rgb.color_space == DataColorSpace::Rgb => {
            let opaque = on_white(image.clone());
            converted(opaque.as_raw(), Layout::Rgb, rgb, opaque.dimensions())
        }
        _ => None,
    };
    converted.unwrap_or_else(|| on_white(image))
}

fn converted(
    samples: &[u8],
    layout: Layout,
    profile: &ColorProfile,
    (width, height): (u32, u32),
) -> Option<RgbImage> {
    let srgb = ColorProfile::new_srgb();
    let options = TransformOptions::default();
    let transform = profile.create_transform_8bit(layout, &srgb, Layout::Rgb, options).ok()?;
    let mut image = RgbImage::new(width, height);
    transform.transform(samples, &mut image).ok()?;
    Some(image)
}

/// The picture without transparency: white shows through.
fn on_white(image: DynamicImage) -> RgbImage {
    if !image.color().has_alpha() {
        return image.into_rgb8();
    }
    let image: RgbaImage = image.into_rgba8();
    let mut opaque = RgbImage::new(image.width(), image.height());
    for (to, from) in opaque.pixels_mut().zip(image.pixels()) {
        let [r, g, b, alpha] = from.0;
        *to = Rgb([r, g, b].map(|sample| over_white(sample, alpha)));
    }
    opaque
}

fn over_white(sample: u8, alpha: u8) -> u8 {
    let (sample, alpha) = (u16::from(sample), u16::from(alpha));
    let mixed = (sample * alpha + 255 * (255 - alpha) + 127) / 255;
    u8::try_from(mixed).unwrap_or(u8::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(color: [u8; 4]) -> DynamicImage {
        RgbaImage::from_pixel(1, 1, image::Rgba(color)).into()
    }

    #[test]
    fn white_shows_through() {
        for (color, shown) in [
            ([10, 20, 30, 255], [10, 20, 30]),
            ([10, 20, 30, 0], [255, 255, 255]),
            ([0, 0, 0, 128], [127, 127, 127]),
        ] {
            assert_eq!(to_srgb(one(color), None).get_pixel(0, 0).0, shown, "{color:?}");
        }
    }

    #[test]
    fn wide_colours_are_brought_into_srgb() {
        for (profile, grows) in [
            (ColorProfile::new_srgb(), false),
            (ColorProfile::new_display_p3(), true),
            (ColorProfile::new_adobe_rgb(), true),
        ] {
            let [red, ..] = to_srgb(one([200, 100, 100, 255]), Some(&profile)).get_pixel(0, 0).0;
            assert_eq!(red > 203, grows, "red {red}");
        }
    }

    #[test]
    fn a_profile_for_other_pixels_is_passed_over() {
        let gray = ColorProfile::new_gray_with_gamma(2.2);
        assert_eq!(to_srgb(one([9, 8, 7, 255]), Some(&gray)).get_pixel(0, 0).0, [9, 8, 7]);
    }
}
