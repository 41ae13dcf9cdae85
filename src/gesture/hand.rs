//! Pointer events → what the hand means.

use super::{AXIS_LOCK, DOUBLE_TAP_DISTANCE, DOUBLE_TAP_TIME, VELOCITY_SAMPLE, plane::Point};

/// One pointer at one moment.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Finger {
    /// The browser's number for it.
    pub id: i32,
    /// Where it is.
    pub at: Point,
    /// Whether it is a finger; else a mouse or a pen.
    pub touch: bool,
    /// When, ms.
    pub time: f64,
}

/// The axis a drag has been locked to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Axis {
    /// Sideways.
    X,
    /// Up and down.
    Y,
}

/// A drag at one moment.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Drag {
    /// The axis it began along.
    pub axis: Axis,
    /// The way since the last moment.
    pub by: Point,
    /// Whether a finger drags.
    pub touch: bool,
    /// Whether it is the finger left over from a pinch.
    pub after_pinch: bool,
}

/// A pinch, from where it began to where it is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pinch {
    /// Middle of the two fingers at the start.
    pub from: Point,
    /// Middle of the two fingers now.
    pub to: Point,
    /// Their distance now against that at the start.
    pub ratio: f64,
}

/// What the hand means at this moment.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Gesture {
    /// Nothing new.
    Wait,
    /// It came down: whatever moves stops.
    Grab,
    /// It begins to drag.
    Take,
    /// It drags.
    Drag(Drag),
    /// It let go of a drag with this speed, px/ms.
    Drop {
        /// The last moment of the drag.
        drag: Drag,
        /// The speed.
        velocity: Point,
    },
    /// A second finger came down.
    Grip,
    /// Two fingers move.
    Pinch(Pinch),
    /// One of two fingers went up.
    PinchEnd,
    /// It went up where it came down.
    Tap {
        /// Where.
        at: Point,
        /// Whether it is a finger, so that a second tap may follow.
        touch: bool,
    },
    /// A second tap soon after and near the first.
    DoubleTap {
        /// Where the second one was.
        at: Point,
    },
    /// It is gone without meaning anything: whatever was stopped goes on.
    Release,
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
enum Hold {
    #[default]
    Nothing,
    Press,
    Drag(Axis),
    Pinch,
}

/// Watches one or two pointers; further ones are ignored. A copy is a snapshot.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Hand {
    first: Option<Finger>,
    second: Option<Finger>,
    hold: Hold,
    after_pinch: bool,
    only_sideways: bool,
    start: Point,
    start_distance: f64,
    sample: Finger,
    velocity: Option<Point>,
    last_tap: Option<Finger>,
}

