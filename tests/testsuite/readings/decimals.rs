//! Exact values.

use changjuan::number::Decimal;

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
    assert_eq!(decimal(limit - 1, 0).plus(decimal(1, 0)), None);
}

#[test]
fn order_and_sums_are_by_value() {
    let ascending = [(-25, 1), (-24, 1), (0, 0), (1, 38), (99, 1), (10, 0)];
    let ascending = ascending.map(|(units, scale)| decimal(units, scale));
    assert!(ascending.is_sorted(), "{ascending:?}");
    assert_eq!(decimal(-25, 1).floor(), -3);
    assert_eq!(decimal(5, 1).plus(decimal(25, 2)), Some(decimal(75, 2)));
}
