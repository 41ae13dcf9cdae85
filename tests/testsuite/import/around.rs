//! What stands around the text of an article: where it comes from, its headings, the page it was
//! copied from. No line of it may be lost.

use changjuan::messages::Locale;
use std::fs;

use changjuan::{
    import::{self, NoteKind},
    report::{Report, text::plain_text},
};
use encoding_rs::{BIG5, GB18030};
use proptest::prelude::*;

use super::{
    draft,
    labels::{NAMES, imported},
    lines::assert_same_words,
    parsed,
};

fn headings(report: &Report) -> Vec<String> {
    report.sections.iter().map(|it| plain_text(report, &it.heading)).collect()
}

#[test]
fn every_line_is_in_the_report_or_in_the_list() {
    for name in NAMES {
        let bytes = fs::read(format!("tests/testsuite/fixtures/imports/{name}.txt")).unwrap();
        assert_same_words(&bytes, &draft(&bytes));
    }
}

#[test]
fn headline_source_author_and_date_are_found_among_the_furniture() {
    for (name, title, published, source, authors) in [
        (
            "communique",
            "2022年临溪县国民经济和社会发展统计公报",
            "2023-03-28T10:05:00+08:00",
            "临溪县统计局",
            &[][..],
        ),
        ("wire", "东岭县强降雨已致5人遇难", "2021-08-09T21:36:00+08:00", "新华社", &["李青禾"]),
        (
            "results",
            "凌波港务三季度净利增两成",
            "2023-10-27T00:00:00+08:00",
            "凌波日报",
            &["吴楚楠", "赵帆"],
        ),
        (
            "council",
            "Council agrees its budget",
            "2023-03-02T00:00:00+00:00",
            "Laketon Courier",
            &["Ana Reed"],
        ),
        (
            "jobs",
            "Hiring slows in September",
            "2023-10-06T00:00:00+00:00",
            "Harbour State Labour Office",
            &[],
        ),
    ] {
        let report = imported(name);
        assert_eq!(report.title, title);
        assert_eq!(report.published.as_str(), published, "{name}");
        let found = report.source.as_ref().unwrap();
        assert_eq!(found.name, source);
        let names: Vec<&str> =
            found.authors.iter().flat_map(|it| it.names.iter().map(String::as_str)).collect();
        assert_eq!(names, authors, "{name}");
        assert!(
            !report.subtitle.contains("社东岭") && !report.description.contains("社东岭"),
            "{name}"
        );
    }
}

#[test]
fn headings_are_found_and_no_titles_of_tables_dates_or_signatures() {
    for (name, expected) in [
        ("communique", &["一、综合", "二、农业", "三、人民生活"][..]),
        ("wire", &["●道路抢通", "●物资到位"]),
        ("results", &["■箱量创新高", "■绿色更多"]),
        ("council", &["What it buys", "Housing waits", "Next steps"]),
        ("jobs", &["Where jobs grew", "Who is looking"]),
    ] {
        assert_eq!(headings(&imported(name)), expected, "{name}");
    }
    let parts = "渠水\n\n第一部分　修渠\n\n渠修好了。\n\n第二部分　用渠\n\n水来了。";
    assert_eq!(headings(&parsed(&draft(parts.as_bytes()))), ["第一部分　修渠", "第二部分　用渠"]);
}

#[test]
fn half_width_punctuation_makes_one_warning_of_each_kind() {
    let draft = draft(&fs::read("tests/testsuite/fixtures/imports/communique.txt").unwrap());
    let no_files = |_: &str| Err(changjuan::document::FileError::Missing);
    let (_, diagnostics) = changjuan::document::parse("report.dj", &draft.text, &no_files);
    let said = diagnostics.iter().map(|it| it.message().text(Locale::English));
    let messages: Vec<&str> = said.filter(|it| it.contains("found `,`")).collect();
    assert_eq!(messages.len(), 1, "{messages:?}");
    assert!(messages[0].ends_with(" times"), "{messages:?}");
}

