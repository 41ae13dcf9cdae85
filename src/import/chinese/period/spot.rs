//! A figure in its clause, and which of the times there and before hold for it.

use std::ops::Range;

use super::{ABILITIES, HELD, LATER, NO_REPORT, PLANNED, Page, STOCKS, STOPS, State, Told};
use crate::import::{
    chinese::time,
    language::{first_of, last_of, words},
    stretch,
};

/// Times that others are compared with: they hold for one figure, directly behind them.
const BASES: &str = "去年同期|上年同期|同期";

/// Words before a figure with which another is compared, and those that it changes from.
pub(super) const AGAINST: &str =
    "较|比|相比|相对|对比|高于|低于|多于|少于|大于|小于|快于|慢于|好于|不及|相当于";
const SOURCES: &str = "从|由";
/// Words before a time with which another is compared, before 相比.
pub(super) const WITH: &str = "与|和|同|跟";

/// Words in which one of those stands and is none.
const NO_BASES: &str = "比例|比重|比率|比值|比赛|比分|同比|环比|占比|最高|最低|高点|高峰|低谷|之比|较大|较高|较快|由于|理由|自由|由此|从事|从业|从而|自从|由来";

/// What follows a figure that is compared, or that something changes from.
const CHANGES: &str =
    "升|降|增|减|提|涨|跌|变|扩|缩|调|压|回|攀|跃|下|上|少|多|高|低|快|慢|翻|掉|加|拉";

/// What says that another is more or less than a base: 比去年少1723人.
const MORE: &str = "升|降|增|减|提|涨|跌|扩|缩|少|多|高|低|快|慢|翻|超|差|长|短|下滑|回落|收窄|放缓|改善|便宜|贵|重|轻|强|弱|早|晚|迟|提前|宽|深|厚|远|近|上调|下调";

/// How a clause begins that says only how the thing before changed, or what it is a part of.
const CHANGING: &str = "同比|环比|比|较|增长|增加|增幅|增速|净增|上升|上涨|提高|提升|下降|下跌|减少|回落|降幅|涨幅|跌幅|降低|占|按年|按月|按季|按周|涨|跌|其中|当中|平均|日均|月均|人均|户均";

/// What a short clause ends with that only names another measure of the same: 营业额410万元，净利润率6%.
const MEASURES: &str = "率|额|量|均价|单价|比重|占比";
const LONGEST_MEASURE: usize = 6;

/// Longest clause before a figure that is one of a list of things told of the same time, and before an entry of a
/// report on a year; and what only says what there is.
const LONGEST_ITEM: usize = 7;
const LONGEST_ENTRY: usize = 5;
const HAVING: &str = "这|那|他|她|我|它|大概|大约|有|还有|其余|另|剩|全长|全程|总长|相隔|约合|即|合|每|平均每|人均|面积|占地|身高|体重|年龄|月薪|售价|定价|票价|单价";

/// What something costs since the day it is told of, and what an entry of a report does not end with.
const PRICES: &str = "售价|定价|起价|起售价|价格|单价|票价|年费|月费|建议零售价";
const OBJECTS: &str = "把|将|被|给|对|用|从|报价|标价|要价";

/// What stands before the colon of a list of entries, and not of things that somebody has: 收：会费9150元.
const FLOWS: &str = "收|支|收入|支出|结余";

/// What tells how large or old something is.
const SIZES: &str = "米|升|度|℃|克|里|斤|岁";

/// What stands directly before where something lies.
const PLACES: &str = "海拔|相距";

/// What no fact is yet, directly before a figure.
const TARGETS: &str = "目标|目标为|目标是|任务|任务为|计划为";
const PLAN: &str = "计划";