impl Hand {
    /// Whether nothing is pressed.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.first.is_none()
    }

    /// A pointer came down. With `only_sideways` the row of pictures is on its way, and any drag
    /// goes on with that.
    pub fn down(&mut self, finger: Finger, only_sideways: bool) -> Gesture {
        let Some(first) = self.first else {
            *self = Self { first: Some(finger), last_tap: self.last_tap, ..Self::default() };
            self.press(finger, only_sideways);
            return Gesture::Grab;
        };
        if self.second.is_some() || first.id == finger.id {
            return Gesture::Wait;
        }
        self.second = Some(finger);
        self.last_tap = None;
        self.hold = Hold::Pinch;
        self.start = first.at.middle(finger.at);
        self.start_distance = first.at.distance(finger.at).max(1.0);
        Gesture::Grip
    }

    /// A pointer moved.
    pub fn moved(&mut self, finger: Finger) -> Gesture {
        let Some(before) = self.replace(finger) else { return Gesture::Wait };
        match self.hold {
            Hold::Nothing => Gesture::Wait,
            Hold::Press => self.lock(finger),
            Hold::Drag(axis) => {
                self.measure(finger);
                Gesture::Drag(self.drag(axis, finger, finger.at - before.at))
            }
            Hold::Pinch => self.pinch(),
        }
    }

    /// A pointer went up.
    pub fn up(&mut self, finger: Finger) -> Gesture {
        self.lift(finger, false)
    }

    /// The browser took a pointer away.
    pub fn cancel(&mut self, finger: Finger) -> Gesture {
        self.lift(finger, true)
    }

    fn press(&mut self, finger: Finger, only_sideways: bool) {
        self.hold = Hold::Press;
        self.only_sideways = only_sideways;
        self.start = finger.at;
    }

    // Puts `finger` in the place of the same pointer a moment ago.
    fn replace(&mut self, finger: Finger) -> Option<Finger> {
        let place = [&mut self.first, &mut self.second]
            .into_iter()
            .find(|place| place.is_some_and(|it| it.id == finger.id))?;
        place.replace(finger)
    }

    fn lock(&mut self, finger: Finger) -> Gesture {
        let way = finger.at - self.start;
        let (x, y) = (way.x.abs(), way.y.abs());
        let axis = if self.only_sideways || x > y { Axis::X } else { Axis::Y };
        // The drag begins here, not where the finger came down: nothing jumps.
        if (self.only_sideways && x > 0.0) || (x.max(y) >= AXIS_LOCK && x != y) {
            self.hold = Hold::Drag(axis);
            self.sample = finger;
            self.velocity = None;
            self.last_tap = None;
            return Gesture::Take;
        }
        Gesture::Wait
    }

    fn drag(&self, axis: Axis, finger: Finger, by: Point) -> Drag {
        Drag { axis, by, touch: finger.touch, after_pinch: self.after_pinch }
    }

    fn pinch(&self) -> Gesture {
        let (Some(first), Some(second)) = (self.first, self.second) else { return Gesture::Wait };
        Gesture::Pinch(Pinch {
            from: self.start,
            to: first.at.middle(second.at),
            ratio: first.at.distance(second.at) / self.start_distance,
        })
    }

    // Takes the speed over the time since the last sample, if that is long enough to tell.
    fn measure(&mut self, finger: Finger) {
        if finger.time - self.sample.time >= VELOCITY_SAMPLE {
            self.velocity = Some(speed(self.sample, finger));
            self.sample = finger;
        }
    }

    // A finger that was held still before it went up has no speed, and no event told so.
    fn last_speed(&mut self, before: Finger, finger: Finger) -> Point {
        if finger.time - before.time >= VELOCITY_SAMPLE {
            return speed(before, finger);
        }
        self.measure(finger);
        self.velocity.unwrap_or_else(|| speed(self.sample, finger))
    }

    fn lift(&mut self, finger: Finger, cancelled: bool) -> Gesture {
        let Some(before) = self.replace(finger) else { return Gesture::Wait };
        if let Some(left) = self.take_off(finger.id) {
            self.after_pinch = true;
            self.press(left, false);
            return Gesture::PinchEnd;
        }
        match std::mem::take(&mut self.hold) {
            Hold::Drag(axis) => {
                let drag = self.drag(axis, finger, Point::default());
                let velocity =
                    if cancelled { Point::default() } else { self.last_speed(before, finger) };
                Gesture::Drop { drag, velocity }
            }
            Hold::Press if !cancelled && !self.after_pinch => self.tap(finger),
            Hold::Press => Gesture::Release,
            Hold::Nothing | Hold::Pinch => Gesture::Wait,
        }
    }

    // Takes the pointer away and gives the one that is left.
    fn take_off(&mut self, id: i32) -> Option<Finger> {
        if self.first.is_some_and(|it| it.id == id) {
            self.first = self.second.take();
        } else {
            self.second = None;
        }
        self.first
    }

    fn tap(&mut self, finger: Finger) -> Gesture {
        let at = self.start;
        let tap = Finger { at, ..finger };
        if !finger.touch {
            self.last_tap = None;
            return Gesture::Tap { at, touch: false };
        }
        let follows = |last: &Finger| {
            tap.time - last.time < DOUBLE_TAP_TIME && last.at.distance(at) < DOUBLE_TAP_DISTANCE
        };
        if self.last_tap.take().as_ref().is_some_and(follows) {
            return Gesture::DoubleTap { at };
        }
        self.last_tap = Some(tap);
        Gesture::Tap { at, touch: true }
    }
}

// Too short a time or way says nothing about speed.
fn speed(from: Finger, to: Finger) -> Point {
    let time = to.time - from.time;
    let part = |way: f64| if way.abs() > 1.0 && time > 5.0 { way / time } else { 0.0 };
    let way = to.at - from.at;
    Point::new(part(way.x), part(way.y))
}

#[cfg(test)]
mod tests;
