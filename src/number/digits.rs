//! Numerals in digits, ASCII or full-width.

use super::{
    Decimal, Notation,
    numeral::{Numeral, Script, Shape},
};
use crate::digit::{POINTS, SEPARATORS, value as digit};

/// Every decimal of `text`, in order.
///
/// ```ebnf
/// decimal = ( digits | grouped ) [ point digits | vulgar | mixed ] | vulgar ;
/// grouped = digit [ digit [ digit ] ] separator triple { separator triple } ;
/// vulgar  = "½" | "¼" | … ;
/// mixed   = ( " " | "-" ) ( "1/2" | "1/4" | … ) ;
/// ```
///
/// All digits are of one set, ASCII or full-width, and all separators the same; a blank is one only where
/// no other digits stand beside it: 118 400 trains.
pub(super) fn find_all(text: &str, notation: Notation) -> Vec<Numeral> {
    let mut numerals = Vec::new();
    let mut at = 0;
    while let Some(offset) = text[at..].find(|c| digit(c).is_some() || vulgar(c).is_some()) {
        let numeral = read(text, at + offset, notation);
        at = numeral.end;
        numerals.push(numeral);
    }
    numerals
}

/// The decimal that `text` begins with.
pub(super) fn at_start(text: &str) -> Option<Numeral> {
    let begins = text.starts_with(|c| digit(c).is_some() || vulgar(c).is_some());
    begins.then(|| read(text, 0, Notation::Chinese))
}

/// Reads the decimal that begins with the digit at `start`.
fn read(text: &str, start: usize, notation: Notation) -> Numeral {
    let full_width = text[start..].starts_with(|c: char| !c.is_ascii());
    let padded = text[start..].chars().next().and_then(digit) == Some(0);
    // Of a telephone number, a code or a range no digits are a group of an amount.
    let before = &text[..start];
    let goes_on = |c: char| matches!(c, '+' | '-' | '/' | ':') || digit(c).is_some();
    let is_apart = !before.trim_end().ends_with(goes_on)
        && !before.ends_with(|c: char| c.is_ascii_alphabetic());
    let may_space = !full_width && !padded && is_apart;
    let mut scan =
        Scan { rest: &text[start..], full_width, notation, may_space, digits: 0, units: Some(0) };
    scan.integer();
    let whole = scan.digits;
    scan.fraction();
    let scale = u32::try_from(scan.digits - whole).ok();
    let value = scan.units.zip(scale).and_then(|(units, scale)| Decimal::new(units, scale));
    let fraction = scan.vulgar().filter(|_| scan.digits == whole);
    if let Some((_, rest)) = fraction {
        scan.rest = rest;
    }
    let end = text.len() - scan.rest.len();
    let shape = Shape {
        digits: scan.digits,
        decimals: scale.unwrap_or(0),
        padded: whole > 1 && padded,
        plain: text[start..end].chars().count() == scan.digits,
        vulgar: fraction.is_some(),
    };
    Numeral {
        start,
        end,
        value: match fraction {
            Some(((part, whole), _)) => {
                value.zip(Decimal::ratio(part, whole)).and_then(|(a, b)| a.plus(b))
            }
            None => value,
        },
        upper: None,
        script: Script::Digits(shape),
    }
}

/// The way through one decimal.
struct Scan<'a> {
    rest: &'a str,
    full_width: bool,
    notation: Notation,
    /// Whether blanks may set its groups apart.
    may_space: bool,
    digits: usize,
    /// All digits so far as one integer; none when they are too many.
    units: Option<i128>,
}

