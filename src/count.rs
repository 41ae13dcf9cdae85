//! The frames of a number that counts up to itself, without a browser.
//!
//! A card shows its number in full from the start; this is only what an overlay draws for a moment
//! while the card comes into view. [`Token::frame`] is the whole of it.

use crate::digit::{MAX_COUNTED, POINTS, SEPARATORS, value as digit};

/// How long a count lasts, ms. The rule is 1.2 s at most: longer keeps the reader waiting.
pub const DURATION_MS: u32 = 1_200;

/// How many numbers count at a time; the rule is 6 at most, the next ones wait their turn.
pub const MAX_CONCURRENT: usize = 6;

/// The share of a card that must be visible for its count to begin; the rule is one half.
pub const START_VISIBLE_RATIO: f64 = 0.5;

/// The share of the target that a count begins with, as a fraction: the rule is 60 %, so that every
/// frame is near the number itself and none says zero.
pub const FROM: (u64, u64) = (3, 5);

/// A decimal as it stands in a page, ready to count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    source: String,
    /// All its digits as one integer.
    target: u64,
    /// How many digits stand behind the point.
    decimals: usize,
}

impl Token {
    /// Takes a decimal in digits, ASCII or full-width, perhaps with groups and a point: `3,327`,
    /// `89.19`. None for whatever is not an amount in that form, such as `0318`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (mut target, mut digits, mut decimals) = (0, 0, 0);
        let (mut fraction, mut after_digit) = (false, false);
        for c in text.chars() {
            if let Some(digit) = digit(c) {
                target = target * 10 + digit;
                digits += 1;
                decimals += usize::from(fraction);
                after_digit = true;
            } else if after_digit && !fraction && (POINTS.contains(&c) || SEPARATORS.contains(&c)) {
                fraction = POINTS.contains(&c);
                after_digit = false;
            } else {
                return None;
            }
            if digits > MAX_COUNTED {
                return None;
            }
        }
        let padded = digits - decimals > 1 && text.chars().next().and_then(digit) == Some(0);
        (after_digit && !padded).then(|| Self { source: text.to_owned(), target, decimals })
    }

    /// The text at `progress` of the count, 0 at its beginning and 1 at its end.
    ///
    /// Frames begin with [`FROM`] of the target, grow ever more slowly, never shrink and never go
    /// beyond it; they have its decimals, groups and kind of digits. From 1 on, and if `progress`
    /// is not a number, the frame is the source itself.
    #[must_use]
    pub fn frame(&self, progress: f64) -> String {
        if progress < 1.0 { self.write(self.value(progress.max(0.0))) } else { self.source.clone() }
    }

    /// The value at `progress`, which is in `0..1`, in units of the last digit.
    fn value(&self, progress: f64) -> u64 {
        // Cubic: seven eighths of the way in the first half, so the last digits settle slowly.
        let rest = 1.0 - progress;
        let eased = 1.0 - rest * rest * rest;
        let way = self.target * (FROM.1 - FROM.0) / FROM.1;
        self.target - way + share(way, eased).min(way)
    }

    /// `value` in the source's own digits and marks: these are aligned at the right.
    fn write(&self, value: u64) -> String {
        let mut rest = value;
        let mut written = 0;
        let mut reversed = Vec::with_capacity(self.source.len());
        for c in self.source.chars().rev() {
            if rest == 0 && written > self.decimals {
                break;
            }
            reversed.push(if digit(c).is_some() {
                written += 1;
                let last = rest % 10;
                rest /= 10;
                glyph(c, last)
            } else {
                c
            });
        }
        reversed.into_iter().rev().collect()
    }
}

/// The part of `whole` that `ratio` says, rounded down; a ratio is in `0..=1`.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "rounding down is meant, and the product is between 0 and `whole`"
)]
fn share(whole: u64, ratio: f64) -> u64 {
    (whole as f64 * ratio) as u64
}

