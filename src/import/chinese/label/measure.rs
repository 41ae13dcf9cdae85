//! Names for what is measured: how large a thing is, what it rose from, in which span it lies.

use super::{
    clause::Item,
    name::{Figure, Name},
    phrase::*,
    words::*,
};
use crate::import::{
    chinese::time,
    language::{first_of, last_of, words},
};

impl Figure<'_> {
    /// 报价 of 报价从480元到2200元不等, 折扣 of 折扣在六折到七折之间.
    pub(super) fn measured<'t>(&self, said: &'t str) -> &'t str {
        let is_range = self.number(self.place).contains(['到', '至', '—', '～', '-']);
        let range = last_of(said, SPANNING).filter(|_| is_range);
        range.and_then(|it| said.strip_suffix(it)).unwrap_or(said)
    }

    /// 房租（一个月） of 房租一个月6万元, 派费（每件） of 派费为每件1.05元.
    pub(super) fn paid_for(&self) -> Option<Name> {
        let said = &self.head;
        let said = head(said);
        let is_money = |it: &str| last_of(it, MONEY).or(last_of(it, AMOUNTS)).is_some();
        let is_thing = |it: &str| is_noun(it) && !has_verb(it);
        let fits = |it: &str| self.is_money() && self.is_alone() && is_thing(it) && is_money(it);
        let number = self.number(self.place);
        if let Some(per) = first_of(number, PRICED).filter(|_| fits_price(said) && self.is_alone())
        {
            return Some(self.level(format!("{said}{per}价格")));
        }
        // 圣女果价格 of 圣女果5.98元/市斤
        let of_goods = self.unit().split_once('/').filter(|it| last_of(it.1, WEIGHTS).is_some());
        let is_own = self.is_alone() && !self.item().is_tangled;
        if of_goods.is_some() && is_priced(said) && is_own {
            return Some(self.level(format!("{said}价格")));
        }
        let is_sum = self.is_money() || self.unit().is_empty();
        if let Some(act) = last_of(said, SPENT).filter(|_| is_sum && self.is_alone()) {
            let thing = said.strip_suffix(act)?.trim_end_matches(['又', '还', '共', '就']);
            let is_whole = is_noun(thing) && length(thing) > 1 && !thing.contains('最');
            let name = self.level(format!("{thing}花费"));
            return is_whole.then(|| Name { is_sure: self.begins(), ..name });
        }
        if let Some(span) = last_of(said, SPANS) {
            let thing = said.strip_suffix(span).filter(|it| fits(it))?;
            return Some(self.level(format!("{thing}（{span}）")));
        }
        let (thing, each) = said.rsplit_once('每').filter(|it| (1..=2).contains(&length(it.1)))?;
        let thing = head(thing);
        fits(thing).then(|| self.level(format!("{thing}（每{each}）")))
    }

    /// 球票最低价 and 球票最高价 of 球票最低60元，最高880元, 负荷最高值 of 负荷最高达1950万千瓦.
    pub(super) fn extreme(&self) -> Option<Name> {
        let said = &self.head;
        // 高达 is a word of its own, but not in 最高达.
        let said = opened(said.trim_end_matches(['达', '为', '是', '约', '仅']));
        let most = last_of(said, SUPERLATIVES)?;
        let thing = said.strip_suffix(most)?;
        let measure = if self.is_money() { "价" } else { "值" };
        let fits = self.is_alone() && !self.item().is_tangled && !self.is_share();
        if thing.is_empty() {
            // What is the lowest of several prices has a highest.
            let of = self.subject().filter(|it| fits && it.unit == self.unit())?;
            let rest = of.label.strip_suffix(measure)?;
            let thing = rest.strip_suffix(last_of(rest, SUPERLATIVES)?)?;
            return Some(self.level(format!("{thing}{most}{measure}")));
        }
        let bare = thing.replacen('等', "", 1);
        let is_amount = last_of(thing, AMOUNTS).is_some();
        let is_price = self.is_money() && last_of(thing, MONEY).is_some();
        let is_whole = length(thing) > 1 && is_noun(&bare) && !thing.ends_with(['价', '值']);
        let name = self.level(format!("{thing}{most}{measure}"));
        (fits && is_whole && (is_price || is_amount && !self.is_money())).then_some(name)
    }

    /// 最大年龄 of 年纪最大的78岁, 最小年龄 of 最小的4岁半 behind it.
    pub(super) fn aged(&self) -> Option<Name> {
        let said = opened(&self.head).trim_end_matches(['是', '为', '仅', '才', '只', '有']);
        let own = said.strip_prefix(first_of(said, "年龄|年纪").unwrap_or_default())?;
        let most = match own {
            "最大的" | "最大" => "最大",
            "最小的" | "最小" => "最小",
            "平均" | "平均年龄" => "平均",
            _ => return None,
        };
        let is_told = || {
            let of = self.subject().filter(|it| it.label.ends_with("年龄"));
            own.len() < said.len() || own == "平均年龄" || of.is_some()
        };
        let fits = self.number(self.place).contains('岁') && self.is_last() && is_told();
        fits.then(|| Name { is_sure: false, ..self.level(format!("{most}年龄")) })
    }

    /// 两荤一素标价 of 两荤一素，标价16元.
    pub(super) fn priced(&self) -> Option<Name> {
        let before = self.clause_before()?;
        let (thing, said) = (self.plain(&before.range), &self.head);
        let price = words(PRICES).find(|it| *it == head(said))?;
        let fits = before.items.is_empty()
            && self.is_money()
            && self.is_alone()
            && (2..=LONGEST).contains(&length(&thing))
            && word_of(&thing, PARTICLES, NO_PARTICLES).is_none()
            && !has_verb(&thing)
            && last_of(&thing, TELLING).is_none();
        fits.then(|| Name { is_sure: false, ..self.level(format!("{thing}{price}")) })
    }

    /// 黄山至亳州距离 of 黄山至亳州，约560公里.
    pub(super) fn distance(&self) -> Option<Name> {
        let before = self.clause_before()?;
        let said = self.plain(&before.range);
        let said = said.trim_start_matches('从');
        let (from, to) = said.split_once(['至', '到'])?;
        let is_length = last_of(self.unit(), "米|公里").is_some() && self.head.is_empty();
        let are_places = [from, to].iter().all(|it| is_noun(it) && length(it) <= LONGEST);
        let fits = before.items.is_empty() && is_length && self.is_alone() && are_places;
        fits.then(|| self.level(format!("{said}距离")))
    }

    /// 永州至贺州最快可达时间 of 永州至贺州最快47分钟可达.
    pub(super) fn arrival(&self) -> Option<Name> {
        let said = &self.head;
        let from_to = said.strip_suffix("最快").filter(|it| it.contains(['至', '到']))?;
        let is_time = last_of(self.unit(), TIMES).is_some() || self.unit().ends_with("时");
        let arrives = words(ARRIVING).find(|it| *it == self.tail)?;
        let fits = is_time && self.items().len() == 1 && length(from_to) <= LONGEST;
        fits.then(|| self.level(format!("{from_to}最快{arrives}时间")))
    }

    /// 大坝高度 of 大坝高52米.
    pub(super) fn sized(&self) -> Option<Name> {
        let said = &self.head;
        let said = head(said);
        let (word, size) = SIZES.into_iter().find(|it| said.ends_with(it.0))?;
        let thing = said.strip_suffix(word)?;
        // 玉璧厚度 of 玉璧直径23厘米，厚1厘米
        let before = || {
            let of = &self.subject()?.subject;
            of.strip_suffix(last_of(of, SIZED)?)
        };
        let thing = if thing.is_empty() { before()? } else { thing };
        let is_length = last_of(self.unit(), "米|公里|毫米|厘米").is_some() && word != "重";
        let fits = (is_length || word == "重" && last_of(self.unit(), "吨|公斤|克").is_some())
            && is_noun(thing)
            && last_of(said, AMOUNTS).is_none()
            && first_of(thing, COMPARING).is_none()
            && !thing.contains(['比', '较'])
            && self.is_alone()
            && !self.item().is_tangled;
        fits.then(|| self.level(format!("{thing}{size}")))
    }

    /// 容量 and 原先的容量 of 容量由12兆瓦提高到30兆瓦, with the time instead if both have one.
    pub(super) fn risen(&self) -> Option<Name> {
        let next = |place: usize| self.items().get(place + 1).filter(|it| it.is_tangled);
        let place =
            if next(self.place).is_some() { Some(self.place) } else { self.place.checked_sub(1) }?;
        let (first, last) = (&self.items()[place], next(place)?);
        let to = self.plain(&last.head);
        let to =
            to.trim_end_matches('的').trim_end_matches('了').strip_suffix(['到', '至', '为'])?;
        let said = self.plain(&first.head);
        let is_led = self.number(place).starts_with(['由', '从']).then_some((said.as_str(), ""));
        let (of, when) = said.rsplit_once(['由', '从']).or(is_led)?;
        let to = to.strip_prefix(first_of(to, GRADUALLY).unwrap_or_default()).unwrap_or(to);
        let of = without_remark(head(of));
        let of = of.rsplit_once(['把', '将']).map_or(of, |it| it.1);
        let priced = when.trim_start_matches('的');
        let price = last_of(priced, "一斤|一箱|一公斤|一吨").filter(|it| *it == priced);
        let when = if price.is_some() { "" } else { when.trim_end_matches('的') };
        let is_told = when.is_empty() || length(when) <= LONGEST / 2 && is_noun_or_verb(when);
        let is_money = [first, last]
            .iter()
            .any(|it| self.sentence.text.number(it).contains(['元', '块', '毛']));
        let rated = of.rsplit_once('每').filter(|it| last_of(it.0, AMOUNTS).is_some());
        let of = match price {
            _ if let Some((thing, each)) = rated => format!("{thing}（每{each}）"),
            _ if !is_money || !is_priced(of) => of.to_owned(),
            Some(each) => format!("{of}价格（{each}）"),
            None if of.starts_with('一') || of.contains('每') => format!("{of}价格"),
            None => return None,
        };
        let ends = self.items().len() == place + 2 && is_about(&self.plain(&last.tail));
        let units = [first, last].map(|it| self.unit_of(it));
        let is_amount = !self.is_share() || last_of(&of, SHARES).is_some();
        let fits = ends
            && is_told
            && is_amount
            && !first.is_tangled
            && (is_same(units[0], units[1]) || units.contains(&""))
            && (price.is_some() || is_noun(&of))
            && words(REACHING).any(|it| it == to);
        let is_timed = |it: &Item| !time::find(self.sentence.text.raw(it.head.clone())).is_empty();
        // 年涨幅 does not say of what.
        let is_rate =
            last_of(&of, RATES).is_some_and(|it| it != "占比") || words(BARE).any(|it| it == of);
        let name = self.whole_name(of).filter(|_| fits && !is_rate)?;
        let label = match when {
            _ if place < self.place || is_timed(first) && is_timed(last) => name.label,
            "" | "原来" | "原先" | "过去" | "此前" if name.label.contains('的') => {
                format!("{}（原先）", name.label)
            }
            "" | "原来" | "原先" | "过去" | "此前" => format!("原先的{}", name.label),
            when => format!("{}（{when}）", name.label),
        };
        Some(self.level(label))
    }

    /// 甲公司市场份额 of 甲公司以19%的市场份额居首.
    pub(super) fn holding(&self) -> Option<Name> {
        let who = without_remark(head(self.head.strip_suffix('以')?));
        let rest = self.tail.strip_prefix('的')?;
        let ends = words(if self.is_share() { SHARES } else { AMOUNTS });
        let end = ends.filter_map(|it| Some(rest.find(it)? + it.len())).min()?;
        let measure = rest.get(..end)?.trim_start_matches('高');
        let is_measure = (3..=LONGEST / 2).contains(&length(measure)) && is_noun(measure);
        let is_owner = is_noun(who) && !has_verb(who) && !is_led(who) && self.items().len() == 1;
        (is_measure && is_owner).then(|| self.level(format!("{who}{measure}")))
    }

    /// 拆除违建面积, 集中安置户数: what is measured, where `name` tells only of what.
    pub(super) fn with_unit(&self, name: &str) -> Option<String> {
        let is_act = last_of(name, VERBS).or(last_of(name, FATES)).is_some()
            || name.ends_with('的')
            || name.chars().rev().nth(1) == Some('可');
        let is_area = words(AREAS).any(|it| it == self.unit()) && last_of(name, AMOUNTS).is_none();
        // 处置擦伤、抽筋等612人次
        let is_told = || has_verb(name);
        // 风速1.9米/秒 and 日照时数1846.5小时 are no spells.
        let number = self.number(self.place);
        let lasts = last_of(number, SPELLS).is_some()
            && !number.contains('/')
            && last_of(name, "时数|时长|时间").is_none();
        let unit = match self.unit() {
            _ if lasts && is_average(name) => "时长".to_owned(),
            "次" if is_act => "次数".to_owned(),
            unit if unit.ends_with('次') && is_act => unit.to_owned(),
            _ if is_area && is_noun_or_verb(name) => "面积".to_owned(),
            _ if self.is_money() && first_of(name, COSTS).is_some() => "的花费".to_owned(),
            _ if self.is_money() && is_paid(name) => "金额".to_owned(),
            _ if self.is_money() && name.ends_with("到手") => "收入".to_owned(),
            _ if self.is_money() && name.ends_with("结算") => "金额".to_owned(),
            _ if self.is_share() && name.ends_with("持股") => "比例".to_owned(),
            unit if is_act && self.counts() => counted(unit)?,
            unit if name.ends_with('等') && self.counts() && is_told() => counted(unit)?,
            _ => String::new(),
        };
        Some(format!("{name}{unit}"))
    }
}

