//! Names that turn a clause around its figure: `Trees that the orchard holds` for `The orchard holds 11,000 trees`.

use super::*;

impl Naming<'_> {
    /// What the verb before the figure has as its object, with the clause as it stands behind it.
    pub(super) fn related(&self) -> Option<Name> {
        let (frame, sentence) = (self.frame, self.frame.sentence);
        let head = frame.head.clone();
        let last = (head.clone()).rfind(|it| !sentence.is_particle(*it))?;
        let acts = |it: usize| speaks(sentence.tokens[it].text);
        let is_counted = frame.thing().is_some();
        let lists: &[&str] = if is_counted {
            &[BEING, SAYING]
        } else {
            &[LINKING, TELLING, RISING, FALLING, SETTING]
        };
        let is_deed = acts(last) && !lists.iter().any(|it| sentence.is(last, it));
        let begun = head.clone().skip(1).filter(|it| acts(*it)).find_map(|verb| {
            let is_between = |it: &usize| is_adverb(sentence.tokens[*it].text);
            let end = (head.start..verb).rfind(|it| !is_between(it))? + 1;
            phrase::noun(sentence, head.start..end)
        });
        let parted = || {
            frame.parted().and_then(|it| phrase::noun(sentence, it)).filter(|_| acts(head.start))
        };
        let is_parted = begun.is_none();
        let subject = begun.or_else(parted)?;
        let verb = if is_parted { head.start } else { subject.end }..head.end;
        let is_plain = |it: usize| !sentence.is(it, JOINTS) && !sentence.is(it, BREAKING);
        if !is_deed || !is_parted && !frame.is_free() || !verb.clone().all(is_plain) {
            return None;
        }
        let (things, end) = self.object(last)?;
        let tail = frame.tail(end)?;
        let agent = phrase::with_article(sentence, subject);
        let done = format!("{} {tail}", phrase::shown(sentence, verb));
        let who = format!("{things} that");
        Some(Name { done: done.clone(), ..self.named(&who, &agent, &done) })
    }

    /// What the object of the verb at `verb` is, and where it ends.
    fn object(&self, verb: usize) -> Option<(String, usize)> {
        let (frame, sentence) = (self.frame, self.frame.sentence);
        let written = sentence.written(frame.at);
        let unit = written.split([' ', '-']).next_back().unwrap_or_default();
        let is_far = is_in(unit, "miles|mile|km|kilometres|kilometers|metres|meters|feet|yards");
        let what = match frame.unit {
            _ if frame.thing().is_some() => return frame.thing(),
            Unit::Share => return Some((format!("share of {}", self.whole()?), frame.rest.end)),
            Unit::Measure if is_span(unit) => Some("time").filter(|_| {
                sentence.is(verb, "spent|spend|spends|took|takes|take|lost|saved|waited|served")
            })?,
            Unit::Measure if is_far => "distance",
            Unit::Measure if unit == "times" => return None,
            Unit::Money | Unit::Measure => "amount",
            Unit::Count => return None,
        };
        self.is_amount().then(|| (what.to_owned(), frame.rest.start))
    }
}

impl Frame<'_, '_> {
    /// What stands behind the object of a verb that ends at `start`, if it belongs to the same clause.
    fn tail(&self, start: usize) -> Option<String> {
        let sentence = self.sentence;
        let is_joint = |it: &usize| sentence.is(*it, JOINTS);
        let end = (start..self.clause.end).find(is_joint).unwrap_or(self.clause.end);
        let end = self.joined(end);
        let begins = start == end || sentence.is(start, PREPOSITIONS);
        let is_cut = sentence.is(end, "and|or") && !self.goes_on(end);
        let is_like = (start..end).all(|it| sentence.is(it, NEUTRAL));
        let text = if is_like { String::new() } else { phrase::shown(sentence, start..end) };
        (begins && !is_cut).then_some(text)
    }
}
