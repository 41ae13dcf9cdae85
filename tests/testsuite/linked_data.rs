//! What search engines read: true, whole, and the same as what stands on the page.

use changjuan::{
    page::{Context, piece, render},
    report::Report,
    share::{self, Piece},
};
use scraper::{Html, Selector};
use serde_json::Value;

use crate::sample::{self, BASE, bundled as report};

fn select(selector: &str) -> Selector {
    Selector::parse(selector).unwrap()
}

fn page_of(report: &Report) -> Html {
    Html::parse_document(&render(report, &sample::assets()))
}

#[track_caller]
fn data(page: &Html) -> Value {
    let scripts: Vec<_> = page.select(&select("script[type='application/ld+json']")).collect();
    assert_eq!(scripts.len(), 1);
    serde_json::from_str(&scripts[0].text().collect::<String>()).unwrap()
}

/// Every text, empty list and null in `value`, by its path.
fn leaves(value: &Value, path: &str, found: &mut Vec<(String, Value)>) {
    match value {
        Value::Object(fields) => {
            fields.iter().for_each(|(name, it)| leaves(it, &format!("{path}.{name}"), found));
        }
        Value::Array(items) if !items.is_empty() => {
            items.iter().for_each(|it| leaves(it, path, found));
        }
        leaf => found.push((path.to_owned(), leaf.clone())),
    }
}

#[test]
fn an_article_says_what_the_page_says() {
    let report = report(Some(BASE));
    let page = page_of(&report);
    let data = data(&page);
    assert_eq!(data["@type"], "NewsArticle");
    let headline = page.select(&select("h1")).next().unwrap();
    assert_eq!(data["headline"], headline.text().collect::<String>());
    let times: Vec<_> =
        page.select(&select("time")).filter_map(|it| it.value().attr("datetime")).collect();
    let dates =
        [&data["datePublished"], &data["dateModified"], &data["isBasedOn"]["datePublished"]];
    for date in dates {
        assert!(times.contains(&date.as_str().unwrap()), "{date} is not on the page");
    }
    let text: String = page.select(&select("main")).flat_map(|it| it.text()).collect();
    let authors = [&data["author"], &data["isBasedOn"]["author"]];
    let names: Vec<_> = authors.iter().flat_map(|it| it.as_array().unwrap()).collect();
    assert_eq!(names.len(), 8);
    assert!(names.iter().all(|it| text.contains(it["name"].as_str().unwrap())), "{names:?}");
    assert_eq!(data["url"], BASE);
}

/// What search results show is as long as they show it, and says when, in the zone of the place.
#[test]
fn title_description_and_dates_are_as_search_engines_want_them() {
    let report = report(Some(BASE));
    let title = share::title(&report).chars().count();
    assert!((1..=30).contains(&title), "{title}");
    let description = report.description.chars().count();
    assert!((60..=120).contains(&description), "{description}");
    let page = page_of(&report);
    assert_eq!(page.select(&select("h1")).count(), 1);
    assert_eq!(page.select(&select("html[lang='zh-CN']")).count(), 1);
    let canonical: Vec<_> = page.select(&select("link[rel='canonical']")).collect();
    assert_eq!(canonical.len(), 1);
    assert_eq!(canonical[0].attr("href"), Some(BASE));
    let data = data(&page);
    for date in ["datePublished", "dateModified"] {
        assert!(data[date].as_str().unwrap().ends_with("+08:00"), "{date}: {}", data[date]);
    }
    // In one zone the texts are in the order of the moments.
    assert!(data["dateModified"].as_str() >= data["datePublished"].as_str());
}

#[test]
fn figures_and_pictures_are_named_where_their_addresses_are_known() {
    let data = data(&page_of(&report(Some(BASE))));
    let parts = data["hasPart"].as_array().unwrap();
    let of = |kind: &str| parts.iter().filter(|it| it["@type"] == kind).collect::<Vec<_>>();
    let dataset = of("Dataset");
    assert_eq!(dataset.len(), 1);
    assert_eq!(dataset[0]["distribution"][1]["contentUrl"], format!("{BASE}data/figures.json"));
    let image = of("ImageObject");
    assert_eq!(image[0]["contentUrl"], format!("{BASE}photos/lake-1.svg"));
    assert!(image[0]["creditText"].as_str().is_some_and(|it| !it.is_empty()));
}

#[test]
fn nothing_is_empty_and_without_a_base_address_nothing_is_absolute() {
    for base in [None, Some(BASE)] {
        let mut found = Vec::new();
        leaves(&data(&page_of(&report(base))), "", &mut found);
        assert!(found.len() > 15);
        for (path, leaf) in found {
            assert!(leaf.is_number() || leaf.as_str().is_some_and(|it| !it.is_empty()), "{path}");
            let address = leaf.as_str().is_some_and(|it| it.contains("://"));
            assert!(base.is_some() || !address || path == ".@context", "{path}: {leaf}");
        }
    }
}

#[test]
fn a_piece_says_the_way_to_it() {
    let report = report(Some(BASE));
    let statistic = report.statistics.iter().find(|it| it.id.as_str() == "expo-visitors").unwrap();
    let context = piece::context(&Context::new(&report, &sample::assets()));
    let html = piece::render(&context, Piece::Statistic(statistic));
    let data = data(&Html::parse_document(&html));
    let items = data["itemListElement"].as_array().unwrap();
    let addresses: Vec<_> = items.iter().map(|it| it["item"].as_str().unwrap()).collect();
    let expected = ["", "s/development/", "f/expo-visitors/"].map(|it| format!("{BASE}{it}"));
    assert_eq!(addresses, expected);
    assert_eq!(items[2]["position"], 3);
}

#[test]
fn what_a_report_says_cannot_end_it() {
    let mut report = sample::report();
    report.title = "</script><script>alert(1)</script>".to_owned();
    let page = page_of(&report);
    assert_eq!(data(&page)["headline"], report.title);
    assert_eq!(page.select(&select("script:not([src]):not([type])")).count(), 2);
}
