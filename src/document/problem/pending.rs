//! Problems of pictures still to be supplied.

use crate::{
    diagnostic::{Diagnostic, Span},
    report::pending::PendingPhoto,
};

pub(in crate::document) fn picture_pending(span: Span, pending: &PendingPhoto) -> Diagnostic {
    let PendingPhoto { id, caption, credit } = pending;
    let quotes = |text: &str| text.replace('"', "\\\"");
    let (caption, credit) = (quotes(caption), quotes(credit.as_deref().unwrap_or("…")));
    Diagnostic::warning("expected a picture, found its caption alone")
        .at(span, "the page shows the caption on a card")
        .help(format!(
            "when the picture is there, write in place of this block: \
             `![what can be seen](photos/…){{#{id} caption=\"{caption}\" credit=\"{credit}\" kind=\"photo\"}}`"
        ))
}

pub(in crate::document) fn pending_without_id(span: Span) -> Diagnostic {
    Diagnostic::error("expected an id for this picture still to be supplied, found none")
        .at(span, "has no address")
        .help("add a line above it, such as `{#lake}`: the picture will keep it")
}

pub(in crate::document) fn pending_caption(span: Span) -> Diagnostic {
    Diagnostic::error("expected the caption as one paragraph of plain text")
        .at(span, "no plain caption")
        .help("write one paragraph between `::: pending` and `:::`, without marks")
}
