//! Whatever a text is, reading it ends; a number shows it unchanged, and what is found in it stands
//! in it, in order, with the reading that it has alone.
//!
//! ```text
//! cargo install cargo-fuzz
//! cargo +nightly fuzz run number -- -runs=1000000 -max_len=256
//! ```
//!
//! Without a nightly compiler: `RUSTC_BOOTSTRAP=1 cargo fuzz run --sanitizer none number -- …`.
#![no_main]

use changjuan::{
    count,
    number::{Notation, Number, find},
};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    for notation in [Notation::Chinese, Notation::English] {
        let mut end = 0;
        for found in find(text, notation) {
            assert!(end <= found.range.start && found.range.start < found.range.end);
            end = found.range.end;
            assert_eq!(Number::parse(&text[found.range], notation), Ok(found.number));
        }
        let Ok(number) = Number::parse(text, notation) else { continue };
        assert_eq!(number.to_string(), text);
        for token in number.tokens() {
            let last = count::Token::parse(&token.text).map(|token| token.frame(1.0));
            assert_eq!(last.as_ref(), Some(&token.text));
        }
    }
});
