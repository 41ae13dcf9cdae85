//! Numerals in English words.

use std::collections::BTreeMap;

use crate::number::{
    Bound, Decimal,
    lexicon::{Spelled, Words, starts_with_any, strip_word},
    numeral::{Numeral, Script},
};

/// What a part is of by how much something is so: a third more.
pub(super) const COMPARING: [&str; 5] = ["more", "less", "fewer", "higher", "lower"];

/// Every numeral of `text` in English words, in order.
///
/// ```ebnf
/// numeral  = fraction | rank | multiple | cardinal | vague ;
/// cardinal = ( addend | ( "a" | "another" ) factor ) { [ sep ] ( addend | factor ) } [ " and " broken ] ;
/// broken   = [ "a " ] "half" | "a quarter" | "three quarters" ;
/// rank     = [ addend sep ] "first" | … ;
/// multiple = "twice" | "double" | "tripled" | … ;         (* all but "twice" behind a bound *)
/// fraction = ( ( cardinal | "a" ) sep part | "half" ) [ " of a " factor ]
///          | "half" [ "a" factor ] | "half" "a" ;                                    (* percent *)
/// vague    = "dozens" | "hundreds" | … | "a couple" [ " of" ] factor ;
/// sep      = " " | "-" | " and " ;
/// ```
pub(in crate::number) fn find_all(text: &str, lexicon: &Words) -> Vec<Numeral> {
    let words = words(text);
    let mut numerals = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let reader = Reader { text, words: &words[at..], lexicon, spelled: &lexicon.spelled };
        let found = reader.fraction().or_else(|| reader.rank()).or_else(|| reader.multiple());
        if let Some(Found { length, value, script }) = found.or_else(|| reader.cardinal()) {
            let (start, end) = (words[at].start, words[at + length - 1].end);
            numerals.push(Numeral { start, end, value, upper: None, script });
            at += length;
        } else {
            at += 1;
        }
    }
    numerals
}

#[derive(Clone, Copy)]
struct Word<'a> {
    start: usize,
    end: usize,
    text: &'a str,
}

fn words(text: &str) -> Vec<Word<'_>> {
    let parts = text.split(|c: char| !c.is_alphabetic()).filter(|part| !part.is_empty());
    parts
        .map(|part| {
            let start = part.as_ptr().addr() - text.as_ptr().addr();
            Word { start, end: start + part.len(), text: part }
        })
        .collect()
}

/// What was found at a word, with its length in words.
struct Found {
    length: usize,
    value: Option<Decimal>,
    script: Script,
}

const CARDINAL: Script = Script::Words { bare_magnitude: false, ordinal: false };

/// Reads one numeral that begins with the first word.
struct Reader<'a> {
    text: &'a str,
    words: &'a [Word<'a>],
    lexicon: &'a Words,
    spelled: &'a Spelled,
}

