//! A line of text, set: which glyph stands where.
//!
//! Chinese typesetting, as on the page: a little space between Han characters and Latin letters or
//! digits, and none of the double space between two full-width marks. Letters run from left to right.

use ttf_parser::GlyphId;

use super::font::{Font, Fonts, Weight};
use crate::characters::is_han;

/// Space between Han characters and letters or digits, em: what browsers put there (`text-autospace`).
const GAP: f32 = 0.125;

/// What a full-width mark gives up beside another, em.
const HALF: f32 = 0.5;

/// Wider than this is as wide as a Han character, em.
const WIDE: f32 = 0.9;

/// A glyph in its place.
#[derive(Clone, Debug)]
pub(super) struct Glyph<'f> {
    pub(super) font: &'f Font<'f>,
    pub(super) id: GlyphId,
    /// From the beginning of the line, em.
    pub(super) at: f32,
}

/// A line of text.
#[derive(Clone, Debug, Default)]
pub(super) struct Line<'f> {
    pub(super) glyphs: Vec<Glyph<'f>>,
    /// From its beginning to its end, em.
    pub(super) width: f32,
    /// How much of that is the empty half of a mark at its beginning and at its end, em.
    pub(super) air: (f32, f32),
}

/// Sets `text` in one line. A character that no font has leaves no gap.
pub(super) fn line<'f>(fonts: &'f Fonts<'f>, text: &str, weight: Weight) -> Line<'f> {
    let mut line = Line::default();
    for (set, Extent { start, end, air: (before, after) }) in placed(fonts, text, weight) {
        let Some(Set { font, id, .. }) = set else { continue };
        line.air = (if line.glyphs.is_empty() { before } else { line.air.0 }, after);
        line.glyphs.push(Glyph { font, id, at: start });
        line.width = end;
    }
    line
}

/// Where each character of `text` stands in one line, in order.
pub(super) fn extents(fonts: &Fonts<'_>, text: &str, weight: Weight) -> Vec<Extent> {
    placed(fonts, text, weight).map(|(_, extent)| extent).collect()
}

/// The characters of `text` in one line, in order; none for those that no font has.
fn placed<'f>(
    fonts: &'f Fonts<'f>,
    text: &str,
    weight: Weight,
) -> impl Iterator<Item = (Option<Set<'f>>, Extent)> {
    let (mut at, mut previous) = (0.0, None);
    text.chars().map(move |c| {
        let Some(set) = Set::of(fonts, c, weight) else {
            return (None, Extent { start: at, end: at, ..Extent::default() });
        };
        let start = at + previous.replace(set).map_or(0.0, |before| space(before, set));
        at = start + set.font.advance(set.id);
        (Some(set), Extent { start, end: at, air: set.air() })
    })
}

/// Where a character stands in its line, em.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Extent {
    pub(super) start: f32,
    pub(super) end: f32,
    /// How much of that is the empty half of a mark, on its left and on its right.
    pub(super) air: (f32, f32),
}

/// A character that has been set.
#[derive(Clone, Copy)]
struct Set<'f> {
    c: char,
    font: &'f Font<'f>,
    id: GlyphId,
    /// Whether it has the width of a Han character; in fonts for Latin text quotation marks have not.
    is_wide: bool,
}

impl<'f> Set<'f> {
    fn of(fonts: &'f Fonts<'f>, c: char, weight: Weight) -> Option<Self> {
        let (font, id) = fonts.of(c, weight)?;
        Some(Self { c, font, id, is_wide: font.advance(id) > WIDE })
    }

    /// How much of it is empty on its left and on its right, em.
    fn air(self) -> (f32, f32) {
        let half = |is_empty: bool| if self.is_wide && is_empty { HALF } else { 0.0 };
        (half(is_opening(self.c)), half(is_closing(self.c)))
    }
}

/// Space between two characters beyond their advances, em.
fn space(before: Set<'_>, after: Set<'_>) -> f32 {
    if before.is_wide && after.is_wide {
        return if are_close(before.c, after.c) { -HALF } else { 0.0 };
    }
    let is_letter = |c: char| c.is_alphanumeric() || matches!(c, '%' | '+' | '$');
    let (left, right) = (before.c, after.c);
    if is_han(left) != is_han(right) && is_letter(left) && is_letter(right) {
        return GAP;
    }
    let is_same = std::ptr::eq(before.font, after.font);
    if is_same { before.font.kerning(before.id, after.id) } else { 0.0 }
}

/// Whether two full-width marks would have double space between them.
const fn are_close(before: char, after: char) -> bool {
    is_closing(before) && (is_closing(after) || is_opening(after))
        || is_opening(before) && is_opening(after)
}

/// Whether the right half of a full-width mark is empty.
pub(super) const fn is_closing(c: char) -> bool {
    matches!(
        c,
        '，' | '。' | '、' | '；' | '：' | '”' | '’' | '）' | '》' | '」' | '』' | '】' | '〉'
    )
}

/// Whether the left half of a full-width mark is empty.
pub(super) const fn is_opening(c: char) -> bool {
    matches!(c, '“' | '‘' | '（' | '《' | '「' | '『' | '【' | '〈')
}

#[cfg(test)]
mod tests {
    use super::are_close;

    #[test]
    fn marks_with_double_space_between_them_are_close() {
        let cases = [
            ("，“", true),
            ("”，", true),
            ("（“", true),
            ("》（", true),
            ("“城", false),
            ("城，", false),
            ("（，", false),
        ];
        for (pair, expected) in cases {
            let mut pair = pair.chars();
            let (before, after) = (pair.next().unwrap(), pair.next().unwrap());
            assert_eq!(are_close(before, after), expected, "{before}{after}");
        }
    }
}
