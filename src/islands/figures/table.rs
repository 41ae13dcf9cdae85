//! The rows of the table: which are shown, and in which order.

use super::{
    order::{Order, compare_decimals},
    search::fold,
};
use crate::browser::{self, Element};

/// On the table: its rows stand in an order of their own, not under their sections.
const ORDERED: &str = "data-ordered";

/// The class of the words in a row that name its section.
const SECTION: &str = "figures__section";

/// The table as it was found, in the order of the text.
pub(super) struct Table {
    element: Element,
    /// The heads of the columns that can order it, by their names.
    heads: Vec<(String, Element)>,
    groups: Vec<Group>,
    rows: Vec<Row>,
    /// Where the rows stand while they have an order of their own.
    ordered: Element,
}

/// The rows of one section.
struct Group {
    element: Element,
    key: String,
    name: String,
}

struct Row {
    element: Element,
    /// Index of its group.
    group: usize,
    /// What it is ordered by.
    label: String,
    value: String,
    /// What the reader reads of it, as searched.
    text: String,
}

impl Table {
    /// Finds it in the body of the figures.
    pub(super) fn find(body: &Element) -> Option<Self> {
        let element = body.query(".figures__table")?;
        let head = |button: Element| Some((button.attribute("data-sort")?, button.closest("th")?));
        let heads = element.query_all("[data-sort]").into_iter().filter_map(head).collect();
        let groups: Vec<Group> =
            element.query_all("tbody").into_iter().filter_map(Group::new).collect();
        let rows = groups.iter().enumerate().flat_map(|(index, group)| group.rows(index)).collect();
        let ordered = browser::create("tbody")?;
        ordered.set_attribute("role", "rowgroup");
        Some(Self { element, heads, groups, rows, ordered })
    }

    /// Shows the rows of a section that hold a text, all where either is empty; returns how many.
    pub(super) fn filter(&self, section: &str, text: &str) -> usize {
        let wanted = fold(text);
        let mut left = vec![0; self.groups.len()];
        for row in &self.rows {
            let group = &self.groups[row.group];
            let matches =
                (section.is_empty() || group.key == section) && row.text.contains(&wanted);
            row.element.set_flag("hidden", !matches);
            left[row.group] += usize::from(matches);
        }
        for (group, left) in self.groups.iter().zip(&left) {
            group.element.set_flag("hidden", *left == 0);
        }
        left.iter().sum()
    }

    /// Orders the rows, out of their groups; or puts them back.
    pub(super) fn sort(&self, order: &Order) {
        for (column, head) in &self.heads {
            match order.direction_of(column) {
                Some(direction) => head.set_attribute("aria-sort", direction.as_str()),
                None => head.remove_attribute("aria-sort"),
            }
        }
        let Some((column, direction)) = order.current() else {
            self.put_back();
            return;
        };
        let mut rows: Vec<(usize, &Row)> = self.rows.iter().enumerate().collect();
        // Equal rows keep the order of the text by their numbers; a stable sort is more code.
        rows.sort_unstable_by(|(a, one), (b, other)| {
            let ordering = if column == "value" {
                compare_decimals(&one.value, &other.value, direction)
            } else {
                direction.apply(browser::compare_texts(&one.label, &other.label))
            };
            ordering.then(a.cmp(b))
        });
        for (_, row) in rows {
            row.name_section(&self.groups[row.group].name);
            self.ordered.append(&row.element);
        }
        self.element.append(&self.ordered);
        self.element.set_flag(ORDERED, true);
    }

    fn put_back(&self) {
        for row in &self.rows {
            if let Some(section) = row.section() {
                section.remove();
            }
            self.groups[row.group].element.append(&row.element);
        }
        self.ordered.remove();
        self.element.set_flag(ORDERED, false);
    }
}

impl Group {
    fn new(element: Element) -> Option<Self> {
        let name = element.query(".figures__group")?.text();
        Some(Self { key: element.attribute("data-section")?, name, element })
    }

    fn rows(&self, index: usize) -> impl Iterator<Item = Row> {
        let text_of = |row: &Element, cell: &str| row.query(cell).map(|it| it.text());
        self.element.query_all(".figures__row").into_iter().map(move |element| Row {
            group: index,
            label: text_of(&element, ".figures__label").unwrap_or_default(),
            value: element.attribute("data-value").unwrap_or_default(),
            // The heading above it is read with it.
            text: fold(&[&element.text(), " ", &self.name].concat()),
            element,
        })
    }
}

impl Row {
    /// Lets the row say which section it belongs to, while there is no heading above that does.
    fn name_section(&self, name: &str) {
        if self.section().is_none()
            && let Some(about) = self.element.query(".figures__about")
            && let Some(section) = browser::create("span")
        {
            section.set_attribute("class", SECTION);
            section.set_text(name);
            about.append(&section);
        }
    }

    fn section(&self) -> Option<Element> {
        self.element.query(&[".", SECTION].concat())
    }
}
