//! What stands in every page itself, so that the first window waits for nothing else: the start script
//! and the styles of the opening.
//!
//! The content policy admits them by their hashes. So they are the same text in every page of a site,
//! and nothing of a report is in them.

use super::{PublishError, scripts, styles};

/// The script that runs before the first paint.
///
/// # Errors
/// When the file is missing or is no text.
pub(super) fn boot() -> Result<String, PublishError> {
    scripts::lean("boot.js")
}

/// The styles of the opening.
///
/// # Errors
/// When a file is missing or is no CSS.
pub(super) fn opening() -> Result<String, PublishError> {
    styles::bundle("opening.css")
}
