//! The words around a numeral, by language.
//!
//! A language is taught in a table of [`Words`]; the parser knows none by itself. Signs, dashes and
//! currencies that both languages share stand here.

mod chinese;
mod english;

use super::{Bound, Notation};

/// A word and how it bounds the numeral it stands beside.
pub(super) type Bounds = &'static [(&'static str, Bound)];

/// What one language says around its numerals. Where a table has words that begin or end alike, the
/// longest that fits counts.
pub(super) struct Words {
    /// Directly before a numeral: 约, at least. A longer word may take back what a shorter one says.
    pub(super) leads: Bounds,
    /// Before a bare magnitude, leaving open how many are meant: 几 in 几十.
    pub(super) vague: &'static [&'static str],
    /// Before a bare magnitude that is reached: 上 in 上千.
    pub(super) reaching: &'static [&'static str],
    /// Before a numeral, giving the unit: 百分之, $.
    pub(super) unit_leads: &'static [(&'static str, &'static str)],
    /// Before a numeral, making it a rank: 第, No.
    pub(super) ordinal_leads: &'static [&'static str],
    /// Directly behind a numeral, making it a rank: the th of 4th.
    pub(super) ordinal_ends: &'static [&'static str],
    /// At the end of a text that begins with a span of time, making it a record of that time and no
    /// amount: 最高 in 近20年来的最高, high in a 20-year high.
    pub(super) records: &'static [&'static str],
    /// Directly behind a numeral or its magnitude: 余 in 60余万, -odd in 300-odd.
    pub(super) qualifiers: Bounds,
    /// Behind a unit, or in its place: 左右, or more.
    pub(super) limits: Bounds,
    /// Powers of ten; several in a row multiply (万亿).
    pub(super) magnitudes: &'static [(&'static str, u32)],
    /// Powers of ten only where a currency stands before: the m of $3m is not a metre.
    pub(super) money_magnitudes: &'static [(&'static str, u32)],
    /// Units that begin like a magnitude: 千克.
    pub(super) units_like_magnitudes: &'static [&'static str],
    /// Units of one meaning: how they are written, the unit and the power of ten (成 is 10 %).
    pub(super) units: &'static [(&'static str, &'static str, u32)],
    /// Units of a time that passes, which no card counts up.
    pub(super) durations: &'static [&'static str],
    /// Between the ends of a range.
    pub(super) ranges: &'static [&'static str],
    /// Before the lower and between the ends of a range: between, and.
    pub(super) between: Option<(&'static str, &'static str)>,
    /// Between the numerals of a fraction, and whether the whole stands first (三分之二) or last
    /// (one in five).
    pub(super) fractions: &'static [(&'static str, Whole)],
    /// Days, months and years.
    pub(super) calendar: Calendar,
    /// Behind a unit, or between a measure word and it, making the value a half more: 两年半.
    pub(super) half: Option<&'static str>,
    /// Words in which what looks like a numeral is none: 统一.
    pub(super) no_numerals: &'static [&'static str],
    /// Names with a numeral in them, as they stand.
    pub(super) names: &'static [&'static str],
    /// Directly behind a numeral that tells things apart and does not count: 号, 国道.
    pub(super) name_units: &'static [&'static str],
    /// Directly behind the decade that people were born in: 后 in 90后.
    pub(super) generations: &'static [&'static str],
    /// Capitalised words that are no name before a numeral: The 300, In 2017. None where no word
    /// makes a name.
    pub(super) no_names: Option<&'static [&'static str]>,
}

/// Where the whole of a fraction stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Whole {
    /// 三分之二.
    First,
    /// one in five.
    Last,
}

/// How a language writes dates.
pub(super) struct Calendar {
    /// What a four-digit numeral stands before when it is a year.
    pub(super) years: Years,
    /// Behind a decade or a century: 年代, s.
    pub(super) decades: &'static [&'static str],
    /// Behind a numeral of a date, and the greatest there is: 月, 12.
    pub(super) units: &'static [(&'static str, u32)],
    /// Behind such a numeral, if the text or a pause follows, and the greatest there is: 点, 24.
    pub(super) last_units: &'static [(&'static str, u32)],
    /// Months by name, before or behind a numeral of a date: October.
    pub(super) months: &'static [&'static [&'static str]],
    /// Before a numeral that ends the text: 周 in 周三.
    pub(super) last_leads: &'static [&'static str],
    /// What an hour is followed by: the minutes behind it belong to it.
    pub(super) hours: &'static [&'static str],
}

/// What may follow a year.
pub(super) enum Years {
    /// Nothing or one of these.
    Before(&'static [&'static str]),
    /// Anything but these, which are counted: 2017 visitors.
    NotBefore(&'static [&'static str]),
}

/// Marks between the ends of a range, longer ones first.
pub(super) const DASHES: [&str; 9] = ["——", "--", "—", "–", "-", "－", "~", "～", "〜"];

