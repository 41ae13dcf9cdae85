//! Numbers in texts: what they say, how far they reach, and which digits of them may count.
//!
//! [`find()`] reads running text and gives every amount in it; [`Number::parse`] reads a text that is
//! one number as a whole, such as a marked statistic. Both stand on the same steps, and whoever
//! needs a value, a bound, a unit or the digits that move takes them from the one reading that is
//! made here.
//!
//! 1. `scan` has the numerals of a text: `digits` those in digits, `chinese` and `english` those in
//!    words; what all have in common is in `numeral`.
//! 2. `lead` reads what stands before a numeral, a bound always with its negation; `measure` what
//!    stands behind it, both with the words of the language in `lexicon`.
//! 3. `role` tells amounts from dates and names.
//! 4. `parse` holds the grammar of a number and decides its [`Form`].
//! 5. `amounts` of each language says what is an amount where running text mentions a numeral
//!    (`mention`), and none where it is denied (`denial`); `find` asks it.
//!
//! A language is a folder: its words and names as data, its numerals, and its amounts. Chinese in
//! Traditional characters is read as if it were in Simplified ones ([`simplified()`]).

mod chinese;
mod decimal;
mod denial;
mod digits;
mod english;
mod error;
mod find;
mod lead;
mod lexicon;
mod measure;
mod mention;
mod numeral;
mod parse;
mod role;
mod scan;

use std::{borrow::Cow, fmt};

pub use self::{
    chinese::traditional::{as_printed, simplified},
    decimal::Decimal,
    error::NumberError,
    find::{Found, find},
};

/// A statistic's text with its reading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Number {
    form: Form,
    pieces: Vec<Piece>,
    value: Option<Decimal>,
    upper: Option<Decimal>,
    bound: Bound,
    unit: String,
    unit_start: usize,
}

/// A stretch of the text; all of them, in order, are the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Stands still.
    Text(String),
    /// A decimal that may count up to itself.
    Token(Token),
}

/// A decimal of a number's text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// As it is written: 3,327.
    pub text: String,
    /// Its value, without magnitude.
    pub value: Decimal,
    /// How many digits are written behind the point.
    pub decimals: u32,
}

/// The language whose number words a text uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notation {
    /// 60余万人次, 近40%, 八项.
    Chinese,
    /// 1.2 million, $3,500, nearly 40 percent.
    English,
}

impl Notation {
    /// `text` as its words are looked up, each place where it was.
    fn read(self, text: &str) -> Cow<'_, str> {
        match self {
            Self::Chinese => simplified(text),
            Self::English => Cow::Borrowed(text),
        }
    }
}

/// What kind of number a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// One amount in digits: 326.8亿元, 近40%, 1.2 million.
    Quantity,
    /// From one amount to another: 3—5, 10%~12%, 三至五年; or one of two: 七八家.
    Range,
    /// A place in an order: 全省第二位, 第一标, 3rd place; or a record: 近20年来的最高.
    Ordinal,
    /// Several numerals under one name: 1+27, 9大类756个; or a fraction in digits: 3 in 10.
    Compound,
    /// Written in Han numerals: 八项, 四分之三, 一湖九河.
    Han,
    /// Written in English words: eight schools, a dozen, one in five.
    Spelled,
    /// No amount but a date or a time of day: 2017年, 1—8月, 9:17, the 1990s.
    Date,
    /// No amount but a name with a numeral in it: 十九大, 3·15, G20, Boeing 737.
    Name,
}

/// The decimal that `text` begins with, in digits, and what follows it.
#[must_use]
pub fn leading_decimal(text: &str) -> Option<(Decimal, &str)> {
    let numeral = digits::at_start(text)?;
    Some((numeral.value?, &text[numeral.end..]))
}

/// How a [value](Number::value) bounds what is meant.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Bound {
    /// It is the value.
    #[default]
    Exact,
    /// It is near the value, on either side: 约, 左右.
    About,
    /// It is the value or more: 逾, 余, 多, 以上.
    AtLeast,
    /// It is a little less than the value: 近.
    Nearly,
    /// It is the value or less: 不到, 以下.
    AtMost,
}

impl Bound {
    /// The name used in the data.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::About => "about",
            Self::AtLeast => "at-least",
            Self::Nearly => "nearly",
            Self::AtMost => "at-most",
        }
    }

    /// This bound, or `other` where this one says nothing.
    const fn or(self, other: Self) -> Self {
        match self {
            Self::Exact => other,
            stated => stated,
        }
    }
}

impl Number {
    /// Reads a statistic's text; the grammar stands on the parser, in `number/parse.rs`.
    ///
    /// Whatever has a numeral in it is a number. Where the grammar does not know the rest, the
    /// reading says less (no value, an exact bound, the rest as unit), and nothing counts that is
    /// not surely an amount.
    ///
    /// # Errors
    /// When there is no numeral in it, or one of more than [`Decimal::MAX_DIGITS`] digits.
    pub fn parse(text: &str, notation: Notation) -> Result<Self, NumberError> {
        parse::Parser::new(&notation.read(text), text, notation).parse()
    }

    /// The text in pieces: only [`Piece::Token`]s may count.
    ///
    /// A token is a decimal of 10 or more in a quantity or a range. Ordinals, compounds, numerals
    /// in words, dates, durations and names have none.
    #[must_use]
    pub fn pieces(&self) -> &[Piece] {
        &self.pieces
    }

    /// Those of its pieces that may count.
    pub fn tokens(&self) -> impl Iterator<Item = &Token> {
        self.pieces.iter().filter_map(|piece| match piece {
            Piece::Token(token) => Some(token),
            Piece::Text(_) => None,
        })
    }

    /// Whether any of its pieces may count.
    #[must_use]
    pub fn animates(&self) -> bool {
        self.tokens().next().is_some()
    }

    /// What kind of number it is.
    #[must_use]
    pub const fn form(&self) -> Form {
        self.form
    }

    /// The value with its sign and magnitude: 600000 for 60余万人次, 10.3 for 10.3%, the rank of an
    /// ordinal, the lower end of a range, the year of a date that is nothing else. A fraction is
    /// that of one: 0.75 for 四分之三. None where there are several numerals (1+27, 一湖九河), where
    /// it is open how many are meant (几十家), and where no decimal is exact (two-thirds).
    ///
    /// It is as written: 下降3.2% is 3.2.
    #[must_use]
    pub const fn value(&self) -> Option<Decimal> {
        self.value
    }

    /// The upper end of a range, in the same unit as [`value`](Self::value).
    #[must_use]
    pub const fn upper(&self) -> Option<Decimal> {
        self.upper
    }

    /// How the value bounds what is meant: [`Bound::AtLeast`] for 60余万人次.
    #[must_use]
    pub const fn bound(&self) -> Bound {
        self.bound
    }

    /// What is counted, without magnitude: 元 for 326.8亿元, 人次 for 60余万人次, else empty.
    ///
    /// Ways to write one unit give one unit: % for percent, ％ and 百分之, and for 成, which is ten of
    /// them (三成 is 30 %). A discount keeps its own (八五折 is 8.5 折). A currency that stands before
    /// the number is its unit: $ for $1.2 million.
    #[must_use]
    pub fn unit(&self) -> &str {
        &self.unit
    }

    /// Where the words behind the last digit begin, in bytes; the end where the text is no amount in
    /// digits (一湖九河, 第二位).
    #[must_use]
    pub const fn unit_start(&self) -> usize {
        self.unit_start
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.pieces.iter().try_for_each(|piece| match piece {
            Piece::Text(text) | Piece::Token(Token { text, .. }) => f.write_str(text),
        })
    }
}
