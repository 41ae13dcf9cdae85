//! A block of lines that are rows of the same columns.

use std::mem;

use super::cells::{Border, is_rule, is_time, is_value, number, without_notes};
use crate::{
    characters::width,
    import::{
        language::{Language, Place},
        line::Line,
        row::{Cell, Part},
        text::Text,
    },
};

/// What stands between the cells of a row.
const BETWEEN: &str = " · ";

/// Fewest rows of a table, and of one whose columns have no heads.
const FEWEST_ROWS: usize = 2;
const FEWEST_BARE: usize = 3;

/// Most rows of a table.
const MOST_ROWS: usize = 400;

/// Widest cell, in half Han characters.
const WIDEST_CELL: usize = 60;

/// Lines that are a table for certain.
pub(super) struct Grid {
    /// What each line is.
    pub(super) parts: Vec<Part>,
}

/// The cells of lines, none of those that are only drawn.
type Rows<'t> = Vec<Option<Vec<&'t str>>>;

impl Grid {
    /// The table with a `title` that begins with the line at `start`.
    pub(super) fn read(
        lines: &[Line],
        start: usize,
        title: &str,
        language: &dyn Language,
    ) -> Option<Self> {
        let naming = Naming { title, language };
        let rows = |border| rows(border, lines, start, language);
        Border::ALL.into_iter().find_map(|border| Self::of_rows(&rows(border)?, &naming))
    }

    /// The table of `rows`; none where they are not certainly one.
    fn of_rows(rows: &Rows<'_>, naming: &Naming<'_>) -> Option<Self> {
        let mut told = rows.iter().flatten();
        let (first, columns) = (told.next()?, told.next()?.len());
        let heads = heads(first, columns, naming.language);
        let body: Vec<&Vec<&str>> =
            rows.iter().flatten().skip(usize::from(heads.is_some())).collect();
        let least = if heads.is_some() { FEWEST_ROWS } else { FEWEST_BARE };
        let is_named = heads.is_some() || columns == 2;
        if body.len() < least || !is_named || !are_rows(&body, columns, naming.language) {
            return None;
        }
        let mut is_first = heads.is_some();
        let parts = rows.iter().map(|row| match row {
            None => Part::Rule,
            Some(cells) if mem::take(&mut is_first) => Part::Heads(Text::new(cells.join(BETWEEN))),
            Some(cells) => naming.row(cells, heads.as_deref()),
        });
        Some(Self { parts: parts.collect() })
    }
}

/// The cells of the lines from `start` on that are alike, parted by `border`; none where a line with
/// other columns stands directly above.
fn rows<'t>(
    border: Border,
    lines: &'t [Line],
    start: usize,
    language: &dyn Language,
) -> Option<Rows<'t>> {
    let block = lines.get(start..)?;
    let is_wide = |line: &Line| border.split(&line.text.printed).len() > 1;
    let [first, second, ..] = block else { return None };
    let before = start.checked_sub(1).and_then(|at| lines.get(at));
    let is_ragged = !first.after_gap && before.is_some_and(|it| it.part.is_none() && is_wide(it));
    if !is_wide(first) || is_rule(&first.text.printed) || is_ragged {
        return None;
    }
    // Most lines of a text end here, before all that follow them are read.
    let cells = border.split(&first.text.printed);
    let below = block.iter().skip(1).find(|line| !is_rule(&line.text.printed))?;
    let below = border.split(&below.text.printed);
    let is_value = |cell: &&str| is_value(cell, language.notation());
    let is_named = below.len() == 2 || heads(&cells, below.len(), language).is_some();
    if !is_named || !below.iter().skip(1).any(is_value) {
        return None;
    }
    // An empty line stands between all rows or between none.
    let goes_on = |line: &&Line| {
        line.after_gap == second.after_gap && (is_wide(line) || is_rule(&line.text.printed))
    };
    let length = 1 + block.iter().skip(1).take(MOST_ROWS).take_while(goes_on).count();
    let printed = block.iter().take(length).map(|line| line.text.printed.as_str());
    Some(printed.map(|line| (!is_rule(line)).then(|| border.split(line))).collect())
}

