//! Files that are made here, and what is read from them.

use image::{ImageEncoder, Rgb, RgbImage, codecs::png::PngEncoder};

use super::*;

/// A picture of 40 × 20 px: red above, blue below.
fn picture() -> RgbImage {
    RgbImage::from_fn(40, 20, |_, y| match y < 10 {
        true => Rgb([230, 20, 30]),
        false => Rgb([20, 30, 230]),
    })
}

/// EXIF data that only tells how to turn the picture.
fn exif(orientation: u8) -> Vec<u8> {
    let mut data = b"MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".to_vec();
    data.extend([orientation, 0, 0, 0, 0, 0, 0]);
    data
}

fn jpeg(orientation: u8) -> Vec<u8> {
    let mut file = Vec::new();
    let mut encoder = jpeg_encoder::Encoder::new(&mut file, 95);
    encoder.add_exif_metadata(&exif(orientation)).unwrap();
    encoder.encode(picture().as_raw(), 40, 20, jpeg_encoder::ColorType::Rgb).unwrap();
    file
}

fn png() -> Vec<u8> {
    let mut file = Vec::new();
    let encoder = PngEncoder::new(&mut file);
    encoder.write_image(picture().as_raw(), 40, 20, image::ExtendedColorType::Rgb8).unwrap();
    file
}

fn webp() -> Vec<u8> {
    let mut file = Vec::new();
    let encoder = image::codecs::webp::WebPEncoder::new_lossless(&mut file);
    encoder.encode(picture().as_raw(), 40, 20, image::ExtendedColorType::Rgb8).unwrap();
    file
}

/// Whether the picture has this colour there, as near as compression keeps it.
#[track_caller]
fn assert_colour(pixels: &Pixels, (x, y): (u32, u32), colour: [u8; 3]) {
    let at = 3 * (y * pixels.width + x) as usize;
    let found = &pixels.rgb[at..at + 3];
    let near = found.iter().zip(colour).all(|(found, wanted)| found.abs_diff(wanted) < 12);
    assert!(near, "{found:?} at {x}, {y}, not {colour:?}");
}

const RED: [u8; 3] = [230, 20, 30];
const BLUE: [u8; 3] = [20, 30, 230];

#[test]
fn every_format_is_read() {
    for (format, file) in [(Format::Jpeg, jpeg(1)), (Format::Png, png()), (Format::WebP, webp())] {
        assert_eq!(Format::of_content(&file), Some(format));
        let header = Header { width: 40, height: 20, is_animated: false };
        assert_eq!(check(format, &file), Ok(header), "{format:?}");
        let pixels = Pixels::decode(format, &file).unwrap();
        assert_eq!((pixels.width, pixels.height), (40, 20));
        assert_colour(&pixels, (20, 2), RED);
        assert_colour(&pixels, (20, 17), BLUE);
    }
}

#[test]
fn several_frames_are_seen() {
    // The chunk that says how many frames there are stands behind the header.
    let mut chunk = b"acTL\0\0\0\x02\0\0\0\0".to_vec();
    chunk.extend(crc(&chunk).to_be_bytes());
    let mut animated = png();
    animated.splice(33..33, [vec![0, 0, 0, 8], chunk].concat());
    assert!(check(Format::Png, &animated).unwrap().is_animated);
}

#[test]
fn lines_are_refused() {
    for (width, height, is_good) in
        [(480, 16, true), (479, 15, false), (16, 480, true), (16, 481, false), (15, 20, false)]
    {
        let mut file = Vec::new();
        let rgb = vec![90; (3 * width * height) as usize];
        let encoder = PngEncoder::new(&mut file);
        encoder.write_image(&rgb, width, height, image::ExtendedColorType::Rgb8).unwrap();
        let fault = Fault::Proportions { width, height };
        assert_eq!(check(Format::Png, &file).err(), (!is_good).then_some(fault));
    }
}

#[test]
fn pictures_are_turned_upright() {
    // Where red is: the side of the upright picture that the stored picture's top becomes.
    for (orientation, red, blue) in [
        (1, (20, 2), (20, 17)),
        (2, (20, 2), (20, 17)),
        (3, (20, 17), (20, 2)),
        (4, (20, 17), (20, 2)),
        (5, (2, 20), (17, 20)),
        (6, (17, 20), (2, 20)),
        (7, (17, 20), (2, 20)),
        (8, (2, 20), (17, 20)),
    ] {
        let file = jpeg(orientation);
        let pixels = Pixels::decode(Format::Jpeg, &file).unwrap();
        let (width, height) = if orientation < 5 { (40, 20) } else { (20, 40) };
        assert_eq!((pixels.width, pixels.height), (width, height), "{orientation}");
        let header = Header { width, height, is_animated: false };
        assert_eq!(Header::read(Format::Jpeg, &file), Ok(header));
        assert_colour(&pixels, red, RED);
        assert_colour(&pixels, blue, BLUE);
    }
}

#[test]
fn what_claims_to_unpack_to_too_much_is_refused_unread() {
    // The header of a PNG of 65,500 × 65,500 px, in a file of a few bytes.
    let mut bomb = png();
    bomb[16..24].copy_from_slice(&[0, 0, 0xff, 0xdc, 0, 0, 0xff, 0xdc]);
    let mut checked = crc(&bomb[12..29]).to_be_bytes().to_vec();
    bomb.splice(29..33, checked.drain(..));
    let fault = Fault::TooManyPixels { width: 65_500, height: 65_500 };
    assert_eq!(Header::read(Format::Png, &bomb), Err(fault.clone()));
    assert_eq!(Pixels::decode(Format::Png, &bomb), Err(fault.clone()));
    assert_eq!(fault.to_string(), "it has 65500 × 65500 pixels, more than 102 million");
    let heavy = vec![0; MAX_BYTES + 1];
    let fault = Header::read(Format::Jpeg, &heavy).unwrap_err();
    assert_eq!(fault.to_string(), "it has 65 MB, more than 64");
}

/// The checksum of PNG: CRC-32 as in ISO 3309.
fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0, |crc: u32, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| (crc >> 1) ^ (0xedb8_8320 * (crc & 1)))
    })
}

#[test]
fn damaged_files_are_refused() {
    for (format, file) in [(Format::Jpeg, jpeg(1)), (Format::Png, png()), (Format::WebP, webp())] {
        for length in [0, 8, 30, file.len() / 2] {
            let fault = Pixels::decode(format, &file[..length]).unwrap_err();
            assert!(matches!(fault, Fault::Corrupt(_)), "{format:?} {length}: {fault}");
        }
    }
}
