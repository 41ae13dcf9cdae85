//! Links lead somewhere, ids are unique, and the figures are the same everywhere.

use std::{collections::HashSet, fs};

use changjuan::{
    fragment::{self, Kind, OF_PAGE},
    report::names::Id,
};
use scraper::Html;
use serde_json::Value;

use crate::{page, select, site};

fn ids(page: &Html) -> Vec<String> {
    page.select(&select("[id]")).map(|it| it.value().attr("id").unwrap().to_owned()).collect()
}

#[test]
fn ids_are_unique() {
    let ids = ids(&page());
    let unique: HashSet<_> = ids.iter().collect();
    assert!(ids.len() > 50);
    assert_eq!(unique.len(), ids.len());
}

/// What the page calls its own elements is reserved, so that no section can be called so.
#[test]
fn every_id_is_an_address_or_reserved() {
    let page = page();
    let places = select("[data-section], .part, .epilogue .prose, .former");
    let places: HashSet<_> = page.select(&places).filter_map(|it| it.value().attr("id")).collect();
    let ids = ids(&page);
    for id in &ids {
        let is_known = match fragment::read(id).0 {
            // A dot stands in no name that a report may give.
            Kind::Place if id.contains('.') => Id::new(id).is_err(),
            Kind::Place => fragment::is_taken(id) != places.contains(id.as_str()),
            _ => true,
        };
        assert!(is_known, "{id}");
    }
    for name in OF_PAGE {
        assert!(ids.iter().any(|id| id == name), "{name} is reserved for nothing");
    }
}

#[test]
fn every_link_and_file_is_there_and_relative() {
    let page = page();
    let ids: HashSet<_> = ids(&page).into_iter().collect();
    let mut seen = 0;
    for (selector, attribute) in [("[href]", "href"), ("[src]", "src")] {
        for element in page.select(&select(selector)) {
            let target = element.value().attr(attribute).unwrap();
            seen += 1;
            match target.strip_prefix('#') {
                Some(id) => assert!(ids.contains(id), "{target}"),
                None if target.contains("://") => {
                    assert_eq!(element.value().name(), "a", "{target} is loaded from elsewhere");
                }
                None => {
                    // The page of a section leads on to what stands behind the #, here.
                    let (folder, id) = target.split_once('#').unzip();
                    assert!(id.is_none_or(|id| ids.contains(id)), "{target}");
                    let path = site().join(folder.unwrap_or(target));
                    let path = if path.is_dir() { path.join("index.html") } else { path };
                    assert!(path.is_file(), "{target}");
                }
            }
        }
    }
    assert!(seen > 50);
}

#[test]
fn every_figure_is_in_the_data_with_its_label_and_sentence_and_on_the_page() {
    let page = page();
    let json = fs::read_to_string(site().join("data/figures.json")).unwrap();
    let figures: Vec<Value> = serde_json::from_str(&json).unwrap();
    let marked = page.select(&select("a.stat")).count();
    assert_eq!(figures.len(), marked);
    for figure in figures {
        let text = |key: &str| figure[key].as_str().unwrap().to_owned();
        let found = page.select(&select(&format!("#stat-{}", text("id")))).next().unwrap();
        assert_eq!(found.text().collect::<String>(), text("value"));
        assert!(!text("label").is_empty());
        assert!(text("sentence").contains(&text("value")), "{figure}");
    }
}
