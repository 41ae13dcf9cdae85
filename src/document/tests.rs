//! Texts and the reports they become.

use proptest::prelude::*;

use super::*;
use crate::report::{
    PhotoKind, Place,
    scene::{Graphic, dots::Dots},
    text::{Block, Inline, Sentence, plain_sentences, plain_text},
};

const FRONT: &str = r#"+++
title = "题"
subtitle = "副题"
description = "说明"
language = "zh-CN"
published = 2026-11-23T18:00+08:00
base_url = "https://example.com/report"
links = [{ kind = "home", name = "首页", url = "https://example.com" }]
+++
"#;

fn files(path: &str) -> Result<Vec<u8>, FileError> {
    match path {
        "lake.svg" => {
            Ok(b"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 300 200'/>".to_vec())
        }
        _ => Err(FileError::Missing),
    }
}

fn report(text: &str) -> Report {
    let (report, diagnostics) = parse("report.dj", &format!("{FRONT}{text}"), &files);
    report.unwrap_or_else(|| panic!("{diagnostics}"))
}

/// The only paragraph of a report without sections.
fn paragraph(text: &str) -> Vec<Inline> {
    match report(text).prologue.as_slice() {
        [Block::Paragraph(line)] => line.iter().flat_map(|it| it.0.clone()).collect(),
        other => panic!("one paragraph expected, found {other:?}"),
    }
}

fn text(text: &str) -> Inline {
    Inline::Text(text.to_owned())
}

/// A paragraph of one sentence.
fn one(it: &str) -> Block {
    Block::Paragraph(vec![Sentence(vec![text(it)])])
}

#[test]
fn the_front_matter_is_taken_over() {
    let report = report("序言。");
    assert_eq!((report.title.as_str(), report.subtitle.as_str()), ("题", "副题"));
    assert_eq!(report.published.as_str(), "2026-11-23T18:00:00+08:00");
    assert_eq!(report.base_url.as_deref(), Some("https://example.com/report/"));
    assert_eq!(report.links[0].url.as_deref(), Some("https://example.com"));
    assert_eq!(report.prologue, [one("序言。")]);
}

#[test]
fn the_source_characters_stay() {
    for plain in [
        "2017-10-12 09:17:23发布。",
        "3--5和a---b，等等...还有:smile:。",
        "“一”与\"二\"与'三'与it's。",
        "3—5、10%~12%、C:\\dir。",
        "a * b _ c 100% $5 ^ [方括号] (括号) {花括号} <b>。",
        "A|B、#井号、1+27、9大类756个。",
    ] {
        assert_eq!(paragraph(plain), [text(plain)], "{plain}");
    }
}

#[test]
fn escapes_and_breaks() {
    assert_eq!(paragraph("10%\\~12%\\*\\[\\{.a}"), [text("10%~12%*[{.a}")]);
    assert_eq!(paragraph("甲\\\n乙"), [text("甲"), Inline::Break, text("乙")]);
    assert_eq!(paragraph("20\\ 家"), [text("20\u{a0}家")]);
    assert_eq!(paragraph("湖城\n边"), [text("湖城边")]);
    assert_eq!(paragraph("湖城\nlake\nside"), [text("湖城lake side")]);
}

#[test]
fn inlines_nest() {
    assert_eq!(
        paragraph("_a *b*_[c](https://d.e/f?g=1)[Expo]{lang=\"en\"}<https://h.i><j@k.l>"),
        [
            Inline::Emphasis(vec![text("a "), Inline::Strong(vec![text("b")])]),
            Inline::Link { target: "https://d.e/f?g=1".into(), content: vec![text("c")] },
            Inline::Foreign { language: "en".into(), content: vec![text("Expo")] },
            Inline::Link { target: "https://h.i".into(), content: vec![text("https://h.i")] },
            Inline::Link { target: "mailto:j@k.l".into(), content: vec![text("j@k.l")] },
        ]
    );
}

#[test]
fn lists_and_quotations() {
    let report = report("- 一\n- 二\n\n  1. 三\n\n> 四\n>\n> 五");
    let inner = Block::List { start: Some(1), items: vec![vec![one("三")]] };
    assert_eq!(
        report.prologue,
        [
            Block::List { start: None, items: vec![vec![one("一")], vec![one("二"), inner]] },
            Block::Quote(vec![one("四"), one("五")]),
        ]
    );
}

