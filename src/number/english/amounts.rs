//! Which numerals of English running text are amounts.

mod context;
mod doubt;
mod group;
mod parts;
mod span;
mod spelled;
mod things;

use self::{context::*, doubt::*, group::Group, parts::*, span::*, things::*};
use crate::number::{
    Bound,
    lexicon::{ends_with_any, starts_with_any},
    measure::{limit, rate},
    mention::{Mention, Reading, Verdict},
    role::Role,
};

/// Judges the numeral of `mention`, with those behind it that belong to it.
pub(in crate::number) fn judge(mention: &Mention) -> Verdict {
    let numeral = mention.numeral();
    if let Some(end) = clocked(mention) {
        return Verdict::Amount { range: start(mention)..end, counts: false };
    }
    let Some(near) = mention.reading(mention.index) else { return mention.none() };
    let grouped = numeral.of(mention.text).contains(',');
    // They number 12,490.
    let ordinal = numeral.is_ordinal() || mention.lead().is_ordinal(mention.words) && !grouped;
    let in_words = !numeral.is_in_digits();
    let is_part = in_words && spelled::is_part(mention);
    let unclear = in_words && numeral.whole().is_none() && !is_part && near.extent.unit.is_none();
    if mention.role(mention.index) != Some(Role::Amount)
        || ordinal
        || unclear
        || numeral.is_bare_magnitude() && ends_with_any(mention.context(), &mention.words.vague)
        || mention.lead().unit.is_none() && is_race(mention)
        || is_named(mention, near)
        || starts_with_any(mention.from(numeral.end), &mention.words.context.kinds)
        || is_rest(mention)
        || is_ranked(mention)
    {
        return Verdict::None { until: code_end(mention) };
    }
    let group = || parts(mention).unwrap_or_else(|| group::read(mention, near));
    let group = if is_part { Group::Alone } else { group() };
    match group {
        Group::Whole { start, end } if !mention.is_denied() => {
            let counts = mention.places.iter().any(|place| place.numeral.end == end);
            return Verdict::Amount { range: start..end, counts };
        }
        Group::Whole { end, .. } | Group::Cut { end } => return Verdict::None { until: end },
        Group::Alone => {}
    }
    if let Some(end) = mention.slashed().filter(|end| is_fraction(mention, *end)) {
        return Verdict::Amount { range: start(mention)..end, counts: false };
    }
    if let Some(end) = part_of_one(mention, near, is_part).filter(|_| !mention.is_denied()) {
        return Verdict::Amount { range: start(mention)..end, counts: false };
    }
    if let Some(end) = joined_unit(mention).filter(|_| !mention.is_denied()) {
        return Verdict::Amount { range: mention.start()..end, counts: false };
    }
    if mention.is_denied() || is_tied(mention, near) {
        return Verdict::None { until: code_end(mention).max(near.end) };
    }
    let found = match span(mention, near) {
        Some(span) => span.map(|end| (end, false)),
        None if in_words => spelled::amount(mention, near),
        None => in_digits(mention, near),
    };
    match found {
        Some((end, counts)) => Verdict::Amount { range: start(mention)..end, counts },
        None => Verdict::None { until: code_end(mention) },
    }
}

/// Whether two numerals with a slash between them that end at `end` are a part of a whole: 1/3 of it.
fn is_fraction(mention: &Mention, end: usize) -> bool {
    let bounded = mention.lead().bound != Bound::Exact;
    (bounded || mention.from(end).starts_with(" of ")) && !mention.is_denied()
}

/// Where a numeral in digits ends with its measure or what it counts, and whether it counts. What is
/// bare is an amount, too, unless it may be an age, an hour, or what tells one thing from another.
fn in_digits(mention: &Mention, near: Reading) -> Option<(usize, bool)> {
    let rest = mention.from(near.end);
    // The size of a file: (1.2 MB).
    let is_file = near.extent.unit.is_some_and(|unit| matches!(unit.word, "KB" | "MB"))
        && mention.context().ends_with('(')
        && rest.starts_with(')');
    let is_level = starts_with_any(rest.trim_start(), &mention.words.context.levels);
    // in 2022 dollars
    let digits = mention.numeral().of(mention.text);
    let is_price = near.extent.unit.is_some_and(|unit| matches!(unit.word, "dollars" | "pounds"))
        && is_year(digits)
        && last_word(mention.context()) == "in";
    if near.extent.unit.is_some() || mention.lead().unit.is_some() {
        return (!is_file && !is_level && !is_price).then_some((near.end, false));
    }
    let power = near.extent.power > 0;
    // More than 2000 schools closed.
    let is_many = || {
        mention.lead().bound != Bound::Exact
            && !is_loose(lead(mention).trim_end(), mention.words)
            && !starts_with_any(rest.trim_start(), &mention.words.context.of_years)
            && thing(rest, mention.words).is_some()
    };
    if !power && is_year(digits) && !is_many() || is_age_class(mention, rest) {
        return None;
    }
    let counts = || {
        let is_mean = digits.contains('.') && is_average(mention);
        let certain = power || digits.contains(',') || mention.lead().signed || is_mean;
        // 1.31 accidents, against 1.17 in 2022; 7 more than in the year before (51)
        let certain = certain || is_measured_by(mention) || is_of_year_before(mention, rest);
        let certain = certain || is_paired(mention) || is_dated_change(mention);
        let certain = certain || is_compared_behind(mention, rest);
        let told = || told_behind(rest, mention.words);
        certain || !is_doubtful(mention, rest) || told() || is_told(mention, rest)
    };
    counted(mention, near.end).or_else(|| counts().then_some((near.end, true)))
}

/// Where what is counted behind a numeral that ends at `end` ends with its rate, and whether anything
/// is: the 240 or so, 30 or more kinds, 70 pages a minute, 300 an hour.
fn counted(mention: &Mention, end: usize) -> Option<(usize, bool)> {
    let (words, rest) = (mention.words, mention.from(end));
    let limited = limit(rest, words).filter(|it| !it.starts_with('-'));
    let things = limited.unwrap_or(rest);
    let length = thing(things, words).or_else(|| more(things, words));
    let counted = length.and_then(|length| things.get(length..)).or(limited);
    let behind = rate(counted.unwrap_or(rest), words).or(counted)?;
    Some((mention.text.len() - behind.len(), counted.is_some()))
}
