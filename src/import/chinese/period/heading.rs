//! The time that a heading, a headline or an announcement says for what stands below it.

use std::ops::Range;

use super::{
    HELD, NO_REPORT, ONCE, PLANNED, REPORTED, STOPS, TELLING,
    sentence::{REPORTING, is_detail},
    spot::Spot,
};
use crate::{
    characters::is_han,
    import::{
        chinese::{self, time, without_number},
        language::{last_of, words},
        stretch,
    },
};

/// What the heading of a section holds that says the time of all in it.
const TIMED: &str = "年报|公报|状况|报告|账单|小结|情况|运行|份|数据|指标|概况|表现|走势|业绩|成交|统计|回顾|通报|主要|工作|总结|安排|打算|部署|计划|任务";

/// What of that a headline says that stands over nothing else, and the longest name of a place before it.
const REPORTS: &str = "公报|状况|情况|运行|数据|概况|业绩|成交|统计|走势";
const LONGEST_PLACE: usize = 12;

/// What ends before a time who explains its figures.
const EXPLAINING: &str = "解读|点评";

/// What of that is a plan.
const PLANS: &str = "安排|打算|部署|计划|任务|思路";

/// What of that is a report on a year, most of which is told of it but not all.
const YEARLY: &str = "年报|年度报告|小结|总结|账单";

/// What a year ends with.
const YEARS: &str = "年|年度";

/// What is so at any time, or when the report is written.
const TERMS: &str =
    "工期|经营期|质保期|有效期|保修期|期限|寿命|海拔|相距|现有|现存|现共|现为|尚有|至今|迄今";

/// What says how what was there at some time is made up, and what was not there but came in time.
const PARTS: &str = "占|其中|当中|比上年|净增";
const FLOWS: &str = "人次";

/// Of what below it a heading says the time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Told {
    /// Of all that was.
    All,
    /// Of what is planned.
    Plan,
    /// Of the short entries of a list: 收入16万元，支出15万元.
    Items,
    /// Of what goes on with the report of a paragraph.
    Report,
}

impl Told {
    /// By the words of the heading.
    pub(super) fn by(heading: &str) -> Self {
        // 2022年度小结（给全体会员）
        let heading = heading.split('（').next().unwrap_or_default();
        let is_year = |it: &str| last_of(it, YEARS).is_some();
        let is_title = |it: &str| heading.strip_suffix(it).is_some_and(is_year);
        match is_plan(heading) {
            true => Self::Plan,
            false if words(YEARLY).any(is_title) => Self::Items,
            false => Self::All,
        }
    }
}

/// The time that a heading says for all below it: 二、1—9月情况.
pub(super) fn of_heading(heading: &str) -> Option<String> {
    let heading = without_number(heading);
    let times = time::find(heading);
    let [time] = times.as_slice() else { return None };
    let (before, rest) = (heading.get(..time.start)?, heading.get(time.end..)?);
    let is_first =
        before.chars().all(|c| !c.is_alphanumeric() || "一二三四五六七八九十".contains(c));
    let name = heading.get(time.clone())?;
    // 2025年的打算 is what somebody thinks of doing.
    let is_timed = rest.is_empty()
        || !rest.starts_with('的')
            && words(TIMED).any(|it| rest.contains(it) || name.ends_with(it));
    let is_whole = !time::is_now(name) && time::anaphor_of(name).is_none();
    (is_first && is_timed && is_whole).then(|| name.to_owned())
}

/// The time that the headline of a report on figures says the whole is of, 2024年1—5月工业运行情况, or that of a
/// report on a year with what it is called: 2023年总结.
pub(in crate::import::chinese) fn of_title(title: &str) -> Option<String> {
    // 统计师绳国庆解读4月份CPI数据
    let explained = words(EXPLAINING).filter_map(|it| title.split_once(it)).last();
    let title = explained.map(|it| it.1).filter(|it| !it.is_empty()).unwrap_or(title);
    // 某局关于2024年第三季度抽检情况的通告
    let title = title.split_once("关于").map_or(title, |it| it.1);
    let is_report = words(REPORTS).any(|it| title.contains(it)) && !is_plan(title);
    let start = time::find(title).first().map_or(0, |it| it.start);
    let (place, rest) = title.split_at(start);
    // 一本流水账：协会2023年工作总结
    let place = place.rsplit_once('：').map_or(place, |it| it.1);
    let is_place = place.chars().all(is_han) && place.chars().count() <= LONGEST_PLACE;
    let rest = if is_place { rest } else { title };
    let time = of_heading(rest).filter(|it| last_of(it, REPORTED).is_some())?;
    if is_report {
        return Some(time);
    }
    let year =
        words(YEARLY).find(|it| rest.contains(it)).filter(|_| last_of(&time, YEARS).is_some())?;
    Some(time + year)
}

