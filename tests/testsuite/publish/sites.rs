//! Sites of several reports: who stands where, what is shared, and that one fault stops all.

use std::{path::Path, sync::Mutex};

use changjuan::{
    publish::{Job, Progress, PublishError, publish},
    share::qr::Code,
};
use scraper::{Html, Selector};

use super::{Desk, without_hash};

const TWO: [&str; 2] = ["river", "library"];

fn desk_of_two() -> Desk {
    let desk = Desk::with(&TWO);
    desk.edit("library/report.dj", "language = \"zh-CN\"", "language = \"en\"");
    desk.edit("library/report.dj", "title = \"湖城新路\"", "title = \"A <new> library\"");
    desk
}

fn build(job: &Job) {
    publish(job, &()).unwrap();
}

/// How far it was, each time that was told.
#[derive(Default)]
struct Told(Mutex<Vec<(usize, usize)>>);

impl Progress for Told {
    fn report(&self, _: &Path, done: usize, all: usize) {
        self.0.lock().unwrap().push((done, all));
    }
}

/// What pages have of their own text, and what the policy of the site admits: the start script and
/// the styles of the opening.
fn inlined(html: &str) -> [String; 2] {
    let page = Html::parse_document(html);
    ["head > script:not([src])", "head > style"].map(|selector| {
        let found = page.select(&Selector::parse(selector).unwrap()).next();
        found.map(|it| it.text().collect()).unwrap_or_default()
    })
}

/// Every address that a page names, as the page writes it.
fn addresses(html: &str) -> Vec<String> {
    let page = Html::parse_document(html);
    let named = Selector::parse("[href], [src]").unwrap();
    let value = |it: scraper::ElementRef<'_>| {
        it.value().attr("href").or_else(|| it.value().attr("src")).unwrap().to_owned()
    };
    page.select(&named).map(value).collect()
}

#[test]
fn each_report_has_its_folder_and_shares_the_rest() {
    let desk = desk_of_two();
    build(&desk.job(&TWO));
    let mut names: Vec<_> = desk.site().into_keys().map(|name| without_hash(&name)).collect();
    let own = [
        "art/lake-*.svg",
        "art/lake-night-*.svg",
        "data/figures.csv",
        "data/figures.json",
        "embed/ecology/index.html",
        "embed/end/index.html",
        "embed/f/boilers/index.html",
        "embed/f/urban/index.html",
        "embed/index.html",
        "embed/p/lake/index.html",
        "embed/preview/index.html",
        "f/boilers/index.html",
        "f/urban/index.html",
        "frame-*.css",
        "index.html",
        "p/lake/index.html",
        "photos/lake-*.svg",
        "s/ecology/index.html",
        "s/end/index.html",
        "style-*.css",
    ];
    let shared = [
        ".changjuan-site",
        "_headers",
        "_headers.caddy",
        "_headers.nginx",
        "app-1a2b.js",
        "app-1a2b_bg.wasm",
        "embed.js",
        "favicon-*.svg",
        "frame-*.js",
        "index-*.css",
        "index.html",
        "noscript-*.css",
        "onward-*.js",
        "preview-*.css",
        "preview-*.js",
        "robots.txt",
        "share-*.css",
        "small-frame-*.css",
        "start-*.js",
    ];
    let mut expected: Vec<String> = shared.iter().map(ToString::to_string).collect();
    expected.extend(TWO.iter().flat_map(|slug| own.map(|name| format!("{slug}/{name}"))));
    names.sort();
    expected.sort();
    assert_eq!(names, expected);
}

#[test]
fn every_address_of_every_page_is_a_file_of_the_site() {
    let desk = desk_of_two();
    build(&desk.job(&TWO));
    let out = desk.path("out");
    let mut seen = 0;
    for folder in [
        "",
        "river",
        "library",
        "river/f/urban",
        "library/s/ecology",
        "river/p/lake",
        "river/embed",
        "library/embed/ecology",
        "river/embed/f/urban",
    ] {
        let html = desk.text(Path::new(folder).join("index.html").to_str().unwrap());
        for address in addresses(&html) {
            let file = address.split('#').next().unwrap_or_default();
            let target = out.join(folder).join(file);
            let there = target.is_file() || target.join("index.html").is_file();
            assert!(address.starts_with('#') || there, "{folder}: {address}");
            seen += 1;
        }
    }
    assert!(seen > 20);
    // The start script looks for the app from the page.
    assert!(desk.text("river/index.html").contains("data-wasm=\"../app-1a2b_bg.wasm\""));
}

#[test]
fn what_is_inlined_is_the_same_text_in_every_page() {
    let desk = desk_of_two();
    build(&desk.job(&TWO));
    let [river, library] = TWO.map(|it| inlined(&desk.text(&format!("{it}/index.html"))));
    assert_eq!(river, library);
    assert!(river.iter().all(|it| it.len() > 500), "{river:?}");
    assert_eq!(inlined(&desk.text("index.html")), [String::new(), river[1].clone()]);
}

#[test]
fn a_report_of_several_leads_to_the_index_and_one_by_itself_to_none() {
    let to_index = "href=\"../\"";
    let desk = desk_of_two();
    build(&desk.job(&TWO));
    assert!(TWO.iter().all(|it| desk.text(&format!("{it}/index.html")).contains(to_index)));
    build(&desk.job(&TWO[..1]));
    assert!(!desk.text("index.html").contains(to_index));
}

