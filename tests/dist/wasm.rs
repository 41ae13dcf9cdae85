//! The WebAssembly file loads in the oldest engine, is one for all reports, and keeps quiet.

use std::{fs, path::Path};

use wasmparser::{Validator, WasmFeatures};

use crate::{file, file_in};

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
    let wasm = fs::read(file("changjuan-", "_bg.wasm")).unwrap();
    Validator::new_with_features(features).validate_all(&wasm).unwrap();
}

#[test]
fn unlike_reports_have_one_and_the_same_app() {
    for end in [".js", "_bg.wasm"] {
        let [bundled, river] =
            ["dist", "target/river"].map(|site| file_in(Path::new(site), "changjuan-", end));
        assert_eq!(bundled.file_name(), river.file_name());
        assert!(fs::read(&bundled).unwrap() == fs::read(&river).unwrap(), "{}", river.display());
    }
}

#[test]
fn it_does_not_tell_who_built_it() {
    let home = std::env::var("HOME").unwrap();
    let wasm = fs::read(file("changjuan-", "_bg.wasm")).unwrap();
    assert!(home.len() > 1 && !wasm.windows(home.len()).any(|it| it == home.as_bytes()));
}
