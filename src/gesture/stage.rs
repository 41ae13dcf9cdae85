//! What a gesture does to the picture and to the row of pictures.

use super::{
    CLOSE_FRICTION, CLOSE_RATIO, CLOSE_REACH, DECELERATION, LOWER_ZOOM_FRICTION, PAN_FREQUENCY,
    PAN_FRICTION, PINCH_FADE, PINCH_FREQUENCY, PINCH_OVER_FIT, ROW_FREQUENCY, ROW_FRICTION,
    SPACING, THROWN_DAMPING, UPPER_ZOOM_FRICTION,
    album::swipe_decision,
    hand::{Axis, Drag, Pinch},
    motion::{Pull, Track},
    pan_zoom::{PanZoom, clamp},
    plane::{Point, Size, View},
};

/// Smallest share of the fitted zoom level that counts as fitted.
const FIT_TOLERANCE: f64 = 0.999_9;

/// The viewer at one moment: the picture, the row it stands in, the backdrop. A copy is a snapshot.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stage {
    viewport: Size,
    pan_zoom: PanZoom,
    neighbours: Neighbours,
    /// Where the picture lies.
    pub view: View,
    /// How far the row is from showing just this picture, px to the right.
    pub shift: f64,
    /// How opaque the backdrop is, `0..=1`.
    pub backdrop: f64,
    taken: View,
    pinch: Option<Pinch>,
    was_over_fit: bool,
}

/// Whether there is a picture on either side.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Neighbours {
    /// Before this one.
    pub before: bool,
    /// After this one.
    pub after: bool,
}

/// What comes of a gesture that ended.
#[expect(clippy::large_enum_variant, reason = "it lives for one call")]
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Outcome {
    /// The viewer closes.
    Close,
    /// The row turns.
    Turn {
        /// 1 to the next picture, −1 to the one before.
        by: i32,
        /// The hand's speed, px/ms.
        velocity: f64,
    },
    /// Everything goes where it may rest.
    Settle(Glide),
}

/// The whole stage on its way.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Glide {
    /// Of the slide's zoom level.
    pub zoom_level: Track,
    /// Of its left edge.
    pub x: Track,
    /// Of its top edge.
    pub y: Track,
    /// Of the row.
    pub shift: Track,
    /// Of the backdrop.
    pub backdrop: Track,
}

impl Stage {
    /// A stage of this size with a fitted picture.
    #[must_use]
    pub fn new(viewport: Size, pan_zoom: PanZoom, neighbours: Neighbours) -> Self {
        let view = pan_zoom.fit();
        Self {
            viewport,
            pan_zoom,
            neighbours,
            view,
            shift: 0.0,
            backdrop: 1.0,
            taken: view,
            pinch: None,
            was_over_fit: false,
        }
    }

    /// How far the slide can be zoomed and panned.
    #[must_use]
    pub const fn pan_zoom(&self) -> &PanZoom {
        &self.pan_zoom
    }

    /// From one picture's left edge to the next one's.
    #[must_use]
    pub fn step(&self) -> f64 {
        self.viewport.width.max(1.0) * (1.0 + SPACING)
    }

    /// Whether the row is on its way.
    #[must_use]
    pub fn is_shifted(&self) -> bool {
        self.shift != 0.0
    }

    /// Whether the picture is larger than fitted.
    #[must_use]
    pub fn is_zoomed(&self) -> bool {
        self.pan_zoom.is_zoomed(self.view)
    }

    /// Whether it has this size and this room for the picture already.
    #[must_use]
    pub fn fits(&self, viewport: Size, pan_zoom: &PanZoom) -> bool {
        self.viewport == viewport && self.pan_zoom == *pan_zoom
    }

    /// The same moment on a stage of another size or with another room for the picture.
    #[must_use]
    pub fn resized(&self, viewport: Size, pan_zoom: PanZoom) -> Self {
        let view = pan_zoom.carry_over(&self.pan_zoom, self.view);
        Self { view, ..Self::new(viewport, pan_zoom, self.neighbours) }
    }

    /// The moment after the row turned by `by` to the slide with `pan_zoom`: nothing has moved yet,
    /// but the row's rest is now another one.
    #[must_use]
    pub fn turned(&self, by: i32, pan_zoom: PanZoom, neighbours: Neighbours) -> Self {
        let step = self.step();
        // Only one picture on either side is there to be seen.
        let shift = clamp(self.shift + f64::from(by) * step, (-step, step));
        Self { shift, ..Self::new(self.viewport, pan_zoom, neighbours) }
    }

    /// A drag or a pinch begins.
    pub fn take(&mut self) {
        self.taken = self.view;
        self.pinch = None;
        self.was_over_fit = false;
    }

