//! Dates in the lines around an article.

mod offset;
mod slashed;

use std::ops::Range;

pub(super) use self::slashed::either;
use self::{
    offset::Offset,
    slashed::{slashed, written},
};
use super::cursor::Cursor;
use crate::{months, report::names::Moment};

/// What may stand between a date and its time of day.
const BETWEEN: &str = "T|at|,|，|-|–|—|/|•|·";

/// What may end the number of a day.
const ORDINALS: &str = "st|nd|rd|th";

/// What four digits are taken for years.
const YEARS: Range<u32> = 1_500..2_100;

/// How many months a year has.
const MONTHS: u32 = 12;

/// A year with every day of all years.
const LEAP: u32 = 2000;

/// Years of the Republic that are told without its name, and the year before its first.
const REPUBLICAN: Range<u32> = 100..140;
const BEFORE_REPUBLIC: u32 = 1911;

/// Year, month and day.
type Date = (u32, u32, u32);

/// Hour, minute and second of a day.
type Clock = (u32, u32, u32);

/// Whether a text is four digits that are taken for a year.
pub(super) fn is_year(text: &str) -> bool {
    text.len() == 4 && text.parse().is_ok_and(|year: u32| YEARS.contains(&year))
}

/// A date in a line, perhaps with a time of day and an offset.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Found {
    /// Where it stands.
    pub(super) range: Range<usize>,
    date: Date,
    clock: Option<Clock>,
    offset: Option<String>,
    /// Whether it says no day: it is the first one of the month.
    pub(super) is_month: bool,
}

impl Found {
    /// Whether it says the time of day.
    pub(super) const fn has_clock(&self) -> bool {
        self.clock.is_some()
    }

    /// Whether it says its offset from universal time.
    pub(super) const fn has_offset(&self) -> bool {
        self.offset.is_some()
    }

    /// The moment it names; the time of day is midnight, and the offset that of the language,
    /// `usual`, where it says none.
    pub(super) fn moment(&self, usual: &str) -> Moment {
        let (year, month, day) = self.date;
        let (hour, minute, second) = self.clock.unwrap_or_default();
        let offset = self.offset.as_deref().unwrap_or(usual);
        Moment::new(&format!(
            "{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}{offset}"
        ))
    }
}

/// The first date with its year in `line`.
pub(super) fn find(line: &str) -> Option<Found> {
    let mut before = None;
    for (at, c) in line.char_indices() {
        let begins_word = !before.is_some_and(|c: char| c.is_ascii_alphanumeric());
        before = Some(c);
        if !begins_word {
            continue;
        }
        let mut cursor = Cursor::new(line.get(at..)?);
        let before = clock_before(&mut cursor);
        weekday(&mut cursor);
        if let Some(date) = date(&mut cursor).filter(|date| is_date(*date)) {
            let time = before.or_else(|| {
                let clock = clock_behind(&mut cursor)?;
                Some((clock, Offset::read(&mut cursor)))
            });
            let clock = time.as_ref().map(|it| it.0);
            let offset = time.and_then(|it| it.1?.on(date));
            let range = at..line.len() - cursor.rest.len();
            return Some(Found { range, date, clock, offset, is_month: false });
        }
    }
    None
}

/// The first day of a month, where `text` is nothing but its name and year, as of an issue.
pub(super) fn month_of_issue(text: &str) -> Option<Found> {
    let mut cursor = Cursor::new(text);
    let month = month(&mut cursor)?;
    cursor.eat(" ");
    let date = (cursor.number(4)?, month, 1);
    let is_whole = cursor.rest.is_empty();
    let found = Found { range: 0..text.len(), date, clock: None, offset: None, is_month: true };
    is_whole.then_some(found)
}

/// Whether `text` is nothing but a day without its year, perhaps with a time of day: `Oct. 14`, `01-14 22:03`.
pub(super) fn is_day_of_year(text: &str) -> bool {
    day_of(text, LEAP).is_some()
}

