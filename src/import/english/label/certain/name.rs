//! The name of a figure, and what a sentence leaves to the next.

use super::super::{
    frame::{Frame, Unit},
    words::{ARTICLES, DIFFERENCES, change, is_in},
};

/// The name of what a figure counts.
#[derive(Clone, Debug)]
pub(in crate::import::english::label) struct Name {
    pub(super) before: String,
    pub(super) core: String,
    pub(super) behind: String,
    /// Whether it names an amount, and not how much that changed.
    pub(super) is_level: bool,
    /// Whether it tells of a change or of what something changed to or from.
    pub(super) moves: bool,
    pub(super) unit: Unit,
    /// Whether it names all of which the figure before has a part.
    pub(in crate::import::english::label) is_total: bool,
    /// What is done with the things that it names, and by whom.
    pub(super) done: String,
    /// What it is a share of, and the verb by which that is told.
    pub(super) whole: Option<(String, String)>,
    /// What its things are a part of: `arrests: those that led to charges`.
    pub(super) all: Option<String>,
    /// The figure, and where what is said of it ends.
    pub(super) at: usize,
    pub(super) end: usize,
}

impl Name {
    /// Its words.
    pub(in crate::import::english::label) fn text(&self) -> String {
        let text = [&self.before, &self.core, &self.behind].map(String::as_str).join(" ");
        text.split_whitespace().collect::<Vec<_>>().join(" ").replace(" ,", ",").replace(" :", ":")
    }

    /// The same change or part in per cent, which stands in a bracket behind it.
    pub(in crate::import::english::label) fn in_per_cent(
        &self,
        frame: &Frame<'_, '_>,
    ) -> Option<Self> {
        let (sentence, at) = (frame.sentence, frame.at);
        let is_aside = at > 1 && sentence.mark(at - 1) == Some('(') && sentence.is_figure(at - 2);
        let is_share = frame.unit == Unit::Share && sentence.mark(at + 1) == Some(')');
        let behind = format!("{}, in per cent", self.behind);
        // A fall by less than nothing is none.
        let before =
            if sentence.is_signed(at) && !self.is_level { "change in" } else { &self.before };
        let before = before.to_owned();
        // `Two in five marriages (38.7%) were …`
        let is_part = is_aside && (!self.is_level || self.all.is_some());
        (is_share && (is_part || self.is_exact(frame))).then(|| Self {
            before,
            behind,
            ..self.clone()
        })
    }

    /// Whether a bracket says in per cent what share its words say: `Two in five marriages (38.7%) were …`.
    fn is_exact(&self, frame: &Frame<'_, '_>) -> bool {
        let (sentence, at) = (frame.sentence, frame.at);
        let written =
            |it| ["%", "cent", "pc"].iter().any(|unit| sentence.written(it).contains(unit));
        let open = at.checked_sub(1).filter(|it| sentence.mark(*it) == Some('('));
        let previous = (0..at).rfind(|it| sentence.is_figure(*it));
        open.zip(previous).is_some_and(|(open, previous)| {
            let is_noun = |it: usize| sentence.mark(it).is_none() && !sentence.acts(it);
            self.is_level
                && self.unit == Unit::Share
                && !written(previous)
                && (previous + 1..open).all(is_noun)
        })
    }

    /// The same in another unit, which stands in a bracket behind it: `70 pounds (31 kilograms)`.
    pub(in crate::import::english::label) fn in_unit(&self, frame: &Frame<'_, '_>) -> Option<Self> {
        let (sentence, at) = (frame.sentence, frame.at);
        let is_aside = at > 1 && sentence.is_in_bracket(at) && sentence.is_figure(at - 2);
        let is_measure = frame.unit == Unit::Measure && self.unit == Unit::Measure;
        let unit = |at: usize| {
            let written = sentence.written(at).rsplit([' ', '-']).next().unwrap_or_default();
            written.trim_start_matches(|c: char| !c.is_alphabetic())
        };
        let is_other = is_aside && !unit(at).is_empty() && unit(at) != unit(at - 2);
        let behind = || format!("{}, in {}", self.behind, unit(at));
        (is_measure && is_other && !frame.lasts())
            .then(|| Self { behind: behind(), ..self.clone() })
    }

