//! A figure with the subject and the verb that lead on to it.

use std::ops::Range;

use super::{phrase, sentence::Sentence, words::*};
use crate::import::language::words;

/// What a figure is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unit {
    /// A percentage or a fraction.
    Share,
    /// An amount of money.
    Money,
    /// A number of things.
    Count,
    /// Any other measure, a length or a time.
    Measure,
}

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

/// Most words of what is said behind a figure.
const MOST: usize = 8;

/// A figure in its clause.
pub(super) struct Frame<'s, 'a> {
    pub(super) sentence: &'s Sentence<'a>,
    pub(super) at: usize,
    pub(super) unit: Unit,
    pub(super) clause: Range<usize>,
    /// What stands before the figure, from the figure before or from the joint behind that on, without
    /// words that only say how exact it is.
    pub(super) head: Range<usize>,
    /// What stands behind it, up to a joint or another figure.
    pub(super) rest: Range<usize>,
    /// Where what is told begins: behind `said that`.
    pub(super) told: usize,
}

impl<'s, 'a> Frame<'s, 'a> {
    /// The figure at `at`.
    pub(super) fn of(sentence: &'s Sentence<'a>, at: usize) -> Self {
        let clause = sentence.clause(at);
        let previous = (clause.start..at).rfind(|it| sentence.is_figure(*it));
        let begin = previous.map_or(clause.start, |it| it + 1);
        let joint = (begin..at).find(|it| previous.is_some() && sentence.is(*it, JOINTS));
        let told = (begin + 1..at).rfind(|it| is_told(sentence, *it, at));
        let mut head = told.or(joint).map_or(begin, |it| it + 1)..at;
        while !head.is_empty() && sentence.is(head.start, OPENING) {
            head.start += 1;
        }
        let fills = |it: usize| {
            let is_total = it > 0 && sentence.is(it - 1, "total");
            sentence.is(it, ROUGHLY) || sentence.is(it, "of") && is_total
        };
        while !head.is_empty() && fills(head.end - 1) {
            head.end -= 1;
        }
        let ends = |it: &usize| {
            let is_near = sentence.is_figure(it + 1) || sentence.is_figure(it + 2);
            sentence.is(*it, JOINTS)
                || sentence.is(*it, "compared|versus")
                || sentence.is(*it, "against") && is_near
                || sentence.is_figure(*it)
        };
        let mut rest = at + 1..(at + 1..clause.end).find(ends).unwrap_or(clause.end);
        if sentence.is_figure(rest.end) && !rest.is_empty() && sentence.is(rest.end - 1, "to|from")
        {
            rest.end -= 1;
        }
        Self {
            sentence,
            at,
            unit: unit(sentence, at),
            told: told.map_or(clause.start, |it| it + 1),
            clause,
            head,
            rest,
        }
    }

    /// The words that open the sentence before the clause.
    fn opening_words(&self) -> Range<usize> {
        let sentence = self.sentence;
        let begin = (0..self.clause.start).rfind(|it| sentence.mark(*it) == Some(':')).unwrap_or(0);
        let start = (begin..self.clause.start).find(|it| sentence.mark(*it).is_none());
        let start = start.unwrap_or(self.clause.start);
        start..sentence.clause(start).end.min(self.clause.start)
    }

