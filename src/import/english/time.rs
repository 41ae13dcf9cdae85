//! Times in English text, for the period of a figure: in November, since 2018, as of June 30.

use std::ops::Range;

use crate::{import::stretch::Stretch, months};

/// Words before a time that say nothing, and those that belong to it.
const PLAIN: &[&str] = &["in", "during", "for", "at", "over", "within", "on"];
const KEPT: &[&str] = &["since", "by", "until", "before", "after"];

/// What a time is compared with and does not hold for a figure.
const COMPARED: &[&str] = &["than", "with", "compared", "from", "against", "of"];

/// Words of a time between its preposition and its name.
const PART: &[&str] = &[
    "the",
    "early",
    "late",
    "mid",
    "end",
    "of",
    "start",
    "beginning",
    "year",
    "few",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "twelve",
    "months",
    "month",
    "to",
    "quarter",
    "half",
    "ended",
    "ending",
];
const ORDINAL: &[&str] =
    &["first", "second", "third", "fourth", "last", "past", "this", "next", "previous"];
const DAYS: &[&str] =
    &["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "yesterday"];
const UNIT: &[&str] = &[
    "year", "month", "week", "quarter", "half", "decade", "season", "summer", "winter", "spring",
    "autumn",
];

/// Most words between a superlative and the time since when it is one.
const RECORD: usize = 16;

/// A time in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Time {
    /// Where it stands, with its preposition.
    pub(super) range: Range<usize>,
    /// As it stands in a period; nothing for a day of the week.
    pub(super) name: String,
}

impl Stretch for Time {
    fn range(&self) -> &Range<usize> {
        &self.range
    }
}

/// Every time in `text` that a figure can hold for.
pub(super) fn find(text: &str) -> Vec<Time> {
    let words: Vec<(usize, &str)> = text
        .split_whitespace()
        .map(|word| (word.as_ptr() as usize - text.as_ptr() as usize, word))
        .collect();
    let bare = |index: usize| {
        let word = words.get(index).map(|(_, word)| {
            word.trim_matches([',', '.', ';', ':', '(', ')', '"', '“', '”']).to_lowercase()
        });
        let word = word.unwrap_or_default();
        // `last year's 612`
        let owner = owner(&word).filter(|it| UNIT.contains(it)).map(str::to_owned);
        owner.unwrap_or(word)
    };
    let ends = |index: usize| {
        words.get(index).is_none_or(|(_, word)| {
            let is_short = word.strip_suffix('.').is_some_and(|it| months::english(it).is_some());
            word.ends_with([',', '.', ';', ':', ')', '"', '”']) && !is_short
        })
    };
    let mut found = Vec::new();
    let mut next = 0;
    while next < words.len() {
        let index = next;
        let first = bare(index);
        let as_of = first == "as" && bare(index + 1) == "of";
        let between = first == "between" || first == "from";
        let plain = PLAIN.contains(&first.as_str());
        let kept = as_of || between || KEPT.contains(&first.as_str());
        let start = index + usize::from(plain || kept) + usize::from(as_of);
        let capital =
            |at: usize| words.get(at).is_some_and(|(_, word)| word.starts_with(char::is_uppercase));
        let length = length(|at| bare(start + at), |at| ends(start + at), |at| capital(start + at));
        let pair = if between { "and" } else { "" };
        // A day of the week says when only behind a preposition.
        let is_day = length.is_some_and(|it| {
            let last = it.saturating_sub(2)..it;
            last.into_iter().any(|at| DAYS.contains(&bare(start + at).as_str()))
        });
        let Some(mut length) = length.filter(|_| !is_day || plain || kept) else {
            next += 1;
            continue;
        };
        let upper = start + length;
        let joins =
            bare(upper) == pair && between || bare(upper) == "to" && (between || first != "to");
        if joins && !ends(upper - 1) {
            let far = self::length(
                |at| bare(upper + 1 + at),
                |at| ends(upper + 1 + at),
                |at| capital(upper + 1 + at),
            );
            length += far.map_or(0, |far| far + 1);
        }
        let is_range = start + length > upper;
        let before = index.checked_sub(1).map(bare).unwrap_or_default();
        // `the smallest since 2000` is the smallest of all those years.
        let of_record = first == "since"
            && (index.saturating_sub(RECORD)..index)
                .rev()
                .take_while(|at| !ends(*at))
                .any(|at| is_superlative(&bare(at)));
        // `on 2021` compares, `from 2020` alone does, too.
        let year = bare(start).len() == 4 && bare(start).parse::<u32>().is_ok();
        // `the decrease on June 2006`
        let ends_in_year = bare(start + length - 1)
            .split(['-', '–', '/'])
            .next()
            .is_some_and(|it| it.len() == 4 && it.parse::<u32>().is_ok());
        let is_earlier = matches!(bare(start + length - 1).as_str(), "earlier" | "ago" | "before");
        let compares = COMPARED.contains(&before.as_str())
            || first == "from" && !is_range
            || first == "on" && (ends_in_year && length < 3 || is_earlier)
            || year
                && !plain
                && !kept
                && matches!(before.as_str(), "its" | "the" | "their" | "his")
            || of_record
            || matches!(first.as_str(), "of" | "to");
        let last = start + length - 1;
        // `compared with last year's 612`: whose the figure is.
        let owns = words.get(last).is_some_and(|(_, word)| owner(word).is_some())
            && words
                .get(last + 1)
                .is_some_and(|(_, it)| it.starts_with(|c: char| c.is_ascii_digit()));
        let (index, start) = if owns && compares { (last - 1, last - 1) } else { (index, start) };
        if let (Some((from, _)), Some((at, word))) = (words.get(index), words.get(last))
            && (!compares || owns)
        {
            let end = at + word.trim_end_matches([',', '.', ';', ':', ')', '"', '”']).len();
            let named = at
                + owner(word)
                    .unwrap_or(word)
                    .trim_end_matches([',', '.', ';', ':', ')', '"', '”'])
                    .len();
            let so_far = first == "in" && before == "far" && index > 1 && bare(index - 2) == "so";
            let from = if so_far { words[index - 2].0 } else { *from };
            let begin = match words.get(start) {
                Some((at, _)) if plain && !so_far => *at,
                _ => from,
            };
            let name = text.get(begin..named).unwrap_or_default();
            let name = name.trim_start_matches(['"', '“', '(']);
            let name = name.strip_prefix("the ").unwrap_or(name);
            let name = if is_day { String::new() } else { name.to_owned() };
            found.push(Time { range: from..end, name });
        }
        next = last + 1;
    }
    found
}

