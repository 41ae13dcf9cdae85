//! Words with drawn signs: kinds of things, and no number of them.

use leptos::prelude::*;

use super::super::Pen;
use crate::report::scene::groups::Glyph;

/// A brush's round wash, on which a word stands.
const WASH: &str = "M52 7C76 5 93 24 94 49C96 76 74 93 48 94C22 95 6 74 6 50C5 26 28 9 52 7z";

/// Draws `glyphs`.
pub(super) fn view(pen: Pen<'_>, glyphs: &[Glyph]) -> AnyView {
    // A word of one or two characters is as large as a painted one.
    let is_short = glyphs.iter().all(|it| it.word.chars().count() <= 2);
    let drawn = glyphs.iter().enumerate().map(|(index, glyph)| {
        let sign = pen.inlined(&glyph.sign, index, &[]).map(|sign| {
            view! {
                <svg class="glyph__sign" viewBox=sign.view_box inner_html=sign.content></svg>
            }
        });
        view! {
            <li class="glyph" data-on=glyph.step>
                {sign}
                <span class="glyph__word">
                    <svg class="glyph__wash" viewBox="0 0 100 100" preserveAspectRatio="none">
                        <path d=WASH></path>
                    </svg>
                    <span class="veil">{glyph.word.clone()}</span>
                </span>
            </li>
        }
    });
    view! { <ul role="list" class="glyphs" data-short=is_short>{drawn.collect_view()}</ul> }
        .into_any()
}
