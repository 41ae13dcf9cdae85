//! The bar at the top: how far the reader is, and in which section.

use std::{cell::RefCell, rc::Rc};

use leptos::prelude::*;

use super::{place, wake};
use crate::{
    browser::{
        self, Element, Frame, Manners, Missing, SizeWatcher, Target, Timer, after, listen,
        next_frame,
    },
    scroll,
};

/// How long scrolling must have stopped before the address follows, ms. Safari refuses more than
/// 100 changes in 30 s, so they are at least this far apart.
const SETTLED: u32 = 300;

/// Height of the trigger line, as a share of the viewport: a section counts as being read when its
/// head is in the upper third.
const LINE: f64 = 0.33;

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
    let list = bar.query(".contents__list").ok_or(Missing("contents"))?;
    let entries = bar.query_all(".contents__link").into_iter().filter_map(Entry::new).collect();
    let follower = Rc::new(RefCell::new(Follower {
        bar,
        list,
        main: main.clone(),
        entries,
        current: None,
        written: None,
        follows: false,
        frame: None,
        settled: None,
    }));
    // A section that opens, a picture that arrives, a rotation: all change the size of main.
    let woken = Rc::clone(&follower);
    SizeWatcher::new(&main, move || wake_up(&woken))?.keep();
    for event in ["scroll", "resize"] {
        let follower = Rc::clone(&follower);
        let listener = listen(Target::Window, event, Manners::Passive, move |_| wake_up(&follower));
        listener.ok_or(Missing("events"))?.keep();
    }
    follow_after_load(&follower);
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

struct Follower {
    bar: Element,
    list: Element,
    main: Element,
    entries: Vec<Entry>,
    /// Index of the entry being read.
    current: Option<usize>,
    /// Index of the entry that the address already stands for.
    written: Option<usize>,
    /// Whether the address follows yet.
    follows: bool,
    frame: Option<Frame>,
    settled: Option<Timer>,
}

/// Looks at the page in the next frame, and at the address once scrolling has settled.
fn wake_up(follower: &Rc<RefCell<Follower>>) {
    let mut this = follower.borrow_mut();
    if this.frame.is_none() {
        let later = Rc::clone(follower);
        this.frame = Some(next_frame(move |_| {
            let mut this = later.borrow_mut();
            this.frame = None;
            this.look();
        }));
    }
    if this.follows {
        let later = Rc::clone(follower);
        this.settled = Some(after(SETTLED, move || {
            let mut this = later.borrow_mut();
            this.settled = None;
            this.write_address();
        }));
    }
}

/// The address must not move before the page has loaded and the first target is reached.
fn follow_after_load(follower: &Rc<RefCell<Follower>>) {
    if browser::framed() {
        return;
    }
    let follower = Rc::clone(follower);
    let asked = browser::fragment();
    place::once_reached(move || {
        let mut this = follower.borrow_mut();
        this.look();
        this.follows = true;
        // What the reader asked for stands until the section is left.
        this.written = this.current;
        // Elsewhere already, the reader has an entry that must not count as visited.
        if browser::fragment() == asked {
            let reached = if asked.is_empty() { this.section_read() } else { &asked };
            browser::replace_fragment(reached);
        }
    });
}

impl Follower {
    fn look(&mut self) {
        let (_, height) = browser::viewport();
        let main = self.main.rect();
        let share = scroll::read_share(main.top, main.height, height);
        let tops: Vec<f64> = self.entries.iter().map(|entry| entry.section.rect().top).collect();
        let current = scroll::active_step(&tops, height * LINE);
        self.bar.set_property("--progress", &thousandths(share));
        if current != self.current {
            self.mark(current);
        }
    }

    fn mark(&mut self, current: Option<usize>) {
        if let Some(old) = self.current.and_then(|index| self.entries.get(index)) {
            old.link.remove_attribute("aria-current");
        }
        self.current = current;
        if let Some(entry) = current.and_then(|index| self.entries.get(index)) {
            entry.link.set_attribute("aria-current", "true");
            self.list.center_child(&entry.link);
        }
        browser::announce("changjuan:section", self.section_read());
    }

    /// A link to a single statistic stays in the address until the reader leaves its section.
    fn write_address(&mut self) {
        let viewing = browser::query("dialog[open]").is_some();
        if viewing || self.current == self.written {
            return;
        }
        self.written = self.current;
        browser::replace_fragment(self.section_read());
    }

    /// The id of the section being read, empty above the first.
    fn section_read(&self) -> &str {
        self.current.and_then(|index| self.entries.get(index)).map_or("", |entry| &entry.id)
    }
}

/// A share `0..=1` as CSS number with three decimals; the float formatter would cost 10 KB.
fn thousandths(share: f64) -> String {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0..=1000")]
    let thousandths = (share * 1000.0) as u32;
    if thousandths >= 1000 {
        return "1".to_owned();
    }
    let digits = thousandths.to_string();
    ["0.", &"000"[digits.len()..], &digits].concat()
}

#[cfg(test)]
mod tests {
    use super::thousandths;

    #[test]
    fn shares_become_css_numbers() {
        let cases =
            [(0.0, "0.000"), (0.0074, "0.007"), (0.25, "0.250"), (0.9999, "0.999"), (1.0, "1")];
        for (share, expected) in cases {
            assert_eq!(thousandths(share), expected);
        }
    }
}
