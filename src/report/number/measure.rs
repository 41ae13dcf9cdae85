//! What stands behind a numeral.

use super::{Bound, words};

/// What stands behind a numeral: magnitude, qualifier, unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Measure<'a> {
    /// The magnitude as written, 万 or 千万.
    pub(super) magnitude: &'a str,
    /// The power of ten it multiplies by.
    pub(super) power: u32,
    /// The first word that makes the number inexact.
    pub(super) qualifier: &'static str,
    /// How that word bounds the number.
    pub(super) bound: Bound,
    /// What is counted.
    pub(super) unit: &'a str,
}

impl<'a> Measure<'a> {
    /// Reads the text behind a numeral; whatever is not known there is the unit.
    pub(super) fn read(after: &'a str) -> Self {
        let mut qualifiers = Qualifiers::default();
        let rest = qualifiers.take(after.trim());
        let (magnitude, power, rest) = split_magnitude(rest);
        let rest = qualifiers.take(rest.trim_start());
        let unit = qualifiers.take_limit(rest);
        let Qualifiers { word, bound } = qualifiers;
        Self { magnitude, power, qualifier: word, bound, unit: unit.trim() }
    }
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
    fn take<'a>(&mut self, text: &'a str) -> &'a str {
        let Some((word, bound, rest)) = words::split_qualifier(text) else { return text };
        self.note(word, bound);
        rest.trim_start()
    }

    /// Takes a limit out of `text`; the unit stands before it, or else behind it.
    fn take_limit<'a>(&mut self, text: &'a str) -> &'a str {
        let Some((word, bound, before, after)) = words::split_limit(text) else { return text };
        self.note(word, bound);
        if before.is_empty() { after } else { before }
    }
}

/// The magnitude that `text` begins with, its power of ten, and the rest.
fn split_magnitude(text: &str) -> (&str, u32, &str) {
    let (mut end, mut sum) = (0, 0_u32);
    while let Some(power) = words::magnitude_at(&text[end..]) {
        end += text[end..].chars().next().map_or(0, char::len_utf8);
        sum = sum.saturating_add(power);
    }
    (&text[..end], sum, &text[end..])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_read() {
        let cases = [
            ("", ("", 0, "", Bound::Exact, "")),
            ("亿元", ("亿", 8, "", Bound::Exact, "元")),
            ("万亿元", ("万亿", 12, "", Bound::Exact, "元")),
            ("余万人次", ("万", 4, "余", Bound::AtLeast, "人次")),
            ("万多户", ("万", 4, "多", Bound::AtLeast, "户")),
            (" 余 家", ("", 0, "余", Bound::AtLeast, "家")),
            ("%左右", ("", 0, "左右", Bound::About, "%")),
            ("万以上人口", ("万", 4, "以上", Bound::AtLeast, "人口")),
            ("%以下的企业", ("", 0, "以下", Bound::AtMost, "%")),
            ("个百分点", ("", 0, "", Bound::Exact, "个百分点")),
            ("万千瓦", ("万", 4, "", Bound::Exact, "千瓦")),
            ("千克", ("", 0, "", Bound::Exact, "千克")),
            (" million", ("", 0, "", Bound::Exact, "million")),
        ];
        for (after, expected) in cases {
            let Measure { magnitude, power, qualifier, bound, unit } = Measure::read(after);
            assert_eq!((magnitude, power, qualifier, bound, unit), expected, "{after}");
        }
    }
}
