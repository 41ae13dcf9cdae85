//! Rows that are copied are pasted as rows: one line each, a tab between their cells. By itself an
//! engine puts each cell of a grid on a line of its own.

use crate::browser::{self, Element, Event};

/// Writes the rows of a selection into the clipboard, if it begins and ends in the table and holds
/// more than one cell. Any other is the browser's business.
pub(super) fn copy(event: &Event<'_>) {
    let Some(around) = browser::selected_within() else { return };
    let Some(table) = around.closest(".figures__table") else { return };
    let rows = table.query_all("tr");
    let shown = rows.iter().filter(|row| row.closest("[hidden]").is_none());
    let rows: Vec<Vec<String>> =
        shown.map(selected).filter(|cells| cells.iter().any(|it| !it.is_empty())).collect();
    if rows.iter().flatten().filter(|it| !it.is_empty()).count() > 1 {
        let lines: Vec<String> = rows.iter().map(|cells| cells.join("\t")).collect();
        event.copy_instead(&lines.join("\n"));
    }
}

/// What is selected of the cells of a row.
fn selected(row: &Element) -> Vec<String> {
    let cells = row.query_all(":scope > *");
    let text = |cell: &Element| {
        // In the head there are words for screen readers beside the name.
        let read = cell.query(".figures__column");
        browser::selected_text(read.as_ref().unwrap_or(cell))
    };
    cells.iter().filter_map(text).map(|text| text.trim().replace(['\n', '\t'], " ")).collect()
}