impl<'a> Scan<'a> {
    fn run(&self, text: &str) -> usize {
        text.chars().take_while(|c| digit(*c).is_some() && c.is_ascii() != self.full_width).count()
    }

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
        let is_separator = |c: &char| SEPARATORS.contains(c) && (*c != ' ' || self.is_spaced());
        let Some(separator) = self.rest.chars().next().filter(is_separator) else { return };
        while first <= 3
            && let Some(group) = self.rest.strip_prefix(separator)
            && self.run(group) == 3
        {
            self.rest = group;
            self.take(3);
        }
    }

    /// Whether blanks set the groups apart of which the first was taken: nothing else goes on behind them.
    fn is_spaced(&self) -> bool {
        let mut rest = self.rest;
        while let Some(group) = rest.strip_prefix(' ').filter(|group| self.run(group) == 3) {
            rest = &group[3..];
        }
        let goes_on = |c: char| matches!(c, '-' | '/' | ':' | '–') || digit(c).is_some();
        let is_whole = !rest.trim_start_matches(' ').starts_with(goes_on);
        is_whole && self.may_space
    }

    fn fraction(&mut self) {
        let fits = |c: char| match c {
            '．' => self.full_width,
            '·' => !self.full_width && self.notation == Notation::English,
            other => POINTS.contains(&other),
        };
        let Some(fraction) = self.rest.strip_prefix(fits) else { return };
        let run = self.run(fraction);
        if run > 0 {
            self.rest = fraction;
            self.take(run);
        }
    }

    /// The part and the whole of the fraction behind it, in one character or in three, and what follows.
    fn vulgar(&self) -> Option<((u32, u32), &'a str)> {
        let mut chars = self.rest.chars();
        if let Some(fraction) = chars.next().and_then(vulgar) {
            return Some((fraction, chars.as_str()));
        }
        let written = self.rest.strip_prefix([' ', '-']).filter(|_| self.digits > 0)?;
        let (text, rest) = written.split_at_checked("1/2".len())?;
        let (part, whole) = text.split_once('/')?;
        let written = (part.parse().ok()?, whole.parse().ok()?);
        let fraction = PARTS.into_iter().zip(WHOLES).find(|it| *it == written)?;
        let ends = !rest.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '/' | '-'));
        ends.then_some((fraction, rest))
    }
}

/// Fractions in one character, with their parts and wholes.
const VULGAR: &str = "½⅓⅔¼¾⅕⅖⅗⅘⅛⅜⅝⅞";
const PARTS: [u32; 13] = [1, 1, 2, 1, 3, 1, 2, 3, 4, 1, 3, 5, 7];
const WHOLES: [u32; 13] = [2, 3, 3, 4, 4, 5, 5, 5, 5, 8, 8, 8, 8];

fn vulgar(c: char) -> Option<(u32, u32)> {
    let at = VULGAR.chars().position(|it| it == c)?;
    Some((PARTS[at], WHOLES[at]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn all(text: &str) -> Vec<(&str, String)> {
        find_all(text, Notation::English)
            .into_iter()
            .map(|it| {
                (&text[it.start..it.end], it.value.map_or_else(String::new, |v| v.to_string()))
            })
            .collect()
    }

    #[test]
    fn ok_find_all() {
        let cases: [(&str, &[(&str, &str)]); 28] = [
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
            ("71·8%", &[("71·8", "71.8")]),
            ("１·２", &[("１", "1"), ("２", "2")]),
            ("2½ miles", &[("2½", "2.5")]),
            ("¾", &[("¾", "0.75")]),
            ("1⅓", &[("1⅓", "")]),
            ("9 1/2 hours", &[("9 1/2", "9.5")]),
            ("2-3/4 inches", &[("2-3/4", "2.75")]),
            ("on 9 1/2/2024", &[("9", "9"), ("1", "1"), ("2", "2"), ("2024", "2024")]),
            ("118 400 trains", &[("118 400", "118400")]),
            ("1 234 567.8", &[("1 234 567.8", "1234567.8")]),
            ("62 381人", &[("62 381", "62381")]),
            ("2-1 200人", &[("2", "2"), ("1", "1"), ("200", "200")]),
            ("021 555 016", &[("021", "21"), ("555", "555"), ("016", "16")]),
            ("+44 555 016", &[("44", "44"), ("555", "555"), ("016", "16")]),
            ("4 100-seat halls", &[("4", "4"), ("100", "100")]),
            ("800 555 0161", &[("800", "800"), ("555", "555"), ("0161", "161")]),
        ];
        for (text, expected) in cases {
            let expected: Vec<_> = expected.iter().map(|(t, v)| (*t, (*v).to_owned())).collect();
            assert_eq!(all(text), expected, "{text}");
        }
    }
}
