//! What the reader has selected.

use wasm_bindgen::JsCast;
use web_sys::Range;

use super::{Element, dom, window};

fn selected() -> Option<Range> {
    let selection = window()?.get_selection().ok()??;
    (selection.range_count() > 0 && !selection.is_collapsed()).then_some(())?;
    selection.get_range_at(0).ok()
}

impl Element {
    /// Selects all that stands in it, and nothing else.
    pub fn select_contents(&self) {
        if let Some(selection) = window().and_then(|it| it.get_selection().ok().flatten()) {
            let _ = selection.select_all_children(&self.0);
        }
    }
}

/// The innermost element that holds all that is selected; none where nothing is.
#[must_use]
pub fn selected_within() -> Option<Element> {
    let around = selected()?.common_ancestor_container().ok()?;
    let parent = around.parent_element();
    around.dyn_into().ok().or(parent).map(Element)
}

/// The text of what is selected inside `element`; none where the selection does not touch it.
#[must_use]
pub fn selected_text(element: &Element) -> Option<String> {
    let selected = selected()?;
    selected.intersects_node(&element.0).ok()?.then_some(())?;
    let part = dom()?.create_range().ok()?;
    part.select_node_contents(&element.0).ok()?;
    if part.compare_boundary_points(Range::START_TO_START, &selected).ok()? < 0 {
        part.set_start(&selected.start_container().ok()?, selected.start_offset().ok()?).ok()?;
    }
    if part.compare_boundary_points(Range::END_TO_END, &selected).ok()? > 0 {
        part.set_end(&selected.end_container().ok()?, selected.end_offset().ok()?).ok()?;
    }
    Some(js_sys::Object::to_string(&part).into())
}
