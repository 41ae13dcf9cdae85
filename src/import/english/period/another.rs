//! Whether a figure is of another time than the one that stands before it in its sentence.

use super::{
    Place, Time,
    gap::{self, is_compared, is_parting, is_present},
    is_lasting,
};
use crate::{
    import::{
        language::{first_of, words},
        line::is_in_capitals,
        moment,
    },
    months,
};

/// Words before a figure that is only the aim of what was done then: bids in January for a $9 million
/// harbour, or that holds only now.
const AIMING: &str = "for|now|currently";

/// Words before a figure that something is put at.
const PUT: [&str; 5] = [
    " is estimated at ",
    " was estimated at ",
    " is put at ",
    " was reported at ",
    " were reported at ",
];

/// What says how much there is at the end of a time, and what was when the next one is still to come.
const REACHING: &str = "reach|reaching|reached";
const WERE: &str = "was|were|rose|fell|stood|remained";

/// How the name of a time begins that goes from one to another.
const SPANS: &str = "from |between ";

/// How the name of a time begins up to whose end something came.
const REACHED_SPANS: &str = "since |Since ";

/// What parts a time from one that is only like it: 12, against 9 in the same quarter.
const AGAINST: &str = "against|than|versus|compared|comparison|from|unlike|since|previous|earlier";

/// Words in the names of quarters and halves.
const QUARTERS: &str = "quarter|q1|q2|q3|q4";
const HALVES: &str = "half|h1|h2|months";

/// What asks or counts, and what says what it found, which is of the time when it was asked.
const ASKING: &str = "survey|poll|census|count|inspection|inspections";
const FINDING: &str = " found that | found | showed that | showed | suggested that ";

/// What a sentence begins with that tells when that came to be of which it tells more.
const FOUNDING: &str = "Founded|Established|Built|Opened|Launched|Created|Formed|Started|Born|Begun|Completed|\
    Introduced|Set up|Incorporated";

/// What says that something went from one figure to another.
const CHANGING: &str = "from|rose|risen|fell|fallen|grew|grown|increased|decreased|dropped|climbed|declined|went|gone|\
    jumped|soared|slid|slipped|cut|reduced|raised|expanded|widened|narrowed|edged|surged|plunged|tumbled|shrank|up|down";

impl<'a> Place<'a> {
    /// What the time of the figure is called: as the one that it takes up or that is told again behind it, or as
    /// the heading's; or by its end, if that is when it was: rose to 9 per cent between 1991 and 2007.
    pub(super) fn name_of<'n>(&self, time: &'n Time, heading: Option<&'n String>) -> &'n str
    where
        'a: 'n,
    {
        let name = time.name.as_str();
        let told = self.told_before(time).or_else(|| self.told_again(time)).map(|it| &it.name);
        if let Some(told) = told.or_else(|| heading.filter(|it| self.takes_up(time, it))) {
            return told;
        }
        let is_span = || first_of(&name.to_lowercase(), SPANS).is_some();
        let far = [" and ", " to "].into_iter().find_map(|it| name.rsplit_once(it));
        far.filter(|_| is_span() && self.is_reached()).map_or(name, |it| it.1)
    }

