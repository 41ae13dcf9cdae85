//! Rows of text under each other, all about one axis.

use super::{
    canvas::{Area, Canvas},
    figures::parts,
    font::{Fonts, Weight},
    lines::{Room, fit, lines},
    setting::{Line, extents, line},
};

/// From the upper edge of a Han character to the line that Latin letters stand on, em.
pub(super) const ASCENT: f32 = 0.88;

/// The height of digits, em; a row of large figures has no more above and nothing below it.
const FIGURES: f32 = 0.74;

/// How far small Latin words and large commas reach below their line, em of the figures.
const DESCENT: f32 = 0.11;

/// What large Han characters have above the line, and all of their height, em.
const LARGE_HAN: (f32, f32) = (0.86, 0.92);

/// Space between the parts of a row of figures, in sizes of the largest.
const FIGURE_GAP: f32 = 0.04;

/// How a text looks.
#[derive(Clone, Copy, Debug)]
pub(super) struct Style {
    /// Size, px.
    pub(super) size: f32,
    pub(super) weight: Weight,
    pub(super) colour: &'static str,
    /// From line to line, in sizes.
    pub(super) leading: f32,
}

/// How large figures are, px.
#[derive(Clone, Copy, Debug)]
pub(super) struct Figures {
    /// The size that they have if it fits.
    pub(super) largest: f32,
    /// The size down to which they keep to `width`.
    pub(super) least: f32,
    /// The width that they should keep to.
    pub(super) width: f32,
    /// The width that they never leave.
    pub(super) most_width: f32,
    pub(super) colour: &'static str,
}

/// Where rows stand against their axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Align {
    /// They begin there.
    Start,
    /// Their middle is there.
    Centre,
}

enum Row<'f> {
    /// Parts of one line, each of its size, with a gap between them, all in px.
    Line {
        parts: Vec<(Line<'f>, f32)>,
        gap: f32,
        ascent: f32,
        height: f32,
        colour: &'static str,
    },
    Rule {
        width: f32,
        height: f32,
        colour: &'static str,
    },
}

/// Rows under each other, with the space above each, px.
pub(super) struct Stack<'f> {
    fonts: &'f Fonts<'f>,
    rows: Vec<(f32, Row<'f>)>,
    is_cut: bool,
}

impl<'f> Stack<'f> {
    pub(super) const fn new(fonts: &'f Fonts<'f>) -> Self {
        Self { fonts, rows: Vec::new(), is_cut: false }
    }

    /// Adds `text` in as many lines as the room lets it have; nothing of an empty one.
    pub(super) fn text(&mut self, space: f32, text: &str, style: Style, room: Room<'_>) {
        let Style { size, weight, colour, leading } = style;
        let room = Room { width: room.width / size, ..room };
        let measure = |text: &str| extents(self.fonts, text, weight);
        let (lines, is_cut) = lines(text, room, &measure);
        self.is_cut |= is_cut;
        for (index, text) in lines.into_iter().enumerate() {
            let parts = vec![(line(self.fonts, &text, weight), size)];
            let space = if index == 0 { space } else { size * (leading - 1.0) };
            let (ascent, height) = (size * ASCENT, size);
            self.rows.push((space, Row::Line { parts, gap: 0.0, ascent, height, colour }));
        }
    }

    /// Adds `text` in that of `styles` in which it fits best, the earlier one of equals.
    pub(super) fn fitted(&mut self, space: f32, text: &str, styles: &[(Style, Room<'_>)]) {
        let fit = |(style, room): &(Style, Room<'_>)| {
            let measure = |text: &str| extents(self.fonts, text, style.weight);
            fit(text, Room { width: room.width / style.size, ..*room }, &measure)
        };
        if let Some((style, room)) = styles.iter().min_by_key(|it| fit(it)) {
            self.text(space, text, *style, *room);
        }
    }

    /// Adds large figures with small words, as large as the width lets them be.
    pub(super) fn figures(&mut self, space: f32, text: &str, figures: Figures) {
        let Figures { largest, least, width, most_width, colour } = figures;
        let parts: Vec<(Line<'f>, f32)> = parts(text)
            .into_iter()
            .map(|(text, scale)| (line(self.fonts, text, Weight::Bold), scale))
            .collect();
        let natural = seen(&parts, FIGURE_GAP).max(f32::MIN_POSITIVE);
        let size = (width / natural).min(largest).max(least.min(most_width / natural));
        let parts: Vec<_> = parts.into_iter().map(|(line, scale)| (line, scale * size)).collect();
        let tallest = parts.iter().map(|it| it.1).fold(0.0, f32::max);
        let has_digits = text.contains(|c: char| c.is_ascii_digit());
        let descends = text.contains(|c: char| c == ',' || c.is_ascii_alphabetic());
        let (ascent, height) = match (has_digits, descends) {
            (true, false) => (FIGURES, FIGURES),
            (true, true) => (FIGURES, FIGURES + DESCENT),
            (false, _) => LARGE_HAN,
        };
        let (ascent, height, gap) = (ascent * tallest, height * tallest, FIGURE_GAP * size);
        self.rows.push((space, Row::Line { parts, gap, ascent, height, colour }));
    }

    /// Adds a rule.
    pub(super) fn rule(&mut self, space: f32, width: f32, height: f32, colour: &'static str) {
        self.rows.push((space, Row::Rule { width, height, colour }));
    }

    /// Whether something of its texts had no room.
    pub(super) const fn is_cut(&self) -> bool {
        self.is_cut
    }

    /// How high it is, px: the space above the first row does not count.
    pub(super) fn height(&self) -> f32 {
        let all: f32 = self.rows.iter().map(|(space, row)| space + row.height()).sum();
        all - self.rows.first().map_or(0.0, |it| it.0)
    }

    /// Draws it with its upper edge at `top`, about the axis at `x`.
    pub(super) fn draw(&self, canvas: &mut Canvas, (x, top): (f32, f32), align: Align) {
        let mut y = top - self.rows.first().map_or(0.0, |it| it.0);
        for (space, row) in &self.rows {
            y += space;
            row.draw(canvas, (x, y), align);
            y += row.height();
        }
    }
}

impl Row<'_> {
    const fn height(&self) -> f32 {
        match self {
            Self::Line { height, .. } | Self::Rule { height, .. } => *height,
        }
    }

    fn draw(&self, canvas: &mut Canvas, (x, y): (f32, f32), align: Align) {
        let left = |width: f32| if align == Align::Centre { x - width / 2.0 } else { x };
        match self {
            Self::Rule { width, height, colour } => {
                let area = Area { left: left(*width), top: y, width: *width, height: *height };
                canvas.fill(area, colour);
            }
            Self::Line { parts, gap, ascent, colour, .. } => {
                let air = parts.first().map_or(0.0, |(line, size)| line.air.0 * size);
                let mut x = left(seen(parts, *gap)) - air;
                for (line, size) in parts {
                    canvas.line(line, (x, y + ascent), *size, colour);
                    x += line.width * size + gap;
                }
            }
        }
    }
}

/// What is seen of the width of parts with a gap between them.
fn seen(parts: &[(Line<'_>, f32)], gap: f32) -> f32 {
    let widths: f32 = parts.iter().map(|(line, size)| line.width * size + gap).sum();
    let (first, last) = (parts.first(), parts.last());
    let air = first.map_or(0.0, |(line, size)| line.air.0 * size)
        + last.map_or(0.0, |(line, size)| line.air.1 * size);
    widths - gap - air
}
