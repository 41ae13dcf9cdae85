//! Which numerals in English words are amounts: few of them are worth a mark.

use super::{context::*, doubt::is_loose, span::says_when, things::*};
use crate::number::{
    Bound,
    english::numerals::COMPARING,
    lexicon::{Words, ends_with_any, is_word_of, starts_with_any, strip_word},
    measure::rate,
    mention::{Mention, Reading},
    role::Role,
};

/// Most words between a small number in words and the amount in digits that it goes with.
const NEAR: usize = 4;

/// Most words between those that were counted and a part of them.
const FAR: usize = 10;

/// How many numerals on either side tell whether small ones are told as theirs are, and how many of them
/// are amounts in digits, at the beginning of a sentence and elsewhere.
const AROUND: usize = 6;
const SOME: usize = 2;
const FULL: usize = 3;

/// Whether the numeral is a part of a whole: a fifth, two-thirds, half.
pub(super) fn is_part(mention: &Mention) -> bool {
    let last = last_word(mention.numeral().of(mention.text)).rsplit('-').next();
    let last = last.unwrap_or_default().to_lowercase();
    let parts = &mention.words.spelled.parts;
    parts.contains_key(&last) || last.strip_suffix('s').is_some_and(|it| parts.contains_key(it))
}

/// Where a numeral in words ends with its measure or what it counts, and whether it counts.
pub(super) fn amount(mention: &Mention, near: Reading) -> Option<(usize, bool)> {
    let times = near.extent.unit.is_some_and(|it| it.word == "times");
    // eight and a quarter hours
    let is_mixed = near.numeral.value.is_some_and(|it| it.floor() > 1 && it.scale() > 0);
    let measured = near.extent.unit.is_some();
    if is_part(mention) && !times && !(is_mixed && measured) {
        let measured = near.extent.is(&mention.words.units.few).then_some(near.end);
        return measured.or_else(|| part(mention)).map(|end| (end, false));
    }
    let word = mention.numeral().of(mention.text).to_lowercase();
    let rest = mention.from(near.end);
    let is_twice_it = word == "twice";
    if is_twice_it && !is_any(rest.trim_start(), &["as many", "as much"]) {
        return is_twice(mention, rest).then_some((near.end, false));
    }
    let is_multiple = !is_twice_it && mention.words.spelled.multiples.contains_key(&word);
    if is_multiple || near.extent.is(&mention.words.units.few) {
        return Some((near.end, false));
    }
    let value = near.numeral.value?.floor();
    let own = &mention.text[mention.start()..mention.numeral().start];
    let bounded = mention.lead().bound != Bound::Exact
        && !own.ends_with(" the ")
        && (!is_loose(own, mention.words) || is_limited_time(mention, near));
    // One is an article or a pronoun more often than a number.
    if value < 2 {
        return None;
    }
    if measured {
        let more = &mention.words.context.multiplied;
        let compares = rest.strip_prefix(' ').filter(|it| starts_with_any(it, more));
        let than = || compares.is_some_and(|it| it.split(' ').nth(1) == Some("than"));
        let changed = || last_word(mention.context()) == "from" && is_told(mention, rest);
        let is_amount = times && compares.is_some()
            || than()
            || changed()
            || is_measured_by(mention)
            || times && value > 2 && is_done(mention.context())
            || is_mixed && !says_when(mention, rest)
            || value >= LARGE && !times && is_no_time(mention, near);
        return (is_amount || is_round(mention) || bounded && !says_when(mention, rest))
            .then_some((near.end, false));
    }
    // A berth in a four costs less.
    let is_name = is_word_of(last_word(mention.context()), &mention.words.articles);
    let is_known = is_word_of(last_word(mention.context()), &mention.words.context.counts_of);
    let counts = || is_counted(mention, rest) || is_average(mention) && !is_known;
    let several = value >= LARGE || value > 2 && counts();
    if is_name { None } else { counted(mention, near.end, several, bounded) }
}

/// Whether an amount in digits is told together with the one that ends at `end`: two homes and 12 sheds.
fn joins_digits(mention: &Mention, end: usize) -> bool {
    let Some(next) = mention.places.get(mention.index + 1) else { return false };
    next.numeral.is_in_digits()
        && mention.text.get(end..next.numeral.start) == Some(" and ")
        && mention.role(mention.index + 1) == Some(Role::Amount)
}

