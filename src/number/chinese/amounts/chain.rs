//! Numerals that are one figure together: the ends of a range, and lists that name their unit once.

use super::{Kind, context::is_behind_span};
use crate::number::{
    Bound,
    lexicon::Unit,
    measure::limit,
    mention::{Mention, Reading},
    role::Role,
};

/// A numeral with those behind it that share its measure.
pub(super) struct Chain {
    /// The last of them, with its measure.
    pub(super) last: Reading,
    /// How many they are.
    pub(super) count: usize,
    /// Whether they say something together; else none of them does.
    pub(super) is_whole: bool,
}

impl Chain {
    /// Reads the chain that begins with the numeral of `mention`.
    pub(super) fn read(mention: &Mention, kind: Kind) -> Option<Self> {
        let years = is_span_of_years(mention);
        let first = reading(mention, mention.index, years)?;
        let alone = Self { last: first, count: 1, is_whole: true };
        let chain = range(mention, kind, first, years)
            .or_else(|| sum(mention, first))
            .or_else(|| list(mention, kind, first, years));
        Some(chain.filter(|_| kind != Kind::Magnitude).unwrap_or(alone))
    }
}

/// From one amount to another: 10至12个月. An end without a measure is none by itself.
fn range(mention: &Mention, kind: Kind, near: Reading, years: bool) -> Option<Chain> {
    let (next, gap) = (mention.index + 1, mention.gap(mention.index, near)?);
    let far_kind = Kind::of(mention.places.get(next)?.numeral, mention.text);
    if !mention.words.is_range(gap) || far_kind != Some(kind) {
        return None;
    }
    let far = reading(mention, next, years)?;
    let unit = |reading: Reading| reading.extent.unit.map(|unit| unit.word);
    if unit(far).is_some() && mention.is_range(near.numeral.start, far.end) {
        return Some(Chain { last: far, count: 2, is_whole: true });
    }
    unit(near).is_none().then_some(Chain { last: far, count: 2, is_whole: false })
}

/// Numerals of which only the last has the whole measure: 2.4个和3.1个百分点, 1.2、3.4和5.6亿元.
fn list(mention: &Mention, kind: Kind, first: Reading, years: bool) -> Option<Chain> {
    let (mut last, mut index) = (first, mention.index);
    while kind == Kind::Digits
        && let Some(gap) = mention.gap(index, last)
        && mention.words.is_joint(gap)
        && mention.role(index + 1) == Some(Role::Amount)
        && let Some(next) = reading(mention, index + 1, years)
        && next.numeral.is_in_digits()
        && is_open(last, next)
    {
        (last, index) = (next, index + 1);
    }
    let (count, is_whole) = (index - mention.index + 1, last.extent.unit.is_some());
    (count > 1).then_some(Chain { last, count, is_whole })
}

/// Whether the measure of `reading` is only the beginning of that of `next`.
fn is_open(reading: Reading, next: Reading) -> bool {
    match (reading.extent.unit, next.extent.unit) {
        (None, _) => !reading.extent.bounded,
        (Some(near), Some(far)) => {
            far.word.len() > near.word.len() && far.word.starts_with(near.word)
        }
        (Some(_), None) => false,
    }
}

/// The numeral at `index` with its measure, which may be years where a span or a mean age is told.
fn reading(mention: &Mention, index: usize, years: bool) -> Option<Reading> {
    const YEARS: [Unit; 2] =
        [Unit { word: "年", counts: false }, Unit { word: "岁", counts: false }];
    let mut reading = mention.reading(index)?;
    let is_span = years && reading.extent.unit.is_none() && !reading.numeral.is_year(mention.text);
    let rest = mention.from(reading.end);
    let unit = YEARS.into_iter().find(|unit| is_span && rest.starts_with(unit.word));
    let aged = unit.is_some_and(|unit| unit.word == "岁");
    let Some(unit) = unit.filter(|_| !aged || is_behind_span(mention.context(), mention.words))
    else {
        return Some(reading);
    };
    let behind = &rest[unit.word.len()..];
    let limited = limit(behind, mention.words).or_else(|| behind.strip_prefix(['多', '半']));
    let other = ['代', '级', '度', '前', '后', '来', '间', '以', '底', '初', '末', '内'];
    if limited.is_some() || !behind.starts_with(other) {
        reading.extent.unit = Some(unit);
        reading.end = mention.text.len() - limited.unwrap_or(behind).len();
    }
    Some(reading)
}

