//! Shares: parts of a whole, one module for each form.

mod field;
mod pace;
mod rings;

use leptos::prelude::*;

use super::Pen;
use crate::report::scene::share::Share;

/// Draws `share`.
pub(super) fn view(pen: Pen<'_>, share: &Share) -> AnyView {
    match share {
        Share::Rings(rings) => rings::view(pen, rings),
        Share::Field(field) => field::view(pen, field),
        Share::Pace(pace) => pace::view(pen, pace),
    }
}
