use proptest::prelude::*;

use super::*;

#[track_caller]
fn number(text: &str) -> Number {
    Number::parse(text).expect(text)
}

/// The tokens of a text that may count, joined by blanks.
fn tokens(number: &Number) -> String {
    let tokens = number.pieces().iter().filter_map(|piece| match piece {
        Piece::Token(token) => Some(token.as_str()),
        Piece::Text(_) => None,
    });
    tokens.collect::<Vec<_>>().join(" ")
}

/// Form, value (or both ends), bound, unit and tokens, as text.
type Reading<'a> = (&'a str, &'a str, &'a str, &'a str, &'a str);

#[track_caller]
fn check(text: &str, expected: Reading) {
    let number = number(text);
    let ends = [number.value(), number.upper()].into_iter().flatten();
    let value = ends.map(|end| end.to_string()).collect::<Vec<_>>().join("..");
    let found: Reading =
        (number.form().as_str(), &value, number.bound().as_str(), number.unit(), &tokens(&number));
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
        ("近20年", ("quantity", "20", "nearly", "年", "")),
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
fn quantities() {
    let cases = [
        ("约1,234.50元", ("quantity", "1234.5", "about", "元", "1,234.50")),
        ("逾１２，３４５人", ("quantity", "12345", "at-least", "人", "１２，３４５")),
        ("不到30‰", ("quantity", "30", "at-most", "‰", "30")),
        ("提高12.5个百分点", ("quantity", "12.5", "exact", "个百分点", "12.5")),
        ("增长−12.5%", ("quantity", "-12.5", "exact", "%", "12.5")),
        ("下降3.2%", ("quantity", "3.2", "exact", "%", "")),
        ("11倍以上", ("quantity", "11", "at-least", "倍", "11")),
        ("1.2万亿元", ("quantity", "1200000000000", "exact", "元", "")),
        ("120万千瓦时", ("quantity", "1200000", "exact", "千瓦时", "120")),
        ("50千克", ("quantity", "50", "exact", "千克", "50")),
        ("100万人左右", ("quantity", "1000000", "about", "人", "100")),
        ("0.204", ("quantity", "0.204", "exact", "", "")),
        ("112/0.204", ("compound", "", "exact", "", "")),
        ("0", ("quantity", "0", "exact", "", "")),
        ("0318", ("quantity", "318", "exact", "", "")),
        ("PM2.5", ("quantity", "2.5", "exact", "", "")),
        ("G20", ("quantity", "20", "exact", "", "")),
        ("$3,500", ("quantity", "3500", "exact", "", "3,500")),
        ("1.2 million", ("quantity", "1.2", "exact", "million", "")),
        ("about 300 visitors", ("quantity", "300", "exact", "visitors", "300")),
        ("10.3 percent", ("quantity", "10.3", "exact", "percent", "10.3")),
        (
            "123456789012.345678%",
            ("quantity", "123456789012.345678", "exact", "%", "123456789012.345678"),
        ),
    ];
    for (text, expected) in cases {
        check(text, expected);
    }
}

#[test]
fn ranges() {
    let cases = [
        ("3—5", ("range", "3..5", "exact", "", "")),
        ("10%~12%", ("range", "10..12", "exact", "%", "10 12")),
        ("15%～18%左右", ("range", "15..18", "about", "%", "15 18")),
        ("9至12个", ("range", "9..12", "exact", "个", "12")),
        ("3—5万人", ("range", "30000..50000", "exact", "人", "")),
        ("20万——30万人", ("range", "200000..300000", "exact", "人", "20 30")),
        ("-5—-3℃", ("range", "-5..-3", "exact", "℃", "")),
        ("约10到12.5元", ("range", "10..12.5", "about", "元", "10 12.5")),
        ("15—20年", ("range", "15..20", "exact", "年", "")),
        ("2016—2020", ("range", "2016..2020", "exact", "", "")),
        ("1—8月", ("range", "1..8", "exact", "月", "")),
    ];
    for (text, expected) in cases {
        check(text, expected);
    }
}

#[test]
fn two_decimals_that_are_no_range_are_a_compound() {
    let cases =
        ["12-10", "10人—20家", "10、20", "09:17", "0318-2667", "A10-20", "24×7", "5万2千人"];
    for text in cases.into_iter().chain(["2017年10月12日", "1.2.3"]) {
        check(text, ("compound", "", "exact", "", ""));
    }
}

#[test]
fn places_and_years_are_ordinals() {
    let cases = [
        ("第12位", ("ordinal", "12", "exact", "位", "")),
        ("全国第 20 名", ("ordinal", "20", "exact", "名", "")),
        ("第十三届", ("ordinal", "13", "exact", "届", "")),
        ("第19届3次", ("ordinal", "", "exact", "届3次", "")),
        ("2017年", ("ordinal", "2017", "exact", "年", "")),
        ("2017", ("ordinal", "2017", "exact", "", "")),
        ("近2000年", ("quantity", "2000", "nearly", "年", "")),
        ("2017家", ("quantity", "2017", "exact", "家", "2017")),
        ("30天", ("quantity", "30", "exact", "天", "")),
    ];
    for (text, expected) in cases {
        check(text, expected);
    }
}

#[test]
fn han_numerals() {
    let cases = [
        ("约三成", ("han", "3", "about", "成", "")),
        ("十余家", ("han", "10", "at-least", "家", "")),
        ("三十多万户", ("han", "300000", "at-least", "户", "")),
        ("三个百分点", ("han", "3", "exact", "个百分点", "")),
        ("百日会战", ("han", "100", "exact", "日会战", "")),
        ("一心三廊、一片三楔", ("han", "", "exact", "", "")),
        ("几十家", ("han", "", "exact", "", "")),
        ("上千人", ("han", "", "exact", "", "")),
        ("三五家", ("han", "", "exact", "", "")),
    ];
    for (text, expected) in cases {
        check(text, expected);
    }
}

#[test]
fn words_around_the_numeral() {
    let cases = [
        ("60余万人次", ("", "万", "余")),
        ("5万多户", ("", "万", "多")),
        ("326.8亿元", ("", "亿", "")),
        ("提速近40%", ("提速近", "", "")),
        ("占比达 -12.5%左右", ("占比达", "", "左右")),
        ("全省第二位", ("全省第", "", "")),
        ("$3,500", ("$", "", "")),
    ];
    for (text, expected) in cases {
        let number = number(text);
        assert_eq!((number.prefix(), number.magnitude(), number.qualifier()), expected, "{text}");
    }
}

#[test]
fn errors_say_what_was_expected_and_found() {
    let long = "9".repeat(39);
    let cases = [
        ("", "expected a numeral such as 60 or 八, found nothing".to_owned()),
        ("  ", "expected a numeral such as 60 or 八, found nothing".to_owned()),
        ("省园博会", "expected a numeral such as 60 or 八, found \"省园博会\"".to_owned()),
        (&long, format!("expected a value of at most 38 digits, found \"{long}\"")),
    ];
    for (text, expected) in cases {
        assert_eq!(Number::parse(text).map_err(|error| error.to_string()), Err(expected));
    }
}

#[test]
fn the_data_name_every_part() {
    let json = serde_json::to_value(number("60余万人次")).expect("it is plain data");
    let expected = serde_json::json!({
        "form": "quantity",
        "pieces": [{ "token": "60" }, { "text": "余万人次" }],
        "prefix": "",
        "value": "600000",
        "upper": null,
        "bound": "at-least",
        "magnitude": "万",
        "qualifier": "余",
        "unit": "人次",
    });
    assert_eq!(json, expected);
}

/// Texts of what statistics are made of, and now and then of anything.
fn texts() -> impl Strategy<Value = String> {
    let words = [
        "约",
        "近",
        "不到",
        "第",
        "全省",
        "余",
        "多",
        "几",
        "左右",
        "以上",
        "十",
        "百",
        "千",
        "万",
        "亿",
        "一",
        "两",
        "九",
        "零",
        "亿元",
        "千瓦",
        "个百分点",
        "年",
        "%",
        "‰",
        "-",
        "−",
        "—",
        "~",
        "至",
        "+",
        "、",
        "，",
        ",",
        ".",
        "．",
        " ",
        "\u{2009}",
        "0",
        "7",
        "12",
        "2017",
        "100",
        "000",
        "９９",
        "a",
    ];
    let built = prop::collection::vec(prop::sample::select(words.to_vec()), 0..12);
    prop_oneof![4 => built.prop_map(|words| words.concat()), 1 => any::<String>()]
}

proptest! {
    #[test]
    fn the_text_comes_back_character_for_character(text in texts()) {
        if let Ok(number) = Number::parse(&text) {
            prop_assert_eq!(number.to_string(), text);
        }
    }

    #[test]
    fn whatever_has_a_digit_is_a_number(text in texts()) {
        if let Err(NumberError::ExpectedNumeral { found }) = Number::parse(&text) {
            let is_digit = |c: char| c.is_ascii_digit() || "９零一两九".contains(c);
            prop_assert!(!found.contains(is_digit), "{}", found);
        }
    }

    #[test]
    fn only_amounts_of_10_or_more_count(text in texts()) {
        let Ok(number) = Number::parse(&text) else { return Ok(()) };
        let amount = matches!(number.form(), Form::Quantity | Form::Range);
        prop_assert!(amount || !number.animates());
        for token in number.pieces() {
            let Piece::Token(token) = token else { continue };
            let token = Number::parse(token);
            let value = token.ok().and_then(|token| token.value());
            prop_assert!(value.is_some_and(|value| value.floor() >= 10), "{}", text);
        }
    }

    #[test]
    fn the_value_is_exact(units in 1..1_000_000_000_000_u64, decimals in 1_000_u32..2_000) {
        let (fraction, thousand) = (decimals - 1_000, 1_000);
        let number = number(&format!("约{units}.{fraction:03}亿元"));
        let expected = (i128::from(units) * thousand + i128::from(fraction)) * 100_000;
        prop_assert_eq!(number.value(), Decimal::new(expected, 0));
        prop_assert_eq!(number.unit(), "元");
    }
}
