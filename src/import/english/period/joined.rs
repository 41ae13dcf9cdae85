//! Figures whose clause goes on with the one before it in their sentence.

use super::{
    MOST_OPENING, Place, Time,
    gap::{self, is_compared, is_parting},
};
use crate::import::stretch;

/// What a clause begins with that goes on counting what the one before it counts.
const FURTHER: [&str; 4] =
    [" while a further ", " and a further ", " while another ", " and another "];

impl<'a> Place<'a> {
    /// The figure before, if this one only goes on with it; one with which that is compared stands aside.
    pub(super) fn figure_before(&self) -> Option<Self> {
        let index = self.index.checked_sub(1)?;
        let start = self.sentence.start;
        let last = self.figures.get(index).filter(|it| it.range.start >= start)?;
        let last = last.range.end;
        let first = (0..=index).rev().find(|it| !is_compared(self.at(*it).lead()))?;
        let it = self.at(first);
        let gap = self.piece(last..self.figure().start);
        let goes_on = match first == index {
            true => gap::goes_on(gap, self.rest()),
            // Rose to $9 million in May, up from 8 in April, an increase of 12 per cent.
            false => it.figure().start >= start && gap::is_change(gap),
        };
        let goes_on = goes_on || self.is_coordinate(&it);
        (goes_on && !is_compared(self.lead())).then_some(it)
    }

    /// Whether it stands in a clause that is joined to that of the figure `before` and has no other time.
    fn is_coordinate(&self, before: &Self) -> bool {
        let between = before.figure().end..self.figure().start;
        let gap = self.piece(between.clone());
        let is_part = before.lead().ends_with("which ") || before.lead().ends_with("whom ");
        if is_part
            || stretch::within(self.times, &between).is_empty()
            || before.figure().start < self.sentence.start
        {
            return false;
        }
        let own = gap::last_clause(gap).rsplit(" while ").next().unwrap_or_default();
        let from = self.figure().start - own.len();
        let end = self.figure().end + gap::clause(self.rest()).len();
        let is_dated = |it: &Time| (from..end).contains(&it.range.start);
        let is_free = !self.times.iter().chain(self.compared).any(is_dated);
        let next = self.figures.get(before.index + 1).map_or(between.end, |it| it.range.start);
        let is_one = stretch::within(self.times, &(between.start..next)).len() == 1;
        is_free && gap::is_coordinate(gap, self.rest(), is_one)
    }

    /// The time that opens the sentence, for a clause that is joined to the first one and has none of its own:
    /// `This year a pass cost $245, up from $210 last year, and all 900 were gone by noon`.
    pub(super) fn opened(&self) -> Option<&'a Time> {
        let (start, begin) = (self.sentence.start, self.figure().start);
        let time = self.times.iter().find(|it| (start..begin).contains(&it.range.start))?;
        let lead = self.piece(start..time.range.start);
        let gap = self.piece(time.range.end..begin);
        let own = gap::last_clause(gap);
        let goes_on = FURTHER.iter().any(|it| gap.ends_with(it));
        let end = begin + gap::clause(self.rest()).len();
        let from = begin - own.len();
        let is_dated = |it: &Time| (from..end).contains(&it.range.start);
        let is_free = !self.times.iter().chain(self.compared).any(is_dated)
            && !is_compared(own)
            && !is_parting(own)
            && !gap::has(own, gap::SEASONS)
            && !self.is_told_now(own)
            && (!gap.contains(';') || own.is_empty() && gap::is_past(gap::clause(self.rest())))
            && !gap.contains([':', '"', '“']);
        let opens = lead.trim().is_empty() || own.len() < gap.len() && is_subject(lead, gap);
        let opens = opens && !time.name.starts_with("same");
        (is_free && (opens || goes_on) && !self.is_stock(time)).then_some(time)
    }
}

/// Whether a time between `lead` and `gap` ends the subject of its sentence: Turnover for the year was.
fn is_subject(lead: &str, gap: &str) -> bool {
    let next = gap.split_whitespace().next().unwrap_or_default();
    let is_plain = !gap::is_past(lead) && !is_parting(lead) && !lead.contains(',');
    is_plain && lead.split_whitespace().count() <= MOST_OPENING && gap::is_past(next)
}
