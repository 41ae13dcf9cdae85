//! For which time each figure of a text holds: rather none than a wrong one.

mod another;
mod carried;
mod gap;
mod joined;
mod now;

use std::ops::Range;

use self::gap::{is_compared, is_parted, is_parting, is_present};
use super::time::{self, Time, Times};
use crate::{
    import::{
        language::{first_of, words},
        quantity::Quantity,
        stretch,
    },
    report::sentence,
};

/// What begins an aside behind the time that opens a sentence.
const ASIDES: [&str; 7] =
    [", the ", ", its ", ", their ", ", after ", ", before ", ", when ", ", according to "];

/// What the names of times begin with that last until now or are to come.
const LASTING: [&str; 4] = ["since ", "so far", "this ", "next "];

/// What leads from a time to what happened then, and to what is part of what was there then.
const EVENTS: &str = " when | where ";
const HOLDING: &str = " offering | providing | employing | housing | serving | holding ";

/// Verbs of what is so at the end of a year, and how a heading names that with its last day.
const STATES: &str = "is|are|was|were|made|remain|remains|remained|stood|had";
const CLOSING: [&str; 4] = [" ending ", " ended ", "ear to ", "onths to "];

/// What leads from something to what it is worth.
const VALUED: &str = " worth | valued at | accounting for | representing ";

/// Prepositions with which a sentence may open, before the words that its time is told of, and most of these.
const OPENERS: &str = "On |In |At |During |For |Over |Throughout ";
const MOST_OPENING: usize = 6;

/// Verbs behind which it is told what somebody did at another time.
const SAYING: &str = "said|say|says|reported|admitted";

/// What says of a subject, behind what is told of it aside, what it will do.
const WILL: &str = "will|would";

/// What stands between two that are told together and the time of both.
const OF_BOTH: [&str; 3] = [" were ", " was ", RESPECTIVELY];
const RESPECTIVELY: &str = " respectively ";

/// What stands between a time with which another is compared and its figure: from the 2019-2021 average of 12.
const LEVELS: [&str; 4] = [" average of ", " total of ", " figure of ", " level of "];

/// What leads to the same in other words.
const OR: &str = ", or ";

/// Most words of the second of two that each did something then.
const MOST_OF_TWIN: usize = 4;

/// Verbs whose `in` leads to no place.
const TAKING_IN: [&str; 3] = [" took in ", " taken in ", " brought in "];

/// Most words before a time that opens its sentence: In the whole of 2019.
const OPENING: usize = 3;

