//! Amounts that are a phrase with a word before their numeral: 翻了一番, 不到三年前的一半, 第600亿件.

use std::ops::Range;

use super::context::clause;
use crate::number::{lexicon::strip_longest_end, mention::Mention};

/// What a half, or another part, may be held against that is more or less than it.
const HOLDS: [&str; 3] = ["不到", "不足", EXCEEDS];
const EXCEEDS: &str = "超过";

/// What else is held against a whole before its half.
const MEETS: [&str; 5] = ["相当于", "只有", "仅为", "只剩", "占"];

/// Most characters of what a half is one of: 三年前, 高峰期.
const MAX_BASE: usize = 8;

/// Least power of ten by which the ordinals of things are counted that came to so many: 第600亿件.
const MANY: u32 = 4;

/// How often something doubled: 翻了一番, 再翻两番.
pub(super) fn doubled(mention: &Mention) -> Option<Range<usize>> {
    let before = mention.before();
    let turned = before.strip_suffix('了').unwrap_or(before).strip_suffix('翻')?;
    let rest = mention.from(mention.numeral().end).strip_prefix('番')?;
    let rest =
        ["有余", "还多", "多"].into_iter().find_map(|it| rest.strip_prefix(it)).unwrap_or(rest);
    (!mention.is_denied()).then(|| turned.len()..mention.text.len() - rest.len())
}

/// A half with the limit that stands before what it is one of: 不到三年前的一半, 不足去年的一半.
pub(super) fn half_of_base(mention: &Mention) -> Option<Range<usize>> {
    let half = [mention.index, mention.index + 1].into_iter().find_map(|index| {
        let numeral = mention.places.get(index)?.numeral;
        (numeral.of(mention.text) == "一半").then_some(numeral)
    })?;
    let from = held(&mention.text[..half.start]).filter(|from| *from < mention.numeral().start)?;
    let before = &mention.text[..from];
    match strip_longest_end(before, &mention.words.negations) {
        // 没有超过去年的一半
        Some(outer) if mention.text[from..].starts_with(EXCEEDS) => Some(outer.len()..half.end),
        Some(_) => None,
        None => Some(from..half.end),
    }
}

/// Where the limit begins that `before` ends with, behind which stands only what a half is one of.
fn held(before: &str) -> Option<usize> {
    let own = clause(before);
    let found = HOLDS.into_iter().filter_map(|word| Some((own.rfind(word)?, word)));
    let (at, word) = found.max_by_key(|it| it.0)?;
    is_base(&own[at + word.len()..]).then_some(before.len() - own.len() + at)
}

/// Whether `text` names what a half is one of.
fn is_base(text: &str) -> bool {
    let name = text.strip_suffix('的').unwrap_or_default();
    let length = name.chars().count();
    (1..=MAX_BASE).contains(&length) && name.chars().all(char::is_alphanumeric)
}

/// Whether a half behind `before` is one of what another amount is held against: 相当于去年的一半.
pub(super) fn is_of_base(before: &str) -> bool {
    let mut holds = HOLDS.iter().chain(&MEETS);
    before.ends_with('的') && holds.any(|word| clause(before).contains(word))
}

/// The place in an order of what is counted in millions, which says how many there are: 第600亿件.
pub(super) fn millionth(mention: &Mention) -> Option<Range<usize>> {
    let start = mention.before().strip_suffix('第')?.len();
    let reading = mention.reading(mention.index)?;
    let unit = reading.extent.unit.filter(|unit| unit.counts || unit.word == "人");
    let fits = mention.numeral().is_in_digits() && reading.extent.power >= MANY;
    (fits && unit.is_some()).then_some(start..reading.end)
}
