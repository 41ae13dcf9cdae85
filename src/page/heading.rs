//! Headings and credits, which style keeps together phrase by phrase.

use leptos::prelude::*;

use super::{Context, phrases::phrases, prose::inlines};
use crate::report::text::Inline;

/// A heading's content, with the places where its lines may end.
///
/// Chromium and Firefox find them in text with `word-break: keep-all`; WebKit must be told.
#[must_use]
pub fn heading(context: &Context, content: &[Inline]) -> Vec<AnyView> {
    content
        .iter()
        .flat_map(|it| match it {
            Inline::Text(text) => vec![phrases(text).into_any()],
            _ => inlines(context, std::slice::from_ref(it)),
        })
        .collect()
}
