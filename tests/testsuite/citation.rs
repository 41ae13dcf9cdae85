//! How a report is cited: nothing invented, nothing of the report taken for markup.

use changjuan::{
    report::{Report, names::Language},
    share::citation::{Part, plain, standard},
};

use crate::sample::{self, BASE};

/// A citation as a reader copies it on a day.
fn read(parts: &[Part]) -> String {
    let text = |part: &Part| match part {
        Part::Text(text) | Part::Address(text) => text.clone(),
        Part::Today => "2026-11-26".to_owned(),
    };
    parts.iter().map(text).collect()
}

#[track_caller]
fn check(report: &Report, in_words: &str, in_form: &str) {
    assert_eq!(read(&plain(report)), in_words);
    assert_eq!(read(&standard(report)), in_form);
}

#[test]
fn edition_and_original_are_cited_with_an_address_only_where_there_is_one() {
    check(
        &sample::bundled(None),
        "《一湖水，一座城，一条新路》，衡水五年 · 互动长卷。本页发布：2026年11月23日。\
         原报道：马路、信志锋、张洪静、赵栋，《【喜迎十九大】衡水:凝心聚力 走好发展新路》，\
         河北新闻网，2017年10月12日。访问日期：2026-11-26。",
        "一湖水，一座城，一条新路: 衡水五年 · 互动长卷[EB/OL]. (2026-11-23)[2026-11-26]. \
         原报道: 马路, 信志锋, 张洪静, 等. 【喜迎十九大】衡水:凝心聚力 走好发展新路[EB/OL]. \
         河北新闻网, 2017(2017-10-12).",
    );
    let published = sample::bundled(Some(BASE));
    assert!(read(&plain(&published)).ends_with(&format!("访问日期：2026-11-26。{BASE}")));
    assert!(read(&standard(&published)).contains(&format!("[2026-11-26]. {BASE}. 原报道: 马路")));
    for parts in [plain(&published), standard(&published)] {
        assert!(parts.contains(&Part::Address(BASE.to_owned())), "{parts:?}");
        assert_eq!(parts.iter().filter(|it| **it == Part::Today).count(), 1);
    }
}

#[test]
fn a_report_of_its_own_names_who_made_it() {
    let mut report = sample::bundled(None);
    report.source = None;
    report.kicker = None;
    check(
        &report,
        "《一湖水，一座城，一条新路》。本页发布：2026年11月23日。访问日期：2026-11-26。",
        "陈康, 陈月振, 谭倩, 等. 一湖水，一座城，一条新路[EB/OL]. (2026-11-23)[2026-11-26].",
    );
    report.credits.clear();
    assert!(read(&standard(&report)).starts_with("一湖水，一座城，一条新路[EB/OL]"));
}

#[test]
fn a_later_edition_and_the_address_of_the_original_are_told() {
    let mut report = sample::bundled(None);
    report.language = Language::new("en");
    report.modified = Some(report.published.clone());
    let source = report.source.as_mut().unwrap();
    source.authors.clear();
    source.url = Some("https://courier.example/1".to_owned());
    let said = read(&plain(&report));
    assert!(said.contains(". Last updated: 23 November 2026. "), "{said}");
    assert!(
        said.contains(
            ": “【喜迎十九大】衡水:凝心聚力 走好发展新路”, 河北新闻网, 12 October 2017. "
        ),
        "{said}"
    );
    let said = read(&standard(&report));
    assert!(said.ends_with("2017(2017-10-12). https://courier.example/1."), "{said}");
}
