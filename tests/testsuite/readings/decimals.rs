//! Which decimal a text begins with, and Traditional characters.

use changjuan::number::{leading_decimal, simplified};

#[test]
fn digits_end_where_their_grammar_has_no_place_for_more() {
    let cases = [
        ("326.8亿元", "326.8", "亿元"),
        ("1,234,567.80元", "1234567.8", "元"),
        ("１２，３４５．６", "12345.6", ""),
        ("12\u{2009}345", "12345", ""),
        ("6,21", "6", ",21"),
        ("1234,567", "1234", ",567"),
        ("1,234，567", "1234", "，567"),
        ("1,2345", "1", ",2345"),
        ("1.2.3", "1.2", ".3"),
        ("1２", "1", "２"),
        ("20.", "20", "."),
        ("2½ miles", "2.5", " miles"),
        ("¾", "0.75", ""),
    ];
    for (text, value, rest) in cases {
        let found = leading_decimal(text).map(|(value, rest)| (value.to_string(), rest));
        assert_eq!(found, Some((value.to_owned(), rest)), "{text}");
    }
    assert_eq!(leading_decimal("八项"), None);
    assert_eq!(leading_decimal("1⅓"), None);
}

#[test]
fn every_place_of_a_simplified_text_stays_where_it_was() {
    for c in '\u{3400}'..'\u{a000}' {
        let text = c.to_string();
        assert_eq!(simplified(&text).len(), text.len(), "{text}");
        assert_eq!(simplified(&simplified(&text)), simplified(&text), "{text}");
    }
}
