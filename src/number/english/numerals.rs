//! Numerals in English words.

use crate::number::{
    Decimal,
    lexicon::strip_word,
    numeral::{Numeral, Script},
};

/// Words that add up: twenty-one, one hundred and five.
const ADDENDS: [(&str, u32); 29] = [
    ("zero", 0),
    ("one", 1),
    ("two", 2),
    ("three", 3),
    ("four", 4),
    ("five", 5),
    ("six", 6),
    ("seven", 7),
    ("eight", 8),
    ("nine", 9),
    ("ten", 10),
    ("eleven", 11),
    ("twelve", 12),
    ("thirteen", 13),
    ("fourteen", 14),
    ("fifteen", 15),
    ("sixteen", 16),
    ("seventeen", 17),
    ("eighteen", 18),
    ("nineteen", 19),
    ("twenty", 20),
    ("thirty", 30),
    ("forty", 40),
    ("fourty", 40),
    ("fifty", 50),
    ("sixty", 60),
    ("seventy", 70),
    ("eighty", 80),
    ("ninety", 90),
];

/// Words that multiply what stands before them.
const FACTORS: [(&str, u64); 6] = [
    ("dozen", 12),
    ("hundred", 100),
    ("thousand", 1_000),
    ("million", 1_000_000),
    ("billion", 1_000_000_000),
    ("trillion", 1_000_000_000_000),
];

/// Factors in the plural, of which it is open how many are meant.
const VAGUE: [&str; 6] = ["dozens", "hundreds", "thousands", "millions", "billions", "trillions"];

/// Words of a rank.
const RANKS: [(&str, u32); 22] = [
    ("first", 1),
    ("second", 2),
    ("third", 3),
    ("fourth", 4),
    ("fifth", 5),
    ("sixth", 6),
    ("seventh", 7),
    ("eighth", 8),
    ("ninth", 9),
    ("tenth", 10),
    ("eleventh", 11),
    ("twelfth", 12),
    ("thirteenth", 13),
    ("fourteenth", 14),
    ("fifteenth", 15),
    ("sixteenth", 16),
    ("seventeenth", 17),
    ("eighteenth", 18),
    ("nineteenth", 19),
    ("twentieth", 20),
    ("thirtieth", 30),
    ("hundredth", 100),
];

/// Parts of a whole, in the singular; the plural has an s.
const PARTS: [(&str, u32); 9] = [
    ("half", 2),
    ("halve", 2),
    ("third", 3),
    ("quarter", 4),
    ("fifth", 5),
    ("sixth", 6),
    ("eighth", 8),
    ("tenth", 10),
    ("hundredth", 100),
];

/// Every numeral of `text` in English words, in order.
///
/// ```ebnf
/// numeral  = fraction | rank | cardinal | vague ;
/// cardinal = ( addend | "a" factor ) { [ sep ] ( addend | factor ) } ;
/// rank     = [ addend sep ] "first" | … ;
/// fraction = ( cardinal | "a" ) sep part | "half" [ "a" factor ] ;
/// vague    = "dozens" | "hundreds" | … ;
/// sep      = " " | "-" | " and " ;
/// ```
pub(in crate::number) fn find_all(text: &str) -> Vec<Numeral> {
    let words = words(text);
    let mut numerals = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let reader = Reader { text, words: &words[at..] };
        match reader.fraction().or_else(|| reader.rank()).or_else(|| reader.cardinal()) {
            Some(Found { length, value, script }) => {
                let (start, end) = (words[at].start, words[at + length - 1].end);
                numerals.push(Numeral { start, end, value, upper: None, script });
                at += length;
            }
            None => at += 1,
        }
    }
    numerals
}

/// A word of the text.
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

/// What was found at a word: its length in words, its value, how it is written.
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
}

