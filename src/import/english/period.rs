//! For which time each figure of a text holds: rather none than a wrong one.

use std::ops::Range;

use super::time::Time;
use crate::{
    import::{
        language::{first_of, words},
        quantity::Quantity,
        stretch,
    },
    report::sentence,
};

/// Words before a figure with which another is compared, or from which it changed: its time is
/// another, too.
const COMPARED: &str = "against|than|versus|compared with|compared to|from";

/// Marks between clauses.
const MARKS: &str = ", |; |: | (|) | – | — ";

/// Marks behind which another sentence goes on in the same one.
const SENTENCES: &str = "; |, and |, but |, while ";

/// Words that begin another clause, or tell of what a figure is only the content: a time before them
/// is not that of a figure behind them, nor the other way round.
const PARTING: &str = "that|what|which|who|whose|when|where|while|after|before|as|\
    because|if|said|says|show|shows|showed|found|reported|told|according|revealed|announced|\
    set|approved|agreed|promised|signed|proposed|planned|estimated|forecast|predicted|\
    launched|published|expects|expected";

/// Words behind which a participle belongs to the noun that follows: in reported collisions.
const PREPOSITIONS: &str = "in|of|on|by|with";

/// Words before a figure that is only the aim of what was done then: bids in January for a $9 million
/// harbour, or that holds only now; and those between a figure and the time of another.
const AIMING: &str = "for|now";
const JOINING: &str = "and|but|than|from|compared|against|comparison";

/// What goes on with the figure before it.
const GOING_ON: &str =
    ", up |, down |, leaving |, bringing |, taking |, a rise of |, an increase of |, a fall of ";

/// Words that make another sentence of what is joined by "and".
const VERBS: &str = "is|are|was|were|has|have|had|will|would";

/// Most words before a time that opens its sentence: In the whole of 2019.
const OPENING: usize = 3;

/// The time that holds for each of `figures`: the one behind it in its clause, else the one before it
/// there, else the one that opens its sentence.
pub(super) fn of_all(text: &str, figures: &[Quantity], times: &[Time]) -> Vec<Option<String>> {
    let ends = sentence::ends(text);
    let period = |(index, figure): (usize, &Quantity)| {
        let next = ends.partition_point(|end| *end <= figure.range.start);
        let start = next.checked_sub(1).and_then(|it| ends.get(it)).copied().unwrap_or(0);
        let end = ends.get(next).copied().unwrap_or(text.len());
        let place = Place { text, sentence: start..end, figures, times, index };
        place.time().map(|it| it.name.clone()).filter(|it| !it.is_empty())
    };
    figures.iter().enumerate().map(period).collect()
}

/// A figure in its sentence.
#[derive(Clone)]
struct Place<'a> {
    text: &'a str,
    sentence: Range<usize>,
    figures: &'a [Quantity],
    times: &'a [Time],
    index: usize,
}

