//! Quantities in Chinese text.

use std::ops::Range;

use super::{
    Quantity,
    han::{self, Kind, Numeral},
    units::{self, Unit},
};

/// Words before a numeral that belong to it, with the characters behind which they are part of
/// another word: 签约 and 最近 are no prefixes.
const PREFIXES: &[(&str, &str)] = &[
    ("约", "节签预合大公制相集特"),
    ("大约", ""),
    ("近", "最附远临邻靠亲就相接将"),
    ("接近", ""),
    ("将近", ""),
    ("逾", ""),
    ("超", "反赶高中英德意法西网"),
    ("超过", ""),
    ("不足", ""),
    ("不到", ""),
    ("不低于", ""),
    ("不少于", ""),
    ("不超过", ""),
    ("不高于", ""),
    ("至少", ""),
    ("至多", ""),
    ("最多", ""),
    ("最少", ""),
];

/// Words before a lone magnitude that make it an amount.
const VAGUE: [&str; 3] = ["数", "几", "上"];

const SIGNS: [&str; 5] = ["零下", "负", "-", "−", "+"];
const QUALIFIERS: [char; 4] = ['余', '多', '几', '来'];
const MAGNITUDES: [char; 5] = ['十', '百', '千', '万', '亿'];
const LIMITS: [&str; 5] = ["左右", "上下", "以上", "以下", "以内"];
const RANGES: [&str; 8] = ["—", "–", "-", "~", "～", "至", "到", "－"];

/// Characters that tie digits into a code, a score, a date or a slogan: 1+27, 3·15, 9:17.
const TIES: [char; 11] = ['+', '＋', '×', '·', '•', ':', '：', '/', '#', '№', '&'];

/// What a magnitude without a unit is not when one of these follows: 1万年, 万达.
const NOT_AFTER_MAGNITUDE: [&str; 10] =
    ["年", "岁", "达", "科", "象", "里", "一", "月", "周", "国"];

/// Units of time that, behind one of [`PERIODS`], say when and not how much: 前8个月.
const TIMES: [&str; 3] = ["天", "个月", "小时"];
const PERIODS: [&str; 10] = ["前", "近", "最近", "过去", "未来", "今后", "此后", "头", "首", "每"];

/// Numbers that are no amounts: around the clock, and all around.
const IDIOMS: [&str; 2] = ["24小时", "360度"];

/// Han numerals before these are idioms: 十分, 四方.
const NOT_HAN: [&str; 10] = ["分", "口", "路", "期", "部", "道", "类", "层", "方", "转"];

/// Events and classes of sport are named by a measure: 男子100米.
const CLASSES: [&str; 4] = ["男子", "女子", "混合", "每"];

/// Longest quotation that is a name or a slogan, in characters.
const SLOGAN: usize = 14;

/// Places in whose order a rank is worth telling.
const SCOPES: [&str; 14] = [
    "全国",
    "全省",
    "全市",
    "全区",
    "全县",
    "全州",
    "全镇",
    "全校",
    "全球",
    "世界",
    "亚洲",
    "国内",
    "全行业",
    "全系统",
];
const RANKED: [&str; 8] = ["", "排名", "排", "居", "位居", "列", "位列", "名列"];

/// Every quantity of `text`.
pub(super) fn find(text: &str) -> Vec<Quantity> {
    let names = names(text);
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = text.get(at..).and_then(|rest| rest.find(han::begins)) {
        let start = at + start;
        if let Some(name) = names.iter().find(|name| name.contains(&start)) {
            at = name.end;
            continue;
        }
        match read(text, start) {
            Ok(quantity) => {
                at = quantity.range.end;
                found.push(quantity);
            }
            Err(end) => at = end,
        }
    }
    found
}

/// Titles and short quotations: numbers in them are part of a name.
fn names(text: &str) -> Vec<Range<usize>> {
    let pairs =
        [('《', '》', usize::MAX), ('“', '”', SLOGAN), ('「', '」', SLOGAN), ('〔', '〕', 8)];
    let mut names = Vec::new();
    for (open, close, longest) in pairs {
        for (start, _) in text.match_indices(open) {
            let inside = text.get(start..).and_then(|rest| rest.split_once(close));
            if let Some((inside, _)) = inside
                && inside.chars().count() <= longest
            {
                names.push(start..start + inside.len() + close.len_utf8());
            }
        }
    }
    names
}

