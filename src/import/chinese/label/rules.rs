//! How a name is found: rules that the structure of a clause makes certain. There is none that guesses.

use super::{
    name::{Figure, Name},
    phrase::*,
    words::*,
};
use crate::import::language::{first_of, last_of, words};

impl Figure<'_> {
    /// The name of the figure.
    pub(super) fn named(&self) -> Option<Name> {
        let rules =
            [Self::shared, Self::changed, Self::share, Self::risen, Self::stated, Self::counted];
        rules.iter().find_map(|rule| rule(self))
    }

    /// 甲产量, 乙产量同比分别增长9.5%和52.4%: one change for each of the levels before.
    fn shared(&self) -> Option<Name> {
        let items = self.items();
        let heads: Vec<String> = items.iter().map(|it| self.plain(&it.head)).collect();
        let said = |it: &String| predicate(head(&it.replace("分别", ""))).map(str::to_owned);
        let first = said(heads.first()?)?;
        let own = &heads[self.place];
        let own = if own.is_empty() { first } else { said(own)? };
        let levels: Vec<&Name> = self.sentence.before().collect();
        let is_each =
            items.len() > 1 && levels.len() == items.len() && levels.iter().all(|it| it.is_level);
        let of = levels.into_iter().rev().nth(self.place).filter(|_| is_each && self.is_last())?;
        Some(Self::change(of, format!("{}{own}", of.subject)))
    }

    /// 同比增长5% behind a level, 出口增长5%.
    fn changed(&self) -> Option<Name> {
        let said = without_adverbs(head(&self.head()));
        if !self.is_alone() || self.item().is_tangled || self.head().contains("分别") {
            return None;
        }
        let Some(change) = predicate(&said) else {
            let verb = last_of(&said, CHANGES)?;
            let start = words(COMPARING).filter_map(|it| said.find(it)).min();
            let subject = said[..start.unwrap_or(said.len() - verb.len())].to_owned();
            predicate(said.get(subject.len()..)?)?;
            let is_amount = last_of(&subject, AMOUNTS).is_some() || self.unit() == "%";
            return (is_amount && is_noun(&subject)).then(|| Name {
                label: said,
                subject,
                unit: String::new(),
                is_level: false,
            });
        };
        let is_list = predicate(head(&self.plain(&self.items()[0].head))).is_some();
        let of = self.subject().filter(|_| !is_list || self.items().len() == 1)?;
        let is_point = self.unit().contains("百分点");
        (!is_point || of.unit == "%").then(|| Self::change(of, format!("{}{change}", of.subject)))
    }

    /// 占总数的三成 behind a level.
    fn share(&self) -> Option<Name> {
        let said = self.head();
        let (subject, of) = said.rsplit_once('占')?;
        let subject = head(subject);
        let whole = match of {
            "" if !subject.is_empty() => "比".to_owned(),
            _ => format!(
                "{}的比重",
                of.strip_suffix('的').filter(|it| (2..=LONGEST).contains(&length(it)))?
            ),
        };
        let subject = match subject.is_empty() {
            true => self.subject().filter(|it| it.is_level)?.subject.clone(),
            false => Some(subject.to_owned()).filter(|it| is_noun(it))?,
        };
        let fits = self.is_alone() && !self.item().is_tangled;
        fits.then(|| self.level(format!("{subject}占{whole}")))
    }

    /// 企业152家: a noun directly before the figure.
    fn stated(&self) -> Option<Name> {
        let said = self.head();
        let name = reached(&without_adverbs(head(&said)));
        let unit = self.unit();
        let is_act = unit.ends_with('次') && last_of(&name, VERBS).is_some();
        let name = if is_act { format!("{name}{unit}") } else { name };
        let is_area = words(AREAS).any(|it| it == unit) && last_of(&name, AMOUNTS).is_none();
        if !self.is_alone() || !is_noun(&name) || !self.is_of(&name) {
            return None;
        }
        let name = if is_area { format!("{name}面积") } else { name };
        if self.item().is_tangled {
            return self.of_figures(&name);
        }
        if let Some(whole) = self.whole(said.starts_with("其中"))? {
            return Some(self.level(format!("{}：{name}", whole.subject)));
        }
        match self.owned(&name) {
            Some(owned) => Some(self.level(owned)),
            None => self.whole_name(format!("{}{name}", self.verb(&name).unwrap_or_default())),
        }
    }

    /// Whether the figure can be an amount of what `name` names.
    fn is_of(&self, name: &str) -> bool {
        let is_good = || words(GOODS).chain(words(AREAS)).any(|it| it == self.unit());
        match self.number(self.place).contains(['元', '块', '毛']) {
            true => last_of(name, AMOUNTS).or(last_of(name, MONEY)).is_some(),
            false => last_of(name, AMOUNTS).is_some() || self.counts() || is_good(),
        }
    }

    /// A name that says enough: with the word for its unit if it is short.
    fn whole_name(&self, name: String) -> Option<Name> {
        let is_first = self.at == 0 && self.place == 0;
        let is_amount = last_of(&name, AMOUNTS).or(last_of(&name, MONEY)).is_some();
        match length(&name) {
            SHORTEST.. => Some(self.level(name)),
            _ if is_amount => {
                let is_owned = words(OWNED).any(|it| it == name);
                (is_first || !is_owned).then(|| self.level(name))
            }
            _ => Some(
                self.level(format!("{name}{}", counted(self.unit()).filter(|_| self.counts())?)),
            ),
        }
    }

    /// 国内捕捞产值 for 产值 behind 国内捕捞产量.
    fn owned(&self, name: &str) -> Option<String> {
        let is_total = name.starts_with('总');
        let known = words(OWNED).find(|it| *it == name && !is_total).and(self.subject())?;
        let owner = known.subject.strip_suffix(last_of(&known.subject, OWNED)?)?;
        (length(owner) > 1).then(|| format!("{owner}{name}"))
    }

    /// The whole that the figure is told to be a part of; none if there is one that is not certain.
    fn whole(&self, is_part: bool) -> Option<Option<&Name>> {
        let is_listed = self.place > 0 && self.item().is_listed;
        let unit = self.unit();
        let has_parts =
            |it: &&Name| it.is_level && it.unit == unit && last_of(&it.subject, UNPARTED).is_none();
        if is_part || is_listed && self.plain(&self.items()[0].head).starts_with("其中") {
            return self.sentence.before().find(has_parts).map(Some);
        }
        match self.sentence.text.is_bracket(self.sentence.clauses[0].range.start) {
            true => self.sentence.whole.filter(has_parts).map(Some),
            false => Some(None),
        }
    }

    /// 新增 of 新增病床20张、护士15名, whose later items have no verb.
    fn verb(&self, name: &str) -> Option<&'static str> {
        let first = self.plain(&self.items().first()?.head);
        let is_list = self.place > 0 && self.counts() && first_of(name, VERBS).is_none();
        let (at, verb) =
            words(VERBS).filter_map(|it| Some((first.find(it)?, it))).min_by_key(|it| it.0)?;
        let thing = head(first.get(at + verb.len()..)?);
        (is_list && length(thing) >= 2).then_some(verb)
    }

    /// 容量 of 容量由12兆瓦提高到30兆瓦, of the second.
    fn risen(&self) -> Option<Name> {
        let said = self.head();
        let to = said.trim_end_matches('了').strip_suffix(['到', '至'])?;
        let rises = words(REACHING).any(|it| it == to) && self.item().is_tangled && self.is_last();
        let before = self.place.checked_sub(1).filter(|_| rises)?;
        let first = &self.items()[before];
        let of = self.plain(&first.head);
        let from = ['由', '从'];
        let of = of.strip_suffix(from).or(self.number(before).starts_with(from).then_some(&of))?;
        (!first.is_tangled && is_noun(head(of))).then(|| self.level(head(of).to_owned()))
    }

    /// 全省13个城市优良天数比例: a name with a figure in it, which stays there.
    fn of_figures(&self, name: &str) -> Option<Name> {
        let first = self.items()[..self.place].iter().rfind(|it| !it.is_tangled)?;
        let label = without_adverbs(head(&self.plain(&(first.head.start..self.item().head.end))));
        let is_plain = is_noun(&self.plain(&first.head)) && last_of(name, AMOUNTS).is_some();
        (is_plain && label.ends_with(name)).then(|| self.level(label))
    }

    /// 建成8座水厂, 3200名志愿者: a noun directly behind the figure, up to the end of the clause.
    fn counted(&self) -> Option<Name> {
        let mut others = self.items().iter().skip(1).take(self.place);
        let is_list = others.all(|it| it.is_listed && it.head.is_empty());
        let first = if is_list { &self.items()[0] } else { self.item() };
        let said = self.plain(&first.head);
        let (verb, tail) = (without_adverbs(head(&said)), self.tail());
        let is_act = last_of(&verb, VERBS).is_some() && is_noun_or_verb(&verb);
        let fits = self.is_free() && !self.item().is_tangled && self.counts();
        if !fits || !verb.is_empty() && !is_act || self.whole(said.starts_with("其中"))?.is_some()
        {
            return None;
        }
        if words(FATES).any(|it| it == tail) && matches!(self.unit(), "人" | "名") {
            return Some(self.level(format!("{verb}{tail}人数")));
        }
        let is_plain = is_noun(&tail) && words(VERBS).all(|it| !tail.contains(it));
        let fits = is_plain && length(&tail) <= LONGEST_THING;
        self.whole_name(format!("{verb}{tail}")).filter(|_| fits)
    }
}
