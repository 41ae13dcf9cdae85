//! What other sites show in a frame: the report's own parts, without what needs the window.

use changjuan::{
    page::{Context, embed, preview, render},
    report::{Report, address::Address},
    share::{Piece, Subject, oembed},
};
use scraper::{ElementRef, Html, Selector};

use crate::sample::{self, BASE};

fn select<'a>(page: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    page.select(&Selector::parse(selector).unwrap()).collect()
}

fn count(page: &Html, selector: &str) -> usize {
    select(page, selector).len()
}

fn frame(report: &Report, subject: Subject<'_>) -> Html {
    let page = Context::new(report, &sample::assets());
    Html::parse_document(&embed::render(&embed::context(&page, subject), subject))
}

#[test]
fn the_whole_report_stands_there_without_what_stays_in_the_window() {
    let report = sample::bundled(Some(BASE));
    let page = frame(&report, Subject::Report);
    assert_eq!(count(&page, "html[data-embed='page'][data-way='../']"), 1);
    assert_eq!(count(&page, ".chapter"), report.sections.len());
    assert_eq!(count(&page, ".figures__row"), report.statistics.len());
    assert_eq!(count(&page, ".scene"), report.scenes.len());
    assert_eq!(count(&page, "h1"), 1);
    for absent in [".bar", ".skip-link", ".masthead", ".switches", "[data-component^='Counters']"] {
        assert_eq!(count(&page, absent), 0, "{absent}");
    }
}

#[test]
fn a_section_has_its_own_figures_and_leads_out_for_all_others() {
    let report = sample::bundled(Some(BASE));
    for section in &report.sections {
        let page = frame(&report, Subject::Piece(Piece::Section(section)));
        let own = |place| report.section_at(place).is_some_and(|it| it.id == section.id);
        let figures = report.statistics.iter().filter(|it| own(it.place)).count();
        assert!(figures > 0, "{}", section.id);
        assert_eq!(count(&page, ".figures__row"), figures, "{}", section.id);
        assert_eq!(count(&page, "[data-section].chapter, [data-section].epilogue"), 1);
        assert_eq!(count(&page, "script[data-wasm]"), 1);
        let here = |link: &ElementRef<'_>| link.attr("href").is_some_and(|it| it.starts_with('#'));
        for link in select(&page, "main a[href]:not([target='_top'])") {
            let is_file = link.attr("download").is_some();
            assert!(is_file || here(&link), "{}", link.html());
        }
    }
}

#[test]
fn a_statistic_and_a_picture_need_no_app() {
    let report = sample::bundled(Some(BASE));
    let pieces = Piece::all(&report).filter(|it| !matches!(it, Piece::Section(_)));
    for piece in pieces {
        let page = frame(&report, Subject::Piece(piece));
        let scripts = select(&page, "script");
        let sources: Vec<_> = scripts.iter().filter_map(|it| it.attr("src")).collect();
        assert_eq!(sources, ["../../../frame.js"], "{}", piece.folder());
        // Links that lead to it in the report lead to it in its own frame.
        let id = piece.address().fragment();
        assert_eq!(count(&page, &format!("main [id='{id}']")), 1, "{id}");
        assert_eq!(count(&page, "leptos-island, dialog, style"), 0);
        let source: String = select(&page, ".embed__source")[0].text().collect();
        assert!(source.contains("2017年10月12日"), "of when it is: {source}");
        let on = select(&page, ".embed__onward[target='_top']");
        let place = format!("../../../{}", piece.address().link());
        assert_eq!(on[0].attr("href"), Some(place.as_str()));
    }
}

#[test]
fn everything_that_frames_show_can_be_tried() {
    let report = sample::bundled(Some(BASE));
    let page = preview::context(&Context::new(&report, &sample::assets()));
    let page = Html::parse_document(&preview::render(&page));
    let all: Vec<_> = Subject::all(&report).map(Subject::frame).collect();
    let options = select(&page, "option");
    let values: Vec<_> = options.iter().filter_map(|it| it.attr("value")).collect();
    assert_eq!(values, all);
    let links = select(&page, ".preview__all a");
    let links: Vec<_> = links.iter().filter_map(|it| it.attr("href")).collect();
    let expected: Vec<_> = all.iter().map(|it| format!("../../{it}")).collect();
    assert_eq!(links, expected);
}

#[test]
fn the_sites_that_may_show_it_are_named_where_its_code_is_handed_out() {
    let mut report = sample::bundled(Some(BASE));
    let assets = sample::assets();
    let hosts = |report: &Report, selector: &str| {
        let page = Context::new(report, &assets);
        let documents = [render(report, &assets), preview::render(&preview::context(&page))];
        documents.map(|it| {
            let page = Html::parse_document(&it);
            select(&page, selector).iter().flat_map(ElementRef::text).collect::<String>()
        })
    };
    let named = ".sheet__hosts, .preview__hosts";
    assert_eq!(hosts(&report, named), ["", ""]);
    report.embed_hosts =
        Some(vec!["https://*.paper.example".to_owned(), "https://news.example".to_owned()]);
    let said = "只有这些网站可以嵌入：*.paper.example、news.example。";
    assert_eq!(hosts(&report, named), [said, said]);
    assert!(oembed::address(&report, &Address::Top).is_some());
    // Where no site may, no page hands it out.
    report.embed_hosts = Some(Vec::new());
    assert_eq!(hosts(&report, ".sheet__part--embed")[0], "");
    assert_eq!(oembed::address(&report, &Address::Top), None);
    assert_eq!(oembed::answer(&report, &assets.cards, Subject::Report), None);
}
