//! What the formula of a derived statistic gives, and whether that is the number in the text.

mod ratio;

pub(super) use self::ratio::Ratio;
use crate::number::{self, Bound, Number, Token};

/// How far from the result a number may be that says 约, as a share of it: one in so many.
const ABOUT: i128 = 20;

/// How far a number may lie on the other side of what 逾 or 近 say, as a factor.
const FAR: i128 = 2;

/// Most brackets in each other.
const MAX_DEPTH: usize = 32;

/// The value of a formula of decimals, `+ - * /` (or `− × ÷`), brackets and `%`; none if it is
/// no such formula, or has no value.
pub(super) fn value(formula: &str) -> Option<Ratio> {
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
    rest.is_empty().then_some(value)
}

fn sum(rest: &mut &str, depth: usize) -> Option<Ratio> {
    let mut value = product(rest, depth)?;
    while let Some(operator) = take(rest, &['+', '-']) {
        let next = product(rest, depth)?;
        value = value.plus(if operator == '+' { next } else { next.negated() })?;
    }
    Some(value)
}

fn product(rest: &mut &str, depth: usize) -> Option<Ratio> {
    let mut value = factor(rest, depth)?;
    while let Some(operator) = take(rest, &['*', '/']) {
        let next = factor(rest, depth)?;
        value = if operator == '*' { value.times(next) } else { value.over(next) }?;
    }
    Some(value)
}

fn factor(rest: &mut &str, depth: usize) -> Option<Ratio> {
    let negative = take(rest, &['-']).is_some();
    let mut value = if take(rest, &['(']).is_some() {
        let inside = (depth < MAX_DEPTH).then(|| sum(rest, depth + 1))??;
        take(rest, &[')'])?;
        inside
    } else {
        let (decimal, after) = number::leading_decimal(rest)?;
        *rest = after;
        Ratio::of(decimal)?
    };
    while take(rest, &['%']).is_some() {
        value = value.times(Ratio::new(1, 100)?)?;
    }
    Some(if negative { value.negated() } else { value })
}

fn take(rest: &mut &str, expected: &[char]) -> Option<char> {
    let c = rest.chars().next().filter(|c| expected.contains(c))?;
    *rest = rest.get(c.len_utf8()..).unwrap_or_default();
    Some(c)
}

/// Whether `result`, rounded as `number` is, is that number. A formula may be in the number's own
/// magnitude or percents, or not. Where the number has no single value there is nothing to compare.
pub(super) fn agrees(result: Ratio, number: &Number) -> bool {
    let mut tokens = number.tokens();
    let (Some(token), None) = (tokens.next(), tokens.next()) else { return true };
    let (Some(value), None) = (number.value(), number.upper()) else { return true };
    let percent = if number.unit().starts_with('%') { 100 } else { 1 };
    let near = |factor: Option<Ratio>| near(result, token, factor?, number.bound());
    let magnitude = Ratio::of(value).zip(Ratio::of(token.value)).and_then(|(a, b)| a.over(b));
    // A value too large to be compared is not said to be wrong.
    [Ratio::new(1, 1), magnitude, Ratio::new(1, percent)]
        .map(near)
        .iter()
        .any(|it| it.unwrap_or(true))
}

/// Whether `result` is the token times `factor`, as far as its decimals and its bound say.
fn near(result: Ratio, token: &Token, factor: Ratio, bound: Bound) -> Option<bool> {
    let scaled = |part: i128, whole: i128| Ratio::new(part, whole)?.times(factor);
    let shown = Ratio::of(token.value)?.times(factor)?;
    let half_step = scaled(1, 2 * 10_i128.checked_pow(token.decimals)?)?.abs();
    let distance = result.plus(shown.negated())?.abs();
    let (size, limit) = (result.abs(), shown.abs());
    let far = |size: Ratio| size.times(Ratio::new(FAR, 1)?);
    let bounded = match bound {
        Bound::Exact => false,
        Bound::About => distance <= limit.times(Ratio::new(1, ABOUT)?)?,
        Bound::AtLeast => limit <= size && size <= far(limit)?,
        Bound::Nearly | Bound::AtMost => size <= limit && limit <= far(size)?,
    };
    Some(distance <= half_step || bounded)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::number::Notation;

    #[test]
    fn formulas_are_computed() {
        for (formula, expected) in [
            ("112/0.204", (28_000, 51)),
            ("1+2*3", (7, 1)),
            ("(1+2)×3 − 4÷2", (7, 1)),
            ("-2*-3", (6, 1)),
            ("1,200*50%", (600, 1)),
            ("10-4-3", (3, 1)),
            ("0.1+0.2", (3, 10)),
        ] {
            assert_eq!(value(formula), Ratio::new(expected.0, expected.1), "{formula}");
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
