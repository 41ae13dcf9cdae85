//! What stands behind a numeral.

use super::{Bound, Decimal, words::Words};

/// Marks at which what is counted ends: 326.8亿元（2017年）.
const STOPS: [char; 12] = ['（', '(', '，', ',', '、', '；', ';', '。', '：', ':', '”', '"'];

/// What stands behind a numeral: magnitude, qualifier, unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Measure<'a> {
    /// The magnitude as written, 万 or 千万.
    pub(super) magnitude: &'a str,
    /// The power of ten that magnitude and unit multiply by: 1 for 成.
    pub(super) power: u32,
    /// The first word that makes the number inexact.
    pub(super) qualifier: &'static str,
    /// How that word bounds the number.
    pub(super) bound: Bound,
    /// Whether a half is added: 两年半.
    half: bool,
    /// What is counted, one word for units of one meaning (% for percent).
    pub(super) unit: &'a str,
    /// What stands behind a unit that is known: 的企业 in %的企业.
    pub(super) rest: &'a str,
}

impl<'a> Measure<'a> {
    /// Reads the text behind a numeral; whatever is not known there is the unit. A unit that
    /// stands before the numeral, such as $, is the one.
    pub(super) fn read(after: &'a str, lead: Option<&'static str>, words: &Words) -> Self {
        let after = after.split(STOPS).next().unwrap_or(after);
        let mut qualifiers = Qualifiers::default();
        let rest = joined(qualifiers.take(after.trim(), words));
        let (magnitude, power, rest) = split_magnitude(rest, lead.is_some(), words);
        let rest = qualifiers.take(rest.trim_start(), words);
        let unit = joined(qualifiers.take_limit(rest, words).trim());
        let (half, unit) = split_half(qualifiers.take_end(unit, words), words);
        let (unit, unit_power, rest) =
            lead.map_or_else(|| words.split_unit(unit), |lead| (lead, 0, unit));
        let Qualifiers { word, bound } = qualifiers;
        let power = power.saturating_add(unit_power);
        Self { magnitude, power, qualifier: word, bound, half, unit, rest }
    }

    /// What the unit adds to the numeral: a half or nothing.
    pub(super) const fn half(&self) -> Decimal {
        if self.half { Decimal::HALF } else { Decimal::ZERO }
    }

    /// Whether nothing is said about what is counted.
    pub(super) const fn is_bare(&self) -> bool {
        self.unit.is_empty() && self.magnitude.is_empty()
    }
}

/// Without the hyphen of a compound word, as in 5-year.
fn joined(text: &str) -> &str {
    let word = text.strip_prefix(['-', '\u{2011}']);
    word.filter(|word| word.starts_with(char::is_alphabetic)).unwrap_or(text)
}

/// The first qualifier met on the way.
struct Qualifiers {
    word: &'static str,
    bound: Bound,
}

impl Default for Qualifiers {
    fn default() -> Self {
        Self { word: "", bound: Bound::Exact }
    }
}

impl Qualifiers {
    fn note(&mut self, word: &'static str, bound: Bound) {
        if self.word.is_empty() {
            *self = Self { word, bound };
        }
    }

    /// Takes a qualifier off the beginning of `text`.
    fn take<'a>(&mut self, text: &'a str, words: &Words) -> &'a str {
        let Some((word, bound, rest)) = words.split_qualifier(text) else { return text };
        self.note(word, bound);
        rest.trim_start()
    }

    /// Takes a qualifier off the end of `unit`: 三成多, 5年多.
    fn take_end<'a>(&mut self, unit: &'a str, words: &Words) -> &'a str {
        let more = words.qualifiers.iter().filter(|(_, bound)| *bound == Bound::AtLeast);
        let mut found = more.filter_map(|(word, bound)| {
            let rest = unit.strip_suffix(word).filter(|rest| !rest.is_empty())?;
            Some((*word, *bound, rest.trim_end()))
        });
        let Some((word, bound, rest)) = found.next() else { return unit };
        self.note(word, bound);
        rest
    }

    /// Takes a limit out of `text`; the unit stands before it, or else behind it.
    fn take_limit<'a>(&mut self, text: &'a str, words: &Words) -> &'a str {
        let Some((word, bound, before, after)) = words.split_limit(text) else { return text };
        self.note(word, bound);
        if before.trim().is_empty() { after } else { before }
    }
}

