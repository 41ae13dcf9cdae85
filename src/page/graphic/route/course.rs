//! One way with its length. Its windings are a sketch; ticks stand true to the length.

use std::fmt::Write as _;

use leptos::prelude::*;

use super::super::percentage;
use super::{
    super::{Pen, real},
    boxes::Box,
    curve::{Curve, Spot, ratio},
    labels::width,
};
use crate::report::scene::{material::Point, route::Course};

/// Size of the sketch, in its own units.
const SIZE: Spot = Spot { x: 320.0, y: 170.0 };

/// The most ticks that are labelled, the end apart.
const MOST_LABELS: u64 = 4;

/// How far from the way a label stands.
const AWAY: f64 = 22.0;

/// How far apart labels stand at least, so that none lies on another.
const APART: f64 = 26.0;

/// The size of a letter on the narrowest sketch, in the sketch's units, as wide as high.
const LETTER: f64 = 16.0;

/// A labelled place on the sketch: the middle of its words.
#[derive(Clone, Debug, PartialEq)]
struct Label {
    text: String,
    at: Spot,
}

impl Label {
    /// What it covers.
    fn covers(&self) -> Box {
        let width = width(&self.text) * LETTER;
        let (left, top) = (self.at.x - width / 2.0, self.at.y - LETTER / 2.0);
        Box { left, top, width, height: LETTER }
    }
}

/// How many units lie between two labels: 1, 2, 5, 10, 20 … ticks, so that there are few.
fn labelled(length: f64, interval: u64) -> u64 {
    let few = |step: &u64| length / real_of(*step) <= real_of(MOST_LABELS);
    let steps = (0..).map_while(|power| 10_u64.checked_pow(power));
    let mut steps = steps.flat_map(|power| [1, 2, 5].map(|it| interval.saturating_mul(it * power)));
    steps.find(few).unwrap_or(u64::MAX)
}

#[expect(clippy::cast_precision_loss, reason = "lengths in a drawing")]
fn real_of(value: u64) -> f64 {
    value as f64
}

/// The units at which ticks stand, from 0 and without the end.
fn ticks(length: f64, interval: u64) -> impl Iterator<Item = u64> {
    let interval = interval.max(1);
    (0..)
        .map(move |it: u64| it.saturating_mul(interval))
        .take_while(move |it| real_of(*it) < length)
}

/// The places around another, as directions.
const AROUND: [(f64, f64); 8] = [
    (0.0, 1.0),
    (0.0, -1.0),
    (1.0, 0.0),
    (-1.0, 0.0),
    (0.7, 0.7),
    (-0.7, 0.7),
    (0.7, -0.7),
    (-0.7, -0.7),
];

/// The label `text` for `place`, where it has most room given the labels before it: on one of the
/// two sides of the way, or else anywhere around.
fn beside(curve: &Curve, place: Spot, square: Spot, text: &str, labels: &[Label]) -> (f64, Label) {
    let reach = (width(text) * LETTER / 2.0 - LETTER / 2.0).max(0.0);
    let at = |towards: Spot, away: f64| {
        // Words are wider than high: beside their place they stand further away.
        let at = place.beside(towards, away);
        let half = (reach + LETTER / 2.0).min(SIZE.x / 2.0);
        let x = (at.x + towards.x * reach).clamp(half, SIZE.x - half);
        Label { text: text.to_owned(), at: Spot { x, y: at.y } }
    };
    let cost = |label: &Label| {
        let covers = label.covers();
        let over: f64 = labels.iter().map(|it| it.covers().overlap(covers)).sum();
        let apart = labels.iter().map(|it| it.at.distance(label.at));
        let apart = apart.fold(f64::INFINITY, f64::min);
        let near = AWAY - curve.distance(label.at).min(AWAY);
        let crossed = ratio(covers.holds(curve.places()), 1);
        10.0 * (over + covers.outside(SIZE)) + 40.0 * crossed + (APART - apart).max(0.0) + near
    };
    let back = Spot { x: -square.x, y: -square.y };
    let around = AROUND.map(|(x, y)| Spot { x, y });
    let mut best: Option<(f64, Label)> = None;
    let sides: Vec<Spot> = [square, back].into_iter().chain(around).collect();
    // Where two stand at one place the second has to be further off.
    let far = sides.iter().map(|it| (*it, AWAY + LETTER));
    for (towards, away) in sides.iter().map(|it| (*it, AWAY)).chain(far) {
        let label = at(towards, away);
        let cost = cost(&label);
        if best.as_ref().is_none_or(|(least, _)| cost < *least - 1e-6) {
            best = Some((cost, label));
        }
    }
    best.unwrap_or_else(|| (0.0, at(square, AWAY)))
}

/// The labels of the end, of the `stops` and of the ticks. A tick too near to the end has none, nor
/// has one whose label would lie on another.
fn labels(
    curve: &Curve,
    length: f64,
    interval: u64,
    end: &str,
    stops: &[(String, Spot)],
) -> Vec<Label> {
    let step = labelled(length, interval);
    let (last, square) = curve.at(1.0);
    let mut labels = vec![beside(curve, last, square, end, &[]).1];
    for (text, place) in stops {
        labels.push(beside(curve, *place, Spot { x: 0.0, y: 1.0 }, text, &labels).1);
    }
    for unit in ticks(length, step) {
        let (place, square) = curve.at(real_of(unit) / length);
        if real_of(step) * 0.4 > length - real_of(unit) {
            continue;
        }
        let (_, label) = beside(curve, place, square, &unit.to_string(), &labels);
        if labels.iter().all(|it| it.covers().overlap(label.covers()) <= 0.0) {
            labels.push(label);
        }
    }
    labels
}

