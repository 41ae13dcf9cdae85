//! Keeps the addresses of a published edition, so that the next one cannot lose them.

use std::{fs, path::Path};

use super::PublishError;
use crate::{
    diagnostic::Diagnostics,
    document::{self, addresses},
    replace::replace,
};

/// What was recorded.
#[derive(Debug)]
pub struct Recorded {
    /// Whether the file was written: it is left alone where it would stay the same.
    pub changed: bool,
    /// What the report's author should know; warnings only.
    pub warnings: Diagnostics,
}

/// Writes the addresses of the report in `folder` into its [`addresses::FILE`]; `now` is as for
/// [`document::read_at`].
///
/// To be called when an edition goes out. The file is written beside its place and moved there, so
/// it is never half-written.
///
/// # Errors
/// When the report has errors, among them an address of the last edition that is gone, or the file
/// cannot be written. Then it is as it was.
pub fn record(folder: &Path, now: Option<i64>) -> Result<Recorded, PublishError> {
    let checked = document::read_at(folder, now).map_err(|it| PublishError::Reports(vec![it]))?;
    let path = folder.join(addresses::FILE);
    let text = addresses::file(&checked.report);
    let changed = fs::read(&path).map_or(true, |before| before != text.as_bytes());
    if changed {
        replace(&path, &text, &folder.join(document::FILE))
            .map_err(|error| PublishError::file(&path, error))?;
    }
    Ok(Recorded { changed, warnings: checked.diagnostics })
}
