//! Cards as files: drawn once, named by the pages where their address is known, the same each time.

use std::{
    collections::BTreeSet,
    fs,
    sync::atomic::{AtomicUsize, Ordering},
};

use changjuan::{
    card, document,
    messages::Locale,
    publish::{FontSource, Job, Progress, Published, publish},
    raster::{Format, Header},
};
use scraper::{Html, Selector};
use serde_json::Value;

use super::Desk;
use crate::{report_text::DRAWING, tiny_font::tiny_font};

const BASE: &str = "https://news.example/hs/";

/// The cards of six pages; all but one statistic have a tall one, too, and the report a square one.
const ALL: usize = 6 + 5 + 1;

#[derive(Default)]
struct Count(AtomicUsize);

impl Progress for Count {
    fn drawn(&self) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }
}

/// A desk with a font, and a job that uses it.
fn desk() -> (Desk, Job) {
    let desk = Desk::new();
    let report = document::read(&desk.path("report")).unwrap().report;
    fs::write(desk.path("font.ttf"), tiny_font(&card::texts(&report), 400)).unwrap();
    let fonts = Some(FontSource::Named(vec![desk.path("font.ttf")]));
    let job = Job { fonts, base_url: BASE.parse().ok(), ..desk.job(&["report"]) };
    (desk, job)
}

/// How many cards were drawn.
fn drawn(job: &Job) -> usize {
    let count = Count::default();
    let published = publish(job, &count).unwrap();
    assert_eq!(published.notes, []);
    count.0.into_inner()
}

/// What whoever builds is told first.
fn note(published: &Published) -> &str {
    published.notes[0].text(Locale::English)
}

fn content(html: &str, property: &str) -> Option<String> {
    let page = Html::parse_document(html);
    let selector = format!("meta[property='{property}'], meta[name='{property}']");
    let found = page.select(&Selector::parse(&selector).unwrap()).next()?;
    Some(found.value().attr("content").unwrap().to_owned())
}

#[test]
fn each_page_names_a_card_that_is_there_and_of_its_size() {
    let (desk, job) = desk();
    assert_eq!(drawn(&job), ALL);
    let mut cards = Vec::new();
    for page in ["", "s/ecology/", "s/end/", "f/urban/", "f/boilers/", "p/lake/"] {
        let html = desk.text(&format!("{page}index.html"));
        let address = content(&html, "og:image").unwrap();
        let name = address.strip_prefix(BASE).unwrap();
        let file = fs::read(desk.path("out").join(name)).unwrap();
        assert!(file.len() < 300_000, "{name}: {}", file.len());
        let header = Header::read(Format::Png, &file).unwrap();
        assert_eq!((header.width, header.height), (1200, 630), "{name}");
        let said = ["type", "width", "height"].map(|it| content(&html, &format!("og:image:{it}")));
        assert_eq!(said.map(Option::unwrap), ["image/png", "1200", "630"]);
        assert!(!content(&html, "og:image:alt").unwrap().is_empty());
        assert_eq!(content(&html, "twitter:card").unwrap(), "summary_large_image");
        cards.push(address);
    }
    assert!(desk.text("index.html").contains(&format!("\"url\":\"{}\"", cards[0])));
    cards.dedup();
    assert_eq!(cards.len(), 6);
    let data = Html::parse_document(&desk.text("index.html"));
    let data = data.select(&Selector::parse("script[type='application/ld+json']").unwrap()).next();
    let data: Value = serde_json::from_str(&data.unwrap().inner_html()).unwrap();
    let said = data["image"].as_array().unwrap().iter().map(|image| {
        let file = image["url"].as_str().unwrap().strip_prefix(BASE).unwrap();
        let header = Header::read(Format::Png, &fs::read(desk.path("out").join(file)).unwrap());
        let size = header.map(|it| (it.width.into(), it.height.into())).unwrap();
        assert_eq!(
            (&image["width"], &image["height"]),
            (&Value::from(size.0), &Value::from(size.1))
        );
        size
    });
    let said: Vec<(u64, u64)> = said.collect();
    assert_eq!(said, [(1200, 630), (1080, 1080), (1080, 1440)]);
}

#[test]
fn a_card_is_drawn_once_and_always_the_same() {
    let (desk, job) = desk();
    assert_eq!(drawn(&job), ALL);
    let first = desk.site();
    assert_eq!(drawn(&job), 0);
    assert_eq!(desk.site(), first);
    fs::remove_dir_all(desk.path("cache")).unwrap();
    assert_eq!(drawn(&job), ALL);
    assert_eq!(desk.site(), first);
    desk.edit("report/report.dj", "label=\"关停的锅炉\"", "label=\"锅炉关停\"");
    // Its wide card and its tall one.
    assert_eq!(drawn(&job), 2);
}

/// What is known to be unchanged needs no font and no line: here the font would be none.
#[test]
fn a_second_build_reads_no_font() {
    let (desk, job) = desk();
    drawn(&job);
    let first = desk.site();
    let font = desk.path("font.ttf");
    let file = fs::metadata(&font).unwrap();
    fs::write(&font, vec![0; usize::try_from(file.len()).unwrap()]).unwrap();
    let written = fs::File::options().write(true).open(&font).unwrap();
    written.set_modified(file.modified().unwrap()).unwrap();
    drop(written);
    assert_eq!(drawn(&job), 0);
    assert_eq!(desk.site(), first);
}

