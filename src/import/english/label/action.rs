//! What a subject does with a thing.

use super::{
    name::{Name, Naming},
    noun::{self, WIDE},
    verb::participle,
    view::{Unit, View},
    words::*,
};
use crate::{characters::width, import::language::words};

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

    /// The whole clause about a thing: `amount the agency has appealed for`, `districts in which it dug wells`.
    pub(super) fn related(&self) -> Option<Name> {
        let (view, sentence) = (self.view, self.view.sentence);
        let lead = view.lead.filter(|it| sentence.mark(*it).is_none())?;
        // `reached 74 per cent of the fires within 10 minutes`: the verb stands before another figure.
        let other;
        let leans = view.verb.is_empty() && sentence.is(lead, "in|across|within|from|for|on|to");
        let (view, own) = match self.previous.filter(|_| leans) {
            Some(it) if !view.part.is_joined && view.part.clause.contains(&it.at) => {
                other = View::of(sentence, it.at);
                let subject = other.subject.clone();
                (&other, subject.map(|it| noun::short(sentence, it)))
            }
            _ => (view, self.subject.clone()),
        };
        if view.verb.is_empty() {
            return None;
        }
        let (subject, start) = doer(view, own.as_deref(), lead)?;
        let thing = self.thing().unwrap_or_else(|| self.view.base().to_owned());
        let thing = thing.split(' ').take_while(|it| *it == "of" || !is_in(it, PLACING));
        let thing = thing.collect::<Vec<_>>().join(" ");
        let counts = matches!(self.view.unit, Unit::Count | Unit::Measure);
        let places = counts && sentence.is(lead, "in|across|among|from|within|over|around|between");
        let said: Vec<&str> =
            (start..lead + usize::from(!places)).map(|it| sentence.written(it)).collect();
        let which =
            if places { format!("{} which", sentence.tokens[lead].text) } else { String::new() };
        let whole = format!("{which} {subject} {}", said.join(" "));
        let is_short = width(&thing) + width(&whole) <= WIDE + 30;
        let last = said.last()?;
        let ends = places || speaks(last) || sentence.is(lead, PLACING) || is_in(last, REGULAR);
        let is_other = sentence.is(lead, JOINTS)
            || sentence.is(lead, LINKING)
            || said.len() < 2 && !speaks(last);
        (is_short && ends && !is_other).then(|| Name::around(&thing, "", &whole).doubtful())
    }

    /// A subject with the article that stands before it.
    pub(super) fn with_article(&self, subject: &str) -> String {
        with_article(self.view, subject)
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

/// Who does what leads on to the figure of `view` by `lead`, and where the words of that begin; `own` is the
/// name of the subject.
fn doer(view: &View<'_, '_>, own: Option<&str>, lead: usize) -> Option<(String, usize)> {
    let sentence = view.sentence;
    let verb = view.verb.start;
    let before = verb.checked_sub(1)?;
    // `63,016 households were interviewed in 24 states`, but not `a fall of 91 left …`
    let counted = sentence.is_figure(before);
    let helped = sentence.is(before, HELPING);
    let is_passive = sentence.is(lead, "by") && !helped;
    let start = if helped { before } else { verb };
    let joins = sentence.is(before, JOINTS) || sentence.mark(before) == Some(',') || helped;
    let near = view.subject.as_ref().filter(|it| {
        it.end <= start && (joins || (it.end..start).all(|it| is_adverb(sentence.tokens[it].text)))
    });
    let subject = match near {
        _ if counted && (before == 0 || !sentence.is(before - 1, PLACING)) => {
            noun::small(sentence.written(before))
        }
        Some(it) if !counted && !is_passive && !sentence.is(it.start, COMPARING) => {
            with_article(view, own?)
        }
        _ => return None,
    };
    Some((subject, start))
}

/// The subject of `view` with the article that stands before it.
fn with_article(view: &View<'_, '_>, subject: &str) -> String {
    let sentence = view.sentence;
    let start = view.subject.as_ref().map(|it| it.start);
    let before = start.and_then(|it| it.checked_sub(1)).filter(|it| sentence.is(*it, "the|a|an"));
    let first = before.or(start).map_or("", |it| sentence.tokens[it].text);
    match first.to_lowercase().as_str() {
        article @ ("the" | "a" | "an") => format!("{article} {subject}"),
        first if words(OWNING).any(|it| it == first) => format!("the {subject}"),
        _ => subject.to_owned(),
    }
}
