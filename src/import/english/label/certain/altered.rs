//! Names of what somebody changed or put at an amount.

use super::*;

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
            false if own.len() > 1 || self.is_measured(&core) => core,
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
}