/// Reads the quantity whose numeral begins at `start`; if there is none, where to go on.
fn read(text: &str, start: usize) -> Result<Quantity, usize> {
    let rest = |at: usize| text.get(at..).unwrap_or_default();
    let before = text.get(..start).unwrap_or_default();
    let numeral = han::numeral(rest(start)).map_err(|length| start + length);
    if before.ends_with('第') {
        let end = numeral.map_or_else(|end| end, |numeral| start + numeral.length);
        return rank(text, start, end).ok_or(end);
    }
    let numeral = numeral?;
    let end = start + numeral.length;
    if before.ends_with("百分之") && numeral.kind != Kind::Magnitude {
        let range = prefix(text, start - "百分之".len(), numeral.kind)..end;
        return Ok(Quantity { range, counts: false });
    }
    if is_code(before, rest(end), numeral) {
        return Err(end + code_length(rest(end)));
    }
    let near = Measure::read(rest(end));
    let range_end = end + near.length;
    let (measure, end) = match range(rest(start), rest(range_end), numeral, near) {
        Some((far, length)) => (far, range_end + length),
        None => (near, range_end),
    };
    let idiom = IDIOMS.iter().any(|idiom| rest(start).starts_with(idiom));
    if idiom || !is_amount(before, rest(end), numeral, measure) {
        return Err(start + numeral.length);
    }
    let end = end + clock_length(rest(end), measure);
    let start = prefix(text, start, numeral.kind);
    Ok(Quantity { range: start..end, counts: measure.unit.is_none_or(|unit| unit.counts) })
}

/// Whether a numeral is tied to others or to letters: a date, a score, a telephone number, G20.
fn is_code(before: &str, after: &str, numeral: Numeral) -> bool {
    let is_number = |c: Option<char>| c.is_some_and(|c| han::begins(c));
    let mut back = before.chars().rev();
    let (last, previous) = (back.next(), back.next());
    let mut ahead = after.chars();
    let (next, second) = (ahead.next(), ahead.next());
    let tied_before = last.is_some_and(|c| {
        c.is_ascii_alphanumeric()
            || (TIES.contains(&c) && (c != '+' && c != '：' || is_number(previous)))
            || (matches!(c, '-' | '.' | '比' | '—' | '–') && is_number(previous))
            || (c == '-' && previous.is_some_and(|c| c.is_ascii_alphabetic()))
    });
    let tied_after = next.is_some_and(|c| {
        (TIES.contains(&c) || c == '比') && is_number(second) || c == '.' && is_number(second)
    });
    let lettered = numeral.kind == Kind::Digits
        && next.is_some_and(|c| c.is_ascii_alphabetic())
        && units::at(after).is_none();
    tied_before || tied_after || lettered || is_in_ordinal(before)
}

/// Whether `before` is the first half of an ordinal: 第3、
fn is_in_ordinal(before: &str) -> bool {
    let numerals = before.trim_end_matches(['、', '和', '至', '到', '—', '-']);
    let word = numerals.trim_end_matches(han::begins);
    numerals.len() < before.len() && word.len() < numerals.len() && word.ends_with('第')
}

/// How far a code goes on.
fn code_length(after: &str) -> usize {
    let goes_on = |c: char| {
        han::is_digit(c) || c.is_ascii_alphabetic() || TIES.contains(&c) || matches!(c, '-' | '.')
    };
    after.find(|c| !goes_on(c)).unwrap_or(after.len())
}

/// What stands behind a numeral.
#[derive(Clone, Copy, Debug)]
struct Measure {
    length: usize,
    magnitude: bool,
    unit: Option<Unit>,
}

