//! The cards of a report: drawn at the first build, kept for the later ones.
//!
//! [`card`] says what stands on each; here [`fonts`] finds the lettering, `draw` makes
//! a file of it, and `cache` keeps that. Cards are spread over all cores; the outcome does not depend on
//! it.

mod cache;
mod draw;
mod fonts;

use std::{collections::BTreeMap, path::Path};

use rayon::prelude::*;

pub use self::fonts::{FontFiles, FontSource};
use self::{
    cache::{Cache, Key, List, Stamp},
    draw::{Part, Picture},
};
use super::{Progress, PublishError, Site, drawing, read};
use crate::{
    card::{self, Backdrop, Sheet, font::Fonts},
    document::Checked,
    message,
    messages::Message,
    raster::Format,
    share::cards::{CardFile, Cards},
};

/// The cards of a report, and what whoever builds should know of them.
#[derive(Debug, Default)]
pub(super) struct Published {
    pub(super) cards: Cards,
    pub(super) notes: Vec<Message>,
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
        let note = message!(
            "{name}: no cards are drawn in a language that runs from right to left",
            "{name}：从右往左写的语言不生成分享卡片"
        );
        return Ok(Published { cards: Cards::default(), notes: vec![note] });
    }
    let pictures = pictures(folder, checked)?;
    let desk = Desk { folder, checked, pictures, cache: Cache::new(cache), progress };
    let Some((drawn, missing)) = desk.cards(files)? else {
        let note = message!(
            "{name}: no cards are drawn, since no file of the fonts is a font",
            "{name}：没有生成分享卡片，因为指定的文件都不是字体"
        );
        return Ok(Published { cards: Cards::default(), notes: vec![note] });
    };
    let notes = (!missing.is_empty()).then(|| left_out(folder, &missing)).into_iter().collect();
    let mut cards = Cards::default();
    for ((subject, form), Drawn { format, content }) in card::all(report).zip(drawn) {
        let folder = subject.address().folder().unwrap_or_default();
        let stem = folder.trim_end_matches('/').replace('/', "-");
        let stem = if stem.is_empty() { "page" } else { &stem };
        let name = format!("cards/{stem}{}.{}", form.suffix(), format.extension());
        let file = site.write_hashed(&name, &content)?;
        let media_type = format.media_type();
        cards.insert(folder, CardFile { file, form, media_type, alt: subject.name(report) });
    }
    Ok(Published { cards, notes })
}

/// That no font has the characters `missing`.
fn left_out(folder: &Path, missing: &[char]) -> Message {
    let name = folder.display();
    let codes = missing.iter().map(|c| {
        let code = u32::from(*c);
        message!("{c} (U+{code:04X})", "{c}（U+{code:04X}）")
    });
    let all = Message::joined(codes);
    message!(
        "{name}: no font has {all}, which cards leave out",
        "{name}：字体里没有{all}，分享卡片上就不印";
        all = all
    )
}

/// The contents of all pictures that a report's cards may have, by path: texts of drawings, files of
/// photographs.
fn pictures<'a>(folder: &Path, checked: &'a Checked) -> Result<Pictures<'a>, PublishError> {
    let content = |path| match Format::of_name(path) {
        Some(_) => read(&folder.join(path)),
        None => Ok(drawing(&checked.drawings, path)?.source.clone().into_bytes()),
    };
    let paths = card::pictures(&checked.report).into_iter();
    paths.map(|path| Ok((path, content(path)?))).collect()
}

/// What cards are drawn of.
struct Desk<'a> {
    folder: &'a Path,
    checked: &'a Checked,
    pictures: Pictures<'a>,
    cache: Cache,
    progress: &'a dyn Progress,
}

/// A card as a file.
struct Drawn {
    format: Format,
    content: Vec<u8>,
}