/// What makes one of a thing equal to a figure, and a figure to one of a thing, which holds at any time.
const EQUALS: &str = "约合|折合|等于|合人民币|合|可兑|兑换|兑|约等于|约为|相当于|=|＝|≈";
const ONE_OF: &str = "为1个|为一个|为1单|为一单|等于1|等于一|算1个|算一个|=1|即为1";
const EQUAL: &str = "为|即为|等于|算|=";
const MOST_OF_ONE: usize = 8;

/// What follows a bound by which it is told of whom something is said.
const BOUND: &str = "的，|的处|的罚";

/// What says how much there is of something in the end.
const TOTALS: &str = "累计达|累计已达|累计总|历年累计|总数达|总量达|总额达";

/// A ratio to another figure is of the time of the first: 是2015年的1.6倍.
const RATIOS: &str = "倍|成|分之|一半";

/// Fewest characters between a time and a figure that are more than the name of a base, and most before a
/// figure that are looked at.
const MOST_OF_BASE: usize = 6;
const NEAR: usize = 18;

/// `text` with blanks for the words in which others only seem to stand.
fn masked(text: &str) -> String {
    let blank = |text: String, word: &str| text.replace(word, &"　".repeat(word.chars().count()));
    words(NO_BASES).fold(text.to_owned(), blank)
}

/// Whether only what is aimed at stands behind `text`: 任务, 全年计划（.
fn is_target(text: &str) -> bool {
    let bare = text.trim_end_matches(['（', '(']);
    last_of(bare, TARGETS).is_some() || bare.len() < text.len() && last_of(bare, PLAN).is_some()
}

/// Whether a character is of a number in digits.
fn is_numeral(c: char) -> bool {
    c.is_ascii_digit() || matches!(c, '.' | ',')
}

/// A figure in its clause.
pub(super) struct Spot<'a> {
    pub(super) page: &'a Page<'a>,
    /// Where the clause begins, and where the bracket in it, if there is one.
    pub(super) clause: usize,
    pub(super) start: usize,
    pub(super) brackets: &'a [Range<usize>],
    pub(super) figure: &'a Range<usize>,
}