/// Whether a heading stands over what is planned: 2025年工作安排.
fn is_plan(heading: &str) -> bool {
    last_of(heading, PLANS).is_some()
}

/// The time that a paragraph says for those that it announces: 经核算，2025年全省产量如下：
pub(super) fn of_opening(paragraph: &str) -> Option<String> {
    let text = paragraph.trim_end_matches(['：', '。']).strip_suffix("如下")?;
    let sentence = text.rsplit(|c| STOPS.contains(c)).next()?;
    let times = time::find(sentence);
    let [time] = times.as_slice() else { return None };
    let begins = time.start == 0 || sentence.get(..time.start)?.ends_with('，');
    sentence.get(time.clone()).filter(|_| begins).map(str::to_owned)
}

/// The time with which `paragraph` begins to report, for those below it that say no other, where it has one:
/// 记者昨天从市委获悉，截至2010年底，全市共有党员40万名. Or that from `before`, where it says none.
pub(in crate::import::chinese) fn lead(paragraph: &str, before: Option<String>) -> Option<String> {
    let start = chinese::dateline(paragraph);
    // 记者昨天（6月29日）从市委获悉，
    let is_own = |it: &Range<usize>| {
        let name = paragraph.get(it.clone()).unwrap_or_default();
        let clause = paragraph.get(it.end..).and_then(|it| it.split(['，', '。']).next());
        let is_telling = || clause.is_some_and(|it| words(TELLING).any(|word| it.contains(word)));
        it.start >= start && !time::is_lately(name) && (name.starts_with('截') || !is_telling())
    };
    let mut times = time::find(paragraph).into_iter().filter(is_own);
    let Some(time) = times.next() else { return before };
    let sentence = paragraph.get(start..)?.split(|c| STOPS.contains(c)).next()?;
    let name = paragraph.get(time.clone())?;
    let is_until = name.starts_with('截') && !time::is_now(name);
    let is_span = last_of(name, REPORTED).is_some()
        && !name.starts_with('到')
        && words(REPORTING).any(|it| sentence.contains(it));
    let begins = paragraph.get(start..time.start)?;
    let is_told = || words(TELLING).any(|it| begins.contains(it)) || begins.starts_with('据');
    let begins =
        begins.is_empty() || begins.ends_with('，') && begins.len() < sentence.len() && is_told();
    let is_one = times.next().is_none();
    let is_lead = (is_until || is_span) && begins && is_one && time::anaphor_of(name).is_none();
    is_lead.then(|| name.to_owned())
}

impl Spot<'_> {
    /// Whether it stands in what somebody says.
    fn is_spoken(&self) -> bool {
        let head = self.page.piece(0..self.figure.start);
        head.rsplit_once('“').is_some_and(|(_, said)| !said.contains('”'))
    }

    /// The time of the heading, where the clause names no other and reports.
    pub(super) fn of_heading(&self) -> Option<String> {
        let before = self.before();
        let near = self.figure.start - before.len()..self.figure.start;
        let (heading, of) = self.page.heading.as_ref()?;
        if *of == Told::Items && !self.is_entry() {
            return None;
        }
        let holds = |list| words(list).any(|it| before.contains(it));
        let sentence = self.page.piece(self.figure.start - self.sentence().len()..self.figure.end);
        let rest = self.behind().split(|c| STOPS.contains(c)).next().unwrap_or_default();
        let has = |list| words(list).any(|it| sentence.contains(it) || rest.contains(it));
        let goes_on = || match heading.starts_with('截') {
            true => (has(PARTS) || is_detail(sentence)) && !has(FLOWS),
            false => has(HELD),
        };
        if *of == Told::Report && !goes_on() {
            return None;
        }
        let mut told = words(NO_REPORT).filter(|it| *it != "“");
        // 登顶那天走了11个小时
        let is_once = words(ONCE).any(|it| sentence.contains(it));
        let is_said = is_once || told.any(|it| sentence.contains(it)) || self.is_spoken();
        let is_report = !is_said && !holds(TERMS) && (*of == Told::Plan || !holds(PLANNED));
        let mut times = stretch::within(self.page.all, &near).iter();
        let is_own = |it: &Range<usize>| time::anaphor_of(self.page.piece(it.clone())).is_none();
        let is_timed = times.any(|it| is_own(it) && !self.is_source(it) && !self.is_held(it));
        (is_report && !is_timed).then(|| heading.clone())
    }
}