impl<'a> Place<'a> {
    fn piece(&self, range: Range<usize>) -> &'a str {
        self.text.get(range).unwrap_or_default()
    }

    /// Another figure of the text as if it were of this sentence.
    fn at(&self, index: usize) -> Self {
        Self { index, ..self.clone() }
    }

    /// Whether it is told of a time whose the number behind it is: last year's 612.
    fn is_owner(&self, time: &Time) -> bool {
        let words = self.piece(time.range.clone());
        words.ends_with("'s") || words.ends_with("’s")
    }

    fn figure(&self) -> Range<usize> {
        self.figures.get(self.index).map_or(0..0, |it| it.range.clone())
    }

    /// The words of the sentence before the figure.
    fn lead(&self) -> &'a str {
        self.piece(self.sentence.start..self.figure().start)
    }

    fn time(&self) -> Option<&'a Time> {
        if self.is_place() {
            return None;
        }
        self.behind()
            .or_else(|| self.explained())
            .or_else(|| self.before())
            .or_else(|| self.figure_before()?.time())
    }

    /// The figure before, if this one only goes on with it: $3 million, up 4 per cent (12 per cent of …).
    fn figure_before(&self) -> Option<Self> {
        let index = self.index.checked_sub(1)?;
        let before = self.figures.get(index).filter(|it| it.range.start >= self.sentence.start)?;
        let gap = self.piece(before.range.end..self.figure().start);
        let tail = gap.find(", ").and_then(|at| gap.get(at..)).unwrap_or_default();
        let continues = first_of(tail, GOING_ON).is_some();
        let goes_on = gap == " (" || continues && tail.matches(", ").count() == 1;
        let it = self.at(index);
        (goes_on && !is_compared(it.lead()) && !is_compared(self.lead())).then_some(it)
    }

    /// Whether so many places are where something was: 20,000 calls in two counties in 2018.
    fn is_place(&self) -> bool {
        let mut before = self.lead().split_whitespace().rev();
        let is_known = |it: &&str| ["the", "these", "those", "all"].contains(it);
        let last =
            before.next().map(|it| if is_known(&it) { before.next().unwrap_or(it) } else { it });
        let counts = self.figures.get(self.index).is_some_and(|it| it.counts);
        counts && last.is_some_and(|it| ["in", "across", "among", "its", "their"].contains(&it))
    }

    /// The time behind the figure in its clause, before the next figure.
    fn behind(&self) -> Option<&'a Time> {
        let end = self.figure().end;
        let mut others = (self.index + 1..self.figures.len()).map(|index| self.at(index));
        // The 12 of `in the 12 months to June` is none beside its time.
        let is_of_time = |it: &Self| stretch::holding(it.times, it.figure().start).is_some();
        let next = others.find(|it| !it.is_place() && !is_of_time(it));
        let next = next.map_or(self.sentence.end, |it| it.figure().start);
        // `fell by 9 per cent to 3 million tonnes in May`
        if self.piece(end..next) == " to " && !is_compared(self.lead()) {
            return self.at(self.index + 1).behind();
        }
        let time = self.times.iter().find(|it| it.range.start >= end)?;
        let gap = self.piece(end..time.range.start);
        // `reached its lowest point, 15 degrees, in May`
        let is_apposed = gap == ", " && self.lead().ends_with(", ");
        let is_near = time.range.end <= next.min(self.sentence.end);
        let fits = !is_parted(gap) && !is_parting(gap) && !has(gap, JOINING);
        (is_near && !self.is_owner(time) && (fits || is_apposed)).then_some(time)
    }

    /// The time that opens the sentence and is told what it is: `In 2023, the last year before it closed, 900 came`.
    fn explained(&self) -> Option<&'a Time> {
        let time = self.times.iter().find(|it| it.range.start >= self.sentence.start)?;
        let before = self.piece(self.sentence.start..time.range.start);
        let gap = self.piece(time.range.end..self.figure().start);
        let is_aside =
            gap.starts_with(", the ") && gap.ends_with(", ") && gap.matches(',').count() == 2;
        (before.trim().is_empty() && is_aside).then_some(time)
    }

    /// The time before the figure, if nothing of another stands between them.
    fn before(&self) -> Option<&'a Time> {
        let (start, begin) = (self.sentence.start, self.figure().start);
        let time =
            self.times.iter().rfind(|it| it.range.end <= begin && it.range.start >= start)?;
        let (lead, gap) = (self.piece(start..time.range.start), self.piece(time.range.end..begin));
        // `last year's 612`
        if gap == " " && self.is_owner(time) {
            return Some(time);
        }
        // `in May, when a storm cut 40 roads`
        if gap.starts_with(", when ") && gap.matches(',').count() == 1 && !is_compared(gap) {
            return Some(time);
        }
        // What is the same as another time is none that goes on; a date line is no time of its text.
        let is_same = time.name.starts_with("same");
        let is_dateline = lead.contains(char::is_uppercase) && !lead.contains(char::is_lowercase);
        let is_another =
            is_compared(gap) || has(gap, PARTING) || has(gap, AIMING) || gap.contains("; ");
        if is_another || is_same || is_dateline {
            return None;
        }
        let clause = words(MARKS).filter_map(|mark| Some(lead.rfind(mark)? + mark.len())).max();
        let own = start + clause.unwrap_or(0)..time.range.start;
        // Those who had visited in the past month read 11 books.
        if has(self.piece(own.clone()), "who|whose") {
            return None;
        }
        // `38 per cent in May and 12 per cent of the others`
        let taken = self.figures.iter().rfind(|it| own.contains(&it.range.start));
        // `has fallen from 900 pairs in 1969 to 340`
        let is_old = |it: &Quantity| self.piece(start..it.range.start).trim_end().ends_with("from");
        let goes_on = gap.starts_with(" to ") || gap.starts_with(" and ") && !has(gap, VERBS);
        let goes_on = taken.is_none_or(|it| goes_on && !is_old(it));
        // The wreck, found in 2019, holds 60 jars.
        let count = |text: &str| match text.contains(',') {
            true => usize::MAX,
            false => text.split_whitespace().count(),
        };
        let opening = words(SENTENCES).filter_map(|mark| lead.rsplit(mark).next()).map(count).min();
        let opens = opening.unwrap_or(0) <= OPENING && taken.is_none();
        // `On the opening day, October 12 last year, 900 people came`
        let behind = gap.strip_prefix(", ").is_some_and(|it| !is_parted(it));
        let is_set_off = behind && lead.ends_with(", ");
        let fits = if is_parted(gap) { opens || is_set_off } else { goes_on };
        (fits || gap.contains(": ")).then_some(time)
    }
}

/// Whether what stands before a figure compares another with it.
fn is_compared(lead: &str) -> bool {
    let before = |word: &str| lead.trim_end().strip_suffix(word);
    words(COMPARED).filter_map(before).any(|it| it.is_empty() || it.ends_with(' '))
}

/// Whether a clause ends in `gap`.
fn is_parted(gap: &str) -> bool {
    words(MARKS).any(|mark| gap.contains(mark))
}

/// Whether a word that begins another clause stands in `gap`; in reported collisions none does.
fn is_parting(gap: &str) -> bool {
    let mut before = "";
    gap.split(|c: char| !c.is_alphanumeric()).any(|word| {
        let describes = word.ends_with("ed") && words(PREPOSITIONS).any(|it| it == before);
        before = word;
        !describes && words(PARTING).any(|it| it == word)
    })
}

/// Whether one of `words` stands in `gap`.
fn has(gap: &str, list: &'static str) -> bool {
    gap.split(|c: char| !c.is_alphanumeric()).any(|word| words(list).any(|it| it == word))
}
