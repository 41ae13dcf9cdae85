//! Addresses of earlier editions: empty elements that catch the links which lead there.

use leptos::prelude::*;

use super::Context;

/// The former addresses of the element whose id is `now`, to stand at its beginning.
///
/// The browser goes there by itself; a script reads from `data-now` whom the reader means.
#[must_use]
pub fn former(context: &Context, now: &str) -> Vec<AnyView> {
    let addresses = context.report.former_addresses(now);
    addresses
        .map(|old| {
            view! { <span class="former" id=old.to_owned() data-now=now.to_owned()></span> }
                .into_any()
        })
        .collect()
}
