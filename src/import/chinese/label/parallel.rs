//! Names for figures that are told beside another of the same kind: of another thing, at another time, of some of them.

use super::{
    name::{Figure, Name},
    phrase::*,
    words::*,
};
use crate::import::{
    chinese::time,
    language::{first_of, last_of, words},
};

impl Figure<'_> {
    /// 乡村零售额 of 城镇零售额3亿元；乡村1亿元, 农村居民人均收入 of 城镇居民人均收入2万元；农村居民1万元.
    pub(super) fn counterpart(&self) -> Option<Name> {
        let own = self.plain(&self.item().head);
        let own = own.strip_prefix("其中").unwrap_or(&own);
        let is_led = self.at == 1 && self.plain(&self.sentence.clauses[0].range) == "其中";
        let is_part = is_led || self.at == 0 && own.len() < self.head.len();
        let goes_on = self.at == 0 && self.sentence.goes_on;
        let mut earlier = self.sentence.earlier.iter().rev().filter(|it| it.unit == self.unit());
        let of = earlier.next().filter(|_| is_part || goes_on)?;
        let rest = words(AVERAGES).filter_map(|it| of.label.find(it)).min();
        let owner = |at: usize| of.label.get(..at).filter(|it| ends_alike(it, own) && *it != own);
        let other = first_of(&of.label, COUNTERPARTS).filter(|it| *it != own);
        let rest = match (rest.and_then(|at| Some((at, owner(at)?))), other) {
            (Some((at, _)), _) => at,
            (None, Some(other)) if words(COUNTERPARTS).any(|it| it == own) => other.len(),
            _ => return None,
        };
        let label = format!("{own}{}", of.label.get(rest..)?);
        let fits = self.items().len() == 1 && self.is_alone() && length(own) > 1;
        fits.then(|| Name { is_sure: of.is_sure, ..self.level(label) })
    }

    /// 生猪存栏 of 生猪出栏92.3万头，存栏78.1万头.
    pub(super) fn paired(&self) -> Option<Name> {
        let said = &self.head;
        let own = words(PAIRED).find(|it| *it == head(said))?;
        let of = self.subject().filter(|it| it.is_level && it.unit == self.unit())?;
        let owner = of.label.strip_suffix(last_of(&of.label, PAIRED).filter(|it| *it != own)?)?;
        let fits = self.place == 0 && self.is_alone() && length(owner) > 1;
        fits.then(|| Name { is_sure: of.is_sure, ..self.level(format!("{owner}{own}")) })
    }

    /// 青菜每斤价格 of 青菜每斤3.5元，去年同期是2.8元: the same at another time.
    pub(super) fn at_another_time(&self) -> Option<Name> {
        let raw = self.sentence.text.raw(self.item().head.clone());
        let times = time::find(raw);
        let [time] = times.as_slice() else { return None };
        let is_now = raw.get(time.clone()).is_some_and(time::is_now);
        let said = head(&self.head);
        let to = said.strip_suffix(['到', '至']).unwrap_or(said);
        let to = last_of(to, REACHING).map_or(to, |it| &to[..to.len() - it.len()]);
        // 市场规模达到770亿元，今年预计将突破880亿元
        let mut rest = to;
        while let Some(word) = last_of(rest, EXPECTING) {
            rest = rest.strip_suffix(word).unwrap_or_default();
        }
        let is_expected = rest.len() < to.len();
        let is_bare = rest.is_empty() && (is_expected || to == said);
        let is_bare = is_bare && raw.get(..time.start)?.is_empty();
        // 每斤3.5元 and 2.8元
        let unit = |it: &Name| it.unit.split('/').next() == Some(self.unit());
        let of = self.subject().filter(|it| it.is_level && unit(it))?;
        let fits = self.place == 0 && is_bare && (is_expected || !is_now) && self.is_alone();
        let expected = if is_expected { "（预计）" } else { "" };
        fits.then(|| self.level(format!("{}{expected}", of.label.trim_end_matches("（预计）"))))
    }

    /// 震中距省会 of 震中距县城13公里，距省会285公里.
    pub(super) fn farther(&self) -> Option<Name> {
        let own = head(&self.head);
        let of = self.subject().filter(|it| it.is_level && it.unit == self.unit())?;
        let (from, _) = of.label.rsplit_once('距').filter(|_| own.starts_with('距'))?;
        let fits =
            self.is_alone() && !self.item().is_tangled && is_noun(own.get('距'.len_utf8()..)?);
        fits.then(|| Name { is_sure: of.is_sure, ..self.level(format!("{from}{own}")) })
    }

    /// 中断的道路 and 抢通的道路 of 中断的38条道路抢通35条.
    pub(super) fn some_of_them(&self) -> Option<Name> {
        let [first, last] = self.items() else { return None };
        let unit = |place: usize| self.unit_of(&self.items()[place]);
        let which = self.plain(&first.head);
        let which = head(&which);
        let (gap, tail) = (self.plain(&last.head), self.plain(&last.tail));
        let (thing, told) = match gap.strip_suffix('有') {
            Some(thing) => (thing, tail.clone()),
            None => {
                let verb = last_of(&gap, VERBS)?;
                (gap.strip_suffix(verb)?, verb.to_owned())
            }
        };
        let thing = thing.trim_end_matches(['已', '中', '里', '共', '就']);
        let fits = last.is_tangled
            && is_same(unit(0), unit(1))
            && self.counts()
            && which.ends_with('的')
            && (thing.is_empty() || is_noun(thing))
            && !told.is_empty()
            && (tail.is_empty() || gap.ends_with('有'))
            && first_of(&told, "的|里|中").is_none();
        let things = match thing {
            "" => counted(self.unit())?,
            thing => thing.to_owned(),
        };
        let label =
            if self.place == 0 { format!("{which}{things}") } else { format!("{told}的{things}") };
        fits.then(|| self.level(label))
    }

    /// 全县小麦 and 全县已收小麦 of 全县98万亩小麦已收61万亩.
    pub(super) fn done_of_all(&self) -> Option<Name> {
        let [first, last] = self.items() else { return None };
        let (which, gap) = (self.plain(&first.head), self.plain(&last.head));
        let which = head(&which);
        let (thing, act) = gap.split_once("已经").or_else(|| gap.split_once('已'))?;
        let fits = last.is_tangled
            && is_same(self.unit_of(first), self.unit_of(last))
            && (self.counts() || self.is_good())
            && (which.is_empty() || is_place(which) || is_noun(which))
            && is_noun(thing)
            && (1..=3).contains(&length(act))
            && is_about(&self.plain(&last.tail));
        let name = if self.place == 0 {
            format!("{which}{thing}")
        } else {
            format!("{which}已{act}{thing}")
        };
        self.whole_name(self.with_unit(&name)?).filter(|_| fits)
    }

    /// 收入完成年度目标的比例 of 完成年度目标的62% behind a level.
    pub(super) fn of_target(&self) -> Option<Name> {
        let said = &self.head;
        let target = head(said).strip_suffix('的').filter(|it| it.starts_with("完成"))?;
        let of = self.subject().filter(|it| it.is_level)?;
        let is_target = last_of(target, TARGETS).is_some() && length(target) <= LONGEST;
        let fits = is_target && self.is_share() && self.is_alone() && !self.item().is_tangled;
        fits.then(|| Self::change(of, format!("{}{target}的比例", of.subject)))
    }

    /// 物价环比下降 and 物价环比上涨 of 物价环比由上月下降0.7%转为上涨0.3%.
    pub(super) fn turned(&self) -> Option<Name> {
        let heads: Vec<String> = self.items().iter().map(|it| self.plain(&it.head)).collect();
        let last = heads.iter().position(|it| it.contains("转为"))?;
        let (before, to) = heads[last].split_once("转为")?;
        let before = if before.is_empty() { heads.get(last.checked_sub(1)?)? } else { before };
        let (of, from) = before.rsplit_once(['由', '从'])?;
        let is_change = |it: &str| words(CHANGES).any(|word| word == it);
        let own = if self.place == last { to } else { from };
        // What it was before is told with its time alone.
        let raw = self.sentence.text.raw(self.item().head.clone());
        let is_told = self.place == last || !time::find(raw).is_empty();
        let label = format!("{of}{own}");
        let thing = changing(&label)?.0.to_owned();
        let fits = self.place <= last
            && last + 1 == heads.len()
            && is_change(own)
            && is_change(to)
            && self.is_share()
            && is_told
            && is_noun(&thing)
            && words(BARE).all(|it| it != thing)
            && is_about(&self.plain(&self.items()[last].tail));
        fits.then(|| Name { is_level: false, unit: String::new(), label, ..self.level(thing) })
    }

    /// 能源价格影响物价上涨 of 能源价格上涨5.7%，影响物价上涨0.4个百分点.
    pub(super) fn influencing(&self) -> Option<Name> {
        let said = head(&self.head);
        let what = said.strip_prefix(first_of(said, INFLUENCING)?)?;
        let (thing, ..) = changing(what).filter(|it| is_noun(it.0))?;
        let before = self.clause_before()?;
        // 其中汽油价格上涨12.6%，影响…: of all or of them
        let is_part = self.plain(&before.range).starts_with("其中");
        let of = self.subject().filter(|it| !it.is_level && !is_part)?;
        let fits = self.place == 0 && self.is_alone() && self.unit().contains("百分点");
        (fits && *thing != of.subject).then(|| Self::change(of, format!("{}{said}", of.subject)))
    }
}

/// Whether two names end in the same word of two characters.
fn ends_alike(one: &str, other: &str) -> bool {
    let end = |it: &str| it.chars().rev().take(2).collect::<String>();
    length(one) > 1 && end(one) == end(other)
}
