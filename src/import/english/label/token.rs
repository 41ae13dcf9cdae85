//! Words, figures and marks.

use std::ops::Range;

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A word.
    Word,
    /// A figure, by its place among all; its text is the thing that it counts.
    Figure(usize),
    /// A mark at which a clause ends.
    Mark(char),
}

/// A word, a figure or a mark.
#[derive(Clone, Debug)]
pub(super) struct Token<'a> {
    pub(super) text: &'a str,
    pub(super) kind: Kind,
    /// Where it stands in the text.
    pub(super) range: Range<usize>,
}
