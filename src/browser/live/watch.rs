//! Observers: what comes into view, what changes its size.

use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{
    IntersectionObserver, IntersectionObserverEntry, IntersectionObserverInit, ResizeObserver,
};

use super::Element;
use crate::browser::{Missing, Sight};

/// Room above the window for any page, px. Frames of another origin have no margin.
const ABOVE: &str = "9999999px 0px 0px 0px";

/// Watches elements come and go; dropping it ends that.
#[derive(Debug)]
#[must_use = "a dropped observer sees nothing"]
pub struct Watcher {
    observer: IntersectionObserver,
    _callback: Closure<dyn FnMut(Array)>,
}

impl Watcher {
    /// Calls `seen` with everything of which the share `threshold` (`0..=1`) has come into the window
    /// from below or left it there, and once for everything when it begins.
    ///
    /// # Errors
    /// When the engine has no `IntersectionObserver`.
    pub fn new(
        threshold: f64,
        mut seen: impl FnMut(Vec<Sight>) + 'static,
    ) -> Result<Self, Missing> {
        let callback = Closure::<dyn FnMut(Array)>::new(move |entries: Array| {
            seen(entries.iter().map(sight).collect());
        });
        let options = IntersectionObserverInit::new();
        options.set_threshold(&JsValue::from_f64(threshold));
        options.set_root_margin(ABOVE);
        let observer =
            IntersectionObserver::new_with_options(callback.as_ref().unchecked_ref(), &options)
                .map_err(|_| Missing("IntersectionObserver"))?;
        Ok(Self { observer, _callback: callback })
    }

    /// Begins to watch `element`.
    pub fn watch(&self, element: &Element) {
        self.observer.observe(&element.0);
    }

    /// Watches `element` no more.
    pub fn forget(&self, element: &Element) {
        self.observer.unobserve(&element.0);
    }
}

impl Drop for Watcher {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

fn sight(entry: JsValue) -> Sight {
    let entry: IntersectionObserverEntry = entry.unchecked_into();
    let rect = entry.bounding_client_rect();
    Sight {
        visible: entry.intersection_ratio(),
        passed: rect.top() + rect.bottom() < 0.0,
        element: Element(entry.target()),
    }
}

/// Watches the size of one element; dropping it ends that.
#[derive(Debug)]
#[must_use = "a dropped observer sees nothing"]
pub struct SizeWatcher {
    observer: ResizeObserver,
    _callback: Closure<dyn FnMut()>,
}

impl SizeWatcher {
    /// Calls `changed` when the size of `element` changes, and once at the start.
    ///
    /// # Errors
    /// When the engine has no `ResizeObserver`.
    pub fn new(element: &Element, changed: impl FnMut() + 'static) -> Result<Self, Missing> {
        let callback = Closure::<dyn FnMut()>::new(changed);
        let observer = ResizeObserver::new(callback.as_ref().unchecked_ref())
            .map_err(|_| Missing("ResizeObserver"))?;
        observer.observe(&element.0);
        Ok(Self { observer, _callback: callback })
    }

    /// Leaves it on for as long as the page lives.
    pub fn keep(self) {
        std::mem::forget(self);
    }
}

impl Drop for SizeWatcher {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}
