//! A file of a report, written whole or not at all.

use std::{
    fs::Permissions,
    io::{self, Write},
    path::Path,
};

/// Writes `text` beside `path` and moves it there.
///
/// # Errors
/// When the folder cannot be written; the file then is as it was.
pub(crate) fn replace(path: &Path, text: &str, permissions: Permissions) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let mut file = tempfile::Builder::new().prefix(".changjuan-").tempfile_in(folder)?;
    file.write_all(text.as_bytes())?;
    // A temporary file is its owner's alone; this one belongs to the report.
    file.as_file().set_permissions(permissions)?;
    file.persist(path)?;
    Ok(())
}
