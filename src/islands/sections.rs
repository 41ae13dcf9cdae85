//! Sections that open and close, and links that lead into them.

use std::{cell::RefCell, rc::Rc};

use leptos::prelude::*;

use super::{
    place::{self, go_to, living},
    wake,
};
use crate::{
    browser::{self, Element, Event, Manners, Missing, Target, listen},
    fragment::{self, Kind},
};

const SECTIONS: &str = "details.chapter__body";

/// On the root: the page stands at the place that its address names, and may scroll smoothly.
const ARRIVED: &str = "data-arrived";

/// On the root, by the start script: the address names a place that is not reached yet.
const LINKED: &str = "data-linked";

/// The buttons that open all sections, close all, or leave only summaries and key cards (brief).
///
/// It also takes links into closed sections where they lead, and opens everything for print.
/// Without a browser, or before it wakes, every section is open and each `<details>` works by
/// itself.
#[island]
pub fn SectionTools(
    /// The group of buttons, told apart by `data-do`.
    children: Children,
) -> impl IntoView {
    wake(start);
    children()
}

fn start() -> Result<(), Missing> {
    let tools = browser::query(".section-tools").ok_or(Missing("section tools"))?;
    listen(Target::Element(tools.clone()), "click", Manners::Passive, move |event| {
        if let Some(action) = pressed(event) {
            act(&tools, &action);
        }
    })
    .ok_or(Missing("events"))?
    .keep();
    follow_links();
    note_folding();
    open_for_print();
    Ok(())
}

fn pressed(event: &Event<'_>) -> Option<String> {
    event.target()?.closest("[data-do]")?.attribute("data-do")
}

fn act(tools: &Element, action: &str) {
    let brief = tools.query("[data-do=brief]");
    let was_brief =
        brief.as_ref().and_then(|it| it.attribute("aria-pressed")).is_some_and(|it| it == "true");
    let (open, now_brief) = match action {
        "open-all" => (true, false),
        "brief" => (was_brief, !was_brief),
        _ => (false, was_brief),
    };
    for section in browser::query_all(SECTIONS) {
        section.set_open(open);
    }
    if let Some(brief) = brief {
        brief.set_attribute("aria-pressed", if now_brief { "true" } else { "false" });
    }
    if let Some(root) = browser::root() {
        root.set_flag("data-brief", now_brief);
    }
}

/// The browser scrolls to fragments by itself, but not into closed sections (and not twice to the
/// same one), nor does it give the focus to a heading. Coming back is wholly the browser's
/// business.
fn follow_links() {
    let go_to_fragment = |scroll: bool| {
        let fragment = living(browser::fragment());
        // Pictures belong to the viewer.
        if fragment::read(&fragment).0 != Kind::Photo {
            go_to(&fragment, scroll);
        }
    };
    go_to_fragment(false);
    place::once_reached(|| {
        if let Some(root) = browser::root() {
            root.set_flag(ARRIVED, true);
            root.remove_attribute(LINKED);
        }
    });
    let hash = listen(Target::Window, "hashchange", Manners::Passive, move |_| {
        if !browser::is_visited() {
            go_to_fragment(true);
            if !browser::framed() {
                browser::replace_fragment(&browser::fragment());
            }
        }
    });
    let click = listen(Target::Document, "click", Manners::Passive, |event| {
        let link = event.target().and_then(|it| it.closest("a[href^='#']"));
        let href = link.and_then(|link| link.attribute("href"));
        if let Some(fragment) = href.filter(|_| !event.is_modified() && !event.is_taken()) {
            let fragment = fragment.trim_start_matches('#').to_owned();
            if fragment == browser::fragment() {
                go_to(&fragment, false);
            }
        }
    });
    for listener in [hash, click].into_iter().flatten() {
        listener.keep();
    }
}

/// Marks sections that were closed at any time: style lays them out always from then on.
fn note_folding() {
    let folded = listen(Target::Document, "toggle", Manners::Capture, |event| {
        let closed = event.target().filter(|it| !it.is_open());
        if let Some(section) = closed.and_then(|it| it.closest(".chapter")) {
            section.set_flag("data-folded", true);
        }
    });
    if let Some(folded) = folded {
        folded.keep();
    }
}

/// Opens every section while the page is printed, then closes those that were closed.
fn open_for_print() {
    let closed: Rc<RefCell<Vec<Element>>> = Rc::default();
    let restored = Rc::clone(&closed);
    let before = listen(Target::Window, "beforeprint", Manners::Passive, move |_| {
        let sections = browser::query_all("details.chapter__body:not([open])");
        for section in &sections {
            section.set_open(true);
        }
        closed.borrow_mut().extend(sections);
    });
    let after = listen(Target::Window, "afterprint", Manners::Passive, move |_| {
        for section in restored.take() {
            section.set_open(false);
        }
    });
    for listener in [before, after].into_iter().flatten() {
        listener.keep();
    }
}
