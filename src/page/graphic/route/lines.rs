//! Lines with stops. What a line is like tells how far it is: solid, dashed, dotted.

use leptos::prelude::*;

use super::super::percentage;
use super::{
    boxes::{Box, NARROW, TALL},
    curve::{Spot, ratio},
    labels::{Ground, Placed, Wanted, faults, place, width},
};
use crate::report::scene::{
    material::Point,
    route::{Line, Lines},
};

/// How much of the words may lie over others on the lowest drawing, px²: with more it has its own form.
const MOST_OVER: f64 = 30.0;

/// How far apart lines lie that share a way, px.
const TRACK: f64 = 7.0;

/// A stop, which several lines may have.
#[derive(Clone, Debug, PartialEq)]
struct Stop {
    name: String,
    at: Spot,
    /// How many lines have it.
    lines: usize,
}

/// A straight piece of a line's way.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Piece {
    from: Spot,
    to: Spot,
    /// How far it lies beside that way, to the right and down, px.
    aside: Spot,
}

/// The stops of all lines, each once, in the order of the text.
fn stops(lines: &[Line]) -> Vec<Stop> {
    let mut stops: Vec<Stop> = Vec::new();
    for (name, point) in lines.iter().flat_map(|it| it.stops.iter().zip(&it.way)) {
        let Some(name) = name else { continue };
        let at = spot(*point);
        match stops.iter_mut().find(|it| it.name == *name && it.at == at) {
            Some(stop) => stop.lines += 1,
            None => stops.push(Stop { name: name.clone(), at, lines: 1 }),
        }
    }
    stops
}

/// Where most lines meet, if they meet.
fn node(stops: &[Stop]) -> Option<usize> {
    let most = stops.iter().map(|it| it.lines).max().filter(|it| *it > 1)?;
    stops.iter().position(|it| it.lines == most)
}

/// The pieces of every line; where several share a way they lie side by side.
fn pieces(lines: &[Line]) -> Vec<Vec<Piece>> {
    let ways = |line: &Line| -> Vec<(Spot, Spot)> {
        line.way.windows(2).map(|pair| (spot(pair[0]), spot(pair[1]))).collect()
    };
    let all: Vec<Vec<(Spot, Spot)>> = lines.iter().map(ways).collect();
    let is_same = |a: (Spot, Spot), b: (Spot, Spot)| a == b || a == (b.1, b.0);
    let tracks = |way: (Spot, Spot), among: &[Vec<(Spot, Spot)>]| {
        among
            .iter()
            .zip(lines)
            .filter(|(_, line)| line.status.is_some())
            .fold(0, |sum, (it, _)| sum + it.iter().filter(|other| is_same(way, **other)).count())
    };
    let aside = |index: usize, way: (Spot, Spot)| {
        if lines.get(index).is_none_or(|it| it.status.is_none()) {
            return Spot { x: 0.0, y: 0.0 };
        }
        let (before, of) = (tracks(way, &all[..index]), tracks(way, &all));
        let by = TRACK * (ratio(2 * before + 1, 2) - ratio(of.max(1), 2));
        let (across, down) = (way.1.x - way.0.x, way.1.y - way.0.y);
        let is_flat = (across * NARROW.x).abs() >= (down * NARROW.y).abs();
        if is_flat { Spot { x: 0.0, y: by } } else { Spot { x: by, y: 0.0 } }
    };
    all.iter()
        .enumerate()
        .map(|(index, ways)| {
            let piece =
                |way: &(Spot, Spot)| Piece { from: way.0, to: way.1, aside: aside(index, *way) };
            ways.iter().map(piece).collect()
        })
        .collect()
}

