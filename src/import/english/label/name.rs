//! The name of what a figure counts: a noun phrase made of the words of its sentence.

use super::{
    noun,
    view::{Unit, View},
    words::*,
};

/// A name in three parts: figures behind may have one part of it anew.
#[derive(Clone, Debug, Default)]
pub(super) struct Name {
    pub(super) before: String,
    pub(super) core: String,
    pub(super) behind: String,
    /// What is done with the thing, and by whom.
    pub(super) action: String,
    /// The subject of the verb, for what it rose to.
    pub(super) subject: Option<String>,
    pub(super) unit: Unit,
    /// Whether it names an amount, and not how much that changed.
    pub(super) is_level: bool,
    pub(super) is_sure: bool,
    /// The figure.
    pub(super) at: usize,
}

impl Name {
    /// Its words, the first in small letters unless it is a name.
    pub(super) fn text(&self) -> String {
        let text = [&self.before, &self.core, &self.behind].map(|it| it.as_str()).join(" ");
        text.split_whitespace().collect::<Vec<_>>().join(" ").replace(" ,", ",")
    }

    /// What it is compared by, if it is an amount.
    pub(super) fn basis(&self) -> Option<String> {
        let of_before = self.behind == "before" || self.behind.starts_with(',');
        let whole = if of_before { self.core.clone() } else { self.text() };
        if self.is_level { Some(whole) } else { self.subject.clone() }
    }

    pub(super) fn level(core: impl Into<String>) -> Self {
        Self { core: core.into(), is_level: true, is_sure: true, ..Self::default() }
    }

    pub(super) fn around(before: &str, core: &str, behind: &str) -> Self {
        let parts = [before, core, behind].map(str::to_owned);
        let [before, core, behind] = parts;
        Self { before, core, behind, is_level: true, is_sure: true, ..Self::default() }
    }

    pub(super) fn doubtful(self) -> Self {
        Self { is_sure: false, ..self }
    }
}

/// The name of what the figure of `view` counts; `before` are those of the figures before, `earlier` that of
/// the last figure of the sentence before, and `is_dated` says that this one has another period.
pub(super) fn name(
    view: &View<'_, '_>,
    before: &[Name],
    earlier: Option<&Name>,
    is_dated: bool,
) -> Name {
    let meant = || {
        let earlier =
            earlier.filter(|it| before.is_empty() && view.points() && it.unit == view.unit)?;
        let subject = earlier.subject.clone()?;
        let is_many = subject.ends_with('s');
        (is_many == view.is_many()).then_some(subject)
    };
    let subject = view.subject.clone().map(|it| noun::short(view.sentence, it)).or_else(meant);
    let previous = before.last();
    let naming = Naming { view, before, previous, is_dated, subject };
    let rules = [
        Naming::put_in,
        Naming::compared,
        Naming::changed,
        Naming::repeated,
        Naming::listed,
        Naming::of_whole,
        Naming::counted,
        Naming::amount,
        Naming::nearest,
    ];
    let mut name = rules.iter().find_map(|rule| rule(&naming)).unwrap_or_default();
    name.subject = name.subject.take().or(naming.subject).or_else(|| {
        let is_same = view.verb.is_empty() && !view.part.is_joined;
        previous.filter(|it| is_same && view.part.clause.contains(&it.at))?.subject.clone()
    });
    (name.unit, name.at) = (view.unit, view.at);
    name
}

/// What is known when a name is made.
pub(super) struct Naming<'v> {
    pub(super) view: &'v View<'v, 'v>,
    pub(super) before: &'v [Name],
    pub(super) previous: Option<&'v Name>,
    pub(super) is_dated: bool,
    pub(super) subject: Option<String>,
}

