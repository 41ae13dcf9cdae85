//! What is counted behind a numeral in English: plurals.

use crate::number::{
    lexicon::{Words, is_word_of, starts_with_any},
    measure::limit,
};

/// Length of the plural that `rest` begins with behind a blank, with the bound behind it; its size may
/// stand before it: 60-kilo bags. It is 0 where several things are counted together: cats and dogs.
pub(super) fn thing(rest: &str, words: &Words) -> Option<usize> {
    let word = described_by_size(rest, words).strip_prefix(' ')?;
    let end = first_word(word).len();
    let behind = &word[end..];
    let named = is_name(&word[..end])
        && !behind.starts_with(['.', '\'', '’'])
        && !behind.trim_start().starts_with(char::is_uppercase);
    // Two plurals are one name, or are not: 28,129 measles cases, 30 teachers' unions, gave 40 schools grants.
    let next = behind.strip_prefix(['\'', '’']).unwrap_or(behind).strip_prefix(' ');
    let is_joined = next.is_some_and(|it| is_plural(first_word(it), words));
    if is_joined || !named && !is_plural(&word[..end], words) {
        return None;
    }
    let is_first = is_one_of_several(behind, words);
    Some(if is_first { 0 } else { rest.len() - limit(behind, words).unwrap_or(behind).len() })
}

/// Whether other things follow that are counted together with the one before `rest`: cats and dogs;
/// shops, cafes and bars.
fn is_one_of_several(rest: &str, words: &Words) -> bool {
    let next = |rest: &str| {
        let word = first_word(rest);
        // has run 96 marathons and hopes to …, 100 bodies and dozens of …
        let is_other = rest[word.len()..].starts_with(" to ")
            || words.spelled.vague.iter().any(|it| it == word);
        (is_plural(word, words) && !is_other).then_some(word.len())
    };
    let last = |rest: &str| {
        let other = [" and ", " or "].into_iter().find_map(|it| rest.strip_prefix(it));
        other.is_some_and(|it| next(it).is_some())
    };
    let listed = rest.strip_prefix(", ").and_then(|it| it.get(next(it)?..));
    last(rest) || listed.is_some_and(last)
}

/// What stands behind the size of a thing, and a word behind that, at the beginning of `rest`: units
/// in twenty-foot equivalent units.
fn described_by_size<'a>(rest: &'a str, words: &Words) -> &'a str {
    let size = rest.strip_prefix(' ').and_then(|it| it.split(' ').next()).unwrap_or_default();
    let (number, unit) = size.split_once('-').unwrap_or((size, ""));
    let glued = number.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.');
    let in_digits = glued.len() < number.len() && unit.is_empty() != glued.is_empty();
    let in_words = !unit.is_empty() && words.spelled.addends.contains_key(number);
    let Some(behind) = rest.get(1 + size.len()..).filter(|_| in_digits || in_words) else {
        return rest;
    };
    let mut next = behind.trim_start().split(' ');
    let (first, second) = (next.next().unwrap_or_default(), next.next().unwrap_or_default());
    let plural = |it: &str| is_plural(it.trim_end_matches(|c: char| !c.is_alphabetic()), words);
    if is_small(first) && !plural(first) && plural(second) {
        &behind[1 + first.len()..]
    } else {
        behind
    }
}

/// Length of " more", unless it is of a time that passes, and of " fewer".
pub(super) fn more(rest: &str, words: &Words) -> Option<usize> {
    if rest.starts_with(" fewer than ") {
        return Some(" fewer".len());
    }
    let behind = rest.strip_prefix(" more")?;
    let ends = !behind.starts_with(char::is_alphanumeric);
    let time = behind.strip_prefix(' ').is_some_and(|behind| words.is_duration(behind));
    (ends && !time).then_some(rest.len() - behind.len())
}

/// Whether a plural stands behind one or two words that describe it, or two with "and" between them:
/// ` small local firms`, ` food and craft stalls`, ` Class 158 units`.
pub(super) fn names_things(rest: &str, words: &Words) -> bool {
    let Some(rest) = rest.strip_prefix(' ') else { return false };
    let mut ahead: Vec<&str> = rest.split(' ').take(4).collect();
    if ahead.get(1) == Some(&"and") {
        ahead.remove(1);
    }
    ahead.truncate(3);
    let describes = |word: &&&str| {
        let short = word.len() < 3 && !word.starts_with(char::is_uppercase);
        word.chars().all(|c| c.is_alphanumeric() || c == '-')
            && !short
            && !is_word_of(word, &words.context.small_words)
            && !is_plural(word, words)
    };
    let described = ahead.iter().take_while(describes).count();
    let plural = ahead.get(described).copied().unwrap_or_default();
    // The two prior days only say when, 16 school days do not.
    let says_when = ahead.first().is_some_and(|it| is_word_of(it, &words.context.periods));
    let plural = plural.trim_end_matches(|c: char| c.is_ascii_punctuation());
    is_plural(plural, words) && !(says_when && words.is_duration(plural))
}

/// Whether it is said behind the numeral of what it is so many.
pub(super) fn told_behind(rest: &str, words: &Words) -> bool {
    names_things(rest, words) || has_state(rest, words) || is_part_of(rest, words)
}

/// Whether so many come again and again: 300 every year.
pub(super) fn is_repeated(rest: &str, words: &Words) -> bool {
    let each = [" every ", " each "].into_iter().find_map(|each| rest.strip_prefix(each));
    each.is_some_and(|it| words.is_duration(it))
}

/// Whether the numeral is so many of what was named: 40 of the new trams.
pub(super) fn is_part_of(rest: &str, words: &Words) -> bool {
    rest.strip_prefix(" of ").is_some_and(|whole| starts_with_any(whole, &words.context.counts_of))
}

/// Whether it is said behind the numeral what became of those counted: 17 were hurt.
pub(super) fn has_state(rest: &str, words: &Words) -> bool {
    rest.strip_prefix(' ').is_some_and(|state| starts_with_any(state, &words.context.states))
}

/// Whether it is said behind those counted that they were hurt or worse: ` have died`.
pub(super) fn has_fate(rest: &str, words: &Words) -> bool {
    let auxiliary = ["have", "had", "were", "was", "are", "been", "also", "remain", "reported"];
    let told = rest.split(' ').find(|word| !word.is_empty() && !auxiliary.contains(word));
    let told = told.map(|word| word.trim_end_matches(|c: char| c.is_ascii_punctuation()));
    rest.starts_with(' ') && told.is_some_and(|word| is_word_of(word, &words.context.states))
}

pub(super) fn first_word(text: &str) -> &str {
    let end = text.find(|c: char| !c.is_alphabetic() && c != '-').unwrap_or(text.len());
    &text[..end]
}

fn is_plural(word: &str, words: &Words) -> bool {
    let plural = word.len() > 3 && word.ends_with('s') && !word.ends_with("ss");
    let people = is_word_of(word, &words.context.people);
    is_small(word) && !is_word_of(word, &words.context.no_things) && (plural || people)
}

/// Whether a word is a name or an abbreviation of several: Democrats, TEUs.
fn is_name(word: &str) -> bool {
    let singular = word.strip_suffix('s').filter(|it| it.len() > 1 && !it.ends_with('s'));
    singular.is_some_and(|it| it.starts_with(char::is_uppercase))
}

fn is_small(word: &str) -> bool {
    !word.is_empty() && word.chars().all(|c| c.is_lowercase() || c == '-')
}
