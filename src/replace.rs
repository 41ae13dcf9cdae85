//! A file of a report, written whole or not at all.

use std::{
    fs,
    io::{self, Write},
    path::Path,
};

/// Writes `text` beside `path` and moves it there, with the rights that the file `like` has.
///
/// # Errors
/// When the folder cannot be written, or `like` is missing; the file then is as it was.
pub(crate) fn replace(path: &Path, text: &str, like: &Path) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let mut file = tempfile::Builder::new().prefix(".changjuan-").tempfile_in(folder)?;
    file.write_all(text.as_bytes())?;
    // A temporary file is its owner's alone; this one belongs to the report.
    file.as_file().set_permissions(fs::metadata(like)?.permissions())?;
    file.persist(path)?;
    Ok(())
}
