//! Whatever an article is, it becomes a report that says the same words, or it is refused for a reason
//! that lies in it: its encoding, or that it has no text.
//!
//! ```text
//! cargo install cargo-fuzz
//! mkdir -p fuzz/corpus/import && cp tests/testsuite/fixtures/articles/*.txt fuzz/corpus/import
//! cargo +nightly fuzz run import -- -runs=1000000 -max_len=2048 -timeout=5
//! ```
//!
//! Without a nightly compiler: `RUSTC_BOOTSTRAP=1 cargo fuzz run --sanitizer none import -- …`.
#![no_main]

use changjuan::import::{ImportError, read};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    match read(bytes) {
        // What is written was read again and compared before it came here.
        Ok(draft) => assert!(!draft.notes.is_empty()),
        Err(ImportError::Encoding | ImportError::NoText) => {}
        Err(error) => panic!("{error}"),
    }
});
