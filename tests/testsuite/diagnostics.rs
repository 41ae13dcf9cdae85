//! Every problem that a report can have, as the editor reads of it.
//!
//! Each case is the small report of `report_text`, changed in one place. After a change of wording
//! look through `cargo insta review`, or run with `INSTA_UPDATE=always` and read the difference.

mod others;
mod scenes;
mod slips;
mod statistics;

use std::{fs, path::Path};

use changjuan::document::{FILE, MAX_BYTES, MAX_HEADINGS, MAX_MARKS, read};
use insta::{Settings, assert_snapshot};

use crate::{
    language::in_every_language,
    report_text::{DRAWING, ReportText},
};

/// What is said about the small report after each of the changes `(what, from, to)`.
fn said(cases: &[(&str, &str, &str)]) -> String {
    let mut all = String::new();
    for (what, from, to) in cases {
        let diagnostics = ReportText::minimal().replacing(from, to).diagnostics();
        assert!(!diagnostics.is_empty(), "{what}: nothing was said");
        all.push_str(&format!("━━━ {what}\n{diagnostics}\n"));
    }
    all
}

/// What is said about each `(what, text)` in the epilogue of the small report.
fn said_of(cases: &[(&str, &str)]) -> String {
    let cases: Vec<_> = cases.iter().map(|(what, text)| (*what, "回望来路。", *text)).collect();
    said(&cases)
}

/// Compares with `snapshots/…__<name>.snap`.
fn assert_said(name: &str, said: &str) {
    let mut settings = Settings::clone_current();
    settings.set_omit_expression(true);
    settings.bind(|| assert_snapshot!(name, said));
}

#[test]
fn nothing_is_said_about_a_good_report() {
    assert_eq!(ReportText::minimal().diagnostics(), "");
}

#[test]
fn front_matter() {
    let hosts: String = (10..70).map(|it| format!("\"https://{it}.example\",\n")).collect();
    assert_said(
        "front_matter",
        &said(&[
            ("no fence", "+++\ntitle", "title"),
            ("no second fence", "alt = \"湖面\"\n+++", "alt = \"湖面\""),
            ("not TOML", "title = \"湖城新路\"", "title = 湖城新路"),
            ("missing field", "subtitle = \"一句话。\"\n", ""),
            ("missing moment", "published = 2026-11-23T18:00:00+08:00\n", ""),
            ("missing field of a table", "name = \"河北新闻网\"\n", ""),
            ("missing names", "names = [\"谭倩\"]", "names = []"),
            ("unknown field", "subtitle", "subtitel"),
            ("unknown table", "[art]", "[colours]\nred = 1\n\n[art]"),
            ("unknown field of a table", "kind = \"home\"", "kind = \"home\"\nhref = \"x\""),
            ("empty text", "title = \"湖城新路\"", "title = \" \""),
            ("a number for a text", "title = \"湖城新路\"", "title = 5"),
            ("a text for a list", "names = [\"谭倩\"]", "names = \"谭倩\""),
            (
                "a text for a list of tables",
                "[{ role = \"记者\", names = [\"马路\"] }]",
                "\"马路\"",
            ),
            ("a text for a table", "[{ role = \"记者\", names = [\"马路\"] }]", "[\"马路\"]"),
            ("a moment in quotes", "2026-11-23T18:00:00+08:00", "\"2026-11-23T18:00:00+08:00\""),
            ("no offset", "2026-11-23T18:00:00+08:00", "2026-11-23T18:00:00"),
            ("no time", "2026-11-23T18:00:00+08:00", "2026-11-23"),
            (
                "modified too early",
                "language =",
                "modified = 2026-11-23T09:59:59+00:00\nlanguage =",
            ),
            ("language", "zh-CN", "中文"),
            ("seal", "language =", "seal = \"衡水新路长\"\nlanguage ="),
            ("base URL", "language =", "base_url = \"www.example.com\"\nlanguage ="),
            ("hosts as a text", "language =", "embed_hosts = \"https://a.example\"\nlanguage ="),
            (
                "hosts that are none",
                "language =",
                "embed_hosts = [\n  \"https://news.example\",\n  \"news.example\",\n  \
                 \"https://news.example/embed\",\n  \"https://新闻.example\",\n  \"https://*.example\",\n  \
                 \"https://news.example:0\",\n]\nlanguage =",
            ),
            ("too many hosts", "language =", &format!("embed_hosts = [\n{hosts}]\nlanguage =")),
            ("kind of link", "kind = \"home\"", "kind = \"homepage\""),
            ("address of a link", "name = \"首页\"", "name = \"首页\"\nurl = \"javascript:x\""),
            ("picture", "art/lake.svg", "art/sea.svg"),
            ("no opening", "wide = \"art/lake.svg\"\n", ""),
            ("two openings", "wide =", "photo = \"photos/lake.png\"\ncredit = \"马路\"\nwide ="),
            (
                "a photograph that is not there",
                "wide = \"art/lake.svg\"",
                "photo = \"photos/sea.jpg\"\ncredit = \"马路\"",
            ),
            (
                "no photograph",
                "wide = \"art/lake.svg\"",
                "photo = \"photos/lake.jpg\"\ncredit = \"马路\"",
            ),
            ("a drawing as a photograph", "wide =", "credit = \"马路\"\nphoto ="),
            ("a photograph of nobody", "wide = \"art/lake.svg\"", "photo = \"photos/lake.jpg\""),
            ("a painting with credit", "wide =", "credit = \"马路\"\nwide ="),
            ("comma of a typewriter", "湖城新路", "湖城,新路"),
            ("space", "一句话。", "一句 话。"),
            ("dots of a typewriter", "说明。", "说明..."),
        ]),
    );
}

