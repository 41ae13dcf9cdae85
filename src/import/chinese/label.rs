//! Labels in Chinese: what a clause says before and behind a figure, without the words that are not of
//! the thing that is counted (`phrase`).
//!
//! A clause that only says how something changed takes the subject that was named last, and each figure
//! of several the subject that stands in its place (`rules`). Where nothing is certain the label is the
//! nearest noun: rather one that says little than one that says what the text does not say.

mod act;
mod clause;
mod comparison;
mod owner;
mod phrase;
mod rules;
mod several;
mod share;
mod wording;
mod words;

use std::ops::Range;

use self::{clause::Text, rules::Group};
use crate::import::{language::Proposal, quantity::Quantity};

/// Most clauses that are read together.
const MOST: usize = 40;

/// A label for each of `figures`.
pub(super) fn proposals(text: &str, figures: &[Quantity]) -> Vec<Proposal> {
    let mut proposals = vec![Proposal::default(); figures.len()];
    let range = super::dateline(text)..text.len();
    read(&Text::new(text, figures), range, "", &mut proposals);
    proposals
}

/// Reads a stretch of a text: the whole, or the inside of a bracket behind `outer`.
fn read(text: &Text<'_>, range: Range<usize>, outer: &str, proposals: &mut [Proposal]) {
    let clauses = text.clauses(range);
    let sentences = clauses.split_inclusive(|it| !"，：".contains(it.stop));
    let mut shared = String::new();
    for clauses in sentences.flat_map(|it| it.chunks(MOST)) {
        let group = Group { text, clauses, outer, shared: &shared };
        let names = group.names();
        for (at, clause) in clauses.iter().enumerate() {
            for (place, item) in clause.items.iter().enumerate() {
                let name = &names[at][place];
                proposals[item.figure] = Proposal {
                    longer: Group::told_apart(&names, &name.label),
                    label: name.label.clone(),
                    is_sure: name.is_sure,
                    period: None,
                };
            }
            for bracket in &clause.brackets {
                let own = group.before(at, bracket.start);
                let last = clause.items.iter().rposition(|it| it.tail.start <= bracket.start);
                let last = last.map(|it| names[at][it].label.clone());
                let outer = last.filter(|_| own.is_empty()).unwrap_or(own);
                let inside = bracket.start + '（'.len_utf8()..bracket.end - '）'.len_utf8();
                read(text, inside, &outer, proposals);
            }
        }
        let goes_on = clauses.last().is_some_and(|it| it.stop == '；');
        let last = names.iter().flatten().rfind(|it| goes_on && !it.shared.is_empty());
        shared = last.map(|it| it.shared.clone()).unwrap_or_default();
    }
}
