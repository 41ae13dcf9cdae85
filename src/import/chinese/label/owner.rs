//! Whose a bare measure is: 净利润 and 总交易额 are always somebody's, who may stand before.

use super::{
    clause::Clause,
    name::{Figure, Name},
    phrase::*,
    words::*,
};
use crate::import::language::{first_of, last_of, words};

/// Most characters of a name of those who have a measure.
const LONGEST_OWNER: usize = 8;

/// What is known of whose a measure is.
enum Owner {
    /// Who it is.
    Known(String),
    /// Somebody before, but not who.
    Unsure,
    /// Nobody before.
    Unsaid,
}

impl Figure<'_> {
    /// 某厂净利润 for 净利润 behind 某厂年报显示; none where the measure is of somebody who is not certain.
    pub(super) fn with_owner(&self, name: Name) -> Option<Name> {
        let bare = name.subject.trim_start_matches("原先的").trim_end_matches("（原先）");
        if !is_measure(bare) || name.whole.is_some() {
            return Some(name);
        }
        match self.owner() {
            Owner::Unsaid => Some(name),
            Owner::Unsure => None,
            Owner::Known(owner) => Some(Name { owner: Some(owner.clone()), ..name.behind(&owner) }),
        }
    }

    fn owner(&self) -> Owner {
        let sentence = self.sentence;
        for (at, clause) in sentence.clauses[..self.at].iter().enumerate().rev() {
            let said = self.before_figures(clause);
            let said = opened(&said);
            let names = sentence.named.get(at).and_then(|it| it.last()?.as_ref());
            if let Some(owner) = names.and_then(owner_in).or_else(|| owner_of(said)) {
                return Owner::Known(owner.to_owned());
            }
            if word_of(said, PRONOUNS, NO_PRONOUNS).is_some() {
                return Owner::Unsure;
            }
            match clause.items.is_empty() {
                _ if only_tells(said) || clause.stop == '：' => {}
                _ if names.is_none() && first_of(said, SETTING).is_some() => {}
                true if first_of(said, LEANING).is_some() => {}
                // 一锅320，全年营业额80万元
                true if said.contains(|c: char| c.is_ascii_digit()) => return Owner::Unsaid,
                true => return Owner::Unsure,
                false if names.is_some_and(|it| is_measure(&it.subject)) => {}
                false if names.is_none() => return Owner::Unsure,
                false => return Owner::Unsaid,
            }
        }
        let earlier = sentence.earlier.last();
        let known = earlier.and_then(|it| it.owner.as_deref());
        let owner = known.or_else(|| earlier.filter(|_| sentence.goes_on).and_then(owner_in));
        owner.map_or(Owner::Unsaid, |it| Owner::Known(it.to_owned()))
    }

    /// What a clause says up to its first figure.
    pub(super) fn before_figures(&self, clause: &Clause) -> String {
        match clause.items.first() {
            Some(item) => self.plain(&item.head),
            None => self.plain(&clause.range),
        }
    }
}

/// Whose the measure is that a name before is of: 某厂 of 某厂的产量, 全国住房公积金 of 全国住房公积金缴存总额.
fn owner_in(name: &Name) -> Option<&str> {
    let number = counted(&name.unit).unwrap_or_default();
    let subject = name.subject.strip_suffix(&number).unwrap_or(&name.subject);
    let told = || {
        let owner = without_measures(subject);
        (owner != name.subject && last_of(owner, OWNING).is_none()).then_some(owner)
    };
    name.owner.as_deref().or_else(told).filter(|it| is_owner(it))
}

/// Who is told of in a clause: 某厂 of 排名第二的某厂财报数据显示, 某店 of 某店从去年开始做直播.
fn owner_of(said: &str) -> Option<&str> {
    if let Some(tells) = last_of(said, TELLING) {
        let source = said.strip_suffix(tells)?.trim_end_matches("数据");
        let owner = source.strip_suffix(last_of(source, FILINGS)?)?.trim_end_matches('的');
        return Some(owner.rsplit_once('的').map_or(owner, |it| it.1)).filter(|it| is_owner(it));
    }
    let filed = || words(FILING).find_map(|it| said.split_once(it));
    if let Some((owner, _)) = last_of(said, FILINGS).and_then(|_| filed()) {
        return Some(without_remark(owner)).filter(|it| is_owner(it));
    }
    let at = words(OWNING).filter_map(|it| said.find(it)).min()?;
    said.get(..at).map(without_remark).filter(|it| is_owner(it))
}

/// Whether `text` names somebody who may have a measure.
fn is_owner(text: &str) -> bool {
    (2..=LONGEST_OWNER).contains(&length(text))
        && text.chars().all(char::is_alphanumeric)
        && is_noun_or_verb(text)
        && !is_led(text)
        && !has_verb(text)
        && first_of(text, LEANING).or(first_of(text, NOBODY)).is_none()
        && last_of(text, AMOUNTS).or(last_of(text, TIMES)).is_none()
        && word_of(text, PRONOUNS, NO_PRONOUNS).is_none()
}

/// Whether `text` is put together of nothing but words for measures: 直播带货总交易额, 单票的利润.
pub(super) fn is_measure(text: &str) -> bool {
    without_measures(text).is_empty() && length(text) > 1
}

/// `text` without the words for measures at its end.
fn without_measures(text: &str) -> &str {
    let mut rest = text;
    while let Some(word) = last_of(rest, MEASURING) {
        rest = rest.strip_suffix(word).unwrap_or_default();
    }
    rest
}
