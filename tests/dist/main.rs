//! Checks of the built site in `dist/`: what a browser gets is what was promised.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test that cannot go on has failed"
)]

mod budgets;
mod links;
mod policy;
mod wasm;

use std::{fs, path::PathBuf};

use scraper::{Html, Selector};

/// A file of the site whose name begins and ends like this; there must be one.
#[track_caller]
fn file(start: &str, end: &str) -> PathBuf {
    let found: Vec<_> = fs::read_dir("dist")
        .expect("dist/ is missing: `make build` makes it")
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
    fs::read_to_string("dist/index.html").expect("dist/ is missing: `make build` makes it")
}

fn page() -> Html {
    Html::parse_document(&html())
}

fn select(selector: &str) -> Selector {
    Selector::parse(selector).unwrap()
}
