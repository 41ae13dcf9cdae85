//! The time that holds for a figure: rather none than a wrong one.
//!
//! The nearest time before it in its clause, or the one with which a clause of its sentence begins, or that of
//! the heading. What only changes has the time of what changes; what another is held against has its own.

use std::ops::Range;

use super::time;
use crate::import::{
    language::{first_of, last_of, words},
    quantity::Quantity,
    stretch,
};

/// Times that others are compared with: they hold for one figure, directly behind them.
const BASES: &str = "去年同期|上年同期|同期";

/// Words before a figure with which another is compared, and those that it changes from.
const AGAINST: &str = "较|比|相比|对比|高于|低于|多于|少于|大于|小于|快于|慢于|好于|不及|相当于";
const SOURCES: &str = "从|由";

/// Words in which one of those stands and is none.
const NO_BASES: &str = "比例|比重|比率|比值|比赛|比分|同比|环比|占比|最高|最低|高点|高峰|低谷|之比|较大|较高|较快|由于|理由|自由|由此|从事|从业|从而|自从|由来";

/// What follows a figure that is compared, or that something changes from.
const CHANGES: &str =
    "升|降|增|减|提|涨|跌|变|扩|缩|调|压|回|攀|跃|下|上|少|多|高|低|快|慢|翻|掉|加|拉";

/// What says that another is more or less than a base: 比去年少1723人.
const MORE: &str =
    "升|降|增|减|提|涨|跌|扩|缩|少|多|高|低|快|慢|翻|超|差|长|短|下滑|回落|便宜|贵|重|轻|强|弱";

/// How a clause begins that says only how the thing before changed, or what it is a part of.
const CHANGING: &str = "同比|环比|比|较|增长|增加|增幅|增速|净增|上升|上涨|提高|提升|下降|下跌|减少|回落|降幅|涨幅|跌幅|降低|占|按年|按月|按季|按周|涨|跌|其中|当中|平均|日均|月均|人均|户均";

/// What a sentence of a report on months or years says.
const REPORTING: &str = "同比|环比|增长|增幅|上升|上涨|下降|下跌|降幅|涨幅|占|分别";

/// What no fact is yet, directly before a figure.
const TARGETS: &str = "目标|目标为|目标是|任务|任务为|计划为";

/// A ratio to another figure is of the time of the first: 是2015年的1.6倍.
const RATIOS: &str = "倍|成|分之|一半";

/// Fewest characters between a time and a figure that are more than the name of a base, and most before a
/// figure that are looked at.
const MOST_OF_BASE: usize = 6;
const NEAR: usize = 18;

/// What a day ends with, and what is done on the day when something is told.
const DAYS: &str = "日|天|号|上午|下午";
const TELLING: &str = "记者|获悉|报道|报导|发布|公布|召开|举行|举办|通报|介绍|表示|宣布|透露|指出";

/// What ends a clause that with its time says another time, and what can be done, which holds on.
const SINCE: &str = "以来|以后|之后|之前|以前|后|前";
const ABILITIES: &str = "可以|每天可|一次可|每年可|年可|日可|能够";

/// What may stand before the time that begins a clause.
const OPENING: &str = "其中|而|但|但是|仅|单|光|就|据统计|据初步统计|初步统计|据悉|据了解|据介绍|另外|此外|同时|不过|也|还|到|“|　| ";

/// Marks at which a clause ends, and those of them that end a sentence.
const MARKS: &str = "，；：。！？";
const STOPS: &str = "。！？";

/// What the heading of a section holds that says the time of all in it.
const TIMED: &str = "情况|运行|份|数据|指标|概况|表现|走势|业绩|成交|统计|回顾|通报|主要";

/// What is no report of a time: speech and plans.
const NO_REPORT: &str = "“|说|将|计划|目标|预计|力争|拟|如果|若|建议|记者|规定";

/// The period of each of `figures`, which may be that of the headings over `text`, the outer first.
pub(super) fn of_all(text: &str, headings: &[String], figures: &[Quantity]) -> Vec<Option<String>> {
    let (times, all) = (time::find(text), time::all(text));
    let heading = headings.iter().rev().find_map(|it| of_heading(it));
    let page = Page { text, figures, times: &times, all: &all, heading };
    let mut periods = vec![None; figures.len()];
    let mut state = State::default();
    for clause in page.clauses() {
        page.read(&clause, &mut state, &mut periods);
        state.leave(&page, &clause);
    }
    periods
}

