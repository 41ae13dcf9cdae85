//! Bars: amounts of one unit, as lengths from zero.

use super::material::{Material, Refusal, Shown, Why};
use crate::number::Decimal;

/// Bars on one scale.
#[derive(Clone, Debug, PartialEq)]
pub struct Bars {
    /// The unit of all of them.
    pub unit: String,
    /// The longest.
    pub most: Decimal,
    /// The bars, in the order of the text.
    pub items: Vec<Bar>,
    /// The derived statistic of how much longer one of two bars is than the other.
    pub difference: Option<Shown>,
}

/// One bar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bar {
    /// Its statistic.
    pub shown: Shown,
    /// Its length, in the unit of all.
    pub value: Decimal,
}

/// Fewer bars compare nothing.
const LEAST: usize = 2;

impl Bars {
    /// Bars of the statistics of `material`. A derived one beside two others is their difference.
    ///
    /// # Errors
    /// With every statistic that is no amount, or of another unit than the first; when there are
    /// fewer than two; and when the derived one is not the difference of the two.
    pub fn new(material: &Material<'_>) -> Result<Self, Vec<Refusal>> {
        let mut refusals = Vec::new();
        let mut items: Vec<Bar> = Vec::new();
        let mut first: Option<(&str, String)> = None;
        let (derived, told): (Vec<_>, Vec<_>) =
            material.figures.iter().enumerate().partition(|(_, it)| it.statistic.derived.is_some());
        for (index, figure) in told {
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
        if items.len() + refusals.len() < LEAST {
            refusals.push(Why::TooFew(LEAST).of_scene());
        }
        let mut difference = None;
        for (index, figure) in derived {
            match figure.amount() {
                _ if difference.is_some() => refusals.push(Why::NotAlone.of_figure(index)),
                Ok(value) if is_difference(&items, value) => difference = Some(figure.shown),
                Ok(_) => refusals.push(Why::NotTheDifference.of_figure(index)),
                Err(why) => refusals.push(why.of_figure(index)),
            }
        }
        match (items.iter().map(|it| it.value).max(), first) {
            (Some(most), Some((unit, _))) if refusals.is_empty() => {
                Ok(Self { unit: unit.to_owned(), most, items, difference })
            }
            _ => Err(refusals),
        }
    }
}

/// Whether there are two bars, and one is longer than the other by `value`.
fn is_difference(items: &[Bar], value: Decimal) -> bool {
    match items {
        [one, two] => {
            let longer = one.value.max(two.value);
            one.value.min(two.value).plus(value) == Some(longer)
        }
        _ => false,
    }
}
