//! QR codes: an address as a square of dark and light modules, for whoever sees it on another screen
//! or on paper.

use std::fmt::Write as _;

use fast_qr::{ECL, QRBuilder};

/// The light margin that readers of codes need on each side, in modules (ISO/IEC 18004).
pub const QUIET_ZONE: usize = 4;

/// The file of a page's code, in the page's folder.
pub const FILE: &str = "qr.svg";

/// How large an SVG is shown where nothing else says so, px: at least 160 on each side.
const SMALLEST: usize = 160;

/// The code of an address, with level M of error correction (15 %).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    rows: Vec<Vec<bool>>,
}

impl Code {
    /// The code of `address`; none if it is longer than a code can hold (2,331 bytes).
    #[must_use]
    pub fn of(address: &str) -> Option<Self> {
        let code = QRBuilder::new(address).ecl(ECL::M).build().ok()?;
        let row = |index| code[index].iter().map(|module| module.value()).collect();
        Some(Self { rows: (0..code.size).map(row).collect() })
    }

    /// How many modules it has on each side, with the quiet zone.
    #[must_use]
    pub fn side(&self) -> usize {
        self.rows.len() + 2 * QUIET_ZONE
    }

    /// Whether a module is dark; those of the quiet zone and beyond are light. Both count from 0,
    /// from the upper left corner of the quiet zone.
    #[must_use]
    pub fn is_dark(&self, row: usize, column: usize) -> bool {
        let at = |index: usize| index.checked_sub(QUIET_ZONE);
        let module = at(row).zip(at(column)).and_then(|(row, column)| {
            let row = self.rows.get(row)?;
            row.get(column).copied()
        });
        module.unwrap_or_default()
    }

    /// Its dark modules as data of one SVG path, a module being 1 × 1. It begins in the upper left
    /// corner of the quiet zone.
    #[must_use]
    pub fn path(&self) -> String {
        let mut path = String::new();
        for (row, modules) in self.rows.iter().enumerate() {
            let mut column = 0;
            for run in modules.chunk_by(|one, next| one == next) {
                if run.first() == Some(&true) {
                    let (x, y, length) = (column + QUIET_ZONE, row + QUIET_ZONE, run.len());
                    // Writing into a string cannot fail.
                    let _ = write!(path, "M{x} {y}h{length}v1h-{length}z");
                }
                column += run.len();
            }
        }
        path
    }

    /// The code as a file, dark on light whatever is around it, each module a whole number of px.
    #[must_use]
    pub fn svg(&self) -> String {
        let (side, path) = (self.side(), self.path());
        let size = side * SMALLEST.div_ceil(side);
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{size}\" height=\"{size}\" \
             viewBox=\"0 0 {side} {side}\" shape-rendering=\"crispEdges\">\
             <path fill=\"#fff\" d=\"M0 0h{side}v{side}H0z\"/><path fill=\"#000\" d=\"{path}\"/></svg>"
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ADDRESS: &str = "https://news.example/report/s/ecology/";

    /// The squares that a path of ours covers, as rows of a plane of `side` modules.
    fn drawn(path: &str, side: usize) -> Vec<Vec<bool>> {
        let mut plane = vec![vec![false; side]; side];
        for run in path.split_terminator('z') {
            let (x, rest) = run.strip_prefix('M').unwrap().split_once(' ').unwrap();
            let (y, rest) = rest.split_once('h').unwrap();
            let (length, back) = rest.split_once("v1h-").unwrap();
            assert_eq!(length, back, "{run} is not closed");
            let [x, y, length] = [x, y, length].map(|it| it.parse::<usize>().unwrap());
            for module in &mut plane[y][x..x + length] {
                assert!(!std::mem::replace(module, true), "{run} covers a module twice");
            }
        }
        plane
    }

    #[test]
    fn the_path_draws_every_module_and_nothing_else() {
        for address in [ADDRESS, "https://a.cn/", &format!("https://a.cn/{}", "x".repeat(900))] {
            let code = Code::of(address).unwrap();
            let expected = QRBuilder::new(address).ecl(ECL::M).build().unwrap();
            let side = expected.size + 8;
            assert_eq!(code.side(), side);
            let inside = 4..side - 4;
            for (row, modules) in drawn(&code.path(), side).iter().enumerate() {
                for (column, &dark) in modules.iter().enumerate() {
                    let is_inside = inside.contains(&row) && inside.contains(&column);
                    let module = is_inside && expected[row - 4][column - 4].value();
                    assert_eq!(dark, module, "{row}, {column} of {address}");
                    assert_eq!(code.is_dark(row, column), module, "{row}, {column} of {address}");
                }
            }
        }
    }

    #[test]
    fn the_three_corners_have_their_finders_and_the_format_says_level_m() {
        let code = Code::of(ADDRESS).unwrap();
        let last = code.side() - QUIET_ZONE - 7;
        for (top, left) in [(4, 4), (4, last), (last, 4)] {
            let row = |row: usize| {
                (0..7).map(|at| code.is_dark(top + row, left + at)).collect::<Vec<_>>()
            };
            assert_eq!(row(0), [true; 7]);
            assert_eq!(row(1), [true, false, false, false, false, false, true]);
            assert_eq!(row(3), [true, false, true, true, true, false, true]);
        }
        // The first two bits of the format are those of the level, masked with 10: M is 00.
        assert!(
            code.is_dark(QUIET_ZONE + 8, QUIET_ZONE)
                && !code.is_dark(QUIET_ZONE + 8, QUIET_ZONE + 1)
        );
        assert!(!code.is_dark(0, 0) && !code.is_dark(1_000, 1_000));
    }

    #[test]
    fn a_file_is_large_enough_and_dark_on_light() {
        let svg = Code::of(ADDRESS).unwrap().svg();
        assert!(svg.contains("width=\"185\" height=\"185\" viewBox=\"0 0 37 37\""), "{svg}");
        assert!(svg.contains("fill=\"#fff\" d=\"M0 0h37v37H0z\"") && svg.contains("fill=\"#000\""));
        assert_eq!(svg.matches("<path").count(), 2);
    }

    #[test]
    fn an_address_that_no_code_holds_has_none() {
        assert!(Code::of(&"x".repeat(2_331)).is_some());
        assert_eq!(Code::of(&"x".repeat(2_332)), None);
    }
}
