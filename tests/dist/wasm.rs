//! The WebAssembly files load in the oldest engine, are of no report, and keep quiet.

use std::fs;

use wasmparser::{Validator, WasmFeatures};

use crate::{file, page, select};

/// What the names of the two files end in.
const FILES: [&str; 2] = ["_bg.wasm", "_later.wasm"];

#[test]
fn it_uses_no_feature_newer_than_chromium_97() {
    let features = WasmFeatures::MUTABLE_GLOBAL
        | WasmFeatures::BULK_MEMORY
        | WasmFeatures::SIGN_EXTENSION
        | WasmFeatures::SATURATING_FLOAT_TO_INT
        | WasmFeatures::MULTI_VALUE
        | WasmFeatures::REFERENCE_TYPES
        | WasmFeatures::FLOATS
        | WasmFeatures::GC_TYPES;
    for wasm in FILES.map(|end| fs::read(file("changjuan-", end)).unwrap()) {
        Validator::new_with_features(features).validate_all(&wasm).unwrap();
    }
}

/// Texts of a report, of at least so many bytes that no word of the app could be one by chance.
fn texts_of_the_report() -> Vec<String> {
    const LONG_ENOUGH: usize = 9;
    let (page, places) = (page(), select("h1, h2, h3, .prose p, .stat, td, figcaption"));
    let texts = page.select(&places);
    let texts = texts.map(|it| it.text().collect::<String>().trim().to_owned());
    texts.filter(|it| it.len() >= LONG_ENOUGH).collect()
}

#[test]
fn it_knows_nothing_of_any_report() {
    let texts = texts_of_the_report();
    assert!(texts.len() > 50);
    for end in [".js"].into_iter().chain(FILES) {
        let app = fs::read(file("changjuan-", end)).unwrap();
        for text in &texts {
            assert!(!holds(&app, text), "the file *{end} holds {text:?}");
        }
        // All words of the app are in the memory that the first file fills.
        assert!(holds(&app, "chapter__body") || end != FILES[0], "its own words would be found");
    }
}

/// Whether a text stands somewhere in a file.
fn holds(file: &[u8], text: &str) -> bool {
    file.windows(text.len()).any(|it| it == text.as_bytes())
}

#[test]
fn it_does_not_tell_who_built_it() {
    let home = std::env::var("HOME").unwrap();
    for wasm in FILES.map(|end| fs::read(file("changjuan-", end)).unwrap()) {
        assert!(home.len() > 1 && !holds(&wasm, &home));
    }
}
