//! Opening out of a thumbnail, closing back into it.

use std::rc::Rc;

use super::{
    Lightbox, Phase,
    address::{BACK_LOOKS, BACK_WAIT, Entry},
};
use crate::{
    browser::{Element, Missing, Timer, after},
    gesture::{
        DURATION,
        hand::Hand,
        plane::{Area, Point, translation},
        stage::Stage,
    },
    islands::motion_allowed,
};

impl Lightbox {
    /// Opens with a picture; `trigger` is the link that has the focus back afterwards.
    ///
    /// # Errors
    /// When the engine does not open it.
    pub(super) fn open(
        self: &Rc<Self>,
        slide: usize,
        trigger: &Element,
        entry: Entry,
    ) -> Result<(), Missing> {
        if self.is_shown() {
            return Ok(());
        }
        self.listen_inside().ok_or(Missing("events"))?;
        self.parts.dialog.show_modal()?;
        self.parts.set_phase("start");
        self.parts.close.focus();
        self.phase.set(Phase::Opening);
        self.trigger.replace(Some(trigger.clone()));
        self.position.set(self.album.position_of(slide, 0));
        self.tell_slide();
        self.set_up();
        self.enter_address(entry);
        self.begin_opening(&trigger.query("img").unwrap_or_else(|| trigger.clone()));
        self.announce();
        Ok(())
    }

    fn set_up(self: &Rc<Self>) {
        let position = self.position.get();
        self.measure();
        let size = self.measure_stage();
        if let Some(pan_zoom) = self.pan_zoom_at(position) {
            self.stage.set(Stage::new(size, pan_zoom, self.neighbours()));
        }
        self.fill(position);
        self.place();
        self.draw();
    }

    fn begin_opening(self: &Rc<Self>, thumbnail: &Element) {
        if !motion_allowed() {
            self.opened();
            return;
        }
        self.parts.set_backdrop(0.0);
        self.leave_for(self.in_sight(thumbnail));
        // The transition starts from what was laid out last.
        let _ = self.parts.stage.rect();
        self.parts.set_phase("opening");
        self.parts.row.set_property("opacity", "1");
        if let Some(holder) = self.holder() {
            holder.cut(Some(Point::default()));
        }
        self.draw();
        let viewer = Rc::clone(self);
        self.change.set(Some(whole(move || viewer.opened())));
    }

    fn opened(self: &Rc<Self>) {
        self.phase.set(Phase::Open);
        self.parts.set_phase("open");
        self.parts.row.set_property("opacity", "1");
        if let Some(holder) = self.holder() {
            holder.cut(None);
        }
        self.draw();
        self.settle();
        self.show_error();
    }

    /// Draws the picture over a thumbnail, or makes it vanish where there is none in sight.
    fn leave_for(&self, thumbnail: Option<Area>) {
        let stage = self.stage.get();
        match (thumbnail, self.holder()) {
            (Some(thumbnail), Some(holder)) if !stage.is_shifted() => {
                let (view, cut) = stage.pan_zoom().over(thumbnail);
                holder.cut(Some(cut));
                holder.draw(view);
            }
            _ => self.parts.row.set_property("opacity", "0"),
        }
    }

    /// Where a thumbnail lies on the stage, if any of it is in sight.
    fn in_sight(&self, thumbnail: &Element) -> Option<Area> {
        let area = self.on_stage(thumbnail.rect());
        let stage = self.on_stage(self.parts.stage.rect());
        let seen = |start: f64, length: f64, room: f64| {
            length > 1.0 && start < room && start + length > 0.0
        };
        (seen(area.left, area.width, stage.width) && seen(area.top, area.height, stage.height))
            .then_some(area)
    }

    /// Whether CSS moves the picture at the moment.
    pub(super) fn is_changing(&self) -> bool {
        matches!(self.phase.get(), Phase::Opening | Phase::Closing)
    }

    /// Closes; what led here is told to the history.
    pub(super) fn close(self: &Rc<Self>) {
        if !matches!(self.phase.get(), Phase::Opening | Phase::Open) {
            return;
        }
        self.phase.set(Phase::Closing);
        self.stop();
        self.tap.set(None);
        self.rest.set(None);
        self.hand.set(Hand::default());
        self.leave_address();
        self.begin_closing();
    }

    fn begin_closing(self: &Rc<Self>) {
        let viewer = Rc::clone(self);
        if !motion_allowed() {
            self.wait_for_history(0);
            return;
        }
        self.parts.set_phase("closing");
        if let Some(holder) = self.holder() {
            holder.cut(Some(Point::default()));
        }
        let _ = self.parts.stage.rect();
        self.leave_for(self.thumbnail().and_then(|thumbnail| self.in_sight(&thumbnail)));
        self.parts.set_backdrop(0.0);
        self.change.set(Some(whole(move || viewer.wait_for_history(0))));
    }

    /// The small picture in the page to close into: the trigger's, if it shows the same picture.
    fn thumbnail(&self) -> Option<Element> {
        let (_, slide) = self.slide_at(self.position.get())?;
        let trigger = self.trigger.borrow().clone();
        let own = trigger.filter(|link| link.attribute("data-photo").as_ref() == Some(&slide.id));
        own.and_then(|link| link.query("img")).or_else(|| Some(slide.thumbnail.clone()))
    }

    /// Whoever finds the dialog closed must also find the address that it was opened at; until then
    /// the bar leaves the address alone.
    fn wait_for_history(self: &Rc<Self>, looks: u32) {
        if self.entry.get() != Entry::Leaving || looks >= BACK_LOOKS {
            self.finish();
            return;
        }
        let viewer = Rc::clone(self);
        self.change.set(Some(after(BACK_WAIT, move || viewer.wait_for_history(looks + 1))));
    }

    /// The dialog was closed by somebody else: the browser, or the start script after a failure.
    pub(super) fn was_closed(self: &Rc<Self>) {
        if self.is_shown() {
            if self.phase.get() != Phase::Closing {
                self.leave_address();
            }
            self.finish();
        }
    }

    fn finish(self: &Rc<Self>) {
        self.phase.set(Phase::Closed);
        self.stop();
        self.change.set(None);
        self.parts.dialog.close();
        self.parts.dialog.remove_attribute("data-phase");
        self.parts.dialog.remove_attribute("data-quiet");
        self.parts.set_backdrop(1.0);
        self.parts.row.set_property("opacity", "");
        self.parts.row.set_property("transform", &translation(0.0, 0.0));
        self.parts.set_error(false);
        for holder in &self.holders {
            holder.clear();
        }
        self.left_address();
        if let Some(trigger) = self.trigger.take() {
            trigger.focus();
        }
    }
}

// A timer over the time of opening or closing; CSS has the same number.
fn whole(ring: impl FnOnce() + 'static) -> Timer {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "333")]
    after(DURATION as u32, ring)
}
