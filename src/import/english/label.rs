//! Labels in English: subject and verb of the clause, with what is counted in it.
//!
//! A sentence is read clause by clause. A clause that begins with a verb or a pronoun takes its
//! subject from the one before; a bracket belongs to what stands before it; an item of a list is named
//! under the subject of the sentence that announces the list.

mod phrase;
mod words;

use std::ops::Range;

use self::{phrase::*, words::*};
use super::time::{self, Time};
use crate::{
    import::{language::Proposal, quantity::Quantity},
    report::sentence,
};

/// A label for each of `figures`.
pub(super) fn proposals(text: &str, figures: &[Quantity]) -> Vec<Proposal> {
    let mut start = super::dateline(text);
    let times = time::find(text).into_iter().filter(|it| it.range.start >= start).collect();
    let mut reader = Reader { text, figures, times, labels: Vec::new() };
    let mut host = Host::default();
    for end in sentence::ends(text).into_iter().filter(|end| *end > start).collect::<Vec<_>>() {
        host = Host { subject: host.subject, thing: host.thing, ..Host::default() };
        for (clause, mark) in reader.clauses(start..end) {
            reader.clause(&clause, &mut host);
            let Host { subject, thing, topic, opening, times, .. } = host.clone();
            match mark {
                ':' => {
                    let label = std::mem::take(&mut host.label);
                    let opening = std::mem::take(&mut host.opening);
                    host.topic = if opening.is_empty() { label } else { opening };
                    // What is announced for a time holds for the whole list.
                    let inside = |it: &&Time| clause.contains(&it.range.start);
                    let named = reader.times.iter().filter(inside).map(|it| it.name.clone());
                    host.times = if times.is_empty() { named.collect() } else { times };
                }
                ';' => host = Host { subject, thing, topic, opening, times, ..Host::default() },
                _ => {}
            }
        }
        start = end;
    }
    reader.labels.resize(figures.len(), Proposal::default());
    reader.labels
}

/// What a clause may take from those before it.
#[derive(Clone, Debug, Default)]
struct Host {
    /// The last subject, and what it does, up to the number.
    subject: String,
    verb: String,
    /// What was counted last.
    thing: String,
    /// The first subject of the sentence, and that of a list's announcement.
    opening: String,
    topic: String,
    /// The clause before, if it has no figure.
    lead: String,
    /// The label before, and the words before its number.
    label: String,
    stem: String,
    /// The times at the beginnings of clauses.
    times: Vec<String>,
}

/// A figure in its clause.
struct Figure<'a> {
    number: &'a str,
    /// What it counts, if that belongs to it.
    noun: &'a str,
    /// Whether it counts what is named behind it.
    counts: bool,
    /// What stands before it, from the figure before on, and behind it.
    lead: String,
    after: String,
    /// Whether it is the first of its clause, and whether that is a bracket.
    is_first: bool,
    is_bracket: bool,
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

    /// The clauses of a sentence, each with the mark behind it; a bracket is one.
    fn clauses(&self, sentence: Range<usize>) -> Vec<(Range<usize>, char)> {
        let mut clauses = Vec::new();
        let mut start = sentence.start;
        let in_figure = |at| self.figures.iter().any(|it| it.range.start < at && at < it.range.end);
        let in_time = |at| self.times.iter().any(|it| it.range.contains(&at));
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
        let mut plain = String::new();
        let mut at = range.start;
        let inside = |it: &&Time| it.range.start >= range.start && it.range.end <= range.end;
        for time in self.times.iter().filter(inside) {
            plain.push_str(self.piece(at..time.range.start));
            at = time.range.end;
        }
        plain.push_str(self.piece(at..range.end));
        let plain = plain.split_whitespace().collect::<Vec<_>>().join(" ");
        plain.trim_end_matches(['.', '!', '?']).to_owned()
    }

    fn clause(&mut self, clause: &Range<usize>, host: &mut Host) {
        let inside = |it: &&Quantity| clause.contains(&it.range.start);
        let found: Vec<Quantity> = self.figures.iter().filter(inside).cloned().collect();
        let is_bracket = self.piece(0..clause.start).ends_with('(');
        let end = found.first().map_or(clause.end, |it| it.range.start);
        let leading = |it: &&Time| clause.start <= it.range.start && it.range.end <= end;
        let times: Vec<&Time> = self.times.iter().filter(leading).collect();
        let begins =
            |it: &&Time| without_opening(self.piece(clause.start..it.range.start)).is_empty();
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
            let counts = it.counts;
            let figure =
                Figure { number, noun, counts, lead, after, is_first: place == 0, is_bracket };
            let mut proposal = host.label(&figure);
            proposal.period =
                self.period(&it.range, clause, next, host).filter(|it| !it.is_empty());
            if !begins_with(&figure.lead, RELATIVE) || host.label.is_empty() {
                host.label.clone_from(&proposal.label);
            }
            self.labels.push(proposal);
            lead = goes_on;
        }
        host.lead.clear();
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
        let in_clause = || self.times.iter().filter(|it| clause.contains(&it.range.start));
        let end = next.unwrap_or(clause.end);
        let behind = in_clause().find(|it| it.range.start >= figure.end && it.range.end <= end);
        let near = behind.filter(|it| {
            let between = self.piece(figure.end..it.range.start);
            !between.contains(" and ") && !between.contains(" from ")
        });
        // What something fell from is of another time than what it fell to.
        if near.is_none() && self.piece(clause.start..figure.start).ends_with("from ") {
            return None;
        }
        let before = in_clause().rfind(|it| it.range.end <= figure.start);
        let named = near.or(before).map(|it| it.name.clone());
        named.or_else(|| host.times.last().filter(|_| host.times.len() == 1).cloned())
    }
}

