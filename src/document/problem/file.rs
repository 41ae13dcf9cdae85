//! Problems of the file as a whole.

use std::io;

use crate::{
    diagnostic::{Diagnostic, Span},
    document::{MAX_BYTES, MAX_DEPTH, MAX_HEADINGS, MAX_MARKS},
};

pub(in crate::document) fn unreadable(error: &io::Error) -> Diagnostic {
    Diagnostic::error(format!("expected a report file, but it cannot be read: {error}"))
        .help("a report is a folder with a file `report.dj` in it")
}

/// The file has `bytes` bytes; `source` is at least what of it may be there, and one more.
pub(in crate::document) fn too_large(source: &str, bytes: u64) -> Diagnostic {
    let most = MAX_BYTES / 1024;
    let beyond = source.char_indices().find(|(at, _)| *at >= MAX_BYTES);
    let (at, length) = beyond.map_or((source.len(), 0), |(at, c)| (at, c.len_utf8()));
    Diagnostic::error(format!("expected at most {most} KB, found {} KB", bytes.div_ceil(1024)))
        .at(Span::new(at, at + length), format!("{most} KB end here"))
        .help("split the report, or look for something pasted in by mistake")
}

/// `source` has a mark of replacement for what could not be read, the first at byte `at`.
pub(in crate::document) fn not_utf8(at: usize) -> Diagnostic {
    let mark = char::REPLACEMENT_CHARACTER.len_utf8();
    Diagnostic::error("expected UTF-8 text, found bytes of another encoding")
        .at(Span::new(at, at + mark), "not UTF-8 from here on")
        .help("open the file with its own encoding, such as GB18030, and save it as UTF-8")
}

pub(in crate::document) fn control_character(span: Span, c: char) -> Diagnostic {
    let name = if c == '\0' { "NUL" } else { "the control character" };
    Diagnostic::error(format!("expected text, found {name} U+{:04X}", u32::from(c)))
        .at(span, "cannot be shown")
        .help("delete it; it is invisible in most editors")
}

pub(in crate::document) fn too_deep(span: Span) -> Diagnostic {
    Diagnostic::error(format!("expected at most {MAX_DEPTH} containers in each other"))
        .at(span, "too deep")
        .help("take quotations, lists or marks away; a backslash makes a mark plain text: `\\>`")
}

pub(in crate::document) fn too_many_marks(span: Span) -> Diagnostic {
    Diagnostic::error(format!("expected at most {MAX_MARKS} marks in one block"))
        .at(span, "the block has more, up to this line")
        .help("leave an empty line between paragraphs; marks are `[ { _ * ~ ^` and straight quotes")
}

pub(in crate::document) fn too_many_headings(span: Span) -> Diagnostic {
    Diagnostic::error(format!("expected at most {MAX_HEADINGS} headings"))
        .at(span, "one too many")
        .help("split the report; a backslash makes the mark plain text: `\\#`")
}

pub(in crate::document) fn list_number(span: Span) -> Diagnostic {
    Diagnostic::error("expected a shorter number at the start of a line")
        .at(span, "could be read as the number of a list")
        .help("put some words before it")
}

pub(in crate::document) fn no_text(span: Span) -> Diagnostic {
    Diagnostic::error("expected a text below the front matter, found none")
        .at(span, "the file ends here")
        .help("write a paragraph, or a section: `{#name}` and below it `## Heading`")
}
