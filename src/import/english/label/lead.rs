//! The subject of a verb that stands in a clause before.

use std::ops::Range;

use super::{part::Part, sentence::Sentence, words::*};

/// How many clauses before a subject may stand.
const FARTHEST: usize = 8;

/// Whether a main clause begins at `start`: behind a stop or with a joint, or behind nothing but
/// words that place it.
fn begins(sentence: &Sentence<'_>, mut start: usize) -> bool {
    for _ in 0..FARTHEST {
        let comma = start.checked_sub(1).filter(|it| sentence.mark(*it) == Some(','));
        let Some(comma) =
            comma.filter(|_| sentence.is(start, "as|or") || !sentence.is(start, JOINTS))
        else {
            return !sentence.is(start, RELATIVE);
        };
        let is_empty = comma.checked_sub(1).is_none_or(|it| sentence.mark(it).is_some());
        let before = if is_empty { comma..comma } else { sentence.clause(comma - 1) };
        let first = sentence.words(sentence.opened(before.clone())).first().copied();
        if !first.is_none_or(|it| is_in(it, PLACING) || is_adverb(it) || is_in(it, "if|unless")) {
            return false;
        }
        start = before.start;
    }
    false
}

/// The subject that the sentence named last before the part of a figure.
pub(super) fn subject(sentence: &Sentence<'_>, part: &Part) -> Option<Range<usize>> {
    let mut clause = part.clause.start..part.head.start.max(part.clause.start);
    if sentence.opened(clause.clone()).is_empty() || sentence.is(clause.start, RELATIVE) {
        clause = before(sentence, clause.start)?;
    }
    for _ in 0..FARTHEST {
        let own = sentence.opened(clause.clone());
        if begins(sentence, clause.start) && sentence.has_subject(&own) {
            let relates = |it: &usize| sentence.has(own.start..*it, "that|who|which");
            let verb = sentence.verb(own.clone()).filter(|it| !relates(it));
            let range = own.start..verb.unwrap_or(own.end);
            let tells = verb.is_some_and(|it| sentence.is(it, TELLING));
            let is_plain = range.clone().all(|it| !sentence.is_figure(it));
            // `Work began after floods destroyed … and cost …` has two that may go on.
            let forks = clause.start == part.clause.start
                && verb.is_some_and(|it| sentence.has(it..clause.end - 1, FORKING));
            return (!tells && !forks && is_plain).then_some(range);
        }
        let first = sentence.words(own).first().copied().unwrap_or_default();
        let is_other = !is_in(first, PLACING) && !speaks(first) && begins(sentence, clause.start);
        // `…, where work, already scarce, has fallen`: the verb is of another.
        let is_open = || sentence.is(clause.start, RELATIVE) && !sentence.has_verb(clause.clone());
        if is_other && !first.is_empty() || is_open() {
            return None;
        }
        clause = before(sentence, clause.start)?;
    }
    None
}

/// The clause that ends in a comma where another starts.
fn before(sentence: &Sentence<'_>, start: usize) -> Option<Range<usize>> {
    let comma = start.checked_sub(1).filter(|it| sentence.mark(*it) == Some(','))?;
    let last = comma.checked_sub(1).filter(|it| sentence.mark(*it).is_none())?;
    Some(sentence.clause(last))
}
