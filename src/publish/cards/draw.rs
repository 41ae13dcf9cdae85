//! Drawing a card: its ground, the picture on it, its lettering, and all of it as a file.

use image::{
    DynamicImage, ExtendedColorType, ImageEncoder, RgbImage, RgbaImage,
    codecs::png::{CompressionType, FilterType as PngFilter, PngEncoder},
    imageops::FilterType,
};
use resvg::{
    tiny_skia::{Color, IntSize, Pixmap, PixmapPaint, Transform},
    usvg::{ImageHrefResolver, Options, Tree},
};

use crate::{
    card::{Area, Sheet},
    publish::photographs::{encode::Encoding, scale::Linear},
    raster::{Format, Pixels},
};

/// The largest file, bytes: chats leave larger pictures out.
const MOST_BYTES: usize = 300_000;

/// What is said of a part without any.
const NO_SIZE: &str = "on a card it would have no size";

/// The qualities of JPEG that are tried, the best first.
const QUALITIES: [u8; 4] = [88, 78, 65, 50];

/// A picture on a card.
#[derive(Clone, Debug)]
pub(super) enum Picture<'a> {
    /// The text of a drawing.
    Drawing(&'a str),
    /// The content of a photograph's file.
    Photograph(Format, &'a [u8]),
}

/// A picture as large as the part of a card that it fills.
#[derive(Clone, Debug)]
pub(super) struct Part {
    pixels: Pixmap,
    is_photograph: bool,
}

impl Part {
    /// Draws `picture`, as large as fills a part of this size.
    ///
    /// # Errors
    /// With what is wrong in it.
    pub(super) fn of(picture: &Picture<'_>, area: Area) -> Result<Self, String> {
        let pixels = match picture {
            Picture::Drawing(text) => drawing(text, area)?,
            Picture::Photograph(format, content) => photograph(*format, content, area)?,
        };
        Ok(Self { pixels, is_photograph: matches!(picture, Picture::Photograph(..)) })
    }
}

/// Draws a card, on which `part` is its backdrop.
///
/// # Errors
/// When it cannot be encoded small enough.
pub(super) fn draw(sheet: &Sheet<'_>, part: Option<&Part>) -> Result<(Format, Vec<u8>), String> {
    let (width, height) = sheet.form.size();
    let mut pixels = pixmap(width.into(), height.into())?;
    pixels.fill(colour(sheet.ground));
    if let (Some(part), Some(backdrop)) = (part, sheet.backdrop) {
        let (x, y) = (whole(backdrop.area.left), whole(backdrop.area.top));
        let paint = PixmapPaint::default();
        pixels.draw_pixmap(x, y, part.pixels.as_ref(), &paint, Transform::identity(), None);
    }
    resvg::render(&tree(&sheet.svg)?, Transform::identity(), &mut pixels.as_mut());
    encode(pixels, part.is_some_and(|it| it.is_photograph))
}

/// The drawing `text`, as large as fills a part of this size.
fn drawing(text: &str, area: Area) -> Result<Pixmap, String> {
    let tree = tree(text)?;
    let (own, Area { width, height, .. }) = (tree.size(), area);
    let scale = (width / own.width()).max(height / own.height());
    let (x, y) = ((width - own.width() * scale) / 2.0, (height - own.height() * scale) / 2.0);
    let mut part = part(area)?;
    resvg::render(&tree, Transform::from_row(scale, 0.0, 0.0, scale, x, y), &mut part.as_mut());
    Ok(part)
}

/// The photograph in `content`, as large as fills a part of this size.
fn photograph(format: Format, content: &[u8], area: Area) -> Result<Pixmap, String> {
    let pixels = Pixels::decode(format, content).map_err(|fault| fault.to_string())?;
    let (width, height) = size(area);
    let (own_width, own_height) = (f64::from(pixels.width), f64::from(pixels.height));
    let scale = (f64::from(width) / own_width).max(f64::from(height) / own_height);
    let Pixels { width: scaled_width, height: scaled_height, rgb } =
        Linear::of(&pixels)?.scaled(ceiling(own_width * scale)).pixels();
    let edge = |scaled: u32, part: u32| scaled.saturating_sub(part) / 2;
    let cut = RgbImage::from_raw(scaled_width, scaled_height, rgb).map(|scaled| {
        let (x, y) = (edge(scaled_width, width), edge(scaled_height, height));
        DynamicImage::from(scaled).crop_imm(x, y, width, height)
    });
    let (cut, size) = cut.zip(IntSize::from_wh(width, height)).ok_or(NO_SIZE)?;
    // Rounding may have left it a pixel short.
    let cut = match (cut.width(), cut.height()) == (width, height) {
        true => cut,
        false => cut.resize_exact(width, height, FilterType::Triangle),
    };
    Pixmap::from_vec(cut.into_rgba8().into_raw(), size).ok_or_else(|| NO_SIZE.to_owned())
}

fn encode(pixels: Pixmap, is_photograph: bool) -> Result<(Format, Vec<u8>), String> {
    let (width, height) = (pixels.width(), pixels.height());
    // The ground is opaque, so every pixel is.
    let image = RgbaImage::from_raw(width, height, pixels.take()).ok_or(NO_SIZE)?;
    let rgb = DynamicImage::from(image).into_rgb8().into_raw();
    if !is_photograph {
        let mut file = Vec::new();
        PngEncoder::new_with_quality(&mut file, CompressionType::Level(6), PngFilter::Adaptive)
            .write_image(&rgb, width, height, ExtendedColorType::Rgb8)
            .map_err(|error| error.to_string())?;
        if file.len() < MOST_BYTES {
            return Ok((Format::Png, file));
        }
    }
    let pixels = Pixels { width, height, rgb };
    for quality in QUALITIES {
        let file = Encoding::Jpeg.encode(&pixels, quality)?;
        if file.len() < MOST_BYTES {
            return Ok((Format::Jpeg, file));
        }
    }
    Err(format!("as a card it has over {} KB", MOST_BYTES / 1000))
}

/// The drawing `text`, which loads nothing.
fn tree(text: &str) -> Result<Tree, String> {
    let nothing = ImageHrefResolver {
        resolve_data: Box::new(|_, _, _| None),
        resolve_string: Box::new(|_, _| None),
    };
    let options = Options { image_href_resolver: nothing, ..Options::default() };
    Tree::from_str(text, &options).map_err(|error| error.to_string())
}

fn pixmap(width: u32, height: u32) -> Result<Pixmap, String> {
    Pixmap::new(width, height).ok_or_else(|| NO_SIZE.to_owned())
}

fn part(area: Area) -> Result<Pixmap, String> {
    let (width, height) = size(area);
    pixmap(width, height)
}

/// The width and the height of a part, px.
pub(super) fn size(area: Area) -> (u32, u32) {
    (ceiling(f64::from(area.width)), ceiling(f64::from(area.height)))
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few thousand px")]
fn ceiling(px: f64) -> u32 {
    px.ceil() as u32
}

#[expect(clippy::cast_possible_truncation, reason = "a few thousand px")]
fn whole(px: f32) -> i32 {
    px.floor() as i32
}

/// The colour `#rrggbb`; black for anything else.
fn colour(hex: &str) -> Color {
    let sample = |at: usize| hex.get(at..at + 2).and_then(|it| u8::from_str_radix(it, 16).ok());
    let [r, g, b] = [1, 3, 5].map(|at| sample(at).unwrap_or_default());
    Color::from_rgba8(r, g, b, 255)
}
