//! Nothing inline, nothing from elsewhere, nothing newer than the oldest engine.

use std::fs;

use crate::{file, html, joined_headers::assert_joined, page, select, site};

#[test]
fn nothing_in_the_page_is_inline() {
    let html = html();
    for forbidden in ["<!>", " style=", "<style", "javascript:"] {
        assert!(!html.contains(forbidden), "{forbidden}");
    }
    let page = page();
    for script in page.select(&select("script")) {
        assert!(script.value().attr("src").is_some(), "{}", script.html());
    }
    for element in page.select(&select("*")) {
        let acting = element.value().attrs().find(|(name, _)| name.starts_with("on"));
        assert_eq!(acting, None);
    }
}

#[test]
fn scripts_make_no_code_from_text() {
    for path in [file("changjuan-", ".js"), file("boot-", ".js"), file("start-", ".js")] {
        let script = fs::read_to_string(&path).unwrap();
        for forbidden in ["eval(", "new Function("] {
            assert!(!script.contains(forbidden), "{}: {forbidden}", path.display());
        }
    }
}

#[test]
fn styles_use_nothing_newer_than_the_oldest_engine_outside_supports() {
    let css = fs::read_to_string(file("style-", ".css")).unwrap();
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
