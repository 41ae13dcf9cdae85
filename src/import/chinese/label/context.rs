//! Names for figures whose clause leans on the one before: what it counts, of whom, or against what it is held
//! stands there.

use super::{
    clause::Item,
    name::{Figure, Name},
    owner::is_measure,
    phrase::*,
    words::*,
};
use crate::import::{
    chinese::time,
    language::{first_of, last_of, words},
};

/// Longest name of a part in a list, and longest predicate of those among others.
const LONGEST_PART: usize = 8;
const LONGEST_PREDICATE: usize = 16;

impl Figure<'_> {
    /// 高于全国平均水平0.5个百分点 behind a rate or a change: held against another of its kind.
    pub(super) fn held_against(&self) -> Option<Name> {
        let said = &self.head;
        let said = head(said);
        let of = self.subject().filter(|it| !it.is_level || it.unit == "%")?;
        let above = || said.strip_prefix(first_of(said, ABOVE)?);
        let than = |ends: &'static str| {
            let rest = said.strip_prefix(['比', '较'])?;
            rest.strip_suffix(last_of(rest, ends)?)
        };
        // 比一季度加快0.3个百分点 says how the growth before changed.
        let faster = || than(CHANGES).filter(|_| !of.is_level);
        let other = || above().or_else(|| than("高|低|快|慢")).filter(|it| is_other(it));
        let is_told = faster().or_else(other).is_some();
        let is_point = self.unit().contains("百分点");
        let fits = is_told && is_point && self.is_alone() && !self.item().is_tangled;
        fits.then(|| Self::change(of, format!("{}{said}", rate_of(of))))
    }

    /// 知识产权案件平均审理周期 for 平均审理周期 behind 审结知识产权案件1146件.
    pub(super) fn of_group(&self, name: &str) -> Option<String> {
        let is_measure = has_owner(name);
        let [item] = self.clause_before()?.items.as_slice() else { return None };
        let counts = self.place == 0 && self.sentence.text.counts(item.figure);
        let group = self.subject().filter(|it| counts && it.is_level)?;
        // 冠名基金规模 of 基金规模 behind 冠名基金
        let begun = name.char_indices().nth(2).and_then(|it| name.split_at_checked(it.0));
        // 航线总数 behind 新开航线 are all.
        let is_theirs = |it: &(&str, &str)| {
            group.subject.ends_with(it.0) && words("规模|总规模|总额|金额").any(|word| word == it.1)
        };
        if let Some((_, measure)) = begun.filter(is_theirs) {
            return Some(format!("{}{measure}", group.subject));
        }
        let (_, verb, thing) = acted(&group.subject, GROUPING).filter(|_| is_measure)?;
        let kept = if words(HANDLING).any(|it| it == verb) { "" } else { verb };
        let is_whole = length(kept) + length(thing) >= SHORTEST && is_noun(thing);
        is_whole.then(|| format!("{kept}{thing}{name}"))
    }

    /// 审执结各类案件 behind 受理各类案件98642件: what else was done with the same things.
    pub(super) fn followed(&self) -> Option<Name> {
        let said = &self.head;
        let act = words(FOLLOWING).find(|it| *it == head(said))?;
        let fits = self.place == 0 && self.is_last() && self.counts_any();
        let of = self.subject().filter(|it| fits && it.is_level && it.unit == self.unit())?;
        let (owner, verb, thing) =
            acted(&of.subject, INSPECTING).or_else(|| acted(&of.subject, VERBS))?;
        let thing =
            first_of(thing, FOLLOWING).and_then(|it| thing.strip_prefix(it)).unwrap_or(thing);
        // 抽检合格批次 of 抽检6千批次，合格5千批次
        let kept = if thing == self.unit() { verb } else { "" };
        let name = (length(thing) > 1).then(|| self.level(format!("{owner}{kept}{act}{thing}")))?;
        Some(Name { is_sure: of.is_sure, ..name })
    }

    /// 最高气温突破35摄氏度的县市区 of 122个县市区中，有97个最高气温突破35摄氏度.
    pub(super) fn told_of_some(&self) -> Option<Name> {
        let clause = &self.sentence.clauses[self.at];
        let said = &self.head;
        if self.place > 0 || !opened(said).is_empty() || !self.counts() && !self.is_share() {
            return None;
        }
        let range = self.item().tail.start..clause.range.end;
        let rest = self.plain(&range);
        let is_timed = !time::all(self.sentence.text.raw(range)).is_empty();
        let rest = rest.strip_prefix('是').and_then(|it| it.strip_suffix('的')).unwrap_or(&rest);
        // 16人死亡、33人失踪
        let rest = match rest.split_once('、') {
            Some((own, other)) if other.starts_with(|c: char| c.is_ascii_digit()) => own,
            _ => rest,
        };
        let fits = (2..=LONGEST_PREDICATE).contains(&length(rest))
            && !is_timed
            && first_of(rest, ABOUT) == Some("")
            && first_of(rest, "的|里|中|处|多|余").is_none();
        if !fits {
            return None;
        }
        if said.starts_with("其中") {
            let whole = self.whole(true)?.filter(|_| self.items().len() > 1)?;
            let name = self.level(format!("{}：{rest}", whole.subject));
            return Some(Name { is_sure: whole.is_sure, ..name });
        }
        let rest = rest.replacen('了', "", 1);
        if let Some(thing) = self.all_before() {
            let share = if self.is_share() { "比例" } else { "" };
            return Some(self.level(format!("{rest}的{thing}{share}")));
        }
        // 另有212人只填了1个志愿
        let is_one = self.items().iter().skip(1).all(|it| it.is_tangled);
        let fits = said.ends_with('有') && self.items().len() > 1 && is_one && !self.is_share();
        let name = fits.then(|| format!("{rest}的{}", counted(self.unit()).unwrap_or_default()))?;
        Some(Name { is_sure: self.begins(), ..self.level(name) })
    }

    /// 房子 of 42幢房子里, of which the clause says something.
    fn all_before(&self) -> Option<String> {
        let before = self.clause_before()?;
        let item = before.items.last()?;
        let unit = self.unit_of(item);
        let tail = self.plain(&item.tail);
        let thing = tail.strip_suffix(['里', '中'])?;
        let thing = thing.trim_end_matches(['之', '当', '的']);
        let fits = is_same(unit, self.unit()) || self.is_share();
        (fits && is_noun(thing)).then(|| thing.to_owned())
    }

    /// 卖书 of 其中卖书24.1万元 behind 进账41.6万元, 风电 of 其中光伏2280万千瓦，风电1180万千瓦.
    pub(super) fn part(&self) -> Option<Name> {
        let said = &self.head;
        let name = head(said);
        let is_name =
            length(name) == 1 || is_noun_or_verb(name) && last_of(name, CHANGES).is_none();
        let fits = is_name
            && length(name) <= LONGEST_PART
            && last_of(name, VERBS).or(last_of(name, AMOUNTS)).is_none()
            && !is_led(name)
            && !name.ends_with('的')
            && self.is_alone()
            && self.items().len() == 1
            && !self.is_share();
        if !fits {
            return None;
        }
        if said.starts_with("其中") {
            return Some(Self::part_of(self.whole(true)??, name));
        }
        // 118家平台披露信息，北京45家，广东22家
        let is_whole = |it: &&Name| it.is_level && it.whole.is_none() && it.unit == self.unit();
        let sum = self.sentence.before().find(is_whole);
        if let Some(sum) = sum.filter(|_| is_place(name) && self.counts()) {
            return Some(Self::part_of(sum, name));
        }
        // 其中卖书24.1万元，占58%；饮料点心9.2万元
        let earlier = self.sentence.earlier.iter().rfind(|it| it.whole.is_some());
        let earlier = earlier.filter(|_| self.sentence.goes_on && self.at == 0);
        let before =
            self.subject().or(earlier).filter(|it| it.unit == self.unit() && said == name)?;
        let label = format!("{}：{name}", before.whole.as_deref()?);
        Some(Name { subject: label.clone(), label, ..before.clone() })
    }

    /// 收入：会费 of 收入23万元：会费3万元, 资助15万元: one of those that a sum before the colon is made of.
    pub(super) fn summand(&self) -> Option<Name> {
        let name = head(&self.head);
        let clauses = &self.sentence.clauses[..self.at];
        let at = clauses.iter().position(|it| it.stop == '：')?;
        let [Some(sum)] = self.sentence.named.get(at)?.as_slice() else { return None };
        let fits = self.is_money()
            && sum.is_level
            && is_same(&sum.unit, self.unit())
            && self.is_alone()
            && self.items().len() == 1
            && (2..=LONGEST_PART).contains(&length(name))
            && is_noun_or_verb(name)
            && first_of(name, LEANING).is_none()
            && !is_led(name)
            && last_of(name, CHANGES).is_none()
            && first_of(name, FLOWS).is_none();
        fits.then(|| Self::part_of(sum, name))
    }

    /// 六楼每户 and 五楼每户 of 六楼每户5.2万元，五楼4.1万元.
    pub(super) fn for_each(&self) -> Option<Name> {
        let own = self.only_head(self.at)?;
        let alike = |it: &String| {
            length(it) == length(&own) && it.chars().next_back() == own.chars().next_back()
        };
        let number = self.number(0);
        let digits = |c: char| c.is_ascii_digit() || "一二三四五六七八九十百千万两半".contains(c);
        let first = || {
            let per = number.get(..number.find(digits)?)?;
            let next = self.only_head(self.at + 1).filter(alike)?;
            (per.starts_with('每') && next != own).then(|| per.to_owned())
        };
        let later = || {
            let before = self.only_head(self.at.checked_sub(1)?).filter(alike)?;
            let per = self.subject()?.label.strip_prefix(&before)?.to_owned();
            per.starts_with('每').then_some(per)
        };
        let per = if number.starts_with('每') { first() } else { later() }?;
        let fits = self.is_money() && self.is_last() && length(&own) > 1 && is_noun_or_verb(&own);
        fits.then(|| self.level(format!("{own}{per}")))
    }

    /// 单只猫年均消费 of 单只犬年均消费2961元，单只猫2020元.
    pub(super) fn alike(&self) -> Option<Name> {
        let own = self.only_head(self.at)?;
        let of = self.subject().filter(|it| it.is_level && it.unit == self.unit())?;
        let size = length(&own);
        let at = of.label.char_indices().nth(size).map(|it| it.0)?;
        let (other, measure) = of.label.split_at_checked(at)?;
        let shared = shared_start(&own, other);
        let fits = shared > 1
            && shared + 1 == size
            && own.chars().all(char::is_alphanumeric)
            && self.is_alone()
            && last_of(measure, AMOUNTS).or(last_of(measure, BUDGETS)).is_some();
        fits.then(|| Name { is_sure: of.is_sure, ..self.level(format!("{own}{measure}")) })
    }

    /// 乙单票价格 for 乙 of 甲单票价格下滑22%，乙下滑21%.
    pub(super) fn measured_alike(&self, own: &str, change: &str) -> Option<String> {
        let of = self.subject().filter(|it| self.place == 0 && !it.is_level)?;
        let at = of.subject.char_indices().nth(length(own)).map(|it| it.0)?;
        let is_word =
            |it: &str| words(MEASURING).any(|word| length(word) > 1 && it.starts_with(word));
        // 居民消费价格 has no 费价格.
        let measure = of.subject.get(at..).filter(|it| is_measure(it) && is_word(it))?;
        let is_same = of.label.strip_prefix(&of.subject) == Some(change);
        let is_thing = own.chars().all(char::is_alphanumeric) && !has_verb(own);
        let fits = is_same && is_thing && !is_measure(own) && last_of(own, AMOUNTS).is_none();
        (fits && length(own) > 1).then(|| format!("{own}{measure}"))
    }

    /// What stands before the only figure of a clause.
    fn only_head(&self, at: usize) -> Option<String> {
        let [item] = self.sentence.clauses.get(at)?.items.as_slice() else { return None };
        Some(self.plain(&item.head))
    }

    /// 案件涉及人数 of 案件273件641人, 水鸟 of 水鸟80种38万只, 垃圾重量 of 垃圾3万艘次、5005吨.
    pub(super) fn involved(&self) -> Option<Name> {
        let before = &self.items()[self.place.checked_sub(1)?];
        let of = self.subject().filter(|it| it.is_level && !is_same(&it.unit, self.unit()))?;
        let is_direct = self.item().head.is_empty() && self.is_last() && self.place == 1;
        let number = counted(self.unit_of(before)).unwrap_or_default();
        let thing = of.subject.strip_suffix(&number).unwrap_or(&of.subject);
        let thing =
            thing.strip_suffix(last_of(thing, "面积|量").unwrap_or_default()).unwrap_or(thing);
        let is_case = words(CASES).any(|it| it == of.unit);
        let what = match self.unit() {
            unit if is_same(unit, "人") && is_case => "涉及人数".to_owned(),
            _ if of.unit == "种" && self.counts() => String::new(),
            _ if self.is_money() => "金额".to_owned(),
            unit if words(AREAS).any(|it| it == unit) => "面积".to_owned(),
            unit if last_of(unit, WEIGHTS).is_some() => "重量".to_owned(),
            unit if last_of(unit, "方|立方米").is_some() => "量".to_owned(),
            unit => counted(unit).filter(|_| self.counts())?,
        };
        let fits = is_direct && length(thing) > 1;
        fits.then(|| Name { is_sure: of.is_sure, ..self.level(format!("{thing}{what}")) })
    }

    /// 接收 for 污水2万艘次、3万立方米 behind 接收垃圾3万艘次、5吨: what was done with what is measured alike.
    pub(super) fn act_before(&self, name: &str) -> Option<String> {
        let first = |it: &[Item]| it.first().map(|it| self.unit_of(it));
        let before = self.clause_before()?;
        let is_alike = first(&before.items) == first(self.items());
        let of = self.sentence.named.get(self.at.checked_sub(1)?)?.first()?.as_ref()?;
        let (owner, verb, _) = acted(&of.subject, VERBS).filter(|_| !has_verb(name))?;
        (is_alike && before.items.len() == self.items().len()).then(|| format!("{owner}{verb}"))
    }

    /// 受到表彰的集体 and 受到表彰的个人 of 17个集体、34名个人受到表彰.
    pub(super) fn told_of_all(&self) -> Option<Name> {
        let items = self.items();
        let (first, others) = items.split_first().filter(|it| !it.1.is_empty())?;
        let is_list = others.iter().all(|it| it.is_listed && it.head.is_empty());
        let said = self.plain(&first.head);
        let which = head(&said);
        let last = self.plain(&items.last()?.tail);
        let (thing, predicate) = predicated(&last).filter(|it| !it.0.is_empty())?;
        let own = &self.tail;
        let own = if self.place + 1 == items.len() { thing } else { own };
        let fits =
            is_list && self.counts() && is_noun(own) && (which.is_empty() || is_place(which));
        let name = format!("{which}{}的{own}", predicate.replacen('了', "", 1));
        fits.then(|| Name { is_sure: self.begins(), ..self.level(name) })
    }

    /// 全市医院 of 全市421家医院累计接诊患者16353人: those of whom another figure is told.
    pub(super) fn held_by(&self) -> Option<Name> {
        self.items().get(self.place + 1).filter(|it| it.is_tangled && self.place == 0)?;
        let (said, tail) = (&self.head, &self.tail);
        let owner = head(said);
        let is_owner = owner.is_empty()
            || is_place(owner)
            || owner.ends_with(['等', '的'])
            || owner.starts_with('全') && length(owner) == 2;
        let begins = |rest: &str| {
            let verb = first_of(rest, VERBS).or(first_of(rest, PREDICATES));
            verb.or(first_of(rest, BEGINNING)).is_some()
        };
        let ends = words(HOLDERS).filter_map(|it| Some(tail.find(it)? + it.len()));
        let end = ends.filter(|it| tail.get(*it..).is_some_and(begins)).min()?;
        let thing = tail.get(..end).filter(|it| is_noun(it) && length(it) <= LONGEST)?;
        let fits = is_owner && self.counts() && !has_verb(thing);
        let name = self.whole_name(format!("{owner}{thing}")).filter(|_| fits)?;
        Some(Name { is_sure: self.begins(), ..name })
    }

    /// 噪音占比 of 其次是噪音，占21%: the clause before ranks what has the share.
    pub(super) fn ranked(&self) -> Option<Name> {
        let before = self.clause_before().filter(|it| it.items.len() < 2)?;
        let said = self.plain(&before.range);
        let said = opened(&said);
        let ranked = || said.strip_suffix(last_of(said, RANKED)?).map(without_remark);
        let thing = ranked().or_else(|| said.strip_prefix(first_of(said, RANKING)?))?;
        let is_bare = words("占|占比|占到|达|达到").any(|it| it == self.head);
        let is_named = is_noun_or_verb(thing) || !before.items.is_empty() && is_noun(thing);
        let fits = is_bare && self.place == 0 && self.is_share() && is_named;
        fits.then(|| self.level(format!("{thing}占比")))
    }
}

