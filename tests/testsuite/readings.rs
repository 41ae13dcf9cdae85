//! What a number's text says: its form, value, bound, unit, and the digits that may count.

mod bounds;
mod chinese;
mod decimals;
mod english;
mod numerals;
mod properties;

use changjuan::number::{Notation, Number};

#[track_caller]
fn number(text: &str) -> Number {
    Number::parse(text, Notation::Chinese).expect(text)
}

/// The tokens of a text that may count, joined by blanks.
fn tokens(number: &Number) -> String {
    number.tokens().map(|token| token.text.as_str()).collect::<Vec<_>>().join(" ")
}

/// Form, value (or both ends), bound, unit and tokens, as text.
type Reading<'a> = (&'a str, &'a str, &'a str, &'a str, &'a str);

#[track_caller]
fn check(text: &str, expected: Reading) {
    check_in(Notation::Chinese, text, expected);
}

#[track_caller]
fn check_in(notation: Notation, text: &str, expected: Reading) {
    let number = Number::parse(text, notation).expect(text);
    let ends = [number.value(), number.upper()].into_iter().flatten();
    let value = ends.map(|end| end.to_string()).collect::<Vec<_>>().join("..");
    let form = format!("{:?}", number.form()).to_lowercase();
    let found: Reading = (&form, &value, number.bound().as_str(), number.unit(), &tokens(&number));
    assert_eq!(found, expected, "{text}");
    assert_eq!(number.to_string(), text);
    assert_eq!(number.animates(), !expected.4.is_empty(), "{text}");
}

/// Every figure that the bundled report marks.
#[test]
fn the_figures_of_the_report() {
    let cases = [
        ("10.3%", ("quantity", "10.3", "exact", "%", "10.3")),
        ("12.2%", ("quantity", "12.2", "exact", "%", "12.2")),
        ("年均增长10.3%", ("quantity", "10.3", "exact", "%", "10.3")),
        ("全省第一", ("ordinal", "1", "exact", "", "")),
        ("一个高地", ("han", "1", "exact", "个高地", "")),
        ("三个迈进", ("han", "3", "exact", "个迈进", "")),
        ("五个衡水", ("han", "5", "exact", "个衡水", "")),
        ("七大会战", ("han", "7", "exact", "大会战", "")),
        ("4+4", ("compound", "", "exact", "", "")),
        ("152家", ("quantity", "152", "exact", "家", "152")),
        ("3327家", ("quantity", "3327", "exact", "家", "3327")),
        ("63.8%", ("quantity", "63.8", "exact", "%", "63.8")),
        ("10.2%", ("quantity", "10.2", "exact", "%", "10.2")),
        ("9条", ("quantity", "9", "exact", "条", "")),
        ("20条", ("quantity", "20", "exact", "条", "20")),
        ("140项", ("quantity", "140", "exact", "项", "140")),
        ("326.8亿元", ("quantity", "32680000000", "exact", "元", "326.8")),
        ("95.1%", ("quantity", "95.1", "exact", "%", "95.1")),
        ("占年度计划的95.1%", ("quantity", "95.1", "exact", "%", "95.1")),
        ("85项", ("quantity", "85", "exact", "项", "85")),
        ("20余家", ("quantity", "20", "at-least", "家", "20")),
        ("89.19公顷", ("quantity", "89.19", "exact", "公顷", "89.19")),
        ("30个", ("quantity", "30", "exact", "个", "30")),
        ("977亿元", ("quantity", "97700000000", "exact", "元", "977")),
        ("60余万人次", ("quantity", "600000", "at-least", "人次", "60")),
        ("1+27", ("compound", "", "exact", "", "")),
        ("4个", ("quantity", "4", "exact", "个", "")),
        ("1+4", ("compound", "", "exact", "", "")),
        ("233个", ("quantity", "233", "exact", "个", "233")),
        ("5万多户", ("quantity", "50000", "at-least", "户", "")),
        ("115件", ("quantity", "115", "exact", "件", "115")),
        ("八项", ("han", "8", "exact", "项", "")),
        ("全省第二位", ("ordinal", "2", "exact", "位", "")),
        ("一湖九河", ("han", "", "exact", "", "")),
        ("近20年来的最高", ("ordinal", "", "exact", "", "")),
        ("9000万立方米", ("quantity", "90000000", "exact", "立方米", "9000")),
        ("179公里", ("quantity", "179", "exact", "公里", "179")),
        ("40台", ("quantity", "40", "exact", "台", "40")),
        ("112个", ("quantity", "112", "exact", "个", "112")),
        ("20.4%", ("quantity", "20.4", "exact", "%", "20.4")),
        ("第一标", ("ordinal", "1", "exact", "标", "")),
        ("6方面", ("quantity", "6", "exact", "方面", "")),
        ("21条", ("quantity", "21", "exact", "条", "21")),
        ("6方面、21条", ("compound", "", "exact", "", "")),
        ("9家", ("quantity", "9", "exact", "家", "")),
        ("13家", ("quantity", "13", "exact", "家", "13")),
        ("四项", ("han", "4", "exact", "项", "")),
        ("近40%", ("quantity", "40", "nearly", "%", "40")),
        ("提速近40%", ("quantity", "40", "nearly", "%", "40")),
        ("九条", ("han", "9", "exact", "条", "")),
        ("九条规定", ("han", "9", "exact", "条规定", "")),
        ("六件", ("han", "6", "exact", "件", "")),
        ("9大类", ("quantity", "9", "exact", "大类", "")),
        ("756个", ("quantity", "756", "exact", "个", "756")),
        ("9大类756个", ("compound", "", "exact", "", "")),
    ];
    for (text, expected) in cases {
        check(text, expected);
    }
}

#[test]
fn the_unit_begins_behind_the_last_digit_of_an_amount() {
    for (text, unit) in [
        ("60余万人次", "余万人次"),
        ("326.8亿元（2017年）", "亿元（2017年）"),
        ("2½英里", "英里"),
        ("10%~12%", "%"),
        ("$3,500", ""),
        ("全省第二位", ""),
        ("4+4", ""),
        ("八项", ""),
    ] {
        assert_eq!(&text[number(text).unit_start()..], unit, "{text}");
    }
}

#[test]
fn errors_say_what_was_expected_and_found() {
    let long = "9".repeat(39);
    let longest = format!("{}万", "9".repeat(38));
    let cases = [
        ("", "expected a numeral such as 60 or 八, found nothing".to_owned()),
        ("  ", "expected a numeral such as 60 or 八, found nothing".to_owned()),
        ("大陆企业", "expected a numeral such as 60 or 八, found \"大陆企业\"".to_owned()),
        ("省园博会", "expected a numeral such as 60 or 八, found \"省园博会\"".to_owned()),
        (&long, format!("expected a value of at most 38 digits, found \"{long}\"")),
        (&longest, format!("expected a value of at most 38 digits, found \"{longest}\"")),
    ];
    for (text, expected) in cases {
        assert_eq!(
            Number::parse(text, Notation::Chinese).map_err(|error| error.to_string()),
            Err(expected)
        );
    }
}
