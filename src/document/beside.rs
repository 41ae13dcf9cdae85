//! What is known of the files beside the report's that were read.

use crate::diagnostic::Diagnostic;

/// A drawing that is only a picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawing {
    /// The text of its file.
    pub source: String,
    /// The same in the colours of the night, for a painting of a report that names them.
    pub night: Option<String>,
}

/// A file beside the report's that was looked at.
#[derive(Debug)]
pub(super) struct Beside {
    /// Its path in the report's folder.
    pub(super) path: String,
    /// Its text.
    pub(super) source: String,
    /// What is wrong in it.
    pub(super) problems: Vec<Diagnostic>,
}

/// A size in CSS pixels, both at least 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Size {
    /// Width.
    pub(super) width: u32,
    /// Height.
    pub(super) height: u32,
}