/// Whose, which verb of `list` and what: 全市法院, 受理 and 各类案件 of 全市法院受理各类案件.
fn acted<'t>(text: &'t str, list: &'static str) -> Option<(&'t str, &'static str, &'t str)> {
    let found = words(list).filter_map(|it| Some((text.find(it)?, it)));
    let (at, verb) = found.min_by_key(|it| (it.0, usize::MAX - it.1.len()))?;
    Some((text.get(..at)?, verb, text.get(at + verb.len()..)?))
}

/// Whether `text` names something of the same kind, and no time.
fn is_other(text: &str) -> bool {
    (2..=LONGEST).contains(&length(text)) && is_noun(text) && time::all(text).is_empty()
}

/// What is said of how a thing changed, without what that is held against: 同比增长 of 同比增长比一季度加快.
fn rate_of(of: &Name) -> &str {
    let is_base = |at: &usize| {
        let before = of.label.get(..*at).unwrap_or_default();
        *at > of.subject.len() && !before.ends_with(['同', '环', '相', '占'])
    };
    let starts = ["比", "较", "高于", "低于", "快于", "慢于"];
    let ends = starts.iter().flat_map(|it| of.label.match_indices(it).map(|it| it.0));
    ends.filter(is_base).min().and_then(|at| of.label.get(..at)).unwrap_or(&of.label)
}
