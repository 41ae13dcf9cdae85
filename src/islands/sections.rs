//! Sections that open and close, and links that lead into them.

use std::{cell::RefCell, rc::Rc};

use leptos::prelude::*;

use super::{
    place::{self, go_to},
    reading::{self, Follower, View},
    wake,
};
use crate::{
    browser::{self, Element, Event, Manners, Missing, Rect, Target, listen},
    fragment::{self, Kind},
};

const SECTIONS: &str = "details.chapter__body";

/// On the root: the page may scroll smoothly.
const GLIDING: &str = "data-gliding";

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
    follow_links()?;
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
/// same one), not to what has a campaign's words behind it, nor does it give the focus to a
/// heading. Coming back is wholly the browser's business.
fn follow_links() -> Result<(), Missing> {
    // The browser has been there, unless the whole fragment is no id.
    go_to_asked(browser::by_id(&browser::fragment()).is_none());
    reading::follow(Rc::new(Glide))?;
    let hash = listen(Target::Window, "hashchange", Manners::Passive, move |_| {
        if !browser::is_visited() {
            // In a frame the browser scrolls, or frame.js has the host do so: in Firefox what else scrolls may
            // move the host once more when all is laid out.
            go_to_asked(!place::is_embedded());
            if !browser::framed() {
                browser::replace_fragment(&browser::fragment());
            }
        }
    });
    let back = listen(Target::Window, "popstate", Manners::Passive, |_| Glide::end());
    let click = listen(Target::Document, "click", Manners::Passive, |event| {
        let link = event.target().and_then(|it| it.closest("a[href^='#']"));
        let href = link.and_then(|link| link.attribute("href"));
        if let Some(fragment) = href.filter(|_| !event.is_modified() && !event.is_taken()) {
            Glide::begin();
            let fragment = fragment.trim_start_matches('#');
            if fragment == browser::fragment() {
                go_to(fragment, false);
            }
        }
    });
    for listener in [hash, back, click] {
        listener.ok_or(Missing("events"))?.keep();
    }
    Ok(())
}

/// Pictures belong to the viewer.
fn go_to_asked(scroll: bool) {
    let id = place::asked();
    if fragment::read(&id).0 != Kind::Photo {
        go_to(&id, scroll);
    }
}

/// The page scrolls smoothly after a press on one of its own links, until it has settled. Whoever
/// comes back to a place is there at once: a glide would miss it where the page is laid out on the
/// way (Firefox).
struct Glide;

impl Glide {
    fn begin() {
        set_gliding(true);
        reading::wake();
    }

    fn end() {
        set_gliding(false);
    }
}

impl Follower for Glide {
    fn rects(&self, _: f64) -> Vec<Rect> {
        Vec::new()
    }

    fn moved(&self, _: &View) {}

    fn settled(&self) {
        Self::end();
    }
}

fn set_gliding(glides: bool) {
    if let Some(root) = browser::root() {
        root.set_flag(GLIDING, glides);
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
