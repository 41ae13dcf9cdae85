//! How strongly photographs are compressed.

use super::encode::Encoding;
use crate::report::PhotoKind;

/// The quality of a file of this width, px, on the encoder's own scale to 100.
///
/// Measured once, in steps of 5, with SSIMULACRA 2 (<https://github.com/cloudinary/ssimulacra2>),
/// where 70 is high and 50 medium quality. To reach 70 it took, at 480, 960 and 2,160 px:
///
/// | picture | AVIF | JPEG |
/// |---|---|---|
/// | a photograph of water and woods | 66, 71, 81 | 56, 66, 71 |
/// | a photograph of a flower before a blurred ground | 56, 51, 51 | 61, 61, 66 |
/// | two textured drawings, to 960 px | 56 and 61, 51 | 61, 61 |
/// | lettering on plain ground, at 960 px | 56 | 91 |
///
/// What stands here gave all of them 67.6 or more.
pub(super) const fn quality(encoding: Encoding, kind: PhotoKind, width: u32) -> u8 {
    match encoding {
        Encoding::Avif => match (kind, width) {
            (PhotoKind::Photo, ..=960) => 66,
            (PhotoKind::Photo, _) => 76,
            (PhotoKind::Illustration, ..=480) => 61,
            (PhotoKind::Illustration, _) => 56,
        },
        Encoding::Jpeg => match (kind, width) {
            (PhotoKind::Photo, ..=480) => 61,
            (PhotoKind::Photo, ..=960) => 66,
            (PhotoKind::Photo, _) => 71,
            (PhotoKind::Illustration, _) => 86,
        },
    }
}
