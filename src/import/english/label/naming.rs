//! The label of a figure, of its clause and of what was said before.

use super::{
    host::{Figure, Host},
    phrase::*,
    reading::Reading,
    words::*,
};
use crate::import::language::Proposal;

impl Host {
    /// The label of a figure.
    pub(super) fn label(&mut self, figure: &Figure<'_>) -> Proposal {
        let mut it = Reading::of(figure, self);
        if figure.is_bracket && it.bare.is_empty() {
            return self.in_bracket(figure);
        }
        // What was said before is said of another subject.
        if figure.is_first && !it.is_borrowed && !it.verb.is_empty() {
            self.stem.clear();
        }
        let related = self.related(figure, &mut it);
        let is_base = related.as_ref().is_none_or(|it| it.is_base);
        let label = related.map_or_else(|| self.plain_label(figure, &mut it), |it| it.label);
        let label = match &it.condition {
            Some(word) => format!("{word} {}", label.trim().replacen("The ", "the ", 1)),
            None => label,
        };
        let label = label.trim().to_owned();
        let is_whole = label.split_whitespace().count() > 1 || it.joint == "to";
        let speaks = |it: &&&String| !it.is_empty() && !begins_with(it, PRONOUNS);
        let context = [&self.label, &self.opening, &self.lead];
        let context = context.iter().filter(speaks).find(|it| ***it != label);
        let label = match context {
            Some(context) if !is_whole => {
                format!("{}, {label}", context.split(", ").next().unwrap_or_default())
            }
            _ => label,
        };
        let longer = self.longer(&label, figure.number, &it.after);
        let extends = !self.label.is_empty() && label.starts_with(&self.label);
        if is_base && !figure.is_whole && !extends {
            without_amounting(&label).clone_into(&mut self.base);
        }
        self.remember(figure, &it);
        finished(&label, &longer, it.is_sure && is_whole)
    }

    /// The label with more of its sentence, or with the bound of its number: at most, at least.
    fn longer(&self, label: &str, number: &str, after: &str) -> String {
        let before = [&self.topic, &self.lead, &self.label];
        let before = before.into_iter().find(|it| !it.is_empty() && *it != label);
        let digits = number.find(|c: char| c.is_ascii_digit() || "$£€".contains(c));
        let bound = digits.and_then(|at| number.get(..at)).unwrap_or_default().trim();
        match before {
            _ if !bound.is_empty() => format!("{label} ({})", bound.to_lowercase()),
            Some(before) => format!("{before}: {label}"),
            None => format!("{label} {after}"),
        }
    }

    /// Keeps what the next figures may be told by.
    fn remember(&mut self, figure: &Figure<'_>, it: &Reading) {
        let begins = figure.is_first
            && (self.opening.is_empty() || figure.is_continued)
            && !begins_with(&it.subject, PLACING);
        // What is counted does what follows: 37 farmers had taken.
        let counted = format!("{} {} {}", without_joining(&it.lead), figure.noun, it.follows.0);
        let counted = counted.split_whitespace().collect::<Vec<_>>().join(" ");
        let is_subject =
            it.verb.is_empty() && begins && !it.follows.1.is_empty() && !counted.is_empty();
        if is_subject && !is_share(figure.number) && !figure.is_part {
            self.speak_of(counted, &it.follows.1);
        }
        let speaks = (!it.verb.is_empty() || begins) && !it.is_aside;
        if !it.subject.is_empty() && speaks && !is_pronoun(&it.subject) {
            self.speak_of(it.subject.clone(), &it.verb);
        }
        let of = it.after.strip_prefix("of ").filter(|_| is_share(figure.number));
        let thing = match of {
            Some(of) => split(&without_relative(without_article(&split_at_joint(of)))).0,
            // `604 registered voters`
            None if figure.noun.is_empty() && figure.counts && it.begins_verb() => {
                let first = it.after.split(' ').next().unwrap_or_default();
                let named = split_at_joint(&it.after);
                if first.ends_with("ed") && named.contains(' ') { named } else { String::new() }
            }
            None if figure.noun.is_empty() && figure.counts => split_at_joint(&it.follows.0),
            None => figure.noun.to_owned(),
        };
        if !thing.is_empty() && !is_pronoun(&thing) && !begins_with(&thing, RELATIVE) {
            self.thing = thing;
        }
    }