/// Whether several things are told as their number is: around five elephants, four more buses, six new
/// homes, across ten towns.
fn is_counted(mention: &Mention, rest: &str) -> bool {
    let (words, before) = (mention.words, last_word(mention.context()));
    let is_said = || {
        is_beginning(mention.context())
            || before.ends_with(',')
            || is_word_of(before, &words.clause_ends)
            || matches!(before, "has" | "have" | "had")
            || is_there(mention.context())
    };
    let is_about = || mention.lead().bound == Bound::About && is_said();
    let is_spell = || starts_with_any(rest.trim_start(), &words.context.spells);
    let is_across = || before.eq_ignore_ascii_case("across") && !is_spell();
    let is_more = || more(rest, words).is_some() || rest.starts_with(" new ");
    (is_about() || is_across()) && thing(rest, words).is_some()
        || is_more() && names_things(rest, words)
}

/// Where what is counted behind a numeral in words that ends at `end` ends; `large` ones count whatever
/// is named there, and so do those with a bound, a fate or another amount beside them.
fn counted(mention: &Mention, end: usize, large: bool, bounded: bool) -> Option<(usize, bool)> {
    let rest = mention.from(end);
    let compared = [" fewer", " as many", " as much"];
    if let Some(word) = compared.into_iter().find(|word| rest.starts_with(word)) {
        return Some((end + word.len(), true));
    }
    if let Some(length) = more(rest, mention.words).filter(|_| large) {
        return Some((end + length, true));
    }
    // doing more than forty, but he is more than forty
    let word_before = last_word(unweighed(mention.context()));
    let is_age = is_word_of(word_before, &mention.words.context.being);
    let ends = !rest.trim_start().starts_with(char::is_alphanumeric) && !rest.starts_with('-');
    let holds = || ends_with_any(mention.context(), &mention.words.context.holding);
    let limited = large && ends && (bounded && !is_age || holds());
    let thing = thing(rest, mention.words);
    // Those who told it count nothing: two people familiar with the matter.
    if thing.is_some_and(|length| rest[length..].starts_with(" familiar with")) {
        return None;
    }
    let beside = near_digits(mention, NEAR)
        .is_some_and(|gap| !gap.contains([',', '.', ';', ':']) && word_before != "with");
    let beside = beside || thing.is_some_and(|it| joins_digits(mention, end + it));
    let fate = is_hurt(mention, rest, thing);
    let own = word_before == "with"
        || is_word_of(word_before, &mention.words.context.counts_of)
        || word_before.trim_end_matches('s').ends_with(['\'', '’']);
    let another = is_further(mention);
    let starts = is_beginning(mention.context());
    let acts =
        || is_several(mention) && thing.is_some_and(|it| is_verb(&rest[it..], mention.words));
    let begins = starts && (acts() || is_among_digits(mention, SOME));
    // Sixty-three of you came.
    let of_us = large && is_any(rest, &[" of you", " of us"]);
    let large = large || another || begins || !own && is_among_digits(mention, FULL);
    let whole = is_whole(mention);
    if let Some(length) = thing.filter(|_| large || whole || bounded || beside && !own || fate) {
        return Some((end + length, true));
    }
    // Four a day, but not the slogan "five a day".
    let is_slogan = own || starts;
    if let Some(behind) = rate(rest, mention.words).filter(|_| !is_slogan) {
        return Some((mention.text.len() - behind.len(), true));
    }
    let of_them = rest.starts_with(" of them")
        || is_of_people(mention, rest)
        || is_of_number(mention, rest)
        || is_of_those(mention)
        || whole;
    let described = names_things(rest, mention.words);
    let counts = of_them
        || of_us
        || limited
        || described && (large || beside && !own)
        || large && is_part_of(rest, mention.words)
        || has_state(rest, mention.words) && large
        || is_listed(mention, rest)
        || mention.context().ends_with("Only")
        || fate && !rest.starts_with('-')
        || is_told(mention, rest) && word_before == "to"
        || is_left(mention)
        || is_dated_change(mention)
        || is_round(mention)
        || is_measured_by(mention);
    counts.then_some((end, true))
}

/// Whether something is told before `rest` to be twice as much as another: twice the usual rate, twice as
/// likely; but neither twice more nor twice that year.
fn is_twice(mention: &Mention, rest: &str) -> bool {
    let (words, rest) = (mention.words, rest.trim_start());
    let is_compared = starts_with_any(rest, &words.context.multiplied)
        && !COMPARING.iter().any(|it| strip_word(rest, it).is_some());
    let behind = rest.split_once(' ').map_or("", |(_, behind)| behind);
    is_compared && !words.is_duration(behind) && !starts_with_any(behind, &words.context.periods)
}

