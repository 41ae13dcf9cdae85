//! Numbers that count up to themselves, once, when they come into view.
//!
//! Only cards count. The real text stays in place and in the accessibility tree; what moves is an
//! overlay over it, hidden from assistive technology, that goes from 60 % of the number up to it.
//! Whatever goes wrong, the overlay vanishes and the text is there.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use leptos::prelude::*;

use super::{
    motion_allowed, place,
    reading::{self, Follower, View},
    saving_data, wake,
};
use crate::{
    browser::{
        self, Element, Frame, Manners, Missing, Rect, Sight, Target, Watcher, listen, next_frame,
    },
    count::{self, Token},
};

/// What may count, and says so by its tokens.
const CARDS: &str = "[data-stat]";

/// The counting of all cards: one observer and one clock for the whole page.
///
/// Nothing moves under reduced motion, with the motion switch off, or while saving data; then, as
/// without a browser, the cards simply show their numbers.
#[island]
pub fn Counters(
    /// An empty, hidden place in the page: the cards are found by `[data-stat]`.
    children: Children,
) -> impl IntoView {
    wake(start);
    children()
}

fn start() -> Result<(), Missing> {
    let counters = Rc::new(Clock::default());
    let seen = Rc::clone(&counters);
    let watcher = Watcher::new(count::START_VISIBLE_RATIO, move |sights| see(&seen, &sights))?;
    counters.watcher.replace(Some(watcher));
    let watched = Rc::clone(&counters);
    let watch = move || watched.watch_all();
    // A link to a card leads there at once: that is no coming into view.
    if browser::fragment().is_empty() {
        watch();
    } else {
        place::once_reached(watch);
    }
    for (target, event) in [(Target::Window, "beforeprint"), (Target::Document, "visibilitychange")]
    {
        let counters = Rc::clone(&counters);
        let listener = listen(target, event, Manners::Passive, move |_| counters.finish_all());
        listener.ok_or(Missing("events"))?.keep();
    }
    reading::follow(counters)
}

/// What counts now, what waits for its turn.
#[derive(Default)]
struct Clock {
    /// Of the cards that have not been reached yet.
    watcher: RefCell<Option<Watcher>>,
    running: RefCell<Vec<Count>>,
    waiting: RefCell<Vec<Element>>,
    frame: RefCell<Option<Frame>>,
    /// Whether the observer has told what was in view when it began.
    began: Cell<bool>,
}

/// Takes in what came into view.
fn see(counters: &Rc<Clock>, sights: &[Sight]) {
    for sight in sights.iter().filter(|it| it.visible >= count::START_VISIBLE_RATIO) {
        counters.take_in(sight);
    }
    counters.began.set(true);
    tick_again(counters);
}

/// Draws the next frame, if there is anything to draw, unless the page moves in it: then the reading of
/// the page has all rectangles read together.
fn tick_again(counters: &Rc<Clock>) {
    if counters.is_idle() || counters.frame.borrow().is_some() {
        return;
    }
    let later = Rc::clone(counters);
    let frame = next_frame(move |time| {
        later.frame.take();
        if !reading::is_due(time) {
            reading::look(&*later);
        }
        tick_again(&later);
    });
    counters.frame.replace(Some(frame));
}

impl Follower for Clock {
    /// First the cards that count, then those that wait.
    fn rects(&self, _: f64) -> Vec<Rect> {
        let running = self.running.borrow();
        let waiting = self.waiting.borrow();
        running.iter().map(|it| &it.card).chain(waiting.iter()).map(Element::rect).collect()
    }

    /// What has left the window need not go on, and what is flung past cannot be read: such a number
    /// stands there whole, and one that comes waits until the page is slower.
    fn moved(&self, view: &View) {
        if self.is_idle() {
            return;
        }
        let in_sight = |it: &Rect| it.bottom() > 0.0 && it.top < view.height;
        let mut sights = view.rects.iter().map(in_sight);
        let counts = motion_allowed() && !view.is_flung;
        self.running.borrow_mut().retain(|_| sights.next().unwrap_or_default() && counts);
        self.waiting.borrow_mut().retain(|_| sights.next().unwrap_or_default());
        self.running.borrow_mut().retain_mut(|count| count.draw(view.time));
        if !view.is_flung {
            self.start_waiting();
        }
    }
}

