//! What a sentence leaves unsaid because the one before it says it.

use std::ops::Range;

use super::{
    quotation::{LONGEST_LEANING, is_closed},
    sentence::Sentence,
    speech::Part,
    words::*,
};

/// Words that stand for something in the sentence before.
const POINTING: &str = "it|its|they|their|this|these|those";

/// Words by which a sentence says by itself where it holds.
const ELSEWHERE: &str = "overall|nationally|elsewhere|separately|meanwhile|globally|worldwide|altogether|both|combined|all";

/// What a phrase says that limits nothing, beside general nouns: `in all`, `for example`.
const UNLIMITING: &str = "all|example|instance|general|practice|case|course|least|once|last|now";

/// A sentence with the one before it.
pub(super) struct Context<'s, 'a> {
    pub(super) before: Option<&'s Sentence<'a>>,
    pub(super) sentence: &'s Sentence<'a>,
}

impl Context<'_, '_> {
    /// Whether the sentence before has a limit that holds for the figure at `at`, too: `At private colleges,
    /// …`, or, if the figure counts no things of its own, `Fees at private colleges are …`.
    pub(super) fn limits(&self, at: usize) -> bool {
        let sentence = self.sentence;
        let names = || {
            let parts = [Part::NOUN, Part::PROPN, Part::ADJ];
            sentence.is(at + 1, "of") || sentence.is_part(at + 1, &parts)
        };
        let is_amount = || sentence.tokens[at].text.is_empty() && !names();
        let is_limited = |it: &Sentence<'_>| {
            is_opened(it) || has_limited_subject(it) && is_amount() && !self.is_beside(it)
        };
        let is_owned = sentence.is(begin(sentence), "its|their");
        is_owned || self.before.is_some_and(is_limited) && !self.stands_alone(at)
    }

    /// Whether the words before the figure at `at` say nothing without the sentence before: `it`, `the rate`.
    pub(super) fn leans(&self, at: usize) -> bool {
        let first = begin(self.sentence);
        // `The county paid for half of it`
        let is_of_it =
            self.sentence.is(at + 1, "of") && self.sentence.is(at + 2, "it|them|this|these");
        first < at && self.sentence.is(first, POINTING) || is_of_it || self.is_bare(at)
    }

    /// `quotation` with the sentence before it, or with as much of its beginning as there is room for.
    pub(super) fn quoted(&self, quotation: &str) -> Option<String> {
        let own = self.sentence.text.get(self.sentence.range.clone())?.trim_start();
        let before = self.before?;
        let before = before.text.get(before.range.clone())?.trim_matches([' ', '•', '*', '·']);
        let room = LONGEST_LEANING.checked_sub(quotation.chars().count() + 3)?;
        if !own.starts_with(quotation) {
            return None;
        }
        let whole = format!("{before} {quotation}");
        if before.chars().count() <= room {
            return Some(whole).filter(|it| is_closed(it));
        }
        let ends = [", ", "; "].into_iter().flat_map(|mark| before.match_indices(mark));
        let pieces = ends.filter_map(|it| before.get(..it.0));
        let fits = |it: &&str| it.chars().count() <= room && it.split(' ').skip(2).any(speaks);
        let piece = pieces.filter(fits).max_by_key(|it| it.len())?;
        Some(format!("{piece} … {quotation}")).filter(|it| is_closed(it))
    }

    /// Whether the sentence before is of one thing and this one of another of its kind: `The index for food rose. The
    /// shelter index rose`.
    fn is_beside(&self, before: &Sentence<'_>) -> bool {
        let first = begin(before);
        let Some(lead) = (first + 1..before.tokens.len()).find(|it| before.is(*it, PREPOSITIONS))
        else {
            return false;
        };
        let kind = before.tokens[lead - 1].text;
        let own = self.subject(self.sentence.tokens.len());
        before.is(lead, "for") && own.len() > 1 && self.sentence.is_word(own.end - 1, kind)
    }

    /// The words before the verb that leads on to the figure at `at`, if that is the first.
    fn subject(&self, at: usize) -> Range<usize> {
        let begin = begin(self.sentence);
        begin..(begin + 1..at).find(|it| self.sentence.acts(*it)).unwrap_or(at.max(begin))
    }

    /// `The pass rate was 44 per cent`: a measure of something that is not said.
    fn is_bare(&self, at: usize) -> bool {
        let (sentence, own) = (self.sentence, self.subject(at));
        let head = own.end.saturating_sub(1);
        self.before.is_some()
            && sentence.is(own.start, ARTICLES)
            && (2..4).contains(&own.len())
            && sentence.is(head, UNSAID)
    }

    /// Whether what leads on to the figure at `at` says itself of whom or where it is told.
    fn stands_alone(&self, at: usize) -> bool {
        let sentence = self.sentence;
        let begin = begin(sentence);
        let (own, end) = (self.subject(at), sentence.clause(at).end);
        let is_name = |it: usize| {
            it > begin && sentence.tokens[it].text.starts_with(char::is_uppercase)
                || sentence.tokens[it].text.contains(['\'', '’'])
        };
        sentence.is(begin, PREPOSITIONS)
            || sentence.is(begin, ELSEWHERE)
            || sentence.has(own, "of")
            || (begin..end)
                .any(|it| is_name(it) || sentence.is(it, "at|in|among|for|across|within"))
    }
}

/// Where a sentence begins, without words that join it.
fn begin(sentence: &Sentence<'_>) -> usize {
    let opens = |it: &usize| sentence.mark(*it).is_none() && !sentence.is(*it, OPENING);
    (0..sentence.tokens.len()).find(opens).unwrap_or_default()
}

/// Whether a phrase at `at` says of where or of whom something is told.
fn is_limit(sentence: &Sentence<'_>, at: usize) -> bool {
    let next = at + 1 + usize::from(sentence.is(at + 1, ARTICLES));
    let is_word = next < sentence.tokens.len() && sentence.mark(next).is_none();
    sentence.is(at, "at|among|within|in|for|across")
        && is_word
        && ![UNLIMITING, GENERAL, PERSONS, "there"].iter().any(|list| sentence.is(next, list))
}

/// Whether a sentence says at its beginning where or for whom it holds: `At private colleges, fees …`.
fn is_opened(sentence: &Sentence<'_>) -> bool {
    let begin = begin(sentence);
    is_limit(sentence, begin) && sentence.mark(sentence.clause(begin).end) == Some(',')
}

/// Whether the subject of a sentence has a limit: `Fees at private colleges are …`, `Only colleges …`.
fn has_limited_subject(sentence: &Sentence<'_>) -> bool {
    let begin = begin(sentence);
    let verb = (begin + 1..sentence.tokens.len()).find(|it| sentence.acts(*it));
    let limited = |verb: usize| (begin + 1..verb).any(|it| is_limit(sentence, it));
    sentence.is(begin, "only") || verb.is_some_and(limited)
}
