//! Whatever a report's text is, reading it ends, and what can be published is harmless.
//!
//! ```text
//! cargo install cargo-fuzz
//! cargo +nightly fuzz run document -- -runs=1000000 -max_len=512 -timeout=5
//! ```
//!
//! Without a nightly compiler: `RUSTC_BOOTSTRAP=1 cargo fuzz run --sanitizer none document -- …`.
#![no_main]

use changjuan::{
    document::{FileError, parse},
    page::{
        assets::{Assets, Openings, Scripts, Styles},
        render,
    },
};
use libfuzzer_sys::fuzz_target;

/// What every input stands behind, so that it is soon about the text.
const FRONT: &str = r#"+++
title = "题"
subtitle = "副题"
description = "说明"
language = "zh-CN"
published = 2026-11-23T18:00:00+08:00
+++
"#;

fn files(path: &str) -> Result<Vec<u8>, FileError> {
    match path {
        "a.svg" => Ok(b"<svg viewBox='0 0 3 2'/>".to_vec()),
        _ => Err(FileError::Missing),
    }
}

fn assets() -> Assets {
    Assets {
        up: "",
        scripts: Scripts {
            boot: "boot();".to_owned(),
            start: "start.js".to_owned(),
            glue: "app.js".to_owned(),
            wasm: "app.wasm".to_owned(),
            wasm_integrity: "sha384-AAAA".to_owned(),
            reload: None,
        },
        styles: Styles {
            opening: "a{}".to_owned(),
            sheet: "style.css".to_owned(),
            noscript: "noscript.css".to_owned(),
        },
        favicon: "favicon.svg".to_owned(),
        openings: Openings::default(),
        pictures: Vec::new(),
    }
}

/// The tags of a page: Leptos escapes `<` in texts and `"` in values, which this relies on and
/// checks.
fn tags(html: &str) -> impl Iterator<Item = &str> {
    html.split('<').skip(1).map(|rest| {
        let mut quoted = false;
        let end = rest.find(|c| {
            quoted ^= c == '"';
            c == '>' && !quoted
        });
        end.and_then(|end| rest.get(..end)).unwrap_or(rest)
    })
}

/// Whether a tag runs something.
fn is_active(tag: &str) -> bool {
    let mut outside = tag.split('"').step_by(2).flat_map(str::split_ascii_whitespace);
    let mut values = tag.split('"').skip(1).step_by(2);
    outside.any(|word| word.starts_with("on") || word.starts_with("style="))
        || values.any(|value| value.trim_start().to_ascii_lowercase().starts_with("javascript:"))
}

fuzz_target!(|text: &str| {
    let (report, diagnostics) = parse("report.dj", &format!("{FRONT}{text}"), &files);
    assert_eq!(report.is_none(), diagnostics.has_errors());
    assert_eq!(diagnostics.to_string().is_empty(), diagnostics.is_empty());
    if let Some(report) = report {
        let html = render(&report, &assets());
        let (_, body) = html.split_once("<body").unwrap_or(("", &html));
        // The one that waits for the styles.
        let body = body.replacen("<script> </script>", "", 1);
        for tag in tags(&body) {
            assert!(!tag.starts_with("script") && !is_active(tag), "{tag}");
        }
    }
});
