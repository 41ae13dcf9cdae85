//! Problems of links.

use crate::{
    diagnostic::{Diagnostic, Span},
    document::target::TargetError,
};

/// `meant` is the scheme that was perhaps meant.
pub(in crate::document) fn target(
    span: Span,
    error: TargetError<'_>,
    meant: Option<&str>,
) -> Diagnostic {
    let meant = meant.map(|meant| format!("did you mean `{meant}:`? ")).unwrap_or_default();
    let (message, label) = match error {
        TargetError::Empty => {
            ("expected somewhere to lead to, found nothing".to_owned(), "leads nowhere")
        }
        TargetError::Character(c) => (
            format!("expected an address without spaces and backslashes, found {c:?}"),
            "not an address",
        ),
        TargetError::Scheme(scheme) => (
            format!("expected `https:`, `http:` or `mailto:`, found `{scheme}:`"),
            "cannot be linked to",
        ),
        TargetError::NoHost => ("expected a whole address, found a part".to_owned(), "incomplete"),
        TargetError::Rooted => (
            "expected a relative path, found one that begins with `/`".to_owned(),
            "leads out of the page's folder",
        ),
    };
    Diagnostic::error(message).at(span, label).help(format!(
        "{meant}write `https://…`, `mailto:…`, `#name` for a place in the page, or a relative path"
    ))
}

pub(in crate::document) fn link_to_nowhere(
    span: Span,
    name: &str,
    meant: Option<&str>,
) -> Diagnostic {
    Diagnostic::error(format!("expected an id of this report, found `#{name}`"))
        .at(span, "nothing has this id")
        .help(meant.map_or_else(
            || {
                "link to a section (`#ecology`), `#stat-…`, `#row-…`, `#scene-…`, `#photo-…` or `#figures`"
                    .to_owned()
            },
            |meant| format!("did you mean `#{meant}`?"),
        ))
}

pub(in crate::document) fn reference_link(span: Span) -> Diagnostic {
    Diagnostic::error("expected the address behind the text of the link, found a reference")
        .at(span, "where does it lead?")
        .help("write `[text](https://…)`; for plain brackets write `\\[`")
}

pub(in crate::document) fn link_in_link(span: Span) -> Diagnostic {
    Diagnostic::error("expected text in a link, found another link")
        .at(span, "a link in a link")
        .help("end the first link before the second begins")
}

pub(in crate::document) fn link_without_text(span: Span) -> Diagnostic {
    Diagnostic::error("expected words to click on, found none")
        .at(span, "nothing to see")
        .help("write `[text](https://…)`")
}
