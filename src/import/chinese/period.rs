//! Which of the times that are proposed for the figures of a text hold for them: rather none than a
//! wrong one.

use std::ops::Range;

use super::time;
use crate::import::{
    language::{Proposal, first_of, last_of, words},
    quantity::Quantity,
};

/// Times that others are compared with: they hold for one figure, directly behind them.
const BASES: &str = "去年同期|上年同期|同期";

/// Words between a time that others are compared with and the figure of that time, and what begins a
/// clause that only tells against what another figure is held.
const OF_BASE: &str = "|的|为|是|约|有|仅|只有|约为";
const AGAINST: &str = "高于|低于|多于|少于|大于|小于|快于|慢于|好于|不及|相当于";

/// A ratio to another figure is of the time of the first: 是2015年的1.6倍.
const RATIOS: [char; 2] = ['倍', '成'];

/// Fewest characters between a time and a figure that are more than the name of a base.
const MOST_OF_BASE: usize = 6;

/// What a day ends with, and what is done on the day when something is told.
const DAYS: &str = "日|天|号|上午|下午";
const TELLING: &str = "记者|获悉|报道|报导|发布|公布|召开|举行|举办|通报|介绍|表示|宣布|透露|指出";

/// What ends a clause that with its time says another time.
const SINCE: &str = "以来|以后|之后|之前|以前|后|前";

/// Marks at which a clause begins.
const MARKS: &str = "，；：。！？（";

/// Takes away the periods that are another figure's, or only say when something was told.
pub(super) fn settle(text: &str, figures: &[Quantity], proposals: &mut [Proposal]) {
    let times = time::find(text);
    for (figure, proposal) in figures.iter().zip(proposals) {
        let place = Place { text, figures, figure: &figure.range };
        let is_named = |time: &&Range<usize>, period: &str| {
            let named = place.piece((*time).clone());
            time.end <= figure.range.start
                && named.trim_start_matches('到') == period.trim_start_matches('到')
        };
        proposal.period = proposal.period.take().filter(|period| {
            times.iter().rfind(|time| is_named(time, period)).is_none_or(|time| place.is_of(time))
        });
    }
}

/// A figure in its text.
struct Place<'a> {
    text: &'a str,
    figures: &'a [Quantity],
    figure: &'a Range<usize>,
}

impl<'a> Place<'a> {
    fn piece(&self, range: Range<usize>) -> &'a str {
        self.text.get(range).unwrap_or_default()
    }

    /// Whether `time`, which stands before the figure, holds for it.
    fn is_of(&self, time: &Range<usize>) -> bool {
        let at = self.figure.start;
        let clause = self.piece(0..at).rsplit(|c| MARKS.contains(c)).next().unwrap_or_default();
        let begin = at - clause.len();
        let named = self.piece(time.clone());
        let is_ratio = self.piece(self.figure.clone()).contains(RATIOS)
            || ["分之", "一半"].iter().any(|it| self.piece(self.figure.clone()).contains(it));
        if time.start >= begin {
            // 是去年同期1.06%的4倍
            let is_between = |it: &Quantity| it.range.start >= time.end && it.range.end <= at;
            let is_taken = last_of(named, BASES).is_some() && self.figures.iter().any(is_between);
            // 恢复到2019年的1.1倍, 只有5月高峰时的四分之一
            let of = self.piece(time.end..at);
            let is_of = of.ends_with('的') && of.chars().count() < MOST_OF_BASE;
            return !(is_taken || is_ratio && is_of);
        }
        // 相比2012年的3256.8万元
        let is_base = time::all(clause)
            .last()
            .is_some_and(|it| words(OF_BASE).any(|word| Some(word) == clause.get(it.end..)));
        let is_held = is_base || first_of(clause, AGAINST).is_some() && clause.ends_with('的');
        let between = self.piece(time.end..begin);
        let is_day = !named.starts_with('截') && last_of(named, DAYS).is_some();
        let is_told = is_day && words(TELLING).any(|word| between.contains(word));
        // 2018年修缮启动以来，
        let clause = between.split(|c| MARKS.contains(c)).next().unwrap_or_default();
        let goes_on = last_of(clause, SINCE).is_some();
        // 5月的一场冰雹毁了果园，; 到10月底已全部完工，
        let is_until = named.starts_with('到') || self.piece(0..time.start).ends_with('到');
        let is_told = is_told
            || clause.starts_with('的') && !named.ends_with("以来")
            || is_until
                && clause.chars().count() > 2
                && !self.figures.iter().any(|it| {
                    it.range.start >= time.end && it.range.start < time.end + clause.len()
                });
        (!is_held || is_ratio) && !is_told && !goes_on
    }
}
