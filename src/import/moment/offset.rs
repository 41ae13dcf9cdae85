//! Offsets from universal time behind a time of day.

use super::Date;
use crate::import::{
    cursor::Cursor,
    list::{first_of, words},
};

/// What names an offset from universal time, with the offset. Of the names that several countries
/// use, those that are clear beside a printed date.
const OFFSETS: &str = "Z=+00:00|UTC=+00:00|GMT=+00:00|BST=+01:00|CET=+01:00|CEST=+02:00|\
    IST=+05:30|AEST=+10:00|AEDT=+11:00|NZST=+12:00|NZDT=+13:00|EST=-05:00|EDT=-04:00|CDT=-05:00|MST=-07:00|MDT=-06:00|\
    PST=-08:00|PDT=-07:00|SGT=+08:00|HKT=+08:00|JST=+09:00|北京时间=+08:00";

/// What names an offset of the United States for the whole year, with those of winter and summer.
const ZONES: [(&str, [&str; 2]); 4] = [
    ("ET", ["-05:00", "-04:00"]),
    ("CT", ["-06:00", "-05:00"]),
    ("MT", ["-07:00", "-06:00"]),
    ("PT", ["-08:00", "-07:00"]),
];

/// Since when the zones have their summer from the second Sunday of March to the first of November.
const SUMMERS_SINCE: u32 = 2007;

/// What may be glued to an offset.
const GLUED: &str = "Updated|UPDATED";

/// What stands behind a time of day.
pub(super) enum Offset {
    /// An offset from universal time.
    Fixed(String),
    /// Those of a zone of the United States in winter and in summer.
    Zone([&'static str; 2]),
}

impl Offset {
    /// Steps over an offset; the cursor stays where there is none.
    pub(super) fn read(cursor: &mut Cursor<'_>) -> Option<Self> {
        if let Some(fixed) = offset(cursor) {
            return Some(Self::Fixed(fixed));
        }
        let mut ahead = *cursor;
        ahead.eat(" ");
        let (_, offsets) = ZONES.iter().find(|(name, _)| ahead.eat(name))?;
        if goes_on(ahead.rest) {
            return None;
        }
        *cursor = ahead;
        Some(Self::Zone(*offsets))
    }

    /// What it is on a day.
    pub(super) fn on(self, date: Date) -> Option<String> {
        match self {
            Self::Fixed(offset) => Some(offset),
            Self::Zone([winter, summer]) => {
                let offset = if is_summer(date) { summer } else { winter };
                (date.0 >= SUMMERS_SINCE).then(|| offset.to_owned())
            }
        }
    }
}

/// Whether a word goes on behind what looks like an offset.
fn goes_on(rest: &str) -> bool {
    rest.starts_with(|c: char| c.is_ascii_alphanumeric()) && first_of(rest, GLUED).is_none()
}

fn offset(cursor: &mut Cursor<'_>) -> Option<String> {
    let mut ahead = *cursor;
    ahead.eat_while(|c| c == ' ' || c == '(' || c == '（');
    let named = words(OFFSETS).filter_map(|it| it.split_once('='));
    let named =
        named.filter(|(name, _)| ahead.rest.starts_with(name)).max_by_key(|(name, _)| name.len());
    let named = named.filter(|(name, _)| ahead.eat(name)).map(|(_, it)| it.to_owned());
    // GMT+5:30
    let offset = distance(&mut ahead).or(named)?;
    if goes_on(ahead.rest) {
        return None;
    }
    ahead.eat_while(|c| c == ')' || c == '）');
    *cursor = ahead;
    Some(offset)
}

/// An offset in hours and minutes: +0800, +5:30.
fn distance(cursor: &mut Cursor<'_>) -> Option<String> {
    let mut ahead = *cursor;
    let sign = ahead.eat_any("+|-")?;
    let hours = ahead.number(2).map(|hours| {
        ahead.eat(":");
        (hours, ahead.number(2).unwrap_or_default())
    });
    let (hours, minutes) = hours.or_else(|| ahead.number(4).map(|it| (it / 100, it % 100)))?;
    *cursor = ahead;
    (hours < 15 && minutes < 60).then(|| format!("{sign}{hours:02}:{minutes:02}"))
}

/// Whether it is summer in the zones of the United States.
fn is_summer((year, month, day): Date) -> bool {
    // The day of the week of the first of March, and of that of November 35 weeks later; 0 is a Sunday.
    let first = (year + year / 4 - year / 100 + year / 400 + 3) % 7;
    match month {
        3 => day >= 8 + (7 - first) % 7,
        11 => day < 1 + (7 - first) % 7,
        month => (4..11).contains(&month),
    }
}