/// Whether something was done, as the verbs tell that `context` ends with: was shut.
fn is_done(context: &str) -> bool {
    let mut words = context.rsplit(' ');
    let (done, was) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    matches!(was, "was" | "were" | "been") && !matches!(done, "" | "there" | "here")
}

/// Whether several of a unit are told that is none of time: ninety-four decibels.
fn is_no_time(mention: &Mention, near: Reading) -> bool {
    let is_time = |unit: &str| {
        is_word_of(unit, &mention.words.context.moments)
            || is_word_of(unit, &mention.words.context.titled)
    };
    near.extent.unit.is_some_and(|unit| unit.word.ends_with('s') && !is_time(unit.word))
}

/// Whether a limit is told of a time that no age has: under six hours.
fn is_limited_time(mention: &Mention, near: Reading) -> bool {
    let short =
        near.extent.unit.is_some_and(|it| matches!(it.word, "hours" | "minutes" | "seconds"));
    short && matches!(mention.lead().bound, Bound::AtLeast | Bound::AtMost)
}

/// Whether it is so many of several that are named: seven of the staff; but nobody counts two of them.
fn is_of_people(mention: &Mention, rest: &str) -> bool {
    let whole = rest.strip_prefix(" of").unwrap_or_default();
    let named = [" the", " its", " their"].into_iter().find_map(|it| whole.strip_prefix(it));
    is_several(mention) && named.is_some_and(|it| thing(it, mention.words).is_some())
}

/// Whether so many more are told, or that so many are there: another six, There were two.
fn is_further(mention: &Mention) -> bool {
    let context = mention.context();
    let begins = || context.ends_with("There were") || context.ends_with("There are");
    let further = ["another", "further", "additional"];
    let is_more = further.iter().any(|it| last_word(context).eq_ignore_ascii_case(it));
    is_more || begins() || is_several(mention) && is_there(context)
}

/// Whether the numeral is more than two.
fn is_several(mention: &Mention) -> bool {
    mention.numeral().value.is_some_and(|value| value.floor() > 2)
}

/// Whether `context` ends with what tells that there is something.
fn is_there(context: &str) -> bool {
    ["here were", "here are"].iter().any(|it| context.ends_with(it))
}

/// Whether those counted, perhaps named with `thing` bytes of `rest`, were hurt or worse: killing three,
/// eight deaths, 12 men drowned.
fn is_hurt(mention: &Mention, rest: &str, thing: Option<usize>) -> bool {
    let words = &mention.words.context;
    let told = thing.is_some_and(|length| {
        has_fate(&rest[length..], mention.words) || is_word_of(rest[..length].trim(), &words.fates)
    });
    told || is_word_of(last_word(mention.context()), &words.harming)
}

/// Whether a sentence begins behind `context`, perhaps with "only": Seven deals, Only four open.
fn is_beginning(context: &str) -> bool {
    let before = context.strip_suffix("Only").unwrap_or(context).trim_end();
    before.is_empty() || before.ends_with(['.', '?', '!', '\u{201c}', '\u{201d}', '"'])
}

/// Whether it is one part of several that are told alike: 14 were in cars, eight were on foot and
/// three cycled.
fn is_listed(mention: &Mention, rest: &str) -> bool {
    let before = last_word(mention.context());
    let joined = before == "and" || mention.context().ends_with(',');
    let told = is_verb(rest, mention.words);
    let sentence = mention.context().rfind(". ").unwrap_or(0);
    let previous = mention.previous().map(|it| it.numeral().start);
    joined && told && previous >= Some(sentence)
}

/// Whether `rest` begins with what tells of those counted what they did or became.
fn is_verb(rest: &str, words: &Words) -> bool {
    let verb = rest.strip_prefix(' ').and_then(|it| it.split(' ').next()).unwrap_or_default();
    let verb = verb.trim_end_matches(|c: char| c.is_ascii_punctuation());
    verb.ends_with("ed") || is_word_of(verb, &words.context.states)
}

