//! Problems of typesetting.

use crate::diagnostic::{Diagnostic, Span};

/// `better` should stand for `found`; `corrected` is the text around it, put right. Where a backslash
/// `escapes`, one keeps it.
pub(in crate::document) fn typesetting(
    span: Span,
    found: &str,
    better: &str,
    corrected: &str,
    escapes: bool,
) -> Diagnostic {
    if better.is_empty() {
        return Diagnostic::warning("expected no space beside Chinese characters")
            .at(span, "a space")
            .help(format!(
                "write `{corrected}`: the page itself sets Latin and digits apart from Chinese, which \
                 has no spaces"
            ));
    }
    let (message, label, keep) = if better.is_ascii() {
        (
            format!("expected `{better}`, found it in full width: `{found}`"),
            "digits and letters of full width",
            String::new(),
        )
    } else {
        let is_escapable = escapes && found.starts_with(|c: char| c.is_ascii_punctuation());
        let keep = if is_escapable {
            format!("; a backslash before `{found}` keeps it")
        } else {
            String::new()
        };
        (
            format!("expected `{better}` beside Chinese characters, found `{found}`"),
            "not of Chinese typesetting",
            keep,
        )
    };
    Diagnostic::warning(message).at(span, label).help(format!("write `{corrected}`{keep}"))
}
