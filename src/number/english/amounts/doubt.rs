//! Bare numerals in digits that may be no amounts.

use std::iter;

use super::context::*;
use super::things::thing;
use crate::number::{
    Bound,
    lexicon::{Words, ends_with_any, is_word_of, starts_with_any},
    measure::limit,
    mention::Mention,
    role::Role,
};

/// Greatest numeral that may be an age, and greatest that may be a day or an hour.
const AGE: u32 = 110;
const DAY: u32 = 31;

/// Longest race that is called by its thousands of metres.
const LONGEST: u32 = 100;

/// Most numerals of a list of which one may tell that the others are in doubt.
const LISTED: usize = 12;

/// Whether a bare numeral, or one before it in its list, may be an age, an hour, or what tells one thing
/// from another: pages missing, 37 and 38.
pub(super) fn is_doubtful(mention: &Mention, rest: &str) -> bool {
    let behind = |it: &Mention| mention.from(it.numeral().end);
    iter::successors(Some(*mention), listed_before)
        .take(LISTED)
        .take_while(|it| !is_bounded(it))
        .any(|it| is_in_doubt(&it, if it.index == mention.index { rest } else { behind(&it) }))
}

/// What stands before the numeral that belongs to it.
fn own<'a>(mention: &Mention<'a>) -> &'a str {
    &mention.text[mention.start()..mention.numeral().start]
}

/// Whether a bound that no age has stands before the numeral.
fn is_bounded(mention: &Mention) -> bool {
    mention.lead().bound != Bound::Exact && !is_loose(own(mention), mention.words)
}

/// The bare numeral before it in a list.
fn listed_before<'a>(mention: &Mention<'a>) -> Option<Mention<'a>> {
    let before = mention.previous()?;
    let is_amount = before.role(before.index) == Some(Role::Amount);
    let is_bare = before.numeral().is_in_digits() && is_amount;
    (is_bare && mention.words.is_joint(mention.place().before)).then_some(before)
}

/// Whether the numeral itself may be one of those.
fn is_in_doubt(mention: &Mention, rest: &str) -> bool {
    let (numeral, context) = (mention.numeral(), mention.context());
    let (digits, words) = (numeral.of(mention.text), &mention.words.context);
    let is = |list: &[String]| is_word_of(last_word(context), list);
    let is_loose = is_loose(own(mention), mention.words);
    let is_set_off = (context.is_empty()
        || context.ends_with([',', '(', ';', '\u{2014}', '\u{2013}']))
        && !rest.starts_with(char::is_alphanumeric)
        && (!rest.starts_with(' ') || rest.starts_with(" and ") || rest.starts_with(" who "));
    let is_name = rest.trim_start_matches(' ').starts_with(char::is_uppercase);
    let is_whole = !digits.contains('.');
    let mut clause = own_clause(mention).split(' ');
    let is_aged = clause.clone().any(|it| matches!(it, "age" | "aged" | "ages"));
    let is_average = clause.any(|it| is_word_of(it, &words.numbers)) || is_average(mention);
    let of_thing = context.rsplit(' ').nth(1).is_some_and(|it| is_word_of(it, &words.impersonal));
    let they_are = ["they are", "we are", "who are"].iter().any(|it| context.ends_with(it));
    let follows = !is_average && (is_aged || is(&words.being) && !of_thing || they_are)
        || last_word(context) == "at"
        || is_of_person(context, &words.persons);
    let at_most = |most| is_whole && numeral.whole().is_some_and(|it| it <= most);
    let age = at_most(AGE) && (is_set_off || is_loose || follows);
    let day = is(&words.when) && at_most(DAY) && !follows_greater(mention);
    // undertaken in 1086, call Ana on 501330
    let bare = digits.len() > 3 && digits.chars().all(|c| c.is_ascii_digit());
    let day = day || bare && is(&words.dated) && mention.lead().bound == Bound::Exact;
    let alone = digits.len() == 1 || is(&words.marks) || is_clock(digits) || is_name || age || day;
    alone || numeral.is_padded()
}

/// Whether the numeral bounds an age by what stands beside it: those 18 and under, children under 18.
pub(super) fn is_age_class(mention: &Mention, rest: &str) -> bool {
    let (context, before) = (&mention.words.context, last_word(mention.context()));
    let is_person = is_word_of(before, &context.people)
        || before.strip_suffix('s').is_some_and(|it| is_word_of(it, &context.persons));
    let is_aged = is_person && is_loose(own(mention), mention.words);
    if is_aged && thing(rest, mention.words).is_none() && mention.numeral().whole() <= Some(AGE) {
        return true;
    }
    let Some(behind) = limit(rest, mention.words) else { return false };
    let (bound, words) = (&rest[..rest.len() - behind.len()], mention.words);
    let is_age = mention.numeral().whole().is_some_and(|it| it <= AGE);
    is_age && is_loose(bound, words) && thing(behind, words).is_none()
}

/// Whether the numeral is what a greater one became that is no day: went from 59 to 31.
fn follows_greater(mention: &Mention) -> bool {
    let Some(before) = mention.previous().map(|it| it.numeral()) else { return false };
    mention.words.is_range(mention.place().before) && before.whole().is_some_and(|it| it > DAY)
}

/// Whether the numeral is the length of a race and with it the race's name: 400m hurdles, her first 10K.
pub(super) fn is_race(mention: &Mention) -> bool {
    let (digits, words) = (mention.numeral().of(mention.text), &mention.words.context);
    let behind = mention.from(mention.numeral().end);
    let unit = behind.strip_prefix([' ', '-']).unwrap_or(behind);
    let (unit, rest) = unit.split_at(unit.find(|c: char| !c.is_alphabetic()).unwrap_or(unit.len()));
    let next = rest.strip_prefix([' ', '-']).unwrap_or_default();
    let is_of_race = || starts_with_any(next, &words.races);
    let is_led = || ends_with_any(&mention.context().replace('’', "'"), &words.race_leads);
    let is_told = || rest.is_empty() || thing(rest, mention.words).is_none();
    let is_length = digits.parse().is_ok_and(|length: u32| length <= LONGEST);
    match unit {
        "K" if behind.starts_with(unit) && is_length => is_of_race() || is_told(),
        "k" if is_length => is_of_race(),
        _ => is_word_of(unit, &words.race_units) && (is_of_race() || is_led()),
    }
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
