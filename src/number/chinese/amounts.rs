//! Which numerals of Chinese running text are amounts.

mod chain;
mod context;
mod phrase;
mod spoken;

use std::ops::Range;

use self::{chain::Chain, context::*, spoken::finer_length};
use crate::number::{
    Bound,
    lexicon::{Words, ends_with_any, starts_with_any, strip_longest_end},
    measure::limit,
    mention::{Mention, Reading, Verdict},
    numeral::Numeral,
    role::Role,
};

/// Most characters between the number of a house and 室 behind the letter of a room.
const MAX_ADDRESS: usize = 8;

/// What a numeral is written in, as far as that says whether it counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Digits,
    /// A Han numeral of ten or more: 十二, 三千.
    Large,
    /// A Han numeral below ten, but not 一 or 二: 八, 两.
    Small,
    /// A magnitude alone, as in 近百, 数千.
    Magnitude,
    /// A Han numeral whose last digit is of the next magnitude: 三百二.
    Short,
}

impl Kind {
    /// None for numerals that are mostly something else: 一, 一半.
    fn of(numeral: Numeral, text: &str, words: &'static Words) -> Option<Self> {
        if numeral.is_in_digits() {
            return Some(Self::Digits);
        }
        let written = numeral.of(text);
        let Some(value) = numeral.value else {
            return spoken::is_short(written).then_some(Self::Short);
        };
        match written {
            "一" if starts_with_large(&text[numeral.end..]) => Some(Self::Large),
            "一" if spoken::is_price_of_one(&text[..numeral.start], &text[numeral.end..])
                || spoken::is_measured_one(&text[numeral.end..], words) =>
            {
                Some(Self::Small)
            }
            "一" | "二" | "零" | "〇" | "一半" => None,
            "十" => Some(Self::Large),
            _ if numeral.is_bare_magnitude() => Some(Self::Magnitude),
            _ if value.floor() < 10 && value.scale() == 0 => Some(Self::Small),
            _ => Some(Self::Large),
        }
    }
}

/// Whether `text` begins with ten thousands or more, as in 一个亿.
fn starts_with_large(text: &str) -> bool {
    ["万", "亿", "个亿", "个多亿"].iter().any(|it| text.starts_with(it))
}

/// Whether it goes on with an age, so that it says nothing by itself: the 7 of 1岁7个月.
fn is_months_of_age(mention: &Mention) -> bool {
    let age = mention.before().strip_suffix('岁');
    age.is_some_and(|it| {
        it.ends_with(|c: char| c.is_ascii_digit() || "一二三四五六七八九十".contains(c))
    })
}

/// Judges the numeral of `mention`, with those behind it that belong to it.
pub(in crate::number) fn judge(mention: &Mention) -> Verdict {
    let numeral = mention.numeral();
    if let Some(range) = phrase::millionth(mention) {
        return Verdict::Amount { range, counts: true };
    }
    if mention.before().ends_with('第') {
        return Verdict::None { until: chain::ordinals_end(mention) };
    }
    let phrase = phrase::half_of_base(mention).or_else(|| phrase::doubled(mention));
    let whole = phrase.or_else(|| part(mention)).or_else(|| spoken::share_of_each(mention));
    let whole = whole.or_else(|| chain::proportion(mention)).or_else(|| chain::record(mention));
    if let Some(range) = whole {
        return Verdict::Amount { range, counts: false };
    }
    let Some(kind) = Kind::of(numeral, mention.text, mention.words) else {
        return mention.none();
    };
    if is_tied(mention) || is_months_of_age(mention) {
        return Verdict::None { until: numeral.end + code_length(mention) };
    }
    if mention.is_denied() {
        return Verdict::None {
            until: Chain::read(mention, kind).map_or(numeral.end, |it| it.last.end),
        };
    }
    let of_share = mention.before().ends_with("分之") && mention.lead().unit.is_some();
    if of_share && kind != Kind::Magnitude {
        let rest = mention.from(numeral.end);
        let end = mention.text.len() - limit(rest, mention.words).unwrap_or(rest).len();
        return Verdict::Amount { range: mention.start()..end, counts: false };
    }
    let Some(chain) = Chain::read(mention, kind) else { return mention.none() };
    if !chain.is_whole {
        return Verdict::None { until: chain.last.end };
    }
    if !is_amount(mention, kind, &chain) {
        return Verdict::None { until: if chain.count > 1 { chain.last.end } else { numeral.end } };
    }
    let own = chain.last.end + finer_length(mention, chain.last);
    let end = spoken::range_end(mention, chain.last, own).unwrap_or(own);
    // 2小时10分47秒 is the time of a runner.
    if chain.last.extent.unit.is_some_and(|unit| unit.word == "小时")
        && mention.text[..end].ends_with('秒')
    {
        return Verdict::None { until: end };
    }
    let counts =
        mention.lead().unit.is_none() && chain.last.extent.unit.is_none_or(|unit| unit.counts);
    Verdict::Amount { range: start(mention, kind)..end, counts }
}