impl Reader<'_> {
    fn is(&self, at: usize, word: &str) -> bool {
        self.words.get(at).is_some_and(|it| it.text.eq_ignore_ascii_case(word))
    }

    fn look_up<T: Copy>(&self, at: usize, table: &[(&str, T)]) -> Option<T> {
        let word = self.words.get(at)?.text;
        table.iter().find_map(|(it, value)| word.eq_ignore_ascii_case(it).then_some(*value))
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
        if self.words.first().is_some_and(|word| VAGUE.iter().any(|it| self.is_word(word, it))) {
            return Some(Found { length: 1, value: None, script: CARDINAL });
        }
        let article = self.is(0, "a") || self.is(0, "an");
        let factor = self.look_up(usize::from(article), &FACTORS);
        if let (true, Some(_)) = (article && self.is_joined(1), factor) {
            return self.sum(1, 1);
        }
        if factor.is_some() && !article {
            let script = Script::Words { bare_magnitude: true, ordinal: false };
            return self.sum(0, 1).map(|found| Found { script, ..found });
        }
        let first = self.look_up(0, &ADDENDS)?;
        self.sum(1, first)
    }

    fn is_word(&self, word: &Word, expected: &str) -> bool {
        word.text.eq_ignore_ascii_case(expected)
    }

    /// Adds up the words from `at` on, of which the first are worth `first`.
    fn sum(&self, at: usize, first: u32) -> Option<Found> {
        let mut sum = Sum { closed: 0, open: u64::from(first), step: step(first) };
        let mut length = at;
        loop {
            let and = usize::from(self.is(length, "and") && self.is_joined(length));
            let next = length + and;
            let joined = length == 0 || self.is_joined(next);
            let addend = self.look_up(next, &ADDENDS).filter(|_| joined && length > 0);
            let factor = self.look_up(next, &FACTORS).filter(|_| joined && and == 0);
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

    fn rank(&self) -> Option<Found> {
        let script = Script::Words { bare_magnitude: false, ordinal: true };
        let found = |length, value| Found { length, value: Decimal::new(value, 0), script };
        if let Some(rank) = self.look_up(0, &RANKS) {
            return Some(found(1, i128::from(rank)));
        }
        let tens = self.look_up(0, &ADDENDS).filter(|tens| *tens >= 20)?;
        let ones = self.look_up(1, &RANKS).filter(|ones| *ones < 10 && self.is_joined(1))?;
        Some(found(2, i128::from(tens + ones)))
    }

    fn fraction(&self) -> Option<Found> {
        if self.is(0, "half") {
            let article = self.is(1, "a") && self.is_joined(1);
            let factor = self.look_up(2, &FACTORS).filter(|_| article && self.is_joined(2));
            let (length, units) = factor.map_or((1, 5), |factor| (3, i128::from(factor) * 5));
            return Some(Found { length, value: Decimal::new(units, 1), script: CARDINAL });
        }
        let article = self.is(0, "a") || self.is(0, "an");
        let part = if article { 1 } else { self.look_up(0, &ADDENDS)? };
        let word = self.words.get(1).filter(|_| self.is_joined(1))?;
        let (singular, plural) = match word.text.strip_suffix('s') {
            Some(singular) => (singular, true),
            None => (word.text, false),
        };
        let (_, whole) = PARTS.iter().find(|(it, _)| singular.eq_ignore_ascii_case(it))?;
        // A third place is no third.
        let rest = self.text[word.end..].trim_start();
        let ends = rest.is_empty() || strip_word(rest, "of").is_some();
        let fits = if article || part == 1 { !plural && ends } else { plural };
        let value = Decimal::ratio(part, *whole);
        fits.then_some(Found { length: 2, value, script: CARDINAL })
    }
}

/// What the words so far add up to.
struct Sum {
    /// What was closed by thousand or more.
    closed: u64,
    /// What may still be multiplied.
    open: u64,
    /// The next addend must be smaller.
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_find_all() {
        let cases: [(&str, &[(&str, &str)]); 26] = [
            ("eight", &[("eight", "8")]),
            ("Twenty-one schools", &[("Twenty-one", "21")]),
            ("one hundred and five", &[("one hundred and five", "105")]),
            (
                "two million three hundred thousand",
                &[("two million three hundred thousand", "2300000")],
            ),
            ("a dozen eggs", &[("a dozen", "12")]),
            ("two dozen", &[("two dozen", "24")]),
            ("half a dozen", &[("half a dozen", "6")]),
            ("half a million", &[("half a million", "500000")]),
            ("half of them", &[("half", "0.5")]),
            ("a hundred", &[("a hundred", "100")]),
            ("dozens of people", &[("dozens", "")]),
            ("two-thirds", &[("two-thirds", "")]),
            ("three quarters", &[("three quarters", "0.75")]),
            ("a third of all", &[("a third", "")]),
            ("a quarter", &[("a quarter", "0.25")]),
            ("a third place", &[("third", "3")]),
            ("one in five", &[("one", "1"), ("five", "5")]),
            ("twenty-first century", &[("twenty-first", "21")]),
            ("second place", &[("second", "2")]),
            ("three, four", &[("three", "3"), ("four", "4")]),
            ("three and four", &[("three", "3"), ("four", "4")]),
            ("thousand", &[("thousand", "1000")]),
            ("one thousand one thousand", &[("one thousand one", "1001"), ("thousand", "1000")]),
            ("nineteen five", &[("nineteen", "19"), ("five", "5")]),
            ("nobody", &[]),
            ("none of the tents", &[]),
        ];
        for (text, expected) in cases {
            let shown = |it: &Numeral| it.value.map_or_else(String::new, |value| value.to_string());
            let numerals = find_all(text);
            let found: Vec<_> = numerals.iter().map(|it| (it.of(text), shown(it))).collect();
            let expected: Vec<_> =
                expected.iter().map(|(of, it)| (*of, (*it).to_owned())).collect();
            assert_eq!(found, expected, "{text}");
        }
    }
}
