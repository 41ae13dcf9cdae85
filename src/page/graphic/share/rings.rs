//! Shares that may overlap: a whole ring for each, of a hundred reeds, one for each hundredth.

use leptos::prelude::*;

use super::super::{Pen, hundredth, percent};
use crate::report::scene::share::Ring;

/// The middle of the ring, and of its box.
const CENTRE: f64 = 50.0;

/// From the middle to the middle of a reed.
const RADIUS: f64 = 43.0;

/// The least that is drawn of a share, percent: about one px on a phone, where less would be nothing.
const LEAST: f64 = 0.5;

/// The most that is drawn of a share that is not the whole, percent: what is left of it stays seen, as one
/// reed of the hundred. The number beside it is exact.
const MOST: f64 = 99.0;

/// How much is drawn of a share, percent.
const fn drawn(percent: f64) -> f64 {
    if percent < 100.0 { percent.clamp(LEAST, MOST) } else { 100.0 }
}

/// The arc of so many percent, clockwise from the top. A whole ring ends just before its start, as
/// an arc that ends there would be none.
fn arc(percent: f64) -> String {
    let angle = std::f64::consts::TAU * percent.clamp(0.0, 99.99) / 100.0;
    let (x, y) = (CENTRE + RADIUS * angle.sin(), CENTRE - RADIUS * angle.cos());
    let (x, y, large) = (hundredth(x), hundredth(y), u8::from(percent > 50.0));
    format!("M{CENTRE} {}A{RADIUS} {RADIUS} 0 {large} 1 {x} {y}", CENTRE - RADIUS)
}

/// Draws `rings`.
pub(super) fn view(pen: Pen<'_>, rings: &[Ring]) -> AnyView {
    let rings = rings.iter().map(|it| ring(pen, it)).collect_view();
    view! { <div class="rings">{rings}</div> }.into_any()
}

fn ring(pen: Pen<'_>, ring: &Ring) -> AnyView {
    let percent = percent(ring.value, ring.whole);
    let drawn = drawn(percent);
    // The path is as long as its percents, so that a reed is one long.
    let part = (percent > 0.0).then(|| {
        view! {
            <path class="ring__part" pathLength=drawn d=arc(drawn)></path>
        }
    });
    view! {
        <div class="ring" data-on=ring.shown.step>
            <div class="ring__disc">
                <svg viewBox="0 0 100 100">
                    <path class="ring__whole" pathLength="100" d=arc(100.0)></path>
                    {part}
                </svg>
                <p class="veil">{pen.numeral(ring.shown)}</p>
            </div>
            <p class="label">{pen.label(ring.shown)}</p>
        </div>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_there_is_seen_and_so_is_what_is_left() {
        let cases =
            [(0.01, 0.5), (0.5, 0.5), (63.8, 63.8), (98.9, 98.9), (99.4, 99.0), (99.999, 99.0)];
        for (percent, expected) in cases.into_iter().chain([(100.0, 100.0), (120.0, 100.0)]) {
            assert!((drawn(percent) - expected).abs() < 1e-9, "{percent}: {}", drawn(percent));
        }
    }

    #[test]
    fn arcs_go_clockwise_from_the_top_and_a_whole_one_is_drawn() {
        let cases = [
            (25.0, "M50 7A43 43 0 0 1 93 50"),
            (50.0, "M50 7A43 43 0 0 1 50 93"),
            (63.8, "M50 7A43 43 0 1 1 17.21 77.82"),
            (100.0, "M50 7A43 43 0 1 1 49.97 7"),
        ];
        for (percent, expected) in cases {
            assert_eq!(arc(percent), expected, "{percent}");
        }
    }
}