impl Measure {
    /// Reads qualifiers, magnitudes, unit and limit.
    fn read(text: &str) -> Self {
        let mut rest = text.strip_prefix(' ').unwrap_or(text);
        rest = rest.strip_prefix(QUALIFIERS).unwrap_or(rest);
        let before_magnitude = rest.len();
        while units::at(rest).is_none_or(|unit| unit.word.starts_with(MAGNITUDES))
            && !starts_with_unit_like_magnitude(rest)
            && let Some(after) = rest.strip_prefix(MAGNITUDES)
        {
            rest = after;
        }
        let magnitude = rest.len() < before_magnitude;
        rest = rest.strip_prefix(QUALIFIERS).unwrap_or(rest);
        let spaced = rest.strip_prefix(' ').unwrap_or(rest);
        let unit = units::at(spaced);
        if let Some(unit) = unit {
            rest = spaced.get(unit.word.len()..).unwrap_or_default();
            // 元/吨
            if let Some(per) = rest.strip_prefix('/')
                && let Some(other) = units::at(per)
            {
                rest = per.get(other.word.len()..).unwrap_or_default();
            }
        }
        if unit.is_some() || magnitude {
            rest = LIMITS.iter().find_map(|limit| rest.strip_prefix(limit)).unwrap_or(rest);
        }
        let length = if unit.is_some() || magnitude { text.len() - rest.len() } else { 0 };
        Self { length, magnitude, unit }
    }

    fn is(&self, words: &[&str]) -> bool {
        self.unit.is_some_and(|unit| words.contains(&unit.word))
    }
}

/// 千克, 千米 and the like begin with a magnitude and have none.
fn starts_with_unit_like_magnitude(text: &str) -> bool {
    units::at(text).is_some_and(|unit| unit.word.chars().count() > 1 && unit.word.starts_with('千'))
}

/// The upper end of a range with its length, from the word between the ends on.
fn range(whole: &str, after: &str, low: Numeral, near: Measure) -> Option<(Measure, usize)> {
    let word = RANGES.iter().find(|word| after.starts_with(**word))?;
    let upper = after.get(word.len()..)?;
    let high = han::numeral(upper).ok().filter(|high| high.kind == low.kind)?;
    let far = Measure::read(upper.get(high.length..)?);
    let agree = match (near.unit, far.unit) {
        (_, None) => false,
        (None, Some(_)) => true,
        (Some(near), Some(far)) => near.word == far.word,
    };
    let value = |text: &str, numeral: Numeral| text.get(..numeral.length)?.parse::<f64>().ok();
    let ascends = match (value(whole, low), value(upper, high)) {
        (Some(low), Some(high)) => low < high || near.magnitude != far.magnitude,
        _ => true,
    };
    (agree && ascends).then_some((far, word.len() + high.length + far.length))
}

/// Whether a numeral with its measure is an amount.
fn is_amount(before: &str, after: &str, numeral: Numeral, measure: Measure) -> bool {
    let behind = |words: &[&str]| words.iter().any(|word| before.ends_with(word));
    let Some(unit) = measure.unit else {
        let other = NOT_AFTER_MAGNITUDE.iter().any(|word| after.starts_with(word));
        return numeral.kind == Kind::Digits && measure.magnitude && !other;
    };
    let clock = measure.is(&["分", "秒"]) && behind(&["时", "点"]);
    let since = measure.is(&TIMES) && after.starts_with(['前', '后', '来']);
    let dated = measure.is(&TIMES) && behind(&PERIODS) && !(unit.word == "小时" && behind(&["近"]));
    if clock || dated || since || behind(&CLASSES) {
        return false;
    }
    match numeral.kind {
        Kind::Digits => true,
        Kind::Large => !measure.is(&NOT_HAN),
        Kind::Small => unit.few || measure.magnitude,
        Kind::Magnitude => behind(&VAGUE) || behind(&["近", "逾", "超", "约", "超过"]),
    }
}

/// How far a time goes on behind its first unit: 3分25秒, 9秒58.
fn clock_length(after: &str, measure: Measure) -> usize {
    let mut last = measure.unit.map_or("", |unit| unit.word);
    let mut rest = after;
    while ["小时", "分", "分钟", "秒"].contains(&last)
        && let Ok(Numeral { kind: Kind::Digits, length }) = han::numeral(rest)
        && let Some(behind) = rest.get(length..)
    {
        let unit = ["分钟", "分", "秒"].into_iter().find(|unit| behind.starts_with(unit));
        // Hundredths of a second have no unit.
        let Some(unit) = unit.or((last == "秒").then_some("")) else { break };
        rest = behind.get(unit.len()..).unwrap_or_default();
        last = unit;
    }
    after.len() - rest.len()
}

