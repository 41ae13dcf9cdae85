//! A line of an article, and whether it ends like a sentence.

use super::{row::Part, text::Text};

/// A line of an article, without the blanks around it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Line {
    /// Its number, counted from 1.
    pub(super) number: usize,
    /// Its text.
    pub(super) text: Text,
    /// Whether it is the first, or an empty line stands before it.
    pub(super) after_gap: bool,
    /// What it is of a table, if it is of one.
    pub(super) part: Option<Part>,
    /// What marks say that it is.
    pub(super) markup: Option<Markup>,
}

/// What the marks of a line say that it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Markup {
    /// A heading of a level from 1, the highest, to 6; 7 is one in bold only.
    Heading(u8),
    /// The caption of a picture.
    Picture,
}

/// Marks that an entry of a list may begin with, and those that a heading may begin with as well.
pub(super) const DASHES: [char; 6] = ['*', '•', '·', '-', '–', '—'];
pub(super) const BULLETS: [char; 12] = ['●', '■', '◆', '▶', '▎', '◎', '★', '□', '◇', '○', '▌', '►'];

/// Marks that are drawn like a bar between the entries of a row.
const BARS: [char; 11] = ['┊', '┆', '┇', '┋', '╎', '╏', '︱', '￨', '¦', '│', '┃'];

/// A text with the usual bar for all that are drawn like one.
pub(super) fn with_bars(text: &str) -> String {
    text.replace(BARS, "|")
}

/// Whether a line ends like a sentence.
pub(super) fn is_sentence(text: &str) -> bool {
    let end = text.trim_end_matches(['”', '’', '」', '）', ')', '"', '\'']);
    end.ends_with(['。', '！', '？', '；', '…', '.', '!', '?'])
}

/// Whether a text has capitals and no small letters.
pub(super) fn is_in_capitals(text: &str) -> bool {
    text.contains(char::is_uppercase) && !text.contains(char::is_lowercase)
}

/// Whether a line is a row of a table, with several numbers set apart.
pub(super) fn is_table_row(text: &str) -> bool {
    let pieces = text.split(['\t', '|']).flat_map(|it| it.split("  ")).map(str::trim);
    let is_number = |it: &&str| {
        let bare = it.trim_start_matches(['+', '-', '−', '$', '£', '€']);
        bare.starts_with(|c: char| c.is_ascii_digit())
    };
    pieces.filter(is_number).count() > 1
}
