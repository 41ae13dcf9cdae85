//! How a name is found: rules by the structure of a clause. Where it lacks its subject the name is not sure.

use super::{
    clause::Clause,
    name::{Figure, Name},
    opener::opens_plan,
    phrase::*,
    words::*,
};
use crate::import::language::{first_of, last_of, words};

impl Figure<'_> {
    /// The name of the figure.
    pub(super) fn named(&self) -> Option<Name> {
        let rules = [
            Self::converted,
            Self::bracketed,
            Self::surveyed,
            Self::scored,
            Self::closed,
            Self::each,
            Self::among,
            Self::some_of_them,
            Self::done_of_all,
            Self::flow,
            Self::goods,
            Self::simple,
            Self::of_topic,
            Self::at_times,
            Self::counterpart,
            Self::paired,
            Self::farther,
            Self::at_another_time,
            Self::of_target,
            Self::shared,
            Self::turned,
            Self::influencing,
            Self::at_base,
            Self::changed_to,
            Self::signed,
            Self::changed,
            Self::come_to,
            Self::held_against,
            Self::ranked,
            Self::share,
            Self::compared,
            Self::risen,
            Self::for_each,
            Self::followed,
            Self::involved,
            Self::of_class,
            Self::those,
            Self::attributed,
            Self::holding,
            Self::sized,
            Self::part,
            Self::paid_for,
            Self::distance,
            Self::arrival,
            Self::priced,
            Self::aged,
            Self::extreme,
            Self::alike,
            Self::stated,
            Self::told_of_some,
            Self::told_of_all,
            Self::held_by,
            Self::counted,
            Self::done,
            Self::summand,
        ];
        rules.iter().find_map(|rule| rule(self))
    }

    /// 同比增长5% behind a level, 出口增长5%.
    fn changed(&self) -> Option<Name> {
        let said = without_adverbs(head(&self.head));
        if !self.is_alone() || self.item().is_tangled || self.head.contains("分别") {
            return None;
        }
        let is_point = self.unit().contains("百分点");
        // 降幅收窄, 占比提高: of what the change or the share before is of
        if let Some(rate) =
            first_of(&said, RATES).filter(|it| predicate(&said[it.len()..]).is_some())
        {
            let of = self.subject().filter(|it| is_point && it.is_level == (rate == "占比"))?;
            let subject = of.subject.trim_end_matches("的比重");
            let subject =
                subject.rsplit_once('占').filter(|_| of.is_level).map_or(subject, |it| it.0);
            return Some(Self::change(of, format!("{subject}{said}")));
        }
        let Some(change) = predicate(&said) else {
            let (before, change, verb, compares) = changing(&said)?;
            let subject = made(without_remark(before));
            let subject = self.measured_alike(subject, change).unwrap_or(subject.to_owned());
            let is_bare = words(BARE).any(|it| it == subject);
            let is_rate = last_of(&subject, UNPARTED).is_some();
            let is_amount = last_of(&subject, AMOUNTS).is_some() || self.unit() == "%";
            let is_flow = last_of(&subject, FLOWS).is_some() && is_noun_or_verb(&subject);
            let fits = is_amount && (is_rate || !is_point) && (is_noun(&subject) || is_flow);
            let label = told_change(&subject, format!("{subject}{change}"), verb, compares)?;
            let name = Name { label, ..self.level(subject) };
            return (fits && !is_bare).then(|| Name {
                unit: String::new(),
                is_level: false,
                ..name
            });
        };
        let is_list = predicate(head(&self.plain(&self.items()[0].head))).is_some();
        let of = self.subject().filter(|_| !is_list || self.items().len() == 1)?;
        if change == "占比" && !self.has_whole(of) {
            return None;
        }
        let change = match change {
            "少" => "减少",
            "多" => "增加",
            change => change,
        };
        // 扣除价格因素，增长5%
        let real = self.clause_before().filter(|it| it.items.is_empty());
        let real = real.and_then(|it| first_of(self.sentence.text.raw(it.range.clone()), REAL));
        let with = if compares(change) || real.is_some() { "" } else { of.compared_with() };
        let label = match with {
            "" => format!("{}{}{change}", of.subject, real.unwrap_or_default()),
            with if words(RATES).any(|it| it == change) => {
                format!("{}{change}（{with}）", of.subject)
            }
            with => format!("{}{with}{change}", of.subject),
        };
        (!is_point || of.unit == "%").then(|| Self::change(of, label))
    }

    /// 企业152家, 架空线入地4.7公里: what stands directly before the figure.
    fn stated(&self) -> Option<Name> {
        let said = &self.head;
        let measured = head(self.measured(said));
        let bare = Some(without_remark(measured)).filter(|it| last_of(it, AMOUNTS).is_some());
        let measured = bare.unwrap_or(measured);
        // 年产量可达60万吨, 里程将突破200公里
        let able = EXPECTED.iter().find_map(|it| Some((measured.strip_suffix(it.0)?, it.1)));
        let able = able.filter(|it| last_of(it.0, AMOUNTS).or(last_of(it.0, PAIRED)).is_some());
        let is_able = able.filter(|it| it.1 == "（预计）");
        let bare = able.map_or(measured, |it| it.0);
        // 预计产量将达850万吨
        let bare = is_able.and_then(|_| bare.strip_prefix("预计")).unwrap_or(bare);
        let before = without_adverbs(head(bare));
        // 在某店售价, but not 在校人数
        let place = before.strip_prefix('在').filter(|_| first_of(&before, NO_PARTICLES).is_none());
        let placed =
            place.filter(|it| self.is_money() && is_noun(it) && last_of(it, AMOUNTS).is_some());
        let before = placed.map_or(before.clone(), str::to_owned);
        let reached = reached(&before);
        let level = if reached == before { before.as_str() } else { without_remark(&reached) };
        let name = self.with_unit(level)?;
        let is_of =
            self.is_of(level) || name.len() > level.len() && last_of(&name, "时长|比例").is_some();
        // What something came to is an amount of it, as is what a share is of.
        let is_amount = match self.is_share() {
            true => last_of(&name, SHARES).is_some(),
            // 投资不超过四个 counts no money.
            false if self.unit() == "个" && last_of(level, BUDGETS).is_some() => false,
            false => level == before || is_of && !self.unit().is_empty(),
        };
        let is_plain = is_noun(&name) && is_of && !is_led(&name);
        let is_whole = is_plain || self.place == 0 && is_phrase(&name);
        // What money is of 北京和上海 is not said.
        let are_places = self.is_money() && name.split(['和', '与', '、']).all(is_place);
        if !self.is_alone() || !is_amount || !is_whole || are_places {
            return None;
        }
        let is_sure = is_plain || self.begins();
        if self.item().is_tangled {
            return self.of_figures(&name);
        }
        // 其中观赏苗木种植量121亿株 says of what it is.
        let is_part = said.starts_with("其中");
        let is_own = is_part && length(&name) > SHORTEST + 2 && last_of(&name, AMOUNTS).is_some();
        if let Some(whole) = self.whole(is_part).or(is_own.then_some(None))? {
            // 其中滨湖板块去化周期38个月 behind 去化周期
            let owner = whole.owner.as_deref().unwrap_or_default();
            if name.ends_with(whole.subject.trim_start_matches(owner)) {
                return Some(Name { is_sure: whole.is_sure, ..self.level(name) });
            }
            return Some(Name { unit: self.unit().to_owned(), ..Self::part_of(whole, &name) });
        }
        let twice = self.items().get(self.place + 1).is_some_and(|it| self.is_counted_twice(it));
        let name = match self.act_before(&name).filter(|_| twice) {
            Some(act) => act + &name,
            None => name,
        };
        let is_named = last_of(&name, AMOUNTS).is_some() || last_of(&name, "数|次").is_some();
        let own = counted(self.unit()).filter(|_| twice && self.counts_any() && !is_named);
        let is_case = words(CASES).any(|it| it == self.unit());
        let name = name + &own.filter(|_| !is_case).unwrap_or_default();
        let named = match self
            .owned(&name)
            .or_else(|| self.of_group(&name))
            .or_else(|| self.of_thing(&name))
        {
            Some(owned) => Some(self.level(owned)),
            None if self.is_vague(level) || self.is_act_of_others(level) => None,
            None => self.whole_name(format!("{}{name}", self.verb(&name).unwrap_or_default())),
        };
        let able = able.map_or("", |it| it.1);
        named.map(|it| Name { label: format!("{}{able}", it.label), is_sure, ..it })
    }

    /// Whether `name` is nothing but what was done, by somebody or with things that the clause before names.
    pub(super) fn is_act_of_others(&self, name: &str) -> bool {
        let Some(verb) = first_of(name, VERBS) else { return false };
        let rest = length(name) - length(verb);
        let opens = |it: &&Clause| opens_plan(self.sentence.text.raw(it.range.clone()));
        let before = self.clause_before().filter(|it| !opens(it));
        let is_told = before.is_some_and(|it| it.items.is_empty());
        let is_same = || self.subject().is_some_and(|it| is_same(&it.unit, self.unit()));
        let is_one = || before.is_some_and(|it| self.plain(&it.range).contains('是'));
        !self.begins()
            && match rest {
                0 => is_told || is_same() || words(FOLLOWING).any(|it| it == name),
                1 | 2 => is_told && (first_of(name, GROUPING).is_some() || is_one()),
                _ => is_told && is_one(),
            }
    }

    /// Whether it is a measure of goods or of land.
    pub(super) fn is_good(&self) -> bool {
        words(GOODS).chain(words(AREAS)).any(|it| it == self.unit())
    }

    /// Whether the figure can be an amount of what `name` names.
    fn is_of(&self, name: &str) -> bool {
        match self.is_money() {
            true => is_sum(name),
            false => last_of(name, AMOUNTS).is_some() || self.counts() || self.is_good(),
        }
    }

    /// Whether `name` has an owner that nothing says: 套餐价, 房子面积.
    fn is_vague(&self, name: &str) -> bool {
        let start = self.sentence.clauses[0].range.start;
        let before = self.sentence.text.raw(start..self.item().head.start);
        let is_area = words(AREAS).any(|it| it == self.unit()) && length(name) < 3;
        let is_price = name.ends_with('价') && length(name) <= SHORTEST;
        // 成交均价 behind 成交面积
        let is_price = is_price && !(name.ends_with("均价") && self.subject().is_some());
        let is_place = name.starts_with('全') && length(name) == 2;
        let is_short = self.is_money() && length(name) <= 2 && words(CASH).all(|it| it != name);
        let is_paid = last_of(name, MONEY).is_some();
        let is_each =
            name.trim_start_matches("平均").starts_with('每') && length(name) <= 5 && !is_paid;
        // 最少的池州队主场
        let is_most =
            name.starts_with('最') && name.contains('的') && last_of(name, AMOUNTS).is_none();
        let is_bare = is_most
            || first_of(name, SAME_AS).is_some()
            || is_place
            || is_short
            || is_each
            || is_area
            || is_price
            || has_owner(name) && !is_told_extreme(name);
        is_bare && !self.begins() && !before.contains(name)
    }

    /// A name that says enough: with the word for its unit if it is short.
    pub(super) fn whole_name(&self, name: String) -> Option<Name> {
        let is_amount = is_sum(&name);
        let is_scoped = self.is_good() && !self.sentence.scope.is_empty();
        let is_whole = is_amount || is_scoped || length(&name) >= SHORTEST;
        // 门口 of 门口只有42个车位
        let counted_in = self.unit().strip_prefix('个').filter(|it| length(it) > 1);
        // 办理时长 is told in 工作日
        let counted_in = counted_in.filter(|it| !is_amount || it.starts_with("百分"));
        if let Some(thing) = counted_in.filter(|it| is_noun(it) && !name.ends_with(it)) {
            let measures = last_of(thing, TIMES).is_some() || thing.starts_with("百分");
            return (!measures).then(|| self.level(name + thing));
        }
        // What 山东4家 counts is told before.
        let is_part = is_place(&name) && last_of(self.unit(), PERSONS).is_none();
        let unit = counted(self.unit()).filter(|_| self.counts() && !is_part);
        Some(self.level(if is_whole { name } else { name + &unit? }))
    }

    /// 国内捕捞产值 for 产值 behind 国内捕捞产量.
    fn owned(&self, name: &str) -> Option<String> {
        let is_total = name.starts_with('总');
        let is_yield = words(YIELDS).any(|it| it == name);
        let is_owned = words(OWNED).any(|it| it == name && !is_total) || is_yield;
        // 广东种植面积400万亩；产量140万吨
        let has_owned = |it: &&Name| it.is_level && last_of(&it.subject, OWNED).is_some();
        if !is_owned && !is_extreme(name) {
            return None;
        }
        let only = || self.only_earlier(has_owned).filter(|_| self.sentence.goes_on);
        let known = self.subject().or_else(only)?;
        let measure = last_of(&known.subject, if is_owned { OWNED } else { LENGTHS })?;
        let owner = known.subject.strip_suffix(measure)?;
        // 人均可支配收入 has no other side.
        let is_owner = length(owner) > 1 && last_of(owner, NO_OWNERS).is_none();
        is_owner.then(|| format!("{owner}{name}"))
    }

    /// The only one of the names of the sentence before that `fits`, for a first clause.
    fn only_earlier(&self, fits: impl Fn(&&Name) -> bool) -> Option<&Name> {
        let mut earlier = self.sentence.earlier.iter().filter(fits);
        earlier.next().filter(|_| self.at == 0 && earlier.next().is_none())
    }

    /// The whole that the figure is told to be a part of; none if there is one that is not certain.
    pub(super) fn whole(&self, is_part: bool) -> Option<Option<&Name>> {
        let is_listed = self.place > 0 && self.item().is_listed;
        let unit = self.unit();
        let has_parts = |it: &&Name| {
            it.is_level && is_same(&it.unit, unit) && last_of(&it.subject, UNPARTED).is_none()
        };
        if is_part || is_listed && self.plain(&self.items()[0].head).starts_with("其中") {
            let has_parts = |it: &&Name| {
                has_parts(it) || self.is_share() && it.is_level && !it.unit.contains('%')
            };
            let is_sum = |it: &&Name| has_parts(it) && !it.label.contains('均');
            // Of what 其中 is a part where several are told of is not certain.
            let only = || self.only_earlier(is_sum);
            return self.sentence.before().find(has_parts).or_else(only).map(Some);
        }
        match self.sentence.text.is_bracket(self.sentence.clauses[0].range.start) {
            true if self.sentence.whole.is_none() && !self.sentence.thing.is_empty() => Some(None),
            true => self.sentence.whole.filter(has_parts).map(Some),
            false => Some(None),
        }
    }

    /// 新增 of 新增病床20张、护士15名, whose later items have no verb.
    fn verb(&self, name: &str) -> Option<String> {
        let start = self.list_start();
        let first = self.plain(&self.items()[start].head);
        let is_thing = self.counts() || self.is_good() || words(CASH).any(|it| it == name);
        // 甲建设公司出资5000万、乙公司出资4000万
        let has_own = |it| name.split_once(it).is_some_and(|it| length(it.1) > 1);
        let is_body = words(BODIES).any(has_own);
        let is_list = self.place > start && is_thing && !is_body && first_of(name, VERBS).is_none();
        let (at, verb) =
            words(VERBS).filter_map(|it| Some((first.find(it)?, it))).min_by_key(|it| it.0)?;
        let thing = head(first.get(at + verb.len()..)?);
        // 每千人口对应医生2.9名、护士4.3名, 组委会投入志愿者2600人、医护人员380人
        let who = without_adverbs(head(first.get(..at)?));
        let is_told = who.starts_with('每') || is_noun(&who) && !is_led(&who) && !has_verb(&who);
        let who = Some(who).filter(|it| is_told && length(it) <= LONGEST).unwrap_or_default();
        (is_list && length(thing) >= 2).then(|| format!("{who}{verb}"))
    }

    /// 全省13个城市优良天数比例: a name with a figure in it, which stays there.
    fn of_figures(&self, name: &str) -> Option<Name> {
        let first = self.items()[..self.place].iter().rfind(|it| !it.is_tangled)?;
        let label = without_adverbs(head(&self.plain(&(first.head.start..self.item().head.end))));
        let owner = self.plain(&first.head);
        let owner = head(&owner);
        // 五强溪等9座水库蓄能值
        let is_owner = owner.is_empty() || is_noun(owner) || owner.ends_with(['等', '的']);
        let acts = || {
            let is_paid = self.is_money() && last_of(name, MONEY).is_some();
            (self.counts() || is_paid) && has_verb(name)
        };
        let is_amount = last_of(name, AMOUNTS).is_some();
        let fits = is_owner && (is_amount || acts()) && label.ends_with(name);
        fits.then(|| Name { is_sure: is_amount, ..self.level(label) })
    }

    /// 日均18660班, 为去年同期的2.3倍 behind a level.
    fn compared(&self) -> Option<Name> {
        let said = &self.head;
        let of = self.subject().filter(|it| it.is_level && self.is_alone())?;
        let is_average = words(AVERAGES).any(|it| it == said) || said.starts_with("平均每");
        if is_average && of.unit.starts_with(self.unit()) {
            return Some(Self::change(of, format!("{}：{said}", of.subject)));
        }
        let said = self.sentence.text.raw(self.item().head.clone()).strip_suffix('的')?;
        let with = said.strip_prefix(first_of(said, EQUALS)?)?;
        let fits = (self.is_share() || self.unit() == "倍")
            && length(with) > 1
            && with.chars().all(char::is_alphanumeric);
        fits.then(|| Self::change(of, format!("{}与{with}之比", of.subject)))
    }
}

/// Whether an extreme or an average says of what it is: 平均挂牌周期, but not 平均单价.
fn is_told_extreme(name: &str) -> bool {
    is_extreme(name) && length(name) > SHORTEST && !name.contains('一')
}

/// How the name of a change ends: 件量增加 of 件量多了四成; none where 高 may say a level.
fn told_change(subject: &str, said: String, verb: &str, compares: bool) -> Option<String> {
    match verb {
        _ if compares => Some(said),
        "多" => Some(format!("{subject}增加")),
        "少" => Some(format!("{subject}减少")),
        "高" | "低" => None,
        _ => Some(said),
    }
}
