//! The published files that documents refer to.
//!
//! Names are relative to the document's own folder, or, where it is said, to the root of the site,
//! which [`Assets::up`] leads to.

use std::collections::BTreeMap;

use crate::share::cards::Cards;

/// The files of one document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assets {
    /// The way up from the document's folder to the root of the site: `""`, `"../"`, …
    pub up: String,
    /// What starts the document.
    pub scripts: Scripts,
    /// What it looks like.
    pub styles: Styles,
    /// The icon, in the root of the site.
    pub favicon: String,
    /// The opening's paintings, of which each window needs one.
    pub openings: Openings,
    /// The files of the opening's photograph, where there is one.
    pub cover: Option<PictureFiles>,
    /// The files of each of [`Report::photos`](crate::report::Report::photos).
    pub pictures: Vec<PictureFiles>,
    /// The cards of the report's pages. Their names are relative to its own page.
    pub cards: Cards,
    /// What the names of the report's QR codes end in; none while its address is not known.
    pub codes: Option<String>,
    /// The feed of the site, where its address is known.
    pub feed: Option<String>,
    /// The texts of the drawings that stand inside the page, by their paths in the report's folder.
    pub drawings: BTreeMap<String, String>,
}

impl Assets {
    /// The same files from a document of the report that stands elsewhere: `way` leads up to the report's
    /// page, and `sheet` from there to its styles. It has no opening.
    #[must_use]
    pub fn seen_from(&self, way: &str, sheet: &str) -> Self {
        Self {
            up: [way, &self.up].concat(),
            styles: Styles { sheet: [way, sheet].concat(), ..self.styles.clone() },
            openings: Openings::default(),
            cover: None,
            feed: None,
            pictures: self.pictures.iter().map(|it| it.seen_from(way)).collect(),
            ..self.clone()
        }
    }
}

/// The scripts, in the root of the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scripts {
    /// The text of the script that runs before the first paint. It stands in the page itself, as the
    /// same text in every page of the site.
    pub boot: String,
    /// The script that starts the app.
    pub start: String,
    /// The script that takes readers from the page of a piece on to its place in the report.
    pub onward: String,
    /// The script that tells the page around a frame how high it is.
    pub frame: String,
    /// The script of the page on which frames are tried.
    pub preview: String,
    /// The JavaScript glue of the WebAssembly file.
    pub glue: String,
    /// The WebAssembly file.
    pub wasm: Checked,
    /// The second one, which is fetched when the first is at work, if there are two.
    pub later: Option<Checked>,
    /// The script that reloads the page during development.
    pub reload: Option<String>,
}

/// A file that is only run if it is what the page expects.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    /// Its name.
    pub name: String,
    /// Its hash in the form of Subresource Integrity, `sha384-…`.
    pub integrity: String,
}

/// The styles.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Styles {
    /// The text of the styles of the opening, which stand in the page itself, as the same text in
    /// every page of the site.
    pub opening: String,
    /// All others.
    pub sheet: String,
    /// Those of the pages of pieces, in the root of the site.
    pub share: String,
    /// Those of the frames of the report and its sections, in the report's folder.
    pub frame: String,
    /// Those of the frames of a statistic or a picture, in the root of the site.
    pub small_frame: String,
    /// Those of the page on which frames are tried, in the root of the site.
    pub preview: String,
    /// What is added without scripts; in the root of the site.
    pub noscript: String,
}

/// The paintings of the opening.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Openings {
    /// For windows wider than high, and all others where there is none for them.
    pub wide: Option<Painting>,
    /// For windows higher than wide.
    pub tall: Option<Painting>,
}

/// A painting, as the report's theme needs it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Painting {
    /// The file by day.
    pub day: String,
    /// The file by night; the same one where there is no other.
    pub night: String,
}

/// The files of a picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PictureFiles {
    /// The largest file that every engine reads: what a link to the picture leads to.
    pub file: String,
    /// Width of that file, px.
    pub width: u32,
    /// Height of that file, px.
    pub height: u32,
    /// The same picture in several formats, the best first; the last is read by every engine. None
    /// for a drawing, which is sharp at any size.
    pub sets: Vec<FileSet>,
}

/// The largest place of a picture in the gallery, px: 36 rem, 3 : 2 (`style/gallery.css`).
const GALLERY_PLACE: (u32, u32) = (576, 384);

impl PictureFiles {
    /// How wide it is in hundredths of its height, if that is less: `5` to `95`, in steps of five and
    /// rounded down, so that `style/picture.css` can name them all.
    #[must_use]
    pub fn upright(&self) -> Option<u32> {
        let hundredths = u64::from(self.width) * 100 / u64::from(self.height.max(1));
        let step = u32::try_from(hundredths / 5 * 5).ok()?;
        (step < 100).then_some(step.max(5))
    }

    /// Whether it would have to be made larger to fill the largest place of the gallery.
    #[must_use]
    pub const fn is_small(&self) -> bool {
        self.width < GALLERY_PLACE.0 || self.height < GALLERY_PLACE.1
    }

    /// The same files from a folder that `way` leads up from.
    fn seen_from(&self, way: &str) -> Self {
        let from = |name: &str| format!("{way}{name}");
        let set = |it: &FileSet| FileSet {
            media_type: it.media_type,
            files: it.files.iter().map(|(name, width)| (from(name), *width)).collect(),
        };
        Self { file: from(&self.file), sets: self.sets.iter().map(set).collect(), ..*self }
    }
}

/// The files of a picture in one format.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileSet {
    /// The media type, such as `image/avif`.
    pub media_type: &'static str,
    /// The files with their widths in px, the smallest first.
    pub files: Vec<(String, u32)>,
}
