//! Frames, timers and the clock.

use gloo_render::{AnimationFrame, request_animation_frame};
use gloo_timers::callback::Timeout;

use super::window;

/// A frame that was asked for; dropping it calls it off.
#[derive(Debug)]
#[must_use = "a dropped frame never comes"]
pub struct Frame(#[expect(dead_code, reason = "held for its Drop")] AnimationFrame);

/// Calls `draw` before the next paint with the time, ms.
pub fn next_frame(draw: impl FnOnce(f64) + 'static) -> Frame {
    Frame(request_animation_frame(draw))
}

/// A timer; dropping it calls it off.
#[derive(Debug)]
#[must_use = "a dropped timer never rings"]
pub struct Timer(Timeout);

impl Timer {
    /// Lets it ring whatever becomes of it.
    pub fn keep(self) {
        self.0.forget();
    }
}

/// Calls `ring` once after `ms`.
pub fn after(ms: u32, ring: impl FnOnce() + 'static) -> Timer {
    Timer(Timeout::new(ms, ring))
}

/// The reader's own day: `2026-11-26`.
#[must_use]
pub fn today() -> String {
    // As Swedes write it.
    js_sys::Date::new_0().to_locale_date_string("sv-SE", &wasm_bindgen::JsValue::UNDEFINED).into()
}

/// Time since the page began, ms.
#[must_use]
pub fn now() -> f64 {
    window().and_then(|window| window.performance()).map_or(0.0, |clock| clock.now())
}
