//! What the number module takes for an amount, the counter can count.

use changjuan::{
    count::Token,
    report::number::{Notation, Number, Piece},
};
use proptest::prelude::*;

/// Statistics of every notation, likely and unlikely.
const NOTATIONS: &str = "([0-9]{1,18}|[0-9]{1,3}([,，\u{a0}\u{2009}\u{202f}][0-9]{3}){0,5}|\
    [０-９]{1,5})([.．][0-9０-９]{1,3})?(亿|万|%|—|~| million|bn| to )?[0-9]{0,3}[家%k]?";

proptest! {
    #[test]
    fn every_amount_can_count(text in NOTATIONS) {
        let numbers = [Notation::Chinese, Notation::English].map(|it| Number::parse(&text, it));
        for piece in numbers.iter().flatten().flat_map(Number::pieces) {
            if let Piece::Token(amount) = piece {
                let last = Token::parse(amount).map(|token| token.frame(1.0));
                prop_assert_eq!(last.as_ref(), Some(amount), "in {}", text);
            }
        }
    }
}
