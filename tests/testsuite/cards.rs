//! What stands on cards.

use std::path::Path;

use changjuan::{
    card::{self, Sheet, font::Fonts},
    document,
    report::Report,
    share::{Piece, Subject, cards::Form, qr::Code},
};
use roxmltree::Document;

use crate::{sample, tiny_font::tiny_font};

/// What the SVG of a card may not have: anything but rules and outlines.
pub(crate) fn fault(svg: &str) -> Option<String> {
    let document = match Document::parse(svg) {
        Ok(document) => document,
        Err(error) => return Some(error.to_string()),
    };
    document.descendants().find_map(|node| {
        let is_known = node.is_root() || node.has_tag_name("svg") || node.has_tag_name("path");
        let known = ["fill", "d", "transform", "width", "height"];
        let attribute = node.attributes().find(|it| !known.contains(&it.name()));
        (!is_known || attribute.is_some()).then(|| format!("{node:?}"))
    })
}

fn all(report: &Report) -> Vec<(String, Sheet<'_>)> {
    let font = tiny_font(&card::texts(report), 400);
    let fonts = Fonts::choose(&[&font], &report.language).unwrap();
    let fonts = fonts.knowing(&card::texts(report));
    let name = |subject: Subject<'_>| match subject {
        Subject::Report => "report".to_owned(),
        Subject::Piece(piece) => piece.folder(),
    };
    card::all(report).map(|it| (name(it.0), card::sheet(report, it, &fonts))).collect()
}

/// How far the outlines of a card reach: left, top, right, bottom, px.
fn bounds(svg: &str) -> (f32, f32, f32, f32) {
    let document = Document::parse(svg).unwrap();
    let paths = document.descendants().filter(|it| it.attribute("transform").is_some());
    let mut bounds = (f32::MAX, f32::MAX, f32::MIN, f32::MIN);
    for path in paths {
        let matrix = path.attribute("transform").unwrap();
        let matrix = matrix.trim_start_matches("matrix(").trim_end_matches(')').split(' ');
        let m: Vec<f32> = matrix.map(|it| it.parse().unwrap()).collect();
        // A code is no lettering.
        if m[3] > 0.0 {
            continue;
        }
        let numbers = path.attribute("d").unwrap().split([' ', 'M', 'L', 'Z']);
        let numbers: Vec<f32> = numbers.filter_map(|it| it.parse().ok()).collect();
        for point in numbers.chunks(2) {
            let (x, y) = (m[0] * point[0] + m[4], m[3] * point[1] + m[5]);
            bounds = (bounds.0.min(x), bounds.1.min(y), bounds.2.max(x), bounds.3.max(y));
        }
    }
    bounds
}

#[test]
fn the_faults_are_seen() {
    for svg in
        ["<svg><text/></svg>", "<svg><path onload=\"x\"/></svg>", "<svg>", "<svg><image/></svg>"]
    {
        assert!(fault(svg).is_some(), "{svg}");
    }
    assert_eq!(fault("<svg width=\"1\"><path d=\"\"/></svg>"), None);
}

#[test]
fn every_card_of_every_report_keeps_within_its_edges() {
    for folder in
        ["report", "tests/reports/river", "tests/reports/specimen", "tests/reports/specimen-en"]
    {
        let report = document::read(Path::new(folder)).unwrap().report;
        for (name, sheet) in all(&report) {
            assert_eq!(fault(&sheet.svg), None, "{folder} {name}");
            assert_within(&sheet, &format!("{folder} {name}"));
        }
    }
}

#[track_caller]
fn assert_within(sheet: &Sheet<'_>, name: &str) {
    let edges = match sheet.form.size() {
        (1200, 630) => (40.0, 30.0, 1160.0, 606.0),
        (1080, 1080) => (60.0, 60.0, 1020.0, 1060.0),
        (1080, 1440) => (60.0, 60.0, 1040.0, 1400.0),
        size => panic!("{name}: {size:?}"),
    };
    let (left, top, right, bottom) = bounds(&sheet.svg);
    let is_within = left >= edges.0 && top >= edges.1 && right <= edges.2 && bottom <= edges.3;
    assert!(is_within, "{name}: {left}, {top} to {right}, {bottom} in {edges:?}");
}

#[test]
fn long_texts_keep_within_the_edges_too() {
    let mut report = sample::report();
    let long = "一段没有标点也没有尽头的文字".repeat(30);
    report.title.clone_from(&long);
    report.subtitle.clone_from(&long);
    for statistic in &mut report.statistics {
        statistic.text = "1234567890".repeat(4);
        statistic.label.clone_from(&long);
        statistic.sentence = format!("Words{}", "withoutanend".repeat(50));
    }
    for photo in &mut report.photos {
        photo.caption.clone_from(&long);
        photo.credit.clone_from(&long);
    }
    for (name, sheet) in all(&report) {
        assert_within(&sheet, &name);
    }
}

#[test]
fn a_tall_card_has_the_code_of_its_address_where_that_is_known() {
    let codes = |base: Option<&str>| {
        let report = sample::bundled(base);
        let font = tiny_font(&card::texts(&report), 400);
        let fonts = Fonts::choose(&[&font], &report.language).unwrap();
        let piece = Piece::all(&report).next().unwrap();
        let sheet = card::sheet(&report, (Subject::Piece(piece), Form::Tall), &fonts);
        let address = format!("{}{}", base.unwrap_or_default(), piece.folder());
        let code = Code::of(&address).unwrap().path();
        sheet.svg.matches(&format!("d=\"{code}\"")).count()
    };
    assert_eq!(codes(Some(sample::BASE)), 1);
    assert_eq!(codes(None), 0);
}

#[test]
fn what_matters_stands_in_the_middle_square() {
    let report = sample::bundled(None);
    let font = tiny_font(&card::texts(&report), 400);
    let fonts = Fonts::choose(&[&font], &report.language).unwrap();
    for statistic in &report.statistics {
        let subject = Subject::Piece(Piece::Statistic(statistic));
        let sheet = card::sheet(&report, (subject, Form::Wide), &fonts);
        let document = Document::parse(&sheet.svg).unwrap();
        let scales = document.descendants().filter_map(|it| {
            let matrix = it.attribute("transform")?.trim_start_matches("matrix(");
            let numbers: Vec<f32> =
                matrix.trim_end_matches(')').split(' ').map(|it| it.parse().unwrap()).collect();
            Some((numbers[0], numbers[4]))
        });
        // The largest lettering is the number's.
        let (size, left) = scales.max_by(|a, b| a.0.total_cmp(&b.0)).unwrap();
        assert!(size * 1000.0 >= 72.0, "{}: {size}", statistic.text);
        assert!(left >= 285.0, "{}: {left}", statistic.text);
    }
}

#[test]
fn characters_that_no_font_has_are_named_and_left_out() {
    let report = sample::report();
    let font = tiny_font("湖城", 400);
    let fonts = Fonts::choose(&[&font], &report.language).unwrap();
    assert_eq!(fonts.missing("湖1城a湖1"), ['1', 'a']);
    let sheet = card::sheet(&report, (Subject::Report, Form::Wide), &fonts);
    assert_eq!(fault(&sheet.svg), None);
    let mut helped = fonts.clone();
    let other = tiny_font("1", 400);
    helped.help_out(&other, &['1', 'a']);
    assert_eq!(helped.missing("湖1城a湖1"), ['a']);
}