    /// The label of a figure that is told by itself: neither a change nor a part of another.
    fn plain_label(&mut self, figure: &Figure<'_>, it: &mut Reading) -> String {
        let (begins_verb, is_said) = (it.begins_verb(), !it.who.is_empty());
        let Reading { lead, bare, verb, subject, after, joint, is_sure, .. } = it;
        let (is_empty, is_borrowed) = (it.is_empty, it.is_borrowed);
        let noun = figure.noun;
        let is_verb_joined =
            figure.lead.strip_prefix("and to ").or_else(|| figure.lead.strip_prefix("or to "));
        let is_part = noun.is_empty() && is_share(figure.number);
        if self.stem.ends_with("part that") && verb.is_empty() && !bare.is_empty() {
            format!("{} {bare} {} {after}", self.stem, self.verb)
        } else if is_empty && noun.is_empty() && is_article(joint) && !after.is_empty() {
            // `plus a $1.50 surcharge`
            *is_sure = after.contains(' ');
            after.to_owned()
        } else if is_part
            && is_empty
            && (begins_verb || is_said && !after.starts_with("of "))
            && !self.thing.is_empty()
        {
            format!("share of {} that {after}", self.thing)
        } else if is_part
            && is_empty
            && figure.is_first
            && !self.label.is_empty()
            && begins_with(after, "of|the|its|their")
            && split(after).1.is_empty()
        {
            let after = &format!("of {}", after.strip_prefix("of ").unwrap_or(after));
            // `£4.9 million, or 36% of the total`
            format!("{}, {}", without_joining(&self.base), joined("", figure, after, self).trim())
        } else if !noun.is_empty() && (is_empty || joint == "and") && begins_verb {
            format!("{noun} {after}")
        } else if is_empty
            && noun.is_empty()
            && figure.counts
            && begins_verb
            && !self.thing.is_empty()
        {
            format!("{} {after}", self.thing)
        } else if let Some(of) = lead.strip_prefix("of ") {
            // `bought 80% of the club for`
            match split_at_joint(of) {
                thing if thing.len() < of.trim_end().len() && self.label.contains("share of ") => {
                    match of[thing.len()..].trim() {
                        "for" => format!("{}: sum", self.label),
                        rest => format!("{} {rest}", self.label),
                    }
                }
                _ => format!("{} {}", self.stem, without_joining(of)),
            }
        } else if let (Some(to), Some((before, _))) = (is_verb_joined, self.stem.split_once(" to "))
        {
            let stem = format!("{before} to {to}");
            joined(&stem, figure, after, self)
        } else if joint == "by"
            && verb.is_empty()
            && !begins_ing(lead)
            && !self.verb.is_empty()
            && !subject.is_empty()
        {
            format!("{subject} {}", self.verb)
        } else if is_empty
            && noun.is_empty()
            && figure.counts
            && begins_with(lead, "over|across|among|into|at|in|from|within|on")
            && !after.is_empty()
            && !self.label.is_empty()
        {
            format!("{}, {lead} {after}", self.label)
        } else if is_empty && noun.is_empty() && !after.starts_with("of ") {
            *is_sure = !after.is_empty() || !self.topic.is_empty();
            self.elliptic(after)
        } else if verb.is_empty()
            && begins_with(lead, PLACING)
            && (!self.label.is_empty() || figure.is_first && !self.lead.is_empty())
        {
            let of = if self.label.is_empty() { &self.lead } else { &self.label };
            let of = of.split(", ").next().unwrap_or_default();
            let lead = if is_part { "" } else { lead };
            format!("{of}, {}", joined(lead, figure, after, self).trim())
        } else if verb.is_empty() && !figure.is_first && !self.stem.is_empty() {
            *is_sure &= !bare.contains(' ') || begins_with(bare, ARTICLES);
            let stem =
                if bare.is_empty() { self.stem.clone() } else { self.coordinate(bare, lead) };
            joined(&stem, figure, after, self)
        } else {
            let stem = match is_borrowed {
                true => format!("{subject} {}", lead_from_verb(lead)),
                false => lead.to_owned(),
            };
            self.stem.clone_from(&stem);
            joined(&stem, figure, after, self)
        }
    }
}

/// `stem`, what a figure counts and what follows it.
pub(super) fn joined(stem: &str, figure: &Figure<'_>, after: &str, host: &Host) -> String {
    let noun = figure.noun;
    let stem = without_amounting(stem);
    let kept = without_loose(stem);
    let stem = if noun.is_empty() && after.is_empty() { kept.as_str() } else { stem };
    let kept = bound_to_verb(stem, after.is_empty() && noun.is_empty());
    let bare = without_joining(&kept);
    // `is short of balancing its budget`
    let state =
        begins_with(after, "short|apart|behind|ahead|away|late|over|worth|more|less|higher|lower");
    if noun.is_empty()
        && state
        && begins_with(stem.rsplit(' ').next().unwrap_or_default(), "is|are|was|were")
    {
        return format!("{stem} {after}");
    }
    let of = after.strip_prefix("of ");
    if let Some(of) = of.filter(|_| noun.is_empty() && is_share(figure.number)) {
        let of = host.meant(of);
        let first = of.split(' ').next().unwrap_or_default();
        let before = without_article_at_end(stem);
        let article = if before.is_empty() { "" } else { "a " };
        let of = if is_in(first, OWNING) { &of } else { without_article(&of) };
        let of = if of.is_empty() || begins_with(of, "who|that") {
            host.meant(after.trim_start_matches("of "))
        } else {
            of.to_owned()
        };
        let is_said = !before.is_empty() || begins_with(&figure.lead, "with");
        return format!("{before} {article}share of {}", relative(&of, is_said));
    }
    if let Some(label) = dimension(&bare, after) {
        return label;
    }
    match (of, noun) {
        // `Two of the nine`
        (Some(of), "") if is_in(without_article(of), SMALL) => host.thing.clone(),
        (Some(of), "") => {
            let of = host.meant(of);
            let of = if figure.counts { without_article(&of) } else { &of };
            format!("{} {of}", without_article_at_end(stem))
        }
        // `made a £4m profit`
        (None, "")
            if !figure.counts
                && !after.is_empty()
                && is_article(stem.rsplit(' ').next().unwrap_or_default()) =>
        {
            with_article(stem, after)
        }
        (None, "") if !figure.counts || after.is_empty() => format!("{bare} {after}"),
        (_, noun) => format!("{} {noun} {after}", without_article_at_end(stem)),
    }
}
