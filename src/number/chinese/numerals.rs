//! Han numerals.

mod value;

use self::value::{either, value};
use crate::number::{
    Decimal,
    lexicon::Words,
    numeral::{Numeral, Script},
};

/// The ten digits: plain and formal.
const DIGITS: [&str; 10] =
    ["零〇", "一壹弌", "二两贰弍", "三叁參", "四肆", "五伍", "六陆", "七柒", "八捌", "九玖"];

/// Tens in one character.
const TENS: [(char, i128); 3] = [('廿', 2), ('卅', 3), ('卌', 4)];

/// Characters of sums of money that elsewhere are mostly something else: 大陆, 队伍.
const FORMAL: &str = "壹弌贰弍叁參肆伍陆柒捌玖拾佰仟";

/// What stands between the whole part of a Han numeral and its decimals, and the most of them.
const POINT: char = '点';
const MAX_DECIMALS: usize = 12;

/// What makes two Han digits a discount: 八五折 is 8.5折.
const DISCOUNT: char = '折';

/// Every Han numeral of `text`, in order. A magnitude alone is none behind another numeral, to which
/// it belongs (十余万).
pub(in crate::number) fn find_all(text: &str, words: &'static Words) -> Vec<Numeral> {
    let mut numerals: Vec<Numeral> = Vec::new();
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        let rest = &text[at..];
        if let Some(length) = no_numeral(rest, words) {
            at += length;
        } else if begins_numeral(rest, words) {
            let run = run(rest, words);
            // The 两 of 四斤二两 is a weight.
            let weighed = run.strip_suffix('两').filter(|it| !it.is_empty());
            let run = weighed.filter(|_| text[..at].ends_with('斤')).unwrap_or(run);
            let numeral = read(text, at, run, words);
            at += run.len().max(numeral.end - at);
            let gap = numerals.last().map(|last| &text[last.end..numeral.start]);
            let is_numeral = !is_bare(run) || gap.is_none_or(|gap| !is_qualifier(gap, words));
            if is_numeral && !is_stray(run, &text[at..]) {
                numerals.push(numeral);
            }
        } else {
            at += c.len_utf8();
        }
    }
    numerals
}

/// The length of the word that `text` begins with in which no numeral is; but 十分之一 is one.
fn no_numeral(text: &str, words: &'static Words) -> Option<usize> {
    let word = words.names.no_numerals.at_start(text).next()?;
    (!text[word.len()..].starts_with('之')).then_some(word.len())
}

/// Reads the numeral that begins with `run` at `start`.
fn read(text: &str, start: usize, run: &str, words: &'static Words) -> Numeral {
    let rest = &text[start + run.len()..];
    let factor = without_large_magnitudes(run);
    let script = Script::Words { bare_magnitude: is_magnitude(factor, words), ordinal: false };
    let numeral =
        |length, value, upper| Numeral { start, end: start + length, value, upper, script };
    if run == "一" && rest.starts_with('半') {
        return numeral(run.len() + '半'.len_utf8(), Some(Decimal::HALF), None);
    }
    // 一多半: more than a half, nobody says how much.
    if run == "一"
        && let Some(most) = ["多半", "大半"].into_iter().find(|it| rest.starts_with(it))
    {
        return numeral(run.len() + most.len(), None, None);
    }
    if rest.starts_with(DISCOUNT)
        && let Some([whole, tenth]) = digits(run).as_deref()
    {
        return numeral(run.len(), Decimal::new(whole * 10 + tenth, 1), None);
    }
    if let Some((decimals, length)) = decimals(rest, words) {
        let value = value(run, words).and_then(|whole| with_decimals(whole, &decimals));
        return numeral(run.len() + length, value, None);
    }
    let exact = value(factor, words);
    let (value, upper) = match exact {
        Some(value) => (Some(value), None),
        None => either(factor, words).map_or((None, None), |(low, high)| (Some(low), Some(high))),
    };
    let decimal = |value: Option<i128>| value.and_then(|value| Decimal::new(value, 0));
    numeral(factor.len(), decimal(value), decimal(upper))
}

/// The longest beginning of `text` that is of numeral characters only.
fn run<'a>(text: &'a str, words: &'static Words) -> &'a str {
    let mut indices = text.char_indices().map(|(index, _)| index);
    let end = indices.find(|index| !begins_numeral(&text[*index..], words));
    &text[..end.unwrap_or(text.len())]
}

/// The run without the 万 and 亿 at its end that multiply all of it. They are read as the measure,
/// so that 三至五万 is one range and 三十万 has a magnitude.
fn without_large_magnitudes(run: &str) -> &str {
    let mut factor = run;
    while let Some(rest) = factor.strip_suffix(['亿', '万'])
        && !rest.is_empty()
        && !rest.contains('亿')
        && (factor.ends_with('亿') || !rest.contains('万'))
    {
        factor = rest;
    }
    factor
}

