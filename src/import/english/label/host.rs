//! A figure in its clause, and what that may take from the clauses before it.

use super::{phrase::*, words::*};
use crate::import::language::Proposal;

/// What a clause may take from those before it.
#[derive(Clone, Debug, Default)]
pub(super) struct Host {
    /// The last subject, and what it does, up to the number.
    pub(super) subject: String,
    pub(super) verb: String,
    /// What was counted last.
    pub(super) thing: String,
    /// The first subject of the sentence, and that of a list's announcement.
    pub(super) opening: String,
    pub(super) topic: String,
    /// The clause before, if it has no figure.
    pub(super) lead: String,
    /// The label before, that of the last figure that is no change of another, and the words before
    /// the number.
    pub(super) label: String,
    pub(super) base: String,
    /// The noun that the clause before ends with, and that which a relative clause speaks of.
    pub(super) tail: String,
    pub(super) antecedent: String,
    /// The subject that still waits for its verb, and whether a relative clause stood in between.
    pub(super) open: String,
    pub(super) is_resumed: bool,
    pub(super) stem: String,
    /// The times at the beginnings of clauses.
    pub(super) times: Vec<String>,
}

/// A figure in its clause.
pub(super) struct Figure<'a> {
    pub(super) number: &'a str,
    /// What it counts, if that belongs to it.
    pub(super) noun: &'a str,
    /// Whether it counts what is named behind it.
    pub(super) counts: bool,
    /// What stands before it, from the figure before on, and behind it.
    pub(super) lead: String,
    pub(super) after: String,
    /// Whether it is the first of its clause, and whether that is a bracket.
    pub(super) is_first: bool,
    pub(super) is_bracket: bool,
    /// Whether its lead goes on from the beginning of the clause over another figure.
    pub(super) is_continued: bool,
    /// Whether it has a period.
    pub(super) is_timed: bool,
    /// Whether it is a part of what the next figure counts, and whether that of the one before is a
    /// part of it.
    pub(super) is_part: bool,
    pub(super) is_whole: bool,
}

impl Host {
    /// Goes over a clause without a figure.
    pub(super) fn pass(&mut self, whole: &str) {
        let clause = without_opening(whole);
        if is_tag(clause) || !clause.contains(char::is_alphabetic) {
            return;
        }
        let is_relative = begins_with(whole, RELATIVE);
        let (_, clause) = reported(clause);
        let (subject, verb) = split(clause);
        if is_pronoun(clause) {
            return;
        }
        // `Two of the nine, Ashby and Colby, have …`
        let is_named = clause.starts_with(char::is_uppercase) && clause.split(' ').count() < 5;
        if verb.is_empty() && is_named && self.lead.is_empty() && !self.label.is_empty() {
            clause.clone_into(&mut self.subject);
        }
        if verb.is_empty() && self.opening.is_empty() && !begins_with(clause, PLACING) {
            clause.clone_into(&mut self.open);
        } else if !is_relative {
            self.open.clear();
        }
        let is_name = verb.is_empty() && self.lead.is_empty() && self.label.is_empty();
        let is_subject =
            !subject.is_empty() && !is_pronoun(&subject) && !begins_with(&subject, PLACING);
        if is_subject && (!verb.is_empty() || is_name && clause.split(' ').count() < 7) {
            self.speak_of(subject, &verb);
        }
        if !clause.is_empty() {
            clause.clone_into(&mut self.lead);
        }
    }

    pub(super) fn speak_of(&mut self, subject: String, verb: &str) {
        if begins_with(&subject, "to") {
            return;
        }
        if self.opening.is_empty() {
            self.opening.clone_from(&subject);
        }
        self.subject = subject;
        self.verb = without_joining(verb);
    }

    /// `lead` with the noun for `those`, and with the subject of a second verb: `Work starts and takes`.
    pub(super) fn complete(&self, lead: &str) -> String {
        if let Some(rest) = lead.strip_prefix("those ").filter(|_| !self.opening.is_empty()) {
            return format!("{} {rest}", split_at_joint(&self.opening));
        }
        let (subject, first) = split(lead);
        let second = lead.rsplit_once(" and ").map(|(_, it)| it).filter(|it| {
            let (before, verb) = split(it);
            before.is_empty() && !verb.is_empty()
        });
        match second {
            Some(second) if !subject.is_empty() && !first.is_empty() => {
                format!("{subject} {second}")
            }
            _ => lead.to_owned(),
        }
    }

    /// `of` with the thing that was counted last for a pronoun: `18 of them`.
    pub(super) fn meant(&self, of: &str) -> String {
        let first = of.split(' ').next().unwrap_or_default();
        match is_pronoun(first) && !self.thing.is_empty() {
            true => of.replacen(first, &self.thing, 1),
            false => of.to_owned(),
        }
    }

    /// The label of a figure that stands alone in a bracket.
    pub(super) fn in_bracket(&self, figure: &Figure<'_>) -> Proposal {
        let number = figure.number.to_lowercase();
        let is_change = SIGNED.iter().any(|sign| number.starts_with(sign));
        let lead = without_opening(&self.lead);
        let name = last_name(lead);
        if figure.noun.is_empty() && !split(lead).1.is_empty() {
            return finished(lead, "", true);
        }
        match (self.label.as_str(), name.as_str()) {
            (_, name) if !name.is_empty() && !figure.noun.is_empty() => {
                finished(&format!("{}, {name}", figure.noun), "", true)
            }
            ("", _) => finished(lead, "", true),
            (_, name) if !name.is_empty() => {
                finished(&format!("{}, {name}", self.opening), "", true)
            }
            (label, _) if is_change => finished(&format!("{label}, change"), "", true),
            (label, _) => finished(&format!("{label}, in brackets"), "", false),
        }
    }

    /// The label of a figure with nothing before it in its clause.
    pub(super) fn elliptic(&self, after: &str) -> String {
        let compares = begins_with(after, COMPARING);
        match (self.lead.as_str(), self.stem.as_str()) {
            _ if self.thing.is_empty() && split(after).0.is_empty() && !after.is_empty() => {
                after.to_owned()
            }
            _ if compares && !self.label.is_empty() => format!("{}, {after}", self.label),
            _ if !after.is_empty() && self.parallel(after).is_some() => {
                self.parallel(after).unwrap_or_default()
            }
            (_, stem) if !stem.is_empty() && !after.is_empty() => {
                format!("{} {after}", without_joining(&bound_to_verb(stem, false)))
            }
            ("", _) if !self.label.is_empty() => self.label.clone(),
            (lead, _) if after.is_empty() => lead.to_owned(),
            _ => after.to_owned(),
        }
    }

    /// The label before with `after` in place of its own phrase of the same preposition: `and 287 for two`.
    fn parallel(&self, after: &str) -> Option<String> {
        let preposition = after.split(' ').next().filter(|it| is_in(it, PARALLEL))?;
        let (before, _) = self.label.rsplit_once(&format!(" {preposition} "))?;
        Some(format!("{before} {after}"))
    }

    /// The stem of a coordinate thing with words of its own: the stem before with these, or its subject
    /// where they are a verb, as a single word is.
    pub(super) fn coordinate(&self, bare: &str, lead: &str) -> String {
        let modal = self.verb.split(' ').next().filter(|it| is_in(it, MODALS)).unwrap_or_default();
        match bare.contains(' ') || begins_with(bare, ARTICLES) {
            true => format!(
                "{} {}",
                without_last_noun(self.stem.trim_end_matches(" of")),
                lead.strip_prefix("and ").unwrap_or(lead)
            ),
            false => format!("{} {modal} {lead}", self.subject),
        }
    }
}