/// Where a quantity begins whose numeral begins at `start`: at its prefix and sign.
fn prefix(text: &str, start: usize, kind: Kind) -> usize {
    let mut before = text.get(..start).unwrap_or_default();
    if matches!(kind, Kind::Magnitude | Kind::Large) {
        let vague = VAGUE.iter().filter(|word| **word != "上" || kind == Kind::Magnitude);
        before = vague.filter_map(|word| before.strip_suffix(word)).next().unwrap_or(before);
    }
    if kind == Kind::Digits {
        before = SIGNS.iter().find_map(|sign| before.strip_suffix(sign)).unwrap_or(before);
    }
    let standing = PREFIXES.iter().filter_map(|(word, not_behind)| {
        let rest = before.strip_suffix(word)?;
        let free = !rest.ends_with(|c| not_behind.contains(c));
        free.then_some(rest.len())
    });
    standing.min().unwrap_or(before.len())
}

/// A rank that says where it holds: 全省第二位. The numeral stands behind 第.
fn rank(text: &str, start: usize, end: usize) -> Option<Quantity> {
    let before = text.get(..start)?.strip_suffix('第')?;
    let scope = RANKED.iter().find_map(|ranked| {
        let before = before.strip_suffix(ranked)?;
        let scope = SCOPES.iter().find(|scope| before.ends_with(**scope))?;
        Some(before.len() - scope.len())
    })?;
    let after = text.get(end..)?;
    let place = ["位", "名"].into_iter().find(|place| after.starts_with(place)).unwrap_or("");
    let rest = after.get(place.len()..)?;
    let alone =
        rest.chars().next().is_none_or(|c| !c.is_alphanumeric() || matches!(c, '的' | '和'));
    let range = scope..end + place.len();
    (alone || !place.is_empty()).then_some(Quantity { range, counts: false })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn assert_found(text: &str, expected: &[&str]) {
        let found: Vec<&str> = find(text).into_iter().map(|it| &text[it.range]).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn amounts_are_found_with_prefix_and_unit() {
        for (text, expected) in [
            ("入园游客60余万人次。", &["60余万人次"][..]),
            ("完成投资326.8亿元，占年度计划的95.1%。", &["326.8亿元", "95.1%"]),
            ("办税提速近40%，惠及5万多户。", &["近40%", "5万多户"]),
            ("签约30个项目，节约1,200万元。", &["30个", "1,200万元"]),
            ("拿出6方面、21条措施", &["6方面", "21条"]),
            ("增幅在10%~12%之间，每吨3200元/吨", &["10%~12%", "3200元/吨"]),
            ("最低气温零下12℃，降幅-2.3%", &["零下12℃", "-2.3%"]),
            ("关注度超3000万，1.2亿次浏览", &["超3000万", "1.2亿次"]),
            (
                "八项行动，三千余名干部，数十家企业，近百名",
                &["八项", "三千余名", "数十家", "近百名"],
            ),
            ("居全省第二位，增速全国第一。", &["全省第二位", "全国第一"]),
            ("跑出9秒58，全程2小时15分30秒", &["9秒58", "2小时15分30秒"]),
            ("约百分之三十的土地", &["约百分之三十"]),
            ("配备3—5名医生，住3至5天", &["3—5名", "3至5天"]),
            ("装机500千瓦、重3千克", &["500千瓦", "3千克"]),
        ] {
            assert_found(text, expected);
        }
    }

    #[test]
    fn dates_names_and_codes_are_none() {
        for text in [
            "2017年10月12日9时17分，第二季度，1—8月，5月1日至7日",
            "十九大、十三五、“1+27”、3·15、G20、PM2.5、5D影院、5G、“两学一做”",
            "以3:1和3比1取胜，电话0318-2022222，12345热线",
            "一些，一个，一方面，第一次，第3、4名，十分重要，三五成群",
            "前8个月，近5年来，未来3天，每100户，30天后",
            "3号楼，5级，60岁，12周岁，二环，8号线，318国道",
            "〔2017〕15号文件，《100个故事》，男子100米，4×100米接力，400米栏",
            "中央八项规定，千方百计，百日会战，千亿产业，四处",
            "全国第一个，全省第一家，世界500强",
        ] {
            assert_found(text, &[]);
        }
    }
}
