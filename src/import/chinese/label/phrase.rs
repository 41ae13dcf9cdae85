//! What the words around a figure are.

use super::words::*;
use crate::import::{
    chinese::PAGE,
    language::{first_of, last_of, words},
};

/// Longest whole of a share, fewest characters that say what is counted
/// and most that a label has.
pub(super) const LONGEST: usize = 12;
pub(super) const SHORTEST: usize = 4;
const LONGEST_LABEL: usize = 28;

/// Longest name of an extreme or an average that says nothing of what it is of.
const LONGEST_EXTREME: usize = 8;

/// `text` without the words at its beginning that only open a clause.
pub(super) fn opened(text: &str) -> &str {
    let mut text = text.trim_start_matches(|c| "，、： ".contains(c) || is_bullet(c));
    while let Some(word) = first_of(text, OPENING).filter(|_| first_of(text, WHOLE).is_none()) {
        text = text.get(word.len()..).unwrap_or_default();
    }
    text
}

/// Whether `c` is a sign that is no word: ·, ●, —, a picture, a mark of a clause.
pub(super) fn is_bullet(c: char) -> bool {
    !c.is_ascii() && !c.is_alphanumeric() && !"“‘”’《》〈〉（）【】「」『』℃￥≥≤≈±～…".contains(c)
}

/// What stands before a figure, without the words around it that say nothing.
pub(super) fn head(text: &str) -> &str {
    without_end(opened(text), LINKS)
}

/// `text`, which names what something is said of, without the adverbs behind it: 指数 of 指数更是.
pub(super) fn without_remark(text: &str) -> &str {
    without_end(text, REMARKING)
}

/// `text` without the words of `list` at its end.
fn without_end<'t>(mut text: &'t str, list: &'static str) -> &'t str {
    while let Some(word) = last_of(text, list).filter(|_| last_of(text, WHOLE).is_none()) {
        text = text.get(..text.len() - word.len()).unwrap_or_default();
    }
    text
}

/// Whether `text`, which stands behind a figure, is no part of what it counts.
pub(super) fn is_about(text: &str) -> bool {
    words(ABOUT).any(|it| it == text)
}

/// How many characters two texts begin with alike.
pub(super) fn shared_start(one: &str, other: &str) -> usize {
    one.chars().zip(other.chars()).take_while(|it| it.0 == it.1).count()
}

/// What changes in `text`, which may begin with what makes it change: 稻谷 of 干旱使稻谷.
pub(super) fn made(text: &str) -> &str {
    let made = word_of(text, MAKING, NO_PARTICLES).and_then(|it| text.rsplit_once(it));
    made.map_or(text, |it| it.1)
}

/// `text` without adverbs before a verb: 海关查办案件 of 海关共查办案件.
pub(super) fn without_adverbs(text: &str) -> String {
    let mut kept = text.to_owned();
    let adverbs = words(ADVERBS).map(|it| (it, true));
    for (word, is_free) in adverbs.chain(words(ADDING).map(|it| (it, false))) {
        if let Some((before, behind)) = kept.split_once(word)
            && (first_of(behind, VERBS).is_some()
                || is_free && (before.is_empty() || behind.is_empty()))
            && !before.ends_with(['公', '总', '归', '返', '退', '偿', '不'])
            // 就业人数
            && first_of(kept.get(before.len()..).unwrap_or_default(), WHOLE).is_none()
        {
            kept = format!("{before}{behind}");
        }
    }
    kept
}

/// `text`, if it says only how something else changed: 同比增长, 比上年减少, 增速.
pub(super) fn predicate(text: &str) -> Option<&str> {
    if words(RATES).any(|it| it == text) {
        return Some(text);
    }
    let how = text.strip_suffix(last_of(text, CHANGES)?)?;
    let is_compared =
        compares(how) && first_of(how, NO_PARTICLES).is_none() && length(how) <= LONGEST;
    (is_compared || words(MANNERS).any(|it| it == how)).then_some(text)
}