/// The digit of `value` in the set that `like` is of.
fn glyph(like: char, value: u64) -> char {
    let zero = if like.is_ascii() { '0' } else { '０' };
    u32::try_from(value)
        .ok()
        .and_then(|value| char::from_u32(u32::from(zero) + value))
        .unwrap_or(like)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[track_caller]
    fn token(text: &str) -> Token {
        Token::parse(text).expect(text)
    }

    /// The digits of a frame as one integer.
    fn value(frame: &str) -> u64 {
        frame.chars().filter_map(digit).fold(0, |sum, digit| sum * 10 + digit)
    }

    #[test]
    fn ok_parse() {
        let cases = [
            "0",
            "7",
            "152",
            "10.3",
            "0.5",
            "3,327",
            "１２，３４５．６７",
            "1\u{2009}234",
            "999999999999999999",
        ];
        for text in cases {
            assert_eq!(token(text).frame(1.0), text);
        }
    }

    #[test]
    fn what_is_not_an_amount_does_not_count() {
        let cases = [
            "", "八", "-5", "10%", "1.", ".5", "1.2.3", "1,,2", "1,", "1.2,3", "0318", "00.5", " 1",
        ];
        for text in cases.into_iter().chain(["1000000000000000000"]) {
            assert_eq!(Token::parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_count_goes_from_60_percent_to_the_text_itself() {
        let cases = [
            ("152", ["92", "144", "152"]),
            ("10.3", ["6.2", "9.7", "10.3"]),
            ("95.1", ["57.1", "90.3", "95.1"]),
            ("89.19", ["53.52", "84.73", "89.19"]),
            ("3,327", ["1,997", "3,160", "3,327"]),
            ("1,200", ["720", "1,140", "1,200"]),
            ("1，000，000", ["600，000", "950，000", "1，000，000"]),
            ("１２．５", ["７．５", "１１．８", "１２．５"]),
            ("1.00", ["0.60", "0.95", "1.00"]),
            ("0.05", ["0.03", "0.04", "0.05"]),
            ("1", ["1", "1", "1"]),
        ];
        for (text, expected) in cases {
            assert_eq!([0.0, 0.5, 1.0].map(|progress| token(text).frame(progress)), expected);
        }
    }

    #[test]
    fn outside_of_the_count_stand_its_first_and_last_frame() {
        let cases = [
            (f64::NEG_INFINITY, "24"),
            (-0.1, "24"),
            (1.5, "40"),
            (f64::INFINITY, "40"),
            (f64::NAN, "40"),
        ];
        for (progress, expected) in cases {
            assert_eq!(token("40").frame(progress), expected, "{progress}");
        }
    }

    /// Decimals of every shape a page may hold, zero excepted.
    fn decimals() -> impl Strategy<Value = String> {
        let plain = "[1-9][0-9]{0,11}(\\.[0-9]{1,6})?";
        let grouped = "[1-9][0-9]{0,2}(,[0-9]{3}){1,3}(\\.[0-9]{1,3})?";
        let full_width = "[１-９][０-９]{0,2}(，[０-９]{3}){0,3}(．[０-９]{1,3})?";
        let small = "0\\.[0-9]{0,4}[1-9]";
        prop_oneof![plain, grouped, full_width, small]
    }

    proptest! {
        #[test]
        fn frames_grow_from_60_percent_and_end_with_the_text(
            text in decimals(),
            mut moments in prop::collection::vec(-0.5..1.5_f64, 1..40),
        ) {
            let token = token(&text);
            let target = value(&text);
            let mut last = token.frame(0.0);
            prop_assert!(u128::from(value(&last)) * 5 >= u128::from(target) * 3);
            moments.sort_by(f64::total_cmp);
            for frame in moments.into_iter().map(|moment| token.frame(moment)) {
                prop_assert!(value(&frame) >= value(&last), "{} after {}", frame, last);
                prop_assert!(0 < value(&frame) && value(&frame) <= target, "{}", frame);
                last = frame;
            }
            prop_assert_eq!(token.frame(1.0), text);
        }

        #[test]
        fn frames_look_like_the_text(text in decimals(), progress in 0.0..1.0_f64) {
            let token = token(&text);
            let frame = token.frame(progress);
            let again = Token::parse(&frame);
            prop_assert!(again.is_some(), "{} is a decimal", frame);
            prop_assert_eq!(again.map(|again| again.decimals), Some(token.decimals));
            // Whatever is not a digit stands at the same distance from the end.
            for (theirs, ours) in text.chars().rev().zip(frame.chars().rev()) {
                prop_assert_eq!(digit(theirs).is_some(), digit(ours).is_some());
                prop_assert_eq!(theirs.is_ascii(), ours.is_ascii());
            }
        }

        #[test]
        fn parsing_never_panics(text in "[0-9０-９.,，．万%-]{0,24}|.{0,12}", progress in any::<f64>()) {
            if let Some(token) = Token::parse(&text) {
                prop_assert_eq!(token.frame(1.0), text);
                prop_assert!(Token::parse(&token.frame(progress)).is_some());
            }
        }
    }
}