/// The day of `year` that a text is which says nothing else but perhaps a time of day.
pub(super) fn day_of(text: &str, year: u32) -> Option<Found> {
    let mut cursor = Cursor::new(text);
    weekday(&mut cursor);
    let english = english_day(&mut cursor);
    let has_name = english.is_some();
    let day = english.or_else(|| chinese_day(&mut cursor));
    let date = day.map(|(month, day)| (year, month, day)).filter(|it| is_date(*it))?;
    cursor.eat_while(|c| matches!(c, ',' | ' '));
    let clock = clock_behind(&mut cursor);
    let offset = Offset::read(&mut cursor).and_then(|it| it.on(date));
    // 01-14 alone is a range.
    let is_whole = cursor.rest.is_empty() && (clock.is_some() || has_name || text.contains('月'));
    is_whole.then_some(Found { range: 0..text.len(), date, clock, offset, is_month: false })
}

/// A time of day before a date, with its offset: `06:00 GMT, Thursday 23 January 2025`; the cursor
/// stays where there is none.
fn clock_before(cursor: &mut Cursor<'_>) -> Option<(Clock, Option<Offset>)> {
    let mut ahead = *cursor;
    let clock = clock(&mut ahead)?;
    let offset = Offset::read(&mut ahead);
    ahead.eat_while(|c| c == ',' || c == ' ');
    ahead.eat("on ");
    *cursor = ahead;
    Some((clock, offset))
}

/// Steps over the English name of a day of the week.
fn weekday(cursor: &mut Cursor<'_>) {
    let mut ahead = *cursor;
    let day = ahead.eat_while(|c| c.is_ascii_alphabetic());
    let short = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
    let is_short = short.iter().any(|it| it.eq_ignore_ascii_case(day));
    if is_short || day.ends_with("day") || day.ends_with("DAY") {
        ahead.eat_while(|c| matches!(c, ',' | '.' | ' '));
        *cursor = ahead;
    }
}

fn date(cursor: &mut Cursor<'_>) -> Option<Date> {
    let start = *cursor;
    for other in [year_first, slashed, written] {
        if let Some(date) = other(cursor) {
            return Some(date);
        }
        *cursor = start;
    }
    let (month, day) = english_day(cursor)?;
    cursor.eat_while(|c| matches!(c, ',' | ' ' | '-'));
    Some((year_behind(cursor)?, month, day))
}

/// A year, to which the time of day may be glued: 20238:31 AM.
fn year_behind(cursor: &mut Cursor<'_>) -> Option<u32> {
    let glued = |it: &&str| {
        let clock =
            it.get(4..).unwrap_or_default().trim_start_matches(|c: char| c.is_ascii_digit());
        it.get(..4).is_some_and(is_year) && clock.starts_with(':')
    };
    let year = Some(cursor.rest).filter(glued).and_then(|it| it.get(..4));
    match year.filter(|it| cursor.eat(it)) {
        Some(year) => year.parse().ok(),
        // 8:46 AM is no year.
        None => cursor.number(4).filter(|it| YEARS.contains(it)),
    }
}

/// Month and day with the name of the month: `14th October`, `Oct. 14`, `4-MAR`.
fn english_day(cursor: &mut Cursor<'_>) -> Option<(u32, u32)> {
    let mut ahead = *cursor;
    let day_first = ahead.number(2).filter(|_| {
        ahead.eat_any(ORDINALS);
        ahead.eat(" ") || ahead.eat("-")
    });
    let month = month(&mut ahead)?;
    let day = match day_first {
        Some(day) => {
            ahead.eat(".");
            day
        }
        None => {
            ahead.eat_while(|c| c == '.' || c == ' ');
            let day = ahead.number(2)?;
            ahead.eat_any(ORDINALS);
            day
        }
    };
    *cursor = ahead;
    Some((month, day))
}

/// Month and day in digits: `1月14日`, `01-14`.
fn chinese_day(cursor: &mut Cursor<'_>) -> Option<(u32, u32)> {
    let month = cursor.number(2)?;
    cursor.eat_any("月|-|/")?;
    let day = cursor.number(2)?;
    cursor.eat_any("日|号");
    Some((month, day))
}

