//! What the formula of a derived statistic gives, and whether that is the number in the text.

use crate::report::number::{Bound, Number, Piece};

/// How far from the result a number may be that says 约, as a share of it.
const ABOUT: f64 = 0.05;

/// How far a number may lie on the other side of what 逾 or 近 say, as a factor.
const FAR: f64 = 2.0;

/// The value of a formula of decimals, `+ - * /` (or `− × ÷`), brackets and `%`; none if it is
/// no such formula, or has no value.
///
/// Floats are exact enough here: the value is only compared with a number of a few digits.
pub(super) fn value(formula: &str) -> Option<f64> {
    let text: String = formula
        .chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, ',' | '，'))
        .map(|c| match c {
            '×' => '*',
            '÷' => '/',
            '−' => '-',
            '（' => '(',
            '）' => ')',
            c => c,
        })
        .collect();
    let mut rest = text.as_str();
    let value = sum(&mut rest, 0)?;
    (rest.is_empty() && value.is_finite()).then_some(value)
}

/// Most brackets in each other.
const MAX_DEPTH: usize = 32;

fn sum(rest: &mut &str, depth: usize) -> Option<f64> {
    let mut value = product(rest, depth)?;
    while let Some(operator) = take(rest, &['+', '-']) {
        let next = product(rest, depth)?;
        value += if operator == '+' { next } else { -next };
    }
    Some(value)
}

fn product(rest: &mut &str, depth: usize) -> Option<f64> {
    let mut value = factor(rest, depth)?;
    while let Some(operator) = take(rest, &['*', '/']) {
        let next = factor(rest, depth)?;
        value = if operator == '*' { value * next } else { value / next };
    }
    Some(value)
}

fn factor(rest: &mut &str, depth: usize) -> Option<f64> {
    let sign = if take(rest, &['-']).is_some() { -1.0 } else { 1.0 };
    let mut value = if take(rest, &['(']).is_some() {
        let inside = (depth < MAX_DEPTH).then(|| sum(rest, depth + 1))??;
        take(rest, &[')'])?;
        inside
    } else {
        decimal(rest)?
    };
    while take(rest, &['%']).is_some() {
        value /= 100.0;
    }
    Some(sign * value)
}

fn decimal(rest: &mut &str) -> Option<f64> {
    let length = rest.bytes().take_while(|byte| byte.is_ascii_digit() || *byte == b'.').count();
    let (digits, after) = rest.split_at(length);
    *rest = after;
    digits.parse().ok()
}

fn take(rest: &mut &str, expected: &[char]) -> Option<char> {
    let c = rest.chars().next().filter(|c| expected.contains(c))?;
    *rest = rest.get(c.len_utf8()..).unwrap_or_default();
    Some(c)
}

/// Whether `result`, rounded as `number` is, is that number. A formula may be in the number's own
/// magnitude or percents, or not. Where the number has no single value there is nothing to compare.
pub(super) fn agrees(result: f64, number: &Number) -> bool {
    let [token] = tokens(number)[..] else { return true };
    let (Some(value), None) = (number.value(), number.upper()) else { return true };
    let plain: String = token.chars().filter(|c| c.is_ascii_digit() || *c == '.').collect();
    let (Ok(shown), Ok(value)) = (plain.parse::<f64>(), value.to_string().parse::<f64>()) else {
        return true;
    };
    let decimals = plain.split_once('.').map_or(0, |(_, decimals)| decimals.len());
    let step = 10_f64.powi(-i32::try_from(decimals).unwrap_or(0));
    let percent = if number.unit().starts_with('%') { 0.01 } else { 1.0 };
    let factors = [1.0, value / shown, percent];
    factors.iter().any(|factor| near(result, shown * factor, step * factor, number.bound()))
}

fn near(result: f64, shown: f64, step: f64, bound: Bound) -> bool {
    // Half a step is rounding; a little more is that of the floats.
    let rounded = (result - shown).abs() <= step.abs() * 0.500_001;
    let (size, limit) = (result.abs(), shown.abs());
    rounded
        || match bound {
            Bound::Exact => false,
            Bound::About => (result - shown).abs() <= limit * ABOUT,
            Bound::AtLeast => limit <= size && size <= limit * FAR,
            Bound::Nearly | Bound::AtMost => size <= limit && limit <= size * FAR,
        }
}

fn tokens(number: &Number) -> Vec<&str> {
    let pieces = number.pieces().iter();
    pieces
        .filter_map(|piece| match piece {
            Piece::Token(token) => Some(token.as_str()),
            _ => None,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::number::Notation;

    #[test]
    fn formulas_are_computed() {
        for (formula, expected) in [
            ("112/0.204", 549.019_607_843_137_2),
            ("1+2*3", 7.0),
            ("(1+2)×3 − 4÷2", 7.0),
            ("-2*-3", 6.0),
            ("1,200*50%", 600.0),
            ("10-4-3", 3.0),
        ] {
            let value = value(formula).unwrap_or(f64::NAN);
            assert!((value - expected).abs() < 1e-9, "{formula} gave {value}");
        }
        let deep = "(".repeat(100_000);
        for bad in ["", "1+", "1 2 3 x", "(1", "1/0", "a", "1..2", "2^3", deep.as_str()] {
            assert_eq!(value(bad), None, "{}", bad.get(..8).unwrap_or(bad));
        }
    }

    #[test]
    fn a_number_agrees_with_what_it_is_rounded_from() {
        let agree = |formula: &str, text: &str| {
            agrees(value(formula).unwrap(), &Number::parse(text, Notation::Chinese).unwrap())
        };
        for (formula, text) in [
            ("112/0.204", "549个"),
            ("112/0.204", "约550个"),
            ("112/0.204", "540余个"),
            ("112/0.204", "近600个"),
            ("112/0.204", "549.0个"),
            ("3/29", "10.3%"),
            ("300/29", "10.3%"),
            ("12.2-10.3", "1.9个百分点"),
            ("600000", "60万人"),
            ("60", "60万人"),
            ("1", "3—5个"),
            ("1", "八项"),
        ] {
            assert!(agree(formula, text), "{formula} is {text}");
        }
        for (formula, text) in [
            ("112/0.204", "550个"),
            ("112/0.204", "540个"),
            ("112/0.204", "600余个"),
            ("112/0.204", "近540个"),
            ("112/0.204", "约700个"),
            ("3/29", "10.4%"),
        ] {
            assert!(!agree(formula, text), "{formula} is not {text}");
        }
    }
}
