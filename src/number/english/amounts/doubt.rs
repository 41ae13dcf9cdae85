//! Bare numerals in digits that may be no amounts.

use super::{context::*, things::*};
use crate::number::{Bound, lexicon::is_word_of, mention::Mention};

/// Greatest numeral that may be an age, and greatest that may be a day or an hour.
const AGE: u32 = 110;
const DAY: u32 = 31;

/// Words of which the bound may be that of an age: over 60.
const LOOSE: [&str; 8] = ["over", "under", "above", "below", "beyond", "about", "around", "some"];

/// Before an age, or a number that is a mark.
const IS: [&str; 9] = ["is", "was", "be", "am", "being", "turned", "turning", "turns", "now"];

/// Before the number of a telephone or a rate of exchange.
const MARKS: [&str; 6] = ["call", "text", "dial", "ring", "phone", "="];

/// What, in its clause, such a number is of all the same.
const COUNTED: [&str; 7] = ["average", "mean", "median", "typical", "number", "total", "toll"];

/// Before a day, an hour or a place.
const WHEN: [&str; 13] = [
    "in", "on", "at", "by", "from", "to", "until", "till", "before", "after", "since", "past",
    "top",
];

/// Whether a bare numeral may be an age, an hour, or what tells one thing from another.
pub(super) fn is_doubtful(mention: &Mention, rest: &str) -> bool {
    let (numeral, context) = (mention.numeral(), mention.context());
    let digits = numeral.of(mention.text);
    let before = last_word(context);
    let is = |list: &[&str]| list.iter().any(|it| it.eq_ignore_ascii_case(before));
    let at_most = |most| numeral.value.is_some_and(|it| it.floor() <= i128::from(most));
    let (one, bound) = (digits.len() == 1, mention.lead().bound);
    let own = &mention.text[mention.start()..numeral.start];
    let is_loose = is_loose(own);
    if bound != Bound::Exact && !is_loose {
        return false;
    }
    let is_set_off = (context.is_empty()
        || context.ends_with([',', '(', ';', '\u{2014}', '\u{2013}']))
        && !rest.starts_with(char::is_alphanumeric)
        && (!rest.starts_with(' ') || rest.starts_with(" and ") || rest.starts_with(" who "));
    let is_name = rest.trim_start_matches(' ').starts_with(char::is_uppercase);
    let is_counted = || own_clause(mention).split(' ').any(|it| COUNTED.contains(&it));
    let age = at_most(AGE) && (is_set_off || is(&IS) && !is_counted() || is_loose);
    one || is(&MARKS)
        || digits.starts_with('0')
        || is_clock(digits)
        || is_name
        || age
        || is(&WHEN) && at_most(DAY)
}

/// Whether the last word of a bound may be one of an age.
pub(super) fn is_loose(bound: &str) -> bool {
    LOOSE.iter().any(|it| it.eq_ignore_ascii_case(last_word(bound.trim_end())))
}

/// Whether a decimal may be a time of day: 9.30.
fn is_clock(digits: &str) -> bool {
    let parts = digits.split_once('.').filter(|(_, minutes)| minutes.len() == 2);
    let parts = parts.and_then(|it| Some((it.0.parse::<u32>().ok()?, it.1.parse::<u32>().ok()?)));
    parts.is_some_and(|(hour, minute)| hour <= 24 && minute < 60)
}

/// Whether what stands around a bare numeral tells it as an amount all the same.
pub(super) fn is_told_bare(mention: &Mention, rest: &str) -> bool {
    let words = mention.words;
    let is_numbering =
        mention.context().is_empty() && mention.numeral().of(mention.text).contains('.');
    if is_numbering {
        return false;
    }
    names_things(rest, words)
        || is_part_of(rest, words)
        || has_state(rest, words)
        || is_told(mention, rest)
        || is_set_beside(mention, rest)
        || is_word_of(last_word(mention.context()), &words.context.totals)
}