/// The decimals that `text` begins with, as in 一点二, and their length in bytes.
fn decimals(text: &str, words: &'static Words) -> Option<(Vec<i128>, usize)> {
    let after = text.strip_prefix(POINT)?;
    let decimals: Vec<i128> = after.chars().map_while(digit).take(MAX_DECIMALS + 1).collect();
    let length = after.chars().take(decimals.len()).map(char::len_utf8).sum::<usize>();
    let rest = &after[length..];
    // 三点五十分 and 三点四分 are moments.
    let is_moment = rest.starts_with(['分', '刻'])
        || words.split_magnitude(rest, false).is_some_and(|(power, _)| power < 4);
    let fits = !decimals.is_empty() && decimals.len() <= MAX_DECIMALS && !is_moment;
    fits.then_some((decimals, POINT.len_utf8() + length))
}

fn with_decimals(whole: i128, decimals: &[i128]) -> Option<Decimal> {
    let units = decimals.iter().fold(whole, |units, digit| units * 10 + digit);
    Decimal::new(units, u32::try_from(decimals.len()).ok()?)
}

fn begins_numeral(text: &str, words: &'static Words) -> bool {
    // 个亿 is a magnitude only behind another numeral.
    let magnitude = || !text.starts_with('个') && words.split_magnitude(text, false).is_some();
    text.starts_with(counts) || magnitude()
}

/// Whether a run is one magnitude, so that a word before it may say how many are meant: 几十.
fn is_magnitude(run: &str, words: &'static Words) -> bool {
    words.split_magnitude(run, false).is_some_and(|(_, rest)| rest.is_empty())
}

/// Whether a run is of magnitudes only; 十 is as good as a digit.
fn is_bare(run: &str) -> bool {
    !run.contains(|c| counts(c) || c == '十' || c == '拾')
}

/// Whether nothing but a qualifier stands between a numeral and its magnitude.
fn is_qualifier(gap: &str, words: &'static Words) -> bool {
    gap.is_empty() || words.split_qualifier(gap).is_some_and(|(_, rest)| rest.is_empty())
}

/// Whether a run of one formal character is no numeral, since no money follows.
fn is_stray(run: &str, after: &str) -> bool {
    let mut chars = run.chars();
    let single = chars.next().is_some_and(|c| FORMAL.contains(c)) && chars.next().is_none();
    single && !after.starts_with(['元', '圆', '角', '分'])
}

/// Whether a character says how many are meant.
fn counts(c: char) -> bool {
    digit(c).is_some() || tens(c).is_some()
}

fn tens(c: char) -> Option<i128> {
    TENS.iter().find_map(|(ten, count)| (*ten == c).then_some(*count))
}

fn digit(c: char) -> Option<i128> {
    let value = DIGITS.iter().position(|glyphs| glyphs.contains(c))?;
    i128::try_from(value).ok()
}

/// The digits of a run that is nothing else, if they are few.
fn digits(run: &str) -> Option<Vec<i128>> {
    run.chars().take(5).map(digit).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::number::Notation;

    #[test]
    fn ok_find_all() {
        let cases: [(&str, &[(&str, &str)]); 21] = [
            ("八项", &[("八", "8")]),
            ("全省第二位", &[("二", "2")]),
            ("百万千瓦", &[("百", "100")]),
            ("三十万人", &[("三十", "30")]),
            ("三亿五千万元", &[("三亿五千万", "350000000")]),
            ("十余万人", &[("十", "10")]),
            ("一点二万亿元", &[("一点二", "1.2")]),
            ("三十点零五", &[("三十点零五", "30.05")]),
            ("三点五十分", &[("三", "3"), ("五十", "50")]),
            ("八点半", &[("八", "8")]),
            ("八五折", &[("八五", "8.5")]),
            ("一半以上", &[("一半", "0.5")]),
            ("一湖九河", &[("一", "1"), ("九", "9")]),
            ("零下三度", &[("三", "3")]),
            ("统一规划八项", &[("八", "8")]),
            ("大陆企业", &[]),
            ("伍元", &[("伍", "5")]),
            ("个百分点", &[]),
            ("衡水", &[]),
            ("三分之一", &[("三", "3"), ("一", "1")]),
            ("万亿元", &[("万", "10000")]),
        ];
        for (text, expected) in cases {
            let numerals = find_all(text, Words::of(Notation::Chinese));
            let shown = |it: &Numeral| it.value.map_or_else(String::new, |value| value.to_string());
            let found: Vec<_> = numerals.iter().map(|it| (it.of(text), shown(it))).collect();
            let expected: Vec<_> =
                expected.iter().map(|(of, it)| (*of, (*it).to_owned())).collect();
            assert_eq!(found, expected, "{text}");
        }
    }
}
