//! Pictures of the text and the opening's photograph: photographs in several widths as AVIF and JPEG, drawings as they are.
//!
//! A photograph is decoded upright into sRGB, so that nothing else of its file (place, camera,
//! names) is left, then [`make`] scales and encodes it. What was made is kept in [`cache`]: the same
//! photograph is never made twice, and the site is always filled from there.
//!
//! Photographs and their files are spread over all cores; the outcome does not depend on it.

mod cache;
pub(super) mod encode;
mod make;
mod quality;
pub(super) mod scale;

use std::{collections::BTreeMap, fmt::Write as _, path::Path};

use rayon::prelude::*;

use self::{
    cache::{Cache, Key},
    encode::Encoding,
    make::Renditions,
};
use super::{Progress, PublishError, Site, drawing, read};
use crate::{
    document::{Checked, Drawing},
    messages::Message,
    page::assets::{FileSet, PictureFiles},
    raster::Format,
    report::{
        Photo, PhotoKind,
        art::{Art, Cover},
    },
};

/// A photograph as it stands in the report's folder.
#[derive(Clone, Debug)]
struct Original<'a> {
    path: &'a str,
    kind: PhotoKind,
    /// px
    width: u32,
    /// What it is kept under.
    key: Key,
}

impl<'a> Original<'a> {
    fn cover(folder: &Path, Cover { path, width, .. }: &'a Cover) -> Result<Self, PublishError> {
        Self::new(folder, path, PhotoKind::Photo, *width)
    }

    /// Nothing for a drawing.
    fn in_text(folder: &Path, photo: &'a Photo) -> Result<Option<Self>, PublishError> {
        let is_drawing = Format::of_name(&photo.path).is_none();
        let new = || Self::new(folder, &photo.path, photo.kind, photo.width);
        (!is_drawing).then(new).transpose()
    }

    fn new(
        folder: &Path,
        path: &'a str,
        kind: PhotoKind,
        width: u32,
    ) -> Result<Self, PublishError> {
        let key = Key::of(kind, &read(&folder.join(path))?);
        Ok(Self { path, kind, width, key })
    }
}

/// The published pictures.
#[derive(Debug, Default)]
pub struct Pictures {
    /// The files of the opening's photograph, where there is one.
    pub cover: Option<PictureFiles>,
    /// The files of each of [`Report::photos`](crate::report::Report::photos).
    pub files: Vec<PictureFiles>,
    /// Rules that show the mean colour of each photograph in the text until it has come. The
    /// opening's comes before the styles that they belong to.
    pub rules: String,
}

/// Publishes the pictures of a report, which stand in `folder`; what is made of photographs is kept
/// in the folder `cache`.
///
/// # Errors
/// When a photograph cannot be read any more, and when something cannot be written.
pub fn publish(
    folder: &Path,
    Checked { report, drawings, .. }: &Checked,
    cache: &Path,
    progress: &dyn Progress,
    site: &mut Site,
) -> Result<Pictures, PublishError> {
    let cache = Cache::new(cache);
    let cover = report.art.as_ref().and_then(Art::cover);
    let cover = cover.map(|cover| Original::cover(folder, cover)).transpose()?;
    let originals = report.photos.iter().map(|photo| Original::in_text(folder, photo));
    let originals: Vec<_> = originals.collect::<Result<_, _>>()?;
    make_missing(folder, cover.iter().chain(originals.iter().flatten()), &cache, progress)?;

    let mut pictures = Pictures::default();
    let renditions = |it: &Original<'_>| cache.get(&it.key).ok_or_else(|| cache.lost(&it.key));
    if let Some(cover) = &cover {
        pictures.cover = Some(write_renditions(cover.path, &renditions(cover)?, site)?);
    }
    for (photo, original) in report.photos.iter().zip(&originals) {
        pictures.files.push(match original {
            Some(original) => {
                let renditions = renditions(original)?;
                pictures.rules += &rule(photo, renditions.tone);
                write_renditions(original.path, &renditions, site)?
            }
            None => write_drawing(drawings, photo, site)?,
        });
    }
    Ok(pictures)
}

fn make_missing<'a>(
    folder: &Path,
    originals: impl Iterator<Item = &'a Original<'a>>,
    cache: &Cache,
    progress: &dyn Progress,
) -> Result<(), PublishError> {
    let originals: BTreeMap<&Key, &Original<'_>> = originals.map(|it| (&it.key, it)).collect();
    let missing: Vec<_> = originals.into_values().filter(|it| !cache.has(&it.key)).collect();
    let files = |it: &Original<'_>| make::widths(it.width).len() * Encoding::ALL.len();
    progress.begin(missing.len(), missing.iter().map(|it| files(it)).sum());
    let made: Vec<Result<(), PublishError>> = missing
        .par_iter()
        .map(|original| {
            let path = folder.join(original.path);
            let encoded = || progress.encoded(original.path);
            let made = make::renditions(original, &read(&path)?, &encoded);
            cache.put(
                &original.key,
                &made.map_err(|why| PublishError::file(&path, Message::foreign(why)))?,
            )?;
            progress.finished(original.path);
            Ok(())
        })
        .collect();
    made.into_iter().collect()
}

fn write_renditions(
    path: &str,
    renditions: &Renditions,
    site: &mut Site,
) -> Result<PictureFiles, PublishError> {
    let mut sets = Vec::new();
    for set in &renditions.sets {
        let mut files = Vec::new();
        for file in &set.files {
            let extension = set.encoding.extension();
            let name = format!("photos/{}-{}.{extension}", stem(path), file.width);
            files.push((site.write_hashed(&name, &file.content)?, file.width));
        }
        sets.push(FileSet { media_type: set.encoding.media_type(), files });
    }
    let largest = sets.last().and_then(|set| set.files.last());
    let (file, width) = largest.cloned().unwrap_or_default();
    Ok(PictureFiles { file, width, height: renditions.height_at(width), sets })
}

fn write_drawing(
    drawings: &BTreeMap<String, Drawing>,
    photo: &Photo,
    site: &mut Site,
) -> Result<PictureFiles, PublishError> {
    let source = &drawing(drawings, &photo.path)?.source;
    let file =
        site.write_hashed(&format!("photos/{}.svg", stem(&photo.path)), source.as_bytes())?;
    Ok(PictureFiles { file, width: photo.width, height: photo.height, sets: Vec::new() })
}

/// The name of a picture's file, without folder and ending.
fn stem(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or_default();
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}

fn rule(photo: &Photo, tone: [u8; 3]) -> String {
    let mut css = format!("[data-photo=\"{}\"]{{background-color:#", photo.id);
    for sample in tone {
        let _ = write!(css, "{sample:02x}");
    }
    css + "}"
}