impl Desk<'_> {
    /// The cards, and the characters that no font has; none where no file is a font. Where all are kept,
    /// no font is read and no line set.
    fn cards(&self, files: &FontFiles) -> Result<Option<Made>, PublishError> {
        let key = self.key(files);
        if let Some(kept) = key.as_ref().and_then(|key| self.kept(key)) {
            self.progress.cards(0);
            return Ok(Some(kept));
        }
        let report = &self.checked.report;
        let made = files.with(&report.language, &card::texts(report), |fonts, missing| {
            let (keys, drawn) = self.draw_all(fonts)?;
            let list = List { keys, missing: missing.to_vec() };
            key.map_or(Ok(()), |key| self.cache.put_list(&key, &list))?;
            Ok((drawn, list.missing))
        })?;
        made.transpose()
    }

    /// What the list of all cards is kept under: all that decides how they look. None where the system
    /// does not tell which program this is.
    fn key(&self, files: &FontFiles) -> Option<Key> {
        let program = Stamp::of_program().ok()?;
        let described = format!("{:?}", (program, files.stamps(), &self.checked.report));
        let pictures = self.pictures.iter().flat_map(|it| [it.0.as_bytes(), it.1.as_slice()]);
        Some(Key::of_parts([described.as_bytes()].into_iter().chain(pictures)))
    }

    /// The cards whose list is kept under `key`, if all of them are kept.
    fn kept(&self, key: &Key) -> Option<Made> {
        let List { keys, missing } = self.cache.list(key)?;
        let kept = keys.iter().map(|key| {
            let (format, content) = self.cache.get(key)?;
            Some(Drawn { format, content })
        });
        let drawn = kept.collect::<Option<Vec<_>>>()?;
        (drawn.len() == card::all(&self.checked.report).count()).then_some((drawn, missing))
    }

    /// Sets every card, and draws those that are not kept.
    fn draw_all(&self, fonts: &Fonts<'_>) -> Result<(Vec<Key>, Vec<Drawn>), PublishError> {
        let report = &self.checked.report;
        let all: Vec<_> = card::all(report).collect();
        let sheets: Vec<_> = all.par_iter().map(|it| card::sheet(report, *it, fonts)).collect();
        let found: Vec<_> = sheets.par_iter().map(|it| self.find(it)).collect();
        let new = || sheets.iter().zip(&found).filter(|(_, (_, kept))| kept.is_none());
        self.progress.cards(new().count());
        let parts = self.parts(new().filter_map(|(sheet, _)| sheet.backdrop))?;
        let drawn = sheets
            .par_iter()
            .zip(found)
            .map(|(sheet, (key, kept))| {
                if let Some((format, content)) = kept {
                    return Ok((key, Drawn { format, content }));
                }
                let part = sheet.backdrop.and_then(|it| parts.get(&spot(&it)));
                let path =
                    sheet.backdrop.map_or(self.folder.to_owned(), |it| self.folder.join(it.path));
                let drawn = draw::draw(sheet, part);
                let (format, content) =
                    drawn.map_err(|why| PublishError::file(&path, Message::foreign(why)))?;
                self.cache.put(&key, format, &content)?;
                self.progress.drawn();
                Ok((key, Drawn { format, content }))
            })
            .collect::<Vec<_>>();
        let drawn = drawn.into_iter().collect::<Result<Vec<_>, _>>()?;
        Ok(drawn.into_iter().unzip())
    }

    fn find(&self, sheet: &Sheet<'_>) -> (Key, Option<(Format, Vec<u8>)>) {
        let picture = sheet.backdrop.and_then(|it| self.pictures.get(it.path));
        let key = Key::of(sheet, picture.map(Vec::as_slice).unwrap_or_default());
        let kept = self.cache.get(&key);
        (key, kept)
    }

    /// Draws each picture once in each size that it is needed in.
    fn parts<'s>(
        &self,
        backdrops: impl Iterator<Item = Backdrop<'s>>,
    ) -> Result<BTreeMap<Spot<'s>, Part>, PublishError> {
        let spots: BTreeMap<Spot<'_>, Backdrop<'_>> = backdrops.map(|it| (spot(&it), it)).collect();
        let parts: Vec<_> = spots
            .into_par_iter()
            .map(|(spot, Backdrop { path, area })| {
                let content = self.pictures.get(path).map(Vec::as_slice).unwrap_or_default();
                let picture = match Format::of_name(path) {
                    Some(format) => Picture::Photograph(format, content),
                    None => Picture::Drawing(std::str::from_utf8(content).unwrap_or_default()),
                };
                let failed =
                    |why| PublishError::file(&self.folder.join(path), Message::foreign(why));
                Ok((spot, Part::of(&picture, area).map_err(failed)?))
            })
            .collect();
        parts.into_iter().collect()
    }
}

/// All cards of a report, and the characters that no font has.
type Made = (Vec<Drawn>, Vec<char>);

/// The contents of pictures, by path.
type Pictures<'s> = BTreeMap<&'s str, Vec<u8>>;

/// A picture, and the size that it has on a card, px.
type Spot<'s> = (&'s str, u32, u32);

fn spot<'s>(backdrop: &Backdrop<'s>) -> Spot<'s> {
    let (width, height) = draw::size(backdrop.area);
    (backdrop.path, width, height)
}