/// Whether a half is added to the value, and the unit without that: 两年半, 一个半小时.
fn split_half<'a>(unit: &'a str, words: &Words) -> (bool, &'a str) {
    let Some(half) = words.half else { return (false, unit) };
    let behind = unit.strip_suffix(half).filter(|unit| !unit.is_empty());
    let between = || unit.strip_prefix('个')?.strip_prefix(half);
    behind.or_else(between).map_or((false, unit), |unit| (true, unit))
}

/// The magnitude that `text` begins with, its power of ten, and the rest.
fn split_magnitude<'a>(text: &'a str, money: bool, words: &Words) -> (&'a str, u32, &'a str) {
    let (mut rest, mut sum) = (text, 0_u32);
    while let Some((power, after)) = words.split_magnitude(rest.trim_start(), money) {
        rest = after;
        sum = sum.saturating_add(power);
    }
    (&text[..text.len() - rest.len()], sum, rest)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::number::Notation;

    /// Magnitude, power, qualifier, bound and unit.
    type Parts<'a> = (&'a str, u32, &'a str, Bound, &'a str);

    #[track_caller]
    fn check(after: &str, lead: Option<&'static str>, notation: Notation, expected: Parts) {
        let Measure { magnitude, power, qualifier, bound, unit, .. } =
            Measure::read(after, lead, Words::of(notation));
        assert_eq!((magnitude, power, qualifier, bound, unit), expected, "{after}");
    }

    #[test]
    fn ok_read_in_chinese() {
        let cases = [
            ("", ("", 0, "", Bound::Exact, "")),
            ("亿元", ("亿", 8, "", Bound::Exact, "元")),
            ("万亿元", ("万亿", 12, "", Bound::Exact, "元")),
            ("个亿", ("个亿", 8, "", Bound::Exact, "")),
            ("余万人次", ("万", 4, "余", Bound::AtLeast, "人次")),
            ("万多户", ("万", 4, "多", Bound::AtLeast, "户")),
            (" 余 家", ("", 0, "余", Bound::AtLeast, "家")),
            ("%左右", ("", 0, "左右", Bound::About, "%")),
            ("％的企业", ("", 0, "", Bound::Exact, "%")),
            ("万以上人口", ("万", 4, "以上", Bound::AtLeast, "人口")),
            ("%以下的企业", ("", 0, "以下", Bound::AtMost, "%")),
            ("个百分点", ("", 0, "", Bound::Exact, "个百分点")),
            ("万千瓦", ("万", 4, "", Bound::Exact, "千瓦")),
            ("千克", ("", 0, "", Bound::Exact, "千克")),
            ("成以上", ("", 1, "以上", Bound::AtLeast, "%")),
            ("成员", ("", 0, "", Bound::Exact, "成员")),
            ("亿元（2017年）", ("亿", 8, "", Bound::Exact, "元")),
            (" million", ("", 0, "", Bound::Exact, "million")),
        ];
        for (after, expected) in cases {
            check(after, None, Notation::Chinese, expected);
        }
    }

    #[test]
    fn ok_read_in_english() {
        let cases = [
            (" million visitors", None, ("million", 6, "", Bound::Exact, "visitors")),
            ("bn", Some("€"), ("bn", 9, "", Bound::Exact, "€")),
            ("m", Some("$"), ("m", 6, "", Bound::Exact, "$")),
            ("m", None, ("", 0, "", Bound::Exact, "m")),
            (" percent of firms", None, ("", 0, "", Bound::Exact, "%")),
            (" percentage points", None, ("", 0, "", Bound::Exact, "percentage points")),
            ("-odd people", None, ("", 0, "-odd", Bound::AtLeast, "people")),
            ("+", None, ("", 0, "+", Bound::AtLeast, "")),
            (" people or more", None, ("", 0, "or more", Bound::AtLeast, "people")),
            ("-year-old", None, ("", 0, "", Bound::Exact, "year-old")),
            ("k", None, ("k", 3, "", Bound::Exact, "")),
            (" kilometres", None, ("", 0, "", Bound::Exact, "kilometres")),
        ];
        for (after, lead, expected) in cases {
            check(after, lead, Notation::English, expected);
        }
    }
}
