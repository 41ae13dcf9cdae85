//! The small card: what the table tells of a number, beside the number that was pressed.

use std::{cell::RefCell, rc::Rc};

use leptos::prelude::*;

use super::{
    place::{from_page, is_embedded},
    wake,
};
use crate::{
    browser::{self, Element, Event, Manners, Missing, Target, listen},
    fragment::{self, Kind},
};

/// What a number is, in the text and on the card of a key figure.
const NUMBER: &str = "a.stat, a.card__text";

/// Where the card stands: `margin`, `step`, `under` or `sheet` (style/small-card.css).
const PLACE: &str = "data-place";

/// On the number whose card is open.
const EXPANDED: &str = "aria-expanded";

/// How much room beside a paragraph the card needs, with its distance from it, px: 14 rem and 2.
const MARGIN: f64 = 256.0;

/// How far from the paragraph it stands, px.
const DISTANCE: f64 = 32.0;

/// From which width of the window it stands under the card of a key figure, px, and how much room
/// it needs there: 18 rem and what it mostly holds.
const WIDE: f64 = 768.0;
const UNDER: (f64, f64) = (288.0, 240.0);

/// The card that a pressed number opens: label, period, note and formula from the number's row in
/// the table, a way there, and the number's link to share.
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
        let is_over = || browser::query("dialog[open]").is_some();
        if event.key() == "Escape" && !event.is_taken() && !is_over() {
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
    share: Element,
    share_name: Element,
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
            share: part("[data-share]")?,
            share_name: part("[data-name]")?,
            root,
            open: RefCell::default(),
        })
    }

    fn press(&self, event: &Event<'_>) {
        let Some(target) = event.target() else { return };
        if target.closest("dialog").is_some() {
            // What lies over the page is no press elsewhere.
        } else if let Some(number) = target.closest(NUMBER) {
            let same = self.open.borrow().as_ref() == Some(&number);
            self.close(same);
            if !event.is_modified() && (same || self.show(&number)) {
                event.prevent_default();
            }
        } else if target.closest(".small-card__close").is_some() {
            self.close(true);
        } else if !self.root.contains(&target) || target.closest("a:not([data-share])").is_some() {
            self.close(false);
        }
    }

    /// Opens the card of a number; whether there is one.
    fn show(&self, number: &Element) -> bool {
        let Some(link) = number.attribute("href") else { return false };
        let row = link.trim_start_matches('#');
        let (_, id) = fragment::read(row);
        let Some(found) = browser::by_id(row) else { return false };
        let text = |selector: &str| found.query(selector).map(|it| it.text()).unwrap_or_default();
        self.value.set_text(&text(".figures__value"));
        self.label.set_text(&text(".figures__label a"));
        let remarks = found.query_all(".figures__remark");
        let remarks: Vec<String> = remarks.iter().map(Element::text).collect();
        self.about.set_text(&remarks.join("\n"));
        self.row.set_attribute("href", &link);
        let shared = Kind::Statistic.fragment(id);
        self.share.set_attribute("data-share", &shared);
        self.share.set_attribute("href", &from_page(&fragment::shared(&shared)));
        let words = self.share_name.attribute("data-words").unwrap_or_default();
        let words = words.replace("{label}", &self.label.text());
        self.share_name.set_text(&words.replace("{value}", &self.value.text()));
        self.place(number);
        self.root.remove_attribute("hidden");
        number.set_attribute(EXPANDED, "true");
        *self.open.borrow_mut() = Some(number.clone());
        self.root.focus();
        true
    }

    fn place(&self, number: &Element) {
        let Some(spot) = Spot::of(number) else {
            self.root.set_attribute(PLACE, "sheet");
            self.home.append(&self.root);
            return;
        };
        self.root.set_attribute(PLACE, spot.place);
        spot.after.put_after(&self.root);
        if let Some((left, top)) = spot.corner {
            let around = spot.after.closest("[data-piece], .prologue");
            let around = around.map(|it| it.rect()).unwrap_or_default();
            self.root.set_property("--card-left", &pixels(left - around.left));
            self.root.set_property("--card-top", &pixels(top - around.top));
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

/// Where the card stands when it is no sheet.
struct Spot {
    place: &'static str,
    /// What it follows in the document.
    after: Element,
    /// Its left and upper edge in the window, px, where it lies over the page.
    corner: Option<(f64, f64)>,
}

impl Spot {
    /// Under the card of a key figure, in the margin where there is room, under its step beside a
    /// graphic; else none, but under its paragraph in a frame of another site, whose foot nobody may see.
    fn of(number: &Element) -> Option<Self> {
        let (width, height) = browser::viewport();
        if let Some(card) = number.closest(".card") {
            let edges = card.rect();
            let fits = width >= WIDE && height - edges.bottom() >= UNDER.1;
            let left = edges.left.min(width - UNDER.0 - DISTANCE);
            let after = card.parent().filter(|_| fits)?;
            return Some(Self { place: "under", after, corner: Some((left, edges.bottom())) });
        }
        let after = number.closest("p").or_else(|| number.closest("ul, ol"))?;
        let beside = after.rect();
        if let Some(graphic) = number.closest(".scene").and_then(|it| it.query(".graphic")) {
            let apart = graphic.rect().left >= beside.right() || is_embedded();
            return apart.then_some(Self { place: "step", after, corner: None });
        }
        let left = beside.right() + DISTANCE;
        let fits = width - left >= MARGIN;
        if !fits && is_embedded() {
            return Some(Self { place: "step", after, corner: None });
        }
        fits.then_some(Self { place: "margin", after, corner: Some((left, beside.top)) })
    }
}

/// A length as CSS writes it, in whole px.
fn pixels(length: f64) -> String {
    #[expect(clippy::cast_possible_truncation, reason = "places in a page")]
    let whole = length.round() as i32;
    [&whole.to_string(), "px"].concat()
}
