//! Which numerals in English words are amounts: few of them are worth a mark.

use super::{context::*, is_bounded, things::*};
use crate::number::{
    Bound,
    mention::{Mention, Reading},
    role::Role,
};

/// From this value on a number in words counts whatever is named behind it: newspapers print smaller
/// ones in words (AP Stylebook: up to nine; The Guardian: up to nine), and larger ones where a sentence begins.
const LARGE: i128 = 11;

/// Most words between a small number in words and the amount in digits that it goes with.
const NEAR: usize = 4;

/// Whether the numeral is a part of a whole: a fifth, two-thirds, half.
pub(super) fn is_part(mention: &Mention) -> bool {
    let last = last_word(mention.numeral().of(mention.text)).rsplit('-').next();
    let last = last.unwrap_or_default().to_lowercase();
    let parts = &mention.words.spelled.parts;
    parts.contains_key(&last) || last.strip_suffix('s').is_some_and(|it| parts.contains_key(it))
}

/// Where a numeral in words ends with its measure or what it counts, and whether it counts.
pub(super) fn amount(mention: &Mention, near: Reading) -> Option<(usize, bool)> {
    if is_part(mention) {
        return part(mention).map(|end| (end, false));
    }
    if near.extent.is(&mention.words.units.few) {
        return Some((near.end, false));
    }
    let value = near.numeral.value?.floor();
    let rest = mention.from(near.end);
    let measured = near.extent.unit.is_some();
    let behind = |word: &str| rest.starts_with(word).then_some((near.end + word.len(), true));
    let own = &mention.text[mention.start()..mention.numeral().start];
    let bounded = is_bounded(mention) && !own.ends_with(" the ");
    // One is an article or a pronoun more often than a number.
    if value < 2 {
        return None;
    }
    if measured {
        let times = near.extent.is(&["times".to_owned()]);
        let more = &mention.words.context.multiplied;
        let is_amount = times && rest.strip_prefix(' ').is_some_and(|it| begins_with(it, more));
        return (is_amount || bounded && !says_when(mention, rest)).then_some((near.end, false));
    }
    if let Some(found) = [" fewer", " as many", " as much"].into_iter().find_map(behind) {
        return Some(found);
    }
    let large = value >= LARGE;
    let thing = thing(rest, mention.words);
    let beside = near_digits(mention, NEAR).is_some_and(|gap| !gap.contains([',', '.', ';', ':']));
    let fate = thing.is_some_and(|length| has_fate(&rest[length..], mention.words));
    if let Some(length) = thing.filter(|_| large || bounded || beside || fate) {
        return Some((near.end + length, true));
    }
    let of_them = rest.starts_with(" of them") || is_of_number(mention, rest);
    let counts = of_them
        || beside && last_word(mention.context()) != "the" && names_things(rest, mention.words)
        || large && is_part_of(rest, mention.words)
        || has_state(rest, mention.words) && is_subject(mention) && has_digits_beside(mention)
        || is_told(mention, rest) && last_word(mention.context()) == "to";
    counts.then_some((near.end, true))
}

/// Where a part of a whole ends: a fifth of all thefts, fell by a quarter, fewer than half, and always
/// three-quarters; but neither the second half of the year nor half an hour.
fn part(mention: &Mention) -> Option<usize> {
    let end = mention.numeral().end;
    let several = mention.numeral().of(mention.text).ends_with('s');
    let rest = mention.from(end);
    let half = mention.numeral().of(mention.text).eq_ignore_ascii_case("half");
    let of = rest.starts_with(" of ")
        && ![" of a ", " of an ", " of the way"].iter().any(|it| rest.starts_with(it));
    let bounded = mention.lead().bound != Bound::Exact
        && ![" a ", " an ", " past ", "-", " way", " of a ", " of an ", " of the way"]
            .iter()
            .any(|it| rest.starts_with(it));
    let changed = last_word(mention.context()) == "by" && is_told(mention, rest);
    (of && !half || bounded || changed || several && !rest.starts_with('-')).then_some(end)
}

/// Whether it is so many of a whole that has a number, too: four of the 15 courtrooms.
fn is_of_number(mention: &Mention, rest: &str) -> bool {
    let Some(next) = mention.places.get(mention.index + 1) else { return false };
    let gap = mention.text.get(mention.numeral().end..next.numeral.start).unwrap_or_default();
    rest.starts_with(" of ")
        && gap.split_whitespace().count() <= NEAR
        && (is_part_of(rest, mention.words) || gap == " of ")
        && mention.role(mention.index + 1) == Some(Role::Amount)
}

/// Whether the numeral begins its clause.
fn is_subject(mention: &Mention) -> bool {
    let before = mention.context();
    before.is_empty() || before.ends_with([',', '.', ';', ':']) || last_word(before) == "and"
}

/// Whether an amount in digits stands in the same sentence.
fn has_digits_beside(mention: &Mention) -> bool {
    let before = mention.before();
    let start = before.rfind(". ").unwrap_or(0);
    let rest = mention.from(mention.numeral().end);
    let end = mention.numeral().end + rest.find(". ").unwrap_or(rest.len());
    mention.places.iter().enumerate().any(|(index, place)| {
        (start..end).contains(&place.numeral.start)
            && place.numeral.is_in_digits()
            && mention.role(index) == Some(Role::Amount)
    })
}
