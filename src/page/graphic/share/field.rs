//! A count and the share that it is: a mark for each of the whole, those of the count hollow.

use leptos::prelude::*;

use super::super::{
    Pen,
    cells::{columns, rows},
};
use crate::report::scene::share::Field;

/// About how many times as wide as high the field is.
const ASPECT: u64 = 2;

/// In more rows than these a mark is too small to be seen hollow: the part is marked by its size.
const MOST_HOLLOW: u64 = 30;

/// Draws `field`. Before the step of the share nothing is seen of the rest: the text has named no
/// whole yet.
pub(super) fn view(pen: Pen<'_>, field: &Field) -> AnyView {
    let Field { part, whole, .. } = *field;
    let rows = rows(whole, ASPECT);
    let of_part = columns(0..part, rows);
    let is_fine = rows > MOST_HOLLOW;
    let hole =
        (!is_fine).then(|| view! { <path class="share-field__hole" d=of_part.clone()></path> });
    let told = field.told.map(|told| pen.told(told));
    view! {
        <div class="share-field">
            {pen.pair(field.count, field.share)}
            <svg
                class="cells"
                data-fine=is_fine
                preserveAspectRatio="xMinYMid"
                viewBox=format!("0 0 {} {rows}", whole.div_ceil(rows))
            >
                <path
                    class="share-field__rest"
                    data-on=field.share.step
                    d=columns(part..whole, rows)
                ></path>
                <g data-on=field.count.step>
                    <path class="share-field__part" d=of_part></path>
                    {hole}
                </g>
            </svg>
            <p class="legend">
                <span class="mark" data-mark=if is_fine { "part" } else { "hole" }></span>
                {pen.label(field.count)}
                <span class="legend__next veil" data-on=field.share.step>
                    <span class="mark"></span>
                    {pen.words.rest}
                </span>
                {told}
            </p>
        </div>
    }
    .into_any()
}
