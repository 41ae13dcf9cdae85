//! A drawing of the report's own, whose parts come with the steps that name them.

use leptos::prelude::*;

use super::Pen;
use crate::report::scene::Art;

/// Draws `art`; nothing where its file was not handed on.
pub(super) fn view(pen: Pen<'_>, art: &Art) -> AnyView {
    let drawing = pen.inlined(&art.path, 0, &art.states);
    let drawing = drawing.map(|it| view! { <svg viewBox=it.view_box inner_html=it.content></svg> });
    view! { <div class="art">{drawing}</div> }.into_any()
}