#[test]
fn attributes() {
    assert_said(
        "attributes",
        &said(&[
            ("unknown key", "summary=", "sumary="),
            ("unknown class", ".key #boilers", ".kye #boilers"),
            ("nothing similar", "period=", "colour="),
            ("twice", ".stat #urban", ".stat #urban #city"),
            ("without quotes", "kicker=\"保生态\"", "kicker=保生态"),
            ("curly quotes", "kicker=\"保生态\"", "kicker=“保生态”"),
            ("Chinese id", "{#water}", "{#治水}"),
            ("stray comma", "{#ecology kicker", "{#ecology, kicker"),
            ("never closed", "kind=\"illustration\"}", "kind=\"illustration\""),
            ("never closed in a line", "label=\"城镇收入年均增速\"}", "label=\"城镇收入年均增速\""),
            ("empty line below", "{#water}\n", "{#water}\n\n"),
            ("space before", "(photos/lake.svg){", "(photos/lake.svg) {"),
            ("space before a statistic's", "[40台]{", "[40台] {"),
            ("at the end", "回望来路。", "回望来路。\n\n{#last}"),
            ("no brackets", "[40台]{", "40台{"),
            ("above a picture", "![木", "{#pier}\n![木"),
            ("above a paragraph", "回望来路。", "{.lead}\n回望来路。"),
            ("above a quotation", "回望来路。", "{.lead}\n> 回望来路。"),
            ("above a list", "回望来路。", "{.lead}\n- 回望来路。"),
            ("of a link", "(#ecology)", "(#ecology){title=\"x\"}"),
            ("of strong text", "回望来路。", "*回望*{.red}来路。"),
            ("of a mere span", "回望来路。", "[回望]{.red}来路。"),
            ("misspelt statistic", "回望来路。", "[5条]{.stta #five label=\"五\"}来路。"),
        ]),
    );
}

#[test]
fn typesetting() {
    assert_said(
        "typesetting",
        &said_of(&[
            ("comma", "回望来路,再向前路。"),
            ("full stop", "回望来路."),
            ("brackets", "回望(来路)。"),
            ("before a statistic", "回望 [60家]{.stat #firms label=\"企业\"}。"),
            ("behind a statistic", "回望[60家]{.stat #firms label=\"企业\"},来路。"),
            ("space", "回望 来路。"),
            ("space beside Latin", "用 Rust 写。"),
            ("dots", "回望来路..."),
            ("dashes", "回望--来路。"),
            ("long dash", "回望---来路。"),
            ("straight quotes", "回望\"来路\"。"),
            ("straight single quotes", "回望'来路'。"),
            ("six dots", "回望来路......"),
            ("full stops for dots", "回望来路。。。"),
            ("half of the dots", "回望来路…"),
            ("full-width digits and letters", "ＧＤＰ增长１２．５％。"),
            ("in a statistic", "有[60 万]{.stat #firms label=\"企业\"}。"),
            ("in a label", "有[60家]{.stat #firms label=\"企业,工厂\"}。"),
            ("again and again", "一,二 三,四(五).\n\n六,七(八)九,十 百。"),
        ]),
    );
    let english = ReportText::minimal()
        .replacing("\"zh-CN\"", "\"en\"")
        .replacing("回望来路。", "回望,来路...");
    assert_eq!(english.diagnostics(), "");
    let meant = ReportText::minimal().replacing("回望来路。", "回望\\,来路——比分3:2，增长10.3%。");
    assert_eq!(meant.diagnostics(), "");
}

