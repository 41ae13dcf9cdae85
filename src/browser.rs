//! The only door to the browser.
//!
//! Two twins with one interface: `live` speaks to the DOM through `web-sys` and `gloo`, `still`
//! has no browser at all. In `still` no [`Element`] and no [`Event`] can exist, so code that
//! holds one never runs; look-ups find nothing, listeners and frames never fire.

#[cfg(target_arch = "wasm32")]
mod live;
#[cfg(target_arch = "wasm32")]
pub use live::*;

#[cfg(not(target_arch = "wasm32"))]
mod still;
#[cfg(not(target_arch = "wasm32"))]
pub use still::*;

/// A box in the viewport, in CSS px.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Rect {
    /// Distance of its left edge from the viewport's.
    pub left: f64,
    /// Distance of its top edge from the viewport's.
    pub top: f64,
    /// Its width.
    pub width: f64,
    /// Its height.
    pub height: f64,
}

impl Rect {
    /// Distance of its right edge from the viewport's left one.
    #[must_use]
    pub fn right(self) -> f64 {
        self.left + self.width
    }

    /// Distance of its lower edge from the viewport's upper one.
    #[must_use]
    pub fn bottom(self) -> f64 {
        self.top + self.height
    }

    /// Distance of half its height from the viewport's upper edge.
    #[must_use]
    pub fn middle(self) -> f64 {
        self.top + self.height / 2.0
    }
}

/// A pointer at one moment.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Pointer {
    /// The browser's number for it while it is down.
    pub id: i32,
    /// Distance from the viewport's left edge, CSS px.
    pub x: f64,
    /// Distance from the viewport's top edge, CSS px.
    pub y: f64,
    /// Whether it is a finger.
    pub touch: bool,
    /// The pressed button, 0 for the main one.
    pub button: i16,
}

/// A turn of the wheel.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Wheel {
    /// Sideways, CSS px.
    pub x: f64,
    /// Downwards, CSS px.
    pub y: f64,
    /// Whether Ctrl was held, which a trackpad's pinch reports too.
    pub ctrl: bool,
}

/// What a listener hangs on.
#[derive(Clone, Debug)]
pub enum Target {
    /// The window.
    Window,
    /// The document.
    Document,
    /// The part of the window in sight, which changes when the reader pinches the whole page.
    VisualViewport,
    /// The fonts, which may arrive after the text.
    Fonts,
    /// One element.
    Element(Element),
}

/// Whether a listener may stop the browser's own action.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Manners {
    /// It never calls [`Event::prevent_default`], so scrolling need not wait for it.
    Passive,
    /// It may call [`Event::prevent_default`].
    Active,
    /// As `Active`, and before the listeners of the elements inside.
    Capture,
}

/// What an observer saw of one element.
#[derive(Clone, Debug, PartialEq)]
pub struct Sight {
    /// The element.
    pub element: Element,
    /// How much of it is in the window or above it, `0..=1`: what the reader has come to or jumped past.
    pub visible: f64,
    /// Whether more than half of it lies above the window.
    pub passed: bool,
}

/// A browser that did not do what the page needs: the island stays as it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Missing(pub &'static str);
