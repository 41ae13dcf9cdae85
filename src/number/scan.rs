//! The numerals of a text, whatever they are written in.

use super::{
    Notation, chinese, digits, english,
    lexicon::Words,
    numeral::{Numeral, Script},
};

/// Every numeral of `text` that is written in digits, in order.
pub(super) fn in_digits(text: &str) -> Vec<Numeral> {
    digits::find_all(text)
}

/// Every numeral of `text` that is written in the language's own words, in order.
pub(super) fn in_words(text: &str, notation: Notation) -> Vec<Numeral> {
    match notation {
        Notation::Chinese => chinese::numerals::find_all(text, Words::of(notation)),
        Notation::English => english::numerals::find_all(text),
    }
}

/// Every numeral of `text`, in order. A magnitude alone is none behind digits, to whose measure it
/// belongs: 万 in 60余万.
pub(super) fn all(text: &str, notation: Notation) -> Vec<Numeral> {
    let words = Words::of(notation);
    let mut digits = in_digits(text).into_iter().peekable();
    let mut all: Vec<Numeral> = Vec::new();
    for numeral in in_words(text, notation) {
        while let Some(before) = digits.next_if(|it| it.start < numeral.start) {
            all.push(before);
        }
        let gap = all.last().and_then(|last| text.get(last.end..numeral.start));
        let follows = gap.is_some_and(|gap| {
            let rest = words.split_qualifier(gap).map_or(gap, |(_, rest)| rest);
            words.split_magnitudes(rest, false).1.trim().is_empty()
        });
        let digits_before = all.last().is_some_and(|it| matches!(it.script, Script::Digits(_)));
        if !(numeral.is_bare_magnitude() && follows && digits_before) {
            all.push(numeral);
        }
    }
    all.extend(digits);
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_may_count_is_at_least_10_and_an_amount() {
        for (text, expected) in [
            ("10", true),
            ("10.2", true),
            ("9.99", false),
            ("12½", false),
            ("0.204", false),
            ("0318", false),
            ("123456789012345678", true),
            ("1234567890123456789", false),
        ] {
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

    #[test]
    fn numerals_of_all_scripts_stand_in_one_order() {
        for (text, notation, expected) in [
            ("60余万人次和八项", Notation::Chinese, &["60", "八"][..]),
            ("3千克、数千人、近百家", Notation::Chinese, &["3", "千", "百"]),
            ("one in 8, two", Notation::English, &["one", "8", "two"]),
        ] {
            let found: Vec<&str> = all(text, notation).iter().map(|it| it.of(text)).collect();
            assert_eq!(found, expected, "{text}");
        }
    }
}