impl Host {
    /// Goes over a clause without a figure.
    fn pass(&mut self, clause: &str) {
        let clause = without_opening(clause);
        let (subject, verb) = split(clause);
        let is_name = verb.is_empty() && self.lead.is_empty() && self.label.is_empty();
        let is_subject =
            !subject.is_empty() && !is_pronoun(&subject) && !begins_with(&subject, PLACING);
        if is_subject && (!verb.is_empty() || is_name && clause.split(' ').count() < 7) {
            self.speak_of(subject, &verb);
        }
        if !clause.is_empty() {
            clause.clone_into(&mut self.lead);
        }
    }

    fn speak_of(&mut self, subject: String, verb: &str) {
        if self.opening.is_empty() {
            self.opening.clone_from(&subject);
        }
        self.subject = subject;
        self.verb = without_joining(verb);
    }

    /// The label of a figure.
    fn label(&mut self, figure: &Figure<'_>) -> Proposal {
        let is_relative = begins_with(&figure.lead, RELATIVE);
        let lead = reported(without_opening(&figure.lead));
        let joint = lead.split(' ').next_back().unwrap_or_default().to_lowercase();
        let bare = without_joining(lead);
        let after = per(&figure.after);
        let noun = figure.noun;
        if figure.is_bracket && bare.is_empty() && noun.is_empty() {
            return self.in_bracket(figure.number);
        }
        let (own, verb) = split(&bare);
        let is_borrowed = own.is_empty() && !verb.is_empty() || is_pronoun(&own);
        let mut is_sure = !is_relative
            && !lead.starts_with("of ")
            && (!is_pronoun(&own) || own.eq_ignore_ascii_case("it"));
        let is_near = is_pronoun(&own) || !self.opening.is_empty();
        // `Meals, which make up …`
        let of_lead = is_relative && !self.lead.is_empty() && self.lead == self.subject;
        is_sure |= of_lead;
        let borrows = is_borrowed && is_sure && is_near && !self.subject.is_empty();
        let subject = if borrows { self.subject.clone() } else { own };
        let moves = match noun {
            "" => has_one_of(&verb, CHANGES) || has_one_of(&verb, TURNS),
            _ => has_one_of(&verb, CHANGES) && figure.is_first,
        };
        let moves = moves || verb.is_empty() && noun.is_empty() && has_one_of(&self.verb, CHANGES);
        let of_figure = if subject.is_empty() { &self.subject } else { &subject };
        let follows = split(&after);
        let begins_verb = follows.0.is_empty() && !follows.1.is_empty();
        let label = if begins_with(lead, "up|down") && !self.label.is_empty() {
            match &*joint {
                "from" => format!("{}, before", self.label),
                "to" => self.label.clone(),
                _ => format!("{}, change", self.label),
            }
        } else if figure.lead.contains("of which") || figure.lead.contains("of whom") {
            let verb = without_joining(&split_at_joint(&after));
            self.stem = format!("{}: part that {verb}", self.label);
            format!("{}: part that {after}", self.label)
        } else if !noun.is_empty() && (bare.is_empty() || joint == "and") && begins_verb {
            format!("{noun} {after}")
        } else if bare.is_empty()
            && noun.is_empty()
            && !self.topic.is_empty()
            && !self.lead.is_empty()
        {
            format!("{}, {}", self.topic, without_opening(&self.lead))
        } else if let Some(of) = lead.strip_prefix("of ") {
            format!("{} {}", self.stem, without_joining(of))
        } else if moves && (joint == "to" || joint == "from") && !of_figure.is_empty() {
            if joint == "to" { of_figure.clone() } else { format!("{of_figure}, before") }
        } else if joint == "by" && verb.is_empty() && !self.verb.is_empty() && !subject.is_empty() {
            format!("{subject} {}", self.verb)
        } else if bare.is_empty() && noun.is_empty() && !after.starts_with("of ") {
            is_sure = !after.is_empty() || !self.topic.is_empty();
            self.elliptic(&after)
        } else if verb.is_empty() && begins_with(lead, PLACING) && !self.label.is_empty() {
            format!("{}, {}", self.label, joined(lead, figure, &after, self))
        } else if verb.is_empty() && !figure.is_first && !self.stem.is_empty() {
            let stem =
                if bare.is_empty() { self.stem.clone() } else { self.coordinate(&bare, lead) };
            joined(&stem, figure, &after, self)
        } else {
            let stem = match is_borrowed {
                true => format!("{subject} {}", lead_from_verb(lead)),
                false => lead.to_owned(),
            };
            if !is_relative {
                self.stem.clone_from(&stem);
            }
            joined(&stem, figure, &after, self)
        };
        let label = label.trim().to_owned();
        let is_whole = label.split_whitespace().count() > 1 || joint == "to";
        let context = [&self.label, &self.opening, &self.lead]
            .into_iter()
            .find(|it| !it.is_empty() && **it != label);
        let label = match context {
            Some(context) if !is_whole => format!("{context}, {label}"),
            _ => label,
        };
        let before = [&self.topic, &self.lead, &self.label]
            .into_iter()
            .find(|it| !it.is_empty() && **it != label);
        let longer = before
            .map_or_else(|| format!("{label} {after}"), |before| format!("{before}: {label}"));
        if !subject.is_empty() && !verb.is_empty() && !is_pronoun(&subject) {
            self.speak_of(subject, &verb);
        }
        if !noun.is_empty() {
            noun.clone_into(&mut self.thing);
        }
        finished(&label, &longer, is_sure && is_whole)
    }

