//! Which numbers of an article become statistics.

use std::ops::Range;

use super::{
    label::Labels,
    language::Language,
    note::Notes,
    outline::{Kind, Outline},
    prose,
    quantity::{self, Quantity},
    remark::Remark,
    stretch,
};

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
}

/// The statistics of each element, in order.
pub(super) fn mark(
    outline: &Outline,
    language: &'static dyn Language,
    notes: &mut Notes,
) -> Vec<Vec<Mark>> {
    let mut labels = Labels::new(language);
    let mut count = 0;
    // None before the first section: what stands there has no head.
    let mut keys_left = 0;
    let mut all = Vec::new();
    for (element, is_own) in outline.elements.iter().zip(prose::own(&outline.elements)) {
        let text = element.text.read.as_str();
        if element.kind == Kind::Section {
            keys_left = MOST_KEYS;
        }
        if matches!(element.kind, Kind::Section | Kind::Part) {
            labels.enter(text, element.kind == Kind::Part);
        }
        let mut marks = Vec::new();
        if element.kind == Kind::Paragraph && is_own {
            let quantities = quantity::find(text, language.notation());
            for (quantity, label) in quantities.iter().zip(labels.of_paragraph(text, &quantities)) {
                count += 1;
                let range = quantity.range.clone();
                let number = text.get(range.clone()).unwrap_or_default();
                // A card at the head of its section counts up.
                let key = keys_left > 0 && quantity.number.animates();
                keys_left -= usize::from(key);
                if let Some(doubt) = label.doubt {
                    let (number, name) = (number.to_owned(), label.text.clone());
                    notes.add(element.line, Remark::Label(doubt, count, number, name));
                }
                let id = format!("figure-{count}");
                marks.push(Mark { range, id, label: label.text, period: label.period, key });
            }
            let left = leftovers(text, &quantities, language);
            if !left.is_empty() {
                notes.add(element.line, Remark::Unmarked(left));
            }
        }
        all.push(marks);
    }
    all
}

/// The numbers of a paragraph that may be figures and are not marked.
fn leftovers(text: &str, figures: &[Quantity], language: &dyn Language) -> Vec<String> {
    let is_free = |it: &Range<usize>| stretch::holding(figures, it.start).is_none();
    let free = language.leftovers(text).into_iter().filter(is_free);
    free.filter_map(|it| text.get(it).map(str::to_owned)).collect()
}
