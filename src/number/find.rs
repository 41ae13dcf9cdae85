//! Amounts in running text.

use std::ops::Range;

use super::{
    Notation, Number, chinese, english,
    lexicon::Words,
    mention::{Mention, Verdict},
    role::{places, roles},
    scan,
};

/// An amount in a text: with the bound before it and the measure behind it, and no word more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Where it stands, in bytes.
    pub range: Range<usize>,
    /// Whether what it counts stands behind it (152家 …), and not in its own unit (63.8%).
    pub counts: bool,
    /// Its reading.
    pub number: Number,
}

/// Every amount of `text`, in order, none within another.
///
/// A numeral is an amount only by what stands around it: a unit, a magnitude, the thing that is
/// counted, or a word that says so. Dates, names, codes, scores and parts of numbers are none, nor
/// is a number behind a negation that is not part of its bound: whatever is in doubt is passed over.
#[must_use]
pub fn find(text: &str, notation: Notation) -> Vec<Found> {
    let (printed, read) = (text, notation.read(text));
    let text: &str = &read;
    let words = Words::of(notation);
    let numerals = scan::all(text, notation);
    let places = places(text, &numerals, words);
    let roles = roles(text, &places, words);
    let (mut found, mut free) = (Vec::new(), 0);
    for index in 0..places.len() {
        if places[index].numeral.start < free {
            continue;
        }
        let mention = Mention { text, notation, words, places: &places, roles: &roles, index };
        let verdict = match notation {
            Notation::Chinese => chinese::amounts::judge(&mention),
            Notation::English => english::amounts::judge(&mention),
        };
        match verdict {
            Verdict::Amount { range, counts } if range.start >= free => {
                free = range.end;
                if let Ok(number) = Number::parse(&printed[range.clone()], notation) {
                    found.push(Found { range, counts, number });
                }
            }
            Verdict::Amount { range, .. } => free = range.end,
            Verdict::None { until } => free = until,
        }
    }
    found
}