/// Whether `text` is the short name of what may have a price, and no price itself.
fn fits_price(text: &str) -> bool {
    length(text) <= LONGEST / 2 && is_priced(text)
}

/// The same of a name of any length.
fn is_priced(text: &str) -> bool {
    (2..=LONGEST).contains(&length(text))
        && is_noun(text)
        && !is_sum(text)
        && !has_verb(text)
        && word_of(text, PRONOUNS, NO_PRONOUNS).is_none()
}

/// Whether `text` tells of a payment, and not what is paid: 原告赔偿被告.
fn is_paid(text: &str) -> bool {
    words(PAID).any(|it| text.contains(it)) && !is_sum(text)
}

/// Whether `text` tells what somebody does on average, or at the longest: 平均通话.
fn is_average(text: &str) -> bool {
    let most = words(EXTREMES).chain(words(AVERAGES));
    let act = most.filter_map(|it| Some(text.split_once(it)?.1)).min_by_key(|it| it.len());
    act.is_some_and(|it| {
        (2..=SHORTEST).contains(&length(it))
            && it.chars().all(char::is_alphabetic)
            && !it.contains(['只', '仅', '就', '都', '也', '要'])
            && last_of(it, AMOUNTS).or(last_of(it, "年|月|天|人")).is_none()
    })
}
