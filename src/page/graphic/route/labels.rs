//! Where words stand on a sketch of lines: beside what they name, over nothing.

use super::{boxes::Box, curve::Spot};

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

/// How often each is given a better place when all the others have theirs.
const ROUNDS: usize = 4;

/// What words must keep clear of on a drawing.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ground<'a> {
    /// Its size, px.
    pub(super) size: Spot,
    /// The lines on it.
    pub(super) lines: &'a [(Spot, Spot)],
    /// What else stands on it.
    pub(super) taken: &'a [Box],
}

/// What words may cost together that are well placed: about one name through a line.
const WELL: f64 = 500.0;

/// Places for everything wanted, off what is on the `ground` and off each other: the best of what comes
/// of beginning with each of them, or the first that is well placed.
pub(super) fn place(wanted: &[Wanted], ground: Ground<'_>) -> Vec<Placed> {
    let mut best: Option<(f64, Vec<Placed>)> = None;
    for first in 0..wanted.len() {
        let (cost, placed) = placed_from(first, wanted, ground);
        if best.as_ref().is_none_or(|(least, _)| cost < *least - 1e-6) {
            best = Some((cost, placed));
        }
        if best.as_ref().is_some_and(|(least, _)| *least < WELL) {
            break;
        }
    }
    best.map(|(_, placed)| placed).unwrap_or_default()
}

/// Places for everything wanted, one after the other from the `first` on, then again, each off all the
/// others; and what they cost together.
fn placed_from(first: usize, wanted: &[Wanted], ground: Ground<'_>) -> (f64, Vec<Placed>) {
    let mut placed: Vec<Option<Placed>> = vec![None; wanted.len()];
    let order = (0..wanted.len()).cycle().skip(first).take(wanted.len());
    let mut costs = vec![0.0; wanted.len()];
    for _ in 0..=ROUNDS {
        for index in order.clone() {
            let others: Vec<Box> = (placed.iter().enumerate())
                .filter_map(|(other, it)| Some(it.as_ref()?.covers).filter(|_| other != index))
                .collect();
            if let Some((cost, better)) = best(&wanted[index], ground, &others) {
                (placed[index], costs[index]) = (Some(better), cost);
            }
        }
    }
    (costs.iter().sum(), placed.into_iter().flatten().collect())
}

/// How much of words lies over other words or outside a drawing of this size, px².
pub(super) fn faults(placed: &[Placed], size: Spot) -> f64 {
    let over = |(index, one): (usize, &Placed)| -> f64 {
        let others = placed.iter().take(index);
        others.map(|it| it.covers.overlap(one.covers)).sum::<f64>() + one.covers.outside(size)
    };
    placed.iter().enumerate().map(over).sum()
}

/// The first of the best places for `wanted` beside `words`, and what it costs.
fn best(wanted: &Wanted, ground: Ground<'_>, words: &[Box]) -> Option<(f64, Placed)> {
    let mut best: Option<(f64, Placed)> = None;
    for candidate in candidates(wanted, ground.size) {
        let covers = candidate.covers;
        let over = |boxes: &[Box]| boxes.iter().map(|it| it.overlap(covers)).sum::<f64>();
        let through: f64 = ground.lines.iter().map(|(a, b)| covers.crossed(*a, *b)).sum();
        // A stop is small: words over it cover little and take it away.
        let cost = 10.0 * (over(words) + covers.outside(ground.size))
            + 60.0 * over(ground.taken)
            + 8.0 * through;
        if best.as_ref().is_none_or(|(least, _)| cost < *least - 1e-6) {
            best = Some((cost, candidate));
        }
    }
    best
}

fn candidates(wanted: &Wanted, size: Spot) -> impl Iterator<Item = Placed> + use<'_> {
    let small = wanted.small.as_deref().unwrap_or_default();
    let width = (width(&wanted.name) * SIZE).max(width(small) * SIZE * 12.0 / 14.0);
    let lines = NAME + if wanted.small.is_some() { SMALL } else { 0.0 };
    let height = lines * SIZE;
    wanted.places.iter().flat_map(move |at| {
        let on = Spot { x: at.x * size.x / 100.0, y: at.y * size.y / 100.0 };
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
    use super::{super::boxes::NARROW, *};

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
        let ground = Ground { size: NARROW, lines: &[line], taken: &[] };
        let placed = place(&names, ground);
        assert!(faults(&placed, NARROW) < 1e-9);
        for (index, one) in placed.iter().enumerate() {
            assert!(one.covers.outside(NARROW) < 1.0, "{one:?}");
            assert!(one.covers.crossed(line.0, line.1) < 1e-9, "{one:?}");
            for other in &placed[..index] {
                assert!(one.covers.overlap(other.covers) < 1e-9, "{one:?} {other:?}");
            }
        }
        assert_eq!(placed.len(), names.len());
    }

    #[test]
    fn words_stand_rather_on_a_line_than_on_a_stop() {
        let line = (Spot { x: 0.0, y: 65.0 }, Spot { x: 280.0, y: 65.0 });
        // To the sides is the line, above and below are narrow stops.
        let stop = |top: f64| Box { left: 80.0, top, width: 120.0, height: 0.7 };
        let stops = [stop(50.0), stop(80.0)];
        let ground = Ground { size: NARROW, lines: &[line], taken: &stops };
        let [one] = place(&[wanted(50.0, 50.0, "一站")], ground).try_into().unwrap();
        assert!(stops.iter().all(|it| it.overlap(one.covers) < 1e-9), "{one:?}");
    }

    #[test]
    fn the_first_side_is_taken_where_nothing_is_in_the_way() {
        let ground = Ground { size: NARROW, lines: &[], taken: &[] };
        let [one] = place(&[wanted(50.0, 50.0, "站")], ground).try_into().unwrap();
        assert_eq!((one.anchor, one.dx), ("start", 8.0 / SIZE));
    }
}
