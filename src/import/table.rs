//! Tables of plain text: lines of columns, told by their form alone.
//!
//! A report has no tables. Of one that is certain each row becomes an entry of a list with its cells side
//! by side, and each number in it a statistic that has its name from the heads of its row and its column;
//! a time at a head is its period. A block of lines that is not certainly a table stays as it is.

mod cells;
mod grid;

use self::grid::Grid;
use super::{
    heading,
    language::{Language, first_of},
    line::{Line, is_sentence},
    row::Part,
};

/// Most lines above a table that are its title and its unit.
const MOST_ABOVE: usize = 2;

/// Most lines below a table that say where it is from and what its signs mean.
const MOST_NOTES: usize = 4;

/// Tells the lines that are of tables. Each keeps its own words, which it needs where it becomes none of their rows.
pub(super) fn tell(lines: &mut [Line], language: &dyn Language) {
    // What stands above the text may be the headline, or of the page.
    let text = lines.iter().position(|it| is_sentence(&it.text.read));
    let mut at = text.map_or(lines.len(), |it| it + 1);
    while at < lines.len() {
        let above = lines.iter().take(at).rev().take(MOST_ABOVE);
        let titles: Vec<String> = above.map_while(|line| title(line, language)).collect();
        let named = titles.iter().find(|it| !it.is_empty()).map_or("", String::as_str);
        let Some(grid) = Grid::read(lines, at, named, language) else {
            at += 1;
            continue;
        };
        let end = at + grid.parts.len();
        let above = lines.iter_mut().take(at).rev().take(titles.len());
        above.for_each(|title| title.part = Some(Part::Beside));
        for (line, part) in lines.iter_mut().skip(at).zip(grid.parts) {
            line.part = Some(part);
        }
        let notes = &language.page().table_notes;
        let is_note = |it: &&mut Line| first_of(&it.text.read, notes).is_some();
        let below = lines.iter_mut().skip(end).take(MOST_NOTES).take_while(is_note);
        below.for_each(|note| note.part = Some(Part::Beside));
        at = end;
    }
}

/// The title of a table without its number, if `line` is one or, without words, its unit.
fn title(line: &Line, language: &dyn Language) -> Option<String> {
    let text = line.text.read.as_str();
    let is_title = line.part.is_none() && heading::is_of_table(text, language);
    let number = text.find(|c: char| c.is_ascii_digit());
    let behind = number.and_then(|at| text.get(at..)).filter(|_| is_title);
    let is_of_number = |c: char| c.is_ascii_digit() || c.is_whitespace() || ":.：、-–—".contains(c);
    is_title.then(|| behind.unwrap_or_default().trim_start_matches(is_of_number).to_owned())
}
