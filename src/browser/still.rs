//! The twin without a browser: nothing is found, nothing happens.

use std::convert::Infallible;
use std::marker::PhantomData;

use leptos::prelude::NodeRef;

use super::{Manners, Missing, Pointer, Rect, Sight, Target, Wheel};

/// An element; without a browser there is none.
#[derive(Clone, Debug, PartialEq)]
pub struct Element(Infallible);

/// Methods of a value that cannot exist.
macro_rules! never {
    ($($name:ident($($argument:ty),*) $(-> $result:ty)?;)*) => {
        $(
            #[doc = concat!("Never called: see `live`'s `", stringify!($name), "`.")]
            pub fn $name(&self, $(_: $argument),*) $(-> $result)? {
                match self.0 {}
            }
        )*
    };
}

#[expect(clippy::missing_errors_doc, reason = "never called")]
impl Element {
    never! {
        query(&str) -> Option<Self>;
        query_all(&str) -> Vec<Self>;
        closest(&str) -> Option<Self>;
        contains(&Self) -> bool;
        parent() -> Option<Self>;
        attribute(&str) -> Option<String>;
        shown_file() -> Option<String>;
        set_attribute(&str, &str);
        remove_attribute(&str);
        set_flag(&str, bool);
        text() -> String;
        set_text(&str);
        rect() -> Rect;
        overflows() -> bool;
        property(&str) -> String;
        set_property(&str, &str);
        focus();
        scroll_to_top();
        center_child(&Self);
        scroll_to_start();
        is_open() -> bool;
        set_open(bool);
        is_dialog() -> bool;
        show_modal() -> Result<(), Missing>;
        close();
        value() -> String;
        set_value(&str);
        select_contents();
        copy() -> Option<Self>;
        append(&Self);
        put_after(&Self);
        remove();
        capture(i32);
    }
}

/// An event; without a browser there is none.
#[derive(Debug)]
pub struct Event<'a>(Infallible, PhantomData<&'a ()>);

impl Event<'_> {
    never! {
        target() -> Option<Element>;
        prevent_default();
        is_taken() -> bool;
        copy_instead(&str);
        key() -> String;
        is_modified() -> bool;
        with_shift() -> bool;
        pointer() -> Pointer;
        wheel() -> Wheel;
    }
}

/// A listener that hears nothing.
#[derive(Debug)]
pub struct Listener(Infallible);

impl Listener {
    /// Never called: there is no listener.
    pub fn keep(self) {
        match self.0 {}
    }
}

/// Listens to nothing.
pub fn listen(
    _: Target,
    _: &'static str,
    _: Manners,
    _: impl FnMut(&Event<'_>) + 'static,
) -> Option<Listener> {
    None
}

/// A frame that never comes.
#[derive(Debug)]
pub struct Frame;

/// Draws nothing.
pub fn next_frame(_: impl FnOnce(f64) + 'static) -> Frame {
    Frame
}

/// A timer that never rings.
#[derive(Debug)]
pub struct Timer;

impl Timer {
    /// Nothing: it rings never.
    pub fn keep(self) {}
}

/// Rings never.
pub fn after(_: u32, _: impl FnOnce() + 'static) -> Timer {
    Timer
}

/// An observer that cannot be made.
#[derive(Debug)]
pub struct Watcher(Infallible);

#[expect(clippy::missing_errors_doc, reason = "it is always missing")]
impl Watcher {
    /// Always missing.
    pub fn new(_: f64, _: impl FnMut(Vec<Sight>) + 'static) -> Result<Self, Missing> {
        Err(Missing("IntersectionObserver"))
    }

    never! {
        watch(&Element);
        forget(&Element);
    }
}

/// An observer that cannot be made.
#[derive(Debug)]
pub struct SizeWatcher(Infallible);

#[expect(clippy::missing_errors_doc, reason = "it is always missing")]
impl SizeWatcher {
    /// Always missing.
    pub fn new(_: &Element, _: impl FnMut() + 'static) -> Result<Self, Missing> {
        Err(Missing("ResizeObserver"))
    }

    /// Never called: there is no observer.
    pub fn keep(self) {
        match self.0 {}
    }
}

/// Functions that find or do nothing.
macro_rules! nothing {
    ($($name:ident($($argument:ty),*) -> $result:ty = $value:expr;)*) => {
        $(
            #[doc = concat!("Without a browser: nothing. See `live`'s `", stringify!($name), "`.")]
            #[must_use]
            pub fn $name($(_: $argument),*) -> $result {
                $value
            }
        )*
    };
}

nothing! {
    root() -> Option<Element> = None;
    query(&str) -> Option<Element> = None;
    query_all(&str) -> Vec<Element> = Vec::new();
    by_id(&str) -> Option<Element> = None;
    create(&str) -> Option<Element> = None;
    element(&NodeRef<leptos::html::Div>) -> Option<Element> = None;
    focused() -> Option<Element> = None;
    magnified() -> Option<Rect> = None;
    viewport() -> (f64, f64) = (0.0, 0.0);
    scroll_top() -> f64 = 0.0;
    media(&str) -> bool = false;
    hidden() -> bool = false;
    loaded() -> bool = false;
    framed() -> bool = false;
    save_data() -> bool = false;
    now() -> f64 = 0.0;
    fragment() -> String = String::new();
    page_address() -> String = String::new();
    push_fragment(&str) -> bool = false;
    stored_member(&str, &str) -> Option<String> = None;
    copy_selection() -> bool = false;
    can_share(&str, &str) -> bool = false;
    is_agent(&str) -> bool = false;
    today() -> String = String::new();
    compare_texts(&str, &str) -> std::cmp::Ordering = std::cmp::Ordering::Equal;
    fold_letters(&str) -> String = String::new();
    selected_within() -> Option<Element> = None;
    selected_text(&Element) -> Option<String> = None;
}

/// Scrolls nothing.
pub fn scroll_by(_: f64) {}

/// Tells nobody.
pub fn announce(_: &'static str, _: &str) {}

/// Writes nowhere.
pub fn replace_fragment(_: &str) {}

/// There is no history to come back in.
#[must_use]
pub fn is_visited() -> bool {
    false
}

/// Changes nothing.
pub fn scroll_with_history(_: bool) {}

/// Goes nowhere.
pub fn go_back() {}

/// Stores nothing.
pub fn store_member(_: &str, _: &str, _: Option<&str>) {}

/// Refused.
pub fn share(_: &str, _: &str, refused: impl FnOnce() + 'static) {
    refused();
}

/// Copies nothing.
pub fn copy_text(_: &str, done: impl FnOnce(bool) + 'static) {
    done(false);
}
