//! The font files that cards are lettered with.

use std::{
    env, fs,
    path::{Path, PathBuf},
    sync::OnceLock,
};

use super::cache::Stamp;
use crate::{
    card::font::{self, Fonts},
    publish::{PublishError, files_of, read},
    report::names::Language,
};

/// Where fonts are looked for if none is named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FontSource {
    /// In the folders of the system, then in `.tools/fonts`, which `make card-font` fills.
    Found,
    /// In these files and folders.
    Named(Vec<PathBuf>),
}

/// Families that have Han characters in a serif, by the names of their files, the best first.
const FAMILIES: [&str; 5] =
    ["NotoSerifCJK", "SourceHanSerif", "NotoSerifSC", "NotoSerifTC", "Songti"];

/// The weights that are read, as files are named: others would only cost memory.
const WEIGHTS: [&str; 4] = ["Regular", "Bold", "400", "700"];

/// Endings of font files.
const ENDINGS: [&str; 4] = ["ttf", "otf", "ttc", "otc"];

/// The most files that are tried for characters which the chosen fonts lack.
const MOST_TRIED: usize = 64;

/// Font files, which are read when a card is to be lettered.
#[derive(Debug)]
pub struct FontFiles {
    chosen: Vec<PathBuf>,
    /// Files that may help out, by name.
    others: Vec<PathBuf>,
    /// What tells these files from others, and from what they were before.
    stamps: Vec<Stamp>,
    /// The content of the chosen ones.
    read: OnceLock<Vec<Vec<u8>>>,
}

impl FontFiles {
    /// Finds the fonts of `source`; none where nothing is found.
    ///
    /// # Errors
    /// When a file that was named is not there.
    pub fn find(source: &FontSource) -> Result<Option<Self>, PublishError> {
        let mut others: Vec<PathBuf> = folders().iter().flat_map(|it| fonts_under(it)).collect();
        let chosen = match source {
            FontSource::Named(paths) => named(paths)?,
            FontSource::Found => found(&others),
        };
        others.retain(|it| !chosen.contains(it));
        others.sort();
        others.truncate(MOST_TRIED);
        let stamp = |path: &PathBuf| Stamp::of(path).map_err(|why| PublishError::file(path, why));
        let mut stamps = chosen.iter().map(stamp).collect::<Result<Vec<_>, _>>()?;
        // One of these that cannot be read helps nobody out.
        stamps.extend(others.iter().filter_map(|it| Stamp::of(it).ok()));
        let files = Self { chosen, others, stamps, read: OnceLock::new() };
        Ok((!files.chosen.is_empty()).then_some(files))
    }

    /// What tells these files from others, and from what they were before.
    pub(super) fn stamps(&self) -> &[Stamp] {
        &self.stamps
    }

    fn contents(&self) -> Result<&[Vec<u8>], PublishError> {
        if let Some(contents) = self.read.get() {
            return Ok(contents);
        }
        let contents = self.chosen.iter().map(|it| read(it)).collect::<Result<_, _>>()?;
        Ok(self.read.get_or_init(|| contents))
    }

