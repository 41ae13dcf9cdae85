//! Pictures of the text: photographs in several widths as AVIF and JPEG, drawings as they are.
//!
//! A photograph is decoded upright into sRGB, so that nothing else of its file (place, camera,
//! names) is left, then [`make`] scales and encodes it. What was made is kept in [`cache`]: the same
//! photograph is never made twice, and the site is always filled from there.
//!
//! Photographs and their files are spread over all cores; the outcome does not depend on it.

mod cache;
mod encode;
mod make;
mod quality;
mod scale;

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
    page::assets::{FileSet, PictureFiles},
    raster::Format,
    report::{Photo, Report},
};

/// The published pictures.
#[derive(Debug, Default)]
pub struct Pictures {
    /// The files of each of [`Report::photos`].
    pub files: Vec<PictureFiles>,
    /// Rules that show the mean colour of each photograph until it has come.
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
    let keys = keys(folder, report)?;
    make_missing(folder, report, &keys, &cache, progress)?;
    let mut pictures = Pictures::default();
    for (photo, key) in report.photos.iter().zip(&keys) {
        let files = match key {
            Some(key) => {
                let renditions = cache.get(key).ok_or_else(|| cache.lost(key))?;
                pictures.rules += &rule(photo, renditions.tone);
                write_renditions(photo, &renditions, site)?
            }
            None => write_drawing(drawings, photo, site)?,
        };
        pictures.files.push(files);
    }
    Ok(pictures)
}

/// What each photograph is kept under; nothing for drawings.
fn keys(folder: &Path, report: &Report) -> Result<Vec<Option<Key>>, PublishError> {
    let key = |photo: &Photo| match Format::of_name(&photo.path) {
        Some(_) => Ok(Some(Key::of(photo.kind, &read(&folder.join(&photo.path))?))),
        None => Ok(None),
    };
    report.photos.iter().map(key).collect()
}

fn make_missing(
    folder: &Path,
    report: &Report,
    keys: &[Option<Key>],
    cache: &Cache,
    progress: &dyn Progress,
) -> Result<(), PublishError> {
    let photos: BTreeMap<&Key, &Photo> = keys
        .iter()
        .zip(&report.photos)
        .filter_map(|(key, photo)| Some((key.as_ref()?, photo)))
        .collect();
    let missing: Vec<_> = photos.into_iter().filter(|(key, _)| !cache.has(key)).collect();
    let files = |photo: &Photo| make::widths(photo.width).len() * Encoding::ALL.len();
    progress.begin(missing.len(), missing.iter().map(|(_, photo)| files(photo)).sum());
    let made: Vec<Result<(), PublishError>> = missing
        .par_iter()
        .map(|(key, photo)| {
            let path = folder.join(&photo.path);
            let made = make::renditions(photo, &read(&path)?, &|| progress.encoded(&photo.path));
            cache.put(key, &made.map_err(|why| PublishError::file(&path, why))?)?;
            progress.finished(&photo.path);
            Ok(())
        })
        .collect();
    made.into_iter().collect()
}

fn write_renditions(
    photo: &Photo,
    renditions: &Renditions,
    site: &mut Site,
) -> Result<PictureFiles, PublishError> {
    let mut sets = Vec::new();
    for set in &renditions.sets {
        let mut files = Vec::new();
        for file in &set.files {
            let extension = set.encoding.extension();
            let name = format!("photos/{}-{}.{extension}", stem(photo), file.width);
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
    let file = site.write_hashed(&format!("photos/{}.svg", stem(photo)), source.as_bytes())?;
    Ok(PictureFiles { file, width: photo.width, height: photo.height, sets: Vec::new() })
}

/// The name of a picture's file, without folder and ending.
fn stem(photo: &Photo) -> &str {
    let name = photo.path.rsplit('/').next().unwrap_or_default();
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}

fn rule(photo: &Photo, tone: [u8; 3]) -> String {
    let mut css = format!("[data-photo=\"{}\"]{{background-color:#", photo.id);
    for sample in tone {
        let _ = write!(css, "{sample:02x}");
    }
    css + "}"
}
