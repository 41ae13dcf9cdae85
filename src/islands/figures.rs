//! The table of figures: filter, search, sort.

pub mod order;

use std::{
    cell::{OnceCell, RefCell},
    rc::Rc,
};

use leptos::prelude::*;

use self::order::{Order, compare_decimals};
use super::wake;
use crate::browser::{self, Element, Event, Manners, Missing, Target, after, listen};

/// How long a search must rest before its result is spoken, ms.
const SPEAK_AFTER: u32 = 500;

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
    let body = browser::query(".figures__body").ok_or(Missing("figures"))?;
    body.query("tbody").ok_or(Missing("table"))?;
    let controls: Rc<OnceCell<Option<Controls>>> = Rc::default();
    for event in ["input", "click"] {
        let (controls, table) = (Rc::clone(&controls), body.clone());
        listen(Target::Element(body.clone()), event, Manners::Passive, move |event| {
            let Some(control) = Control::of(event) else { return };
            let controls = controls.get_or_init(|| Table::find(&table).map(Controls::new));
            if let Some(controls) = controls {
                controls.take(&control);
            }
        })
        .ok_or(Missing("events"))?
        .keep();
    }
    Ok(())
}

/// What the reader touched.
enum Control {
    /// A field, by the column it filters; all text where it names none.
    Filter { by_section: bool, value: String },
    /// The head of a column.
    Sort { column: String },
}

impl Control {
    fn of(event: &Event<'_>) -> Option<Self> {
        let target = event.target()?;
        if let Some(field) = target.closest("[data-filter]") {
            let by_section = field.attribute("data-filter").is_some_and(|it| it == "section");
            return Some(Self::Filter { by_section, value: field.value() });
        }
        let column = target.closest("[data-sort]")?.attribute("data-sort")?;
        Some(Self::Sort { column })
    }
}

/// What the reader asked for, and the table that shows it.
struct Controls {
    table: Table,
    /// The count of rows that is to be spoken once typing rests.
    speech: RefCell<Option<browser::Timer>>,
    /// The section and the words that rows must have; empty for all.
    filter: RefCell<(String, String)>,
    order: RefCell<Order>,
}

impl Controls {
    fn new(table: Table) -> Self {
        Self {
            table,
            speech: RefCell::default(),
            filter: RefCell::default(),
            order: RefCell::default(),
        }
    }

    fn take(&self, control: &Control) {
        match control {
            Control::Filter { by_section, value } => {
                let mut filter = self.filter.borrow_mut();
                let (section, text) = &mut *filter;
                let field = if *by_section { &mut *section } else { &mut *text };
                if field != value {
                    field.clone_from(value);
                    let shown = self.table.filter(section, text);
                    self.speech.replace(Some(self.table.speak_later(shown)));
                }
            }
            Control::Sort { column } => {
                let mut order = self.order.borrow_mut();
                order.press(column);
                self.table.sort(&order);
            }
        }
    }
}

struct Table {
    body: Element,
    heads: Vec<(String, Element)>,
    rows: Vec<Row>,
    /// The notice's words, with `{n}` for the count.
    count: String,
}

struct Row {
    element: Element,
    section: String,
    value: String,
    /// The row's text as searched.
    text: String,
}

impl Table {
    fn find(body: &Element) -> Option<Self> {
        let head = |button: Element| Some((button.attribute("data-sort")?, button.closest("th")?));
        Some(Self {
            heads: body.query_all("[data-sort]").into_iter().filter_map(head).collect(),
            rows: body.query_all("tbody tr").into_iter().map(Row::new).collect(),
            count: body.attribute("data-count")?,
            body: body.query("tbody")?,
        })
    }

    /// Hides the rows that do not match; returns how many do.
    fn filter(&self, section: &str, text: &str) -> usize {
        let wanted = browser::lower_case(text.trim());
        let matches = |row: &Row| {
            (section.is_empty() || row.section == section) && row.text.contains(&wanted)
        };
        self.rows
            .iter()
            .filter(|row| {
                let matches = matches(row);
                row.element.set_flag("hidden", !matches);
                matches
            })
            .count()
    }

    /// Says how many rows are shown, unless the timer is dropped before.
    fn speak_later(&self, shown: usize) -> browser::Timer {
        let words = self.count.replace("{n}", &shown.to_string());
        after(SPEAK_AFTER, move || {
            if let Some(status) = browser::by_id("status") {
                status.set_text(&words);
            }
        })
    }

    fn sort(&self, order: &Order) {
        for (column, head) in &self.heads {
            match order.direction_of(column) {
                Some(direction) => head.set_attribute("aria-sort", direction.as_str()),
                None => head.remove_attribute("aria-sort"),
            }
        }
        let mut rows: Vec<(usize, &Row)> = self.rows.iter().enumerate().collect();
        if let Some((column, direction)) = order.current() {
            let selector = [".figures__", column].concat();
            let by_text =
                |row: &Row| row.element.query(&selector).map(|it| it.text()).unwrap_or_default();
            let keys: Vec<String> = self
                .rows
                .iter()
                .map(|row| if column == "value" { row.value.clone() } else { by_text(row) })
                .collect();
            // Equal rows keep the order of the text by their numbers; a stable sort is more code.
            rows.sort_unstable_by(|(a, _), (b, _)| {
                let ordering = match column {
                    "value" => compare_decimals(&keys[*a], &keys[*b], direction),
                    // Sections stand in the order of the text, not of their names.
                    "section" => direction.apply(a.cmp(b)),
                    _ => direction.apply(browser::compare_texts(&keys[*a], &keys[*b])),
                };
                ordering.then(a.cmp(b))
            });
        }
        for (_, row) in rows {
            self.body.append(&row.element);
        }
    }
}

impl Row {
    fn new(element: Element) -> Self {
        Self {
            section: element.attribute("data-section").unwrap_or_default(),
            value: element.attribute("data-value").unwrap_or_default(),
            text: browser::lower_case(&element.text()),
            element,
        }
    }
}
