//! Reports that mean harm, or are only a mess: reading them ends, soon, in a report or in a list of
//! what is wrong, and no page says more than its text.

use std::borrow::Cow;

use changjuan::{
    card::{self, font::Fonts},
    document::{FileError, MAX_BYTES, parse},
    messages::Locale,
    page::{Context, piece, render},
    share::Piece,
};
use proptest::prelude::*;
use scraper::{Html, Selector};

use crate::{
    cards, clock::growth, report_text::DRAWING, report_text::ReportText, sample,
    tiny_font::tiny_font,
};

/// Pieces of reports, well formed and hostile.
const PIECES: [&str; 76] = [
    "文",
    "湖城",
    "a",
    " ",
    "\n",
    "\n\n",
    "。",
    "，",
    ",",
    "...",
    "--",
    "\"",
    "'",
    "\\",
    "\\\n",
    "\t",
    "１２",
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
    "***\n",
    "```\n",
    "| a |\n",
    "{#a}\n## 一\n\n",
    "{#b kicker=\"x\" summary=\"<script>\"}\n## 二\n\n",
    "{#c .epilogue}\n## 末\n\n",
    "### 部分\n\n",
    "{#d alias=\"old stat-x photo-y\"}\n### 部分\n\n",
    "[40台]{.stat #e label=\"标签\"}",
    "[60余万人次]{.stat .key #f label=\"</script><script>alert(1)</script>\"}",
    "[120%]{.stat #g label=\"增\" period=\"onerror=x\" note=\"<img src=x onerror=alert(1)>\"}",
    "[549]{.stat #h label=\"算\" derived=\"=112/0.204\"}",
    "{graphic=\"groups\" title=\"图\" of=\"e f g\"}\n::: scene\n文\n\n- 项\n:::\n\n",
    "{graphic=\"dots\" title=\"<script>\"}\n::: still\n[40台]{.stat #j label=\"点\" per=\"10\"}\n:::\n\n",
    "- [线]{way=\"1,2 3,4\" stops=\"<b> -\"}\n",
    "![湖面](lake.svg){#lake caption=\"湖\" credit=\"绘\" kind=\"photo\"}\n\n",
    "![\" onload=\"x](lake.svg){#i caption=\"<b>\" credit=\"'\" kind=\"illustration\"}\n\n",
    "[上文](#a)",
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](data:text/html,<script>)",
    "[x](https://a.b/\"onclick=\"x)",
    "[x](java\tscript:alert(1))",
    "<javascript:alert(1)>",
    "<https://a.b>",
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "`<script>`{=html}",
    "``` =html\n<script>\n```\n",
    "[x]{lang=\"en\\\" onclick=\\\"x\"}",
    "[x]{onclick=\"x\"}",
    "[x]{.stat style=\"x\"}",
    "*",
    "_",
    "~",
    "^",
    "{=",
    "=}",
    "{+",
    "{-",
    "[",
    "]",
    "(",
    ")",
    "{",
    "}",
    "[^1]",
    "&lt;script&gt;",
    "&#x3c;script",
];

fn files(path: &str) -> Result<Vec<u8>, FileError> {
    match path {
        "lake.svg" | "photos/lake.svg" | "art/lake.svg" => Ok(DRAWING.into()),
        _ => Err(FileError::Missing),
    }
}

/// Pieces in any order, or the small report with pieces put in at any place.
fn reports() -> impl Strategy<Value = String> {
    let pieces = || prop::collection::vec(prop::sample::select(PIECES.to_vec()), 0..24);
    let minimal = ReportText::minimal().as_str().to_owned();
    let body = minimal.match_indices("+++\n").nth(1).unwrap().0 + "+++\n".len();
    let front = minimal[..body].to_owned();
    let alone = pieces().prop_map(move |pieces| format!("{front}{}", pieces.concat()));
    let within = (pieces(), any::<prop::sample::Index>()).prop_map(move |(pieces, at)| {
        let starts: Vec<usize> = minimal.char_indices().map(|(at, _)| at).collect();
        let at = *at.get(&starts);
        format!("{}{}{}", &minimal[..at], pieces.concat(), &minimal[at..])
    });
    prop_oneof![alone, within]
}

