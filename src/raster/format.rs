//! The kinds of picture files.

use image::ImageFormat;

/// A kind of raster file that is understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Format {
    /// JPEG.
    Jpeg,
    /// PNG.
    Png,
    /// WebP.
    WebP,
}

impl Format {
    /// Every format, the commonest first.
    pub const ALL: [Self; 3] = [Self::Jpeg, Self::Png, Self::WebP];

    /// What it is called.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Jpeg => "JPEG",
            Self::Png => "PNG",
            Self::WebP => "WebP",
        }
    }

    /// How file names of this kind end, the usual way first.
    #[must_use]
    pub const fn extensions(self) -> &'static [&'static str] {
        match self {
            Self::Jpeg => &["jpg", "jpeg"],
            Self::Png => &["png"],
            Self::WebP => &["webp"],
        }
    }

    /// How files of this kind that we write are named.
    #[must_use]
    pub const fn extension(self) -> &'static str {
        self.extensions()[0]
    }

    /// Its media type.
    #[must_use]
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::WebP => "image/webp",
        }
    }

    /// The format that a file's name promises.
    #[must_use]
    pub fn of_name(path: &str) -> Option<Self> {
        let (_, extension) = path.rsplit_once('.')?;
        let extension = extension.to_ascii_lowercase();
        Self::ALL.into_iter().find(|it| it.extensions().contains(&extension.as_str()))
    }

    /// The format that a file's first bytes show.
    #[must_use]
    pub fn of_content(content: &[u8]) -> Option<Self> {
        let kind = kind_of(content)?;
        Self::ALL.into_iter().find(|it| it.name() == kind)
    }

    pub(super) const fn decoder(self) -> ImageFormat {
        match self {
            Self::Jpeg => ImageFormat::Jpeg,
            Self::Png => ImageFormat::Png,
            Self::WebP => ImageFormat::WebP,
        }
    }
}

/// What a file is, by its first bytes: a [`Format`], or something else that may be mistaken for one.
#[must_use]
pub fn kind_of(content: &[u8]) -> Option<&'static str> {
    let starts = |magic: &[u8]| content.starts_with(magic);
    match content {
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Some("WebP"),
        [_, _, _, _, b'f', b't', b'y', b'p', brand @ ..] => match brand.first_chunk()? {
            b"avif" | b"avis" => Some("AVIF"),
            b"heic" | b"heix" | b"mif1" | b"msf1" => Some("HEIC"),
            _ => None,
        },
        _ if starts(b"\xff\xd8\xff") => Some("JPEG"),
        _ if starts(b"\x89PNG\r\n\x1a\n") => Some("PNG"),
        _ if starts(b"GIF8") => Some("GIF"),
        _ if starts(b"II*\0") || starts(b"MM\0*") => Some("TIFF"),
        _ if starts(b"BM") => Some("BMP"),
        _ if starts(b"%PDF") => Some("PDF"),
        _ if starts(b"8BPS") => Some("Photoshop"),
        _ if starts(b"<svg") || starts(b"<?xml") => Some("SVG"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_contents_tell_the_format() {
        for (name, format) in [
            ("photos/lake.jpg", Some(Format::Jpeg)),
            ("photos/lake.JPEG", Some(Format::Jpeg)),
            ("a.b.png", Some(Format::Png)),
            ("a.webp", Some(Format::WebP)),
            ("a.avif", None),
            ("a.svg", None),
            ("jpg", None),
        ] {
            assert_eq!(Format::of_name(name), format, "{name}");
        }
        for (content, format) in [
            (b"\xff\xd8\xff\xe0".as_slice(), Some(Format::Jpeg)),
            (b"\x89PNG\r\n\x1a\n\0", Some(Format::Png)),
            (b"RIFF\0\0\0\0WEBPVP8 ", Some(Format::WebP)),
            (b"\0\0\0\x20ftypavif", None),
            (b"\0\0\0\x20ftypheic", None),
            (b"GIF89a", None),
            (b"", None),
        ] {
            assert_eq!(Format::of_content(content), format, "{content:?}");
        }
    }

    #[test]
    fn what_is_mistaken_for_a_format_has_a_name() {
        assert_eq!(kind_of(b"\0\0\0\x20ftypheic"), Some("HEIC"));
        assert_eq!(kind_of(b"\0\0\0\x20ftypavif"), Some("AVIF"));
        assert_eq!(kind_of(b"<svg/>"), Some("SVG"));
        assert_eq!(kind_of(b"some text"), None);
    }
}
