//! The time that holds for a figure: rather none than a wrong one.
//!
//! The nearest time before it in its clause, or the one with which a clause of its sentence begins, or that of
//! the heading. What only changes has the time of what changes; what another is held against has its own.

mod beside;
mod heading;
mod name;
mod sentence;
mod source;
mod spot;

use std::ops::Range;

pub(super) use self::heading::{lead, of_title};
use self::{
    heading::{Told, of_heading, of_opening},
    spot::Spot,
};
use super::time;
use crate::import::{
    language::{first_of, last_of, words},
    quantity::Quantity,
    stretch,
};

/// What a day ends with, and what is done on the day when something is told.
const DAYS: &str = "日|天|号|上午|下午";
const TELLING: &str = "记者|获悉|报道|报导|发布|公布|召开|举行|举办|通报|介绍|表示|宣布|透露|指出";

/// What ends a clause that with its time says another time, and what is or can be done at any.
const SINCE: &str = "以来|以后|之后|之前|以前|后|前";
const ABILITIES: &str =
    "可以|每天可|一次可|每年可|年可|日可|能够|改的处|的罚|违者|一般认为|通常认为|普遍认为";

/// What a clause tells of that is where it is at any time, unless it only says which: 在海拔800米的山顶.
const LYING: &str = "相距|海拔";

/// What begins a clause of what is done again and again, or to those who do not do it in time.
const RECURRING: &str = "每|对|连续|未";

/// What begins a clause of the time that was told, unless that is now.
const THEN: &str = "当时|那时|彼时";

/// What begins a clause of a later time.
const LATER: &str = "后来|随后|此后|之后|其后|此前|之前|原先|以前";

/// What a clause that ends with a time says it with.
const IS: &str = "是|为|在|的|出现在|发生在";

/// What ends a clause by which something that was so before ends: 扭转1—7月下降的趋势.
const TRENDS: &str = "趋势|势头|局面|态势|走势|格局|状况";

/// What says before such a time that something was then, and what ends its name: 最多的一次是10月18号环湖.
const MOST: &str = "一次是|一天是|一场是|一回是|一晚是|一次在|一场在";
const ONCE: &str = "那次|那天|那场|那晚|那回|那日";

/// What says how long after a day something is.
const LONGER: &str = "天|周|个月|年";

/// What may stand before the time that begins a clause.
const OPENING: &str = "进入|进到|步入|跨入|预计|预测|其中|而|在|但|但是|仅|单|光|就|据统计|据初步统计|初步统计|据悉|据了解|据介绍|另外|此外|特别是|尤其是|搁|放在|同时|不过|也|还|到|“|”|　| ";

/// What stands between two times of which each is told of a figure of its own.
const JOINING: &str = "|和|、|与|及|以及|，";

/// Marks at which a clause ends, and those of them that end a sentence.
const MARKS: &str = "，；：。！？";
const STOPS: &str = "。！？";

/// Ends of the times of which a report is made, sentence for sentence, and what is told of no such time.
const REPORTED: &str = "月|年|度|份|期";
const STOCKS: &str = "现有|在册|共有|拥有|累计|设计|总投资|占地|历史|一直|已建|最高可|计划|每";

/// What stands behind a time in which something is the most of its kind.
const RECORDS: &str = "最|新高|新低|同期最|同期新";

/// Shortest unit that tells that two figures are of the same statistics.
const SHORTEST_UNIT: usize = 2;

/// What says that a figure is of the time of a report.
const HELD: &str = "同比|环比|按年|按月";

/// What is no report of a time: speech, and what is only planned.
const NO_REPORT: &str = "往年|以往|“|说|告诉|如果|若|记者|规定|不宜";
const PLANNED: &str = "将|计划|目标|预计|力争|拟|建议";

