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
        let end = sentence.clause(from.min(sentence.tokens.len() - 1)).end.max(from);
        let verbs: Vec<usize> = (from..end)
            .filter(|it| {
                let word = sentence.tokens[*it].text;
                let is_noun =
                    *it > from && (sentence.is(*it - 1, ARTICLES) || sentence.is(*it - 1, PLACING));
                let many = *it > 0
                    && (sentence.tokens[*it - 1].text.ends_with('s')
                        || sentence.is(*it - 1, PEOPLE)
                        || sentence.is_figure(*it - 1)
                        || *it == from);
                (speaks(word) || many && is_in(word, BASES)) && !is_noun && !sentence.is_figure(*it)
            })
            .collect();
        let relates = sentence.is(from, "who|that|which");
        let first = *verbs.first()?;
        let is_near =
            (from..first).all(|it| is_adverb(sentence.tokens[it].text) || relates && it == from);
        let joint = (first..end).find(|it| sentence.is(*it, JOINTS));
        let main = verbs.iter().find(|it| {
            let helps = sentence.is(first, HELPING) || **it == first;
            **it > first + 1 && !helps && joint.is_none_or(|joint| **it < joint)
        });
        let is_named = !is_in(thing, "share|number|amount|time");
        let is_part = is_named && is_past(sentence.tokens[first].text)
            || sentence.is(first, "put|sent|held|sold|made|built|found|left")
            || relates;
        let start = match main.filter(|_| is_part) {
            Some(main) => *main,
            None if is_near => (from..first).find(|it| !relates || *it > from).unwrap_or(first),
            None => first,
        };
        let stop = (start + 1..end).find(|it| {
            sentence.is(*it, "but|while|whereas|although|though|because|when|which|as")
                || sentence.is(*it, "and|or") && sentence.is(*it + 1, JOINTS)
                || sentence.is(*it, "and|or")
                    && ((*it + 1..end).any(|it| sentence.is_figure(it))
                        || sentence.has_verb(*it + 1..end))
        });
        let people = thing.split(' ').next_back().is_some_and(|it| is_in(it, PEOPLE))
            || thing.split(' ').any(|it| is_in(it, PEOPLE));
        let lead = if people { "who" } else { "that" };
        let noun = noun::within(thing, thing);
        fitted(sentence, width(noun) + 6, start..stop.unwrap_or(end))
            .map(|it| format!("{lead} {it}"))
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
