//! Times in English text, for the period of a figure: in November, since 2018, as of June 30.

use std::ops::Range;

use super::calendar::Reader;
use crate::import::{language::words, stretch::Stretch};

/// Words before a time that say nothing, and those that belong to it.
const PLAIN: &str = "in|during|for|at|over|within|on|throughout";
const KEPT: &str = "since|by|until|through|before|after|between|from|every|each";

/// Those before a time that has no date and belongs to them: over the winter.
const SPANNING: &str = "over|during|throughout|every|each";

/// Those before what happened and is known to all: before the pandemic.
const AROUND: &str = "since|before|after";

/// Those before a length of time in which something is done, and what is said of how long it is.
const LASTING: &str = "in|over|within";
const MEASURED: &str = "for|of|just|after|by|to|well|with|from|is|was|be|been|aged|lasted|lasts|lasting|took|takes|\
    take|taken|taking|wait|waited|waiting|spent|than|at|and|or|that";

/// What a time is compared with and does not hold for a figure.
const COMPARED: &str = "than|with|compared|comparison|from|against|versus|of|to|like|above|below|behind|beat|beats|beating|\
    double|twice|exceeded|exceeds|topped|matched|matches";

/// What makes a year the name of something: its 2019 level, in 2021 prices.
const NAMING: &str = "the|its|their|his|her|a|an";
const NAMED: &str = "prices|terms|dollars|money|levels";

/// What a year before it tells the time of: the 2019 total.
const TOTALS: &str = "total|figure|harvest|crop|season|average|count|tally|turnout|results";

/// What a year does of which something is told.
const SEEING: &str = "saw|was|brought|proved";

/// What stands in a headline before the time of its figures.
const ENDING: &str = ", |: | – | — | - |report |results |statistics |accounts |figures ";

/// Most words between a superlative and the time since when it is one.
const RECORD: usize = 16;

/// The same where it is one of so many years.
const NEAR_RECORD: usize = 4;

/// A time in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Time {
    /// Where it stands, with its preposition.
    pub(super) range: Range<usize>,
    /// As it stands in a period; nothing where it says too little.
    pub(super) name: String,
}

impl Stretch for Time {
    fn range(&self) -> &Range<usize> {
        &self.range
    }
}

/// The times in a text.
#[derive(Debug, Default)]
pub(super) struct Times {
    /// Those that a figure can hold for.
    pub(super) own: Vec<Time>,
    /// Those with which another is compared, of which only a figure is that is told right behind them.
    pub(super) compared: Vec<Time>,
}

/// Every time in `text`.
pub(super) fn find(text: &str) -> Times {
    let reader = Reader::of(text);
    let (mut found, mut at) = (Times::default(), 0);
    while at < reader.len() {
        if reader.is_so_far(at) {
            let (range, name) = (reader.printed(at..at + 2), reader.text(at..at + 2).to_owned());
            found.own.push(Time { range, name });
            at += 2;
            continue;
        }
        match Phrase::read(&reader, at) {
            Some(phrase) => {
                match phrase.time() {
                    Some(time) => found.own.push(time),
                    None => found.compared.push(phrase.base()),
                }
                at = phrase.end;
            }
            None => at += 1,
        }
    }
    found
}

/// The time with which a headline of figures ends: Landings, 2024 (provisional), Annual Report 2018-19.
pub(super) fn of_headline(headline: &str) -> Option<String> {
    let low = headline.to_ascii_lowercase();
    let ends = words(ENDING).flat_map(|it| low.match_indices(it)).map(|(at, mark)| at + mark.len());
    let bare = |tail: &str| tail.split(" (").next().unwrap_or_default().trim().to_owned();
    let mut tails = ends.filter_map(|end| headline.get(end..)).map(bare);
    tails.find(|it| it.contains(|c: char| c.is_ascii_digit()) && is_only_time(it))
}

/// The time that a heading says for what stands below it, where it is no day.
pub(super) fn of_heading(heading: &str) -> Option<String> {
    if is_only_time(heading) {
        return Some(heading.to_owned());
    }
    of_headline(heading).filter(|it| !has_day(it))
}

/// Whether a time is told to the day.
pub(super) fn has_day(time: &str) -> bool {
    let reader = Reader::of(time);
    reader.has_day(0..reader.len())
}

