//! Pictures made for the tests, with what cameras write into their files.

use image::{
    ImageEncoder, Rgb, RgbImage,
    codecs::{png::PngEncoder, webp::WebPEncoder},
};
use jpeg_encoder::{ColorType, Encoder};

/// What is hidden in the files, and must stand in nothing that is published.
pub(crate) const SECRETS: [&str; 3] = ["SecretCam", "Exif", "GPS-at-home"];

/// A landscape: bright sky above dark ground, with ripples and a little noise.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "28 to 240")]
pub(crate) fn landscape(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| {
        let noise = (x.wrapping_mul(7919) ^ y.wrapping_mul(104_729)) % 9;
        let ripple = 12.0 * (f64::from(x) / 9.0).sin() * (f64::from(y) / 7.0).cos();
        let base = if y * 2 < height { [120.0, 170.0, 220.0] } else { [90.0, 70.0, 40.0] };
        Rgb(base.map(|sample| (sample + ripple + f64::from(noise)) as u8))
    })
}

/// EXIF data with a camera's name, a way to turn the picture, and a place on earth.
pub(crate) fn exif(orientation: u8) -> Vec<u8> {
    let entry = |tag: u16, kind: u16, count: u32, value: [u8; 4]| {
        let (tag, kind, count) = (tag.to_le_bytes(), kind.to_le_bytes(), count.to_le_bytes());
        [tag.as_slice(), &kind, &count, &value].concat()
    };
    let mut data = b"II*\0\x08\0\0\0\x03\0".to_vec();
    data.extend(entry(0x010f, 2, 10, 50_u32.to_le_bytes()));
    data.extend(entry(0x0112, 3, 1, [orientation, 0, 0, 0]));
    data.extend(entry(0x8825, 4, 1, 60_u32.to_le_bytes()));
    data.extend([0; 4]);
    data.extend(b"SecretCam\0");
    data.extend(b"\x02\0");
    data.extend(entry(1, 2, 2, *b"N\0\0\0"));
    data.extend(entry(2, 5, 3, 90_u32.to_le_bytes()));
    data.extend([0; 4]);
    for number in [37_u32, 1, 44, 1, 12, 1] {
        data.extend(number.to_le_bytes());
    }
    data
}

/// The picture as JPEG with EXIF data, a comment in an application's segment and perhaps a profile.
pub(crate) fn jpeg(image: &RgbImage, orientation: u8, profile: Option<&[u8]>) -> Vec<u8> {
    let mut file = Vec::new();
    let mut encoder = Encoder::new(&mut file, 95);
    encoder.add_exif_metadata(&exif(orientation)).unwrap();
    encoder.add_app_segment(13, b"GPS-at-home".to_vec()).unwrap();
    if let Some(profile) = profile {
        encoder.add_icc_profile(profile).unwrap();
    }
    let side = |px: u32| u16::try_from(px).unwrap();
    encoder.encode(image, side(image.width()), side(image.height()), ColorType::Rgb).unwrap();
    file
}

/// The picture as PNG.
pub(crate) fn png(image: &RgbImage) -> Vec<u8> {
    let mut file = Vec::new();
    let (width, height) = image.dimensions();
    PngEncoder::new(&mut file)
        .write_image(image, width, height, image::ExtendedColorType::Rgb8)
        .unwrap();
    file
}

/// The picture as a still WebP.
pub(crate) fn webp(image: &RgbImage) -> Vec<u8> {
    let mut file = Vec::new();
    let (width, height) = image.dimensions();
    WebPEncoder::new_lossless(&mut file)
        .encode(image, width, height, image::ExtendedColorType::Rgb8)
        .unwrap();
    file
}

/// The picture as an animated WebP of one frame.
pub(crate) fn animated_webp(image: &RgbImage) -> Vec<u8> {
    let chunk = |name: &[u8], content: &[u8]| {
        let length = u32::try_from(content.len()).unwrap();
        [name, &length.to_le_bytes(), content].concat()
    };
    let less_one = |px: u32| (px - 1).to_le_bytes()[..3].to_vec();
    let size = [less_one(image.width()), less_one(image.height())].concat();
    let extended = [vec![2, 0, 0, 0], size.clone()].concat();
    // Behind `RIFF`, the length and `WEBP` stands the one chunk of a still picture.
    let frame = [vec![0; 6], size, vec![100, 0, 0, 0], webp(image).split_off(12)].concat();
    let chunks =
        [chunk(b"VP8X", &extended), chunk(b"ANIM", &[0; 6]), chunk(b"ANMF", &frame)].concat();
    chunk(b"RIFF", &[b"WEBP".as_slice(), &chunks].concat())
}

/// The picture as JPEG in the colours of inks.
pub(crate) fn inks(width: u16, height: u16) -> Vec<u8> {
    let mut file = Vec::new();
    let samples = vec![60; 4 * usize::from(width) * usize::from(height)];
    Encoder::new(&mut file, 90).encode(&samples, width, height, ColorType::Cmyk).unwrap();
    file
}

/// Whether these bytes stand anywhere in a file.
pub(crate) fn holds(file: &[u8], text: &str) -> bool {
    file.windows(text.len()).any(|part| part == text.as_bytes())
}
