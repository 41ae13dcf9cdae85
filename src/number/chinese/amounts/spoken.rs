//! Amounts as they are spoken: 三百二, 两吨三, 一亩半, 两块出头, 每三家里就有一家.

use std::ops::Range;

use super::context::{clause, ends_bare};
use crate::number::{
    Bound,
    lexicon::{Words, is_one_of},
    measure::limit,
    mention::{Mention, Reading},
};

/// Units with those that go on behind them; the last digit may have none.
const FINER: [(&str, &[&str]); 18] = [
    ("小时", &["分钟", "分", "秒"]),
    ("个小时", &["分钟", "分"]),
    ("分", &["秒"]),
    ("分钟", &["秒"]),
    ("秒", &[""]),
    ("年", &["个月"]),
    ("个月", &["天"]),
    ("元", &["角", "分"]),
    ("角", &["分", ""]),
    ("块", &["毛", "角", ""]),
    ("毛", &["分", ""]),
    ("成", &[""]),
    ("米", &[""]),
    ("斤", &["两", ""]),
    ("亩", &["分地", "分", ""]),
    ("吨", &[""]),
    ("丈", &["尺", ""]),
    ("尺", &["寸", ""]),
];

/// Units behind which a digit in Han may stand without one, and those of them that say so alone.
const SPOKEN: [&str; 9] = ["块", "毛", "成", "米", "斤", "亩", "吨", "丈", "尺"];
const FREE: [&str; 3] = ["块", "毛", "成"];

/// Units that have a half behind them, and what that begins instead.
const HALVED: [&str; 10] = ["成", "亩", "吨", "斤", "里", "公里", "米", "丈", "尺", "倍"];
const NO_HALF: &str = "天个年数价夜路边日截导径身";

/// What says that a length is one of every side.
const SQUARE: &str = "见方";

/// What stands between so many and those of them that are meant, behind a short name of them.
const INSIDE: [&str; 5] = ["", "里", "里头", "中", "之中"];
const MAX_NOUN: usize = 4;
const HAVE: [&str; 4] = ["就有", "便有", "就会有", "有"];

/// Whether the last digit of a Han numeral is of the next magnitude: 三百二 is 320. 二百五 is
/// mostly something else.
pub(super) fn is_short(numeral: &str) -> bool {
    let head = numeral.trim_end_matches(|c| "一二三四五六七八九".contains(c));
    let digits = numeral[head.len()..].chars().count();
    let counted = head.chars().count() > 1 && head.ends_with(['百', '千', '万']);
    counted && (1..=2).contains(&digits) && numeral != "二百五"
}

/// Whether 一 before `after` measures: 一成, 一亩半, 一块多, 一米见方; elsewhere it is mostly "a".
pub(super) fn is_measured_one(after: &str, words: &'static Words) -> bool {
    let Some(unit) = words.unit(after) else { return false };
    let rest = &after[unit.word.len()..];
    let holds = unit.word.starts_with("个多") || unit.word.starts_with("个半");
    let few = is_one_of(unit.word, &words.units.few) && !unit.counts;
    let more = rest.starts_with(SQUARE)
        || half(rest).is_some()
        || rest.strip_prefix('多').is_some_and(|it| !it.starts_with(['功', '次', '层', '样']));
    let is_digit = |c: char| "一二三四五六七八九".contains(c) || c.is_ascii_digit();
    let behind = rest.strip_prefix(is_digit).unwrap_or_default();
    let ends = !behind.starts_with(|c: char| is_digit(c) || "十百千万.".contains(c))
        && !is_within_number(behind);
    let is_finer = || finer_than(unit.word).is_some_and(|finer| begins_finer(behind, finer));
    let spoken = rest.starts_with(is_digit)
        && SPOKEN.contains(&unit.word)
        && ends
        && (words.unit(behind).is_none() || is_finer());
    matches!(unit.word, "成" | "倍") || holds || (few || unit.word == "块") && (more || spoken)
}

/// Whether 一 between `before` and `after` is that of a price, 一毛钱, and not that of no money at all:
/// 连一毛钱都没有.
pub(super) fn is_price_of_one(before: &str, after: &str) -> bool {
    let coins = ["块钱", "毛钱", "角钱"].into_iter().find_map(|coin| after.strip_prefix(coin));
    let is_none = || clause(before).contains(['没', '不', '连', '无', '未', '分']);
    coins.is_some_and(|rest| ends_bare(rest) || rest.starts_with('一')) && !is_none()
}

/// Whether a number without a unit ends before `after`, perhaps with a limit: 四百二左右.
pub(super) fn ends(after: &str, words: &Words) -> bool {
    ends_bare(after) || limit(after, words).is_some_and(ends_bare)
}

/// Whether a number of a hundred or more without a unit is a sum by how it is told: 七八千, 三百多,
/// 五百左右.
pub(super) fn is_sum(mention: &Mention, reading: Reading) -> bool {
    let (numeral, after) = (reading.numeral, mention.from(reading.end));
    let large = numeral.value.is_some_and(|low| low.floor() >= 100);
    let limited = limit(after, mention.words).is_some_and(ends_bare);
    let told = numeral.upper.is_some() || reading.extent.bounded;
    large && (limited || told && ends_bare(after))
}

