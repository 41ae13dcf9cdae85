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

/// A label for each of `figures`, which hold for `periods`.
pub(super) fn proposals(
    text: &str,
    figures: &[Quantity],
    periods: Vec<Option<String>>,
) -> Vec<Proposal> {
    let begin = super::dateline(text);
    let times: Vec<Time> =
        time::find(text).into_iter().filter(|it| it.range.start >= begin).collect();
    let proposal = |period| Proposal { period, ..Proposal::default() };
    let mut proposals: Vec<_> = periods.into_iter().map(proposal).collect();
    let mut start = begin;
    for end in sentences::ends(text).into_iter().filter(|end| *end > begin) {
        let found = &figures[stretch::beginning_in(figures, &(start..end))];
        let pieces = found.chunks_exact(MOST).filter_map(|it| it.last()).map(|it| it.range.end);
        for end in pieces.chain([end]) {
            read(&Sentence::read(text, start..end, figures, &times), &mut proposals);
            start = end;
        }
    }
    proposals
}

/// Proposes a label for each figure of a sentence. Names are sought in the sentence without what it puts in
/// brackets.
fn read(sentence: &Sentence<'_>, proposals: &mut [Proposal]) {
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
        let period = proposals[index].period.take();
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
