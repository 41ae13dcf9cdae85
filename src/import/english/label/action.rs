//! What a subject does with a thing.

use super::{
    name::{Name, Naming},
    noun,
    verb::participle,
    words::*,
};
use crate::import::language::words;

impl Naming<'_> {
    /// What a subject does with a thing: `buses run by the council`, `jobs a plant will shed`.
    pub(super) fn object(&self, thing: &str, subject: &str, purpose: &str) -> Name {
        let subject = self.with_article(subject);
        if let Some(done) = self.done() {
            let action = format!("{done} by {subject}");
            if thing.split(' ').skip(1).any(|it| is_in(it, PLACING) && it != "of") {
                return Name {
                    action: action.clone(),
                    ..Name::around("", &noun::with(thing, &format!("{action} {purpose}")), "")
                };
            }
            return Name {
                action,
                ..Name::around(&format!("{thing} {done} by"), &subject, purpose)
            };
        }
        let view = self.view;
        let end = view.lead.map_or(view.at, |it| it + 1);
        let verb = view.sentence.words(view.verb.start..end).join(" ");
        let acts = view.lead.is_some_and(|it| {
            speaks(view.sentence.tokens[it].text)
                || it == view.verb.start
                || is_in(view.sentence.tokens[it].text, BASES)
                || is_in(view.sentence.tokens[it].text, REGULAR)
                || view.sentence.tokens[it].text.ends_with("ing")
        });
        let is_short = verb.split(' ').count() <= 4 && acts;
        let behind = if is_short { format!("{subject} {verb} {purpose}") } else { String::new() };
        Name { is_sure: is_short, ..Name::around(thing, "", &behind) }
    }

    /// A subject with the article that stands before it.
    pub(super) fn with_article(&self, subject: &str) -> String {
        let sentence = self.view.sentence;
        let start = self.view.subject.as_ref().map(|it| it.start);
        let before =
            start.and_then(|it| it.checked_sub(1)).filter(|it| sentence.is(*it, "the|a|an"));
        let first = before.or(start).map_or("", |it| sentence.tokens[it].text);
        match first.to_lowercase().as_str() {
            article @ ("the" | "a" | "an") => format!("{article} {subject}"),
            first if words(OWNING).any(|it| it == first) => format!("the {subject}"),
            _ => subject.to_owned(),
        }
    }

    /// The verb as a participle, if nothing but the figure stands behind it: `run`, `thrown back`.
    pub(super) fn done(&self) -> Option<String> {
        let view = self.view;
        let end = view.lead.map_or(view.at, |it| it + 1);
        let words: Vec<&str> = view.sentence.words(view.verb.start..end);
        let words: Vec<&str> = words.into_iter().filter(|it| !is_adverb(it)).collect();
        let aims = view.verb.start > 0 && view.sentence.is(view.verb.start - 1, "to");
        let (to_be, words) = match words.as_slice() {
            ["will", words @ ..] => ("to be ", words),
            words if aims => ("to be ", words),
            words => ("", words),
        };
        let (["has" | "have" | "had", verb, rest @ ..] | [verb, rest @ ..]) = words else {
            return None;
        };
        let particle =
            rest.iter().all(|it| is_in(it, "back|out|up|off|away|in|down|aside")) && rest.len() < 2;
        let verb = participle(verb).filter(|_| particle && !is_in(verb, HELPING))?;
        Some(format!("{to_be}{}", [&[verb.as_str()][..], rest].concat().join(" ")))
    }
}
