//! Labels in English: subject and verb of the clause, with what is counted in it.
//!
//! A sentence is read clause by clause. A clause that begins with a verb or a pronoun takes its
//! subject from the one before; a bracket belongs to what stands before it; an item of a list is named
//! under the subject of the sentence that announces the list.

mod naming;
mod phrase;
mod words;

use std::ops::Range;

use self::{
    naming::{Figure, Host},
    phrase::*,
    words::*,
};
use super::time::{self, Time};
use crate::{
    import::{language::Proposal, quantity::Quantity, stretch},
    report::sentence,
};

/// A label for each of `figures`.
pub(super) fn proposals(text: &str, figures: &[Quantity]) -> Vec<Proposal> {
    let begin = super::dateline(text);
    let times = time::find(text).into_iter().filter(|it| it.range.start >= begin).collect();
    let mut reader = Reader { text, figures, times, labels: Vec::new() };
    let (mut start, mut host) = (begin, Host::default());
    for end in sentence::ends(text).into_iter().filter(|end| *end > begin) {
        host = Host { subject: host.subject, thing: host.thing, ..Host::default() };
        for (clause, mark) in reader.clauses(start..end) {
            reader.clause(&clause, &mut host);
            match mark {
                ':' => {
                    let label = std::mem::take(&mut host.label);
                    let opening = std::mem::take(&mut host.opening);
                    host.topic = if opening.is_empty() { label } else { opening };
                    // What is announced for a time holds for the whole list.
                    if host.times.is_empty() {
                        host.times =
                            reader.times_of(&clause).iter().map(|it| it.name.clone()).collect();
                    }
                }
                ';' => {
                    host = Host {
                        subject: host.subject,
                        thing: host.thing,
                        topic: host.topic,
                        opening: host.opening,
                        times: host.times,
                        ..Host::default()
                    };
                }
                _ => {}
            }
        }
        start = end;
    }
    reader.labels.resize(figures.len(), Proposal::default());
    reader.labels
}

struct Reader<'a> {
    text: &'a str,
    figures: &'a [Quantity],
    times: Vec<Time>,
    labels: Vec<Proposal>,
}

