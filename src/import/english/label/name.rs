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

/// Whether a figure has a period, and whether that is another than the one before has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Dated {
    /// It has none, or the same.
    Not,
    /// Only it has one.
    Alone,
    /// It has another.
    Anew,
}

impl Name {
    /// Its words, the first in small letters unless it is a name.
    pub(super) fn text(&self) -> String {
        let text = [&self.before, &self.core, &self.behind].map(|it| it.as_str()).join(" ");
        text.split_whitespace().collect::<Vec<_>>().join(" ").replace(" ,", ",")
    }

    /// What it is compared by, if it is an amount.
    pub(super) fn basis(&self) -> Option<String> {
        let of_before = self.behind.starts_with(',');
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
/// the last figure of the sentence before.
pub(super) fn name(
    view: &View<'_, '_>,
    before: &[Name],
    earlier: Option<&Name>,
    dated: Dated,
) -> Name {
    let meant = || {
        let is_same = |it: &&Name| it.unit == view.unit || view.is_this();
        let earlier = earlier.filter(|it| before.is_empty() && view.points() && is_same(it))?;
        if view.is_this() {
            return earlier.basis();
        }
        let subject = earlier.subject.clone()?;
        let is_many = subject.ends_with('s');
        (is_many == view.is_many()).then_some(subject)
    };
    let subject = view.set().or_else(|| view.subject.clone());
    let subject = subject.map(|it| noun::short(view.sentence, it)).or_else(meant);
    let previous = before.last();
    let naming = Naming { view, before, previous, dated, subject };
    let rules = [
        Naming::entered,
        Naming::put_in,
        Naming::measured,
        Naming::compared,
        Naming::changed,
        Naming::repeated,
        Naming::listed,
        Naming::of_whole,
        Naming::counted,
        Naming::amount,
        Naming::related,
        Naming::nearest,
    ];
    let said = |it: &Name| it.text().contains(char::is_alphanumeric);
    let found = rules.iter().find_map(|rule| rule(&naming).filter(said));
    let mut name = found.unwrap_or_else(|| Name::level(view.base()).doubtful());
    let place = naming.opening().filter(|_| before.is_empty());
    name.subject = name.subject.take().or(naming.subject).or_else(|| {
        let is_same = view.verb.is_empty() && !view.part.is_joined;
        previous.filter(|it| is_same && view.part.clause.contains(&it.at))?.subject.clone()
    });
    (name.unit, name.at) = (view.unit, view.at);
    let is_open = name.is_level && name.behind.is_empty();
    if let Some(place) = place.filter(|it| is_open && !name.text().contains(it.as_str())) {
        name.behind = place;
    }
    name
}

fn is_dash(mark: char) -> bool {
    "—–-".contains(mark)
}

/// What is known when a name is made.
pub(super) struct Naming<'v> {
    pub(super) view: &'v View<'v, 'v>,
    pub(super) before: &'v [Name],
    pub(super) previous: Option<&'v Name>,
    pub(super) dated: Dated,
    pub(super) subject: Option<String>,
}

impl Naming<'_> {
    /// `Primary fires — 2,296`: what stands before the dash.
    fn entered(&self) -> Option<Name> {
        let (at, sentence) = (self.view.at, self.view.sentence);
        let mark = at.checked_sub(1).filter(|it| sentence.mark(*it).is_some())?;
        let start = mark.checked_sub(1).map(|it| sentence.clause(it).start)?;
        let next = sentence.tokens.get(at + 2).map_or("", |it| it.text);
        // `the average price, £298,000, is …`
        let is_comma = |at: usize| sentence.mark(at) == Some(',');
        let is_told = is_comma(mark) && is_comma(at + 1) && is_in(next, HELPING);
        let ends = sentence.mark(at + 1).is_some() || at + 1 >= sentence.tokens.len();
        let is_entry = sentence.mark(mark).is_some_and(is_dash) && ends;
        let own = noun::before(sentence, start, mark);
        let is_name = (is_told || is_entry)
            && !own.is_empty()
            && own.clone().all(|it| !sentence.is_figure(it));
        (is_name && !sentence.has(own.clone(), HELPING))
            .then(|| Name::level(noun::short(sentence, own)))
    }

    /// `Plymouth (24.4%)`: what stands before the bracket.
    fn put_in(&self) -> Option<Name> {
        let sentence = self.view.sentence;
        let is_closed =
            sentence.mark(self.view.at + 1).is_some() || sentence.is(self.view.at + 1, "in|of");
        let bracket = self
            .view
            .at
            .checked_sub(1)
            .filter(|it| is_closed && sentence.mark(*it) == Some('('))?;
        let end = bracket.checked_sub(1)?;
        let found = noun::before(sentence, sentence.clause(end).start, bracket);
        // `the largest number (1,400) was in the West`
        let close = self.view.at + 1;
        let told = sentence.mark(close) == Some(')') && sentence.is(close + 1, BEING);
        let place = noun::after(sentence, close + 3, sentence.tokens.len());
        let behind = match told && sentence.is(close + 2, "in|at|for|among") && !place.is_empty() {
            true => sentence.words(close + 2..place.end).join(" "),
            false => String::new(),
        };
        let name = Name::around("", &noun::short(sentence, found.clone()), &behind);
        (!found.is_empty() && !sentence.has_verb(found)).then_some(name)
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
            let agent = own.start > 0 && sentence.is(own.start - 1, "by|through");
            let own = if agent { clause.start..clause.start } else { own };
            [own, behind, topic].into_iter().find(is_noun).map(|it| noun::short(sentence, it))
        });
        let named = found.filter(|it| it.contains(char::is_alphanumeric));
        // Nothing is compared with what has no name.
        let unnamed = || Name { is_level: false, ..Name::level(view.base()) };
        Some(named.map_or_else(unnamed, Name::level).doubtful())
    }
}
