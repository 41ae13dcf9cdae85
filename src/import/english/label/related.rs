//! Labels of figures that are told by another one: its parts, what it is compared with, its change.

use super::{
    host::{Figure, Host},
    naming::joined,
    phrase::*,
    reading::Reading,
    words::*,
};

/// A label, and whether the next figure may be told by it.
pub(super) struct Told {
    pub(super) label: String,
    pub(super) is_base: bool,
}

impl Host {
    /// The label of a figure that is told by another one; none if it stands for itself.
    pub(super) fn related(&mut self, figure: &Figure<'_>, it: &mut Reading) -> Option<Told> {
        let base = if self.base.is_empty() { &self.label } else { &self.base };
        let base = without_joining(base);
        let label = self.part(figure, it).or_else(|| self.aside(figure, it, &base));
        let label =
            label.or_else(|| self.measure(figure, it)).or_else(|| self.compared(figure, it, &base));
        label.map(|label| Told { label, is_base: false }).or_else(|| self.member(figure, it, &base))
    }

    /// The label of a whole, or of a part of one: four of the 15 courtrooms.
    fn part(&mut self, figure: &Figure<'_>, it: &mut Reading) -> Option<String> {
        if it.is_open {
            return Some(it.after.trim_start_matches("of them ").to_owned());
        }
        if figure.is_whole {
            let owner = without_opening(figure.lead.strip_prefix("of").unwrap_or(&figure.lead));
            let owner = if owner == "the" { "" } else { owner };
            it.is_sure &= !begins_with(owner, OWNING);
            return Some(format!("{owner} {} {}", figure.noun, it.follows.0));
        }
        if !figure.is_part {
            return None;
        }
        let of = self.meant(it.after.strip_prefix("of ").unwrap_or(&it.after));
        self.stem.clone_from(&it.lead);
        let some =
            if without_article(&of) == of && !of.contains("'s ") { "some" } else { "some of" };
        Some(match it.is_empty {
            true if is_share(figure.number) => joined("", figure, &format!("of {of}"), self),
            true if begins_with(&of, OWNING) => without_article(&of).to_owned(),
            true if split(&of).1.is_empty() => format!("{some} {of}"),
            true => of,
            false if it.is_borrowed => {
                format!("{} {} {some} {of}", it.subject, lead_from_verb(&it.lead))
            }
            false => format!("{} {some} {of}", it.lead),
        })
    }

    /// The label of what is told beside another figure: a deficit, a multiple, how far it is.
    fn aside(&self, figure: &Figure<'_>, it: &mut Reading, base: &str) -> Option<String> {
        let (lead, after) = (it.lead.as_str(), it.after.as_str());
        let is_multiple = figure.number.contains(" as m");
        let is_times = figure.number.ends_with("times") && begins_with(after, "its|the|their|as");
        if begins_with(lead, LEAVING) && figure.noun.is_empty() && !self.subject.is_empty() {
            let (_, thing) = lead.split_once(' ').unwrap_or_default();
            let thing = without_joining(thing);
            return Some(format!("{}, {} {after}", self.subject, without_article(&thing)));
        }
        let direction = after.trim_start_matches("to the ");
        let is_far = it.is_empty && begins_with(direction, "north|south|east|west|away|off");
        if is_far && !self.tail.is_empty() {
            it.is_sure = false;
            return Some(format!("{}, distance {after}", self.tail));
        }
        if base.is_empty() {
            return None;
        }
        if is_multiple || is_times && after.starts_with("as ") {
            return Some(format!("{base}, multiple"));
        }
        if is_times {
            return Some(format!("{base}, multiple of {after}"));
        }
        // `well short of the $350,000 forecast`
        if begins_with(lead, "well|far|short") && it.verb.is_empty() {
            return Some(format!("{base}, {after}"));
        }
        if !figure.is_first && lead.eq_ignore_ascii_case("of") {
            let each = if after == "each" { "each of them" } else { after };
            return Some(format!("{}, {each}", self.label));
        }
        let noun = own_noun(lead).filter(|_| !figure.is_first)?;
        it.is_sure = false;
        Some(format!("{base}, {noun} {after}"))
    }

    /// The label of what is measured by a noun of its own: of the 26 districts, that gap of 6 points.
    fn measure(&self, figure: &Figure<'_>, it: &Reading) -> Option<String> {
        let (lead, after) = (it.lead.as_str(), it.after.as_str());
        if it.bare.eq_ignore_ascii_case("of") || lead.eq_ignore_ascii_case("of the") {
            let those = figure.noun.is_empty() && begins_with(after, "who");
            return Some(format!("{} {after}", if those { "those" } else { figure.noun }));
        }
        let is_told = lead.ends_with(" of") && it.verb.is_empty() && figure.is_first;
        if is_told && begins_with(after, "is|was|are|were") {
            return Some(it.bare.clone());
        }
        if figure.is_continued && lead.starts_with("of ") {
            return Some(joined(&format!("some {lead}"), figure, after, self));
        }
        let whole = self.lead.strip_prefix("Of ").or_else(|| self.lead.strip_prefix("of "));
        let of = whole.filter(|_| it.bare.is_empty() && is_share(figure.number))?;
        Some(format!("share of {of} that {after}"))
    }

