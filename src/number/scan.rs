//! The numerals of a text, whatever they are written in.

use super::{Notation, chinese, digits, english, lexicon::Words, numeral::Numeral};

/// Every numeral of `text` that is written in digits, in order.
pub(super) fn in_digits(text: &str, notation: Notation) -> Vec<Numeral> {
    digits::find_all(text, notation)
}

/// Every numeral of `text` that is written in the language's own words, in order.
pub(super) fn in_words(text: &str, notation: Notation) -> Vec<Numeral> {
    match notation {
        Notation::Chinese => chinese::numerals::find_all(text, Words::of(notation)),
        Notation::English => english::numerals::find_all(text, Words::of(notation)),
    }
}

/// Every numeral of `text`, in order. A magnitude alone is none behind digits, to whose measure it
/// belongs: 万 in 60余万.
pub(super) fn all(text: &str, notation: Notation) -> Vec<Numeral> {
    let words = Words::of(notation);
    let mut digits = in_digits(text, notation).into_iter().peekable();
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
        let digits_before = all.last().is_some_and(Numeral::is_in_digits);
        if !(numeral.is_bare_magnitude() && follows && digits_before) {
            all.push(numeral);
        }
    }
    all.extend(digits);
    all
}
