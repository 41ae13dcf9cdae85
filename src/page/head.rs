//! The head: what browsers and other sites read of a document, and how it starts.
//!
//! The first window is painted with what stands here: the script that applies the reader's settings
//! and the styles of the opening are part of the page, so that nothing has to come after it. The
//! other styles follow the opening in the body ([`StyleSheet`]).

use leptos::{html, prelude::*};

use super::{
    assets::{Assets, Openings, Painting, Scripts},
    edition::Edition,
};
use crate::share::LOADER;

/// The scripts with which a document starts.
///
/// The start script comes first: it sets the reader's theme and text size before the first paint. In a
/// frame the script for frames comes after it, since the page around it may ask for a theme.
#[component]
pub fn Boot<'a>(
    /// The document.
    edition: Edition<'a>,
    /// The files it refers to.
    assets: &'a Assets,
) -> impl IntoView + use<> {
    let Assets { up, scripts, openings, .. } = assets.clone();
    let reload = scripts.reload.clone();
    let onward = edition.leads_to().map(|place| {
        view! { <script src=format!("{up}{}", scripts.onward) data-to=place></script> }
    });
    let trial = matches!(edition, Edition::Preview(_)).then(|| {
        view! {
            <script async src=format!("{up}{LOADER}")></script>
            <script defer src=format!("{up}{}", scripts.preview)></script>
        }
    });
    let is_framed = edition.framed().is_some();
    let frame = is_framed.then(|| view! { <script src=format!("{up}{}", scripts.frame)></script> });
    view! {
        {edition.is_awake().then(|| start(&up, &scripts, openings))}
        {frame}
        {trial}
        {onward}
        {reload.map(|reload| view! { <script src=format!("{up}{reload}")></script> })}
    }
}

/// What else stands in the head: the title, the styles of the first window, and what others read.
#[component]
pub fn Head<'a>(
    /// The document.
    edition: Edition<'a>,
    /// The files it refers to.
    assets: &'a Assets,
) -> impl IntoView + use<> {
    let Assets { up, styles, favicon, feed, .. } = assets.clone();
    let metadata = edition
        .metadata(assets)
        .into_iter()
        .map(|item| html::meta().attr(item.kind.as_str(), item.name).attr("content", item.content))
        .collect_view();
    let oembed = edition.oembed().map(|answer| {
        let (form, title) = ("application/json+oembed", edition.title());
        view! { <link rel="alternate" type=form title=title href=answer /> }
    });
    let is_framed = edition.framed().is_some();
    let opening = (!is_framed).then(|| view! { <style inner_html=styles.opening></style> });
    let noscript = edition.is_awake().then(|| {
        view! {
            <noscript>
                <link rel="stylesheet" href=format!("{up}{}", styles.noscript) />
            </noscript>
        }
    });
    let sheet = (is_framed || !edition.is_awake())
        .then(|| view! { <link rel="stylesheet" href=styles.sheet /> });
    view! {
        <title>{edition.title()}</title>
        {opening}
        {sheet}
        {noscript}
        <link rel="icon" href=format!("{up}{favicon}") type="image/svg+xml" />
        {feed.map(|feed| view! { <link rel="alternate" type="application/atom+xml" href=feed /> })}
        {oembed}
        {edition.canonical().map(|address| view! { <link rel="canonical" href=address /> })}
        {metadata}
    }
}

/// `boot.js` with what it asks for, and the script that starts the app.
///
/// The painting is the largest thing of the first window, and only the script knows which of them
/// the reader's own theme wants.
fn start(up: &str, scripts: &Scripts, openings: Openings) -> impl IntoView + use<> {
    let (later, later_integrity) =
        scripts.later.clone().map(|it| (format!("{up}{}", it.name), it.integrity)).unzip();
    let files = |painting: Option<Painting>| painting.map(|it| (it.day, it.night)).unzip();
    let (wide, wide_night) = files(openings.wide);
    let (tall, tall_night) = files(openings.tall);
    view! {
        <script
            data-glue=format!("{up}{}", scripts.glue)
            data-wasm=format!("{up}{}", scripts.wasm.name)
            data-integrity=scripts.wasm.integrity.clone()
            data-later=later
            data-later-integrity=later_integrity
            data-wide=wide
            data-wide-night=wide_night
            data-tall=tall
            data-tall-night=tall_night
            inner_html=scripts.boot.clone()
        ></script>
        <script defer src=format!("{up}{}", scripts.start) fetchpriority="high"></script>
    }
}

/// The script that waits for the styles in front of it: nothing but a space, so that it does nothing.
pub const WAITS: &str = " ";

/// The styles of everything that stands below, to stand below what needs none of them.
///
/// The script waits for them: without it Firefox paints what follows unstyled and
/// WebKit starts the app too soon.
#[component]
pub fn StyleSheet(
    /// The file.
    name: String,
) -> impl IntoView {
    view! {
        <link rel="stylesheet" href=name />
        <script inner_html=WAITS></script>
    }
}