/// Whatever changes a card is seen, with every card of before at hand.
#[test]
fn a_build_with_kept_cards_is_one_without_them() {
    let edits = [
        ("title = \"湖城新路\"", "title = \"湖城\""),
        ("label=\"关停的锅炉\"", "label=\"锅炉\""),
        ("published = 2017-10-12", "published = 2017-11-02"),
        ("language = \"zh-CN\"", "language = \"en\""),
    ];
    let (desk, job) = desk();
    let characters =
        [&card::texts(&document::read(&desk.path("report")).unwrap().report), "Publishedctr"];
    fs::write(desk.path("font.ttf"), tiny_font(&characters.concat(), 400)).unwrap();
    let cards = |job: &Job| {
        publish(job, &()).unwrap();
        let site = desk.site().into_iter();
        // A name has the hash of the content.
        site.map(|it| it.0).filter(|it| it.starts_with("cards/")).collect::<BTreeSet<_>>()
    };
    let mut last = cards(&job);
    let assert_like_fresh = |job: &Job, what: &str| {
        let kept = cards(job);
        let fresh = cards(&Job { cache: desk.path("fresh"), ..job.clone() });
        fs::remove_dir_all(desk.path("fresh")).unwrap();
        assert_eq!(kept, fresh, "{what}");
        kept
    };
    for (from, to) in edits {
        desk.edit("report/report.dj", from, to);
        let now = assert_like_fresh(&job, to);
        assert_ne!(now, last, "{to}");
        last = now;
    }
    // The font, the address, and a picture.
    fs::write(desk.path("font.ttf"), tiny_font(&characters.concat(), 700)).unwrap();
    assert_like_fresh(&job, "another font of the same length");
    let elsewhere = Job { base_url: "https://news.example/other/".parse().ok(), ..job.clone() };
    assert_ne!(assert_like_fresh(&elsewhere, "another address"), last);
    let picture = DRAWING.replace("/>", "><path fill=\"#ccbbaa\" d=\"M0 0H300V200H0Z\"/></svg>");
    desk.write("report/photos/lake.svg", &picture);
    assert_ne!(assert_like_fresh(&job, "another picture"), last);
}

#[test]
fn without_an_address_no_page_names_one() {
    let (desk, job) = desk();
    drawn(&Job { base_url: None, ..job });
    let html = desk.text("index.html");
    assert_eq!(content(&html, "og:image"), None);
    assert_eq!(content(&html, "twitter:card").unwrap(), "summary");
    assert_eq!(desk.site().keys().filter(|it| it.starts_with("cards/")).count(), ALL);
}

#[test]
fn none_are_drawn_where_none_are_wanted_or_could_be_read() {
    let (desk, job) = desk();
    assert_eq!(drawn(&Job { fonts: None, ..job.clone() }), 0);
    assert_eq!(content(&desk.text("index.html"), "og:image"), None);

    desk.write("no.ttf", "no font");
    let fonts = Some(FontSource::Named(vec![desk.path("no.ttf")]));
    let published = publish(&Job { fonts, ..job.clone() }, &()).unwrap();
    assert!(note(&published).contains("no file of the fonts is a font"), "{:?}", published.notes);

    desk.edit("report/report.dj", "language = \"zh-CN\"", "language = \"ar\"");
    let published = publish(&job, &()).unwrap();
    assert!(note(&published).contains("from right to left"), "{:?}", published.notes);
    assert!(!desk.site().keys().any(|it| it.starts_with("cards/")));
}

#[test]
fn a_character_that_no_font_has_is_named() {
    let (desk, job) = desk();
    desk.edit("report/report.dj", "title = \"湖城新路\"", "title = \"湖城\u{fdd3e}新路\"");
    let published = publish(&job, &()).unwrap();
    assert!(note(&published).contains("U+FDD3E"), "{:?}", published.notes);
}

#[test]
fn the_index_shows_each_report_s_card_the_newest_first() {
    let desk = Desk::with(&["river", "library"]);
    let published = "published = 2026-11-23T18:00:00+08:00";
    desk.edit("library/report.dj", published, "published = 2026-11-23T18:00:01+08:00");
    let report = document::read(&desk.path("river")).unwrap().report;
    fs::write(desk.path("font.ttf"), tiny_font(&card::texts(&report), 400)).unwrap();
    let fonts = Some(FontSource::Named(vec![desk.path("font.ttf")]));
    let job = desk.job(&["river", "library"]);
    publish(&Job { fonts, ..job.clone() }, &()).unwrap();
    let page = Html::parse_document(&desk.text("index.html"));
    let pictures = Selector::parse(".index__card img").unwrap();
    let shown: Vec<_> = page.select(&pictures).collect();
    assert_eq!(shown.len(), 2);
    for (picture, folder) in shown.iter().zip(["library", "river"]) {
        let src = picture.attr("src").unwrap();
        assert!(src.starts_with(&format!("{folder}/cards/page-")), "{src}");
        assert!(desk.path("out").join(src).is_file(), "{src}");
        let said = ["width", "height", "alt", "loading"].map(|it| picture.attr(it).unwrap());
        assert_eq!(said, ["1200", "630", "", "lazy"]);
    }
    publish(&job, &()).unwrap();
    assert!(!desk.text("index.html").contains("<img"));
}