    /// A drag goes on.
    pub fn drag(&mut self, drag: Drag) {
        if drag.axis == Axis::Y && !self.is_zoomed() && !drag.after_pinch && !self.is_shifted() {
            self.view.y += drag.by.y * CLOSE_FRICTION;
            self.backdrop = clamp(1.0 - self.close_ratio(self.view.y).abs(), (0.0, 1.0));
        } else if !self.drag_sideways(drag) && !self.is_shifted() && self.is_zoomed() {
            self.view.y =
                pull(self.view.y, drag.by.y, self.pan_zoom.bounds_y(self.view.zoom_level));
        }
    }

    /// A drag was let go with this speed, px/ms.
    #[must_use]
    pub fn drop(&mut self, drag: Drag, velocity: Point) -> Outcome {
        if self.is_shifted() {
            let by = self.allowed(swipe_decision(velocity.x, self.shift / self.step()));
            if by != 0 {
                // Speed against the turn would only delay it.
                let velocity = if by > 0 { velocity.x.min(0.0) } else { velocity.x.max(0.0) };
                return Outcome::Turn { by, velocity };
            }
        }
        // A finger may take a picture that another gesture left smaller or larger than it may rest.
        let (zoom_level, levels) = (self.view.zoom_level, self.pan_zoom.zoom_levels());
        let may_rest = zoom_level >= levels.fit * FIT_TOLERANCE && zoom_level <= levels.max;
        if !may_rest || drag.after_pinch {
            return Outcome::Settle(self.correction());
        }
        if self.backdrop < 1.0 && self.closes(velocity.y) {
            return Outcome::Close;
        }
        Outcome::Settle(self.throw(velocity))
    }

    /// A pinch goes on.
    pub fn pinch(&mut self, pinch: Pinch) {
        if self.is_shifted() {
            return;
        }
        let zoom_levels = self.pan_zoom.zoom_levels();
        let zoom_level = (self.taken.zoom_level * pinch.ratio).max(zoom_levels.fit * 0.05);
        self.was_over_fit |= zoom_level > zoom_levels.fit * PINCH_OVER_FIT;
        let mut soft = zoom_level;
        if zoom_level > zoom_levels.max {
            soft = zoom_levels.max + (zoom_level - zoom_levels.max) * UPPER_ZOOM_FRICTION;
        } else if zoom_level < zoom_levels.fit && self.may_pinch_close() {
            let fade = (zoom_levels.fit - zoom_level) / (zoom_levels.fit * PINCH_FADE);
            self.backdrop = clamp(1.0 - fade, (0.0, 1.0));
        } else if zoom_level < zoom_levels.fit {
            soft = zoom_levels.fit - (zoom_levels.fit - zoom_level) * LOWER_ZOOM_FRICTION;
        }
        if zoom_level >= zoom_levels.fit {
            self.backdrop = 1.0;
        }
        self.view = self.taken.zoom_between(pinch.from, pinch.to, soft);
        self.pinch = Some(pinch);
    }

    /// A pinch ended.
    #[must_use]
    pub fn pinch_end(&mut self) -> Outcome {
        let smaller = self.view.zoom_level < self.pan_zoom.zoom_levels().fit;
        if smaller && self.may_pinch_close() && self.pinch.is_some() {
            Outcome::Close
        } else {
            Outcome::Settle(self.correction())
        }
    }

    /// The way to `view`, with the row and the backdrop at rest.
    #[must_use]
    pub fn glide_to(&self, view: View, motion: Pull) -> Glide {
        Glide {
            zoom_level: Track::fine(self.view.zoom_level, view.zoom_level, motion),
            x: Track::new(self.view.x, view.x, motion),
            y: Track::new(self.view.y, view.y, motion),
            shift: Track::new(self.shift, 0.0, Pull::spring(ROW_FREQUENCY)),
            backdrop: Track::fine(self.backdrop, 1.0, motion),
        }
    }

    /// The way of the row to its rest, beginning with this speed, px/ms.
    #[must_use]
    pub fn glide_row(&self, velocity: f64) -> Glide {
        let spring = Pull::Spring { frequency: ROW_FREQUENCY, damping: 1.0, velocity };
        Glide { shift: Track::new(self.shift, 0.0, spring), ..self.glide_to(self.view, Pull::None) }
    }

    /// The way to where everything may rest, after a gesture that decided nothing.
    #[must_use]
    pub fn correction(&self) -> Glide {
        let zoom_level = self.pan_zoom.clamp_zoom_level(self.view.zoom_level);
        let view = match self.pinch {
            Some(pinch) if zoom_level != self.view.zoom_level => {
                self.taken.zoom_between(pinch.from, pinch.to, zoom_level)
            }
            _ => self.view.zoom_about(self.pan_zoom.area().middle(), zoom_level),
        };
        self.glide_to(self.pan_zoom.clamp_pan(view), Pull::spring(PINCH_FREQUENCY))
    }

