//! The page's address, its history, what it stores and copies.

use std::{cell::Cell, rc::Rc};

use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{HtmlDocument, ScrollRestoration};

use super::window;

/// The part of the address from `#` on, without it; empty if there is none.
#[must_use]
pub fn fragment() -> String {
    let hash = window().and_then(|window| window.location().hash().ok()).unwrap_or_default();
    hash.trim_start_matches('#').to_owned()
}

/// The page's own address without query and fragment.
#[must_use]
pub fn page_address() -> String {
    // Not its origin and path: the origin of a sandboxed frame is nobody's.
    let whole = window().and_then(|window| window.location().href().ok()).unwrap_or_default();
    whole.split(['?', '#']).next().unwrap_or_default().to_owned()
}

/// Path and query as they stand, with another fragment; an empty one leaves none.
fn with_fragment(fragment: &str) -> Option<String> {
    let location = window()?.location();
    let mut address = location.pathname().ok()? + &location.search().ok()?;
    if !fragment.is_empty() {
        address.push('#');
        address.push_str(fragment);
    }
    Some(address)
}

/// Writes `fragment` over the current entry of the history, which thereby counts as visited.
/// Refusals (Safari refuses more than 100 in 30 s, sandboxed frames all) are ignored: the page
/// works without.
pub fn replace_fragment(fragment: &str) {
    if let (Some(window), Some(address)) = (window(), with_fragment(fragment))
        && let Ok(history) = window.history()
    {
        let _ = history.replace_state_with_url(&JsValue::TRUE, "", Some(&address));
    }
}

/// Whether the current entry of the history was written by this page, so that the reader comes
/// back to it; an entry that a link has just made holds nothing.
#[must_use]
pub fn is_visited() -> bool {
    let history = window().and_then(|window| window.history().ok());
    history.and_then(|history| history.state().ok()).is_some_and(|state| !state.is_null())
}

/// Adds an entry to the history; false when the browser refuses, or a host page that has put its
/// own function there does something else: to go back would then leave the page.
#[must_use]
pub fn push_fragment(name: &str) -> bool {
    let (Some(window), Some(address)) = (window(), with_fragment(name)) else { return false };
    let push =
        |history: web_sys::History| history.push_state_with_url(&JsValue::TRUE, "", Some(&address));
    window.history().is_ok_and(|history| push(history).is_ok()) && fragment() == name
}

/// Whether the browser scrolls back to where the reader was when it goes back in the history; set
/// for the current entry and those added after it.
pub fn scroll_with_history(scroll: bool) {
    let mode = if scroll { ScrollRestoration::Auto } else { ScrollRestoration::Manual };
    if let Some(history) = window().and_then(|window| window.history().ok()) {
        let _ = history.set_scroll_restoration(mode);
    }
}

/// Goes one step back in the history.
pub fn go_back() {
    if let Some(history) = window().and_then(|window| window.history().ok()) {
        let _ = history.back();
    }
}

/// One member of the object that is stored under `key` as JSON; none where it is no text, or
/// storage is denied.
#[must_use]
pub fn stored_member(key: &str, name: &str) -> Option<String> {
    js_sys::Reflect::get(stored(key)?.as_ref(), &name.into()).ok()?.as_string()
}

/// Stores one member of the object under `key`, if the browser allows, or takes it away; the others
/// stay as they are.
pub fn store_member(key: &str, name: &str, value: Option<&str>) {
    let object = stored(key).unwrap_or_default();
    let _ = match value {
        Some(value) => js_sys::Reflect::set(&object, &name.into(), &value.into()),
        None => js_sys::Reflect::delete_property(&object, &name.into()),
    };
    if let (Some(storage), Ok(text)) = (storage(), js_sys::JSON::stringify(&object)) {
        let _ = storage.set_item(key, &String::from(text));
    }
}

fn storage() -> Option<web_sys::Storage> {
    window()?.local_storage().ok()?
}

fn stored(key: &str) -> Option<js_sys::Object> {
    let text = storage()?.get_item(key).ok()??;
    js_sys::JSON::parse(&text).ok()?.dyn_into().ok()
}

/// Copies `text`, then calls `done` with whether that worked.
pub fn copy_text(text: &str, done: impl FnOnce(bool) + 'static) {
    let promise = window().and_then(|window| {
        let navigator = window.navigator();
        // In-app browsers and plain http have no clipboard at all.
        let clipboard = js_sys::Reflect::get(&navigator, &"clipboard".into()).ok()?;
        clipboard.is_object().then(|| navigator.clipboard().write_text(text))
    });
    let Some(promise) = promise else { return done(false) };
    let done = Rc::new(Cell::new(Some(done)));
    let finish = |worked: bool| {
        let done = Rc::clone(&done);
        Closure::once(move |_: JsValue| {
            if let Some(done) = done.take() {
                done(worked);
            }
        })
    };
    let (yes, no) = (finish(true), finish(false));
    let _ = promise.then2(&yes, &no);
    yes.forget();
    no.forget();
}

/// Copies what is selected in the page by the old command, which works where the clipboard is
/// closed; false when that fails too.
#[must_use]
pub fn copy_selection() -> bool {
    super::dom()
        .and_then(|document| document.dyn_into::<HtmlDocument>().ok())
        .and_then(|document| document.exec_command("copy").ok())
        .unwrap_or(false)
}
