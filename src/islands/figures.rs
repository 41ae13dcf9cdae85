//! The table of figures: filter, search, sort.

pub mod order;

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

fn start() -> Result<(), Missing> {
    let body = browser::query(".figures__body").ok_or(Missing("figures"))?;
    let table = Table::find(&body).ok_or(Missing("table"))?;
    let filter = RwSignal::new((String::new(), String::new()));
    let order = RwSignal::new(Order::default());
    for event in ["input", "click"] {
        listen(Target::Element(body.clone()), event, Manners::Passive, move |event| {
            take_filter(event, filter);
            take_order(event, order);
        })
        .ok_or(Missing("events"))?
        .keep();
    }
    let table = StoredValue::new_local(table);
    Effect::new(move |again: Option<()>| {
        let shown = filter.with(|(section, text)| table.with_value(|it| it.filter(section, text)));
        if again.is_some() {
            table.with_value(|it| it.speak(shown));
        }
    });
    Effect::new(move |again: Option<()>| {
        let order = order.get();
        if again.is_some() {
            table.with_value(|it| it.sort(order));
        }
    });
    Ok(())
}

fn take_filter(event: &Event<'_>, filter: RwSignal<(String, String)>) {
    let Some(control) = event.target().and_then(|it| it.closest("[data-filter]")) else { return };
    let value = control.value();
    let by_section = control.attribute("data-filter").is_some_and(|it| it == "section");
    let before = filter.get_untracked();
    let now = if by_section { (value, before.1.clone()) } else { (before.0.clone(), value) };
    if now != before {
        filter.set(now);
    }
}

fn take_order(event: &Event<'_>, order: RwSignal<Order>) {
    let button = event.target().and_then(|it| it.closest("[data-sort]"));
    if let Some(column) = button.and_then(|it| it.attribute("data-sort")) {
        order.update(|order| order.press(&column));
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

    /// Says how many rows are shown, once typing rests.
    fn speak(&self, shown: usize) {
        let words = self.count.replace("{n}", &shown.to_string());
        thread_local! {
            static LATER: std::cell::RefCell<Option<browser::Timer>> = const { std::cell::RefCell::new(None) };
        }
        let timer = after(SPEAK_AFTER, move || {
            if let Some(status) = browser::by_id("status") {
                status.set_text(&words);
            }
        });
        LATER.replace(Some(timer));
    }

    fn sort(&self, order: Order) {
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
            rows.sort_by(|(a, _), (b, _)| {
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
