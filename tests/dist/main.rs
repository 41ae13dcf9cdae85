//! Checks of a built site: what a browser gets is what was promised.
//!
//! The site is `dist/`; `SITE=…` names another one. `scripts/test` checks two, of unlike reports.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test that cannot go on has failed"
)]

#[path = "../joined_headers.rs"]
mod joined_headers;

mod budgets;
mod cards;
mod first_paint;
mod links;
mod metadata;
mod pictures;
mod policy;
mod share_pages;
mod wasm;

use std::{env, fs, path::PathBuf};

use scraper::{Html, Selector};

/// The folder of the site.
fn site() -> PathBuf {
    env::var_os("SITE").map_or_else(|| PathBuf::from("dist"), PathBuf::from)
}

/// A file of the site whose name begins and ends like this; there must be one.
#[track_caller]
fn file(start: &str, end: &str) -> PathBuf {
    let folder = site();
    let found: Vec<_> = fs::read_dir(&folder)
        .unwrap_or_else(|error| panic!("{}: {error}: `make test` builds it", folder.display()))
        .map(|entry| entry.unwrap().path())
        .filter(|path| {
            let name = path.file_name().unwrap().to_str().unwrap();
            name.starts_with(start) && name.ends_with(end)
        })
        .collect();
    assert_eq!(found.len(), 1, "files {start}*{end}: {found:?}");
    found.into_iter().next().unwrap()
}

fn html() -> String {
    fs::read_to_string(site().join("index.html")).expect("`make build` makes the site")
}

fn page() -> Html {
    Html::parse_document(&html())
}

/// What a page says under the name of a property or of a piece of metadata.
fn content(page: &Html, name: &str) -> Option<String> {
    let selector = format!("meta[property='{name}'], meta[name='{name}']");
    Some(page.select(&select(&selector)).next()?.value().attr("content")?.to_owned())
}

fn select(selector: &str) -> Selector {
    Selector::parse(selector).unwrap()
}

/// What stands in the page itself: the start script and the styles of the opening.
fn inlined(page: &Html) -> [String; 2] {
    ["head > script:not([src])", "head > style"].map(|selector| {
        let found: Vec<_> = page.select(&select(selector)).collect();
        assert_eq!(found.len(), 1, "{selector}");
        found[0].text().collect()
    })
}
