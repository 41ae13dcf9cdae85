//! How much something changed, and what it changed to.

use super::{
    name::{Name, Naming},
    noun,
    verb::change,
    view::Unit,
    words::*,
};

impl Naming<'_> {
    /// What something rose or fell by, or to.
    pub(super) fn changed(&self) -> Option<Name> {
        let (view, sentence) = (self.view, self.view.sentence);
        if view.leads("to|at") && self.is_of_change() {
            let subject = self.subject.clone();
            let before = || self.previous.filter(|_| view.is_alone())?.subject.clone();
            return Some(Name::level(subject.or_else(before)?));
        }
        if sentence.is(view.at + 1, DIFFERENCES) && sentence.is(view.at + 2, "in") {
            let of = noun::after(sentence, view.at + 3, view.part.clause.end.max(view.at + 3));
            let before = format!("{} in", sentence.tokens[view.at + 1].text);
            let name = Name::around(&before, &noun::short(sentence, of), "");
            return Some(Name { is_level: false, ..name });
        }
        let word = self.change()?;
        let sure = self.previous.filter(|it| it.is_sure);
        let first = || self.before.iter().find(|it| it.is_level).or(self.previous);
        let known = sure.or_else(first).and_then(Name::basis);
        let of = if view.verb.is_empty() {
            known.or(self.subject.clone())
        } else {
            self.subject.clone()
        };
        let of = self.compared_thing().or(of)?;
        if view.acts(TURNING) && !sentence.has(view.verb.clone(), "less|more|fewer") {
            return None;
        }
        let expected =
            if view.acts("could|may|might|likely|expected|forecast|predicted|projected|should") {
                "expected "
            } else {
                ""
            };
        let name = Name::around(&format!("{expected}{word}"), &of, "");
        Some(Name { is_level: false, subject: Some(of), ..name })
    }

    /// `0.4 per cent fewer girls`: what there are fewer of.
    fn compared_thing(&self) -> Option<String> {
        let (view, sentence) = (self.view, self.view.sentence);
        let fewer = sentence.is(view.at + 1, "fewer|more|less");
        let found = noun::after(sentence, view.at + 2, view.part.clause.end.max(view.at + 2));
        (fewer && !found.is_empty()).then(|| noun::short(sentence, found))
    }

    /// Whether a verb of change leads on to the figure, or to the one before it.
    pub(super) fn is_of_change(&self) -> bool {
        let (view, sentence) = (self.view, self.view.sentence);
        let start = match view.verb.is_empty() {
            true if view.is_alone() => view.at.saturating_sub(12),
            true => view.clause_before(),
            false => view.verb.start,
        };
        let verb = (start..view.at).rfind(|it| {
            let is_level = sentence.is(*it, "up|down") && *it + 1 < view.at;
            sentence.is(*it, CHANGES) || sentence.is(*it, SETTING) || is_level
        });
        verb.is_some_and(|it| view.at - it < 12)
    }

    /// `rise in`, if the figure is how much something rose.
    pub(super) fn change(&self) -> Option<String> {
        let (view, sentence) = (self.view, self.view.sentence);
        let next = sentence.tokens.get(view.at + 1).map_or("", |it| it.text);
        let lead = view.lead.map_or("", |it| sentence.tokens[it].text);
        let before = view.lead.filter(|it| *it > 0).map_or("", |it| sentence.tokens[it - 1].text);
        let is_unnamed =
            sentence.tokens[view.at].text.is_empty() && !sentence.is(view.at + 1, "of");
        if lead == "of" && is_in(before, DIFFERENCES) {
            return Some(format!("{before} in"));
        }
        if is_in(next, DIFFERENCES) && view.verb.is_empty() {
            return Some(format!("{next} in"));
        }
        if is_in(lead, "up|down|off") && is_unnamed {
            return Some(change(lead).to_owned());
        }
        let written = sentence.written(view.at);
        if written.ends_with(" more") || written.ends_with(" fewer") {
            return Some(change(written.split(' ').next_back().unwrap_or_default()).to_owned());
        }
        if is_in(next, "more|fewer|less|higher|lower") && view.unit != Unit::Count {
            return Some(change(next).to_owned());
        }
        let is_by = lead == "by" && self.is_of_change();
        let verb = (view.verb.start..view.at).rfind(|it| sentence.is(*it, CHANGES))?;
        if view.unit == Unit::Count && sentence.is(verb, "lost|gained|shed") {
            return None;
        }
        let is_direct = view.lead.is_some_and(|it| it <= verb + 1) && is_in(lead, CHANGES);
        let way = (verb + 1..view.at).find(|it| sentence.is(*it, "up|down"));
        (is_unnamed && (is_by || is_direct))
            .then(|| change(sentence.tokens[way.unwrap_or(verb)].text).to_owned())
    }
}