/// The time that holds for each of `figures` under `headings`: the one behind it in its clause, else the
/// one before it there, else the one that opens its sentence; where a sentence has none, that of the sentence
/// with which it goes on, else that of a heading that is nothing but a time.
pub(super) fn of_all(
    text: &str,
    headings: &[String],
    figures: &[Quantity],
    times: &Times,
) -> Vec<Option<String>> {
    let heading = headings.iter().rev().find_map(|it| time::of_heading(it));
    let heading = heading.as_ref();
    let is_closing =
        heading.is_some_and(|it| CLOSING.iter().any(|mark| it.contains(mark)) && time::has_day(it));
    let ends = sentence::ends(text);
    let period = |(index, figure): (usize, &Quantity)| {
        let next = ends.partition_point(|end| *end <= figure.range.start);
        let start = next.checked_sub(1).and_then(|it| ends.get(it)).copied().unwrap_or(0);
        let end = ends.get(next).copied().unwrap_or(text.len());
        let Times { own, compared } = times;
        let place = Place { text, sentence: start..end, figures, times: own, compared, index };
        let name = place.time().map(|it| place.name_of(it, heading).to_owned());
        let name = name
            .filter(|it| !it.is_empty())
            .or_else(|| carried::time(&place, &ends))
            .or_else(|| now::of(&place));
        let holds = |_: &&String| !(is_closing && place.is_state()) && place.is_without_time();
        name.or_else(|| heading.filter(holds).cloned())
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
    /// Those with which another is compared.
    compared: &'a [Time],
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

    /// The words of the sentence behind the figure.
    fn rest(&self) -> &'a str {
        self.piece(self.figure().end..self.sentence.end)
    }

    /// The words of the sentence before the figure.
    fn lead(&self) -> &'a str {
        self.piece(self.sentence.start..self.figure().start)
    }

    fn time(&self) -> Option<&'a Time> {
        if self.is_place() || gap::is_of_today(self.rest()) {
            return None;
        }
        let told = self.told_with().or_else(|| self.behind()).or_else(|| self.listed());
        if told.is_some() || gap::is_of_next(self.rest()) {
            return told;
        }
        self.explained()
            .or_else(|| self.before())
            .or_else(|| self.figure_before()?.time().filter(|it| !self.is_stock(it)))
            .or_else(|| self.opened())
    }

    /// Whether it tells what was so at one moment: 640 were open.
    fn is_state(&self) -> bool {
        gap::has(self.piece(self.sentence.clone()), STATES)
    }

    /// Whether neither its sentence nor one before it names a time, and it is of what was or is told then.
    fn is_without_time(&self) -> bool {
        let is_of_it = |it: &&Time| self.is_of_sentence(it.range.start);
        let mut all = self.times.iter().chain(self.compared);
        let is_dated = all.any(|it| is_of_it(&it));
        let own = gap::last_clause(self.lead());
        // Another time that is told before may go on.
        let before = 0..self.sentence.start;
        let is_told = self.times.iter().any(|it| before.contains(&it.range.start));
        !is_dated
            && !is_told
            && !self.is_place()
            && !is_compared(self.lead())
            && !self.is_told_now(own)
            && !["Of", "Of the"].contains(&self.lead().trim())
            && !gap::is_defining(self.lead())
    }

    /// The time with which another is compared, if the figure is told with it: `up from June 2030 (640)`,
    /// `the most since 2019, when 640 came`.
    fn told_with(&self) -> Option<&'a Time> {
        let begin = self.figure().start;
        let time = self.compared.iter().rfind(|it| it.range.end <= begin)?;
        let gap = self.piece(time.range.end..begin);
        let when = gap.trim_start_matches(',');
        let is_told = gap == " ("
            || LEVELS.contains(&gap)
            || when.starts_with(" when ") && !when.contains(", ");
        (time.range.start >= self.sentence.start && is_told && !is_compared(gap)).then_some(time)
    }

    /// Whether it counts things.
    fn counts(&self) -> bool {
        self.figures.get(self.index).is_some_and(|it| it.counts)
    }

    /// Whether so many places are where something was: 20,000 calls in two counties in 2018.
    fn is_place(&self) -> bool {
        let mut before = self.lead().split_whitespace().rev();
        let is_known = |it: &&str| ["the", "these", "those", "all"].contains(it);
        let last =
            before.next().map(|it| if is_known(&it) { before.next().unwrap_or(it) } else { it });
        // `took in 900 people in May`
        let is_verb = TAKING_IN.iter().any(|it| self.lead().ends_with(it));
        self.counts()
            && !is_verb
            && last.is_some_and(|it| {
                ["in", "across", "among", "its", "their", "our", "my"].contains(&it)
            })
    }

    /// Whether the figure before it is a part of it.
    fn is_whole(&self) -> bool {
        let part = self.index.checked_sub(1).and_then(|it| self.figures.get(it));
        part.is_some_and(|it| gap::is_whole(self.piece(it.range.end..self.figure().start)))
    }

    /// Where the figure ends, with a bracket that says the same in another unit: $14 million (£11 million).
    fn end(&self) -> usize {
        let end = self.figure().end;
        let same = self.figures.get(self.index + 1).filter(|it| {
            self.piece(end..it.range.start) == " ("
                && self.piece(it.range.end..it.range.end + 1) == ")"
        });
        let is_same = self.lead().ends_with('(') && self.rest().starts_with(')');
        same.map_or(end + usize::from(is_same), |it| it.range.end + 1)
    }

    /// The time behind the figure in its clause, before the next figure.
    fn behind(&self) -> Option<&'a Time> {
        if self.is_whole() {
            return None;
        }
        let end = self.end();
        let mut others = (self.index + 1..self.figures.len()).map(|index| self.at(index));
        // The 12 of `in the 12 months to June` is none beside its time.
        let is_of_time = |it: &Self| stretch::holding(it.times, it.figure().start).is_some();
        let is_other = |it: &Self| {
            it.figure().start >= end && !it.is_place() && !it.is_whole() && !is_of_time(it)
        };
        let other = others.find(is_other);
        let next = other.as_ref().map_or(self.sentence.end, |it| it.figure().start);
        // `fell by 9 per cent to 3 million tonnes in May`, `9 tonnes worth $3 million in May`
        let gap = self.piece(end..next);
        let is_dated = || !stretch::within(self.times, &(end..next)).is_empty();
        let valued = words(VALUED).find_map(|it| gap.strip_suffix(it));
        let is_valued = (valued.is_some_and(gap::is_plain) || gap::is_spent(gap)) && !is_dated();
        if gap == " to " && !is_compared(self.lead()) || is_valued || gap == OR {
            return other.and_then(|it| it.behind());
        }
        let time = self.times.iter().find(|it| it.range.start >= end)?;
        let gap = self.piece(end..time.range.start);
        let is_near = time.range.end <= next.min(self.sentence.end);
        // £9.2m (31 March)
        let behind = self.piece(time.range.end..self.sentence.end);
        let is_bracketed = gap == " (" && behind.starts_with(')');
        (is_near && !self.is_owner(time) && (is_bracketed || self.is_joined(gap))).then_some(time)
    }

    /// The time behind the last of a list of things: `sold 41 coats, 90 hats and 12 scarves in 2018`.
    fn listed(&self) -> Option<&'a Time> {
        let next = self.figures.get(self.index + 1).map(|_| self.at(self.index + 1))?;
        let gap = self.piece(self.figure().end..next.figure().start);
        let is_next = next.figure().start < self.sentence.end
            && (self.counts() == next.counts() || next.rest().starts_with(RESPECTIVELY));
        if !is_next || self.is_place() || gap::is_whole_of(self.lead()) {
            return None;
        }
        match gap {
            " and " | ", and " => {
                let time = next.behind()?;
                let rest = self.piece(next.figure().end..time.range.start);
                // 4 grooms and 11 brides were under 20; but it has 41 boats and 12 were sold.
                let is_named = self.piece(next.figure()).contains(char::is_alphabetic);
                let clause = self.lead().rsplit([':', ';', ',']).next().unwrap_or_default();
                let is_pair = gap == " and " && is_named && !is_present(clause);
                let is_of_both = rest.trim().is_empty()
                    || is_pair && OF_BOTH.iter().any(|it| rest.starts_with(it));
                (is_of_both && !time.name.starts_with("same")).then_some(time)
            }
            // `512 people joined and 207 left in May`
            _ if gap::is_twin(gap) && !is_present(self.lead()) => {
                let time = next.behind()?;
                let rest = self.piece(next.figure().end..time.range.start);
                (gap::is_past(rest) && rest.split_whitespace().count() <= MOST_OF_TWIN)
                    .then_some(time)
            }
            ", " if self.counts() && !is_compared(self.lead()) => next.listed(),
            _ => None,
        }
    }

    /// Whether nothing of another stands in `gap`, from the figure to the time behind it.
    fn is_joined(&self, gap: &str) -> bool {
        // `reached its lowest point, 15 degrees, in May`
        // `$2 million, or 6 cents a share, in May`
        let is_aside = self.lead().ends_with(", ") || self.lead().ends_with(OR);
        let is_apposed = gap == ", " && is_aside;
        // `the record of 40,000 set in May`
        let is_record = gap == " set " && self.lead().contains("record");
        // `900 are expected to come in May`
        let own = gap::without_aim(gap::behind_relative(gap::behind_participle(gap)));
        let own = own.as_str();
        // A bus that has run for 71 years will stop in May
        let is_next = gap::has(gap, WILL) && gap::has(self.lead(), gap::RELATIVE);
        let is_own = !is_parting(own) && !gap::is_joining(gap) && !is_next;
        is_apposed || is_record || is_own && !is_parted(gap)
    }

    /// The time that opens the sentence and is told what it is: `In 2023, the last year before it closed, 900 came`.
    fn explained(&self) -> Option<&'a Time> {
        let start = self.sentence.start + self.lead().rfind("; ").map_or(0, |at| at + "; ".len());
        let time = self.times.iter().find(|it| it.range.start >= start)?;
        let before = self.piece(start..time.range.start);
        let gap = self.piece(time.range.end..self.figure().start);
        let main = gap.rsplit_once(", ").map_or("", |it| it.1);
        let is_aside = ASIDES.iter().any(|it| gap.starts_with(it)) && gap.matches(',').count() == 2;
        (before.trim().is_empty() && is_aside && !is_parting(main) && !self.is_stock(time))
            .then_some(time)
    }

    /// The time before the figure, if nothing of another stands between them.
    fn before(&self) -> Option<&'a Time> {
        let (start, begin) = (self.sentence.start, self.figure().start);
        let time =
            self.times.iter().rfind(|it| it.range.end <= begin && it.range.start >= start)?;
        let (lead, gap) = (self.piece(start..time.range.start), self.piece(time.range.end..begin));
        // `closed on March 16, 2026, for $9 million`
        let gap = gap.strip_prefix(',').filter(|_| time.name.contains(", ")).unwrap_or(gap);
        // `last year's 612`
        if gap == " " && self.is_owner(time) {
            return Some(time);
        }
        // `in May, when a storm cut 40 roads`
        let is_when = gap.starts_with(", when ") && gap.matches(',').count() == 1;
        // `back in May when 40 clubs joined`
        let is_event = first_of(gap, EVENTS).is_some_and(|it| !is_parting(&gap[it.len()..]))
            && gap::is_past(gap::clause(self.rest()));
        if (is_when || is_event) && !is_compared(gap) {
            return Some(time);
        }
        let fits = !self.is_of_another(time, lead, gap) && self.is_led(time, gap);
        fits.then_some(time)
    }

    /// Whether the clause of `time` goes on up to the figure, with `gap` between them.
    fn is_led(&self, time: &Time, gap: &str) -> bool {
        let (start, begin) = (self.sentence.start, time.range.start);
        let lead = self.piece(start..begin);
        let clause =
            words(gap::MARKS).filter_map(|mark| Some(lead.rfind(mark)? + mark.len())).max();
        let own = start + clause.unwrap_or(0)..begin;
        // Those who had visited in the past month read 11 books; the most since it opened last year and 9 more.
        if gap::has(self.piece(own.clone()), "who|whose|since|until") {
            return false;
        }
        // `38 per cent in May and 12 per cent of the others`
        let taken = self.figures.iter().rfind(|it| own.contains(&it.range.start));
        let taken = taken.map(|it| self.piece(start..it.range.start));
        if taken.is_some_and(|it| gap == ", " && gap::is_share(it, self.rest())) {
            return true;
        }
        // `78% said they had come in the past month and 12% had a car`
        if taken.is_some() && gap::has(self.piece(own), SAYING) {
            return false;
        }
        // `has fallen from 900 pairs in 1969 to 340`, `against 60 last year and a target of 100`
        let goes_on = gap.starts_with(" to ")
            || gap.starts_with(" at ") && !lead.ends_with(" as ")
            || first_of(gap, HOLDING).is_some()
            || gap::is_joined_by_and(gap);
        let goes_on = taken.is_none_or(|it| goes_on && !is_compared(it));
        // `On an average day last year, 900 came`
        let is_opened = first_of(lead.trim_start(), OPENERS).is_some()
            && gap::opening_words(lead) <= MOST_OPENING
            && !gap::is_past(lead)
            && !is_parting(lead);
        let opens = (gap::opening_words(lead) <= OPENING || is_opened) && taken.is_none();
        // `in the first quarter, Q1 2020, and fell to 12 in the next`
        let is_again = || self.times.iter().any(|it| self.told_again(it) == Some(time));
        // `On the opening day, October 12 last year, 900 people came`
        let behind = gap.strip_prefix(", ").is_some_and(|it| !is_parted(it)) && !is_again();
        // `When they opened 60 boxes in May, 12 were empty`
        let is_set_off = behind
            && (lead.ends_with(", ")
                || lead.trim_start().starts_with("When ") && !lead.contains(", "));
        // `In 2008 it carried 96,000 and last year 21,700`
        let is_next = gap == " " && (lead.ends_with(" and ") || lead.ends_with(" but "));
        let goes_on = goes_on || is_next;
        let fits = if is_parted(gap) { opens || is_set_off } else { goes_on };
        // September 5th (18 bullocks) and September 14th (22)
        fits || gap.contains(": ") || gap == " (" || taken.is_none() && gap::is_altered(gap)
    }
}

/// Whether the time of this name goes on to this day.
fn is_lasting(name: &str) -> bool {
    let name = name.to_lowercase();
    LASTING.iter().any(|it| name.starts_with(it))
}
