//! Dates whose day and month are both in digits before the year, and those in numerals.

use super::{Date, MONTHS, clock_behind};
use crate::import::{cursor::Cursor, list::words};

/// The zones of a country that names the month first.
const ZONES: &str = "ET|EST|EDT|CT|CDT|MT|MST|MDT|PT|PST|PDT";

/// How many numerals the year has.
const DIGITS_OF_YEAR: usize = 4;

/// The first year that two digits name, and the last.
const SHORT_YEARS: (u32, u32) = (2000, 2050);

/// A date in digits that is the same whichever of them is the day: `04/24/2013`, `24/04/2013`, `04/04/2013`; or
/// whose zone says it: `10/9/10 7:15 AM EDT`.
pub(super) fn slashed(cursor: &mut Cursor<'_>) -> Option<Date> {
    let (first, second, year) = slashed_digits(cursor)?;
    if has_zone(*cursor) {
        let year = if year > 999 { year } else { SHORT_YEARS.0 + year };
        return (year <= SHORT_YEARS.1).then_some((year, first, second));
    }
    if year <= 999 {
        return None;
    }
    let (day, month) = if first > MONTHS { (first, second) } else { (second, first) };
    (day > MONTHS || day == month).then_some((year, month, day))
}

/// A date in numerals, as offices write it: `二〇二四年三月十四日`.
pub(super) fn written(cursor: &mut Cursor<'_>) -> Option<Date> {
    let mut part = |mark| {
        let all = cursor.eat_while(|c| "○〇零一二三四五六七八九十".contains(c));
        cursor.eat(mark).then_some(all)
    };
    let year = part("年").filter(|it| it.chars().count() == DIGITS_OF_YEAR)?;
    Some((digits(year)?, small(part("月")?)?, small(part("日")?)?))
}

/// What a numeral below ten says.
fn numeral(c: char) -> Option<u32> {
    let at = "零一二三四五六七八九".chars().position(|it| it == c);
    at.or("○〇".contains(c).then_some(0)).and_then(|it| u32::try_from(it).ok())
}

/// A number below a hundred in numerals.
fn small(text: &str) -> Option<u32> {
    match text.split_once('十') {
        None => digits(text),
        Some(("", ones)) => Some(10 + digits(ones)?),
        Some((tens, ones)) => Some(digits(tens)? * 10 + digits(ones)?),
    }
}

/// What numerals say one by one.
fn digits(text: &str) -> Option<u32> {
    text.chars().try_fold(0, |sum, c| Some(sum * 10 + numeral(c)?))
}

/// The first date in digits of which nobody knows which is the day: `03/09/2025`.
pub(in crate::import) fn either(line: &str) -> Option<&str> {
    let begins = |at: &usize| {
        !line.get(..*at).is_some_and(|it| it.ends_with(|c: char| c.is_ascii_digit() || c == '/'))
    };
    let starts = line.char_indices().map(|it| it.0).filter(begins);
    starts.filter_map(|at| line.get(at..)).find_map(|rest| {
        let mut cursor = Cursor::new(rest);
        let (first, second, _) = slashed_digits(&mut cursor).filter(|it| it.2 > 999)?;
        let is_open = first != second && [first, second].iter().all(|it| (1..=MONTHS).contains(it));
        rest.get(..rest.len() - cursor.rest.len()).filter(|_| is_open)
    })
}

/// Two numbers and a year, perhaps of two digits.
fn slashed_digits(cursor: &mut Cursor<'_>) -> Option<(u32, u32, u32)> {
    let first = cursor.number(2)?;
    let second = cursor.eat("/").then(|| {
        cursor.eat(" ");
        cursor.number(2)
    });
    let second = second.flatten()?;
    let year = cursor.eat("/").then(|| cursor.number(4)).flatten()?;
    (!(100..=999).contains(&year)).then_some((first, second, year))
}

/// Whether a time of day with one of these zones stands behind a date.
fn has_zone(mut cursor: Cursor<'_>) -> bool {
    let has_clock = clock_behind(&mut cursor).is_some();
    let zone = cursor.rest.trim_start().split(|c: char| !c.is_ascii_alphabetic()).next();
    has_clock && words(ZONES).any(|it| zone == Some(it))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_in_digits_is_one_day_or_two() {
        for (text, date, either_of) in [
            ("04/24/2013", Some((2013, 4, 24)), None),
            ("24/4/2013 - 12:00", Some((2013, 4, 24)), None),
            ("05/05/2013", Some((2013, 5, 5)), None),
            ("03/09/2025 · Press release", None, Some("03/09/2025")),
            ("03/09/25", None, None),
            ("03/09/25 at 10:30", None, None),
            ("10/9/10 7:15 AM EDT", Some((2010, 10, 9)), None),
            ("10/ 5/11 09:19 PM ET", Some((2011, 10, 5)), None),
            ("13/14/2025", Some((2025, 14, 13)), None),
        ] {
            assert_eq!(slashed(&mut Cursor::new(text)), date, "{text}");
            assert_eq!(either(text), either_of, "{text}");
        }
        for (text, date) in [
            ("二〇二四年三月十四日", Some((2024, 3, 14))),
            ("二○二四年十二月三十日", Some((2024, 12, 30))),
            ("二〇二四年〇三月二一日", Some((2024, 3, 21))),
            ("二四年三月一日", None),
        ] {
            assert_eq!(written(&mut Cursor::new(text)), date, "{text}");
        }
        assert_eq!(either("Posted 3/9/2025 by admin"), Some("3/9/2025"));
        assert_eq!(either("Lot 12/03/09/2025"), None);
    }
}
