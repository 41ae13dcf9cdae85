//! Easing and springs, as functions of the time passed.

use super::{CURVE, DURATION};

/// Nearer to its end than this a spring may rest, px (`spring-animation.js`).
const REST_DISTANCE: f64 = 1.0;
/// Slower than this a spring may rest, px/ms (`spring-animation.js`).
const REST_SPEED: f64 = 0.05;
/// No spring swings longer than this, ms. Ours: a guard, the slowest one rests after about 700.
const LONGEST: f64 = 3_000.0;

/// How far [`CURVE`] has come at `time` of its [`DURATION`]; `0..=1`.
#[must_use]
pub fn ease(time: f64) -> f64 {
    let share = (time / DURATION).clamp(0.0, 1.0);
    let [x1, y1, x2, y2] = CURVE;
    bezier(y1, y2, solve(x1, x2, share))
}

// One part of the curve from (0, 0) to (1, 1) with these two handles, at parameter `t`.
fn bezier(first: f64, second: f64, t: f64) -> f64 {
    let rest = 1.0 - t;
    3.0 * rest * rest * t * first + 3.0 * rest * t * t * second + t * t * t
}

// The parameter at which the curve is at `x`. Its x only grows, so halving always finds it.
fn solve(first: f64, second: f64, x: f64) -> f64 {
    let (mut low, mut high) = (0.0, 1.0);
    for _ in 0..24 {
        let middle = (low + high) / 2.0;
        if bezier(first, second, middle) < x {
            low = middle;
        } else {
            high = middle;
        }
    }
    (low + high) / 2.0
}

/// What brings a value from one place to another.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Pull {
    /// Nothing: it is there at once.
    #[default]
    None,
    /// [`CURVE`] over [`DURATION`].
    Ease,
    /// A spring.
    Spring {
        /// Its natural frequency, 1/s.
        frequency: f64,
        /// 1 comes to rest without swinging, less swings.
        damping: f64,
        /// The speed at the start, per ms.
        velocity: f64,
    },
}

impl Pull {
    /// A spring that starts at rest and does not swing.
    #[must_use]
    pub const fn spring(frequency: f64) -> Self {
        Self::Spring { frequency, damping: 1.0, velocity: 0.0 }
    }
}

/// One value on its way.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Track {
    /// Where it started.
    pub from: f64,
    /// Where it goes.
    pub to: f64,
    /// What brings it there.
    pub pull: Pull,
    /// What counts as one px in this value's unit, for knowing when a spring rests.
    pub grain: f64,
}

impl Track {
    /// A length on its way; one that is already there needs no way.
    #[must_use]
    pub fn new(from: f64, to: f64, pull: Pull) -> Self {
        Self { from, to, pull, grain: 1.0 }
    }

    /// A share or a zoom level on its way, which rests when a thousandth is left.
    #[must_use]
    pub fn fine(from: f64, to: f64, pull: Pull) -> Self {
        Self { grain: 0.001, ..Self::new(from, to, pull) }
    }

    /// A value that stays.
    #[must_use]
    pub fn still(value: f64) -> Self {
        Self::new(value, value, Pull::None)
    }

    /// The value `time` ms after the start; none once it rests at [`Self::to`].
    #[must_use]
    pub fn at(&self, time: f64) -> Option<f64> {
        match self.pull {
            Pull::None => None,
            Pull::Ease if time >= DURATION => None,
            Pull::Ease => Some(self.from + (self.to - self.from) * ease(time)),
            Pull::Spring { .. } if time >= LONGEST => None,
            Pull::Spring { frequency, damping, velocity } => {
                let (away, speed) =
                    swing(self.from - self.to, velocity, frequency / 1_000.0, damping, time);
                let rests = away.abs() < REST_DISTANCE * self.grain
                    && speed.abs() < REST_SPEED * self.grain;
                (!rests).then_some(self.to + away)
            }
        }
    }
}

// Distance from rest and speed of a spring after `time` ms. Stepped, not solved: a step per
// millisecond is exact to a thousandth of the way here, and sine and cosine would weigh more in
// the WebAssembly file than this whole module.
fn swing(away: f64, velocity: f64, frequency: f64, damping: f64, time: f64) -> (f64, f64) {
    const STEP: f64 = 1.0;
    let (mut away, mut speed, mut left) = (away, velocity, time.clamp(0.0, LONGEST));
    while left > 0.0 {
        let step = left.min(STEP);
        let force = |away: f64, speed: f64| {
            -frequency * frequency * away - 2.0 * damping * frequency * speed
        };
        // The midpoint method: the force half a step ahead.
        let middle_speed = speed + force(away, speed) * step / 2.0;
        let middle_away = away + speed * step / 2.0;
        away += middle_speed * step;
        speed += force(middle_away, middle_speed) * step;
        left -= step;
    }
    (away, speed)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_curve_starts_and_ends_still_and_never_goes_back() {
        assert!(ease(0.0) < 1e-6 && ease(-9.0) < 1e-6);
        assert!(ease(DURATION) > 1.0 - 1e-6 && ease(1e9) > 1.0 - 1e-6);
        let values: Vec<f64> =
            (0..=100).map(|step| ease(DURATION * f64::from(step) / 100.0)).collect();
        assert!(values.windows(2).all(|pair| pair[0] <= pair[1]));
    }

    #[test]
    fn what_has_no_pull_is_there_at_once() {
        assert_eq!(Track::new(3.0, 8.0, Pull::None).at(0.0), None);
        assert_eq!(Track::still(4.0).to, 4.0);
    }

    #[test]
    fn springs_agree_with_the_solved_equation() {
        for (frequency, damping, velocity) in
            [(30.0, 1.0, 0.0), (30.0, 1.0, -1.2), (12.0, 0.82, 2.0), (40.0, 1.0, 0.0)]
        {
            let track = Track::new(300.0, 0.0, Pull::Spring { frequency, damping, velocity });
            for time in [5.0, 16.7, 50.0, 100.0, 200.0] {
                let exact = solved(300.0, velocity, frequency, damping, time);
                let here = track.at(time).unwrap_or(0.0);
                assert!((here - exact).abs() < 1.0, "{frequency} {damping} {time}: {here} {exact}");
            }
        }
    }

    fn solved(away: f64, velocity: f64, frequency: f64, damping: f64, time: f64) -> f64 {
        let (time, speed) = (time / 1_000.0, velocity * 1_000.0);
        let fade = (-damping * frequency * time).exp();
        if damping < 1.0 {
            let damped = frequency * (1.0 - damping * damping).sqrt();
            let swing = (speed + damping * frequency * away) / damped;
            fade * (away * (damped * time).cos() + swing * (damped * time).sin())
        } else {
            fade * (away + (speed + frequency * away) * time)
        }
    }

    proptest! {
        #[test]
        fn every_spring_comes_to_rest(
            from in -5e3..5e3, to in -5e3..5e3, velocity in -20.0..20.0,
            frequency in 5.0..60.0, damping in 0.5..=1.0,
        ) {
            let track = Track::new(from, to, Pull::Spring { frequency, damping, velocity });
            for step in 0..40 {
                let value = track.at(f64::from(step) * 16.7).unwrap_or(to);
                prop_assert!(value.is_finite() && value.abs() < 1e5);
            }
            prop_assert_eq!(track.at(LONGEST), None);
        }
    }
}