/// What a page may not have, whatever its report says.
pub(crate) fn fault(html: &str) -> Option<String> {
    let page = Html::parse_document(html);
    let everything = Selector::parse("*").unwrap();
    page.select(&everything).find_map(|element| {
        let name = element.value().name();
        let in_head = element
            .parent()
            .is_some_and(|it| it.value().as_element().is_some_and(|it| it.name() == "head"));
        // The one that waits for the styles.
        let waits = element.value().attrs().next().is_none() && element.inner_html() == " ";
        let is_data = element.value().attr("type") == Some("application/ld+json")
            && element.value().attrs().count() == 1
            && serde_json::from_str::<serde_json::Value>(&element.inner_html()).is_ok();
        if name == "script" && !in_head && !waits && !is_data {
            return Some("a script in the body".to_owned());
        }
        element.value().attrs().find_map(|(key, value)| {
            let plain: Cow<'_, str> = value.to_ascii_lowercase().into();
            let is_script = plain.trim_start().starts_with("javascript:");
            (key.starts_with("on") || key == "style" || is_script)
                .then(|| format!("{key}={value:?} of {name}"))
        })
    })
}

#[test]
fn the_faults_are_seen() {
    for html in [
        "<body><script>",
        "<body><script> a</script>",
        "<body><script src=a> </script>",
        "<body><script type=application/ld+json>alert(1)</script>",
        "<body><script type=application/ld+json src=a>{}</script>",
        "<p onclick=x>",
        "<a href=' JavaScript:x'>",
        "<p style=x>",
    ] {
        assert!(fault(html).is_some(), "{html}");
    }
    let harmless = "<head><script src=a></script></head><script> </script>\
                    <script type=application/ld+json>{\"on\":\"javascript:\"}</script><p data-on=x>javascript:";
    assert_eq!(fault(harmless), None);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 256, ..ProptestConfig::default() })]

    #[test]
    fn whatever_parses_gives_a_harmless_page(source in reports()) {
        let (report, diagnostics) = parse("report.dj", &source, &files);
        prop_assert_eq!(report.is_none(), diagnostics.has_errors());
        if let Some(mut report) = report {
            report.base_url = Some("https://news.example/".to_owned());
            prop_assert_eq!(fault(&render(&report, &sample::assets())), None);
            let context = piece::context(&Context::new(&report, &sample::assets()));
            for piece in Piece::all(&report) {
                prop_assert_eq!(fault(&piece::render(&context, piece)), None);
            }
            let font = tiny_font(&card::texts(&report), 400);
            let fonts = Fonts::choose(&[&font], &report.language).unwrap().knowing(&card::texts(&report));
            for it in card::all(&report) {
                let sheet = card::sheet(&report, it, &fonts);
                prop_assert_eq!(cards::fault(&sheet.svg), None);
            }
        }
    }
}

/// What would keep a careless parser busy, over and over.
const REPEATED: [&str; 35] = [
    "[",
    "![",
    "_a ",
    "{+a{-a",
    "'a ",
    "\"a ",
    "[^",
    "~a ^a ",
    "{",
    "}",
    "},",
    "{.a",
    "[a](b",
    "\n# a\n",
    "\n#\n",
    "> ::: a\n",
    "::: a\n",
    "> ",
    "- ",
    "`a``",
    "|a",
    "[a](#b) ",
    "*[\n\n",
    "_\n_\n\n",
    "湖,",
    "湖 ",
    "湖...城--",
    "{a=b c=d}\n\n",
    "[1]{.stat #a label=b}\n\n",
    "\\",
    "<a:",
    "1. a\n",
    "```\n",
    "[a]: b\n",
    " ",
];

/// Time grows with the size and not with its square: four times the text takes four times as long or
/// a little longer, never sixteen times.
#[test]
fn hostile_files_take_time_by_their_size() {
    const SHORT: usize = MAX_BYTES / 128;
    const MOST: f64 = 9.0;
    let front = {
        let minimal = ReportText::minimal();
        minimal.as_str().split_inclusive("+++\n").take(2).collect::<String>()
    };
    let read = |source: &str| {
        let (_, diagnostics) = parse("report.dj", source, &files);
        let _ = diagnostics.render(Locale::Chinese, false);
    };
    for piece in REPEATED {
        let [short, long] =
            [SHORT, 4 * SHORT].map(|size| format!("{front}{}", piece.repeat(size / piece.len())));
        let growth = growth(MOST, || read(&short), || read(&long));
        assert!(
            growth < MOST,
            "{piece:?}: four times as many bytes take {growth:.1} times as long"
        );
    }
}
