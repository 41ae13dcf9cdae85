//! Numerals that are one figure together: the ends of a range, and lists that name their unit once.

use std::ops::Range;

use super::{
    Kind,
    context::{is_behind_span, is_ratio},
};
use crate::number::{
    Bound,
    lexicon::{Unit, ends_with_any, signs},
    measure::limit,
    mention::{Mention, Reading},
    numeral::Numeral,
    role::Role,
};

/// What 周 begins where it is no week behind a numeral: 周年, 周岁, 周一.
const OF_WEEK: &str = "年岁一二三四五六日末边长期目转密";

/// Two digits that are said for one of both; 一 and 二 begin mostly something else.
const PAIRS: [&str; 8] = ["两三", "三四", "四五", "五六", "六七", "七八", "八九", "三五"];

/// From this value on the second of two parts, of which the first is one, is no score.
const UNEQUAL: i128 = 20;

/// Greatest age of a person.
const OLDEST: i128 = 120;

/// A numeral with those behind it that share its measure.
pub(super) struct Chain {
    /// The last of them, with its measure.
    pub(super) last: Reading,
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
            .or_else(|| limits(mention, first, years))
            .or_else(|| sum(mention, first))
            .or_else(|| either(mention, kind, first))
            .or_else(|| list(mention, kind, first, years));
        let joins = !matches!(kind, Kind::Magnitude | Kind::Short);
        Some(chain.filter(|it| joins || !it.is_whole).unwrap_or(alone))
    }
}

/// From one amount to another: 10至12个月. An end without a measure is none by itself.
fn range(mention: &Mention, kind: Kind, near: Reading, years: bool) -> Option<Chain> {
    let (next, gap) = (mention.index + 1, mention.gap(mention.index, near)?);
    let far_kind = Kind::of(mention.places.get(next)?.numeral, mention.text, mention.words)?;
    // -2~-7℃ falls, which no counter tells: whole or none.
    let falls = || signs::split_sign(gap).is_some_and(|it| it.0 && mention.words.is_range(it.1));
    let is_range = mention.words.is_range(gap);
    if !is_range && !falls() {
        return None;
    }
    let far = reading(mention, next, years)?;
    if !is_range {
        return Some(Chain { last: far, count: 2, is_whole: false });
    }
    let grown = |kind, reading: Reading| match kind {
        Kind::Small if reading.extent.power > 0 => Kind::Large,
        other => other,
    };
    match (grown(kind, near), grown(far_kind, far)) {
        (near, far) if near == far => {}
        // 三到四千人 begins with three thousand, 三万二到三万五千人 with 32 thousand.
        (Kind::Small | Kind::Short, Kind::Large) => {
            return Some(Chain { last: far, count: 2, is_whole: false });
        }
        _ => return None,
    }
    let unit = |reading: Reading| reading.extent.unit.map(|unit| unit.word);
    // 80万到120万
    let grown = far.extent.power > 3 && near.extent.power > 3;
    if (unit(far).is_some() || grown) && mention.is_range(near.numeral.start, far.end) {
        return Some(Chain { last: far, count: 2, is_whole: true });
    }
    unit(near).is_none().then_some(Chain { last: far, count: 2, is_whole: false })
}

/// From a lower limit to an upper one: 1000元以上5000元以下.
fn limits(mention: &Mention, near: Reading, years: bool) -> Option<Chain> {
    let gap = mention.gap(mention.index, near)?;
    let far = reading(mention, mention.index + 1, years)?;
    let ends = |it: Reading, limit: &str| mention.text[..it.end].ends_with(limit);
    let alike = near.extent.unit.is_some() && near.extent.unit == far.extent.unit;
    let fits = alike && ends(near, "以上") && (ends(far, "以下") || ends(far, "以内"));
    (fits && matches!(gap, "" | "、")).then_some(Chain { last: far, count: 2, is_whole: true })
}