    /// What opens the sentence and limits what the clause says, if that can be told: `in Wales`.
    pub(super) fn opening(&self) -> Option<String> {
        let (sentence, opening) = (self.sentence, self.opening_words());
        let first = sentence.tokens.get(opening.start).map_or("", |it| it.text);
        let inner = opening.start + 1..opening.end;
        let is_said = inner.clone().next().is_none_or(|it| {
            sentence.is(it, PREPOSITIONS)
                || sentence.is(it, ARTICLES)
                || is_adverb(sentence.tokens[it].text)
        });
        let is_deed = is_past(first) || first.ends_with("ing");
        let places = "in|at|across|among|on|within|outside|excluding|including";
        let is_limit = limits(first) && (!is_deed || is_said || is_in(first, places))
            || sentence.has(opening.clone(), LIMITS);
        if opening.is_empty() || !is_limit || inner.len() == 1 && sentence.is(inner.start, GENERAL)
        {
            return Some(String::new());
        }
        let fits = is_in(first, places)
            && opening.end + 1 == self.clause.start
            && !sentence.has(opening.clone(), "other|such|top|own");
        let is_day = inner.len() < 4 && sentence.is(opening.end - 1, "day|week|month|year");
        if !fits || !is_day && phrase::noun(sentence, inner).is_none() {
            return None;
        }
        let comma = if first.ends_with("ing") { ", " } else { "" };
        let words: Vec<&str> = opening.map(|it| sentence.written(it)).collect();
        Some(format!("{comma}{}", phrase::small(&words.join(" "))))
    }

    /// Whether what stands before the clause is whole without it.
    pub(super) fn is_free(&self) -> bool {
        let (sentence, start) = (self.sentence, self.clause.start);
        let mut opening = self.opening_words();
        // `Meat, poultry, and fish were dearer`
        let is_list =
            start > 1 && sentence.is(start, "and|or") && !self.has_said(sentence.clause(start - 2));
        start < 2
            || sentence.is(start, "and|but|while|whereas|although") && !is_list
            || sentence.mark(start - 1).is_some_and(|it| ";:—–".contains(it))
            || opening.end + 1 == start
                && (sentence.is(
                    opening.start,
                    "in|at|across|among|on|within|outside|excluding|including|overall",
                ) || opening.all(|it| sentence.is(it, OPENING)))
    }

    /// The verb that leads on to the figure, with its subject.
    pub(super) fn verb(&self) -> Option<(Verb, Range<usize>)> {
        let (verb, own) = self.predicate()?;
        // `the continent's four largest markets`
        if own.start > 0 && self.sentence.is_figure(own.start - 1) {
            return None;
        }
        let subject = if own.is_empty() { self.parted()? } else { own.clone() };
        let is_free = self.is_free() || own.is_empty();
        phrase::noun(self.sentence, subject).filter(|_| is_free).map(|it| (verb, it))
    }

