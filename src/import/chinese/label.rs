//! Labels in Chinese: a clause's own words in their own order, cut at the figure.
//!
//! A clause that only says how something changed takes the subject of the clause directly before it
//! (`rules`). Whatever is not plain is a quotation, with an ellipsis for each figure (`quotation`):
//! rather a clumsy label than one that says what the text does not say.

mod clause;
mod period;
mod phrase;
mod quotation;
mod rules;
mod words;

use std::ops::Range;

use self::{clause::Text, period::Times, rules::Group};
use crate::import::{language::Proposal, quantity::Quantity};

/// Most clauses that are read together.
const MOST: usize = 40;

/// A label for each of `figures`.
pub(super) fn proposals(text: &str, figures: &[Quantity]) -> Vec<Proposal> {
    let mut proposals = vec![Proposal::default(); figures.len()];
    let range = super::dateline(text)..text.len();
    read(&Text::new(text, figures), range, "", Times::default(), &mut proposals);
    proposals
}

/// Reads a stretch of a text: the whole, or the inside of a bracket behind `outer`.
fn read(
    text: &Text<'_>,
    range: Range<usize>,
    outer: &str,
    mut times: Times,
    proposals: &mut [Proposal],
) {
    let clauses = text.clauses(range);
    let sentences = clauses.split_inclusive(|it| !"，：".contains(it.stop));
    for clauses in sentences.flat_map(|it| it.chunks(MOST)) {
        let group = Group { text, clauses, outer, only: None };
        let labels = group.labels();
        for (at, clause) in clauses.iter().enumerate() {
            times.enter(text, clause);
            for (place, item) in clause.items.iter().enumerate() {
                let label = labels[at][place].as_ref().map(|it| it.label.clone());
                proposals[item.figure] = Proposal {
                    is_sure: label.is_some(),
                    label: label.unwrap_or_else(|| group.quote(at, place)),
                    longer: Group { only: Some(item.figure), ..group }.quote(at, place),
                    period: times.of(text, clause, place),
                };
            }
            for bracket in &clause.brackets {
                let outer = group.before(at, bracket.start);
                let inside = bracket.start + '（'.len_utf8()..bracket.end - '）'.len_utf8();
                read(text, inside, &outer, times.clone(), proposals);
            }
        }
        times.leave(text, clauses);
    }
}
