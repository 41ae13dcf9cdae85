//! What the words around a figure are.

use super::words::*;
use crate::import::language::{first_of, last_of, words};

/// Fewest characters that say what is counted.
const FEWEST: usize = 4;

/// `text` without the words at its beginning that only open a clause.
pub(super) fn opened(text: &str) -> &str {
    let mut text = text.trim_start_matches(['，', '、', '：']);
    while let Some(word) = first_of(text, OPENING)
        && first_of(text, WHOLE).is_none()
        && first_of(text, NO_PRONOUNS).is_none_or(|it| it == "其中" || it == "此外")
    {
        text = text.get(word.len()..).unwrap_or_default();
    }
    text
}

/// What stands before a figure, without the words around it that say nothing.
pub(super) fn head(text: &str) -> &str {
    let mut text = opened(text);
    while let Some(word) = last_of(text, LINKS)
        && last_of(text, WHOLE).is_none()
    {
        text = text.get(..text.len() - word.len()).unwrap_or_default();
    }
    text
}

/// Whether `text` only says how something else changed or how much of something it is.
pub(super) fn is_predicate(text: &str) -> bool {
    first_of(text, PREDICATES).is_some() && first_of(text, NO_PREDICATES).is_none()
}

/// Whether `text` points to what it does not name.
pub(super) fn points(text: &str) -> bool {
    word_in(text, PRONOUNS, NO_PRONOUNS).is_some()
}

/// The word of `text` that makes what follows no fact.
pub(super) fn aim(text: &str) -> Option<&'static str> {
    word_in(text, AIMS, NO_AIMS)
}

/// The first word of `list` that stands in `text` and not within one of `others`.
fn word_in(text: &str, list: &'static str, others: &'static str) -> Option<&'static str> {
    let holds = |at: usize| {
        words(others)
            .flat_map(|it| text.match_indices(it))
            .any(|(start, it)| (start..start + it.len()).contains(&at))
    };
    words(list).find(|word| text.match_indices(word).any(|(at, _)| !holds(at)))
}

/// How many characters of `text` are words.
pub(super) fn length(text: &str) -> usize {
    text.chars().filter(|c| c.is_alphanumeric()).count()
}

/// Whether a label is too short to say what is counted, or says only which amount of something it is.
pub(super) fn says_little(text: &str) -> bool {
    let base = last_of(text, TURNS).and_then(|word| text.strip_suffix(word)).unwrap_or(text);
    let is_amount = last_of(base, AMOUNTS).is_some() && length(base) < FEWEST;
    length(text) < FEWEST && (base == text || length(base) < 2) || is_amount || text.ends_with('占')
}
