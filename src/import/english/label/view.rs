//! A figure with the verb that governs it and the subject of that.

use std::ops::Range;

use super::{lead, noun, part::Part, sentence::Sentence, words::*};
use crate::import::language::words;

/// What a figure is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Unit {
    /// A percentage or a fraction.
    Share,
    /// An amount of money.
    Money,
    /// A number of things.
    #[default]
    Count,
    /// Any other measure, a length or a time.
    Measure,
}

/// A figure in its sentence.
pub(super) struct View<'s, 'a> {
    pub(super) sentence: &'s Sentence<'a>,
    pub(super) at: usize,
    pub(super) part: Part,
    /// The word that leads on to the figure, without those between that only say how exact it is.
    pub(super) lead: Option<usize>,
    pub(super) unit: Unit,
    /// The subject, if it is named.
    pub(super) subject: Option<Range<usize>>,
    /// The words from its verb to the figure.
    pub(super) verb: Range<usize>,
}

impl<'s, 'a> View<'s, 'a> {
    /// The figure at `at`.
    pub(super) fn of(sentence: &'s Sentence<'a>, at: usize) -> Self {
        let part = Part::of(sentence, at);
        let unit = unit(sentence, at);
        let lead = (part.clause.start..at)
            .rev()
            .find(|it| {
                let fills = sentence.is(*it, FILLING)
                    || sentence.is(*it, ROUGHLY)
                    || is_adverb(sentence.tokens[*it].text);
                !fills || sentence.is_figure(*it)
            })
            .filter(|it| !sentence.is_figure(*it));
        let mut view = Self { sentence, at, part, lead, unit, subject: None, verb: at..at };
        view.read_frame();
        view
    }

    /// The word that leads on to the figure.
    pub(super) fn leads(&self, list: &'static str) -> bool {
        self.lead.is_some_and(|it| self.sentence.is(it, list))
    }

    /// The words of the verb without those that only help it.
    pub(super) fn acts(&self, list: &'static str) -> bool {
        self.sentence.has(self.verb.clone(), list)
    }

    /// Whether the subject is a pronoun for a thing.
    pub(super) fn points(&self) -> bool {
        self.pronoun().is_some_and(|it| self.sentence.is(it, "it|they|this"))
    }

    /// Whether that pronoun stands for the figure before.
    pub(super) fn is_this(&self) -> bool {
        self.pronoun().is_some_and(|it| self.sentence.is(it, "this"))
    }

    /// Whether that pronoun is one for many.
    pub(super) fn is_many(&self) -> bool {
        self.pronoun().is_some_and(|it| self.sentence.is(it, "they"))
    }

    /// What stands directly before the verb.
    fn pronoun(&self) -> Option<usize> {
        self.verb.start.checked_sub(1).filter(|_| !self.verb.is_empty())
    }

