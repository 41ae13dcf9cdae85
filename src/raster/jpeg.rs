//! What the JPEG decoder does not tell.

/// Whether a JPEG file has four components, as files for print have (CMYK, or YCCK). Its decoder
/// would turn them into RGB without regard to inks and paper.
pub(super) fn is_for_print(content: &[u8]) -> bool {
    let mut rest = content.get(2..).unwrap_or_default();
    while let [0xff, marker, length @ ..] = rest
        && let Some(&[high, low]) = length.first_chunk()
    {
        match marker {
            // Fill bytes may stand before a marker.
            0xff => rest = &rest[1..],
            // The frame header: length, precision, height, width, number of components.
            0xc0..=0xcf if ![0xc4, 0xc8, 0xcc].contains(marker) => return rest.get(9) == Some(&4),
            // The scan: no frame header came before it.
            0xda => return false,
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
    use super::*;

    fn jpeg(components: u8) -> Vec<u8> {
        let mut file = b"\xff\xd8\xff\xe0\0\x04ab".to_vec();
        file.extend(b"\xff\xff\xc4\0\x02\xff\xc2\0\x0b\x08\0\x10\0\x10");
        file.extend([components, 1, 0x11, 0]);
        file
    }

    #[test]
    fn four_components_are_for_print() {
        assert!(is_for_print(&jpeg(4)));
        assert!(!is_for_print(&jpeg(3)));
        assert!(!is_for_print(&jpeg(1)));
        let whole = jpeg(4);
        for length in 0..whole.len() - 3 {
            assert!(!is_for_print(&whole[..length]), "{length}");
        }
    }
}
