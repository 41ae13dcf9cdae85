//! What the decoder of JPEG passes over in silence.

use zune_jpeg::{
    JpegDecoder,
    zune_core::{bytestream::ZCursor, colorspace::ColorSpace, options::DecoderOptions},
};

/// Whether its colours are those of inks (CMYK, or YCCK). The decoder would turn them into RGB
/// without regard to inks and paper.
pub(super) fn is_for_print(content: &[u8]) -> bool {
    let any_size = DecoderOptions::default().set_max_width(usize::MAX).set_max_height(usize::MAX);
    let mut decoder = JpegDecoder::new_with_options(ZCursor::new(content), any_size);
    // A file whose headers cannot be read is refused by who reads it whole.
    let _ = decoder.decode_headers();
    matches!(decoder.input_colorspace(), Some(ColorSpace::CMYK | ColorSpace::YCCK))
}

/// Whether the file goes on to the end of its picture. What is missing the decoder paints grey.
pub(super) fn is_whole(content: &[u8]) -> bool {
    const END: [u8; 2] = [0xff, 0xd9];
    let mut rest = content.get(2..).unwrap_or_default();
    // Segments may hold anything, a small picture with an end of its own too; so they are passed
    // over up to the first scan. Behind that the two bytes stand nowhere else.
    while let [0xff, marker, length @ ..] = rest
        && let Some(&[high, low]) = length.first_chunk()
    {
        match marker {
            // Fill bytes may stand before a marker.
            0xff => rest = &rest[1..],
            0xda => return rest.windows(END.len()).any(|it| it == END),
            _ => {
                let segment = 2 + usize::from(u16::from_be_bytes([high, low]));
                rest = rest.get(segment..).unwrap_or_default();
            }
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use jpeg_encoder::{ColorType, Encoder};

    use super::*;

    fn jpeg(colours: ColorType) -> Vec<u8> {
        let mut file = Vec::new();
        let mut encoder = Encoder::new(&mut file, 90);
        // As a camera's small picture, with an end of its own.
        encoder.add_app_segment(1, b"Exif\0\0\xff\xd8\xff\xd9".to_vec()).unwrap();
        encoder.encode(&[90; 4 * 32 * 32], 32, 32, colours).unwrap();
        file
    }

    #[test]
    fn inks_are_for_print() {
        for (colours, for_print) in
            [(ColorType::Rgba, false), (ColorType::Cmyk, true), (ColorType::CmykAsYcck, true)]
        {
            assert_eq!(is_for_print(&jpeg(colours)), for_print, "{colours:?}");
        }
        assert!(!is_for_print(b"\xff\xd8\xff"));
    }

    #[test]
    fn what_breaks_off_is_not_whole() {
        let whole = jpeg(ColorType::Rgba);
        for length in 0..whole.len() {
            assert!(!is_whole(&whole[..length]), "{length} of {}", whole.len());
        }
        assert!(is_whole(&whole));
        assert!(is_whole(&[whole.as_slice(), b"what a telephone adds"].concat()));
    }
}
