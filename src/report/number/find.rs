//! The numerals of a text, whatever they are written in.

use super::{Notation, digits, han, numeral::Numeral, spelled, words::Words};

/// Every numeral of `text` that is written in digits, in order.
pub(super) fn in_digits(text: &str) -> Vec<Numeral> {
    digits::find_all(text)
}

/// Every numeral of `text` that is written in the language's own words, in order.
pub(super) fn in_words(text: &str, notation: Notation) -> Vec<Numeral> {
    match notation {
        Notation::Chinese => han::find_all(text, Words::of(notation)),
        Notation::English => spelled::find_all(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
            assert_eq!(in_digits(text)[0].may_count(), expected, "{text}");
        }
        assert!(!in_words("二十", Notation::Chinese)[0].may_count());
    }

    #[test]
    fn years_are_four_digits_in_the_range_of_a_report() {
        for (text, expected) in
            [("2017", true), ("1899", false), ("2,017", false), ("2017.5", false)]
        {
            assert_eq!(in_digits(text)[0].is_year(text), expected, "{text}");
        }
        for (text, expected) in [("二〇一七", true), ("两千", false), ("一九九八", true)]
        {
            let numerals = in_words(text, Notation::Chinese);
            assert_eq!(numerals[0].is_year(text), expected, "{text}");
        }
    }
}
