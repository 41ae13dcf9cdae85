//! A quotation around a figure, for where no rule gives a label.

use std::ops::Range;

use super::{
    lead,
    part::Part,
    sentence::{Kind, Sentence},
    words::*,
};
use crate::{characters::width, import::label};

/// Widest quotation, if it can be cut there.
const WIDEST: usize = 76;

/// How many places a quotation may begin at.
const MOST_STARTS: usize = 10;

/// The shortest run of the sentence around a figure that can stand alone, with an ellipsis where a
/// figure stands.
pub(super) fn quote(sentence: &Sentence<'_>, part: &Part) -> String {
    let starts = starts(sentence, part);
    let fits = |run: &Range<usize>| width(&shown(sentence, run.clone())) <= WIDEST;
    let whole = if part.is_tangled { part.clause.end } else { part.tail.end };
    let end = if fits(&(starts[0]..whole)) { whole } else { shorter_end(sentence, part, whole) };
    let runs: Vec<Range<usize>> = starts.iter().map(|it| *it..end).filter(fits).collect();
    let named = |run: &&Range<usize>| is_named(sentence, part, run);
    let found = runs.iter().filter(named).find(|run| sentence.has_verb((*run).clone()));
    match found.or_else(|| runs.iter().find(named)) {
        Some(run) => shown(sentence, run.clone()),
        None => cut(sentence, starts.last().copied().unwrap_or(part.at), part, end),
    }
}

/// Whether a quotation is a short sentence with one gap: `Interest will swallow … of net revenue`.
pub(super) fn is_clear(quotation: &str) -> bool {
    let words: Vec<&str> = quotation.split(' ').collect();
    let leans =
        |it: &str| is_in(it, PLACING) || is_in(it, PRONOUNS) || is_in(it, OWNING) || it == "…";
    quotation.matches('…').count() == 1
        && width(quotation) <= label::WIDEST
        && !leans(words[0])
        && !words.iter().any(|it| is_in(it, PERSONS))
        && words.iter().skip(1).any(|it| speaks(it))
}

/// Where a quotation may begin: where its part does, its clause, and each clause before; nowhere but
/// at the beginning of the sentence if that is a condition.
fn starts(sentence: &Sentence<'_>, part: &Part) -> Vec<usize> {
    let word = sentence.tokens.iter().position(|it| it.kind == Kind::Word).unwrap_or(0);
    if sentence.is(sentence.opened(word..sentence.tokens.len()).start, "if|unless|without") {
        return vec![0];
    }
    let previous = (part.clause.start..part.at).rfind(|it| sentence.is_figure(*it));
    let own = match previous.filter(|_| !part.is_joined) {
        Some(previous) => Part::of(sentence, previous).head.start,
        None => part.head.start,
    };
    let turned = sentence.has(part.safe..own.max(part.safe), TURNING);
    let mut starts = if turned { vec![part.clause.start] } else { vec![own, part.clause.start] };
    let mut start = part.clause.start;
    while starts.len() < MOST_STARTS
        && let Some(end) = start.checked_sub(1).filter(|it| *it > 0)
        && sentence.mark(end).is_some_and(|it| !";:.)”".contains(it))
        && sentence.mark(end - 1).is_none()
    {
        start = sentence.clause(end - 1).start;
        starts.push(start);
    }
    starts
}

/// Where a part that is too long may end, if nothing is cut that turns it.
fn shorter_end(sentence: &Sentence<'_>, part: &Part, end: usize) -> usize {
    let places = |it: &usize| {
        sentence.is(*it, PLACING) && !sentence.is(*it, "of|per") || sentence.is_figure(*it)
    };
    let turns = |from: usize| sentence.has(from..end.min(part.tail.end), QUALIFYING);
    (part.at + 4..end).find(places).filter(|it| !turns(*it)).unwrap_or(end)
}

/// Whether a run begins with a subject, or with a figure of something.
fn is_named(sentence: &Sentence<'_>, part: &Part, run: &Range<usize>) -> bool {
    let first = sentence.opened(run.clone()).start;
    if sentence.is_figure(first) {
        let next = sentence.words(first + 1..first + 2).concat();
        let is_noun = next.starts_with(char::is_alphabetic) && !is_in(&next, PLACING);
        return !sentence.tokens[first].text.is_empty()
            || next == "of"
            || is_noun && !speaks(&next);
    }
    let joins =
        run.start > 0 && sentence.is(run.start - 1, "and|or|but|while|that|because|when|as");
    (joins || lead::begins(sentence, run.start))
        && sentence.has_subject(&sentence.opened(run.start..part.at))
}

/// The end of a run that is too long, from a border of its phrases on; nothing is cut that turns it.
fn cut(sentence: &Sentence<'_>, start: usize, part: &Part, end: usize) -> String {
    let is_border = |it: &usize| {
        let own = part.clause.start.clamp(start, *it)..*it;
        let is_free = sentence.is(*it, BORDERS) || sentence.mark(*it).is_some();
        (is_free || sentence.is_figure(*it) && sentence.mark(*it + 1).is_none())
            && !sentence.has(start..*it, "if|unless|until|without")
            && !sentence.has(own.clone(), TURNING)
            && (sentence.has(*it..end, AIMS) || !sentence.has(own, AIMS))
    };
    let fits = |it: &usize| width(&shown(sentence, *it..end)) <= WIDEST;
    let from = (start..part.at).filter(|it| *it == start || is_border(it)).find(fits);
    let acts = sentence.words(start..start + 1).iter().any(|it| speaks(it));
    match from.filter(|it| *it > start) {
        Some(from) => format!("… {}", shown(sentence, from..end).trim_start_matches("… ")),
        _ if lead::begins(sentence, start) && !acts => shown(sentence, start..end),
        _ => format!("… {}", shown(sentence, start..end).trim_start_matches("… ")),
    }
}

/// A run as it is printed.
fn shown(sentence: &Sentence<'_>, run: Range<usize>) -> String {
    let run = sentence.opened(run);
    let mut shown = String::new();
    for at in run.clone() {
        let is_close = shown.is_empty() || shown.ends_with('(') || sentence.is_glued(at);
        let printed = sentence.printed(at);
        match sentence.tokens[at].kind {
            Kind::Mark('“' | '”' | '"') => {}
            Kind::Mark(',') if shown.ends_with(" and") => {}
            Kind::Mark(mark) if !"(—–".contains(mark) => shown += &printed,
            _ if is_close => shown += &printed,
            _ => shown = format!("{shown} {printed}"),
        }
    }
    while let Some((rest, _)) = shown.rsplit_once(' ').filter(|it| is_in(it.1, LOOSE)) {
        shown.truncate(rest.len());
    }
    let shown = shown.trim_matches([',', ' ', '—', '–', ';', ':', '.', '(']);
    let opens = shown.matches('(').count() > shown.matches(')').count();
    format!("{shown}{}", if opens { ")" } else { "" })
}