/// The time that a heading says for all below it: 二、1—9月情况.
fn of_heading(heading: &str) -> Option<String> {
    let heading = super::without_number(heading);
    let times = time::find(heading);
    let [time] = times.as_slice() else { return None };
    let (before, rest) = (heading.get(..time.start)?, heading.get(time.end..)?);
    let is_first =
        before.chars().all(|c| !c.is_alphanumeric() || "一二三四五六七八九十".contains(c));
    let name = heading.get(time.clone())?;
    let is_timed =
        rest.is_empty() || words(TIMED).any(|it| rest.contains(it) || name.ends_with(it));
    let is_whole = !time::is_now(name) && !time::is_anaphor(name);
    (is_first && is_timed && is_whole).then(|| name.to_owned())
}

/// A text with its figures and times.
struct Page<'a> {
    text: &'a str,
    figures: &'a [Quantity],
    /// The times that a figure can have, and all.
    times: &'a [Range<usize>],
    all: &'a [Range<usize>],
    heading: Option<String>,
}

/// A clause with the mark that ends it. What stands in a bracket is one of its own, inside of it.
struct Clause {
    range: Range<usize>,
    stop: char,
    brackets: Vec<Range<usize>>,
}

/// What holds on from clause to clause.
#[derive(Default)]
struct State {
    /// The times with which a clause began: one, or one for each of several figures.
    carried: Vec<Range<usize>>,
    /// Whether figures of the sentence stand before them.
    is_late: bool,
    /// Whether a figure stood in the sentence.
    has_figures: bool,
    /// The period of the figure before in the sentence.
    last: Option<String>,
}

impl<'a> Page<'a> {
    fn piece(&self, range: Range<usize>) -> &'a str {
        self.text.get(range).unwrap_or_default()
    }

    /// The clauses of the text.
    fn clauses(&self) -> Vec<Clause> {
        let (mut clauses, mut brackets) = (Vec::new(), Vec::new());
        let begin = super::dateline(self.text);
        let (mut start, mut open) = (begin, None);
        for (at, c) in self.text.char_indices().skip_while(|it| it.0 < begin) {
            let end = at + c.len_utf8();
            match (c, open) {
                ('（', None) => open = Some(at),
                ('）', Some(from)) => {
                    brackets.push(from..end);
                    open = None;
                }
                _ => {}
            }
            let is_mark = MARKS.contains(c) && (open.is_none() || STOPS.contains(c));
            if is_mark && stretch::holding(self.figures, at).is_none() {
                let brackets = std::mem::take(&mut brackets);
                clauses.push(Clause { range: start..at, stop: c, brackets });
                (start, open) = (end, None);
            }
        }
        clauses.push(Clause { range: start..self.text.len(), stop: '。', brackets });
        clauses
    }

    /// Gives the figures of a clause their periods.
    fn read(&self, clause: &Clause, state: &mut State, periods: &mut [Option<String>]) {
        let all = stretch::beginning_in(self.figures, &clause.range);
        state.enter(self, clause, all.clone());
        for (place, index) in all.clone().enumerate() {
            let figure = &self.figures[index].range;
            let bracket = stretch::holding(&clause.brackets, figure.start);
            let start = bracket.map_or(clause.range.start, |it| it.start);
            let spot = Spot { page: self, clause: clause.range.start, start, figure };
            let period = spot.period(state, place, all.len());
            state.has_figures = true;
            if bracket.is_none() && !spot.is_other() {
                // What is said of several times at once has none.
                state.last = period.clone().filter(|_| state.carried.len() < 2);
            }
            periods[index] = period;
        }
    }

    /// The words of a time that a figure can have by itself.
    fn named(&self, time: &Range<usize>) -> Option<String> {
        let name = self.piece(time.clone());
        (!time::is_now(name) && !time::is_anaphor(name)).then(|| name.to_owned())
    }

    /// Whether a figure stands in `range`.
    fn holds_figure(&self, range: &Range<usize>) -> bool {
        !stretch::beginning_in(self.figures, range).is_empty()
    }
}

