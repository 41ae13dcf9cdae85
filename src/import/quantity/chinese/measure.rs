//! What stands behind a numeral in Chinese text.

use super::words::{LIMITS, MAGNITUDES, QUALIFIERS, RANGES, TIMES};
use crate::import::quantity::{
    han::{self, Kind, Numeral},
    units::{self, Unit},
};

/// What stands behind a numeral.
#[derive(Clone, Copy, Debug)]
pub(super) struct Measure {
    /// Its length in bytes; none where there is neither magnitude nor unit.
    pub(super) length: usize,
    /// Whether it has a magnitude: 万 in 60余万人次.
    pub(super) magnitude: bool,
    /// Its unit.
    pub(super) unit: Option<Unit>,
}

impl Measure {
    /// Reads qualifiers, magnitudes, unit and limit.
    pub(super) fn read(text: &str) -> Self {
        let mut rest = text.strip_prefix(' ').unwrap_or(text);
        rest = rest.strip_prefix(QUALIFIERS).unwrap_or(rest);
        let before_magnitude = rest.len();
        while units::at(rest).is_none_or(|unit| unit.word.starts_with(MAGNITUDES))
            && !starts_with_unit_like_magnitude(rest)
            && let Some(after) = rest.strip_prefix(MAGNITUDES)
        {
            rest = after;
        }
        let magnitude = rest.len() < before_magnitude;
        rest = rest.strip_prefix(QUALIFIERS).unwrap_or(rest);
        let spaced = rest.strip_prefix(' ').unwrap_or(rest);
        let unit = units::at(spaced);
        if let Some(unit) = unit {
            rest = spaced.get(unit.word.len()..).unwrap_or_default();
            // 元/吨
            if let Some(per) = rest.strip_prefix('/')
                && let Some(other) = units::at(per)
            {
                rest = per.get(other.word.len()..).unwrap_or_default();
            }
        }
        if unit.is_some() || magnitude {
            let within = unit.is_some_and(|unit| TIMES.contains(&unit.word));
            rest = LIMITS.iter().find_map(|limit| rest.strip_prefix(limit)).unwrap_or(rest);
            rest = rest.strip_prefix("内").filter(|_| within).unwrap_or(rest);
            // 1米多, but 30个多功能厅.
            let whole = unit.is_some_and(|unit| !unit.counts);
            rest = rest.strip_prefix("多").filter(|_| whole).unwrap_or(rest);
        }
        let length = if unit.is_some() || magnitude { text.len() - rest.len() } else { 0 };
        Self { length, magnitude, unit }
    }

    /// Whether its unit is one of `words`.
    pub(super) fn is(&self, words: &[&str]) -> bool {
        self.unit.is_some_and(|unit| words.contains(&unit.word))
    }

    /// The measure behind the upper end of a range with the length of it all, from the word between
    /// the ends on. `whole` begins with the lower end `low`.
    pub(super) fn upper_end(self, whole: &str, after: &str, low: Numeral) -> Option<(Self, usize)> {
        let word = RANGES.iter().find(|word| after.starts_with(**word))?;
        let upper = after.get(word.len()..)?;
        let high = han::numeral(upper).ok().filter(|high| high.kind == low.kind)?;
        let far = Self::read(upper.get(high.length..)?);
        let agree = match (self.unit, far.unit) {
            (_, None) => false,
            (None, Some(_)) => true,
            (Some(near), Some(far)) => near.word == far.word,
        };
        let value = |text: &str, numeral: Numeral| text.get(..numeral.length)?.parse::<f64>().ok();
        let ascends = match (value(whole, low), value(upper, high)) {
            (Some(low), Some(high)) => low < high || self.magnitude != far.magnitude,
            _ => true,
        };
        (agree && ascends).then_some((far, word.len() + high.length + far.length))
    }

    /// How far a time goes on behind its first unit: 3分25秒, 9秒58.
    pub(super) fn clock_length(self, after: &str) -> usize {
        let mut last = self.unit.map_or("", |unit| unit.word);
        let mut rest = after;
        while ["小时", "分", "分钟", "秒"].contains(&last)
            && let Ok(Numeral { kind: Kind::Digits, length }) = han::numeral(rest)
            && let Some(behind) = rest.get(length..)
        {
            let unit = ["分钟", "分", "秒"].into_iter().find(|unit| behind.starts_with(unit));
            // Hundredths of a second have no unit.
            let Some(unit) = unit.or((last == "秒").then_some("")) else { break };
            rest = behind.get(unit.len()..).unwrap_or_default();
            last = unit;
        }
        after.len() - rest.len()
    }
}

/// 千克, 千米 and the like begin with a magnitude and have none.
fn starts_with_unit_like_magnitude(text: &str) -> bool {
    units::at(text).is_some_and(|unit| unit.word.chars().count() > 1 && unit.word.starts_with('千'))
}
