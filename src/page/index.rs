//! The index page of a site with several reports: a card for each, and nothing that needs a script.

use leptos::prelude::*;

use super::phrases::phrases;
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
    /// Name of its styles.
    pub style: String,
    /// Name of the icon.
    pub favicon: String,
    /// Name of the script that reloads the page during development.
    pub reload: Option<String>,
}

/// Renders the page as a complete HTML document. Needs no browser.
#[must_use]
pub fn render(index: &Index) -> String {
    let language =
        index.cards.first().map_or_else(|| Language::new("en"), |it| it.language.clone());
    let owner = Owner::new();
    let html = owner.with(|| document(index.clone(), &language).to_html());
    owner.cleanup();
    format!("<!doctype html>{}", html.replace("<!>", ""))
}

fn document(index: Index, language: &Language) -> impl IntoView + use<> {
    let words = Words::of(language);
    let title = index.title.unwrap_or_else(|| words.reports.to_owned());
    let count = words.reports_count.replace("{n}", &index.cards.len().to_string());
    let cards = index.cards.into_iter().map(|card| view! { <Entry card=card /> }).collect_view();
    view! {
        <html
            lang=language.as_str().to_owned()
            dir=language.is_right_to_left().then_some("rtl")
        >
            <head>
                <meta charset="utf-8" />
                {index.reload.map(|reload| view! { <script src=reload></script> })}
                <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
                <title>{title.clone()}</title>
                <link rel="stylesheet" href=index.style />
                <link rel="icon" href=index.favicon type="image/svg+xml" />
                <meta name="color-scheme" content="light dark" />
                {index.base_url.map(|address| view! { <link rel="canonical" href=address /> })}
            </head>
            <body>
                <main class="index">
                    <h1 class="index__title">{title}</h1>
                    <p class="index__count">{count}</p>
                    <ul class="index__list" role="list">{cards}</ul>
                </main>
            </body>
        </html>
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
