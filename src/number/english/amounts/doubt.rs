//! Bare numerals in digits that may be no amounts.

use super::context::*;
use crate::number::{
    Bound,
    lexicon::{Words, is_word_of},
    mention::Mention,
};

/// Greatest numeral that may be an age, and greatest that may be a day or an hour.
const AGE: u32 = 110;
const DAY: u32 = 31;

/// Whether a bare numeral may be an age, an hour, or what tells one thing from another.
pub(super) fn is_doubtful(mention: &Mention, rest: &str) -> bool {
    let (numeral, context) = (mention.numeral(), mention.context());
    let (digits, words) = (numeral.of(mention.text), &mention.words.context);
    let is = |list: &[String]| is_word_of(last_word(context), list);
    let is_loose = is_loose(&mention.text[mention.start()..numeral.start], mention.words);
    if mention.lead().bound != Bound::Exact && !is_loose {
        return false;
    }
    let is_set_off = (context.is_empty()
        || context.ends_with([',', '(', ';', '\u{2014}', '\u{2013}']))
        && !rest.starts_with(char::is_alphanumeric)
        && (!rest.starts_with(' ') || rest.starts_with(" and ") || rest.starts_with(" who "));
    let is_name = rest.trim_start_matches(' ').starts_with(char::is_uppercase);
    let mut clause = own_clause(mention).split(' ');
    let is_aged = clause.clone().any(|it| matches!(it, "age" | "aged" | "ages"));
    let is_average = clause.any(|it| is_word_of(it, &words.numbers)) || is_average(mention);
    let follows = !is_average && (is_aged || is(&words.being))
        || last_word(context) == "at"
        || is_of_person(context, &words.persons);
    let at_most = |most| numeral.whole().is_some_and(|it| it <= most);
    let age = at_most(AGE) && (is_set_off || is_loose || follows);
    let day = is(&words.when) && at_most(DAY);
    digits.len() == 1 || is(&words.marks) || is_clock(digits) || is_name || age || day
}

/// Whether the numeral behind `context` is how old somebody is: a lady of 83.
fn is_of_person(context: &str, persons: &[String]) -> bool {
    context.strip_suffix(" of").is_some_and(|it| is_word_of(last_word(it), persons))
}

/// Whether the last word of a bound may be one of an age.
pub(super) fn is_loose(bound: &str, words: &Words) -> bool {
    is_word_of(last_word(bound.trim_end()), &words.context.loose)
}

/// Whether a decimal may be a time of day: 9.30.
fn is_clock(digits: &str) -> bool {
    let parts = digits.split_once('.').filter(|(_, minutes)| minutes.len() == 2);
    let parts = parts.and_then(|it| Some((it.0.parse::<u32>().ok()?, it.1.parse::<u32>().ok()?)));
    parts.is_some_and(|(hour, minute)| hour <= 24 && minute < 60)
}
