//! Quantities in English text.

mod words;

use self::words::*;
use super::Quantity;
use crate::{import::cursor::Cursor, report::months};

/// Every quantity of `text`.
pub(super) fn find(text: &str) -> Vec<Quantity> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = text.get(at..).and_then(|rest| rest.find(|c: char| c.is_ascii_digit()))
    {
        match read(text, at + start) {
            Ok(quantity) => {
                at = quantity.range.end;
                found.push(quantity);
            }
            Err(end) => at = end,
        }
    }
    found
}

/// Reads the quantity whose digits begin at `start`; if there is none, where to go on.
fn read(text: &str, start: usize) -> Result<Quantity, usize> {
    let before = text.get(..start).unwrap_or_default();
    let mut cursor = Cursor::new(text.get(start..).unwrap_or_default());
    let digits = decimal(&mut cursor);
    let end_of_code = code_end(text, start);
    let (before, money) = without_currency(before);
    let joined = !money && before.ends_with(is_joint);
    if joined || is_named(before) {
        return Err(end_of_code);
    }
    upper_end(&mut cursor);
    let at = |cursor: &Cursor<'_>| text.len() - cursor.rest.len();
    let magnitude = word(&mut cursor, &MAGNITUDES) || (money && glued_magnitude(&mut cursor));
    if !magnitude && cursor.rest.starts_with(is_joint_behind) {
        return Err(end_of_code);
    }
    if TIMES.iter().any(|time| cursor.rest.trim_start().starts_with(time)) && is_period(before) {
        return Err(end_of_code);
    }
    let measured = word(&mut cursor, &MEASURES);
    if !measured && !magnitude && !money && is_year(digits) {
        return Err(end_of_code);
    }
    let start = with_prefix(before);
    if measured || money {
        return Ok(Quantity { range: start..at(&cursor), counts: false });
    }
    let mut ahead = cursor;
    if thing(&mut ahead) {
        return Ok(Quantity { range: start..at(&ahead), counts: true });
    }
    let grouped = digits.contains(',') && !cursor.rest.starts_with(['-', '/', ':']);
    if magnitude || grouped || names_things(cursor.rest) {
        return Ok(Quantity { range: start..at(&cursor), counts: true });
    }
    Err(end_of_code)
}

/// Steps over `1,234.5`.
fn decimal<'a>(cursor: &mut Cursor<'a>) -> &'a str {
    let whole = cursor.rest;
    cursor.eat_while(|c| c.is_ascii_digit());
    for mark in [",", "."] {
        loop {
            let mut ahead = *cursor;
            let digits = if ahead.eat(mark) { ahead.eat_while(|c| c.is_ascii_digit()) } else { "" };
            if digits.is_empty() || (mark == "," && digits.len() != 3) {
                break;
            }
            *cursor = ahead;
            if mark == "." {
                break;
            }
        }
    }
    whole.get(..whole.len() - cursor.rest.len()).unwrap_or_default()
}

/// Steps over the upper end of a range, from the dash on, if a unit stands behind it.
fn upper_end(cursor: &mut Cursor<'_>) {
    let mut ahead = *cursor;
    if ahead.eat_any(&["–", "—", "-", " to "]).is_some() && !decimal(&mut ahead).is_empty() {
        let mut behind = ahead;
        if word(&mut behind, &MAGNITUDES) || word(&mut behind, &MEASURES) {
            *cursor = ahead;
        }
    }
}

/// Steps over one of `words`, perhaps after a space, if it is a whole word.
fn word(cursor: &mut Cursor<'_>, words: &[&str]) -> bool {
    let mut ahead = *cursor;
    if !ahead.eat(" ") {
        ahead.eat("\u{a0}");
    }
    let sorted = ahead.eat_any(words);
    let whole = sorted.is_some_and(|word| {
        !word.ends_with(|c: char| c.is_alphabetic())
            || !ahead.rest.starts_with(|c: char| c.is_alphanumeric() || c == '-')
    });
    if whole {
        *cursor = ahead;
    }
    whole
}

/// Steps over the letter of $3m.
fn glued_magnitude(cursor: &mut Cursor<'_>) -> bool {
    let mut ahead = *cursor;
    let whole = ahead.eat_any(&["m", "k", "bn", "tn"]).is_some()
        && !ahead.rest.starts_with(|c: char| c.is_alphanumeric());
    if whole {
        *cursor = ahead;
    }
    whole
}

/// Steps over the plural of what is counted.
fn thing(cursor: &mut Cursor<'_>) -> bool {
    let mut ahead = *cursor;
    let is_thing = ahead.eat(" ") && is_plural(ahead.eat_while(|c| c.is_alphabetic() || c == '-'));
    if is_thing {
        *cursor = ahead;
    }
    is_thing
}

fn is_plural(word: &str) -> bool {
    let small = word.chars().all(|c| c.is_lowercase() || c == '-');
    let plural = word.len() > 3 && word.ends_with('s') && !word.ends_with("ss");
    small && !NO_THINGS.contains(&word) && (plural || PEOPLE.contains(&word))
}

