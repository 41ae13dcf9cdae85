//! What stands before a numeral.

use super::{
    Bound,
    lexicon::{Words, ends_with_any, is_latin, signs, strip_longest_end, strip_word_end},
};

/// Most words between a negation and its bound.
const MAX_FILLERS: usize = 3;

/// What stands before a numeral: words, then perhaps a sign or a unit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Lead<'a> {
    /// The words, without a sign at their end.
    pub(super) prefix: &'a str,
    /// How they bound the numeral, with what negates them.
    pub(super) bound: Bound,
    pub(super) negative: bool,
    pub(super) signed: bool,
    /// The unit, where it stands before the numeral: $, 百分之.
    pub(super) unit: Option<&'static str>,
    /// The words before all that belongs to the numeral: its bound with its negation, unit, sign.
    pub(super) context: &'a str,
    /// Whether a negation before it says that what is told is not told of this number.
    pub(super) denied: bool,
}

impl<'a> Lead<'a> {
    /// Reads all the text before a numeral.
    pub(super) fn read(before: &'a str, words: &'static Words) -> Self {
        let trimmed = before.trim();
        // No word, sign or unit ends like this: the numerals of a list are read at once.
        if trimmed.is_empty() || trimmed.ends_with([',', '，', '、', '。', '；', '：', ':']) {
            return Self { prefix: trimmed, context: trimmed, ..Self::default() };
        }
        let spaced = before.ends_with(char::is_whitespace);
        let (sign, prefix) = split_sign(trimmed, spaced, words);
        let (unit, inner) = match words.unit_lead(prefix) {
            Some((unit, rest)) => (Some(unit), rest),
            None => (None, prefix),
        };
        let (is_apart, inner) = (inner.ends_with(char::is_whitespace), inner.trim_end());
        // The sign stands on either side of a currency: -$5, $-5.
        let (outer_sign, inner) =
            if unit.is_some() { split_sign(inner, is_apart, words) } else { (None, inner) };
        let sign = sign.or(outer_sign);
        let Bounding { bound, context, denied } = Bounding::read(inner, words);
        let (signed, negative) = (sign.is_some(), sign == Some(true));
        Self { prefix, bound, negative, signed, unit, context, denied }
    }

    /// Whether the numeral is an ordinal: 全省第.
    pub(super) fn is_ordinal(&self, words: &Words) -> bool {
        ends_with_any(self.prefix, &words.ordinal_leads)
    }

    /// How it bounds a magnitude that stands alone: 上千 is a thousand or more.
    pub(super) fn magnitude_bound(&self, words: &Words) -> Bound {
        let reached = ends_with_any(self.prefix, &words.reaching);
        self.bound.or(if reached { Bound::AtLeast } else { Bound::Exact })
    }
}

/// The sign at the end of `text`, and what stands before it. A hyphen behind a letter is no sign
/// (F-15), nor is the second of two, which are a dash, nor a mark that stands apart from the numeral.
fn split_sign<'a>(text: &'a str, spaced: bool, words: &Words) -> (Option<bool>, &'a str) {
    let fits = |rest: &str| {
        let is_word = text[rest.len()..].starts_with(char::is_alphabetic);
        let is_none = ends_with_any(text, &words.names.no_negations);
        !is_none && !rest.ends_with(is_latin) && !rest.ends_with('-') && (is_word || !spaced)
    };
    let signed = signs::split_sign(text).filter(|(_, rest)| fits(rest));
    signed.map_or((None, text), |(negative, rest)| (Some(negative), rest.trim_end()))
}

/// The bound at the end of a text.
struct Bounding<'a> {
    bound: Bound,
    context: &'a str,
    denied: bool,
}

impl<'a> Bounding<'a> {
    /// Reads words that bound, each with the negations before it, up to the first other word.
    fn read(text: &'a str, words: &Words) -> Self {
        // What stands in between is part of it: not below a monthly 300.
        let inner = strip_longest_end(text, &words.shares)
            .or_else(|| strip_longest_end(text, &words.rates))
            .map(str::trim_end);
        let inner =
            inner.filter(|inner| words.leads.at_end(inner).is_some_and(|it| it.0 != Bound::Exact));
        let text = inner.unwrap_or(text);
        let mut found = Self { bound: Bound::Exact, context: text, denied: false };
        while let Some((bound, rest)) = words.leads.at_end(found.context) {
            if bound == Bound::Exact {
                break;
            }
            found.context = without_degrees(rest, words);
            found.join(bound);
            found.negate(words);
        }
        if found.bound == Bound::Exact {
            found.reach(words);
        }
        found.denied |= match found.bound {
            // What stands before no bound is all of the text.
            Bound::Exact | Bound::About => behind_negation(found.context, words).is_some(),
            Bound::Nearly | Bound::AtLeast | Bound::AtMost => false,
        };
        found
    }

    /// Takes in the bound of an outer word: "up to about" is at most.
    fn join(&mut self, outer: Bound) {
        self.bound = match (outer, self.bound) {
            (outer, Bound::Exact | Bound::About) => outer,
            (Bound::About, inner) => inner,
            (outer, inner) => {
                self.denied |= outer != inner;
                inner
            }
        };
    }

    /// Takes in the negations that the text ends with.
    fn negate(&mut self, words: &Words) {
        if strip_longest_end(self.context, &words.doubts).is_some() {
            self.denied = true;
            return;
        }
        if let Some(rest) = words.hedges.iter().find_map(|it| strip_word_end(self.context, it)) {
            (self.context, self.bound) = (rest.trim_end(), Bound::About);
        }
        while let Some(rest) = behind_negation(self.context, words) {
            self.context = rest;
            self.bound = match self.bound {
                Bound::AtLeast => Bound::AtMost,
                Bound::AtMost => Bound::AtLeast,
                other => {
                    self.denied = true;
                    other
                }
            };
        }
    }

    /// Words that bound from below, but only behind a negation: 达到 in 未达到, exceed.
    fn reach(&mut self, words: &Words) {
        let rest = strip_longest_end(self.context, &words.reached).map(str::trim_end);
        if let Some(rest) = rest.filter(|rest| behind_negation(rest, words).is_some()) {
            (self.context, self.bound) = (rest, Bound::AtLeast);
            self.negate(words);
        }
    }
}

/// `text` without the words at its end that say how far a bound goes beyond its number: well over half;
/// but "so far more than 500 came".
fn without_degrees<'a>(text: &'a str, words: &Words) -> &'a str {
    let text = text.trim_end();
    let before = strip_longest_end(text, &words.degrees).map(str::trim_end);
    let is_other = |it: &&str| !ends_with_any(it, &words.no_degrees);
    before.filter(is_other).unwrap_or(text)
}

/// What precedes the negation that `text` ends with, perhaps behind a few words that change nothing.
fn behind_negation<'a>(text: &'a str, words: &Words) -> Option<&'a str> {
    let mut rest = text.trim_end();
    for _ in 0..=MAX_FILLERS {
        if let Some(before) = strip_longest_end(rest, &words.negations).or_else(|| strip_not(rest))
        {
            return Some(before.trim_end());
        }
        rest = strip_longest_end(rest, &words.fillers)?.trim_end();
    }
    None
}

/// What precedes a word such as doesn't.
pub(super) fn strip_not(text: &str) -> Option<&str> {
    let rest = text.strip_suffix("n't").or_else(|| text.strip_suffix("n’t"))?;
    Some(rest.trim_end_matches(is_latin))
}
