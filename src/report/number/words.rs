//! The words around a numeral. A language is taught here: the parser knows none by itself.

use super::Bound;

/// Words directly before a numeral and how they bound it. The longest match counts, so a longer
/// word can take back what a shorter one says (附近 is not 近).
const LEADS: &[(&str, Bound)] = &[
    ("约", Bound::About),
    ("约为", Bound::About),
    ("约占", Bound::About),
    ("约达", Bound::About),
    ("大概", Bound::About),
    ("≈", Bound::About),
    ("~", Bound::About),
    ("近", Bound::Nearly),
    ("接近", Bound::Nearly),
    ("附近", Bound::Exact),
    ("最近", Bound::Exact),
    ("逾", Bound::AtLeast),
    ("超", Bound::AtLeast),
    ("超过", Bound::AtLeast),
    ("突破", Bound::AtLeast),
    ("至少", Bound::AtLeast),
    ("高于", Bound::AtLeast),
    ("多于", Bound::AtLeast),
    ("不少于", Bound::AtLeast),
    ("不低于", Bound::AtLeast),
    (">", Bound::AtLeast),
    ("≥", Bound::AtLeast),
    ("不足", Bound::AtMost),
    ("不到", Bound::AtMost),
    ("不超", Bound::AtMost),
    ("不超过", Bound::AtMost),
    ("不高于", Bound::AtMost),
    ("不多于", Bound::AtMost),
    ("至多", Bound::AtMost),
    ("最多", Bound::AtMost),
    ("低于", Bound::AtMost),
    ("少于", Bound::AtMost),
    ("<", Bound::AtMost),
    ("≤", Bound::AtMost),
];

/// Words directly behind a numeral or its magnitude: 60余万, 5万多户, 20来家.
const QUALIFIERS: &[(&str, Bound)] =
    &[("多", Bound::AtLeast), ("余", Bound::AtLeast), ("几", Bound::AtLeast), ("来", Bound::About)];

/// Words behind a unit, or in its place: 40%左右, 100万以上.
const LIMITS: &[(&str, Bound)] = &[
    ("左右", Bound::About),
    ("以上", Bound::AtLeast),
    ("以下", Bound::AtMost),
    ("以内", Bound::AtMost),
];

/// Magnitudes as powers of ten; several in a row multiply (万亿).
const MAGNITUDES: &[(char, u32)] = &[('十', 1), ('百', 2), ('千', 3), ('万', 4), ('亿', 8)];

/// Units that begin with a character which elsewhere is a magnitude.
const UNITS_LIKE_MAGNITUDES: &[&str] = &[
    "千克", "千米", "千瓦", "千卡", "千焦", "千伏", "千安", "千帕", "千赫", "千兆", "百帕", "百分",
];

/// Words between the ends of a range, longer ones first.
const RANGE_WORDS: &[&str] = &["——", "--", "—", "–", "-", "－", "~", "～", "〜", "至", "到"];

/// Units of time: a date does not count up, nor does a time that has passed.
const TIME_UNITS: &[&str] = &[
    "世纪", "个月", "月", "月份", "星期", "周", "日", "号", "天", "小时", "时", "点", "分钟", "秒",
];

/// Signs that make a value negative, and those that do not.
const SIGNS: &[(char, bool)] =
    &[('-', true), ('−', true), ('－', true), ('负', true), ('+', false), ('＋', false)];

/// The word that makes a numeral an ordinal.
pub(super) const ORDINAL: char = '第';

/// Words that leave open how many of a magnitude are meant: 几十, 数百, 上千.
pub(super) const VAGUE: &[char] = &['几', '数', '上'];

/// How the last word of `prefix` bounds the numeral behind it.
pub(super) fn lead_bound(prefix: &str) -> Bound {
    let matches = LEADS.iter().filter(|(word, _)| prefix.ends_with(word));
    matches.max_by_key(|(word, _)| word.len()).map_or(Bound::Exact, |(_, bound)| *bound)
}

/// The qualifier that `text` begins with, its bound, and the rest.
pub(super) fn split_qualifier(text: &str) -> Option<(&'static str, Bound, &str)> {
    QUALIFIERS
        .iter()
        .find_map(|(word, bound)| text.strip_prefix(word).map(|rest| (*word, *bound, rest)))
}

/// The first limit in `text`, its bound, what stands before it and what behind.
pub(super) fn split_limit(text: &str) -> Option<(&'static str, Bound, &str, &str)> {
    LIMITS
        .iter()
        .filter_map(|(word, bound)| {
            text.split_once(word).map(|(before, after)| (*word, *bound, before, after))
        })
        .min_by_key(|(_, _, before, _)| before.len())
}

/// The power of ten of a magnitude that `text` begins with.
pub(super) fn magnitude_at(text: &str) -> Option<u32> {
    if UNITS_LIKE_MAGNITUDES.iter().any(|unit| text.starts_with(unit)) {
        return None;
    }
    let first = text.chars().next()?;
    MAGNITUDES.iter().find_map(|(magnitude, power)| (*magnitude == first).then_some(*power))
}

/// The text between two numerals, split at the word that makes it a range.
pub(super) fn split_range(gap: &str) -> Option<(&str, &str)> {
    RANGE_WORDS
        .iter()
        .filter_map(|word| gap.split_once(word))
        .min_by_key(|(before, _)| before.len())
}

/// Splits off a sign at the end of `text`: whether it is negative, and what stands before it.
pub(super) fn split_sign(text: &str) -> Option<(bool, &str)> {
    SIGNS.iter().find_map(|(sign, negative)| text.strip_suffix(*sign).map(|rest| (*negative, rest)))
}

/// Whether `unit` measures time; whatever begins with 年 does (年, 年来, 年代).
pub(super) fn is_time(unit: &str) -> bool {
    unit.starts_with('年') || TIME_UNITS.contains(&unit)
}

/// Whether `unit` makes a four-digit numeral a calendar year.
pub(super) fn is_calendar(unit: &str) -> bool {
    unit.is_empty() || unit.starts_with('年')
}
