//! How strongly a photograph may be compressed, measured on that photograph.

use fast_ssim2::{PixelDescriptor, PixelSlice, Ssimulacra2Reference};

use super::encode::Encoding;
use crate::raster::Pixels;

/// The least likeness to the original: SSIMULACRA 2, where 90 is visually lossless, 70 high quality
/// and 50 medium quality, after <https://github.com/cloudinary/ssimulacra2>.
const LIKENESS: f64 = 70.0;

/// The lowest of an encoding's qualities at which `pixels` are still like the original; the highest
/// if none is. It takes four trials, of which each is encoded, decoded and compared.
pub(super) fn choose(pixels: &Pixels, encoding: Encoding) -> Result<u8, String> {
    let original = Ssimulacra2Reference::new(&slice(pixels)?).map_err(|it| it.to_string())?;
    let qualities = encoding.qualities();
    let (mut low, mut high) = (0, qualities.len() - 1);
    while low < high {
        let middle = low.midpoint(high);
        let file = encoding.encode(pixels, qualities[middle])?;
        let trial = Pixels::decode(encoding.format(), &file).map_err(|fault| fault.to_string())?;
        let likeness = original.compare(&slice(&trial)?).map_err(|it| it.to_string())?;
        match likeness >= LIKENESS {
            true => high = middle,
            false => low = middle + 1,
        }
    }
    Ok(qualities[low])
}

fn slice(pixels: &Pixels) -> Result<PixelSlice<'_>, String> {
    let stride = pixels.width as usize * 3;
    PixelSlice::new(&pixels.rgb, pixels.width, pixels.height, stride, PixelDescriptor::RGB8_SRGB)
        .map_err(|error| format!("{error:?}"))
}
