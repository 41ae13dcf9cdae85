//! What holds for every text.

use std::{
    hint::black_box,
    time::{Duration, Instant},
};

use changjuan::number::{Decimal, Form, Notation, Number, NumberError, find};
use proptest::prelude::*;

use super::number;
use crate::clock::growth;

/// What statistics are made of.
const WORDS: &str = "约 近 不到 第 全省 余 多 几 左右 以上 十 百 千 万 亿 一 两 九 零 廿 壹 点 亿元 千瓦 \
    个百分点 成 折 半 分之 百分之 年 月 日 号 大 时 后 % ‰ - − — ~ 至 + 、 ， , . ． : / · ( $ € US$ \u{2009} \
    0 7 12 17 2017 100 000 ９９ 3.5 a G A s st th k m bn million percent dozen half third hundred one \
    twenty in to and between about nearly October Boeing or more -odd No. -year";

/// Texts of what statistics are made of, and now and then of anything.
fn texts() -> impl Strategy<Value = String> {
    let words: Vec<&str> = WORDS.split(' ').chain([" "]).collect();
    let built = prop::collection::vec(prop::sample::select(words), 0..12);
    prop_oneof![4 => built.prop_map(|words| words.concat()), 1 => any::<String>()]
}

fn notations() -> impl Strategy<Value = Notation> {
    prop_oneof![Just(Notation::Chinese), Just(Notation::English)]
}

proptest! {
    #[test]
    fn the_text_comes_back_character_for_character(text in texts(), notation in notations()) {
        if let Ok(number) = Number::parse(&text, notation) {
            prop_assert_eq!(number.to_string(), text);
        }
    }

    #[test]
    fn whatever_has_a_digit_is_a_number(text in texts(), notation in notations()) {
        if let Err(NumberError::ExpectedNumeral { found, .. }) = Number::parse(&text, notation) {
            let is_han = |c: char| notation == Notation::Chinese && "两九廿".contains(c);
            let is_digit = |c: char| c.is_ascii_digit() || c == '９' || is_han(c);
            prop_assert!(!found.contains(is_digit), "{}", found);
        }
    }

    #[test]
    fn only_amounts_of_10_or_more_count(text in texts(), notation in notations()) {
        let Ok(number) = Number::parse(&text, notation) else { return Ok(()) };
        let amount = matches!(number.form(), Form::Quantity | Form::Range);
        prop_assert!(amount || !number.animates());
        for token in number.tokens() {
            let read = Number::parse(&token.text, notation).ok().and_then(|token| token.value());
            prop_assert_eq!(read, Some(token.value), "{}", text);
            prop_assert!(token.value.floor() >= 10, "{}", text);
        }
    }

    #[test]
    fn what_counts_is_part_of_the_value(text in texts(), notation in notations()) {
        let Ok(number) = Number::parse(&text, notation) else { return Ok(()) };
        prop_assert!(!number.animates() || number.value().is_some(), "{}", text);
        prop_assert!(number.upper().is_none_or(|upper| number.value() <= Some(upper)), "{}", text);
    }

    #[test]
    fn the_value_is_exact(units in 1..1_000_000_000_000_u64, decimals in 1_000_u32..2_000) {
        let (fraction, thousand) = (decimals - 1_000, 1_000);
        let number = number(&format!("约{units}.{fraction:03}亿元"));
        let expected = (i128::from(units) * thousand + i128::from(fraction)) * 100_000;
        prop_assert_eq!(number.value(), Decimal::new(expected, 0));
        prop_assert_eq!(number.unit(), "元");
    }

    #[test]
    fn han_numerals_say_what_digits_say(value in 0..100_000_000_u32, zero in "零|〇") {
        let text = han(value).replace('零', &zero);
        let written = number(&format!("{text}家")).value();
        prop_assert_eq!(written, Decimal::new(i128::from(value), 0), "{}", text);
    }
}

/// A number below a hundred million in Han numerals.
fn han(value: u32) -> String {
    let digit = |value: u32| "零一二三四五六七八九".chars().nth(value as usize).expect("a digit");
    let section = |value: u32| {
        let mut text = String::new();
        for (power, mark) in [(1_000, "千"), (100, "百"), (10, "十"), (1, "")] {
            match (value / power) % 10 {
                0 if !value.is_multiple_of(power) && !text.is_empty() && !text.ends_with('零') => {
                    text.push('零');
                }
                0 => {}
                count => text.extend([digit(count).to_string(), mark.to_owned()]),
            }
        }
        text
    };
    let (high, low) = (value / 10_000, value % 10_000);
    match (high, low) {
        (0, 0) => "零".to_owned(),
        (0, _) => section(low),
        (_, 0) => section(high) + "万",
        (_, 1..1_000) => section(high) + "万零" + &section(low),
        _ => section(high) + "万" + &section(low),
    }
}

/// What is read over and over, in both languages.
const REPEATED: [&str; 13] = [
    "1",
    "1,",
    "2017-",
    "9:",
    "一",
    "万",
    "三分之",
    "one ",
    "Boeing 7 ",
    "between 1 and 以上",
    "约3个，",
    " not more than 5 of the",
    "7124 and ",
];

/// A text of this many bytes is read well within the limit if the time grows with its length, and
/// by far not if it grows with the square.
#[test]
fn time_grows_with_the_length_only() {
    const BYTES: usize = 40_000;
    const LIMIT: Duration = Duration::from_secs(5);
    for (part, notation) in repeated() {
        let text = part.repeat(BYTES / part.len());
        let began = Instant::now();
        if let Ok(number) = Number::parse(&text, notation) {
            assert_eq!(number.to_string(), text);
        }
        assert!(began.elapsed() < LIMIT, "{part} took {:?}", began.elapsed());
    }
}

/// A text takes as long as its sixteen parts do; a reader that goes back over what it has read takes
/// sixteen times as long.
#[test]
fn a_longer_text_takes_longer_only_by_its_length() {
    const BYTES: usize = 400;
    const TIMES: usize = 16;
    const MOST: f64 = 4.0;
    for (part, notation) in repeated() {
        let [short, long] = [BYTES, BYTES * TIMES].map(|bytes| part.repeat(bytes / part.len()));
        let read = |text: &str| drop(black_box(find(text, notation)));
        let growth = growth(MOST, || (0..TIMES).for_each(|_| read(&short)), || read(&long));
        assert!(growth < MOST, "{part}: the whole takes {growth:.1} times as long as its parts");
    }
}

fn repeated() -> impl Iterator<Item = (&'static str, Notation)> {
    let of = |part| [Notation::Chinese, Notation::English].map(|notation| (part, notation));
    REPEATED.into_iter().flat_map(of)
}
