//! What is said of a thing in the rest of its clause, and where.

use std::ops::Range;

use super::{
    name::Naming,
    noun::{self, WIDE, small},
    sentence::Sentence,
    words::*,
};
use crate::characters::width;

/// Most words of a place at the beginning of a clause that belongs to the label.
const SCOPE: usize = 5;

impl Naming<'_> {
    /// What is said of a thing that is the subject: `who got top grades`.
    pub(super) fn predicate(&self, from: usize, thing: &str) -> Option<String> {
        let sentence = self.view.sentence;
        let mut from = from;
        if sentence.mark(from) == Some('(') {
            from = (from..sentence.tokens.len()).find(|it| sentence.mark(*it) == Some(')'))? + 1;
        }
        // `214 million people, or 20.8 per cent of all, are poor`
        if sentence.mark(from) == Some(',') && sentence.is(from + 1, "or") {
            from =
                (from + 1..sentence.tokens.len()).find(|it| sentence.mark(*it) == Some(','))? + 1;
        }
        let end = sentence.clause(from.min(sentence.tokens.len() - 1)).end.max(from);
        let start = main_verb(sentence, from..end, !is_in(thing, "share|number|amount|time"))?;
        let joins = |it: usize| {
            let rest = it + 1..end;
            sentence.is(it, "and|or")
                && (sentence.is(it + 1, JOINTS)
                    || rest.clone().any(|it| sentence.is_figure(it))
                    || sentence.has_verb(rest))
        };
        let stop = (start + 1..end).find(|it| sentence.is(*it, CLOSING) || joins(*it));
        let is_people = thing.split(' ').any(|it| is_in(it, PEOPLE));
        let lead = if is_people { "who" } else { "that" };
        let said = start..stop.unwrap_or(end);
        let taken = width(noun::within(thing, thing)) + 6;
        let is_many = is_people || thing.split(' ').any(|it| it.ends_with('s'));
        let said = fitted(sentence, taken, said)?;
        let (first, rest) = said.split_once(' ').unwrap_or((&said, ""));
        let many = match first {
            "has" if is_many => "have",
            "was" if is_many => "were",
            "is" if is_many => "are",
            "does" if is_many => "do",
            first => first,
        };
        Some(format!("{lead} {many} {rest}").trim_end().to_owned())
    }

    /// The words from `start` to the end of the clause.
    pub(super) fn fitted(&self, start: usize) -> Option<String> {
        let end = self.view.part.clause.end;
        if start < end {
            fitted(self.view.sentence, width(self.view.base()), start..end)
        } else {
            None
        }
    }

    /// The place that the whole sentence begins with, before a comma: `In Delhi, the richest state, …`.
    pub(super) fn opening(&self) -> Option<String> {
        let sentence = self.view.sentence;
        let comma = (1..self.view.at).find(|it| sentence.mark(*it).is_some())?;
        let names = (1..comma).all(|it| sentence.written(it).starts_with(char::is_uppercase));
        let fits = sentence.is(0, "in|across") && names && (2..=4).contains(&comma);
        (fits && sentence.mark(comma) == Some(','))
            .then(|| format!("in {}", sentence.words(1..comma).join(" ")))
    }

    /// The place that a clause begins with: `in Wales`.
    pub(super) fn scope(&self) -> Option<String> {
        let (view, sentence) = (self.view, self.view.sentence);
        let own = view.part.head.clone();
        let comma = view.at.checked_sub(1).filter(|it| sentence.mark(*it) == Some(','));
        let before = comma.filter(|it| *it > 0).map(|it| sentence.opened(sentence.clause(it - 1)));
        let range = if own.is_empty() { before? } else { own };
        let range = (range.start..range.end)
            .find(|it| sentence.is(*it, SCOPES))
            .filter(|it| sentence.is(range.start, JOINTS) || *it == range.start)
            .map(|it| it..range.end)?;
        let range = noun::trimmed(sentence, range);
        let names = sentence.tokens.get(range.start + 1)?.text.starts_with(char::is_uppercase);
        let is_short = range.len() <= SCOPE
            && range.len() > 1
            && range.clone().all(|it| !sentence.is_figure(it));
        (is_short && names && !sentence.has_verb(range.clone()))
            .then(|| small(&sentence.words(range).join(" ")))
    }
}

/// Where what is said of the thing before a range begins: at its verb, and not at one that only says
/// of which things it is told (`people referred at once got …`).
fn main_verb(sentence: &Sentence<'_>, range: Range<usize>, is_named: bool) -> Option<usize> {
    let from = range.start;
    let acts = |it: &usize| {
        let before = it.saturating_sub(1);
        let is_noun = *it > from && (sentence.is(before, ARTICLES) || sentence.is(before, PLACING));
        let many = *it == from
            || sentence.is_figure(before)
            || sentence.is(before, PEOPLE)
            || sentence.tokens[before].text.ends_with('s');
        let word = sentence.tokens[*it].text;
        let is_verb = speaks(word) && !is_in(word, "compared|according|based");
        (is_verb || many && is_in(word, BASES)) && !is_noun && !sentence.is_figure(*it)
    };
    let first = range.clone().find(acts)?;
    let relates = sentence.is(from, "who|that|which");
    if !relates && (from..first).any(|it| sentence.is(it, ARTICLES)) {
        return None;
    }
    let joint = (first..range.end).find(|it| sentence.is(*it, JOINTS)).unwrap_or(range.end);
    let second = (first + 2..joint).find(acts).filter(|_| !sentence.is(first, HELPING));
    let is_part = is_named && (is_past(sentence.tokens[first].text) || sentence.is(first, PARTS));
    if let Some(second) = second.filter(|_| is_part || relates) {
        return Some(second);
    }
    let begin = from + usize::from(relates);
    let is_near = (begin..first).all(|it| is_adverb(sentence.tokens[it].text));
    Some(if is_near { begin } else { first })
}

/// The words of a range with their figures, cut before its last phrases so that they fit.
fn fitted(sentence: &Sentence<'_>, taken: usize, range: Range<usize>) -> Option<String> {
    let shown = |end: usize| {
        let own = noun::trimmed(sentence, range.start..end);
        noun::joined(&own.map(|it| sentence.written(it).to_owned()).collect::<Vec<_>>())
    };
    let mut end = range.end;
    while taken + width(&shown(end)) > WIDE + 16 {
        let is_border = |it: &usize| {
            sentence.is(*it, PLACING) && !sentence.is(*it, "of")
                || sentence.is(*it, "and|or|that|who|which")
        };
        end = (range.start + 2..end).rfind(is_border)?;
    }
    Some(shown(end)).filter(|it| !it.is_empty())
}
