//! Names of what somebody changed or put at an amount.

use std::ops::Range;

use super::*;
use crate::import::english::label::speech::Part;

/// Verbs of those who leave a level as it is.
const KEEPING: &str = "kept|keeps|held|left|leaves";

impl Naming<'_> {
    /// `The bank cut its base rate to 4%`, `Insurers put the cost of repairs at £3 million`.
    pub(super) fn altered(&self) -> Option<Name> {
        let (frame, sentence) = (self.frame, self.frame.sentence);
        let head = frame.head.clone();
        let last = head.end.checked_sub(1)?;
        let lead = sentence.tokens[last].text;
        let lists = [SETTING, RISING, FALLING, PUTTING, KEEPING];
        let alters = |it: &usize| lists.iter().any(|list| sentence.is(*it, list));
        let verb = (head.start + 1..last).find(alters)?;
        let helps = |it: &usize| {
            sentence.is(*it, "has|have|had|will") || is_adverb(sentence.tokens[*it].text)
        };
        let end = (head.start..verb).rfind(|it| !helps(it))? + 1;
        let subject = phrase::noun(sentence, head.start..end).filter(|_| frame.is_free())?;
        let own = phrase::noun(sentence, verb + 1..last).filter(|_| self.is_amount())?;
        let is_owned = sentence.is(verb + 1, "its|their");
        let core = phrase::shown(sentence, own.clone());
        // `The survey puts their losses at …`: those of others.
        let tells = sentence.is(subject.end - 1, TELLERS);
        let core = match is_owned {
            true if tells => return None,
            true => format!("{core} of {}", phrase::with_article(sentence, subject)),
            false if own.len() > 1 || self.is_measured(&core) => {
                core + &self.changed_by(verb, subject)?
            }
            false => return None,
        };
        if frame.unit == Unit::Share && lacks_measure(sentence.text, &core) {
            return None;
        }
        let (scope, is_put) = (frame.scope()?, sentence.is(verb, PUTTING));
        match lead {
            "at" if is_put => Some(self.named("", &core, &format!("{scope} , estimated"))),
            "at" => sentence.is(verb, KEEPING).then(|| self.named("", &core, &scope)),
            _ if is_put || sentence.is(verb, KEEPING) => None,
            "by" => Some(self.change(change(sentence.tokens[verb].text), &core, &scope)),
            "to" => Some(Name { moves: true, ..self.named("", &core, &scope) }),
            "from" if scope.is_empty() => Some(Name { moves: true, ..self.earlier(&core)? }),
            _ => None,
        }
    }

    /// Who changed what is not said to be theirs by the verb at `verb`, in brackets: `Lidl increased sales`.
    fn changed_by(&self, verb: usize, subject: Range<usize>) -> Option<String> {
        let sentence = self.frame.sentence;
        let is_name = |it: usize| sentence.written(it).starts_with(char::is_uppercase);
        let is_put = sentence.is(verb, PUTTING);
        // `The bank cut the base rate`: there is one only.
        let is_known = is_put || sentence.is(verb + 1, "the");
        if is_put || !subject.clone().any(is_name) {
            return is_known.then(String::new);
        }
        Some(format!(" ({})", phrase::shown(sentence, subject)))
    }

    /// The same at an earlier time, with the limit behind what it became: `from £10 to £12 for members`.
    pub(super) fn earlier(&self, core: &str) -> Option<Name> {
        let (sentence, end) = (self.frame.sentence, self.frame.rest.end);
        let becomes = sentence.is(end, "to") && sentence.is_figure(end + 1);
        let scope = match becomes {
            true => Frame::of(sentence, end + 1).scope()?,
            false => String::new(),
        };
        // `from 59 to 31 in four hours`
        let lasts = ends_in_span(&scope);
        let scope = if lasts || core.ends_with(&scope) { "" } else { &scope };
        let previously = if self.is_dated { "" } else { ", previously" };
        Some(self.named("", core, &format!("{scope}{previously}")))
    }

    /// `a decrease in dairy heifers of 10,900`, `a decrease of 10,900 in dairy heifers`, `a 4% rise in fares`.
    pub(super) fn differed(&self) -> Option<Name> {
        let (frame, sentence) = (self.frame, self.frame.sentence);
        let differs = |it: &usize| sentence.is(*it, DIFFERENCES) && sentence.is(it + 1, "in");
        let start = frame.rest.start;
        let before = frame.head.end.checked_sub(2).filter(|it| {
            sentence.is(*it, DIFFERENCES) && sentence.is(it + 1, "of") && sentence.is(start, "in")
        });
        let (difference, end) = if differs(&start) {
            (start, frame.rest.end)
        } else if let Some(word) = before.filter(|_| self.is_amount()) {
            // `a sea level rise of 2 mm in a year of heat`
            let is_named = sentence.is_part(word - 1, &[Part::NOUN, Part::PROPN]);
            let own = phrase::noun(sentence, start + 1..frame.rest.end).filter(|_| !is_named)?;
            let word = sentence.tokens[word].text;
            return Some(self.change(word, &phrase::shown(sentence, own), &self.changer()?));
        } else {
            let of = frame.head.end.checked_sub(1).filter(|it| sentence.is(*it, "of"))?;
            (frame.head.clone().rfind(differs).filter(|_| self.is_amount())?, of)
        };
        let own = phrase::noun(sentence, difference + 2..end)?;
        let word = sentence.tokens[difference].text;
        Some(self.change(word, &phrase::shown(sentence, own), &self.changer()?))
    }

    /// Who had a change, in brackets if the clause says so; none where whose it is stands before it: `Kirk has blamed
    /// snow for a 4% drop in sales`, `That is a fall in quantity of 9 per cent`.
    fn changer(&self) -> Option<String> {
        let (frame, sentence) = (self.frame, self.frame.sentence);
        let start = frame.clause.start;
        if sentence.is(start, "that|this|it|which") && sentence.is(start + 1, BEING) {
            return None;
        }
        let verb = (start..frame.at).find(|it| sentence.acts(*it)).unwrap_or(start);
        let owner = self.seen_by(start..verb);
        let is_named = || (start..verb).any(|it| sentence.is_part(it, &[Part::PROPN]));
        // `Tesco fell to third place with a 5% drop in sales`
        let with = |it: usize| sentence.is(it, "with") && frame.begin() < it;
        let is_of_one = (start.max(frame.at.saturating_sub(3))..frame.at).any(with);
        (!owner.is_empty() || !is_named() && !is_of_one).then_some(owner)
    }

    /// Who had a change, in brackets: `Harlow saw a 6% rise`.
    fn seen_by(&self, own: Range<usize>) -> String {
        let (frame, sentence) = (self.frame, self.frame.sentence);
        let verb = (own.end..frame.head.end).rfind(|it| sentence.acts(*it)).unwrap_or(own.end);
        let is_seen = sentence.is(verb, "had|has|have|saw|seen|recorded|reported|posted|suffered")
            && (own.end..verb).all(|it| sentence.helps(it))
            && frame.head.end <= verb + 2;
        let owner = is_seen.then(|| phrase::noun(sentence, own)).flatten();
        owner.map_or(String::new(), |it| format!("({})", phrase::shown(sentence, it)))
    }
}
