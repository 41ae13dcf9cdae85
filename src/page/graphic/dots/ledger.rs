//! So many columns of so many cells, and other numbers in rows of their own, on another scale.

use leptos::prelude::*;

use super::{super::cells::columns, Look, Pen, field, look};
use crate::report::scene::dots::Ledger;

/// As wide as so many columns at least, so that a few cells are not as large as a house.
const LEAST_WIDE: u64 = 8;

/// Draws `ledger`.
pub(super) fn view(pen: Pen<'_>, ledger: &Ledger) -> AnyView {
    // They are of another scale than the table, whatever their unit.
    let apart = |it| Look { is_second: true, ..look(&ledger.others, it) };
    let others = ledger.others.iter().map(|it| field(pen, it, apart(it)));
    let others = others.collect_view();
    let Ledger { columns: wide, cells: high, .. } = *ledger;
    view! {
        <div class="dots ledger">
            {others}
            <div class="ledger__table" data-on=ledger.count.step data-mark="square">
                <div class="pair">
                    {pen.head(ledger.count, None)}
                    <div data-on=ledger.each.step>{pen.head(ledger.each, None)}</div>
                </div>
                <svg class="cells" viewBox=format!("0 0 {} {high}", wide.max(LEAST_WIDE))>
                    <path d=columns(0..wide.saturating_mul(high), high)></path>
                </svg>
            </div>
        </div>
    }
    .into_any()
}
