//! Which times say by themselves what they are, and which only by another or by the day of the article.

use crate::import::language::{first_of, is_in, last_of};

/// Times that say which they are only behind another, with the ends of such.
const ANAPHORS: [(&[&str], &[char]); 3] = [
    (&["当年", "全年", "同年"], &['年', '度']),
    (&["当月", "同月", "全月"], &['月', '份']),
    (&["当日", "当天", "当晚"], &['日', '号', '天']),
];

/// Those that are another's where they begin a clause.
pub(super) const SAME: &str = "同期|期间|其间|这期间|此期间|这一期间|在此期间|这段时间";

/// Those of them that say too little where there is no other.
const VAGUE: [&str; 4] = ["当年", "同年", "同月", "全月"];

/// Those that say only that it is so when the article is written, or of when something is told.
const NOW: &str = "现在|目前|如今|眼下|当前|近日|日前";
const LATELY: &str = "近日|日前";

/// Days before that are told by themselves.
const DAYS_AGO: &str = "前年|前日|前天";

/// Whether a time is only that of the article itself.
pub(in crate::import::chinese) fn is_now(time: &str) -> bool {
    last_of(time, NOW).is_some()
}

/// Whether a time says only when something is told.
pub(in crate::import::chinese) fn is_lately(time: &str) -> bool {
    last_of(time, LATELY).is_some()
}

/// Whether a time says too little by itself.
pub(in crate::import::chinese) fn is_vague(time: &str) -> bool {
    VAGUE.contains(&time)
}

/// Whether a time is only told as another.
pub(in crate::import::chinese) fn is_same(time: &str) -> bool {
    is_in(time, SAME)
}

/// The ends of the times that one only takes up: 年 for 全年; none if it says by itself which it is.
pub(in crate::import::chinese) fn anaphor_of(time: &str) -> Option<&'static [char]> {
    ANAPHORS.iter().find(|(words, _)| words.contains(&time)).map(|(_, ends)| *ends)
}

/// Whether a time says only by another which it is: 全年, 前一周.
pub(in crate::import::chinese) fn is_by_another(time: &str) -> bool {
    anaphor_of(time).is_some() || time.starts_with('前') && first_of(time, DAYS_AGO).is_none()
}
