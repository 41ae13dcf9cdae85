//! The bar at the top: how far the reader is, and in which section.

use std::{cell::Cell, rc::Rc};

use leptos::prelude::*;

use super::{
    css_number, place,
    reading::{self, Follower, View},
    wake,
};
use crate::{
    browser::{self, Element, Missing, Rect},
    scroll,
};

/// Height of the trigger line, as a share of the viewport: a section counts as being read when its
/// head is in the upper third.
const LINE: f64 = 0.33;

/// How many lengths the line of progress has where the styles cannot draw it. The page is some ten times
/// longer than the line may be wide: to draw it anew for less than a pixel would cost a layer in every frame.
const LENGTHS: f64 = 500.0;

/// The contents that mark the current section, the line of progress, and the address that follows.
///
/// Without a browser the contents are plain links.
#[island]
pub fn Bar(
    /// The bar with its links.
    children: Children,
) -> impl IntoView {
    wake(start);
    children()
}

fn start() -> Result<(), Missing> {
    let bar = browser::query(".bar").ok_or(Missing("bar"))?;
    let main = browser::by_id("main").ok_or(Missing("main"))?;
    let progress = bar.query(".bar__progress").ok_or(Missing("progress"))?;
    let list = bar.query(".contents__list").ok_or(Missing("contents"))?;
    let entries = bar.query_all(".contents__link").into_iter().filter_map(Entry::new).collect();
    let contents = Rc::new(Contents {
        progress,
        list,
        main,
        length: Cell::default(),
        is_drawn: Cell::default(),
        entries,
        current: Cell::default(),
        centred: Cell::default(),
        written: Cell::default(),
        follows: Cell::default(),
    });
    reading::follow(Rc::clone(&contents) as Rc<dyn Follower>)?;
    follow_after_load(contents);
    Ok(())
}

/// A link of the contents and the section it leads to.
struct Entry {
    link: Element,
    section: Element,
    id: String,
}

impl Entry {
    fn new(link: Element) -> Option<Self> {
        let id = link.attribute("href")?.trim_start_matches('#').to_owned();
        let section = browser::by_id(&id)?;
        Some(Self { link, section, id })
    }
}

/// The contents at work. All state is in cells: a host page may be called at any time, and call
/// back.
struct Contents {
    /// The line of progress. What it is told it is told itself: a property of the bar would be inherited by
    /// all entries, in every frame.
    progress: Element,
    list: Element,
    main: Element,
    /// How long the line was last drawn, `0..=LENGTHS`.
    length: Cell<f64>,
    /// Whether the styles draw it by themselves, as engines with scroll timelines can while motion is
    /// wanted: read with the rectangles, before anybody writes.
    is_drawn: Cell<bool>,
    entries: Vec<Entry>,
    /// Index of the entry being read.
    current: Cell<Option<usize>>,
    /// Index of the entry that was last brought to the middle of the list.
    centred: Cell<Option<usize>>,
    /// Index of the entry that the address already stands for.
    written: Cell<Option<usize>>,
    /// Whether the address follows yet.
    follows: Cell<bool>,
}

/// The address must not move before the page has loaded and the first target is reached.
fn follow_after_load(contents: Rc<Contents>) {
    if browser::framed() {
        return;
    }
    let asked = browser::fragment();
    place::once_reached(move || {
        reading::look(&*contents);
        contents.follows.set(true);
        // What the reader asked for stands until the section is left.
        contents.written.set(contents.current.get());
        // Elsewhere already, the reader has an entry that must not count as visited.
        if browser::fragment() == asked {
            let asked = place::named(&asked);
            browser::replace_fragment(if asked.is_empty() {
                contents.section_read()
            } else {
                asked
            });
        }
    });
}

impl Follower for Contents {
    /// First the text, then the sections in order.
    fn rects(&self, _: f64) -> Vec<Rect> {
        self.is_drawn.set(self.progress.property("animation-name") != "none");
        let sections = self.entries.iter().map(|entry| entry.section.rect());
        std::iter::once(self.main.rect()).chain(sections).collect()
    }

    fn moved(&self, view: &View) {
        let Some((main, sections)) = view.rects.split_first() else { return };
        if !self.is_drawn.get() {
            let share = scroll::read_share(main.top, main.height, view.height);
            let length = (share * LENGTHS).round();
            if self.length.replace(length) != length {
                self.progress.set_property("--progress", &css_number(length / LENGTHS));
            }
        }
        let tops: Vec<f64> = sections.iter().map(|section| section.top).collect();
        self.mark(scroll::active_step(&tops, view.height * LINE));
    }

    /// Only now: to scroll the list would end a smooth scroll of the page (Chromium up to 102 at
    /// least).
    fn settled(&self) {
        self.centre();
        self.write_address();
    }
}

impl Contents {
    fn entry(&self, index: Option<usize>) -> Option<&Entry> {
        self.entries.get(index?)
    }

    fn mark(&self, current: Option<usize>) {
        let before = self.current.replace(current);
        if before == current {
            return;
        }
        if let Some(old) = self.entry(before) {
            old.link.remove_attribute("aria-current");
        }
        if let Some(entry) = self.entry(current) {
            entry.link.set_attribute("aria-current", "true");
        }
        browser::announce("changjuan:section", self.section_read());
    }

    /// Brings the entry being read to the middle of the list, or the list back to its beginning.
    fn centre(&self) {
        let current = self.current.get();
        if self.centred.replace(current) != current {
            match self.entry(current) {
                Some(entry) => self.list.center_child(&entry.link),
                None => self.list.scroll_to_start(),
            }
        }
    }

    /// A link to a single statistic stays in the address until the reader leaves its section.
    fn write_address(&self) {
        let viewing = browser::query("dialog[open]").is_some();
        let current = self.current.get();
        if self.follows.get() && !viewing && self.written.replace(current) != current {
            browser::replace_fragment(self.section_read());
        }
    }

    /// The id of the section being read, empty above the first.
    fn section_read(&self) -> &str {
        self.entry(self.current.get()).map_or("", |entry| &entry.id)
    }
}
