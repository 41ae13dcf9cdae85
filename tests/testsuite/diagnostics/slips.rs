//! Slips of the keyboard that Djot and TOML would take for something else, and what is said of them.

use std::fs;

use changjuan::{
    diagnostic::Diagnostics,
    document::{self, FILE},
    report::names::Moment,
};

use super::{assert_said, said, said_of};
use crate::{
    language::in_every_language,
    report_text::{DRAWING, ReportText},
};

#[test]
fn marks_of_full_width() {
    assert_said(
        "full_width",
        &said(&[
            (
                "braces of a statistic",
                "[40台]{.stat .key #boilers label=\"关停的锅炉\" period=\"2017年\"}",
                "[40台]｛.stat #boilers label=“关停的锅炉”｝",
            ),
            (
                "braces of a section",
                "{#ecology kicker=\"保生态\" summary=\"一句概括。\"}",
                "｛#ecology kicker=\"保生态\"｝",
            ),
            ("closing brace", "period=\"2017年\"}", "period=\"2017年\"｝"),
            ("brackets of a statistic", "[40台]{", "［40台］{"),
            ("one bracket of a statistic", "[40台]{", "［40台]{"),
            (
                "brackets of a picture",
                "![木栈桥伸向湖心。](photos/lake.svg)",
                "！［木栈桥伸向湖心。］（photos/lake.svg）",
            ),
            ("round brackets of a link", "[上文](#ecology)", "[上文]（#ecology）"),
            ("brackets of a link", "[上文](#ecology)", "［上文］(https://example.com/a)"),
            ("marks of a section", "## 前路", "＃＃ 前路"),
            ("marks of a part without id", "回望来路。", "＃＃＃ 回望\n\n来路。"),
            ("equals sign", "kicker=\"保生态\"", "kicker＝\"保生态\""),
            ("brackets of another kind", "[40台]{", "【40台】{"),
            ("fence of the front matter", "+++\ntitle", "＋＋＋\ntitle"),
            ("fence of a scene", "::: scene", "：：：scene"),
            ("comma between attributes", ".stat #urban", ".stat，#urban"),
        ]),
    );
}

#[test]
fn marks_that_lack_something() {
    assert_said(
        "lacking",
        &said_of(&[
            ("braces of a number", "占[91%]的人。"),
            ("two numbers", "有[326.8亿元]和[近40万户]。"),
            ("space of a heading", "##回望\n\n来路。"),
            ("space of a heading with id", "{#back}\n###回望\n\n来路。"),
            ("dot of a class", "有[60家]{stat #firms label=\"企业\"}。"),
            ("dot of a class above", "{lead}\n回望来路。"),
            ("empty line above a heading", "回望。\n## 来路\n\n正文。"),
            ("empty line above a scene", "回望。\n::: scene\n来路\n:::"),
            ("scheme of an address", "见[网站](www.example.com/a)。"),
            ("unit in a mark", "有[3860]{.stat #stones label=\"石头\"}块。"),
            ("more than a unit", "有[5]{.stat #homes label=\"人家\"}多万户。"),
            ("HTML", "回望<b>来路</b>。"),
            ("a line break in HTML", "回望<br/>来路。"),
            ("a link in HTML", "见<a href=\"https://example.com\">网站</a>。"),
            ("a remark in HTML", "回望<!-- 备注 -->来路。"),
            ("angles around an address", "见[网站](<https://example.com>)。"),
        ]),
    );
    for meant in [
        "国发[2017]12号。",
        "见[1]。",
        "\\[91%]的人。",
        "#话题#很热。",
        "甲<乙，\\<b>。",
        "有[3]{.stat #three label=\"三\"}。",
    ] {
        let text = ReportText::minimal().replacing("回望来路。", meant);
        assert_eq!(text.diagnostics(), "", "{meant}");
    }
}

#[test]
fn texts_that_are_too_long() {
    let long = |count: usize| "湖".repeat(count);
    assert_said(
        "too_long",
        &said(&[
            ("title", "湖城新路", &long(21)),
            ("description", "\"说明。\"", &format!("{:?}", long(121))),
            ("label", "关停的锅炉", &long(31)),
            ("title of a scene", "两个数字", &long(17)),
        ]),
    );
    let text = ReportText::minimal().replacing("湖城新路", &long(20));
    assert_eq!(text.replacing("关停的锅炉", &long(30)).diagnostics(), "");
}