    /// What a figure is called that counts no things that are named.
    pub(super) fn base(&self) -> &'static str {
        let written = self.sentence.written(self.at);
        let written = written.split(" per ").next().unwrap_or_default();
        let is_time = words(SPANS).any(|it| written.contains(it));
        match self.unit {
            Unit::Share => "share",
            Unit::Count => "number",
            Unit::Measure if is_time => "time",
            Unit::Money | Unit::Measure => "amount",
        }
    }

    /// Where the clause before begins if only a comma parts it from what leads on to the figure.
    pub(super) fn clause_before(&self) -> usize {
        let start = self.part.clause.start;
        let comma = start.checked_sub(1).filter(|it| self.sentence.mark(*it) == Some(','));
        comma.filter(|it| *it > 0).map_or(start, |it| self.sentence.clause(it - 1).start)
    }

    /// A subject of several names with the first of them: `Barking, Havering and Redbridge`.
    fn with_names(&self, own: Range<usize>) -> Range<usize> {
        let sentence = self.sentence;
        let start = self.clause_before();
        let names = |it: usize| sentence.tokens[it].text.starts_with(char::is_uppercase);
        let is_list = own.start == self.part.clause.start
            && sentence.has(own.clone(), "and")
            && names(own.start)
            && start < own.start
            && (start..own.start - 1).all(names);
        if is_list { start..own.end } else { own }
    }

    /// What is changed by a verb to the figure or from it: `raise the fee from £75`.
    pub(super) fn set(&self) -> Option<Range<usize>> {
        let sentence = self.sentence;
        let lead = self.lead.filter(|it| sentence.is(*it, "from|to"))?;
        let verb = self.verb.clone().find(|it| sentence.is(*it, SETTING))?;
        let own = noun::after(sentence, verb + 1, lead);
        let is_passive = verb > 0 && sentence.is(verb - 1, "be|been|was|were|is|are|being");
        (!own.is_empty() && !is_passive).then_some(own)
    }

    /// The words before the figure that tell its label from an equal one.
    pub(super) fn around(&self) -> String {
        let sentence = self.sentence;
        let own = if self.verb.is_empty() { self.part.head.clone() } else { self.verb.clone() };
        let own = noun::trimmed(sentence, own);
        let own = match own.is_empty() {
            true => noun::after(sentence, self.at + 1, self.part.clause.end),
            false => own,
        };
        let own = if own.is_empty() { self.part.head.clone() } else { own };
        sentence.words(own.start..own.end.min(own.start + 4)).join(" ")
    }

    /// Whether nothing but a preposition stands between the figure and what is before it.
    pub(super) fn is_alone(&self) -> bool {
        let sentence = self.sentence;
        self.verb.is_empty()
            && self.part.head.clone().all(|it| {
                sentence.is(it, PLACING)
                    || sentence.is(it, FILLING)
                    || sentence.is(it, "average")
                    || is_adverb(sentence.tokens[it].text)
            })
    }

    /// Finds the verb before the figure and its subject.
    fn read_frame(&mut self) {
        let sentence = self.sentence;
        let mut start = self.part.head.start;
        // `the number of reported crimes`
        let is_quality = |it: usize| {
            it > 0
                && is_past(sentence.tokens[it].text)
                && (sentence.is(it - 1, PLACING) || sentence.is(it - 1, ARTICLES))
        };
        let tells = |it: &usize| sentence.is(*it, TELLING) && !is_quality(*it);
        while let Some(tells) = (start..self.at).find(tells)
            && (tells + 1..self.at).any(|it| speaks(sentence.tokens[it].text))
        {
            let that = (tells + 1..self.at.min(tells + 5)).find(|it| sentence.is(*it, "that"));
            start = sentence.opened(that.unwrap_or(tells) + 1..self.at).start;
        }
        let Some(verb) = self.find_verb(start) else {
            let is_first = (self.part.clause.start..self.at).all(|it| !sentence.is_figure(it));
            let leans = is_first && self.clause_before() < self.part.clause.start;
            if leans && sentence.is(start, "to|from|with|at|worth|up|down|then") {
                self.subject = self.antecedent(start);
            }
            return;
        };
        self.verb = verb..self.at;
        // `people who receive care have grown by …`: the verb is not that of the clause within.
        let tells = start > 1 && sentence.is(start - 2, TELLING);
        let relates =
            start > 0 && sentence.is(start - 1, "who|that|which") && !tells && verb > start + 1;
        let own = self.with_names(self.subject_range(start, verb));
        let is_own = !relates && !own.is_empty() && (start..verb).any(|it| !self.is_adverb(it));
        self.subject = if is_own { self.named(own) } else { self.antecedent(start) };
    }

    /// The verb between `start` and the figure.
    fn find_verb(&self, start: usize) -> Option<usize> {
        let sentence = self.sentence;
        let first = (start..self.at).find(|it| !self.is_adverb(*it));
        // `Attempted murder has dropped to …`
        let opens = |it: usize| {
            let word = sentence.written(it);
            is_past(word)
                && word.starts_with(char::is_uppercase)
                && (it + 1..self.at).any(|it| sentence.is(it, HELPING) || sentence.is(it, CHANGES))
        };
        let begins = first.filter(|it| speaks(sentence.tokens[*it].text) && !opens(*it));
        let later = || sentence.verb(start..self.at).or_else(|| self.unknown_verb(start));
        let found = begins.or_else(|| later().map(|it| self.main_verb(start, it)));
        found.or_else(|| Some(start).filter(|it| self.lead == Some(*it) && self.goes_on(*it)))
    }

    fn is_adverb(&self, at: usize) -> bool {
        is_adverb(self.sentence.tokens[at].text)
    }

    /// Whether a word that is no known verb goes on as one: `and save $22 million`, `, adding £84`.
    fn goes_on(&self, at: usize) -> bool {
        let word = self.sentence.tokens[at].text;
        let joins =
            at > 0 && (self.sentence.is(at - 1, "and") || self.sentence.mark(at - 1) == Some(','));
        let is_other = is_in(word, PLACING) || is_in(word, JOINTS) || is_in(word, PRONOUNS);
        let acts = word.ends_with("ing") || is_in(word, BASES);
        joins && acts && !is_other
    }

    /// The verb of change behind another that only belongs to the subject: `entries awarded an A rose`.
    fn main_verb(&self, start: usize, verb: usize) -> usize {
        let sentence = self.sentence;
        let later =
            (verb + 1..self.at).rfind(|it| sentence.is(*it, CHANGES) || sentence.is(*it, LINKING));
        let relates = sentence.has(start..verb, "who|that|which");
        let is_part = is_past(sentence.tokens[verb].text) && !sentence.is(verb, CHANGES) || relates;
        later
            .filter(|it| {
                is_part
                    && !sentence.is(verb, TELLING)
                    && !sentence.has(verb..*it, "and|but|as|after|to|by")
            })
            .filter(|it| !sentence.is(*it - 1, ARTICLES))
            .unwrap_or(verb)
    }

    /// The subject that stands between `start` and its verb.
    fn subject_range(&self, start: usize, verb: usize) -> Range<usize> {
        let sentence = self.sentence;
        let first = sentence.verb(start..verb);
        let relates = (start + 1..verb).find(|it| sentence.is(*it, "that|who"));
        match relates.or(first) {
            Some(first) => noun::before(sentence, start, first).start..verb,
            None => noun::before(sentence, start, verb),
        }
    }

    /// A word directly before the figure that can only be a verb: `now musters 9,600 pairs`.
    fn unknown_verb(&self, start: usize) -> Option<usize> {
        let lead = self.lead.filter(|it| *it > start)?;
        let word = self.sentence.tokens[lead].text;
        if self.sentence.is(start, PLACING)
            || self.sentence.is(lead - 1, PLACING)
            || self.sentence.is(lead - 1, ARTICLES)
        {
            return None;
        }
        let is_other = is_in(word, PLACING)
            || is_in(word, JOINTS)
            || is_in(word, ARTICLES)
            || is_in(word, OWNING)
            || is_in(word, PRONOUNS);
        let is_word = word.chars().all(|c| c.is_lowercase() || c == '-');
        let is_free = is_word
            && !is_other
            && word.ends_with('s')
            && is_adverb(self.sentence.tokens[lead - 1].text);
        (is_free
            || is_in(word, "number|total|average")
            || is_in(word, REGULAR) && !word.ends_with("ds"))
        .then_some(lead)
    }

    /// The subject of a verb at `start` that stands before it in another clause.
    fn antecedent(&self, start: usize) -> Option<Range<usize>> {
        let sentence = self.sentence;
        let joint =
            if sentence.is(start, "which|who|that") { start } else { start.checked_sub(1)? };
        if sentence.is(joint, "which|who|that") {
            let end = joint - usize::from(joint > 0 && sentence.mark(joint - 1) == Some(','));
            let begin = end.checked_sub(1).map(|it| sentence.clause(it).start)?;
            let range = noun::before(sentence, begin, end);
            let of = range.clone().rfind(|it| sentence.is(*it, "of"));
            let of =
                of.filter(|_| sentence.is(joint, "which") && sentence.has(range.clone(), OFFICES));
            return self.named(of.map_or(range.clone(), |it| it + 1..range.end));
        }
        let before = self.clause_before();
        let comma = self.part.clause.start;
        let is_free = before < comma && (before..comma).all(|it| !sentence.is_figure(it));
        if is_free
            && sentence.is(start, "to|up|down|at|worth")
            && !sentence.has_verb(before..comma - 1)
        {
            return self.named(noun::before(sentence, before, comma - 1));
        }
        let subject = lead::subject(sentence, &self.part)?;
        self.named(sentence.opened(subject))
    }

    /// A subject, if it is no pronoun.
    fn named(&self, range: Range<usize>) -> Option<Range<usize>> {
        let sentence = self.sentence;
        let articles =
            range.clone().find(|it| !sentence.is(*it, "the|a|an")).unwrap_or(range.start);
        let range = articles..noun::trimmed(sentence, range.clone()).end;
        let points = sentence.has(range.clone(), PERSONS)
            || sentence.is(range.start, PRONOUNS) && range.len() == 1
            || sentence.has(range.clone(), "there");
        (!range.is_empty() && !points).then_some(range)
    }
}

/// What the figure at `at` is.
fn unit(sentence: &Sentence<'_>, at: usize) -> Unit {
    let written = sentence.written(at).to_lowercase();
    let is_share = [
        "%", "per cent", "percent", "point", " in ", "out of", "half", "thirds", "third",
        "quarter", "fifth", "tenth", "fourth", "eighth", "sixth",
    ];
    if is_share.iter().any(|it| written.contains(it)) {
        Unit::Share
    } else if written.contains(['$', '£', '€', '¥'])
        || written.contains(" cents")
        || written.ends_with('p')
    {
        Unit::Money
    } else if !sentence.tokens[at].text.is_empty() || sentence.counts(at) || sentence.is_bare(at) {
        Unit::Count
    } else {
        Unit::Measure
    }
}