/// The period of each of `figures`, which may be that of the headings over `text`, the outer first, or that which
/// leads the report above it.
pub(super) fn of_all(
    text: &str,
    headings: &[String],
    lead: Option<&str>,
    figures: &[Quantity],
) -> Vec<Option<String>> {
    let all = time::all(text);
    let times = time::free(text, &all);
    let told = |it: &String| Some((of_opening(it).or_else(|| of_heading(it))?, Told::by(it)));
    let led = || Some((lead?.to_owned(), Told::Report));
    let heading = headings.iter().rev().find_map(told).or_else(led);
    let page = Page { text, figures, times: &times, all: &all, heading };
    let mut periods = vec![None; figures.len()];
    let mut state = State::default();
    for clause in page.clauses() {
        page.read(&clause, &mut state, &mut periods);
        state.leave(&page, &clause);
    }
    // 全年收入48万元 in the report on a year
    if let Some((year, Told::Items)) = &page.heading {
        periods.iter_mut().flatten().filter(|it| *it == "全年").for_each(|it| it.clone_from(year));
    }
    periods
}

/// A text with its figures and times.
struct Page<'a> {
    text: &'a str,
    figures: &'a [Quantity],
    /// The times that a figure can have, and all.
    times: &'a [Range<usize>],
    all: &'a [Range<usize>],
    /// The time that stands above, and of what below.
    heading: Option<(String, Told)>,
}

/// A clause with the mark that ends it. What stands in a bracket is one of its own, inside of it.
struct Clause {
    range: Range<usize>,
    stop: char,
    brackets: Vec<Range<usize>>,
}

/// Length of what says in brackets what `text` is about: 【活动】.
fn tag(text: &str) -> usize {
    let end = text.starts_with('【').then(|| text.find('】')).flatten();
    end.map_or(0, |it| it + '】'.len_utf8())
}

/// What holds on from clause to clause.
#[derive(Default)]
struct State {
    /// The times with which a clause began: one, or one for each of several figures.
    carried: Vec<Range<usize>>,
    /// The last of those that is one: what 同期 takes up.
    told: Option<Range<usize>>,
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
                let range = start + tag(self.piece(start..at))..at;
                clauses.push(Clause { range, stop: c, brackets });
                (start, open) = (end, None);
            }
        }
        let start = start + tag(self.piece(start..self.text.len()));
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
            let (page, brackets) = (self, clause.brackets.as_slice());
            let spot = Spot { page, clause: clause.range.start, start, brackets, figure };
            let period = spot.period(state, place, all.len());
            state.has_figures = true;
            if bracket.is_none() && !spot.is_other() {
                // What is said of several times at once has none, nor is a day behind a figure that of the next.
                let is_beside = || spot.seen().or_else(|| spot.now()).is_some();
                state.last = period.clone().filter(|_| state.carried.len() < 2 && !is_beside());
            }
            periods[index] = period;
        }
    }

    /// Whether something is only the most of its kind in `time`.
    fn is_record(&self, time: &Range<usize>) -> bool {
        let is_span = last_of(self.piece(time.clone()), "来").is_some();
        is_span && first_of(self.piece(time.end..self.text.len()), RECORDS).is_some()
    }

    /// Whether figures of `range` and of `before` it are told in the same unit: 3万人次, 2600人次.
    fn has_same_unit(&self, before: Range<usize>, range: Range<usize>) -> bool {
        let is_number = |c: char| c.is_ascii_digit() || ".,余多近约超万亿千百 ".contains(c);
        let units = |range| {
            let figures = &self.figures[stretch::beginning_in(self.figures, &range)];
            figures.iter().map(|it| self.piece(it.range.clone()).trim_start_matches(is_number))
        };
        let is_long = |it: &&str| it.chars().count() >= SHORTEST_UNIT;
        units(range).filter(is_long).any(|it| units(before.clone()).any(|other| it == other))
    }

    /// Whether the first figure of a clause only says which thing it tells of: 海拔800米的.
    fn is_attribute(&self, clause: &Clause) -> bool {
        let first = stretch::beginning_in(self.figures, &clause.range).next();
        let end = first.and_then(|it| self.figures.get(it)).map_or(0, |it| it.range.end);
        self.piece(end..clause.range.end).starts_with('的')
    }

    /// Whether a clause begins with so long a time that its other figures are of another day: 上线仅9天用户破千万.
    fn is_length_on(&self, figures: Range<usize>) -> bool {
        let Some([first, _, ..]) = self.figures.get(figures) else { return false };
        last_of(self.piece(first.range.clone()), LONGER).is_some()
    }

    /// Whether a figure stands in `range`.
    fn holds_figure(&self, range: &Range<usize>) -> bool {
        !stretch::beginning_in(self.figures, range).is_empty()
    }
}

