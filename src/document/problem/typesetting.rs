//! Problems of typesetting.

use crate::diagnostic::{Diagnostic, Span};

pub(in crate::document) fn typesetting(span: Span, found: &str, better: &str) -> Diagnostic {
    if better.is_empty() {
        return Diagnostic::warning("expected no space beside Chinese characters")
            .at(span, "a space")
            .help("take it away: the page itself sets Chinese and Latin apart");
    }
    Diagnostic::warning(format!("expected `{better}` beside Chinese characters, found `{found}`"))
        .at(span, "not of Chinese typesetting")
        .help(format!("write `{better}`; a backslash before `{found}` keeps it"))
}
