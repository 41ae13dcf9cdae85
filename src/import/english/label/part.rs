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
        let next = (at + 1..clause.end).find(|it| sentence.is_figure(*it));
        let start = previous.map_or(clause.start, |it| it + 1);
        let list = if previous.is_some() { JOINTS } else { ADDING };
        let joint = (start..at).rfind(|it| {
            let speaks = previous.is_some() || sentence.is_clause(*it + 1..at);
            *it + 1 == at && sentence.is(*it, "that") || sentence.is(*it, list) && speaks
        });
        let begin = joint.map_or(start, |it| it + usize::from(!sentence.is(it, "if|unless")));
        let parts = joint.is_some_and(|it| sentence.is(it, "but|while|whereas|although|though"));
        let turns = !parts && sentence.has(clause.start..joint.unwrap_or(start), TURNING);
        let limit = next.unwrap_or(clause.end);
        let list = if next.is_some() {
            "and|or|but|while|which|who|where|when|because|as"
        } else {
            ADDING
        };
        let stop = (at + 1..limit).find(|it| {
            sentence.is(*it, list)
                || sentence.is(*it, "and|or") && sentence.is_clause(*it + 1..limit)
        });
        let only_joins = (at + 1..limit).all(|it| sentence.is(it, "to|from"));
        let reaches = next.is_some() && stop.is_none();
        Self {
            head: sentence.opened(begin..at),
            safe: if turns { clause.start } else { begin },
            is_joined: joint.is_some() && previous.is_some(),
            is_tangled: joint.is_none() && previous.is_some() || reaches && !only_joins,
            tail: at + 1..if reaches && only_joins { at + 1 } else { stop.unwrap_or(limit) },
            at,
            clause,
        }
    }
}
