//! Exact values: how they are written, ordered and added, and which decimal a text begins with.

use changjuan::number::{Decimal, Notation, Number, as_printed, leading_decimal, simplified};

#[track_caller]
fn decimal(units: i128, scale: u32) -> Decimal {
    Decimal::new(units, scale).expect("within the limit")
}

#[test]
fn equal_values_are_equal_and_print_alike() {
    let cases = [
        ((10_300, 3), "10.3"),
        ((3_268, 1), "326.8"),
        ((0, 5), "0"),
        ((204, 3), "0.204"),
        ((-5, 1), "-0.5"),
        ((123_456_789_012_345_678, 4), "12345678901234.5678"),
    ];
    for ((units, scale), text) in cases {
        assert_eq!(decimal(units, scale).to_string(), text);
        assert_eq!(decimal(units * 10, scale + 1), decimal(units, scale));
    }
}

#[test]
fn values_have_at_most_38_digits() {
    let limit = 10_i128.pow(38);
    assert_eq!(decimal(limit - 1, 0).to_string(), "9".repeat(38));
    assert_eq!(Decimal::new(limit, 0), None);
    assert_eq!(Decimal::new(1 - limit, 0).map(Decimal::floor), Some(1 - limit));
    assert_eq!(Decimal::new(1, 39), None);
    assert!(Number::parse(&format!("{}万", "9".repeat(38)), Notation::Chinese).is_err());
}

#[test]
fn sums_and_ratios_are_exact_or_none() {
    assert_eq!(decimal(5, 1).plus(decimal(25, 2)), Some(decimal(75, 2)));
    assert_eq!(decimal(10_i128.pow(38) - 1, 0).plus(decimal(1, 0)), None);
    let cases = [("二分之一", "0.5"), ("四分之三", "0.75"), ("十六分之五", "0.3125")];
    for (text, expected) in cases {
        let value = Number::parse(text, Notation::Chinese).unwrap().value();
        assert_eq!(value.map(|it| it.to_string()), Some(expected.into()), "{text}");
    }
    assert_eq!(Number::parse("三分之二", Notation::Chinese).unwrap().value(), None);
}

#[test]
fn order_is_by_value() {
    let ascending = [
        decimal(-25, 1),
        decimal(-24, 1),
        decimal(0, 0),
        decimal(1, 38),
        decimal(99, 1),
        decimal(10, 0),
    ];
    assert!(ascending.is_sorted(), "{ascending:?}");
    assert_eq!(decimal(-25, 1).floor(), -3);
}

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
    assert_eq!(simplified("超過3萬個，約佔2成"), "超过3万个，约占2成");
    assert_eq!(as_printed("台湾医院数", "全台灣醫院3萬家"), "台灣醫院數");
    assert_eq!(as_printed("发展里程数", "发展里程3万公里"), "发展里程数");
}
