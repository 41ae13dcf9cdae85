//! Boxes of words on a narrow drawing, and what they must not cover.

use super::curve::Spot;

/// The size of the narrowest drawing, px: what has room there has room everywhere, since wider
/// drawings have larger distances and words of nearly the same size.
pub(super) const NARROW: Spot = Spot { x: 280.0, y: 130.0 };

/// The same of a drawing that is as high as its own form has it, since its words need the room.
pub(super) const TALL: Spot = Spot { x: 280.0, y: 243.0 };

/// A box on the narrow drawing, px.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Box {
    /// Its left edge.
    pub(super) left: f64,
    /// Its upper edge.
    pub(super) top: f64,
    /// Its width.
    pub(super) width: f64,
    /// Its height.
    pub(super) height: f64,
}

impl Box {
    /// What of it and of `other` is the same, px².
    pub(super) fn overlap(self, other: Self) -> f64 {
        let across = shared(self.left, self.width, other.left, other.width);
        across * shared(self.top, self.height, other.top, other.height)
    }

    /// What of it lies outside a drawing of this size, px².
    pub(super) fn outside(self, size: Spot) -> f64 {
        let all = Self { left: 0.0, top: 0.0, width: size.x, height: size.y };
        self.width * self.height - self.overlap(all)
    }

    /// How many of `places` are in it.
    pub(super) fn holds(self, places: &[Spot]) -> usize {
        let is_in = |it: &&Spot| {
            (self.left..self.left + self.width).contains(&it.x)
                && (self.top..self.top + self.height).contains(&it.y)
        };
        places.iter().filter(is_in).count()
    }

    /// How much of the straight line between two places runs through it, px.
    pub(super) fn crossed(self, from: Spot, to: Spot) -> f64 {
        // Where the line enters and leaves the stretch between two edges, 0 to 1 of its length.
        let (mut enters, mut leaves) = (0.0_f64, 1.0_f64);
        for (start, way, low, size) in [
            (from.x, to.x - from.x, self.left, self.width),
            (from.y, to.y - from.y, self.top, self.height),
        ] {
            if way.abs() < 1e-9 {
                if start < low || start > low + size {
                    return 0.0;
                }
                continue;
            }
            let (one, other) = ((low - start) / way, (low + size - start) / way);
            enters = enters.max(one.min(other));
            leaves = leaves.min(one.max(other));
        }
        (leaves - enters).max(0.0) * from.distance(to)
    }
}

fn shared(a: f64, length: f64, b: f64, other: f64) -> f64 {
    ((a + length).min(b + other) - a.max(b)).max(0.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    const BOX: Box = Box { left: 10.0, top: 10.0, width: 20.0, height: 10.0 };

    #[test]
    fn boxes_know_what_they_share_and_what_lies_outside() {
        let other = Box { left: 25.0, top: 15.0, ..BOX };
        assert_eq!((BOX.overlap(other), BOX.overlap(BOX), BOX.outside(NARROW)), (25.0, 200.0, 0.0));
        assert_eq!(BOX.overlap(Box { left: 30.0, ..BOX }), 0.0);
        assert_eq!(Box { left: -5.0, ..BOX }.outside(NARROW), 50.0);
    }

    #[test]
    fn lines_through_a_box_are_measured() {
        let spot = |x, y| Spot { x, y };
        let cases = [
            (spot(0.0, 15.0), spot(100.0, 15.0), 20.0),
            (spot(15.0, 0.0), spot(15.0, 12.0), 2.0),
            (spot(0.0, 25.0), spot(100.0, 25.0), 0.0),
            (spot(0.0, 0.0), spot(5.0, 5.0), 0.0),
        ];
        for (from, to, expected) in cases {
            assert!((BOX.crossed(from, to) - expected).abs() < 1e-9, "{from:?} {to:?}");
        }
    }
}
