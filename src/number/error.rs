//! Why a text is not a number.

use std::{error::Error, fmt};

use super::{Decimal, Notation};

/// Why a text is not a number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NumberError {
    /// There is no numeral in the text.
    ExpectedNumeral {
        /// Whose number words were looked for.
        notation: Notation,
        /// The text.
        found: String,
    },
    /// A value has more digits than a [`Decimal`] holds.
    TooManyDigits {
        /// The text.
        found: String,
    },
}

impl fmt::Display for NumberError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::ExpectedNumeral { notation, found } => {
                let words = if *notation == Notation::Chinese { "八" } else { "eight" };
                write!(f, "expected a numeral such as 60 or {words}, found ")?;
                let is_empty = found.trim().is_empty();
                if is_empty { f.write_str("nothing") } else { write!(f, "\"{found}\"") }
            }
            Self::TooManyDigits { found } => {
                let most = Decimal::MAX_DIGITS;
                write!(f, "expected a value of at most {most} digits, found \"{found}\"")
            }
        }
    }
}

impl Error for NumberError {}
