//! Spans of time, and units that a hyphen joins to their numeral.

use super::{context::*, things::first_word};
use crate::number::{
    Bound,
    lexicon::{Words, ends_with_any, is_one_of, is_word_of, starts_with_any, strip_word},
    mention::{Mention, Reading},
};

/// From this value on years are no age of somebody.
const OLD: i128 = 111;

/// Where a span of time ends behind the numeral of `mention`; nothing within where it only says when
/// something was or how old somebody is, and none where no span begins.
pub(super) fn span(mention: &Mention, near: Reading) -> Option<Option<usize>> {
    if let Some(end) = occasions(mention) {
        return Some(Some(end));
    }
    let (words, context) = (mention.words, &mention.words.context);
    let measured = near.extent.unit.is_some();
    let end = match near.extent.unit {
        Some(unit) if is_word_of(unit.word, &context.moments) => near.end,
        Some(_) => return None,
        None => {
            let unit = mention.from(near.end).strip_prefix(' ')?;
            let length = unit.find(|c: char| !c.is_alphabetic()).unwrap_or(unit.len());
            words.is_duration(unit).then_some(near.end + " ".len() + length)?
        }
    };
    let rest = mention.from(end);
    let years = !measured && mention.lead().unit.is_none();
    let many = near.extent.power > 0 || near.numeral.value.is_some_and(|it| it.floor() >= OLD);
    if rest.strip_prefix(" old").is_some_and(|it| !it.starts_with(char::is_alphabetic)) {
        let of_several = matches!(last_word(mention.context()), "are" | "were");
        return Some((many || of_several).then_some(end));
    }
    if is_period(mention, rest) || says_when(mention, rest) || is_age(mention, rest) {
        return Some(None);
    }
    let told = is_taken(mention, rest)
        || is_measured_by(mention)
        || is_average(mention)
        || is_lasting(mention, years)
        || years && is_limited(mention)
        || measured && is_lacking(mention);
    // An age has no decimals: 38.6 years.
    let decimal = near.numeral.value.is_some_and(|value| value.scale() > 0);
    let large = years && (many || decimal);
    match (told || large, years && near.numeral.is_in_digits()) {
        (true, _) => Some(Some(end)),
        (false, true) => Some(None),
        (false, false) => None,
    }
}

/// Where so many days or evenings end on which something was: ran out on nine weekends; but two are no
/// statistic, and no notice of 14 days is one.
fn occasions(mention: &Mention) -> Option<usize> {
    let unit = mention.from(mention.numeral().end).strip_prefix([' ', '\u{a0}'])?;
    let word = first_word(unit);
    let rest = &unit[word.len()..];
    let fits = is_word_of(word, &mention.words.context.occasions)
        && last_word(mention.context()).eq_ignore_ascii_case("on")
        && mention.numeral().value.is_some_and(|value| value.floor() > 2)
        && !rest.starts_with(['\'', '’'])
        && !rest.starts_with(" notice");
    fits.then_some(mention.text.len() - rest.len())
}

/// Whether something comes again after so much time, and only once: once every, one theft every.
fn is_each_time(context: &str) -> bool {
    let mut words = context.rsplit(' ');
    let is_one = |word: &str| word.eq_ignore_ascii_case("once") || word.eq_ignore_ascii_case("one");
    words.next() == Some("every") && words.take(2).any(is_one)
}

/// Whether a span of time is what something takes, or by how much it is late.
fn is_taken(mention: &Mention, rest: &str) -> bool {
    let context = &mention.words.context;
    let late = rest.strip_prefix(' ').is_some_and(|it| starts_with_any(it, &context.delays));
    // cost the team six weeks, the wait for a bed is six weeks
    let told = || own_clause(mention).split(' ').any(|it| matches!(it, "cost" | "wait"));
    let before = last_word(mention.context());
    // took us six years
    let taker = [" us", " them", " him", " her", " me"];
    let taker = taker.iter().find_map(|it| mention.context().strip_suffix(it));
    let taker = taker.unwrap_or(mention.context());
    let is_taking = ends_with_any(taker, &context.taking) || is_each_time(mention.context());
    late || is_taking || !is_word_of(before, &context.counts_of) && told()
}

/// Whether a span of time is how old somebody is when something is done: given at 18 months, from six
/// months of age.
fn is_age(mention: &Mention, rest: &str) -> bool {
    let done = mention.context().strip_suffix(" at").map(last_word);
    let is_done = done.is_some_and(|it| is_word_of(it, &mention.words.context.done));
    is_done || rest.strip_prefix(" of ").is_some_and(|it| strip_word(it, "age").is_some())
}

/// Whether a span of time is how long something was missing: ran out of vaccine for seven weeks.
fn is_lacking(mention: &Mention) -> bool {
    let is_without = |it: &str| is_word_of(it, &mention.words.context.without);
    let clause = own_clause(mention).rsplit(" and ").next().unwrap_or_default();
    last_word(clause) == "for" && clause.split(' ').any(is_without)
}

