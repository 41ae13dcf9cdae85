//! Things that are counted.

use std::ops::Range;

use super::{
    name::{Name, Naming},
    noun,
    view::Unit,
    words::*,
};

impl Naming<'_> {
    /// A number of things that are named.
    pub(super) fn counted(&self) -> Option<Name> {
        let (view, sentence) = (self.view, self.view.sentence);
        let is_rate =
            sentence.written(view.at).contains(" per ") && sentence.tokens[view.at].text.is_empty();
        let fits = view.unit != Unit::Share && view.unit != Unit::Measure && !is_rate;
        let Some(thing) = self.thing().filter(|_| fits || sentence.is(view.at + 1, "of")) else {
            return self.of_number();
        };
        // `21 of its 130 lawyers had left`: nothing is said of all.
        let is_all =
            view.at > 2 && sentence.is(view.at - 2, "of") && sentence.is_figure(view.at - 3);
        if is_all {
            return Some(Name::level(thing).doubtful());
        }
        if view.leads("of")
            && view.at > 1
            && sentence.has(view.at.saturating_sub(3)..view.at, POLLS)
        {
            return Some(Name::around("", &noun::with(&thing, "surveyed"), ""));
        }
        let told = |lead| self.placed_in(&thing, lead).or_else(|| self.related_before(lead));
        if let Some(name) = view.lead.and_then(told) {
            return Some(name);
        }
        let places = view.verb.is_empty()
            && sentence.is(view.part.head.start, PLACING)
            && !sentence.is(view.at - 1, PLACING);
        let is_start = |it: &usize| sentence.is(*it, JOINTS) || sentence.is(*it, SAYING) || places;
        let Some(lead) = view.lead.filter(|it| !is_start(it)) else {
            let said = self.predicate(self.thing_range().end, &thing);
            let is_sure = said.is_some() || thing.contains(' ');
            return Some(Name { is_sure, ..self.said(&thing, said) });
        };
        if view.verb.is_empty() && !(view.leads("with") && self.subject.is_some()) {
            let placed = |_: &String| self.scope().is_some();
            let said = self.predicate(self.thing_range().end, &thing).filter(placed);
            return Some(self.said(&thing, said).doubtful());
        }
        let Some(subject) = &self.subject else {
            if let Some(name) = self.related().filter(|_| sentence.is(lead, PLACING)) {
                return Some(name);
            }
            let done = self.done().unwrap_or_default();
            let name = Name::around("", &noun::with(&thing, &done), "").doubtful();
            return Some(Name { action: done, ..name });
        };
        Some(self.of_subject(&thing, subject, lead))
    }

    /// `Rescuers from 20 countries have come`: countries from which they have.
    fn placed_in(&self, thing: &str, lead: usize) -> Option<Name> {
        let (view, sentence) = (self.view, self.view.sentence);
        let head = noun::trimmed(sentence, view.part.head.start..lead);
        let begins = view.verb.is_empty() && view.part.head.start == view.part.clause.start;
        let fits = begins && !head.is_empty() && sentence.is(lead, "from|in|at|on");
        let said = self.predicate(self.thing_range().end, "share").filter(|_| fits)?;
        let said = said.trim_start_matches("that ").to_owned();
        let which = format!("{} which {}", sentence.tokens[lead].text, noun::short(sentence, head));
        Some(Name::around(thing, &which, &said).doubtful())
    }

    /// `attended 20,000 calls in two counties`: where the subject did.
    fn related_before(&self, lead: usize) -> Option<Name> {
        let fits =
            self.view.verb.is_empty() && self.view.sentence.is(lead, "in|across|within|from");
        self.related().filter(|_| fits)
    }

    /// A thing with what is said of it, and where.
    fn said(&self, thing: &str, said: Option<String>) -> Name {
        let said = said.unwrap_or_default();
        let scope = self.scope().unwrap_or_default();
        Name::around(noun::within(thing, &said), &scope, &said)
    }

    /// A thing that a subject has or does something with.
    fn of_subject(&self, thing: &str, subject: &str, lead: usize) -> Name {
        let (view, sentence) = (self.view, self.view.sentence);
        let is_the = lead > 0 && sentence.is(lead - 1, "the");
        if let Some(own) = sentence.tokens[lead].text.strip_suffix("'s").filter(|_| is_the) {
            return Name::around("", &noun::with(thing, &format!("of the {own}")), "");
        }
        let comes = view.leads("with")
            && (view.verb.is_empty() || view.acts("comes|came|led|leads|are|is|was|were"));
        if comes || self.is_owned() {
            let action = format!("of {}", self.with_article(subject));
            let core = noun::with(thing, &action);
            return Name { action, ..Name::around("", &core, "") };
        }
        if self.done().is_none() && sentence.is(lead, PLACING) {
            return self.related().unwrap_or_else(|| Name::around("", thing, "").doubtful());
        }
        let end = self.thing_range().end;
        let to = noun::after(sentence, end + 1, view.part.clause.end);
        let leads_on = self.done().is_some() && sentence.is(end, "through|into|onto");
        let to = if leads_on { sentence.words(end..to.end).join(" ") } else { String::new() };
        self.object(thing, subject, &to)
    }

    /// `71 passed`: a number of which only is said what it does.
    fn of_number(&self) -> Option<Name> {
        let (view, sentence) = (self.view, self.view.sentence);
        let next = sentence.tokens.get(view.at + 1).map_or("", |it| it.text);
        if next == "that" {
            let said = self.fitted(view.at + 2)?;
            return Some(Name::around(view.base(), "that", &said));
        }
        let begins = view.verb.is_empty() || view.leads(TELLING);
        let acts = speaks(next)
            && begins
            && view.lead.is_none_or(|it| sentence.is(it, JOINTS) || sentence.is(it, TELLING));
        let noun = view.base();
        let said = self.predicate(view.at + 1, noun).filter(|_| acts)?;
        if let Some(noun) = self.complement() {
            return Some(Name::level(noun));
        }
        let states = ["were", "was", "are", "is", "have been", "has been", "had been"];
        let state = states.iter().find_map(|it| said.strip_prefix(&format!("that {it} ")));
        let state = state.filter(|it| {
            let first = it.split(' ').next().unwrap_or_default();
            is_past(first) || is_in(first, PARTS)
        });
        Some(Name::around(noun, "", state.unwrap_or(&said)))
    }

    /// `4,143 were fires`: what they were.
    fn complement(&self) -> Option<String> {
        let (view, sentence) = (self.view, self.view.sentence);
        let start = Some(view.at + 2).filter(|_| sentence.is(view.at + 1, "were|are"))?;
        let own = noun::after(sentence, start, view.part.clause.end);
        let of = (own.start..own.end).find(|it| sentence.is(*it, PLACING)).unwrap_or(own.end);
        let first = sentence.tokens.get(start).map_or("", |it| it.text);
        let is_noun = of > own.start && sentence.tokens[of - 1].text.ends_with('s');
        let is_other = is_past(first) || is_in(first, ARTICLES) || is_adverb(first);
        (is_noun && !is_other).then(|| noun::short(sentence, own))
    }

    /// The thing that is counted, or of which there is an amount.
    pub(super) fn thing(&self) -> Option<String> {
        let (view, sentence) = (self.view, self.view.sentence);
        let noun = sentence.tokens[view.at].text;
        let range = self.thing_range();
        let words =
            if range.is_empty() { String::new() } else { noun::short(sentence, range.clone()) };
        let is_of = sentence.is(view.at + 1, "of");
        let listed = sentence
            .tokens
            .get(range.end)
            .filter(|_| noun.is_empty() && is_of && sentence.is_figure(range.end));
        let words = match listed {
            Some(next) if words.is_empty() && next.text.is_empty() && view.unit == Unit::Count => {
                let end = view.part.clause.end.max(range.end + 1);
                noun::short(sentence, noun::after(sentence, range.end + 1, end))
            }
            Some(next) if words.is_empty() => next.text.to_owned(),
            Some(next) if words.ends_with('\'') || words.ends_with("'s") => {
                format!("{words} {}", next.text)
            }
            _ => words,
        };
        let both = match (noun, is_of) {
            ("", _) => words,
            (_, true) if is_in(noun, "others|pairs|pieces|copies|cases") && !words.is_empty() => {
                format!("{noun} of {words}")
            }
            _ => format!("{noun} {words}"),
        };
        let both = both.trim().to_owned();
        (!both.is_empty()).then_some(both)
    }

    /// The words behind the figure that name the thing.
    pub(super) fn thing_range(&self) -> Range<usize> {
        let (view, sentence) = (self.view, self.view.sentence);
        let noun = sentence.tokens[view.at].text;
        let start = view.at + 1 + usize::from(sentence.is(view.at + 1, "of"));
        let is_in = view.unit == Unit::Money
            && sentence.is(view.at + 1, "in")
            && !view.acts(INVESTING)
            && sentence.tokens.get(view.at + 2).is_some_and(|it| {
                it.text.starts_with(char::is_lowercase) && !is_in(it.text, ARTICLES)
            });
        let start = start + usize::from(is_in);
        // `1,221 tonnes of a catch of 1,246`: the thing is the whole.
        let is_part = view.unit == Unit::Measure && sentence.is(start, "a|the|its|their");
        let is_free = !noun.is_empty() || view.unit == Unit::Count || start > view.at + 1;
        let is_free = is_free && !is_part && view.base() != "time";
        if !is_free {
            return start..start;
        }
        let start =
            if sentence.is(start, "the|a|an|his|its|their|our") { start + 1 } else { start };
        let range = noun::after_thing(sentence, start, view.part.clause.end, !noun.is_empty());
        if sentence.has(range.clone(), PERSONS) { start..start } else { range }
    }

    /// The thing that a compared figure counts, if it names another than the figure before.
    pub(super) fn thing_of_own(&self) -> String {
        let (sentence, at) = (self.view.sentence, self.view.at);
        let is_money = self.view.unit == Unit::Money;
        if is_money || !sentence.is(at + 1, "of|for") {
            return String::new();
        }
        noun::inner(sentence, noun::after(sentence, at + 2, self.view.part.clause.end))
    }

    /// Whether the verb only says whose something is.
    pub(super) fn is_owned(&self) -> bool {
        let view = self.view;
        view.leads(OWNERSHIP)
            && view.sentence.words(view.verb.clone()).iter().all(|it| {
                is_in(it, OWNERSHIP) || is_in(it, FILLING) || is_in(it, ROUGHLY) || is_adverb(it)
            })
    }
}
