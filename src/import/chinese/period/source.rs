//! Clauses that say of which time the figures behind them are, by what they come from.

use std::ops::Range;

use super::{Clause, Page};
use crate::import::language::{first_of, is_in, last_of, words};

/// Reports that are called by the time they are of, surveys, and how a clause ends that tells by them.
const FILINGS: &str = "审计报告|财报|年报|半年报|中报|季报|年度报告|报告|业绩|报表|账单|决算";
const SURVEYS: &str = "问卷|调查|普查";
const SHOWING: &str = "显示|披露|称|看|里|中";

/// What tells that the time behind it is the one of which something is told.
const PUBLISHING: &str = "公布|公布了|发布|发布了|公布的|发布的|显示";

impl Page<'_> {
    /// Whether `time` is that of the figures which a clause says to come from a report or a survey: 2023年年报显示.
    pub(super) fn is_source(&self, time: &Range<usize>, clause: &Clause) -> bool {
        let rest = self.piece(time.end..clause.range.end);
        let rest = rest.strip_prefix('的').unwrap_or(rest);
        let is_of = first_of(rest, FILINGS).is_some() || words(SURVEYS).any(|it| rest.contains(it));
        // 发布了2021年第三季度财报，
        let is_shown = last_of(rest, SHOWING).is_some()
            || is_in(rest, FILINGS)
                && (self.piece(time.clone()).starts_with('截') || self.is_published(time, clause))
            // 据《某省2023年年度报告》，
            || is_in(rest.trim_end_matches('》'), FILINGS)
                && self.piece(clause.range.clone()).trim_start().starts_with(['据', '根']);
        is_of && is_shown && !self.holds_figure(&clause.range)
    }

    /// Whether what is told of `time` is published: 统计局公布9月物价指数.
    pub(super) fn is_published(&self, time: &Range<usize>, clause: &Clause) -> bool {
        // 发布了截至9月30日的第三季度财报
        let head = self.piece(clause.range.start..time.start).trim_end();
        let until = head.strip_suffix('的').and_then(|it| it.rsplit_once("截至"));
        last_of(until.map_or(head, |it| it.0), PUBLISHING).is_some()
    }
}

/// Whether a clause says that what it tells by was published, at the time before it: 由某会发布的《白皮书》显示.
pub(super) fn is_shown(text: &str) -> bool {
    let shows = text.contains('》') && last_of(text, "显示|指出").is_some();
    shows && words("发布|公布|出版").any(|it| text.contains(it))
}
