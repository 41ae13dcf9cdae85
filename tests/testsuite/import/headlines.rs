//! The headline is told from what a page sets above it.

use super::{draft, lines::assert_same_words, parsed};

/// The headline that an article gets with these lines at its head, and its source.
fn head(lines: &str, text: &str) -> (String, Option<String>) {
    let article = format!("{lines}\n\n{text}\n\n{text}\n");
    let draft = draft(article.as_bytes());
    assert_same_words(article.as_bytes(), &draft);
    let report = parsed(&draft);
    (report.title, report.source.map(|it| it.name))
}

const ENGLISH: &str = "The council said on Monday that work on the northern canal would go on until the end of \
                       the winter, and that the ferries would run as they do now.";
const CHINESE: &str = "县水利局昨天说，城北的渠已经修好，从上游来的水一直流到湖边，沿岸三个乡镇的村民都来看水，大家很高兴。";

#[test]
fn names_mottos_issues_and_rows_of_links_stand_above_an_english_headline() {
    let headline = "Northern canal to stay open all winter";
    for (above, source) in [
        (
            "Lake District Wire\nNEWS | TRADE | SHIPPING | WEATHER\nCanals",
            Some("Lake District Wire"),
        ),
        (
            "The Harbour Ledger\nMonday, October 12, 2026\n\nWATER & WIND\n",
            Some("The Harbour Ledger"),
        ),
        (
            "SLOW WATER\nA magazine for people who like boats\nIssue 12 · Winter 2026 · £7\n\nTHE LONG READ\n",
            Some("SLOW WATER"),
        ),
        (
            "CANAL WEEK\nLocks & Weirs | Boats | Moorings\nCANALS > WINTER 2026\n",
            Some("CANAL WEEK"),
        ),
        (
            "Uisge an Àigh\ncanals.example\nHome > News > Stillwater Canal Board Winter Timetables 2026\n",
            None,
        ),
        ("WATER | LOCKS & WEIRS\n", None),
    ] {
        let found = head(&format!("{above}\n{headline}\nBy Tom Reed"), ENGLISH);
        assert_eq!(found, (headline.to_owned(), source.map(str::to_owned)), "{above}");
    }
}

#[test]
fn names_issues_and_rows_of_links_stand_above_a_chinese_headline() {
    let headline = "城北的渠修好了，水流到湖边";
    for (above, source) in [
        ("平湖省水利厅\n文件编号：0014/2026-77　　分类：水利\n\n", Some("平湖省水利厅")),
        ("湖畔画报·周刊\n特别报道　2026年第8期　总第301期\n\n", None),
        ("上一篇　下一篇　放大＋　缩小－\n\n", None),
        ("2026\n", None),
    ] {
        let (title, name) = head(&format!("{above}{headline}"), CHINESE);
        assert_eq!(title, headline, "{above}");
        assert!(source.is_none() || name.as_deref() == source, "{above}: {name:?}");
    }
}

#[test]
fn a_headline_that_looks_like_a_name_or_a_row_stays_one() {
    for (lines, text, title) in [
        (
            "平湖省水利厅\n今年上半年全省水利工作情况\n发布时间：2026-07-24 09:30  来源：办公室  浏览次数：41",
            CHINESE,
            "今年上半年全省水利工作情况",
        ),
        (
            "Harbour Falls Silent\nThird dry summer keeps the boats ashore\nBy Tom Reed",
            ENGLISH,
            "Harbour Falls Silent",
        ),
        ("Canal Reopens\n\nBy Tom Reed", ENGLISH, "Canal Reopens"),
        ("稳增长　惠民生\n\n记者 张三", CHINESE, "稳增长　惠民生"),
        ("城北渠修好　湖水变清了\n——三个乡镇见闻", CHINESE, "城北渠修好　湖水变清了"),
    ] {
        assert_eq!(head(lines, text).0, title, "{lines}");
    }
}

#[test]
fn a_section_a_deck_and_a_date_with_its_issue_stand_around_a_short_headline() {
    let report =
        |lines: &str| parsed(&draft(format!("{lines}\n\n{CHINESE}\n\n{CHINESE}\n").as_bytes()));
    let found = report("湖边走访\n\n巷子里的渠\n——湖城水乡见闻\n\n本报记者 张三");
    assert_eq!((found.title.as_str(), found.kicker.as_deref()), ("巷子里的渠", Some("湖边走访")));
    let lines = "城北的渠修好了 水流到湖边\n沿线三个乡镇看水 老渠重开\n\n\
                 □ 湖城晚报全媒体记者 邹三 通讯员 田启";
    assert_eq!(report(lines).subtitle.as_str(), "沿线三个乡镇看水 老渠重开");
    let lines = "城北的渠修好了，水流到湖边\n\n文/本刊记者 张三\n\
                 发于2026年1月19日总第1172期《湖城周刊》";
    let found = report(lines);
    assert_eq!(found.published.date(), ("2026", "01", "19"));
    assert_eq!(found.source.map(|it| it.name).as_deref(), Some("湖城周刊"));
}