/// Whether a clause says nothing of what is told, but only who tells it, or opens: 据统计, 记者获悉.
pub(super) fn only_tells(said: &str) -> bool {
    opened(said).is_empty() || last_of(said, TELLING).is_some()
}

/// Whether what is said of a change holds it against something: 比上年增加, 同比减少.
pub(super) fn compares(change: &str) -> bool {
    first_of(change, COMPARING).is_some() || change.starts_with(['比', '较'])
}

/// 分布点 of 分布点增至, 生产总值 of 生产总值完成.
pub(super) fn reached(text: &str) -> String {
    let level = text.trim_end_matches('了').strip_suffix(['到', '至']);
    let level = level.and_then(|it| it.strip_suffix(last_of(it, REACHING)?));
    let level = level.or_else(|| text.strip_suffix(last_of(text, "完成|实现")?));
    level.filter(|it| length(it) > 1).unwrap_or(text).to_owned()
}

/// Whether `text` may be the unbroken name of a thing: no verb, preposition or adverb ends it and no
/// particle of a sentence stands in it.
pub(super) fn is_noun(text: &str) -> bool {
    let verb = || last_of(text, VERBS).or(last_of(text, FATES));
    is_noun_or_verb(text) && !is_cut(text) && (last_of(text, AMOUNTS).is_some() || verb().is_none())
}

/// Whether what a clause begins with is whole without the figure behind it.
pub(super) fn is_phrase(text: &str) -> bool {
    length(text) > 1
        && first_of(text, LEANING).is_none()
        && !is_led(text)
        && !text.contains(['；', '？', '！', '—'])
        && word_of(text, "是|为|能|要", NO_PARTICLES).is_none()
        && !is_cut(text)
}

/// Whether `text` begins with a word that only leads to what is said.
pub(super) fn is_led(text: &str) -> bool {
    first_of(text, LEADING).is_some() && first_of(text, NO_LEADING).is_none()
}

/// Whether `text` lacks what follows it: 拉到地头一吨, 卖了.
fn is_cut(text: &str) -> bool {
    let cut = || last_of(text, NO_NOUNS).or(last_of(text, PREPOSITIONS)).or(last_of(text, CHANGES));
    let mut last = text.chars().rev();
    let is_one = last.next().is_some_and(|it| {
        "吨斤亩天个头只株棵车趟台梯户家件座场栋间套条辆部名位份年月".contains(it)
    }) && last.next() == Some('一');
    is_one
        || last_of(text, AMOUNTS)
            .or(last_of(text, "人才|天才|焚烧|燃烧"))
            .or(last_of(text, PAIRED))
            .is_none()
            && cut().is_some()
}

/// The same, but for a verb at its end.
pub(super) fn is_noun_or_verb(text: &str) -> bool {
    // What stands before 的 only says which.
    let thing = text.rsplit_once('的').filter(|it| length(it.1) > 1).map_or(text, |it| it.1);
    length(text) >= 2
        && !text.contains(['，', '、', '；', '？', '！', '—'])
        && word_of(thing, PARTICLES, NO_PARTICLES).is_none()
}

/// The word of `list` in `text`, unless it stands in one of `others`.
pub(super) fn word_of(
    text: &str,
    list: &'static str,
    others: &'static str,
) -> Option<&'static str> {
    // Most texts hold none of them, and to take out the others costs more.
    if words(list).all(|it| !text.contains(it)) {
        return None;
    }
    let blank = |text: String, it| if text.contains(it) { text.replace(it, "·") } else { text };
    let rest = words(others).fold(text.to_owned(), blank);
    words(list).find(|it| rest.contains(it))
}

/// Whether a verb stands in `text`.
pub(super) fn has_verb(text: &str) -> bool {
    word_of(text, VERBS, NO_VERBS).is_some()
}

/// Whether `name` is of something that has it, which it does not say: 收入, 最大深度.
pub(super) fn has_owner(name: &str) -> bool {
    words(OWNED).chain(words(TOTALS)).any(|it| it == name) || is_extreme(name)
}