/// Where the name of a line may stand: beside the middle of its longest piece first; that of a
/// band, which is no line, at the middle of its points.
fn places(line: &Line) -> Vec<Spot> {
    if line.status.is_none() {
        return line.way.get(line.way.len() / 2).map(|it| spot(*it)).into_iter().collect();
    }
    let mut ways: Vec<(Spot, Spot)> =
        line.way.windows(2).map(|pair| (spot(pair[0]), spot(pair[1]))).collect();
    ways.reverse();
    let on = |(from, to): &(Spot, Spot), part: f64| Spot {
        x: from.x + part * (to.x - from.x),
        y: from.y + part * (to.y - from.y),
    };
    [0.5, 0.35, 0.65, 0.2, 0.8]
        .iter()
        .flat_map(|part| ways.iter().map(|way| on(way, *part)))
        .collect()
}

/// What has words on the sketch, in the order in which they are placed.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Named {
    Stop(usize),
    Line(usize),
}

/// All words of the sketch in their places, and whether they need a drawing of its own form.
fn words(sketch: &Lines, stops: &[Stop], node: Option<usize>) -> (Vec<(Named, Placed)>, bool) {
    let status = |line: &Line| line.status.and_then(|it| sketch.statuses.get(it)).cloned();
    let mut named = Vec::new();
    let mut wanted = Vec::new();
    let mut stops_first: Vec<usize> = (0..stops.len()).collect();
    stops_first.sort_by_key(|it| Some(*it) != node);
    for index in stops_first {
        let is_node = Some(index) == node;
        let Some(stop) = stops.get(index) else { continue };
        let away = if is_node { 14.0 } else { 10.0 };
        // The name of the node is larger than the others.
        let name = if is_node { format!("{0}{0}", stop.name) } else { stop.name.clone() };
        wanted.push(Wanted { places: vec![stop.at], away, name, small: is_node.then(String::new) });
        named.push(Named::Stop(index));
    }
    let is_placed = |line: &&(usize, &Line)| !line.1.way.is_empty();
    let mut lines: Vec<(usize, &Line)> = sketch.lines.iter().enumerate().collect();
    lines.sort_by_key(|(_, line)| line.status.is_some());
    for (index, line) in lines.iter().filter(is_placed) {
        let away = if line.status.is_none() { 48.0 } else { 8.0 };
        let (name, small) = (line.name.clone(), status(line));
        wanted.push(Wanted { places: places(line), away, name, small });
        named.push(Named::Line(*index));
    }
    // What has no way stands in a corner.
    for (index, line) in lines.iter().filter(|line| !is_placed(line)) {
        let right = 100.0 - 100.0 * (width(&line.name) * 14.0 + 16.0) / NARROW.x;
        let places = [(4.0, 86.0), (right, 86.0), (4.0, 14.0), (right, 14.0)];
        let places = places.map(|(x, y)| Spot { x, y }).to_vec();
        wanted.push(Wanted { places, away: 14.0, name: line.name.clone(), small: status(line) });
        named.push(Named::Line(*index));
    }
    let placed_on = |size: Spot| {
        let on = |at: Spot| Spot { x: at.x * size.x / 100.0, y: at.y * size.y / 100.0 };
        let taken: Vec<Box> = stops.iter().map(|it| around(it.at, 6.0, size)).collect();
        let ways: Vec<(Spot, Spot)> = sketch
            .lines
            .iter()
            .filter(|line| line.status.is_some())
            .flat_map(|line| line.way.windows(2))
            .map(|pair| (on(spot(pair[0])), on(spot(pair[1]))))
            .collect();
        let placed = place(&wanted, Ground { size, lines: &ways, taken: &taken });
        (faults(&placed, size), placed)
    };
    let (over, mut placed) = placed_on(NARROW);
    let is_tall = over > MOST_OVER;
    if is_tall {
        placed = placed_on(TALL).1;
    }
    (named.into_iter().zip(placed).collect(), is_tall)
}

/// The square around a place.
fn around(at: Spot, reach: f64, size: Spot) -> Box {
    let (x, y) = (at.x * size.x / 100.0, at.y * size.y / 100.0);
    Box { left: x - reach, top: y - reach, width: 2.0 * reach, height: 2.0 * reach }
}

fn spot(point: Point) -> Spot {
    Spot { x: point.x, y: point.y }
}