#[test]
fn statistics_know_their_place_and_sentence() {
    let report = report(
        "头一句。*入园[60余万人次]{.stat .key #visitors label=\"游客\" derived=\"=6*10\"}*，[9条]{.stat #rules \
         label=\"规定\" period=\"2017年\" note=\"注\"}！第三句。\n\n\
         {#a}\n## 一\n\n### 部分\n\n> 占[20.4%]{.stat #share label=\"占比\"}。\n\n{#z .epilogue}\n## 末\n\n\
         [全省第一]{.stat #first label=\"位次\"}。",
    );
    let [visitors, rules, share, first] = report.statistics.as_slice() else { panic!("four") };
    assert_eq!((visitors.text.as_str(), visitors.label.as_str()), ("60余万人次", "游客"));
    assert_eq!((visitors.key, visitors.derived.as_deref()), (true, Some("6*10")));
    assert_eq!(visitors.number.as_ref().map(ToString::to_string), Some("60余万人次".into()));
    assert_eq!(visitors.sentence, "入园60余万人次，9条！");
    assert_eq!(rules.sentence, visitors.sentence);
    assert_eq!((rules.period.as_deref(), rules.note.as_deref()), (Some("2017年"), Some("注")));
    let places = [visitors, rules, share, first].map(|it| it.place);
    let part = Place::Section { section: 0, part: Some(0) };
    assert_eq!(places, [Place::Prologue, Place::Prologue, part, Place::Epilogue]);
    let Block::Paragraph(content) = &report.prologue[0] else { panic!("a paragraph") };
    assert_eq!(plain_sentences(&report, content), "头一句。入园60余万人次，9条！第三句。");
}

#[test]
fn a_sentence_is_that_of_the_plain_text_whatever_the_markup() {
    for (written, sentence) in [
        (
            "First. A word, *one sentence. Two [34 boats]{S} here. Three.* Four.",
            "Two 34 boats here.",
        ),
        (
            "[Mr. Smith](#figures) saw [42 boats]{S} at 5 p.m. on Jan. 3. It rained.",
            "Mr. Smith saw 42 boats at 5 p.m. on Jan. 3.",
        ),
        ("一句。[二句。三](#figures)_句[34艘]{S}。四_句。", "三句34艘。"),
        ("前\\\n半[34艘]{S}。后半。", "前 半34艘。"),
    ] {
        let report = report(&written.replace("{S}", "{.stat #boats label=\"Boats\"}"));
        assert_eq!(report.statistics[0].sentence, sentence, "{written}");
        let Block::Paragraph(line) = &report.prologue[0] else { panic!("a paragraph") };
        let holding: Vec<_> = line.iter().filter(|it| it.statistics() == [0]).collect();
        let [holding] = holding.as_slice() else { panic!("one sentence of {line:?}") };
        assert_eq!(plain_text(&report, &holding.0).trim().replace('\n', " "), sentence);
    }
}

#[test]
fn sections_parts_and_epilogue() {
    let report = report(
        "序。\n\n{#a kicker=\"甲\" summary=\"概括\"}\n## 一\n\n引。\n\n{#a-1}\n### 一之一\n\n文。\n\n\
         ### 一之二\n\n文。\n\n{#b}\n## 二\n\n文。\n\n{#z .epilogue}\n## 末\n\n文。",
    );
    let ids: Vec<_> = report.sections.iter().map(|it| it.id.as_str()).collect();
    assert_eq!(ids, ["a", "b"]);
    let first = &report.sections[0];
    assert_eq!((first.kicker.as_deref(), first.summary.as_deref()), (Some("甲"), Some("概括")));
    assert_eq!(first.blocks, [one("引。")]);
    let parts: Vec<_> = first.parts.iter().map(|it| it.id.as_ref().map(|id| id.as_str())).collect();
    assert_eq!(parts, [Some("a-1"), None]);
    assert_eq!(report.epilogue.map(|it| it.heading), Some(vec![text("末")]));
}

#[test]
fn pictures_keep_their_three_texts() {
    let report = report(
        "![湖面](lake.svg){#lake caption=\"湖与城\"\n  credit=\"绘图\" kind=\"illustration\"}\n\n完。",
    );
    let [photo] = report.photos.as_slice() else { panic!("one picture") };
    assert_eq!((photo.alt.as_str(), photo.caption.as_str()), ("湖面", "湖与城"));
    assert_eq!((photo.credit.as_str(), photo.kind), ("绘图", PhotoKind::Illustration));
    assert_eq!((photo.width, photo.height), (300, 200));
    assert_eq!(report.prologue[0], Block::Photo(0));
}

#[test]
fn scenes_draw_statistics_of_the_whole_text() {
    let report = report(
        "{graphic=\"dots\" title=\"图\" of=\"late  early\"}\n::: scene\n\
         第一步[9条]{.stat #early label=\"早\"}。\n\n第二步。\n:::\n\n\
         后来[40台]{.stat #late label=\"晚\"}。",
    );
    assert_eq!(report.prologue[0], Block::Scene(0));
    let scene = &report.scenes[0];
    assert_eq!((scene.title.as_str(), scene.steps.len()), ("图", 2));
    let Graphic::Dots(Dots::Fields(fields)) = &scene.graphic else { panic!("fields") };
    let shown: Vec<_> = fields.iter().map(|it| (it.shown.statistic, it.shown.step)).collect();
    assert_eq!(shown, [(1, None), (0, Some(0))]);
    assert_eq!(report.statistics[0].sentence, "第一步9条。");
}

