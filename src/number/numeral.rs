//! One numeral in a text, whatever it is written in.

use std::ops::Range;

use super::{Decimal, Token};
use crate::digit::MAX_COUNTED;

/// A numeral in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Numeral {
    pub(super) start: usize,
    pub(super) end: usize,
    /// Its value; none where there is no one reading (二百五, dozens), or too many digits.
    pub(super) value: Option<Decimal>,
    /// The upper end where it says two values at once: 5 for 三五.
    pub(super) upper: Option<Decimal>,
    pub(super) script: Script,
}

/// What a numeral is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Script {
    /// Digits, ASCII or full-width.
    Digits(Shape),
    /// Han numerals, or English words; perhaps a magnitude alone (百, hundred), or a rank (third).
    Words { bare_magnitude: bool, ordinal: bool },
}

/// How a numeral in digits is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Shape {
    pub(super) digits: usize,
    pub(super) decimals: u32,
    /// Whether it begins with a zero that a quantity would not have: 0318, 007.
    pub(super) padded: bool,
    /// Whether it is digits only, without groups or a point.
    pub(super) plain: bool,
    /// Whether a fraction in one character ends it: 2½.
    pub(super) vulgar: bool,
}

/// The years that a report speaks of.
pub(super) const YEARS: Range<u32> = 1900..2100;

impl Numeral {
    pub(super) fn of<'a>(&self, text: &'a str) -> &'a str {
        &text[self.start..self.end]
    }

    /// Its value, where that is one whole number of this size.
    pub(super) fn whole(&self) -> Option<u32> {
        let value = self.value.filter(|value| value.scale() == 0 && self.upper.is_none())?;
        u32::try_from(value.units()).ok()
    }

    /// What a card may count up to: digits, at least 10, and surely an amount.
    pub(super) fn token(&self, text: &str) -> Option<Token> {
        let Script::Digits(shape) = self.script else { return None };
        let can_count = !shape.padded && !shape.vulgar && shape.digits <= MAX_COUNTED;
        let value = self.value.filter(|value| can_count && value.floor() >= 10)?;
        Some(Token { text: self.of(text).to_owned(), value, decimals: shape.decimals })
    }

    pub(super) const fn is_in_digits(&self) -> bool {
        matches!(self.script, Script::Digits(_))
    }

    /// Whether it has more digits than a value holds.
    pub(super) const fn is_too_long(&self) -> bool {
        self.value.is_none() && matches!(self.script, Script::Digits(Shape { vulgar: false, .. }))
    }

    /// Whether it may be the end of a range; codes such as 0318 are not.
    pub(super) const fn may_end_range(&self) -> bool {
        !self.is_padded()
    }

    /// Whether it begins with a zero as only codes do.
    pub(super) const fn is_padded(&self) -> bool {
        matches!(self.script, Script::Digits(Shape { padded: true, .. }))
    }

    pub(super) const fn is_plain(&self, count: usize) -> bool {
        matches!(self.script, Script::Digits(shape) if shape.plain && shape.digits == count)
    }

    pub(super) const fn is_bare_magnitude(&self) -> bool {
        matches!(self.script, Script::Words { bare_magnitude: true, .. })
    }

    pub(super) const fn is_ordinal(&self) -> bool {
        matches!(self.script, Script::Words { ordinal: true, .. })
    }

    /// Whether it can be a calendar year of the time a report speaks of.
    pub(super) fn is_year(&self, text: &str) -> bool {
        let written = match self.script {
            Script::Digits(_) => self.is_plain(4),
            // 二〇一七, four characters.
            Script::Words { .. } => self.of(text).chars().count() == 4,
        };
        written && self.whole().is_some_and(|year| YEARS.contains(&year))
    }
}
