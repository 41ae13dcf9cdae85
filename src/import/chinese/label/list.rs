//! Things that are told one behind the other, each with its figure.

use super::{
    phrase::{head, is_noun, is_noun_or_verb, length},
    words::{AMOUNTS, AVERAGES, BODIES, HOLDERS, HOLDING, MEASURES, RANKS, SHARES, WHOLES},
};
use crate::import::language::{first_of, last_of, words};

/// Words for how many things a list has, from two on.
const COUNTS: [&str; 5] = ["两", "三", "四", "五", "六"];

/// Numbers of classes: 第一产业.
const ORDINALS: &str = "一二三四";

/// The so many things that `text` ends with, each with what is said of all: 甲产量 and 乙产量 of 甲、乙产量.
pub(super) fn listed(text: &str, count: usize) -> Option<Vec<String>> {
    let text = head(text);
    let names = numbered(text, count).or_else(|| {
        let mut items = items(text, count)?;
        // 全市 of 全市粗钢、生铁产量
        let whole = first_of(items.first()?, WHOLES).unwrap_or_default();
        if let Some(first) = items.first_mut() {
            *first = first.strip_prefix(whole)?.to_owned();
        }
        let (last, others) = items.split_last()?;
        let (own, shared) = places(last, others)
            .or_else(|| bodies(last, others))
            .or_else(|| classes(last, others))
            .or_else(|| measured(last, others))?;
        let all = others.iter().map(String::as_str).chain([own]);
        Some(all.map(|it| format!("{whole}{it}{shared}")).collect())
    });
    names.filter(|it: &Vec<String>| it.iter().all(|it| is_noun(it)))
}

/// The same of a clause that counts or ranks them: 赛事设甲、乙和丙三个项目, 甲、乙、丙产量位列前三.
pub(super) fn enumerated(clause: &str, count: usize) -> Option<Vec<String>> {
    let numeral = COUNTS.get(count.checked_sub(2)?)?;
    let ranked = clause.strip_suffix(numeral).unwrap_or(clause);
    if let Some(list) = last_of(ranked, RANKS).and_then(|it| ranked.strip_suffix(it)) {
        return listed(list, count);
    }
    let (list, rest) = clause.rsplit_once(numeral)?;
    let mut items = items(list, count)?;
    let first = items.first_mut()?;
    let at = words(HOLDING).filter_map(|it| Some(first.rfind(it)? + it.len())).max().unwrap_or(0);
    *first = first.get(at..)?.to_owned();
    (rest.starts_with(['个', '大', '类', '种', '项']) && items.iter().all(|it| is_noun_or_verb(it)))
        .then_some(items)
}

/// The so many parts of a list.
fn items(list: &str, count: usize) -> Option<Vec<String>> {
    let list = list.replace("以及", "、").replace(['和', '及', '与'], "、");
    let items: Vec<String> = list.split('、').map(str::to_owned).collect();
    (items.len() == count).then_some(items)
}

/// 第一产业增加值 and 第二产业增加值 of 第一、二产业增加值.
fn numbered(text: &str, count: usize) -> Option<Vec<String>> {
    let (whose, list) = text.split_once('第')?;
    let items = items(list, count)?;
    let numbers = items.iter().map(|it| it.trim_start_matches('第'));
    let rest = numbers.clone().next_back()?.strip_prefix(|it| ORDINALS.contains(it))?;
    let are_alike = numbers.clone().all(|it| it.len() == '一'.len_utf8() || it.ends_with(rest));
    let class = |it: &str| it.chars().next().filter(|it| ORDINALS.contains(*it));
    let names = numbers.map(|it| Some(format!("{whose}第{}{rest}", class(it)?)));
    names.collect::<Option<_>>().filter(|_| are_alike)
}

