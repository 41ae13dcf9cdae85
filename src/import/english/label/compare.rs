//! Figures that another is compared with.

use super::{
    aside,
    name::{Dated, Name, Naming},
    noun,
    view::Unit,
    words::*,
};

impl Naming<'_> {
    /// `nine times the poorest group`, `85 per cent higher than the rural level`: against what the subject is
    /// measured.
    pub(super) fn measured(&self) -> Option<Name> {
        let (view, sentence) = (self.view, self.view.sentence);
        let end = view.part.clause.end;
        let than = (view.at + 1..end.min(view.at + 4)).find(|it| sentence.is(*it, "than"));
        let start = match than {
            Some(than) if sentence.is(view.at + 1, COMPARING) && view.unit != Unit::Count => {
                than + 1
            }
            _ if view.unit == Unit::Share && sentence.is(view.at + 1, "below|above") => view.at + 2,
            _ if sentence.written(view.at).ends_with(" times")
                && sentence.is(view.at + 1, "the|that") =>
            {
                view.at + 1
            }
            _ => return None,
        };
        let other = noun::after(sentence, start, end);
        let is_time = sentence.has_span(other.clone());
        let of = self.subject.clone().or_else(|| self.previous.and_then(Name::basis))?;
        let first = sentence.tokens.get(other.start).map_or("", |it| it.text);
        let is_named = !other.is_empty() && !is_time && !is_in(first, PLACING) && !speaks(first);
        let name = format!(", compared with {}", noun::short(sentence, other));
        is_named.then(|| Name {
            is_level: false,
            subject: Some(of.clone()),
            ..Name::around("", &of, &name)
        })
    }

    /// `compared with 9%`, `from 5%`: the same as before.
    pub(super) fn compared(&self) -> Option<Name> {
        let view = self.view;
        let lead = view.lead?;
        let before = lead.saturating_sub(1);
        let is_with =
            view.sentence.is(lead, "with|to") && view.sentence.is(before, "compared|comparison");
        let is_from = view.leads("from");
        if !is_with && !is_from && !view.leads("against|versus") {
            return None;
        }
        let own = self.thing_of_own();
        if !own.is_empty() {
            return Some(self.like_previous(&own));
        }
        let same_unit = self.before.iter().rfind(|it| it.unit == view.unit && !self.is_beside(it));
        let same_unit = same_unit.or_else(|| self.before.iter().rfind(|it| it.unit == view.unit));
        let changes = self.is_of_change() || view.sentence.is(before, "up|down");
        if is_from && !changes && same_unit.is_none() {
            return None;
        }
        let bare = self.previous.filter(|it| it.is_level && view.sentence.is_bare(view.at));
        let near = self.previous.filter(|_| is_from && view.is_alone());
        let previous = same_unit.or(bare).or(near).filter(|_| !is_from || view.verb.is_empty());
        let same = match previous.filter(|it| !it.is_level && it.unit == view.unit) {
            Some(change) => change.text(),
            None => previous.and_then(Name::basis).or(self.subject.clone())?,
        };
        let behind = if self.dated == Dated::Anew { String::new() } else { self.apart(is_from) };
        // Another place takes the stead of the first.
        let placed =
            previous.filter(|it| it.behind.starts_with("in ") && behind.starts_with("in "));
        let same = placed.map_or(same, |it| format!("{} {}", it.before, it.core));
        let name = Name { subject: Some(same.clone()), ..Name::around("", &same, &behind) };
        (is_from || previous.is_some()).then_some(name)
    }

    /// Whether a figure before only says of what or where another is: `visited its nine branches`.
    pub(super) fn is_beside(&self, name: &Name) -> bool {
        let before = name.at.checked_sub(1);
        before.is_some_and(|it| {
            self.view.sentence.is(it, "its|their|his|her|the|these|those|in|across")
        })
    }

    /// What tells a figure from the one that is compared with it: its place, or that it is earlier.
    pub(super) fn apart(&self, is_from: bool) -> String {
        let (view, sentence) = (self.view, self.view.sentence);
        let end = view.part.clause.end;
        let place = view.at + 1;
        let own = noun::after(sentence, place + 1, end);
        let is_time = sentence.has_span(own.clone());
        if sentence.is(place, "in|for|among|at|on") && !own.is_empty() && !is_time {
            return format!("{} {}", sentence.tokens[place].text, sentence.words(own).join(" "));
        }
        (if is_from || self.dated == Dated::Alone { ", previously" } else { ", for comparison" })
            .to_owned()
    }

    /// Another thing of which the same is said as of the figure before: `boys' entries that …`.
    fn like_previous(&self, own: &str) -> Name {
        let says = |it: &&Name| it.behind.starts_with("that ") || it.behind.starts_with("who ");
        let Some(like) = self.previous.filter(says) else { return Name::level(own).doubtful() };
        let noun = like.before.split(' ').next_back().unwrap_or_default();
        let noun = if own.ends_with('\'') || own.ends_with("'s") { noun } else { "" };
        Name::around(&format!("{own} {noun}"), "", &like.behind)
    }

    /// `or 76 cents a share`: the same as before, in other terms; `and 28.9 per cent in 2021`: once
    /// more.
    pub(super) fn repeated(&self) -> Option<Name> {
        let (view, sentence) = (self.view, self.view.sentence);
        let previous = self.previous?;
        let lead = view.at.checked_sub(1)?;
        let is_same = previous.unit == view.unit;
        let again = is_same
            && (sentence.is(lead, "and") && self.dated == Dated::Anew
                || sentence.is(lead, "after") && view.is_alone());
        let is_near = again || sentence.is(lead, "or") && lead <= previous.at + 4;
        let is_rate = sentence.written(view.at).contains(" per ");
        let alike = is_same || view.unit == Unit::Share || is_rate;
        let ends = view.at + 1 >= sentence.tokens.len()
            || sentence.mark(view.at + 1).is_some()
            || sentence.is(view.at + 1, JOINTS)
            || sentence.is(view.at + 1, PLACING) && !sentence.is(view.at + 1, "of");
        if !is_near || !alike || !ends {
            return None;
        }
        let terms = if is_same && !sentence.written(view.at).contains([' ', '%']) {
            ", in other terms".to_owned()
        } else {
            format!(", {}", aside::terms(view))
        };
        let behind = if again { "" } else { &terms };
        let name = Name::around("", &previous.text(), behind);
        Some(Name { is_level: previous.is_level, subject: previous.subject.clone(), ..name })
    }
}