impl Reader<'_> {
    fn is(&self, at: usize, word: &str) -> bool {
        self.words.get(at).is_some_and(|it| it.text.eq_ignore_ascii_case(word))
    }

    fn has_article(&self) -> bool {
        self.is(0, "a") || self.is(0, "an")
    }

    fn look_up<T: Copy>(&self, at: usize, table: &BTreeMap<String, T>) -> Option<T> {
        table.get(&self.words.get(at)?.text.to_ascii_lowercase()).copied()
    }

    /// Whether the word at `at` goes on with the one before it.
    fn is_joined(&self, at: usize) -> bool {
        let [Some(before), Some(word)] =
            [at.checked_sub(1), Some(at)].map(|at| self.words.get(at?))
        else {
            return false;
        };
        matches!(&self.text[before.end..word.start], " " | "-" | "\u{a0}" | "\u{2011}")
    }

    fn cardinal(&self) -> Option<Found> {
        let vague = self.spelled.vague.iter().any(|it| self.is(0, it)).then_some(1);
        if let Some(length) = vague.or_else(|| self.couple()) {
            return Some(Found { length, value: None, script: CARDINAL });
        }
        let article = self.has_article() || self.is(0, "another");
        let factor = self.look_up(usize::from(article), &self.spelled.factors);
        if article && self.is_joined(1) && factor.is_some() {
            return self.sum(1, 1).map(|found| self.with_broken(found));
        }
        if factor.is_some() && !article {
            let script = Script::Words { bare_magnitude: true, ordinal: false };
            return self.sum(0, 1).map(|found| Found { script, ..found });
        }
        let first = self.look_up(0, &self.spelled.addends)?;
        self.sum(1, first).map(|found| self.with_broken(found))
    }

    /// The length of "a couple" before a factor, which nobody counts: a couple hundred, a couple of thousand.
    fn couple(&self) -> Option<usize> {
        let is_couple = self.is(0, "a") && self.is(1, "couple") && self.is_joined(1);
        let at = if self.is(2, "of") && self.is_joined(2) { 3 } else { 2 };
        let factor = self.look_up(at, &self.spelled.factors).filter(|_| self.is_joined(at));
        (is_couple && factor.is_some()).then_some(at + 1)
    }

    /// `found` with the half or the quarters that are said behind it: eight and a half.
    fn with_broken(&self, found: Found) -> Found {
        const BROKEN: [(&[&str], i128); 4] = [
            (&["and", "a", "half"], 50),
            (&["and", "half"], 50),
            (&["and", "a", "quarter"], 25),
            (&["and", "three", "quarters"], 75),
        ];
        let mut all = BROKEN.into_iter();
        let Some((words, hundredths)) = all.find(|(words, _)| self.says(found.length, words))
        else {
            return found;
        };
        // Of a million and a half it is half a million: no value is better than a wrong one.
        let is_of_one = found.value.is_some_and(|value| value.floor() < 100);
        let part = Decimal::new(hundredths, 2).filter(|_| is_of_one);
        let value = found.value.zip(part).and_then(|(value, part)| value.plus(part));
        Found { length: found.length + words.len(), value, ..found }
    }

    /// Whether the words from `at` on are `words`, each joined to the one before it.
    fn says(&self, at: usize, words: &[&str]) -> bool {
        words.iter().zip(at..).all(|(word, at)| self.is(at, word) && self.is_joined(at))
    }

    /// Adds up the words from `at` on, of which the first are worth `first`.
    fn sum(&self, at: usize, first: u32) -> Option<Found> {
        let mut sum = Sum { closed: 0, open: u64::from(first), step: step(first) };
        let mut length = at;
        loop {
            let and = usize::from(self.is(length, "and") && self.is_joined(length));
            let next = length + and;
            let joined = length == 0 || self.is_joined(next);
            let addend = self.look_up(next, &self.spelled.addends).filter(|_| joined && length > 0);
            let factor = self.look_up(next, &self.spelled.factors).filter(|_| joined && and == 0);
            let took = match (addend, factor) {
                (Some(addend), _) => sum.add(addend, and > 0),
                (None, Some(factor)) => sum.multiply(factor),
                (None, None) => false,
            };
            if !took {
                break;
            }
            length = next + 1;
        }
        let value = Decimal::new(i128::from(sum.closed.saturating_add(sum.open)), 0);
        (length > 0).then_some(Found { length, value, script: CARDINAL })
    }

    /// Twice, more than tripled.
    fn multiple(&self) -> Option<Found> {
        let before = &self.text[..self.words.first()?.start];
        let is_bounded = || self.lexicon.leads.at_end(before.trim_end()).is_some();
        let multiple = self.look_up(0, &self.spelled.multiples);
        let multiple = multiple.filter(|_| self.is(0, "twice") || is_bounded());
        let value = Decimal::new(i128::from(multiple?), 0);
        Some(Found { length: 1, value, script: CARDINAL })
    }

    /// Whether a bound stands before the first word that is of an amount only: fewer than, nearly, just
    /// over; but not the dispute over a third runway.
    fn is_limited(&self) -> bool {
        let before = self.words.first().map_or("", |it| self.text[..it.start].trim_end());
        self.lexicon.leads.at_end(before).is_some_and(|(bound, rest)| {
            let words = before[rest.len()..].trim();
            bound == Bound::Nearly && !words.contains(' ')
                || words.split(' ').next().is_some_and(|it| it.eq_ignore_ascii_case("just"))
                || words.ends_with(" than")
        })
    }

    fn rank(&self) -> Option<Found> {
        let script = Script::Words { bare_magnitude: false, ordinal: true };
        let found = |length, value| Found { length, value: Decimal::new(value, 0), script };
        if let Some(rank) = self.look_up(0, &self.spelled.ranks) {
            return Some(found(1, i128::from(rank)));
        }
        let tens = self.look_up(0, &self.spelled.addends).filter(|tens| *tens >= 20)?;
        let ones =
            self.look_up(1, &self.spelled.ranks).filter(|ones| *ones < 10 && self.is_joined(1))?;
        Some(found(2, i128::from(tens + ones)))
    }

    /// So many parts of a million, whose words begin at `at`: a quarter of a million.
    fn of_factor(&self, at: usize, part: u32, whole: u32) -> Option<Found> {
        let is_said = self.says(at, &["of", "a"]) && self.is_joined(at + 2);
        let factor = self.look_up(at + 2, &self.spelled.factors).filter(|it| *it > 100)?;
        let (all, whole) = (factor * u64::from(part), u64::from(whole));
        let units = Decimal::new(i128::from(all.checked_div(whole)?), 0);
        let value = units.filter(|_| all.is_multiple_of(whole));
        is_said.then_some(Found { length: at + 3, value, script: CARDINAL })
    }

    fn fraction(&self) -> Option<Found> {
        if self.is(0, "half") {
            if let Some(of_factor) = self.of_factor(1, 1, 2) {
                return Some(of_factor);
            }
            let article = self.is(1, "a") && self.is_joined(1);
            let factor =
                self.look_up(2, &self.spelled.factors).filter(|_| article && self.is_joined(2));
            // half a percent
            let unit = self.words.get(1).map_or("", |it| self.text[it.end..].trim_start());
            let measured = article && starts_with_any(unit, &self.lexicon.units.few);
            let lone = if measured { 2 } else { 1 };
            let (length, units) = factor.map_or((lone, 5), |factor| (3, i128::from(factor) * 5));
            return Some(Found { length, value: Decimal::new(units, 1), script: CARDINAL });
        }
        let article = self.has_article();
        let part = if article { 1 } else { self.look_up(0, &self.spelled.addends)? };
        let word = self.words.get(1).filter(|_| self.is_joined(1))?;
        let (singular, plural) = match word.text.strip_suffix('s') {
            Some(singular) => (singular, true),
            None => (word.text, false),
        };
        let whole = self.spelled.parts.get(&singular.to_ascii_lowercase())?;
        // A third place is no third.
        let rest = self.text[word.end..].trim_start();
        let goes_on = ["of", "in", "to", "from", "since", "on", "compared"];
        let ends = !rest.starts_with(char::is_alphabetic)
            || goes_on.iter().chain(&COMPARING).any(|word| strip_word(rest, word).is_some());
        // fewer than a fifth realise
        let ends = ends || self.is_limited();
        // Seven quarters are of a year.
        let fits = if article || part == 1 { !plural && ends } else { plural && part <= *whole };
        if let Some(of_factor) = self.of_factor(2, part, *whole).filter(|_| fits) {
            return Some(of_factor);
        }
        let value = Decimal::ratio(part, *whole);
        fits.then_some(Found { length: 2, value, script: CARDINAL })
    }
}

/// What the words so far add up to: what was closed by thousand or more, what may still be multiplied,
/// and what the next addend must be smaller than.
struct Sum {
    closed: u64,
    open: u64,
    step: u32,
}

impl Sum {
    /// Adds a word; only a hundred or more takes one behind "and".
    fn add(&mut self, addend: u32, and: bool) -> bool {
        let fits = addend < self.step && addend > 0 && (!and || self.step >= 100);
        if fits {
            self.open += u64::from(addend);
            self.step = step(addend);
        }
        fits
    }

    fn multiply(&mut self, factor: u64) -> bool {
        let limit = if factor < 1_000 { 100 } else { 1_000 };
        let descends = self.closed == 0 || self.closed.is_multiple_of(factor * 1_000);
        if self.open == 0 || self.open >= limit || !descends {
            return false;
        }
        if factor < 1_000 {
            self.open *= factor;
            self.step = 100;
        } else {
            self.closed += self.open * factor;
            self.open = 0;
            self.step = 1_000;
        }
        true
    }
}

/// Below what an addend behind this one must be: ones behind tens, nothing behind ones.
const fn step(addend: u32) -> u32 {
    if addend >= 20 { 10 } else { 0 }
}
