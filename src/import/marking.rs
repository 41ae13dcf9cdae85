//! Which numbers of an article become statistics.

use std::ops::Range;

use super::{
    label::{Label, Labels, WIDEST},
    language::Language,
    note::Notes,
    outline::{Element, Kind, Outline},
    prose,
    quantity::{self, Quantity},
    remark::Remark,
    row::Cell,
    stretch,
};
use crate::characters::width;

/// Most statistics of a section whose cards stand at its head.
const MOST_KEYS: usize = 3;

/// A statistic to be marked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Mark {
    /// Where it stands in its paragraph, as read.
    pub(super) range: Range<usize>,
    /// Its id.
    pub(super) id: String,
    /// What it counts.
    pub(super) label: String,
    /// The time it holds for.
    pub(super) period: Option<String>,
    /// Whether its card stands at the head of its section.
    pub(super) key: bool,
    /// How well a card would tell what it is of, if it counts up as a card does and is short enough for one.
    standing: Option<Standing>,
}

/// The statistics of each element, in order.
pub(super) fn mark(
    outline: &Outline,
    language: &'static dyn Language,
    notes: &mut Notes,
) -> Vec<Vec<Mark>> {
    let labels = Labels::new(&outline.title.text.read, language);
    let mut marking = Marking { language, labels, count: 0, notes };
    let elements = outline.elements.iter().zip(prose::own(&outline.elements, language));
    let mut marks: Vec<_> =
        elements.map(|(element, is_own)| marking.of_element(element, is_own)).collect();
    let sections = outline.elements.iter().enumerate();
    let mut starts = sections.filter(|it| it.1.kind == Kind::Section).map(|it| it.0).peekable();
    // Before the first section there is no head to stand at.
    while let Some(start) = starts.next() {
        let end = starts.peek().copied().unwrap_or(marks.len());
        raise(&mut marks[start..end]);
    }
    marks
}

/// Raises the statistics of a section to its head whose cards say most: the first of those with a name that is certain,
/// then of the others.
fn raise(section: &mut [Vec<Mark>]) {
    let marks = section.iter_mut().flatten();
    let mut marks: Vec<_> = marks.filter(|it| it.standing.is_some()).collect();
    marks.sort_by_key(|it| it.standing);
    marks.into_iter().take(MOST_KEYS).for_each(|it| it.key = true);
}

/// How well a label tells what it is of, the best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Standing {
    /// By a name that is certain.
    Named,
    /// By one that is long or repeated.
    Doubted,
    /// By a quotation that a card has room for.
    Quoted,
}

impl Standing {
    /// None for a whole sentence, which says less on a card than the text below it.
    fn of(label: &Label) -> Option<Self> {
        match (label.is_sure, label.doubt.is_none()) {
            (true, true) => Some(Self::Named),
            (true, false) => Some(Self::Doubted),
            _ => (width(&label.text) <= WIDEST).then_some(Self::Quoted),
        }
    }
}

/// What is known on the way through an article.
struct Marking<'a> {
    language: &'static dyn Language,
    labels: Labels,
    /// How many statistics there are so far.
    count: usize,
    notes: &'a mut Notes,
}

impl Marking<'_> {
    /// The statistics of an element; of a line of the page around the article there are none.
    fn of_element(&mut self, element: &Element, is_own: bool) -> Vec<Mark> {
        let text = element.text.read.as_str();
        if matches!(element.kind, Kind::Section | Kind::Part) {
            self.labels.enter(text, element.kind == Kind::Part);
        }
        if let Kind::Row(cells) = &element.kind {
            return self.of_row(cells, element);
        }
        if element.kind != Kind::Paragraph {
            return Vec::new();
        }
        let found = is_own.then(|| quantity::find(text, self.language.notation()));
        let quantities = found.unwrap_or_default();
        let labels = self.labels.of_paragraph(text, &quantities);
        let (mut marks, mut quoted) = (Vec::new(), Vec::new());
        for (quantity, label) in quantities.iter().zip(labels) {
            self.count += 1;
            let number = text.get(quantity.range.clone()).unwrap_or_default();
            if !label.is_sure {
                quoted.push(format!("#figure-{} {number}", self.count));
            }
            if let Some(doubt) = label.doubt {
                let (number, name) = (number.to_owned(), label.text.clone());
                self.notes.add(element.line, Remark::Label(doubt, self.count, number, name));
            }
            marks.push(self.mark(quantity, label));
        }
        if !quoted.is_empty() {
            self.notes.add(element.line, Remark::Quoted(quoted));
        }
        let left = leftovers(text, &quantities, self.language);
        if !left.is_empty() {
            self.notes.add(element.line, Remark::Unmarked(left));
        }
        marks
    }

    /// The statistics of a row of a table; what is left of it are heads and signs.
    fn of_row(&mut self, cells: &[Cell], element: &Element) -> Vec<Mark> {
        let text = element.text.read.as_str();
        let place = |at: usize| text.char_indices().nth(at).map_or(text.len(), |(at, _)| at);
        let labels = self.labels.of_row(cells);
        let marks = cells.iter().zip(labels).map(|(cell, Label { text, period, .. })| {
            self.count += 1;
            let range = place(cell.start)..place(cell.start + cell.length);
            let id = format!("figure-{}", self.count);
            Mark { range, id, label: text, period, key: false, standing: None }
        });
        marks.collect()
    }

    fn mark(&mut self, quantity: &Quantity, label: Label) -> Mark {
        let id = format!("figure-{}", self.count);
        let standing = quantity.number.animates().then(|| Standing::of(&label)).flatten();
        let Label { text, period, .. } = label;
        Mark { range: quantity.range.clone(), id, label: text, period, key: false, standing }
    }
}

/// The numbers of a paragraph that may be figures and are not marked.
fn leftovers(text: &str, figures: &[Quantity], language: &dyn Language) -> Vec<String> {
    let is_free = |it: &Range<usize>| stretch::holding(figures, it.start).is_none();
    let free = language.leftovers(text).into_iter().filter(is_free);
    free.filter_map(|it| text.get(it).map(str::to_owned)).collect()
}
