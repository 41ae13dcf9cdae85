//! Digits as texts write them, ASCII or full-width, and the marks between them.

/// Characters that set groups of digits apart: comma, full-width comma, thin, no-break and plain spaces.
pub const SEPARATORS: [char; 6] = [',', '，', '\u{2009}', '\u{202f}', '\u{a0}', ' '];

/// Characters that set the decimals apart; the last one only in English.
pub const POINTS: [char; 3] = ['.', '．', '·'];

/// The most digits of a decimal that counts up to itself: what 64 bits hold.
pub const MAX_COUNTED: usize = 18;

/// The value of a digit.
#[must_use]
pub fn value(c: char) -> Option<u64> {
    match c {
        '0'..='9' => Some(u64::from(c) - u64::from('0')),
        '０'..='９' => Some(u64::from(c) - u64::from('０')),
        _ => None,
    }
}
