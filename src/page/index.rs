//! The index page of a site with several reports: a card for each, and nothing that needs a script.

use leptos::prelude::*;

use super::{assets::Assets, document, edition::Edition, phrases::phrases};
use crate::{
    report::{
        Report,
        names::{Language, Moment},
    },
    words::Words,
};

/// What the page says of one report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    folder: String,
    title: String,
    kicker: Option<String>,
    subtitle: String,
    language: Language,
    published: Moment,
}

impl Card {
    /// The card of `report`, which stands in `folder`.
    #[must_use]
    pub fn new(folder: &str, report: &Report) -> Self {
        Self {
            folder: folder.to_owned(),
            title: report.title.clone(),
            kicker: report.kicker.clone(),
            subtitle: report.subtitle.clone(),
            language: report.language.clone(),
            published: report.published.clone(),
        }
    }
}

/// The page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Index {
    /// Its heading; a word for what it lists, where there is none.
    pub title: Option<String>,
    /// The address of the site, if it is known.
    pub base_url: Option<String>,
    /// The reports, in the order to print. The page has the language of the first.
    pub cards: Vec<Card>,
}

impl Index {
    /// The language of the page: that of its first report.
    #[must_use]
    pub fn language(&self) -> Language {
        self.cards.first().map_or_else(|| Language::new("en"), |it| it.language.clone())
    }

    /// Its heading, in these words where it has none of its own.
    #[must_use]
    pub fn title(&self, words: &Words) -> String {
        self.title.clone().unwrap_or_else(|| words.reports.to_owned())
    }
}

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
    let date = Words::of(&card.language).date(&card.published);
    view! {
        <li
            class="index__card"
            lang=card.language.as_str().to_owned()
            dir=card.language.is_right_to_left().then_some("rtl")
        >
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