#[test]
fn ids() {
    assert_said(
        "ids",
        &said(&[
            ("capitals", "{#water}", "{#Water}"),
            ("underscore", "#boilers label", "#boilers_40 label"),
            ("reserved", "{#ecology kicker", "{#figures kicker"),
            ("reserved prefix", "#urban label", "#stat-urban label"),
            ("section and part", "{#water}", "{#ecology}"),
            ("two statistics", "#boilers label", "#urban label"),
            (
                "two pictures",
                "回望来路。",
                "![a](photos/lake.svg){#lake caption=\"b\" credit=\"c\" kind=\"photo\"}",
            ),
        ]),
    );
}

#[test]
fn headings() {
    assert_said(
        "headings",
        &said(&[
            ("title", "{#ecology kicker=\"保生态\" summary=\"一句概括。\"}\n## ", "# "),
            ("no id", "{#ecology kicker=\"保生态\" summary=\"一句概括。\"}\n", ""),
            (
                "part without section",
                "{#ecology kicker=\"保生态\" summary=\"一句概括。\"}\n## ",
                "### ",
            ),
            ("level skipped", "{#water}\n### ", "#### "),
            ("level too deep", "前一句。", "#### 小标题\n\n前一句。"),
            ("empty section", "回望来路。", ""),
            ("empty part", "回望来路。", "回望来路。\n\n### 之后\n"),
            ("empty heading", "## 前路", "##"),
            ("no empty line below", "## 前路\n", "## 前路"),
            ("no empty line below with words", "## 前路\n\n", "## 前路\n"),
            ("after the epilogue", "回望来路。", "回望来路。\n\n{#more}\n## 还有\n\n正文。"),
            ("empty kicker", "kicker=\"保生态\"", "kicker=\"\""),
            ("in a quotation", "回望来路。", "> ## 回望"),
        ]),
    );
}

#[test]
fn blocks() {
    assert_said(
        "blocks",
        &said_of(&[
            ("code", "```\n回望\n```"),
            ("raw", "``` =html\n<b>\n```"),
            ("table", "| a | b |\n|---|---|\n| c | d |"),
            ("definition list", ": 回望\n\n  来路"),
            ("footnote", "来路。\n\n[^1]: 注"),
            ("link definition", "[注]: 回望"),
            ("line across", "回望\n\n***\n\n来路"),
            ("div", "::: note\n回望\n:::"),
            ("misspelt div", "::: scnee\n回望\n:::"),
            ("div without name", ":::\n回望\n:::"),
            (
                "scene in a quotation",
                "> {graphic=\"art\"}\n> ::: scene\n> {step=\"a\"}\n> 回望\n> :::",
            ),
            (
                "picture in a list",
                "- ![a](photos/lake.svg){#l caption=\"b\" credit=\"c\" kind=\"photo\"}",
            ),
            ("letters", "A. 回望"),
            ("tasks", "- [ ] 回望"),
            ("deep", &format!("{}回望", "> ".repeat(40))),
            ("deep stress", &format!("{}回望{}", "{_{*".repeat(20), "*}_}".repeat(20))),
            ("long number", "12345678901234567890. 回望"),
            ("many marks", &"[".repeat(MAX_MARKS + 1)),
            ("many headings", &"## 回\n\n".repeat(MAX_HEADINGS + 1)),
        ]),
    );
}

