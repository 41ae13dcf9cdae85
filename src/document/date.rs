//! Dates as editors write them, in the form of the front matter.

use crate::characters::half_width;

/// The offset where none is said: China's.
const OFFSET: &str = "+08:00";

/// The years that are taken for years.
const YEARS: std::ops::RangeInclusive<u32> = 1900..=2199;

/// What a moment was meant to be that is written as `2017年10月12日9时17分`, `2017-10-12 09:17` or
/// the like; midnight where it says no time of day. None where it names no day.
pub(super) fn meant(text: &str) -> Option<String> {
    let text: String = text.chars().map(narrow).collect();
    let (moment, offset) = with_offset(&text);
    let numbers: Vec<u32> = moment
        .split(|c: char| !c.is_ascii_digit())
        .filter(|digits| !digits.is_empty())
        .map(|digits| digits.parse().ok())
        .collect::<Option<_>>()?;
    let number = |index: usize| numbers.get(index).copied();
    let (year, month, day) = (number(0)?, number(1)?, number(2)?);
    let is_afternoon = ["下午", "晚上"].iter().any(|it| moment.contains(it));
    let hour = number(3).unwrap_or_default();
    let hour = if is_afternoon && hour < 12 { hour + 12 } else { hour };
    let (minute, second) = (number(4).unwrap_or_default(), number(5).unwrap_or_default());
    let is_moment = YEARS.contains(&year)
        && (1..=12).contains(&month)
        && (1..=31).contains(&day)
        && hour < 24
        && minute < 60
        && second < 60
        && numbers.len() <= 6;
    is_moment
        .then(|| format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}{offset}"))
}

/// The digit or sign of half width for one of full width.
fn narrow(c: char) -> char {
    half_width(c).filter(|it| it.is_ascii_digit() || ":+-".contains(*it)).unwrap_or(c)
}

/// A moment without its offset, and that.
fn with_offset(text: &str) -> (&str, String) {
    let of = |(before, offset): (&str, &str)| {
        let (hours, minutes) = offset.trim().split_once(':')?;
        let is_two = |it: &str| it.len() == 2 && it.bytes().all(|it| it.is_ascii_digit());
        (is_two(hours) && is_two(minutes)).then(|| (before.len(), format!("+{hours}:{minutes}")))
    };
    match text.split_once('+').and_then(of) {
        Some((length, offset)) => (&text[..length], offset),
        None => (text, OFFSET.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_as_they_are_written() {
        for (text, moment) in [
            ("2017年10月12日", Some("2017-10-12T00:00:00+08:00")),
            ("２０１７年１０月１２日 9：17", Some("2017-10-12T09:17:00+08:00")),
            ("2017年10月12日下午3时5分", Some("2017-10-12T15:05:00+08:00")),
            ("2017-10-12", Some("2017-10-12T00:00:00+08:00")),
            ("2017/10/12 09:17:23 +00:00", Some("2017-10-12T09:17:23+00:00")),
            ("2017-10-12T09:17:23", Some("2017-10-12T09:17:23+08:00")),
            ("10月12日", None),
            ("2017年13月1日", None),
            ("昨天", None),
        ] {
            assert_eq!(meant(text).as_deref(), moment, "{text}");
        }
    }
}
