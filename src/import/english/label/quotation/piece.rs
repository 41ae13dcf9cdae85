//! The pieces between the marks of a sentence.

use std::ops::Range;

use super::{
    super::words::{PREPOSITIONS, is_in, speaks},
    Passage,
};

/// Most characters between two quotation marks that only set a word apart: `a "no fault" notice`.
const WORD: usize = 24;

/// The same where it has no verb.
const TERM: usize = 48;

/// How a clause ends that another level is told by: 1% lower than it is.
const LEVELS: [&str; 4] = [" than it is", " than it was", " than they are", " than they were"];

impl Passage<'_> {
    /// Whether the last of `words`, which end at `end`, belongs to those before it: `the services that people rely on.`,
    /// `were graded A* or A`, `lower than it is`.
    pub(super) fn belongs(&self, words: &str, end: usize) -> bool {
        let last = words.split_whitespace().next_back().unwrap_or_default();
        let is_end = || !self.words(end..self.sentence.end).contains(char::is_alphanumeric);
        last.starts_with(char::is_uppercase)
            || is_in(last, PREPOSITIONS) && is_end()
            || LEVELS.iter().any(|it| words.ends_with(it))
    }

    /// The piece between marks that holds `inside`; it goes on behind a bracket that words follow.
    pub(super) fn piece(&self, inside: &Range<usize>) -> Range<usize> {
        let Range { start, end } = *self.sentence;
        let mut before = self.words(start..inside.start).char_indices();
        let mark = before.rfind(|(at, c)| self.parts(start + at, *c));
        let tail = self.words(inside.end..end);
        let bracket = tail.trim_start().starts_with('(').then(|| tail.find(") ")).flatten();
        let goes_on = |at: &usize| tail[at + 2..].starts_with(char::is_alphanumeric);
        let behind = inside.end + bracket.filter(goes_on).map_or(0, |at| at + 1);
        let mut after = self.words(behind..end).char_indices();
        let stop = after.find(|(at, c)| self.parts(behind + at, *c));
        mark.map_or(start, |(at, c)| start + at + c.len_utf8())
            ..stop.map_or(end, |(at, _)| behind + at)
    }

    /// Whether the sign at `at` parts what stands before it from what is behind.
    fn parts(&self, at: usize, sign: char) -> bool {
        let next = self.words(at + sign.len_utf8()..self.text.len()).chars().next();
        let before = self.words(0..at).chars().next_back();
        let is_apart = next.is_none_or(|it| !it.is_alphanumeric());
        match sign {
            ',' => is_apart && !self.is_within_date(at) && !self.is_within_names(at),
            ';' | ':' | '!' | '?' => is_apart,
            '.' => self.words(at + 1..self.sentence.end).trim().is_empty(),
            '-' | '*' | '|' | '+' | '·' | '•' => {
                is_apart && before.is_none_or(char::is_whitespace)
            }
            '\'' | '’' => is_apart && self.words(self.sentence.start..at).contains('‘'),
            '(' | ')' => !self.is_within_name(at),
            '“' | '”' | '"' => !self.sets_word_apart(at),
            // Levels 1–3
            '–' => is_apart || !before.is_some_and(char::is_alphanumeric),
            _ => "[]—‘｜，；。".contains(sign),
        }
    }

    /// Whether the comma at `at` stands between a day and its year: `March 16, 2026`.
    fn is_within_date(&self, at: usize) -> bool {
        let mut before = self.words(self.sentence.start..at).rsplit(' ');
        let is_day = before.next().is_some_and(|it| it.len() < 3 && it.parse::<u8>().is_ok());
        let is_month = before.next().is_some_and(|it| it.starts_with(char::is_uppercase));
        let year = self.words(at + 2..self.sentence.end);
        let digits = year.chars().take_while(char::is_ascii_digit).count();
        is_day && is_month && digits == 4 && year.starts_with(['1', '2'])
    }

    /// Whether the comma or blank at `at` stands within names that are one with the noun behind them: `Bournemouth,
    /// Christchurch and Poole council`.
    pub(super) fn is_within_names(&self, at: usize) -> bool {
        let is_name = |it: &str| it.starts_with(char::is_uppercase);
        let is_noun = |it: &str| {
            it.starts_with(char::is_lowercase) && !speaks(it) && !is_in(it, PREPOSITIONS)
        };
        let before = self.words(self.sentence.start..at).rsplit(' ').next();
        let behind = self.words(at..self.sentence.end).trim_start_matches([',', ' ']);
        let mut words = behind.split(' ').skip_while(|it| is_name(it));
        before.is_some_and(is_name)
            && words.next() == Some("and")
            && words.next().is_some_and(is_name)
            && words.next().is_some_and(is_noun)
    }

    /// Whether the quotation mark at `at` is one of two around a word or two within the sentence.
    fn sets_word_apart(&self, at: usize) -> bool {
        let is_mark = |it: char| "“”\"".contains(it);
        let text = self.words(self.sentence.clone());
        let mut marks = text.match_indices(is_mark).map(|it| self.sentence.start + it.0);
        while let Some(open) = marks.next()
            && let Some(close) = marks.next()
        {
            let ends = self.words(close..self.text.len()).chars().nth(1);
            let is_inner = open > self.sentence.start && ends == Some(' ');
            if at == open || at == close {
                let inner = open..close;
                let length = self.length(&inner);
                return is_inner && (length <= WORD || length <= TERM && !self.tells(&inner));
            }
        }
        false
    }

    /// Whether the bracket at `at` stands within a name: `the Prisoners (Scotland) Act`.
    fn is_within_name(&self, at: usize) -> bool {
        let open = self.words(0..at + 1).rfind('(').unwrap_or(at);
        let close = self.words(open..self.text.len()).find(')').map_or(open, |it| open + it);
        let before = self.words(0..open).split_whitespace().next_back().unwrap_or_default();
        let behind = self.words(close + 1..self.text.len());
        let is_name = |it: &str| it.starts_with(char::is_uppercase);
        is_name(before)
            && is_name(self.words(open + 1..close))
            && is_name(behind.strip_prefix(' ').unwrap_or_default())
    }
}
