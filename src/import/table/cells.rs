//! The cells of a line, and what stands in one.

use crate::{
    import::{
        Notation,
        language::{Language, words},
        moment,
    },
    months,
    number::{Form, Number},
};

/// Signs that stand for a number that there is not.
const NONE: [&str; 9] = ["-", "–", "—", "——", "..", "...", "…", "n/a", "N/A"];

/// Signs of notes behind a number.
const NOTES: [char; 13] = ['¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹', '⁰', '*', '†', '‡'];

/// Longest unit behind a number in a cell, in characters.
const LONGEST_UNIT: usize = 12;

/// What parts the cells of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Border {
    /// A line between them.
    Bar,
    /// Exactly one tab.
    Tab,
    /// Blanks of any kind that are wider than one.
    Blanks,
}

impl Border {
    /// All of them; the first that fits a table is taken.
    pub(super) const ALL: [Self; 3] = [Self::Bar, Self::Tab, Self::Blanks];

    /// The cells of `line`.
    pub(super) fn split(self, line: &str) -> Vec<&str> {
        match self {
            Self::Bar => {
                let line = line.strip_prefix(['|', '｜']).unwrap_or(line);
                let line = line.strip_suffix(['|', '｜']).unwrap_or(line);
                line.split(['|', '｜']).map(str::trim).collect()
            }
            Self::Tab => line.split('\t').map(str::trim).collect(),
            Self::Blanks => {
                let wide = line.replace(['\t', '\u{3000}'], "  ");
                let length = |part: &str| part.trim().len();
                let mut rest = line;
                let mut cells = Vec::new();
                for part in wide.split("  ").filter(|part| length(part) > 0) {
                    rest = rest.trim_start();
                    let (cell, behind) = rest.split_at_checked(length(part)).unwrap_or((rest, ""));
                    cells.push(cell);
                    rest = behind;
                }
                cells
            }
        }
    }
}

/// Whether a line is only drawn between rows.
pub(super) fn is_rule(line: &str) -> bool {
    let is_drawn = |c: char| matches!(c, '-' | '—' | '–' | '=' | '+' | '|' | ':' | '_' | '─' | '┼');
    line.chars().all(|c| is_drawn(c) || c.is_whitespace())
}

/// Whether a cell is a number or stands for one.
pub(super) fn is_value(cell: &str, notation: Notation) -> bool {
    NONE.contains(&cell)
        || without_notes(cell).starts_with(|c: char| c.is_ascii_digit())
        || number(cell, notation).is_some()
}

/// The number that a cell is, without the signs of its notes.
pub(super) fn number(cell: &str, notation: Notation) -> Option<&str> {
    let text = without_notes(cell);
    let digits = text.trim_start_matches(['+', '-', '−', '–', '$', '£', '€', '¥', '￥']);
    if !digits.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let unit = digits.trim_start_matches(|c: char| {
        c.is_ascii_digit() || ",. \u{a0}\u{2009}\u{202f}".contains(c)
    });
    let has_digits = unit.contains(|c: char| c.is_ascii_digit());
    let is_amount = Number::parse(text, notation).is_ok_and(|it| it.form() == Form::Quantity);
    let fits = unit.chars().count() <= LONGEST_UNIT && !has_digits;
    (fits && (is_amount || is_grouped(digits))).then_some(text)
}

/// Whether `digits` are a number whose thousands are set apart by blanks: 12 345.
fn is_grouped(digits: &str) -> bool {
    let mut groups = digits.split(' ');
    let is_of = |group: &str, fits: fn(usize) -> bool| {
        fits(group.len()) && group.chars().all(|c| c.is_ascii_digit())
    };
    let first = groups.next().is_some_and(|it| is_of(it, |length| (1..=3).contains(&length)));
    let mut others = groups.peekable();
    first && others.peek().is_some() && others.all(|it| is_of(it, |length| length == 3))
}

/// `cell` without the signs of notes at its end.
pub(super) fn without_notes(cell: &str) -> &str {
    cell.trim_end_matches(NOTES).trim_end()
}

/// Whether the head of a column or a row is a time: 2023, 2022/23, Q1 2024, 31 March 2024, 2024年一季度.
pub(super) fn is_time(head: &str, language: &dyn Language) -> bool {
    let mut rest = head;
    let mut is_told = false;
    while let Some(first) = rest.chars().next() {
        let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let letters = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_alphabetic()).len();
        let listed = words(&language.page().times)
            .filter(|word| rest.to_lowercase().starts_with(&word.to_lowercase()))
            .map(str::len)
            .max();
        let length = if digits > 0 {
            let is_year = moment::is_year(&rest[..digits]);
            is_told |= is_year;
            if !is_year && digits > 2 {
                return false;
            }
            digits
        } else if let Some(length) = listed {
            is_told |=
                !rest[..length].is_ascii() || rest[..length].contains([' ', '1', '2', '3', '4']);
            length
        } else if letters > 0 {
            if months::english(&rest[..letters]).is_none() {
                return false;
            }
            is_told = true;
            letters
        } else if " /-–—.,、至".contains(first) {
            first.len_utf8()
        } else {
            return false;
        };
        rest = &rest[length..];
    }
    is_told
}
