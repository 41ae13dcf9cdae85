//! Raster pictures: what kind a file is, how large it is, and its pixels as a screen shows them.
//!
//! - [`Format`]: the kinds that are understood, told by name and by content
//! - [`Header`]: the upright size, without decoding
//! - [`Pixels`]: the whole picture, upright, in sRGB and without transparency
//!
//! Whatever else a file says (place, time, camera, names) goes no further than this.

mod colour;
mod format;
mod jpeg;

use std::{
    fmt::{self, Display},
    io::Cursor,
};

use image::{
    DynamicImage, ImageDecoder, ImageReader,
    codecs::{png::PngDecoder, webp::WebPDecoder},
    metadata::Orientation,
};
use moxcms::ColorProfile;

pub use self::format::{Format, kind_of};
use crate::{
    message,
    messages::{Locale, Message},
};

/// Largest file, bytes: ample for a photograph.
pub const MAX_BYTES: usize = 64 << 20;

/// Most pixels of a picture: those of a medium-format camera. It bounds the memory that one picture
/// takes, whatever a small file claims to unpack to.
pub const MAX_PIXELS: u64 = 102_000_000;

/// The least side of a picture, px, and how many times longer the other may be. AV1 has frames of
/// at least 16 pixels, JPEG of at most 65,535; the published widths are 480 to 2,160.
const LEAST_SIDE: u32 = 16;
const MOST_TIMES: u32 = 30;

/// What can be known of a picture without decoding it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Header {
    /// Width after turning upright, px.
    pub width: u32,
    /// Height after turning upright, px.
    pub height: u32,
    /// Whether it has several frames, of which only the first is ever shown.
    pub is_animated: bool,
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
    /// A side is so short, or so much longer than the other, that it cannot be published.
    Proportions {
        /// Width as stated, px.
        width: u32,
        /// Height as stated, px.
        height: u32,
    },
    /// It is well made, but in a way that is not understood; the text says what "it" has.
    Unsupported(Message),
    /// It is damaged; the text says where the decoder gave up.
    Corrupt(Message),
}

impl Fault {
    /// What is wrong, as a sentence that begins with "it".
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::TooManyBytes(bytes) => {
                let (has, most) = (bytes.div_ceil(1 << 20), MAX_BYTES >> 20);
                message!("it has {has} MB, more than {most}", "有{has} MB，超过{most} MB")
            }
            Self::TooManyPixels { width, height } => {
                let (millions, myriads) = (MAX_PIXELS / 1_000_000, MAX_PIXELS / 10_000);
                message!(
                    "it has {width} × {height} pixels, more than {millions} million",
                    "有{width}×{height}像素，总数超过{myriads}万"
                )
            }
            Self::Proportions { width, height } => message!(
                "it has {width} × {height} pixels: a side is under {LEAST_SIDE}, or over \
                 {MOST_TIMES} times the other",
                "有{width}×{height}像素：一边不到{LEAST_SIDE}像素，或者超过另一边的{MOST_TIMES}倍"
            ),
            Self::Unsupported(what) => what.clone(),
            Self::Corrupt(why) => {
                message!("it is damaged ({why})", "文件已损坏（{why}）"; why = why.clone())
            }
        }
    }
}

impl Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.message().text(Locale::English))
    }
}

impl From<Fault> for Message {
    fn from(fault: Fault) -> Self {
        fault.message()
    }
}

impl From<image::ImageError> for Fault {
    fn from(error: image::ImageError) -> Self {
        match error {
            image::ImageError::Unsupported(what) => {
                Self::Unsupported(message!("{what}", "文件用了不支持的编码"))
            }
            image::ImageError::Limits(_) => Self::Unsupported(message!(
                "it needs too much memory to be decoded",
                "解码要用的内存太多"
            )),
            other => Self::Corrupt(message!("{other}", "文件内容不合格式")),
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
        let mut decoder = open(format, content)?;
        let (width, height) = decoder.dimensions();
        if u64::from(width) * u64::from(height) > MAX_PIXELS {
            return Err(Fault::TooManyPixels { width, height });
        }
        let (short, long) = (width.min(height), width.max(height));
        if short < LEAST_SIDE || long > short.saturating_mul(MOST_TIMES) {
            return Err(Fault::Proportions { width, height });
        }
        let is_animated = is_animated(format, content);
        match is_sideways(decoder.orientation()?) {
            true => Ok(Self { width: height, height: width, is_animated }),
            false => Ok(Self { width, height, is_animated }),
        }
    }
}

/// Looks at a file that is of this format: its header is read and all of it decoded once.
///
/// # Errors
/// When [`Pixels::decode`] would have one.
pub fn check(format: Format, content: &[u8]) -> Result<Header, Fault> {
    let header = Header::read(format, content)?;
    decode(format, content)?;
    Ok(header)
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
        let Raw { image, profile, orientation } = decode(format, content)?;
        let mut image = DynamicImage::from(colour::to_srgb(image, profile.as_ref()));
        image.apply_orientation(orientation);
        let (width, height) = (image.width(), image.height());
        Ok(Self { width, height, rgb: image.into_rgb8().into_raw() })
    }
}

fn open(format: Format, content: &[u8]) -> Result<impl ImageDecoder + '_, Fault> {
    if format == Format::Jpeg && jpeg::is_for_print(content) {
        return Err(Fault::Unsupported(message!(
            "its colours are CMYK, which are for print",
            "颜色是印刷用的CMYK"
        )));
    }
    Ok(ImageReader::with_format(Cursor::new(content), format.decoder()).into_decoder()?)
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
    if format == Format::Jpeg && !jpeg::is_whole(content) {
        return Err(Fault::Corrupt(message!("it breaks off before its end", "到一半就断了")));
    }
    let mut decoder = open(format, content)?;
    // Browsers, too, take a profile that they cannot read for sRGB.
    let profile = decoder.icc_profile()?.and_then(|icc| ColorProfile::new_from_slice(&icc).ok());
    let orientation = decoder.orientation()?;
    // Not with this decoder: it is generic, so a debug build would compile it without optimising.
    let image = image::load_from_memory_with_format(content, format.decoder())?;
    Ok(Raw { image, profile, orientation })
}

/// Whether a picture has several frames; a file that cannot be read has none.
fn is_animated(format: Format, content: &[u8]) -> bool {
    let content = Cursor::new(content);
    match format {
        Format::Jpeg => false,
        Format::Png => PngDecoder::new(content).and_then(|it| it.is_apng()).unwrap_or(false),
        Format::WebP => WebPDecoder::new(content).is_ok_and(|it| it.has_animation()),
    }
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
