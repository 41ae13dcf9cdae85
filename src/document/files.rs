//! The files of a report's folder.

use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::{messages::Message, raster::MAX_BYTES};

/// Most files and folders that are looked at for a path to suggest.
const MOST_PATHS: usize = 2_000;

/// Gives the files that a report names. Parsing asks through this, so it needs no disk.
pub trait Files {
    /// The content of the file at `path`, relative to the report's folder.
    ///
    /// # Errors
    /// When there is no such file in the folder.
    fn content(&self, path: &str) -> Result<Vec<u8>, FileError>;

    /// The paths of files that there are, to suggest one: not all where they are very many.
    fn paths(&self) -> Vec<String> {
        Vec::new()
    }
}

/// Why a file cannot be had.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileError {
    /// There is none.
    Missing,
    /// It stands outside the report's folder.
    Outside,
    /// It has so many bytes that it is not read at all.
    TooLarge(u64),
    /// It cannot be read, for the reason given.
    Unreadable(Message),
}

impl<F: Fn(&str) -> Result<Vec<u8>, FileError>> Files for F {
    fn content(&self, path: &str) -> Result<Vec<u8>, FileError> {
        self(path)
    }
}

/// The files of a folder on disk; links that lead out of it are not followed.
#[derive(Clone, Debug)]
pub struct Folder(PathBuf);

impl Folder {
    /// The files below `path`.
    #[must_use]
    pub fn new(path: &Path) -> Self {
        Self(path.to_owned())
    }
}

impl Files for Folder {
    fn content(&self, path: &str) -> Result<Vec<u8>, FileError> {
        let unreadable = |error: std::io::Error| FileError::Unreadable(error.into());
        let folder = self.0.canonicalize().map_err(unreadable)?;
        let file = folder.join(path).canonicalize().map_err(|_| FileError::Missing)?;
        if !file.starts_with(&folder) {
            return Err(FileError::Outside);
        }
        if !file.is_file() {
            return Err(FileError::Missing);
        }
        let bytes = file.metadata().map_err(unreadable)?.len();
        if bytes > MAX_BYTES as u64 {
            return Err(FileError::TooLarge(bytes));
        }
        fs::read(file).map_err(unreadable)
    }

    fn paths(&self) -> Vec<String> {
        let (mut paths, mut folders) = (Vec::new(), vec![String::new()]);
        let mut looked_at = 0;
        while let Some(prefix) = folders.pop() {
            let entries = fs::read_dir(self.0.join(&prefix)).into_iter().flatten().flatten();
            for entry in entries.take(MOST_PATHS - looked_at) {
                looked_at += 1;
                let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
                match entry.file_type() {
                    Ok(kind) if kind.is_dir() => folders.push(name + "/"),
                    Ok(kind) if kind.is_file() => paths.push(name),
                    _ => {}
                }
            }
        }
        paths.sort();
        paths
    }
}

/// Whether a file's name promises a drawing.
pub(super) fn is_drawing(path: &str) -> bool {
    path.to_ascii_lowercase().ends_with(".svg")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_files_inside_the_folder_are_given() {
        let root = tempfile::tempdir().unwrap();
        let folder = root.path().join("report");
        fs::create_dir_all(folder.join("photos")).unwrap();
        fs::write(folder.join("photos/lake.svg"), "lake").unwrap();
        fs::write(root.path().join("secret"), "secret").unwrap();
        let files = Folder::new(&folder);
        assert_eq!(files.content("photos/lake.svg"), Ok(b"lake".to_vec()));
        assert_eq!(files.content("photos"), Err(FileError::Missing));
        assert_eq!(files.content("photos/sea.svg"), Err(FileError::Missing));
        assert_eq!(files.content("../secret"), Err(FileError::Outside));
        assert_eq!(files.paths(), ["photos/lake.svg"]);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_out_of_the_folder_is_not_followed() {
        let root = tempfile::tempdir().unwrap();
        let folder = root.path().join("report");
        fs::create_dir(&folder).unwrap();
        fs::write(root.path().join("secret"), "secret").unwrap();
        std::os::unix::fs::symlink(root.path().join("secret"), folder.join("lake.svg")).unwrap();
        assert_eq!(Folder::new(&folder).content("lake.svg"), Err(FileError::Outside));
    }
}
