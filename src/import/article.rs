//! Bytes to lines.

use super::{
    ImportError,
    chinese::Chinese,
    encoding::{self, Decoded},
    english::English,
    language::Language,
    line::Line,
    markdown,
    note::Notes,
    remark::Remark,
    table,
    text::Text,
    wrapped,
};
use crate::characters::is_han;

/// An article as lines.
pub(super) struct Article {
    /// Its lines with something in them.
    pub(super) lines: Vec<Line>,
    /// Its language.
    pub(super) language: &'static dyn Language,
}

impl Article {
    /// Decodes `bytes` and cuts them into lines.
    ///
    /// # Errors
    /// When they are in no known encoding.
    pub(super) fn read(bytes: &[u8], notes: &mut Notes) -> Result<Self, ImportError> {
        let Decoded { text, encoding, is_sure } =
            encoding::decode(bytes).ok_or(ImportError::Encoding)?;
        notes.add(0, Remark::Encoding(encoding, is_sure));
        let language = language_of(&text);
        let text = text.replace("\r\n", "\n").replace(['\r', '\u{2028}', '\u{2029}'], "\n");
        let marked = markdown::lines(&text, notes);
        let mut lines = marked.unwrap_or_else(|| lines(&text, notes));
        table::tell(&mut lines, language);
        let lines = wrapped::join(lines, notes);
        Ok(Self { lines, language })
    }
}

/// Chinese if Han characters are more than a fifth of all letters.
fn language_of(text: &str) -> &'static dyn Language {
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    let han = text.chars().filter(|c| is_han(*c)).count();
    if han * 5 > letters { &Chinese } else { &English }
}

fn lines(text: &str, notes: &mut Notes) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut after_gap = true;
    for (index, line) in text.split('\n').enumerate() {
        let number = index + 1;
        let clean: String = line.chars().filter(|c| *c == '\t' || !c.is_control()).collect();
        if clean.len() < line.len() {
            notes.add(number, Remark::Unprintable);
        }
        // Paragraphs of Chinese text begin with two wide blanks.
        after_gap |= clean.starts_with("\u{3000}\u{3000}");
        let clean = clean.trim_matches(is_blank);
        if clean.is_empty() {
            after_gap = true;
        } else {
            lines.push(Line {
                number,
                text: Text::new(clean),
                after_gap,
                part: None,
                markup: None,
            });
            after_gap = false;
        }
    }
    lines
}

/// Whether `c` shows nothing: every kind of space, and marks of no width.
fn is_blank(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{200b}' | '\u{feff}' | '\u{2060}')
}
