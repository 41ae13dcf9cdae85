//! The part of a clause that a figure stands in.

use std::ops::Range;

use super::{sentence::Sentence, words::*};

/// What stands before a figure, from the last joint or figure on.
#[derive(Clone, Debug)]
pub(super) struct Part {
    /// The clause as a whole.
    pub(super) clause: Range<usize>,
    /// What stands before the figure, without words that only open it.
    pub(super) head: Range<usize>,
    /// Whether another figure stands before, with a joint between the two.
    pub(super) is_joined: bool,
}

impl Part {
    /// The part before the figure at `at`.
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
        let head = sentence.opened(begin..at);
        Self { head, is_joined: joint.is_some() && previous.is_some(), clause }
    }
}