    /// How much it changed, which stands in a bracket behind it: `£1.02 million (+11%)`, `(up 12.4 per cent)`,
    /// `(an increase of £56)`.
    pub(in crate::import::english::label) fn changed(&self, frame: &Frame<'_, '_>) -> Option<Self> {
        if !self.is_level {
            return None;
        }
        let (sentence, at) = (frame.sentence, frame.at);
        let open = (0..at).rfind(|it| sentence.mark(*it) == Some('('))?;
        let own: Vec<&str> =
            sentence.words(open + 1..at).into_iter().filter(|it| !is_in(it, ARTICLES)).collect();
        let close = (at..sentence.tokens.len()).find(|it| sentence.mark(*it) == Some(')'))?;
        let is_plain =
            open > 0 && sentence.is_figure(open - 1) && sentence.only_compares(at + 1..close);
        let word = match own.as_slice() {
            [] if sentence.is_signed(at) => "change",
            ["up" | "down"] => change(own[0]),
            [word, "of"] if is_in(word, DIFFERENCES) => word,
            _ => return None,
        };
        let before = format!("{word} in");
        let core = self.undated();
        let behind = String::new();
        is_plain.then(|| Self {
            before,
            core,
            behind,
            is_level: false,
            moves: true,
            ..self.clone()
        })
    }

    /// The amount before a change, which stands in a bracket behind the time that it is compared with:
    /// `up 7% from a year earlier (3,240)`.
    pub(in crate::import::english::label) fn before_change(
        &self,
        frame: &Frame<'_, '_>,
        is_dated: bool,
    ) -> Option<Self> {
        let (sentence, at) = (frame.sentence, frame.at);
        let is_aside = at > 1 && sentence.is_in_bracket(at);
        let previous = (0..at).rfind(|it| sentence.is_figure(*it)).unwrap_or(at);
        let own = previous + 1..at.saturating_sub(1).max(previous + 1);
        // The time itself may be left out.
        let is_led = sentence.is(own.start, "from|on|than");
        let compares = match own.is_empty() {
            true => sentence.follows_time(own.end),
            false => is_led && sentence.only_compares(own.clone()),
        };
        (is_aside && compares && self.moves && !self.is_level && frame.unit == Unit::Count)
            .then(|| self.before(is_dated))
    }

    /// The same amount at another time, which a bracket right behind its figure names: `£14.8m (31 March: £9.2m)`.
    pub(in crate::import::english::label) fn at_another_time(
        &self,
        frame: &Frame<'_, '_>,
        is_dated: bool,
    ) -> Option<Self> {
        let (sentence, at) = (frame.sentence, frame.at);
        let colon = usize::from(sentence.mark(at.checked_sub(1)?) == Some(':'));
        let open = at.checked_sub(colon + 1)?;
        let is_aside = sentence.mark(open) == Some('(') && sentence.mark(at + 1) == Some(')');
        let is_like = self.unit == frame.unit || sentence.is_bare(at);
        let is_timed = (open + 1..=at).any(|it| sentence.follows_time(it));
        let follows = open > 0 && sentence.is_figure(open - 1);
        (is_aside && is_like && is_timed && follows && self.is_level).then(|| self.before(is_dated))
    }

    /// The same amount at another time, which is said of it if that has a period.
    fn before(&self, is_dated: bool) -> Self {
        let core = if is_dated { self.level() } else { format!("{}, previously", self.level()) };
        let [before, behind] = [String::new(), String::new()];
        Self { before, core, behind, is_level: true, ..self.clone() }
    }

    /// The same without what says that it was earlier.
    pub(super) fn undated(&self) -> String {
        self.level().replace(", previously", "")
    }

    /// The amount that it names or tells a change of.
    pub(super) fn level(&self) -> String {
        if self.is_level { self.text() } else { format!("{} {}", self.core, self.behind) }
    }
}

/// What is told of before a figure.
#[derive(Clone, Debug, Default)]
pub(in crate::import::english::label) struct Told {
    /// What the last share was of, and the verb by which that was told.
    pub(super) whole: Option<(String, String)>,
    /// The things that the sentence before counts, if it counts one kind only.
    pub(super) things: Option<String>,
    /// The last name in the sentence before, if it is of an amount, with the last period there.
    pub(super) level: Option<(Name, Option<String>)>,
}

impl Told {
    /// With the name that was found for the next figure.
    pub(in crate::import::english::label) fn and(self, found: Option<&Name>) -> Self {
        Self { whole: found.map_or(self.whole, |it| it.whole.clone()), ..self }
    }

    /// What a sentence leaves to the next, by the names of all its figures and the
    /// period of the last.
    pub(in crate::import::english::label) fn left(
        self,
        names: &[Option<Name>],
        period: Option<String>,
    ) -> Self {
        let mut levels = names.iter().flatten().filter(|it| it.is_level && it.unit == Unit::Count);
        let things = levels.next().filter(|_| levels.next().is_none());
        let is_sure = names.iter().all(Option::is_some);
        let whole = self.whole.filter(|_| !names.is_empty());
        let level = names.iter().flatten().last().filter(|it| it.is_level).cloned();
        Self {
            whole,
            things: things.filter(|_| is_sure).map(Name::text),
            level: level.map(|it| (it, period)),
        }
    }
}
