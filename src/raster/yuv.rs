//! From the luma and chroma of a decoded frame to red, green and blue.

use image::{Rgb, RgbImage};
use re_rav1d::dav1d::{
    Picture, PixelLayout, PlanarImageComponent, Plane,
    pixel::{MatrixCoefficients, YUVRange},
};

use super::{Fault, unsupported};

/// The frame in red, green and blue of 8 bits. Chroma of fewer samples is repeated.
pub(super) fn to_rgb(frame: &Picture) -> Result<RgbImage, Fault> {
    let mixing = Mixing::of(frame.matrix_coefficients())?;
    let luma = Samples::new(frame, PlanarImageComponent::Y, false);
    let is_chroma = matches!(mixing, Mixing::Shares { .. });
    let chroma = (frame.pixel_layout() != PixelLayout::I400).then(|| {
        [PlanarImageComponent::U, PlanarImageComponent::V]
            .map(|plane| Samples::new(frame, plane, is_chroma))
    });
    let mut image = RgbImage::new(frame.width(), frame.height());
    for (x, y, pixel) in image.enumerate_pixels_mut() {
        let (x, y) = (x as usize, y as usize);
        let luma = luma.at(x, y);
        *pixel = Rgb(match &chroma {
            Some([u, v]) => mixing.mix(luma, u.at(x, y), v.at(x, y)),
            None => [byte(luma); 3],
        });
    }
    Ok(image)
}

/// How luma and chroma make red, green and blue.
enum Mixing {
    /// They are green, blue and red.
    Not,
    /// By the share of red and of blue in luma.
    Shares { red: f32, blue: f32 },
}

impl Mixing {
    /// Shares after ITU-T H.273; BT.601 where nothing is said, as MIAF has it.
    fn of(matrix: MatrixCoefficients) -> Result<Self, Fault> {
        match matrix {
            MatrixCoefficients::Identity => Ok(Self::Not),
            MatrixCoefficients::BT709 => Ok(Self::Shares { red: 0.2126, blue: 0.0722 }),
            MatrixCoefficients::BT2020NonConstantLuminance => {
                Ok(Self::Shares { red: 0.2627, blue: 0.0593 })
            }
            MatrixCoefficients::BT470BG
            | MatrixCoefficients::ST170M
            | MatrixCoefficients::Unspecified => Ok(Self::Shares { red: 0.299, blue: 0.114 }),
            _ => Err(unsupported("its colours are mixed in a rare way")),
        }
    }

    /// Luma is `0.0..=1.0`, chroma `-0.5..=0.5`.
    fn mix(&self, y: f32, u: f32, v: f32) -> [u8; 3] {
        let Self::Shares { red, blue } = *self else { return [v, y, u].map(byte) };
        let r = y + 2.0 * (1.0 - red) * v;
        let b = y + 2.0 * (1.0 - blue) * u;
        let g = (y - red * r - blue * b) / (1.0 - red - blue);
        [r, g, b].map(byte)
    }
}

/// The samples of one plane.
struct Samples {
    plane: Plane,
    /// Bytes of a row.
    stride: usize,
    /// Whether a sample has two bytes.
    wide: bool,
    /// By how many bits its columns and rows are fewer than the frame's.
    shift: (u32, u32),
    /// The sample that counts as 0, and the distance from there to 1.
    zero: f32,
    range: f32,
}

impl Samples {
    fn new(frame: &Picture, component: PlanarImageComponent, is_chroma: bool) -> Self {
        let is_luma = component == PlanarImageComponent::Y;
        let bits = frame.bits_per_component().map_or(8, |bits| bits.0);
        // How many of its steps make one step of 8 bits.
        let step = f32::from(1_u16 << (bits - 8));
        let limited = frame.color_range() == YUVRange::Limited;
        let (zero, range) = match (limited, is_chroma) {
            (true, false) => (16.0 * step, 219.0 * step),
            (true, true) => (128.0 * step, 224.0 * step),
            (false, false) => (0.0, 256.0 * step - 1.0),
            (false, true) => (128.0 * step, 256.0 * step - 1.0),
        };
        let shift = match frame.pixel_layout() {
            PixelLayout::I420 if !is_luma => (1, 1),
            PixelLayout::I422 if !is_luma => (1, 0),
            _ => (0, 0),
        };
        let stride = frame.stride(component) as usize;
        Self { plane: frame.plane(component), stride, wide: bits > 8, shift, zero, range }
    }

    fn at(&self, x: usize, y: usize) -> f32 {
        let (column, row) = (x >> self.shift.0, y >> self.shift.1);
        let at = row * self.stride + (column << u32::from(self.wide));
        let byte = |at: usize| self.plane.get(at).copied().unwrap_or_default();
        let sample = match self.wide {
            true => u16::from_ne_bytes([byte(at), byte(at + 1)]),
            false => u16::from(byte(at)),
        };
        (f32::from(sample) - self.zero) / self.range
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 255")]
fn byte(share: f32) -> u8 {
    (share * 255.0).round().clamp(0.0, 255.0) as u8
}
