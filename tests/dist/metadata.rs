//! What a page says about itself, at its several places: they agree.

use std::fs;

use scraper::Html;
use serde_json::Value;

use crate::{content, page, select, share_pages::folders, site};

/// The linked data of a page.
fn linked_data(page: &Html) -> Value {
    let script = page.select(&select("script[type='application/ld+json']")).next();
    let text: String = script.expect("linked data").text().collect();
    serde_json::from_str(&text).unwrap()
}

/// What every page says twice or more.
fn check(page: &Html, name: &str) {
    let title: String = page.select(&select("title")).flat_map(|it| it.text()).collect();
    let shared = content(page, "og:title").unwrap();
    assert!(title.starts_with(&shared), "{name}: {title}, {shared}");
    assert_eq!(content(page, "description"), content(page, "og:description"), "{name}");
    let canonical = page.select(&select("link[rel='canonical']")).next();
    let canonical = canonical.map(|it| it.value().attr("href").unwrap().to_owned());
    assert_eq!(canonical, content(page, "og:url"), "{name}");
}

#[test]
fn every_page_says_the_same_in_all_its_metadata() {
    let main = page();
    check(&main, "the page");
    let data = linked_data(&main);
    let said = |key: &str| data[key].as_str().map(str::to_owned);
    assert_eq!(said("headline"), content(&main, "og:title"));
    assert_eq!(said("description"), content(&main, "og:description"));
    assert_eq!(said("datePublished"), content(&main, "article:published_time"));
    let published = format!("time[datetime='{}']", said("datePublished").unwrap());
    assert!(main.select(&select(&published)).next().is_some(), "a date that is not seen");
    let heading: String = main.select(&select("h1")).flat_map(|it| it.text()).collect();
    assert_eq!(said("headline").unwrap(), heading);
    let base = content(&main, "og:url");
    if base.is_some() {
        assert_eq!(said("url").or_else(|| said("mainEntityOfPage")), base);
        let images = data["image"].as_array().expect("images");
        let first = images[0]["url"].as_str().map(str::to_owned);
        assert_eq!(first, content(&main, "og:image"));
    }
    for folder in folders() {
        let html = fs::read_to_string(site().join(&folder).join("index.html")).unwrap();
        let page = Html::parse_document(&html);
        check(&page, &folder);
        let Some(base) = &base else { continue };
        assert_eq!(content(&page, "og:url"), Some(format!("{base}{folder}")));
        let data = linked_data(&page);
        let steps = data["itemListElement"].as_array().expect("breadcrumbs");
        let last = steps.last().unwrap();
        assert_eq!(last["item"].as_str().map(str::to_owned), content(&page, "og:url"));
        assert_eq!(last["name"].as_str().map(str::to_owned), content(&page, "og:title"));
        assert_eq!(steps[0]["item"].as_str(), Some(base.as_str()));
    }
}
