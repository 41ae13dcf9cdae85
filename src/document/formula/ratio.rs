//! Exact ratios.

use std::cmp::Ordering;

use crate::number::Decimal;

/// A ratio of two integers in lowest terms, the second above zero and both within [`Ratio::LIMIT`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::document) struct Ratio {
    part: i128,
    whole: i128,
}

impl Ratio {
    /// So that ten times a part still fits.
    const LIMIT: i128 = 10_i128.pow(36);

    /// `part` divided by `whole`; none for a division by zero, or beyond the limit.
    pub(in crate::document) fn new(part: i128, whole: i128) -> Option<Self> {
        let divisor = gcd(part, whole).checked_mul(whole.signum()).filter(|it| *it != 0)?;
        let (part, whole) = (part.checked_div(divisor)?, whole.checked_div(divisor)?);
        (part.checked_abs()? <= Self::LIMIT && whole <= Self::LIMIT).then_some(Self { part, whole })
    }

    /// A decimal as a ratio.
    pub(super) fn of(decimal: Decimal) -> Option<Self> {
        Self::new(decimal.units(), 10_i128.checked_pow(decimal.scale())?)
    }

    pub(super) fn plus(self, other: Self) -> Option<Self> {
        let (one, two) = (self.part.checked_mul(other.whole)?, other.part.checked_mul(self.whole)?);
        Self::new(one.checked_add(two)?, self.whole.checked_mul(other.whole)?)
    }

    pub(super) fn times(self, other: Self) -> Option<Self> {
        // Reduced first, so that only results that are too large are none.
        let (one, two) = (Self::new(self.part, other.whole)?, Self::new(other.part, self.whole)?);
        Self::new(one.part.checked_mul(two.part)?, one.whole.checked_mul(two.whole)?)
    }

    pub(super) fn over(self, other: Self) -> Option<Self> {
        self.times(Self::new(other.whole, other.part)?)
    }

    pub(super) const fn negated(self) -> Self {
        Self { part: -self.part, whole: self.whole }
    }

    pub(super) const fn abs(self) -> Self {
        Self { part: self.part.abs(), whole: self.whole }
    }

    /// The ratio rounded to so many decimals, half away from zero.
    pub(in crate::document) fn rounded(self, decimals: usize) -> String {
        let (mut digits, mut rest) = (self.part.abs() / self.whole, self.part.abs() % self.whole);
        let mut fraction = String::new();
        for _ in 0..decimals {
            rest *= 10;
            fraction.push_str(&(rest / self.whole).to_string());
            rest %= self.whole;
        }
        if rest * 2 >= self.whole {
            let carried = fraction.trim_end_matches('9');
            let nines = "0".repeat(fraction.len() - carried.len());
            let (kept, last) = carried.split_at(carried.len().saturating_sub(1));
            match last.parse::<u8>() {
                Ok(last) => fraction = format!("{kept}{}{nines}", last + 1),
                Err(_) => (digits, fraction) = (digits + 1, nines),
            }
        }
        let sign = if self.part < 0 { "-" } else { "" };
        let point = if decimals > 0 { "." } else { "" };
        format!("{sign}{digits}{point}{fraction}")
    }
}

impl Ord for Ratio {
    fn cmp(&self, other: &Self) -> Ordering {
        // By continued fractions: no product can be too large.
        let (mut one, mut two) = (*self, *other);
        let mut turned = false;
        loop {
            let floors = [one, two].map(|it| it.part.div_euclid(it.whole));
            let rests = [one, two].map(|it| it.part.rem_euclid(it.whole));
            let order = match floors[0].cmp(&floors[1]) {
                Ordering::Equal if rests[0] == 0 || rests[1] == 0 => {
                    (rests[0] != 0).cmp(&(rests[1] != 0))
                }
                Ordering::Equal => {
                    one = Self { part: one.whole, whole: rests[0] };
                    two = Self { part: two.whole, whole: rests[1] };
                    turned = !turned;
                    continue;
                }
                order => order,
            };
            return if turned { order.reverse() } else { order };
        }
    }
}

impl PartialOrd for Ratio {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// The greatest common divisor, never negative.
fn gcd(one: i128, two: i128) -> i128 {
    let (mut one, mut two) = (one.unsigned_abs(), two.unsigned_abs());
    while two != 0 {
        (one, two) = (two, one % two);
    }
    i128::try_from(one).unwrap_or(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ratio(part: i128, whole: i128) -> Ratio {
        Ratio::new(part, whole).unwrap()
    }

    #[test]
    fn ratios_are_exact_or_none() {
        assert_eq!(ratio(1, 3).plus(ratio(1, 6)), Some(ratio(1, 2)));
        assert_eq!(ratio(2, 3).times(ratio(-3, 4)), Some(ratio(-1, 2)));
        assert_eq!(ratio(1, 3).over(ratio(2, -3)), Some(ratio(-1, 2)));
        let large = 10_i128.pow(30);
        assert_eq!(ratio(large, 7).times(ratio(7, large)), Some(ratio(1, 1)));
        assert_eq!(ratio(large, 1).times(ratio(large, 1)), None);
        for (part, whole) in [(1, 0), (0, 0), (i128::MAX, 1), (i128::MIN, 1), (1, i128::MIN)] {
            assert_eq!(Ratio::new(part, whole), None, "{part}/{whole}");
        }
        assert_eq!(ratio(1, 2).over(ratio(0, 5)), None);
    }

    #[test]
    fn ratios_are_rounded_half_away_from_zero() {
        for (part, whole, decimals, expected) in [
            (28_000, 51, 4, "549.0196"),
            (2, 1, 4, "2.0000"),
            (-1, 8, 2, "-0.13"),
            (1_999_996, 1_000_000, 4, "2.0000"),
            (199_994, 100_000, 4, "1.9999"),
            (5, 2, 0, "3"),
        ] {
            assert_eq!(ratio(part, whole).rounded(decimals), expected);
        }
    }

    #[test]
    fn order_is_by_value() {
        let (large, one) = (10_i128.pow(36), 10_i128.pow(36) - 1);
        let ascending = [
            ratio(-3, 2),
            ratio(-1, 1),
            ratio(0, 1),
            ratio(1, 3),
            ratio(one, large),
            ratio(1, 1),
            ratio(large, one),
        ];
        for pair in ascending.windows(2) {
            let orders = (pair[0].cmp(&pair[1]), pair[1].cmp(&pair[0]));
            assert_eq!(orders, (Ordering::Less, Ordering::Greater), "{pair:?}");
        }
        assert_eq!(ratio(1, 3).cmp(&ratio(2, 6)), Ordering::Equal);
    }
}
