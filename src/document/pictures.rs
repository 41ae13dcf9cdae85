//! Pictures: three texts, a kind and a file.

use super::{
    attributes::Given,
    beside::Size,
    files::{FileError, is_drawing},
    names::Namespace,
    nearest::nearest,
    problem::{self, Thing},
    reader::Reader,
    tree::Node,
};
use crate::{
    diagnostic::Span,
    raster::{self, Format, Header, kind_of},
    report::{Photo, PhotoKind, address::Address},
};

/// The least width of a photograph that looks well, px: what a small phone shows. A narrower one is
/// published as it is, never enlarged.
const LEAST_WIDTH: u32 = 480;

/// Longest name of a file, bytes: with a width and a hash added it is still one for every disk.
const LONGEST_NAME: usize = 200;

impl Reader<'_> {
    /// Reads a picture that stands alone in its paragraph; gives its index.
    pub(super) fn picture(&mut self, node: &Node<'_>, path: &str) -> Option<usize> {
        let at = node.span.first_line(self.source);
        let alt = match self.plain(&node.children) {
            Ok(text) => text.trim().to_owned(),
            Err(inside) => {
                self.report(problem::markup_in_alt(inside));
                return None;
            }
        };
        if alt.is_empty() {
            self.report(problem::picture_without_alt(at));
        }
        let mut given = Given::new(&node.attributes);
        let id = match given.id() {
            Some(id) => self.id(id.text, id.span, Namespace::Photo),
            None => {
                self.report_lost_id(problem::picture_without(at, "id", "#lake"));
                None
            }
        };
        self.alias(given.key("alias"), id.clone().map(Address::Photo));
        let caption = self.picture_text(&mut given, "caption", at);
        let credit = self.picture_text(&mut given, "credit", at);
        let kind = self.picture_kind(&mut given, at);
        given.finish(Thing::Picture, &mut self.problems);
        if caption.as_ref().is_some_and(|caption| *caption == alt) {
            self.report(problem::alt_is_caption(at));
        }
        let place = Span::new(node.close.start + 2, node.close.end.saturating_sub(1));
        let place = if place.start < place.end { place.first_line(self.source) } else { at };
        let size = self.picture_size(path, place);
        let Size { width, height } = size?;
        let photo = Photo {
            id: id?,
            path: path.to_owned(),
            alt,
            caption: caption?,
            credit: credit?,
            kind: kind?,
            width,
            height,
            place: self.place,
        };
        self.photos.push(photo);
        Some(self.photos.len() - 1)
    }

    fn picture_text(&mut self, given: &mut Given<'_>, key: &str, at: Span) -> Option<String> {
        if given.lacks(key) {
            self.report(problem::picture_without(at, key, &format!("{key}=\"…\"")));
        }
        self.optional(given.key(key), key)
    }

    fn picture_kind(&mut self, given: &mut Given<'_>, at: Span) -> Option<PhotoKind> {
        if given.lacks("kind") {
            self.report(problem::picture_without(at, "kind", "kind=\"photo\""));
        }
        let kind = given.key("kind")?;
        match kind.text {
            "photo" => Some(PhotoKind::Photo),
            "illustration" => Some(PhotoKind::Illustration),
            other => {
                let kinds = ["photo", "illustration"];
                self.report(problem::unknown_choice(
                    kind.span,
                    "kind",
                    &kinds,
                    nearest(other, kinds),
                ));
                None
            }
        }
    }

    fn picture_size(&mut self, path: &str, at: Span) -> Option<Size> {
        if plain(path).is_some() {
            return self.file(path, at).and(None);
        }
        let Some(format) = Format::of_name(path) else {
            if is_drawing(path) {
                return self.drawing(path, at, None);
            }
            self.report(problem::picture_format(at));
            return None;
        };
        self.photograph(path, format, at, LEAST_WIDTH)
    }

    /// Reads the photograph at `path`, which the report names at `at`. One that is narrower than
    /// `least`, px, is warned of.
    pub(super) fn photograph(
        &mut self,
        path: &str,
        format: Format,
        at: Span,
        least: u32,
    ) -> Option<Size> {
        let content = self.file(path, at)?;
        if Format::of_content(&content) != Some(format) {
            self.report(problem::mislabelled_picture(at, path, format, kind_of(&content)));
            return None;
        }
        let Header { width, height, is_animated } = raster::check(format, &content)
            .map_err(|fault| self.report(problem::picture_fault(at, &fault)))
            .ok()?;
        if width < least {
            self.report(problem::small_picture(at, width, least));
        }
        if is_animated {
            self.report(problem::stands_still(at));
        }
        Some(Size { width, height })
    }

    /// The content of a file of the report's folder.
    pub(super) fn file(&mut self, path: &str, at: Span) -> Option<Vec<u8>> {
        let content = match odd_path(path) {
            true => Err(FileError::Outside),
            false => self.files.content(path),
        };
        let meant = |error: &FileError| match error {
            FileError::Missing => self.meant(path),
            _ => plain(path),
        };
        match content {
            Ok(content) => Some(content),
            Err(error) => {
                let meant = meant(&error);
                self.report(problem::file(at, path, &error, meant.as_deref()));
                None
            }
        }
    }

    /// The file that was perhaps meant by `path`: in another case, or with a slip in its name.
    fn meant(&self, path: &str) -> Option<String> {
        let paths = self.files.paths();
        let names = || paths.iter().map(String::as_str);
        let meant =
            names().find(|it| it.eq_ignore_ascii_case(path)).or_else(|| nearest(path, names()));
        meant.map(str::to_owned)
    }
}

/// The plain path for one with backslashes or in angles.
fn plain(path: &str) -> Option<String> {
    let plain = path.trim_matches(['<', '>']).replace('\\', "/");
    (plain != path && !odd_path(&plain)).then_some(plain)
}

/// Whether a path is not simply one into the folder that is also an address.
fn odd_path(path: &str) -> bool {
    let odd = |c: char| c.is_whitespace() || c.is_control() || "\\:?#%\"'<>".contains(c);
    let odd_part = |part: &str| matches!(part, "" | "." | "..") || part.len() > LONGEST_NAME;
    path.contains(odd) || path.split('/').any(odd_part)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_lead_into_the_folder() {
        for good in ["lake.svg", "photos/lake.svg", "photos/湖.svg", "a/b/c-1_2.svg"] {
            assert!(!odd_path(good), "{good}");
        }
        for odd in [
            "",
            "/etc/passwd",
            "../a.svg",
            "a/../b.svg",
            "./a.svg",
            "a//b",
            "a\\b",
            "https://a.b/c",
            "C:/a",
            "a b.svg",
            "a?b",
            "a#b",
            "a%2e",
            "a\"b",
        ] {
            assert!(odd_path(odd), "{odd}");
        }
    }
}
