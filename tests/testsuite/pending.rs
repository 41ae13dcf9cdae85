//! Pictures still to be supplied: the caption on a card, and a warning.

use changjuan::{diagnostic::Severity, page::render, report::text::Block};
use insta::{Settings, assert_snapshot};
use scraper::{Html, Selector};

use crate::{report_text::ReportText, sample};

const PENDING: &str = "{#dock credit=\"陈月 摄\"}\n::: pending\n图为\\_码头\\_。\n:::";

/// The small report with `text` in its epilogue.
fn with(text: &str) -> ReportText {
    ReportText::minimal().replacing("回望来路。", text)
}

#[test]
fn a_caption_without_its_picture_is_a_warning() {
    let (report, diagnostics) = with(PENDING).parse();
    let epilogue = report.unwrap().epilogue.unwrap();
    let [Block::Pending(pending)] = epilogue.blocks.as_slice() else { panic!("{epilogue:?}") };
    assert_eq!((pending.id.as_str(), &*pending.caption), ("dock", "图为_码头_。"));
    assert_eq!(pending.credit.as_deref(), Some("陈月 摄"));
    let severities: Vec<_> = diagnostics.iter().map(|it| it.severity()).collect();
    assert_eq!(severities, [Severity::Warning]);
}

#[test]
fn the_page_shows_the_caption_on_a_card() {
    let (report, _) = with(PENDING).parse();
    let page = Html::parse_document(&render(&report.unwrap(), &sample::assets()));
    let figure = Selector::parse("figure#photo-dock.photo--pending").unwrap();
    let text: String = page.select(&figure).next().unwrap().text().collect();
    assert_eq!(text, "图片暂缺图为_码头_。陈月 摄");
    let pictures = Selector::parse("#photo-dock img, #gallery a[data-photo=dock]").unwrap();
    assert_eq!(page.select(&pictures).count(), 0);
}

#[test]
fn a_link_may_lead_to_the_place_of_the_picture() {
    let (report, _) = with(&format!("{PENDING}\n\n见[图](#photo-dock)。")).parse();
    assert!(report.is_some());
}

#[test]
fn what_is_said_about_pictures_still_to_be_supplied() {
    let mut said = String::new();
    for (what, text) in [
        ("the picture is missing", PENDING),
        ("no id", "::: pending\n图为码头。\n:::"),
        ("the id of another picture", "{#lake}\n::: pending\n图为码头。\n:::"),
        ("no caption", "{#dock}\n::: pending\n:::"),
        ("two paragraphs", "{#dock}\n::: pending\n一。\n\n二。\n:::"),
        ("marks in the caption", "{#dock}\n::: pending\n图为*码头*。\n:::"),
        ("empty credit", "{#dock credit=\"\"}\n::: pending\n图为码头。\n:::"),
        ("unknown attribute", "{#dock creidt=\"x\"}\n::: pending\n图为码头。\n:::"),
        ("in a list", "- 一\n\n  {#dock}\n  ::: pending\n  图为码头。\n  :::"),
    ] {
        said.push_str(&format!("━━━ {what}\n{}\n", with(text).diagnostics()));
    }
    let mut settings = Settings::clone_current();
    settings.set_omit_expression(true);
    settings.bind(|| assert_snapshot!("pending", said));
}
