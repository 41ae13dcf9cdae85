//! The table of figures: filter, search, order, and what is copied of it.

pub mod order;
mod rows;
mod search;
mod table;

use std::{
    cell::{OnceCell, RefCell},
    rc::Rc,
};

use leptos::prelude::*;

use self::{order::Order, table::Table};
use super::{place, wake};
use crate::browser::{self, Element, Event, Manners, Missing, Target, Timer, after, listen};

/// How long a search must rest before its result is said, ms.
const SAY_AFTER: u32 = 500;

/// The controls of the table of figures.
///
/// Without a browser the table is whole, in the order of the text.
#[island]
pub fn Figures(
    /// The controls and the table.
    children: Children,
) -> impl IntoView {
    wake(start);
    children()
}

/// Only listens: the table is read when the reader first uses a control, so that a long one costs
/// nothing at start-up.
fn start() -> Result<(), Missing> {
    let controls = Rc::new(Controls::find().ok_or(Missing("figures"))?);
    let body = || Target::Element(controls.body.clone());
    let hear = |target, event, act: fn(&Controls, &Event<'_>)| {
        let controls = Rc::clone(&controls);
        let listener = listen(target, event, Manners::Active, move |event| act(&controls, event));
        listener.ok_or(Missing("events")).map(browser::Listener::keep)
    };
    hear(body(), "input", |controls, _| controls.filter())?;
    hear(body(), "click", Controls::clicked)?;
    hear(Target::Window, "hashchange", |controls, _| controls.reveal())?;
    hear(Target::Document, "copy", |_, event| rows::copy(event))?;
    // Back and reload bring the reader's choices back, some engines only after the page has loaded.
    controls.filter();
    let late = Rc::clone(&controls);
    place::once_reached(move || late.filter());
    Ok(())
}

/// What the reader asked for, and the table that shows it.
struct Controls {
    body: Element,
    section: Element,
    text: Element,
    /// How many rows are shown, in words.
    count: Element,
    table: OnceCell<Option<Table>>,
    /// What the table was last filtered by: a section and a text, empty for all.
    filtered: RefCell<(String, String)>,
    order: RefCell<Order>,
    /// The count that is to be said once typing rests.
    saying: RefCell<Option<Timer>>,
}

impl Controls {
    fn find() -> Option<Self> {
        let body = browser::query(".figures__body")?;
        Some(Self {
            section: body.query("[data-filter=section]")?,
            text: body.query("[data-filter=text]")?,
            count: body.query(".figures__count")?,
            table: OnceCell::new(),
            filtered: RefCell::default(),
            order: RefCell::default(),
            saying: RefCell::default(),
            body,
        })
    }

    fn table(&self) -> Option<&Table> {
        self.table.get_or_init(|| Table::find(&self.body)).as_ref()
    }

    /// Shows what the fields ask for, if that is not what is shown.
    fn filter(&self) {
        let wanted = (self.section.value(), self.text.value());
        let before = self.filtered.replace(wanted.clone());
        if before == wanted {
            return;
        }
        if let Some(table) = self.table() {
            let shown = table.filter(&wanted.0, &wanted.1);
            self.say_later(shown);
        }
    }

    fn say_later(&self, shown: usize) {
        let words = if shown == 1 { "data-one" } else { "data-many" };
        let words = self.count.attribute(words).unwrap_or_default();
        let words = words.replace("{n}", &shown.to_string());
        let count = self.count.clone();
        self.saying.replace(Some(after(SAY_AFTER, move || count.set_text(&words))));
    }

    fn clicked(&self, event: &Event<'_>) {
        let button = event.target().and_then(|it| it.closest("[data-sort]"));
        let Some(column) = button.and_then(|it| it.attribute("data-sort")) else { return };
        let order = {
            let mut order = self.order.borrow_mut();
            order.press(&column);
            order.clone()
        };
        if let Some(table) = self.table() {
            table.sort(&order);
        }
    }

    /// A link that leads to a row shows it, whatever the fields ask for.
    fn reveal(&self) {
        let id = place::asked();
        let row = browser::by_id(&id).filter(|it| self.body.contains(it));
        if row.is_some_and(|row| row.attribute("hidden").is_some()) {
            self.section.set_value("");
            self.text.set_value("");
            self.filter();
            place::go_to(&id, true);
        }
    }
}
