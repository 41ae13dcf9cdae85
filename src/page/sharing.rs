//! What is shared of the page: the links that open the share sheet, and the address on paper.

use leptos::prelude::*;

use super::Context;
use crate::{report::address::Address, share};

/// A link to what is shared of a place of the page; `Share` opens the sheet in its stead.
#[component]
pub fn ShareLink(
    /// The page.
    context: Context,
    /// The place.
    address: Address,
    /// What the place is called.
    name: String,
) -> impl IntoView {
    let Context { report, words, standing, .. } = context;
    let link = standing.from_page(&share::shared(&report, &address));
    view! {
        <a
            class="share-link"
            href=link
            target=standing.out()
            data-share=address.fragment()
        >
            <span class="share-link__icon" aria-hidden="true"></span>
            <span class="share-link__text">{words.share}</span>
            <span class="visually-hidden">{words.colon}<span data-name="">{name}</span></span>
        </a>
    }
}

/// The address of what is shared of a place, and its QR code, for paper alone; nothing while the base
/// address is not known.
#[must_use]
pub fn on_paper(context: &Context, address: &Address) -> AnyView {
    let whole = share::address_of(&context.report, address);
    let Some((whole, series)) = whole.zip(context.assets.codes.as_ref()) else {
        return ().into_any();
    };
    let code = context.standing.from_page(&address.code(series));
    view! {
        <p class="on-paper" hidden=true>
            <img src=code alt="" width="160" height="160" loading="lazy" />
            <span>{whole}</span>
        </p>
    }
    .into_any()
}

/// The link to share the whole report.
pub fn share_report(context: &Context) -> AnyView {
    let name = context.report.title.clone();
    view! { <ShareLink context=context.clone() address=Address::Top name=name /> }.into_any()
}
