//! Names for figures that are told together: one for each thing of a list, of a whole, or the same in another unit.

use super::{
    clause::Item,
    list::{enumerated, listed},
    name::{Figure, Name},
    phrase::*,
    words::*,
};
use crate::import::{
    chinese::time,
    language::{first_of, last_of, words},
};

/// With which time something is compared at the end of `said`, and by which word: 相较2015年.
fn compared_with(said: &str) -> Option<(&'static str, &str)> {
    let than =
        words("相较于|相较|较|比").find_map(|it| Some((it, said.get(said.rfind(it)?..)?)))?;
    let when = than.1.get(than.0.len()..)?;
    time::is_whole(when).then_some(than)
}

impl Figure<'_> {
    /// 播种面积（按亩计）: what stands in brackets behind a figure as the same in another unit.
    pub(super) fn converted(&self) -> Option<Name> {
        let of = self.sentence.whole?;
        let said = self.plain(&self.sentence.clauses[0].range);
        let unit = self.unit().rsplit('/').next().filter(|it| !it.is_empty())?;
        let rest = said.strip_suffix(self.number(self.place))?;
        let is_other = self.unit() != of.unit
            && !self.is_share()
            && words("|约|约合|合|折合|即").any(|it| it == rest);
        is_other.then(|| Name { label: format!("{}（按{unit}计）", of.label), ..of.clone() })
    }

    /// 甲的, 乙的 and 丙的 of 甲、乙、丙产量分别增长1%、2%和3%, 设甲、乙和丙三项，规模分别为1项、2项和3项.
    pub(super) fn each(&self) -> Option<Name> {
        let (first, count) = (self.items().first()?, self.items().len());
        let said = self.plain(&first.head);
        let (things, verb) = said.split_once("分别")?;
        if !self.is_each() || count < 2 || !self.is_last() {
            return None;
        }
        let said = verb.trim_end_matches(['为', '是', '达', '有', '到', '约', '只', '仅', '了']);
        let verb = match said {
            "占" => "占比",
            "持股" => "持股比例",
            said => said,
        };
        // 甲、乙类捐款额相较2015年
        let than = self.sentence.text.raw(first.head.clone()).split_once("分别")?.0;
        let (word, than) = compared_with(than).unwrap_or_default();
        let things = [than, word].iter().find_map(|it| things.strip_suffix(it)).unwrap_or(things);
        // 粗钢、生铁产量同比
        let base = last_of(things, BASES).unwrap_or_default();
        let things = things.strip_suffix(base).unwrap_or(things);
        let before = self.clause_before();
        let counted = || {
            let before = before.filter(|it| it.items.is_empty())?;
            enumerated(&self.plain(&before.range), count)
        };
        // 我国对甲、乙和丙进出口
        let (with, list) = match things.split_once('对') {
            Some((who, list)) if !who.contains('、') => (format!("{who}对"), list),
            _ => (String::new(), things),
        };
        let own = listed(list, count);
        let own = own.map(|it| it.iter().map(|it| format!("{with}{it}")).collect::<Vec<_>>());
        let is_own = own.is_some();
        let measure = if is_own { "" } else { things };
        let thing = own.or_else(counted)?.into_iter().nth(self.place)?;
        let name = format!("{thing}{measure}");
        // What 邢台 and 衡水 have more of is not said.
        let fits = match verb {
            "" => {
                last_of(&name, AMOUNTS).or(last_of(&name, SHARES)).is_some()
                    || is_own && self.counts() && last_of(&name, HOLDERS).is_some()
                    || is_own && !self.sentence.scope.is_empty()
            }
            "占比" => true,
            "持股比例" => self.is_share(),
            verb if is_own && words(GIVING).any(|it| it == verb) => self.is_money(),
            // 其中第一产业增长5% of a whole that it does not say
            _ => {
                let is_amount = last_of(&name, AMOUNTS).is_some();
                let is_whole = self.is_share() && !self.head.starts_with("其中");
                predicate(verb).is_some() && (is_whole || is_amount)
            }
        };
        fits.then(|| self.level(format!("{name}{base}{than}{verb}")))
    }

    /// 城市数量 and 达标的城市数量 of 8个城市中有5个达标.
    pub(super) fn among(&self) -> Option<Name> {
        let [first, last] = self.items() else { return None };
        let all = self.plain(&last.head);
        let thing = all.trim_end_matches('有').strip_suffix(['中', '里'])?;
        let (which, said) = (self.plain(&first.head), self.plain(&last.tail));
        let which = head(&which);
        // 14个国家站中有11个站出现干旱
        let again = |at: usize| said.strip_prefix(thing.get(at..)?);
        let said = thing.char_indices().find_map(|it| again(it.0)).unwrap_or(&said);
        let fits = last.is_tangled && is_noun(thing) && (which.is_empty() || is_noun(which));
        let name = match self.place {
            0 => format!("{which}{thing}"),
            _ => format!("{which}{said}的{thing}{}", counted(self.unit())?),
        };
        let is_told = length(said) > 1 && !said.starts_with('的');
        if !fits || !is_told || !self.counts() {
            return None;
        }
        self.whole_name(name)
    }

    /// 甲产量, 乙产量同比分别增长9.5%和52.4%: one change for each of the levels before.
    pub(super) fn shared(&self) -> Option<Name> {
        let items = self.items();
        let heads: Vec<String> = items.iter().map(|it| self.plain(&it.head)).collect();
        let said = |it: &String| predicate(head(&it.replace("分别", ""))).map(str::to_owned);
        let first = said(heads.first()?)?;
        let own = &heads[self.place];
        let own = if own.is_empty() { first } else { said(own)? };
        let is_first = |it: &&Name| it.label.contains("原先");
        let levels: Vec<&Name> = self.sentence.before().filter(|it| !is_first(it)).collect();
        let is_each =
            items.len() > 1 && levels.len() == items.len() && levels.iter().all(|it| it.is_level);
        let of = levels.into_iter().rev().nth(self.place).filter(|_| is_each && self.is_last())?;
        Some(Self::change(of, format!("{}{own}", of.subject)))
    }

    /// 甲得分 and 甲助攻 of 甲30分、4篮板、3助攻: what a player is credited with.
    pub(super) fn scored(&self) -> Option<Name> {
        let credit = |unit: &str| SCORES.iter().find(|it| it.0 == unit).map(|it| it.1);
        let credit_of = credit(self.unit())?;
        let clauses = self.sentence.clauses;
        let all = clauses.iter().flat_map(|it| &it.items).map(|it| self.unit_of(it));
        let is_game = all.filter(|it| *it != "分").filter_map(credit).count() > 0;
        let items = &self.items()[..=self.place];
        let is_credit = |it: &Item| credit(self.unit_of(it)).is_some();
        let (first, others) = items.split_first()?;
        let player = self.plain(&first.head);
        let player = head(&player);
        let fits = is_game
            && items.iter().all(is_credit)
            && others.iter().all(|it| it.head.is_empty())
            && (2..=LONGEST).contains(&length(player))
            && is_noun(player)
            && !has_verb(player)
            && first_of(player, LEANING).is_none()
            && last_of(player, AMOUNTS).is_none();
        fits.then(|| self.level(format!("{player}{credit_of}")))
    }

    /// 某股票收报 of 某股票上涨6.5%，收报0.41元.
    pub(super) fn closed(&self) -> Option<Name> {
        let said = &self.head;
        let is_close = words("收报|报收|收于|收盘报").any(|it| it == said);
        let of = self.subject().filter(|it| is_close && !it.is_level && self.is_alone())?;
        Some(self.level(format!("{}收报", of.subject)))
    }
}
