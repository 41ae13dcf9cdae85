//! Frames, and everything that moves by itself.

use std::rc::Rc;

use super::Lightbox;
use crate::{
    browser::{self, after, next_frame},
    gesture::{
        motion::Pull,
        plane::{Point, View, px},
        stage::{Glide, Stage},
    },
    islands::{motion_allowed, saving_data},
};

/// After the last turn of the wheel the picture is laid out anew, ms.
const WHEEL_REST: u32 = 150;

impl Lightbox {
    /// Sets the stage and draws it before the next paint.
    pub(super) fn set_stage(self: &Rc<Self>, stage: Stage) {
        self.stage.set(stage);
        self.ask_frame();
    }

    /// Measures and fits everything anew, if there is anything to be seen.
    pub(super) fn fit(self: &Rc<Self>) {
        if self.is_shown() {
            self.measure();
            if !self.is_changing() {
                self.draw();
            }
        }
    }

    /// Begins to move; without motion it is there at once.
    pub(super) fn start(self: &Rc<Self>, glide: Glide) {
        if motion_allowed() {
            self.glide.set(Some((glide, browser::now())));
            self.ask_frame();
        } else {
            let mut stage = self.stage.get();
            let _ = stage.follow(&glide, f64::INFINITY);
            self.stage.set(stage);
            self.settle();
            self.draw();
        }
    }

    /// Stops what moves, where it is.
    pub(super) fn stop(&self) {
        self.glide.set(None);
    }

    fn ask_frame(self: &Rc<Self>) {
        if !self.frame_asked.replace(true) {
            let viewer = Rc::clone(self);
            self.frame.set(Some(next_frame(move |_| viewer.tick())));
        }
    }

    fn tick(self: &Rc<Self>) {
        self.frame_asked.set(false);
        if !self.is_shown() {
            return;
        }
        if let Some((glide, began)) = self.glide.get() {
            let mut stage = self.stage.get();
            let moves = stage.follow(&glide, browser::now() - began);
            self.stage.set(stage);
            if moves {
                self.ask_frame();
            } else {
                self.stop();
                self.settle();
            }
        }
        if !self.is_changing() {
            self.draw();
        }
    }

    /// Fits everything to the window as it is now.
    pub(super) fn measure(self: &Rc<Self>) {
        self.magnify();
        self.parts.measure_text();
        let size = self.measure_stage();
        if let Some(pan_zoom) = self.pan_zoom_at(self.position.get())
            && !self.stage.get().fits(size, &pan_zoom)
        {
            self.stop();
            self.parts.set_measure(pan_zoom.fitted_width());
            let stage = self.stage.get().resized(size, pan_zoom);
            self.stage.set(stage);
            if let Some(holder) = self.holder() {
                holder.lay_out(pan_zoom.natural(), stage.view);
            }
            self.fit_neighbours();
            self.place();
        }
    }

    /// Keeps to the part in sight while the reader has pinched the whole page larger.
    fn magnify(&self) {
        let sight = browser::magnified();
        let rect = sight.unwrap_or_default();
        for (name, side) in [
            ("--viewer-x", rect.left),
            ("--viewer-y", rect.top),
            ("--viewer-width", rect.width),
            ("--viewer-height", rect.height),
        ] {
            let value = sight.map(|_| px(side));
            self.parts.dialog.set_property(name, &value.unwrap_or_default());
        }
        self.parts.dialog.set_flag("data-magnified", sight.is_some());
    }

    /// Everything rests: the picture becomes sharp, its neighbours are fitted and fetched.
    pub(super) fn settle(self: &Rc<Self>) {
        let stage = self.stage.get();
        if let Some(holder) = self.holder() {
            holder.lay_out(stage.pan_zoom().natural(), stage.view);
        }
        self.fit_neighbours();
        if !saving_data() {
            self.fill_neighbours();
        }
    }

    /// Goes to the picture `by` places on, if there is one, at this speed, px/ms.
    pub(super) fn turn(self: &Rc<Self>, by: i32, velocity: f64) {
        let position = self.position.get() + by;
        if !self.is_open() || self.album.slide(position).is_none() {
            return;
        }
        self.stop();
        self.fill_neighbours();
        self.show_position(position, by);
        self.start(self.stage.get().glide_row(velocity));
    }

    /// Goes to a picture at once, wherever it is in the row.
    pub(super) fn show(self: &Rc<Self>, slide: usize) {
        let before = self.position.get();
        let position = self.album.position_of(slide, before);
        match position - before {
            0 => {}
            by @ (-1 | 1) => self.turn(by, 0.0),
            _ if self.is_open() => {
                self.stop();
                self.show_position(position, 0);
                self.settle();
            }
            _ => {}
        }
    }

    fn show_position(self: &Rc<Self>, position: i32, by: i32) {
        self.position.set(position);
        self.tell_slide();
        let Some(pan_zoom) = self.pan_zoom_at(position) else { return };
        self.parts.set_measure(pan_zoom.fitted_width());
        let mut stage = self.stage.get().turned(by, pan_zoom, self.neighbours());
        if by == 0 {
            stage.shift = 0.0;
        }
        self.stage.set(stage);
        self.fill(position);
        self.place();
        self.draw();
        self.show_error();
        self.turn_address();
    }

    /// Zooms about a point of the stage, or back.
    pub(super) fn toggle_zoom(self: &Rc<Self>, point: Point) {
        if self.is_open() {
            let stage = self.stage.get();
            let view = stage.pan_zoom().toggle(stage.view, point);
            self.start(stage.glide_to(view, Pull::Ease));
        }
    }

    /// Brings the picture to `view` at once, and makes it sharp when that has stopped for a while.
    pub(super) fn nudge(self: &Rc<Self>, view: View) {
        self.stop();
        let mut stage = self.stage.get();
        stage.view = view;
        self.set_stage(stage);
        let viewer = Rc::clone(self);
        self.rest.set(Some(after(WHEEL_REST, move || {
            if viewer.is_open() && viewer.glide.get().is_none() && viewer.hand.get().is_empty() {
                viewer.settle();
            }
        })));
    }
}
