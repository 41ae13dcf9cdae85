//! Whatever a statistic's text is, reading it ends, and the number shows the text unchanged.
//!
//! ```text
//! cargo install cargo-fuzz
//! cargo +nightly fuzz run number -- -runs=1000000 -max_len=256
//! ```
//!
//! Without a nightly compiler: `RUSTC_BOOTSTRAP=1 cargo fuzz run --sanitizer none number -- …`.
#![no_main]

use changjuan::{
    count::Token,
    report::number::{Notation, Number, Piece},
};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    for notation in [Notation::Chinese, Notation::English] {
        let Ok(number) = Number::parse(text, notation) else { continue };
        assert_eq!(number.to_string(), text);
        for piece in number.pieces() {
            if let Piece::Token(token) = piece {
                let last = Token::parse(token).map(|token| token.frame(1.0));
                assert_eq!(last.as_ref(), Some(token));
            }
        }
    }
});
