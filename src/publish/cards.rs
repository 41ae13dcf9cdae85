//! The cards of a report: drawn at the first build, kept for the later ones.
//!
//! [`card`] says what stands on each; here [`fonts`] finds the lettering, `draw` makes
//! a file of it, and `cache` keeps that. Cards are spread over all cores; the outcome does not depend on
//! it.

mod cache;
mod draw;
mod fonts;

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use rayon::prelude::*;

pub use self::fonts::{FontFiles, FontSource};
use self::{
    cache::{Cache, Key},
    draw::{Part, Picture},
};
use super::{Progress, PublishError, Site, drawing, read};
use crate::{
    card::{self, Backdrop, Sheet, Subject, font::Fonts},
    document::Checked,
    raster::Format,
    share::cards::{CardFile, Cards},
};

/// The cards of a report, and what whoever builds should know of them.
#[derive(Debug, Default)]
pub(super) struct Published {
    pub(super) cards: Cards,
    pub(super) notes: Vec<String>,
}

/// Publishes the cards of a report, which stands in `folder`; what is drawn is kept in the folder
/// `cache`. Without a font, and for letters that run from right to left, there are none.
///
/// # Errors
/// When a picture cannot be read any more, and when something cannot be written.
pub(super) fn publish(
    folder: &Path,
    checked: &Checked,
    files: &FontFiles,
    cache: &Path,
    progress: &dyn Progress,
    site: &mut Site,
) -> Result<Published, PublishError> {
    let report = &checked.report;
    let name = folder.display();
    if report.language.is_right_to_left() {
        let note = format!("{name}: no cards are drawn in a language that runs from right to left");
        return Ok(Published { cards: Cards::default(), notes: vec![note] });
    }
    let desk = Desk { folder, checked, cache: Cache::new(cache), progress };
    let drawn = files.with(&report.language, &card::texts(report), |fonts, missing| {
        let missing: Vec<String> = missing.iter().map(|c| format!("{c} ({})", code(*c))).collect();
        let note = format!("{name}: no font has {}, which cards leave out", missing.join(", "));
        Ok((desk.draw_all(fonts)?, (!missing.is_empty()).then_some(note)))
    });
    let Some((drawn, note)) = drawn.transpose()? else {
        let note = format!("{name}: no cards are drawn, since no file of the fonts is a font");
        return Ok(Published { cards: Cards::default(), notes: vec![note] });
    };
    let mut cards = Cards::default();
    for ((subject, form), Drawn { format, content }) in card::all(report).zip(drawn) {
        let (folder, alt) = match subject {
            Subject::Report => (String::new(), report.title.clone()),
            Subject::Piece(piece) => (piece.folder(), piece.title(report)),
        };
        let stem = folder.trim_end_matches('/').replace('/', "-");
        let stem = if stem.is_empty() { "page" } else { &stem };
        let name = format!("cards/{stem}{}.{}", form.suffix(), format.extension());
        let file = site.write_hashed(&name, &content)?;
        let media_type = format.media_type();
        cards.insert(folder, CardFile { file, form, media_type, alt });
    }
    Ok(Published { cards, notes: note.into_iter().collect() })
}

fn code(c: char) -> String {
    format!("U+{:04X}", u32::from(c))
}

/// What cards are drawn of.
struct Desk<'a> {
    folder: &'a Path,
    checked: &'a Checked,
    cache: Cache,
    progress: &'a dyn Progress,
}

/// A card as a file.
struct Drawn {
    format: Format,
    content: Vec<u8>,
}

impl Desk<'_> {
    fn draw_all(&self, fonts: &Fonts<'_>) -> Result<Vec<Drawn>, PublishError> {
        let report = &self.checked.report;
        let all: Vec<_> = card::all(report).collect();
        let sheets: Vec<_> = all.par_iter().map(|it| card::sheet(report, *it, fonts)).collect();
        let pictures = self.pictures(&sheets)?;
        let found: Vec<_> = sheets.par_iter().map(|it| self.find(it, &pictures)).collect();
        let new = || sheets.iter().zip(&found).filter(|(_, (_, kept))| kept.is_none());
        self.progress.cards(new().count());
        let parts = self.parts(new().filter_map(|(sheet, _)| sheet.backdrop), &pictures)?;
        let drawn: Vec<_> = sheets
            .par_iter()
            .zip(found)
            .map(|(sheet, (key, kept))| {
                if let Some((format, content)) = kept {
                    return Ok(Drawn { format, content });
                }
                let part = sheet.backdrop.and_then(|it| parts.get(&spot(&it)));
                let path =
                    sheet.backdrop.map_or(self.folder.to_owned(), |it| self.folder.join(it.path));
                let drawn = draw::draw(sheet, part);
                let (format, content) = drawn.map_err(|why| PublishError::file(&path, why))?;
                self.cache.put(&key, format, &content)?;
                self.progress.drawn();
                Ok(Drawn { format, content })
            })
            .collect();
        drawn.into_iter().collect()
    }

    /// The contents of the pictures on `sheets`, by path: texts of drawings, files of photographs.
    fn pictures<'s>(&self, sheets: &[Sheet<'s>]) -> Result<Pictures<'s>, PublishError> {
        let paths: BTreeSet<&str> =
            sheets.iter().filter_map(|it| Some(it.backdrop?.path)).collect();
        let content = |path| match Format::of_name(path) {
            Some(_) => read(&self.folder.join(path)),
            None => Ok(drawing(&self.checked.drawings, path)?.source.clone().into_bytes()),
        };
        paths.into_iter().map(|path| Ok((path, content(path)?))).collect()
    }

    fn find(&self, sheet: &Sheet<'_>, pictures: &Pictures<'_>) -> (Key, Option<(Format, Vec<u8>)>) {
        let picture = sheet.backdrop.and_then(|it| pictures.get(it.path));
        let key = Key::of(sheet, picture.map(Vec::as_slice).unwrap_or_default());
        let kept = self.cache.get(&key);
        (key, kept)
    }

    /// Draws each picture once in each size that it is needed in.
    fn parts<'s>(
        &self,
        backdrops: impl Iterator<Item = Backdrop<'s>>,
        pictures: &Pictures<'_>,
    ) -> Result<BTreeMap<Spot<'s>, Part>, PublishError> {
        let spots: BTreeMap<Spot<'_>, Backdrop<'_>> = backdrops.map(|it| (spot(&it), it)).collect();
        let parts: Vec<_> = spots
            .into_par_iter()
            .map(|(spot, Backdrop { path, area })| {
                let content = pictures.get(path).map(Vec::as_slice).unwrap_or_default();
                let picture = match Format::of_name(path) {
                    Some(format) => Picture::Photograph(format, content),
                    None => Picture::Drawing(std::str::from_utf8(content).unwrap_or_default()),
                };
                let failed = |why| PublishError::file(&self.folder.join(path), why);
                Ok((spot, Part::of(&picture, area).map_err(failed)?))
            })
            .collect();
        parts.into_iter().collect()
    }
}

/// The contents of pictures, by path.
type Pictures<'s> = BTreeMap<&'s str, Vec<u8>>;

/// A picture, and the size that it has on a card, px.
type Spot<'s> = (&'s str, u32, u32);

fn spot<'s>(backdrop: &Backdrop<'s>) -> Spot<'s> {
    let (width, height) = draw::size(backdrop.area);
    (backdrop.path, width, height)
}
