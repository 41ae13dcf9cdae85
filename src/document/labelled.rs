//! Labels of statistics, each with the first that has it.

use crate::diagnostic::Span;

/// The first statistic that has a label.
pub(super) struct Labelled {
    /// Where the label stands.
    pub(super) span: Span,
    /// The time that the statistic covers.
    pub(super) period: Option<String>,
    /// The marked text.
    pub(super) text: String,
}
