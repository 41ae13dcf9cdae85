//! Numbers that count up to themselves, once, when they come into view.
//!
//! Only cards count. The real text stays in place and in the accessibility tree; what moves is an
//! overlay over it, hidden from assistive technology, that goes from 60 % of the number up to it.
//! Whatever goes wrong, the overlay vanishes and the text is there.

use std::{cell::RefCell, rc::Rc};

use leptos::prelude::*;

use super::{motion_allowed, place, saving_data, wake};
use crate::{
    browser::{
        self, Area, Element, Frame, Manners, Missing, Sight, Target, Watcher, listen, next_frame,
    },
    count::{self, Token},
};

/// What has cards in it.
const GROUPS: &str = ".prologue, .chapter, .epilogue";

/// What in a group has cards in it and is laid out by itself, once the group is.
const INNER: &str = ".cards--key, .chapter__text > .cards, .part";

/// The counting of all cards: one set of observers and one clock for the whole page.
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
    let [near, reached, left, passed] = std::array::from_fn(|_| Rc::clone(&counters));
    let approaches = Watcher::new(Area::WindowAndAbove, 0.0, move |sights| {
        near.borrow_mut().watch_cards(&sights);
    })?;
    let arrivals = Watcher::new(Area::WindowAndAbove, count::START_VISIBLE_RATIO, move |sights| {
        see(&reached, &sights);
    })?;
    let departures = Watcher::new(Area::Window, 0.0, move |sights| {
        left.borrow_mut().finish_unseen(&sights);
    })?;
    let passages = Watcher::new(Area::WindowAndAbove, count::PASSED_RATIO, move |sights| {
        passed.borrow().forget_passed(&sights);
    })?;
    counters.borrow_mut().watchers = Some(Watchers { approaches, arrivals, departures, passages });
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

/// The observers.
struct Watchers {
    /// Of groups of cards that have not been near yet: watching every card of a long report would
    /// cost each frame.
    approaches: Watcher,
    /// Of cards that have not been reached yet.
    arrivals: Watcher,
    /// Of cards that count.
    departures: Watcher,
    /// Of those groups that have been near and whose end has not been reached: what is skipped in
    /// layout is never seen to be passed by.
    passages: Watcher,
}

/// What counts now, what waits for its turn.
#[derive(Default)]
struct Clock {
    watchers: Option<Watchers>,
    running: Vec<Count>,
    waiting: Vec<Element>,
    frame: Option<Frame>,
    /// Whether the observers have reported what was in view when they began.
    began: bool,
}

/// Takes in what came into view.
fn see(counters: &Rc<RefCell<Clock>>, sights: &[Sight]) {
    {
        let mut clock = counters.borrow_mut();
        for sight in sights.iter().filter(|it| it.visible >= count::START_VISIBLE_RATIO) {
            clock.take_in(sight);
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
    fn watch_all(&self) {
        let Some(Watchers { approaches, .. }) = &self.watchers else { return };
        for group in browser::query_all(GROUPS) {
            approaches.watch(&group);
        }
    }

    /// Watches what is in groups that have come near, but for those that are above the window.
    fn watch_cards(&mut self, groups: &[Sight]) {
        let Some(Watchers { approaches, passages, .. }) = &self.watchers else { return };
        let mut deeper = false;
        for Sight { element: group, .. } in groups.iter().filter(|it| it.entered) {
            approaches.forget(group);
            // To ask for its cards would lay it out.
            if group.rect().bottom() < 0.0 {
                continue;
            }
            passages.watch(group);
            let inner = group.query_all(INNER);
            if inner.is_empty() {
                self.watch_cards_of(group);
            }
            for group in inner {
                approaches.watch(&group);
                deeper = true;
            }
        }
        self.began |= !deeper;
    }

    fn watch_cards_of(&self, group: &Element) {
        let Some(Watchers { arrivals, .. }) = &self.watchers else { return };
        let (_, height) = browser::viewport();
        for card in group.query_all("[data-stat]") {
            let middle = card.rect().middle();
            // A number that the reader has already seen must not fall back to count again.
            let already_read = !self.began && middle < height;
            if middle >= 0.0 && !already_read && card.query("[data-token]").is_some() {
                arrivals.watch(&card);
            }
        }
    }

    fn take_in(&mut self, sight: &Sight) {
        let Some(Watchers { arrivals, departures, .. }) = &self.watchers else { return };
        arrivals.forget(&sight.element);
        if !sight.passed {
            departures.watch(&sight.element);
            self.waiting.push(sight.element.clone());
        }
    }

    /// What is above the window, of groups that the window has reached the end of, counts no more.
    fn forget_passed(&self, sights: &[Sight]) {
        let Some(Watchers { approaches, arrivals, passages, .. }) = &self.watchers else { return };
        let forget_cards = |group: &Element, all: bool| {
            for card in group.query_all("[data-stat]") {
                if all || card.rect().bottom() < 0.0 {
                    arrivals.forget(&card);
                }
            }
        };
        for Sight { element: group, .. } in
            sights.iter().filter(|it| it.visible >= count::PASSED_RATIO)
        {
            passages.forget(group);
            let gone = group.rect().bottom() < 0.0;
            let inner = group.query_all(INNER);
            if inner.is_empty() {
                forget_cards(group, gone);
            }
            // Their cards are not asked where they are: what is skipped would be laid out for it.
            for group in inner.iter().filter(|it| gone || it.rect().bottom() < 0.0) {
                approaches.forget(group);
                passages.forget(group);
                forget_cards(group, true);
            }
        }
    }

    /// A card that has left the window need not go on.
    fn finish_unseen(&mut self, sights: &[Sight]) {
        let Some(Watchers { departures, .. }) = &self.watchers else { return };
        for Sight { element: card, .. } in sights.iter().filter(|it| it.visible == 0.0) {
            departures.forget(card);
            self.waiting.retain(|waiting| waiting != card);
            self.running.retain(|count| count.card != *card);
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