    /// The label of a number that stands alone in a bracket.
    fn in_bracket(&self, number: &str) -> Proposal {
        let number = number.to_lowercase();
        let is_change = SIGNED.iter().any(|sign| number.starts_with(sign));
        match (self.label.as_str(), is_change) {
            ("", _) => finished(&self.lead, "", true),
            (label, true) => finished(&format!("{label}, change"), "", true),
            (label, false) => finished(&format!("{label}, in brackets"), "", false),
        }
    }

    /// The label of a figure with nothing before it in its clause.
    fn elliptic(&self, after: &str) -> String {
        let compares = begins_with(after, COMPARING);
        match (self.lead.as_str(), self.stem.as_str()) {
            _ if compares && !self.label.is_empty() => format!("{}, {after}", self.label),
            (_, stem) if !stem.is_empty() && !after.is_empty() => format!("{stem} {after}"),
            ("", _) if !self.label.is_empty() => self.label.clone(),
            (lead, _) if after.is_empty() => lead.to_owned(),
            _ => after.to_owned(),
        }
    }

    /// The stem of a coordinate thing with words of its own: the stem before with these, or its subject
    /// where they are a verb, as a single word is.
    fn coordinate(&self, bare: &str, lead: &str) -> String {
        let modal = self.verb.split(' ').next().filter(|it| is_in(it, MODALS)).unwrap_or_default();
        match bare.contains(' ') || begins_with(bare, ARTICLES) {
            true => format!("{} {lead}", without_last_noun(&self.stem)),
            false => format!("{} {modal} {lead}", self.subject),
        }
    }
}

/// `stem`, what a figure counts and what follows it.
fn joined(stem: &str, figure: &Figure<'_>, after: &str, host: &Host) -> String {
    let noun = figure.noun;
    let bare = without_joining(stem);
    let of = after.strip_prefix("of ");
    if let Some(of) = of.filter(|_| noun.is_empty() && is_share(figure.number)) {
        let first = of.split(' ').next().unwrap_or_default();
        let of = if is_pronoun(first) && !host.thing.is_empty() {
            of.replacen(first, &host.thing, 1)
        } else {
            of.to_owned()
        };
        let before = without_article_at_end(stem);
        let article = if before.is_empty() { "" } else { "a " };
        return format!("{before} {article}share of {}", relative(without_article(&of)));
    }
    if let Some(label) = dimension(&bare, after) {
        return label;
    }
    match (of, noun) {
        (Some(of), "") if figure.counts => {
            format!("{} {}", without_article_at_end(stem), without_article(of))
        }
        (Some(of), "") => format!("{} {of}", without_article_at_end(stem)),
        (None, "") if !figure.counts || after.is_empty() => format!("{bare} {after}"),
        (_, noun) => format!("{} {noun} {after}", without_article_at_end(stem)),
    }
}

#[cfg(test)]
mod tests;
