//! Names for figures that are told with a change: what the other was to which a thing is held, what it came to.

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
    /// 转售交易 and 转售交易比第二季增加 of 转售交易6695宗，比第二季的6514宗增加2.8%: the same at the time it is held against.
    pub(super) fn at_base(&self) -> Option<Name> {
        let text = self.sentence.text;
        let first = &self.items()[0];
        let raw = opened(text.raw(first.head.clone()));
        let raw = raw.strip_prefix("略").unwrap_or(raw);
        let raw = raw.strip_suffix('的')?;
        let next = self.items().get(1).map(|it| self.plain(&it.head)).unwrap_or_default();
        let is_with = first_of(&next, HELD).is_some();
        let against = first_of(raw, if is_with { HELD_WITH } else { AGAINST })?;
        let time = raw.strip_prefix(against)?;
        let of = self.level_or_change()?;
        // 净营收 of 净营收9亿元，与去年同期的11亿元相比下滑14%，与上月的12亿元相比下滑20%
        let is_level = |it: &&Name| it.is_level && it.subject == of.subject;
        let of = self.sentence.before().find(is_level).unwrap_or(of);
        let is_time = time::is_whole(time);
        let is_like = match of.is_level {
            true => is_same(&of.unit, self.unit_of(first)),
            false => {
                text.number(first).contains('%') && of.label.ends_with(last_of(&of.label, CHANGES)?)
            }
        };
        if !is_time || !is_like {
            return None;
        }
        match self.place {
            0 if self.is_free() || self.items().len() == 2 => {
                // 去年同期 is not always the period.
                let when =
                    if is_same_season(time) { format!("（{time}）") } else { String::new() };
                let label = format!("{}{when}", of.label);
                Some(Self::change(of, label))
            }
            1 if self.items().len() == 2 && self.item().is_tangled && of.is_level => {
                let said = next.trim_start_matches("相比").trim_start_matches("比较");
                let change = words(CHANGES).find(|it| *it == head(said))?;
                let than = if is_with || against.ends_with('于') { "比" } else { against };
                let label = format!("{}{than}{time}{change}", of.subject);
                self.is_last().then(|| Self::change(of, label))
            }
            _ => None,
        }
    }

    /// What the clause before told, through what leans on it.
    fn level_or_change(&self) -> Option<&Name> {
        let before = self.sentence.named.get(self.at.checked_sub(1)?)?;
        before.last()?.as_ref()
    }

    /// 门诊人次减少 and 门诊人次 of 门诊人次减少8.8%至188.4万人次: by how much something changed, and to what.
    pub(super) fn changed_to(&self) -> Option<Name> {
        let [first, last] = self.items() else { return None };
        let to = self.plain(&last.head);
        if !last.is_tangled || !words("至|到|达|达到").any(|it| it == to) {
            return None;
        }
        let is_share = self.sentence.text.number(first).contains(['%', '成']);
        let units = [first, last].map(|it| self.unit_of(it));
        let said = self.plain(&first.head);
        let said = without_adverbs(head(&said));
        let (before, change, ..) = changing(&said)?;
        let subject = without_remark(before);
        let fits = (is_share || is_same(units[0], units[1]))
            && !units[1].contains('%')
            && is_about(&self.plain(&last.tail))
            && length(subject) > 1
            && is_noun(subject)
            && words(BARE).all(|it| it != subject)
            && last_of(subject, RATES).is_none();
        let name = self.whole_name(subject.to_owned()).filter(|_| fits)?;
        let name = Name { is_sure: self.begins(), ..name };
        if self.place == 1 {
            return Some(name);
        }
        let label = format!("{subject}{change}");
        Some(Name { label, subject: name.subject, unit: String::new(), is_level: false, ..name })
    }

    /// 透析服务 of 透析服务增加5.5%，达10.9万人次: what a change came to.
    pub(super) fn come_to(&self) -> Option<Name> {
        let said = self.head.trim_end_matches('了');
        let verb = said.strip_suffix(['到', '至']).unwrap_or_default();
        let is_to =
            words("达|达到|至|为").any(|it| it == said) || words(REACHING).any(|it| it == verb);
        let of = self.subject().filter(|it| !it.is_level && it.unit.is_empty())?;
        let is_amount = !self.is_share() && last_of(&of.subject, SHARES).is_none();
        let fits = is_to && self.place == 0 && self.is_alone() && is_amount;
        let name = self.whole_name(of.subject.clone()).filter(|_| fits)?;
        Some(Name { is_sure: of.is_sure, ..name })
    }

    /// 满意率同比 of 满意率93.65%，同比+1.12个百分点: a change told by its sign.
    pub(super) fn signed(&self) -> Option<Name> {
        let said = words(COMPARING).find(|it| *it == self.head)?;
        let is_change = self.place == 0 && self.is_signed();
        let of = self.subject().filter(|it| it.is_level && is_change)?;
        let fits = self.is_alone() && (!self.unit().contains("百分点") || of.unit == "%");
        fits.then(|| Self::change(of, format!("{}{said}", of.subject)))
    }
}

/// Whether `time` is only the same as another of the year before.
fn is_same_season(time: &str) -> bool {
    last_of(time, "同期|同月|同季").is_some()
}
