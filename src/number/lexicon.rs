//! The words around a numeral, by language.
//!
//! A language is taught in two files of its folder, `words.toml` and `names.toml`; the readers know
//! no word by themselves. Signs, dashes, currencies and symbols of units, which languages share,
//! stand in [`signs`]. Where words of a list begin or end alike, the longest that fits counts.

mod bounds;
mod context;
mod lookup;
mod matching;
pub(super) mod signs;
mod table;

use std::{collections::BTreeMap, sync::LazyLock};

use serde::Deserialize;

use self::table::Table;
pub(super) use self::{
    bounds::Bounds,
    context::Context,
    matching::{
        ends_with_any, is_latin, is_one_of, is_word_of, last_word, starts_with_any, strip_apart,
        strip_longest_end, strip_word, strip_word_end,
    },
};
use super::Notation;

/// What one language says around its numerals.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Words {
    /// Directly before a numeral: 约, at least. A longer word may take back what a shorter one says.
    pub(super) leads: Bounds,
    /// Before a bound, saying how far it goes: well over; and what makes another word of one: so far.
    pub(super) degrees: Vec<String>,
    pub(super) no_degrees: Vec<String>,
    /// Words that bound from below, but only behind a negation: 到 in 不到, exceed.
    pub(super) reached: Vec<String>,
    /// Words that turn the bound behind them round: 不, never.
    pub(super) negations: Vec<String>,
    /// Words that leave little of the bound behind them: hardly.
    pub(super) hedges: Vec<String>,
    /// What may stand between a negation and its bound: 应该, be.
    pub(super) fillers: Vec<String>,
    /// Words that look like a negation of the bound behind them and leave it open: 未必, not only.
    pub(super) doubts: Vec<String>,
    /// Words that with another joined to them are one bound: no more and no less than.
    pub(super) comparatives: Vec<String>,
    /// What may stand between a bound and its numeral: 每月, a total of.
    pub(super) shares: Vec<String>,
    /// Of what so much is told each time: 每小时 before a numeral, year in 5 cases a year.
    pub(super) rates: Vec<String>,
    /// Before one of what so much is told of: a in 5 cases a year; before any: per; and before each: of
    /// every in 3 of every dollar.
    pub(super) articles: Vec<String>,
    pub(super) per: Vec<String>,
    pub(super) every: Vec<String>,
    /// Before the whole of a part, or the month of a day: of.
    pub(super) of: Vec<String>,
    /// Behind a limit that is none yet: than in more than.
    pub(super) than: Vec<String>,
    /// A limit only where a measure is limited and not another amount added: plus.
    pub(super) adding: Vec<String>,
    /// Behind a rate, making it a time where nothing follows: a year before.
    pub(super) before: Vec<String>,
    /// Words that begin another clause: a negation before them says nothing of what follows.
    pub(super) clause_ends: Vec<String>,
    /// Before a bare magnitude, leaving open how many are meant: 几 in 几十.
    pub(super) vague: Vec<String>,
    /// Before a bare magnitude that is reached: 上 in 上千.
    pub(super) reaching: Vec<String>,
    /// Before a numeral, giving the unit: 百分之.
    unit_leads: BTreeMap<String, String>,
    /// Before a numeral, making it a rank: 第, No.
    pub(super) ordinal_leads: Vec<String>,
    /// Directly behind a numeral, making it a rank: the th of 4th.
    pub(super) ordinal_ends: Vec<String>,
    /// At the end of a text that begins with a span of time, making it a record of that time and no
    /// amount: 最高 in 近20年来的最高, high in a 20-year high.
    pub(super) records: Vec<String>,
    /// Directly behind a numeral or its magnitude: 余 in 60余万, -odd in 300-odd.
    pub(super) qualifiers: Bounds,
    /// Behind a unit, or in its place: 左右, or more.
    pub(super) limits: Bounds,
    /// Powers of ten; several in a row multiply (万亿).
    magnitudes: BTreeMap<String, u32>,
    /// Powers of ten only where a currency stands before.
    money_magnitudes: BTreeMap<String, u32>,
    /// Units that begin like a magnitude: 千克.
    magnitude_look_alikes: Vec<String>,
    /// Units of one meaning: how they are written, the unit and the power of ten (成 is 10 %).
    synonyms: BTreeMap<String, (String, u32)>,
    /// Units of a time that passes, which no card counts up.
    durations: Vec<String>,
    /// Between the ends of a range.
    pub(super) ranges: Vec<String>,
    /// Before the lower and between the ends of a range: between, and.
    pub(super) between: Option<(String, String)>,
    /// Between the numerals of a list.
    pub(super) joints: Vec<String>,
    /// Between the numerals of a fraction, and whether the whole stands first (三分之二) or last
    /// (one in five).
    fractions: BTreeMap<String, Whole>,
    /// Days, months and years.
    pub(super) calendar: Calendar,
    /// Behind a unit, or between a measure word and it, making the value a half more: 两年半.
    pub(super) half: Option<String>,
    /// Between the parts of a sum, where a magnitude is left out: 零 in 2万零188.
    pub(super) zero: Option<String>,
    /// Numerals in words, where they are a list and no grammar.
    #[serde(rename = "numerals")]
    pub(super) spelled: Spelled,
    /// Words of measure and count.
    pub(super) units: Units,
    /// What stands around numerals in running text.
    pub(super) context: Context,
    /// Names with numerals in them.
    #[serde(skip)]
    pub(super) names: Names,
}

