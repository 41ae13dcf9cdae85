//! A level: water at a line, without a scale, since a rank is no height. Amounts that are told beside
//! it are fields of marks and not put into the water.

use std::fmt::Write as _;

use leptos::prelude::*;

use super::{Pen, dots};
use crate::report::scene::{dots::Field, level::Level};

/// The box of the drawing.
const BOX: &str = "0 0 320 86";

/// The ground, from the left bank to the right one; above it is the water.
const GROUND: &str =
    "M0 36C16 36 27 39 40 50C55 63 78 77 160 78C246 76 264 66 279 51C290 40 303 36 320 36";

/// A face of the water: waves of this length from this place to the right edge, filled to the bottom.
fn water(left: u32, top: u32, length: u32) -> String {
    let mut path = format!("M{left} {top}q{} -2.4 {length} 0", f64::from(length) / 2.0);
    for _ in 1..(320_u32.saturating_sub(left)).div_ceil(length) {
        // A String takes whatever is written.
        let _ = write!(path, "t{length} 0");
    }
    path.push_str("V86H0z");
    path
}

/// Draws `level`.
pub(super) fn view(pen: Pen<'_>, level: &Level) -> AnyView {
    let rank = pen.statistic(level.shown).map(|it| it.text.clone());
    let fields = level.fields.iter().map(|it| field(pen, &level.fields, it)).collect_view();
    // One in the page, and no name that a report may give.
    let basin = format!("drawing.{}.basin", pen.number);
    let within = format!("url(#{basin})");
    view! {
        <div class="level">
            <div class="level__lake" data-on=level.shown.step>
                <p class="head">
                    <span class="label">{pen.label(level.shown)}</span>
                    <span class="level__rank veil">{rank}</span>
                </p>
                <svg class="level__drawing" viewBox=BOX preserveAspectRatio="xMidYMin">
                    <clipPath id=basin>
                        <path d=format!("{GROUND}V0H0z")></path>
                    </clipPath>
                    <path class="level__far" d=FAR></path>
                    <g class="level__water" clip-path=within>
                        <path class="level__shallow" d=water(20, 43, 20)></path>
                        <path class="level__middle" d=water(16, 53, 26)></path>
                        <path class="level__deep" d=water(10, 64, 31)></path>
                    </g>
                    <path class="level__ground" d=format!("{GROUND}V86H0z")></path>
                    <path class="level__shore" d=GROUND></path>
                    <path class="level__line" d="M32 42H290"></path>
                    <path class="level__reeds" d=REEDS></path>
                    <path class="level__ears" d=EARS></path>
                    <path class="level__boat" d=BOAT></path>
                    <g class="level__bird" transform="translate(60 43)scale(-.24 .24)">
                        {BIRD.map(|part| view! { <path d=part></path> })}
                    </g>
                </svg>
            </div>
            {fields}
        </div>
    }
    .into_any()
}

fn field(pen: Pen<'_>, fields: &[Field], field: &Field) -> AnyView {
    dots::field(pen, field, dots::look(fields, field))
}

/// Hills on the far shore.
const FAR: &str = "M0 36c34-9 66-4 92-8s58-9 92-4 62-4 136 12z";

/// Reeds on both banks.
const REEDS: &str = "M8 37C8 24 10 13 16 4M13 37C13 27 16 19 23 11M19 37C18 28 17 21 12 14M25 38C25 30 28 24 33 20M308 37C308 27 306 19 300 11M313 37C313 26 316 17 320 13M303 38C302 31 300 26 296 22";

/// The ears of the reeds, bent by one wind.
const EARS: &str = "M16 4q4.5 0 7 5M23 11q4 0 6.5 5M12 14q4-.5 6 3.5M33 20q4 0 5.5 4M300 11q4 0 6 4.5M296 22q3.5 0 5 3.5";

/// A boat at the right bank, with its cabin and its wake.
const BOAT: &str = "M236 39.5q11 4.800 28 0l2.5-1.800q-17 3.600-33 0zM243 38.400q0-6.400 7-6.400t7.5 6.200q-7 .8-14.5.2z";

/// An egret in the shallow water, as the paintings have it: its legs, its neck, its body and head.
const BIRD: [&str; 3] = [
    "M0-22l2 13-3 20M9-22l-1 12 3 20",
    "M-15-37c-9-9-10-17-2-25 6-6 6-13 0-17",
    "M-18-40c8-4 20-2 29 5 8 6 17 11 26 19-11 0-21-1-29-5-13 1-24-6-26-19zM-14-82c-3-3-8-2-10 1l-13 6 15 0c4 1 8-3 8-7z",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_face_of_water_reaches_the_right_edge_and_no_further_wave() {
        for (left, length) in [(20, 20), (16, 26), (10, 31)] {
            let path = water(left, 43, length);
            let waves = u32::try_from(path.matches(['q', 't']).count()).unwrap();
            assert!((320..320 + length).contains(&(left + waves * length)), "{path}");
        }
    }
}
