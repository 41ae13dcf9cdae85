//! What a time is called in English: months, quarters, seasons, days, and spans counted from now.

mod kinds;

use std::ops::Range;

use self::kinds::{is_day, is_quarter_of_year, kinds_of};
use crate::{
    import::{language::words, moment},
    months,
};

/// Marks around a word, and those of them that end a phrase.
const MARKS: &[char] = &[',', '.', ';', ':', '(', ')', '"', '“', '”', '[', ']', '?', '!'];

/// Units of a length of time in which something changes.
const LENGTHS: &str = "year|years|month|months|week|weeks|decade|decades|days";

/// Units of the time of which a text tells, and verbs of what came to be in it.
const RUNNING: &str = "year|quarter|half|period|month";
const CAME: &str = "was|were|rose|fell|grew|came|stood|totalled|totaled|amounted|reached|increased|decreased|declined";

/// What a time is made of; a capital stands for a rule, `?` behind a letter that it may be missing, `d`
/// for a day, `m` a month, `y` a year, `c` for any word. The longest that fits is taken.
const RULES: &[(char, &str)] = &[
    // Winter, summer months, 2019 summer, August bank holiday weekend, last fall, last night, next April, Christmas Day, New Year's Eve, October, October 12, March quarter 2003, March 2003 quarter, 31 May 2026, Monday morning, 2013-14, 2015/16 season.
    (
        'D',
        "$ y?$, y$ m?%=u? 1s !;?y? +z;y? &;y? 1r 1m mj?d? mj?d?_?y myj d.dm d.dmy d_?m d_?my wr? y yk?g",
    ),
    // Second-quarter 2026, Q2, H1 2026, Quarter 2 2026, summer of 2024, financial year 2023-24.
    ('Q', "# #_?y h h_?y /y qi qi_?y s_?y s.s_?y ku_?y ky"),
    // Last year, first quarter 2025, first 10 months of the year, same quarter of 2025, last coffee year.
    ('C', "oo?n?u ojy oo?n?cu oo?n?c?uft?D oo?n?c?uft?Q oo?n?c?uft?C oo?n?c?uftu oo?n?c?un?ua"),
    // Three years ago, the year before, this time last year.
    ('A', "D Q C n2?ua nu.nua ua n?uv 1~lz"),
    // Year to date through June 30, twelve months since it reopened, end of June 2026, early hours of 31 May, late March, year to March, six months from May to June.
    ('T', "A zx: zx:bD nu@*c e?p_t?A e?p_tu eA n?k?u^?bf?t?D n?ubt?Q n?ubt?p_A n?ubt?DxD"),
    // October 12 last year, October of last year.
    ('W', "T T_?lz"),
];

/// A word without what says which part of its time is meant: mid-1990s, mid-November.
fn without_part(low: &str) -> &str {
    ["early-", "mid-", "late-"].into_iter().find_map(|it| low.strip_prefix(it)).unwrap_or(low)
}

/// The words of a text.
pub(super) struct Reader<'a> {
    text: &'a str,
    words: Vec<Word>,
}

struct Word {
    /// Where it stands, without the marks around it and without the 's of an owner.
    range: Range<usize>,
    /// The same in small letters.
    low: String,
    /// The letters of its kinds, but for those that are told by their form.
    kinds: String,
    is_owner: bool,
    /// Whether a mark behind it ends the phrase.
    stops: bool,
}

impl<'a> Reader<'a> {
    pub(super) fn of(text: &'a str) -> Self {
        let words = text.split_whitespace().map(|printed| {
            let start = printed.as_ptr() as usize - text.as_ptr() as usize;
            let bare = printed.trim_matches(MARKS);
            let owner = bare.strip_suffix("'s").or_else(|| bare.strip_suffix("’s"));
            let own = owner.unwrap_or(bare);
            let begin = start + printed.len() - printed.trim_start_matches(MARKS).len();
            let is_short = printed.ends_with('.') && months::english(bare).is_some();
            let stops = printed.ends_with(MARKS) && !is_short;
            let (low, is_owner) = (own.to_lowercase(), owner.is_some());
            let kinds = kinds_of(&low);
            Word { range: begin..begin + own.len(), low, kinds, is_owner, stops }
        });
        Self { text, words: words.collect() }
    }

    pub(super) const fn len(&self) -> usize {
        self.words.len()
    }

    /// Where the words stand in the text.
    pub(super) fn range(&self, words: Range<usize>) -> Range<usize> {
        let place = |at: usize| self.words.get(at).map_or(0..0, |it| it.range.clone());
        place(words.start).start..place(words.end.saturating_sub(1)).end
    }