    /// The time that another only takes up: 640 came in Q1 2021 and 12 left in the same quarter.
    fn told_before(&self, time: &Time) -> Option<&'a Time> {
        let begin = time.range.start;
        let gap = |it: &Time| self.piece(it.range.end..begin);
        let is_near = |it: &&Time| it.range.end <= begin && gap(it).matches(". ").count() < 2;
        let mut told = self.times.iter().filter(|it| self.takes_up(time, &it.name)).filter(is_near);
        let (it, None) = (told.next()?, told.next()) else { return None };
        (!gap::has(gap(it), AGAINST)).then_some(it)
    }

    /// The same time with its year, right behind it: in the first quarter, Q1 2020.
    pub(super) fn told_again(&self, time: &Time) -> Option<&'a Time> {
        let next = self.times.iter().find(|it| it.range.start >= time.range.end)?;
        let gap = self.piece(time.range.end..next.range.start);
        let is_bare = |it: &Time| !it.name.contains(|c: char| c.is_ascii_digit());
        let is_year = || is_part_of_year(&next.name.to_lowercase());
        ([", ", " ("].contains(&gap) && is_bare(time) && !is_bare(next) && is_year())
            .then_some(next)
    }

    /// Whether a time is told as the one called `name`, which was told before: the same quarter, the year.
    fn takes_up(&self, time: &Time, name: &str) -> bool {
        let Some((head, unit)) = self.piece(time.range.clone()).rsplit_once(' ') else {
            return false;
        };
        let is_same = time.name.is_empty() && (head.ends_with("same") || unit == "period");
        let own = time.name.strip_prefix("over ").unwrap_or(&time.name);
        if !is_same && own.strip_prefix("the ") != Some(unit) {
            return false;
        }
        let name = name.to_lowercase();
        let is_dated = name.contains(|c: char| c.is_ascii_digit()) || name.starts_with("last ");
        match unit {
            "quarter" => gap::has(&name, QUARTERS),
            "half" => gap::has(&name, HALVES),
            "day" | "month" => has_month(&name),
            "year" => moment::is_year(&name) || name.contains("year"),
            "period" => is_dated || is_part_of_year(&name) || first_of(&name, SPANS).is_some(),
            _ => false,
        }
    }

    /// Whether something rose or fell to the figure.
    fn is_reached(&self) -> bool {
        let clause = gap::last_clause(self.lead());
        clause.ends_with(" to ") && gap::has(clause, CHANGING)
            || clause.ends_with(" (") && self.figure_before().is_some_and(|it| it.is_reached())
    }

    /// Whether the figure is not of `time`, which stands behind `lead`, by the words between them.
    pub(super) fn is_of_another(&self, time: &Time, lead: &str, gap: &str) -> bool {
        // What is the same as another time is none that goes on; a date line is no time of its text.
        let is_same = time.name.starts_with("same");
        let is_dateline = is_in_capitals(lead);
        // `sold in 2021 for £40 million`
        let is_price =
            gap == " for " && gap::clause(self.rest()).trim_matches(['.', '"', '”']).is_empty();
        // `a sale in May for the church raised £40`
        let last_word = gap.split_whitespace().next_back().unwrap_or_default();
        let is_done = gap::is_past(last_word) && !gap::has(gap, "now|currently");
        let put = PUT.iter().find_map(|it| gap.strip_suffix(it)).unwrap_or(gap);
        // `sank in May as 40 people watched`
        let is_past = |it: &&str| gap::is_past(it) || gap::is_past(gap::clause(self.rest()));
        let put = put.strip_prefix(" as ").filter(is_past).unwrap_or(put);
        // `a survey in May found that 40 per cent cook`
        let found = first_of(put, FINDING).and_then(|it| put.get(it.len()..));
        let put = found.filter(|_| gap::has(lead, ASKING)).unwrap_or(put);
        let is_span = || first_of(&time.name, SPANS).is_some() || time.name.contains(" to ");
        let is_since = || first_of(&time.name, REACHED_SPANS).is_some();
        let is_end = gap::has(gap, REACHING) && (is_span() || is_since());
        let last = self.index.checked_sub(1).and_then(|it| self.figures.get(it));
        let near = last.map_or(time.range.end, |it| it.range.end.max(time.range.end));
        let is_list = gap.contains("; ") && !gap::is_list(gap);
        // `45 per cent passed (2030: 41 per cent), and 12 per cent failed`
        let is_aside = lead.ends_with('(') && gap.contains(')');
        // `Founded in 1987, the club has 300 members`
        let is_founding = words(FOUNDING).any(|it| it == lead.trim()) && gap.contains(", ");
        // `to start in May and to take nine months`
        let is_next_aim = gap.contains(" and to ") && !gap.ends_with(" to ");
        is_same
            || is_end
            || self.is_stock(time)
            || is_founding
            || is_next_aim
            || is_aside
            || is_dateline
            || is_list
            || is_compared(gap) && !gap::is_corrected(gap)
            || self.is_another_tense(time, gap)
            || is_parting(put)
            || gap::is_base(self.piece(near..self.figure().start))
            || gap::has(gap, AIMING) && !is_price && !is_done
    }

    /// Whether the figure stands in another clause than `time`, which tells what was then while the clause
    /// of the figure tells what is now or will be.
    fn is_another_tense(&self, time: &Time, gap: &str) -> bool {
        let own = gap::last_clause(gap);
        let is_to_come = time.name.starts_with("next ") && gap::has(gap, WERE);
        // In spring 2025 it lost 40 lambs, and in autumn another 12.
        let is_season = own.len() < gap.len() && gap::has(own, gap::SEASONS);
        is_to_come
            || is_season
            || !is_lasting(&time.name) && own.len() < gap.len() && self.is_told_now(own)
    }

    /// Whether the clause that goes from `own` on with the figure tells what is now or will be.
    pub(super) fn is_told_now(&self, own: &str) -> bool {
        is_present(own) || is_present(gap::clause(self.rest()))
    }

    /// Whether it is what was there only at the end of `time`: 207 left in the year to May, leaving 1,894.
    pub(super) fn is_stock(&self, time: &Time) -> bool {
        (gap::is_left(self.lead()) || self.lead().ends_with(" (to reach "))
            && [" to ", " through ", " and "].iter().any(|it| time.name.contains(it))
    }

    /// Whether the time at `start` is one of its sentence, but not of the bracket right behind it: 44% (42% in 2022).
    pub(super) fn is_of_sentence(&self, start: usize) -> bool {
        let end = self.figure().end;
        let bracket = self.rest().strip_prefix(" (").and_then(|it| it.find(')'));
        let is_aside = |length| (end..end + length).contains(&start);
        self.sentence.contains(&start) && !bracket.is_some_and(is_aside)
    }
}

/// Whether a time, in small letters, is called a quarter or a half.
fn is_part_of_year(low: &str) -> bool {
    [QUARTERS, HALVES].into_iter().any(|it| gap::has(low, it))
}

/// Whether a time, in small letters, is of one month or within it.
fn has_month(low: &str) -> bool {
    let is_month = |it: &str| months::english(it.trim_matches([',', '.'])).is_some();
    low.split(' ').any(is_month) && first_of(low, SPANS).is_none() && !low.contains(" to ")
}
