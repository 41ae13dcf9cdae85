//! Numerals in words.

use changjuan::number::{Notation, Number};

/// Value, or both ends, of a text as text; nothing where there is no one reading.
#[track_caller]
fn check(notation: Notation, behind: &str, cases: &[(&str, &str)]) {
    for (numeral, expected) in cases {
        let number = Number::parse(&format!("{numeral}{behind}"), notation).expect(numeral);
        let ends = [number.value(), number.upper()].into_iter().flatten();
        let value = ends.map(|end| end.to_string()).collect::<Vec<_>>().join("..");
        assert_eq!(value, *expected, "{numeral}");
    }
}

#[test]
fn han_numerals_have_their_value() {
    let cases = [
        ("八", "8"),
        ("两", "2"),
        ("十", "10"),
        ("十二", "12"),
        ("二十", "20"),
        ("九十九", "99"),
        ("百", "100"),
        ("一百零五", "105"),
        ("一百五十", "150"),
        ("三千零二十一", "3021"),
        ("万", "10000"),
        ("三十万", "300000"),
        ("一万零三", "10003"),
        ("千亿", "100000000000"),
        ("万亿", "1000000000000"),
        ("三万五千亿", "3500000000000"),
        ("三亿五千万", "350000000"),
        ("廿", "20"),
        ("廿三", "23"),
        ("一百卅", "130"),
        ("壹万贰仟叁佰肆拾伍", "12345"),
        ("陆佰零柒", "607"),
        ("貳億", "200000000"),
    ];
    check(Notation::Chinese, "户", &cases);
}

#[test]
fn han_numerals_without_one_reading_have_none() {
    let cases = ["一二三", "二百五", "一万三", "百千", "万万", "亿亿", "二廿", "八七"];
    check(Notation::Chinese, "户", &cases.map(|numeral| (numeral, "")));
}

#[test]
fn neighbouring_digits_say_two_values_at_once() {
    let cases = [
        ("七八", "7..8"),
        ("三五", "3..5"),
        ("一两", "1..2"),
        ("十七八", "17..18"),
        ("三四十", "30..40"),
        ("二三百", "200..300"),
        ("一百五六十", "150..160"),
    ];
    check(Notation::Chinese, "户", &cases);
}

#[test]
fn english_numerals_have_their_value() {
    let cases = [
        ("eight", "8"),
        ("Twenty-one", "21"),
        ("one hundred and five", "105"),
        ("two million three hundred thousand", "2300000"),
        ("a dozen", "12"),
        ("two dozen", "24"),
        ("half a dozen", "6"),
        ("half a million", "500000"),
        ("half of", "0.5"),
        ("a hundred", "100"),
        ("dozens of", ""),
        ("two-thirds of", ""),
        ("three quarters of", "0.75"),
        ("a third of", ""),
        ("a quarter of", "0.25"),
        ("three, four", ""),
        ("three and four", ""),
        ("one thousand one thousand", ""),
        ("nineteen five", ""),
    ];
    check(Notation::English, " homes", &cases);
    for text in ["nobody", "none of the tents"] {
        assert!(Number::parse(text, Notation::English).is_err(), "{text}");
    }
}
