//! The part of a clause that a figure stands in.

use std::ops::Range;

use super::{sentence::Sentence, words::*};

/// What stands around a figure, up to the next joint or figure.
#[derive(Clone, Debug)]
pub(super) struct Part {
    /// The clause as a whole.
    pub(super) clause: Range<usize>,
    /// What stands before the figure, without words that only open it.
    pub(super) head: Range<usize>,
    /// The figure.
    pub(super) at: usize,
    /// What stands behind it.
    pub(super) tail: Range<usize>,
    /// Where a label may begin without losing a word that turns it.
    pub(super) safe: usize,
    /// Whether another figure stands before, with a joint between the two or without.
    pub(super) is_joined: bool,
    pub(super) is_tangled: bool,
}

impl Part {
    /// The part around the figure at `at`.
    pub(super) fn of(sentence: &Sentence<'_>, at: usize) -> Self {
        let clause = sentence.clause(at);
        let previous = (clause.start..at).rfind(|it| sentence.is_figure(*it));
        let start = previous.map_or(clause.start, |it| it + 1);
        let list = if previous.is_some() { JOINTS } else { ADDING };
        let joint = (start..at).rfind(|it| {
            let speaks = previous.is_some() || sentence.is_clause(*it + 1..at);
            let tells = *it > start && sentence.is(*it - 1, TELLING) && speaks;
            sentence.is(*it, "that") && (*it + 1 == at || tells) || sentence.is(*it, list) && speaks
        });
        let begin = joint.map_or(start, |it| it + usize::from(!sentence.is(it, "if|unless")));
        let parts = joint.is_some_and(|it| sentence.is(it, "but|while|whereas|although|though"));
        let turns = !parts && sentence.has(clause.start..joint.unwrap_or(start), TURNING);
        let tail = tail(sentence, at, clause.end);
        Self {
            head: sentence.opened(begin..at),
            safe: if turns { clause.start } else { begin },
            is_joined: joint.is_some() && previous.is_some(),
            is_tangled: joint.is_none() && previous.is_some() || tail.is_none(),
            tail: tail.unwrap_or(at + 1..clause.end),
            at,
            clause,
        }
    }
}

/// What stands behind a figure, up to a phrase with another or to a clause that is joined; none if
/// another figure is tied to it.
fn tail(sentence: &Sentence<'_>, at: usize, end: usize) -> Option<Range<usize>> {
    let next = (at + 1..end).find(|it| sentence.is_figure(*it));
    let limit = next.unwrap_or(end);
    let list = match next {
        Some(_) => "and|or|but|while|which|who|where|when|because|as|that",
        None => ADDING,
    };
    let stop = (at + 1..limit).find(|it| {
        sentence.is(*it, list) || sentence.is(*it, "and|or") && sentence.is_clause(*it + 1..limit)
    });
    if stop.is_some() || next.is_none() {
        return Some(at + 1..stop.unwrap_or(limit));
    }
    let cut = (at + 1..limit).rfind(|it| sentence.is(*it, BORDERS) && !sentence.is(*it, "of"))?;
    let cut = if (at + 1..limit).all(|it| sentence.is(it, "to|from")) { at + 1 } else { cut };
    let is_tied = sentence.is(at + 1, "of") || sentence.has(cut..limit, QUALIFYING);
    (!is_tied).then_some(at + 1..cut)
}
