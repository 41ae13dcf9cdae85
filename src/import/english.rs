//! What an import knows of English.

mod calendar;
mod imprint;
mod label;
mod period;
mod time;

use std::{ops::Range, sync::LazyLock};

use super::{
    Notation,
    language::{Field, Language, PageWords, Place, Proposal, is_in, words},
    moment,
    quantity::Quantity,
};
use crate::{characters::width, months};

/// English, and every language that writes its numbers more or less like it.
pub(super) struct English;

/// The words of its pages.
static PAGE: LazyLock<PageWords> =
    LazyLock::new(|| PageWords::read(include_str!("english/page.toml")));

/// Most words of what a number in words counts, and its shortest plural, in letters.
const MOST_OF_THING: usize = 3;
const SHORTEST_PLURAL: usize = 4;

/// Most words of a heading.
const MOST_WORDS: usize = 10;

impl Language for English {
    fn notation(&self) -> Notation {
        Notation::English
    }

    fn tag(&self, _: &str) -> &'static str {
        "en"
    }

    fn offset(&self) -> &'static str {
        "+00:00"
    }

    fn page(&self) -> &'static PageWords {
        &PAGE
    }

    fn fields(&self, line: &str, is_above: bool) -> Option<Vec<Field>> {
        imprint::fields(line, is_above)
    }

    fn bare_name(&self, line: &str) -> Option<Field> {
        imprint::bare_name(line)
    }

    fn is_plain_heading(&self, line: &str) -> bool {
        // `False alarms — 5,894` and `Norland (9.47%)` are entries.
        let begins = |it: &str| it.trim_start().starts_with(|c: char| c.is_ascii_digit());
        let is_entry = line.rsplit_once(['—', '–']).is_some_and(|(_, it)| begins(it))
            || line.rsplit_once('(').is_some_and(|(_, it)| begins(it) && it.ends_with("%)"));
        let letters = line.chars().filter(|c| c.is_alphabetic()).count();
        let capital = line
            .starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit() || c == '‘' || c == '“');
        let is_bullet = line.starts_with(['•', '*', '·']);
        // A month and its year, and an item of a list with a number at its end, are none.
        let last = line.split_whitespace().next_back().unwrap_or_default();
        let is_month =
            line.split_whitespace().next().is_some_and(|it| months::english(it).is_some())
                && last.parse::<u32>().is_ok();
        // Each part of a chronicle stands under its year.
        let is_year = moment::is_year(line);
        line.split_whitespace().count() <= MOST_WORDS
            && (letters >= 3 || is_year)
            && capital
            && !is_bullet
            && !is_entry
            && !is_month
    }

    fn dateline(&self, text: &str) -> usize {
        dateline(text)
    }

    fn agency<'t>(&self, text: &'t str) -> Option<&'t str> {
        let (_, inside) = text.get(..dateline(text))?.split_once('(')?;
        let (agency, _) = inside.split_once(')')?;
        let is_known = words(&PAGE.agencies).any(|it| it == agency);
        (is_known || imprint::is_publication(agency)).then_some(agency)
    }

    fn time_of(&self, headline: &str) -> Option<String> {
        time::of_headline(headline)
    }

    fn labels(
        &self,
        text: &str,
        headings: &[String],
        _lead: Option<&str>,
        figures: &[Quantity],
    ) -> Vec<Proposal> {
        let times = time::find(text);
        let periods = period::of_all(text, headings, figures, &times);
        label::proposals(text, figures, &times.own, periods)
    }

    fn told_apart(&self, label: &str, by: Place<'_>) -> String {
        match by {
            Place::Section(heading) => format!("{heading}: {label}"),
            Place::Paragraph(paragraph, figure) => {
                format!("{label} (paragraph {paragraph}, figure {figure})")
            }
        }
    }

    fn leftovers(&self, text: &str) -> Vec<Range<usize>> {
        let mut found = Vec::new();
        for word in text.split_whitespace() {
            let start = word.as_ptr() as usize - text.as_ptr() as usize;
            if let Some(length) = text.get(start..).and_then(counted) {
                found.push(start..start + length);
                continue;
            }
            let bare =
                word.trim_matches(|c: char| c.is_ascii_punctuation() && !matches!(c, '$' | '%'));
            let digits = bare.trim_start_matches(['$', '£', '€']).trim_end_matches('%');
            let number = digits.replace(',', "").parse::<f64>();
            let before = text
                .get(..start)
                .unwrap_or_default()
                .split_whitespace()
                .next_back()
                .unwrap_or_default();
            let dated = months::english(before.trim_end_matches(['.', ','])).is_some();
            let year = moment::is_year(bare);
            let named =
                before.starts_with(char::is_uppercase) && !before.ends_with(['.', ',', ':']);
            if number.is_ok() && !dated && !year && !named {
                let at = start + word.find(bare).unwrap_or_default();
                found.push(at..at + bare.len());
            }
        }
        found
    }
}

