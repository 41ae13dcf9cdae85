//! The keyboard. Keys with Ctrl, Alt, Shift or Meta keep the browser's meaning.

use std::rc::Rc;

use super::Lightbox;
use crate::{
    browser::{self, Event},
    gesture::{KEY_PAN, plane::View},
};

impl Lightbox {
    /// Escape is the dialog's own.
    pub(super) fn key_pressed(self: &Rc<Self>, event: &Event<'_>) {
        let dialog = event.target().and_then(|it| it.closest("dialog"));
        let is_covered = dialog.is_some_and(|it| it != self.parts.dialog);
        if !self.is_shown() || is_covered || event.is_taken() {
            return;
        }
        let key = event.key();
        if key == "Tab" {
            self.keep_focus(event);
            return;
        }
        if !event.is_modified() && self.act_on(&key, event) {
            event.prevent_default();
        }
    }

    /// Whether the browser must not act on `key` too. Keys that would scroll the page behind do
    /// nothing.
    fn act_on(self: &Rc<Self>, key: &str, event: &Event<'_>) -> bool {
        let target = event.target();
        let on = |selector: &str| target.as_ref().is_some_and(|it| it.closest(selector).is_some());
        let in_text = on(".viewer__text[data-scrolls]");
        self.parts.dialog.set_flag("data-quiet", false);
        match key {
            "z" | "Z" => self.toggle_zoom(self.stage.get().pan_zoom().area().middle()),
            "ArrowLeft" => self.go_sideways(-1),
            "ArrowRight" => self.go_sideways(1),
            "ArrowUp" | "ArrowDown" | "Home" | "End" | "PageUp" | "PageDown" | " " if in_text => {
                return false;
            }
            "ArrowUp" => self.pan(0.0, KEY_PAN),
            "ArrowDown" => self.pan(0.0, -KEY_PAN),
            "Home" => self.show(0),
            "End" => self.show(self.slides.len().saturating_sub(1)),
            "PageUp" | "PageDown" => {}
            " " => return !on("button"),
            _ => return false,
        }
        true
    }

    /// Pans a zoomed picture; at its edge, or when it is fitted, turns the page.
    fn go_sideways(self: &Rc<Self>, by: i32) {
        let before = self.stage.get().view;
        self.pan(-f64::from(by) * KEY_PAN, 0.0);
        if self.stage.get().view == before {
            self.turn(by, 0.0);
        }
    }

    fn pan(self: &Rc<Self>, x: f64, y: f64) {
        let stage = self.stage.get();
        if self.is_open() && stage.is_zoomed() && !stage.is_shifted() {
            let View { x: left, y: top, zoom_level } = stage.view;
            self.nudge(stage.pan_zoom().clamp_pan(View { x: left + x, y: top + y, zoom_level }));
        }
    }

    /// Tab goes round inside the dialog.
    fn keep_focus(&self, event: &Event<'_>) {
        let stops = self.parts.focusable();
        let here = browser::focused().and_then(|it| stops.iter().position(|stop| *stop == it));
        let last = stops.len().saturating_sub(1);
        let next = match (here, event.with_shift()) {
            (Some(0) | None, true) => last,
            (None, false) => 0,
            (Some(index), false) if index == last => 0,
            (Some(_), _) => return,
        };
        if let Some(stop) = stops.get(next) {
            event.prevent_default();
            stop.focus();
        }
    }
}
