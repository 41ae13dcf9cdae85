//! Ways and places on a sketch: lines with stops, ties between two places, one way with its length.

mod boxes;
mod course;
mod curve;
mod labels;
mod lines;
mod strands;

use leptos::prelude::*;

pub(super) use self::{curve::ratio, labels::width};
use super::Pen;
use crate::report::scene::route::Route;

/// Draws `route`.
pub(super) fn view(pen: Pen<'_>, route: &Route) -> AnyView {
    match route {
        Route::Lines(lines) => lines::view(lines),
        Route::Strands(strands) => strands::view(strands),
        Route::Course(course) => course::view(pen, course),
    }
}