/// Draws `sketch`.
pub(super) fn view(sketch: &Lines) -> AnyView {
    let stops = stops(&sketch.lines);
    let node = node(&stops);
    let pieces = pieces(&sketch.lines);
    let ways = sketch.lines.iter().zip(&pieces);
    let (bands, rails): (Vec<_>, Vec<_>) =
        ways.filter(|(line, _)| !line.way.is_empty()).partition(|(line, _)| line.status.is_none());
    let bands = bands.into_iter().map(|(line, pieces)| {
        let drawn = pieces.iter().map(|it| straight(*it)).collect_view();
        view! { <g class="lines__band" data-on=line.step>{drawn}</g> }
    });
    let rails = rails.into_iter().map(|(line, pieces)| {
        let bed = pieces.iter().map(|it| straight(*it)).collect_view();
        let rail = pieces.iter().map(|it| straight(*it)).collect_view();
        view! {
            <g class="lines__bed">{bed}</g>
            <g class="lines__rail" data-on=line.step data-status=line.status>{rail}</g>
        }
    });
    let dots = stops.iter().enumerate().map(|(index, stop)| {
        let is_node = Some(index) == node;
        let radius = match stop.lines {
            _ if is_node => "10",
            1 => "5",
            _ => "7",
        };
        let (x, y) = (percentage(stop.at.x), percentage(stop.at.y));
        view! { <circle class="lines__stop" data-node=is_node cx=x cy=y r=radius></circle> }
    });
    let (words, is_tall) = words(sketch, &stops, node);
    let words = words.into_iter().map(|(named, placed)| match named {
        Named::Stop(index) => {
            let name = stops.get(index).map(|it| it.name.clone()).unwrap_or_default();
            stop_words(name, Some(index) == node, &placed)
        }
        Named::Line(index) => match sketch.lines.get(index) {
            Some(line) => line_words(sketch, line, &placed),
            None => ().into_any(),
        },
    });
    view! {
        <div class="lines" data-tall=is_tall>
            <svg class="words">
                {bands.collect_view()} {rails.collect_view()} {dots.collect_view()}
                {words.collect_view()}
            </svg>
        </div>
    }
    .into_any()
}

fn straight(Piece { from, to, aside }: Piece) -> AnyView {
    let is_aside = aside.x != 0.0 || aside.y != 0.0;
    let moved = is_aside.then(|| format!("translate({} {})", aside.x, aside.y));
    view! {
        <line
            x1=percentage(from.x)
            y1=percentage(from.y)
            x2=percentage(to.x)
            y2=percentage(to.y)
            transform=moved
        ></line>
    }
    .into_any()
}

fn stop_words(name: String, is_node: bool, placed: &Placed) -> AnyView {
    let (x, y) = (percentage(placed.at.x), percentage(placed.at.y));
    // The letters of the node are larger: the same distances are fewer of them.
    let scale = if is_node { 14.0 / 24.0 } else { 1.0 };
    let (dx, dy) = (em(placed.dx * scale), em(placed.dy * scale + if is_node { 0.3 } else { 0.0 }));
    view! {
        <text class="lines__name" data-node=is_node x=x y=y dx=dx dy=dy text-anchor=placed.anchor>
            {name}
        </text>
    }
    .into_any()
}

fn line_words(sketch: &Lines, line: &Line, placed: &Placed) -> AnyView {
    let (x, y) = (percentage(placed.at.x), percentage(placed.at.y));
    let status = line.status.and_then(|it| sketch.statuses.get(it)).cloned();
    let status = status.map(|status| {
        // In its own, smaller letters.
        let (dx, dy) = (em(placed.dx * 7.0 / 6.0), em((placed.dy + 1.15) * 7.0 / 6.0));
        view! {
            <text class="quiet" x=x.clone() y=y.clone() dx=dx dy=dy text-anchor=placed.anchor>
                {status}
            </text>
        }
    });
    let no_way = line.way.is_empty().then(|| {
        view! { <circle class="lines__stop" data-nowhere cx=x.clone() cy=y.clone() r="7"></circle> }
    });
    let is_band = line.status.is_none();
    view! {
        <g class="veil" data-on=line.step>
            {no_way}
            <text
                data-band=is_band
                x=x
                y=y
                dx=em(placed.dx)
                dy=em(placed.dy)
                text-anchor=placed.anchor
            >
                {line.name.clone()}
            </text>
            {status}
        </g>
    }
    .into_any()
}

