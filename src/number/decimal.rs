//! Exact decimal values.

use std::{cmp::Ordering, fmt};

/// An exact decimal value: an integer divided by a power of ten, in lowest terms.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Decimal {
    units: i128,
    scale: u32,
}

impl Decimal {
    /// The most digits a value may have, before and behind the point together.
    pub const MAX_DIGITS: u32 = 38;

    pub(super) const ZERO: Self = Self { units: 0, scale: 0 };
    pub(super) const HALF: Self = Self { units: 5, scale: 1 };

    /// The most digits behind the point of a fraction: enough for sixteenths and for 1/2000.
    const MAX_RATIO_SCALE: u32 = 6;

    const LIMIT: i128 = 10_i128.pow(Self::MAX_DIGITS);

    /// `units` divided by ten to the power of `scale`; none beyond [`MAX_DIGITS`](Self::MAX_DIGITS).
    #[must_use]
    pub const fn new(units: i128, scale: u32) -> Option<Self> {
        let (mut units, mut scale) = (units, scale);
        while scale > 0 && units % 10 == 0 {
            units /= 10;
            scale = if units == 0 { 0 } else { scale - 1 };
        }
        if scale > Self::MAX_DIGITS || units <= -Self::LIMIT || units >= Self::LIMIT {
            return None;
        }
        Some(Self { units, scale })
    }

    /// The integer whose `scale`-th part is the value.
    #[must_use]
    pub const fn units(self) -> i128 {
        self.units
    }

    /// How many digits stand behind the point.
    #[must_use]
    pub const fn scale(self) -> u32 {
        self.scale
    }

    /// The greatest integer that is not greater.
    #[must_use]
    pub const fn floor(self) -> i128 {
        self.units.div_euclid(10_i128.pow(self.scale))
    }

    /// The value times ten to the power of `power`; none when it has too many digits.
    pub(super) fn scaled_up(self, power: u32) -> Option<Self> {
        if power <= self.scale {
            return Self::new(self.units, self.scale - power);
        }
        let units = self.units.checked_mul(10_i128.checked_pow(power - self.scale)?)?;
        Self::new(units, 0)
    }

    /// The sum of two values; none when it has too many digits.
    #[must_use]
    pub fn plus(self, other: Self) -> Option<Self> {
        let scale = self.scale.max(other.scale);
        let [one, two] = [self, other].map(|it| {
            10_i128.checked_pow(scale - it.scale).and_then(|factor| it.units.checked_mul(factor))
        });
        Self::new(one?.checked_add(two?)?, scale)
    }

    /// One whole number divided by another; none where no decimal is exactly that (2/3).
    pub(super) fn ratio(part: u32, whole: u32) -> Option<Self> {
        let (part, whole) = (i128::from(part), i128::from(whole));
        (0..=Self::MAX_RATIO_SCALE).find_map(|scale| {
            let units = part * 10_i128.pow(scale);
            (units.checked_rem(whole)? == 0).then(|| Self::new(units / whole, scale))?
        })
    }

    /// The value, or that with the other sign.
    pub(super) const fn signed(self, negative: bool) -> Self {
        Self { units: if negative { -self.units } else { self.units }, scale: self.scale }
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        // What lies above the floor, in the finest parts a value can have.
        let fraction = |it: &Self| {
            let parts = it.units.rem_euclid(10_i128.pow(it.scale));
            parts * 10_i128.pow(Self::MAX_DIGITS - it.scale)
        };
        (self.floor(), fraction(self)).cmp(&(other.floor(), fraction(other)))
    }
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.units < 0 { "-" } else { "" };
        let one = 10_u128.pow(self.scale);
        let units = self.units.unsigned_abs();
        write!(f, "{sign}{}", units / one)?;
        if self.scale > 0 {
            let width = self.scale as usize;
            write!(f, ".{:0width$}", units % one)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
    fn a_magnitude_moves_the_point_exactly() {
        assert_eq!(decimal(3_268, 1).scaled_up(8), Some(decimal(32_680_000_000, 0)));
        assert_eq!(decimal(12_345, 4).scaled_up(2), Some(decimal(12_345, 2)));
        assert_eq!(decimal(1, 0).scaled_up(38), None);
        assert_eq!(decimal(1, 0).scaled_up(u32::MAX), None);
    }

    #[test]
    fn values_have_at_most_38_digits() {
        let limit = 10_i128.pow(38);
        assert_eq!(decimal(limit - 1, 0).to_string(), "9".repeat(38));
        assert_eq!(Decimal::new(limit, 0), None);
        assert_eq!(Decimal::new(1 - limit, 0).map(Decimal::floor), Some(1 - limit));
        assert_eq!(Decimal::new(1, 39), None);
    }

    #[test]
    fn sums_and_ratios_are_exact_or_none() {
        assert_eq!(decimal(5, 1).plus(decimal(25, 2)), Some(decimal(75, 2)));
        assert_eq!(decimal(10_i128.pow(38) - 1, 0).plus(decimal(1, 0)), None);
        let cases = [(1, 2, "0.5"), (3, 4, "0.75"), (5, 16, "0.3125"), (6, 3, "2"), (0, 7, "0")];
        for (part, whole, expected) in cases {
            assert_eq!(Decimal::ratio(part, whole).map(|it| it.to_string()), Some(expected.into()));
        }
        assert_eq!(Decimal::ratio(2, 3), None);
        assert_eq!(Decimal::ratio(1, 0), None);
    }

    #[test]
    fn order_is_by_value() {
        let ascending = [
            decimal(-25, 1),
            decimal(-24, 1),
            decimal(0, 0),
            decimal(1, 38),
            decimal(99, 1),
            decimal(10, 0),
        ];
        assert!(ascending.is_sorted(), "{ascending:?}");
        assert_eq!(decimal(-25, 1).floor(), -3);
    }
}
