//! The value of one Han numeral.

use super::{digit, digits, tens};
use crate::number::lexicon::Words;

/// The value of a run of numeral characters.
pub(super) fn value(run: &str, words: &'static Words) -> Option<i128> {
    match digits(run).as_deref() {
        Some([only]) => Some(*only),
        Some([a, b, c, d]) => Some(a * 1000 + b * 100 + c * 10 + d),
        // 三五 is three to five, 一二三 an enumeration.
        Some(_) => None,
        None => Reading::default().read(run, words),
    }
}

/// Both values of a run that says two at once: 七八 is seven or eight, 三五 three to five.
pub(super) fn either(run: &str, words: &'static Words) -> Option<(i128, i128)> {
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
    /// Whether 亿 was read.
    hundred_millions: bool,
    /// Whether 万 was read, since 亿 if that was.
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
                    4 => self.close_ten_thousands()?,
                    _ => self.close_hundred_millions()?,
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
        self.last = Some(power);
        self.zero = false;
        Some(())
    }

    fn close_ten_thousands(&mut self) -> Option<()> {
        if std::mem::replace(&mut self.ten_thousands, true) {
            return None;
        }
        let section = self.finish_section()?;
        self.total += section.max(1) * 10_000;
        self.last = Some(4);
        Some(())
    }

    fn close_hundred_millions(&mut self) -> Option<()> {
        if std::mem::replace(&mut self.hundred_millions, true) {
            return None;
        }
        let section = self.finish_section()?;
        self.total = (self.total + section).max(1) * 100_000_000;
        self.ten_thousands = false;
        self.last = Some(8);
        Some(())
    }

    /// The sum of the present part, which ends here.
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
