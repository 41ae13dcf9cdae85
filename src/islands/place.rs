//! Going to a place of the page: open what hides it, bring it up, give it the focus.

use crate::browser::{self, Element, Manners, Target, after, listen};

/// Marks the sentence or card that a link led to.
const HIGHLIGHT: &str = "data-highlight";

/// On the place of a former address: the id of what has taken it over.
const NOW: &str = "data-now";

/// How long after its load a page may still move to the place that its address names, ms.
const REACHED: u32 = 300;

/// Goes to the element with this `id`, if there is one: opens the closed sections around it (or
/// its own, if it is a section), scrolls if anything had to be opened or `scroll` says so, gives it
/// the focus and lights it up.
///
/// Without a browser nothing happens.
pub(super) fn go_to(id: &str, scroll: bool) {
    let Some(target) = browser::by_id(id) else { return };
    let opened = open_around(&target);
    if opened || scroll {
        target.scroll_to_top();
    }
    if let Some(focusable) = focusable(&target) {
        focusable.focus();
    }
    highlight(&target);
}

/// On the root of a document for frames of other sites: the way up to the report's page.
const WAY: &str = "data-way";

/// Whether the document is one for frames of other sites.
///
/// Without a browser it is not.
pub(super) fn is_embedded() -> bool {
    browser::root().is_some_and(|root| root.attribute(WAY).is_some())
}

/// The link from here to what `link` leads to from the report's page.
pub(super) fn from_page(link: &str) -> String {
    let way = browser::root().and_then(|root| root.attribute(WAY)).unwrap_or_default();
    [&way, link].concat()
}

/// The same the other way round: the link from the report's page.
pub(super) fn of_page(link: &str) -> &str {
    link.trim_start_matches("../").trim_start_matches("./")
}

/// Calls `run` when the page has loaded and stands at the place that its address names.
///
/// Without a browser never.
pub(super) fn once_reached(run: impl FnOnce() + 'static) {
    let begin = || after(REACHED, run).keep();
    if browser::loaded() {
        begin();
    } else {
        let mut begin = Some(begin);
        let loaded = listen(Target::Window, "load", Manners::Passive, move |_| {
            if let Some(begin) = begin.take() {
                begin();
            }
        });
        if let Some(loaded) = loaded {
            loaded.keep();
        }
    }
}

/// The id in a fragment. Text directives (`:~:text=`) are the browser's business; what campaigns
/// and apps hang behind an address (`#ecology?utm_source=…`, `#ecology&from=…`) is nobody's.
pub(super) fn named(fragment: &str) -> &str {
    let id = fragment.split(":~:").next().unwrap_or_default();
    id.split(['?', '&']).next().unwrap_or_default()
}

/// The id that the page's address names, empty for none: another where it is one of an earlier
/// edition.
pub(super) fn asked() -> String {
    let fragment = browser::fragment();
    let id = named(&fragment);
    let now = browser::by_id(id).and_then(|found| found.attribute(NOW));
    now.unwrap_or_else(|| id.to_owned())
}

/// Opens the closed sections around `target`, or its own; whether there was any.
pub(super) fn open_around(target: &Element) -> bool {
    let own = target.query(":scope > details.chapter__body");
    let mut around = target.parent();
    let mut opened =
        own.into_iter().filter(|own| !own.is_open()).map(|own| own.set_open(true)).count();
    while let Some(closed) = around.and_then(|it| it.closest("details:not([open])")) {
        closed.set_open(true);
        opened += 1;
        around = closed.parent();
    }
    opened > 0
}

/// What stands for the target when the keyboard goes on from there: the heading of a section, the
/// link in a card or picture, or the target itself.
fn focusable(target: &Element) -> Option<Element> {
    const BY_ITSELF: &str = "a[href], [tabindex]";
    if target.closest(BY_ITSELF).as_ref() == Some(target) {
        return Some(target.clone());
    }
    target.query("[tabindex='-1'], a[href]")
}

fn highlight(target: &Element) {
    for old in browser::query_all("[data-highlight]") {
        old.remove_attribute(HIGHLIGHT);
    }
    if let Some(lit) = target.closest(".sentence, .card, .figures__row") {
        lit.set_flag(HIGHLIGHT, true);
    }
}

#[cfg(test)]
mod tests {
    use super::named;

    #[test]
    fn a_fragment_names_an_id_whatever_hangs_behind_it() {
        let cases = [
            ("ecology", "ecology"),
            ("stat-x?utm_source=weixin&utm_medium=social", "stat-x"),
            ("stat-x&from=timeline", "stat-x"),
            ("stat-x:~:text=1,240", "stat-x"),
            ("?utm_source=weixin", ""),
            ("", ""),
        ];
        for (fragment, expected) in cases {
            assert_eq!(named(fragment), expected, "{fragment}");
        }
    }
}
