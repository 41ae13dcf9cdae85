//! Labels in Chinese.
//!
//! A paragraph is read clause by clause. What a figure counts stands before it in its clause (the
//! *stem*), behind it (its *thing*), or both. A clause that only says how something changed takes its
//! subject from the clauses before it, up to the last `；` or the end of the sentence. A bracket is
//! read by itself, under what stands before it.

mod aim;
mod form;
mod shared;
mod stem;
mod words;

use std::ops::Range;

use self::{
    form::{Figure, label, unit},
    shared::shares,
    stem::*,
    words::*,
};
use super::time;
use crate::import::{
    language::{Proposal, last_of, words},
    quantity::Quantity,
    stretch,
};

/// A label for each of `figures`.
pub(super) fn proposals(text: &str, figures: &[Quantity]) -> Vec<Proposal> {
    let labels = vec![Proposal::default(); figures.len()];
    let mut reader = Reader { text, figures, brackets: brackets(text), labels, names: Vec::new() };
    reader.read(super::dateline(text)..text.len(), &Host::default());
    reader.labels
}

/// What a clause may take from those before it.
#[derive(Clone, Debug, Default)]
struct Host {
    /// Who or what is spoken of.
    subject: String,
    /// The same of the sentence before.
    before: String,
    /// Who acts.
    name: String,
    /// What was counted last.
    thing: String,
    /// Whether what follows is said of parts of it.
    of_all: bool,
    /// Whether the last figure counts.
    counts: bool,
    /// By what it was counted.
    counter: String,
    /// In what the last figure is.
    unit: String,
    /// The heading of a list, before its colon or bracket.
    topic: String,
    /// The clause before, if it has no figure.
    lead: String,
    /// The labels of the clause before, and of all before it.
    last: Vec<String>,
    labels: Vec<String>,
    /// The labels among them that say how much something is, and not how it changed.
    values: Vec<String>,
    /// What is said of all that follows and is no fact yet.
    aim: Option<&'static str>,
    /// The times that hold: one, or one for each of several figures.
    times: Vec<String>,
}

impl Host {
    /// What may stand before words that say too little.
    fn context(&self) -> &str {
        let all = [&self.topic, &self.subject, &self.lead, &self.before];
        all.into_iter().find(|it| !it.is_empty()).map_or("", String::as_str)
    }
}

struct Reader<'a> {
    text: &'a str,
    figures: &'a [Quantity],
    /// The brackets, none in another.
    brackets: Vec<Range<usize>>,
    labels: Vec<Proposal>,
    /// The names of all who act, in order.
    names: Vec<&'a str>,
}