impl Naming<'_> {
    /// `Plymouth (24.4%)`: what stands before the bracket.
    fn put_in(&self) -> Option<Name> {
        let sentence = self.view.sentence;
        let is_closed =
            sentence.mark(self.view.at + 1).is_some() || sentence.is(self.view.at + 1, "in");
        let bracket = self
            .view
            .at
            .checked_sub(1)
            .filter(|it| is_closed && sentence.mark(*it) == Some('('))?;
        let end = bracket.checked_sub(1)?;
        let found = noun::before(sentence, sentence.clause(end).start, bracket);
        (!found.is_empty()).then(|| Name::level(noun::short(sentence, found)))
    }

    /// `compared with 9%`, `from 5%`: the same as before.
    fn compared(&self) -> Option<Name> {
        let view = self.view;
        let lead = view.lead?;
        let is_with =
            view.sentence.is(lead, "with|to") && lead > 0 && view.sentence.is(lead - 1, "compared");
        if !is_with && !view.leads("against|from|versus") {
            return None;
        }
        let own = self.thing_of_own();
        if !own.is_empty() {
            let like = self
                .previous
                .filter(|it| it.behind.starts_with("that ") || it.behind.starts_with("who "))?;
            let noun = like.before.split(' ').next_back().unwrap_or_default();
            let noun = if own.ends_with('\'') || own.ends_with("'s") { noun } else { "" };
            return Some(Name::around(&format!("{own} {noun}"), "", &like.behind));
        }
        let is_same = |it: &&Name| it.unit == view.unit;
        let same_unit = self.before.iter().rfind(is_same);
        let changes = self.is_of_change() || lead > 0 && view.sentence.is(lead - 1, "up|down");
        if view.leads("from") && !changes && same_unit.is_none() {
            return None;
        }
        let bare = self.previous.filter(|it| it.is_level && view.sentence.is_bare(view.at));
        let same_unit = same_unit.or(bare);
        let previous = if view.leads("from") { same_unit.or(self.previous) } else { same_unit };
        let is_change = |it: &&Name| !it.is_level && it.unit == view.unit;
        let same = match previous.filter(is_change) {
            Some(change) => change.text(),
            None => previous.and_then(Name::basis).or(self.subject.clone())?,
        };
        let behind = if self.is_dated { "" } else { "before" };
        let is_level = view.leads("from") || previous.is_some();
        is_level.then(|| Name { subject: Some(same.clone()), ..Name::around("", &same, behind) })
    }

    /// One more figure of a list, or of a clause whose verb is that of the figure before.
    fn listed(&self) -> Option<Name> {
        let (view, sentence) = (self.view, self.view.sentence);
        let previous = self.previous?;
        if !view.verb.is_empty() {
            return None;
        }
        let gap = sentence.opened(previous.at + 1..view.at);
        let thing = self.thing();
        let is_of = sentence.is(view.at + 1, "of");
        if let Some(thing) = thing.filter(|_| view.unit == Unit::Count || is_of) {
            let is_next = view.lead.is_none() || view.leads("and|or");
            let is_list = is_next && previous.unit == view.unit && !sentence.has_verb(gap);
            let thing = if view.unit == Unit::Share { format!("share of {thing}") } else { thing };
            let action =
                [&previous.action, &previous.behind].into_iter().find(|it| !it.is_empty())?;
            let name = Name { action: action.clone(), ..Name::around("", &thing, action) };
            return is_list.then_some(name);
        }
        let purpose = self.purpose();
        let is_next = view.lead.is_none() || view.leads("and");
        if view.unit == Unit::Money && is_next && !purpose.is_empty() && !previous.action.is_empty()
        {
            let name = Name::around(view.base(), &previous.action, &purpose);
            return Some(Name { action: previous.action.clone(), ..name });
        }
        let is_same = previous.unit == view.unit
            && !sentence.has_verb(gap.clone())
            && !view.leads("of|to|from|with|against|at|for");
        let end = view.lead.filter(|it| sentence.is(*it, "by")).unwrap_or(view.at);
        let begin =
            if gap.contains(&view.part.head.start) { view.part.head.start } else { gap.start };
        let head = noun::before(sentence, begin, end);
        let ends = view.at + 1 >= sentence.tokens.len()
            || sentence.mark(view.at + 1).is_some()
            || sentence.is(view.at + 1, "and|or|but|while");
        let is_name = is_same && ends && !head.is_empty() && previous.behind.is_empty();
        let goes_on = previous.unit == view.unit && ends && !previous.behind.is_empty();
        if let Some(scope) = self.scope().filter(|_| goes_on) {
            return Some(Name::around(&previous.before, &scope, &previous.behind));
        }
        is_name.then(|| Name::around(&previous.before, &noun::short(sentence, head), ""))
    }

    /// `or 76 cents a share`: the same as before, in other terms; `and 28.9 per cent in 2021`: once more.
    fn repeated(&self) -> Option<Name> {
        let (view, sentence) = (self.view, self.view.sentence);
        let previous = self.previous?;
        let lead = view.at.checked_sub(1)?;
        let again = sentence.is(lead, "and") && previous.unit == view.unit && self.is_dated;
        let again =
            again || sentence.is(lead, "after") && previous.unit == view.unit && view.is_alone();
        let is_near = lead <= previous.at + 3 || again;
        let alike = previous.unit == view.unit || view.unit == Unit::Share;
        let ends = sentence.mark(view.at + 1).is_some()
            || sentence.is(view.at + 1, JOINTS)
            || view.at + 1 >= sentence.tokens.len()
            || sentence.is(view.at + 1, PLACING);
        let is_of = sentence.is(view.at + 1, "of");
        if !is_near || !alike || !ends || is_of || !(again || sentence.is(lead, "or")) {
            return None;
        }
        let behind = if again { "" } else { ", in other terms" };
        let name = Name::around("", &previous.text(), behind);
        Some(Name { is_level: previous.is_level, subject: previous.subject.clone(), ..name })
    }

    /// The nearest words that say what the figure may be of.
    fn nearest(&self) -> Option<Name> {
        let (view, sentence) = (self.view, self.view.sentence);
        let is_noun = |it: &std::ops::Range<usize>| {
            !it.is_empty()
                && !is_in(sentence.tokens[it.start].text, PRONOUNS)
                && !speaks(sentence.tokens[it.start].text)
                && !is_in(sentence.tokens[it.start].text, BASES)
        };
        let clause = &view.part.clause;
        let found = self.thing().or_else(|| self.subject.clone()).or_else(|| {
            let own = noun::before(sentence, clause.start, view.lead.map_or(view.at, |it| it + 1));
            let behind = noun::after(sentence, view.at + 1, clause.end);

            let start = view.clause_before();
            let earlier = sentence.verb(start..clause.start.max(start)).unwrap_or(clause.start);
            let is_free = (start..clause.start.max(start)).all(|it| !sentence.is_figure(it));
            let topic = if is_free { noun::before(sentence, start, earlier) } else { start..start };
            [own, behind, topic].into_iter().find(is_noun).map(|it| noun::short(sentence, it))
        });
        let found = found
            .filter(|it| it.contains(char::is_alphanumeric))
            .unwrap_or_else(|| view.base().to_owned());
        Some(Name::level(found).doubtful())
    }
}
