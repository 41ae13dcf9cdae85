//! Addresses of earlier editions: empty elements that catch the links which lead there.

use leptos::prelude::*;

use super::Context;
use crate::report::address::Address;

/// The former addresses of `now`, to stand at the beginning of its element.
///
/// The browser goes there by itself; a script reads from `data-now` whom the reader means.
#[must_use]
pub fn former(context: &Context, now: &Address) -> Vec<AnyView> {
    let fragments = context.report.former_fragments(now);
    fragments.map(|old| place(old, now)).collect()
}

/// The place of the former fragment `old`, which leads to `now`.
#[must_use]
pub fn place(old: &str, now: &Address) -> AnyView {
    view! { <span class="former" id=old.to_owned() data-now=now.fragment()></span> }.into_any()
}
