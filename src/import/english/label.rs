//! Labels in English: noun phrases that name what a figure counts.
//!
//! A figure is seen with the verb that leads on to it and the subject of that (`frame`), which must be one
//! noun phrase (`phrase`). Where the structure of the sentence makes a name certain it is taken
//! (`certain`); everywhere else the label quotes the clause (`quotation`).

mod certain;
mod frame;
mod phrase;
mod quotation;
mod sentence;
mod words;

use std::ops::Range;

use self::{
    frame::Frame,
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
            read(&Sentence::read(text, start..end, figures, &times), &times, &mut proposals);
            start = end;
        }
    }
    proposals
}

/// Proposes a label for each figure of a sentence. Names are sought in the sentence without what it puts in
/// brackets.
fn read(sentence: &Sentence<'_>, times: &[Time], proposals: &mut [Proposal]) {
    let main = sentence.without_asides();
    let (mut name, mut last) = (None, None);
    let is_figure = |it: &usize| sentence.is_figure(*it);
    let found: Vec<usize> = (0..sentence.tokens.len()).filter(is_figure).collect();
    let quote = |at: &usize| {
        quotation::around(
            sentence.text,
            &sentence.range,
            sentence.figures,
            &sentence.tokens[*at].range,
        )
    };
    let quotations: Vec<&str> = found.iter().map(quote).collect();
    for (at, quoted) in found.into_iter().zip(&quotations) {
        let Kind::Figure(index) = sentence.tokens[at].kind else { continue };
        let period = period(sentence, times, at);
        let certain = if let Some(place) = main.place_of(index) {
            let is_dated = period.is_some() && last.is_some() && period != last;
            name = certain::name(&Frame::of(&main, place), name.as_ref(), is_dated);
            name.clone()
        } else {
            name.as_ref().and_then(|it| it.in_per_cent(&Frame::of(sentence, at)))
        };
        let certain = certain.map(|it| it.text());
        let longer = quotation::of_figure(sentence.written(at), quoted);
        let is_shared = quotations.iter().filter(|it| *it == quoted).count() > 1;
        let (is_sure, longer) =
            (certain.is_some(), if certain.is_some() { (*quoted).to_owned() } else { longer });
        let quoted = if is_shared { longer.clone() } else { (*quoted).to_owned() };
        let label = certain.map_or(quoted, |it| capital(&it));
        proposals[index] = Proposal { label, longer, period: period.clone(), is_sure };
        last = period;
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
