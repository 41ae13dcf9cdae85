//! What a label begins with: the words before a figure, with the subject they are said of.

use std::ops::Range;

use super::{part::Part, sentence::Sentence, words::*};

/// How many clauses before a subject may stand.
const FARTHEST: usize = 8;

/// Words before a figure.
pub(super) struct Lead<'a> {
    pub(super) words: Vec<&'a str>,
    /// Whether they end in a clause that is no sentence: `The force, which has …`.
    pub(super) depends: bool,
    /// Whether a verb is among them.
    pub(super) speaks: bool,
}

/// A subject that a clause before begins with.
pub(super) struct Subject {
    pub(super) range: Range<usize>,
    /// Its verb, if it has one.
    pub(super) verb: Option<usize>,
}

/// The words before the figure of a part, if they are said of a subject that is named.
pub(super) fn of<'a>(sentence: &Sentence<'a>, part: &Part) -> Option<Lead<'a>> {
    let behind = part.head.start.checked_sub(1);
    let relates = behind.is_some_and(|it| sentence.is(it, RELATIVE));
    if !relates && sentence.has_subject(&part.head) && is_main(sentence, part) {
        let speaks = sentence.has_verb(part.head.clone());
        return Some(Lead { words: sentence.words(part.head.clone()), depends: false, speaks });
    }
    let subject = subject(sentence, part)?;
    if let Some(words) = resumed(sentence, part, &subject) {
        return Some(Lead { words, depends: false, speaks: true });
    }
    let first = sentence.words(part.head.clone()).first().copied().unwrap_or_default();
    let leans = is_in(first, RELATIVE) || is_past(first) || first.ends_with("ing");
    let run = subject.range.start..part.at;
    let is_whole = !part.is_joined && run.clone().all(|it| !sentence.is_figure(it));
    (is_whole && (relates || leans)).then(|| Lead {
        words: sentence.said(run),
        depends: true,
        speaks: true,
    })
}

/// Whether the part of a figure begins with the subject of its clause, and not with what is put in.
fn is_main(sentence: &Sentence<'_>, part: &Part) -> bool {
    let start = part.clause.start;
    let joins = (start..part.head.start).any(|it| sentence.is(it, JOINTS));
    let is_next = || {
        let before = start.checked_sub(2).filter(|it| sentence.mark(*it).is_none());
        sentence.has_verb(part.head.clone())
            && before.is_some_and(|it| sentence.is_clause(sentence.clause(it)))
    };
    joins || begins(sentence, start) || is_next()
}

/// Whether a main clause begins at `start`: behind a stop or with a joint, or behind nothing but
/// words that place it.
pub(super) fn begins(sentence: &Sentence<'_>, mut start: usize) -> bool {
    for _ in 0..FARTHEST {
        let comma = start.checked_sub(1).filter(|it| sentence.mark(*it) == Some(','));
        let Some(comma) =
            comma.filter(|_| sentence.is(start, "as|or") || !sentence.is(start, JOINTS))
        else {
            return !sentence.is(start, RELATIVE);
        };
        let is_empty = comma.checked_sub(1).is_none_or(|it| sentence.mark(it).is_some());
        let before = if is_empty { comma..comma } else { sentence.clause(comma - 1) };
        let first = sentence.words(sentence.opened(before.clone())).first().copied();
        if !first.is_none_or(|it| is_in(it, PLACING) || is_adverb(it) || is_in(it, "if|unless")) {
            return false;
        }
        start = before.start;
    }
    false
}

/// The subject that the sentence named last before the part of a figure.
pub(super) fn subject(sentence: &Sentence<'_>, part: &Part) -> Option<Subject> {
    let mut clause = part.clause.start..part.head.start.max(part.clause.start);
    if sentence.opened(clause.clone()).is_empty() || sentence.is(clause.start, RELATIVE) {
        clause = before(sentence, clause.start)?;
    }
    for _ in 0..FARTHEST {
        let own = sentence.opened(clause.clone());
        if begins(sentence, clause.start) && sentence.has_subject(&own) {
            let relates = |it: &usize| sentence.has(own.start..*it, "that|who|which");
            let verb = sentence.verb(own.clone()).filter(|it| !relates(it));
            let range = own.start..verb.unwrap_or(own.end);
            let tells = verb.is_some_and(|it| sentence.is(it, TELLING));
            let is_plain = range.clone().all(|it| !sentence.is_figure(it));
            // `Work began after floods destroyed … and cost …` has two that may go on.
            let forks = clause.start == part.clause.start
                && verb.is_some_and(|it| sentence.has(it..clause.end - 1, FORKING));
            return (!tells && !forks && is_plain).then_some(Subject { range, verb });
        }
        let first = sentence.words(own).first().copied().unwrap_or_default();
        let is_other = !is_in(first, PLACING) && !speaks(first) && begins(sentence, clause.start);
        // `…, where work, already scarce, has fallen`: the verb is of another.
        let is_open = || sentence.is(clause.start, RELATIVE) && !sentence.has_verb(clause.clone());
        if is_other && !first.is_empty() || is_open() {
            return None;
        }
        clause = before(sentence, clause.start)?;
    }
    None
}

/// The clause that ends in a comma where another starts.
fn before(sentence: &Sentence<'_>, start: usize) -> Option<Range<usize>> {
    let comma = start.checked_sub(1).filter(|it| sentence.mark(*it) == Some(','))?;
    let last = comma.checked_sub(1).filter(|it| sentence.mark(*it).is_none())?;
    Some(sentence.clause(last))
}

/// The subject of a clause before and the words of a part that begins with its verb.
fn resumed<'a>(sentence: &Sentence<'a>, part: &Part, subject: &Subject) -> Option<Vec<&'a str>> {
    let head = sentence.words(part.head.clone());
    let first = head.iter().find(|it| !is_adverb(it)).filter(|it| speaks(it))?;
    let joins = part.head.start.checked_sub(1).is_some_and(|it| sentence.is(it, "and|but"));
    let goes_on = match subject.verb {
        None => is_verb(first) || subject.range.end + 1 < part.clause.start,
        Some(_) if !joins => is_in(first, HELPING) || is_in(first, CHANGES),
        Some(verb) => {
            let said = verb..part.head.start;
            let turns = sentence.has(said.clone(), AIMS) || sentence.has(said, TURNING);
            is_in(first, HELPING) || first.ends_with('s') || !turns
        }
    };
    let mut words = sentence.words(subject.range.clone());
    words.extend(head);
    goes_on.then_some(words)
}