    /// The verb that leads on to the figure, and what stands before it.
    pub(super) fn predicate(&self) -> Option<(Verb, Range<usize>)> {
        let sentence = self.sentence;
        let mut at = self.head.end.checked_sub(1).filter(|it| *it >= self.head.start)?;
        let lead = sentence.tokens[at].text;
        let lead = if is_in(lead, "by|to|at|from|for") { lead } else { "" };
        at = at.checked_sub(usize::from(!lead.is_empty()))?;
        let way = Some(at).filter(|it| sentence.is_particle(*it));
        let is_between =
            |it: usize| sentence.is_particle(it) || is_adverb(sentence.tokens[it].text);
        while at > self.head.start && is_between(at) {
            at -= 1;
        }
        let mut verb = self.meaning(at, lead, way)?;
        let mut start = at;
        let helps = |it: usize| {
            sentence.is(it, "has|have|had|been|is|are|was|were")
                || is_adverb(sentence.tokens[it].text)
        };
        while start > self.head.start && helps(start - 1) {
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

    /// What the verb at `at` means with the preposition and the `up` or `down` behind it.
    fn meaning(&self, at: usize, lead: &str, way: Option<usize>) -> Option<Verb> {
        let sentence = self.sentence;
        let word = sentence.tokens.get(at)?.text;
        let way = way.map(|it| sentence.tokens[it].text);
        let change = change(way.filter(|it| *it == "up" || *it == "down").unwrap_or(word));
        let is_change = is_in(word, RISING) || is_in(word, FALLING) || is_in(word, SETTING);
        let moves = is_in(word, BEING) || is_in(word, "came|come|went|gone");
        let is_turned = moves && way.is_some_and(|it| it == "up" || it == "down");
        let has = words(MEASURES).filter_map(|it| it.split_once('='));
        let behind = self.rest.clone().next().map_or("", |it| sentence.tokens[it].text);
        let is_size = is_in(word, BEING) && lead.is_empty() && self.unit != Unit::Count;
        let sized =
            |it: &(&str, &str)| is_size && it.0 == behind || lead.is_empty() && it.0 == word;
        let has = has.filter(sized).last().map(|it| it.1);
        let equals = lead == "at" && is_in(word, STANDING) && (way.is_none() || way == Some("in"))
            || lead == "to" && is_in(word, "came|comes|amounted|amounts");
        match lead {
            _ if equals => Some(Verb::Equals),
            "" | "by" if is_change || is_turned => Some(Verb::ChangedBy(change)),
            "to" if is_change || is_turned => Some(Verb::ChangedTo),
            "from" if is_change || is_turned => Some(Verb::ChangedFrom),
            "for" if is_in(word, "account|accounts|accounted") => Some(Verb::IsPart),
            "" if is_in(word, "make|makes|made") && way == Some("up") => Some(Verb::IsPart),
            "" if has.is_some_and(|it| self.measures(it)) => has.map(Verb::Has),
            "" if participle(word).is_some() && !is_in(word, LINKING) => Some(Verb::Did(at)),
            "" if way.is_some() => None,
            "" if is_in(word, LINKING) => Some(Verb::Equals),
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

    /// What stands behind the figure, if that only says where, when or for whom: `in Wales`.
    pub(super) fn scope(&self) -> Option<String> {
        self.place(self.rest.clone())
    }

    /// The same for another range; nothing for words that only compare with an earlier time.
    pub(super) fn place(&self, range: Range<usize>) -> Option<String> {
        let sentence = self.sentence;
        let range = range.start..self.joined(range.end);
        let mut words = range.start + 1..range.end;
        let is_plain = |it: usize| {
            let word = sentence.tokens[it].text;
            !is_in(word, PERSONS)
                && !speaks(word)
                && (!is_in(word, JOINTS) || is_in(word, "and|or"))
        };
        if range.clone().all(|it| sentence.is(it, NEUTRAL)) {
            return Some(String::new());
        }
        let places = sentence.is(
            range.start,
            "in|at|among|across|for|on|to|from|by|with|between|within|over|against",
        );
        // `in 1985 and 2010`
        let is_cut = sentence.is(range.end, "and|or") && !self.goes_on(range.end);
        let is_cut = is_cut || self.leads_on(range.end);
        let fits =
            places && !is_cut && !words.is_empty() && words.len() < MOST && words.all(is_plain);
        fits.then(|| phrase::shown(sentence, range))
    }

    /// Whether a range has a verb or a figure.
    fn has_said(&self, mut range: Range<usize>) -> bool {
        let sentence = self.sentence;
        range.any(|it| sentence.is_figure(it) || speaks(sentence.tokens[it].text))
    }

    /// Whether what stands in a range is one clause.
    pub(super) fn is_one(&self, range: Range<usize>) -> bool {
        let sentence = self.sentence;
        range.clone().all(|it| {
            let is_more = sentence.is(it, JOINTS)
                && (!sentence.is(it, "and|or") || self.joined(it) == it && !self.goes_on(it));
            !is_more
        })
    }

    /// Whether the words before `end` belong to what stands there.
    fn leads_on(&self, end: usize) -> bool {
        let last = end.saturating_sub(1);
        let is_lead = self.sentence.is_figure(end) && self.sentence.is(last, ROUGHLY);
        is_lead || self.sentence.is(last, PREPOSITIONS)
    }

    /// Whether another verb of the same subject stands behind the `and` at `joint`.
    pub(super) fn goes_on(&self, joint: usize) -> bool {
        let sentence = self.sentence;
        let next = (joint + 1..self.clause.end).find(|it| !is_adverb(sentence.tokens[*it].text));
        sentence.is(joint, "and|or") && next.is_some_and(|it| speaks(sentence.tokens[it].text))
    }

    /// Where what an `and` or `or` at `end` joins ends, if that is no clause: `for theft or fraud`.
    pub(super) fn joined(&self, end: usize) -> usize {
        let sentence = self.sentence;
        let mut others = end + 1..self.clause.end;
        let is_plain = |it: usize| {
            !sentence.is_figure(it) && !speaks(sentence.tokens[it].text) && !sentence.is(it, JOINTS)
        };
        if sentence.is(end, "and|or") && !others.is_empty() && others.all(is_plain) {
            self.clause.end
        } else {
            end
        }
    }

    /// Whether the figure can be so much of `what`.
    fn measures(&self, what: &str) -> bool {
        let written = self.sentence.written(self.at);
        let is_time = is_span(written.split([' ', '-']).next_back().unwrap_or_default());
        match what {
            "cost" | "value" => self.unit == Unit::Money,
            "duration" => self.unit == Unit::Measure && is_time,
            _ => self.unit == Unit::Measure && !is_time,
        }
    }

    /// The things that are counted, and where what is said behind them begins.
    pub(super) fn thing(&self) -> Option<(String, usize)> {
        let sentence = self.sentence;
        let own = sentence.tokens[self.at].text;
        let is_end = |it: &usize| {
            let is_quality =
                own.is_empty() && *it == self.rest.start && is_past(sentence.tokens[*it].text);
            sentence.is(*it, PREPOSITIONS) && !sentence.is(*it, "of")
                || speaks(sentence.tokens[*it].text) && !is_quality
        };
        let end = self.rest.clone().find(is_end).unwrap_or(self.rest.end);
        let behind = phrase::noun(sentence, self.rest.start..end);
        let is_named = !own.is_empty() && self.rest.start == end;
        let of = !own.is_empty() && sentence.is(self.rest.start, "of");
        let of = of.then(|| phrase::noun(sentence, self.rest.start + 1..end)).flatten();
        let words = match (behind, of) {
            _ if is_named => own.to_owned(),
            (_, Some(of)) => format!("{own} of {}", phrase::shown(sentence, of)),
            (Some(behind), _) => format!("{own} {}", phrase::shown(sentence, behind)),
            _ => return None,
        };
        let thing = words.split(" of ").next().unwrap_or_default().trim();
        let counts = self.unit == Unit::Count && (thing.ends_with('s') || is_in(own, PEOPLE));
        counts.then(|| (words.trim().to_owned(), end))
    }
}

/// Whether what `it` says begins behind `it`: `said that`, `the report says`.
fn is_told(sentence: &Sentence<'_>, it: usize, at: usize) -> bool {
    let acts = |it: usize| speaks(sentence.tokens[it].text);
    let says = "say|says|said|show|shows|suggests|means|estimates";
    sentence.is(it, "that") && sentence.is(it - 1, TELLING)
        || sentence.is(it, says) && (it + 2..at).any(acts)
}

/// What the figure at `at` is.
fn unit(sentence: &Sentence<'_>, at: usize) -> Unit {
    let written = sentence.written(at).to_lowercase();
    let is_share = [
        "%", "per cent", "percent", "point", " in ", "out of", "half", "third", "quarter", "fifth",
        "tenth", "fourth", "eighth", "sixth",
    ];
    if is_share.iter().any(|it| written.contains(it)) {
        Unit::Share
    } else if written.contains(['$', '£', '€', '¥'])
        || written.contains(" cents")
        || written.starts_with("rs ")
        || written.ends_with('p')
    {
        Unit::Money
    } else if !sentence.tokens[at].text.is_empty() || sentence.is_bare(at) {
        Unit::Count
    } else {
        Unit::Measure
    }
}