#[test]
fn lines_of_the_front_matter() {
    let title = "title = \"湖城新路\"";
    let moment = "published = 2026-11-23T18:00:00+08:00";
    assert_said(
        "front_matter_slips",
        &said(&[
            ("curly quotes", title, "title = “湖城新路”"),
            ("a curly quote at the end", title, "title = \"湖城新路”"),
            ("equals sign of full width", title, "title＝\"湖城新路\""),
            ("colon of full width", title, "title：\"湖城新路\""),
            ("colon", title, "title: \"湖城新路\""),
            ("quotes within", title, "title = \"湖城\"新\"路\""),
            ("quotes within and a comma", title, "title = \"湖\"城\"，新路\""),
            ("a table for a list of them", "[[credits]]", "[credits]"),
            ("no second quote", title, "title = \"湖城新路"),
            ("comma of full width", "names = [\"谭倩\"]", "names = [\"谭倩\"，\"马路\"]"),
            ("brackets of full width", "[source]", "［source］"),
            ("a Chinese date", moment, "published = 2026年11月23日18时30分"),
            ("a Chinese date in quotes", moment, "published = \"2026年11月23日\""),
            ("a Chinese date in curly quotes", moment, "published = “2026年11月23日”"),
            ("a date alone", moment, "published = 2026-11-23"),
            ("a date with a space", moment, "published = \"2026-11-23 18:30\""),
        ]),
    );
}

#[test]
fn paths() {
    let path = "(photos/lake.svg)";
    assert_said(
        "paths",
        &said(&[
            ("another case", path, "(photos/Lake.SVG)"),
            ("a slip in the name", path, "(photos/lke.svg)"),
            ("backslash", path, "(photos\\lake.svg)"),
            ("backslash of a photograph", path, "(photos\\pier.jpg)"),
            ("angles", path, "(<photos/lake.svg>)"),
            ("another case in the front matter", "art/lake.svg", "Art/lake.svg"),
        ]),
    );
}

/// The beginning of the scene in the small report.
const SCENE: &str = "{graphic=\"groups\" of=\"urban boilers\" title=\"两个数字\"}\n::: scene\n";

#[test]
fn fences_that_are_not_closed() {
    let end = "第一步，见[上文](#ecology)。\n:::\n";
    assert_said(
        "fences",
        &said(&[
            ("a scene", end, "第一步。\n"),
            (
                "a scene before another",
                end,
                "第一步。\n\n{graphic=\"bars\" title=\"图\"}\n::: scene\n一步。\n:::\n",
            ),
            (
                "with another fault above it",
                &format!("label=\"关停的锅炉\" period=\"2017年\"}}锅炉。\n\n{SCENE}{end}"),
                &format!("period=\"2017年\"}}锅炉。\n\n{SCENE}第一步。\n"),
            ),
            ("a picture still to be supplied", "回望来路。", "{#dock}\n::: pending\n图为码头。"),
            ("below attributes with a mistake", "title=\"两个数字\"", "title=“两个数字”"),
            ("one too many", "回望来路。", "回望来路。\n\n:::"),
        ]),
    );
}

/// What is said of the small report when it is read at `now`.
fn read_at(now: &str) -> Diagnostics {
    let folder = tempfile::tempdir().unwrap();
    for name in ["art", "photos"] {
        fs::create_dir(folder.path().join(name)).unwrap();
        fs::write(folder.path().join(name).join("lake.svg"), DRAWING).unwrap();
    }
    fs::write(folder.path().join(FILE), ReportText::minimal().as_str()).unwrap();
    let now = Moment::new(now).unix_seconds();
    document::read_at(folder.path(), Some(now)).unwrap().diagnostics
}

#[test]
fn a_page_of_the_future() {
    for now in ["2026-11-22T18:00:00+08:00", "2026-11-22T10:00:00Z", "2027-01-01T00:00:00Z"] {
        assert_eq!(read_at(now).to_string(), "", "{now}");
    }
    let said = in_every_language(&read_at("2026-11-22T17:59:59+08:00"));
    let place = said.find("report.dj:").unwrap();
    let folder = said[..place].rfind('[').unwrap() + 1;
    assert_said("published_later", &said.replace(&said[folder..place], "report/"));
}
