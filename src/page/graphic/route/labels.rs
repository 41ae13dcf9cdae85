//! Where words stand on a sketch of lines: beside what they name, over nothing.

use super::{
    boxes::{Box, NARROW},
    curve::Spot,
};

/// The size of a name, px, and the height of its line and of the smaller line below it, in that size.
const SIZE: f64 = 14.0;
const NAME: f64 = 1.25;
const SMALL: f64 = 1.1;

/// From the upper edge of a line to where its letters stand, in the size of a name.
const ASCENT: f64 = 0.98;

/// What is to be named.
#[derive(Clone, Debug)]
pub(super) struct Wanted {
    /// Where it may be named, the best first.
    pub(super) places: Vec<Spot>,
    /// How far from there words begin, px.
    pub(super) away: f64,
    /// Its name.
    pub(super) name: String,
    /// What stands in small letters below its name.
    pub(super) small: Option<String>,
}

/// Words in their place.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Placed {
    /// The place they stand beside.
    pub(super) at: Spot,
    /// How far from there the first line stands, in the size of a name.
    pub(super) dx: f64,
    /// And how far below.
    pub(super) dy: f64,
    /// Which end of the words stands there.
    pub(super) anchor: &'static str,
    /// What they cover on the narrow drawing.
    pub(super) covers: Box,
}

/// The sides of a place, the best first: to the right, and down.
const SIDES: [(f64, f64); 8] = [
    (1.0, 0.0),
    (0.0, -1.0),
    (-1.0, 0.0),
    (0.0, 1.0),
    (1.0, -1.0),
    (-1.0, -1.0),
    (1.0, 1.0),
    (-1.0, 1.0),
];

/// Places for everything wanted, one after the other, off the `lines` and off what stands in
/// `taken`.
pub(super) fn place(wanted: &[Wanted], lines: &[(Spot, Spot)], taken: &[Box]) -> Vec<Placed> {
    let mut covered = taken.to_vec();
    let mut placed = Vec::new();
    for wanted in wanted {
        let mut best: Option<(f64, Placed)> = None;
        for candidate in candidates(wanted) {
            let covers = candidate.covers;
            let over: f64 = covered.iter().map(|it| it.overlap(covers)).sum();
            let through: f64 = lines.iter().map(|(a, b)| covers.crossed(*a, *b)).sum();
            let cost = 10.0 * (over + covers.outside()) + 8.0 * through;
            if best.as_ref().is_none_or(|(least, _)| cost < *least - 1e-6) {
                best = Some((cost, candidate));
            }
        }
        if let Some((_, best)) = best {
            covered.push(best.covers);
            placed.push(best);
        }
    }
    placed
}

fn candidates(wanted: &Wanted) -> impl Iterator<Item = Placed> + use<'_> {
    let small = wanted.small.as_deref().unwrap_or_default();
    let width = (width(&wanted.name) * SIZE).max(width(small) * SIZE * 12.0 / 14.0);
    let lines = NAME + if wanted.small.is_some() { SMALL } else { 0.0 };
    let height = lines * SIZE;
    wanted.places.iter().flat_map(move |at| {
        let on = Spot { x: at.x * NARROW.x / 100.0, y: at.y * NARROW.y / 100.0 };
        // Aslant the same distance is less to each side.
        let reach = move |x: f64, y: f64| {
            if x != 0.0 && y != 0.0 { wanted.away * 0.7 } else { wanted.away }
        };
        SIDES.into_iter().map(move |(x, y)| {
            let away = reach(x, y);
            let left = on.x + x * away + width * (x - 1.0) / 2.0;
            let top = on.y + y * away + height * (y - 1.0) / 2.0;
            let anchor = match x {
                1.0 => "start",
                -1.0 => "end",
                _ => "middle",
            };
            Placed {
                at: *at,
                dx: x * away / SIZE,
                dy: (top - on.y) / SIZE + ASCENT,
                anchor,
                covers: Box { left, top, width, height },
            }
        })
    })
}

/// About how wide words are, in their size.
pub(in crate::page::graphic) fn width(words: &str) -> f64 {
    words.chars().map(|c| if c.is_ascii() { 0.56 } else { 1.0 }).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wanted(x: f64, y: f64, name: &str) -> Wanted {
        Wanted { places: vec![Spot { x, y }], away: 8.0, name: name.to_owned(), small: None }
    }

    #[test]
    fn words_stand_inside_off_lines_and_off_each_other() {
        let line = (Spot { x: 0.0, y: 80.0 }, Spot { x: 280.0, y: 80.0 });
        let names = [
            wanted(2.0, 50.0, "西站"),
            wanted(50.0, 50.0, "中间的站"),
            wanted(54.0, 50.0, "另一站"),
            wanted(98.0, 50.0, "东站"),
            wanted(50.0, 2.0, "North station"),
        ];
        let placed = place(&names, &[line], &[]);
        for (index, one) in placed.iter().enumerate() {
            assert!(one.covers.outside() < 1.0, "{one:?}");
            assert!(one.covers.crossed(line.0, line.1) < 1e-9, "{one:?}");
            for other in &placed[..index] {
                assert!(one.covers.overlap(other.covers) < 1e-9, "{one:?} {other:?}");
            }
        }
        assert_eq!(placed.len(), names.len());
    }

    #[test]
    fn the_first_side_is_taken_where_nothing_is_in_the_way() {
        let [one] = place(&[wanted(50.0, 50.0, "站")], &[], &[]).try_into().unwrap();
        assert_eq!((one.anchor, one.dx), ("start", 8.0 / SIZE));
    }
}
