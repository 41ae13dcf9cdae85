//! Han numerals.

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

/// The value of a run of numeral characters.
fn value(run: &str, words: &'static Words) -> Option<i128> {
    match digits(run).as_deref() {
        Some([only]) => Some(*only),
        Some([a, b, c, d]) => Some(a * 1000 + b * 100 + c * 10 + d),
        // 三五 is three to five, 一二三 an enumeration.
        Some(_) => None,
        None => Reading::default().read(run, words),
    }
}

/// Both values of a run that says two at once: 七八 is seven or eight, 三五 three to five.
fn either(run: &str, words: &'static Words) -> Option<(i128, i128)> {
    let pair = |(low, high): (i128, i128)| low > 0 && (high == low + 1 || (low, high) == (3, 5));
    let chars: Vec<char> = run.chars().take(8).collect();
    let adjacent = |at: usize| Some((digit(chars[at])?, digit(chars[at + 1])?));
    let mut pairs = (1..chars.len()).map(|at| at - 1).filter(|at| adjacent(*at).is_some());
    let at = pairs.next().filter(|at| adjacent(*at).is_some_and(pair))?;
    if pairs.next().is_some() || run.chars().count() > chars.len() {
        return None;
    }
    let without = |dropped: usize| -> String {
        let kept = chars.iter().enumerate().filter(|(index, _)| *index != dropped);
        kept.map(|(_, c)| c).collect()
    };
    let (low, high) = (value(&without(at + 1), words)?, value(&without(at), words)?);
    (low < high).then_some((low, high))
}

/// The way through one numeral with magnitudes.
///
/// ```ebnf
/// numeral = [ section "万" ] [ section ] "亿" [ tail ] | tail ;
/// tail    = [ section "万" ] [ section ] ;
/// section = [ [ digit ] "千" ] [ [ digit ] "百" ] [ [ digit ] "十" | "廿" | "卅" ] [ digit ] ;
/// ```
#[derive(Default)]
struct Reading {
    /// What the parts closed by 万 or 亿 add up to.
    total: i128,
    /// What the present part adds up to.
    section: i128,
    /// A digit that waits for its magnitude.
    digit: Option<i128>,
    /// The last magnitude of the present part: the next must be smaller.
    last: Option<u32>,
    /// Whether a zero stands since the last magnitude.
    zero: bool,
    hundred_millions: bool,
    /// Since 亿, if that was read.
    ten_thousands: bool,
}

impl Reading {
    fn read(mut self, run: &str, words: &'static Words) -> Option<i128> {
        for (at, c) in run.char_indices() {
            if let Some(tens) = tens(c) {
                if self.digit.replace(tens).is_some() {
                    return None;
                }
                self.add(1)?;
                continue;
            }
            match digit(c) {
                Some(0) => self.zero = true,
                Some(value) if self.digit.is_none() => self.digit = Some(value),
                Some(_) => return None,
                None => match words.split_magnitude(&run[at..], false)?.0 {
                    power @ ..4 => self.add(power)?,
                    power => self.close(power)?,
                },
            }
        }
        let rest = self.finish_section()?;
        Some(self.total + rest)
    }

    /// 十, 百 or 千; without a digit one of it is meant.
    fn add(&mut self, power: u32) -> Option<()> {
        if self.last.is_some_and(|last| last <= power) {
            return None;
        }
        self.section += self.digit.take().unwrap_or(1) * 10_i128.pow(power);
        (self.last, self.zero) = (Some(power), false);
        Some(())
    }

    /// 万, which multiplies the present part, or 亿, which multiplies all before it.
    fn close(&mut self, power: u32) -> Option<()> {
        let is_large = power > 4;
        let read = if is_large { &mut self.hundred_millions } else { &mut self.ten_thousands };
        if std::mem::replace(read, true) {
            return None;
        }
        let section = self.finish_section()?;
        if is_large {
            self.total = (self.total + section).max(1) * 100_000_000;
            self.ten_thousands = false;
        } else {
            self.total += section.max(1) * 10_000;
        }
        self.last = Some(power);
        Some(())
    }

    fn finish_section(&mut self) -> Option<i128> {
        let digit = self.digit.take();
        // 二百五 is said for 250, so only a digit behind 十 or a zero is surely one of ones.
        let colloquial = digit.is_some() && !self.zero && self.last.is_some_and(|last| last > 1);
        if colloquial {
            return None;
        }
        (self.zero, self.last) = (false, None);
        Some(std::mem::take(&mut self.section) + digit.unwrap_or(0))
    }
}