    /// The stage `time` ms after `glide` began; whether it still moves.
    #[must_use]
    pub fn follow(&mut self, glide: &Glide, time: f64) -> bool {
        let mut moves = false;
        let mut read = |track: &Track| {
            let value = track.at(time);
            moves |= value.is_some();
            value.unwrap_or(track.to)
        };
        self.view =
            View { zoom_level: read(&glide.zoom_level), x: read(&glide.x), y: read(&glide.y) };
        self.shift = read(&glide.shift);
        self.backdrop = clamp(read(&glide.backdrop), (0.0, 1.0));
        moves
    }

    // How far a fitted picture is from its place, up or down, as a share of the way that counts.
    fn close_ratio(&self, y: f64) -> f64 {
        (y - self.pan_zoom.fit().y) / (self.viewport.height * CLOSE_REACH).max(1.0)
    }

    fn closes(&self, velocity: f64) -> bool {
        let here = self.close_ratio(self.view.y);
        let thrown = self.close_ratio(self.view.y + thrown_way(velocity));
        (here < 0.0 && thrown < -CLOSE_RATIO) || (here > 0.0 && thrown > CLOSE_RATIO)
    }

    fn may_pinch_close(&self) -> bool {
        !self.was_over_fit && !self.pan_zoom.is_zoomed(self.taken)
    }

    // A turn only goes where there is a picture.
    fn allowed(&self, by: i32) -> i32 {
        let there = if by > 0 { self.neighbours.after } else { self.neighbours.before };
        if there { by } else { 0 }
    }

    // Moves the row or the picture sideways; true if it was the row.
    fn drag_sideways(&mut self, drag: Drag) -> bool {
        let by = drag.by.x;
        if !self.is_zoomed() {
            if !drag.after_pinch {
                self.move_row(by);
            }
            return !drag.after_pinch;
        }
        let (low, high) = self.pan_zoom.bounds_x(self.view.zoom_level);
        let wanted = self.view.x + by;
        // A mouse that pans a zoomed picture never turns the page; a finger does, from the edge.
        let may_turn = drag.touch && drag.axis == Axis::X && !drag.after_pinch;
        let from_edge = (wanted > high && by > 0.0 && self.taken.x >= high)
            || (wanted < low && by < 0.0 && self.taken.x <= low);
        if may_turn && (from_edge || self.is_shifted()) {
            self.move_row_of_zoomed(by);
            return true;
        }
        self.view.x = pull(self.view.x, by, (low, high));
        false
    }

    fn move_row(&mut self, by: f64) {
        let wanted = self.shift + by;
        let beyond = (wanted > 0.0 && by > 0.0 && !self.neighbours.before)
            || (wanted < 0.0 && by < 0.0 && !self.neighbours.after);
        self.shift = if beyond { self.shift + by * ROW_FRICTION } else { wanted };
    }

    // On its way back the row stops at its rest, and the picture pans on from there.
    fn move_row_of_zoomed(&mut self, by: f64) {
        let before = self.shift;
        self.move_row(by);
        if before * self.shift < 0.0 {
            self.shift = 0.0;
        }
    }

    // The way of a picture thrown with this speed, px/ms.
    fn throw(&self, velocity: Point) -> Glide {
        let end = View {
            x: self.view.x + thrown_way(velocity.x),
            y: self.view.y + thrown_way(velocity.y),
            ..self.view
        };
        let end = if self.is_zoomed() { end } else { self.pan_zoom.fit() };
        let rest = self.pan_zoom.clamp_pan(end);
        let track = |from: f64, end: f64, rest: f64, velocity: f64| {
            let damping = if end == rest { 1.0 } else { THROWN_DAMPING };
            let spring = Pull::Spring { frequency: PAN_FREQUENCY, damping, velocity };
            Track::new(from, rest, if from == rest { Pull::None } else { spring })
        };
        Glide {
            x: track(self.view.x, end.x, rest.x, if self.is_shifted() { 0.0 } else { velocity.x }),
            y: track(self.view.y, end.y, rest.y, velocity.y),
            backdrop: Track::fine(self.backdrop, 1.0, Pull::spring(PAN_FREQUENCY)),
            ..self.glide_row(velocity.x)
        }
    }
}

/// How far something thrown with `velocity` px/ms goes if nothing holds it, px.
#[must_use]
pub fn thrown_way(velocity: f64) -> f64 {
    velocity * DECELERATION / (1.0 - DECELERATION)
}

// Moves `value` by `by`, less of it outside the bounds.
fn pull(value: f64, by: f64, bounds: (f64, f64)) -> f64 {
    let wanted = value + by;
    if clamp(wanted, bounds) == wanted { wanted } else { value + by * PAN_FRICTION }
}

#[cfg(test)]
mod tests;