/// Length of a small number in words at the beginning of `text` with the things that it counts: `two electoral votes`.
fn counted(text: &str) -> Option<usize> {
    let (number, rest) = text.split_once(' ')?;
    if !is_in(number, &PAGE.counts) {
        return None;
    }
    let is_word = |it: &&str| it.chars().all(|c| c.is_ascii_lowercase() || c == '-');
    let mut length = number.len();
    for word in rest.split(' ').take(MOST_OF_THING) {
        let bare = word.trim_end_matches(|c: char| c.is_ascii_punctuation());
        if !is_word(&bare) || is_in(bare, &PAGE.joints) || is_in(bare, &PAGE.idle) {
            return None;
        }
        length += " ".len() + bare.len();
        let is_plural =
            bare.len() >= SHORTEST_PLURAL && bare.ends_with('s') && !bare.ends_with("ss");
        if is_plural {
            return Some(length);
        }
        if bare.len() < word.len() {
            return None;
        }
    }
    None
}

/// Length of `LAKETON, March 2 — ` or `LONDON (Reuters) - ` at the beginning of `text`.
fn dateline(text: &str) -> usize {
    let dash = ["—", "–", " - ", "--", " _ "]
        .into_iter()
        .filter_map(|dash| Some((text.find(dash)?, dash.len())));
    let Some((at, length)) = dash.min() else { return 0 };
    let before = text.get(..at).unwrap_or_default().trim();
    let is_of_place = |c: &char| c.is_alphabetic() || matches!(c, ' ' | '.');
    let place: String = before.chars().take_while(is_of_place).collect();
    let shouted = place.chars().filter(|c| c.is_alphabetic()).count() > 2
        && place.split_whitespace().next().is_some_and(|word| !word.contains(char::is_lowercase));
    let named = before.strip_suffix(')').and_then(|it| it.rsplit_once('('));
    let agency = named.is_some_and(|(_, name)| words(&PAGE.agencies).any(|it| it == name));
    // Oslo, 30 October 2025 (Northern Wind) --
    let dated = moment::find(before).is_some_and(|it| {
        let place = before.get(..it.range.start).unwrap_or_default().trim_end_matches([',', ' ']);
        let behind = before.get(it.range.end..).unwrap_or_default().trim();
        imprint::is_name(place) && (behind.is_empty() || behind.starts_with(['(', '/']))
    });
    if width(before) > 50
        || !(shouted || agency || dated)
        || before.contains(['.', ';']) && !shouted
    {
        return 0;
    }
    let rest = text.get(at + length..).unwrap_or_default().trim_start();
    // LAKETON, Ohio--(BUSINESS WIRE)--
    let wire = rest.strip_prefix('(').and_then(|rest| rest.split_once(")--"));
    text.len() - wire.map_or(rest, |(_, rest)| rest).len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn datelines_are_no_part_of_the_text() {
        for (text, expected) in [
            ("LAKETON, March 2 — The cannery closed.", "The cannery closed."),
            ("ASHFORD MILLS — On a wet morning.", "On a wet morning."),
            ("LONDON (Reuters) - Shares fell.", "Shares fell."),
            ("LAKETON, Ohio--(BUSINESS WIRE)--Shares fell.", "Shares fell."),
            ("The town — and its lake — froze.", "The town — and its lake — froze."),
            ("A lake froze.", "A lake froze."),
            ("ST. ALBA, Vt., May 1, 2025 /Wire/ -- Sap ran.", "Sap ran."),
            ("Oslo, 30 October 2025 (Northern Wind) -- Shares fell.", "Shares fell."),
            (
                "On 30 October 2025 a lake – a pond – froze.",
                "On 30 October 2025 a lake – a pond – froze.",
            ),
        ] {
            assert_eq!(&text[dateline(text)..], expected);
        }
    }

    #[test]
    fn only_what_may_be_a_figure_is_left_over() {
        let text = "On March 3, 2021, Route 66 had 350 cars, and $1,200 or 12.5% more.";
        let left: Vec<&str> = English.leftovers(text).into_iter().map(|it| &text[it]).collect();
        assert_eq!(left, ["350", "$1,200", "12.5%"]);
        let text = "Six midwives and two electoral votes, four of them, three years, ten more boats and two sides.";
        let left: Vec<&str> = English.leftovers(text).into_iter().map(|it| &text[it]).collect();
        assert_eq!(left, ["Six midwives", "two electoral votes", "ten more boats"]);
    }
}
