//! Marks to count, as paths on a grid of whole numbers.
//!
//! A mark is a dash of no length with a cap, so one path is as many marks as it is long and one more
//! (`style/graphic-marks.css`). Each run is a tenth longer: a dash on its very end may be lost.

use std::{fmt::Write as _, ops::Range};

/// How many marks stand in a row of a lot; a full lot is as high as it is wide.
pub(super) const ROW: u64 = 10;

/// How many marks a full lot has.
pub(super) const LOT: u64 = ROW * ROW;

/// The marks of `range`, counted from 0, of a field that is filled column by column from the left,
/// `rows` in each.
pub(super) fn columns(range: Range<u64>, rows: u64) -> String {
    let rows = rows.max(1);
    let mut path = String::new();
    let mut at = range.start;
    while at < range.end {
        let (column, row) = (at / rows, at % rows);
        let length = (rows - row).min(range.end - at);
        // A String takes whatever is written.
        let _ = write!(path, "M{column}.5 {row}.5v{}.1", length - 1);
        at += length;
    }
    path
}

/// The marks of a lot, row by row, to and fro so that the full rows are one run; at most [`LOT`].
pub(super) fn lot(marks: u64) -> String {
    let (full, rest) = (marks.min(LOT) / ROW, marks.min(LOT) % ROW);
    let mut path = String::new();
    for row in 0..full {
        path.push_str(match (row, row % 2) {
            (0, _) => "M.5.5h9",
            (_, 0) => "v1h9",
            _ => "v1h-9",
        });
    }
    if full > 0 {
        path.push_str(".1");
    }
    if rest > 0 {
        let _ = write!(path, "M.5 {full}.5h{}.1", rest - 1);
    }
    path
}

/// In how many rows a field of `marks` stands that is about `aspect` times as wide as high.
pub(super) fn rows(marks: u64, aspect: u64) -> u64 {
    let mut rows = 1;
    while (rows + 1) * (rows + 1) * aspect <= marks {
        rows += 1;
    }
    rows
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// The cells on which a path has marks, walked as its dashes are drawn.
    pub(in crate::page::graphic) fn marks(path: &str) -> Vec<(i64, i64)> {
        let mut cells = Vec::new();
        for run in path.split('M').skip(1) {
            let commands = run.find(['h', 'v']).unwrap();
            let start = run[..commands].replace(' ', "").replace('.', " ");
            let (mut x, mut y) = match start.split(' ').collect::<Vec<_>>()[..] {
                [x, y, "5"] => {
                    let y = y.strip_prefix('5').unwrap();
                    (x.parse().unwrap_or(0), y.parse().unwrap_or(0))
                }
                _ => panic!("{run}"),
            };
            cells.push((x, y));
            let mut rest = &run[commands..];
            while !rest.is_empty() {
                let end = rest[1..].find(['h', 'v']).map_or(rest.len(), |it| it + 1);
                let length: f64 = rest[1..end].parse().unwrap();
                let step = if length < 0.0 { -1 } else { 1 };
                let mut left = length.abs();
                while left >= 1.0 {
                    left -= 1.0;
                    if rest.starts_with('h') {
                        x += step;
                    } else {
                        y += step;
                    }
                    cells.push((x, y));
                }
                rest = &rest[end..];
            }
        }
        cells
    }

    #[test]
    fn a_lot_has_each_mark_once_in_the_first_cells() {
        for count in 1..=LOT {
            let mut drawn = marks(&lot(count));
            drawn.sort_unstable_by_key(|(x, y)| (*y, *x));
            let wanted: Vec<_> =
                (0..i64::try_from(count).unwrap()).map(|it| (it % 10, it / 10)).collect();
            assert_eq!(drawn, wanted, "{count}");
        }
    }

    #[test]
    fn parts_of_a_field_fill_it_and_never_meet() {
        for (part, whole, rows) in [(112, 549, 15), (85, 140, 5), (15, 30, 15), (0, 4, 1)] {
            let drawn = marks(&(columns(0..part, rows) + &columns(part..whole, rows)));
            let wanted: Vec<_> = (0..i64::try_from(whole).unwrap())
                .map(|it| (it / i64::try_from(rows).unwrap(), it % i64::try_from(rows).unwrap()))
                .collect();
            assert_eq!(drawn, wanted, "{part} of {whole}");
        }
    }

    #[test]
    fn fields_are_about_as_wide_as_they_should_be() {
        for (marks, aspect, expected) in [(549, 2, 16), (140, 5, 5), (1, 3, 1), (10_000, 2, 70)] {
            assert_eq!(rows(marks, aspect), expected, "{marks}");
        }
    }
}