/// 灌云 and 县产量 of 灌云两县产量, of places of which `others` are not called counties either.
fn places<'t>(last: &'t str, others: &[String]) -> Option<(&'t str, &'t str)> {
    let (own, rest) = last.split_once(COUNTS.get(others.len().checked_sub(1)?)?)?;
    let kind = rest.chars().next().filter(|it| "省市县区州镇乡村地".contains(*it))?;
    let behind = rest.get(kind.len_utf8()..)?;
    let is_told = own.ends_with(kind) || kind == '地';
    let are_alike = others.iter().all(|it| it.ends_with(kind) == own.ends_with(kind));
    let shared = if is_told { behind } else { rest };
    (are_alike && length(own) > 1).then_some((own, shared))
}

/// The last of a list of bodies, each told with its whole name.
fn bodies<'t>(last: &'t str, others: &[String]) -> Option<(&'t str, &'t str)> {
    let is_body = |it: &str| last_of(it, BODIES).or(last_of(it, HOLDERS)).is_some();
    (is_body(last) && others.iter().all(|it| is_body(it))).then_some((last, ""))
}

/// 助学 and 类项目数 of 扶贫和助学类项目数.
fn classes<'t>(last: &'t str, others: &[String]) -> Option<(&'t str, &'t str)> {
    let at = last.find('类').filter(|at| *at > 0 && !others.iter().any(|it| it.contains('类')))?;
    last.split_at_checked(at)
}

/// The last of a list and what is said of all of it: the measure it ends with, or what makes it longer than the
/// others, which are as long as each other.
fn measured<'t>(last: &'t str, others: &[String]) -> Option<(&'t str, &'t str)> {
    let size = length(others.last()?);
    let even = last.char_indices().nth(size).map_or(last.len(), |(at, _)| at);
    let measure = last_of(last, MEASURES).filter(|it| *it != last);
    let measured = measure.map_or(even, |it| last.len() - it.len());
    if is_mixed(last, measured, others) {
        return last.split_at_checked(measured);
    }
    let longer = length(last.get(..measured)?).saturating_sub(size);
    let sizes = || others.iter().map(|it| length(it));
    let are_even = sizes().all(|it| it == size);
    let at = match longer {
        0 => measured,
        1 if !are_even => measured,
        // 大米、食用油产量 or 甲乡、乙乡稻产量
        1 if measured != even => return None,
        _ => even,
    };
    let (own, shared) = last.split_at_checked(at)?;
    let most = usize::from(at == measured);
    let is_even = size > 1 && sizes().chain([length(own)]).all(|it| it.abs_diff(size) <= most);
    // 甲乡、乙乡稻产量 and 城镇、农村居民收入, but not 水泥、平板玻璃产量
    let between = shared.strip_suffix(measure.unwrap_or_default()).unwrap_or_default();
    let end = |it: &str| it.chars().next_back();
    let are_alike = others.iter().all(|it| end(it) == end(own));
    // 毕业生的落实率 and 游客 are told of all, but what 马来西亚 has beside 越南 is none of them.
    let ends = || last_of(shared, AMOUNTS).or(last_of(shared, SHARES)).or(last_of(shared, HOLDERS));
    let is_told = between.is_empty()
        || are_alike
        || first_of(between, AVERAGES).or(first_of(between, HOLDERS)).is_some()
        || measure.is_none() && (shared.contains('的') || ends().is_some());
    (is_even && is_told).then_some((own, shared))
}

/// Whether things of many sizes share nothing but a measure, which begins at `measured`: of 飞机票、旅行社收费和宾馆住宿价格
/// the last is no longer than the longest of the others.
fn is_mixed(last: &str, measured: usize, others: &[String]) -> bool {
    let own = last.get(..measured).unwrap_or_default();
    let mut sizes: Vec<_> = others.iter().map(|it| length(it)).collect();
    sizes.sort_unstable();
    measured < last.len()
        && sizes.first() != sizes.last()
        && sizes.first().is_some_and(|it| (2..=length(own)).contains(it))
        && sizes.last().is_some_and(|it| length(own) <= *it)
        && last_of(own, AVERAGES).is_none()
}
