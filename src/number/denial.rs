//! Negations that stand apart from the number for whose bound they hold.

use super::{
    lead::strip_not,
    lexicon::{Words, is_word_of},
};

/// How far back a negation is looked for: in characters where words are not apart, else in words.
const CHARACTERS: usize = 6;
const WORDS: usize = 6;

/// Whether a negation in the clause that `text` ends with may turn a bound behind it round: 没有一家
/// 门店超过, none has more than.
pub(super) fn is_negated(text: &str, words: &Words) -> bool {
    // Only a language that sets words apart has any that begin a clause.
    if words.clause_ends.is_empty() {
        has_negation(text, words)
    } else {
        has_negating_word(text, words)
    }
}

fn has_negation(text: &str, words: &Words) -> bool {
    let start = text.char_indices().rev().nth(CHARACTERS - 1).map_or(0, |(at, _)| at);
    let clause = text[start..].rsplit(['，', '。', '；', '：', ',', ';', ':', '（', '(']).next();
    let clause = clause.unwrap_or_default();
    let is_in = |list: &[String]| list.iter().any(|word| clause.contains(word.as_str()));
    let negated = is_in(&words.negations) || is_in(&words.hedges);
    negated && !is_in(&words.names.no_negations)
}

fn has_negating_word(text: &str, words: &Words) -> bool {
    let mut back = text.rsplit(' ');
    let joined = back.next().is_some_and(|word| is_word_of(word, &words.clause_ends))
        && back.next().is_some_and(|word| is_word_of(word, &words.comparatives));
    joined
        || text
            .rsplit(' ')
            .filter(|word| !word.is_empty())
            .take(WORDS)
            .take_while(|word| !word.ends_with([',', '.', ';', ':', '!', '?']))
            .take_while(|word| !is_word_of(word, &words.clause_ends))
            .any(|word| {
                is_word_of(word, &words.negations)
                    || is_word_of(word, &words.hedges)
                    || strip_not(word).is_some()
            })
}