/// A part of a whole in words, with its bound: 约四分之一, 近一半. A half alone is mostly vague.
fn part(mention: &Mention) -> Option<Range<usize>> {
    let numeral = mention.numeral();
    // 百万分之一
    let whole = mention.from(numeral.end).trim_start_matches('万').strip_prefix("分之");
    let whole = whole.filter(|_| !is_tied(mention));
    let slashed = mention.slashed().filter(|end| ends_fraction(mention, *end));
    let end = match whole {
        Some(after) => mention.numeral_at(mention.text.len() - after.len())?.end,
        None if slashed.is_some() => slashed?,
        None if numeral.of(mention.text).ends_with('半') => numeral.end,
        None => return None,
    };
    let end = whole.and_then(|_| far_part(mention, end)).unwrap_or(end);
    let rest = mention.from(end);
    let is_most = numeral.of(mention.text) != "一半";
    let is_exact = is_most || whole.or(slashed.and(Some(rest))).is_some();
    let more = rest.strip_prefix('多');
    let more = more.filter(|more| is_exact || !more.starts_with(['数', '是', '为']));
    // 三分之一强, but not 三分之一强度.
    let ends = |rest: &&str| !rest.starts_with(char::is_alphanumeric) || rest.starts_with('的');
    let more = more.or_else(|| rest.strip_prefix('强').filter(ends));
    let limited = more.or_else(|| limit(rest, mention.words));
    let is_bounded = limited.is_some()
        || mention.lead().bound != Bound::Exact
        || phrase::is_of_base(mention.before());
    let fits = (is_exact || is_bounded) && !mention.is_denied();
    fits.then(|| mention.start()..mention.text.len() - limited.unwrap_or(rest).len())
}

/// Where the range ends whose first part ends at `end`: 三分之一至二分之一.
fn far_part(mention: &Mention, end: usize) -> Option<usize> {
    let rest = mention.from(end);
    let behind = mention.words.ranges.iter().find_map(|to| rest.strip_prefix(to.as_str()))?;
    let far = mention.numeral_at(mention.text.len() - behind.len())?;
    let part = mention.from(far.end).strip_prefix("分之")?;
    mention.numeral_at(mention.text.len() - part.len()).map(|it| it.end)
}

/// Whether two numerals with a slash between them that end at `end` are a part of a whole, by what
/// stands around them: 占近1/3, 占世界1/3, but not 1/4决赛.
fn ends_fraction(mention: &Mention, end: usize) -> bool {
    let (context, rest) = (mention.context(), mention.from(end));
    let is_share = clause(context).contains('占');
    let told = mention.lead().bound != Bound::Exact
        || ends_with_any(context, &mention.words.context.joining);
    let is_listed = || starts_with_any(rest, &mention.words.joints);
    rest.starts_with('的')
        || is_share && (ends_bare(rest) || is_listed())
        || told && (ends_bare(rest) || rest.starts_with(['以', '左', '多']))
}

/// Whether the numerals of `chain` are an amount.
fn is_amount(mention: &Mention, kind: Kind, chain: &Chain) -> bool {
    let (words, reading) = (&mention.words.context, chain.last);
    let (extent, after) = (reading.extent, mention.from(reading.end));
    let context = mention.context();
    let is_index =
        extent.unit.is_some_and(|unit| unit.word == "点") && is_point_of_index(mention, reading);
    if mention.role(mention.index) != Some(Role::Amount) && !is_index {
        return false;
    }
    let Some(unit) = extent.unit else {
        let magnitude = extent.power > 0 && !after.starts_with(['年', '岁', '月', '周', '里']);
        let told = is_total(mention, after) || is_ratio(mention, reading);
        // 借了二十五万，
        let is_sum = match kind {
            Kind::Large | Kind::Small if extent.power > 3 => spoken::ends(after, mention.words),
            // 一个月净剩七八千，一桌五百左右
            Kind::Large => spoken::is_sum(mention, reading),
            Kind::Short => spoken::ends(after, mention.words) || after.starts_with('的'),
            Kind::Digits => chain.count > 1 || is_changed(mention, reading),
            // 几千万左右
            Kind::Magnitude => extent.bounded && extent.power > 3 && ends_bare(after),
            Kind::Small => false,
        };
        // 演出劳务 ¥6,500, 由每斤$12加至$28
        let goes_on = |c: char| c.is_ascii_alphanumeric() || "/-.".contains(c);
        let is_price = mention.lead().unit.is_some() && !after.starts_with(goes_on);
        return kind == Kind::Digits && (magnitude || told || is_price) || is_sum;
    };
    let moment = extent.is(&words.moments);
    let dated = moment
        && ends_with_any(mention.before(), &words.periods)
        && !(matches!(unit.word, "小时" | "个小时") && mention.before().ends_with('近'));
    let since = moment && after.starts_with(['前', '后', '来', '内']);
    let clock = matches!(unit.word, "分" | "秒")
        && context.ends_with(['时', '点'])
        && !ends_with_any(context, &words.spans);
    let hour = unit.word == "点" && !is_index
        || unit.word == "级" && reading.numeral.value.is_none_or(|it| it.scale() == 0);
    let class = unit.word == "班" && ends_with_any(context, &words.classed)
        || unit.word == "路" && ends_with_any(context, &words.rides);
    let first = extent.is(&words.first)
        && (context.ends_with('前') || ends_with_any(context, &words.last))
        && !ends_with_any(context, &words.not_first);
    let one_of_each = ends_with_any(context, &words.shared) && sentence(context).contains('每');
    let named = ends_with_any(context, &words.classes) || one_of_each;
    // 2025成都车展, 贵了小两成, 连一成都没有
    let no_tenths = unit.word == "成"
        && (reading.numeral.value.is_some_and(|it| it.floor() > 10)
            || context.ends_with("了小")
            || context.ends_with('连') && after.starts_with("都没"));
    let address = is_address(mention, reading) || no_tenths;
    let exchanged = reading.numeral.whole() == Some(1) && starts_with_any(after, &words.exchanged);
    if address
        || exchanged
        || dated
        || since
        || clock
        || hour
        || class
        || first
        || named
        || is_base_of_mean(mention, reading)
    {
        return false;
    }
    match kind {
        Kind::Digits => true,
        Kind::Large => !extent.is(&words.not_han),
        Kind::Small => {
            let few = extent.is(&mention.words.units.few)
                || extent.power > 0
                || reading.numeral.value.is_some_and(|value| value.floor() >= 10)
                || is_of_those(mention, reading)
                || is_limited_time(mention, reading)
                || is_hurt(mention, reading)
                || (is_only(context) || is_limit(mention)) && unit.counts && ends_bare(after)
                || spoken::is_money(mention, reading);
            few && !is_mentioned_again(mention, context, after)
        }
        Kind::Magnitude => {
            ends_with_any(mention.before(), &mention.words.vague)
                || mention.lead().magnitude_bound(mention.words) != Bound::Exact
        }
        Kind::Short => false,
    }
}

