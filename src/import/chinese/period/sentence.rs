//! Whether a sentence goes on about the time of the one before it.

use std::ops::Range;

use super::{NO_REPORT, PLANNED, Page, REPORTED, STOCKS, STOPS, State};
use crate::import::{
    chinese::{self, time},
    language::{first_of, last_of, words},
    stretch,
};

/// What a sentence of a report on months or years says.
pub(super) const REPORTING: &str = "同比|环比|增长|增幅|上升|上涨|下降|下跌|降幅|涨幅|占|分别";

/// Years that something is only held against: 上一年是第11.
const BEFORE: &str = "上年|上一年|前一年";

/// Times that hold on for figures in the same unit.
const PERIODIC: &str = "季度|月|月份|上半年|下半年|假期|期间|长假|黄金周|天里|暑期|春运|暑运|汛期";

/// What begins a sentence on the parts of what the one before it told, and longest words of where one looks.
const DETAILS: &str =
    "其中|人均|户均|场均|结余|具体来看|具体看|具体来说|具体而言|参加的|参与的|报名的|到场的";
pub(super) const LONGEST_VIEW: usize = 8;

/// What is done in the time with which a paragraph begins.
const DONE: &str = "收到|投入|支出|完成|实现|新增|举办|开展|组织|接待|募集|救助|资助|发放|受理|办理|查处|新建|改造|销售|出口|进口|参加|售出|卖出|捐赠|培训|服务";

/// Longest name in quotation marks.
const LONGEST_NAME: usize = 10;

/// `sentence` without the marks around names, “慈惠童心”项目, which is no speech.
fn without_names(sentence: &str) -> String {
    let is_name =
        |it: &str| it.chars().count() <= LONGEST_NAME && it.chars().all(char::is_alphanumeric);
    let parts = sentence.split('“').enumerate().map(|(index, part)| match part.split_once('”') {
        Some((name, rest)) if index > 0 && is_name(name) => format!("{name}{rest}"),
        _ if index > 0 => format!("“{part}"),
        _ => part.to_owned(),
    });
    parts.collect()
}

/// Whether a sentence begins that only tells more exactly what was told before: 其中，具体来看，分区域看，.
pub(super) fn is_detail(rest: &str) -> bool {
    let opening = rest.split('，').next().unwrap_or_default();
    let is_view = opening.starts_with(['分', '从', '按']) && opening.ends_with('看');
    is_view && opening.chars().count() <= LONGEST_VIEW || first_of(rest, DETAILS).is_some()
}

impl State {
    /// Whether the sentence that `rest` begins with goes on about the times of that before: it tells a part
    /// of it, or more of a report on months or years.
    pub(super) fn goes_on(&self, page: &Page<'_>, rest: &str) -> bool {
        let [time] = self.carried.as_slice() else { return false };
        let name = page.piece(time.clone());
        let is_before = last_of(name, BEFORE).is_some();
        let is_span =
            last_of(name, REPORTED).is_some() && !name.starts_with(['截', '到']) && !is_before;
        let sentence = rest.split(|c| STOPS.contains(c)).next().unwrap_or_default();
        let bare = without_names(sentence);
        let holds = |list| words(list).any(|word| bare.contains(word));
        let is_report = !holds(NO_REPORT) && !holds(PLANNED);
        let start = page.text.len() - rest.len();
        let whole = start..start + sentence.len();
        // A clause with a time of its own goes on with that.
        let first = stretch::beginning_in(page.figures, &whole).next();
        let end = first.and_then(|it| page.figures.get(it)).map_or(whole.end, |it| it.range.end);
        let range = start..end;
        // 创近4年来最高 is no other time.
        let is_other = |it: &Range<usize>| {
            let other = page.piece(it.clone());
            !page.is_record(it) && !time::is_length(other) && other != name
        };
        let times = page.times.get(stretch::beginning_in(page.times, &range)).unwrap_or_default();
        let is_timed = times.iter().any(is_other);
        let goes_on = !self.is_late && !is_timed && is_report;
        let first = page.piece(range);
        let is_stock = words(STOCKS).any(|it| first.contains(it));
        let is_same = self.has_figures
            && last_of(name, PERIODIC).is_some()
            && !is_stock
            && page.has_same_unit(time.end..start, whole);
        // 截至9月末 at the head of a paragraph holds for all of it, 到年底 for what is held against it.
        let begins = time.start == chinese::dateline(page.text);
        let is_head = begins && name.starts_with('截');
        let is_until = begins && name.starts_with('到');
        // 2014年，捐款有了新突破。会里共收到80万元
        let is_opened = begins && is_span && !self.has_figures && holds(DONE);
        let is_reported = (is_span || is_until) && (holds(REPORTING) || is_opened) && !is_stock;
        // 这意味着多数人有收入。具体来看，
        let behind =
            rest.get(sentence.len()..).and_then(|it| it.strip_prefix(|c| STOPS.contains(c)));
        let is_between = !is_timed && !page.holds_figure(&(start..start + sentence.len()));
        is_detail(rest)
            || is_between && behind.is_some_and(is_detail)
            || goes_on && (is_head || is_same || is_reported)
    }
}