impl State {
    /// The time that `name` takes up: 2009年 where 当年 follows it.
    fn antecedent(&self, page: &Page<'_>, name: &str) -> Option<String> {
        let kind = time::anaphor_of(name)?;
        let said = self.carried.first().filter(|_| self.carried.len() == 1);
        let said = said.and_then(|it| page.named(it)).filter(|it| it.ends_with(kind));
        let is_above = |it: &&(String, Told)| it.1 != Told::Items && it.0.ends_with(kind);
        let above = || page.heading.as_ref().filter(is_above);
        said.or_else(|| above().map(|it| it.0.clone()))
    }

    /// Takes the times with which a clause begins.
    fn enter(&mut self, page: &Page<'_>, clause: &Clause, figures: Range<usize>) {
        // 十天里 is a time and no figure that has one.
        let is_told = |it: &&Quantity| stretch::holding(page.times, it.range.start).is_none();
        let end = page.figures.get(figures.clone()).and_then(|it| it.iter().find(is_told));
        let head = clause.range.start..end.map_or(clause.range.end, |it| it.range.start);
        let times = stretch::within(page.times, &head);
        let text = page.piece(head.clone());
        let published = times.iter().rposition(|it| page.is_published(it, clause));
        let times = published.and_then(|it| times.get(it..)).unwrap_or(times);
        let mut start =
            times.first().filter(|_| published.is_some()).map_or(head.start, |it| it.start);
        while let Some(word) = first_of(page.piece(start..head.end), OPENING) {
            start += word.len();
        }
        let is_same = |it: &Range<usize>| time::is_same(page.piece(it.clone()));
        let is_new = |it: &&Range<usize>| {
            !page.is_record(it)
                && (page.named(it).is_some() || is_same(it) && self.told.is_some())
                && self.antecedent(page, page.piece((*it).clone())).is_none()
        };
        let taken = |it: &Range<usize>| self.told.clone().filter(|_| is_same(it));
        let named = times.iter().filter(is_new).map(|it| taken(it).unwrap_or_else(|| it.clone()));
        let mut named: Vec<_> = named.collect();
        // 9月涨幅由上月的13%缩小到2%: only one that goes on the first is a time of its own.
        let is_one = |it: &[Range<usize>]| {
            let gap = page.piece(it[0].end..it[1].start.max(it[0].end));
            words(JOINING).any(|it| it == gap)
        };
        let joined = named.windows(2).take_while(|it| is_one(it)).count();
        named.truncate(joined + 1);
        // 他今年改种有机，: nobody knows whether what follows is of that time.
        let is_inner = !named.is_empty() && figures.is_empty();
        // 最忙的一天是5月1日，单日客流28万人次
        let is_told_of = |it: &&Range<usize>| {
            let rest = page.piece(it.end..clause.range.end);
            // 最久的是6月14日老鹰沟那次，
            let before = page.piece(clause.range.start..it.start);
            let is_once = rest.chars().count() <= sentence::LONGEST_VIEW
                && (last_of(rest, ONCE).is_some() || last_of(before, MOST).is_some());
            (rest.is_empty() || is_once) && last_of(before, IS).is_some()
        };
        // 博物院自7月4日起，and 明年要办的几件事： are said of what follows.
        let since = |it: &&Range<usize>| it.end == clause.range.end && text.ends_with('起');
        let is_source = |it: &&Range<usize>| page.is_source(it, clause);
        let holds_on = |it: &&Range<usize>| since(it) || is_told_of(it) || is_source(it);
        let governs = clause.stop == '：' || times.last().is_some_and(|it| holds_on(&it));
        // 夏天卖150碗，全年营业额80万元，其中冰品占六成
        let is_else = times.iter().any(|it| {
            let name = page.piece(it.clone());
            time::is_now(name)
                || time::is_vague(name)
                    && it.start <= start
                    && self.antecedent(page, name).is_none()
        });
        // 最高9216件，8月4日出现在河口
        let is_of_last = is_inner
            && self.has_figures
            && named.last().is_some_and(|it| {
                first_of(page.piece(it.end..clause.range.end), beside::APPEARING).is_some()
            });
        let is_ended = self.ends_before(page, text);
        if is_ended {
            self.last = None;
        }
        let begins = || !is_of_last && times.first().is_some_and(|it| it.start <= start);
        if !named.is_empty() && (begins() || is_inner && governs) {
            let is_late =
                self.has_figures || is_inner && times.last().is_some_and(|it| is_source(&it));
            if let [only] = named.as_slice() {
                self.told = Some(only.clone());
            }
            (self.carried, self.is_late) = (named, is_late);
        } else if is_inner
            && last_of(text, TRENDS)
                .and_then(|it| text.strip_suffix(it))
                .is_none_or(|it| !it.ends_with('的'))
            || is_else
            || figures.is_empty() && !self.has_figures && source::is_shown(text)
            || text.starts_with('“') && !page.piece(clause.range.clone()).contains('”')
            || words(ABILITIES).any(|it| text.contains(it))
            || self.carries_day(page) && page.is_length_on(figures)
            || words(LYING).any(|it| text.contains(it)) && !page.is_attribute(clause)
            || is_ended
            || first_of(text.trim_start_matches(['“', '再']), LATER).is_some()
        {
            self.carried.clear();
        }
    }

