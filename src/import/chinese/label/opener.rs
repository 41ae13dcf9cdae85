//! What opens a sentence and holds for it: the thing before a colon, a condition, a plan.

use super::{
    clause::{Clause, Text},
    phrase::*,
    words::*,
};
use crate::import::{
    chinese::PAGE,
    language::{first_of, last_of, words},
};

/// Most characters of what opens a list of plans.
const LONGEST_OPENER: usize = 16;

/// 黑脸琵鹭 of 黑脸琵鹭：最高同步数64只.
pub(super) fn topic<'a>(text: &Text<'a>, clause: &Clause) -> Option<&'a str> {
    let said = opened(text.raw(clause.range.clone()));
    let is_thing = clause.items.is_empty()
        && clause.stop == '：'
        // 2023年： is only a time.
        && !text.plain(clause.range.clone()).is_empty()
        && is_group(said)
        && !has_verb(said)
        && aim(said).is_none()
        && last_of(said, TELLING).or(last_of(said, NO_TOPICS)).is_none();
    is_thing.then_some(said)
}

/// 医学系 of 在医学系方面, 理由 of 理由里, a place of 江苏灾情：, if a sentence begins with the clause.
pub(super) fn scope<'a>(text: &Text<'a>, clause: &Clause) -> Option<&'a str> {
    if !clause.items.is_empty() {
        return None;
    }
    let said = opened(text.raw(clause.range.clone()));
    // 江苏 of 江苏暴雨灾情：
    if clause.stop == '：' && length(said) <= LONGEST && last_of(said, TELLING).is_none() {
        return first_of(said, &PAGE.places).and_then(|it| said.get(..it.len()));
    }
    // 博物院自7月4日起
    let since = || said.split_once('自').filter(|it| it.1.ends_with('起') && is_noun(it.0));
    let place = || said.strip_prefix(first_of(said, "在|比如|例如")?).filter(|it| is_scope(it));
    // 党员职业构成 of 从党员职业构成看
    let view = || {
        let what =
            said.strip_prefix(['从', '按'])?.strip_suffix(last_of(said, "来看|看|来分|分")?)?;
        let parted = what.strip_suffix(last_of(what, PARTINGS)?)?;
        (length(parted) > 1).then_some(what)
    };
    let scope = said
        .strip_suffix("方面")
        .or_else(view)
        .or_else(|| since().map(|it| it.0))
        .or_else(|| among(said))
        .or_else(place)?;
    let scope = scope.trim_start_matches(['在', '从']);
    (length(scope) < LONGEST).then_some(scope)
}

/// The region that a sentence begins with and that the next ones are told of too: 京津冀区域, 北京市 of a measure;
/// empty where it begins with the whole country.
pub(super) fn region<'a>(text: &Text<'a>, clause: &Clause) -> Option<&'a str> {
    let said = text.raw(clause.range.clone());
    if first_of(opened(said), WHOLES).is_some() {
        return Some("");
    }
    let region = place_in(said)?;
    let measured = clause.items.first().map(|it| text.plain(it.head.clone()));
    let measured = measured.filter(|it| last_of(head(it), AMOUNTS).is_some() && !has_verb(it));
    (measured.is_some() || last_of(region, AREAL).is_some()).then_some(region)
}

/// The place that `said` begins with: 北京市 of 北京市优良天数比例.
pub(super) fn place_in(said: &str) -> Option<&str> {
    let ends = words(REGIONS).filter_map(|it| Some(said.find(it)? + it.len()));
    let place = said.get(..ends.min()?)?;
    let fits = (3..=LONGEST).contains(&length(place)) && place.chars().all(char::is_alphanumeric);
    // 大型超市, 多个城市
    let is_other = first_of(place, "各|其|部分|全|该").or(last_of(place, NO_REGIONS)).is_some();
    (fits && is_noun(place) && !is_other).then_some(place)
}

/// Whether a clause turns to something else than what its sentence begins with: 在大城市，……，而农村市场.
pub(super) fn turns(said: &str) -> bool {
    first_of(said, "而|然而|相反").is_some_and(|_| first_of(said, "而且|而后").is_none())
}

/// Whether a clause says when or if the next one is true: 一放暑假, 要不是租金免了.
pub(super) fn is_condition(said: &str) -> bool {
    let once = said.strip_prefix('一').filter(|it| first_of(it, NO_ONCE).is_none());
    once.is_some_and(|it| first_of(it, ONCE).is_some())
        || said.ends_with("的话")
        || first_of(said, UNLESS).is_some()
}

/// Whether `text` opens a list of what is to be done: 今年想做的事, 下一步打算.
pub(super) fn opens_plan(text: &str) -> bool {
    let text = text.trim_end_matches(['：', '。']);
    let is_plan = last_of(text, PLANS).is_some() || words(INTENDING).any(|it| text.contains(it));
    length(text) <= LONGEST_OPENER && is_plan && words(ATTAINED).all(|it| !text.contains(it))
}

/// Whether `name` says nothing of what it is of, as behind a colon: 最高同步数, 总产量.
pub(super) fn lacks_owner(name: &str) -> bool {
    let is_amount = last_of(name, AMOUNTS).is_some() || name.ends_with('数');
    let is_bare =
        first_of(name, EXTREMES).is_some() || name.starts_with('总') && !name.starts_with("总体");
    let is_short = length(name) <= SHORTEST + 2;
    is_short && is_amount && (is_bare || length(name) < SHORTEST)
        || has_owner(name)
        || words(BARE).any(|it| it == name)
}

/// Of what `said`, a clause, says what it is or that it comes first.
pub(super) fn stated(said: &str) -> Option<&str> {
    let said = opened(said);
    let is_first = || last_of(said, FIRST).and_then(|it| said.strip_suffix(it));
    let being = word_of(said, BEING, NO_BEING).and_then(|it| said.split_once(it));
    let subject = match being {
        // 最忙的一天是5月1日
        Some((_, "")) => return None,
        Some((subject, _)) => subject,
        None => is_first()?,
    };
    let subject = without_remark(subject);
    (length(subject) > 1 && first_of(subject, SETTING).is_none()).then_some(subject)
}
