//! Articles kept as Markdown: headings, pictures and metadata by their marks, words without them.

use changjuan::{
    import::{self, ImportError},
    messages::Locale,
};
use proptest::prelude::*;

use super::{draft, parsed};

const ARTICLE: &str = "\
# The harbour in numbers

*By Ann Marlow*, 12 March 2025

The port counted **90 ships** last week, its [master](https://example.org/master) said.

## What came in

- Cargo rose to `4,100` tonnes.
- Exports of timber were £25 million.

![The quay at dawn](images/quay.jpg)

### Tides

> The tide rose to _12_ metres. 2 \\* 3 is 6.

---

The next count is in autumn.
";

/// The text of a report below its front matter, and the notes on what was left out.
fn read(article: &str) -> (String, Vec<String>) {
    let draft = draft(article.as_bytes());
    assert!(!parsed(&draft).title.is_empty());
    let body = draft.text.split_once("\n+++\n").map_or("", |it| it.1).trim().to_owned();
    let notes = draft.notes.iter().map(|it| it.message.text(Locale::English).to_string());
    (body, notes.filter(|it| it.contains("left out")).collect())
}

#[test]
fn marks_say_what_a_line_is_and_go() {
    let (body, left_out) = read(ARTICLE);
    let expected = "\
The port counted [90 ships]{.stat #figure-1 label=\"Ships counted by the port\" period=\"last week\"} last week, its master said.

{% suggestion: before the page is published, name #section-1 for good: what-came %}
{#section-1}
## What came in

\\- Cargo rose to [4,100 tonnes]{.stat .key #figure-2 label=\"Cargo rose to 4,100 tonnes\"}.

\\- Exports of timber were [£25 million]{.stat .key #figure-3 label=\"Exports of timber\"}.

{#picture-1}
::: pending
The quay at dawn
:::

### Tides

The tide rose to [12 metres]{.stat .key #figure-4 label=\"The tide rose to 12 metres\"}. 2 \\* 3 is 6.

The next count is in autumn.";
    assert_eq!(body, expected);
    let left_out = left_out.join("\n");
    for words in ["https://example.org/master", "images/quay.jpg", "---"] {
        assert!(left_out.contains(words), "{words}: {left_out}");
    }
}

#[test]
fn metadata_give_title_author_source_and_date() {
    let article = "---\ntitle: \"湖边的船\"\ndate: 2020-01-05\nauthor: 张三\nsource: 湖城日报\ntags: [湖, 船]\n---\n\n\
        湖上有**300条**船，去年只有200条。\n\n**从前**\n\n从前有90条。\n\n**以后**\n\n以后会有400条。\n";
    let draft = draft(article.as_bytes());
    let report = parsed(&draft);
    assert_eq!(report.title, "湖边的船");
    for line in
        ["published = 2020-01-05T00:00:00+08:00", "names = [\"张三\"]", "name = \"湖城日报\""]
    {
        assert!(draft.text.contains(line), "{line}: {}", draft.text);
    }
    assert_eq!(report.sections.len(), 2);
    assert!(draft.text.contains("条]{.stat #figure-1"), "{}", draft.text);
    assert!(draft.text.contains("船，去年只有"), "{}", draft.text);
    assert!(
        draft.notes.iter().any(|it| it.message.text(Locale::English).contains("tags: [湖, 船]"))
    );
}

#[test]
fn a_page_that_kept_some_marks_keeps_its_lines() {
    let article = "湖城网\n首页 > 湖 > 正文\n湖边的船有多少？\n来源：湖城日报 2020-01-05 10:00\n\n湖上有300条船，去年只有200条。\n\n\
        ## 从前\n\n从前有90条。\n\n## 以后\n\n以后会有400条。\n";
    let report = parsed(&draft(article.as_bytes()));
    assert_eq!(report.title, "湖边的船有多少？");
    let headings = report.sections.iter().map(|it| it.heading.len());
    assert_eq!(headings.count(), 2);
}

#[test]
fn other_texts_with_such_marks_are_none() {
    for line in ["#湖边的船# 有多少？", "#1 in the league by * a long way", "# 12"] {
        let article = format!("The harbour\n\n{line}\n\nIt has 40 *boats* and 12 ferries.");
        let (body, _) = read(&article);
        assert!(body.contains("\\*boats\\*"), "{body}");
    }
}

#[test]
fn what_stands_between_rules_is_text_and_what_in_a_line_stays_there() {
    let article = "# Boats return\n\nThe town counted 40 boats in May 2024.\n\n---\ntitle: The lake was closed in 2019\n\n\
        Fines rose to £9m in 2024, the council said.\n\n---\n\nWe saw ![a red boat](b.png) on the lake.\n\n\
        ## ![logo](x.png) Harbour\n\nIt is [open][Hours].\n\n[Hours]: https://example.org/hours\n\
        [Other]: https://example.org/other\n";
    let (body, left_out) = read(article);
    let left_out = left_out.join("\n");
    for words in ["The lake was closed in 2019", "Fines rose to", "We saw a red boat on the lake."]
    {
        assert!(body.contains(words), "{words}: {body}");
    }
    assert!(body.contains("## logo Harbour"), "{body}");
    assert!(left_out.contains("https://example.org/other"), "{left_out}");
}

#[test]
fn metadata_end_where_they_end() {
    let text = "The town counted 40 boats in May 2024, it said.\n\n## Dues\n\nFines rose to £9m.\n\n---\n\nThe end.\n";
    for (head, title, author) in [
        (
            "---\nauthor: Jane Doe\ndate: 2024-05-03\n---\n\n# Boats return\n",
            "Boats return",
            "Jane Doe",
        ),
        ("---\ntitle: Boats return\nauthor: Jane Doe\n...\n", "Boats return", "Jane Doe"),
        (
            "---\n\nBoats return\n\nBy Jane Doe\n\ntitle: A lake\n\n---\n\n## May\n",
            "Boats return",
            "Jane Doe",
        ),
    ] {
        let draft = draft(format!("{head}\n{text}").as_bytes());
        assert_eq!(parsed(&draft).title, title, "{}", draft.text);
        assert!(draft.text.contains(&format!("names = [\"{author}\"]")), "{}", draft.text);
        assert!(
            draft.text.contains("## Dues") && draft.text.contains("40 boats"),
            "{}",
            draft.text
        );
    }
    let (body, _) =
        read(&format!("# Boats\n\n{text}\n**![Bold\nquay](z.png)**\n\nIt ended in 2024.\n"));
    assert!(body.contains("::: pending\nBold quay\n:::"), "{body}");
}

/// Lines as they stand in Markdown, in any order.
fn line() -> impl Strategy<Value = String> {
    prop_oneof![
        "(#|##|###) (修渠|路通了，走了3公里|The \\*lake\\*|\\[水\\]\\(a\\.html\\))",
        "(\\*\\*修路\\*\\*|!\\[水\\]\\(a\\.jpg\\)|> A town was mended\\.|---|===|1\\. 水修好了|`人来了`|<b>12</b>)",
        "(- |  - |    )?(The lake has 40 boats\\.|湖上有300条船。|来源：湖城日报|By Ana Reed)",
        "(\\| 年 \\| 数 \\||\\|--\\|--\\||\\| 2019 \\| 300 \\||title: 水|date: 2020-01-05|)",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_markdown_is_read(lines in prop::collection::vec(line(), 2..12)) {
        let text = format!("# The harbour\n{}", lines.join("\n"));
        let found = import::read(text.as_bytes());
        prop_assert!(!matches!(found, Err(ImportError::Internal { .. })), "{text}: {found:?}");
    }
}
