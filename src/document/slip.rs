//! Slips of typesetting, counted by their kinds.

use crate::diagnostic::Diagnostic;

/// A kind of slip: nobody wants to read the same correction a hundred times.
pub(super) struct Slip {
    /// What was found and what should stand there.
    pub(super) kind: String,
    /// The first of its kind.
    pub(super) problem: Diagnostic,
    /// How many there are.
    pub(super) count: usize,
}
