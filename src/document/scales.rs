//! Whether what a graphic draws can stand on one scale.
//!
//! Bars, shares and levels measure their statistics against each other, so these need one unit; a
//! share cannot be above its whole. Statistics without a single value (八项 has one, 一湖九河 has
//! none) are not judged, nor are graphics that only count or order.

use super::{problem, reader::Reader};
use crate::{
    diagnostic::{Diagnostic, Span},
    report::{
        Graphic, Statistic,
        number::{Decimal, Number},
    },
};

impl Reader<'_> {
    /// Reports what `graphic` draws beyond its scale: indices of statistics, each with the place in
    /// `of="…"` that names it.
    pub(super) fn check_scale(&mut self, graphic: Graphic, of: &[(usize, Span)]) {
        let drawn: Vec<Drawn<'_>> = of
            .iter()
            .filter_map(|(index, span)| Drawn::new(self.statistics.get(*index)?, *span))
            .collect();
        let problems = match graphic {
            Graphic::Bars | Graphic::Level => unlike_units(&drawn),
            Graphic::Share => {
                let mut problems = unlike_units(&drawn);
                if problems.is_empty() {
                    problems = above_whole(&drawn);
                }
                problems
            }
            Graphic::Dots | Graphic::Groups | Graphic::Route | Graphic::Timeline | Graphic::Art => {
                Vec::new()
            }
        };
        self.problems.extend(problems);
    }
}

/// A statistic that has a value to draw.
struct Drawn<'a> {
    statistic: &'a Statistic,
    number: &'a Number,
    /// Its value; the upper end of a range.
    most: Decimal,
    span: Span,
}

impl<'a> Drawn<'a> {
    fn new(statistic: &'a Statistic, span: Span) -> Option<Self> {
        let number = statistic.number.as_ref()?;
        Some(Self { statistic, number, most: number.upper().or(number.value())?, span })
    }
}

fn unlike_units(drawn: &[Drawn<'_>]) -> Vec<Diagnostic> {
    let Some((first, others)) = drawn.split_first() else { return Vec::new() };
    let unlike = others.iter().filter(|it| it.number.unit() != first.number.unit());
    unlike
        .map(|it| problem::unlike_units(it.span, &it.statistic.text, &first.statistic.text))
        .collect()
}

/// Percentages above 100 %; of amounts, those above the last, which is their whole.
fn above_whole(drawn: &[Drawn<'_>]) -> Vec<Diagnostic> {
    let Some((last, parts)) = drawn.split_last() else { return Vec::new() };
    let (judged, whole, name) = match whole_of(last.number.unit()) {
        Some((whole, name)) => (drawn, whole, name),
        None => (parts, last.most, last.statistic.text.as_str()),
    };
    let above = judged.iter().filter(|it| it.most > whole);
    above.map(|it| problem::above_whole(it.span, &it.statistic.text, name)).collect()
}

/// The whole in a unit of shares.
fn whole_of(unit: &str) -> Option<(Decimal, &'static str)> {
    let (whole, name) = match unit {
        "%" | "％" | "percent" | "per cent" => (100, "100%"),
        "‰" => (1000, "1000‰"),
        "成" => (10, "十成"),
        _ => return None,
    };
    Some((Decimal::new(whole, 0)?, name))
}
