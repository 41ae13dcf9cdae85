//! Han numerals.

use super::words;

/// A Han numeral in a text: the longest run of its characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct HanNumeral {
    /// Where it begins, in bytes.
    pub(super) start: usize,
    /// Where it ends, in bytes.
    pub(super) end: usize,
    /// Its value; none where there is no one reading (三五, 二百五).
    pub(super) value: Option<i128>,
}

impl HanNumeral {
    /// The first Han numeral of `text`.
    pub(super) fn find(text: &str) -> Option<Self> {
        let mut at = text.char_indices().map(|(index, _)| index);
        let start = at.find(|index| begins_numeral(&text[*index..]))?;
        let end = at.find(|index| !begins_numeral(&text[*index..])).unwrap_or(text.len());
        Some(Self { start, end, value: value(&text[start..end]) })
    }
}

/// Whether there is a digit in `text`; a magnitude alone (个百分点, 千瓦) does not make a numeral.
pub(super) fn has_digit(text: &str) -> bool {
    text.contains(|c| digit(c).is_some() || c == '十')
}

fn begins_numeral(text: &str) -> bool {
    text.starts_with(|c| digit(c).is_some()) || words::magnitude_at(text).is_some()
}

fn digit(c: char) -> Option<i128> {
    const DIGITS: [&str; 10] = ["零〇", "一", "二两", "三", "四", "五", "六", "七", "八", "九"];
    let value = DIGITS.iter().position(|glyphs| glyphs.contains(c))?;
    i128::try_from(value).ok()
}

/// The value of a run of numeral characters.
fn value(run: &str) -> Option<i128> {
    let digits: Option<Vec<i128>> = run.chars().map(digit).collect();
    match digits.as_deref() {
        Some([only]) => Some(*only),
        Some([a, b, c, d]) => Some(a * 1000 + b * 100 + c * 10 + d),
        // 三五 is three to five, 一二三 an enumeration.
        Some(_) => None,
        None => Reading::default().read(run),
    }
}

/// The way through one numeral with magnitudes.
///
/// ```ebnf
/// numeral = [ section "万" ] [ section ] "亿" [ tail ] | tail ;
/// tail    = [ section "万" ] [ section ] ;
/// section = [ [ digit ] "千" ] [ [ digit ] "百" ] [ [ digit ] "十" ] [ digit ] ;
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
    fn read(mut self, run: &str) -> Option<i128> {
        for (at, c) in run.char_indices() {
            match digit(c) {
                Some(0) => self.zero = true,
                Some(value) if self.digit.is_none() => self.digit = Some(value),
                Some(_) => return None,
                None => match words::magnitude_at(&run[at..])? {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_value() {
        let cases = [
            ("八", 8),
            ("两", 2),
            ("十", 10),
            ("十二", 12),
            ("二十", 20),
            ("九十九", 99),
            ("百", 100),
            ("一百零五", 105),
            ("一百五十", 150),
            ("三千零二十一", 3_021),
            ("万", 10_000),
            ("三十万", 300_000),
            ("一万零三", 10_003),
            ("千亿", 100_000_000_000),
            ("万亿", 1_000_000_000_000),
            ("三万五千亿", 3_500_000_000_000),
            ("三亿五千万", 350_000_000),
            ("二〇一七", 2_017),
        ];
        for (run, expected) in cases {
            assert_eq!(value(run), Some(expected), "{run}");
        }
    }

    #[test]
    fn a_run_without_one_reading_has_no_value() {
        for run in ["三五", "一二三", "二百五", "一万三", "十三五", "百千", "万万", "亿亿"]
        {
            assert_eq!(value(run), None, "{run}");
        }
    }

    #[test]
    fn ok_find() {
        let cases = [
            ("八项", Some((0, 3))),
            ("全省第二位", Some((9, 12))),
            ("百万千瓦", Some((0, 6))),
            ("个百分点", None),
            ("衡水", None),
        ];
        for (text, expected) in cases {
            assert_eq!(HanNumeral::find(text).map(|it| (it.start, it.end)), expected, "{text}");
        }
    }
}
