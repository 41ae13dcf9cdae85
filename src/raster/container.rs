//! What an AVIF container says about showing its picture.
//!
//! Boxes are those of ISO/IEC 14496-12; the properties stand in `meta/iprp/ipco` and are those of
//! ISO/IEC 23008-12. Which property belongs to which item (`ipma`) is not looked at: files with one
//! picture, and perhaps its transparency, have each of these for that picture only.

use image::metadata::Orientation;

/// The properties that change how a picture looks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Properties {
    /// Quarter turns, anticlockwise (`irot`).
    turns: u8,
    /// Whether it is mirrored after turning, and then whether left and right change places (`imir`).
    mirrored: Option<bool>,
    /// Its ICC profile (`colr`).
    pub(super) profile: Option<Vec<u8>>,
    /// Numbers of its primaries and its transfer curve (`colr`), after ITU-T H.273.
    pub(super) numbers: Option<(u16, u16)>,
    /// Whether only a part of it is to be shown (`clap`).
    pub(super) is_cropped: bool,
}

impl Properties {
    /// Reads the properties of an AVIF file; none where the file is not built as expected.
    pub(super) fn read(file: &[u8]) -> Self {
        let mut properties = Self::default();
        // `meta` begins with its version and flags.
        let meta = child(file, b"meta").and_then(|meta| meta.get(4..)).unwrap_or_default();
        let all = child(meta, b"iprp").and_then(|iprp| child(iprp, b"ipco")).unwrap_or_default();
        for (kind, content) in boxes(all) {
            properties.take(kind, content);
        }
        properties
    }

    fn take(&mut self, kind: [u8; 4], content: &[u8]) {
        match (&kind, content) {
            (b"irot", [turns, ..]) => self.turns = turns & 3,
            (b"imir", [axis, ..]) => self.mirrored = Some(axis & 1 == 1),
            (b"clap", _) => self.is_cropped = true,
            (b"colr", [b'n', b'c', b'l', b'x', p, q, t, u, ..]) => {
                let number = |high: &u8, low: &u8| u16::from_be_bytes([*high, *low]);
                self.numbers = Some((number(p, q), number(t, u)));
            }
            (b"colr", [b'p', b'r', b'o', b'f', icc @ ..] | [b'r', b'I', b'C', b'C', icc @ ..]) => {
                self.profile = Some(icc.to_vec());
            }
            _ => {}
        }
    }

    /// How to turn the picture upright.
    pub(super) const fn orientation(&self) -> Orientation {
        match (self.turns, self.mirrored) {
            (0, None) => Orientation::NoTransforms,
            (1, None) => Orientation::Rotate270,
            (2, None) => Orientation::Rotate180,
            (_, None) => Orientation::Rotate90,
            (0, Some(true)) | (2, Some(false)) => Orientation::FlipHorizontal,
            (0, Some(false)) | (2, Some(true)) => Orientation::FlipVertical,
            (1, Some(true)) | (3, Some(false)) => Orientation::Rotate270FlipH,
            (_, Some(_)) => Orientation::Rotate90FlipH,
        }
    }
}

/// The content of the first box of a kind.
fn child<'a>(content: &'a [u8], kind: &[u8; 4]) -> Option<&'a [u8]> {
    boxes(content).find(|(found, _)| found == kind).map(|(_, content)| content)
}

/// The boxes that stand one after another: kind and content. A box of impossible length ends it.
fn boxes(mut rest: &[u8]) -> impl Iterator<Item = ([u8; 4], &[u8])> {
    std::iter::from_fn(move || {
        let (head, behind) = rest.split_first_chunk::<8>()?;
        let [a, b, c, d, kind @ ..] = *head;
        let (content, length) = match u32::from_be_bytes([a, b, c, d]) {
            // It goes on to the end.
            0 => (behind, behind.len()),
            // The length follows in 64 bits.
            1 => {
                let (long, content) = behind.split_first_chunk::<8>()?;
                (content, usize::try_from(u64::from_be_bytes(*long)).ok()?.checked_sub(16)?)
            }
            short => (behind, usize::try_from(short).ok()?.checked_sub(8)?),
        };
        let (content, after) = content.split_at_checked(length)?;
        rest = after;
        Some((kind, content))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn boxed(kind: &[u8; 4], content: &[u8]) -> Vec<u8> {
        let length = u32::try_from(content.len() + 8).unwrap();
        [&length.to_be_bytes(), kind.as_slice(), content].concat()
    }

    fn file(properties: &[Vec<u8>]) -> Vec<u8> {
        let ipco = boxed(b"ipco", &properties.concat());
        let meta = [vec![0; 4], boxed(b"hdlr", &[0; 12]), boxed(b"iprp", &ipco)].concat();
        [boxed(b"ftyp", b"avif\0\0\0\0"), boxed(b"meta", &meta)].concat()
    }

    #[test]
    fn turning_and_mirroring_become_one_orientation() {
        let (turn, mirror) = (|n: u8| boxed(b"irot", &[n]), |axis: u8| boxed(b"imir", &[axis]));
        for (properties, orientation) in [
            (vec![], Orientation::NoTransforms),
            (vec![turn(1)], Orientation::Rotate270),
            (vec![turn(2)], Orientation::Rotate180),
            (vec![turn(3)], Orientation::Rotate90),
            (vec![mirror(0)], Orientation::FlipVertical),
            (vec![mirror(1)], Orientation::FlipHorizontal),
            (vec![turn(1), mirror(1)], Orientation::Rotate270FlipH),
            (vec![turn(3), mirror(1)], Orientation::Rotate90FlipH),
        ] {
            assert_eq!(Properties::read(&file(&properties)).orientation(), orientation);
        }
    }

    #[test]
    fn colours_are_found() {
        let numbers = boxed(b"colr", b"nclx\0\x0c\0\x0d\0\x06\x80");
        let profile = boxed(b"colr", b"proficc");
        let read = Properties::read(&file(&[numbers, profile, boxed(b"clap", &[0; 32])]));
        assert_eq!(read.numbers, Some((12, 13)));
        assert_eq!(read.profile, Some(b"icc".to_vec()));
        assert!(read.is_cropped);
    }

    #[test]
    fn a_broken_file_has_no_properties_and_does_no_harm() {
        let whole = file(&[boxed(b"irot", &[1])]);
        for length in 0..whole.len() {
            assert_eq!(Properties::read(&whole[..length]), Properties::default(), "{length}");
        }
        assert_eq!(Properties::read(&[0xff; 64]), Properties::default());
    }
}
