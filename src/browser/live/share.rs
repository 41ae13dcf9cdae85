//! The system's own way to hand a link on.

use wasm_bindgen::{JsValue, closure::Closure};
use web_sys::{Navigator, ShareData};

use super::window;

/// The navigator and a link that it would hand on; none where it has no such thing (in-app browsers,
/// plain http, frames that may not).
fn sharing(title: &str, url: &str) -> Option<(Navigator, ShareData)> {
    let navigator = window()?.navigator();
    let knows = |name: &str| js_sys::Reflect::has(&navigator, &name.into()).unwrap_or_default();
    if !knows("share") || !knows("canShare") {
        return None;
    }
    let data = ShareData::new();
    data.set_title(title);
    // No text beside it: some programs hand on that alone.
    data.set_url(url);
    navigator.can_share_with_data(&data).then_some((navigator, data))
}

/// Whether the system can hand on this link.
#[must_use]
pub fn can_share(title: &str, url: &str) -> bool {
    sharing(title, url).is_some()
}

/// Lets the reader hand a link on; `refused` is called where the system will not. A reader who thinks
/// better of it has not been refused.
pub fn share(title: &str, url: &str, refused: impl FnOnce() + 'static) {
    let Some((navigator, data)) = sharing(title, url) else { return refused() };
    let failed = Closure::once(move |error: JsValue| {
        let name = js_sys::Reflect::get(&error, &"name".into()).ok();
        if name.and_then(|it| it.as_string()).is_none_or(|name| name != "AbortError") {
            refused();
        }
    });
    let _ = navigator.share_with_data(&data).catch(&failed);
    failed.forget();
}

/// Whether the browser calls itself so.
#[must_use]
pub fn is_agent(name: &str) -> bool {
    window()
        .and_then(|window| window.navigator().user_agent().ok())
        .is_some_and(|it| it.contains(name))
}
