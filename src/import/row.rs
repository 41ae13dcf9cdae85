//! What a line is of a table, and the numbers in its row.

use std::rc::Rc;

use super::text::Text;

/// What a line is of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// Its title, or what stands below it.
    Beside,
    /// The heads of its columns, side by side.
    Heads(Text),
    /// A line across it, which says nothing.
    Rule,
    /// A row with its cells side by side, and the numbers in it.
    Row(Text, Rc<[Cell]>),
}

/// A number in a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Cell {
    /// Where it stands in its row, in characters.
    pub(super) start: usize,
    /// How many characters it has, without the signs of notes.
    pub(super) length: usize,
    /// What it counts: the heads of its row and its column that are no times.
    pub(super) label: String,
    /// The same with the title of the table.
    pub(super) longer: String,
    /// The time at one of the heads.
    pub(super) period: Option<String>,
}
