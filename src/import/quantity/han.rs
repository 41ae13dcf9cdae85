//! Numerals in Chinese text: digits and Han characters.

/// What a numeral is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Digits, ASCII or full-width.
    Digits,
    /// A Han numeral of ten or more: 十二, 三千.
    Large,
    /// A Han numeral below ten, but not 一 or 二: 八, 两.
    Small,
    /// A magnitude alone, as in 近百, 数千.
    Magnitude,
}

/// A numeral with its length in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Numeral {
    pub(super) kind: Kind,
    pub(super) length: usize,
}

const DIGITS: &str = "零〇一二两三四五六七八九";
const MAGNITUDES: &str = "十百千万亿";

/// The numeral at the start of `text`. Runs that are no number (三五, 十三五, 一) are given as none
/// with the length to step over.
pub(super) fn numeral(text: &str) -> Result<Numeral, usize> {
    let digits = digits(text);
    if digits > 0 {
        return Ok(Numeral { kind: Kind::Digits, length: digits });
    }
    let is_numeral = |c: char| DIGITS.contains(c) || MAGNITUDES.contains(c);
    let length = text.find(|c| !is_numeral(c)).unwrap_or(text.len());
    let run = text.get(..length).unwrap_or_default();
    let kind =
        kind(run).ok_or_else(|| length.max(text.chars().next().map_or(1, char::len_utf8)))?;
    Ok(Numeral { kind, length })
}

/// Whether `c` can begin a numeral.
pub(super) fn begins(c: char) -> bool {
    is_digit(c) || DIGITS.contains(c) || MAGNITUDES.contains(c)
}

/// Whether `c` is a digit, ASCII or full-width.
pub(super) const fn is_digit(c: char) -> bool {
    matches!(c, '0'..='9' | '０'..='９')
}

fn kind(run: &str) -> Option<Kind> {
    let mut chars = run.chars();
    let first = chars.next()?;
    if chars.next().is_none() {
        return match first {
            '十' => Some(Kind::Large),
            '一' | '二' | '零' | '〇' => None,
            c if DIGITS.contains(c) => Some(Kind::Small),
            _ => Some(Kind::Magnitude),
        };
    }
    if run.chars().all(|c| MAGNITUDES.contains(c)) {
        return Some(if first == '十' { Kind::Large } else { Kind::Magnitude });
    }
    is_orderly(run).then_some(Kind::Large)
}

/// Whether digits and magnitudes take turns: 三五, 十三五 and 一二三 are no numbers of things.
fn is_orderly(run: &str) -> bool {
    let mut before_digit = false;
    let mut magnitude = false;
    for c in run.chars() {
        let digit = DIGITS.contains(c);
        let zero = matches!(c, '零' | '〇');
        if digit && before_digit {
            return false;
        }
        before_digit = digit && !zero;
        magnitude |= !digit;
    }
    // A last digit is a number of ones: only behind 十 or a zero is that surely meant.
    let mut back = run.chars().rev();
    let (last, previous) = (back.next(), back.next());
    let ones = last.is_some_and(|c| DIGITS.contains(c));
    magnitude && (!ones || matches!(previous, Some('十' | '零' | '〇')))
}

/// Length of the decimal at the start of `text`: `1,234.5`.
fn digits(text: &str) -> usize {
    let run = |text: &str| text.find(|c| !is_digit(c)).unwrap_or(text.len());
    let mut end = run(text);
    let first = text.get(..end).unwrap_or_default().chars().count();
    if first == 0 {
        return 0;
    }
    let rest = |end: usize| text.get(end..).unwrap_or_default();
    while first <= 3
        && let Some(group) = rest(end).strip_prefix(',')
        && run(group) == 3
    {
        end += 4;
    }
    for point in ['.', '．'] {
        if let Some(fraction) = rest(end).strip_prefix(point)
            && run(fraction) > 0
        {
            end += point.len_utf8() + run(fraction);
            break;
        }
    }
    end
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numerals_are_told_from_names() {
        for (text, expected) in [
            ("1,234.5万", Some((Kind::Digits, "1,234.5"))),
            ("12,34", Some((Kind::Digits, "12"))),
            ("八项", Some((Kind::Small, "八"))),
            ("十二家", Some((Kind::Large, "十二"))),
            ("三千余", Some((Kind::Large, "三千"))),
            ("一百零五", Some((Kind::Large, "一百零五"))),
            ("百名", Some((Kind::Magnitude, "百"))),
            ("一个", None),
            ("十三五规划", None),
            ("三五成群", None),
        ] {
            let found = numeral(text).ok().map(|it| (it.kind, &text[..it.length]));
            assert_eq!(found, expected, "{text}");
        }
    }
}
