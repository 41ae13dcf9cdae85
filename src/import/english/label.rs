//! Labels in English: a sentence's own words in their own order, cut at the figure.
//!
//! Where subject, verb and figure stand in one clause, the label is that clause without the number
//! (`rules`), and a subject that stands before what is put in is found (`lead`). In every other case
//! it is a quotation, with an ellipsis for each figure (`quotation`): rather a clumsy label than one
//! that says what the text does not say.

mod lead;
mod part;
mod quotation;
mod rules;
mod sentence;
mod shape;
mod words;

use std::ops::Range;

use self::{
    part::Part,
    sentence::{Kind, Sentence},
};
use super::time::{self, Time};
use crate::{
    import::{language::Proposal, quantity::Quantity, stretch},
    report::sentence as sentences,
};

/// Most figures of a sentence: a longer one is read in pieces.
const MOST: usize = 16;

/// A label for each of `figures`.
pub(super) fn proposals(text: &str, figures: &[Quantity]) -> Vec<Proposal> {
    let begin = super::dateline(text);
    let times: Vec<Time> =
        time::find(text).into_iter().filter(|it| it.range.start >= begin).collect();
    let mut proposals = vec![Proposal::default(); figures.len()];
    let mut start = begin;
    for end in sentences::ends(text).into_iter().filter(|end| *end > begin) {
        let found = &figures[stretch::beginning_in(figures, &(start..end))];
        let pieces = found.chunks_exact(MOST).filter_map(|it| it.last()).map(|it| it.range.end);
        for end in pieces.chain([end]) {
            read(Sentence::read(text, start..end, figures, &times), &times, &mut proposals);
            start = end;
        }
    }
    proposals
}

/// Proposes a label for each figure of a sentence.
fn read(mut sentence: Sentence<'_>, times: &[Time], proposals: &mut [Proposal]) {
    let mut labels: Vec<(usize, Option<String>)> = Vec::new();
    for at in 0..sentence.tokens.len() {
        let Kind::Figure(index) = sentence.tokens[at].kind else { continue };
        let part = Part::of(&sentence, at);
        let label = rules::label(&sentence, &part, &labels);
        let quotation = quotation::quote(&sentence, &part);
        sentence.only = Some(at);
        let longer = capital(&quotation::quote(&sentence, &part));
        sentence.only = None;
        let is_sure = label.is_some() || quotation::is_clear(&quotation);
        proposals[index] = Proposal {
            label: capital(label.as_deref().unwrap_or(&quotation)),
            longer,
            period: period(&sentence, times, at),
            is_sure,
        };
        labels.push((at, label));
    }
}

/// `text` with a capital at its beginning.
fn capital(text: &str) -> String {
    let mut rest = text.chars();
    rest.next().map_or_else(String::new, |first| first.to_uppercase().chain(rest).collect())
}

/// The time that holds for a figure: the nearest behind it in its clause, else before it there, else
/// the one that opens a clause before or that a list is announced for.
fn period(sentence: &Sentence<'_>, times: &[Time], at: usize) -> Option<String> {
    let piece = |range: Range<usize>| sentence.text.get(range).unwrap_or_default();
    let start = sentence.range.start;
    let clause = sentence.stretch(sentence.clause(at));
    let figure = sentence.tokens[at].range.clone();
    let next = (at + 1..sentence.tokens.len()).find(|it| sentence.is_figure(*it));
    let next = next.map_or(clause.end, |it| sentence.tokens[it].range.start.min(clause.end));
    let parts = |range: Range<usize>, joints: &[&str]| {
        joints.iter().any(|joint| piece(range.clone()).contains(joint))
    };
    let own = &times[stretch::beginning_in(times, &clause)];
    let behind = own.iter().find(|it| it.range.start >= figure.end && it.range.end <= next);
    let behind = behind.filter(|it| !parts(figure.end..it.range.start, &[" and ", " from "]));
    // What something fell from is of another time than what it fell to.
    if behind.is_none() && piece(clause.start..figure.start).trim_end().ends_with("from") {
        return None;
    }
    let before = own.iter().rfind(|it| it.range.end <= figure.start);
    let before = before
        .filter(|it| !parts(it.range.end..figure.start, &[" when ", " while ", " after ", " as "]));
    let earlier = &times[stretch::beginning_in(times, &(start..clause.start))];
    let opens = |it: &&Time| {
        let lead = piece(start..it.range.start);
        let lead = lead.rsplit([',', ';', ':']).next().unwrap_or_default().trim();
        lead.is_empty() || words::is_in(lead, words::OPENING)
    };
    let lists = piece(start..clause.start).contains(": ").then_some(earlier);
    let announced = lists.and_then(<[Time]>::first).filter(|_| earlier.len() == 1);
    let named = behind.or(before).or_else(|| earlier.iter().rfind(opens)).or(announced);
    named.map(|it| it.name.clone()).filter(|it| !it.is_empty())
}
