//! A starter report: a short one with remarks that teach, to be written over.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

/// A starter report in one language.
#[derive(Debug)]
pub struct Starter {
    /// The tag of its language.
    pub language: &'static str,
    report: &'static str,
}

/// Every starter report.
pub const STARTERS: [Starter; 2] = [
    Starter { language: "en", report: include_str!("starter/english.dj") },
    Starter { language: "zh-CN", report: include_str!("starter/chinese.dj") },
];

/// The drawing that both show.
const DRAWING: &str = include_str!("starter/drawing.svg");

impl Starter {
    /// Writes the report and its drawing into `folder`, which is made where it is missing.
    ///
    /// # Errors
    /// When one of the files is there already (nothing is written then) or cannot be written.
    pub fn write(&self, folder: &Path) -> io::Result<()> {
        let files = self.files(folder);
        if let Some((path, _)) = files.iter().find(|(path, _)| path.exists()) {
            let message = format!("{} is there already; name another folder", path.display());
            return Err(io::Error::new(io::ErrorKind::AlreadyExists, message));
        }
        for (path, content) in files {
            fs::create_dir_all(path.parent().unwrap_or(folder))?;
            fs::write(path, content)?;
        }
        Ok(())
    }

    fn files(&self, folder: &Path) -> [(PathBuf, &'static str); 2] {
        [(folder.join("photos/drawing.svg"), DRAWING), (folder.join("report.dj"), self.report)]
    }
}
