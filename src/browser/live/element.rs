//! An element of the page.

use wasm_bindgen::JsCast;
use web_sys::{
    HtmlDetailsElement, HtmlDialogElement, HtmlElement, HtmlInputElement, HtmlSelectElement,
    ScrollBehavior, ScrollIntoViewOptions, ScrollLogicalPosition,
};

use crate::browser::Rect;

/// An element of the page; a clone is the same element.
#[derive(Clone, Debug, PartialEq)]
pub struct Element(pub(super) web_sys::Element);

impl Element {
    fn html(&self) -> Option<&HtmlElement> {
        self.0.dyn_ref()
    }

    /// The first element inside that matches.
    #[must_use]
    pub fn query(&self, selector: &str) -> Option<Self> {
        self.0.query_selector(selector).ok().flatten().map(Self)
    }

    /// Every element inside that matches, in document order.
    #[must_use]
    pub fn query_all(&self, selector: &str) -> Vec<Self> {
        let Ok(list) = self.0.query_selector_all(selector) else { return Vec::new() };
        (0..list.length()).filter_map(|index| list.item(index)?.dyn_into().ok().map(Self)).collect()
    }

    /// The nearest element that matches, beginning with this one and going outwards.
    #[must_use]
    pub fn closest(&self, selector: &str) -> Option<Self> {
        self.0.closest(selector).ok().flatten().map(Self)
    }

    /// Whether `other` is this element or inside it.
    #[must_use]
    pub fn contains(&self, other: &Self) -> bool {
        self.0.contains(Some(&other.0))
    }

    /// The element around this one.
    #[must_use]
    pub fn parent(&self) -> Option<Self> {
        self.0.parent_element().map(Self)
    }

    /// An attribute's value.
    #[must_use]
    pub fn attribute(&self, name: &str) -> Option<String> {
        self.0.get_attribute(name)
    }

    /// Sets an attribute.
    pub fn set_attribute(&self, name: &str, value: &str) {
        let _ = self.0.set_attribute(name, value);
    }

    /// Takes an attribute away.
    pub fn remove_attribute(&self, name: &str) {
        let _ = self.0.remove_attribute(name);
    }

    /// Sets an attribute without value, or takes it away.
    pub fn set_flag(&self, name: &str, on: bool) {
        let _ = self.0.toggle_attribute_with_force(name, on);
    }

    /// The address of the file that an image shows; none before it has chosen one.
    #[must_use]
    pub fn shown_file(&self) -> Option<String> {
        let chosen = js_sys::Reflect::get(&self.0, &"currentSrc".into()).ok()?.as_string();
        chosen.filter(|file| !file.is_empty())
    }

    /// Its text with that of everything inside.
    #[must_use]
    pub fn text(&self) -> String {
        self.0.text_content().unwrap_or_default()
    }

    /// Replaces everything inside by text.
    pub fn set_text(&self, text: &str) {
        self.0.set_text_content(Some(text));
    }

    /// Its border box.
    #[must_use]
    pub fn rect(&self) -> Rect {
        let rect = self.0.get_bounding_client_rect();
        Rect { left: rect.left(), top: rect.top(), width: rect.width(), height: rect.height() }
    }

    /// Whether more stands inside than its height shows.
    #[must_use]
    pub fn overflows(&self) -> bool {
        self.0.scroll_height() > self.0.client_height() + 1
    }

    /// The value of a CSS property as it applies, empty for none.
    #[must_use]
    pub fn property(&self, name: &str) -> String {
        let style = web_sys::window().and_then(|it| it.get_computed_style(&self.0).ok().flatten());
        let value = style.and_then(|it| it.get_property_value(name).ok()).unwrap_or_default();
        value.trim().to_owned()
    }

    /// Sets a CSS property through CSSOM, which the content policy allows.
    pub fn set_property(&self, name: &str, value: &str) {
        if let Some(html) = self.html() {
            let _ = html.style().set_property(name, value);
        }
    }

