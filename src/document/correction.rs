//! What should stand in a place that is no Chinese typesetting.

use crate::diagnostic::Span;

/// How many characters of the text are shown on both sides of a correction.
const SHOWN: usize = 4;

/// A place at which something else should stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Correction {
    /// The place.
    pub(super) span: Span,
    /// What should stand there.
    pub(super) better: String,
    /// Whether a backslash before it keeps what stands there.
    pub(super) escapes: bool,
}

/// What is one slip to whoever makes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum CorrectionKind {
    /// A space beside Chinese characters.
    Space,
    /// Digits or letters of full width.
    Wide,
    /// A mark, by its character; both brackets of a pair are one.
    Mark(char),
}

impl Correction {
    /// Its kind, where it stands in `source`.
    pub(super) fn kind(&self, source: &str) -> CorrectionKind {
        match self.span.of(source).chars().next() {
            _ if self.better.is_empty() => CorrectionKind::Space,
            _ if self.better.is_ascii() => CorrectionKind::Wide,
            Some(')') => CorrectionKind::Mark('('),
            other => CorrectionKind::Mark(other.unwrap_or_default()),
        }
    }

    /// The text around it in `source`, put right.
    pub(super) fn corrected(&self, source: &str) -> String {
        let in_line = |c: &char| *c != '\n';
        let before = Span::new(0, self.span.start).of(source).chars().rev();
        let before: Vec<char> = before.take_while(in_line).take(SHOWN).collect();
        let after = Span::new(self.span.end, source.len()).of(source).chars();
        let after = after.take_while(in_line).take(SHOWN);
        let text: String =
            before.into_iter().rev().chain(self.better.chars()).chain(after).collect();
        text.trim().to_owned()
    }
}
