//! The place of a picture that is still to be supplied.

use leptos::prelude::*;

use super::Context;
use crate::report::{address::Address, pending::PendingPhoto};

/// A card with the caption, where the picture will stand.
#[component]
pub fn PendingFigure(
    /// The page.
    context: Context,
    /// What is known of the picture.
    pending: PendingPhoto,
) -> impl IntoView {
    let PendingPhoto { id, caption, credit } = pending;
    let credit = credit.map(|credit| view! { <span class="photo__credit">{credit}</span> });
    view! {
        <figure class="photo photo--pending" id=Address::Photo(id).fragment()>
            <figcaption class="photo__text">
                <span class="photo__kind">{context.words.pending}</span>
                <span class="photo__caption">{caption}</span>
                {credit}
            </figcaption>
        </figure>
    }
}