    /// Whether it is a day that holds on.
    fn carries_day(&self, page: &Page<'_>) -> bool {
        let [time] = self.carried.as_slice() else { return false };
        last_of(page.piece(time.clone()), DAYS).is_some()
    }

    /// Whether a clause that begins with `text` is of another time than now, or than that until which something is
    /// to be done.
    fn ends_before(&self, page: &Page<'_>, text: &str) -> bool {
        let [time] = self.carried.as_slice() else { return false };
        let name = page.piece(time.clone());
        name.ends_with("底前") && first_of(text, RECURRING).is_some()
            || time::is_now(name) && first_of(text.trim_start_matches(['而', '但']), THEN).is_some()
    }

    /// Forgets behind a clause what does not hold on.
    fn leave(&mut self, page: &Page<'_>, clause: &Clause) {
        if let [time] = self.carried.as_slice() {
            let is_own = time.start >= clause.range.start;
            let rest = page.piece(time.end.max(clause.range.start)..clause.range.end);
            let name = page.piece(time.clone());
            let is_day = !name.starts_with('截') && last_of(name, DAYS).is_some();
            let is_over = time::is_recurring(name)
                || is_day && words(TELLING).any(|word| rest.contains(word));
            let is_until = name.starts_with('到') || page.piece(0..time.start).ends_with('到');
            let has_figure = page.holds_figure(&(time.end..clause.range.end));
            // 2018年修缮启动以来，; 5月的一场冰雹毁了果园，; 到10月底已全部完工，
            // 10月20日的直播中，
            let is_setting = last_of(rest, "中|里|上|赛|展|会|节").is_some();
            let is_other = last_of(rest, SINCE).is_some()
                || rest.starts_with('的') && !name.ends_with("以来") && !is_setting
                || is_until && rest.chars().count() > 2 && !has_figure;
            if is_over || is_own && is_other && !page.is_source(time, clause) {
                self.carried.clear();
            }
            if is_over {
                self.last = None;
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
}
