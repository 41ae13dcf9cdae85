//! Events and who listens to them.

use gloo_events::{EventListener, EventListenerOptions, EventListenerPhase};
use wasm_bindgen::JsCast;
use web_sys::{ClipboardEvent, EventTarget, KeyboardEvent, MouseEvent, PointerEvent, WheelEvent};

use super::{Element, dom, window};
use crate::browser::{Manners, Pointer, Target, Wheel};

/// Something that happened.
#[derive(Debug)]
pub struct Event<'a>(&'a web_sys::Event);

impl Event<'_> {
    /// The innermost element it happened on.
    #[must_use]
    pub fn target(&self) -> Option<Element> {
        self.0.target()?.dyn_into().ok().map(Element)
    }

    /// Keeps the browser from its own action.
    pub fn prevent_default(&self) {
        self.0.prevent_default();
    }

    /// Whether somebody else already took care of it.
    #[must_use]
    pub fn is_taken(&self) -> bool {
        self.0.default_prevented()
    }

    /// Lets a copy event put this text into the clipboard instead of what is selected.
    pub fn copy_instead(&self, text: &str) {
        let event = self.0.dyn_ref::<ClipboardEvent>();
        if let Some(clipboard) = event.and_then(ClipboardEvent::clipboard_data)
            && clipboard.set_data("text/plain", text).is_ok()
        {
            self.prevent_default();
        }
    }

    /// The key of a keyboard event, such as `Escape`; empty for others.
    #[must_use]
    pub fn key(&self) -> String {
        self.0.dyn_ref::<KeyboardEvent>().map(KeyboardEvent::key).unwrap_or_default()
    }

    /// Whether Ctrl, Alt, Shift or Meta was held, or another button than the main one pressed:
    /// then the browser's own meaning stands.
    #[must_use]
    pub fn is_modified(&self) -> bool {
        let keyboard = self.0.dyn_ref::<KeyboardEvent>();
        let mouse = self.0.dyn_ref::<MouseEvent>();
        keyboard.is_some_and(|it| it.ctrl_key() || it.alt_key() || it.meta_key() || it.shift_key())
            || mouse.is_some_and(|it| {
                it.ctrl_key() || it.alt_key() || it.meta_key() || it.shift_key() || it.button() > 0
            })
    }

    /// Whether Shift was held.
    #[must_use]
    pub fn with_shift(&self) -> bool {
        self.0.dyn_ref::<KeyboardEvent>().is_some_and(KeyboardEvent::shift_key)
    }

    /// The pointer of a pointer or mouse event.
    #[must_use]
    pub fn pointer(&self) -> Pointer {
        let pointer = self.0.dyn_ref::<PointerEvent>();
        self.0.dyn_ref::<MouseEvent>().map_or_else(Pointer::default, |mouse| Pointer {
            id: pointer.map_or(0, PointerEvent::pointer_id),
            x: f64::from(mouse.client_x()),
            y: f64::from(mouse.client_y()),
            touch: pointer.is_some_and(|it| it.pointer_type() == "touch"),
            button: mouse.button(),
        })
    }

    /// The turn of a wheel event, in px (a line counts as 16).
    #[must_use]
    pub fn wheel(&self) -> Wheel {
        self.0.dyn_ref::<WheelEvent>().map_or_else(Wheel::default, |wheel| {
            let unit = if wheel.delta_mode() == WheelEvent::DOM_DELTA_PIXEL { 1.0 } else { 16.0 };
            Wheel { x: wheel.delta_x() * unit, y: wheel.delta_y() * unit, ctrl: wheel.ctrl_key() }
        })
    }
}

/// A listener; dropping it takes it off.
#[derive(Debug)]
#[must_use = "a dropped listener hears nothing"]
pub struct Listener(EventListener);

impl Listener {
    /// Leaves it on for as long as the page lives.
    pub fn keep(self) {
        self.0.forget();
    }
}

impl Target {
    fn resolve(self) -> Option<EventTarget> {
        match self {
            Self::Window => window().map(Into::into),
            Self::Document => dom().map(Into::into),
            Self::VisualViewport => window()?.visual_viewport().map(Into::into),
            Self::Fonts => {
                js_sys::Reflect::get(dom()?.as_ref(), &"fonts".into()).ok()?.dyn_into().ok()
            }
            Self::Element(element) => Some(element.0.into()),
        }
    }
}

/// Calls `heard` each time `event` happens on `target`.
pub fn listen(
    target: Target,
    event: &'static str,
    manners: Manners,
    mut heard: impl FnMut(&Event<'_>) + 'static,
) -> Option<Listener> {
    let options = EventListenerOptions {
        phase: match manners {
            Manners::Capture => EventListenerPhase::Capture,
            Manners::Passive | Manners::Active => EventListenerPhase::Bubble,
        },
        passive: manners == Manners::Passive,
    };
    let target = target.resolve()?;
    let listener = EventListener::new_with_options(&target, event, options, move |event| {
        heard(&Event(event));
    });
    Some(Listener(listener))
}