/// Whether a span of time is how long something went on, of which few years are told of anybody: has served
/// the town for 71 years, ran for three weeks.
fn is_lasting(mention: &Mention, years: bool) -> bool {
    let Some(clause) = own_clause(mention).strip_suffix(" for") else { return false };
    let value = mention.numeral().value.map_or(0, |it| it.floor());
    let runs = || is_word_of(last_word(clause), &mention.words.context.running);
    value > 2 && (years && value >= LARGE || runs())
}

/// Whether a span of time says when it is: the past 12 months, the 12 months to September; but what
/// happens once every 13 minutes takes them.
pub(super) fn is_period(mention: &Mention, rest: &str) -> bool {
    let context = mention.context();
    let is_when = is_word_of(last_word(context), &mention.words.context.periods);
    is_when && !is_each_time(context) && !will_last(mention)
        || rest.strip_prefix(" to ").is_some_and(|until| {
            mention.words.starts_with_month(until.strip_prefix("the ").unwrap_or(until))
        })
        || rest.starts_with(" ended ")
        || rest.starts_with(" ending ")
}

/// Whether a limit stands before a span of time: in about six years, after over six years; but over six
/// years is within them, and under 18 years is an age.
fn is_limited(mention: &Mention) -> bool {
    let word = first_word(lead(mention));
    let before = last_word(mention.context());
    let is_age = word.eq_ignore_ascii_case("under") && !before.eq_ignore_ascii_case("in");
    let is_within = word.eq_ignore_ascii_case("over")
        && !matches!(before, "after" | "After" | "has" | "have" | "had" | "with" | "With");
    mention.lead().bound != Bound::Exact && !is_within && !is_age
}

/// Whether `last` before a span of time is what something does: would last 30 years, but not the last 30.
fn will_last(mention: &Mention) -> bool {
    let mut words = mention.context().rsplit(' ');
    words.next() == Some("last")
        && words.next().is_some_and(|it| is_word_of(it, &mention.words.context.modals))
}

/// Whether a span of time says when something was by the word behind it: 3 days later; but neither by how much
/// it was late, nor one that another is compared with: later than normal, compared with 298 days before the war.
pub(super) fn says_when(mention: &Mention, rest: &str) -> bool {
    let later = &mention.words.context.later;
    let compares = |rest: &str| {
        let norm = rest.split_once(' ').and_then(|(_, it)| it.strip_prefix("than "));
        norm.is_some_and(|it| starts_with_any(it, &mention.words.context.norms))
    };
    rest.strip_prefix(' ').is_some_and(|rest| starts_with_any(rest, later) && !compares(rest))
        && !is_measured_by(mention)
        && !is_left(mention)
}

/// Where the unit ends of which the numeral is a part: 0.8 of a degree, two-thirds of a mile.
pub(super) fn part_of_one(mention: &Mention, near: Reading, is_part: bool) -> Option<usize> {
    let whole = mention.from(near.end);
    let unit = [" of a ", " of an "].into_iter().find_map(|of| whole.strip_prefix(of))?;
    let is_part = is_part || near.numeral.value.is_some_and(|value| value.floor() == 0);
    let length = unit.find(|c: char| !c.is_alphabetic()).unwrap_or(unit.len());
    let word = &unit[..length];
    let is_moment = is_one_of(&format!("{word}s"), &mention.words.context.moments);
    let known = is_unit(word, mention.words) || is_moment;
    let fits = is_part && near.extent.length == 0 && known && !unit[length..].starts_with('-');
    fits.then(|| mention.text.len() - unit.len() + length)
}

/// Whether `word` is a unit, or one of several: degree.
fn is_unit(word: &str, words: &'static Words) -> bool {
    let is_whole = |it: &str| words.unit(it).is_some_and(|unit| unit.word.len() == it.len());
    is_whole(word) || is_whole(&format!("{word}s"))
}

/// Where a unit ends that a hyphen joins to the numeral: an 18-mile line, a 240-bed ward; a span of
/// time only where it sets a standard or is how long a thing lasts: an 18-minute target, a 15-year working life.
pub(super) fn joined_unit(mention: &Mention) -> Option<usize> {
    let words = mention.words;
    let unit = mention.from(mention.numeral().end).strip_prefix('-')?;
    // a 119-mile (230-km) system
    let (word, thing) = unit.split_once([' ', ')'])?;
    let fits = if words.is_duration(word) {
        let behind = thing.split_once(' ').map_or(thing, |(_, behind)| behind);
        let lasts = |it: &str| starts_with_any(it, &words.context.lasting);
        starts_with_any(thing, &words.context.standards) || lasts(thing) || lasts(behind)
    } else {
        let spaced = word.replace('-', " ");
        let (power, one) = words.split_magnitudes(&spaced, false);
        let one = one.trim_start();
        let known = is_unit(one, words) || power > 0 && one.is_empty();
        let single = !mention.before().ends_with(|c: char| c.is_alphanumeric() || c == '-');
        (known || is_word_of(word, &words.context.joined)) && single
    };
    fits.then(|| mention.numeral().end + "-".len() + word.len())
}