/// Words with a numeral or a unit in them that count nothing: data, as long as need be.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Names {
    /// Words in which what looks like a negation or a sign is none: 不断, 减负.
    pub(super) no_negations: Vec<String>,
    /// Words in which what looks like a numeral is none: 统一.
    pub(super) no_numerals: Table,
    /// Names with a numeral in them, as they stand.
    pub(super) names: Table,
    /// Directly behind a numeral that tells things apart and does not count: 号, 国道.
    pub(super) name_units: Vec<String>,
    /// Directly behind the decade that people were born in: 后 in 90后.
    pub(super) generations: Vec<String>,
    /// Capitalised words that are no name before a numeral: The 300. None where no word makes one.
    pub(super) no_names: Vec<String>,
    /// Words that begin like a unit and are none: 家庭.
    no_units: Table,
    /// Things behind a counter with which the counter looks like one of those: 门店 in 300家门店.
    counted: Table,
}

/// Numerals in words.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Spelled {
    /// Words that add up: twenty-one, one hundred and five.
    pub(super) addends: BTreeMap<String, u32>,
    /// Words that multiply what stands before them.
    pub(super) factors: BTreeMap<String, u64>,
    /// Factors of which it is open how many are meant: dozens.
    pub(super) vague: Vec<String>,
    /// Words of a rank.
    pub(super) ranks: BTreeMap<String, u32>,
    /// Parts of a whole, in the singular; the plural has an s.
    pub(super) parts: BTreeMap<String, u32>,
    /// How many times as much something becomes, behind a bound: more than double.
    pub(super) multiples: BTreeMap<String, u32>,
}

/// Words of measure and count.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Units {
    /// They say all by themselves.
    measures: Table,
    /// They count what is named behind them.
    counters: Table,
    /// Units before which numerals below ten in words are amounts.
    pub(super) few: Vec<String>,
    /// Only where they stand at the digits: 20p.
    pub(super) glued: Vec<String>,
    /// Behind a currency, saying how often so much is paid: pcm.
    pub(super) glued_rates: Vec<String>,
    /// Currencies that go on with a number of coins, which are not named: two pounds ten.
    pub(super) coined: Vec<String>,
    /// Units of one kind, each with those that may go on behind it: foot, inch.
    pub(super) finer: Vec<Vec<String>>,
}

/// Where the whole of a fraction stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Whole {
    /// 三分之二.
    First,
    /// one in five.
    Last,
}

/// How a language writes dates.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Calendar {
    /// What a four-digit numeral stands before, if anything, when it is a year; empty where it may
    /// be anything that is not counted.
    year_units: Vec<String>,
    /// Before a year, even where it looks like the end of a range: in 2018 to 655.
    pub(super) year_leads: Vec<String>,
    /// Things that are counted, so that a four-digit numeral before them is no year: 2017 visitors.
    counted: Vec<String>,
    /// Behind a decade or a century: 年代, s.
    pub(super) decades: Vec<String>,
    /// Behind a numeral of a date, and the greatest there is: 月, 12.
    pub(super) units: BTreeMap<String, u32>,
    /// Behind such a numeral, if the text or a pause follows, and the greatest there is: 点, 24.
    pub(super) last_units: BTreeMap<String, u32>,
    /// Whether months have names, before or behind a numeral of a date: October.
    named_months: bool,
    /// Before a numeral that ends the text: 周 in 周三.
    pub(super) last_leads: Vec<String>,
    /// What an hour is followed by: the minutes behind it belong to it.
    pub(super) hours: Vec<String>,
}

/// A known unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Unit {
    /// The unit.
    pub(super) word: &'static str,
    /// Whether it counts things that are named behind it.
    pub(super) counts: bool,
}

static CHINESE: LazyLock<Words> = LazyLock::new(|| {
    Words::read(include_str!("chinese/words.toml"), include_str!("chinese/names.toml"))
});
static ENGLISH: LazyLock<Words> = LazyLock::new(|| {
    Words::read(include_str!("english/words.toml"), include_str!("english/names.toml"))
});

impl Words {
    /// The words of a language.
    pub(super) fn of(notation: Notation) -> &'static Self {
        match notation {
            Notation::Chinese => &CHINESE,
            Notation::English => &ENGLISH,
        }
    }

    /// Reads the files of a language. A test holds that they are without faults.
    fn read(words: &str, names: &str) -> Self {
        let mut words: Self = toml::from_str(words).unwrap_or_default();
        words.names = toml::from_str(names).unwrap_or_default();
        signs::SYMBOLS
            .into_iter()
            .chain(signs::CODES)
            .for_each(|symbol| words.units.measures.add(symbol.to_owned()));
        words
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_files_of_every_language_are_without_faults() {
        for (words, names) in [
            (include_str!("chinese/words.toml"), include_str!("chinese/names.toml")),
            (include_str!("english/words.toml"), include_str!("english/names.toml")),
        ] {
            toml::from_str::<Words>(words).unwrap();
            toml::from_str::<Names>(names).unwrap();
        }
    }
}