/// Whether a text names nothing but a time: 2024, Spring 2025, April to June 2025.
pub(super) fn is_only_time(heading: &str) -> bool {
    let reader = Reader::of(heading);
    let Some(end) = reader.time(0).filter(|_| !reader.is_day_of_week(0)) else { return false };
    let is_whole = |end| end == reader.len();
    is_whole(end) || reader.is_next(end, "to") && reader.time(end + 1).is_some_and(is_whole)
}

/// A time with its preposition, by the places of its words.
struct Phrase<'a, 'b> {
    reader: &'b Reader<'a>,
    /// Where the preposition begins, and whether it belongs to the name.
    begin: usize,
    is_kept: bool,
    /// Where the time itself begins and ends.
    start: usize,
    end: usize,
    /// Whether it goes from one time to another.
    is_range: bool,
}

impl<'a, 'b> Phrase<'a, 'b> {
    fn read(reader: &'b Reader<'a>, begin: usize) -> Option<Self> {
        // Rose 9 per cent in five years; but waited over five years.
        if reader.is(begin, LASTING)
            && !(begin > 0 && reader.is(begin - 1, MEASURED))
            && let Some(end) = reader.length(begin + 1).filter(|it| !reader.is_age(begin, *it))
        {
            let start = begin + 1;
            return Some(Self { reader, begin, is_kept: true, start, end, is_range: false });
        }
        let as_of = reader.is(begin, "as") && reader.is(begin + 1, "of|at");
        let is_kept = as_of || reader.is(begin, KEPT);
        let has_preposition = is_kept || reader.is(begin, PLAIN);
        let start = begin + usize::from(has_preposition) + usize::from(as_of);
        let start = start + usize::from(reader.is(start, "the"));
        let running = || reader.is_running(begin).then_some(start + 1);
        let end = reader.time(start).or_else(running);
        let end = end.filter(|_| reader.is_whole(begin, start))?;
        let is_year = end == start + 1 && reader.is_year(start);
        let is_named = start > 0 && reader.is(start - 1, NAMING);
        let is_total = is_named && reader.is_next(end, TOTALS);
        let named = is_named && !is_total || reader.is_next(end, NAMED);
        let is_day = reader.is_day_of_week(start) || reader.is_feast(start);
        // A record for a second quarter is none of a time.
        let is_any =
            start > 0 && reader.is(start - 1, "a|an|any|another") || reader.is_age(begin, end);
        let is_name = is_year && named && !reader.is_decade(start);
        // In the winter may be in each; but In the winter he counted 900.
        let is_span = reader.is_span(start..end);
        let is_opening =
            reader.is(begin, "in") && reader.opens(begin) && !reader.is_next(end, "of");
        let is_around = reader.is(start, "pandemic|lockdown") && reader.is(begin, AROUND);
        let is_within = reader.is(start, "lockdown") && reader.is(begin, "in");
        let is_spanning =
            reader.is(begin, SPANNING) || reader.is_before_colon(start) || is_within || is_opening;
        if is_span && !is_around && !is_spanning {
            return None;
        }
        // This fall in prices is no season.
        let is_change =
            reader.is(end - 1, "fall") && reader.is_next(end, "in|of|was|is|to|from|by");
        if is_change {
            return None;
        }
        // The final half mile.
        if reader.is(end - 1, "half")
            && reader.is_next(end, "mile|hour|marathon|century|dozen|day|pint")
        {
            return None;
        }
        // After the June gale; during the June gale is in June.
        let is_attribute = start > 1
            && reader.is(start - 1, "the")
            && reader.is(start - 2, KEPT)
            && reader.is_bare_month(start..end);
        if is_attribute {
            return None;
        }
        // Over the last year, over the month.
        let is_over = reader.is(begin, "over")
            && (reader.is_last_unit(start..end) || reader.is_running(begin) && end == start + 1);
        let is_kept = is_kept || is_span || is_over;
        let is_bare = !has_preposition && !reader.is_announced(start);
        // 2023 saw 412 boats; she says 2023 was a record
        let is_told = reader.begins(start) || reader.is(start - 1, "say|says|said");
        let is_subject = is_year && is_told && reader.is_next(end, SEEING);
        // 900 people were absent Monday.
        let is_bare_day = is_day
            && !(reader.ends_clause(start, end) || reader.is_before_bracket(start, end))
            || reader.is(start, "prior");
        if is_bare && (is_year && !is_total && !is_subject || is_bare_day) || is_name || is_any {
            return None;
        }
        let joints = match reader.is(begin, "between") {
            true => "and|to",
            false if reader.is(begin, "from") => "to|through|until",
            // In February and March.
            false if reader.is_pair(start, end) => "to|through|and",
            false => "to|through",
        };
        let upper = end + 1 + usize::from(reader.is(end + 1, "the"));
        let joins =
            reader.is_next(end, joints) || reader.is(begin, "between") && reader.is(end, joints);
        let far = reader.time(upper).filter(|_| joins && reader.is_whole(end, upper));
        let (end, is_range) = (far.unwrap_or(end), far.is_some());
        Some(Self { reader, begin, is_kept, start, end, is_range })
    }

