//! Bars: amounts of one unit, as lengths from zero.

use serde::Serialize;

use super::material::{Material, Refusal, Shown, Why};
use crate::report::number::Decimal;

/// Bars on one scale.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Bars {
    /// The unit of all of them.
    pub unit: String,
    /// The longest.
    pub most: Decimal,
    /// The bars, in the order of the text.
    pub items: Vec<Bar>,
}

/// One bar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Bar {
    /// Its statistic.
    pub shown: Shown,
    /// Its length, in the unit of all.
    pub value: Decimal,
}

/// Fewer bars compare nothing.
const LEAST: usize = 2;

impl Bars {
    /// Bars of the statistics of `material`.
    ///
    /// # Errors
    /// With every statistic that is no amount, or of another unit than the first; and when there
    /// are fewer than two.
    pub fn new(material: &Material<'_>) -> Result<Self, Vec<Refusal>> {
        let mut refusals = Vec::new();
        let mut items: Vec<Bar> = Vec::new();
        let mut first: Option<(&str, String)> = None;
        for (index, figure) in material.figures.iter().enumerate() {
            match (figure.amount(), &first) {
                (Err(why), _) => refusals.push(why.of_figure(index)),
                (Ok(_), Some((unit, text))) if *unit != figure.unit() => {
                    refusals.push(Why::UnlikeUnits(text.clone()).of_figure(index));
                }
                (Ok(value), _) => {
                    first.get_or_insert((figure.unit(), figure.text()));
                    items.push(Bar { shown: figure.shown, value });
                }
            }
        }
        if material.figures.len() < LEAST {
            refusals.push(Why::TooFew(LEAST).of_scene());
        }
        match (items.iter().map(|it| it.value).max(), first) {
            (Some(most), Some((unit, _))) if refusals.is_empty() => {
                Ok(Self { unit: unit.to_owned(), most, items })
            }
            _ => Err(refusals),
        }
    }
}
