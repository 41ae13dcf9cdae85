//! Names that turn a clause around its figure: `Trees that the orchard holds` for `The orchard holds 11,000 trees`,
//! `Towns in which prices rose` for `Prices rose in 12 towns`.

use std::ops::Range;

use super::*;

impl Naming<'_> {
    /// What the verb before the figure has as its object, with the clause as it stands behind it.
    pub(super) fn related(&self) -> Option<Name> {
        let (frame, sentence) = (self.frame, self.frame.sentence);
        let mut head = frame.head.clone();
        if sentence.is(head.start, "it|they")
            && head.start.checked_sub(1).is_some_and(|it| sentence.is(it, "said|says"))
        {
            head.start = frame.clause.start;
        }
        let mut last = (head.clone()).rfind(|it| !sentence.is_particle(*it))?;
        let acts = |it: usize| sentence.acts(it);
        let is_counted = frame.thing().is_some();
        // `The programme ran to 87 acts`, but not `The list stands at 87 people`
        let leads = is_counted && last > head.start && sentence.is(last, "to|with|for|on|at|about");
        let amounts = |it: usize| {
            let lists = [RISING, FALLING, SETTING, PUTTING, "came|comes|amounts|amounted"];
            lists.iter().any(|list| sentence.is(it, list))
                || sentence.is(last, "at") && sentence.is(it, STANDING)
        };
        let leads =
            leads && !amounts(last - 1) || last > head.start && sentence.is_looked_after(last);
        if leads && acts(last - 1) {
            last -= 1;
        }
        let lists: &[&str] = if is_counted && !leads {
            &[BEING, SAYING, REACHING, RISING, FALLING]
        } else {
            &[LINKING, TELLING, RISING, FALLING, SETTING, REACHING, "passed|crossed"]
        };
        // `is building 300 homes`, `plans to hire 300 people`
        let leads = |it: usize| {
            let before = (head.start..it).rfind(|it| !is_adverb(sentence.tokens[*it].text));
            before.is_some_and(|to| {
                sentence.tokens[it].text.ends_with("ing") && sentence.is(to, BEING)
                    || sentence.is(to, "to")
                        && to > head.start + 1
                        && (acts(to - 1) || sentence.is(to - 1, "able|set|due"))
                        && !sentence.has(head.start + 1..to, ARTICLES)
            })
        };
        let is_deed = leads(last) || acts(last) && !lists.iter().any(|it| sentence.is(last, it));
        let (subject, verb) = self.said(head).filter(|_| is_deed)?;
        // `A 40-page booklet cost £3`
        if subject.start > 0 && sentence.is_figure(subject.start - 1) {
            return None;
        }
        let (things, end) = self.object(last)?;
        // `A tin of chickpeas has 14g`: of what?
        let is_open = things == "amount" && frame.unit == Unit::Measure;
        if is_open && sentence.is(last, "has|have|had|contains|contain") {
            return None;
        }
        let tail = frame.tail(end)?;
        let agent = phrase::with_article(sentence, subject);
        let done = format!("{} {tail}", phrase::shown(sentence, verb));
        let who = format!("{things} that");
        Some(Name { done: done.clone(), ..self.named(&who, &agent, &done) })
    }

    /// `Flu was found in 14 birds`, `The line was closed for nine hours`: things that a clause comes to by a
    /// preposition.
    pub(super) fn led(&self) -> Option<Name> {
        let (frame, sentence) = (self.frame, self.frame.sentence);
        let lead = frame.head.end.checked_sub(1)?;
        let (things, end) = match frame.thing() {
            Some(thing) => thing,
            None if sentence.is(lead, "for") && frame.lasts() => {
                ("time".to_owned(), frame.rest.start)
            }
            None => return None,
        };
        // `blamed snow for a 4% drop in sales`
        if things.split(' ').next().is_some_and(|it| is_in(it, DIFFERENCES)) {
            return None;
        }
        let (subject, verb) = self.said(frame.head.start..lead)?;
        let of_change = |it: usize| {
            let lists = [RISING, FALLING, SETTING, STANDING, "amounted|amounts|comes"];
            lists.iter().any(|list| sentence.is(it, list))
        };
        let leads = match sentence.tokens[lead].text {
            "to" | "by" | "from" | "at" => {
                !verb.clone().any(of_change) && !sentence.is(frame.rest.end, "to")
            }
            "in" | "on" | "for" | "across" | "into" | "through" | "under" | "against" => true,
            _ => false,
        };
        let says = verb.clone().any(|it| sentence.is(it, TELLING));
        let is_bare = verb.clone().all(|it| sentence.is(it, HELPING));
        let tail = frame.tail(end).filter(|_| leads && !says && !is_bare)?;
        let who = format!("{things} {} {}", sentence.tokens[lead].text, which(&things));
        let agent = phrase::with_article(sentence, subject);
        let done = format!("{} {tail}", phrase::shown(sentence, verb));
        Some(self.named(&who, &agent, &done))
    }

    /// The subject of a clause that stands in `head` and all that is said of it there.
    fn said(&self, head: Range<usize>) -> Option<(Range<usize>, Range<usize>)> {
        let (frame, sentence) = (self.frame, self.frame.sentence);
        let acts = |it: usize| sentence.acts(it);
        let begun = head.clone().skip(1).filter(|it| acts(*it)).find_map(|verb| {
            let is_between = |it: &usize| is_adverb(sentence.tokens[*it].text);
            let end = (head.start..verb).rfind(|it| !is_between(it))? + 1;
            frame.subject(head.start..end).map(|it| (it, end))
        });
        let parted = || {
            let named = frame.parted().and_then(|it| phrase::noun(sentence, it));
            named.or_else(|| frame.carried()).filter(|_| acts(head.start))
        };
        let (subject, verb) = begun.or_else(|| Some((parted()?, head.start)))?;
        let verb = verb..head.end;
        // `The union said it still needed 1.9 million`
        let is_own = |it: usize| {
            sentence.is(it, "it|they")
                && it == verb.start + 1
                // `Dr Stamler, author of the study, said it …`
                && subject.end == verb.start
                && sentence.is(verb.start, "said|says")
        };
        let is_plain = |it: usize| {
            is_own(it)
                || sentence.is_particle(it) && matches!(frame.unit, Unit::Count | Unit::Measure)
                || sentence.is_looked_after(it)
                || !sentence.is(it, JOINTS) && !sentence.is(it, BREAKING)
        };
        (!frame.is_cut && verb.clone().all(is_plain)).then_some((subject, verb))
    }

    /// `, killing 12 people`, `, adding £71 to the bill`: what is done by what was said before.
    pub(super) fn doing(&self) -> Option<Name> {
        let (frame, sentence) = (self.frame, self.frame.sentence);
        let (start, head) = (frame.clause.start, frame.head.clone());
        let deed = |it: usize| sentence.tokens.get(it).and_then(|it| done_by(it.text));
        let opens = start > 0 && sentence.mark(start - 1) == Some(',') && deed(start).is_some();
        let begins = head.start == start || sentence.is(head.start.wrapping_sub(1), "and");
        let done = deed(head.start).filter(|_| opens && begins && head.len() == 1)?;
        let before = frame.begin()..start;
        let limits = |it: usize| sentence.is(it, LIMITS) && !sentence.is(it, "will");
        if before.clone().any(limits) || sentence.has(before.clone(), UNREAL_DEEDS) {
            return None;
        }
        let doubt = if sentence.has(before, "will") { ", expected" } else { "" };
        let (thing, end) = match frame.thing() {
            Some(thing) => thing,
            None if frame.unit == Unit::Money && self.is_amount() => {
                ("amount".to_owned(), frame.rest.start)
            }
            None => return None,
        };
        // `injuring 30 people and killing two men`
        let goes_on = end == frame.rest.end && sentence.is(end, "and") && deed(end + 1).is_some();
        let tail = if goes_on { String::new() } else { frame.tail(end)? };
        Some(self.named(&thing, &done, &format!("{tail} {doubt}")))
    }

    /// What the object of the verb at `verb` is, and where it ends.
    fn object(&self, verb: usize) -> Option<(String, usize)> {
        let (frame, sentence) = (self.frame, self.frame.sentence);
        let written = sentence.written(frame.at);
        let unit = written.split([' ', '-']).next_back().unwrap_or_default();
        let is_cube = written.contains("cubic ") || written.contains("square ");
        let is_far =
            !is_cube && is_in(unit, "miles|mile|km|kilometres|kilometers|metres|meters|feet|yards");
        let what = match frame.unit {
            _ if frame.thing().is_some() => return frame.thing(),
            Unit::Share => return Some((format!("share of {}", self.whole()?), frame.rest.end)),
            Unit::Measure if is_span(unit) => Some("time").filter(|_| {
                sentence.is(verb, "spent|spend|spends|gave|give|gives|worked|logged|took|takes|take|lost|saved|waited|served")
            })?,
            Unit::Measure if is_far && !sentence.is(frame.rest.start, "of") => "distance",
            Unit::Measure if is_far => {
                let (of, end) = self.amount_of()?;
                return Some((of.replacen("amount", "length", 1), end));
            }
            Unit::Measure if unit == "times" => return None,
            Unit::Money | Unit::Measure => return self.amount_of(),
            Unit::Count => return None,
        };
        self.is_amount().then(|| (what.to_owned(), frame.rest.start))
    }

    /// `51,260 tonnes of waste`: an amount with what it is of, and where that ends.
    pub(super) fn amount_of(&self) -> Option<(String, usize)> {
        let (frame, sentence) = (self.frame, self.frame.sentence);
        let start = frame.rest.start;
        if !self.is_amount() || !sentence.is(start, "of") {
            return self.is_amount().then(|| ("amount".to_owned(), start));
        }
        let ends =
            |it: &usize| sentence.is(*it, PREPOSITIONS) || is_adverb(sentence.tokens[*it].text);
        let end = (start + 1..frame.rest.end).find(ends).unwrap_or(frame.rest.end);
        let own = phrase::noun(sentence, start + 1..end)?;
        Some((format!("amount of {}", phrase::shown(sentence, own)), end))
    }
}

