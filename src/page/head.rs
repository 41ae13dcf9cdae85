//! The head: what browsers and other sites read of the page, and how it starts.

use leptos::{html, prelude::*};

use super::{Assets, Context};
use crate::share;

/// The `<head>` element.
///
/// `boot.js` comes first: it sets the reader's theme and text size before the first paint.
/// The opening's painting is the largest thing of the first window, but the styles name it only
/// when they are in; asked for here, it is in before the app takes the line. (A reader whose own
/// theme is not the system's fetches one painting in vain.)
#[component]
pub fn Head(
    /// The page.
    context: Context,
    /// The files it refers to.
    assets: Assets,
) -> impl IntoView {
    let report = context.report;
    let metadata = share::metadata(&report)
        .into_iter()
        .map(|item| html::meta().attr(item.kind.as_str(), item.name).attr("content", item.content))
        .collect_view();
    let openings = assets
        .openings
        .into_iter()
        .map(|it| {
            // `as` is a word of Rust's own, which the view would not read.
            view! { <link rel="preload" href=it.file media=it.media fetchpriority="high" /> }
                .attr("as", "image")
        })
        .collect_view();
    view! {
        <head>
            <meta charset="utf-8" />
            <script
                src=assets.boot
                data-glue=assets.glue
                data-wasm=assets.wasm
                data-integrity=assets.wasm_integrity
            ></script>
            <script defer src=assets.start fetchpriority="high"></script>
            {assets.reload.map(|reload| view! { <script src=reload></script> })}
            <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
            <title>{share::title(&report)}</title>
            <link rel="stylesheet" href=assets.style />
            <noscript>
                <link rel="stylesheet" href=assets.noscript />
            </noscript>
            {openings}
            <link rel="icon" href=assets.favicon type="image/svg+xml" />
            <meta name="color-scheme" content="light dark" />
            {share::canonical(&report).map(|address| view! { <link rel="canonical" href=address /> })}
            {metadata}
        </head>
    }
}
