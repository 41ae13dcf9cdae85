//! The head: what browsers and other sites read of a document, and how it starts.

use leptos::{html, prelude::*};

use super::{
    assets::{Assets, Opening, Scripts},
    edition::Edition,
};

/// The `<head>` element.
///
/// The opening's painting is the largest thing of the first window, but the styles name it only
/// when they are in; asked for here, it is in before the app takes the line. (A reader whose own
/// theme is not the system's fetches one painting in vain.)
#[component]
pub fn Head<'a>(
    /// The document.
    edition: Edition<'a>,
    /// The files it refers to.
    assets: &'a Assets,
) -> impl IntoView + use<> {
    let Assets { up, scripts, styles, favicon, openings, .. } = assets.clone();
    let reload = scripts.reload.clone();
    let metadata = edition
        .metadata()
        .into_iter()
        .map(|item| html::meta().attr(item.kind.as_str(), item.name).attr("content", item.content))
        .collect_view();
    let noscript = edition.is_awake().then(|| {
        view! {
            <noscript>
                <link rel="stylesheet" href=format!("{up}{}", styles.noscript) />
            </noscript>
        }
    });
    view! {
        <head>
            <meta charset="utf-8" />
            {edition.is_awake().then(|| start(up, scripts))}
            {reload.map(|reload| view! { <script src=format!("{up}{reload}")></script> })}
            <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
            <title>{edition.title()}</title>
            <link rel="stylesheet" href=styles.sheet />
            {noscript}
            {openings.into_iter().map(preload).collect_view()}
            <link rel="icon" href=format!("{up}{favicon}") type="image/svg+xml" />
            <meta name="color-scheme" content="light dark" />
            {edition.canonical().map(|address| view! { <link rel="canonical" href=address /> })}
            {metadata}
        </head>
    }
}

/// `boot.js` comes first: it sets the reader's theme and text size before the first paint.
fn start(up: &'static str, scripts: Scripts) -> impl IntoView + use<> {
    view! {
        <script
            src=format!("{up}{}", scripts.boot)
            data-glue=scripts.glue
            data-wasm=scripts.wasm
            data-integrity=scripts.wasm_integrity
        ></script>
        <script defer src=format!("{up}{}", scripts.start) fetchpriority="high"></script>
    }
}

fn preload(opening: Opening) -> impl IntoView + use<> {
    // `as` is a word of Rust's own, which the view would not read.
    view! { <link rel="preload" href=opening.file media=opening.media fetchpriority="high" /> }
        .attr("as", "image")
}
