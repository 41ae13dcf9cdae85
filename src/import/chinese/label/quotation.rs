//! The words around a figure as they stand, for where no name is certain.

use std::ops::Range;

use super::{
    clause::{Clause, Text},
    phrase::{aim, length, opened},
    words::*,
};
use crate::import::{
    language::{first_of, words},
    stretch,
};

/// Most characters of a quotation, and most of them behind the figure.
const LONGEST: usize = 44;
const BEHIND: usize = 20;

/// Fewest characters beside the figures that say something.
const FEWEST: usize = 2;

/// Fewest before the figure's clause leans on nothing.
const ALONE: usize = 4;

/// The quotation of a figure, and the same with the figure named.
pub(super) fn of(text: &Text<'_>, clauses: &[Clause], at: usize, place: usize) -> (String, String) {
    let figure = text.figures[clauses[at].items[place].figure].range.clone();
    let mut range = piece(text, &clauses[at], place);
    if length(&text.beside(range.clone())) < FEWEST {
        range = text.around(&range).unwrap_or(range);
    }
    // What is said of several leans on as many, and what is no fact on the word that says so.
    let several = stretch::beginning_in(text.figures, &range).len();
    let mut owed = if leans(text, &range) && range == clauses[at].range { several } else { 0 };
    let is_aim = |it: &Clause| aim(text.raw(it.range.clone())).is_some();
    for (before, clause) in clauses[..at].iter().enumerate().rev() {
        let size = text.raw(clause.range.start..range.end).chars().count();
        let is_led = leans(text, &range) || owed > 0 || clauses[..=before].iter().any(is_aim);
        if !is_led || size > LONGEST {
            break;
        }
        owed = owed.saturating_sub(1);
        range.start = clause.range.start;
    }
    let inner = clauses[at].brackets.iter().filter(|it| it.start >= figure.end);
    let mut inner = inner.filter(|it| !stretch::beginning_in(text.figures, it).is_empty());
    range.end = inner.next().map_or(range.end, |it| it.start.min(range.end));
    let range = shortened(text, opening(text, range), &figure);
    let quoted = text.raw(balanced(text, range, &figure)).trim().to_owned();
    let number = text.raw(figure);
    let inner = quoted.replace('“', "‘").replace('”', "’");
    let longer = format!("“{inner}”中的{number}");
    (quoted, longer)
}

/// The part of a list that holds the figure, if each part says something, else the clause.
fn piece(text: &Text<'_>, clause: &Clause, place: usize) -> Range<usize> {
    let is_shared = words(SHARED).any(|it| text.raw(clause.range.clone()).contains(it));
    let parts = clause.items.chunk_by(|_, next| !next.is_listed);
    let ranges: Vec<Range<usize>> =
        parts.filter_map(|it| Some(it.first()?.head.start..it.last()?.tail.end)).collect();
    let says = |it: &Range<usize>| {
        let said = text.raw(it.clone());
        length(&text.beside(it.clone())) >= FEWEST && first_of(said, LEANING).is_none()
    };
    let figure = clause.items[place].head.end;
    let own = ranges.iter().find(|it| it.contains(&figure));
    own.filter(|_| !is_shared && ranges.iter().skip(1).all(says)).unwrap_or(&clause.range).clone()
}

/// Whether what is said in `range` is said of something before it.
fn leans(text: &Text<'_>, range: &Range<usize>) -> bool {
    let said = text.plain(range.clone());
    let said = said.trim_start_matches(['，', '、', '—']);
    length(&text.beside(range.clone())) < ALONE
        || first_of(said, LEANING).or(first_of(opened(said), LEANING)).is_some()
}

/// `range` without the words that join it to what was said before.
fn opening(text: &Text<'_>, mut range: Range<usize>) -> Range<usize> {
    while let Some(word) = first_of(text.raw(range.clone()), JOINING) {
        range.start += word.len();
    }
    range
}

/// `range` up to the nearest marks around the figure, if it is long.
fn shortened(text: &Text<'_>, mut range: Range<usize>, figure: &Range<usize>) -> Range<usize> {
    let size = |range: Range<usize>| text.raw(range).chars().count();
    if size(range.clone()) <= LONGEST {
        return range;
    }
    let marks = text.raw(range.clone()).match_indices(['、', '，', '；', '：']);
    let marks = marks.map(|(at, mark)| range.start + at..range.start + at + mark.len());
    let marks: Vec<_> =
        marks.filter(|it| stretch::holding(text.figures, it.start).is_none()).collect();
    let is_near =
        |it: &&Range<usize>| it.start < figure.end || size(figure.end..it.start) <= BEHIND;
    if size(figure.end..range.end) > BEHIND
        && let Some(end) = marks.iter().rfind(is_near).filter(|it| it.start >= figure.end)
    {
        range.end = end.start;
    }
    let mut starts = marks.iter().filter(|it| it.end <= figure.start).map(|it| it.end);
    range.start = starts.find(|it| size(*it..range.end) <= LONGEST).unwrap_or(range.start);
    range
}

/// `range` without the brackets and quotation marks whose other half it does not hold, and what
/// stands beyond them.
fn balanced(text: &Text<'_>, mut range: Range<usize>, figure: &Range<usize>) -> Range<usize> {
    let mut open: Vec<(usize, char)> = Vec::new();
    let mut single = Vec::new();
    for (at, c) in text.raw(range.clone()).char_indices() {
        let at = range.start + at;
        match c {
            '“' | '‘' | '（' | '《' | '【' => open.push((at, c)),
            '”' | '’' | '）' | '》' | '】' if open.pop().is_none() => single.push((at, c)),
            _ => {}
        }
    }
    for (at, c) in single.into_iter().chain(open) {
        if at < figure.start {
            range.start = range.start.max(at + c.len_utf8());
        } else {
            range.end = range.end.min(at);
        }
    }
    range
}
