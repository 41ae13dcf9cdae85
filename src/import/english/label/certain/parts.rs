//! Names of parts of what was named before: `, of which …`.

use super::*;

/// What a part is said to be, where that goes without saying.
const IS: &str = "is|are|was|were|has|have|had|been|came|went|being";

impl Naming<'_> {
    /// `, 29 of them children under five`, `, of which 738 nest on one island`, `Of those who died, 14 were in
    /// cars`: with what all of them are.
    pub(super) fn of_which(&self) -> Option<Name> {
        let (frame, sentence, at) = (self.frame, self.frame.sentence, self.frame.at);
        let is_of_them = sentence.is(at + 1, "of") && sentence.is(at + 2, "them|which|whom|these");
        let head = sentence.words(frame.head.clone());
        let is_led = head.is_empty() && frame.head.start == frame.clause.start;
        let leads = matches!(head.as_slice(), [of, which]
            if of.eq_ignore_ascii_case("of") && is_in(which, "which|whom"));
        let goes_on = || {
            let before = frame.head.start.checked_sub(1)?;
            let joins = sentence.is(before, "and") || sentence.mark(before) == Some(',');
            self.previous.filter(|it| joins && head.is_empty() && it.all.is_some())
        };
        let before = self.previous.filter(|it| it.is_level && self.is_beside(it));
        let opened = is_led.then(|| self.opened_by_all()).flatten();
        // `, including two children`, `, among them two nurses`
        let includes = matches!(head.as_slice(), ["including"] | ["among", "them"])
            && frame.head.start == frame.clause.start
            && frame.thing().is_some();
        let (all, start) = if includes {
            (before?.text(), at)
        } else if is_of_them && is_led {
            (before?.text(), at + 3)
        } else if leads {
            (before?.text(), at + 1)
        } else if let Some(all) = opened {
            (all, at + 1)
        } else {
            (goes_on()?.all.clone()?, at + 1)
        };
        let part = if includes { self.included()? } else { self.part(start)? };
        // Those of whom it is not said what they are.
        let are_open = all.starts_with("those ") && !all.contains(" who ") && !is_people(&part);
        if are_open {
            return None;
        }
        let has = sentence.is(start, "has|have|had")
            && sentence
                .tokens
                .get(start + 1)
                .is_some_and(|it| !is_done(it.text) && !is_in(it.text, "been|come"));
        let acts = !includes && (has || sentence.acts(start) && !sentence.is(start, BEING));
        let who = who(&all);
        // `They fined 22 people for offences, of which 18 were …`: not of the people.
        if leads && sentence.is(at - 1, "which") && who == "who" {
            return None;
        }
        // `Arrests that led to charges`
        let names_doers = [" who ", " that "].into_iter().any(|it| all.contains(it));
        let behind = if acts && !names_doers {
            format!("{who} {}", sentence.between(start, frame.told_until(start)))
        } else {
            format!(": {part}")
        };
        let name = self.named("", &all, &behind);
        Some(Name { all: Some(all), ..name })
    }

    /// `Of the 3,460 households owed a duty, …`, `the city's 14 branches`: all things of a kind that are known.
    pub(super) fn known(&self) -> Option<Name> {
        let (frame, sentence, at) = (self.frame, self.frame.sentence, self.frame.at);
        let (thing, end) = frame.thing()?;
        let opens = frame.head == (frame.told..frame.told + 1)
            && sentence.is(frame.head.start, "of")
            && sentence.is(at - 1, "the")
            && sentence.mark(frame.clause.end) == Some(',');
        if opens {
            let rest = end..frame.clause.end;
            let is_plain = |it: usize| !sentence.is(it, BREAKING) && !sentence.is_figure(it);
            let fits = frame.is_one(rest.clone()) && rest.clone().all(is_plain);
            return fits.then(|| self.named("", &thing, &phrase::shown(sentence, rest)));
        }
        let owner = at.checked_sub(1).filter(|it| self.owns(*it))?;
        let is_inner = |it: &usize| {
            !sentence.is(*it, ARTICLES)
                && !sentence.is(*it, PREPOSITIONS)
                && !sentence.is(*it, JOINTS)
                && !sentence.acts(*it)
                && sentence.mark(*it).is_none()
        };
        let start = (frame.clause.start..owner).rfind(|it| !is_inner(it)).map(|it| it + 1);
        let own = start.unwrap_or(frame.clause.start)..at;
        (own.len() < 5).then(|| self.named(&phrase::shown(sentence, own), &thing, ""))
    }

    /// `1,300 of its 41,000 books`: all of which the figure before has a part.
    pub(super) fn all_of_which(&self) -> Option<Name> {
        let frame = self.frame;
        let previous = (0..frame.at).rfind(|it| frame.sentence.is_figure(*it))?;
        let is_total = Frame::of(frame.sentence, previous).total() == Some(frame.at);
        let thing = frame.thing().filter(|_| is_total)?.0;
        Some(Name { is_total: true, ..self.named("", &thing, "in all") })
    }

    /// Whether the word at `it` says whose things are counted: `the city's`.
    fn owns(&self, it: usize) -> bool {
        let word = self.frame.sentence.tokens[it].text;
        let own = phrase::owner(word);
        own.is_some_and(|it| {
            !is_span(it) && !is_in(it, PERSONS) && !is_in(it, "there|here|what|who")
        })
    }

    /// Whether only marks stand between the figure before, with what is said of it, and this clause.
    fn is_beside(&self, previous: &Name) -> bool {
        let sentence = self.frame.sentence;
        let start = previous.end.max(previous.at + 1);
        (start..self.frame.clause.start).all(|it| sentence.mark(it).is_some())
    }

    /// What `Of the households owed a duty` or `Of these` at the beginning of the sentence means.
    fn opened_by_all(&self) -> Option<String> {
        let (sentence, end) = (self.frame.sentence, self.frame.clause.start);
        let start = (0..end).find(|it| sentence.mark(*it).is_none())?;
        let comma = end.checked_sub(1).filter(|it| sentence.mark(*it) == Some(','))?;
        let own = start + 1..comma;
        if !sentence.is(start, "of") || sentence.follows_time(start) || own.is_empty() {
            return None;
        }
        if own.len() == 1 {
            let points = sentence.is(own.start, "these|those|them");
            return self.told.things.clone().filter(|_| points);
        }
        let is_plain = |it: usize| {
            let token = &sentence.tokens[it];
            let is_figure = sentence.is_figure(it);
            let is_those = sentence.is(it, "those|who") && it < own.start + 2;
            (is_figure && sentence.is(own.start, "the")
                || !is_figure && !is_in(token.text, BREAKING))
                && sentence.mark(it).is_none()
                || is_those
        };
        let is_vague = own.len() < 3 && sentence.is(own.end - 1, GENERAL);
        if is_vague || !own.clone().all(is_plain) {
            return None;
        }
        let words: Vec<&str> = own.map(|it| sentence.tokens[it].text).collect();
        let all = words.join(" ");
        let all = all.strip_prefix("the ").unwrap_or(&all).trim().to_owned();
        // `Of the 9.3 million, …`
        if all.is_empty() { self.told.things.clone() } else { Some(all) }
    }

    /// The things that are a part, with what is said of them.
    fn included(&self) -> Option<String> {
        let (thing, end) = self.frame.thing()?;
        let place = self.frame.place(end..self.frame.clause.end)?;
        Some(format!("{thing} {place}"))
    }

    /// What is said of the part from `start` on.
    fn part(&self, start: usize) -> Option<String> {
        let (frame, sentence) = (self.frame, self.frame.sentence);
        let end = frame.told_until(start);
        let told = (start..end).find(|it| !sentence.is(*it, IS))?;
        let is_plain = |it: usize| !sentence.is(it, PERSONS) && !sentence.is_figure(it);
        let fits = frame.is_one(start..end) && (told..end).all(is_plain);
        fits.then(|| phrase::shown(sentence, told..end))
    }
}

/// What stands for a name before what those do that it names: `boats moored by their owners` are none.
fn who(name: &str) -> &'static str {
    let own = name.split(" by ").next().unwrap_or_default();
    if is_people(own) { "who" } else { "that" }
}