#[test]
fn comments_windows_lines_and_a_byte_order_mark_are_no_fault() {
    let text = format!("\u{feff}{FRONT}{{% 备注 %}}\n\n序{{% 也是 %}}言。\n下一行。\n");
    let (report, diagnostics) = parse("report.dj", &text.replace('\n', "\r\n"), &files);
    assert!(diagnostics.is_empty(), "{diagnostics}");
    let report = report.unwrap();
    let Block::Paragraph(content) = &report.prologue[0] else { panic!("a paragraph") };
    assert_eq!(plain_sentences(&report, content), "序言。下一行。");
}

/// Everything said of a report, each with the characters it is said of.
fn said(front: &str, text: &str) -> Vec<(String, String)> {
    let source = format!("{front}{text}");
    let (report, diagnostics) = parse("report.dj", &source, &files);
    assert!(report.is_some(), "{diagnostics}");
    let of = |it: &Diagnostic| {
        (
            it.message().text(Locale::English).to_owned(),
            it.span().map(|at| at.of(&source).to_owned()).unwrap_or_default(),
        )
    };
    diagnostics.iter().map(of).collect()
}

#[test]
fn marks_that_would_vanish_within_words_are_told() {
    for (text, marks) in [
        ("snake_case_name", "__"),
        ("2017_10_12", "__"),
        ("3*4*5", "**"),
        ("_half_done", "_"),
        ("a_b and 2*3", ""),
        ("one _stressed_ *word*.", ""),
        ("城_湖_水，*湖*9个", ""),
        ("{_un_}done, snake\\_case\\_name", ""),
    ] {
        let told: String = said(FRONT, text).into_iter().map(|(_, found)| found).collect();
        assert_eq!(told, marks, "{text}");
    }
}

#[test]
fn a_language_without_words_is_told() {
    for (tag, told) in [("zh-CN", 0), ("zh-Hans", 0), ("en", 0), ("ar", 1), ("de", 1), ("zh-TW", 1)]
    {
        let said = said(&FRONT.replace("zh-CN", tag), "Words.");
        assert_eq!(said.len(), told, "{said:?}");
        for (message, found) in said {
            assert!(message.contains("no words") && found == format!("\"{tag}\""), "{message}");
        }
    }
}

#[test]
fn a_warning_stops_nothing() {
    let text = format!("{FRONT}有[许多]{{.stat #many label=\"多少\"}}。");
    let (report, diagnostics) = parse("report.dj", &text, &files);
    assert_eq!((diagnostics.errors(), diagnostics.warnings()), (0, 1));
    assert_eq!(report.unwrap().statistics[0].number, None);
}

/// Bits of text and marks that may break a parser when they stand together.
fn bits() -> impl Strategy<Value = String> {
    let bit = prop::sample::select(vec![
        "文",
        "a",
        " ",
        "\n",
        "\n\n",
        "# ",
        "## ",
        "### ",
        "> ",
        "- ",
        "1. ",
        "A. ",
        ": ",
        "::: scene\n",
        ":::\n",
        "{.stat #a label=\"b\"}",
        "{#b}",
        "{.c}",
        "{step=\"d\"}\n",
        "{graphic=\"art\"}\n",
        "{graphic=\"route\" title=\"e\"}\n",
        "::: still\n",
        "- [f]{way=\"1,2 3,4\"}\n",
        "{.lead}\n",
        "{",
        "}",
        "{.",
        "{#",
        "\"",
        "[",
        "]",
        "](#b)",
        "](lake.svg)",
        "![",
        "*",
        "_",
        "~",
        "^",
        "`",
        "```\n",
        "{=",
        "=}",
        "{+",
        "+}",
        "{-",
        "-}",
        "$`",
        "\\",
        "\\\n",
        "|",
        "|-|\n",
        "---\n",
        "<",
        ">",
        "https://a.b",
        "[^1]",
        "[^1]: ",
        "[r]: ",
        "'",
        "...",
        "--",
        ":x:",
        "{% c %}",
        "40台",
        "。",
        "\t",
        "  ",
        "(",
        ")",
        "+++\n",
    ]);
    prop::collection::vec(bit, 0..40).prop_map(|bits| bits.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_gives_a_report_or_an_error(text in bits()) {
        let source = format!("{FRONT}{text}");
        let (report, diagnostics) = parse("report.dj", &source, &files);
        prop_assert_eq!(report.is_none(), diagnostics.has_errors());
        for span in diagnostics.iter().filter_map(Diagnostic::span) {
            prop_assert!(source.get(span.start..span.end).is_some(), "{:?} of {:?}", span, text);
        }
        for locale in Locale::ALL {
            prop_assert_eq!(diagnostics.render(locale, false).is_empty(), diagnostics.is_empty());
        }
    }

    #[test]
    fn any_front_matter_gives_a_report_or_an_error(text in "[a-z=\\[\\]{}\"'. \n+0-9:#-]{0,80}") {
        let (report, diagnostics) = parse("report.dj", &format!("+++\n{text}\n+++\n文"), &files);
        prop_assert_eq!(report.is_none(), diagnostics.has_errors());
        prop_assert!(!diagnostics.to_string().is_empty());
    }
}
