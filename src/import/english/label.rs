//! Labels in English: noun phrases that name what a figure counts.
//!
//! A figure is seen with the verb that governs it and the subject of that (`view`); the words behind it
//! or before it name the thing (`noun`), and what is said of it follows as a participle or a clause
//! (`name`). Where nothing is certain the label is the nearest noun phrase: rather one that says little
//! than one that says what the text does not say.

mod action;
mod amount;
mod aside;
mod change;
mod clause;
mod compare;
mod lead;
mod list;
mod name;
mod noun;
mod part;
mod sentence;
mod share;
mod thing;
mod verb;
mod view;
mod words;

use std::ops::Range;

use self::{
    name::{Dated, Name},
    sentence::{Kind, Sentence},
    view::View,
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
    let mut last = None;
    for end in sentences::ends(text).into_iter().filter(|end| *end > begin) {
        let found = &figures[stretch::beginning_in(figures, &(start..end))];
        let pieces = found.chunks_exact(MOST).filter_map(|it| it.last()).map(|it| it.range.end);
        for end in pieces.chain([end]) {
            let sentence = Sentence::read(text, start..end, figures, &times);
            last = read(&sentence, &times, last, &mut proposals);
            start = end;
        }
    }
    proposals
}

/// Proposes a label for each figure of a sentence; the name of the last is for the sentence behind.
/// The sentence is read without what it puts in brackets, and that in its place.
fn read(
    sentence: &Sentence<'_>,
    times: &[Time],
    earlier: Option<Name>,
    proposals: &mut [Proposal],
) -> Option<Name> {
    let main = sentence.without_asides();
    let (mut before, mut all): (Vec<Name>, Vec<Name>) = (Vec::new(), Vec::new());
    let mut last = None;
    for at in 0..sentence.tokens.len() {
        let Kind::Figure(index) = sentence.tokens[at].kind else { continue };
        let period = period(sentence, times, at);
        let dated = match (&period, &last) {
            (None, _) => Dated::Not,
            (Some(_), None) => Dated::Alone,
            (period, last) if period == last => Dated::Not,
            _ => Dated::Anew,
        };
        let place = main.place_of(index);
        let view = View::of(place.map_or(sentence, |_| &main), place.unwrap_or(at));
        let beside = all.last().filter(|_| place.is_none());
        let name = beside.and_then(|it| aside::name(&view, it)).unwrap_or_else(|| {
            let names = if place.is_some() { &before } else { &all };
            name::name(&view, names, earlier.as_ref(), dated)
        });
        let label = capital(&name.text());
        let longer = view.around();
        proposals[index] = Proposal {
            longer: if longer.is_empty() { String::new() } else { format!("{label} ({longer})") },
            label,
            is_sure: name.is_sure,
            period: period.clone(),
        };
        // Names know their figures by the place in the sentence that they were read in.
        all.push(Name { at, ..name.clone() });
        before.extend(place.map(|_| name));
        last = period;
    }
    before.pop().or(earlier)
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
    // `attended 20,000 calls in two counties in 2018`: the time is not of the place.
    let is_place = |it: usize| it > 0 && sentence.is(it - 1, "the|these|those|all");
    let is_placed = |it: &usize| {
        let before = it.saturating_sub(1 + usize::from(is_place(*it)));
        let owns = it.checked_sub(1).is_some_and(|it| sentence.is(it, "its|their"));
        !sentence.tokens[*it].text.is_empty() && (owns || sentence.is(before, "in|across|among"))
    };
    if is_placed(&at) {
        return None;
    }
    let next = (at + 1..sentence.tokens.len()).find(|it| sentence.is_figure(*it) && !is_placed(it));
    let next = next.map_or(clause.end, |it| sentence.tokens[it].range.start.min(clause.end));
    let parts = |range: Range<usize>, joints: &[&str]| {
        joints.iter().any(|joint| piece(range.clone()).contains(joint))
    };
    let own = &times[stretch::beginning_in(times, &clause)];
    let behind = own.iter().find(|it| it.range.start >= figure.end && it.range.end <= next);
    let joins = |(at, and): (usize, &str)| {
        let rest = piece(figure.end..clause.end).get(at + and.len()..).unwrap_or_default();
        rest.starts_with(|c: char| !c.is_uppercase())
    };
    let behind = behind.filter(|it| {
        let between = piece(figure.end..it.range.start);
        // `932, compared to last year's 1,102`
        let is_other = ["from", "compared", "comparison"]
            .iter()
            .any(|word| between.split(' ').any(|it| it == *word));
        !is_other && !between.match_indices(" and ").any(joins)
    });
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