/// Where all begins that belongs to the numeral, with what leaves open how many are meant (数 in 数十)
/// and what it is told of each time (每小时).
fn start(mention: &Mention, kind: Kind) -> usize {
    let before = mention.before();
    let vague: &[char] = match kind {
        Kind::Magnitude => &['数', '几', '上', '过'],
        Kind::Large => &['数', '几'],
        // 前2%的主播
        Kind::Digits if is_of_first(mention) => &['前'],
        Kind::Digits | Kind::Small | Kind::Short => &[],
    };
    // The 过 of 超过千万元 is part of a bound.
    let vague = before.strip_suffix(vague).filter(|_| mention.lead().bound == Bound::Exact);
    let start = vague.map_or_else(|| mention.start(), str::len);
    let mut context = &mention.text[..start];
    while let Some(rest) = strip_longest_end(context, &mention.words.rates) {
        context = rest;
    }
    context.len()
}

/// Whether a limit is told of a time: 少说三四年, 五年以上. 近三年 says when.
fn is_limited_time(mention: &Mention, reading: Reading) -> bool {
    let is_time = reading.extent.is(&mention.words.context.moments)
        || reading.extent.unit.is_some_and(|unit| unit.word == "年");
    let limits = mention.lead().bound == Bound::About || is_limit(mention);
    is_time && (limits || reading.extent.bounded)
}

/// Whether no more or no fewer are told of: 不会超过四个.
fn is_limit(mention: &Mention) -> bool {
    matches!(mention.lead().bound, Bound::AtLeast | Bound::AtMost)
}

/// Whether it is the time of which another amount is told on the average: 平均1个月花1000元.
fn is_base_of_mean(mention: &Mention, reading: Reading) -> bool {
    let is_other = |next: Reading| {
        let gap = mention.text.get(reading.end..next.numeral.start).unwrap_or_default();
        next.extent.unit.is_some() && !gap.is_empty() && gap.chars().all(char::is_alphabetic)
    };
    mention.context().ends_with("平均")
        && mention.lead().bound == Bound::Exact
        && reading.extent.is(&mention.words.context.moments)
        && mention.reading(mention.index + 1).is_some_and(is_other)
}

/// Whether it is a share of those who come first: 前2%.
fn is_of_first(mention: &Mention) -> bool {
    let is_share = mention.from(mention.numeral().end).starts_with(['%', '％']);
    is_share && !ends_with_any(mention.before(), &mention.words.context.not_first)
}

/// Whether a room or a floor follows: 12栋3单元, 5座低层F室.
fn is_address(mention: &Mention, reading: Reading) -> bool {
    let next = mention.numeral_at(reading.end);
    let is_number =
        |next: Numeral| starts_with_any(mention.from(next.end), &mention.words.names.name_units);
    let near: String = mention.from(reading.end).chars().take(MAX_ADDRESS).collect();
    let room = near.split_once('室').map_or("", |(before, _)| before);
    next.is_some_and(is_number) || room.ends_with(|c: char| c.is_ascii_alphanumeric())
}

/// Whether the points of `reading` are of an index, and no hour: 收于3208点.
fn is_point_of_index(mention: &Mention, reading: Reading) -> bool {
    let value = reading.numeral.value;
    let no_hour = value.is_some_and(|value| value.floor() > 24 || value.scale() > 0);
    no_hour || is_behind(mention.context(), &mention.words.context.indices, mention.words)
}
