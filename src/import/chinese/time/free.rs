//! Which times of Chinese text a figure can have, and which are another's.

use std::ops::Range;

use super::{is_length, is_now, number::is_amount};
use crate::import::language::{first_of, last_of, words};

/// Days that only end a stretch of hours, 22时到次日8时.
const NEXT: &str = "次日|翌日";

/// What something changes from: 从目前的.
const FROM: &str = "从|由";

/// What makes a length of time only tell how often: 连续三年增长.
const RUNS: &str = "连|连续|已连续|每隔|近|每|第";

/// What is said of a time within which something is to be done: 应在10天内退还.
const DEADLINES: &str = "应|须|需|限|将|可|难以|不得|退|支付|付清|缴|预计|争取|力争|计划|逐步|之日起|只要|的占|的有|的只";

/// What a time is compared with and does not hold for a figure; 于 says where something began.
const COMPARED: &str = "比|较|相对|与|同|于|超|占|自从|第|距|距离|相当于|个|每|每年";

/// The same where 的 follows: 是去年同期的1.6倍.
const COMPARED_OF: &str = "是|为|达|至";

/// What a time is followed by that only says of which things something is told.
const BOUNDS: &str = "以前|之前|以后|之后|过后|刚过|一过|已过|前建|后建";

/// Whether nothing beside the time at `it` makes it another's, or another word.
pub(super) fn is_free(text: &str, it: &Range<usize>) -> bool {
    let before = text.get(..it.start).unwrap_or_default();
    let after = text.get(it.end..).unwrap_or_default();
    // 增至今年的 says the time of what follows.
    let changed = |c| "增升降减涨跌扩缩".contains(c);
    let reaches = before.strip_suffix('至').is_some_and(|it| it.ends_with(changed));
    let is_of = last_of(before, COMPARED_OF).is_some();
    let is_base = is_of && !reaches && after.strip_prefix('的').is_some_and(|it| !is_amount(it));
    let time = text.get(it.clone()).unwrap_or_default();
    let is_source = is_now(time) && last_of(before, FROM).is_some();
    // 连续三年增长5%
    let is_run = is_length(time) && last_of(before, RUNS).is_some();
    let is_before = time.starts_with('前')
        && before.ends_with(['以', '此', '提', '节', '赛', '会', '战'])
        || first_of(time, NEXT).is_some() && before.ends_with(['到', '至']);
    let is_deadline = time.ends_with('内') && {
        let is_mark = |c| "，；。：！？".contains(c);
        let head = before.rsplit(is_mark).next().unwrap_or_default();
        let tail = after.split(is_mark).next().unwrap_or_default();
        words(DEADLINES).any(|it| head.contains(it) || tail.contains(it))
    };
    let is_bound = first_of(after, BOUNDS).is_some();
    !is_base
        && !is_bound
        && !is_deadline
        && !is_source
        && !is_run
        && !is_before
        && last_of(before, COMPARED).is_none()
}
