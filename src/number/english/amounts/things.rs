//! What is counted behind a numeral in English: plurals.

use super::context::begins_with;
use crate::number::{
    lexicon::{Words, is_word_of},
    measure::limit,
};

/// Length of the plural that `rest` begins with behind a blank, with the bound behind it.
pub(super) fn thing(rest: &str, words: &Words) -> Option<usize> {
    let word = rest.strip_prefix(' ')?;
    let end = word.find(|c: char| !c.is_alphabetic() && c != '-').unwrap_or(word.len());
    let behind = &word[end..];
    let behind = limit(behind, words).unwrap_or(behind);
    is_plural(&word[..end], words).then_some(rest.len() - behind.len())
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
/// ` small local firms`, ` food and craft stalls`.
pub(super) fn names_things(rest: &str, words: &Words) -> bool {
    let Some(rest) = rest.strip_prefix(' ') else { return false };
    let mut ahead: Vec<&str> = rest.split(' ').take(4).collect();
    if ahead.get(1) == Some(&"and") {
        ahead.remove(1);
    }
    ahead.truncate(3);
    let describes = |word: &&&str| {
        is_small(word)
            && word.len() > 2
            && !is_word_of(word, &words.context.small_words)
            && !is_word_of(word, &words.context.no_things)
            && !is_plural(word, words)
    };
    let described = ahead.iter().take_while(describes).count();
    let plural = ahead.get(described).copied().unwrap_or_default();
    is_plural(plural.trim_end_matches(|c: char| c.is_ascii_punctuation()), words)
}

/// Whether the numeral is so many of what was named: 40 of the new trams.
pub(super) fn is_part_of(rest: &str, words: &Words) -> bool {
    rest.strip_prefix(" of ").is_some_and(|whole| begins_with(whole, &words.context.counts_of))
}

/// Whether it is said behind the numeral what became of those counted: 17 were hurt.
pub(super) fn has_state(rest: &str, words: &Words) -> bool {
    rest.strip_prefix(' ').is_some_and(|state| begins_with(state, &words.context.states))
}

/// Whether it is said behind those counted that they were hurt or worse: ` have died`.
pub(super) fn has_fate(rest: &str, words: &Words) -> bool {
    let auxiliary = ["have", "had", "were", "was", "are", "been", "also", "remain", "reported"];
    let told = rest.split(' ').find(|word| !word.is_empty() && !auxiliary.contains(word));
    let told = told.map(|word| word.trim_end_matches(|c: char| c.is_ascii_punctuation()));
    rest.starts_with(' ') && told.is_some_and(|word| is_word_of(word, &words.context.fates))
}

fn is_plural(word: &str, words: &Words) -> bool {
    let plural = word.len() > 3 && word.ends_with('s') && !word.ends_with("ss");
    let people = is_word_of(word, &words.context.people);
    is_small(word) && !is_word_of(word, &words.context.no_things) && (plural || people)
}

fn is_small(word: &str) -> bool {
    !word.is_empty() && word.chars().all(|c| c.is_lowercase() || c == '-')
}