/// Whether at least so many amounts in digits stand around.
fn is_among_digits(mention: &Mention, least: usize) -> bool {
    let first = mention.index.saturating_sub(AROUND);
    let last = (mention.index + AROUND).min(mention.places.len().saturating_sub(1));
    let is_amount = |index: &usize| {
        let digits = mention.places.get(*index).is_some_and(|it| it.numeral.is_in_digits());
        digits && mention.role(*index) == Some(Role::Amount)
    };
    (first..=last).filter(is_amount).count() >= least
}

fn is_any(rest: &str, words: &[&str]) -> bool {
    words.iter().any(|it| rest.starts_with(it))
}

/// Where a part of a whole ends: a fifth of all thefts, fell by a quarter, fewer than half, and always
/// three-quarters; but neither the second half of the year nor half an hour.
fn part(mention: &Mention) -> Option<usize> {
    let end = mention.numeral().end;
    let several = mention.numeral().of(mention.text).ends_with('s');
    let rest = mention.from(end);
    let half = mention.numeral().of(mention.text).eq_ignore_ascii_case("half");
    let is_any = |words: &[&str]| is_any(rest, words);
    let of_one = is_any(&[" of a ", " of an "]);
    let vague = of_one || is_any(&[" of the way"]);
    let compares = COMPARING.iter().any(|it| strip_word(rest.trim_start(), it).is_some());
    let of = rest.starts_with(" of ") && !vague;
    let bounded = mention.lead().bound != Bound::Exact
        && !vague
        && !is_any(&[" a ", " an ", " past ", "-", " way"]);
    let before = last_word(mention.context());
    let changes = before == "by" && is_told(mention, rest)
        || matches!(before, "up" | "down")
        || is_word_of(before, &mention.words.context.changes);
    let changed = changes && !of_one;
    let of_whole = half && is_half_of_whole(mention, rest);
    let is_part = (of || compares) && !half || several && !rest.starts_with('-');
    (is_part || of_whole || bounded || changed).then_some(end)
}

/// Whether a half before `rest` is one of all that is named there: half of the shops, half their usual
/// numbers; but neither the second half of the year nor half the time.
fn is_half_of_whole(mention: &Mention, rest: &str) -> bool {
    let context = &mention.words.context;
    let rest = rest.trim_start();
    let whole = rest.strip_prefix("of ").unwrap_or(rest);
    let owned = context.of_wholes.iter().find_map(|word| strip_word(whole, word));
    let is_time = |it: &str| starts_with_any(it.trim_start(), &context.no_halves);
    // 400 came, half of them children
    let of_told = rest.starts_with("of ") && starts_with_any(whole, &context.told_wholes);
    if of_told && follows_digits(mention) {
        return true;
    }
    let is_named = is_word_of(last_word(mention.context()), &context.halves);
    // half of women
    let of_many = rest.strip_prefix("of").and_then(|it| thing(it, mention.words)).is_some();
    if of_many && !is_named && !is_time(whole) {
        return true;
    }
    owned.is_some_and(|it| it.starts_with(' ') && !is_time(it)) && !is_named
}

/// Whether it is so many of a whole that has a number, too: four of the 15 courtrooms.
fn is_of_number(mention: &Mention, rest: &str) -> bool {
    let Some(next) = mention.places.get(mention.index + 1) else { return false };
    let gap = mention.text.get(mention.numeral().end..next.numeral.start).unwrap_or_default();
    rest.starts_with(" of ")
        && gap.split_whitespace().count() <= NEAR
        && (is_part_of(rest, mention.words) || gap == " of ")
        && mention.role(mention.index + 1) == Some(Role::Amount)
}

/// Whether it is so many of those that were counted before: 11 stations, of which seven have lifts.
fn is_of_those(mention: &Mention) -> bool {
    let of_those = [" of which", " of whom"].into_iter().any(|it| mention.context().ends_with(it));
    of_those && follows_digits(mention)
}

/// Whether an amount in digits was told before it in the sentence.
fn follows_digits(mention: &Mention) -> bool {
    near_digits(mention, FAR).is_some_and(|gap| !gap.contains(". "))
}

/// Whether several of it were told before: nine of the twelve; but not "one of the five biggest".
fn is_whole(mention: &Mention) -> bool {
    let before = mention.index.checked_sub(1).and_then(|index| mention.places.get(index));
    before.is_some_and(|it| {
        let gap = mention.text.get(it.numeral.end..mention.numeral().start).unwrap_or_default();
        let several = it.numeral.value.is_some_and(|value| value.floor() > 1);
        several && matches!(gap, " of the " | " of its " | " of their ")
    })
}