    /// Lends the faces for `language` to `work`, with the help of other fonts for characters of `text`
    /// that they lack, and the characters that no font has. None where no file is a font.
    ///
    /// # Errors
    /// When a chosen file cannot be read.
    pub fn with<T>(
        &self,
        language: &Language,
        text: &str,
        work: impl FnOnce(&Fonts<'_>, &[char]) -> T,
    ) -> Result<Option<T>, PublishError> {
        let chosen: Vec<&[u8]> = self.contents()?.iter().map(Vec::as_slice).collect();
        let Some(mut fonts) = Fonts::choose(&chosen, language) else { return Ok(None) };
        let lacking = fonts.missing(text);
        let mut missing = lacking.clone();
        let mut helpers = Vec::new();
        for path in &self.others {
            if missing.is_empty() {
                break;
            }
            let Ok(content) = fs::read(path) else { continue };
            let before = missing.len();
            missing = font::still_missing(&content, &missing);
            if missing.len() < before {
                helpers.push(content);
            }
        }
        for content in &helpers {
            fonts.help_out(content, &lacking);
        }
        Ok(Some(work(&fonts.knowing(text), &missing)))
    }
}

/// The files of the first family that is there.
fn found(files: &[PathBuf]) -> Vec<PathBuf> {
    let of = |family: &str| -> Vec<PathBuf> {
        let names = |it: &&PathBuf| {
            let name = name(it);
            name.starts_with(family)
                && (family == "Songti" || WEIGHTS.iter().any(|it| name.contains(it)))
        };
        files.iter().filter(names).cloned().collect()
    };
    FAMILIES.iter().map(|it| of(it)).find(|it| !it.is_empty()).unwrap_or_default()
}

/// The files among `paths`, and those in folders among them.
fn named(paths: &[PathBuf]) -> Result<Vec<PathBuf>, PublishError> {
    let files = paths.iter().map(|path| match path.is_dir() {
        true => Ok(files_of(path)?.into_iter().filter(|it| is_font(it)).collect()),
        false => Ok(vec![path.clone()]),
    });
    Ok(files.collect::<Result<Vec<Vec<_>>, _>>()?.concat())
}

/// The folders that systems keep fonts in, and the project's own.
fn folders() -> Vec<PathBuf> {
    let home = env::var_os("HOME").map(PathBuf::from);
    let of_user = [".local/share/fonts", ".fonts", "Library/Fonts"];
    let of_user = of_user.into_iter().filter_map(|it| Some(home.as_ref()?.join(it)));
    let of_system = [
        "/usr/share/fonts",
        "/usr/local/share/fonts",
        "/Library/Fonts",
        "/System/Library/Fonts",
        "C:/Windows/Fonts",
        ".tools/fonts",
    ];
    of_system.into_iter().map(PathBuf::from).chain(of_user).collect()
}

/// The fonts in `folder` and the folders in it, in order.
fn fonts_under(folder: &Path) -> Vec<PathBuf> {
    let (mut fonts, mut folders) = (Vec::new(), vec![folder.to_owned()]);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            // A link may lead in a circle.
            let Ok(kind) = entry.file_type() else { continue };
            match kind.is_dir() {
                true => folders.push(entry.path()),
                false if is_font(&entry.path()) => fonts.push(entry.path()),
                false => {}
            }
        }
    }
    fonts.sort();
    fonts
}

fn is_font(path: &Path) -> bool {
    let ending = path.extension().unwrap_or_default().to_string_lossy().to_ascii_lowercase();
    ENDINGS.contains(&ending.as_str())
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(files: &[PathBuf]) -> Vec<String> {
        files.iter().map(|it| name(it)).collect()
    }

    #[test]
    fn the_best_family_is_read_in_two_weights() {
        let files = |names: &[&str]| names.iter().map(PathBuf::from).collect::<Vec<_>>();
        let cases: [(&[&str], &[&str]); 4] = [
            (
                &[
                    "NotoSansCJK-Bold.ttc",
                    "NotoSerifCJK-Bold.ttc",
                    "NotoSerifCJK-Light.ttc",
                    "NotoSerifCJK-Regular.ttc",
                ],
                &["NotoSerifCJK-Bold.ttc", "NotoSerifCJK-Regular.ttc"],
            ),
            (&["NotoSerifSC_400Regular.ttf", "Songti.ttc"], &["NotoSerifSC_400Regular.ttf"]),
            (&["Songti.ttc", "Times.ttc"], &["Songti.ttc"]),
            (&["DejaVuSerif.ttf"], &[]),
        ];
        for (there, expected) in cases {
            assert_eq!(names(&found(&files(there))), expected, "{there:?}");
        }
    }

    #[test]
    fn a_folder_stands_for_the_fonts_in_it() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["b.ttf", "a.OTF", "readme.txt"] {
            fs::write(folder.path().join(name), name).unwrap();
        }
        let found = named(&[folder.path().to_owned()]).unwrap();
        assert_eq!(names(&found), ["a.OTF", "b.ttf"]);
        let missing = FontSource::Named(vec![folder.path().join("none.ttf")]);
        assert!(FontFiles::find(&missing).is_err());
    }
}
