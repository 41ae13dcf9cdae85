//! Raster pictures: what kind a file is, how large it is, and its pixels as a screen shows them.
//!
//! - [`Format`]: the kinds that are understood, told by name and by content
//! - [`Header`]: the upright size, without decoding
//! - [`Pixels`]: the whole picture, upright, in sRGB and without transparency
//!
//! Whatever else a file says (place, time, camera, names) goes no further than this.

mod avif;
mod colour;
mod container;
mod format;
mod jpeg;
mod yuv;

use std::{
    fmt::{self, Display},
    io::Cursor,
};

use image::{DynamicImage, ImageDecoder, ImageReader, metadata::Orientation};
use moxcms::ColorProfile;

pub use self::format::{Format, kind_of};

/// Largest file, bytes: ample for a photograph.
pub const MAX_BYTES: usize = 64 << 20;

/// Most pixels of a picture: those of a medium-format camera. It bounds the memory that one picture
/// takes, whatever a small file claims to unpack to.
pub const MAX_PIXELS: u64 = 102_000_000;

/// What can be known of a picture without decoding it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Header {
    /// Width after turning upright, px.
    pub width: u32,
    /// Height after turning upright, px.
    pub height: u32,
}

/// Why a picture cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The file is larger than [`MAX_BYTES`].
    TooManyBytes(usize),
    /// It has more than [`MAX_PIXELS`].
    TooManyPixels {
        /// Width as stated, px.
        width: u32,
        /// Height as stated, px.
        height: u32,
    },
    /// It is well made, but in a way that is not understood; the text says what "it" has.
    Unsupported(String),
    /// It is damaged; the text says where the decoder gave up.
    Corrupt(String),
}

impl Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooManyBytes(bytes) => {
                let (has, most) = (bytes.div_ceil(1 << 20), MAX_BYTES >> 20);
                write!(f, "it has {has} MB, more than {most}")
            }
            Self::TooManyPixels { width, height } => {
                let most = MAX_PIXELS / 1_000_000;
                write!(f, "it has {width} × {height} pixels, more than {most} million")
            }
            Self::Unsupported(what) => f.write_str(what),
            Self::Corrupt(why) => write!(f, "it is damaged ({why})"),
        }
    }
}

impl From<image::ImageError> for Fault {
    fn from(error: image::ImageError) -> Self {
        match error {
            image::ImageError::Unsupported(what) => Self::Unsupported(what.to_string()),
            image::ImageError::Limits(_) => {
                Self::Unsupported("it needs too much memory to be decoded".to_owned())
            }
            other => Self::Corrupt(other.to_string()),
        }
    }
}

impl Header {
    /// Reads the header of a file that is of this format.
    ///
    /// # Errors
    /// When the file is damaged, over a limit, or made in a way that is not understood.
    pub fn read(format: Format, content: &[u8]) -> Result<Self, Fault> {
        if content.len() > MAX_BYTES {
            return Err(Fault::TooManyBytes(content.len()));
        }
        let ((width, height), orientation) = match format {
            Format::Avif => avif::size(content)?,
            other => {
                let mut decoder = open(other, content)?;
                (decoder.dimensions(), decoder.orientation()?)
            }
        };
        if u64::from(width) * u64::from(height) > MAX_PIXELS {
            return Err(Fault::TooManyPixels { width, height });
        }
        match is_sideways(orientation) {
            true => Ok(Self { width: height, height: width }),
            false => Ok(Self { width, height }),
        }
    }
}

/// A picture as a screen shows it: upright, in sRGB, on white where it was transparent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pixels {
    /// Width, px.
    pub width: u32,
    /// Height, px.
    pub height: u32,
    /// Rows from the top, three bytes a pixel.
    pub rgb: Vec<u8>,
}

impl Pixels {
    /// Decodes a file that is of this format.
    ///
    /// # Errors
    /// When the file is damaged, over a limit, or made in a way that is not understood.
    pub fn decode(format: Format, content: &[u8]) -> Result<Self, Fault> {
        Header::read(format, content)?;
        let Raw { image, profile, orientation } = match format {
            Format::Avif => avif::decode(content)?,
            other => decode(other, content)?,
        };
        let mut image = DynamicImage::from(colour::to_srgb(image, profile.as_ref()));
        image.apply_orientation(orientation);
        let (width, height) = (image.width(), image.height());
        Ok(Self { width, height, rgb: image.into_rgb8().into_raw() })
    }
}

/// A picture as its file has it.
struct Raw {
    image: DynamicImage,
    /// What its colours mean; sRGB without one.
    profile: Option<ColorProfile>,
    /// How to turn it upright.
    orientation: Orientation,
}

fn decode(format: Format, content: &[u8]) -> Result<Raw, Fault> {
    let mut decoder = open(format, content)?;
    // Browsers, too, take a profile that they cannot read for sRGB.
    let profile = decoder.icc_profile()?.and_then(|icc| ColorProfile::new_from_slice(&icc).ok());
    let orientation = decoder.orientation()?;
    // Not with this decoder: it is generic, so a debug build would compile it without optimising.
    let kind = format.decoder().ok_or_else(|| unsupported("it is AVIF"))?;
    let image = image::load_from_memory_with_format(content, kind)?;
    Ok(Raw { image, profile, orientation })
}

fn unsupported(what: &str) -> Fault {
    Fault::Unsupported(what.to_owned())
}

fn open(format: Format, content: &[u8]) -> Result<impl ImageDecoder + '_, Fault> {
    if format == Format::Jpeg && jpeg::is_for_print(content) {
        return Err(unsupported("its colours are CMYK, which are for print"));
    }
    let kind = format.decoder().ok_or_else(|| unsupported("it is AVIF"))?;
    Ok(ImageReader::with_format(Cursor::new(content), kind).into_decoder()?)
}

/// Whether turning upright makes width of height.
const fn is_sideways(orientation: Orientation) -> bool {
    matches!(
        orientation,
        Orientation::Rotate90
            | Orientation::Rotate270
            | Orientation::Rotate90FlipH
            | Orientation::Rotate270FlipH
    )
}

#[cfg(test)]
mod tests;
