//! Problems within a line.

use jotdown::Container;

use crate::diagnostic::{Diagnostic, Span};

pub(in crate::document) fn forbidden_inline(span: Span, container: &Container<'_>) -> Diagnostic {
    let (what, lost, help) = match container {
        Container::Subscript => ("subscript", "tildes", "write `\\~`: `10%\\~12%`"),
        Container::Superscript => ("superscript", "carets", "write `\\^`"),
        Container::Insert => ("an insertion", "`{+ +}`", "write `\\{+`, or take the marks away"),
        Container::Delete => ("a deletion", "`{- -}`", "write `\\{-`, or take the marks away"),
        Container::Mark => ("a highlight", "`{= =}`", "write `\\{=`, or use `*strong*` words"),
        Container::Verbatim => ("code", "backticks", "write a backslash before each: `` \\` ``"),
        Container::Math { .. } => (
            "a formula",
            "dollar sign and backticks",
            "write `\\$`, and formulas in plain characters",
        ),
        Container::RawInline { .. } => {
            ("raw text", "marks", "HTML cannot be put in: write plain text")
        }
        _ => ("this", "marks", "write plain text"),
    };
    Diagnostic::error(format!("{what} cannot be shown: the {lost} would be lost"))
        .at(span, format!("read as {what}"))
        .help(help)
}

/// `mark` stands between letters or digits and is read as one of stress.
pub(in crate::document) fn mark_inside_word(span: Span, mark: &str) -> Diagnostic {
    Diagnostic::warning(format!("`{mark}` between letters or digits is not shown"))
        .at(span, "read as a mark of stress")
        .help(format!(
            "write `\\{mark}` where the character itself is meant; for stress within a word \
             `{{{mark}…{mark}}}`"
        ))
}

pub(in crate::document) fn footnote(span: Span) -> Diagnostic {
    Diagnostic::error("a footnote cannot be shown").at(span, "read as a footnote").help(
        "write it into the text, or as the `note` of a statistic; for plain brackets `\\[^1]`",
    )
}

pub(in crate::document) fn picture_in_text(span: Span) -> Diagnostic {
    Diagnostic::error("expected the picture in a paragraph of its own, found it within a text")
        .at(span, "text stands beside it")
        .help("leave a line empty above and below the picture")
}

pub(in crate::document) fn unknown_span(span: Span, meant: Option<&str>) -> Diagnostic {
    let meant = match meant {
        Some("stat") => "did you mean `.stat`? ",
        Some(_) => "did you mean `lang=\"…\"`? ",
        None => "",
    };
    Diagnostic::error("expected a statistic or words in another language")
        .at(span, "neither of the two")
        .help(format!(
            "{meant}write `[60余万人次]{{.stat #visitors label=\"…\"}}` or `[words]{{lang=\"en\"}}`"
        ))
}
