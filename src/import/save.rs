//! A draft to disk.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use super::{Draft, ImportError};
use crate::document;

/// Writes `draft` into `folder`, which is made if need be; gives the path of the report.
///
/// The report is there whole or not at all, and one that is there already is never overwritten.
///
/// # Errors
/// When there is a report already, or the folder cannot be written.
pub fn save(draft: &Draft, folder: &Path) -> Result<PathBuf, ImportError> {
    let path = folder.join(document::FILE);
    let failed = |error| ImportError::Write(path.clone(), error);
    if path.symlink_metadata().is_ok() {
        return Err(ImportError::Exists(path));
    }
    fs::create_dir_all(folder).map_err(failed)?;
    let staged = folder.join(format!(".{}.{}", document::FILE, std::process::id()));
    // Deletes itself unless it is kept.
    let staged = tempfile::TempPath::try_from_path(staged).map_err(failed)?;
    fs::write(&staged, &draft.text).map_err(failed)?;
    match staged.persist_noclobber(&path) {
        Ok(()) => Ok(path),
        Err(error) if error.error.kind() == io::ErrorKind::AlreadyExists => {
            Err(ImportError::Exists(path))
        }
        Err(error) => Err(failed(error.error)),
    }
}
