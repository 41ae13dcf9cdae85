//! What stands behind a numeral.

mod extent;

pub(super) use self::extent::{Extent, limit};
use super::{Bound, Decimal, lexicon::Words};

/// Marks at which what is counted ends: 326.8亿元（2017年）.
const STOPS: [char; 12] = ['（', '(', '，', ',', '、', '；', ';', '。', '：', ':', '”', '"'];

/// What stands behind a numeral: magnitude, qualifier, unit. Whatever is not known there is the unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Measure<'a> {
    /// Whether it has a magnitude, 万 or 千万.
    pub(super) magnitude: bool,
    /// The power of ten that magnitude and unit multiply by: 1 for 成.
    pub(super) power: u32,
    /// How the first word that makes the number inexact bounds it.
    pub(super) bound: Bound,
    /// Whether a half is added: 两年半.
    half: bool,
    /// What is counted, one word for units of one meaning (% for percent).
    pub(super) unit: &'a str,
    /// What stands behind a unit that is known: 的企业 in %的企业.
    pub(super) rest: &'a str,
}

impl<'a> Measure<'a> {
    /// Reads the text behind a numeral. A unit that stands before the numeral, such as $, is the one.
    pub(super) fn read(after: &'a str, lead: Option<&'static str>, words: &'static Words) -> Self {
        let after = after.split(STOPS).next().unwrap_or(after);
        let mut bound = Qualified(Bound::Exact);
        let start = joined(bound.take(after.trim(), words));
        let (magnitude_power, rest) = words.split_magnitudes(start, lead.is_some());
        let magnitude = rest.len() < start.len();
        let rest = bound.take(rest.trim_start(), words);
        let unit = joined(bound.take_limit(rest, words).trim());
        let (half, unit) = split_half(bound.take_end(unit, words), words);
        let (unit, unit_power, rest) =
            lead.map_or_else(|| words.split_synonym(unit), |lead| (lead, 0, unit));
        let power = magnitude_power.saturating_add(unit_power);
        Self { magnitude, power, bound: bound.0, half, unit, rest }
    }

    /// What the unit adds to the numeral: a half or nothing.
    pub(super) const fn half(&self) -> Decimal {
        if self.half { Decimal::HALF } else { Decimal::ZERO }
    }

    /// Whether nothing is said about what is counted.
    pub(super) const fn is_bare(&self) -> bool {
        self.unit.is_empty() && !self.magnitude
    }
}

/// Without the hyphen of a compound word, as in 5-year.
fn joined(text: &str) -> &str {
    let word = text.strip_prefix(['-', '\u{2011}']);
    word.filter(|word| word.starts_with(char::is_alphabetic)).unwrap_or(text)
}

/// The bound that the first qualifier met on the way states.
struct Qualified(Bound);

impl Qualified {
    /// Takes a qualifier off the beginning of `text`.
    fn take<'a>(&mut self, text: &'a str, words: &Words) -> &'a str {
        let Some((bound, rest)) = words.split_qualifier(text) else { return text };
        self.0 = self.0.or(bound);
        rest.trim_start()
    }

    /// Takes a qualifier off the end of `unit`: 三成多, 5年多.
    fn take_end<'a>(&mut self, unit: &'a str, words: &Words) -> &'a str {
        let Some(rest) = words.qualifiers.without_more(unit) else { return unit };
        self.0 = self.0.or(Bound::AtLeast);
        rest
    }

    /// Takes a limit out of `text`; the unit stands before it, or else behind it.
    fn take_limit<'a>(&mut self, text: &'a str, words: &Words) -> &'a str {
        let Some((bound, before, after)) = words.limits.within(text) else { return text };
        self.0 = self.0.or(bound);
        if before.trim().is_empty() { after } else { before }
    }
}

/// Whether a half is added to the value, and the unit without that: 两年半, 一个半小时.
fn split_half<'a>(unit: &'a str, words: &Words) -> (bool, &'a str) {
    let Some(half) = words.half.as_deref() else { return (false, unit) };
    let behind = unit.strip_suffix(half).filter(|unit| !unit.is_empty());
    let between = || unit.strip_prefix('个')?.strip_prefix(half);
    behind.or_else(between).map_or((false, unit), |unit| (true, unit))
}

#[cfg(test)]
mod tests {
    use super::{super::Notation, *};

    #[track_caller]
    fn check(
        after: &str,
        lead: Option<&'static str>,
        notation: Notation,
        expected: (u32, Bound, &str),
    ) {
        let Measure { power, bound, unit, .. } = Measure::read(after, lead, Words::of(notation));
        assert_eq!((power, bound, unit), expected, "{after}");
    }

    #[test]
    fn what_is_counted_in_chinese() {
        for (after, expected) in [
            ("", (0, Bound::Exact, "")),
            ("亿元", (8, Bound::Exact, "元")),
            ("万亿元", (12, Bound::Exact, "元")),
            ("个亿", (8, Bound::Exact, "")),
            ("余万人次", (4, Bound::AtLeast, "人次")),
            ("万多户", (4, Bound::AtLeast, "户")),
            (" 余 家", (0, Bound::AtLeast, "家")),
            ("%左右", (0, Bound::About, "%")),
            ("％的企业", (0, Bound::Exact, "%")),
            ("万以上人口", (4, Bound::AtLeast, "人口")),
            ("%以下的企业", (0, Bound::AtMost, "%")),
            ("平方米及以下", (0, Bound::AtMost, "平方米")),
            ("个百分点", (0, Bound::Exact, "个百分点")),
            ("万千瓦", (4, Bound::Exact, "千瓦")),
            ("千克", (0, Bound::Exact, "千克")),
            ("成以上", (1, Bound::AtLeast, "%")),
            ("成员", (0, Bound::Exact, "成员")),
            ("亿元（2017年）", (8, Bound::Exact, "元")),
            (" million", (0, Bound::Exact, "million")),
        ] {
            check(after, None, Notation::Chinese, expected);
        }
    }

    #[test]
    fn what_is_counted_in_english() {
        for (after, lead, expected) in [
            (" million visitors", None, (6, Bound::Exact, "visitors")),
            ("bn", Some("€"), (9, Bound::Exact, "€")),
            ("m", Some("$"), (6, Bound::Exact, "$")),
            ("m", None, (0, Bound::Exact, "m")),
            (" percent of firms", None, (0, Bound::Exact, "%")),
            (" percentage points", None, (0, Bound::Exact, "percentage points")),
            ("-odd people", None, (0, Bound::AtLeast, "people")),
            ("+", None, (0, Bound::AtLeast, "")),
            (" people or more", None, (0, Bound::AtLeast, "people")),
            ("-year-old", None, (0, Bound::Exact, "year-old")),
            ("k", None, (3, Bound::Exact, "")),
            (" kilometres", None, (0, Bound::Exact, "kilometres")),
        ] {
            check(after, lead, Notation::English, expected);
        }
    }
}
