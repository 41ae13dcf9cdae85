//! Numbers that count up to themselves, once, when they come into view.
//!
//! Only cards count. The real text stays in place and in the accessibility tree; what moves is an
//! overlay over it, hidden from assistive technology, that goes from 60 % of the number up to it.
//! Whatever goes wrong, the overlay vanishes and the text is there.

use std::{cell::RefCell, rc::Rc};

use leptos::prelude::*;

use super::{motion_allowed, saving_data, wake};
use crate::{
    browser::{self, Element, Frame, Manners, Missing, Sight, Target, Watcher, listen, next_frame},
    count::{self, Token},
};

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
    let watcher = Watcher::new(&[0.0, count::START_VISIBLE_RATIO], move |sights| {
        see(&seen, &sights);
    })?;
    for card in browser::query_all("[data-stat]") {
        if card.query("[data-token]").is_some() {
            watcher.watch(&card);
        }
    }
    counters.borrow_mut().watcher = Some(watcher);
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
    watcher: Option<Watcher>,
    running: Vec<Count>,
    waiting: Vec<Element>,
    frame: Option<Frame>,
    /// Whether the observer has reported what was in view when it began.
    began: bool,
}

/// Takes in what came into view or left it.
fn see(counters: &Rc<RefCell<Clock>>, sights: &[Sight]) {
    {
        let mut clock = counters.borrow_mut();
        // A number that the reader has already seen must not fall back to count again.
        let already_read = !std::mem::replace(&mut clock.began, true);
        for sight in sights {
            clock.take_in(sight, already_read);
        }
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
    fn take_in(&mut self, sight: &Sight, already_read: bool) {
        let card = &sight.element;
        let half_visible = sight.visible >= count::START_VISIBLE_RATIO;
        if sight.passed || (half_visible && already_read) {
            self.forget(card);
            self.finish(card);
        } else if half_visible {
            self.forget(card);
            self.waiting.push(card.clone());
        } else if sight.visible == 0.0 {
            self.finish(card);
        }
    }

    fn forget(&self, card: &Element) {
        if let Some(watcher) = &self.watcher {
            watcher.forget(card);
        }
    }

    fn start_waiting(&mut self) {
        if !motion_allowed() || saving_data() || browser::hidden() {
            self.waiting.clear();
            return;
        }
        while self.running.len() < count::MAX_CONCURRENT && !self.waiting.is_empty() {
            let card = self.waiting.remove(0);
            self.running.extend(Count::begin(&card));
        }
    }

    fn draw(&mut self, time: f64) {
        let moving = motion_allowed();
        self.running.retain_mut(|count| moving && count.draw(time));
    }

    fn finish(&mut self, card: &Element) {
        self.waiting.retain(|waiting| waiting != card);
        self.running.retain(|count| count.card != *card);
    }

    fn finish_all(&mut self) {
        self.waiting.clear();
        self.running.clear();
    }
}

/// One card that counts; dropping it leaves the card's own text and nothing else.
struct Count {
    card: Element,
    number: Element,
    overlay: Element,
    tokens: Vec<(Element, Token)>,
    /// When it began, ms; none before its first frame.
    began: Option<f64>,
}

impl Count {
    fn begin(card: &Element) -> Option<Self> {
        let number = card.query(".card__number")?;
        let overlay = number.query(".card__text")?.copy()?;
        let tokens: Vec<_> = overlay
            .query_all("[data-token]")
            .into_iter()
            .filter_map(|element| Token::parse(&element.text()).map(|token| (element, token)))
            .collect();
        if tokens.is_empty() {
            return None;
        }
        let mut count = Self { card: card.clone(), number, overlay, tokens, began: None };
        count.overlay.set_attribute("class", "card__overlay");
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

    fn show(&mut self, progress: f64) {
        for (element, token) in &self.tokens {
            element.set_text(&token.frame(progress));
        }
    }
}

impl Drop for Count {
    fn drop(&mut self) {
        self.number.remove_attribute("data-counting");
        self.overlay.remove();
    }
}
