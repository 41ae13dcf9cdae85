//! Fills in `index.html`, the skeleton of every document, under the root that islands need.

use std::sync::Arc;

use hydration_context::SsrSharedContext;
use leptos::prelude::*;

use super::{
    assets::Assets,
    edition::Edition,
    head::{Boot, Head},
};
use crate::share::linked_data;

/// Renders a document: the head of its `edition`, and what `body` gives as its body.
///
/// The same edition, assets and body give the same bytes. Needs no browser.
#[must_use]
pub fn render<V: IntoView>(
    edition: Edition<'_>,
    assets: &Assets,
    body: impl FnOnce() -> V,
) -> String {
    // Islands with children panic under any other kind of root.
    let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new_islands())));
    let parts = owner.with(|| {
        [
            opening_tag(edition),
            view! { <Boot edition=edition assets=assets /> }.to_html(),
            view! { <Head edition=edition assets=assets /> }.to_html(),
            (body(), linked_data(edition, assets)).to_html(),
        ]
    });
    owner.cleanup();
    filled_in(parts.map(|it| with_placeholders_of_islands(&it)))
}

/// What stands in every document.
const SKELETON: &str = include_str!("../../index.html");

/// Where the parts of a document stand in it, in order.
const PLACES: [&str; 4] = ["<html>", "<!-- boot -->", "<!-- head -->", "<!-- body -->"];

/// The skeleton with a part at each place; its line breaks and its other comments are for its authors.
fn filled_in(parts: [String; PLACES.len()]) -> String {
    let is_read = |line: &&str| !line.starts_with("<!--");
    let as_read = |text: &str| text.lines().map(str::trim).filter(is_read).collect::<String>();
    let mut document = String::new();
    let mut rest = SKELETON;
    for (place, part) in PLACES.iter().zip(parts) {
        let (before, after) = rest.split_once(place).unwrap_or((rest, ""));
        document.push_str(&as_read(before));
        document.push_str(&part);
        rest = after;
    }
    document + &as_read(rest)
}

/// `<html>` with what all styles and scripts look for at the root.
fn opening_tag(edition: Edition<'_>) -> String {
    let language = edition.language();
    let html = view! {
        <html
            lang=language.as_str().to_owned()
            dir=language.is_right_to_left().then_some("rtl")
            data-embed=edition.framed()
            data-way=edition.way()
        ></html>
    };
    html.to_html().replace("</html>", "")
}

/// What search engines read; at the end, where the first paint does not wait for it.
fn linked_data(edition: Edition<'_>, assets: &Assets) -> impl IntoView + use<> {
    let data = edition.linked_data(assets)?;
    Some(view! {
        <script type="application/ld+json" inner_html=linked_data::script_text(&data)></script>
    })
}

/// How Leptos marks the borders of its dynamic parts, and how HTML writes the same node.
const PLACEHOLDER: &str = "<!>";
const COMMENT: &str = "<!---->";

/// Keeps those placeholders by which an island finds the parts of a view of its own, as comments
/// (validators reject `<!>`), and drops all others: only hydration reads them, and what is handed
/// to an island as its children is never hydrated.
fn with_placeholders_of_islands(html: &str) -> String {
    let mut page = String::with_capacity(html.len());
    // Whether what is being read belongs to an island's own view; the last is the innermost.
    let mut own = vec![false];
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        let (before, tag) = rest.split_at(at);
        page.push_str(before);
        if let Some(after) = tag.strip_prefix(PLACEHOLDER) {
            page.push_str(if own.last() == Some(&true) { COMMENT } else { "" });
            rest = after;
            continue;
        }
        if tag.starts_with("<leptos-island") {
            own.push(true);
        } else if tag.starts_with("<leptos-children") {
            own.push(false);
        } else if tag.starts_with("</leptos-island") || tag.starts_with("</leptos-children") {
            own.pop();
        }
        page.push('<');
        rest = &tag[1..];
    }
    page.push_str(rest);
    page
}

#[cfg(test)]
mod tests {
    use super::{PLACES, SKELETON, with_placeholders_of_islands as kept};

    #[test]
    fn the_skeleton_has_each_place_once_and_in_order() {
        let places: Vec<_> = PLACES.iter().flat_map(|it| SKELETON.match_indices(it)).collect();
        assert_eq!(places.iter().map(|it| it.1).collect::<Vec<_>>(), PLACES);
        assert!(places.is_sorted(), "{places:?}");
    }

    #[test]
    fn placeholders_stay_in_the_own_view_of_an_island_only() {
        let cases = [
            ("<p>a<!>b</p><!>", "<p>ab</p>"),
            (
                "<leptos-island x><b>1<!></b></leptos-island><!>",
                "<leptos-island x><b>1<!----></b></leptos-island>",
            ),
            (
                "<leptos-island><!><leptos-children>c<!></leptos-children><!></leptos-island>",
                "<leptos-island><!----><leptos-children>c</leptos-children><!----></leptos-island>",
            ),
            (
                "<leptos-island><leptos-children><leptos-island>d<!></leptos-island><!></leptos-children></leptos-island>",
                "<leptos-island><leptos-children><leptos-island>d<!----></leptos-island></leptos-children></leptos-island>",
            ),
            ("没有", "没有"),
        ];
        for (html, expected) in cases {
            assert_eq!(kept(html), expected);
        }
    }
}
