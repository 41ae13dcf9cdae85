//! Labels in English: subject and verb of the clause, with what is counted in it.
//!
//! A sentence is read clause by clause. A clause that begins with a verb or a pronoun takes its
//! subject from the one before; a bracket belongs to what stands before it; an item of a list is named
//! under the subject of the sentence that announces the list.

mod host;
mod naming;
mod phrase;
mod reading;
mod related;
mod words;

use std::ops::Range;

use self::{
    host::{Figure, Host},
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
        let is_relative = begins_with(&head, RELATIVE);
        let all = stretch::without(self.text, clause.clone(), found);
        let ended = found.last().filter(|it| self.plain(it.range.end..clause.end).is_empty());
        let tail = match ended.map(|it| self.noun_of(it)) {
            Some(noun) if !noun.is_empty() => noun.to_owned(),
            _ => last_name(&all.split_whitespace().collect::<Vec<_>>().join(" ")),
        };
        if found.is_empty() {
            if !is_bracket {
                host.is_resumed = is_relative;
                host.pass(&head);
                host.tail =
                    if tail.contains(char::is_alphabetic) { tail } else { host.tail.clone() };
            }
            return;
        }
        // What is said of a noun in passing ends with its clause.
        let is_aside = is_relative && !host.label.is_empty();
        let before = (host.label.clone(), host.stem.clone());
        host.antecedent = match is_relative {
            true if !host.open.is_empty() => host.open.clone(),
            true if !is_pronoun(&host.tail) && !is_in(&host.tail, OWNING) => host.tail.clone(),
            _ => String::new(),
        };
        // `The city, which owns the land, collects …`
        let resumes = host.is_resumed && !is_relative && split(&head).0 != host.open;
        let mut lead = match resumes
            && !host.open.is_empty()
            && head.starts_with(char::is_lowercase)
            && !begins_with(&head, OPENING)
        {
            true => format!("{} {head}", host.open),
            false => head,
        };
        host.is_resumed = is_relative;
        if !is_relative {
            host.open.clear();
        }
        // All of the clause up to a figure, without numbers.
        let mut so_far = lead.clone();
        let (mut is_whole, mut is_continued) = (false, false);
        for (place, it) in found.iter().enumerate() {
            let next = found.get(place + 1).map(|it| it.range.start);
            let gap = self.plain(it.range.end..next.unwrap_or(clause.end));
            let whole = self.plain(it.range.end..clause.end);
            let number = self.piece(it.range.clone());
            let noun = self.noun_of(it);
            // Behind a bare number that counts, the first word is no verb: 604 registered voters.
            let names = it.counts && noun.is_empty();
            let adjective = |it: &(&str, &str)| names && it.0.ends_with("ed");
            let (first, others) = gap.split_once(' ').filter(adjective).unwrap_or(("", &gap));
            let (named, said_of_it) = split(others);
            let named = format!("{first} {named}");
            let is_free = !joins(&gap) && !begins_with(&gap, PLACING);
            let part_of = found.get(place + 1).filter(|it| {
                it.counts
                    && (names || is_share(number))
                    && (gap == "of" || gap.starts_with("of "))
                    && said_of_it.is_empty()
                    && !joins(&gap)
            });
            // A verb makes all before it the subject: the charity's 23 shops made a profit of £1m.
            let continues = !said_of_it.is_empty() && is_free && without_opening(&gap) == gap;
            so_far = match noun {
                "" if !names || named.trim().is_empty() => {
                    format!("{} {gap}", without_joining(&so_far))
                }
                noun => format!("{so_far} {noun} {gap}"),
            };
            so_far = so_far.split_whitespace().collect::<Vec<_>>().join(" ");
            let cut = |gap: &str| {
                without_joining(
                    gap.split(" against ")
                        .next()
                        .and_then(|it| it.split(" out of ").next())
                        .unwrap_or(gap),
                )
            };
            let (after, goes_on) = match next.map(|_| split_gap(&gap)) {
                None => (until_verb_joined(&gap), String::new()),
                Some(_) if part_of.is_some() => {
                    let whole = part_of.map_or(clause.end, |it| it.range.end);
                    let thing = part_of.map(|it| self.noun_of(it)).unwrap_or_default();
                    let far = found.get(place + 2).map_or(clause.end, |it| it.range.start);
                    let far = self.plain(whole..far);
                    let far = split_gap(&far).map_or(far, |it| it.0);
                    let more = found.get(place + 2).is_some();
                    (format!("{gap} {thing} {}", if more { split(&far).0 } else { far }), gap)
                }
                // `Runners finished the marathon` where there is no more of a name.
                Some(_)
                    if continues
                        && named.trim().is_empty()
                        && split_at_joint(&gap).contains(' ')
                        && without_article_at_end(&lead).is_empty() =>
                {
                    (split_at_joint(&gap), so_far.clone())
                }
                Some(_) if continues => (named.trim().to_owned(), so_far.clone()),
                Some(Some((after, goes_on))) => {
                    so_far.clone_from(&goes_on);
                    (after, goes_on)
                }
                // What follows of a whole, goes on over the next figure.
                Some(None)
                    if whole.starts_with("of ") && is_share(number) && !said_of_it.is_empty() =>
                {
                    (whole, gap)
                }
                Some(None) if whole.starts_with("of ") => (cut(&gap), gap),
                Some(None) if names => (split_at_joint(&gap), gap),
                // `$1 a year plus a $1.50 surcharge`
                Some(None) if per(&gap) != gap => {
                    let unit = gap.split(' ').take(2).collect::<Vec<_>>().join(" ");
                    let rest = gap.get(unit.len()..).unwrap_or_default().trim_start().to_owned();
                    (unit, rest)
                }
                Some(None) => (String::new(), gap),
            };
            // What is said of several stands behind the last.
            let end = found.last().map_or(clause.end, |it| it.range.end);
            let said = self.plain(end..clause.end);
            let is_said = !noun.is_empty() && after.is_empty() && next.is_some();
            let is_said = is_said && without_opening(&lead).is_empty() && split(&said).0.is_empty();
            let after = match after {
                _ if is_said => said,
                // `15 more than a year ago`, `one in eight households`
                after if is_in(noun, COMPARING) => format!("{noun} {after}"),
                after
                    if is_fraction(number)
                        && !after.starts_with("of ")
                        && !split(&after).0.is_empty() =>
                {
                    format!("of {after}")
                }
                after => after,
            };
            let noun = if is_in(noun, COMPARING) { "" } else { noun };
            let counts = it.counts;
            let period = self.period(&it.range, clause, next, host).filter(|it| !it.is_empty());
            let is_timed = period.is_some();
            let (is_first, is_part) = (place == 0 || is_continued, part_of.is_some());
            let figure = Figure {
                number,
                noun,
                counts,
                lead,
                after,
                is_first,
                is_bracket,
                is_continued,
                is_timed,
                is_part,
                is_whole,
            };
            let proposal = host.label(&figure);
            host.label.clone_from(&proposal.label);
            let period = period.filter(|_| !is_whole);
            self.labels.push(Proposal { period, ..proposal });
            lead = goes_on;
            is_whole = is_part;
            is_continued = continues;
        }
        host.lead.clear();
        host.tail = tail;
        if is_aside {
            (host.label, host.stem) = before;
        }
    }

    /// What a figure counts, if that is part of it.
    fn noun_of(&self, it: &Quantity) -> &'a str {
        if it.counts { noun(self.piece(it.range.clone()), it.number.unit()) } else { "" }
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
        // `… since April and that the promised relief …`
        let before = before.filter(|it| {
            let opens = without_opening(self.piece(clause.start..it.range.start)).is_empty();
            opens || !self.piece(it.range.end..figure.start).contains(" and that ")
        });
        let named = near.or(before).map(|it| it.name.clone());
        named.or_else(|| host.times.last().filter(|_| host.times.len() == 1).cloned())
    }
}