/// 居民 and 已签协议 of 居民已签协议, the one empty if the two cannot be told apart.
pub(super) fn predicated(text: &str) -> Option<(&str, &str)> {
    let blank = |text: String, it: &str| text.replace(it, &"·".repeat(it.len() / "·".len()));
    let rest = words(NO_PARTICLES).fold(text.to_owned(), blank);
    let verbs = words(VERBS).chain(words(ADVERBS)).chain(words(PARTICLES)).chain(words(PREDICATES));
    let (at, verb) = verbs.filter_map(|it| Some((rest.find(it)?, it))).min_by_key(|it| it.0)?;
    let (mut thing, mut predicate) = text.split_at_checked(at)?;
    // 博物馆 and 延长了开放时间: a noun of three has a verb of two behind it, one of two a verb of one.
    let size = match length(thing) {
        3 => 2,
        5 => 3,
        _ => 0,
    };
    let noun = thing.char_indices().nth(size).and_then(|(at, _)| thing.get(..at)).unwrap_or("");
    let is_done = verb == "了" && !noun.is_empty() && is_noun(noun);
    if is_done {
        (thing, predicate) = text.split_at_checked(noun.len())?;
    }
    // What stands before another verb may end with one that no list holds.
    let is_holder = length(thing) <= LONGEST
        && (last_of(thing, HOLDERS).is_some() || words("已经|已|将|尚未").any(|it| it == verb));
    let is_parted = is_done
        || is_noun(thing)
            && first_of(thing, SAYING).is_none()
            && (is_holder || length(thing) <= 3 && words(PARTING).any(|it| it == verb));
    let parts = if is_parted { (thing, predicate) } else { ("", opened(text)) };
    let is_clause = first_of(parts.1, LEANING).is_none() && !text.contains(['有', '是']);
    (is_clause || text.contains("没有")).then_some(parts)
}

/// Whether `text` names a place or a body that has what is counted: 湖南, 长沙、株洲等地, 全市法院.
pub(super) fn is_place(text: &str) -> bool {
    length(text) <= LONGEST
        && last_of(text, PLACES).or(last_of(text, &PAGE.places)).is_some()
        && word_of(text, PARTICLES, NO_PARTICLES).is_none_or(|it| it == "等")
        && words(VERBS).all(|it| !text.contains(it))
}

/// 企业事业单位 of 企业事业单位中.
pub(super) fn among(text: &str) -> Option<&str> {
    let group = text.strip_suffix(['里', '中'])?.trim_end_matches(['当', '之']);
    let group = group.trim_start_matches(['在', '从']);
    is_group(group).then_some(group)
}

/// Whether `text` names things of which a sentence tells some: 异议理由 of 异议理由里, no act and no event.
pub(super) fn is_group(text: &str) -> bool {
    length(text) <= LONGEST
        && !(text.starts_with(|c: char| c.is_ascii_digit()) && last_of(text, TIMES).is_some())
        && text.chars().all(char::is_alphanumeric)
        && (is_noun_or_verb(text) || text.ends_with("的人"))
        && last_of(text, EVENTS).is_none()
}

/// Whether `text` names a place or a group of which a sentence tells: 一线城市 of 在一线城市.
pub(super) fn is_scope(text: &str) -> bool {
    is_group(text) && is_noun(text) && (is_place(text) || last_of(text, HOLDERS).is_some())
}

/// Whether `name` says only that something is the most, or an average: 最大可调节能力, 平均审理周期.
pub(super) fn is_extreme(name: &str) -> bool {
    let begins = first_of(name, EXTREMES);
    let is_short = length(name) <= LONGEST_EXTREME && !name.contains('的');
    begins.is_some() && is_short && last_of(name, AMOUNTS).is_some()
}

/// Whether a label is short, has no sign of a web page and points to nothing.
pub(super) fn is_printable(label: &str) -> bool {
    let is_bare = words(BARE).any(|it| it == label);
    let is_page = label.contains(['｜', '|', '+', '＋', '/', '　', '[', ':'])
        || label.contains("A-")
        || label.contains("——")
        || label.ends_with('》');
    !is_bare
        && !is_page
        && first_of(label, MANNER).or(last_of(label, UNNAMED)).is_none()
        && length(label) <= LONGEST_LABEL
        // 该馆藏书 says of what it is as well as its sentence does.
        && word_of(label.trim_start_matches('该'), PRONOUNS, NO_PRONOUNS).is_none()
        && word_of(label, TOLD, NO_TOLD).is_none()
}