/// Whether years at this place are a span: behind a word for one, or a bound that no date has.
fn is_span_of_years(mention: &Mention) -> bool {
    let bounded = matches!(mention.lead().bound, Bound::AtLeast | Bound::AtMost);
    bounded || is_behind_span(mention.context(), mention.words)
}

/// Where the ordinals end that begin with that of `mention`: 第3、4名.
pub(super) fn ordinals_end(mention: &Mention) -> usize {
    let mut index = mention.index;
    while let (Some(this), Some(next)) = (mention.places.get(index), mention.places.get(index + 1))
    {
        let gap = &mention.text[this.numeral.end..next.numeral.start];
        if !mention.words.is_range(gap) && !mention.words.is_joint(gap) {
            break;
        }
        index += 1;
    }
    mention.places[index].numeral.end
}

/// Digits that add up, each with a smaller magnitude than the one before: 1亿2000万元.
fn sum(mention: &Mention, first: Reading) -> Option<Chain> {
    let (mut last, mut index) = (first, mention.index);
    while last.extent.unit.is_none()
        && last.extent.power > 0
        && mention.gap(index, last) == Some("")
        && let Some(next) = reading(mention, index + 1, false)
        && next.extent.power < last.extent.power
    {
        (last, index) = (next, index + 1);
    }
    let is_whole = last.extent.unit.is_some() || last.extent.power > 0;
    (index > mention.index).then_some(Chain { last, count: index - mention.index + 1, is_whole })
}

/// Units with those that go on behind them; the last digit may have none.
const FINER: [(&str, &[&str]); 13] = [
    ("小时", &["分钟", "分", "秒"]),
    ("个小时", &["分钟", "分"]),
    ("分", &["秒"]),
    ("分钟", &["秒"]),
    ("秒", &[""]),
    ("年", &["个月"]),
    ("个月", &["天"]),
    ("元", &["角", "分"]),
    ("块", &["毛", "角", ""]),
    ("毛", &["分", ""]),
    ("成", &[""]),
    ("米", &[""]),
    ("斤", &["两", ""]),
];

/// Whether a finer digit behind `unit` may stand without a unit: 四毛五, 六成二.
fn is_spoken(unit: &str) -> bool {
    matches!(unit, "块" | "毛" | "成")
}

/// How far a measure goes on in finer ones: 3分25秒, 9秒58, 5元6角.
pub(super) fn finer_length(mention: &Mention, reading: Reading) -> usize {
    let mut last = reading.extent.unit.map_or("", |unit| unit.word);
    let mut end = reading.end;
    while let Some((_, finer)) = FINER.iter().find(|(unit, _)| *unit == last)
        && let Some(next) =
            mention.numeral_at(end).filter(|next| next.is_in_digits() || is_spoken(last))
    {
        let behind = mention.from(next.end);
        // 1块1了 and 八成五的, but not 1块2米 and 三成一样
        let single = next.whole().is_some_and(|value| (1..10).contains(&value));
        let is_one = next.of(mention.text) == "一";
        let spoken = is_spoken(last)
            && single
            && (!is_one || !behind.starts_with(char::is_alphanumeric) || behind.starts_with('的'))
            && mention.words.unit(behind).is_none();
        let bare = spoken || !behind.starts_with(|c: char| c.is_alphabetic() || c == '%');
        let fits =
            |unit: &&&str| behind.starts_with(**unit) && (!unit.is_empty() || bare || last == "秒");
        let Some(unit) = finer.iter().find(fits) else { break };
        (end, last) = (next.end + unit.len(), unit);
    }
    // 六成半
    let half = mention
        .from(end)
        .strip_prefix('半')
        .filter(|rest| last == "成" && !rest.starts_with(char::is_alphanumeric));
    end + half.map_or(0, |_| '半'.len_utf8()) - reading.end
}