impl State {
    /// Takes the times with which a clause begins.
    fn enter(&mut self, page: &Page<'_>, clause: &Clause, figures: Range<usize>) {
        let end = page.figures.get(figures.start).filter(|_| !figures.is_empty());
        let head = clause.range.start..end.map_or(clause.range.end, |it| it.range.start);
        let times = stretch::within(page.times, &head);
        let mut start = head.start;
        while let Some(word) = first_of(page.piece(start..head.end), OPENING) {
            start += word.len();
        }
        let named = times.iter().filter(|it| page.named(it).is_some()).cloned();
        let named: Vec<_> = named.collect();
        // 他今年改种有机，: nobody knows whether what follows is of that time.
        let is_inner = !named.is_empty() && figures.is_empty();
        if times.first().is_some_and(|it| it.start <= start) {
            if !named.is_empty() {
                (self.carried, self.is_late) = (named, self.has_figures);
            }
        } else if is_inner || words(ABILITIES).any(|it| page.piece(head.clone()).contains(it)) {
            self.carried.clear();
        }
    }

    /// Forgets behind a clause what does not hold on.
    fn leave(&mut self, page: &Page<'_>, clause: &Clause) {
        if let [time] = self.carried.as_slice() {
            let is_own = time.start >= clause.range.start;
            let rest = page.piece(time.end.max(clause.range.start)..clause.range.end);
            let name = page.piece(time.clone());
            let is_day = !name.starts_with('截') && last_of(name, DAYS).is_some();
            let is_told = is_day && words(TELLING).any(|word| rest.contains(word));
            let is_until = name.starts_with('到') || page.piece(0..time.start).ends_with('到');
            let has_figure = page.holds_figure(&(time.end..clause.range.end));
            // 2018年修缮启动以来，; 5月的一场冰雹毁了果园，; 到10月底已全部完工，
            let is_other = last_of(rest, SINCE).is_some()
                || rest.starts_with('的') && !name.ends_with("以来")
                || is_until && rest.chars().count() > 2 && !has_figure;
            if is_told || is_own && is_other {
                self.carried.clear();
            }
        }
        let is_end = STOPS.contains(clause.stop);
        if is_end || clause.stop == '；' {
            self.last = None;
        }
        let rest = page.piece(clause.range.end + clause.stop.len_utf8()..page.text.len());
        if clause.stop == '；' && self.is_late || is_end && !self.goes_on(page, rest) {
            self.carried.clear();
        }
        self.has_figures &= !is_end;
    }

    /// Whether the sentence that `rest` begins with goes on about the times of that before: it tells a part
    /// of it, or more of a report on months or years.
    fn goes_on(&self, page: &Page<'_>, rest: &str) -> bool {
        let [time] = self.carried.as_slice() else { return false };
        let name = page.piece(time.clone());
        let is_span =
            name.ends_with(['月', '年', '度', '份', '期']) && !name.starts_with(['截', '到']);
        let sentence = rest.split(|c| STOPS.contains(c)).next().unwrap_or_default();
        let holds = |list| words(list).any(|word| sentence.contains(word));
        let start = page.text.len() - rest.len();
        let range = start..start + sentence.len();
        let is_timed = !stretch::beginning_in(page.times, &range).is_empty();
        let is_report = is_span && !self.is_late && !is_timed;
        rest.starts_with("其中") || is_report && holds(REPORTING) && !holds(NO_REPORT)
    }
}

/// `text` with blanks for the words in which others only seem to stand.
fn masked(text: &str) -> String {
    let blank = |text: String, word: &str| text.replace(word, &"　".repeat(word.chars().count()));
    words(NO_BASES).fold(text.to_owned(), blank)
}

/// A figure in its clause.
struct Spot<'a> {
    page: &'a Page<'a>,
    /// Where the clause begins, and where the bracket in it, if there is one.
    clause: usize,
    start: usize,
    figure: &'a Range<usize>,
}

