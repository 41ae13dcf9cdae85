//! Times that stand behind their figure, and those before it that it has not.

use std::ops::Range;

use super::{
    DAYS, THEN,
    spot::{AGAINST, Spot, WITH},
};
use crate::{
    characters::is_han,
    import::{
        chinese::time,
        language::{first_of, last_of, words},
        stretch,
    },
};

/// What stands between a figure and the time when it was so.
const SEEN: &str = "，出现在|，发生在|，出现于|，发生于|（出现在|，是在|，就在|，|（";

/// What says behind a time that something was so then.
pub(super) const APPEARING: &str = "出现|发生|测得|录得";

/// What ends a figure that says how long something takes, or of what size or power a thing is.
const DURATIONS: &str = "秒|分钟|小时|天|年|寸|瓦|安";

/// What is done on a day with a thing that is so at any time: 20日推出30分钟快充.
const LAUNCHES: &str = "推出|发售|亮相|开售|首发|上新";

/// Of whom it is told what they do now, and most characters of their name: 87%受访者目前.
const PARTS: &str = "%|％|成|人|名|位|户|家|以上|左右|多";
const LONGEST_PARTS: usize = 6;

impl<'a> Spot<'a> {
    /// Whether it only says what kind of thing came out on the day at `time`.
    pub(super) fn is_launched_on(&self, time: &Range<usize>) -> bool {
        let between = self.page.piece(time.end..self.figure.start);
        let is_kind = || last_of(self.page.piece(self.figure.clone()), DURATIONS).is_some();
        let is_day = last_of(self.page.piece(time.clone()), DAYS).is_some();
        is_day && words(LAUNCHES).any(|it| between.contains(it)) && (self.is_size() || is_kind())
    }

    /// The present in which those do something whose figure it is: 87%受访者目前.
    pub(super) fn now(&self) -> Option<&'a Range<usize>> {
        let page = self.page;
        last_of(page.piece(self.figure.clone()), PARTS)?;
        let next = page.times.partition_point(|it| it.start < self.figure.end);
        let time = page.times.get(next).filter(|it| time::is_now(page.piece((*it).clone())))?;
        let between = page.piece(self.figure.end..time.start);
        let is_name = between.chars().all(is_han) && between.chars().count() <= LONGEST_PARTS;
        let is_one = !page.holds_figure(&(self.figure.end..time.start));
        (is_name && is_one).then_some(time)
    }

    /// The one time of its sentence that a clause takes up: 与2018年11月相比大为增长，当时只有20%.
    pub(super) fn then(&self) -> Option<&'a Range<usize>> {
        first_of(self.head(), THEN)?;
        let begin = self.figure.start - self.sentence().len();
        let [time] = stretch::within(self.page.all, &(begin..self.clause)) else { return None };
        let name = self.page.piece(time.clone());
        let is_day = !time::is_now(name) && time::anaphor_of(name).is_none();
        // 那年冬天
        (is_day && name.contains(['年', '月']) && !name.ends_with("以来")).then_some(time)
    }

    /// Whether a time before the figure is only one with which another is compared: 与去年同期相比下滑3%.
    pub(super) fn is_held(&self, time: &Range<usize>) -> bool {
        let before = self.page.piece(self.start..time.start);
        (last_of(before, AGAINST).is_some() || last_of(before, WITH).is_some()) && !self.is_other()
    }

    /// The time right before a figure with which another is compared: 与去年同期的11.3亿元相比.
    pub(super) fn base(&self) -> Option<&'a Range<usize>> {
        let page = self.page;
        let own = self.head().trim_end().strip_suffix('的')?.len() + self.start;
        let time = page.all.iter().find(|it| it.end == own)?;
        let before = page.piece(self.start..time.start);
        let is_with = || {
            let clause = self.behind().split(['，', '；', '。']).next().unwrap_or_default();
            last_of(before, WITH).is_some() && clause.contains("相比")
        };
        let is_base = last_of(before, AGAINST).is_some() || is_with();
        let is_whole = |it: &str| !time::is_same(it) && !time::is_by_another(it);
        (is_base && is_whole(page.piece(time.clone()))).then_some(time)
    }

    /// The time at which it is said to have been: 单日最高9216件，出现在8月4日.
    pub(super) fn seen(&self) -> Option<&'a Range<usize>> {
        let word = first_of(self.behind(), SEEN)?;
        let start = self.figure.end + word.len();
        // 出现在5月和9月 says of two.
        let time = self.page.all.iter().find(|it| it.start == start)?;
        let rest = self.page.piece(time.end..self.page.text.len());
        let is_told = match word {
            // 187.6毫米（9月16日），41.3℃，7月12日出现在河口
            "（" => rest.starts_with('）'),
            "，" => first_of(rest, APPEARING).is_some(),
            _ => true,
        };
        let name = self.page.piece(time.clone());
        (is_told && time::anaphor_of(name).is_none()).then_some(time)
    }
}