fn em(value: f64) -> String {
    format!("{}em", super::super::hundredth(value))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(name: &str, status: Option<usize>, way: &[(f64, f64)], stops: &[&str]) -> Line {
        Line {
            name: name.to_owned(),
            status,
            way: way.iter().map(|(x, y)| Point { x: *x, y: *y }).collect(),
            stops: stops.iter().map(|it| (*it != "-").then(|| (*it).to_owned())).collect(),
            step: Some(0),
        }
    }

    fn cross() -> Lines {
        let (west, node, east) = ((9.0, 48.0), (50.0, 48.0), (91.0, 48.0));
        let band = [(0.0, 48.0), (100.0, 48.0), node, (50.0, 0.0), (50.0, 100.0)];
        let harbour = [west, node, (74.0, 26.0), (91.0, 10.0)];
        Lines {
            statuses: vec!["即将通车".to_owned(), "加紧推进".to_owned()],
            lines: vec![
                line("石济客专", Some(0), &[west, node, east], &["石家庄", "衡水", "济南"]),
                line("京衡高铁", Some(1), &[(50.0, 8.0), node], &["北京", "衡水"]),
                line("石衡沧港城际", Some(1), &harbour, &["石家庄", "衡水", "沧州", "-"]),
                line("通用机场", Some(1), &[], &[]),
                line("“黄金十字交叉”", None, &band, &[]),
            ],
        }
    }

    #[test]
    fn each_stop_is_drawn_once_and_most_lines_meet_in_the_node() {
        let stops = stops(&cross().lines);
        let drawn: Vec<_> = stops.iter().map(|it| (it.name.as_str(), it.lines)).collect();
        assert_eq!(drawn, [("石家庄", 2), ("衡水", 3), ("济南", 1), ("北京", 1), ("沧州", 1)]);
        assert_eq!(node(&stops), Some(1));
        assert_eq!(node(&stops[2..]), None);
    }

    #[test]
    fn lines_that_share_a_way_lie_on_both_sides_of_it() {
        let pieces = pieces(&cross().lines);
        let aside: Vec<Vec<_>> = pieces
            .iter()
            .map(|it| it.iter().map(|it| (it.aside.x, it.aside.y)).collect())
            .collect();
        let straight = (0.0, 0.0);
        assert_eq!(aside[0], [(0.0, -TRACK / 2.0), straight]);
        assert_eq!(aside[2], [(0.0, TRACK / 2.0), straight, straight]);
        assert_eq!(aside[4], [straight; 4]);
    }

    #[test]
    fn words_cover_neither_each_other_nor_a_line() {
        let sketch = cross();
        let stops = stops(&sketch.lines);
        let (words, is_tall) = words(&sketch, &stops, node(&stops));
        assert!(!is_tall);
        assert_eq!(words.len(), stops.len() + sketch.lines.len());
        for (index, (named, one)) in words.iter().enumerate() {
            assert!(one.covers.outside(NARROW) < 30.0, "{named:?} {one:?}");
            for (other, two) in &words[..index] {
                let over = one.covers.overlap(two.covers);
                assert!(over < 30.0, "{named:?} {one:?} over {other:?} {two:?}");
            }
        }
    }
    #[test]
    fn words_that_cannot_all_stand_on_the_lowest_drawing_ask_for_its_own_form() {
        let way = |it: u8| [(50.0, 50.0), (f64::from(it) * 7.0, 90.0)];
        let lines = (0..14).map(|it| line("很长的一条线路名称", Some(0), &way(it), &[])).collect();
        let sketch = Lines { statuses: vec!["正在修建".to_owned()], lines };
        let (words, is_tall) = words(&sketch, &[], None);
        assert_eq!((words.len(), is_tall), (14, true));
    }
}
