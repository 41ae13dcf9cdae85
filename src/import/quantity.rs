//! Quantities in running text: amounts, counts, shares and ranks, but no dates, names or codes.
//!
//! A numeral is a quantity only by what stands around it: a unit, a magnitude or the thing that is
//! counted. Whatever is in doubt is passed over.

mod chinese;
mod english;
mod han;
mod units;

use std::ops::Range;

use super::Notation;
use crate::report::number::Number;

/// A quantity in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Quantity {
    /// Where it stands, with its prefix and unit.
    pub(super) range: Range<usize>,
    /// Whether what it counts stands behind it (152家 …), and not in its own unit (63.8%).
    pub(super) counts: bool,
}

/// Every quantity of `text`, in order, none within another.
pub(super) fn find(text: &str, notation: Notation) -> Vec<Quantity> {
    let found = match notation {
        Notation::Chinese => chinese::find(text),
        Notation::English => english::find(text),
    };
    let is_number =
        |it: &Quantity| text.get(it.range.clone()).is_some_and(|it| number(it, notation).is_some());
    found.into_iter().filter(is_number).collect()
}

/// The reading of a quantity; none if it is no number to the rest of the house.
pub(super) fn number(text: &str, notation: Notation) -> Option<Number> {
    Number::parse(text, notation).ok()
}