    /// Where they stand, with the 's of an owner.
    pub(super) fn printed(&self, words: Range<usize>) -> Range<usize> {
        let range = self.range(words);
        let behind = self.text.get(range.end..).unwrap_or_default();
        let owner = ["'s", "’s"].into_iter().find(|it| behind.starts_with(it)).map_or(0, str::len);
        range.start..range.end + owner
    }

    /// The words as they stand.
    pub(super) fn text(&self, words: Range<usize>) -> &'a str {
        self.text.get(self.range(words)).unwrap_or_default()
    }

    /// Whether the word at `at` is one of `list`.
    pub(super) fn is(&self, at: usize, list: &'static str) -> bool {
        words(list).any(|it| it == self.low(at))
    }

    /// Whether it is one, and goes on with the word before it.
    pub(super) fn is_next(&self, at: usize, list: &'static str) -> bool {
        self.is(at, list) && self.is_whole(at.saturating_sub(1), at)
    }

    /// Whether no mark stands behind the words from `start` up to `end`.
    pub(super) fn is_whole(&self, start: usize, end: usize) -> bool {
        self.words.get(start..end).is_some_and(|words| words.iter().all(|it| !it.stops))
    }

    /// Whether the word at `at` stands alone in a bracket before its figure: (2014: 3 per cent).
    pub(super) fn is_announced(&self, at: usize) -> bool {
        let range = self.range(at..at + 1);
        let [before, behind] = [0..range.start, range.end..self.text.len()]
            .map(|it| self.text.get(it).unwrap_or_default());
        before.ends_with('(') && behind.starts_with(':')
    }

    /// Whether a colon stands behind the word at `at`.
    pub(super) fn is_before_colon(&self, at: usize) -> bool {
        let end = self.range(at..at + 1).end;
        self.text.get(end..).is_some_and(|it| it.starts_with(':'))
    }

    /// Whether the word at `at` owns the number behind it: last year's 612.
    pub(super) fn owns_number(&self, at: usize) -> bool {
        self.words.get(at).is_some_and(|it| it.is_owner)
            && self.low(at + 1).starts_with(|c: char| c.is_ascii_digit())
    }

    /// Where the time that begins at `at` ends.
    pub(super) fn time(&self, at: usize) -> Option<usize> {
        self.rule('W', at)
    }

    /// Where the longest stretch ends that begins at `at` and fits one pattern of a rule.
    fn rule(&self, name: char, at: usize) -> Option<usize> {
        let patterns = RULES.iter().find(|(rule, _)| *rule == name).map_or("", |(_, it)| it);
        patterns.split(' ').filter_map(|pattern| self.fitting(pattern, at, at)).max()
    }

    /// Where `pattern` ends that goes on at `at` in a stretch from `start`.
    fn fitting(&self, pattern: &str, start: usize, at: usize) -> Option<usize> {
        let mut letters = pattern.chars();
        let Some(letter) = letters.next() else { return Some(at) };
        let rest = letters.as_str();
        let (rest, without) = match rest.strip_prefix('?') {
            Some(rest) => (rest, self.fitting(rest, start, at)),
            None => (rest, None),
        };
        // June 3, 2019
        let joins = at == start
            || self.is_whole(at - 1, at)
            || letter == 'y' && self.is_kind('d', at - 1) && at > start + 1;
        let end = match letter {
            'A'..='Z' => self.rule(letter, at),
            _ => self.is_kind(letter, at).then_some(at + 1),
        };
        let with = end.filter(|_| joins).and_then(|end| self.fitting(rest, start, end));
        with.max(without)
    }

    /// Whether the word at `at` is of a kind.
    fn is_kind(&self, letter: char, at: usize) -> bool {
        let low = self.low(at);
        let listed = || self.words.get(at).is_some_and(|it| it.kinds.contains(letter));
        match letter {
            'm' => self.is_month(at),
            // Q2'26, 2Q26.
            'h' | '/' => {
                // 1h 45 is a length.
                let is_shouted = self.text(at..at + 1).contains(char::is_uppercase);
                is_shouted && (listed() || letter == 'h' && is_quarter_of_year(low))
            }
            'd' => is_day(low),
            'y' => self.is_year(at),
            'c' => low.starts_with(char::is_alphabetic) && !self.is_kind('f', at),
            // Twenty-five.
            'n' => {
                let compound = |(tens, one): (&str, &str)| {
                    tens.ends_with("ty")
                        && [tens, one].iter().all(|it| kinds_of(it).contains(letter))
                };
                let is_short = |it: &str| it.parse::<u32>().is_ok_and(|it| it < 100);
                listed()
                    || is_short(low)
                    || low.split_once('-').is_some_and(compound)
                    || low
                        .strip_suffix("-month")
                        .is_some_and(|it| kinds_of(it).contains(letter) || is_short(it))
            }
            // Three days before they left.
            'v' => listed() && (!self.is_whole(at, at + 2) || self.is(at + 1, "and|but|while")),
            _ => listed(),
        }
    }

    fn low(&self, at: usize) -> &str {
        self.words.get(at).map_or("", |it| it.low.as_str())
    }

    /// Whether a word is a month or goes from one to another; a small one is a verb.
    fn is_month(&self, at: usize) -> bool {
        let capital = self.text(at..at + 1).starts_with(char::is_uppercase);
        let low = without_part(self.low(at));
        let all = low.split(['-', '–', '/']).all(|it| months::english(it).is_some());
        (capital || low.len() < self.low(at).len()) && all
    }

    /// Whether words are only a month, with its year or day: no quarter.
    pub(super) fn is_bare_month(&self, words: Range<usize>) -> bool {
        self.is_month(words.start)
            && words.skip(1).all(|at| self.is_year(at) || is_day(self.low(at)))
    }

    /// Whether the month or the year from `start` to `end` is told with another: in May and June, but not
    /// where each is of a figure of its own.
    pub(super) fn is_pair(&self, start: usize, end: usize) -> bool {
        let is_one = |at| if self.is_year(start) { self.is_year(at) } else { self.is_month(at) };
        let is_bare = end == start + 1 && (self.is_year(start) || self.is_month(start));
        is_bare && is_one(end + 1) && !(end + 2..end + 4).any(|it| self.is(it, "respectively"))
    }

    /// 2013, 2013-14, 2016/17, and the decade of 1990s or the mid-1990s.
    pub(super) fn is_year(&self, at: usize) -> bool {
        let low = self.low(at).trim_end_matches('s');
        let digits = |it: &str| it.bytes().all(|it| it.is_ascii_digit());
        // FY2016-17, FY17
        let fiscal = low.strip_prefix("fy");
        if fiscal.is_some_and(|it| digits(it) && it.len() == 2) {
            return true;
        }
        let word = fiscal.unwrap_or_else(|| without_part(low));
        let last = |it: &str| digits(it) && matches!(it.len(), 1 | 2 | 4);
        let word = word.split_once(['-', '–', '/']).filter(|it| last(it.1)).map_or(word, |it| it.0);
        moment::is_year(word)
    }

    pub(super) fn is_decade(&self, at: usize) -> bool {
        self.is_year(at) && self.low(at).ends_with('s')
    }

    /// Whether `so far` stands at `at` and no other time goes on with it.
    pub(super) fn is_so_far(&self, at: usize) -> bool {
        let goes_on =
            || self.is_next(at + 2, "apart|away|as|from|that|ahead|off|in|above|below|behind");
        let is_dated = || (at + 2..at + 4).any(|it| self.time(it).is_some());
        self.is(at, "so") && self.is_next(at + 1, "far") && !goes_on() && !is_dated()
    }

    /// Whether a preposition and `the` at `begin` lead to the time that is told of: for the year, in the quarter.
    pub(super) fn is_running(&self, begin: usize) -> bool {
        let at = begin + 2;
        // The total for the year to 20,391.
        let is_sum =
            || self.is(at + 1, "to") && self.low(at + 2).starts_with(|c: char| c.is_ascii_digit());
        let ends = || !self.is_whole(at, at + 1) || is_sum() || self.is(at + 1, CAME);
        self.is(begin, "in|for|during|over")
            && self.is(begin + 1, "the")
            && self.is(at, RUNNING)
            && ends()
    }

    /// Whether the year at `at` goes on to another: 1980-2017.
    pub(super) fn is_span_of_years(&self, at: usize) -> bool {
        let far = self.low(at).split_once(['-', '–']).map(|it| it.1);
        self.is_year(at) && far.is_some_and(moment::is_year)
    }

    /// Whether a clause ends with the words from `start` to `end`, with a verb or a noun before them: were absent Monday.
    pub(super) fn ends_clause(&self, start: usize, end: usize) -> bool {
        let Some(before) = start.checked_sub(1) else { return false };
        let is_small = self.text(before..start).starts_with(|c: char| c.is_lowercase());
        let leads = "the|a|an|every|each|of|and|or|to|from|by|until|since|than|on|said|says|last|next|this|for|first|second|third|fourth|one|any";
        is_small
            && self.is_whole(before, start)
            && !self.is(before, leads)
            && !self.is_whole(start, end)
    }

    /// Whether words go on with a day and a bracket stands behind them: Friday ($3m) and Saturday ($2m).
    pub(super) fn is_before_bracket(&self, start: usize, end: usize) -> bool {
        let behind = self.text.get(self.range(start..end).end..);
        start > 0 && self.is(start - 1, "and") && behind.is_some_and(|it| it.starts_with(" ("))
    }

    /// A day of which only the week it is in says when it was.
    pub(super) fn is_day_of_week(&self, at: usize) -> bool {
        self.is_kind('w', at)
    }

    /// Whether the word at `at` goes on with the one before it and has a capital.
    pub(super) fn is_before_name(&self, at: usize) -> bool {
        let is_name = self.text(at..at + 1).starts_with(char::is_uppercase);
        is_name && self.is_whole(at.saturating_sub(1), at)
    }

    /// Whether a time has no date and is only known by what is told of it: the winter, the summer months.
    pub(super) fn is_span(&self, words: Range<usize>) -> bool {
        let is_more = |at| at + 1 == words.end && self.is_kind(',', at);
        self.is_kind('$', words.start) && (words.len() == 1 || is_more(words.start + 1))
    }

    /// Whether the word at `at` begins a sentence, with the capital of one.
    pub(super) fn opens(&self, at: usize) -> bool {
        self.begins(at) && self.text(at..at + 1).starts_with(char::is_uppercase)
    }

    /// Whether it begins a sentence.
    pub(super) fn begins(&self, at: usize) -> bool {
        let before = at.checked_sub(1).map_or(0..0, |it| self.range(it..it + 1));
        let gap = self.text.get(before.end..self.range(at..at + 1).start).unwrap_or_default();
        at == 0 || gap.contains(['.', '!', '?', ':'])
    }

    /// Where a length of time ends that begins at `at` and is told of no other time: five years.
    pub(super) fn length(&self, at: usize) -> Option<usize> {
        let end = at + 2;
        let is_more = self.is_next(end, "and") && self.is_kind('n', end + 1);
        let goes_on =
            is_more || self.is_next(end, "of|ago|earlier|later|before|after|to|from|when|old");
        let is_one = self.is_kind('n', at) && self.is_next(at + 1, LENGTHS);
        (is_one && !goes_on).then_some(end)
    }

    pub(super) fn is_feast(&self, at: usize) -> bool {
        ['!', '+', '&'].into_iter().any(|it| self.is_kind(it, at))
    }

    /// Whether words are the last one of its kind: last year, past month.
    pub(super) fn is_last_unit(&self, words: Range<usize>) -> bool {
        let is_last = self.is(words.start, "last|past") && words.len() == 2;
        is_last && self.is(words.start + 1, "year|month|week|quarter|decade")
    }

    /// Whether a time among the words has a day.
    pub(super) fn has_day(&self, mut words: Range<usize>) -> bool {
        let days = "day|eve|weekend|night|morning";
        words.any(|at| self.is_kind('w', at) || is_day(self.low(at)) || self.is(at, days))
    }

    /// Whether a time is only told as another: the year after, the same period.
    pub(super) fn is_other(&self, words: Range<usize>) -> bool {
        let is_this = self.is(words.start, "this|same") && self.is(words.end - 1, "period");
        let is_same = is_this || self.is(words.start, "same|corresponding") && words.len() == 2;
        // Many years ago.
        let is_vague = self.is(words.start + 1, "ago") && words.len() == 2;
        is_same || is_vague || self.is(words.end.saturating_sub(1), "after")
    }

    /// Whether a time says how old somebody was: died within a year, the first 28 days of life.
    pub(super) fn is_age(&self, begin: usize, end: usize) -> bool {
        let within = (begin.saturating_sub(2)..=begin).rfind(|it| self.is(*it, "within"));
        let dies = |it: usize| it > 0 && self.is(it - 1, "died|die|dies|dying");
        within.is_some_and(dies) || self.is_next(end, "of") && self.is(end + 1, "life|age")
    }

    /// Whether a word says that something is the most of its kind.
    pub(super) fn is_superlative(&self, at: usize) -> bool {
        let most = "most|least|worst|first|only|record";
        self.low(at).ends_with("est") || self.is(at, most)
    }
}
