//! Reports that have little: no part of their page stands empty, and the opening is composed of words.

use changjuan::{
    page::{Context, embed, render},
    report::{
        Credit, Report,
        text::{Block, Inline, Sentence},
    },
    share::Subject,
};
use scraper::{ElementRef, Html, Selector};

use crate::sample;

fn select<'a>(page: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    page.select(&Selector::parse(selector).unwrap()).collect()
}

fn count(page: &Html, selector: &str) -> usize {
    select(page, selector).len()
}

fn page(report: &Report) -> Html {
    Html::parse_document(&render(report, &sample::assets()))
}

/// A report of one paragraph.
fn bare() -> Report {
    let paragraph = Block::Paragraph(vec![Sentence(vec![Inline::Text("一段。".to_owned())])]);
    Report {
        seal: None,
        links: Vec::new(),
        art: None,
        prologue: vec![paragraph],
        sections: Vec::new(),
        statistics: Vec::new(),
        photos: Vec::new(),
        ..sample::report()
    }
}

#[test]
fn a_report_of_one_paragraph_has_no_part_that_is_empty() {
    let report = bare();
    let context = Context::new(&report, &sample::assets());
    let frame = embed::context(&context, Subject::Report);
    for page in [page(&report), Html::parse_document(&embed::render(&frame, Subject::Report))] {
        for absent in [".bar", ".section-tools *", ".figures", ".gallery", ".byline", ".viewer"] {
            assert_eq!(count(&page, absent), 0, "{absent}");
        }
        // The island that follows links into sections and prints them needs its place.
        assert_eq!(count(&page, "leptos-island .section-tools[hidden]"), 1);
        assert_eq!(count(&page, "#prologue:not([hidden]) p"), 1);
        let parts = "section, nav, ul, ol, dl, table, figure, p, header, footer, [role='group']";
        let outside_dialogs = |it: &ElementRef<'_>| {
            !it.ancestors().filter_map(ElementRef::wrap).any(|it| it.value().name() == "dialog")
        };
        for part in select(&page, parts).into_iter().filter(outside_dialogs) {
            assert_ne!(part.text().collect::<String>().trim(), "", "{}", part.html());
        }
    }
}

#[test]
fn a_report_without_a_prologue_is_read_from_its_first_section() {
    let report = Report { prologue: Vec::new(), ..sample::report() };
    let page = page(&report);
    assert_eq!(count(&page, "#prologue[hidden] link[rel='stylesheet']"), 1);
    assert_eq!(count(&page, ".masthead__on[href='#main']"), 1);
    assert_eq!(count(&self::page(&bare()), ".masthead__on[href='#prologue']"), 1);
}

#[test]
fn what_works_on_several_stands_only_where_there_are_several() {
    let one = sample::report();
    let mut two = sample::report();
    two.sections.push(two.sections[0].clone());
    two.photos.push(two.photos[0].clone());
    for (several, report) in [(0, &one), (1, &two)] {
        let page = page(report);
        assert_eq!(count(&page, ".section-tools:not([hidden]) > [data-do='close-all']"), several);
        assert_eq!(count(&page, ".gallery"), 1);
        assert_eq!(count(&page, ".gallery__note"), several);
    }
    let searched = |statistics| {
        let statistics = one.statistics.iter().take(statistics).cloned().collect();
        let page = page(&Report { statistics, ..one.clone() });
        let tools = ["[role='search']", "[data-sort='label']", ".figures__row"];
        tools.map(|it| count(&page, it))
    };
    assert_eq!(searched(1), [0, 0, 1]);
    assert_eq!(searched(2), [1, 1, 2]);
    assert_eq!(searched(0), [0, 0, 0]);
}

#[test]
fn an_opening_without_a_picture_has_the_byline_and_no_other_has_it() {
    let credits =
        vec![Credit { role: "编辑".to_owned(), names: vec!["谭倩".to_owned()], note: None }];
    let painted = Report { credits, ..sample::report() };
    let plain = Report { art: None, ..painted.clone() };
    for (report, place) in [(&painted, "main > .byline"), (&plain, ".masthead__text > .byline")] {
        let page = page(report);
        assert_eq!(count(&page, ".byline"), 1);
        assert_eq!(count(&page, place), 1, "{place}");
        assert_eq!(count(&page, ".masthead[data-plain]"), usize::from(report.art.is_none()));
    }
}

#[test]
fn only_a_long_headline_is_set_smaller() {
    let is_long = |title: &str| {
        let page = page(&Report { title: title.to_owned(), ..bare() });
        count(&page, "h1[data-long]") == 1
    };
    assert!(!is_long(&"湖".repeat(30)));
    assert!(is_long(&"湖".repeat(31)));
    assert!(!is_long(&"a".repeat(60)), "as long as headlines may be");
}
