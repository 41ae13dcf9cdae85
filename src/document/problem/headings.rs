//! Problems of headings and what stands under them.

use crate::diagnostic::{Diagnostic, Span};

pub(in crate::document) fn title_in_text(span: Span) -> Diagnostic {
    Diagnostic::error("expected a section (`##`), found a title (`#`)")
        .at(span, "a second title")
        .help("the title stands in the front matter: write `##` for a section, or take this away")
}

/// `level` was found under `above`, where 1 is the title.
pub(in crate::document) fn level_skipped(span: Span, level: u16, above: u16) -> Diagnostic {
    let marks = |level: u16| "#".repeat(usize::from(level));
    let expected = above + 1;
    let help = match (above, level) {
        (1, 3) => "a part belongs to a section: write `## …` above it, or `##` here".to_owned(),
        _ => format!("write `{}` here", marks(expected)),
    };
    Diagnostic::error(format!("expected a heading `{}`, found `{}`", marks(expected), marks(level)))
        .at(span, "a level is skipped")
        .help(help)
}

pub(in crate::document) fn level_too_deep(span: Span, level: u16) -> Diagnostic {
    let marks = "#".repeat(usize::from(level));
    Diagnostic::error(format!("expected sections (`##`) and parts (`###`) only, found `{marks}`"))
        .at(span, "too deep")
        .help("write `###`, or make it a paragraph with `*strong*` words at its start")
}

pub(in crate::document) fn section_without_id(span: Span, number: usize) -> Diagnostic {
    Diagnostic::error("expected an id for this section, found none")
        .at(span, "has no address")
        .help(format!(
            "write `{{#section-{number}}}` on the line above, better a word such as `{{#ecology}}`: \
             it must stay, since links lead to it"
        ))
}

pub(in crate::document) fn after_epilogue(span: Span) -> Diagnostic {
    Diagnostic::error("expected the epilogue to be the last section, found another one after it")
        .at(span, "stands after the epilogue")
        .help("move it up, or take `.epilogue` away from the section before")
}

pub(in crate::document) fn empty_section(span: Span, what: &str) -> Diagnostic {
    Diagnostic::error(format!("expected a text under the heading of this {what}, found none"))
        .at(span, "nothing under it")
        .help("write its text, or take the heading away")
}

pub(in crate::document) fn empty_heading(span: Span) -> Diagnostic {
    Diagnostic::error("expected words in the heading, found none")
        .at(span, "an empty heading")
        .help("write the heading behind `##` and a space")
}

pub(in crate::document) fn heading_goes_on(span: Span) -> Diagnostic {
    Diagnostic::error("expected an empty line below the heading")
        .at(span, "would become part of the heading")
        .help("leave a line empty between the heading and its text")
}
