//! The first window waits for nothing: what stands before the link to the styles needs none of them.

use std::fs;

use scraper::{ElementRef, Html, Selector};

use crate::{file, page, select};

/// The elements of the body that begin before the link to the styles.
fn opening(page: &Html) -> Vec<ElementRef<'_>> {
    page.select(&select("html, body, body *"))
        .take_while(|it| it.value().name() != "link")
        .collect()
}

/// The selectors of a style sheet's rules, one by one, but of those for paper and forced colours, which
/// may differ from the window that was painted first. Pseudo-elements and states are left out.
fn selectors(css: &str) -> Vec<String> {
    let (mut found, mut skips, mut start) = (Vec::new(), Vec::new(), 0);
    for (at, c) in css.char_indices() {
        if c == '{' {
            let prelude = css[start..at].trim();
            let inside = skips.last() == Some(&true);
            if !inside && !prelude.starts_with('@') {
                found.extend(list(prelude));
            }
            let skipped = ["@media print", "@media (forced-colors", "@page", "@keyframes"];
            skips.push(inside || skipped.iter().any(|it| prelude.starts_with(it)));
        } else if c == '}' {
            assert!(skips.pop().is_some(), "the styles are balanced");
        }
        if "{};".contains(c) {
            start = at + 1;
        }
    }
    assert!(skips.is_empty(), "the styles are balanced");
    found
}

/// A list of selectors cut at its own commas.
fn list(selectors: &str) -> Vec<String> {
    let mut depth = 0;
    let parts = selectors.split(|c| {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth -= 1,
            _ => {}
        }
        c == ',' && depth == 0
    });
    parts.map(|it| it.split("::").next().unwrap_or(it).to_owned()).collect()
}

/// How a selector reads without the state of what it selects, as the page may come into it later, and
/// without the pseudo-elements that a minified sheet writes with one colon.
fn at_rest(selector: &str) -> String {
    [
        ":hover",
        ":active",
        ":focus-visible",
        ":focus",
        ":target",
        ":before",
        ":after",
        ":not([hidden])",
    ]
    .iter()
    .fold(selector.to_owned(), |selector, state| selector.replace(state, ""))
}

#[test]
fn no_rule_of_the_later_styles_reaches_the_opening() {
    let page = page();
    let opening = opening(&page);
    assert!(opening.len() > 30, "{}", opening.len());
    let css = fs::read_to_string(file("style-", ".css")).unwrap();
    let (mut read, mut unread) = (0, Vec::new());
    for selector in selectors(&css) {
        let Ok(parsed) = Selector::parse(&at_rest(&selector)) else {
            unread.push(selector);
            continue;
        };
        read += 1;
        // The names of the report's paintings stand at the root.
        if selector != ":root" {
            let reached = opening.iter().find(|it| parsed.matches(it));
            assert!(
                reached.is_none(),
                "{selector} is half of a rule: {:?}",
                reached.unwrap().value()
            );
        }
    }
    assert!(read > 150, "{read}");
    assert!(unread.len() < 10, "{unread:?}");
}

#[test]
fn what_reaches_the_opening_is_seen() {
    let page = Html::parse_document("<p class=a>b<link><p class=c>");
    assert_eq!(opening(&page).len(), 3);
    let css = "@media print{.a{b:c}}.c,.d:is(.a,.b)::before{e:f}@media screen{.g:hover{h:i}}";
    assert_eq!(selectors(css), [".c", ".d:is(.a,.b)", ".g:hover"]);
}
