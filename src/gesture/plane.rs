//! Points, sizes, and where a picture lies. All lengths are CSS px.

use std::ops::{Add, Mul, Sub};

/// A place, or a way from one place to another.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Point {
    /// To the right.
    pub x: f64,
    /// Downwards.
    pub y: f64,
}

impl Point {
    /// A point from its two parts.
    #[must_use]
    pub const fn new(x: f64, y: f64) -> Self {
        Self { x, y }
    }

    /// How far it is to `other`.
    #[must_use]
    pub fn distance(self, other: Self) -> f64 {
        let way = self - other;
        (way.x * way.x + way.y * way.y).sqrt()
    }

    /// Half way to `other`.
    #[must_use]
    pub fn middle(self, other: Self) -> Self {
        (self + other) * 0.5
    }
}

impl Add for Point {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self::new(self.x + other.x, self.y + other.y)
    }
}

impl Sub for Point {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        Self::new(self.x - other.x, self.y - other.y)
    }
}

impl Mul<f64> for Point {
    type Output = Self;

    fn mul(self, factor: f64) -> Self {
        Self::new(self.x * factor, self.y * factor)
    }
}

/// Width and height.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Size {
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
}

/// A box on the stage.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Area {
    /// Its left edge.
    pub left: f64,
    /// Its top edge.
    pub top: f64,
    /// Its width.
    pub width: f64,
    /// Its height.
    pub height: f64,
}

impl Area {
    /// The point in its middle.
    #[must_use]
    pub fn middle(self) -> Point {
        Point::new(self.left + self.width / 2.0, self.top + self.height / 2.0)
    }
}

/// Where a picture lies: its pan, which is where its top left corner is on the stage, and its zoom
/// level.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct View {
    /// Its size against the natural one, always above 0.
    pub zoom_level: f64,
    /// Its pan: the left edge.
    pub x: f64,
    /// And the top edge.
    pub y: f64,
}

impl Default for View {
    fn default() -> Self {
        Self { zoom_level: 1.0, x: 0.0, y: 0.0 }
    }
}

impl View {
    /// The same picture at `zoom_level`, while the part of it under `point` stays there.
    #[must_use]
    pub fn zoom_about(self, point: Point, zoom_level: f64) -> Self {
        self.zoom_between(point, point, zoom_level)
    }

    /// The same picture at `zoom_level`, with the part of it that was under `from` now under `to`.
    #[must_use]
    pub fn zoom_between(self, from: Point, to: Point, zoom_level: f64) -> Self {
        let factor = zoom_level / self.zoom_level;
        Self {
            zoom_level,
            x: to.x - (from.x - self.x) * factor,
            y: to.y - (from.y - self.y) * factor,
        }
    }

    /// The CSS transform that brings a picture laid out at `layout` times its natural size, in the
    /// stage's top left corner, to this view.
    #[must_use]
    pub fn transform(self, layout: f64) -> String {
        let mut text = translation(self.x, self.y);
        text.push_str(" scale(");
        push_decimal(&mut text, self.zoom_level / layout);
        text.push(')');
        text
    }
}

/// A CSS transform that moves by `x` and `y`.
#[must_use]
pub fn translation(x: f64, y: f64) -> String {
    let mut text = String::from("translate3d(");
    push_decimal(&mut text, x);
    text.push_str("px,");
    push_decimal(&mut text, y);
    text.push_str("px,0)");
    text
}

/// A length in CSS.
#[must_use]
pub fn px(value: f64) -> String {
    let mut text = decimal(value);
    text.push_str("px");
    text
}

/// A number in CSS, with at most five decimals.
#[must_use]
pub fn decimal(value: f64) -> String {
    let mut text = String::new();
    push_decimal(&mut text, value);
    text
}

// Formatting a float would bring its printing into the WebAssembly file, some 10 KB for digits
// that no screen shows.
fn push_decimal(text: &mut String, value: f64) {
    const UNIT: u64 = 100_000;
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::cast_precision_loss,
        reason = "a length on a screen, saturating at 2⁶⁴"
    )]
    let hundred_thousandths = (value.abs() * UNIT as f64 + 0.5) as u64;
    if value < 0.0 && hundred_thousandths > 0 {
        text.push('-');
    }
    text.push_str(&(hundred_thousandths / UNIT).to_string());
    let rest = hundred_thousandths % UNIT;
    if rest > 0 {
        let digits = (rest + UNIT).to_string();
        text.push('.');
        text.push_str(digits.get(1..).unwrap_or_default().trim_end_matches('0'));
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn numbers_are_written_as_css_reads_them() {
        let cases = [
            (0.0, "0"),
            (-0.0, "0"),
            (1.5, "1.5"),
            (-1.5, "-1.5"),
            (0.000_001, "0"),
            (-0.000_001, "0"),
            (0.8125, "0.8125"),
            (2.000_05, "2.00005"),
            (1_234.999_999, "1235"),
            (f64::NAN, "0"),
        ];
        for (value, expected) in cases {
            assert_eq!(decimal(value), expected, "{value}");
        }
        assert_eq!(px(-12.25), "-12.25px");
        assert_eq!(
            View { zoom_level: 0.5, x: 10.0, y: -2.5 }.transform(0.25),
            "translate3d(10px,-2.5px,0) scale(2)"
        );
    }

    proptest! {
        #[test]
        fn written_numbers_read_back(value in -1e7..1e7) {
            let read: f64 = decimal(value).parse().unwrap();
            prop_assert!((read - value).abs() <= 0.000_006);
        }

        #[test]
        fn zooming_keeps_what_is_under_the_fingers(
            x in -5e3..5e3, y in -5e3..5e3, zoom_level in 0.01..10.0, to in 0.01..10.0,
            from_x in -1e3..1e3, from_y in -1e3..1e3, to_x in -1e3..1e3, to_y in -1e3..1e3,
        ) {
            let (from, dest) = (Point::new(from_x, from_y), Point::new(to_x, to_y));
            let before = View { zoom_level, x, y };
            let after = before.zoom_between(from, dest, to);
            let part = |view: View, at: Point| {
                Point::new((at.x - view.x) / view.zoom_level, (at.y - view.y) / view.zoom_level)
            };
            let moved = part(before, from).distance(part(after, dest));
            prop_assert!(moved <= 1e-6 * (1.0 + part(before, from).distance(Point::default())));
        }
    }
}