impl Frame<'_, '_> {
    /// What stands behind the object of a verb that ends at `start`, if it belongs to the same clause.
    fn tail(&self, start: usize) -> Option<String> {
        let sentence = self.sentence;
        let is_joint = |it: &usize| sentence.is(*it, JOINTS);
        let end = (start..self.clause.end).find(is_joint).unwrap_or(self.clause.end);
        let end = self.joined(end);
        // `600 pupils and 40 teachers`
        let leads_on =
            start == end && sentence.figure_from(end + 1).is_some_and(|it| it < self.clause.end);
        let is_cut = sentence.is(end, "and|or") && !self.goes_on(end) && !leads_on;
        // Without what only goes with a time that is left out: `late on Wednesday`.
        let hangs =
            |it: &usize| sentence.is(*it, "late|early|alone|only|altogether|overall|also|too");
        let end = (start..end).rfind(|it| !hangs(it)).map_or(start, |it| it + 1);
        let begins = start == end || sentence.is(start, PREPOSITIONS);
        let is_cut_off = end > start && sentence.tokens[end - 1].text.ends_with("ing");
        let is_like = sentence.only_compares(start..end);
        let text = if is_like { String::new() } else { phrase::shown(sentence, start..end) };
        (begins && !is_cut && !is_cut_off).then_some(text)
    }
}
