//! The widths of the columns of the table of figures, from what stands in them.
//!
//! On a screen each row is laid out by itself, so none can ask the others how wide a column is.

use crate::{page::figures, report::Report};

/// Tenths of an em: a Han character, any other, the space after a cell and between Han and digits,
/// the button that sorts.
const HAN: usize = 10;
const OTHER: usize = 6;
const SPACE: usize = 12;
const BUTTON: usize = 16;

/// How large the letters of each column are, in hundredths of the table's (`style/figures.css`).
const LETTERS: [usize; figures::COLUMNS] = [93, 100, 100, 93, 93, 100];

/// The least that a column may be asked to shrink to; what is longer wraps. In tenths of an em.
const WRAPS_AT: [usize; figures::COLUMNS] = [90, 85, 110, 75, 90, 110];

/// However long its texts are, a column takes no larger share of a wide window than this, in tenths
/// of an em.
const WIDEST: usize = 240;

/// A rule that names these widths; nothing without statistics.
#[must_use]
pub fn rule(report: &Report) -> String {
    if report.statistics.is_empty() {
        return String::new();
    }
    let needed = needed(report);
    let narrowest: Vec<_> = needed.iter().zip(WRAPS_AT).map(|(it, most)| *it.min(&most)).collect();
    let width = ems(narrowest.iter().sum());
    let columns: Vec<_> = narrowest
        .iter()
        .zip(needed)
        .map(|(least, share)| format!("minmax({}em,{}fr)", ems(*least), share.min(WIDEST)))
        .collect();
    format!(".figures__table{{--figures-width:{width}em;--figures-columns:{}}}", columns.join(" "))
}

/// How much each column needs so that nothing in it wraps.
fn needed(report: &Report) -> [usize; figures::COLUMNS] {
    let head = figures::head(report).map(|name| width(name) + BUTTON);
    figures::rows(report).fold(head, |mut widest, row| {
        for ((most, text), letters) in widest.iter_mut().zip(row).zip(LETTERS) {
            *most = (*most).max((width(&text) * letters).div_ceil(100) + SPACE);
        }
        widest
    })
}

fn width(text: &str) -> usize {
    text.chars().map(|c| if c.is_ascii() { OTHER } else { HAN }).sum()
}

fn ems(tenths: usize) -> String {
    format!("{}.{}", tenths / 10, tenths % 10)
}
