//! The index page of a site with several reports: a card for each, and nothing that needs a script.

use leptos::prelude::*;

use super::{
    assets::Assets,
    document,
    edition::Edition,
    listing::{Card, Index},
    phrases::phrases,
};
use crate::words::Words;

/// Renders the page as a complete HTML document. Needs no browser.
#[must_use]
pub fn render(index: &Index, assets: &Assets) -> String {
    document::render(Edition::Index(index), assets, || body(index))
}

fn body(index: &Index) -> impl IntoView + use<> {
    let words = Words::of(&index.language());
    let count = words.reports_count.replace("{n}", &index.cards.len().to_string());
    let cards = index.cards.iter().cloned().map(|card| view! { <Entry card=card /> });
    view! {
        <main class="index">
            <h1 class="index__title">{index.title(words)}</h1>
            <p class="index__count">{count}</p>
            <ul class="index__list" role="list">{cards.collect_view()}</ul>
        </main>
    }
}

/// A report's card. Its whole ground leads to the report, by the link of its title.
#[component]
fn Entry(
    /// What it says.
    card: Card,
) -> impl IntoView {
    let picture = card.picture.map(|picture| {
        let (width, height) = picture.form.size();
        view! {
            <img
                class="index__picture"
                src=format!("{}/{}", card.folder, picture.file)
                width=width
                height=height
                alt=""
                loading="lazy"
                decoding="async"
            />
        }
    });
    let date = Words::of(&card.language).date(&card.published);
    view! {
        <li
            class="index__card"
            lang=card.language.as_str().to_owned()
            dir=card.language.is_right_to_left().then_some("rtl")
        >
            {picture}
            {card.kicker.map(|kicker| view! { <p class="index__kicker">{kicker}</p> })}
            <h2 class="index__headline">
                <a class="index__link" href=format!("{}/", card.folder)>{phrases(&card.title)}</a>
            </h2>
            <p class="index__deck">{card.subtitle}</p>
            <p class="index__date">
                <time datetime=card.published.as_str().to_owned()>{date}</time>
            </p>
        </li>
    }
}