#[test]
fn inlines() {
    assert_said(
        "inlines",
        &said_of(&[
            ("subscript", "10%~12%和15%~18%。"),
            ("superscript", "x^2^。"),
            ("insertion", "{+新+}路。"),
            ("deletion", "{-旧-}路。"),
            ("highlight", "{=新=}路。"),
            ("code", "`code`。"),
            ("formula", "$`x`。"),
            ("raw", "`<br>`{=html}。"),
            ("footnote", "来路[^1]。"),
            ("picture in text", "看![湖](photos/lake.svg)。"),
        ]),
    );
}

#[test]
fn pictures() {
    assert_said(
        "pictures",
        &said(&[
            ("no alternative text", "![木栈桥伸向湖心。]", "![]"),
            ("stress in it", "木栈桥", "*木栈桥*"),
            ("no id", "#lake ", ""),
            ("no caption", " caption=\"湖与码头\"", ""),
            ("empty caption", "caption=\"湖与码头\"", "caption=\"\""),
            ("misspelt caption", "caption=", "captoin="),
            ("no credit", " credit=\"长卷 绘\"", ""),
            ("no kind", " kind=\"illustration\"", ""),
            ("wrong kind", "kind=\"illustration\"", "kind=\"ilustration\""),
            ("caption as alternative text", "木栈桥伸向湖心。", "湖与码头"),
            ("missing file", "photos/lake.svg", "photos/lak.svg"),
            ("outside", "photos/lake.svg", "../lake.svg"),
            ("absolute", "photos/lake.svg", "https://example.com/lake.svg"),
            ("unreadable", "photos/lake.svg", "photos/locked.svg"),
            ("raster", "photos/lake.svg", "photos/lake.jpg"),
            ("no size", "photos/lake.svg", "photos/sizeless.svg"),
            ("not XML", "photos/lake.svg", "photos/broken.svg"),
        ]),
    );
}

#[test]
fn links() {
    assert_said(
        "links",
        &said(&[
            ("nowhere", "(#ecology)", "(#economy)"),
            ("nothing similar", "(#ecology)", "(#x)"),
            ("script", "(#ecology)", "(javascript:alert)"),
            ("misspelt", "(#ecology)", "(htps://example.com)"),
            ("data", "(#ecology)", "(data:text/html,x)"),
            ("rooted", "(#ecology)", "(/about)"),
            ("part of an address", "(#ecology)", "(https:example)"),
            ("space", "(#ecology)", "(a b)"),
            ("empty", "(#ecology)", "()"),
            ("without text", "[上文]", "[]"),
            ("reference", "(#ecology)", "[ecology]"),
            ("in a link", "[上文]", "[上[文](#end)]"),
            ("automatic", "[上文](#ecology)", "<ftp://example.com>"),
        ]),
    );
}

#[test]
fn everything_is_reported_at_once() {
    let report = ReportText::minimal()
        .replacing("subtitle = \"一句话。\"\n", "")
        .replacing(" label=\"城镇收入年均增速\"", "")
        .replacing("photos/lake.svg", "photos/lak.svg")
        .replacing("[40台]", "[许多]");
    assert_said("everything_at_once", &report.diagnostics());
}

#[test]
fn files() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join(FILE);
    let mut all = String::new();
    let mut say = |what: &str, content: Option<Vec<u8>>| {
        if let Some(content) = content {
            fs::write(&file, content).unwrap();
        }
        let said = in_every_language(&read(folder.path()).unwrap_err());
        let said = said.replace(&folder.path().display().to_string(), "report");
        all.push_str(&format!("━━━ {what}\n{said}\n"));
    };
    say("no file", None);
    say("not UTF-8", Some("+++\ntitle = \"湖".bytes().chain(*b"\xff\"").collect()));
    say("a control character", Some(b"+++\n+++\n\na\0b".to_vec()));
    say("too large", Some([b"+++\n".as_slice(), &[b'a'; MAX_BYTES]].concat()));
    say("empty", Some(Vec::new()));
    let text = ReportText::minimal();
    let front = text.as_str().split_inclusive("+++\n").take(2).collect::<String>();
    fs::write(folder.path().join("lake.svg"), DRAWING).unwrap();
    say("no text", Some(front.replace("art/lake.svg", "lake.svg").into_bytes()));
    assert_said("files", &all);
}

#[test]
fn the_bundled_report_has_no_fault() {
    match read(Path::new("report")) {
        Ok(checked) => assert_eq!(checked.diagnostics.to_string(), ""),
        Err(diagnostics) => panic!("{diagnostics}"),
    }
}