/// Whose something is: last year in last year's.
fn owner(word: &str) -> Option<&str> {
    word.strip_suffix("'s").or_else(|| word.strip_suffix("’s"))
}

/// Whether a word says that something is the most of its kind.
fn is_superlative(word: &str) -> bool {
    word.ends_with("est") || ["most", "least", "worst", "first", "only", "record"].contains(&word)
}

/// How many words a time has, without its preposition.
fn length(
    bare: impl Fn(usize) -> String,
    ends: impl Fn(usize) -> bool,
    capital: impl Fn(usize) -> bool,
) -> Option<usize> {
    let is_unit = |at: usize| UNIT.contains(&bare(at).trim_end_matches('s'));
    let is_past = |at: usize| matches!(bare(at).as_str(), "earlier" | "ago");
    if is_unit(1) && is_past(2) && !ends(0) && !ends(1) {
        return Some(3);
    }
    let mut at = 0;
    let counts_months = |at: usize| bare(at).parse::<u32>().is_ok() && bare(at + 1) == "months";
    let is_part = |at: usize| PART.contains(&bare(at).as_str()) || counts_months(at);
    while is_part(at) && !ends(at) && at < 5 {
        at += 1;
    }
    let is_year = |at: usize| {
        let word = bare(at);
        let word = word.trim_end_matches('s');
        // `2013-14`, `2016/17`
        let ends = |it: &str| it.len() == 2 && it.bytes().all(|it| it.is_ascii_digit());
        let word = word.split_once(['-', '–', '/']).filter(|it| ends(it.1)).map_or(word, |it| it.0);
        word.len() == 4 && word.parse().is_ok_and(|year: u32| (1_500..2_100).contains(&year))
    };
    // `25`, `3rd`, `21-23`
    let is_day = |at: usize| {
        let is_one = |day: &str| {
            let day = day.trim_end_matches(['s', 't', 'n', 'd', 'r', 'h']);
            day.parse().is_ok_and(|day: u32| day < 32)
        };
        bare(at).split(['-', '–']).all(is_one)
    };
    if months::english(&bare(at)).is_some() && capital(at) {
        at += 1;
        if !ends(at - 1) && is_day(at) {
            at += 1;
        }
        let dated = is_year(at) && (!ends(at - 1) || is_day(at - 1));
        return Some(at + usize::from(dated));
    }
    if is_day(at) && months::english(&bare(at + 1)).is_some() && capital(at + 1) {
        return Some(at + 2 + usize::from(is_year(at + 2) && !ends(at + 1)));
    }
    if is_year(at) || DAYS.contains(&bare(at).as_str()) {
        let part = ["morning", "afternoon", "evening", "night"].contains(&bare(at + 1).as_str());
        return Some(at + 1 + usize::from(part && !ends(at) && !is_year(at)));
    }
    if ORDINAL.contains(&bare(at).as_str()) {
        let months = bare(at + 1).parse::<u32>().is_ok()
            || matches!(
                bare(at + 1).as_str(),
                "few"
                    | "two"
                    | "three"
                    | "four"
                    | "five"
                    | "six"
                    | "seven"
                    | "eight"
                    | "nine"
                    | "ten"
                    | "twelve"
            );
        let unit = at + 1 + usize::from(months);
        if is_unit(unit) {
            let end = unit + 1;
            if bare(end) != "of" || ends(unit) {
                return Some(end);
            }
            let is_month = months::english(&bare(end + 1)).is_some() && capital(end + 1);
            let of_unit = bare(end + 1) == "the" && UNIT.contains(&bare(end + 2).as_str());
            return Some(match (is_month || is_year(end + 1), of_unit) {
                (true, _) => end + 2,
                (_, true) => end + 3,
                _ => end,
            });
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_found_whole() {
        for (text, expected) in [
            ("In November, sales rose.", &["November"][..]),
            ("It created 640 jobs since 2018.", &["since 2018"]),
            ("as of June 30, 12 shops", &["as of June 30"]),
            ("By July, 12 shops had closed", &["By July"]),
            ("rose 11.4 percent between 2018 and 2020, the fastest", &["between 2018 and 2020"]),
            ("in the first quarter of 2021 and this year", &["first quarter of 2021", "this year"]),
            ("in the year to March 2024", &["year to March 2024"]),
            ("in the 12 months to September", &["12 months to September"]),
            ("in the six months to June, the same period of 2023", &["six months to June"]),
            ("in the first nine months of the year", &["first nine months of the year"]),
            ("in the first two weeks of February", &["first two weeks of February"]),
            ("in the first week of work", &["first week"]),
            (
                "from 9.1 percent three years earlier, 5% more than a year ago",
                &["three years earlier"],
            ),
            ("on Monday the Saturday club", &[""]),
            ("on Thursday morning it rose 12% on a year earlier, to 71% of its 2019 level", &[""]),
            ("\"Two years ago\" and this month,\" he said", &["Two years ago", "this month"]),
            ("on 3 March 2021", &["3 March 2021"]),
            ("over Aug. 25-27, as on June 3–5, 2019", &["Aug. 25-27", "June 3–5, 2019"]),
            ("the smallest lead since 2000, 12 jobs created since 2018", &["since 2018"]),
            ("up 38 per cent on 2021, more than in 2019", &[]),
            ("may march with 42 people", &[]),
            (
                "so far in 2012, in the first few weeks of May",
                &["so far in 2012", "first few weeks of May"],
            ),
            ("the rise on June 2006, down from last year", &[]),
            ("in 2013-14 and since 2016/17", &["2013-14", "since 2016/17"]),
            ("against last year's 612, beside last year’s crop", &["last year", "last year"]),
        ] {
            let found: Vec<String> = find(text).into_iter().map(|it| it.name).collect();
            assert_eq!(found, expected, "{text}");
        }
    }
}