/// Whether 块 behind a small numeral is money and no piece: what is meant does not follow.
pub(super) fn is_money(mention: &Mention, reading: Reading) -> bool {
    let after = mention.from(reading.end);
    let is_spoken = || finer_length(mention, reading) > 0;
    let is_piece = reading.extent.unit.is_some_and(|unit| unit.word == "块");
    is_piece && (ends_bare(after) || reading.extent.bounded || is_spoken())
}

/// One of so many with the words between: 每三家里就有一家, 十把锁里有六把.
pub(super) fn share_of_each(mention: &Mention) -> Option<Range<usize>> {
    let each = mention.before().strip_suffix('每');
    let start = each.map_or_else(|| mention.start(), str::len);
    let whole = mention.reading(mention.index)?;
    let unit = whole.extent.unit?.word;
    let part = mention.reading(mention.index + 1)?;
    // 一百个里不到六个
    let own = mention.at(mention.index + 1);
    let is_bounded = !matches!(own.lead().bound, Bound::Exact | Bound::About) && !own.is_denied();
    let gap = mention.text.get(whole.end..own.start())?;
    // Of 200户里有80户 each is a figure of its own.
    let alone = !whole.numeral.is_in_digits();
    let before = HAVE.iter().find_map(|have| gap.strip_suffix(have));
    let before = before.or_else(|| is_bounded.then_some(gap));
    let joins = INSIDE.iter().any(|inside| {
        let noun = before.and_then(|it| it.strip_suffix(inside)).unwrap_or("，");
        (each.is_some() || alone && !inside.is_empty())
            && noun.chars().all(char::is_alphabetic)
            && noun.chars().count() <= MAX_NOUN
    });
    let alike = part.extent.unit.is_some_and(|it| unit.starts_with(it.word));
    let one_script = whole.numeral.is_in_digits() == part.numeral.is_in_digits();
    (joins && alike && one_script).then_some(start..part.end)
}

/// How far a measure goes on in finer ones: 3分25秒, 9秒58, 5元6角, 两吨三, 一亩半.
pub(super) fn finer_length(mention: &Mention, reading: Reading) -> usize {
    let mut last = reading.extent.unit.map_or("", |unit| unit.word);
    let mut end = reading.end;
    while let Some(finer) = finer_than(last)
        && let Some(next) = mention.numeral_at(end).filter(|next| {
            let named = || begins_finer(mention.from(next.end), finer);
            next.is_in_digits() || SPOKEN.contains(&last) || named()
        })
    {
        let behind = mention.from(next.end);
        if is_within_number(behind) {
            break;
        }
        // 1块1了 and 八成五的, but not 1块2米 and 三成一样
        let single = next.whole().is_some_and(|value| (1..10).contains(&value));
        let is_free = FREE.contains(&last) && next.of(mention.text) != "一";
        let ends = !behind.starts_with(char::is_alphanumeric)
            || behind.starts_with('的')
            || limit(behind, mention.words).is_some();
        let spoken = SPOKEN.contains(&last)
            && single
            && (is_free || ends)
            && mention.words.unit(behind).is_none();
        let bare = spoken || !behind.starts_with(|c: char| c.is_alphabetic() || c == '%');
        let fits =
            |unit: &&&str| behind.starts_with(**unit) && (!unit.is_empty() || bare || last == "秒");
        let Some(unit) = finer.iter().find(fits) else { break };
        (end, last) = (next.end + unit.len(), unit);
    }
    let rest = mention.from(end);
    let more = match last {
        // 七块多
        "块" => rest.strip_prefix('多').filter(|it| ends_bare(it)),
        _ if HALVED.contains(&last) => half(rest).or_else(|| rest.strip_prefix(SQUARE)),
        _ => rest.strip_prefix(SQUARE),
    };
    let rest = more.unwrap_or(rest);
    let goes_on = end > reading.end || more.is_some() || reading.extent.unit.is_none();
    let limited = limit(rest, mention.words).filter(|_| goes_on);
    let rest = limited.unwrap_or(rest);
    mention.text.len() - rest.len() - reading.end
}

/// Where the upper end of a range ends whose lower end has a finer measure and ends at `end`: 三毛五到四毛.
pub(super) fn range_end(mention: &Mention, low: Reading, end: usize) -> Option<usize> {
    let rest = mention.from(end);
    let to =
        mention.words.ranges.iter().find(|to| end > low.end && rest.starts_with(to.as_str()))?;
    let at = end + to.len();
    let index = mention.places.iter().position(|place| place.numeral.start == at)?;
    let high = mention.reading(index).filter(|it| it.extent.unit == low.extent.unit)?;
    Some(high.end + finer_length(&mention.at(index), high))
}

/// The units that go on behind `unit`.
fn finer_than(unit: &str) -> Option<&'static [&'static str]> {
    FINER.iter().find(|(coarse, _)| *coarse == unit).map(|(_, finer)| *finer)
}

/// Whether `text` begins with one of these finer units.
fn begins_finer(text: &str, finer: &[&str]) -> bool {
    finer.iter().any(|unit| !unit.is_empty() && text.starts_with(unit))
}

/// Whether the digits before `behind` are part of a longer number or of a range: 一块1/2.3英寸的屏, 一斤3~4元.
fn is_within_number(behind: &str) -> bool {
    let rest = behind.strip_prefix(['/', '.', '~', '～', '-', '－', '–', '—']);
    rest.is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
}

/// What follows the half that `text` begins with.
fn half(text: &str) -> Option<&str> {
    text.strip_prefix('半').filter(|rest| !rest.starts_with(|c| NO_HALF.contains(c)))
}
