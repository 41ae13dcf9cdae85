//! The pages of sections, statistics and pictures by themselves: what a chat or a feed reads of each.

use changjuan::{
    page::{
        Context,
        piece::{self, render},
    },
    report::{PhotoKind, Report, address::Address},
    share::Piece,
};
use scraper::{Html, Selector};

use crate::sample::{self, BASE};

/// The bundled report as published at [`BASE`].
fn report() -> Report {
    sample::bundled(Some(BASE))
}

fn page_of(report: &Report, piece: Piece<'_>) -> Html {
    let context = piece::context(&Context::new(report, &sample::assets()));
    Html::parse_document(&render(&context, piece))
}

#[track_caller]
fn only(page: &Html, selector: &str, attribute: &str) -> String {
    let found: Vec<_> = page.select(&Selector::parse(selector).unwrap()).collect();
    assert_eq!(found.len(), 1, "{selector}");
    found[0].value().attr(attribute).unwrap_or_default().to_owned()
}

fn text(page: &Html, selector: &str) -> String {
    page.select(&Selector::parse(selector).unwrap()).flat_map(|it| it.text()).collect()
}

fn meta(page: &Html, name: &str) -> String {
    only(page, &format!("meta[name='{name}'], meta[property='{name}']"), "content")
}

#[test]
fn each_has_an_address_a_title_and_a_description_of_its_own() {
    let report = report();
    let mut seen = Vec::new();
    for piece in Piece::all(&report) {
        let page = page_of(&report, piece);
        let own = format!("{BASE}{}", piece.folder());
        assert_eq!(meta(&page, "og:url"), own);
        assert_eq!(only(&page, "link[rel='canonical']", "href"), own);
        assert_eq!(meta(&page, "og:title"), piece.title(&report));
        assert!(text(&page, "title").ends_with(&report.title));
        assert!(meta(&page, "robots").starts_with("noindex, follow"));
        seen.push((own, meta(&page, "og:title"), meta(&page, "og:description")));
    }
    assert!(seen.len() > 50, "{}", seen.len());
    for (index, one) in seen.iter().enumerate() {
        assert!(seen[..index].iter().all(|it| it.0 != one.0 && it.1 != one.1), "{one:?}");
    }
}

#[test]
fn a_statistic_says_what_it_is_of_when_and_who_reported_it() {
    let report = report();
    for statistic in &report.statistics {
        let page = page_of(&report, Piece::Statistic(statistic));
        let said = meta(&page, "og:description");
        let sentence = statistic.sentence.trim_end_matches('：');
        let expected = format!("据河北新闻网2017年10月12日报道：{sentence}");
        assert!(said.starts_with(&expected) && said.ends_with(['。', '”']), "{said}");
        let shown = text(&page, "main");
        let texts = [&statistic.text, &statistic.label, &report.title];
        let more = [&statistic.period, &statistic.note].into_iter().flatten();
        for it in
            texts.into_iter().chain(more).map(String::as_str).chain([sentence, "2017年10月12日"])
        {
            assert!(shown.contains(it), "{}: {it}", statistic.id);
        }
    }
}

#[test]
fn a_statistic_has_the_graphic_that_tells_of_it() {
    let report = report();
    for (id, title) in
        [("urban-income", Some("城乡居民收入，五年年均增长")), ("expo-visitors", None)]
    {
        let statistic = report.statistics.iter().find(|it| it.id.as_str() == id).unwrap();
        let page = page_of(&report, Piece::Statistic(statistic));
        assert_eq!(text(&page, ".graphic__title"), title.unwrap_or_default(), "{id}");
    }
}

#[test]
fn a_picture_says_if_it_is_a_drawing() {
    let mut report = report();
    let title =
        |report: &Report| meta(&page_of(report, Piece::Photo(&report.photos[0])), "og:description");
    assert_eq!(title(&report), format!("插画：{}", report.photos[0].alt));
    report.photos[0].kind = PhotoKind::Photo;
    assert_eq!(title(&report), report.photos[0].alt);
}

#[test]
fn each_leads_to_its_place_and_nothing_starts_an_app() {
    let report = report();
    for piece in Piece::all(&report) {
        let page = page_of(&report, piece);
        let place = format!("../../{}", piece.address().link());
        assert_eq!(only(&page, "script[src]", "data-to"), place);
        assert_eq!(only(&page, ".share__link", "href"), place);
        assert_eq!(only(&page, ".share__report a", "href"), "../../");
        let started =
            "[data-wasm], link[rel='modulepreload'], leptos-island, [http-equiv='refresh']";
        assert_eq!(page.select(&Selector::parse(started).unwrap()).count(), 0);
        assert_eq!(page.select(&Selector::parse("h1").unwrap()).count(), 1);
    }
    assert_eq!(Address::Figures.folder(), None);
}

#[test]
fn without_a_base_address_nothing_names_an_absolute_one() {
    let report = sample::bundled(None);
    for piece in Piece::all(&report) {
        let page = page_of(&report, piece);
        let absolute = "[property='og:url'], [rel='canonical']";
        assert_eq!(page.select(&Selector::parse(absolute).unwrap()).count(), 0);
    }
}

#[test]
fn what_a_report_says_is_text_there_too() {
    let mut report = sample::report();
    report.statistics[0].label = "</title><script>alert(1)</script>".to_owned();
    let statistic = report.statistics[0].clone();
    let page = page_of(&report, Piece::Statistic(&statistic));
    assert_eq!(text(&page, "h1"), statistic.label);
    assert!(text(&page, "title").contains(&statistic.label));
    assert_eq!(page.select(&Selector::parse("script:not([src])").unwrap()).count(), 0);
}