    /// Gives it the focus without scrolling.
    pub fn focus(&self) {
        if let Some(html) = self.html() {
            let options = web_sys::FocusOptions::new();
            options.set_prevent_scroll(true);
            let _ = html.focus_with_options(&options);
        }
    }

    /// Brings its top edge to the top of the page, at once, below what `scroll-margin` keeps free.
    pub fn scroll_to_top(&self) {
        let options = ScrollIntoViewOptions::new();
        options.set_behavior(ScrollBehavior::Instant);
        options.set_block(ScrollLogicalPosition::Start);
        self.0.scroll_into_view_with_scroll_into_view_options(&options);
    }

    /// Scrolls its own content sideways so that `child` stands in the middle.
    pub fn center_child(&self, child: &Self) {
        let (outer, inner) = (self.rect(), child.rect());
        let shift = inner.left + inner.width / 2.0 - outer.left - outer.width / 2.0;
        #[expect(clippy::cast_possible_truncation, reason = "scrollLeft is a whole number of px")]
        self.0.set_scroll_left(self.0.scroll_left() + shift as i32);
    }

    /// Scrolls its own content back to where it begins.
    pub fn scroll_to_start(&self) {
        self.0.set_scroll_left(0);
    }

    /// Whether a `<details>` or `<dialog>` is open.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.0.has_attribute("open")
    }

    /// Opens or closes a `<details>`.
    pub fn set_open(&self, open: bool) {
        if let Some(details) = self.0.dyn_ref::<HtmlDetailsElement>() {
            details.set_open(open);
        }
    }

    /// Whether it is a `<dialog>` that the engine can open over the page.
    #[must_use]
    pub fn is_dialog(&self) -> bool {
        js_sys::Reflect::has(&self.0, &"showModal".into()).unwrap_or_default()
    }

    /// Opens a `<dialog>` over the page, which becomes inert.
    ///
    /// # Errors
    /// When the engine has no `<dialog>`.
    pub fn show_modal(&self) -> Result<(), super::super::Missing> {
        let dialog = self.0.dyn_ref::<HtmlDialogElement>();
        dialog.and_then(|dialog| dialog.show_modal().ok()).ok_or(super::super::Missing("dialog"))
    }

    /// Closes a `<dialog>`.
    pub fn close(&self) {
        if let Some(dialog) = self.0.dyn_ref::<HtmlDialogElement>() {
            dialog.close();
        }
    }

    /// What the reader entered into an `<input>` or chose in a `<select>`.
    #[must_use]
    pub fn value(&self) -> String {
        let input = self.0.dyn_ref::<HtmlInputElement>().map(HtmlInputElement::value);
        let select = || self.0.dyn_ref::<HtmlSelectElement>().map(HtmlSelectElement::value);
        input.or_else(select).unwrap_or_default()
    }

    /// Sets what stands in an `<input>` or is chosen in a `<select>`.
    pub fn set_value(&self, value: &str) {
        if let Some(input) = self.0.dyn_ref::<HtmlInputElement>() {
            input.set_value(value);
        } else if let Some(select) = self.0.dyn_ref::<HtmlSelectElement>() {
            select.set_value(value);
        }
    }

    /// A deep copy that stands nowhere yet.
    #[must_use]
    pub fn copy(&self) -> Option<Self> {
        self.0.clone_node_with_deep(true).ok()?.dyn_into().ok().map(Self)
    }

    /// Puts `child` at the end of this element; one that stands elsewhere moves.
    pub fn append(&self, child: &Self) {
        let _ = self.0.append_child(&child.0);
    }

    /// Puts `next` right behind this element; one that stands elsewhere moves.
    pub fn put_after(&self, next: &Self) {
        let _ = self.0.insert_adjacent_element("afterend", &next.0);
    }

    /// Takes it out of the page.
    pub fn remove(&self) {
        self.0.remove();
    }

    /// Sends all moves of a pressed pointer here until it is released.
    pub fn capture(&self, pointer: i32) {
        let _ = self.0.set_pointer_capture(pointer);
    }
}
