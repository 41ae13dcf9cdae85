//! The WebAssembly file loads in the oldest engine.

use std::fs;

use wasmparser::{Validator, WasmFeatures};

use crate::file;

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
