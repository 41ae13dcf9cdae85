//! What stands behind a numeral.

mod extent;

pub(super) use self::extent::{Extent, ends_clause, limit, rate};
use super::{Bound, Decimal, lexicon::Words};

/// Marks at which what is counted ends: 326.8亿元（2017年）.
const STOPS: [char; 12] = ['（', '(', '，', ',', '、', '；', ';', '。', '：', ':', '”', '"'];

/// What stands behind a numeral: magnitude, qualifier, unit. Whatever is not known there is the unit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Measure<'a> {
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
        if after.trim().is_empty() {
            return Self { unit: lead.unwrap_or_default(), ..Self::default() };
        }
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
