//! What stands before a numeral.

use super::{
    Bound,
    words::{self, Words},
};

/// What stands before a numeral: words, then perhaps a sign or a unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Lead<'a> {
    /// The words, without a sign at their end.
    pub(super) prefix: &'a str,
    /// How they bound the numeral.
    pub(super) bound: Bound,
    /// Whether the sign is a minus.
    pub(super) negative: bool,
    /// The unit, where it stands before the numeral: $, 百分之.
    pub(super) unit: Option<&'static str>,
}

impl<'a> Lead<'a> {
    /// Reads all the text before a numeral.
    pub(super) fn read(before: &'a str, words: &Words) -> Self {
        let (sign, prefix) = split_sign(before.trim());
        let (unit, inner) = match words.unit_lead(prefix) {
            Some((unit, rest)) => (Some(unit), rest.trim_end()),
            None => (None, prefix),
        };
        // The sign stands on either side of a currency: -$5, $-5.
        let (outer_sign, inner) = if unit.is_some() { split_sign(inner) } else { (false, inner) };
        Self { prefix, bound: words.lead_bound(inner), negative: sign || outer_sign, unit }
    }

    /// Whether the numeral is an ordinal: 全省第.
    pub(super) fn is_ordinal(&self, words: &Words) -> bool {
        words::ends_with_any(self.prefix, words.ordinal_leads)
    }

    /// Whether it leaves open how many of a magnitude are meant: 几 in 几十.
    pub(super) fn is_vague(&self, words: &Words) -> bool {
        words::ends_with_any(self.prefix, words.vague)
    }

    /// How it bounds a magnitude that stands alone: 上千 is a thousand or more.
    pub(super) fn magnitude_bound(&self, words: &Words) -> Bound {
        let reached = words::ends_with_any(self.prefix, words.reaching);
        self.bound.or(if reached { Bound::AtLeast } else { Bound::Exact })
    }
}

/// Whether `text` ends with a minus, and what stands before its sign. A hyphen behind a letter is
/// no sign (F-15).
fn split_sign(text: &str) -> (bool, &str) {
    let signed = words::split_sign(text).filter(|(_, rest)| !rest.ends_with(words::is_latin));
    let (negative, rest) = signed.unwrap_or((false, text));
    (negative, rest.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::number::Notation;

    static CHINESE: &Words = Words::of(Notation::Chinese);
    static ENGLISH: &Words = Words::of(Notation::English);

    #[test]
    fn the_last_word_bounds_and_the_longest_wins() {
        let cases = [
            ("", Bound::Exact),
            ("提速近", Bound::Nearly),
            ("附近", Bound::Exact),
            ("超过", Bound::AtLeast),
            ("不超过", Bound::AtMost),
            ("不少于", Bound::AtLeast),
            ("大约 ", Bound::About),
            ("近三年增长", Bound::Exact),
        ];
        for (before, bound) in cases {
            assert_eq!(Lead::read(before, CHINESE).bound, bound, "{before}");
        }
        let cases = [
            ("More than ", Bound::AtLeast),
            ("no more than ", Bound::AtMost),
            ("nearly ", Bound::Nearly),
            ("just over ", Bound::AtLeast),
            ("Dover ", Bound::Exact),
            ("about $", Bound::About),
        ];
        for (before, bound) in cases {
            assert_eq!(Lead::read(before, ENGLISH).bound, bound, "{before}");
        }
    }

    #[test]
    fn a_sign_belongs_to_the_number_unless_it_joins_a_name() {
        let cases = [
            ("-", "", true),
            ("增长−", "增长", true),
            ("约负", "约", true),
            ("零下", "", true),
            ("+", "", false),
            ("F-", "F-", false),
            ("$-", "$", true),
            ("-$", "-$", true),
        ];
        for (before, prefix, negative) in cases {
            let lead = Lead::read(before, CHINESE);
            assert_eq!((lead.prefix, lead.negative), (prefix, negative), "{before}");
        }
        assert!(Lead::read("minus ", ENGLISH).negative);
    }

    #[test]
    fn a_unit_may_stand_before_the_numeral() {
        let cases = [
            ("US$", Some("US$")),
            ("增长百分之", Some("%")),
            ("USD ", Some("USD")),
            ("AUSD", None),
            ("约", None),
        ];
        for (before, unit) in cases {
            assert_eq!(Lead::read(before, CHINESE).unit, unit, "{before}");
        }
    }
}
