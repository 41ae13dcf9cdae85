//! Dates whose day and month are both in digits before the year.

use super::{Date, MONTHS};
use crate::import::cursor::Cursor;

/// A date in digits that is the same whichever of them is the day: `04/24/2013`, `24/04/2013`, `04/04/2013`.
pub(super) fn slashed(cursor: &mut Cursor<'_>) -> Option<Date> {
    let (first, second, year) = slashed_digits(cursor)?;
    let (day, month) = if first > MONTHS { (first, second) } else { (second, first) };
    (day > MONTHS || day == month).then_some((year, month, day))
}

/// The first date in digits of which nobody knows which is the day: `03/09/2025`.
pub(in crate::import) fn either(line: &str) -> Option<&str> {
    let begins = |at: &usize| {
        !line.get(..*at).is_some_and(|it| it.ends_with(|c: char| c.is_ascii_digit() || c == '/'))
    };
    let starts = line.char_indices().map(|it| it.0).filter(begins);
    starts.filter_map(|at| line.get(at..)).find_map(|rest| {
        let mut cursor = Cursor::new(rest);
        let (first, second, _) = slashed_digits(&mut cursor)?;
        let is_open = first != second && [first, second].iter().all(|it| (1..=MONTHS).contains(it));
        rest.get(..rest.len() - cursor.rest.len()).filter(|_| is_open)
    })
}

/// Two numbers and a year.
fn slashed_digits(cursor: &mut Cursor<'_>) -> Option<(u32, u32, u32)> {
    let first = cursor.number(2)?;
    let second = cursor.eat("/").then(|| cursor.number(2)).flatten()?;
    let year = cursor.eat("/").then(|| cursor.number(4)).flatten().filter(|it| *it > 999)?;
    Some((first, second, year))
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
            ("13/14/2025", Some((2025, 14, 13)), None),
        ] {
            assert_eq!(slashed(&mut Cursor::new(text)), date, "{text}");
            assert_eq!(either(text), either_of, "{text}");
        }
        assert_eq!(either("Posted 3/9/2025 by admin"), Some("3/9/2025"));
        assert_eq!(either("Lot 12/03/09/2025"), None);
    }
}
