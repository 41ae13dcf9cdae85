//! The seal of a report, written downwards.

use super::{
    canvas::{Area, Canvas},
    font::{Fonts, Weight},
    setting::line,
    stack::ASCENT,
};

/// The size of its characters and the space around them, px of the wide form.
const SIZE: f32 = 30.0;
const SPACE: f32 = 8.0;

/// Draws the seal with `text`, of one to four characters, whose upper right corner is at `corner`;
/// it is `scale` times as large as in the wide form, `colours` are its ground and its characters. None without a text.
pub(super) fn seal(
    canvas: &mut Canvas,
    fonts: &Fonts<'_>,
    text: &str,
    corner: (f32, f32),
    scale: f32,
    colours: (&str, &str),
) {
    let (size, space) = (SIZE * scale, SPACE * scale);
    let characters: Vec<char> = text.chars().take(4).collect();
    if characters.is_empty() {
        return;
    }
    // Four stand in two columns, from the right.
    let column = if characters.len() == 4 { 2 } else { characters.len() };
    let columns: Vec<&[char]> = characters.chunks(column).collect();
    let side = |count: usize| (0..count).map(|_| size).sum::<f32>() + 2.0 * space;
    let (width, height) = (side(columns.len()), side(column));
    let (left, top) = (corner.0 - width, corner.1);
    canvas.fill(Area { left, top, width, height }, colours.0);
    let mut right = corner.0 - space;
    for column in columns {
        let mut baseline = top + space + ASCENT * size;
        for c in column {
            let line = line(fonts, c.encode_utf8(&mut [0; 4]), Weight::Bold);
            let x = right - (size + line.width * size) / 2.0;
            canvas.line(&line, (x, baseline), size, colours.1);
            baseline += size;
        }
        right -= size;
    }
}