impl<'a> Spot<'a> {
    /// What stands before the figure in its clause, as far as it is near.
    fn before(&self) -> &'a str {
        let head = self.page.piece(self.start..self.figure.start);
        let near = head.char_indices().rev().nth(NEAR - 1).map_or(0, |(at, _)| at);
        head.get(near..).unwrap_or_default()
    }

    /// From the last of some words to the figure, where no other figure stands between.
    fn behind_any(&self, list: &'static str) -> Option<Range<usize>> {
        let before = masked(self.before());
        let at = words(list).filter_map(|word| before.rfind(word)).max()?;
        let range = self.figure.start - before.len() + at..self.figure.start;
        (!self.page.holds_figure(&range)).then_some(range)
    }

    /// Whether what stands behind the figure says that something changes, or is more or less.
    fn changes(&self) -> bool {
        first_of(self.behind(), CHANGES).is_some()
    }

    /// What stands behind the figure.
    fn behind(&self) -> &'a str {
        self.page.piece(self.figure.end..self.page.text.len())
    }

    /// Whether another figure is held against it, or it is only aimed at.
    fn is_other(&self) -> bool {
        let before = self.before();
        let clause = self.page.piece(self.clause..self.figure.start);
        let target = clause.trim_end_matches(['（', '(']);
        let is_base = self.behind_any(AGAINST).is_some_and(|range| {
            let base = masked(&stretch::without(self.page.text, range, self.page.all));
            let is_named = self.behind().starts_with('的') || before.ends_with('的');
            is_named || !words(MORE).any(|it| base.contains(it))
        });
        is_base || last_of(target, TARGETS).is_some()
    }

    /// Whether the figure is a ratio to another.
    fn is_ratio(&self) -> bool {
        let figure = self.page.piece(self.figure.clone());
        words(RATIOS).any(|it| figure.contains(it))
    }

    /// Whether the figure only says how something changed, or is a part of it.
    fn goes_on(&self) -> bool {
        let clause = self.page.piece(self.start..self.figure.start);
        first_of(clause.trim_start_matches(['（', '“', '仍', '但', '也', '则']), CHANGING).is_some()
    }

    /// Whether a time is that of what the figure changed from: 从上周的6元涨到7元.
    fn is_source(&self, time: &Range<usize>) -> bool {
        let between = self.page.piece(time.end..self.figure.start);
        let is_near = between.len() < NEAR * '到'.len_utf8();
        let changes = || words(CHANGES).any(|it| between.contains(it));
        let is_from = last_of(self.page.piece(0..time.start), SOURCES).is_some();
        is_from && is_near && between.contains(['到', '至', '成', '为']) && changes()
    }

    /// Its period; it is the one at `place` of so many in its clause.
    fn period(&self, state: &State, place: usize, count: usize) -> Option<String> {
        let page = self.page;
        let own = page.times.partition_point(|it| it.end <= self.figure.start);
        let own = page.times.get(..own).unwrap_or_default();
        let from = self.behind_any(SOURCES).filter(|_| self.changes());
        let start = from.as_ref().map_or(self.start, |it| it.start);
        let near = own.iter().rev().take_while(|it| it.start >= start);
        let mut near = near.filter(|it| !self.is_source(it));
        if let Some(time) = near.next() {
            let name = page.piece(time.clone());
            if !time::is_anaphor(name) {
                let by_place = state.carried.get(place).filter(|_| state.carried.len() == count);
                let time = by_place.filter(|_| near.next().is_some()).unwrap_or(time);
                return page.named(time).filter(|_| self.has(time));
            }
        } else if from.is_some() {
            return None;
        }
        if self.is_other() && !self.is_ratio() {
            return None;
        }
        let carried = match state.carried.as_slice() {
            [only] => Some(only),
            several => several.get(place).filter(|_| several.len() == count),
        };
        let carried = carried.and_then(|it| page.named(it));
        let last = state.last.clone().filter(|_| self.goes_on());
        carried.or(last).or_else(|| self.of_heading())
    }

    /// Whether a time of the clause is that of the figure, and not of what it is held against.
    fn has(&self, time: &Range<usize>) -> bool {
        let page = self.page;
        // 是去年同期1.06%的4倍
        let is_base = last_of(page.piece(time.clone()), BASES).is_some();
        let is_taken = is_base && page.holds_figure(&(time.end..self.figure.start));
        // 恢复到2019年的1.1倍, 只有5月高峰时的四分之一
        let of = page.piece(time.end..self.figure.start);
        let is_of = of.ends_with('的') && of.len() < MOST_OF_BASE * '的'.len_utf8();
        let target = of.trim_end_matches(['（', '(']);
        !is_taken && !(self.is_ratio() && is_of) && last_of(target, TARGETS).is_none()
    }

    /// The time of the heading, where the clause names no other and reports.
    fn of_heading(&self) -> Option<String> {
        let before = self.before();
        let near = self.figure.start - before.len()..self.figure.start;
        let is_report = !words(NO_REPORT).any(|it| before.contains(it));
        let mut times = stretch::within(self.page.all, &near).iter();
        let is_timed = times.any(|it| !time::is_anaphor(self.page.piece(it.clone())));
        self.page.heading.clone().filter(|_| is_report && !is_timed)
    }
}
