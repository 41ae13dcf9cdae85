//! Numerals in digits, ASCII or full-width.

use super::{
    Decimal,
    numeral::{Numeral, Script, Shape},
};

/// Characters that set groups of three digits apart.
const SEPARATORS: [char; 5] = [',', '，', '\u{2009}', '\u{202f}', '\u{a0}'];

/// Every decimal of `text`, in order.
///
/// ```ebnf
/// decimal = ( digits | grouped ) [ point digits ] ;
/// grouped = digit [ digit [ digit ] ] separator triple { separator triple } ;
/// ```
///
/// All digits are of one set, ASCII or full-width, and all separators the same; a separator or
/// point that this grammar has no place for ends the decimal.
pub(super) fn find_all(text: &str) -> Vec<Numeral> {
    let mut numerals = Vec::new();
    let mut at = 0;
    while let Some(offset) = text[at..].find(|c| digit(c).is_some()) {
        let numeral = read(text, at + offset);
        at = numeral.end;
        numerals.push(numeral);
    }
    numerals
}

/// Reads the decimal that begins with the digit at `start`.
fn read(text: &str, start: usize) -> Numeral {
    let full_width = text[start..].starts_with(|c: char| !c.is_ascii());
    let mut scan = Scan { rest: &text[start..], full_width, digits: 0, units: Some(0) };
    scan.integer();
    let whole = scan.digits;
    scan.fraction();
    let end = text.len() - scan.rest.len();
    let scale = u32::try_from(scan.digits - whole).ok();
    let shape = Shape {
        digits: scan.digits,
        padded: whole > 1 && text[start..].chars().next().and_then(digit) == Some(0),
        plain: text[start..end].chars().count() == scan.digits,
    };
    Numeral {
        start,
        end,
        value: scan.units.zip(scale).and_then(|(units, scale)| Decimal::new(units, scale)),
        upper: None,
        script: Script::Digits(shape),
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
        find_all(text)
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
}
