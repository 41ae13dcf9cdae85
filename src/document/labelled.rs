//! Labels of statistics, each with the first that has it for a period.

use crate::diagnostic::Span;

/// The first statistic that has a label for a period.
pub(super) struct Labelled {
    /// Where the label stands.
    pub(super) span: Span,
    /// The time that the statistic covers.
    pub(super) period: Option<String>,
    /// The marked text.
    pub(super) text: String,
}

impl Labelled {
    /// Whether a statistic of `period` with the same label may be taken for this one. With one label
    /// for several periods they are a series.
    pub(super) fn is_of(&self, period: Option<&str>) -> bool {
        match (self.period.as_deref(), period) {
            (Some(own), Some(other)) => own == other,
            _ => true,
        }
    }
}
