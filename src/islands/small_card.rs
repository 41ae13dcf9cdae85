//! The small card: what the table tells of a number, beside the number that was pressed.

use std::{cell::RefCell, rc::Rc};

use leptos::prelude::*;

use super::wake;
use crate::{
    browser::{self, Element, Event, Manners, Missing, Target, listen},
    fragment::{self, Kind},
};

/// What a number in the text is.
const NUMBER: &str = "a.stat";

/// Where the card stands: `margin`, `step` or `sheet` (style/small-card.css).
const PLACE: &str = "data-place";

/// On the number whose card is open.
const EXPANDED: &str = "aria-expanded";

/// How much room beside a paragraph the card needs, with its distance from it, px: 14 rem and 2.
const MARGIN: f64 = 256.0;

/// How far from the paragraph it stands, px.
const DISTANCE: f64 = 32.0;

/// The card that a pressed number opens: label, period, note and formula from the number's row in
/// the table, a way there, and the number's link to copy.
///
/// It takes the focus and gives it back; Escape, its button and a press elsewhere close it; one is
/// open at a time. Without a browser, or before it wakes, numbers lead to their rows.
#[island]
pub fn SmallCard(
    /// The empty card, at the end of the page.
    children: Children,
) -> impl IntoView {
    wake(start);
    children()
}

fn start() -> Result<(), Missing> {
    let card = Rc::new(Card::find()?);
    let pressed = Rc::clone(&card);
    // Before whoever follows links.
    let click =
        listen(Target::Document, "click", Manners::Capture, move |event| pressed.press(event));
    let key = listen(Target::Document, "keydown", Manners::Passive, move |event| {
        if event.key() == "Escape" && !event.is_taken() {
            card.close(true);
        }
    });
    for listener in [click, key] {
        listener.ok_or(Missing("events"))?.keep();
    }
    Ok(())
}

struct Card {
    root: Element,
    /// Where it stands while it is a sheet or closed.
    home: Element,
    value: Element,
    label: Element,
    about: Element,
    row: Element,
    copy: Element,
    /// The number that it was opened from.
    open: RefCell<Option<Element>>,
}

impl Card {
    fn find() -> Result<Self, Missing> {
        let root = browser::query(".small-card").ok_or(Missing("small card"))?;
        let part = |selector: &str| root.query(selector).ok_or(Missing("small card"));
        Ok(Self {
            home: root.parent().ok_or(Missing("small card"))?,
            value: part(".small-card__value")?,
            label: part(".small-card__label")?,
            about: part(".small-card__about")?,
            row: part(".small-card__row")?,
            copy: part(".small-card__copy")?,
            root,
            open: RefCell::default(),
        })
    }

    fn press(&self, event: &Event<'_>) {
        let Some(target) = event.target() else { return };
        if let Some(number) = target.closest(NUMBER) {
            let same = self.open.borrow().as_ref() == Some(&number);
            self.close(same);
            if !event.is_modified() && (same || self.show(&number)) {
                event.prevent_default();
            }
        } else if target.closest(".small-card__close").is_some() {
            self.close(true);
        } else if !self.root.contains(&target) || target.closest("a").is_some() {
            self.close(false);
        }
    }

    /// Opens the card of a number; whether there is one.
    fn show(&self, number: &Element) -> bool {
        let Some(id) = number.attribute("id") else { return false };
        let (_, id) = fragment::read(&id);
        let row = Kind::Row.fragment(id);
        let Some(found) = browser::by_id(&row) else { return false };
        let text = |selector: &str| found.query(selector).map(|it| it.text()).unwrap_or_default();
        self.value.set_text(&text(".figures__value"));
        self.label.set_text(&text(".figures__label a"));
        let remarks = found.query_all(".figures__remark");
        let remarks: Vec<String> = remarks.iter().map(Element::text).collect();
        self.about.set_text(&remarks.join("\n"));
        self.row.set_attribute("href", &["#", &row].concat());
        self.copy.set_attribute("data-copy", &Kind::Statistic.fragment(id));
        self.place(number);
        self.root.remove_attribute("hidden");
        number.set_attribute(EXPANDED, "true");
        *self.open.borrow_mut() = Some(number.clone());
        self.root.focus();
        true
    }

    /// In the margin where there is room, under its step beside a graphic, else at the window's foot.
    fn place(&self, number: &Element) {
        let block = number.closest("p").or_else(|| number.closest("ul, ol"));
        let graphic = number.closest(".scene").and_then(|it| it.query(".graphic"));
        let (width, _) = browser::viewport();
        let beside = block.as_ref().map(Element::rect);
        let place = match (beside, graphic.map(|it| it.rect())) {
            (Some(beside), Some(graphic)) => (graphic.left >= beside.right()).then_some("step"),
            (Some(beside), None) => {
                (width - beside.right() >= MARGIN + DISTANCE).then_some("margin")
            }
            (None, _) => None,
        };
        match (place, block.zip(beside)) {
            (Some(place), Some((block, beside))) => {
                self.root.set_attribute(PLACE, place);
                block.put_after(&self.root);
                if place == "margin" {
                    let around = block.closest("[data-piece], .prologue");
                    let around = around.map(|it| it.rect()).unwrap_or_default();
                    let left = beside.right() + DISTANCE - around.left;
                    self.root.set_property("--card-left", &pixels(left));
                    self.root.set_property("--card-top", &pixels(beside.top - around.top));
                }
            }
            _ => {
                self.root.set_attribute(PLACE, "sheet");
                self.home.append(&self.root);
            }
        }
    }

    /// Closes it; `back` gives the focus to the number again.
    fn close(&self, back: bool) {
        let Some(number) = self.open.borrow_mut().take() else { return };
        self.root.set_flag("hidden", true);
        self.home.append(&self.root);
        number.remove_attribute(EXPANDED);
        if back {
            number.focus();
        }
    }
}

/// A length as CSS writes it, in whole px.
fn pixels(length: f64) -> String {
    #[expect(clippy::cast_possible_truncation, reason = "places in a page")]
    let whole = length.round() as i32;
    [&whole.to_string(), "px"].concat()
}
