//! Figures of several parts, each in a finer unit than the one before: 2 hours, 24 minutes and 51 seconds.

use super::{
    context::{last_word, start},
    group::Group,
    span::{is_period, says_when},
};
use crate::number::{
    lexicon::{Words, strip_word, strip_word_end},
    mention::Mention,
    numeral::Numeral,
    role::Role,
};

/// Reads the parts that begin with the numeral of `mention`; none where it has no finer part behind it.
pub(super) fn parts(mention: &Mention) -> Option<Group> {
    let (mut at, mut part) = (mention.index, Part::read(mention, mention.index)?);
    while let Some(next) = Part::read(mention, at + 1).filter(|it| part.goes_on(it, mention)) {
        (at, part) = (at + 1, next);
    }
    if at == mention.index {
        return None;
    }
    let rest = mention.from(part.end);
    // An age, or when it was: two hours and ten minutes later.
    let is_aside = is_period(mention, rest) || says_when(mention, rest) || rest.starts_with(" old");
    Some(match is_aside {
        true => Group::Cut { end: part.end },
        false => Group::Whole { start: start(mention), end: part.end },
    })
}

/// Whether the numeral is what goes on behind one coarser unit that has none: 40 in an hour and 40
/// minutes.
pub(super) fn is_rest(mention: &Mention) -> bool {
    let Some(part) = Part::read(mention, mention.index) else { return false };
    let Some(before) = strip_word_end(mention.context(), "and").map(str::trim_end) else {
        return false;
    };
    let unit = last_word(before);
    let article = last_word(before[..before.len() - unit.len()].trim_end());
    matches!(article, "a" | "an" | "A" | "An") && is_finer(unit, part.unit, mention.words)
}

/// Where a time ends that was taken with a watch and begins with the numeral: 3:49.78, 2:24:51; but
/// 9:05 and at 14:23:05 are times of day.
pub(super) fn clocked(mention: &Mention) -> Option<usize> {
    let at = |index: usize| mention.places.get(mention.index + index).map(|it| it.numeral);
    let goes_on =
        |before: Numeral, next: Numeral| mention.text.get(before.end..next.start) == Some(":");
    let is_sixtieth = |it: Numeral| it.whole() < Some(60) && it.is_plain(2);
    let is_taken = |it: Numeral| it.of(mention.text).find('.') == Some(2);
    let first = at(0)?;
    let second = at(1).filter(|it| goes_on(first, *it))?;
    let third = at(2).filter(|it| goes_on(second, *it));
    let last = match third {
        Some(third) if is_sixtieth(second) && (is_sixtieth(third) || is_taken(third)) => third,
        None if is_taken(second) => second,
        _ => return None,
    };
    let of_day = mention.words.calendar.units.keys();
    let behind = mention.from(last.end).trim_start();
    let is_moment = third.is_some_and(is_sixtieth)
        && (!first.is_plain(1)
            || last_word(mention.context()) == "at"
            || of_day.into_iter().any(|it| strip_word(behind, it).is_some()));
    let begins =
        !mention.before().ends_with(|c: char| c.is_alphanumeric() || matches!(c, ':' | '/' | '-'));
    let ends = !mention.from(last.end).starts_with(|c: char| c.is_alphanumeric() || c == ':');
    let short = first.is_plain(1) || first.is_plain(2);
    (short && begins && ends && !is_moment && !mention.is_denied()).then_some(last.end)
}

/// A numeral with its unit.
struct Part<'a> {
    start: usize,
    unit: &'a str,
    end: usize,
}

impl<'a> Part<'a> {
    fn read(mention: &Mention<'a>, index: usize) -> Option<Self> {
        let numeral = mention.places.get(index)?.numeral;
        let amount = mention.role(index) == Some(Role::Amount) && !numeral.is_ordinal();
        let behind = mention.from(numeral.end);
        let unit = behind.strip_prefix([' ', '\u{a0}']).unwrap_or(behind);
        let length = unit.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(unit.len());
        let end = mention.text.len() - unit.len() + length;
        (amount && length > 0).then_some(Self { start: numeral.start, unit: &unit[..length], end })
    }

    /// Whether `next` is the part behind it.
    fn goes_on(&self, next: &Self, mention: &Mention) -> bool {
        let gap = mention.text.get(self.end..next.start).unwrap_or_default();
        (gap == " " || mention.words.is_joint(gap) && !gap.ends_with(" or "))
            && is_finer(self.unit, next.unit, mention.words)
    }
}

/// Whether `fine` goes on where `coarse` ends: minutes behind hours.
fn is_finer(coarse: &str, fine: &str, words: &Words) -> bool {
    let place = |unit: &str, chain: &[String]| {
        chain.iter().position(|it| it == unit || unit.strip_suffix('s') == Some(it.as_str()))
    };
    words.units.finer.iter().any(|chain| {
        let (coarse, fine) = (place(coarse, chain), place(fine, chain));
        coarse.is_some() && coarse < fine
    })
}
