//! Names that take the thing they are of from before their clause or bracket.

use super::{
    clause::{Clause, Text},
    name::{Figure, Name},
    phrase::*,
    words::*,
};
use crate::import::{
    chinese::time,
    language::{first_of, last_of, words},
};

/// 南延线 of 南延线（全长12公里、设站9座）: what stands before a bracket without a figure.
pub(super) fn before_bracket(text: &Text<'_>, clause: &Clause, bracket: usize) -> String {
    let start = clause.items.iter().map(|it| it.head.end).filter(|it| *it < bracket).max();
    let said = text.plain(start.unwrap_or(clause.range.start)..bracket);
    let thing = said.rsplit(['、', '—']).next().map(opened).unwrap_or_default();
    let fits = start.is_none() && is_thing(thing);
    if fits { thing.to_owned() } else { String::new() }
}

/// Whether `text` may be the name of a thing that has what is told behind it.
fn is_thing(text: &str) -> bool {
    (2..=LONGEST).contains(&length(text))
        && text.chars().all(char::is_alphanumeric)
        && is_noun(text)
        && !has_verb(text)
        && last_of(text, AMOUNTS).is_none()
        && first_of(text, LEANING).is_none()
        && word_of(text, PRONOUNS, NO_PRONOUNS).is_none()
}

impl Figure<'_> {
    /// 南延线全长 for 全长 behind 南延线 in whose bracket it stands, or behind 南延线将于明年开通.
    pub(super) fn of_thing(&self, name: &str) -> Option<String> {
        let is_measure = first_of(name, PROJECTED).is_some() && length(name) <= SHORTEST + 2;
        // 王某（年收入20万元）
        let is_short = length(name) <= SHORTEST && last_of(name, AMOUNTS).is_some();
        let is_held = is_short && !self.sentence.thing.is_empty();
        let fits = is_measure || is_held || has_owner(name) || words(BARE).any(|it| it == name);
        let thing = match self.sentence.thing {
            "" => self.opened_before()?.1,
            thing => thing.to_owned(),
        };
        (fits && !name.contains(&thing)).then(|| format!("{thing}{name}"))
    }

    /// 黑嘴鸥数量 of 黑嘴鸥：1260只.
    pub(super) fn of_topic(&self) -> Option<Name> {
        let is_first = self.at == 1 && self.place == 0 && self.items().len() == 1;
        let is_bare = is_first && opened(&self.head).is_empty() && self.counts() && self.is_last();
        let topic = self.sentence.topic.filter(|it| is_bare && is_thing(it))?;
        counted(self.unit()).map(|it| self.level(format!("{topic}{it}")))
    }

    /// 票价 of 票价：1987年三毛，2000年涨到两块五, each figure with a time of its own.
    pub(super) fn at_times(&self) -> Option<Name> {
        let topic = self.sentence.topic?;
        let is_amount = last_of(topic, if self.is_share() { SHARES } else { AMOUNTS }).is_some();
        let thing = first_of(topic, PRICES).filter(|_| self.is_money());
        let thing = Some(topic).filter(|_| is_amount).or(thing)?;
        let said = head(&self.head);
        let verb = said.strip_suffix(['到', '至']).unwrap_or(said);
        let is_verb = verb.is_empty() || words(REACHING).any(|it| it == verb);
        let is_timed = || !time::find(self.sentence.text.raw(self.item().head.clone())).is_empty();
        let goes_on = self.at == 1 || self.subject().is_some_and(|it| it.label == thing);
        let fits = is_verb && goes_on && self.items().len() == 1 && self.is_last() && is_timed();
        fits.then(|| self.level(thing.to_owned()))
    }

    /// 南延线 of 南延线将于明年开通, of which all clauses behind it tell, with the place of its clause.
    fn opened_before(&self) -> Option<(usize, String)> {
        let clauses = &self.sentence.clauses[..self.at];
        let at = clauses.iter().rposition(|it| it.items.is_empty())?;
        let said = self.plain(&clauses[at].range);
        let said = opened(&said);
        let end = words(OPENS).filter_map(|it| said.find(it)).min()?;
        let thing = said.get(..end)?;
        let mut names = self.sentence.named[at..self.at].iter().flatten();
        let is_told = names.all(|it| it.as_ref().is_some_and(|it| it.label.starts_with(thing)));
        let is_project = last_of(thing, PROJECTS).is_some() && clauses[at].stop == '，';
        (is_told && is_project && is_thing(thing)).then(|| (at, thing.to_owned()))
    }

    /// The first clause that limits `label`: what opens what it names is a fact of its own.
    pub(super) fn first_limit(&self, label: &str) -> usize {
        let opened = self.opened_before().filter(|it| label.starts_with(&it.1));
        opened.map_or(0, |it| it.0 + 1)
    }
}
