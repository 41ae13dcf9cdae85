//! Labels in English: noun phrases that name what a figure counts.
//!
//! A figure is seen in its clause (`frame`) with the verb that leads on to it and the subject of that
//! (`subject`), which must be one noun phrase (`phrase`), and with what opens the sentence (`opening`).
//! Where the structure of the sentence makes a name certain it is taken (`certain`); everywhere else the
//! label quotes the clause (`quotation`).

mod certain;
mod context;
mod frame;
mod opening;
mod phrase;
mod quotation;
mod sentence;
mod speech;
mod subject;
mod tagged;
mod token;
mod words;

use self::{
    certain::Told,
    context::Context,
    frame::Frame,
    sentence::Sentence,
    token::Kind,
    words::{PREPOSITIONS, is_in},
};
use super::time::Time;
use crate::{
    import::{language::Proposal, quantity::Quantity, stretch},
    report::sentence as sentences,
};

/// Most figures of a sentence: a longer one is read in pieces.
const MOST: usize = 16;

/// A label for each of `figures`, which hold for `periods`; `times` are all that the text names.
pub(super) fn proposals(
    text: &str,
    figures: &[Quantity],
    times: &[Time],
    periods: Vec<Option<String>>,
) -> Vec<Proposal> {
    let begin = super::dateline(text);
    let times = times.get(times.partition_point(|it| it.range.start < begin)..).unwrap_or_default();
    let proposal = |period| Proposal { period, ..Proposal::default() };
    let mut proposals: Vec<_> = periods.into_iter().map(proposal).collect();
    let (mut start, mut told) = (begin, Told::default());
    let mut before = None;
    for end in sentences::ends(text).into_iter().filter(|end| *end > begin) {
        let found = &figures[stretch::beginning_in(figures, &(start..end))];
        let pieces = found.chunks_exact(MOST).filter_map(|it| it.last()).map(|it| it.range.end);
        for end in pieces.chain([end]) {
            let sentence = Sentence::read(text, start..end, figures, times);
            let context = Context { before: before.as_ref(), sentence: &sentence };
            told = read(&context, told, &mut proposals);
            start = end;
            before = Some(sentence);
        }
    }
    proposals
}

/// Proposes a label for each figure of a sentence. Names are sought in the sentence without what it puts in
/// brackets. `told` is what the sentence before tells of; what this one leaves to the next is given back.
fn read(context: &Context<'_, '_>, mut told: Told, proposals: &mut [Proposal]) -> Told {
    let sentence = context.sentence;
    let main = sentence.without_asides();
    let (mut name, mut last, mut names) = (None, None, Vec::new());
    let is_figure = |it: &usize| sentence.is_figure(*it);
    let found: Vec<usize> = (0..sentence.tokens.len()).filter(is_figure).collect();
    let limited: Vec<bool> = found.iter().map(|at| context.limits(*at)).collect();
    let quote = |(at, is_limited): (&usize, &bool)| {
        let Sentence { text, range, figures, tokens, .. } = sentence;
        let own = quotation::around(text, range, figures, &tokens[*at].range);
        let is_told_before = *is_limited || context.leans(*at);
        let longer = is_told_before.then(|| context.quoted(own)).flatten();
        longer.unwrap_or_else(|| own.to_owned())
    };
    let quotations: Vec<String> = found.iter().zip(&limited).map(quote).collect();
    for ((at, is_limited), quoted) in found.into_iter().zip(limited).zip(&quotations) {
        let Kind::Figure(index) = sentence.tokens[at].kind else { continue };
        let proposal = &mut proposals[index];
        let is_dated = proposal.period.is_some() && last.is_some() && proposal.period != last;
        let certain = if is_limited {
            name = None;
            None
        } else if let Some(place) = main.place_of(index) {
            let dates = proposal.period.as_deref();
            let found =
                certain::name(&Frame::of(&main, place), name.as_ref(), &told, is_dated, dates);
            // `$8.58 per 500 grams, up $1.92`
            let is_rate = place > 0 && main.is(place - 1, "per");
            let is_total = found.as_ref().is_some_and(|it| it.is_total);
            name = found.clone().filter(|_| !is_total).or(name.filter(|_| is_rate || is_total));
            told = told.and(found.as_ref());
            found
        } else {
            let frame = Frame::of(sentence, at);
            let is_other = proposal.period.is_some() && proposal.period != last;
            let before = |it: &certain::Name| it.before_change(&frame, is_dated);
            let other =
                |it: &certain::Name| it.at_another_time(&frame, is_dated).filter(|_| is_other);
            let named = name.as_ref();
            let named = named.and_then(|it| {
                let same = it.in_per_cent(&frame).or_else(|| it.in_unit(&frame));
                same.or_else(|| it.changed(&frame)).or_else(|| before(it)).or_else(|| other(it))
            });
            named.or_else(|| certain::bracketed(&frame))
        };
        names.push(certain.clone());
        last.clone_from(&proposal.period);
        proposal.is_sure = certain.is_some();
        if let Some(name) = certain {
            proposal.label = capital(&without(&name.text(), proposal.period.as_deref()));
            proposal.longer.clone_from(quoted);
        } else {
            let is_shared = quotations.iter().filter(|it| *it == quoted).count() > 1;
            proposal.longer = quotation::of_figure(sentence.written(at), quoted);
            let label = if is_shared { proposal.longer.as_str() } else { quoted.as_str() };
            proposal.label = label.to_owned();
        }
    }
    told.left(&names, last)
}

/// Fewest bytes of a label beside its period, which it may then go without.
const FEWEST: usize = 8;

/// `label` without the period that it is printed with.
fn without(label: &str, period: Option<&str>) -> String {
    let said = period.filter(|it| label.len() > it.len() + FEWEST).and_then(|it| label.find(it));
    let Some((start, period)) = said.zip(period) else { return label.to_owned() };
    let before = label.get(..start).unwrap_or_default().trim_end();
    let before = [" in", " for", " during", " on", " in the", " for the"]
        .iter()
        .find_map(|it| before.strip_suffix(it));
    let after = label.get(start + period.len()..).unwrap_or_default();
    let next = after.trim_start().split(' ').next().unwrap_or_default();
    // Of "rise in fourth quarter sales" the quarter is a part.
    let ends = !next.starts_with(char::is_alphanumeric) || is_in(next, PREPOSITIONS);
    match before {
        Some(before) if ends => format!("{before}{after}"),
        _ => label.to_owned(),
    }
}

/// `text` with a capital at its beginning.
fn capital(text: &str) -> String {
    let mut rest = text.chars();
    // `iPhones`
    if text.chars().nth(1).is_some_and(char::is_uppercase) {
        return text.to_owned();
    }
    rest.next().map_or_else(String::new, |first| first.to_uppercase().chain(rest).collect())
}
