//! Problems of the file as a whole.

use std::{io, str::Utf8Error};

use crate::{
    diagnostic::{Diagnostic, Span},
    document::{MAX_BYTES, MAX_DEPTH},
};

pub(in crate::document) fn unreadable(error: &io::Error) -> Diagnostic {
    Diagnostic::error(format!("expected a report file, but it cannot be read: {error}"))
        .help("a report is a folder with a file `report.dj` in it")
}

pub(in crate::document) fn too_large(bytes: u64) -> Diagnostic {
    let most = MAX_BYTES / 1024;
    Diagnostic::error(format!("expected at most {most} KB, found {} KB", bytes.div_ceil(1024)))
        .help("split the report, or look for something pasted in by mistake")
}

pub(in crate::document) fn not_utf8(bytes: &[u8], error: Utf8Error) -> Diagnostic {
    let before = bytes.get(..error.valid_up_to()).unwrap_or_default();
    let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
    Diagnostic::error(format!("expected UTF-8 text, found other bytes in line {line}"))
        .help("save the file with the encoding UTF-8")
}

pub(in crate::document) fn control_character(span: Span, c: char) -> Diagnostic {
    Diagnostic::error(format!("expected text, found the control character U+{:04X}", u32::from(c)))
        .at(span, "cannot be shown")
        .help("delete it; it is invisible in most editors")
}

pub(in crate::document) fn too_deep(span: Span) -> Diagnostic {
    Diagnostic::error(format!("expected at most {MAX_DEPTH} containers in each other"))
        .at(span, "too deep")
        .help("take quotations, lists or marks away; a backslash makes a mark plain text: `\\>`")
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