/// The heads of so many columns, if `first` is that: the one of the rows' own heads may be missing.
fn heads<'t>(first: &[&'t str], columns: usize, language: &dyn Language) -> Option<Vec<&'t str>> {
    let missing = (first.len() + 1 == columns).then_some("");
    let heads: Vec<&str> = missing.into_iter().chain(first.iter().copied()).collect();
    let are_heads = heads.len() == columns && is_heads(heads.get(1..)?, language);
    are_heads.then_some(heads)
}

/// Whether all of `body` are rows of so many columns, most of whose cells behind their heads are numbers.
fn are_rows(body: &[&Vec<&str>], columns: usize, language: &dyn Language) -> bool {
    let is_value = |cell: &&&str| is_value(cell, language.notation());
    let is_row = |cells: &&Vec<&str>| {
        cells.len() == columns
            && cells.iter().skip(1).any(|cell| is_value(&cell))
            && cells.first().is_some_and(|head| !head.is_empty())
            && cells.iter().all(|cell| width(cell) <= WIDEST_CELL)
    };
    let values = body.iter().flat_map(|it| it.iter().skip(1)).filter(is_value).count();
    body.iter().all(is_row) && values * 2 > body.len() * columns.saturating_sub(1)
}

/// Whether a row's head has no more than two letters or digits.
fn is_key(row: &str) -> bool {
    row.len() < 3 && row.chars().all(|c| c.is_ascii_alphanumeric())
}

/// Whether a column's head can be the word for such a key: Ward.
fn is_word(head: &str) -> bool {
    head.chars().all(|c| c.is_ascii_alphabetic()) && head.len() > 2
}

/// Whether `cells` can be the heads of columns: words or times, no numbers.
fn is_heads(cells: &[&str], language: &dyn Language) -> bool {
    let is_head = |cell: &&str| {
        !cell.is_empty() && (is_time(cell, language) || !is_value(cell, language.notation()))
    };
    cells.iter().all(is_head)
}

/// What the numbers of a table are named by beside their heads.
struct Naming<'a> {
    title: &'a str,
    language: &'a dyn Language,
}

impl Naming<'_> {
    /// The row of `cells`, each number of which has its label from its heads.
    fn row(&self, cells: &[&str], heads: Option<&[&str]>) -> Part {
        let row = without_notes(cells.first().copied().unwrap_or_default());
        // `Ward | 2024`, `7 | 4,017`: a key says what it is by the head of its column.
        let key = heads.and_then(|it| it.first()).filter(|head| is_key(row) && is_word(head));
        let row = &key.map_or_else(|| row.to_owned(), |head| format!("{head} {row}"));
        let mut found = Vec::new();
        let mut start = 0;
        for (column, cell) in cells.iter().enumerate() {
            let head = heads.and_then(|heads| heads.get(column)).map(|head| without_notes(head));
            let number = number(cell, self.language.notation()).filter(|_| column > 0);
            if let Some((number, (label, period))) = number.zip(self.named(row, head)) {
                let longer = match self.title {
                    "" => label.clone(),
                    title => self.language.told_apart(&label, Place::Section(title)),
                };
                found.push(Cell { start, length: number.chars().count(), label, longer, period });
            }
            start += cell.chars().count() + BETWEEN.chars().count();
        }
        Part::Row(Text::new(cells.join(BETWEEN)), found.into())
    }

    /// What a number counts and for which time, by the heads of its row and its column; none where both
    /// are times.
    fn named(&self, row: &str, head: Option<&str>) -> Option<(String, Option<String>)> {
        let is_time = |head: &str| is_time(head, self.language);
        let Some(head) = head else {
            return (!is_time(row)).then(|| (row.to_owned(), None));
        };
        match (is_time(row), is_time(head)) {
            (true, true) => None,
            (true, false) => Some((head.to_owned(), Some(row.to_owned()))),
            (false, true) => Some((row.to_owned(), Some(head.to_owned()))),
            (false, false) => Some((self.language.told_apart(head, Place::Section(row)), None)),
        }
    }
}