impl<'a> Reader<'a> {
    fn piece(&self, range: Range<usize>) -> &'a str {
        self.text.get(range).unwrap_or_default()
    }

    /// Reads a stretch of the text: the whole, or the inside of a bracket.
    fn read(&mut self, stretch: Range<usize>, outer: &Host) {
        let mut host = outer.clone();
        let mut begins = true;
        for (clause, stop) in self.clauses(stretch) {
            self.clause(&clause, stop, begins, &mut host);
            begins = !"，：；".contains(stop);
            let goes_on =
                self.piece(clause.end + stop.len_utf8()..self.text.len()).starts_with("其中");
            let times = host.times.clone();
            match stop {
                '，' | '：' => {}
                '；' => host = Host { topic: host.topic, times, ..outer.clone() },
                _ if goes_on => host = Host { times, before: host.subject, ..outer.clone() },
                _ => host = Host { before: host.subject, ..outer.clone() },
            }
        }
    }

    /// The clauses of a stretch, each with the mark that ends it.
    fn clauses(&self, range: Range<usize>) -> Vec<(Range<usize>, char)> {
        let mut clauses = Vec::new();
        let mut start = range.start;
        let is_inner =
            |at| stretch::holding(&self.brackets, at).is_some_and(|it| it.start >= range.start);
        let in_figure = |at| stretch::holding(self.figures, at).is_some();
        for (at, c) in self.piece(range.clone()).char_indices() {
            let at = range.start + at;
            if "，；：。！？".contains(c) && !is_inner(at) && !in_figure(at) {
                clauses.push((start..at, c));
                start = at + c.len_utf8();
            }
        }
        clauses.push((start..range.end, '。'));
        clauses
    }

    /// The text of a range without its brackets and times.
    fn plain(&self, range: Range<usize>) -> String {
        time::without(&stretch::without(self.text, range, &self.brackets))
    }

    /// Reads a clause, which `stop` ends; `begins` tells that it begins a sentence.
    fn clause(&mut self, clause: &Range<usize>, stop: char, begins: bool, host: &mut Host) {
        let brackets = stretch::within(&self.brackets, clause).to_vec();
        let in_bracket =
            |it: &usize| stretch::holding(&brackets, self.figures[*it].range.start).is_some();
        let found: Vec<usize> =
            stretch::beginning_in(self.figures, clause).filter(|it| !in_bracket(it)).collect();
        let end = found.first().map_or(clause.end, |first| self.figures[*first].range.start);
        self.keep_times(clause.start..end, host);
        let aim = aim::of(self.piece(clause.start..end));
        if found.is_empty() || begins {
            host.aim = aim.or(host.aim);
        }
        if host.topic.is_empty() && self.piece(clause.clone()).starts_with("其中") {
            let last = host.labels.last().map_or("", String::as_str);
            host.topic = last.trim_end_matches("最高达").to_owned();
        }
        self.keep_name(clause.start..end, host);
        let head = resolved(
            &self.plain(clause.start..end),
            self.names.last_chunk::<8>().map_or(&self.names[..], |it| it),
        );
        let head = without_opening(&head);
        if found.is_empty() {
            host.last.clear();
            match stop {
                '：' => {
                    host.topic =
                        words(LISTING).fold(head.to_owned(), |text, it| text.replace(it, ""));
                }
                _ if head.is_empty() => {}
                _ => head.clone_into(&mut host.lead),
            }
        } else {
            let aim = aim.or(host.aim);
            self.figures_of(clause, &found, head, host);
            host.of_all |= self.piece(clause.clone()).ends_with('中');
            for index in &found {
                aim::tell(&mut self.labels[*index], aim);
            }
            host.lead.clear();
        }
        for bracket in brackets {
            let before = found.iter().rfind(|it| self.figures[**it].range.end <= bracket.start);
            let topic = match before {
                Some(index) => self.labels[*index].label.clone(),
                None => without_joining(without_opening(&self.plain(clause.start..bracket.start)))
                    .to_owned(),
            };
            let subject = subject(&topic);
            let outer = Host { topic, subject, times: host.times.clone(), ..Host::default() };
            self.read(bracket.start + '（'.len_utf8()..bracket.end - '）'.len_utf8(), &outer);
        }
    }

    /// Keeps the times before the first figure of a clause, if one begins it: they hold for the
    /// clauses behind, too.
    fn keep_times(&self, head: Range<usize>, host: &mut Host) {
        let text = self.piece(head);
        let times = time::find(text);
        let start = text.len() - without_opening(text).len();
        if times.first().is_some_and(|it| it.start <= start) {
            host.times =
                times.into_iter().filter_map(|it| text.get(it).map(str::to_owned)).collect();
        } else if words(ABILITIES).any(|word| text.contains(word))
            && !host.times.iter().any(|it| aim::is_future(it))
        {
            // What can be done holds on.
            host.times.clear();
        }
    }

    /// Keeps the name of who acts, if a clause begins with one.
    fn keep_name(&mut self, head: Range<usize>, host: &mut Host) {
        let text = self.piece(head);
        let times = time::find(text);
        let start = match times.first() {
            Some(it) if without_opening(text).starts_with(&text[it.clone()]) => it.end,
            _ => 0,
        };
        let next = times.iter().find(|it| it.start > start).map(|it| it.start - start);
        if let Some(name) = actor(&text[start..], next) {
            name.clone_into(&mut host.name);
            self.names.push(name);
        }
    }

    /// Labels for the figures of a clause; `head` stands before the first.
    fn figures_of(&mut self, clause: &Range<usize>, found: &[usize], head: &str, host: &mut Host) {
        let numbers: Vec<&str> =
            found.iter().map(|it| self.piece(self.figures[*it].range.clone())).collect();
        let ends = found
            .windows(2)
            .map(|it| self.plain(self.figures[it[0]].range.end..self.figures[it[1]].range.start));
        let shared = shares(head, &numbers, &ends.collect::<Vec<_>>(), host);
        let times = time::find(self.piece(clause.clone()));
        let times: Vec<Range<usize>> =
            times.into_iter().map(|it| clause.start + it.start..clause.start + it.end).collect();
        let mut stem = head.to_owned();
        let mut last = Vec::new();
        // What stands before what something was, if the figure before says so.
        let mut changed: Option<Range<usize>> = None;
        for (place, &index) in found.iter().enumerate() {
            let Quantity { range, counts, .. } = &self.figures[index];
            let number = self.piece(range.clone());
            let next = found.get(place + 1).map(|it| self.figures[*it].range.start);
            let gap = self.plain(range.end..next.unwrap_or(clause.end));
            let (own, lead) = if next.is_some() { split_gap(&gap) } else { (&*gap, None) };
            let next_is_share = numbers.get(place + 1).is_some_and(|it| is_share(it));
            let rise = next.and_then(|_| rise(&stem, &gap));
            let is_span = number.ends_with('内') || gap.starts_with(['内', '里']);
            let whole = self.piece(range.end..clause.end);
            let thing = match rise {
                Some(_) => String::new(),
                // A length of time is that of what follows, with its figures.
                None if is_span => whole.trim_start_matches(['内', '里', '就']).to_owned(),
                None if *counts && stem.is_empty() && lead.is_none() && next.is_some() => {
                    let of_all =
                        ["中有", "中已", "中，"].iter().find_map(|it| whole.split_once(it));
                    of_all.map_or_else(|| before_verb(whole), |(all, _)| all).to_owned()
                }
                // 投入的60万元已收回
                None if stem.ends_with('的') && own.starts_with(['已', '还', '也']) => {
                    String::new()
                }
                None if own.starts_with("的时候") => String::new(),
                None if is_predicate(&stem) && !*counts && !own.starts_with('的') => String::new(),
                // 有3.9%的毕业生表示不满意
                None if is_share(number) && is_having(&stem) && own.starts_with('的') => {
                    said(own.trim_start_matches('的'))
                }
                None => thing(own, number, *counts, stem.is_empty() || stem.ends_with('有')),
            };
            let mut proposal = match &rise {
                Some((of, rise)) => {
                    let of = form::risen(of, host);
                    host.subject.clone_from(&of);
                    let is_sure = !of.is_empty() && !of.starts_with('每');
                    Proposal {
                        label: format!("{of}（{rise}前）"), is_sure, ..Proposal::default()
                    }
                }
                None => {
                    let is_of = own.starts_with('的');
                    label(&stem, &thing, Figure { number, counts: *counts, is_of }, host)
                }
            };
            if let Some(shared) = shared.get(place) {
                proposal.clone_from(shared);
            }
            let change =
                rise.as_ref().and_then(|_| self.piece(clause.start..range.start).rfind(FROM));
            let change = change.map(|at| clause.start + at..range.start);
            proposal.period = if change.is_some() {
                // That of the clause is the time of what it became.
                let is_own = |it: &&Range<usize>| it.start > clause.start && it.end <= range.start;
                times.iter().rfind(is_own).map(|it| self.piece(it.clone()).to_owned())
            } else {
                let is_free = |it: &&Range<usize>| {
                    !changed.as_ref().is_some_and(|was| was.contains(&it.start))
                };
                let times: Vec<_> = times.iter().filter(is_free).cloned().collect();
                self.period(range.start, &times, host, (place, found.len()))
            };
            proposal.period = proposal.period.filter(|it| !time::is_now(it));
            if let Some(period) = &proposal.period
                && host.unit == unit(number)
            {
                proposal.longer = format!("{period}{}", proposal.label);
            }
            changed = change;
            let is_each = stem.starts_with('每') && !thing.is_empty();
            let speaks = place == 0 && !stem.is_empty() && !is_predicate(&stem) && !is_each;
            if rise.is_none() && (host.subject.is_empty() || speaks) {
                host.subject = match thing.as_str() {
                    "" if proposal.label.contains('，') => subject(&stem),
                    "" => subject(&proposal.label),
                    thing if is_predicate(thing) => subject(&proposal.label),
                    _ => last_of(&proposal.label, "为期|用时")
                        .and_then(|it| proposal.label.strip_suffix(it))
                        .unwrap_or(&proposal.label)
                        .to_owned(),
                };
            }
            if speaks
                && !thing.is_empty()
                && !*counts
                && gap.starts_with('的')
                && !is_share(number)
                && host.name.is_empty()
            {
                without_joining(&thing).clone_into(&mut host.name);
            }
            host.counts = *counts;
            if *counts {
                if host.thing.is_empty() || !proposal.label.ends_with(&host.thing) {
                    host.thing = counted(&stem, &thing);
                }
                unit(number).clone_into(&mut host.counter);
            }
            unit(number).clone_into(&mut host.unit);
            if rise.is_none() && !is_predicate(&stem) && shared.get(place).is_none() {
                host.values.push(proposal.label.clone());
            }
            stem = match lead {
                // What is coordinate shares what stands before.
                Some("") => stem,
                Some(lead) => coordinate(&stem, lead),
                None if rise.is_some() => format!("{}{gap}", host.subject),
                None => continued(&stem, &gap, &thing, next_is_share),
            };
            last.push(proposal.label.clone());
            self.labels[index] = proposal;
        }
        host.labels.extend(last.iter().cloned());
        host.last = last;
    }

    /// The time that holds for a figure: the nearest before it in its clause, else that of a clause
    /// before. `times` are those of the clause, `place` is that of the figure among how many.
    fn period(
        &self,
        figure: usize,
        times: &[Range<usize>],
        host: &Host,
        place: (usize, usize),
    ) -> Option<String> {
        let before = times.partition_point(|it| it.end <= figure);
        if host.times.len() == place.1 && before != 1 {
            return host.times.get(place.0).cloned();
        }
        let nearest = before.checked_sub(1).map(|at| self.piece(times[at].clone()).to_owned());
        nearest.or_else(|| host.times.last().filter(|_| host.times.len() == 1).cloned())
    }
}

/// The brackets of `text`, none in another.
fn brackets(text: &str) -> Vec<Range<usize>> {
    let mut brackets: Vec<Range<usize>> = Vec::new();
    for (at, _) in text.match_indices('（') {
        let close = text.get(at..).and_then(|rest| rest.find('）'));
        if brackets.last().is_none_or(|last| last.end <= at)
            && let Some(close) = close
        {
            brackets.push(at..at + close + '）'.len_utf8());
        }
    }
    brackets
}