/// One of two in Han that are next to one another: 六、七万, 三、四千元, 五、六个人.
fn either(mention: &Mention, kind: Kind, near: Reading) -> Option<Chain> {
    let open = near.extent.length == 0 && mention.gap(mention.index, near) == Some("、");
    // 二、三、四 is a list.
    if kind != Kind::Small || !open || mention.place().before.ends_with('、') {
        return None;
    }
    let far = reading(mention, mention.index + 1, false)?;
    let far_kind = Kind::of(far.numeral, mention.text, mention.words)?;
    let first = far.numeral.of(mention.text).chars().next()?;
    let pair: String = near.numeral.of(mention.text).chars().chain([first]).collect();
    let fits = PAIRS.contains(&pair.as_str())
        && !mention.from(far.end).starts_with('、')
        && matches!(far_kind, Kind::Small | Kind::Large);
    fits.then_some(Chain { last: far, count: 2, is_whole: true })
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
    // Decimals that nothing counts are judged one by one: 指数为2.87、2.93.
    let is_one = count > 1 && (is_whole || !is_ratio(mention, first));
    is_one.then_some(Chain { last, count, is_whole })
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

/// The numeral at `index` with its measure, which may be years where a span or a mean age is told, or days
/// and weeks that no date has.
fn reading(mention: &Mention, index: usize, years: bool) -> Option<Reading> {
    const YEARS: [Unit; 2] =
        [Unit { word: "年", counts: false }, Unit { word: "岁", counts: false }];
    let mut reading = mention.reading(index)?;
    let is_open = reading.extent.unit.is_none();
    let rest = mention.from(reading.end);
    if let Some(unit) = is_open.then(|| time_of_no_date(reading.numeral, rest)).flatten() {
        reading.end += unit.word.len();
        reading.extent.unit = Some(unit);
        return Some(reading);
    }
    let is_span = (years || is_limited(rest)) && is_open && !reading.numeral.is_year(mention.text);
    let is_old =
        is_open && reading.numeral.value.is_some_and(|it| it.floor() > OLDEST || it.scale() > 0);
    let fits = |unit: &Unit| match unit.word {
        "年" => is_span,
        // No person is so old, but a tree is; and a mean has decimals.
        _ => is_old || is_span && is_behind_span(mention.context(), mention.words),
    };
    let unit = YEARS.into_iter().find(|unit| rest.starts_with(unit.word) && fits(unit));
    let Some(unit) = unit else {
        return Some(reading);
    };
    let behind = &rest[unit.word.len()..];
    let limited = limit(behind, mention.words).or_else(|| behind.strip_prefix(['多', '半']));
    let other = "代级度前后来间以底初末内期制义";
    if limited.is_some() || !behind.starts_with(|c| other.contains(c)) {
        reading.extent.unit = Some(unit);
        reading.extent.bounded |= limited.is_some();
        reading.end = mention.text.len() - limited.unwrap_or(behind).len();
    }
    Some(reading)
}

/// The unit of `rest` behind `numeral` where it is a time and no day or week of a date: 8.3日, 112日, 26周.
fn time_of_no_date(numeral: Numeral, rest: &str) -> Option<Unit> {
    let value = numeral.value.filter(|_| numeral.is_in_digits())?;
    let behind = |unit: &str| rest.strip_prefix(unit);
    let day = behind("日").filter(|_| value.scale() > 0 || value.floor() > 31);
    let week = behind("周").filter(|it| !it.starts_with(|c| OF_WEEK.contains(c)));
    let word = day.and(Some("日")).or(week.and(Some("周")))?;
    Some(Unit { word, counts: false })
}

/// Whether years that `rest` begins with have a limit that no date has: 五年以上.
fn is_limited(rest: &str) -> bool {
    let limit = rest.strip_prefix('年');
    limit.is_some_and(|it| ["以上", "以下", "以内", "之内"].iter().any(|word| it.starts_with(word)))
}

/// Whether years at this place are a span: behind a word for one, or a bound that no date has.
fn is_span_of_years(mention: &Mention) -> bool {
    let (lead, numeral) = (mention.lead(), mention.numeral());
    let bounded = matches!(lead.bound, Bound::About | Bound::AtLeast | Bound::AtMost);
    // No year is written 7年, but it may be the seventh of something.
    let few = numeral.is_plain(1)
        && lead.bound == Bound::Exact
        && !ends_with_any(mention.context(), &mention.words.context.periods)
        && !mention.context().ends_with(['第', '国']);
    bounded || few || is_behind_span(mention.context(), mention.words)
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

/// How several parts stand to one another: 6∶3∶1 before 的比例 or behind 比为, 1.1∶1, 1比73, 大概6:4. A score
/// is none.
pub(super) fn proportion(mention: &Mention) -> Option<Range<usize>> {
    let is_colon = |gap: &str| matches!(gap, "∶" | ":" | "：" | "比");
    let rest = mention.places.get(mention.index..)?;
    let count = 1 + rest.iter().take_while(|it| !it.is_last && is_colon(it.after)).count();
    if count == 1 || is_colon(mention.place().before) {
        return None;
    }
    let last = rest.get(count - 1)?.numeral;
    let told = mention.from(last.end).trim_start_matches('的').starts_with('比')
        || ends_with_any(mention.context(), &mention.words.context.proportions)
        || is_no_score(mention, &last);
    // 1比二百多
    let reading = mention.reading(mention.index + count - 1);
    let bounded = reading.filter(|it| it.extent.bounded && it.extent.unit.is_none());
    let end = bounded.map_or(last.end, |it| it.end);
    told.then(|| mention.start()..end)
}

/// Whether numerals that colons part are no score and no hour: 1.1∶1, 大概6:4, 1比73; but 2.5比1.5 at chess
/// and 大概6:40.
fn is_no_score(mention: &Mention, last: &Numeral) -> bool {
    let first = mention.numeral();
    let has_decimals = |it: &Numeral| it.value.is_some_and(|value| value.scale() > 0);
    let is_about = mention.lead().bound != Bound::Exact && first.is_plain(1) && last.is_plain(1);
    let is_unequal = mention.place().after == "比"
        && first.whole() == Some(1)
        && last.value.is_some_and(|it| it.floor() >= UNEQUAL);
    has_decimals(&first) != has_decimals(last) || is_about || is_unequal
}

/// How often a team won, drew and lost: 8胜2平, 3胜1平2负.
pub(super) fn record(mention: &Mention) -> Option<Range<usize>> {
    let mut results = ["胜", "平", "负"].into_iter();
    let mut end = mention.numeral().start;
    let mut count = 0;
    for place in mention.places.get(mention.index..)? {
        let result = results.find(|it| place.after.starts_with(it));
        let Some(result) = result.filter(|_| place.numeral.start == end) else { break };
        end = place.numeral.end + result.len();
        count += 1;
    }
    (count > 1).then(|| mention.numeral().start..end)
}

/// Digits that add up, each with a smaller magnitude than the one before: 1亿2000万元, 2万零188宗.
fn sum(mention: &Mention, first: Reading) -> Option<Chain> {
    let (mut last, mut index) = (first, mention.index);
    // Behind a 零 that stands for a magnitude there is one place more.
    let zero = mention.words.zero.as_deref();
    while last.extent.unit.is_none()
        && last.extent.power > 0
        && let behind = mention.from(last.end)
        && let skipped = zero.filter(|it| behind.starts_with(it)).map_or(0, str::len)
        && let at = index + 1 + usize::from(skipped > 0)
        && let Some(next) = reading(mention, at, false)
        && next.numeral.start == last.end + skipped
        && next.extent.power < last.extent.power
    {
        (last, index) = (next, at);
    }
    // 12万8
    let is_short = last.numeral.is_plain(1) && mention.role(index) == Some(Role::Amount);
    let is_whole = last.extent.unit.is_some() || last.extent.power > 0 || is_short;
    (index > mention.index).then_some(Chain { last, count: index - mention.index + 1, is_whole })
}
