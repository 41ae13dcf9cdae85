//! Which of the times that are proposed for the figures of a text hold for them: rather none than a
//! wrong one.

use std::ops::Range;

use super::time::{self, Time};
use crate::{
    import::{language::Proposal, quantity::Quantity},
    report::sentence,
};

/// Words before a figure with which another is compared: its time is another, too.
const COMPARED: [&str; 5] = ["against", "than", "versus", "compared with", "compared to"];

/// Marks between clauses.
const MARKS: [&str; 4] = [", ", "; ", ": ", " ("];

/// Marks behind which another sentence goes on in the same one.
const SENTENCES: [&str; 4] = ["; ", ", and ", ", but ", ", while "];

/// Most words before a time that opens its sentence: In the whole of 2019.
const OPENING: usize = 3;

/// Takes away the periods that do not stand in the clause of their figure and do not open its sentence,
/// or stand there for another figure.
pub(super) fn settle(text: &str, figures: &[Quantity], proposals: &mut [Proposal]) {
    let times = time::find(text);
    let ends = sentence::ends(text);
    for (figure, proposal) in figures.iter().zip(proposals) {
        let start = ends.iter().rfind(|end| **end <= figure.range.start).copied().unwrap_or(0);
        let place = Place { text, start, figures, times: &times, figure: &figure.range };
        let named = |period: &String| times.iter().any(|it| it.name == *period && place.is_of(it));
        proposal.period = proposal.period.take().filter(named);
    }
}

/// A figure in its sentence.
struct Place<'a> {
    text: &'a str,
    /// Where the sentence begins.
    start: usize,
    figures: &'a [Quantity],
    times: &'a [Time],
    figure: &'a Range<usize>,
}

impl Place<'_> {
    fn piece(&self, range: Range<usize>) -> &str {
        self.text.get(range).unwrap_or_default()
    }

    /// Whether a time holds for the figure.
    fn is_of(&self, time: &Time) -> bool {
        if time.range.start >= self.figure.end {
            return !is_parted(self.piece(self.figure.end..time.range.start));
        }
        if time.range.end > self.figure.start || time.range.start < self.start {
            return false;
        }
        let between = self.piece(time.range.end..self.figure.start);
        let lead = self.piece(self.start..time.range.start);
        let marks = MARKS.iter().filter_map(|mark| lead.rfind(mark));
        let begin = self.start + marks.max().unwrap_or(0);
        // `38 per cent in 2023 and 61 per cent the year after`
        let is_taken = self
            .figures
            .iter()
            .any(|it| it.range.start >= begin && it.range.end <= time.range.start);
        let is_compared = COMPARED
            .iter()
            .any(|word| between.trim_end().strip_suffix(word).is_some_and(|it| it.ends_with(' ')));
        let another = |it: &Time| {
            let inside = it.range.start >= time.range.end && it.range.end <= self.figure.start;
            inside && !it.name.is_empty()
        };
        let sentences = SENTENCES.iter().filter_map(|mark| lead.rsplit(mark).next());
        let opens = sentences.map(|it| it.split_whitespace().count()).min().unwrap_or(0);
        let holds_on = opens <= OPENING && !self.times.iter().any(another);
        let is_announced = between.contains(": ");
        !is_taken && !is_compared && (!is_parted(between) || holds_on || is_announced)
    }
}

/// Whether a clause ends in `between`.
fn is_parted(between: &str) -> bool {
    MARKS.iter().any(|mark| between.contains(mark))
}
