//! A smooth way through points, and places along it by its length.

/// How finely a way is measured: so many pieces between two of its points.
const PIECES: usize = 64;

/// A place on a drawing, in its own units, or a direction.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Spot {
    /// To the right.
    pub(super) x: f64,
    /// Down.
    pub(super) y: f64,
}

impl Spot {
    /// The place that lies `by` times `direction` from here.
    pub(super) fn beside(self, direction: Self, by: f64) -> Self {
        Self { x: self.x + by * direction.x, y: self.y + by * direction.y }
    }

    /// How far it is to `other`.
    pub(super) fn distance(self, other: Self) -> f64 {
        (self.x - other.x).hypot(self.y - other.y)
    }
}

/// A way through points, bent smoothly at each of them.
#[derive(Clone, Debug)]
pub(super) struct Curve {
    /// Its points with the two handles between each and the next.
    handles: Vec<[Spot; 4]>,
    /// Places along it, close together.
    places: Vec<Spot>,
    /// How far along it each of them lies.
    lengths: Vec<f64>,
}

impl Curve {
    /// The way through `points`; nothing of fewer than two.
    pub(super) fn through(points: &[Spot]) -> Option<Self> {
        let (first, last) = (*points.first()?, *points.last()?);
        let around = |index: usize| points.get(index.wrapping_sub(1)).copied().unwrap_or(first);
        let handles: Vec<[Spot; 4]> = points
            .windows(2)
            .enumerate()
            .map(|(index, pair)| {
                let (from, to) = (pair[0], pair[1]);
                let (before, after) =
                    (around(index), points.get(index + 2).copied().unwrap_or(last));
                let handle = |at: Spot, along: [Spot; 2], sign: f64| Spot {
                    x: at.x + sign * (along[1].x - along[0].x) / 6.0,
                    y: at.y + sign * (along[1].y - along[0].y) / 6.0,
                };
                [from, handle(from, [before, to], 1.0), handle(to, [from, after], -1.0), to]
            })
            .collect();
        if handles.is_empty() {
            return None;
        }
        let mut places = vec![first];
        for piece in &handles {
            places.extend((1..=PIECES).map(|step| on(piece, ratio(step, PIECES))));
        }
        let mut lengths = vec![0.0];
        let mut length = 0.0;
        for pair in places.windows(2) {
            length += pair[0].distance(pair[1]);
            lengths.push(length);
        }
        Some(Self { handles, places, lengths })
    }

    /// Where `part` of the way lies, 0 to 1 of its length, and the direction square to it.
    pub(super) fn at(&self, part: f64) -> (Spot, Spot) {
        let whole = self.lengths.last().copied().unwrap_or_default();
        let wanted = part.clamp(0.0, 1.0) * whole;
        let last = self.places.len() - 1;
        let to = self.lengths.partition_point(|it| *it < wanted).clamp(1, last);
        let (from, to) = (to - 1, to);
        let step = self.lengths[to] - self.lengths[from];
        let along = if step > 0.0 { (wanted - self.lengths[from]) / step } else { 0.0 };
        let (a, b) = (self.places[from], self.places[to]);
        let place = Spot { x: a.x + along * (b.x - a.x), y: a.y + along * (b.y - a.y) };
        let length = a.distance(b).max(f64::MIN_POSITIVE);
        (place, Spot { x: (b.y - a.y) / length, y: (a.x - b.x) / length })
    }

    /// Places along it, close together.
    pub(super) fn places(&self) -> &[Spot] {
        &self.places
    }

    /// How far `spot` is from the way.
    pub(super) fn distance(&self, spot: Spot) -> f64 {
        self.places.iter().map(|it| it.distance(spot)).fold(f64::INFINITY, f64::min)
    }

    /// The way as data of a path.
    pub(super) fn path(&self) -> String {
        use std::fmt::Write as _;
        let tenth = |value: f64| (value * 10.0).round() / 10.0;
        let mut path = String::new();
        for (index, [from, a, b, to]) in self.handles.iter().enumerate() {
            if index == 0 {
                let _ = write!(path, "M{} {}C", tenth(from.x), tenth(from.y));
            }
            let joint = if index == 0 { "" } else { " " };
            let _ = write!(
                path,
                "{joint}{} {} {} {} {} {}",
                tenth(a.x),
                tenth(a.y),
                tenth(b.x),
                tenth(b.y),
                tenth(to.x),
                tenth(to.y)
            );
        }
        path
    }
}

fn on([a, b, c, d]: &[Spot; 4], t: f64) -> Spot {
    let u = 1.0 - t;
    let weights = [u * u * u, 3.0 * u * u * t, 3.0 * u * t * t, t * t * t];
    let sum = |of: fn(&Spot) -> f64| {
        [a, b, c, d].into_iter().zip(weights).map(|(spot, weight)| weight * of(spot)).sum()
    };
    Spot { x: sum(|it| it.x), y: sum(|it| it.y) }
}

/// How much `part` is of `whole`.
#[expect(clippy::cast_precision_loss, reason = "small counts")]
pub(in crate::page::graphic) fn ratio(part: usize, whole: usize) -> f64 {
    part as f64 / whole as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    fn curve(points: &[(f64, f64)]) -> Option<Curve> {
        let points: Vec<Spot> = points.iter().map(|(x, y)| Spot { x: *x, y: *y }).collect();
        Curve::through(&points)
    }

    #[test]
    fn places_along_a_straight_way_are_true_to_its_length() {
        let straight = curve(&[(0.0, 10.0), (30.0, 10.0), (60.0, 10.0), (100.0, 10.0)]).unwrap();
        for (part, x) in [(0.0, 0.0), (0.25, 25.0), (0.5, 50.0), (1.0, 100.0), (2.0, 100.0)] {
            let (place, square) = straight.at(part);
            assert!(
                (place.x - x).abs() < 0.05 && (place.y - 10.0).abs() < 1e-9,
                "{part}: {place:?}"
            );
            assert!(square.x.abs() < 1e-9 && (square.y.abs() - 1.0).abs() < 1e-9);
        }
        assert!((straight.distance(Spot { x: 50.0, y: 13.0 }) - 3.0).abs() < 0.05);
        assert!(straight.path().starts_with("M0 10C5 10 20 10 30 10 "));
    }

    #[test]
    fn equal_parts_of_a_winding_way_are_equally_long() {
        let winding = curve(&[(0.0, 80.0), (30.0, 20.0), (50.0, 90.0), (100.0, 10.0)]).unwrap();
        let places: Vec<Spot> = (0..=400).map(|it| winding.at(ratio(it, 400)).0).collect();
        let steps: Vec<f64> = places.windows(2).map(|it| it[0].distance(it[1])).collect();
        let longest = steps.iter().copied().fold(0.0, f64::max);
        let shortest = steps.iter().copied().fold(f64::INFINITY, f64::min);
        assert!(longest / shortest < 1.02, "{shortest} to {longest}");
    }

    #[test]
    fn one_point_is_no_way() {
        assert!(curve(&[(1.0, 2.0)]).is_none() && curve(&[]).is_none());
    }
}