    /// The label of a change of another figure, or of what that is compared with.
    fn compared(&self, figure: &Figure<'_>, it: &Reading, base: &str) -> Option<String> {
        let (lead, after) = (it.lead.as_str(), it.after.as_str());
        if base.is_empty() {
            return None;
        }
        if it.joint == "for" && it.bare.is_empty() && after.is_empty() {
            return Some(format!("{}: sum", self.label));
        }
        if begins_with(lead, "up|down") {
            return Some(match it.joint.as_str() {
                "from" => format!("{base}, before"),
                "to" => base.to_owned(),
                _ => format!("{base}, change"),
            });
        }
        if ["double the", "times the", "half the"].iter().any(|it| lead.contains(it)) {
            return Some(format!("{base}, before"));
        }
        let first = split_at_joint(without_article(&it.bare)).to_lowercase();
        let is_noun = has_one_of(&first, CHANGE_NOUNS) && begins_with(&it.bare, "a|an");
        if is_noun && figure.is_first && !figure.is_continued && it.verb.is_empty() {
            return Some(format!("{base}, {} {after}", without_article(&it.bare)));
        }
        let is_compared = begins_with(&figure.lead, "against|compared|versus|from");
        let is_compared = is_compared && it.is_empty && figure.is_first;
        is_compared.then(|| match (after.is_empty(), figure.is_timed) {
            (false, _) => format!("{base}, {after}"),
            (_, true) => format!("{base}, before"),
            _ => format!("{base}, compared"),
        })
    }

    /// The label of an item of a list, a rate, a part in a clause of its own, or of what something rose to.
    fn member(&mut self, figure: &Figure<'_>, it: &Reading, base: &str) -> Option<Told> {
        let after = it.after.as_str();
        let told = |label: String, is_base: bool| Some(Told { label, is_base });
        let is_listed = it.is_empty && figure.noun.is_empty() && !self.topic.is_empty();
        let is_share = is_share(figure.number);
        if is_listed && !self.lead.is_empty() && !(is_share && after.starts_with("of ")) {
            return told(format!("{}, {}", self.topic, without_opening(&self.lead)), true);
        }
        let is_rate = it.is_empty && it.joint == "at" && is_share && figure.is_first;
        let of = if base.is_empty() { self.lead.as_str() } else { base };
        if is_rate && !after.starts_with("of ") && !of.is_empty() {
            return told(format!("{of}, {}", if after.is_empty() { "rate" } else { after }), false);
        }
        let which = ["of which", "of whom"].into_iter().find_map(|it| figure.lead.split_once(it));
        if let Some((_, own)) = which {
            let of = format!("{}: part that", self.label);
            let own = own.trim();
            let verb = if own.is_empty() {
                without_joining(&split_at_joint(after))
            } else {
                String::new()
            };
            self.stem = format!("{of} {verb}").trim_end().to_owned();
            self.verb = split(own).1;
            return told(format!("{of} {own} {after}"), true);
        }
        let of = if it.subject.is_empty() { &self.subject } else { &it.subject };
        if !self.moves(figure, it) || of.is_empty() {
            return None;
        }
        match it.joint.as_str() {
            "to" if after.starts_with("per ") && !self.label.ends_with(", before") => {
                told(format!("{of} {after}"), true)
            }
            "to" => told(of.clone(), true),
            "from" => told(format!("{of}, before"), false),
            _ => None,
        }
    }

    /// Whether something moves to or from a figure.
    fn moves(&self, figure: &Figure<'_>, it: &Reading) -> bool {
        let changes = has_one_of(&it.verb, CHANGES);
        let is_down = begins_with(&it.verb, "is|are|was|were") && has_one_of(&it.verb, "up|down");
        let own = match figure.noun {
            // `Robberies were down from 1,482`
            "" => changes || has_one_of(&it.verb, TURNS) || is_down,
            _ => changes && figure.is_first,
        };
        let is_bare = it.verb.is_empty() && figure.noun.is_empty();
        let before = has_one_of(&self.verb, CHANGES) || has_one_of(&self.verb, TURNS);
        own || is_bare && before || it.lead == "to" && self.label.ends_with(", before")
    }
}
