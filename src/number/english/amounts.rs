//! Which numerals of English running text are amounts.

mod context;
mod group;
mod things;

use self::{context::*, group::Group, things::*};
use crate::number::{
    Bound,
    role::Role,
    site::{Reading, Site, Verdict},
};

/// From this value on a number in words counts whatever is named behind it.
const LARGE: i128 = 10_000;

/// Judges the numeral of `site`, with those behind it that belong to it.
pub(in crate::number) fn judge(site: &Site) -> Verdict {
    let numeral = site.numeral();
    let Some(near) = site.reading(site.index) else { return site.none() };
    let ordinal = numeral.is_ordinal() || site.lead().is_ordinal(site.words);
    let in_words = !numeral.is_in_digits();
    let unclear = in_words && numeral.whole().is_none();
    if site.role(site.index) != Some(Role::Amount) || ordinal || unclear || is_named(site) {
        return Verdict::None { until: code_end(site) };
    }
    match group::read(site, near) {
        Group::Whole { start, end } if !site.is_denied() => {
            return Verdict::Amount { range: start..end, counts: end == numeral_end(site, end) };
        }
        Group::Whole { end, .. } | Group::Cut { end } => return Verdict::None { until: end },
        Group::Alone => {}
    }
    if site.is_denied() || is_tied(site, near) {
        return Verdict::None { until: code_end(site).max(near.end) };
    }
    let found = if in_words { in_few_words(site, near) } else { in_digits(site, near) };
    match found {
        Some((end, counts)) => Verdict::Amount { range: site.start()..end, counts },
        None => Verdict::None { until: code_end(site) },
    }
}

/// `end`, if a numeral ends there: what follows is counted.
fn numeral_end(site: &Site, end: usize) -> usize {
    let behind = site.places[site.index..].iter().map(|place| place.numeral.end);
    behind.take_while(|it| *it <= end).last().unwrap_or(end)
}

/// Where a numeral in digits ends with its measure or what it counts, and whether it counts.
fn in_digits(site: &Site, near: Reading) -> Option<(usize, bool)> {
    let (words, rest) = (&site.words.context, site.from(near.end));
    let money = site.lead().unit.is_some();
    let measured = near.extent.unit.is_some();
    let time = near.extent.is(&words.moments);
    if time && (is_period(site) || says_when(rest, site.words)) {
        return None;
    }
    if measured || money {
        return Some((near.end, false));
    }
    let digits = site.numeral().of(site.text);
    let power = near.extent.power > 0;
    if !power && is_year(digits) {
        return None;
    }
    if let Some(length) = thing(rest, site.words) {
        return Some((near.end + length, true));
    }
    if let Some(length) = more(rest, site.words) {
        return Some((near.end + length, true));
    }
    let grouped = digits.contains(',') && !rest.starts_with(['-', '/', ':']);
    let counts = power
        || grouped
        || near.extent.bounded
        || site.lead().signed
        || is_bounded(site)
        || names_things(rest, site.words)
        || is_part_of(rest, site.words)
        || has_state(rest, site.words)
        || is_told(site, rest);
    counts.then_some((near.end, true))
}

/// As [`in_digits`] for a numeral in words: few of them are worth a mark.
fn in_few_words(site: &Site, near: Reading) -> Option<(usize, bool)> {
    if near.extent.is(&site.words.units.few) {
        return Some((near.end, false));
    }
    let large = near.numeral.value.is_some_and(|value| value.floor() >= LARGE);
    let length = thing(site.from(near.end), site.words).filter(|_| large)?;
    Some((near.end + length, true))
}

/// Whether a bound before a bare numeral makes it an amount; "over 60" may be an age.
fn is_bounded(site: &Site) -> bool {
    let own = &site.text[site.start()..site.numeral().start];
    let last = own.trim_end().rsplit(' ').next().unwrap_or_default();
    let may_be_age = ["over", "under", "above", "below", "beyond", "about", "around", "some"];
    site.lead().bound != Bound::Exact && !may_be_age.iter().any(|it| it.eq_ignore_ascii_case(last))
}