impl<'a> Reader<'a> {
    fn piece(&self, range: Range<usize>) -> &'a str {
        self.text.get(range).unwrap_or_default()
    }

    /// The times that begin in a clause.
    fn times_of(&self, clause: &Range<usize>) -> &[Time] {
        &self.times[stretch::beginning_in(&self.times, clause)]
    }

    /// The clauses of a sentence, each with the mark behind it; a bracket is one.
    fn clauses(&self, sentence: Range<usize>) -> Vec<(Range<usize>, char)> {
        let mut clauses = Vec::new();
        let mut start = sentence.start;
        let in_figure =
            |at| stretch::holding(self.figures, at).is_some_and(|it| it.range.start < at);
        let in_time = |at| stretch::holding(&self.times, at).is_some();
        for (at, c) in self.piece(sentence.clone()).char_indices() {
            let at = sentence.start + at;
            let after = self.piece(at + c.len_utf8()..self.text.len()).chars().next();
            let spaced = after.is_none_or(|c| c.is_whitespace() || "”\"’".contains(c));
            let ends = "()—–”\"“".contains(c) || ",;:".contains(c) && spaced;
            if ends && !in_figure(at) && !in_time(at) {
                clauses.push((start..at, c));
                start = at + c.len_utf8();
            }
        }
        clauses.push((start..sentence.end, '.'));
        clauses
    }

    /// `range` without the times in it and without a stop at its end.
    fn plain(&self, range: Range<usize>) -> String {
        let plain = stretch::without(self.text, range, &self.times);
        let plain = plain.split_whitespace().collect::<Vec<_>>().join(" ");
        let plain = plain.trim_end_matches(['.', '!', '?']);
        plain.trim_end_matches("so far").trim_end().to_owned()
    }

    fn clause(&mut self, clause: &Range<usize>, host: &mut Host) {
        let found = &self.figures[stretch::beginning_in(self.figures, clause)];
        let is_bracket = self.piece(0..clause.start).ends_with('(');
        let end = found.first().map_or(clause.end, |it| it.range.start);
        let times = stretch::within(&self.times, &(clause.start..end));
        let begins =
            |it: &Time| without_opening(self.piece(clause.start..it.range.start)).is_empty();
        if times.first().is_some_and(begins) {
            host.times = times.iter().map(|it| it.name.clone()).collect();
        }
        let head = self.plain(clause.start..end);
        if found.is_empty() {
            if !is_bracket {
                host.pass(&head);
            }
            return;
        }
        // What is said of a noun in passing ends with its clause.
        let is_aside = begins_with(&head, RELATIVE) && !host.label.is_empty();
        let before = (host.label.clone(), host.stem.clone());
        let mut lead = head;
        for (place, it) in found.iter().enumerate() {
            let next = found.get(place + 1).map(|it| it.range.start);
            let gap = self.plain(it.range.end..next.unwrap_or(clause.end));
            let whole = self.plain(it.range.end..clause.end);
            let (after, goes_on) = match next.map(|_| split_gap(&gap)) {
                None => (gap, String::new()),
                Some(Some((after, goes_on))) => (after, goes_on),
                // What follows of a whole, goes on over the next figure.
                Some(None) if whole.starts_with("of ") => (whole, gap),
                // A price before what costs it: a £4,000 boat was sold.
                Some(None) if without_joining(&lead).is_empty() => (split(&gap).0, gap),
                Some(None) => (String::new(), gap),
            };
            let number = self.piece(it.range.clone());
            let noun = if it.counts { noun(number) } else { "" };
            // What is said of several stands behind the last.
            let end = found.last().map_or(clause.end, |it| it.range.end);
            let said = self.plain(end..clause.end);
            let is_said = !noun.is_empty() && after.is_empty() && next.is_some();
            let is_said = is_said && without_opening(&lead).is_empty() && split(&said).0.is_empty();
            let after = match after {
                _ if is_said => said,
                // `15 more than a year ago`, `one in eight households`
                after if is_in(noun, COMPARING) => format!("{noun} {after}"),
                after if is_fraction(number) && !after.starts_with("of ") => format!("of {after}"),
                after => after,
            };
            let noun = if is_in(noun, COMPARING) { "" } else { noun };
            let counts = it.counts;
            let figure =
                Figure { number, noun, counts, lead, after, is_first: place == 0, is_bracket };
            let mut proposal = host.label(&figure);
            proposal.period =
                self.period(&it.range, clause, next, host).filter(|it| !it.is_empty());
            host.label.clone_from(&proposal.label);
            self.labels.push(proposal);
            lead = goes_on;
        }
        host.lead.clear();
        if is_aside {
            (host.label, host.stem) = before;
        }
    }

    /// The time that holds for a figure: the nearest behind it in its clause, else before it, else the
    /// one at the beginning of the sentence.
    fn period(
        &self,
        figure: &Range<usize>,
        clause: &Range<usize>,
        next: Option<usize>,
        host: &Host,
    ) -> Option<String> {
        let in_clause = self.times_of(clause);
        let end = next.unwrap_or(clause.end);
        let behind =
            in_clause.iter().find(|it| it.range.start >= figure.end && it.range.end <= end);
        let near = behind.filter(|it| {
            let between = self.piece(figure.end..it.range.start);
            !between.contains(" and ") && !between.contains(" from ")
        });
        // What something fell from is of another time than what it fell to.
        if near.is_none() && self.piece(clause.start..figure.start).ends_with("from ") {
            return None;
        }
        let before = in_clause.iter().rfind(|it| it.range.end <= figure.start);
        let named = near.or(before).map(|it| it.name.clone());
        named.or_else(|| host.times.last().filter(|_| host.times.len() == 1).cloned())
    }
}
