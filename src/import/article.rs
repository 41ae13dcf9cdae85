//! Bytes to lines.

use encoding_rs::{Encoding, GB18030, UTF_8};

use super::{
    ImportError, Notation,
    line::{Line, is_sentence},
    note::{NoteKind, Notes},
};
use crate::characters::{is_full_width, is_han, width};

/// Widths between which the lines of a text are that was broken by a machine, in half Han
/// characters.
const WRAPPED: std::ops::RangeInclusive<usize> = 56..=100;

/// An article as lines.
pub(super) struct Article {
    /// Its lines with something in them.
    pub(super) lines: Vec<Line>,
    /// Its language.
    pub(super) notation: Notation,
}

impl Article {
    /// Decodes `bytes` and cuts them into lines.
    ///
    /// # Errors
    /// When they are in no known encoding.
    pub(super) fn read(bytes: &[u8], notes: &mut Notes) -> Result<Self, ImportError> {
        let text = decode(bytes, notes)?;
        let notation = notation(&text);
        notes.add(0, NoteKind::Done, format!("language: {}", language_tag(notation)));
        let lines = lines(&text, notes);
        let lines = if is_wrapped(&lines) {
            notes.add(0, NoteKind::Done, "lines broken by hand are joined again into paragraphs");
            join(lines)
        } else {
            lines
        };
        Ok(Self { lines, notation })
    }
}

fn decode(bytes: &[u8], notes: &mut Notes) -> Result<String, ImportError> {
    let (encoding, mark) = match Encoding::for_bom(bytes) {
        Some(found) => found,
        None if std::str::from_utf8(bytes).is_ok() => (UTF_8, 0),
        None => (GB18030, 0),
    };
    let bytes = bytes.get(mark..).unwrap_or_default();
    let text = encoding.decode_without_bom_handling_and_without_replacement(bytes);
    let text = text.ok_or(ImportError::Encoding)?.into_owned();
    notes.add(0, NoteKind::Done, format!("read as {}", encoding.name()));
    Ok(text)
}

/// Chinese if Han characters are more than a fifth of all letters.
fn notation(text: &str) -> Notation {
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    let han = text.chars().filter(|c| is_han(*c)).count();
    if han * 5 > letters { Notation::Chinese } else { Notation::English }
}

/// The tag of the language in the front matter.
pub(super) const fn language_tag(notation: Notation) -> &'static str {
    match notation {
        Notation::Chinese => "zh-CN",
        Notation::English => "en",
    }
}

fn lines(text: &str, notes: &mut Notes) -> Vec<Line> {
    let text = text.replace("\r\n", "\n").replace(['\r', '\u{2028}', '\u{2029}'], "\n");
    let mut lines = Vec::new();
    let mut after_gap = true;
    for (index, line) in text.split('\n').enumerate() {
        let number = index + 1;
        let clean: String = line.chars().filter(|c| *c == '\t' || !c.is_control()).collect();
        if clean.len() < line.len() {
            notes.add(number, NoteKind::Unsure, "characters that cannot be shown are gone");
        }
        let clean = clean.trim_matches(is_blank);
        if clean.is_empty() {
            after_gap = true;
        } else {
            lines.push(Line { number, text: clean.to_owned(), after_gap });
            after_gap = false;
        }
    }
    lines
}

/// Whether paragraphs are broken into lines of like width. Such a line goes on in the next one in
/// the middle of a sentence; where lines are paragraphs, the long ones end with a stop.
fn is_wrapped(lines: &[Line]) -> bool {
    let followed = lines.windows(2).filter(|pair| !pair[1].after_gap).map(|pair| &pair[0].text);
    let long: Vec<&String> = followed.filter(|text| width(text) >= *WRAPPED.start()).collect();
    let broken = long.iter().filter(|text| WRAPPED.contains(&width(text)) && !is_sentence(text));
    let broken = broken.count();
    broken >= 3 && broken * 2 >= long.len()
}

/// Puts the lines of each paragraph into one.
fn join(lines: Vec<Line>) -> Vec<Line> {
    let mut joined: Vec<Line> = Vec::new();
    let mut goes_on = false;
    for line in lines {
        let wide = width(&line.text) >= *WRAPPED.start();
        match joined.last_mut().filter(|_| goes_on && !line.after_gap) {
            Some(paragraph) => {
                let words = |c: Option<char>| c.is_some_and(|c| !is_han(c) && !is_full_width(c));
                let ends = words(paragraph.text.chars().next_back());
                if ends && words(line.text.chars().next()) {
                    paragraph.text.push(' ');
                }
                paragraph.text.push_str(&line.text);
            }
            None => joined.push(line),
        }
        goes_on = wide;
    }
    joined
}

/// Whether `c` shows nothing: every kind of space, and marks of no width.
fn is_blank(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{200b}' | '\u{feff}' | '\u{2060}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8]) -> Vec<String> {
        let article = Article::read(bytes, &mut Notes::default()).unwrap();
        article.lines.into_iter().map(|line| line.text).collect()
    }

    #[test]
    fn every_newsroom_encoding_reads_the_same() {
        let text = "湖城新路\r\n\r\n\u{3000}\u{3000}正文。\u{a0}\r\n";
        let (gb18030, _, _) = GB18030.encode(text);
        let utf16: Vec<u8> =
            std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
        for bytes in [text.as_bytes(), format!("\u{feff}{text}").as_bytes(), &gb18030, &utf16] {
            assert_eq!(read(bytes), ["湖城新路", "正文。"]);
        }
        let error = Article::read(&[0xff, 0xff, 0xff], &mut Notes::default());
        assert!(matches!(error, Err(ImportError::Encoding)));
    }

    #[test]
    fn lines_broken_by_hand_become_paragraphs_again() {
        let line = "a line of about sixty characters that was broken by a machine";
        let text = format!("Title\n\n{line}\n{line}\nend.\n\n{line}\n{line}\nend.");
        let paragraph = format!("{line} {line} end.");
        assert_eq!(read(text.as_bytes()), ["Title", &paragraph, &paragraph]);
        assert_eq!(read("题\n短。\n短。\n短。".as_bytes()).len(), 4);
    }
}