const PAIRS: [&str; 4] = ["“”", "‘’", "（）", "《》"];

/// Whether `text` has both halves of a pair equally often.
fn is_even(text: &str, pair: &str) -> bool {
    let mut marks = pair.chars().map(|mark| text.matches(mark).count());
    marks.next() == marks.next()
}

/// Whether each bracket and quotation mark of `text` has its other half.
pub(super) fn is_paired(text: &str) -> bool {
    PAIRS.iter().all(|pair| is_even(text, pair))
}

/// The same, but for one that opens all, or that ends what stood before.
pub(super) fn is_balanced(text: &str) -> bool {
    let bare = text.trim_start_matches(['“', '‘', '”', '’']);
    PAIRS.iter().all(|pair| is_even(bare, pair) || is_even(text, pair))
}

/// The word of `text`, a clause, that makes what follows no fact.
pub(super) fn aim(text: &str) -> Option<&'static str> {
    word_of(text, AIMS, NO_AIMS)
}

/// How many characters of `text` are words.
pub(super) fn length(text: &str) -> usize {
    text.chars().filter(|c| c.is_alphanumeric()).count()
}

/// Whether two units count the same.
pub(super) fn is_same(unit: &str, other: &str) -> bool {
    let is_people = |it: &str| matches!(it, "人" | "名" | "位");
    unit == other || is_people(unit) && is_people(other)
}

/// 户数 for what is counted by 户; what has no such word has a 数量.
pub(super) fn counted(unit: &str) -> Option<String> {
    match unit {
        "" => None,
        it if words(CLASSIFIERS).any(|word| word == it) => Some("数量".to_owned()),
        "名" | "位" => Some("人数".to_owned()),
        it if it.ends_with('次') && length(it) > 1 => Some(it.to_owned()),
        _ => (length(unit) <= 2).then(|| format!("{unit}数")),
    }
}

/// Whether `name` says who does what it tells: 3号线 in 3号线累计开行列车.
pub(super) fn has_subject(name: &str) -> bool {
    let verbs = words(VERBS).chain(words("累计|先后"));
    let first = verbs.filter_map(|it| name.find(it)).min();
    let subject = first.and_then(|it| name.get(..it)).map(|it| it.trim_end_matches('共'));
    subject.is_some_and(|it| {
        (2..=LONGEST).contains(&length(it))
            && it.chars().all(char::is_alphanumeric)
            && is_noun(it)
            && !is_led(it)
            && first_of(it, LEANING).or(first_of(it, BROKEN)).is_none()
    })
}

/// Whether `name` names an amount, perhaps of money.
pub(super) fn is_sum(name: &str) -> bool {
    last_of(name, AMOUNTS).or(last_of(name, MONEY)).is_some()
}

/// Whether `name` is a piece of a sentence that names nothing: 大概只剩机会, 老人打.
pub(super) fn is_broken(name: &str) -> bool {
    let is_store = last_of(name, "结存|库存|留存").is_some();
    let ends = || {
        last_of(name, ACTS).filter(|_| !is_store).or(last_of(name, "一|在|待|之南|之北|之东|之西"))
    };
    first_of(name, BROKEN).is_some() || !is_sum(name) && ends().is_some()
}

/// 门诊人次, 同比减少 and 减少 of 门诊人次同比减少, and whether that compares: what changed, and how.
pub(super) fn changing(said: &str) -> Option<(&str, &str, &'static str, bool)> {
    let verb = last_of(said, CHANGES)?;
    let start = words(COMPARING).filter_map(|it| said.find(it)).min();
    let (before, change) = said.split_at_checked(start.unwrap_or(said.len() - verb.len()))?;
    Some((before, predicate(change)?, verb, start.is_some()))
}
