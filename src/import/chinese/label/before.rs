//! Names that take their owner from what stands before, and what no name may lack of that.

use super::{
    clause::Clause,
    name::{Figure, Name},
    opener::{is_condition, lacks_owner, stated},
    phrase::*,
    quotation,
    words::*,
};
use crate::import::language::{first_of, last_of, words};

/// Whether nothing but a broken word stands behind the span that `name` begins with: 21年里献.
fn is_cut_span(name: &str) -> bool {
    let span = words(SPANS_BEHIND).find_map(|it| name.split_once(it));
    span.is_some_and(|it| it.0.starts_with(|c: char| c.is_ascii_digit()) && length(it.1) < 2)
}

/// What a clause that begins with `said` tells of.
fn subject_of(said: &str) -> Option<String> {
    let end = words(VERBS).filter_map(|it| said.find(it)).min();
    let thing = end.map_or_else(|| head(said), |it| said.get(..it).unwrap_or_default());
    let thing = without_adverbs(thing);
    let fits = is_noun_or_verb(&thing) && !thing.ends_with('的') && !lacks_owner(&thing);
    fits.then_some(thing)
}

impl Figure<'_> {
    /// 民营企业出口 of 其中，出口3亿元 behind 民营企业进出口5亿元.
    pub(super) fn flow(&self) -> Option<Name> {
        let own = self.bare_flow(head(&self.plain(&self.item().head)))?;
        let of = self.level_before(self.is_of_them() || self.sentence.goes_on)?;
        let owner = of.subject.strip_suffix(last_of(&of.subject, SIDES)?)?;
        let is_payer =
            last_of(owner, PAYERS).or(last_of(owner, HOLDERS)).is_some() || is_place(owner);
        let is_owner = match owner {
            "" => !self.is_of_them(),
            // 人均可支配收入 and 旅游收入 have no other side.
            owner => is_noun(owner) && (last_of(own, TRADE).is_some() || is_payer),
        };
        let fits = is_owner && self.place == 0 && self.is_alone() && !owner.contains('：');
        fits.then(|| Name { is_sure: of.is_sure, ..self.level(format!("{owner}{own}")) })
    }

    /// The level before in the same unit, also of the sentence before if this one goes on with it.
    fn level_before(&self, goes_on: bool) -> Option<&Name> {
        let earlier = self.sentence.earlier.iter().rev().filter(|_| goes_on);
        let mut all = self.sentence.before().chain(earlier);
        all.find(|it| it.is_level && it.unit == self.unit())
    }

    /// 进口天然气 of 天然气4208万吨 behind 进口原油3亿吨.
    pub(super) fn goods(&self) -> Option<Name> {
        let own = self.plain(&self.item().head);
        let of = self.level_before(self.sentence.goes_on)?;
        let ends = words(TRADE).filter_map(|it| Some(of.label.find(it)? + it.len()));
        let is_brief = |it: &&str| *it != of.label && length(it) <= SHORTEST + 2;
        let flow = of.label.get(..ends.min()?).filter(is_brief)?;
        let is_thing = is_noun(&own) && !has_verb(&own) && first_of(&own, TRADE).is_none();
        let is_brief = length(&own) <= SHORTEST + 2 && last_of(&own, AMOUNTS).is_none();
        let is_only = self.place == 0 && self.is_alone() && self.is_good();
        let fits = is_thing && is_brief && is_only && first_of(&own, LEANING).is_none();
        fits.then(|| Name { is_sure: of.is_sure, ..self.level(format!("{flow}{own}")) })
    }

    /// 筐数量 of 筐有112个: a thing whose name is a single character.
    pub(super) fn simple(&self) -> Option<Name> {
        let thing = words(SIMPLE).find(|it| self.head.strip_suffix('有') == Some(*it))?;
        let fits = self.counts() && self.is_alone() && self.items().len() == 1;
        fits.then(|| counted(self.unit()).map(|it| self.level(format!("{thing}{it}"))))?
    }

    /// Whether `label` lacks what stands before its clause: whose a flow is, when something is true, of which
    /// whole a part is told.
    pub(super) fn lacks_before(&self, name: &Name) -> bool {
        let sentence = self.sentence;
        let before = &sentence.clauses[..self.at];
        let is_said = |it: &Clause| {
            let said = self.plain(&it.range);
            it.items.is_empty() && !only_tells(&said) && !name.label.contains(opened(&said))
        };
        let is_of_other = sentence
            .topic
            .is_some_and(|it| !name.label.contains(it) && !it.starts_with(&name.label));
        self.bare_flow(&name.subject).is_some() && (self.is_of_them() || before.iter().any(is_said))
            || before.iter().any(|it| is_condition(self.plain(&it.range).as_str()))
            // 仓位最高的是某基金公司，公司仓位85%
            || name.label.starts_with("公司")
                && before.iter().any(|it| self.plain(&it.range).ends_with("公司"))
            || self.is_base()
            || self.is_rate_of_another(name)
            || self.goes_on_parts(name)
            || self.lacks_flow(name)
            || self.at > 0 && is_of_other && lacks_owner(&name.subject)
            || is_cut_span(&name.label)
            || self.lacks_subject(name)
            || before.iter().any(|it| self.is_of_stated(it, &name.label))
            || quotation::result(sentence.text, sentence.clauses, self.at).is_some()
    }

    /// Whether it says only what was done, or a measure, and clauses before say by whom or of what.
    fn lacks_subject(&self, name: &Name) -> bool {
        let label = &name.label;
        let is_act = first_of(label, VERBS).or(first_of(label, PREDICATES)).is_some();
        let is_other = |it: &Clause| {
            let said = self.before_figures(it);
            let said = opened(&said);
            let leads =
                first_of(said, SETTING).or(first_of(said, LEANING)).or(first_of(said, EACH));
            // 年龄最大的34岁
            let is_one = said.ends_with('的') || said.starts_with('最');
            let tells = it.stop != '：'
                && !only_tells(said)
                && last_of(said, REPORTED).is_none()
                && leads.is_none()
                && !is_one;
            tells
                && match subject_of(said) {
                    Some(subject) => !label.contains(&subject),
                    None => is_act && first_of(said, VERBS).is_none() && length(said) >= SHORTEST,
                }
        };
        (is_act || lacks_owner(label))
            && !label.contains('：')
            && self.sentence.clauses[..self.at].iter().any(is_other)
    }

    /// Whether a clause says what something is or that it comes first, of which `label` says nothing:
    /// 家具业也已成为支柱产业之一.
    fn is_of_stated(&self, clause: &Clause, label: &str) -> bool {
        let said = self.plain(&clause.range);
        let has_own = label.contains('的')
            || label.split_once('占').is_some_and(|it| length(it.0) >= SHORTEST);
        let fits = clause.items.is_empty() && clause.stop == '，' && !has_own;
        let Some(subject) = stated(&said).filter(|_| fits) else { return false };
        let last = subject.char_indices().rev().nth(1).and_then(|it| subject.get(it.0..));
        let is_told = last.is_some_and(|it| label.contains(it)) && !subject.contains('的');
        !is_told && !label.contains(subject)
    }

    /// Whether it may be another part of what the name before is a part of: 党员40人，其中工人22人，管理人员18人.
    fn goes_on_parts(&self, name: &Name) -> bool {
        let before = self.sentence.before().next();
        let is_part = before.is_some_and(|it| it.whole.is_some() && is_same(&it.unit, self.unit()));
        is_part && name.is_level && name.whole.is_none()
    }

    /// Whether it is only some rate behind one that says of what it is: 治愈率 behind 某病知晓率.
    fn is_rate_of_another(&self, name: &Name) -> bool {
        let is_rate = |it: &Name| it.subject.ends_with('率');
        let is_other = |it: &Name| !it.subject.ends_with(name.label.as_str());
        let is_told = |it: &Name| is_rate(it) && is_other(it) && length(&it.subject) > SHORTEST;
        let mut before = self.sentence.named.iter().flatten().flatten();
        is_rate(name) && length(&name.label) < SHORTEST && before.any(is_told)
    }

    /// What its sentence, which may go on behind a `；`, says up to `end`.
    fn told_before(&self, end: usize) -> &str {
        let said = self.sentence.text.raw(0..end);
        said.rsplit('。').next().unwrap_or_default()
    }

    /// Whether its sentence, which may go on behind a `；`, begins with 其中.
    pub(super) fn is_of_them(&self) -> bool {
        self.told_before(self.sentence.clauses[0].range.end).trim_start().starts_with("其中")
    }

    /// `name`, if it is a flow of which it does not say whose.
    fn bare_flow(&self, name: &str) -> Option<&'static str> {
        words(FLOWS).find(|it| *it == name)
    }

    /// Whether it is only those among whom something is ranked or of whom some are told: 在16市中列第5位.
    fn is_base(&self) -> bool {
        let rest = self.tail.trim_start_matches(['当', '之']);
        let is_among = rest.strip_prefix(['里', '中']).is_some_and(|it| !it.is_empty())
            && first_of(rest, NO_AMONG).is_none();
        let ranks =
            |it: char| self.tail.split_once(it).is_some_and(|it| first_of(it.1, PLACED).is_some());
        is_among || ['里', '中'].into_iter().any(ranks)
    }

    /// Whether a change of goods loses which of their flows changed: 出口最好的是汽车，增长两成.
    fn lacks_flow(&self, name: &Name) -> bool {
        let own = self.plain(&self.item().head);
        let thing = head(&own);
        let is_own =
            !name.is_level && last_of(thing, CHANGES).is_some() && predicate(thing).is_none();
        let flows = |it: &str| words(TRADE).any(|flow| it.contains(flow));
        // 某集团公司同比增幅
        let of = last_of(&name.label, RATES).and_then(|it| name.label.strip_suffix(it));
        let of = of.map(|it| it.trim_end_matches("同比"));
        let is_whole = |it: &str| is_place(it) && length(it) <= SHORTEST;
        if of.is_some_and(|it| is_whole(it) || last_of(it, BODIES).is_some()) {
            return self.unit() == "%" && !name.label.ends_with("占比");
        }
        is_own
            && self.is_share()
            && last_of(&name.subject, AMOUNTS).is_none()
            && !flows(&name.label)
            && flows(self.told_before(self.sentence.clauses[self.at].range.end))
    }

    /// Whether the share that `of` has is told of a whole that is certain.
    pub(super) fn has_whole(&self, of: &Name) -> bool {
        let is_whole = |it: &&Name| it.is_level && is_same(&it.unit, &of.unit);
        of.whole.is_some()
            || self.sentence.before().filter(is_whole).nth(1).is_some()
            || self.sentence.earlier.iter().any(|it| is_whole(&it))
    }

    /// Whether it is no plan where all around it is.
    pub(super) fn is_fact(&self) -> bool {
        let clause = self.sentence.text.raw(self.sentence.clauses[self.at].range.clone());
        words(FACTS).any(|it| clause.contains(it))
    }
}
