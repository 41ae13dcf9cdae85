//! Numbers of times: centuries, short years and counts.

use super::LENGTHS;
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

/// Steps over a day of the old calendar: 大年初一, 正月十五.
pub(super) fn lunar(cursor: &mut Cursor<'_>) -> Option<()> {
    let mut ahead = *cursor;
    ahead.eat_any("大年|正月|腊月")?;
    ahead.eat("初");
    number(&mut ahead)?;
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

/// Whether `text` begins with a figure in digits that is no ratio to another: 6.4级, not 1.6倍.
pub(super) fn is_amount(text: &str) -> bool {
    let rest = text.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | ','));
    rest.len() < text.len() && !rest.starts_with(['倍', '成', '%', '％', '‰'])
}

/// Whether a time is only so long and says of no year which it is: 三天, 一个月下来.
pub(in crate::import::chinese) fn is_length(time: &str) -> bool {
    let mut cursor = Cursor::new(time);
    let is_short = number(&mut cursor).is_some_and(|it| it < 4) && !is_short_year(time);
    is_short && cursor.eat_any(LENGTHS).is_some() && ["", "下来"].contains(&cursor.rest)
}
