//! Numerals of names.

use std::ops::{Range, RangeInclusive};

use super::{Place, Role};
use crate::number::lexicon::{Words, ends_with_any, is_latin, last_word, starts_with_any};

/// Marks inside of names: 3·15.
const DOTS: [char; 3] = ['·', '・', '•'];

/// How many digits a telephone number with its area has.
const TELEPHONE_DIGITS: RangeInclusive<usize> = 9..=13;

/// Most digits of it that stand together.
const GROUP: usize = 6;

/// For each byte of `text`, whether it is in one of the known names.
pub(super) fn covered(text: &str, words: &Words) -> Vec<bool> {
    let mut covered = vec![false; text.len()];
    for range in telephones(text) {
        covered[range].fill(true);
    }
    for (start, _) in text.char_indices() {
        for name in words.names.names.at_start(&text[start..]) {
            let end = start + name.len();
            if !cuts_numeral(text, start, end) {
                covered[start..end].fill(true);
            }
        }
    }
    covered
}

/// The telephone numbers of a text whose country or area is set apart from the rest: +1 (201) 555-0178.
fn telephones(text: &str) -> impl Iterator<Item = Range<usize>> {
    let starts = text.match_indices(['+', '(']).map(|(at, _)| at);
    starts.filter_map(|start| {
        let rest = &text[start..];
        let end = rest.find(|c: char| !c.is_ascii_digit() && !"+()- ".contains(c));
        let number = rest[..end.unwrap_or(rest.len())].trim_end_matches(['+', '(', '-', ' ']);
        let digits = number.chars().filter(char::is_ascii_digit).count();
        let groups = number.split(|c: char| !c.is_ascii_digit()).filter(|it| !it.is_empty());
        let is_grouped =
            groups.clone().count() > 2 && groups.into_iter().all(|it| it.len() <= GROUP);
        let is_apart = number.starts_with('+') || number.find(')') == Some("(000".len());
        let is_one = TELEPHONE_DIGITS.contains(&digits) && is_grouped && is_apart;
        is_one.then(|| start..start + number.len())
    })
}

/// Whether digits at the ends of a stretch go on outside of it.
fn cuts_numeral(text: &str, start: usize, end: usize) -> bool {
    let digit = |c: char| c.is_ascii_digit();
    let (name, before, after) = (&text[start..end], &text[..start], &text[end..]);
    let left = name.starts_with(digit) && before.ends_with(|c| digit(c) || c == '.' || c == '/');
    let right = name.ends_with(digit) && after.starts_with(|c| digit(c) || c == '.' || c == '/');
    left || right
}

/// Whether a numeral is of a name, by what stands directly beside it.
pub(super) fn is_in_name(place: &Place) -> bool {
    has_dot(place)
        || is_generation(place)
        || (is_unmeasured(place)
            && (follows_letters(place)
                || precedes_capital(place)
                || starts_with_any(
                    &place.text[place.numeral.end..],
                    &place.words.names.name_units,
                )
                || follows_proper_noun(place)))
}

/// Numerals that a hyphen or a letter joins to the numeral of a name: Boeing 737-800, H1N1.
pub(super) fn join(places: &[Place], roles: &mut [Role]) {
    for at in 1..places.len() {
        let before = places[at].before;
        let joined = roles[at - 1] == Role::Name
            && (matches!(before, "-" | "/")
                || (!before.is_empty() && before.chars().all(is_latin)));
        if joined && roles[at] == Role::Amount {
            roles[at] = Role::Name;
        }
        // 80、90后
        let both = is_generation(&places[at]) && places[at - 1].numeral.is_plain(2);
        if both && places[at - 1].goes_on() {
            roles[at - 1] = Role::Name;
        }
    }
}

fn has_dot(place: &Place) -> bool {
    let is_dot = |gap: &str| {
        gap.chars().next().is_some_and(|c| DOTS.contains(&c) && gap.len() == c.len_utf8())
    };
    (is_dot(place.after) && !place.is_last) || (is_dot(place.before) && !place.is_first)
}

/// 90后, and 九五后.
fn is_generation(place: &Place) -> bool {
    let digits = place.numeral.is_plain(2)
        && place.numeral.whole().is_some_and(|tens| tens % 5 == 0 && (tens == 0 || tens >= 50));
    let han = place.numeral.value.is_none() && place.of().chars().count() == 2;
    (digits || han) && starts_with_any(place.after, &place.words.names.generations)
}

/// Whether the numeral has nothing that only an amount has: a bound, a magnitude, percents, money.
fn is_unmeasured(place: &Place) -> bool {
    let unit = place.measure.unit;
    place.is_plain() && !unit.starts_with(['%', '‰', '元'])
}

/// G20, F-15. The letters may be the unit of the numeral before (3k-5k), or of a part (three-in-ten).
fn follows_letters(place: &Place) -> bool {
    let before = place.before.strip_suffix('-').unwrap_or(place.before);
    let letters = before.len() - before.trim_end_matches(is_latin).len();
    letters > 0
        && (place.is_first || letters < before.len())
        && !place.counts_initials()
        && place.words.fraction(place.before).is_none()
}

/// 5A级, 3D, 1+X; but 110KV.
fn precedes_capital(place: &Place) -> bool {
    let after = place.after.strip_prefix('+').unwrap_or(place.after);
    after.starts_with(|c: char| c.is_ascii_uppercase()) && place.words.unit(after).is_none()
}

/// Boeing 737, Chart 5.1: a capitalised word, a blank and a bare numeral without a unit.
fn follows_proper_noun(place: &Place) -> bool {
    let no_names = &place.words.names.no_names;
    let phrase = place.before.trim_end();
    let word = last_word(phrase);
    let is_word =
        word.contains(|c: char| c.is_ascii_uppercase()) && phrase.len() < place.before.len();
    let is_common = ends_with_any(word, no_names) || place.words.ends_with_month(word);
    let is_bare = place.of().chars().all(|c| c.is_ascii_digit() || c == '.');
    let is_measured = place.words.unit(place.after.trim_start()).is_some();
    !is_measured && !no_names.is_empty() && is_word && is_bare && !is_common
}
