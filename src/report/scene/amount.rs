//! What of a statistic can be measured, counted or taken as a share.

use super::material::{Figure, Why};
use crate::number::{Decimal, Form};

/// The most marks that a graphic draws: beyond them nobody sees a number of things.
pub const MOST_MARKS: u64 = 10_000;

impl Figure<'_> {
    /// The one amount that the statistic is.
    ///
    /// # Errors
    /// When it is none, or below zero: every scale here begins at zero.
    pub fn amount(&self) -> Result<Decimal, Why> {
        let number = self.statistic.number.as_ref().ok_or(Why::NoAmount)?;
        let is_amount = matches!(number.form(), Form::Quantity | Form::Han | Form::Spelled);
        let single = number.value().filter(|_| is_amount && number.upper().is_none());
        let value = single.ok_or(Why::NoAmount)?;
        if value.units() < 0 { Err(Why::Negative) } else { Ok(value) }
    }

    /// The whole number of things that the statistic is.
    ///
    /// # Errors
    /// When it is none.
    pub fn count(&self) -> Result<u64, Why> {
        let value = self.amount()?;
        let whole = u64::try_from(value.units()).ok().filter(|_| value.scale() == 0);
        whole.filter(|count| *count > 0).ok_or(Why::NoAmount)
    }

    /// The share that the statistic is, and the whole in its unit: 20.4 of 100.
    ///
    /// # Errors
    /// When its unit is none of shares, or it is above its whole.
    pub fn share(&self) -> Result<(Decimal, Decimal), Why> {
        let (whole, name) = self.whole().ok_or(Why::NotAShare)?;
        let value = self.amount()?;
        if value > whole { Err(Why::AboveWhole(name.to_owned())) } else { Ok((value, whole)) }
    }

    /// Whether the statistic is of a unit of shares.
    #[must_use]
    pub fn is_share(&self) -> bool {
        self.whole().is_some()
    }

    /// The whole in a unit of shares, and how it is written.
    fn whole(&self) -> Option<(Decimal, &'static str)> {
        let (whole, name) = match self.unit() {
            "%" => (100, "100%"),
            "‰" => (1000, "1000‰"),
            _ => return None,
        };
        Some((Decimal::new(whole, 0)?, name))
    }

    /// What the statistic counts; empty where nothing is said.
    #[must_use]
    pub fn unit(&self) -> &str {
        self.statistic.number.as_ref().map_or("", |number| number.unit())
    }

    /// The marked text.
    #[must_use]
    pub fn text(&self) -> String {
        self.statistic.text.clone()
    }
}