fn year_first(cursor: &mut Cursor<'_>) -> Option<Date> {
    let year = republican_year(cursor).or_else(|| cursor.number(4).filter(|year| *year > 999))?;
    // 2025 07/09
    let is_apart = cursor.rest.as_bytes().get(3) == Some(&b'/') && cursor.eat(" ");
    let separator = if is_apart { "/" } else { cursor.eat_any("年|-|/|.")? };
    cursor.eat("/");
    let month = cursor.number(2).or_else(|| month(cursor))?;
    let second = if separator == "年" { "月" } else { separator };
    let is_month = cursor.eat(second);
    cursor.eat("/");
    let day = cursor.number(2).filter(|_| is_month)?;
    cursor.eat_any("日|号");
    Some((year, month, day))
}

/// A year counted from that of the Republic: `民國113`, or `113` of three digits alone.
fn republican_year(cursor: &mut Cursor<'_>) -> Option<u32> {
    let mut ahead = *cursor;
    let is_named = ahead.eat_any("中華民國|中华民国|民國|民国").is_some();
    ahead.eat(" ");
    let year = ahead.number(3)?;
    let is_clear = is_named || REPUBLICAN.contains(&year) && !ahead.rest.starts_with('.');
    is_clear.then(|| {
        *cursor = ahead;
        year + BEFORE_REPUBLIC
    })
}

/// An English month by its name.
fn month(cursor: &mut Cursor<'_>) -> Option<u32> {
    let word = cursor.eat_while(|c| c.is_ascii_alphabetic());
    let index = months::english(word)?;
    u32::try_from(index + 1).ok()
}

/// Whether there is such a day.
fn is_date((year, month, day): Date) -> bool {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    };
    (1..=days).contains(&day)
}

/// A time of day behind a date; the cursor stays where there is none.
fn clock_behind(cursor: &mut Cursor<'_>) -> Option<Clock> {
    let mut ahead = *cursor;
    let blank = |c: char| c.is_whitespace();
    ahead.eat_while(blank);
    if ahead.eat_any("星期|周").is_some() {
        ahead.eat_while(|c| "一二三四五六日天".contains(c));
        ahead.eat_while(blank);
    }
    // The mark that parts the words of a list can be none of them.
    ahead.eat("|");
    ahead.eat_any(BETWEEN);
    ahead.eat_while(blank);
    let clock = clock(&mut ahead)?;
    *cursor = ahead;
    Some(clock)
}

fn clock(cursor: &mut Cursor<'_>) -> Option<Clock> {
    let half = cursor.eat_any("上午|下午|晚上");
    let hour = cursor.number(2)?;
    let separator = cursor.eat_any(":|：|时|.")?;
    let minute = cursor.number(2)?;
    cursor.eat("分");
    let second = if matches!(separator, "时" | ".") { None } else { seconds(cursor) };
    let mut ahead = *cursor;
    ahead.eat(" ");
    let half = half.or_else(|| {
        let half = ahead.eat_any("am|AM|a.m.|pm|PM|p.m.")?;
        *cursor = ahead;
        Some(half)
    });
    // 10.05 alone may be anything.
    if separator == "." && half.is_none() && Offset::read(&mut ahead).is_none() {
        return None;
    }
    let hour = match half {
        Some(half) if half.starts_with(['p', 'P', '下', '晚']) => hour % 12 + 12,
        Some("上午") | None => hour,
        Some(_) => hour % 12,
    };
    let second = second.unwrap_or_default();
    (hour < 24 && minute < 60 && second < 60).then_some((hour, minute, second))
}

