//! Numbers of times: centuries, short years and counts.

use crate::import::cursor::Cursor;

/// Steps over a century with its decade: 上世纪九十年代.
pub(super) fn century(cursor: &mut Cursor<'_>) -> Option<()> {
    let mut ahead = *cursor;
    let named = ahead.eat_any("上|本").is_some() || number(&mut ahead).is_some();
    if !named || !ahead.eat("世纪") {
        return None;
    }
    let mut decade = ahead;
    if number(&mut decade).is_some() && decade.eat("年代") {
        ahead = decade;
    }
    *cursor = ahead;
    Some(())
}

/// Whether `text` begins with the last two digits of a year, which are no other number: 九七年, 08年.
pub(super) fn is_short_year(text: &str) -> bool {
    let mut digits = text.chars().map(|c| "〇一二三四五六七八九".chars().position(|it| it == c));
    match (digits.next().flatten(), digits.next().flatten()) {
        // 七八年 may be seven or eight years.
        (Some(first @ (0 | 5..)), Some(last)) => first + 1 != last,
        _ => text.starts_with(['0', '零']),
    }
}

/// Steps over a whole number in digits or Han numerals; how many characters it has.
pub(super) fn number(cursor: &mut Cursor<'_>) -> Option<usize> {
    let digits = cursor.eat_while(|c| c.is_ascii_digit());
    let digits = match digits {
        "" => cursor.eat_while(|c| "〇零一二三四五六七八九十两几".contains(c)),
        digits => digits,
    };
    (!digits.is_empty()).then(|| digits.chars().count())
}