impl Clock {
    fn is_idle(&self) -> bool {
        self.running.borrow().is_empty() && self.waiting.borrow().is_empty()
    }

    fn watch_all(&self) {
        let watcher = self.watcher.borrow();
        let Some(watcher) = &*watcher else { return };
        for card in browser::query_all(CARDS) {
            if card.query("[data-token]").is_some() {
                watcher.watch(&card);
            }
        }
    }

    /// A card counts once, when the reader comes to it: not when it was there at the beginning, which would
    /// have a number fall back that was already read, and not when a jump has passed it.
    fn take_in(&self, sight: &Sight) {
        let watcher = self.watcher.borrow();
        let Some(watcher) = &*watcher else { return };
        watcher.forget(&sight.element);
        if self.began.get() && !sight.passed {
            self.waiting.borrow_mut().push(sight.element.clone());
        }
    }

    fn start_waiting(&self) {
        let mut waiting = self.waiting.borrow_mut();
        if !motion_allowed() || saving_data() || browser::hidden() {
            waiting.clear();
            return;
        }
        let mut running = self.running.borrow_mut();
        let free = count::MAX_CONCURRENT.saturating_sub(running.len()).min(waiting.len());
        running.extend(waiting.drain(..free).filter_map(|card| Count::begin(&card)));
    }

    fn finish_all(&self) {
        self.waiting.borrow_mut().clear();
        self.running.borrow_mut().clear();
    }
}

/// One card that counts; dropping it leaves the card's own text and nothing else.
struct Count {
    card: Element,
    number: Element,
    overlay: Element,
    amounts: Vec<Amount>,
    /// When it began, ms; none before its first frame.
    began: Option<f64>,
}

impl Count {
    fn begin(card: &Element) -> Option<Self> {
        let number = card.query(".card__number")?;
        let overlay = number.query(".card__text")?.copy()?;
        let amounts: Vec<_> =
            overlay.query_all("[data-token]").iter().filter_map(Amount::new).collect();
        if amounts.is_empty() {
            return None;
        }
        let count = Self { card: card.clone(), number, overlay, amounts, began: None };
        count.overlay.set_attribute("class", "card__overlay");
        count.overlay.remove_attribute("href");
        count.overlay.set_attribute("aria-hidden", "true");
        count.show(0.0);
        count.number.append(&count.overlay);
        count.number.set_flag("data-counting", true);
        Some(count)
    }

    /// Draws the frame at `time`; false when it was the last.
    fn draw(&mut self, time: f64) -> bool {
        let began = *self.began.get_or_insert(time);
        let progress = (time - began) / f64::from(count::DURATION_MS);
        self.show(progress);
        progress < 1.0
    }

    fn show(&self, progress: f64) {
        for amount in &self.amounts {
            amount.show(progress);
        }
    }
}

impl Drop for Count {
    fn drop(&mut self) {
        self.number.remove_attribute("data-counting");
        self.overlay.remove();
    }
}

/// One decimal of an overlay. Every character has a box of its own, as wide as what it will be in
/// the end, so that nothing moves while digits change.
struct Amount {
    token: Token,
    cells: Vec<Element>,
    /// The frame that is drawn; none before the first.
    drawn: RefCell<Option<String>>,
}

impl Amount {
    fn new(place: &Element) -> Option<Self> {
        let text = place.text();
        let token = Token::parse(&text)?;
        place.set_text("");
        let cells = text.chars().map(|c| {
            let cell = browser::create("span")?;
            cell.set_text(c.encode_utf8(&mut [0; 4]));
            place.append(&cell);
            Some(cell)
        });
        Some(Self { token, cells: cells.collect::<Option<_>>()?, drawn: RefCell::default() })
    }

    /// The style draws `data-shown` over the cell's own character, which keeps the width. Only
    /// digits that have changed are written: each one costs the browser a look at its style.
    fn show(&self, progress: f64) {
        let frame = self.token.frame(progress);
        let before = self.drawn.replace(Some(frame.clone()));
        let is_first = before.is_none();
        let before = before.unwrap_or_default();
        let (mut shown, mut drawn) = (frame.chars().rev(), before.chars().rev());
        for cell in self.cells.iter().rev() {
            let (now, then) = (shown.next(), drawn.next());
            if is_first || now != then {
                cell.set_attribute("data-shown", &now.map(String::from).unwrap_or_default());
            }
        }
    }
}
