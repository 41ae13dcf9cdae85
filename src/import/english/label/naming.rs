//! The label of a figure, of its clause and of what was said before.

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
    /// The label before, and the words before its number.
    pub(super) label: String,
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
}

impl Host {
    /// Goes over a clause without a figure.
    pub(super) fn pass(&mut self, clause: &str) {
        let clause = without_opening(clause);
        let (subject, verb) = split(clause);
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

    fn speak_of(&mut self, subject: String, verb: &str) {
        if self.opening.is_empty() {
            self.opening.clone_from(&subject);
        }
        self.subject = subject;
        self.verb = without_joining(verb);
    }

    /// The label of a figure.
    pub(super) fn label(&mut self, figure: &Figure<'_>) -> Proposal {
        let is_relative = begins_with(&figure.lead, RELATIVE);
        let lead = self.complete(reported(without_opening(&figure.lead)));
        // `leaving 1,340 homes damaged` says of homes what they are.
        let leaves = is_in(&lead, LEAVING) && !figure.after.is_empty() && !figure.noun.is_empty();
        let lead = if leaves { "" } else { lead.as_str() };
        let joint = lead.split(' ').next_back().unwrap_or_default().to_lowercase();
        let bare = without_joining(lead);
        let after = per(&figure.after);
        // `a survey of 412 traders found`
        let asked = joint == "of" && has_one_of(lead, ASKING) && begins_with(&after, SAYING);
        let after = if asked { String::new() } else { after };
        let noun = figure.noun;
        if figure.is_bracket && bare.is_empty() {
            return self.in_bracket(figure);
        }
        let (own, verb) = split(&bare);
        let is_borrowed = own.is_empty() && !verb.is_empty() || is_pronoun(&own);
        let mut is_sure = !is_relative
            && !lead.starts_with("of ")
            && (!is_pronoun(&own)
                || own.eq_ignore_ascii_case("it")
                || own.eq_ignore_ascii_case("they") && !self.opening.is_empty());
        let is_near = is_pronoun(&own) || !self.opening.is_empty();
        // `Meals, which make up …`
        let of_lead = is_relative && !self.lead.is_empty() && self.lead == self.subject;
        is_sure |= of_lead;
        let borrows = is_borrowed && is_sure && is_near && !self.subject.is_empty();
        let is_people = own.eq_ignore_ascii_case("they") && !self.thing.is_empty() && !borrows;
        let subject = match own {
            _ if borrows => self.subject.clone(),
            _ if is_people => self.thing.clone(),
            own => own,
        };
        let moves = match noun {
            "" => has_one_of(&verb, CHANGES) || has_one_of(&verb, TURNS),
            _ => has_one_of(&verb, CHANGES) && figure.is_first,
        };
        let moves = moves || verb.is_empty() && noun.is_empty() && has_one_of(&self.verb, CHANGES);
        let of_figure = if subject.is_empty() { &self.subject } else { &subject };
        let follows = split(&after);
        let begins_verb = follows.0.is_empty() && !follows.1.is_empty();
        let whole = self.lead.strip_prefix("Of ").or_else(|| self.lead.strip_prefix("of "));
        let label = if let Some(of) = whole.filter(|_| bare.is_empty() && is_share(figure.number)) {
            format!("share of {of} that {after}")
        } else if joint == "for" && bare.is_empty() && after.is_empty() && !self.label.is_empty() {
            format!("{}: sum", self.label)
        } else if begins_with(lead, "up|down") && !self.label.is_empty() {
            match &*joint {
                "from" => format!("{}, before", self.label),
                "to" => self.label.clone(),
                _ => format!("{}, change", self.label),
            }
        } else if let Some((_, own)) = figure.lead.split_once("of which") {
            let of = format!("{}: part that", self.label);
            let own = own.trim();
            let verb = if own.is_empty() {
                without_joining(&split_at_joint(&after))
            } else {
                String::new()
            };
            self.stem = format!("{of} {verb}").trim_end().to_owned();
            self.verb = split(own).1;
            format!("{of} {own} {after}")
        } else if self.stem.ends_with("part that") && verb.is_empty() && !bare.is_empty() {
            format!("{} {bare} {} {after}", self.stem, self.verb)
        } else if !noun.is_empty() && (bare.is_empty() || joint == "and") && begins_verb {
            format!("{noun} {after}")
        } else if bare.is_empty()
            && noun.is_empty()
            && !self.topic.is_empty()
            && !self.lead.is_empty()
        {
            format!("{}, {}", self.topic, without_opening(&self.lead))
        } else if let Some(of) = lead.strip_prefix("of ") {
            format!("{} {}", self.stem, without_joining(of))
        } else if moves && (joint == "to" || joint == "from") && !of_figure.is_empty() {
            if joint == "to" { of_figure.clone() } else { format!("{of_figure}, before") }
        } else if joint == "by" && verb.is_empty() && !self.verb.is_empty() && !subject.is_empty() {
            format!("{subject} {}", self.verb)
        } else if bare.is_empty() && noun.is_empty() && !after.starts_with("of ") {
            is_sure = !after.is_empty() || !self.topic.is_empty();
            self.elliptic(&after)
        } else if verb.is_empty() && begins_with(lead, PLACING) && !self.label.is_empty() {
            format!("{}, {}", self.label, joined(lead, figure, &after, self))
        } else if verb.is_empty() && !figure.is_first && !self.stem.is_empty() {
            let stem =
                if bare.is_empty() { self.stem.clone() } else { self.coordinate(&bare, lead) };
            joined(&stem, figure, &after, self)
        } else {
            let stem = match is_borrowed {
                true => format!("{subject} {}", lead_from_verb(lead)),
                false => lead.to_owned(),
            };
            self.stem.clone_from(&stem);
            joined(&stem, figure, &after, self)
        };
        let label = label.trim().to_owned();
        let is_whole = label.split_whitespace().count() > 1 || joint == "to";
        let speaks = |it: &&&String| !it.is_empty() && !begins_with(it, PRONOUNS);
        let context = [&self.label, &self.opening, &self.lead];
        let context = context.iter().filter(speaks).find(|it| ***it != label);
        let label = match context {
            Some(context) if !is_whole => format!("{context}, {label}"),
            _ => label,
        };
        let before = [&self.topic, &self.lead, &self.label]
            .into_iter()
            .find(|it| !it.is_empty() && **it != label);
        // What bounds the number tells it apart: at most, at least.
        let digits = figure.number.find(|c: char| c.is_ascii_digit() || "$£€".contains(c));
        let bound = digits.and_then(|at| figure.number.get(..at)).unwrap_or_default().trim();
        let longer = match before {
            _ if !bound.is_empty() => format!("{label} ({})", bound.to_lowercase()),
            Some(before) => format!("{before}: {label}"),
            None => format!("{label} {after}"),
        };
        let begins = figure.is_first && self.opening.is_empty() && !begins_with(&subject, PLACING);
        if !subject.is_empty() && (!verb.is_empty() || begins) && !is_pronoun(&subject) {
            self.speak_of(subject, &verb);
        }
        if !noun.is_empty() {
            noun.clone_into(&mut self.thing);
        }
        finished(&label, &longer, is_sure && is_whole)
    }

    /// `lead` with the noun for `those`, and with the subject of a second verb: `Work starts and takes`.
    fn complete(&self, lead: &str) -> String {
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
    fn meant(&self, of: &str) -> String {
        let first = of.split(' ').next().unwrap_or_default();
        match is_pronoun(first) && !self.thing.is_empty() {
            true => of.replacen(first, &self.thing, 1),
            false => of.to_owned(),
        }
    }

    /// The label of a figure that stands alone in a bracket.
    fn in_bracket(&self, figure: &Figure<'_>) -> Proposal {
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
    fn elliptic(&self, after: &str) -> String {
        let compares = begins_with(after, COMPARING);
        match (self.lead.as_str(), self.stem.as_str()) {
            _ if compares && !self.label.is_empty() => format!("{}, {after}", self.label),
            (_, stem) if !stem.is_empty() && !after.is_empty() => format!("{stem} {after}"),
            ("", _) if !self.label.is_empty() => self.label.clone(),
            (lead, _) if after.is_empty() => lead.to_owned(),
            _ => after.to_owned(),
        }
    }

    /// The stem of a coordinate thing with words of its own: the stem before with these, or its subject
    /// where they are a verb, as a single word is.
    fn coordinate(&self, bare: &str, lead: &str) -> String {
        let modal = self.verb.split(' ').next().filter(|it| is_in(it, MODALS)).unwrap_or_default();
        match bare.contains(' ') || begins_with(bare, ARTICLES) {
            true => format!("{} {lead}", without_last_noun(&self.stem)),
            false => format!("{} {modal} {lead}", self.subject),
        }
    }
}

/// `stem`, what a figure counts and what follows it.
fn joined(stem: &str, figure: &Figure<'_>, after: &str, host: &Host) -> String {
    let noun = figure.noun;
    let bare = without_joining(stem);
    let of = after.strip_prefix("of ");
    if let Some(of) = of.filter(|_| noun.is_empty() && is_share(figure.number)) {
        let of = host.meant(of);
        let first = of.split(' ').next().unwrap_or_default();
        let before = without_article_at_end(stem);
        let article = if before.is_empty() { "" } else { "a " };
        let of = if is_in(first, OWNING) { &of } else { without_article(&of) };
        return format!("{before} {article}share of {}", relative(of));
    }
    if let Some(label) = dimension(&bare, after) {
        return label;
    }
    match (of, noun) {
        (Some(of), "") => {
            let of = host.meant(of);
            let of = if figure.counts { without_article(&of) } else { &of };
            format!("{} {of}", without_article_at_end(stem))
        }
        (None, "") if !figure.counts || after.is_empty() => format!("{bare} {after}"),
        (_, noun) => format!("{} {noun} {after}", without_article_at_end(stem)),
    }
}
