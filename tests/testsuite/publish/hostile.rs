//! A report whose texts look like markup, through everything that is published of it.

use std::fs;

use changjuan::{
    card, document,
    publish::{FontSource, Job, publish},
    raster::{Format, Header},
};
use roxmltree::Document;
use scraper::{Html, Selector};
use serde_json::Value;

use super::Desk;
use crate::{hostile::fault, tiny_font::tiny_font};

const BASE: &str = "https://news.example/hs/";

/// Ends a script, a style, a comment, a section of XML, an attribute, an entity.
const HOSTILE: &str = "</script><script>alert(1)</script><!-- ]]> --></style>&lt;b&gt;&amp;'<img src=x onerror=alert(1)>";

fn select<'a>(page: &'a Html, selector: &str) -> Vec<scraper::ElementRef<'a>> {
    page.select(&Selector::parse(selector).unwrap()).collect()
}

#[test]
fn what_looks_like_markup_is_text_wherever_it_is_published() {
    let desk = Desk::new();
    for (from, to) in [
        ("title = \"湖城新路\"", format!("title = \"{HOSTILE}\"")),
        ("subtitle = \"一句话。\"", format!("subtitle = \"{HOSTILE}\"")),
        ("label=\"关停的锅炉\"", format!("label=\"{HOSTILE}\"")),
        ("caption=\"湖与码头\"", format!("caption=\"{HOSTILE}\"")),
        ("credit=\"长卷 绘\"", format!("credit=\"{HOSTILE}\"")),
        ("summary=\"一句概括。\"", format!("summary=\"{HOSTILE}\"")),
    ] {
        desk.edit("report/report.dj", from, &to);
    }
    let report = document::read(&desk.path("report")).unwrap().report;
    fs::write(desk.path("font.ttf"), tiny_font(&card::texts(&report), 400)).unwrap();
    let fonts = Some(FontSource::Named(vec![desk.path("font.ttf")]));
    let job = Job { fonts, base_url: BASE.parse().ok(), ..desk.job(&["report"]) };
    let published = publish(&job, &()).unwrap();
    assert_eq!(published.notes, []);

    let (mut pages, mut cards, mut codes) = (0, 0, 0);
    for (name, content) in desk.site() {
        if name.ends_with(".html") {
            assert_eq!(fault(&String::from_utf8(content).unwrap()), None, "{name}");
            pages += 1;
        } else if name.starts_with("cards/") {
            assert!(Header::read(Format::Png, &content).is_ok(), "{name}");
            cards += 1;
        } else if name.starts_with("qr/") {
            let code = String::from_utf8(content).unwrap();
            assert!(Document::parse(&code).unwrap().root_element().has_tag_name("svg"), "{name}");
            codes += 1;
        }
    }
    assert!(pages >= 6 && cards >= 12 && codes >= 6, "{pages} pages, {cards} cards, {codes} codes");

    let page = Html::parse_document(&desk.text("index.html"));
    let data = select(&page, "script[type='application/ld+json']");
    let data: Value = serde_json::from_str(&data[0].text().collect::<String>()).unwrap();
    for field in ["headline", "alternativeHeadline"] {
        assert_eq!(data[field], HOSTILE, "{field}");
    }
    let title = select(&page, "meta[property='og:title']");
    assert_eq!(title[0].attr("content"), Some(HOSTILE));
    assert_eq!(select(&page, "dialog script, dialog img[onerror]").len(), 0);
    let piece = Html::parse_document(&desk.text("f/boilers/index.html"));
    let said = select(&piece, "meta[property='og:title']")[0].attr("content").unwrap();
    assert!(said.contains(HOSTILE), "{said}");

    let feed = desk.text("feed.xml");
    let feed = Document::parse(&feed).unwrap();
    let titles = feed.descendants().filter(|it| it.tag_name().name() == "title");
    let titles: Vec<_> = titles.filter_map(|it| it.text()).collect();
    assert!(titles.contains(&HOSTILE), "{titles:?}");
    let map = desk.text("sitemap.xml");
    assert!(Document::parse(&map).is_ok(), "{map}");
}
