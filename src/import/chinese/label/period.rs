//! The time that holds for a figure.

use std::ops::Range;

use super::{
    clause::{Clause, Text},
    phrase::opened,
    words::ABILITIES,
};
use crate::import::{chinese::time, language::words};

/// The times that clauses begin with, which hold for the clauses behind: one, or one for each of
/// several figures.
#[derive(Clone, Debug, Default)]
pub(super) struct Times(Vec<String>);

impl Times {
    /// How many there are.
    pub(super) const fn count(&self) -> usize {
        self.0.len()
    }

    /// Goes on to a clause.
    pub(super) fn enter(&mut self, text: &Text<'_>, clause: &Clause) {
        let end = clause.items.first().map_or(clause.range.end, |it| it.head.end);
        let head = text.raw(clause.range.start..end);
        let times = time::find(head);
        let start = head.len() - opened(head).trim_start_matches(['仅', '单', '光', '就']).len();
        if times.first().is_some_and(|it| it.start <= start) {
            self.0 = times.into_iter().filter_map(|it| head.get(it).map(str::to_owned)).collect();
        } else if words(ABILITIES).any(|it| head.contains(it)) {
            // What can be done holds on.
            self.0.clear();
        }
    }

    /// Forgets the times at the end of a sentence, unless the next goes on about it.
    pub(super) fn leave(&mut self, text: &Text<'_>, clauses: &[Clause]) {
        let Some(last) = clauses.last() else { return };
        let goes_on = text.behind(last.range.end + last.stop.len_utf8()).starts_with("其中");
        if last.stop != '；' && !goes_on {
            self.0.clear();
        }
    }

    /// The time of a figure: the nearest before it in its clause, else that of a clause before.
    pub(super) fn of(&self, text: &Text<'_>, clause: &Clause, place: usize) -> Option<String> {
        let whole = text.raw(clause.range.clone());
        let times = time::find(whole);
        let figure = clause.items[place].head.end - clause.range.start;
        // What something rose from is of another time than what it rose to.
        let from = |place: usize| {
            let head = &clause.items[place].head;
            let at = text.raw(head.clone()).rfind(['由', '从'])?;
            let next = clause.items.get(place + 1).filter(|it| it.is_tangled);
            next.map(|_| head.start + at - clause.range.start..head.end - clause.range.start)
        };
        let within = |range: &Range<usize>| {
            times.iter().rfind(|it| it.start > range.start && it.end <= range.end).cloned()
        };
        let name = |range: Range<usize>| whole.get(range).map(str::to_owned);
        let found = if let Some(from) = from(place) {
            within(&from).and_then(name)
        } else {
            let was = place.checked_sub(1).and_then(from);
            let is_free =
                |it: &&Range<usize>| !was.as_ref().is_some_and(|was| was.contains(&it.start));
            let own: Vec<_> = times.iter().filter(is_free).filter(|it| it.end <= figure).collect();
            if self.0.len() == clause.items.len() && own.len() != 1 {
                self.0.get(place).cloned()
            } else {
                let mut named = own.iter().rev().filter_map(|it| name((*it).clone()));
                let nearest = named.find(|it| !time::is_now(it));
                let before = self.0.last().filter(|_| self.0.len() == 1 && own.is_empty());
                nearest.or_else(|| before.cloned())
            }
        };
        found.filter(|it| !time::is_now(it))
    }
}