/// Signs that make a value negative, and those that do not.
const SIGNS: [(&str, bool); 9] = [
    ("-", true),
    ("−", true),
    ("－", true),
    ("负", true),
    ("零下", true),
    ("minus", true),
    ("negative", true),
    ("+", false),
    ("＋", false),
];

/// Currencies that stand before an amount.
const CURRENCIES: [&str; 26] = [
    "US$", "HK$", "NT$", "NZ$", "A$", "C$", "S$", "R$", "$", "＄", "€", "£", "¥", "￥", "₹", "₩",
    "₽", "RMB", "CNY", "USD", "EUR", "GBP", "JPY", "HKD", "Rs", "Rs.",
];

/// Units that begin with a capital letter, so that no name is seen in them: 110KV.
pub(super) const CAPITAL_UNITS: [&str; 43] = [
    "Ah", "BTU", "Bq", "CM", "GB", "GHz", "GPa", "GW", "GWh", "Gbps", "Gt", "Hz", "J", "KB", "KG",
    "KM", "KV", "KW", "KWh", "L", "MB", "MHz", "ML", "MM", "MPa", "MVA", "MW", "MWh", "Mbps", "Mt",
    "N", "Nm", "PB", "Pa", "Sv", "TB", "TEU", "TW", "TWh", "V", "VA", "W", "Wh",
];

impl Words {
    /// The words of a language.
    pub(super) const fn of(notation: Notation) -> &'static Self {
        match notation {
            Notation::Chinese => &chinese::WORDS,
            Notation::English => &english::WORDS,
        }
    }

    /// How the last word of `prefix` bounds the numeral behind it.
    pub(super) fn lead_bound(&self, prefix: &str) -> Bound {
        let fitting = self.leads.iter().filter(|(word, _)| ends_with_word(prefix, word));
        fitting.max_by_key(|(word, _)| word.len()).map_or(Bound::Exact, |(_, bound)| *bound)
    }

    /// The unit that the end of `prefix` gives, and what stands before it.
    pub(super) fn unit_lead<'a>(&self, prefix: &'a str) -> Option<(&'static str, &'a str)> {
        let own = self.unit_leads.iter().copied();
        let all = own.chain(CURRENCIES.into_iter().map(|sign| (sign, sign)));
        all.filter_map(|(word, unit)| Some((unit, strip_word_end(prefix, word)?)))
            .min_by_key(|(_, rest)| rest.len())
    }

    /// The qualifier that `text` begins with, its bound, and the rest.
    pub(super) fn split_qualifier<'a>(
        &self,
        text: &'a str,
    ) -> Option<(&'static str, Bound, &'a str)> {
        let mut fitting = self.qualifiers.iter();
        let found =
            fitting.find_map(|(word, bound)| Some((*word, *bound, strip_word(text, word)?)));
        // 1+X is not one or more.
        found.filter(|(word, _, rest)| *word != "+" || !rest.starts_with(is_latin))
    }

    /// The first limit in `text`, its bound, what stands before it and what behind.
    pub(super) fn split_limit<'a>(
        &self,
        text: &'a str,
    ) -> Option<(&'static str, Bound, &'a str, &'a str)> {
        let fitting = self.limits.iter().filter_map(|(word, bound)| {
            let (before, after) = split_word(text, word)?;
            Some((*word, *bound, before, after))
        });
        fitting.min_by_key(|(_, _, before, _)| before.len())
    }

    /// The power of ten of the magnitude that `text` begins with, and the rest.
    pub(super) fn split_magnitude<'a>(&self, text: &'a str, money: bool) -> Option<(u32, &'a str)> {
        if self.units_like_magnitudes.iter().any(|unit| text.starts_with(unit)) {
            return None;
        }
        let all = |words: &[(&str, u32)]| {
            words.iter().find_map(|(word, power)| Some((*power, strip_word(text, word)?)))
        };
        // 1.2m people are no metres either.
        let of_money = || {
            all(self.money_magnitudes)
                .filter(|(_, rest)| money || self.is_counted(rest.trim_start()))
        };
        all(self.magnitudes).or_else(of_money)
    }

    /// The unit that `text` begins with, the power of ten it is of, and what follows; all of the
    /// text where the unit is not known.
    pub(super) fn split_unit<'a>(&self, text: &'a str) -> (&'a str, u32, &'a str) {
        let fits = |word: &str| {
            let rest = strip_word(text, word)?;
            let symbol = !word.ends_with(char::is_alphabetic);
            (symbol || rest.is_empty() || rest.starts_with([' ', '的'])).then_some(rest)
        };
        let mut known = self.units.iter();
        known
            .find_map(|(word, unit, power)| Some((*unit, *power, fits(word)?)))
            .unwrap_or((text, 0, ""))
    }

    /// The text between two numerals, split at the mark or word that makes it a range.
    pub(super) fn split_range<'a>(&self, gap: &'a str) -> Option<(&'a str, &'a str)> {
        let all = DASHES.iter().chain(self.ranges);
        all.filter_map(|word| split_word(gap, word)).min_by_key(|(before, _)| before.len())
    }

    /// Where the whole of a fraction stands, if `gap` stands between its numerals.
    pub(super) fn fraction(&self, gap: &str) -> Option<Whole> {
        let gap = gap.trim();
        self.fractions.iter().find_map(|(word, whole)| (gap == *word).then_some(*whole))
    }

    /// Whether `unit` is of a time that passes.
    pub(super) fn is_duration(&self, unit: &str) -> bool {
        starts_with_any(unit, self.durations)
    }

    /// Whether `unit` is known to be counted, so that a numeral before it is no year or name.
    pub(super) fn is_counted(&self, unit: &str) -> bool {
        match self.calendar.years {
            Years::Before(_) => false,
            Years::NotBefore(counted) => starts_with_any(unit, counted),
        }
    }

    /// Whether `text` ends with the name of a month: Oct. 12.
    pub(super) fn ends_with_month(&self, text: &str) -> bool {
        let text = text.trim_end_matches('.');
        self.calendar.months.iter().any(|months| ends_with_any(text, months))
    }

    /// Whether a four-digit numeral before `unit` is a year.
    pub(super) fn is_year_unit(&self, unit: &str) -> bool {
        match self.calendar.years {
            Years::Before(units) => unit.is_empty() || starts_with_any(unit, units),
            Years::NotBefore(_) => !self.is_counted(unit),
        }
    }
}