/// Whether a plural stands behind one or two words that describe it: ` small local firms`.
fn names_things(rest: &str) -> bool {
    let Some(rest) = rest.strip_prefix(' ') else { return false };
    let words: Vec<&str> = rest.split(' ').take(3).collect();
    let describes =
        |word: &&str| word.len() > 2 && word.chars().all(|c| c.is_lowercase() || c == '-');
    let described = words.iter().take_while(|word| {
        describes(word)
            && !SMALL_WORDS.contains(word)
            && !NO_THINGS.contains(word)
            && !is_plural(word)
    });
    let plural = words.get(described.count()).copied().unwrap_or_default();
    is_plural(plural.trim_end_matches(|c: char| c.is_ascii_punctuation()))
}

/// `before` without a currency at its end, and whether there was one.
fn without_currency(before: &str) -> (&str, bool) {
    let currency = CURRENCIES.iter().find_map(|sign| before.strip_suffix(sign));
    (currency.unwrap_or(before), currency.is_some())
}

/// Whether the digits behind `c` belong to a longer word, a date or a score.
const fn is_joint(c: char) -> bool {
    c.is_ascii_alphanumeric()
        || matches!(c, '-' | '–' | '/' | ':' | '.' | '#' | ',' | '+' | '\'' | '’')
}

const fn is_joint_behind(c: char) -> bool {
    c.is_ascii_alphabetic() || matches!(c, '-' | '–' | '/' | ':' | '\'' | '’')
}

/// Whether the word before a numeral makes it part of a name or a moment. A capital does so unless
/// it begins a sentence.
fn is_named(before: &str) -> bool {
    let trimmed = before.trim_end();
    let start = trimmed.rfind(' ').map_or(0, |at| at + 1);
    let word = trimmed.get(start..).unwrap_or_default();
    if trimmed.len() == before.len() || word.is_empty() {
        return false;
    }
    let capital = word.starts_with(|c: char| c.is_ascii_uppercase());
    let bare = word.trim_end_matches(',');
    let sentence = trimmed.get(..start).unwrap_or_default().trim_end();
    let begins =
        sentence.is_empty() || sentence.ends_with(['.', '!', '?', '”', '"', ':', '—', '–']);
    let punctuated =
        word.ends_with([',', ';', ':', '.', '!', '?', '”', ')']) && !word.ends_with("No.");
    (capital && !begins && !punctuated)
        || is_month(bare)
        || NAMED.contains(&bare.to_lowercase().as_str())
}

fn is_period(before: &str) -> bool {
    PERIODS.contains(&before.trim_end().rsplit(' ').next().unwrap_or_default())
}

fn is_month(word: &str) -> bool {
    // In lower case it is a verb: may, march.
    let is_capital = word.starts_with(|c: char| c.is_ascii_uppercase());
    is_capital && months::english(word.trim_end_matches('.')).is_some()
}

fn is_year(digits: &str) -> bool {
    digits.len() == 4 && digits.parse().is_ok_and(|year: u32| (1_500..2_100).contains(&year))
}

/// Where a code that holds the digit at `start` ends.
fn code_end(text: &str, start: usize) -> usize {
    let rest = text.get(start..).unwrap_or_default();
    let end =
        rest.find(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '-' | '/' | ':' | '–'));
    start + end.unwrap_or(rest.len()).max(1)
}

/// Where the quantity behind `before` begins: at its prefix and currency.
fn with_prefix(before: &str) -> usize {
    let lower = before.to_ascii_lowercase();
    let standing = PREFIXES.iter().filter_map(|prefix| {
        let rest = lower.strip_suffix(prefix)?;
        (!rest.ends_with(|c: char| c.is_alphanumeric())).then_some(rest.len())
    });
    standing.min().unwrap_or(before.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn assert_found(text: &str, expected: &[&str]) {
        let found: Vec<&str> = find(text).into_iter().map(|it| &text[it.range]).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn amounts_are_found_with_prefix_and_unit() {
        for (text, expected) in [
            (
                "Visitors rose 10.3 percent to nearly 1.2 million.",
                &["10.3 percent", "nearly 1.2 million"][..],
            ),
            ("It cost $3,500, or about £2.5 million.", &["$3,500", "about £2.5 million"]),
            ("The county opened 14 clinics and 3,327 small firms.", &["14 clinics", "3,327"]),
            (
                "More than 300 people walked 26.2 miles in 4 hours.",
                &["More than 300 people", "26.2 miles", "4 hours"],
            ),
            ("The town planted 152 young apple trees.", &["152"]),
            ("Between 10–12 percent, 5 to 7 tonnes.", &["10–12 percent", "5 to 7 tonnes"]),
            ("A $3m grant; 40% of it is spent.", &["$3m", "40%"]),
        ] {
            assert_found(text, expected);
        }
    }

    #[test]
    fn dates_names_and_codes_are_none() {
        for text in [
            "On March 3, 2021, at 9:30 a.m., the 12th meeting began.",
            "In 2021 figures improved, as in the 1990s and 2016–2020.",
            "Maria Lopez, 42, a 10-year resident of 350 Fifth Avenue",
            "Laketon won 3-1 and 21–14 on Route 66, in Room 12, under No. 5.",
            "COVID-19, G20, F-15, Apollo 11, 24/7, 555-0134",
            "over the past 12 months, for 3 years, every 5 days",
        ] {
            assert_found(text, &[]);
        }
    }
}
