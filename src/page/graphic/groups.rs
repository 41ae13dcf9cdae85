//! Things in groups: slips under numbers, the terms of a sum, words with signs.

mod glyphs;
mod slips;
mod terms;

use leptos::prelude::*;

use super::Pen;
use crate::report::scene::groups::Groups;

/// Draws `groups`.
pub(super) fn view(pen: Pen<'_>, groups: &Groups) -> AnyView {
    match groups {
        Groups::Slips(slips) => slips::view(pen, slips),
        Groups::Terms(terms) => terms::view(pen, terms),
        Groups::Glyphs(glyphs) => glyphs::view(pen, glyphs),
    }
}