fn seconds(cursor: &mut Cursor<'_>) -> Option<u32> {
    cursor.eat_any(":|：")?;
    cursor.number(2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_found_in_every_usual_form() {
        let chinese = "2017-10-12T09:17:23+08:00";
        for (line, moment) in [
            ("2017-10-12 09:17:23 湖城新闻网", chinese),
            ("来源：湖城日报 2017年10月12日09:17:23", chinese),
            ("2017/10/12 9:17:23", chinese),
            ("2017年/10月/12日 9:17:23", chinese),
            ("2017.10.12", "2017-10-12T00:00:00+08:00"),
            ("发布时间：2017年10月12日 9时17分", "2017-10-12T09:17:00+08:00"),
            ("Published March 3, 2021 at 9:15 p.m. GMT", "2021-03-03T21:15:00+00:00"),
            ("3 Sept. 2021", "2021-09-03T00:00:00+08:00"),
            ("Saturday, 25 Jan, 2025", "2025-01-25T00:00:00+08:00"),
            ("12th March 2025", "2025-03-12T00:00:00+08:00"),
            ("2025年7月8日 星期二 9:05", "2025-07-08T09:05:00+08:00"),
            ("2025年7月8日下午3:20", "2025-07-08T15:20:00+08:00"),
            ("Published: 06:00 GMT, Thursday 23 January 2025", "2025-01-23T06:00:00+00:00"),
            ("10.05am, 3 March 2021", "2021-03-03T10:05:00+08:00"),
            ("July 19, 2024 11:08 pm IST", "2024-07-19T23:08:00+05:30"),
            ("May 1, 2015, 6:28 PM GMT+5:30", "2015-05-01T18:28:00+05:30"),
            ("2015-05-01T18:28:00-0300", "2015-05-01T18:28:00-03:00"),
            ("2020-02-29T12:00:00Z", "2020-02-29T12:00:00+00:00"),
            ("21 August 2025 • 9:30am BST", "2025-08-21T09:30:00+01:00"),
            ("May 27, 2019 8:51AM PT", "2019-05-27T08:51:00-07:00"),
            ("March 9, 2024, 10:05 a.m. ET", "2024-03-09T10:05:00-05:00"),
            ("March 10, 2024, 10:05 a.m. ET", "2024-03-10T10:05:00-04:00"),
            ("Nov 2, 2024 10:05 CT", "2024-11-02T10:05:00-05:00"),
            ("Nov 3, 2024 10:05 CT", "2024-11-03T10:05:00-06:00"),
            ("May 27, 1999 8:51AM PT", "1999-05-27T08:51:00+08:00"),
            ("Published 5:48 p.m. ET March 9, 2024", "2024-03-09T17:48:00-05:00"),
            ("NEWS RELEASE 4-MAR-2025", "2025-03-04T00:00:00+08:00"),
            ("發佈日期:113-02-19", "2024-02-19T00:00:00+08:00"),
            ("Release Date Wed, 04/24/2013 - 12:00", "2013-04-24T12:00:00+08:00"),
            ("Jan 5 20238:31 AM EST", "2023-01-05T08:31:00-05:00"),
            ("NOV 13 202312:52 PM ESTUPDATED MON", "2023-11-13T12:52:00-05:00"),
            ("July 9, 20251:32 PM EDTUpdated 2 hours ago", "2025-07-09T13:32:00-04:00"),
            ("2025 07/09 08:31:15", "2025-07-09T08:31:15+08:00"),
            ("24/04/2013", "2013-04-24T00:00:00+08:00"),
            ("中華民國98年7月1日", "2009-07-01T00:00:00+08:00"),
            ("112年11月1日 9:05", "2023-11-01T09:05:00+08:00"),
        ] {
            let found = find(line).unwrap_or_else(|| panic!("{line}"));
            assert_eq!(found.moment("+08:00").as_str(), moment, "{line}");
        }
        let issue = month_of_issue("October 2025").map(|it| it.moment("+00:00"));
        assert_eq!(issue.unwrap().as_str(), "2025-10-01T00:00:00+00:00");
        assert_eq!(month_of_issue("October 2025 issue"), None);
        for line in [
            "2017年",
            "10月12日",
            "2017-13-01",
            "2019-02-29",
            "0318-2022222",
            "May I, 2021",
            "110.12.15",
            "February 18, 8:46 AM",
        ] {
            assert_eq!(find(line), None, "{line}");
        }
    }

    #[test]
    fn a_day_may_lack_its_year() {
        for day in
            ["Oct. 14", "21 November", "Tuesday, March 3", "01-14 22:03", "1月14日", "3/5 09:00"]
        {
            assert!(is_day_of_year(day), "{day}");
        }
        for other in
            ["May", "March 2025", "01-14", "2月30日", "October 14 march", "14:05", "May 8 people"]
        {
            assert!(!is_day_of_year(other), "{other}");
        }
    }
}
