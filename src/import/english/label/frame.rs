//! A figure with the subject and the verb that lead on to it.

use std::ops::Range;

use super::{phrase, sentence::Sentence, words::*};

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
    /// What the subject costs.
    Costs,
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
}

impl<'s, 'a> Frame<'s, 'a> {
    /// The figure at `at`.
    pub(super) fn of(sentence: &'s Sentence<'a>, at: usize) -> Self {
        let clause = sentence.clause(at);
        let previous = (clause.start..at).rfind(|it| sentence.is_figure(*it));
        let begin = previous.map_or(clause.start, |it| it + 1);
        let joint = (begin..at).find(|it| previous.is_some() && sentence.is(*it, JOINTS));
        let that = |it: &usize| sentence.is(*it, "that") && sentence.is(it - 1, TELLING);
        let told = (begin + 1..at).rfind(that);
        let mut head = told.or(joint).map_or(begin, |it| it + 1)..at;
        while !head.is_empty() && sentence.is(head.start, OPENING) {
            head.start += 1;
        }
        let fills = |it: usize| {
            sentence.is(it, ROUGHLY) || sentence.is(it, "of") && sentence.is(it - 1, "total")
        };
        while !head.is_empty() && fills(head.end - 1) {
            head.end -= 1;
        }
        let compares = "compared|against|versus";
        let ends = |it: &usize| {
            sentence.is(*it, JOINTS) || sentence.is(*it, compares) || sentence.is_figure(*it)
        };
        let mut rest = at + 1..(at + 1..clause.end).find(ends).unwrap_or(clause.end);
        if sentence.is_figure(rest.end) && !rest.is_empty() && sentence.is(rest.end - 1, "to|from")
        {
            rest.end -= 1;
        }
        Self { sentence, at, unit: unit(sentence, at), clause, head, rest }
    }

    /// Whether nothing that stands before the clause can limit what it says.
    pub(super) fn is_free(&self) -> bool {
        let (sentence, start) = (self.sentence, self.clause.start);
        let opening = sentence.clause(0);
        let first = sentence.tokens.first().map_or("", |it| it.text);
        let is_scoped = limits(first) && opening.end < start;
        let is_begun = start < 2
            || sentence.is(start, "and|but|while|whereas|although")
            || sentence.mark(start - 1).is_some_and(|it| ";:—–".contains(it))
            || opening.end + 1 == start && opening.clone().all(|it| sentence.is(it, OPENING));
        is_begun && !is_scoped
    }

    /// The verb that leads on to the figure, with its subject.
    pub(super) fn verb(&self) -> Option<(Verb, Range<usize>)> {
        let sentence = self.sentence;
        let mut at = self.head.end.checked_sub(1).filter(|it| *it >= self.head.start)?;
        let lead = sentence.tokens[at].text;
        let lead = if is_in(lead, "by|to|at|from|for") { lead } else { "" };
        at = at.checked_sub(usize::from(!lead.is_empty()))?;
        let way = Some(at).filter(|it| sentence.is(*it, PARTICLES));
        let is_between =
            |it: usize| sentence.is(it, PARTICLES) || is_adverb(sentence.tokens[it].text);
        while at > self.head.start && is_between(at) {
            at -= 1;
        }
        let verb = self.meaning(at, lead, way)?;
        let mut start = at;
        let helps = |it: usize| {
            sentence.is(it, "has|have|had|been|is|are|was|were")
                || is_adverb(sentence.tokens[it].text)
        };
        while start > self.head.start && helps(start - 1) {
            start -= 1;
        }
        let is_passive = sentence.has(start..at, "been|is|are|was|were");
        if matches!(verb, Verb::Did(_)) && is_passive
            || is_in(sentence.tokens[at].text, SETTING) && !is_passive
        {
            return None;
        }
        let own = self.head.start..start;
        let subject = if own.is_empty() { self.parted()? } else { own.clone() };
        let is_free = self.is_free() || own.is_empty();
        phrase::noun(sentence, subject).filter(|_| is_free).map(|it| (verb, it))
    }

    /// What the verb at `at` means with the preposition and the `up` or `down` behind it.
    fn meaning(&self, at: usize, lead: &str, way: Option<usize>) -> Option<Verb> {
        let sentence = self.sentence;
        let word = sentence.tokens.get(at)?.text;
        let way = way.map(|it| sentence.tokens[it].text);
        let change = change(way.filter(|it| *it == "up" || *it == "down").unwrap_or(word));
        let is_change = is_in(word, RISING) || is_in(word, FALLING) || is_in(word, SETTING);
        let is_turned = is_in(word, BEING) && way.is_some_and(|it| it == "up" || it == "down");
        let equals = lead == "at" && is_in(word, "stood|stands|stand|remained") && way.is_none()
            || lead == "to" && is_in(word, "came|comes|amounted|amounts");
        match lead {
            _ if equals => Some(Verb::Equals),
            "" | "by" if is_change || is_turned => Some(Verb::ChangedBy(change)),
            "to" if is_change => Some(Verb::ChangedTo),
            "from" if is_change || is_turned => Some(Verb::ChangedFrom),
            "for" if is_in(word, "account|accounts|accounted") => Some(Verb::IsPart),
            "" if is_in(word, "make|makes|made") && way == Some("up") => Some(Verb::IsPart),
            "" if participle(word).is_some() && !is_in(word, LINKING) => Some(Verb::Did(at)),
            "" if way.is_some() => None,
            "" if is_in(word, LINKING) => Some(Verb::Equals),
            "" if is_in(word, "cost|costs") => Some(Verb::Costs),
            _ => None,
        }
    }

    /// A subject at the beginning of the sentence that commas part from its verb: `The rise, the largest in
    /// years, was …`.
    fn parted(&self) -> Option<Range<usize>> {
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
        let mut words = range.start + 1..range.end;
        let is_plain = |it: usize| {
            let word = sentence.tokens[it].text;
            !is_in(word, PERSONS) && !speaks(word) && !is_in(word, JOINTS)
        };
        if range.clone().all(|it| sentence.is(it, NEUTRAL)) {
            return Some(String::new());
        }
        let places = sentence
            .is(range.start, "in|at|among|across|for|on|to|from|by|with|between|within|over");
        // `in 1985 and 2010`, `for theft or fraud`
        let is_cut = sentence.is(range.end, "and|or");
        let fits =
            places && !is_cut && !words.is_empty() && words.len() < MOST && words.all(is_plain);
        fits.then(|| phrase::shown(sentence, range))
    }

    /// The things that are counted, and where what is said behind them begins.
    pub(super) fn thing(&self) -> Option<(String, usize)> {
        let sentence = self.sentence;
        let own = sentence.tokens[self.at].text;
        let is_end = |it: &usize| {
            sentence.is(*it, PREPOSITIONS) && !sentence.is(*it, "of")
                || speaks(sentence.tokens[*it].text)
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
        let counts = self.unit == Unit::Count && words.trim().ends_with('s') | is_in(own, PEOPLE);
        counts.then(|| (words.trim().to_owned(), end))
    }
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
