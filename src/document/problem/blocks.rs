//! Problems of blocks.

use jotdown::Container;

use crate::diagnostic::{Diagnostic, Span};

pub(in crate::document) fn forbidden_block(span: Span, container: &Container<'_>) -> Diagnostic {
    let (what, help) = match container {
        Container::Heading { .. } | Container::Section { .. } => {
            ("a heading", "headings stand outside of quotations, lists and scenes")
        }
        Container::CodeBlock { .. } => {
            ("a code block", "take the lines of backticks away: write a paragraph")
        }
        Container::RawBlock { .. } => {
            ("a raw block", "HTML cannot be put in: write paragraphs, lists, quotations, pictures")
        }
        Container::Table => (
            "a table",
            "write a list, or mark the numbers as statistics: the page makes a table of them; for \
             a plain `|` write `\\|`",
        ),
        Container::DescriptionList => {
            ("a definition list", "write `\\:` for a line that begins with a colon")
        }
        Container::Footnote { .. } => {
            ("a footnote", "write it into the text, or as the `note` of a statistic")
        }
        Container::LinkDefinition { .. } => (
            "a link definition",
            "it would vanish from the text: write links as `[text](https://…)`; for plain \
             brackets write `\\[`",
        ),
        _ => ("this", "write paragraphs, lists, quotations, pictures and scenes"),
    };
    Diagnostic::error(format!("{what} cannot be shown")).at(span, "not possible here").help(help)
}

pub(in crate::document) fn thematic_break(span: Span) -> Diagnostic {
    Diagnostic::error("a line across the page cannot be shown")
        .at(span, "not possible here")
        .help("use a section or a part; for plain characters write a backslash first: `\\***`")
}

pub(in crate::document) fn unknown_div(span: Span, class: &str, meant: Option<&str>) -> Diagnostic {
    let meant = meant.map(|meant| format!("did you mean `{meant}`? ")).unwrap_or_default();
    let found = if class.is_empty() { "no name".to_owned() } else { format!("`{class}`") };
    Diagnostic::error(format!("expected `scene` or `pending` behind `:::`, found {found}"))
        .at(span, "not a scene")
        .help(format!(
            "{meant}write `::: scene`, with `{{graphic=\"…\"}}` on the line above, and `:::` at its end"
        ))
}

pub(in crate::document) fn not_between_paragraphs(span: Span, what: &str) -> Diagnostic {
    Diagnostic::error(format!("expected {what} between paragraphs, found it inside another block"))
        .at(span, "in a list or a quotation")
        .help("move it out, with an empty line above and below")
}

pub(in crate::document) fn lettered_list(span: Span) -> Diagnostic {
    Diagnostic::error("expected a list with digits, found one with letters")
        .at(span, "read as the number of a list")
        .help("number the list `1.`, `2.`; if no list is meant, write a backslash: `A\\.`")
}

pub(in crate::document) fn task_list(span: Span) -> Diagnostic {
    Diagnostic::error("a list of tasks cannot be shown")
        .at(span, "read as a box to tick")
        .help("take `[ ]` away, or write `\\[ ]` if these characters are meant")
}