    /// The time, if a figure can hold for it.
    fn time(&self) -> Option<Time> {
        let reader = self.reader;
        let owns = reader.owns_number(self.end - 1);
        if self.compares() && !owns {
            return None;
        }
        let so_far =
            self.begin > 1 && reader.is(self.begin - 2, "so") && reader.is(self.begin - 1, "far");
        let from = if so_far { self.begin - 2 } else { self.begin };
        // `compared with last year's 612`: whose the figure is.
        let from = if owns && self.compares() { self.start } else { from };
        // The year before, the year.
        let is_distant = reader.is(self.end - 1, "before") && self.start > self.begin;
        let is_running = reader.is_running(self.begin) && self.end == self.start + 1;
        let distant = usize::from(is_distant || is_running);
        let named = if so_far || self.is_kept { from } else { self.start - distant };
        // A poll for the Sunday Times.
        let is_title = reader.is_day_of_week(self.start) && reader.is_before_name(self.end);
        let nameless = is_title || reader.is_other(self.start..self.end);
        let name = if nameless { "" } else { reader.text(named..self.end) }.to_owned();
        Some(Time { range: reader.printed(from..self.end), name })
    }

    /// The time alone, as what another is compared with.
    fn base(&self) -> Time {
        let name = self.reader.text(self.start..self.end).to_owned();
        Time { range: self.reader.printed(self.start..self.end), name }
    }

    /// From 1980-2017, but not from the 2021-2023 average.
    fn is_span_of_years(&self) -> bool {
        let is_direct = self.start == self.begin + 1;
        is_direct
            && self.reader.is_span_of_years(self.start)
            && !self.reader.is_next(self.end, TOTALS)
    }

