//! Pointers and the wheel.

use std::rc::Rc;

use super::Lightbox;
use crate::{
    browser::{Event, Manners, Pointer, Target, after, now},
    gesture::{
        DOUBLE_TAP_TIME,
        hand::{Finger, Gesture},
        plane::{Point, View},
        stage::{Outcome, Stage},
    },
};

impl Lightbox {
    /// Listens to what is pressed, moved and turned.
    pub(super) fn listen_to_pointers(self: &Rc<Self>) -> Option<()> {
        let stage = || Target::Element(self.parts.stage.clone());
        self.hear(stage(), "pointerdown", Manners::Passive, Self::pressed)?;
        self.hear(stage(), "pointermove", Manners::Passive, |viewer, event| {
            let finger = viewer.finger(event.pointer());
            viewer.handle(|hand, _| hand.moved(finger));
        })?;
        self.hear(stage(), "pointerup", Manners::Passive, |viewer, event| {
            let finger = viewer.finger(event.pointer());
            viewer.handle(|hand, _| hand.up(finger));
        })?;
        self.hear(stage(), "pointercancel", Manners::Passive, |viewer, event| {
            let finger = viewer.finger(event.pointer());
            viewer.handle(|hand, _| hand.cancel(finger));
        })?;
        // A press would take the focus away from the buttons, and the keys with it.
        self.hear(stage(), "mousedown", Manners::Active, |_, event| event.prevent_default())?;
        self.hear(
            Target::Element(self.parts.dialog.clone()),
            "wheel",
            Manners::Active,
            Self::wheel_turned,
        )
    }

    fn finger(&self, pointer: Pointer) -> Finger {
        let at = self.seen_from_stage(pointer);
        Finger { id: pointer.id, at, touch: pointer.touch, time: now() }
    }

    fn seen_from_stage(&self, pointer: Pointer) -> Point {
        Point::new(pointer.x, pointer.y) - self.origin.get()
    }

    fn pressed(self: &Rc<Self>, event: &Event<'_>) {
        let pointer = event.pointer();
        if !self.is_open() || pointer.button > 0 {
            return;
        }
        self.parts.stage.capture(pointer.id);
        let finger = self.finger(pointer);
        self.handle(|hand, stage| hand.down(finger, stage.is_shifted()));
    }

    fn handle(
        self: &Rc<Self>,
        look: impl FnOnce(&mut crate::gesture::hand::Hand, &Stage) -> Gesture,
    ) {
        if !self.is_open() {
            return;
        }
        let (mut hand, mut stage) = (self.hand.get(), self.stage.get());
        let gesture = look(&mut hand, &stage);
        self.hand.set(hand);
        match gesture {
            Gesture::Wait => {}
            Gesture::Grab => self.stop(),
            Gesture::Take | Gesture::Grip => {
                self.tap.set(None);
                self.fill_neighbours();
                stage.take();
                self.stage.set(stage);
            }
            Gesture::Drag(drag) => {
                stage.drag(drag);
                self.set_stage(stage);
            }
            Gesture::Pinch(pinch) => {
                stage.pinch(pinch);
                self.set_stage(stage);
            }
            Gesture::Drop { drag, velocity } => self.decide(stage.drop(drag, velocity)),
            Gesture::PinchEnd => self.decide(stage.pinch_end()),
            Gesture::Release => self.start(stage.correction()),
            Gesture::Tap { at, touch } => self.tapped(at, touch),
            Gesture::DoubleTap { at } => {
                self.tap.set(None);
                self.toggle_zoom(at);
            }
        }
    }

    fn decide(self: &Rc<Self>, outcome: Outcome) {
        match outcome {
            Outcome::Close => self.close(),
            Outcome::Turn { by, velocity } => self.turn(by, velocity),
            Outcome::Settle(glide) => self.start(glide),
        }
    }

    /// A finger's tap shows or hides the controls, unless a second one follows. A click zooms the
    /// picture, or closes where there is nothing to zoom.
    fn tapped(self: &Rc<Self>, at: Point, touch: bool) {
        let stage = self.stage.get();
        if stage.is_shifted() {
            self.start(stage.correction());
        } else if touch {
            let viewer = Rc::clone(self);
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "300")]
            let timer = after(DOUBLE_TAP_TIME as u32, move || {
                let quiet = viewer.parts.dialog.attribute("data-quiet").is_some();
                viewer.parts.dialog.set_flag("data-quiet", !quiet);
            });
            self.tap.set(Some(timer));
        } else if stage.pan_zoom().covers(stage.view, at)
            && (stage.pan_zoom().worth_zooming() || stage.is_zoomed())
        {
            self.toggle_zoom(at);
        } else {
            self.close();
        }
    }

    /// With Ctrl (or a trackpad's pinch) it zooms, without it pans what is zoomed; the page behind
    /// never scrolls.
    fn wheel_turned(self: &Rc<Self>, event: &Event<'_>) {
        let wheel = event.wheel();
        let over_text = event.target().is_some_and(|it| self.parts.text.contains(&it));
        if over_text && !wheel.ctrl && self.parts.text.attribute("data-scrolls").is_some() {
            return;
        }
        event.prevent_default();
        let stage = self.stage.get();
        if !self.is_open() || !self.hand.get().is_empty() || stage.is_shifted() {
            return;
        }
        let (pan_zoom, view) = (stage.pan_zoom(), stage.view);
        if wheel.ctrl {
            self.nudge(pan_zoom.wheel(view, self.seen_from_stage(event.pointer()), wheel.y));
        } else if stage.is_zoomed() {
            self.nudge(pan_zoom.clamp_pan(View {
                x: view.x - wheel.x,
                y: view.y - wheel.y,
                ..view
            }));
        }
    }
}
