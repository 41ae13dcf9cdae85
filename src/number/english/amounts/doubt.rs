//! Bare numerals in digits that may be no amounts.

use super::{context::*, things::*};
use crate::number::{Bound, mention::Mention};

/// Greatest numeral that may be an age, and greatest that may be a day or an hour.
const AGE: u32 = 110;
const DAY: u32 = 31;

/// Words of which the bound may be that of an age: over 60.
const LOOSE: [&str; 8] = ["over", "under", "above", "below", "beyond", "about", "around", "some"];

/// Before an age, or a number that is a mark.
const IS: [&str; 9] = ["is", "was", "be", "am", "being", "turned", "turning", "turns", "now"];

/// Before the number of a telephone, of a kind, or of a rate of exchange.
const MARKS: [&str; 8] = ["call", "text", "dial", "ring", "phone", "=", "a", "an"];

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
    let at_most = |most| numeral.whole().is_some_and(|it| it <= most);
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
    let age = at_most(AGE) && (is_set_off || is(&IS) && !is_counted() || is_loose || is(&["at"]));
    one || is(&MARKS)
        || digits.starts_with('0')
        || is_clock(digits)
        || is_name
        || age
        || is(&WHEN) && at_most(DAY)
}

/// Whether a bare numeral is no amount, whatever is told around it: the number of a heading or of one
/// of several named things (lines 4 and 12), an age (the 20 or 21-year-olds, an age raised to 21).
pub(super) fn is_never(mention: &Mention, rest: &str) -> bool {
    let (context, digits) = (mention.context(), mention.numeral().of(mention.text));
    let place = |index: Option<usize>| mention.places.get(index?).map(|it| it.numeral);
    let next = place(mention.index.checked_add(1)).map(|it| mention.from(it.end));
    let joins = |gap: &str| matches!(gap, " or " | " and " | " to " | ", ");
    let with_age = next.is_some_and(|behind| {
        let gap = rest.get(..rest.len().saturating_sub(behind.len()));
        let joined = gap.and_then(|it| it.trim_end_matches(|c: char| c.is_ascii_digit()).into());
        let unit = behind.strip_prefix('-');
        joined.is_some_and(joins) && unit.is_some_and(|it| mention.words.is_duration(it))
    });
    let before = mention.index.checked_sub(1).map(|index| mention.at(index));
    let with_name = before.is_some_and(|it| {
        let gap = mention.text.get(it.numeral().end..mention.numeral().start).unwrap_or_default();
        joins(gap) && is_named(&it)
    });
    let is_aged = || own_clause(mention).split(' ').any(|it| matches!(it, "age" | "aged" | "ages"));
    context.is_empty() && digits.contains('.') || with_age || with_name || is_aged()
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
    names_things(rest, words)
        || is_part_of(rest, words)
        || has_state(rest, words)
        || is_told(mention, rest)
}