#[test]
fn no_encoding_becomes_nonsense() {
    let text = "水厂修好了\n\n去年，全市新增就業三萬人，比上年多了兩成，其中一半在縣裡的工廠，也有人回到村中。";
    for (encoding, text) in [
        (GB18030, "水厂修好了\n\n去年，全市新增就业3万人，比上年多了两成，其中一半在县里的工厂。"),
        (BIG5, &*text.replace("修好了", "")),
    ] {
        let (bytes, _, _) = encoding.encode(text);
        let draft = draft(&bytes);
        assert!(draft.text.contains("其中一半在"), "{}", draft.text);
    }
    let utf16: Vec<u8> =
        std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    for bytes in
        [format!("\u{feff}{text}").as_bytes(), text.replace('\n', "\r\n").as_bytes(), &utf16]
    {
        assert_eq!(draft(bytes).text, draft(text.as_bytes()).text);
    }
    assert!(matches!(import::read(&[0xff; 3]), Err(import::ImportError::Encoding)));
    let (bytes, _, _) = encoding_rs::EUC_KR
        .encode("시는 지난해 다리 세 개를 고쳤으며 하루 이천육백 명이 이용한다고 밝혔다.");
    assert!(matches!(import::read(&bytes), Err(import::ImportError::Encoding)));
}

#[test]
fn what_is_said_is_there_in_each_language_and_speaks_of_doubts() {
    let said = |name: &str| {
        draft(&fs::read(format!("tests/testsuite/fixtures/imports/{name}.txt")).unwrap()).notes
    };
    let chinese = said("wire");
    assert!(
        chinese
            .iter()
            .all(|it| it.message.text(Locale::Chinese).contains(|c| ('一'..='龥').contains(&c))),
        "{chinese:#?}"
    );
    let english = said("jobs");
    assert!(
        english.iter().all(|it| it
            .message
            .text(Locale::English)
            .replace(['…', '“', '”'], "")
            .is_ascii()),
        "{english:#?}"
    );
    // What was done stands in few lines.
    for notes in [chinese, english] {
        assert!(notes.iter().filter(|it| it.kind == NoteKind::Done).count() <= 3, "{notes:#?}");
    }
}

/// Lines as they stand around articles, in any order.
fn furniture() -> impl Strategy<Value = String> {
    prop_oneof![
        "(来源|作者|发布时间|责任编辑|浏览次数|字号)[:： ]{1,2}(湖城日报|张三|2020-1-2 10:00|88|大 中 小)",
        "(By|Source:|Published|Editor:) (Ana Reed|Laketon Courier|3 March 2020|2 hours ago)",
        "(大|中|小|第3版|A03版：要闻|湖城日报 数字报|分享到：微信|2020年1月2日|28 March 2020)",
        "(新华社湖城1月2日电（记者张三）|本报讯 )?(水修好了|路通了，走了3公里|人来了)[。：！]?",
        "(●|■|一、|第一部分 |表1 )(修渠|修路|产量 单位：吨)",
        "(The lake|A town|Table 2 Harvest|Next meeting:)( was mended\\.)?",
        "(News \\| Lakes|WEATHER|湖城网 >> 新闻 >> 正文|首頁 / 天氣|副标题：水来了|原标题：路通了|[0-9]{1,2} comments)",
        "(Share|Print|大字体|分享|\\[Save\\])  (Facebook|12 comments|收藏|微博)",
        "(READ MORE|延伸閱讀|（完）|（湖城社記者宋以安嵐港7日電）水來了。（完）|© 2020 Laketon Ltd)",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_line_of_any_article_is_lost(lines in prop::collection::vec(furniture(), 2..14)) {
        let text = lines.join("\n");
        if let Ok(draft) = import::read(text.as_bytes()) {
            assert_same_words(text.as_bytes(), &draft);
        }
    }
}