/// Splits off a sign at the end of `text`: whether it is negative, and what stands before it.
pub(super) fn split_sign(text: &str) -> Option<(bool, &str)> {
    SIGNS.iter().find_map(|(sign, negative)| Some((*negative, strip_word_end(text, sign)?)))
}

/// Whether `text` begins with one of the words.
pub(super) fn starts_with_any(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| strip_word(text, word).is_some())
}

/// Whether `text` ends with one of the words.
pub(super) fn ends_with_any(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| ends_with_word(text, word))
}

/// What follows `word` at the beginning of `text`, whatever the case; a Latin word ends there.
pub(super) fn strip_word<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    let (head, rest) = text.split_at_checked(word.len())?;
    let whole = !word.ends_with(is_latin) || !rest.starts_with(is_latin);
    (head.eq_ignore_ascii_case(word) && whole).then_some(rest)
}

/// What precedes `word` at the end of `text`, whatever the case; a Latin word begins there.
pub(super) fn strip_word_end<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    let (rest, tail) = text.split_at_checked(text.len().checked_sub(word.len())?)?;
    let whole = !word.starts_with(is_latin) || !rest.ends_with(is_latin);
    (tail.eq_ignore_ascii_case(word) && whole).then_some(rest)
}

fn ends_with_word(text: &str, word: &str) -> bool {
    strip_word_end(text, word).is_some()
}

/// What precedes and follows the first `word` in `text`.
fn split_word<'a>(text: &'a str, word: &str) -> Option<(&'a str, &'a str)> {
    text.match_indices(word).find_map(|(at, _)| {
        let (before, rest) = text.split_at_checked(at)?;
        let after = strip_word(rest, word)?;
        let whole = !word.starts_with(is_latin) || !before.ends_with(is_latin);
        whole.then_some((before, after))
    })
}

/// Whether a character is a letter that Latin words are of.
pub(super) const fn is_latin(c: char) -> bool {
    c.is_ascii_alphabetic()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn latin_words_are_whole_and_chinese_ones_need_not_be() {
        assert_eq!(strip_word("Percent of", "percent"), Some(" of"));
        assert_eq!(strip_word("percentage", "percent"), None);
        assert_eq!(strip_word("余万", "余"), Some("万"));
        assert_eq!(strip_word_end("more than", "than"), Some("more "));
        assert_eq!(strip_word_end("Dover", "over"), None);
        assert_eq!(strip_word_end("大约", "约"), Some("大"));
        assert_eq!(split_word("a tonic to b", "to"), Some(("a tonic ", " b")));
    }

    #[test]
    fn no_word_stands_behind_one_that_hides_it() {
        for words in [Words::of(Notation::Chinese), Words::of(Notation::English)] {
            let qualifiers: Vec<_> = words.qualifiers.iter().map(|(word, _)| *word).collect();
            let magnitudes: Vec<_> = words.magnitudes.iter().map(|(word, _)| *word).collect();
            let units: Vec<_> = words.units.iter().map(|(word, _, _)| *word).collect();
            for table in [qualifiers, magnitudes, units] {
                for (at, later) in table.iter().enumerate() {
                    let hidden = table[..at].iter().any(|word| strip_word(later, word).is_some());
                    assert!(!hidden, "{later} stands behind its beginning");
                }
            }
        }
    }
}
