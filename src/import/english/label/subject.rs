//! The verb that leads on to a figure, and the subject of that.

use std::ops::Range;

use super::{
    frame::{Frame, Unit},
    phrase,
    sentence::Sentence,
    speech::Part,
    tagged,
    words::*,
};
use crate::import::language::words;

/// What a verb says of its subject and the figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verb {
    /// The figure is what the subject amounts to.
    Equals,
    /// The figure is how much the subject changed; the noun for that.
    ChangedBy(&'static str),
    /// What it changed to, and what it changed from.
    ChangedTo,
    ChangedFrom,
    /// What the subject has so much of.
    Has(&'static str),
    /// The share that the subject is of a whole.
    IsPart,
    /// What the subject did something with: where its word stands.
    Did(usize),
}

impl Frame<'_, '_> {
    /// The verb that leads on to the figure, with its subject.
    pub(super) fn verb(&self) -> Option<(Verb, Range<usize>)> {
        let (verb, own) = self.predicate()?;
        // `the continent's four largest markets`
        if own.start > 0 && self.sentence.is_figure(own.start - 1) {
            return None;
        }
        if own.is_empty() {
            // `The farm is 2 hectares and stands at 1,740 metres`
            let is_size = verb == Verb::Equals && self.unit == Unit::Measure;
            let subject = self.parted().and_then(|it| phrase::noun(self.sentence, it));
            let carried = || self.carried().filter(|_| !is_size);
            return Some((verb, subject.or_else(carried)?));
        }
        if let Some(named) = self.named_before(&own) {
            return Some((verb, named));
        }
        let is_worth = self.sentence.is(own.end, "worth");
        let own = self.led_to(own.end).unwrap_or(own.start)..own.end;
        let subject = match self.as_share(&own) {
            Some(at) => phrase::noun(self.sentence, own.start..at).map(|it| it.start..own.end),
            None => phrase::noun(self.sentence, own.clone())
                .filter(|_| self.is_free())
                .or_else(|| self.enumerated(&own))
                // `received a salary and bonuses worth £28 million`
                .or_else(|| (!is_worth).then(|| tagged::subject(self.sentence, own)).flatten()),
        };
        Some((verb, subject.filter(|it| !self.is_remnant(it))?))
    }

    /// The subject that ends in `own` with the entries before it, where it is a list that begins the sentence: `Sales in
    /// pubs, bars and inns`.
    fn enumerated(&self, own: &Range<usize>) -> Option<Range<usize>> {
        let (sentence, begin) = (self.sentence, self.begin());
        let joint = own.clone().find(|it| sentence.is(*it, "and|or"))?;
        let parts = self.parts_of(begin..own.start);
        let (first, others) = parts.split_first()?;
        let is_noun = |it: usize| sentence.is_part(it, &[Part::NOUN, Part::PROPN, Part::ADJ]);
        let is_entry = |it: &Range<usize>| it.len() < 4 && it.clone().all(is_noun);
        let last = [own.start..joint, joint + 1..own.end];
        let commas = |it: usize| sentence.mark(it).is_none_or(|mark| mark == ',');
        let fits = (begin..own.start).all(commas)
            && own.start > 0
            && sentence.mark(own.start - 1) == Some(',')
            && others.iter().chain(&last).all(is_entry)
            && !last[1].is_empty()
            && is_noun(first.end - 1);
        let whole = phrase::noun(sentence, first.clone()).filter(|_| fits)?;
        Some(whole.start..own.end)
    }

    /// Whether a subject is one that was told of, or only the end of a time: `although that age group is …`,
    /// `over 8 and 9 July have injured`.
    fn is_remnant(&self, subject: &Range<usize>) -> bool {
        let sentence = self.sentence;
        let Some(before) = subject.start.checked_sub(1) else { return false };
        let joins = |it: usize| sentence.is(it, JOINTS) && !sentence.is(it, "and|but|or");
        let begins = before == self.clause.start || before > 0 && joins(before - 1);
        let is_numeral = sentence.written(subject.start).chars().all(|c| c.is_ascii_digit());
        sentence.is(before, "that|this") && begins || sentence.is(before, "and") && is_numeral
    }

    /// Where it is said in `own` of what it is a share: `Rents as a share of income`.
    fn as_share(&self, own: &Range<usize>) -> Option<usize> {
        let sentence = self.sentence;
        own.clone().find(|it| {
            sentence.is(*it, "as")
                && sentence.is(it + 1, ARTICLES)
                && sentence.is(it + 2, "share|proportion|percentage|fraction")
        })
    }

    /// The subject at the beginning of the sentence of which the verb right before the figure tells, too:
    /// `Crews laid 31,000 sleepers and rebuilt 22 bridges`.
    pub(super) fn carried(&self) -> Option<Range<usize>> {
        let (sentence, head) = (self.sentence, self.head.clone());
        let verb = sentence.tokens.get(head.start)?.text;
        let before = head.start.checked_sub(1)?;
        let joins = sentence.mark(before) == Some(',') || sentence.is(before, "and|but|then");
        let is_finite = sentence.acts(head.start) && !verb.ends_with("ing") && verb != "worth";
        let start = self.begin();
        let first = (start + 1..before).find(|it| sentence.acts(*it))?;
        let tells = sentence.is(first, TELLING) || sentence.is(first, SAYING);
        let ends = |it: &usize| sentence.mark(*it).is_some() || sentence.is(*it, JOINTS);
        // `and its rival sold 3`, `but its rival, a co-operative, sold 3`: another subject.
        let is_other = |it: usize| {
            let end = (it + 1..head.start).find(ends).unwrap_or(head.start);
            let is_parted = sentence.mark(end).is_some() && sentence.mark(it).is_none();
            let last = if is_parted { before } else { end };
            let verb = (it + 1..last).find(|it| sentence.acts(*it));
            verb.is_some_and(|verb| (it + 1..verb.min(end)).any(|it| !helps(sentence, it)))
        };
        let is_plain = |it: usize| {
            let joins = sentence.is(it, "and|but") && !is_other(it);
            (joins || !sentence.is(it, JOINTS))
                && !sentence.is(it, PERSONS)
                && sentence.mark(it).is_none_or(|mark| mark == ',' && !is_other(it))
        };
        let fits = joins && is_finite && !tells && (first..head.start).all(is_plain);
        let own = (start..first).find(|it| !sentence.is(*it, OPENING))?..first;
        let own = own.start..(own.clone()).rfind(|it| !helps(sentence, *it))? + 1;
        phrase::noun(sentence, own).filter(|_| fits)
    }

    /// The subject that stands in `own`, or what a `which` there means.
    pub(super) fn subject(&self, own: Range<usize>) -> Option<Range<usize>> {
        let free = || phrase::noun(self.sentence, own.clone()).filter(|_| self.is_free());
        self.named_before(&own).or_else(free)
    }

    /// What `which` or `who` means that stands alone in `own`, if that begins the sentence: `The library,
    /// which has`.
    pub(super) fn named_before(&self, own: &Range<usize>) -> Option<Range<usize>> {
        let (sentence, start) = (self.sentence, self.clause.start);
        let is_relative = own.len() == 1 && own.start == start && sentence.is(start, "which|who");
        let comma = start.checked_sub(1).filter(|it| sentence.mark(*it) == Some(','))?;
        let begin = (self.begin()..comma).find(|it| !sentence.is(*it, OPENING))?;
        phrase::noun(sentence, begin..comma).filter(|_| is_relative)
    }

    /// The verb that leads on to the figure, and what stands before it.
    pub(super) fn predicate(&self) -> Option<(Verb, Range<usize>)> {
        let sentence = self.sentence;
        let last = self.head.end.checked_sub(1);
        let mut at = last.filter(|it| *it >= self.head.start && !self.is_cut)?;
        let lead = sentence.tokens[at].text;
        let lead = if is_in(lead, "by|to|at|from|for") { lead } else { "" };
        at = at.checked_sub(usize::from(!lead.is_empty()))?;
        at = self.without_row(at);
        let way = Some(at).filter(|it| sentence.is_particle(*it));
        let is_between =
            |it: usize| sentence.is_particle(it) || is_adverb(sentence.tokens[it].text);
        while at > self.head.start && is_between(at) {
            at -= 1;
        }
        let mut verb = self.meaning(at, lead, way)?;
        let mut start = at;
        // `is expected to rise by`
        let leads = |it: usize| {
            it > self.head.start + 1
                && sentence.is(it - 1, "to")
                && sentence.is(it - 2, "expected|forecast|projected|predicted|estimated|planned")
        };
        if leads(start) {
            start -= 2;
        }
        while start > self.head.start && helps(sentence, start - 1) {
            start -= 1;
        }
        let is_passive = sentence.has(start..at, "been|is|are|was|were");
        if is_in(sentence.tokens[at].text, SETTING) && !is_passive {
            verb = Some(Verb::Did(at)).filter(|_| lead.is_empty())?;
        }
        let is_real = start == 0 || !sentence.is(start - 1, UNREAL);
        let fits = !matches!(verb, Verb::Did(_)) || is_real && !is_passive;
        fits.then_some((verb, self.head.start..start))
    }

    /// Where what stands before `for the third year` ends, if that ends at `at`.
    fn without_row(&self, at: usize) -> usize {
        let sentence = self.sentence;
        let is_row = is_span(sentence.tokens[at].text) || sentence.is(at, "time|running|row");
        let is_for = |it: &usize| sentence.is(*it, "for") && sentence.is(it + 1, "the|a");
        let start = (at.saturating_sub(5)..at).rfind(is_for).filter(|it| *it > self.head.start);
        start.filter(|_| is_row).map_or(at, |it| it - 1)
    }

    /// What the verb at `at` means with the preposition and the `up` or `down` behind it.
    fn meaning(&self, at: usize, lead: &str, way: Option<usize>) -> Option<Verb> {
        let sentence = self.sentence;
        let word = sentence.tokens.get(at)?.text;
        let way = way.map(|it| sentence.tokens[it].text);
        let change = change(way.filter(|it| *it == "up" || *it == "down").unwrap_or(word));
        let is_change = is_in(word, RISING) || is_in(word, FALLING) || is_in(word, SETTING);
        // `has doubled to 240`
        let is_multiplied = paired(word, MULTIPLYING).is_some();
        let moves = is_in(word, BEING) || is_in(word, "came|come|went|gone|go|goes");
        let is_turned = moves && way.is_some_and(|it| it == "up" || it == "down");
        let has = words(MEASURES).filter_map(|it| it.split_once('='));
        let behind = self.rest.clone().next().map_or("", |it| sentence.tokens[it].text);
        let is_size = is_in(word, BEING) || is_in(word, "stands|stood");
        let is_size = is_size && lead.is_empty() && self.unit != Unit::Count;
        let sized =
            |it: &(&str, &str)| is_size && it.0 == behind || lead.is_empty() && it.0 == word;
        let has = has.filter(sized).last().map(|it| it.1);
        let equals = lead == "at" && is_in(word, STANDING) && (way.is_none() || way == Some("in"))
            || lead == "to" && is_in(word, "came|comes|amounted|amounts");
        let priced = paired(word, PRICING).and_then(|it| it.split_once(' '));
        let priced = priced.filter(|it| it.0 == lead && self.unit == Unit::Money);
        match lead {
            _ if priced.is_some() => priced.map(|it| Verb::Has(it.1)),
            _ if equals => Some(Verb::Equals),
            "" | "by" if is_change || is_turned => Some(Verb::ChangedBy(change)),
            "to" if is_change || is_turned || is_multiplied => Some(Verb::ChangedTo),
            "from" if is_change || is_turned || is_multiplied => Some(Verb::ChangedFrom),
            "for" if is_in(word, "account|accounts|accounted") => Some(Verb::IsPart),
            "" if is_in(word, "make|makes|made") && way == Some("up") => Some(Verb::IsPart),
            "" if is_in(word, CONSTITUTING) && self.unit == Unit::Share => Some(Verb::IsPart),
            "" if has.is_some_and(|it| self.measures(it)) => has.map(Verb::Has),
            "" if participle(word).is_some() && !is_in(word, LINKING) && word != "touched" => {
                Some(Verb::Did(at))
            }
            "" if way.is_some() => None,
            "" if is_in(word, LINKING)
                || at > 0 && sentence.is(at, "be") && sentence.is(at - 1, "will") =>
            {
                Some(Verb::Equals)
            }
            // `Sales hit £3 million`
            "" if is_in(word, "hit|hits|touched") && self.unit != Unit::Count => Some(Verb::Equals),
            _ => None,
        }
    }

    /// A subject at the beginning of the sentence that commas part from its verb: `The rise, the largest in
    /// years, was …`.
    pub(super) fn parted(&self) -> Option<Range<usize>> {
        let sentence = self.sentence;
        let is_comma = |it: usize| sentence.mark(it) == Some(',');
        let comma = self.head.start.checked_sub(1).filter(|it| is_comma(*it))?;
        let aside = comma.checked_sub(1).map(|it| sentence.clause(it))?;
        let before = aside.start.checked_sub(1).filter(|it| is_comma(*it) && !aside.is_empty())?;
        (sentence.clause(0).end == before).then_some(0..before)
    }

    /// Whether the figure can be so much of `what`.
    fn measures(&self, what: &str) -> bool {
        match what {
            "cost" | "value" => self.unit == Unit::Money,
            "duration" => self.lasts(),
            _ => self.unit == Unit::Measure && !self.lasts(),
        }
    }

    /// Whether the figure is a length of time.
    pub(super) fn lasts(&self) -> bool {
        let written = self.sentence.written(self.at);
        let unit = written.split([' ', '-']).next_back().unwrap_or_default();
        let unit = unit.trim_start_matches(|c: char| !c.is_alphabetic());
        let is_time = is_span(unit) || is_in(unit, "h|hr|hrs|min|mins|secs");
        self.unit == Unit::Measure && is_time
    }
}

/// Whether the word at `it` stands beside a verb: `has already`.
fn helps(sentence: &Sentence<'_>, it: usize) -> bool {
    sentence.is(it, "has|have|had|been|is|are|was|were|will|be")
        || is_adverb(sentence.tokens[it].text)
}
