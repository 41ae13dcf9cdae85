//! What a card is drawn from: an SVG with rules, grounds and outlines of letters. It holds no text, so
//! nothing of a report is ever read as markup, and no font is needed to show it.

use std::fmt::Write as _;

use ttf_parser::OutlineBuilder;

use super::setting::{Glyph, Line};

/// A rectangle, px.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Area {
    /// From the left edge of the card to its own.
    pub left: f32,
    /// From the upper edge of the card to its own.
    pub top: f32,
    /// Its width.
    pub width: f32,
    /// Its height.
    pub height: f32,
}

/// An SVG being written.
#[derive(Debug, Default)]
pub(super) struct Canvas {
    body: String,
}

impl Canvas {
    /// Fills a rectangle.
    pub(super) fn fill(&mut self, area: Area, colour: &str) {
        let Area { left, top, width, height } = area;
        let _ = write!(
            self.body,
            "<path fill=\"{colour}\" d=\"M{left} {top}h{width}v{height}h-{width}z\"/>"
        );
    }

    /// Fills the path `data`, a unit of which is `scale` px, from `corner` on.
    pub(super) fn path(&mut self, data: &str, scale: f32, corner: (f32, f32), colour: &str) {
        let (x, y) = corner;
        let _ = write!(
            self.body,
            "<path fill=\"{colour}\" transform=\"matrix({scale} 0 0 {scale} {x} {y})\" d=\"{data}\"/>"
        );
    }

    /// Draws a line of text of this `size`, px, that begins at `x` and stands on `baseline`.
    pub(super) fn line(&mut self, line: &Line<'_>, at: (f32, f32), size: f32, colour: &str) {
        for glyphs in line.glyphs.chunk_by(|a, b| std::ptr::eq(a.font, b.font)) {
            self.glyphs(glyphs, at, size, colour);
        }
    }

    /// Draws glyphs of one font, in whose units their outlines stand.
    fn glyphs(&mut self, glyphs: &[Glyph<'_>], at: (f32, f32), size: f32, colour: &str) {
        let Some(first) = glyphs.first() else { return };
        let units = first.font.units();
        let mut outline = Outline::default();
        for glyph in glyphs {
            outline.x = glyph.at * units;
            glyph.font.outline(glyph.id, &mut outline);
        }
        let (scale, (x, baseline)) = (size / units, at);
        let _ = write!(
            self.body,
            "<path fill=\"{colour}\" transform=\"matrix({scale} 0 0 -{scale} {x} {baseline})\" d=\"{}\"/>",
            outline.path
        );
    }

    /// The SVG, of this size in px.
    pub(super) fn finish(self, width: u32, height: u32) -> String {
        let body = self.body;
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\">{body}</svg>"
        )
    }
}

/// Outlines of glyphs as the data of a path, in whole units of their font.
#[derive(Default)]
struct Outline {
    path: String,
    /// Where the glyph begins.
    x: f32,
}

impl Outline {
    #[expect(clippy::cast_possible_truncation, reason = "thousands of units at most")]
    fn push(&mut self, command: char, points: &[(f32, f32)]) {
        self.path.push(command);
        for (x, y) in points {
            let (x, y) = ((self.x + x).round() as i32, y.round() as i32);
            let _ = write!(self.path, "{x} {y} ");
        }
    }
}

impl OutlineBuilder for Outline {
    fn move_to(&mut self, x: f32, y: f32) {
        self.push('M', &[(x, y)]);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.push('L', &[(x, y)]);
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        self.push('Q', &[(x1, y1), (x, y)]);
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        self.push('C', &[(x1, y1), (x2, y2), (x, y)]);
    }

    fn close(&mut self) {
        self.path.push('Z');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn outlines_are_moved_to_their_place_and_rounded() {
        let mut outline = Outline { x: 100.4, ..Outline::default() };
        outline.move_to(0.0, 1.0);
        outline.curve_to(1.0, 2.0, 3.0, 4.0, 5.2, -6.7);
        outline.close();
        assert_eq!(outline.path, "M100 1 C101 2 103 4 106 -7 Z");
    }
}
