//! A quotation around a figure, for where no rule gives a label.

use std::ops::Range;

use super::{
    lead,
    part::Part,
    sentence::{Kind, Sentence},
    words::*,
};
use crate::characters::width;

/// Widest quotation, if it can be cut there, and fewest words of one.
const WIDEST: usize = 68;
const FEWEST: usize = 3;

/// The shortest run of the sentence around a figure that can stand alone, with an ellipsis where a
/// figure stands.
pub(super) fn quote(sentence: &Sentence<'_>, part: &Part) -> String {
    let starts = starts(sentence, part);
    let fits = |run: &Range<usize>| width(&shown(sentence, run.clone())) <= WIDEST;
    let whole = if part.is_tangled { part.clause.end } else { part.tail.end };
    let end = if fits(&(starts[0]..whole)) { whole } else { shorter_end(sentence, part, whole) };
    if let Some(whole) = resumed(sentence, part, end) {
        return whole;
    }
    let runs: Vec<Range<usize>> = starts.iter().map(|it| *it..end).filter(fits).collect();
    let found = runs.iter().find(|it| stands(sentence, part, it));
    match found.or_else(|| runs.iter().find(|it| says(sentence, it))) {
        Some(run) => {
            let gap = if opens(sentence, run.start) { "" } else { "… " };
            condition(sentence, run.start) + gap + &shown(sentence, run.clone())
        }
        None => cut(sentence, starts.last().copied().unwrap_or(part.at), part.at, end),
    }
}

/// Where a quotation may begin: where its part does, its clause, and each clause before.
fn starts(sentence: &Sentence<'_>, part: &Part) -> Vec<usize> {
    let previous = (part.clause.start..part.at).rfind(|it| sentence.is_figure(*it));
    let own = match previous.filter(|_| !part.is_joined) {
        Some(previous) => Part::of(sentence, previous).head.start,
        None => part.head.start,
    };
    let turned = sentence.has(part.safe..own.max(part.safe), TURNING);
    let mut starts = if turned { vec![part.clause.start] } else { vec![own, part.clause.start] };
    let mut start = part.clause.start;
    while let Some(end) = start.checked_sub(1).filter(|it| *it > 0)
        && sentence.mark(end).is_some_and(|it| !";:.)”".contains(it))
        && sentence.mark(end - 1).is_none()
    {
        start = sentence.clause(end - 1).start;
        starts.push(start);
    }
    starts
}

/// Whether a run that begins at `start` is none that only goes on.
fn opens(sentence: &Sentence<'_>, start: usize) -> bool {
    let is_figure = sentence.is_figure(sentence.opened(start..sentence.tokens.len()).start);
    let first = sentence.words(start..start + 1).concat();
    let leans = speaks(&first) || is_adverb(&first);
    is_figure
        || lead::begins(sentence, start) && !leans
        || start > 0 && sentence.is(start - 1, "and|but|while|that")
}

/// Where a part that is too long may end, if nothing is cut that turns it.
fn shorter_end(sentence: &Sentence<'_>, part: &Part, end: usize) -> usize {
    let places = |it: &usize| {
        sentence.is(*it, PLACING) && !sentence.is(*it, "of|per") || sentence.is_figure(*it)
    };
    let turns = |from: usize| sentence.has(from..end.min(part.tail.end), QUALIFYING);
    (part.at + 4..end).find(places).filter(|it| !turns(*it)).unwrap_or(end)
}

/// Whether a run is a clause, or begins with a figure of something and has a verb.
fn stands(sentence: &Sentence<'_>, part: &Part, run: &Range<usize>) -> bool {
    let own = sentence.opened(run.clone());
    let next = sentence.words(own.start + 1..own.start + 2).concat();
    let is_noun = next.starts_with(char::is_alphabetic) && !speaks(&next) && !is_in(&next, PLACING);
    let names =
        !sentence.words(own.start..own.start + 1).concat().is_empty() || next == "of" || is_noun;
    let is_first = own.start < run.end && sentence.is_figure(own.start) && names;
    let named = is_first || sentence.has_subject(&sentence.opened(run.start..part.at));
    named && sentence.has_verb(own)
}

/// Whether a run has words enough and does not lean on those before it.
fn says(sentence: &Sentence<'_>, run: &Range<usize>) -> bool {
    let own = sentence.opened(run.clone());
    let is_figure = own.start < run.end && sentence.is_figure(own.start);
    let mut words = sentence.words(own);
    words.retain(|it| !it.is_empty() && *it != "of");
    let first = words.first().copied().unwrap_or_default();
    let points = is_in(first, OWNING) || is_in(first, PRONOUNS) && !is_in(first, PERSONS);
    let acts = speaks(first) || first.ends_with("ing");
    let leans = is_in(first, PLACING) || acts && !is_figure;
    let is_named = first.starts_with(char::is_alphabetic);
    words.len() > FEWEST && is_named && !points && !leans
}

/// `Reserves … are not expected to exceed …`: the subject of a clause before, and the words of one
/// that begins with its verb.
fn resumed(sentence: &Sentence<'_>, part: &Part, end: usize) -> Option<String> {
    let own = sentence.opened(part.clause.start..part.at);
    sentence.tokens.get(own.start).filter(|it| speaks(it.text))?;
    let opening = Part { head: own.clone(), ..part.clone() };
    let subject = lead::subject(sentence, &opening)?.range;
    let gap = if subject.end + 1 == part.clause.start { "" } else { " …" };
    let whole = format!("{}{gap} {}", shown(sentence, subject), shown(sentence, own.start..end));
    (width(&whole) <= WIDEST).then_some(whole)
}

/// A condition that the sentence begins with and the quotation would not have.
fn condition(sentence: &Sentence<'_>, begin: usize) -> String {
    let word = sentence.tokens.iter().position(|it| it.kind == Kind::Word).unwrap_or(0);
    let start = sentence.opened(word..sentence.tokens.len()).start;
    let is_left = begin > start && sentence.is(start, "if|unless|without");
    if is_left { format!("{} …, ", sentence.tokens[start].text) } else { String::new() }
}

/// The end of a run that is too long, from a border of its phrases on; nothing is cut that turns it.
fn cut(sentence: &Sentence<'_>, start: usize, figure: usize, end: usize) -> String {
    let is_border = |it: &usize| {
        let (before, kept) = (start..*it, *it..end);
        let joins = sentence.is(*it, BORDERS)
            || sentence.is_figure(*it) && sentence.mark(*it + 1).is_none();
        (joins || sentence.mark(*it).is_some())
            && !sentence.has(before.clone(), TURNING)
            && (sentence.has(kept, AIMS) || !sentence.has(before, AIMS))
    };
    let fits = |it: &usize| width(&shown(sentence, *it..end)) <= WIDEST;
    let from = (start..figure).filter(|it| *it == start || is_border(it)).find(fits);
    match from.filter(|it| *it > start) {
        Some(from) => format!("… {}", shown(sentence, from..end).trim_start_matches("… ")),
        None => shown(sentence, start..end),
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
