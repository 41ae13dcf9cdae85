//! A level: how high the water stands, said by rank and not by measure.

use super::{
    dots::{Field, Fields},
    material::{Material, Refusal, Shown, Why},
};

/// A level without a scale, with fields of marks beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Level {
    /// The statistic at the line.
    pub shown: Shown,
    /// Amounts that the text tells of beside it.
    pub fields: Vec<Field>,
}

impl Level {
    /// The level of the one statistic of `material` that says neither `per` nor `mark`; the others
    /// are fields.
    ///
    /// # Errors
    /// When there is no level or more than one, when it is an amount, which would need a scale, and
    /// with what [`Dots::fields`](super::dots::Dots::fields) refuses.
    pub fn new(material: &Material<'_>) -> Result<Self, Vec<Refusal>> {
        let mut fields = Fields::default();
        let mut level = None;
        for (index, figure) in material.figures.iter().enumerate() {
            let plot = &figure.statistic.plot;
            if plot.per.is_some() || plot.mark.is_some() {
                fields.add(index, figure);
            } else if figure.amount().is_ok() {
                fields.refuse(Why::HasScale.of_figure(index));
            } else if level.is_some() {
                fields.refuse(Why::NotAlone.of_figure(index));
            } else {
                level = Some(figure.shown);
            }
        }
        match level {
            Some(shown) => fields.finish(0).map(|fields| Self { shown, fields }),
            None => {
                let mut refusals = fields.refusals();
                if refusals.is_empty() {
                    refusals.push(Why::TooFew(1).of_scene());
                }
                Err(refusals)
            }
        }
    }
}