impl<'a> Spot<'a> {
    /// What stands before the figure in its clause, as far as it is near.
    pub(super) fn before(&self) -> &'a str {
        let head = self.head();
        let near = head.char_indices().rev().nth(NEAR - 1).map_or(0, |(at, _)| at);
        head.get(near..).unwrap_or_default()
    }

    /// What stands before the figure in its clause.
    pub(super) fn head(&self) -> &'a str {
        self.page.piece(self.start..self.figure.start)
    }

    /// What stands before it in its sentence.
    pub(super) fn sentence(&self) -> &'a str {
        let head = self.page.piece(0..self.figure.start);
        head.rsplit(|c| STOPS.contains(c)).next().unwrap_or_default()
    }

    /// From the last of some words to the figure, where no other figure stands between.
    fn behind_any(&self, list: &'static str) -> Option<Range<usize>> {
        let before = masked(self.before());
        let at = words(list).filter_map(|word| before.rfind(word)).max()?;
        let range = self.figure.start - before.len() + at..self.figure.start;
        (!self.page.holds_figure(&range)).then_some(range)
    }

    /// What stands behind the figure.
    pub(super) fn behind(&self) -> &'a str {
        self.page.piece(self.figure.end..self.page.text.len())
    }

    /// Whether another figure is held against it, or it is only aimed at.
    pub(super) fn is_other(&self) -> bool {
        let before = self.before();
        let clause = self.page.piece(self.clause..self.figure.start);
        let is_base = self.behind_any(AGAINST).is_some_and(|range| {
            let base = masked(&stretch::without(self.page.text, range, self.page.all));
            // 比去年翻了一番
            let changes = first_of(self.page.piece(self.figure.clone()), MORE).is_some();
            let is_named = self.behind().starts_with('的') || before.ends_with('的');
            is_named || !changes && !words(MORE).any(|it| base.contains(it))
        });
        is_base || self.base().is_some() || is_target(clause)
    }

    /// Whether the figure is a ratio to another.
    fn is_ratio(&self) -> bool {
        let figure = self.page.piece(self.figure.clone());
        words(RATIOS).any(|it| figure.contains(it))
    }

    /// Whether it says what one of something is: （1元人民币约合0.14美元）, 200毫升为1个单位.
    fn is_definition(&self) -> bool {
        let end = self.behind().split(['，', '。', '；', '）', '：']).next().map_or(0, str::len);
        let text = self.page.piece(self.start..self.figure.end + end);
        let text = text.trim_start_matches(['（', '(', '按', '以', '注', '：', '每']);
        let one = text.strip_prefix(['1', '一']).filter(|it| !it.starts_with(is_numeral));
        let mut places = one.into_iter().flat_map(|one| {
            words(EQUALS).filter_map(|word| one.split_once(word)).map(|(thing, _)| thing)
        });
        let is_thing = |it: &str| it.chars().count() <= MOST_OF_ONE && !it.contains(is_numeral);
        let is_one = self.page.piece(self.figure.clone()).starts_with(['1', '一']);
        let is_of = |word| {
            let head = self.page.piece(0..self.figure.start).strip_suffix(word);
            let is_end = |end: usize| self.page.figures.iter().any(|it| it.range.end == end);
            is_one && head.is_some_and(|it| is_end(it.len()))
        };
        let is_other = first_of(self.behind(), ONE_OF).is_some() || words(EQUAL).any(is_of);
        places.any(is_thing) || is_other
    }

    /// Whether it only bounds those of whom something is said: 排练迟到超过10分钟的，, 高温日数（日最高气温≥35℃）.
    fn is_bound(&self) -> bool {
        first_of(self.behind(), BOUND).is_some()
            || self.start > self.clause && self.page.piece(self.figure.clone()).starts_with('≥')
    }

    /// Whether it says how high or how far away something lies.
    fn is_distance(&self) -> bool {
        let before = self.before().trim_end_matches(['仅', '约', '只']);
        let is_length = self.page.piece(self.figure.clone()).contains('米');
        let is_far = before.starts_with(['离', '距']) || before.contains("，离");
        last_of(before, PLACES).is_some() || is_length && is_far
    }

    /// Whether the figure only says how something changed, or is a part of it.
    fn goes_on(&self) -> bool {
        let clause = self.head();
        let is_measure =
            clause.chars().count() <= LONGEST_MEASURE && last_of(clause, MEASURES).is_some();
        let changes = clause.trim_start_matches(['（', '“', '仍', '但', '也', '则']);
        self.is_item(LONGEST_ITEM) || is_measure || first_of(changes, CHANGING).is_some()
    }

    /// Whether it is one of a list of things told of the same time, with at most so many characters before it:
    /// 去年总支出2764万元，行政费9.1%，收支短绌58万元.
    fn is_item(&self, longest: usize) -> bool {
        let clause = self.head();
        let is_rate = self.page.piece(self.figure.clone()).starts_with('每');
        !is_rate
            && clause.chars().count() <= longest
            && !clause.is_empty()
            && first_of(clause, HAVING).is_none()
            && !clause.contains(['前', '后'])
            && ![STOCKS, NO_REPORT, PLANNED, ABILITIES, LATER]
                .into_iter()
                .any(|list| words(list).any(|it| clause.contains(it)))
    }

    /// Whether it is a short entry of a report on a year, and not how large a thing is at any time.
    pub(super) fn is_entry(&self) -> bool {
        let clause = self.head();
        let sentence = self.sentence();
        // 会里的设备：望远镜19台, but not 收：会费9150元
        let start = self.figure.start - sentence.len();
        let opener = sentence.split_once('：').map(|it| it.0);
        let is_had = opener.is_some_and(|it| {
            last_of(it, FLOWS).is_none() && !self.page.holds_figure(&(start..start + it.len()))
        });
        let is_other = clause.starts_with(['一', '两']) || last_of(clause, OBJECTS).is_some();
        self.is_item(LONGEST_ENTRY) && !is_other && !is_had && !self.is_size()
    }

    /// Whether it tells how large something is.
    pub(super) fn is_size(&self) -> bool {
        last_of(self.page.piece(self.figure.clone()), SIZES).is_some()
    }

    /// Whether it stands below the heading of a report on a year.
    fn is_of_year(&self) -> bool {
        self.page.heading.as_ref().is_some_and(|it| it.1 == Told::Items)
    }

    /// Whether the clause of the figure says only how that of the figure before it changed.
    fn is_change(&self) -> bool {
        first_of(self.head(), HELD).is_some()
    }

    /// Whether a time is that of what the figure changed from: 从上周的6元涨到7元.
    pub(super) fn is_source(&self, time: &Range<usize>) -> bool {
        let between = self.page.piece(time.end..self.figure.start);
        let is_near = between.len() < NEAR * '到'.len_utf8();
        let changes = || words(CHANGES).any(|it| between.contains(it));
        let is_from = last_of(self.page.piece(0..time.start), SOURCES).is_some();
        is_from && is_near && between.contains(['到', '至', '成', '为']) && changes()
    }

    /// Its period; it is the one at `place` of so many in its clause.
    pub(super) fn period(&self, state: &State, place: usize, count: usize) -> Option<String> {
        let page = self.page;
        let is_timeless = self.is_bound() || self.is_distance() || self.is_definition();
        if is_timeless || stretch::holding(page.times, self.figure.start).is_some() {
            return None;
        }
        // 高于前日同时段（32万）
        let told = page.all.iter().rfind(|it| it.end <= self.start);
        let is_told = self.start > self.clause && self.head().chars().count() == 1;
        if let Some(time) = told.filter(|it| is_told && it.end == self.start)
            && let Some(name) = page.named(time)
            && time::anaphor_of(&name).is_none()
        {
            return Some(name);
        }
        if let Some(time) = self.seen().or_else(|| self.base()) {
            return page.named(time);
        }
        let own = page.times.partition_point(|it| it.end <= self.figure.start);
        let own = page.times.get(..own).unwrap_or_default();
        let from = self.behind_any(SOURCES);
        let start = from.as_ref().map_or(self.start, |it| it.start);
        let near = own.iter().rev().take_while(|it| it.start >= start);
        // 完成全年任务的78%
        let is_plan = |it: &Range<usize>| {
            let behind = page.piece(it.end..self.figure.start);
            time::anaphor_of(page.piece(it.clone())).is_some()
                && first_of(behind, TARGETS).or(first_of(behind, PLAN)).is_some()
        };
        // 10月（1—31日）
        let is_inner = |it: &Range<usize>| {
            let bracket = stretch::holding(self.brackets, it.start);
            bracket.is_some_and(|it| it.start != self.start)
        };
        let mut near = near.filter(|it| !self.is_source(it) && !is_plan(it) && !is_inner(it));
        if let Some(time) = near.next() {
            let name = page.piece(time.clone());
            let own = |it: &Range<usize>| page.named(it).filter(|_| self.has(it));
            if self.is_launched_on(time) {
                return None;
            }
            if time::is_same(name) {
                return state.told.as_ref().and_then(|it| page.named(it));
            }
            if time::anaphor_of(name).is_some() {
                return state.antecedent(page, name).or_else(|| own(time));
            }
            // 国庆假期船票预订量目前
            if time::is_now(name)
                && let Some(other) = near.clone().next()
                && !page.holds_figure(&(other.end..time.start))
            {
                return own(other);
            }
            let by_place = state.carried.get(place).filter(|_| state.carried.len() == count);
            let by_place = by_place.filter(|_| near.next().is_some());
            return by_place.or((!self.is_listed(time)).then_some(time)).and_then(own);
        } else if let Some(from) = from {
            // 去年以来，运费从8元涨到9元: what it changed from is of the same span, but not 从原来的8元.
            let is_span = |it: &str| last_of(it, "以来").is_some();
            let [span] = state.carried.as_slice() else { return None };
            let is_bare = words(SOURCES).any(|it| it == page.piece(from.clone()));
            return page.named(span).filter(|it| is_bare && is_span(it));
        }
        if self.is_other() && !self.is_ratio() {
            return self.of_base();
        }
        if let Some(time) = self.now().or_else(|| self.then()) {
            return page.named(time);
        }
        let carried = match state.carried.as_slice() {
            [only] => Some(only),
            several => several.get(place).filter(|_| several.len() == count),
        };
        let carried = carried.filter(|it| !self.is_launched_on(it)).and_then(|it| page.named(it));
        if state.has_figures && self.is_total(carried.as_deref().unwrap_or_default()) {
            return None;
        }
        // 16日，这款手机上市，售价2999元
        let is_money = || self.page.piece(self.figure.clone()).contains(['元', '块']);
        let is_each = || self.head().starts_with('每') && is_money();
        let is_price = || first_of(self.head(), PRICES).is_some() || is_each();
        let carried = carried.filter(|_| !(state.carries_day(page) && is_price()));
        let last = state.last.clone().filter(|_| !(self.is_of_year() && self.is_size()));
        // 试运行期通过船舶20万艘次，同比增长9%
        if last.is_some() && self.is_change() {
            return last;
        }
        carried.or(last.filter(|_| self.goes_on())).or_else(|| self.of_heading())
    }

    /// Whether it is all there has been since some time before `carried`: 其中捐款81万元，累计达到683万元.
    fn is_total(&self, carried: &str) -> bool {
        let is_bare = !carried.starts_with(['截', '自', '到']) && !carried.contains("以来");
        is_bare && first_of(self.head(), TOTALS).is_some()
    }

    /// Whether a time is the last of several that have a figure each: 春、夏、秋季分别.
    fn is_listed(&self, time: &Range<usize>) -> bool {
        let between = self.page.piece(time.end..self.figure.start);
        let before = self.page.piece(self.start..time.start);
        between.contains("分别") && before.ends_with(['、', '和', '与', '及'])
    }

    /// The time that a base says of itself: 比去年完成的231台多29台.
    fn of_base(&self) -> Option<String> {
        let page = self.page;
        let range = self.behind_any(AGAINST)?;
        let [time] = stretch::within(page.all, &range) else { return None };
        let before = page.piece(range.start..time.start);
        let name = page.piece(time.clone());
        let is_own = last_of(name, BASES).is_none() && !time::is_by_another(name);
        (words(AGAINST).any(|it| it == before) && is_own).then(|| page.named(time))?
    }

    /// Whether a time of the clause is that of the figure, and not of what it is held against.
    fn has(&self, time: &Range<usize>) -> bool {
        let page = self.page;
        // 是去年同期1.06%的4倍
        let is_base = last_of(page.piece(time.clone()), BASES).is_some();
        let is_taken = is_base && page.holds_figure(&(time.end..self.figure.start));
        // 恢复到2019年的1.1倍, 只有5月高峰时的四分之一
        let of = page.piece(time.end..self.figure.start);
        // 2013年（17万）的14倍
        let of = of.strip_prefix('（').and_then(|it| it.split_once('）')).map_or(of, |it| it.1);
        let is_of = of.ends_with('的') && of.len() < MOST_OF_BASE * '的'.len_utf8();
        let is_others = is_taken || self.is_ratio() && is_of;
        // 2026年的目标是900亿元 is aimed at in that year.
        let aim = of.strip_prefix('的').unwrap_or(of);
        let is_own_aim = words(TARGETS).any(|it| it == aim) && aim.ends_with(['为', '是']);
        !is_others && (is_own_aim || !is_target(of))
    }
}
