//! Numerals of dates and times of day.

use super::{Place, Role};
use crate::number::{
    lexicon::{Calendar, Words, ends_with_any, is_one_of, starts_with_any, strip_word},
    numeral::YEARS,
};

/// Whether a numeral is of a date, by what stands directly beside it.
pub(super) fn is_date(place: &Place) -> bool {
    let calendar = &place.words.calendar;
    is_lone_year(place) || is_decade(place, calendar) || is_calendar_day(place, calendar)
}

/// A year that is no end of a range: what the other end is decides there.
fn is_lone_year(place: &Place) -> bool {
    let leads = &place.words.calendar.year_leads;
    let alone = || !place.goes_on() || ends_with_any(place.before.trim_end(), leads);
    place.is_year() && alone() && place.words.is_year_unit(place.measure.unit)
}

fn is_decade(place: &Place, calendar: &Calendar) -> bool {
    let tens = place.numeral.whole().is_some_and(|value| value % 10 == 0 && value < 2100);
    tens && starts_with_any(place.after, &calendar.decades)
}

/// A month, day, hour, quarter or century, by the word before or behind it.
fn is_calendar_day(place: &Place, calendar: &Calendar) -> bool {
    let Some(value) = place.numeral.whole().filter(|_| place.is_plain()) else { return false };
    let after = without_rank(place.after.trim_start(), place.words);
    let fits = |greatest: u32| (1..=greatest).contains(&value);
    let is_unit =
        |(unit, greatest): (&String, &u32)| fits(*greatest) && strip_word(after, unit).is_some();
    let unit = calendar.units.iter().any(is_unit);
    let last_unit = calendar.last_units.iter().any(|(unit, greatest)| {
        let rest = strip_word(after, unit);
        fits(*greatest) && rest.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
    });
    let before = place.before.trim_end();
    let day = fits(31) || place.is_year();
    let month = (day && place.words.ends_with_month(before))
        || (fits(31) && place.words.starts_with_month(after));
    let last_lead = fits(31)
        && place.is_last
        && after.is_empty()
        && ends_with_any(before, &calendar.last_leads);
    unit || last_unit || month || last_lead
}

/// What follows the rank of a day: October in 12th of October.
fn without_rank<'a>(after: &'a str, words: &Words) -> &'a str {
    let rest = words.strip_ordinal_end(after).unwrap_or(after).trim_start();
    words.of.iter().find_map(|of| strip_word(rest, of)).unwrap_or(rest).trim_start()
}

/// Numerals that are of a date together with their neighbours.
pub(super) fn join(places: &[Place], roles: &mut [Role]) {
    for at in 0..places.len() {
        let length = numeric_length(&places[at..]);
        for role in roles.iter_mut().skip(at).take(length).filter(|it| **it != Role::Name) {
            *role = Role::Date;
        }
    }
    for at in 1..places.len() {
        let hour = roles[at - 1] == Role::Date
            && is_one_of(places[at].before.trim(), &places[at].words.calendar.hours);
        if hour && roles[at] == Role::Amount {
            roles[at] = Role::Date;
        }
    }
    // 1—8月: the unit stands at the end only.
    for at in (1..places.len()).rev() {
        let place = &places[at - 1];
        let small = place.numeral.whole().is_some_and(|value| value <= 31);
        let plain = place.lead.unit.is_none() && !place.lead.is_ordinal(place.words);
        let fits = plain && (small || place.numeral.is_year(place.text));
        if roles[at] == Role::Date && roles[at - 1] == Role::Amount && place.goes_on() && fits {
            roles[at - 1] = Role::Date;
        }
    }
}

/// How many of the next numerals are a date or a time of day in digits; 0 if they are none.
fn numeric_length(places: &[Place]) -> usize {
    clock_length(places).or_else(|| date_length(places)).unwrap_or(0)
}

/// 9:17 and 09:17:23.
fn clock_length(places: &[Place]) -> Option<usize> {
    let is_colon = |gap: &str| matches!(gap, ":" | "：");
    let is_sixtieth = |place: &Place| place.numeral.is_plain(2) && place.numeral.whole() < Some(60);
    let [hours, minutes, rest @ ..] = places else { return None };
    let hour = hours.numeral.whole().is_some_and(|hour| hour <= 24) && !is_colon(hours.before);
    if !hour || !is_colon(hours.after) || !is_sixtieth(minutes) {
        return None;
    }
    let seconds = is_colon(minutes.after) && rest.first().is_some_and(is_sixtieth);
    Some(if seconds { 3 } else { 2 })
}

/// 2017-10-12, 2017.10.12, 12/10/2017, 2016-17.
fn date_length(places: &[Place]) -> Option<usize> {
    let [first, second, rest @ ..] = places else { return None };
    let gap = first.after;
    let is_day = |place: &Place| place.numeral.whole().is_some_and(|day| (1..=31).contains(&day));
    let is_year = |place: &Place| place.numeral.is_year(place.text);
    let third = rest.first().filter(|_| second.after == gap);
    if gap == "." && is_day(second) && starts_with_year(first.of()) {
        return Some(2);
    }
    if !matches!(gap, "-" | "/" | "–" | "－" | "—") {
        return None;
    }
    let year_first = is_year(first) && is_day(second) && third.is_some_and(is_day);
    let year_last = is_day(first) && is_day(second) && third.is_some_and(is_year);
    if year_first || year_last {
        return Some(3);
    }
    let next = first.numeral.whole().map(|year| (year + 1) % 100);
    let season = is_year(first) && second.numeral.is_plain(2) && second.numeral.whole() == next;
    let month = is_year(first)
        && gap == "-"
        && second.numeral.whole().is_some_and(|month| (1..=12).contains(&month))
        && second.after.is_empty();
    (season || month).then_some(2)
}

/// Whether a decimal is the year and the month of a date with points: 2017.10.
fn starts_with_year(decimal: &str) -> bool {
    decimal.split_once('.').is_some_and(|(year, month)| {
        let year = year.parse().is_ok_and(|year| YEARS.contains(&year));
        year && month.parse().is_ok_and(|month: u8| (1..=12).contains(&month))
    })
}
