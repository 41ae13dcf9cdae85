//! Labels in Chinese.
//!
//! A paragraph is read clause by clause. What a figure counts stands before it in its clause (the
//! *stem*), behind it (its *thing*), or both. A clause that only says how something changed takes its
//! subject from the clauses before it, up to the last `；` or the end of the sentence. A bracket is
//! read by itself, under what stands before it.

mod stem;
mod words;

use std::ops::Range;

use self::{stem::*, words::*};
use super::time;
use crate::import::{
    language::{Proposal, last_of, words},
    quantity::Quantity,
    stretch,
};

/// Shortest label that stands for itself, in characters.
const SHORTEST: usize = 4;

/// A label for each of `figures`.
pub(super) fn proposals(text: &str, figures: &[Quantity]) -> Vec<Proposal> {
    let labels = vec![Proposal::default(); figures.len()];
    let mut reader = Reader { text, figures, brackets: brackets(text), labels };
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
    /// What was counted last.
    thing: String,
    /// The heading of a list, before its colon or bracket.
    topic: String,
    /// The clause before, if it has no figure.
    lead: String,
    /// The labels of the clause before, and of all before it.
    last: Vec<String>,
    labels: Vec<String>,
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
}

impl Reader<'_> {
    fn piece(&self, range: Range<usize>) -> &str {
        self.text.get(range).unwrap_or_default()
    }

    /// Reads a stretch of the text: the whole, or the inside of a bracket.
    fn read(&mut self, stretch: Range<usize>, outer: &Host) {
        let mut host = outer.clone();
        for (clause, stop) in self.clauses(stretch) {
            self.clause(&clause, stop, &mut host);
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

    fn clause(&mut self, clause: &Range<usize>, stop: char, host: &mut Host) {
        let brackets = stretch::within(&self.brackets, clause).to_vec();
        let in_bracket =
            |it: &usize| stretch::holding(&brackets, self.figures[*it].range.start).is_some();
        let found: Vec<usize> =
            stretch::beginning_in(self.figures, clause).filter(|it| !in_bracket(it)).collect();
        let end = found.first().map_or(clause.end, |first| self.figures[*first].range.start);
        self.keep_times(clause.start..end, host);
        if host.topic.is_empty() && self.piece(clause.clone()).starts_with("其中") {
            host.topic = host.labels.last().cloned().unwrap_or_default();
        }
        let head = self.plain(clause.start..end);
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
            self.figures_of(clause, &found, head, host);
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
        }
    }

    /// Labels for the figures of a clause; `head` stands before the first.
    fn figures_of(&mut self, clause: &Range<usize>, found: &[usize], head: &str, host: &mut Host) {
        let shared = shares(head, found.len(), host);
        let times = time::find(self.piece(clause.clone()));
        let times: Vec<Range<usize>> =
            times.into_iter().map(|it| clause.start + it.start..clause.start + it.end).collect();
        let mut stem = head.to_owned();
        let mut last = Vec::new();
        for (place, &index) in found.iter().enumerate() {
            let Quantity { range, counts, .. } = &self.figures[index];
            let number = self.piece(range.clone());
            let next = found.get(place + 1).map(|it| self.figures[*it].range.start);
            let gap = self.plain(range.end..next.unwrap_or(clause.end));
            let (own, lead) = if next.is_some() { split_gap(&gap) } else { (&*gap, None) };
            let rise = next.and_then(|_| rise(&stem, &gap));
            let is_span = number.ends_with('内') || gap.starts_with(['内', '里']);
            let whole = self.piece(range.end..clause.end);
            let thing = match rise {
                Some(_) => String::new(),
                // A length of time is that of what follows, with its figures.
                None if is_span => whole.trim_start_matches(['内', '里', '就']).to_owned(),
                None if *counts && stem.is_empty() && lead.is_none() && next.is_some() => {
                    whole.to_owned()
                }
                None if is_predicate(&stem) && !*counts && !own.starts_with('的') => String::new(),
                None => thing(own, number, *counts, stem.is_empty()),
            };
            let mut proposal = match &rise {
                Some((of, rise)) => {
                    let of = subject_or(of, &host.subject);
                    host.subject.clone_from(&of);
                    let is_sure = !of.is_empty();
                    Proposal {
                        label: format!("{of}（{rise}前）"), is_sure, ..Proposal::default()
                    }
                }
                None => {
                    let is_plain = own.starts_with('的') && !*counts && !is_share(number);
                    label(&stem, &thing, number, is_plain, host)
                }
            };
            if let Some(shared) = shared.get(place) {
                proposal.clone_from(shared);
            }
            proposal.period = self.period(range.start, &times, host, (place, found.len()));
            let is_each = stem.starts_with('每') && !thing.is_empty();
            let speaks = place == 0 && !stem.is_empty() && !is_predicate(&stem) && !is_each;
            if rise.is_none() && (host.subject.is_empty() || speaks) {
                host.subject =
                    if thing.is_empty() { subject(&stem) } else { proposal.label.clone() };
            }
            if *counts && !thing.is_empty() {
                without_joining(&thing).clone_into(&mut host.thing);
            }
            stem = match lead {
                // What is coordinate shares what stands before.
                Some("") => stem,
                Some(lead) => coordinate(&stem, lead),
                None if rise.is_some() => format!("{}{gap}", host.subject),
                None => continued(&stem, &gap, &thing),
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

/// The label of a figure between its `stem` and its `thing`.
/// `is_plain` tells that the thing only follows a measure.
fn label(stem: &str, thing: &str, number: &str, is_plain: bool, host: &Host) -> Proposal {
    let own = match thing {
        "" if stem.ends_with("的有") && !host.thing.is_empty() => {
            format!("{}{}", stem.trim_end_matches('有'), host.thing)
        }
        "" if stem.starts_with('为') && stem.ends_with('的') => {
            format!("相当于{}", stem.trim_matches(['为', '的']))
        }
        "" if number.ends_with('分') && stem.ends_with("得到") => {
            format!("{}得分", stem.trim_end_matches("得到"))
        }
        "" if stem.ends_with('占') => format!("{stem}比"),
        "" => without_joining(stem).replace("为每", "每"),
        // 面积120平方米的门店
        thing
            if is_plain
                && stem.chars().count() < SHORTEST
                && !is_verb(stem)
                && !stem.is_empty() =>
        {
            format!("{}{stem}", without_joining(thing))
        }
        thing => without_joining(&format!("{}{thing}", without_particles(stem))).to_owned(),
    };
    let count = own.chars().count();
    let context = host.context();
    let with = |before: &str| match (before, own.as_str()) {
        ("", own) | (own, "") => own.to_owned(),
        (before, own) => format!("{before}，{own}"),
    };
    let (label, is_sure) = if is_share(number) && own == thing && !thing.is_empty() {
        let of = if host.thing.is_empty() { &host.subject } else { &host.thing };
        let is_whole = words(POSSESSIVE).any(|it| thing.contains(it));
        (if is_whole { own.clone() } else { format!("{of}{thing}") }, true)
    } else if is_predicate(stem) && thing.is_empty() && !stem.ends_with("的有") {
        let of = subject_or(&host.subject, &host.before);
        if of.is_empty() {
            (with(context), false)
        } else {
            (format!("{of}{own}"), !host.subject.is_empty())
        }
    } else if own.is_empty() {
        (context.to_owned(), false)
    } else if own.starts_with('每') && count < SHORTEST && !host.subject.is_empty() {
        (with(&host.subject), true)
    } else if count < SHORTEST && !host.topic.is_empty() {
        (with(&host.topic), true)
    } else if count < SHORTEST && thing.is_empty() && may_bear(&host.subject, &own) {
        (with(&host.subject), true)
    } else if count < SHORTEST && is_verb(&own) && thing.is_empty() {
        match words(PEOPLE).find(|it| number.ends_with(it)) {
            Some(unit) => (format!("{own}{unit}数"), true),
            None => (with(context), false),
        }
    } else {
        (own.clone(), true)
    };
    // A quotation that is cut has no quotes.
    let is_cut = label.matches('“').count() != label.matches('”').count();
    let label = if is_cut { label.replace(['“', '”'], "") } else { label };
    let unit = number
        .trim_start_matches(|c: char| !c.is_alphabetic() || "万亿千百余多近约超过至".contains(c));
    let longer = format!("{label}（{unit}）");
    let is_sure = is_sure
        && label.chars().count() >= SHORTEST
        && !label.contains(|c: char| c.is_ascii_digit());
    let label = if label.is_empty() { number.to_owned() } else { label };
    Proposal { label, longer, period: None, is_sure }
}

/// Whether `own`, too short to stand alone, is an amount of `subject`: not of its like.
fn may_bear(subject: &str, own: &str) -> bool {
    let is_like = subject.chars().next_back() == own.chars().next_back();
    subject.chars().count() >= SHORTEST && !is_like && last_of(own, AMOUNT_OF).is_some()
}

/// The labels of figures of which `head` says that each is of another of several things: of the labels
/// before, or of the names in the head. None if the head says no such thing.
fn shares(head: &str, count: usize, host: &Host) -> Vec<Proposal> {
    let shared = SHARED.iter().find_map(|word| head.split_once(word));
    let follows = is_predicate(head) && host.last.len() == count;
    let shared = shared.or(follows.then_some(("", head))).filter(|_| count > 1);
    let Some((names, verb)) = shared else { return Vec::new() };
    let verb = without_joining(verb);
    let all: Vec<&str> =
        names.split(['、', '和', '与', '及']).filter(|it| !it.is_empty()).collect();
    let labels =
        if names.is_empty() && host.labels.len() == count { &host.labels } else { &host.last };
    let share = |place: usize| {
        if host.times.len() == count {
            (format!("{}{verb}", without_joining(names)), true)
        } else if all.len() == count && are_alike(&all) {
            (format!("{}{verb}", all[place]), true)
        } else if names.is_empty() && labels.len() == count {
            let which = labels[place].find('（').map_or("", |at| &labels[place][at..]);
            (format!("{}{verb}{which}", subject(labels[place].trim_end_matches(which))), true)
        } else {
            let which = match (count, place) {
                (2, 0) => "前者".to_owned(),
                (2, _) => "后者".to_owned(),
                (_, place) => format!("第{}项", place + 1),
            };
            let of = subject_or(names, &host.subject);
            (format!("{of}{verb}（{which}）"), false)
        }
    };
    let proposal = |(label, is_sure)| Proposal { label, is_sure, ..Proposal::default() };
    (0..count).map(share).map(proposal).collect()
}

/// Whether names may stand for each other: none is much longer, as one is that has what all share.
fn are_alike(names: &[&str]) -> bool {
    let lengths = names.iter().map(|it| it.chars().count());
    lengths.clone().max().unwrap_or(0) <= 2 * lengths.min().unwrap_or(0)
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
