//! A starter report: a short one with remarks that teach, to be written over.

use std::{
    error::Error,
    fmt, fs, io,
    path::{Path, PathBuf},
};

use crate::{
    message,
    messages::{Locale, Message},
};

/// A starter report in one language.
#[derive(Debug)]
pub struct Starter {
    /// The tag of its language.
    pub language: &'static str,
    /// The language that whoever writes it is spoken to in.
    pub locale: Locale,
    report: &'static str,
}

/// Every starter report.
pub const STARTERS: [Starter; 2] = [
    Starter { language: "en", locale: Locale::English, report: include_str!("starter/english.dj") },
    Starter {
        language: "zh-CN",
        locale: Locale::Chinese,
        report: include_str!("starter/chinese.dj"),
    },
];

/// The names by which starters are asked for: their tags, and `zh` for short.
pub const LANGUAGES: [&str; 3] = [STARTERS[0].language, STARTERS[1].language, "zh"];

/// The drawing that both show.
const DRAWING: &str = include_str!("starter/drawing.svg");

/// Why a starter report was not written.
#[derive(Debug)]
pub enum StarterError {
    /// This file is there already; nothing was written.
    Exists(PathBuf),
    /// This file cannot be written.
    Write(PathBuf, io::Error),
}

impl StarterError {
    /// What is wrong, and how to mend it.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::Exists(path) => {
                let path = path.display();
                message!(
                    "{path} is there already; name another folder",
                    "{path}已经存在；请换一个文件夹"
                )
            }
            Self::Write(path, why) => Message::not_written(path, why),
        }
    }
}

impl fmt::Display for StarterError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.message().text(Locale::English))
    }
}

impl Error for StarterError {}

impl Starter {
    /// The starter that is asked for by `name`, one of [`LANGUAGES`].
    #[must_use]
    pub fn of(name: &str) -> Option<Self> {
        STARTERS.into_iter().find(|it| it.language == name || it.locale.tag() == name)
    }

    /// Writes the report and its drawing into `folder`, which is made where it is missing.
    ///
    /// # Errors
    /// When one of the files is there already (nothing is written then) or cannot be written.
    pub fn write(&self, folder: &Path) -> Result<(), StarterError> {
        let files = self.files(folder);
        if let Some((path, _)) = files.iter().find(|(path, _)| path.exists()) {
            return Err(StarterError::Exists(path.clone()));
        }
        for (path, content) in files {
            fs::create_dir_all(path.parent().unwrap_or(folder))
                .and_then(|()| fs::write(&path, content))
                .map_err(|error| StarterError::Write(path, error))?;
        }
        Ok(())
    }

    fn files(&self, folder: &Path) -> [(PathBuf, &'static str); 2] {
        [(folder.join("photos/drawing.svg"), DRAWING), (folder.join("report.dj"), self.report)]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn starters_are_found_by_their_tags_and_for_short() {
        let found = LANGUAGES.map(|name| Starter::of(name).map(|it| it.language));
        assert_eq!(found, [Some("en"), Some("zh-CN"), Some("zh-CN")]);
        assert!(Starter::of("zh-TW").is_none() && Starter::of("").is_none());
    }
}
