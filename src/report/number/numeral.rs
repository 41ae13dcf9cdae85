//! Decimals in digits, ASCII or full-width.

use super::Decimal;

/// Characters that set groups of three digits apart.
const SEPARATORS: [char; 5] = [',', '，', '\u{2009}', '\u{202f}', '\u{a0}'];

/// The most digits a counter counts: what 64 bits hold.
const MAX_COUNTED_DIGITS: usize = 18;

/// A decimal in a text.
///
/// ```ebnf
/// decimal = ( digits | grouped ) [ point digits ] ;
/// grouped = digit [ digit [ digit ] ] separator triple { separator triple } ;
/// ```
///
/// All digits are of one set, ASCII or full-width, and all separators the same; a separator or
/// point that this grammar has no place for ends the decimal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Numeral {
    /// Where it begins, in bytes.
    pub(super) start: usize,
    /// Where it ends, in bytes.
    pub(super) end: usize,
    /// Its value; none when it has too many digits.
    pub(super) value: Option<Decimal>,
    digits: usize,
    /// Whether it begins with a zero that a quantity would not have: 0318, 007.
    padded: bool,
    /// Whether it is nothing but four digits.
    four_digits: bool,
}

impl Numeral {
    /// Every decimal of `text`, in order.
    pub(super) fn find_all(text: &str) -> Vec<Self> {
        let mut numerals = Vec::new();
        let mut at = 0;
        while let Some(offset) = text[at..].find(|c| digit(c).is_some()) {
            let numeral = Self::read(text, at + offset);
            at = numeral.end;
            numerals.push(numeral);
        }
        numerals
    }

    /// Reads the decimal that begins with the digit at `start`.
    fn read(text: &str, start: usize) -> Self {
        let full_width = text[start..].starts_with(|c: char| !c.is_ascii());
        let mut scan = Scan { rest: &text[start..], full_width, digits: 0, units: Some(0) };
        scan.integer();
        let whole = scan.digits;
        scan.fraction();
        let end = text.len() - scan.rest.len();
        let scale = u32::try_from(scan.digits - whole).ok();
        let value = scan.units.zip(scale).and_then(|(units, scale)| Decimal::new(units, scale));
        Self {
            start,
            end,
            value,
            digits: scan.digits,
            padded: whole > 1 && text[start..].chars().next().and_then(digit) == Some(0),
            four_digits: whole == 4 && text[start..end].chars().count() == 4,
        }
    }

    /// Whether a card may count up to it: at least 10, and surely an amount.
    pub(super) fn may_count(&self) -> bool {
        let large = self.value.is_some_and(|value| value.floor() >= 10);
        large && !self.padded && self.digits <= MAX_COUNTED_DIGITS
    }

    /// Whether it may be the end of a range; codes such as 0318 are not.
    pub(super) const fn may_end_range(&self) -> bool {
        !self.padded
    }

    /// Whether it can be a calendar year of the time a report speaks of.
    pub(super) fn is_year(&self) -> bool {
        self.four_digits && self.value.is_some_and(|value| (1900..2100).contains(&value.floor()))
    }
}

/// The way through one decimal.
struct Scan<'a> {
    rest: &'a str,
    full_width: bool,
    digits: usize,
    /// All digits so far as one integer; none when they are too many.
    units: Option<i128>,
}

impl Scan<'_> {
    /// How many digits of the decimal's set `text` begins with.
    fn run(&self, text: &str) -> usize {
        text.chars().take_while(|c| digit(*c).is_some() && c.is_ascii() != self.full_width).count()
    }

    /// Takes `count` digits.
    fn take(&mut self, count: usize) {
        for _ in 0..count {
            let mut chars = self.rest.chars();
            let Some(value) = chars.next().and_then(digit) else { return };
            self.units = self
                .units
                .and_then(|units| units.checked_mul(10))
                .and_then(|units| units.checked_add(i128::from(value)));
            self.rest = chars.as_str();
        }
        self.digits += count;
    }

    fn integer(&mut self) {
        let first = self.run(self.rest);
        self.take(first);
        let Some(separator) = self.rest.chars().next().filter(|c| SEPARATORS.contains(c)) else {
            return;
        };
        while first <= 3
            && let Some(group) = self.rest.strip_prefix(separator)
            && self.run(group) == 3
        {
            self.rest = group;
            self.take(3);
        }
    }

    fn fraction(&mut self) {
        let mark = if self.full_width { &['.', '．'][..] } else { &['.'][..] };
        let Some(fraction) = self.rest.strip_prefix(mark) else { return };
        let run = self.run(fraction);
        if run > 0 {
            self.rest = fraction;
            self.take(run);
        }
    }
}

/// The value of a digit, ASCII or full-width.
fn digit(c: char) -> Option<u32> {
    match c {
        '０'..='９' => Some(u32::from(c) - u32::from('０')),
        _ => c.to_digit(10),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn all(text: &str) -> Vec<(&str, String)> {
        Numeral::find_all(text)
            .into_iter()
            .map(|it| {
                (&text[it.start..it.end], it.value.map_or_else(String::new, |v| v.to_string()))
            })
            .collect()
    }

    #[test]
    fn ok_find_all() {
        let cases: [(&str, &[(&str, &str)]); 12] = [
            ("八项", &[]),
            ("326.8亿元", &[("326.8", "326.8")]),
            ("1,234,567.80元", &[("1,234,567.80", "1234567.8")]),
            ("１２，３４５．６", &[("１２，３４５．６", "12345.6")]),
            ("12\u{2009}345", &[("12\u{2009}345", "12345")]),
            ("6,21", &[("6", "6"), ("21", "21")]),
            ("1234,567", &[("1234", "1234"), ("567", "567")]),
            ("1,234，567", &[("1,234", "1234"), ("567", "567")]),
            ("1,2345", &[("1", "1"), ("2345", "2345")]),
            ("1.2.3", &[("1.2", "1.2"), ("3", "3")]),
            ("1２", &[("1", "1"), ("２", "2")]),
            ("20.", &[("20", "20")]),
        ];
        for (text, expected) in cases {
            let expected: Vec<_> = expected.iter().map(|(t, v)| (*t, (*v).to_owned())).collect();
            assert_eq!(all(text), expected, "{text}");
        }
    }

    #[test]
    fn what_may_count_is_at_least_10_and_an_amount() {
        let cases = [
            ("10", true),
            ("10.2", true),
            ("9.99", false),
            ("0.204", false),
            ("0318", false),
            ("123456789012345678", true),
            ("1234567890123456789", false),
        ];
        for (text, expected) in cases {
            assert_eq!(Numeral::read(text, 0).may_count(), expected, "{text}");
        }
    }

    #[test]
    fn years_are_four_digits_in_the_range_of_a_report() {
        for (text, expected) in
            [("2017", true), ("1899", false), ("2,017", false), ("2017.5", false)]
        {
            assert_eq!(Numeral::read(text, 0).is_year(), expected, "{text}");
        }
    }
}
