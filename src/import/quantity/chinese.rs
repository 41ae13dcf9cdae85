//! Quantities in Chinese text.

mod measure;
mod words;

use std::ops::Range;

use self::{measure::Measure, words::*};
use super::{
    Quantity,
    han::{self, Kind, Numeral},
    units,
};
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
    let (measure, end) = match near.upper_end(rest(start), rest(range_end), numeral) {
        Some((far, length)) => (far, range_end + length),
        None => (near, range_end),
    };
    let idiom = IDIOMS.iter().any(|idiom| rest(start).starts_with(idiom));
    if idiom || !is_amount(before, rest(end), numeral, measure) {
        return Err(start + numeral.length);
    }
    let end = end + measure.clock_length(rest(end));
    let start = prefix(text, start, numeral.kind);
    Ok(Quantity { range: start..end, counts: measure.unit.is_none_or(|unit| unit.counts) })
}

/// Whether a numeral is tied to others or to letters: a date, a score, a telephone number, G20.
fn is_code(before: &str, after: &str, numeral: Numeral) -> bool {
    let is_number = |c: Option<char>| c.is_some_and(han::begins);
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
            ("水深1米多，新建30个多功能厅，48小时内", &["1米多", "30个", "48小时内"]),
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
