//! The twin with a browser.

mod address;
mod element;
mod event;
mod selection;
mod share;
mod time;
mod watch;

use leptos::prelude::{GetUntracked, NodeRef};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{CustomEvent, CustomEventInit};

use crate::browser::Rect;

pub use self::{address::*, element::Element, event::*, selection::*, share::*, time::*, watch::*};

fn window() -> Option<web_sys::Window> {
    web_sys::window()
}

fn dom() -> Option<web_sys::Document> {
    window()?.document()
}

/// The `<html>` element.
#[must_use]
pub fn root() -> Option<Element> {
    dom()?.document_element().map(Element)
}

/// The first element that matches.
#[must_use]
pub fn query(selector: &str) -> Option<Element> {
    root()?.query(selector)
}

/// Every element that matches, in document order.
#[must_use]
pub fn query_all(selector: &str) -> Vec<Element> {
    root().map(|root| root.query_all(selector)).unwrap_or_default()
}

/// The element with this id.
#[must_use]
pub fn by_id(id: &str) -> Option<Element> {
    dom()?.get_element_by_id(id).map(Element)
}

/// The element of an island's view that `node` refers to; none before the view is in the page.
#[must_use]
pub fn element(node: &NodeRef<leptos::html::Div>) -> Option<Element> {
    node.get_untracked().map(|it| Element(it.unchecked_into()))
}

/// A new element that stands nowhere yet.
#[must_use]
pub fn create(tag: &str) -> Option<Element> {
    dom()?.create_element(tag).ok().map(Element)
}

/// The element that has the focus.
#[must_use]
pub fn focused() -> Option<Element> {
    dom()?.active_element().map(Element)
}

/// Width and height of the viewport, CSS px.
#[must_use]
pub fn viewport() -> (f64, f64) {
    let side = |value: Result<JsValue, JsValue>| value.ok().and_then(|it| it.as_f64());
    window().map_or((0.0, 0.0), |window| {
        (
            side(window.inner_width()).unwrap_or_default(),
            side(window.inner_height()).unwrap_or_default(),
        )
    })
}

/// What is in sight of a page that the reader has pinched larger, in px of the layout viewport;
/// none at the usual size.
#[must_use]
pub fn magnified() -> Option<Rect> {
    let sight = window()?.visual_viewport()?;
    (sight.scale() > 1.01).then(|| Rect {
        left: sight.offset_left(),
        top: sight.offset_top(),
        width: sight.width(),
        height: sight.height(),
    })
}

/// How far the page is scrolled down, CSS px.
#[must_use]
pub fn scroll_top() -> f64 {
    window().and_then(|window| window.scroll_y().ok()).unwrap_or_default()
}

/// Scrolls by `y` CSS px at once.
pub fn scroll_by(y: f64) {
    if let Some(window) = window() {
        window.scroll_by_with_x_and_y(0.0, y);
    }
}

/// Whether a media query holds.
#[must_use]
pub fn media(query: &str) -> bool {
    window()
        .and_then(|window| window.match_media(query).ok().flatten())
        .is_some_and(|list| list.matches())
}

/// Whether the page is in the background.
#[must_use]
pub fn hidden() -> bool {
    dom().is_some_and(|document| document.hidden())
}

/// Whether the page has loaded with everything in it.
#[must_use]
pub fn loaded() -> bool {
    dom().is_some_and(|document| document.ready_state() == "complete")
}

/// Whether the page stands in a frame.
#[must_use]
pub fn framed() -> bool {
    window()
        .is_some_and(|window| window.parent().ok().flatten().is_none_or(|parent| parent != window))
}

/// Whether the browser asks pages to save data.
#[must_use]
pub fn save_data() -> bool {
    let member = |object: &JsValue, name: &str| js_sys::Reflect::get(object, &name.into()).ok();
    window()
        .and_then(|window| member(&window.navigator(), "connection"))
        .filter(|connection| connection.is_object())
        .and_then(|connection| member(&connection, "saveData"))
        .is_some_and(|value| value.is_truthy())
}

/// Tells the host page what happened: an event on `document` with one text as its detail.
///
/// It is told as soon as nothing of the app is at work: what the host does about it, such as
/// dispatching events that the app hears, then finds everything in order.
pub fn announce(name: &'static str, detail: &str) {
    let detail = detail.to_owned();
    let tell = Closure::once_into_js(move || {
        let init = CustomEventInit::new();
        init.set_detail(&detail.into());
        let event = CustomEvent::new_with_event_init_dict(name, &init);
        if let (Some(document), Ok(event)) = (dom(), event) {
            let _ = document.dispatch_event(&event);
        }
    });
    if let Some(window) = window() {
        window.queue_microtask(tell.unchecked_ref());
    }
}

/// Compares two texts as a dictionary of the page's language does.
#[must_use]
pub fn compare_texts(a: &str, b: &str) -> std::cmp::Ordering {
    let language = root().and_then(|root| root.attribute("lang")).unwrap_or_default();
    let locales = js_sys::Array::of1(&language.into());
    let result = js_sys::JsString::from(a).locale_compare(b, &locales, &js_sys::Object::new());
    result.cmp(&0)
}

/// `text` without regard to case and width: Ａ and A are both a. The browser knows how; tables of
/// our own would weigh many KB.
#[must_use]
pub fn fold_letters(text: &str) -> String {
    js_sys::JsString::from(text).normalize("NFKC").to_lower_case().into()
}
