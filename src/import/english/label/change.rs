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
        if let Some(name) = self.difference() {
            return Some(name);
        }
        let word = self.change()?;
        let sure = self.previous.filter(|it| it.is_sure && !self.is_beside(it));
        // What a bracket says is of what stands before it.
        let start = view.part.clause.start;
        let is_aside = start > 0 && sentence.mark(start - 1) == Some('(');
        let mut before = self.before.iter().filter(|_| !is_aside);
        let first = || before.find(|it| it.is_level).or(self.previous);
        let known = sure.or_else(first).and_then(Name::basis);
        // `then the kittiwake, down by a quarter`
        let open = view.clause_before()..start;
        let leans = !open.is_empty() && open.clone().all(|it| !sentence.is_figure(it));
        let leans = leans && !sentence.is(start, JOINTS) && view.leads("up|down|by");
        let leans = leans && view.verb.is_empty() && self.subject.is_some();
        let near = self.previous.filter(|_| !is_aside && view.leads("up|down|by"));
        let near = near
            .filter(|it| it.is_level && view.verb.is_empty() && !self.is_beside(it))
            .and_then(Name::basis);
        let known = if leans { self.subject.clone() } else { near.or(known) };
        let of = if view.verb.is_empty() || view.acts("representing|making|marking") {
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

    /// `a 5% rise in X`, `reductions of 40 in X`, `a decrease in X of 40`, and behind such a one `50 in Y`
    /// or `in Y of 50`.
    fn difference(&self) -> Option<Name> {
        let (view, sentence) = (self.view, self.view.sentence);
        let end = view.part.clause.end;
        let inside = |start: usize, end: usize| {
            let own = noun::after(sentence, start, end);
            let is_time = own.len() < 3 && sentence.has_span(own.clone());
            (!own.is_empty() && !is_time).then(|| noun::short(sentence, own))
        };
        let named = |word: &str, of: String| {
            let word = word.trim_end_matches('s');
            let name = Name::around(&format!("{word} in"), &of, "");
            Name { is_level: false, subject: Some(of), ..name }
        };
        let behind = |at: usize| if sentence.is(at, "in") { inside(at + 1, end) } else { None };
        if sentence.is(view.at + 1, DIFFERENCES) {
            return behind(view.at + 2).map(|it| named(sentence.tokens[view.at + 1].text, it));
        }
        let of = view.lead.filter(|it| *it > 0 && sentence.is(*it, "of"));
        let is_next = view.verb.is_empty() && view.lead.is_none_or(|it| sentence.is(it, "and"));
        let like = self.previous.filter(|it| it.before.ends_with(" in") && view.verb.is_empty());
        let like = like.filter(|it| is_in(it.before.trim_end_matches(" in"), DIFFERENCES));
        if let Some(like) = like.filter(|_| is_next || of.is_some()) {
            let word = like.before.trim_end_matches(" in");
            let head = view.part.head.clone();
            let own = of.filter(|_| sentence.is(head.start, "in"));
            let of = own.map_or_else(|| behind(view.at + 1), |of| inside(head.start + 1, of));
            if let Some(of) = of {
                return Some(named(word, of));
            }
        }
        let of = of?;
        if sentence.is(of - 1, DIFFERENCES) {
            return behind(view.at + 1).map(|it| named(sentence.tokens[of - 1].text, it));
        }
        let start = view.part.clause.start;
        let change =
            (start..of).rfind(|it| sentence.is(*it, DIFFERENCES) && sentence.is(*it + 1, "in"))?;
        let is_near =
            !sentence.has_verb(change + 1..of) && (change..of).all(|it| !sentence.is_figure(it));
        let of = noun::trimmed(sentence, change + 2..of);
        (is_near && !of.is_empty())
            .then(|| named(sentence.tokens[change].text, noun::short(sentence, of)))
    }

    /// `0.4 per cent fewer girls`: what there are fewer of.
    fn compared_thing(&self) -> Option<String> {
        let (view, sentence) = (self.view, self.view.sentence);
        let fewer = sentence.is(view.at + 1, "fewer|more|less");
        let found = noun::after(sentence, view.at + 2, view.part.clause.end);
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
        let is_amount = view.unit == Unit::Money && is_in(before, "loss|losses|gain|gains");
        if lead == "of" && is_in(before, DIFFERENCES) && !is_amount {
            return Some(format!("{before} in"));
        }
        // `representing a one per cent increase`
        let represents = view.acts(WHOLES)
            || view.acts(
                "representing|making|marking|is|was|registered|recorded|saw|posted|reported|showed",
            );
        if is_in(next, DIFFERENCES) && (view.verb.is_empty() || represents) {
            return Some(format!("{next} in"));
        }
        if lead == "by" && is_in(before, "up|down") && is_unnamed {
            return Some(change(before).to_owned());
        }
        if is_in(lead, "up|down|off") && is_unnamed {
            return Some(change(lead).to_owned());
        }
        let written = sentence.written(view.at);
        if written.ends_with(" more") || written.ends_with(" fewer") {
            return Some(change(written.split(' ').next_back().unwrap_or_default()).to_owned());
        }
        if is_in(next, "more|fewer|less|higher|lower|up|down") && view.unit != Unit::Count {
            return Some(change(next).to_owned());
        }
        let is_by = lead == "by" && self.is_of_change();
        // `was cut by 14 per cent`
        let is_set = |it: usize| {
            is_by
                && sentence.is(it, "cut|reduced|raised|lowered|trimmed")
                && it > 0
                && sentence.is(it - 1, "is|are|was|were|be|been|being")
        };
        let acts = |it: &usize| sentence.is(*it, CHANGES) || is_set(*it);
        let verb = (view.verb.start..view.at).rfind(acts)?;
        if view.unit == Unit::Count && sentence.is(verb, "lost|gained|shed") {
            return None;
        }
        let is_direct = view.lead.is_some_and(|it| it <= verb + 1) && is_in(lead, CHANGES);
        let way = (verb + 1..view.at).find(|it| sentence.is(*it, "up|down"));
        (is_unnamed && (is_by || is_direct))
            .then(|| change(sentence.tokens[way.unwrap_or(verb)].text).to_owned())
    }
}
