//! Numbers that count up to themselves, once, when they come into view.
//!
//! Only cards count. The real text stays in place and in the accessibility tree; what moves is an
//! overlay over it, hidden from assistive technology, that goes from 60 % of the number up to it.
//! Whatever goes wrong, the overlay vanishes and the text is there.

use std::{cell::RefCell, rc::Rc};

use leptos::prelude::*;

use super::{motion_allowed, place, saving_data, wake};
use crate::{
    browser::{self, Element, Frame, Manners, Missing, Sight, Target, Watcher, listen, next_frame},
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
    let counters = Rc::new(RefCell::new(Clock::default()));
    let seen = Rc::clone(&counters);
    let watcher = Watcher::new(count::START_VISIBLE_RATIO, move |sights| see(&seen, &sights))?;
    counters.borrow_mut().watcher = Some(watcher);
    let watched = Rc::clone(&counters);
    let watch = move || watched.borrow().watch_all();
    // A link to a card leads there at once: that is no coming into view.
    if browser::fragment().is_empty() {
        watch();
    } else {
        place::once_reached(watch);
    }
    for (target, event) in [(Target::Window, "beforeprint"), (Target::Document, "visibilitychange")]
    {
        let counters = Rc::clone(&counters);
        let listener = listen(target, event, Manners::Passive, move |_| {
            counters.borrow_mut().finish_all();
        });
        listener.ok_or(Missing("events"))?.keep();
    }
    Ok(())
}

/// What counts now, what waits for its turn.
#[derive(Default)]
struct Clock {
    /// Of the cards that have not been reached yet.
    watcher: Option<Watcher>,
    running: Vec<Count>,
    waiting: Vec<Element>,
    frame: Option<Frame>,
    /// Whether the observer has told what was in view when it began.
    began: bool,
}

/// Takes in what came into view.
fn see(counters: &Rc<RefCell<Clock>>, sights: &[Sight]) {
    {
        let mut clock = counters.borrow_mut();
        for sight in sights.iter().filter(|it| it.visible >= count::START_VISIBLE_RATIO) {
            clock.take_in(sight);
        }
        clock.began = true;
        clock.start_waiting();
    }
    tick_again(counters);
}

fn tick_again(counters: &Rc<RefCell<Clock>>) {
    let mut clock = counters.borrow_mut();
    if clock.running.is_empty() || clock.frame.is_some() {
        return;
    }
    let later = Rc::clone(counters);
    clock.frame = Some(next_frame(move |time| {
        {
            let mut clock = later.borrow_mut();
            clock.frame = None;
            clock.draw(time);
            clock.start_waiting();
        }
        tick_again(&later);
    }));
}

impl Clock {
    fn watch_all(&self) {
        let Some(watcher) = &self.watcher else { return };
        for card in browser::query_all(CARDS) {
            if card.query("[data-token]").is_some() {
                watcher.watch(&card);
            }
        }
    }

    /// A card counts once, when the reader comes to it: not when it was there at the beginning, which would
    /// have a number fall back that was already read, and not when a jump has passed it.
    fn take_in(&mut self, sight: &Sight) {
        let Some(watcher) = &self.watcher else { return };
        watcher.forget(&sight.element);
        if self.began && !sight.passed {
            self.waiting.push(sight.element.clone());
        }
    }

    fn start_waiting(&mut self) {
        if !motion_allowed() || saving_data() || browser::hidden() {
            self.waiting.clear();
            return;
        }
        while self.running.len() < count::MAX_CONCURRENT && !self.waiting.is_empty() {
            let card = self.waiting.remove(0);
            if is_in_sight(&card) {
                self.running.extend(Count::begin(&card));
            }
        }
    }

    fn draw(&mut self, time: f64) {
        let moving = motion_allowed();
        // One that has left the window need not go on. All are asked before anything is written.
        self.running.retain(|count| moving && is_in_sight(&count.card));
        self.running.retain_mut(|count| count.draw(time));
    }

    fn finish_all(&mut self) {
        self.waiting.clear();
        self.running.clear();
    }
}

fn is_in_sight(card: &Element) -> bool {
    let (rect, (_, height)) = (card.rect(), browser::viewport());
    rect.bottom() > 0.0 && rect.top < height
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
