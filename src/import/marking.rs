//! Which numbers of an article become statistics.

use std::ops::Range;

use super::{
    Notation,
    label::Labels,
    note::{NoteKind, Notes},
    outline::{Kind, Outline},
    quantity,
};

/// Most statistics of a section whose cards stand at its head.
const MOST_KEYS: usize = 3;

/// A statistic to be marked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Mark {
    /// Where it stands in its paragraph.
    pub(super) range: Range<usize>,
    /// Its id.
    pub(super) id: String,
    /// What it counts.
    pub(super) label: String,
    /// Whether its card stands at the head of its section.
    pub(super) key: bool,
}

/// The statistics of each element, in order.
pub(super) fn mark(outline: &Outline, notation: Notation, notes: &mut Notes) -> Vec<Vec<Mark>> {
    let mut labels = Labels::new(notation);
    let mut count = 0;
    // None before the first section: what stands there has no head.
    let mut keys_left = 0;
    let mut all = Vec::new();
    for element in &outline.elements {
        if element.kind == Kind::Section {
            keys_left = MOST_KEYS;
        }
        let mut marks = Vec::new();
        if element.kind == Kind::Paragraph {
            let quantities = quantity::find(&element.text, notation);
            let names = labels.of_paragraph(&element.text, &quantities);
            for (quantity, label) in quantities.into_iter().zip(names) {
                count += 1;
                let text = element.text.get(quantity.range.clone()).unwrap_or_default();
                // A card at the head of its section counts up.
                let key = keys_left > 0 && quantity.number.animates();
                keys_left -= usize::from(key);
                let what = format!("statistic #figure-{count}: {text} ({label})");
                notes.add(element.line, NoteKind::Done, what);
                let id = format!("figure-{count}");
                marks.push(Mark { range: quantity.range, id, label, key });
            }
        }
        all.push(marks);
    }
    if count > 0 {
        let text = "every label is a proposal from the words beside its number; read them through";
        notes.add(0, NoteKind::Unsure, text);
    }
    all
}
