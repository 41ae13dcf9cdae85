//! Nothing inline but what the policy names, nothing from elsewhere, nothing newer than the oldest engine.

use std::{collections::HashSet, fs};

use data_encoding::BASE64;
use sha2::{Digest, Sha256};

use crate::{file, html, inlined, joined_headers::assert_joined, page, select, site};

#[test]
fn nothing_in_the_page_is_inline_but_what_the_policy_admits() {
    let html = html();
    for forbidden in ["<!>", "javascript:"] {
        assert!(!html.contains(forbidden), "{forbidden}");
    }
    let page = page();
    // What other sites paste has one, as text.
    assert_eq!(page.select(&select("[style]")).count(), 0);
    let headers = fs::read_to_string(site().join("_headers")).unwrap();
    let policy = headers.lines().find(|it| it.contains("script-src")).unwrap();
    assert!(!policy.contains("unsafe-inline"));
    for (selector, directive) in
        [("script:not([src]):not([type])", "script-src"), ("style", "style-src")]
    {
        let admitted = policy.split(';').find(|it| it.contains(directive)).unwrap();
        let inline: HashSet<String> =
            page.select(&select(selector)).map(|it| it.text().collect()).collect();
        assert!(!inline.is_empty());
        for text in &inline {
            let hash = format!("'sha256-{}'", BASE64.encode(&Sha256::digest(text)));
            assert!(admitted.contains(&hash), "{hash} of {text:?} is not in {admitted}");
        }
        assert_eq!(admitted.matches("'sha256-").count(), inline.len(), "{admitted}");
    }
    for element in page.select(&select("*")) {
        let acting = element.value().attrs().find(|(name, _)| name.starts_with("on"));
        assert_eq!(acting, None);
    }
}

#[test]
fn scripts_make_no_code_from_text() {
    let [boot, _] = inlined(&page());
    let files = ["changjuan-", "start-"].map(|it| fs::read_to_string(file(it, ".js")).unwrap());
    for script in files.iter().chain([&boot]) {
        for forbidden in ["eval(", "new Function("] {
            assert!(!script.contains(forbidden), "{forbidden} in {script}");
        }
    }
}

#[test]
fn styles_use_nothing_newer_than_the_oldest_engine_outside_supports() {
    let [_, opening] = inlined(&page());
    let css = opening + &fs::read_to_string(file("style-", ".css")).unwrap();
    let bare = without_supports(&css);
    assert!(bare.len() > 10_000);
    for new in [
        "@layer",
        "@container",
        "@scope",
        ":has(",
        "dvh",
        "svh",
        "lvh",
        "oklch(",
        "color-mix(",
        "light-dark(",
        "&",
        "width>",
        "width<",
        "height>",
        "height<",
        "popover",
        "rotate:",
        "scale:",
        "translate:",
    ] {
        assert!(!bare.contains(new), "{new} is newer than Chromium 97");
    }
    assert!(!css.contains("http://") && !css.contains("https://"));
}

#[test]
fn every_file_gets_each_header_once() {
    assert_joined(&site(), false);
}

/// The style sheet without its `@supports` blocks.
fn without_supports(css: &str) -> String {
    let mut bare = String::new();
    let mut rest = css;
    while let Some(at) = rest.find("@supports") {
        bare.push_str(&rest[..at]);
        let (mut depth, mut end) = (0, rest.len());
        for (index, c) in rest[at..].char_indices() {
            match c {
                '{' => depth += 1,
                '}' => depth -= 1,
                _ => continue,
            }
            if depth == 0 {
                end = at + index + 1;
                break;
            }
        }
        rest = &rest[end..];
    }
    bare + rest
}

#[test]
fn what_supports_guards_is_not_counted() {
    assert_eq!(
        without_supports("a{b:c}@supports (d:e){f{g:h}@media i{j{k:l}}}m{n:o}"),
        "a{b:c}m{n:o}"
    );
}
