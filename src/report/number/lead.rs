//! What stands before a numeral.

use super::{Bound, words};

/// What stands before a numeral: words, then perhaps a sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Lead<'a> {
    /// The words, without the sign.
    pub(super) prefix: &'a str,
    /// How they bound the numeral.
    pub(super) bound: Bound,
    /// Whether the sign is a minus.
    pub(super) negative: bool,
    /// Whether the numeral belongs to a name: G20, PM2.5, F-15.
    pub(super) in_name: bool,
}

impl<'a> Lead<'a> {
    /// Reads all the text before a numeral.
    pub(super) fn read(before: &'a str) -> Self {
        // A blank parts a word from a number (about 300); a name is in one piece.
        let in_name = ends_with_latin(before.trim_end_matches('-'));
        let before = before.trim();
        let (negative, prefix) = words::split_sign(before)
            .filter(|(_, rest)| !ends_with_latin(rest))
            .unwrap_or((false, before));
        let prefix = prefix.trim_end();
        Self { prefix, bound: words::lead_bound(prefix), negative, in_name }
    }

    /// Whether the numeral is an ordinal: 全省第.
    pub(super) fn is_ordinal(&self) -> bool {
        self.prefix.ends_with(words::ORDINAL)
    }

    /// Whether it leaves open how many of a magnitude are meant: 几 in 几十.
    pub(super) fn is_vague(&self) -> bool {
        self.prefix.ends_with(words::VAGUE)
    }
}

fn ends_with_latin(text: &str) -> bool {
    text.ends_with(|c: char| c.is_ascii_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::*;

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
            assert_eq!(Lead::read(before).bound, bound, "{before}");
        }
    }

    #[test]
    fn a_sign_belongs_to_the_number_unless_it_joins_a_name() {
        let cases = [
            ("-", "", true),
            ("增长−", "增长", true),
            ("约负", "约", true),
            ("+", "", false),
            ("F-", "F-", false),
        ];
        for (before, prefix, negative) in cases {
            let lead = Lead::read(before);
            assert_eq!((lead.prefix, lead.negative), (prefix, negative), "{before}");
        }
    }

    #[test]
    fn a_numeral_glued_to_latin_letters_is_part_of_a_name() {
        for (before, expected) in
            [("G", true), ("F-", true), ("about ", false), ("$", false), ("约", false)]
        {
            assert_eq!(Lead::read(before).in_name, expected, "{before}");
        }
    }
}