#[test]
fn the_index_has_a_card_for_each_report_in_the_order_given() {
    let desk = desk_of_two();
    build(&desk.job(&TWO));
    let html = desk.text("index.html");
    let page = Html::parse_document(&html);
    let card = Selector::parse(".index__card").unwrap();
    let link = Selector::parse("a").unwrap();
    let cards: Vec<_> = page
        .select(&card)
        .map(|card| {
            let link = card.select(&link).next().unwrap();
            let title: String = link.text().collect();
            (card.attr("lang").unwrap(), link.attr("href").unwrap(), title)
        })
        .collect();
    assert_eq!(
        cards,
        [
            ("zh-CN", "river/", "湖城新路".to_owned()),
            ("en", "library/", "A <new> library".to_owned())
        ]
    );
    assert!(html.starts_with("<!doctype html><html lang=\"zh-CN\">"));
    assert!(!html.contains("<script"), "the index needs none");
}

#[test]
fn the_site_s_address_and_title_are_used() {
    let desk = desk_of_two();
    let base_url = Some("https://example.org/reports".parse().unwrap());
    build(&Job { base_url, title: Some("Two & more".to_owned()), ..desk.job(&TWO) });
    let canonical = |address: &str| format!("<link rel=\"canonical\" href=\"{address}\"");
    let index = desk.text("index.html");
    assert!(index.contains(&canonical("https://example.org/reports/")), "{index}");
    assert!(index.contains("<title>Two &amp; more</title>"), "{index}");
    let river = desk.text("river/index.html");
    assert!(river.contains(&canonical("https://example.org/reports/river/")));
}

#[test]
fn each_address_has_its_code_where_it_is_known() {
    let desk = Desk::with(&TWO);
    let codes = || -> Vec<String> {
        let names = desk.site().into_keys();
        names.filter(|name| name.ends_with(".svg") && name.contains("qr")).collect()
    };
    build(&desk.job(&TWO));
    assert_eq!(codes(), [""; 0]);
    let base_url = "https://news.example/long/".parse().ok();
    build(&Job { base_url, ..desk.job(&TWO) });
    let beside = |fragment: &str| {
        let beginning = format!("river/qr/{fragment}-");
        codes().into_iter().find(|name| name.starts_with(&beginning)).unwrap()
    };
    let [_, section, _] = ["top", "ecology", "photo-lake"].map(beside);
    let code = Code::of("https://news.example/long/river/s/ecology/").unwrap();
    assert_eq!(desk.text(&section), code.svg());
}

#[test]
fn one_broken_report_stops_all_and_every_report_is_heard() {
    let desk = Desk::with(&["river", "library", "marathon"]);
    let job = desk.job(&["river", "library", "marathon"]);
    build(&job);
    let before = desk.site();
    for (name, from, to) in [
        ("river/report.dj", "{#water}", "{#治水}"),
        ("library/report.dj", "关停[", "关停--["),
        ("marathon/report.dj", "(photos/lake.svg)", "(photos/sea.svg)"),
    ] {
        desk.edit(name, from, to);
    }
    let told = Told::default();
    let fault = publish(&job, &told).unwrap_err();
    assert_eq!(told.0.into_inner().unwrap(), [(0, 3), (1, 3), (2, 3)]);
    assert!(matches!(&fault, PublishError::Reports(said) if said.len() == 3), "{fault}");
    let fault = fault.to_string();
    for place in ["river/report.dj:", "library/report.dj:", "marathon/report.dj:"] {
        assert!(fault.contains(place), "{place} {fault}");
    }
    assert_eq!(desk.site(), before);
    assert_eq!(desk.beside(), ["library", "marathon", "out", "river", "shell"]);
}

#[test]
fn two_reports_cannot_have_one_address() {
    let desk = Desk::with(&["river", "more/river"]);
    let fault = publish(&desk.job(&["river", "more/river"]), &()).unwrap_err().to_string();
    assert!(fault.contains("has the address \"river\" already"), "{fault}");
}

#[test]
fn a_feed_and_a_sitemap_name_the_reports_where_the_address_is_known() {
    let desk = desk_of_two();
    build(&desk.job(&TWO));
    assert!(!desk.path("out/feed.xml").exists() && !desk.path("out/sitemap.xml").exists());
    assert!(!desk.text("robots.txt").contains("Sitemap"));
    assert!(!desk.text("index.html").contains("application/atom+xml"));

    let base_url = "https://news.example/long/".parse().ok();
    build(&Job { base_url, ..desk.job(&TWO) });
    let (feed, map) = (desk.text("feed.xml"), desk.text("sitemap.xml"));
    for slug in TWO {
        assert!(feed.contains(&format!("<id>https://news.example/long/{slug}/</id>")), "{feed}");
        assert!(map.contains(&format!("<loc>https://news.example/long/{slug}/</loc>")), "{map}");
    }
    assert!(feed.contains("A &lt;new&gt; library"), "{feed}");
    assert!(map.contains("<loc>https://news.example/long/</loc>"), "{map}");
    for address in map.split("<loc>").skip(1).filter_map(|it| it.split("</loc>").next()) {
        let folder = address.strip_prefix("https://news.example/long/").unwrap();
        assert!(desk.path("out").join(folder).join("index.html").is_file(), "{address}");
    }
    assert!(
        desk.text("robots.txt").ends_with("\nSitemap: https://news.example/long/sitemap.xml\n")
    );
    let link = |page: &str| {
        let html = Html::parse_document(&desk.text(page));
        let feed = Selector::parse("link[type='application/atom+xml']").unwrap();
        html.select(&feed).next().and_then(|it| it.value().attr("href").map(str::to_owned))
    };
    assert_eq!(link("index.html").as_deref(), Some("feed.xml"));
    assert_eq!(link("river/index.html").as_deref(), Some("../feed.xml"));
    assert_eq!(link("river/f/urban/index.html"), None);
}