    /// Whether another time is compared with it, or something is the most of its kind since then.
    fn compares(&self) -> bool {
        let reader = self.reader;
        let is = |list| reader.is(self.begin, list);
        let follows = self.begin > 0 && reader.is(self.begin - 1, COMPARED);
        // In September and August respectively.
        let second = reader.time(self.end + 1).filter(|_| reader.is(self.end, "and"));
        let of_several = second.is_some_and(|end| reader.is(end, "respectively"));
        let before = follows && reader.is_whole(self.begin - 1, self.begin);
        let on = is("on") && !reader.has_day(self.start..self.end);
        // `9 per cent over 2013`, but over the last year.
        let is_near =
            reader.is(self.start, "last") && reader.is(self.start + 1, "year|month|week|weekend");
        let is_base = reader.is(self.start, "same") || reader.is_year(self.start) || is_near;
        let over = is("over") && is_base && self.start == self.begin + 1 && !self.is_range
            || is("over")
                && reader.is(self.start, "same")
                && !reader.is_other(self.start..self.end);
        // The first in four years, the biggest rise in ten.
        let is_near_record = is(LASTING) && reader.length(self.begin + 1).is_some();
        let most = if is_near_record { NEAR_RECORD } else { RECORD };
        let record = (is("since") || is_near_record)
            && (self.begin.saturating_sub(most)..self.begin)
                .rev()
                .take_while(|at| reader.is_whole(*at, *at + 1))
                .any(|at| reader.is_superlative(at));
        of_several && !self.is_range
            || before
            || is("from") && !self.is_range && !self.is_span_of_years() && !reader.opens(self.begin)
            || on
            || over
            || record
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_found_whole() {
        for (text, expected) in [
            ("In November, sales rose.", &["November"][..]),
            ("It created 640 jobs since 2018.", &["since 2018"]),
            ("as of June 30, 12 shops", &["as of June 30"]),
            ("By July, 12 shops had closed", &["By July"]),
            ("rose 11.4 percent between 2018 and 2020, the fastest", &["between 2018 and 2020"]),
            ("in the first quarter of 2021 and this year", &["first quarter of 2021", "this year"]),
            ("in the 12 months to the June 2031 quarter", &["12 months to the June 2031 quarter"]),
            ("in the fiscal year that ended June 30", &["fiscal year that ended June 30"]),
            ("second-quarter sales fell", &["second-quarter"]),
            ("in the year to March 2024", &["year to March 2024"]),
            ("in the 12 months to September", &["12 months to September"]),
            (
                "in the six months to June, the same period of 2023",
                &["six months to June", "same period of 2023"],
            ),
            ("more than in the same quarter of 2023, as in the same period", &[""]),
            ("in Quarter 3 2031 and in Q3 of 2030", &["Quarter 3 2031", "Q3 of 2030"]),
            ("as at 30 April, on 9 May last year", &["as at 30 April", "9 May last year"]),
            ("at the end of July 2030, in late 2031", &["end of July 2030", "late 2031"]),
            (
                "for March-May, in the same month a year ago",
                &["March-May", "same month a year ago"],
            ),
            ("in the 2019/20 season, over the 2018 estimate in 2020 prices", &["2019/20 season"]),
            (
                "in the June quarter 2031, in the 2019-20 school year",
                &["June quarter 2031", "2019-20 school year"],
            ),
            ("4.2p (2019: 3.9p), in May and June respectively", &["2019", "June"]),
            ("three days before they left, up on the year before", &[]),
            ("a record for a second quarter, in the last cocoa year", &["last cocoa year"]),
            ("in the first nine months of the year", &["first nine months of the year"]),
            ("in the first two weeks of February", &["first two weeks of February"]),
            ("in the first week of work", &["first week"]),
            (
                "from 9.1 percent three years earlier, 5% more than a year ago",
                &["three years earlier"],
            ),
            ("on Monday the Saturday club, by Sunday Times readers", &["Monday", ""]),
            (
                "on Thursday morning it rose 12% on a year earlier, to 71% of its 2019 level",
                &["Thursday morning"],
            ),
            (
                "by next April, at this time last year, by this time last year",
                &["by next April", "this time last year", "by this time last year"],
            ),
            ("\"Two years ago\" and this month,\" he said", &["Two years ago", "this month"]),
            ("on 3 March 2021", &["3 March 2021"]),
            ("over Aug. 25-27, as on June 3–5, 2019", &["Aug. 25-27", "June 3–5, 2019"]),
            ("the smallest lead since 2000, 12 jobs created since 2018", &["since 2018"]),
            ("up 38 per cent on 2021, more than in 2019, may march with 42 people", &[]),
            (
                "so far in 2012, in the first few weeks of May",
                &["so far in 2012", "first few weeks of May"],
            ),
            ("the rise on June 2006, down from last year", &[]),
            ("in 2013-14 and since 2016/17", &["2013-14", "since 2016/17"]),
            (
                "over the winter, in the winter, in the winter: before the pandemic, of the pandemic",
                &["over the winter", "in the winter", "before the pandemic"],
            ),
            (
                "sold from May 2020 through September 2022",
                &["from May 2020 through September 2022"],
            ),
            (
                "after the June gale, by the May 2024 election, in the June quarter",
                &["June quarter"],
            ),
            ("a rise since the mid-1980s", &["since the mid-1980s"]),
            ("against last year's 612, beside last year’s crop", &["last year", "last year"]),
        ] {
            let found: Vec<String> = find(text).own.into_iter().map(|it| it.name).collect();
            assert_eq!(found, expected, "{text}");
        }
    }

    #[test]
    fn a_time_that_is_compared_with_is_kept_apart() {
        let found = find("up from the same quarter of 2023 (3,240), the least since May 2001 (40)");
        let names: Vec<&str> = found.compared.iter().map(|it| it.name.as_str()).collect();
        assert_eq!(names, ["same quarter of 2023", "May 2001"]);
        assert!(found.own.is_empty());
    }

    #[test]
    fn a_heading_can_be_a_time() {
        assert!(
            ["2024", "Spring 2025", "January", "April to June 2025"].into_iter().all(is_only_time)
        );
        assert!(!["In 2024 and after", "Sunday", "Spring lambs", ""].into_iter().any(is_only_time));
    }
}