/// The ticks as data of a path; those with a label are longer.
fn tick_path(curve: &Curve, length: f64, interval: u64) -> String {
    let step = labelled(length, interval).max(1);
    let mut path = String::new();
    let mut tick = |part: f64, size: f64| {
        let (place, square) = curve.at(part);
        let (a, b) = (place.beside(square, size), place.beside(square, -size));
        let tenth = |value: f64| (value * 10.0).round() / 10.0;
        let _ = write!(path, "M{} {}L{} {}", tenth(a.x), tenth(a.y), tenth(b.x), tenth(b.y));
    };
    for unit in ticks(length, interval) {
        tick(real_of(unit) / length, if unit.is_multiple_of(step) { 9.0 } else { 5.5 });
    }
    tick(1.0, 9.0);
    path
}

/// Draws `course`.
pub(super) fn view(pen: Pen<'_>, course: &Course) -> AnyView {
    let spot = |it: &Point| Spot { x: it.x * SIZE.x / 100.0, y: it.y * SIZE.y / 100.0 };
    let points: Vec<Spot> = course.way.iter().map(spot).collect();
    let Some(curve) = Curve::through(&points) else { return ().into_any() };
    let (length, path) = (real(course.value), curve.path());
    let ticks = tick_path(&curve, length, course.interval);
    let stops = course.stops.iter().zip(&points);
    let stops: Vec<(String, Spot)> =
        stops.filter_map(|(name, place)| Some((name.clone()?, *place))).collect();
    let labels = labels(&curve, length, course.interval, &course.value.to_string(), &stops);
    let labels = labels.into_iter().map(|Label { text, at }| {
        let (x, y) = (percentage(100.0 * at.x / SIZE.x), percentage(100.0 * at.y / SIZE.y));
        view! { <text x=x y=y dy=".35em" text-anchor="middle">{text}</text> }
    });
    let labels = labels.collect_view();
    let said = course.said.iter().map(|(name, step)| {
        view! { <span class="course__said veil" data-on=*step>{name.clone()}</span> }
    });
    let said = course.said.first().map(|(_, step)| {
        view! {
            <p class="legend">
                <i class="mark veil" data-mark="belt" data-on=*step></i>
                {said.collect_view()}
            </p>
        }
    });
    let belt = course.said.first().map(|(_, step)| {
        view! { <path class="course__belt" data-on=*step d=path.clone()></path> }
    });
    view! {
        <div class="course">
            <div data-on=course.length.step>{pen.head(course.length, None)}</div>
            <div class="course__sketch">
                <svg class="course__way" viewBox=format!("0 0 {} {}", SIZE.x, SIZE.y)>
                    {belt}
                    <path class="course__bed" d=path.clone()></path>
                    <path class="course__water" data-on=course.length.step data-progress d=path pathLength="100"></path>
                    <path class="course__ticks" d=ticks></path>
                </svg>
                <svg class="words">{labels}</svg>
            </div>
            {said}
        </div>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn winding() -> Curve {
        let points = [(3.0, 70.0), (28.0, 25.0), (54.0, 80.0), (82.0, 25.0), (97.0, 55.0)];
        let spot = |(x, y): (f64, f64)| Spot { x: x * SIZE.x / 100.0, y: y * SIZE.y / 100.0 };
        Curve::through(&points.map(spot)).unwrap()
    }

    #[test]
    fn few_ticks_are_labelled_and_the_last_is_the_end() {
        let cases = [
            (179.0, 10, 50),
            (40.0, 10, 10),
            (41.0, 10, 20),
            (9.5, 1, 5),
            (1_000_000.0, 10, 500_000),
        ];
        for (length, interval, step) in cases {
            assert_eq!(labelled(length, interval), step, "{length} by {interval}");
        }
        let texts = |length, end: &str| -> Vec<String> {
            labels(&winding(), length, 10, end, &[]).into_iter().map(|it| it.text).collect()
        };
        assert_eq!(texts(179.0, "179"), ["179", "0", "50", "100", "150"]);
        assert_eq!(texts(159.0, "159"), ["159", "0", "50", "100"]);
    }

    #[test]
    fn a_tick_stands_at_each_interval_and_at_the_end() {
        for (length, interval, count) in [(179.0, 10, 19), (180.0, 10, 19), (5.0, 10, 2)] {
            let path = tick_path(&winding(), length, interval);
            assert_eq!(path.matches('M').count(), count, "{length} by {interval}");
        }
    }

    #[test]
    fn labels_stand_off_the_way_and_off_each_other() {
        let (curve, labels) = (winding(), labels(&winding(), 179.0, 10, "179", &[]));
        for (index, label) in labels.iter().enumerate() {
            assert!(curve.distance(label.at) > 14.0, "{label:?}");
            for other in &labels[..index] {
                assert!(label.at.distance(other.at) >= APART, "{label:?} {other:?}");
            }
        }
    }
    #[test]
    fn names_of_stops_lie_neither_on_the_way_nor_on_a_number() {
        let curve = winding();
        let (first, last) = (curve.at(0.0).0, curve.at(1.0).0);
        let stops = [("源头".to_owned(), first), ("入海口".to_owned(), last)];
        let labels = labels(&curve, 12_345.6, 1000, "12345.6", &stops);
        for (index, label) in labels.iter().enumerate() {
            assert!(label.covers().outside(SIZE) < 60.0, "{label:?}");
            assert_eq!(label.covers().holds(curve.places()), 0, "{label:?}");
            for other in &labels[..index] {
                assert!(label.covers().overlap(other.covers()) < 1e-9, "{label:?} {other:?}");
            }
        }
    }
}
