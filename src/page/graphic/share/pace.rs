//! A sum against its plan, under the periods that have passed; above it the things it is spent on.

use leptos::prelude::*;

use super::super::{
    Pen,
    cells::{columns, rows},
    percent, percentage,
};
use crate::report::scene::{
    material::Shown,
    share::{Counted, Pace},
};

/// About how many times as wide as high the field of things is.
const ASPECT: u64 = 5;

/// Draws `pace`.
pub(super) fn view(pen: Pen<'_>, pace: &Pace) -> AnyView {
    let counted = pace.count.map(|it| things(pen, it));
    let length = percentage(percent(pace.value, pace.whole));
    let told = pace.told.map(|told| pen.told(told));
    let periods = (1..=pace.periods)
        .map(|period| {
            let is_past = (period <= pace.past).then_some("");
            view! { <li data-past=is_past>{period}</li> }
        })
        .collect_view();
    view! {
        <div class="pace">
            {counted}
            <div class="pace__plan">
                {pen.pair(pace.sum, pace.share)}
                <svg class="pace__track" data-on=pace.share.step>
                    <rect class="pace__whole" width="100%" height="100%"></rect>
                    <rect class="pace__done" width=length height="100%"></rect>
                </svg>
                <ol role="list" class="pace__periods">{periods}</ol>
                <p class="legend">
                    <span class="mark" data-mark="bar"></span>
                    {pen.words.periods_past}
                    {told}
                </p>
            </div>
        </div>
    }
    .into_any()
}

/// The things: a mark for each; those that are told apart get another with their step.
fn things(pen: Pen<'_>, counted: Counted) -> AnyView {
    let Counted { shown, all, part } = counted;
    let rows = rows(all, ASPECT);
    let head = |(shown, _): (Shown, u64)| {
        let key =
            view! { <span class="mark" data-mark="square" data-tone="reed"></span> }.into_any();
        view! { <div data-on=shown.step>{pen.head(shown, Some(key))}</div> }
    };
    let apart = |(shown, some): (Shown, u64)| {
        view! {
            <path
                class="pace__part"
                data-mark="square"
                data-tone="reed"
                data-on=shown.step
                d=columns(0..some, rows)
            ></path>
        }
    };
    // The part as it is before its own step. A group of its own takes back what that step says.
    let before = |(own, some): (Shown, u64)| {
        view! {
            <g class="pace__before" data-on=own.step>
                <g>
                    <path data-on=shown.step d=columns(0..some, rows)></path>
                </g>
            </g>
        }
    };
    let others = part.map_or(0, |(_, some)| some)..all;
    view! {
        <div class="pace__things">
            <div class="pair">
                <div data-on=shown.step>{pen.head(shown, None)}</div>
                {part.map(head)}
            </div>
            <svg
                class="cells"
                preserveAspectRatio="xMinYMid"
                viewBox=format!("0 0 {} {rows}", all.div_ceil(rows))
            >
                <path data-on=shown.step d=columns(others, rows)></path>
                {part.map(before)}
                {part.map(apart)}
            </svg>
        </div>
    }
    .into_any()
}
