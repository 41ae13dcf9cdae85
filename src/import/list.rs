//! Lists of words.

use std::ops::Deref;

use serde::Deserialize;

/// Words with `|` between them.
#[derive(Deserialize)]
#[serde(from = "Vec<String>")]
pub(super) struct List(String);

/// No words: one that stands in no text, where an empty one would stand in every text.
impl Default for List {
    fn default() -> Self {
        Self("\u{0}".to_owned())
    }
}

impl From<Vec<String>> for List {
    fn from(words: Vec<String>) -> Self {
        let is_word = |it: &String| !it.is_empty() && !it.contains('|');
        debug_assert!(words.iter().all(is_word), "a word is empty or holds the mark between words");
        Self(words.join("|"))
    }
}

impl Deref for List {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

/// The words of a list with `|` between them.
pub(super) fn words(list: &'static str) -> impl Iterator<Item = &'static str> {
    list.split('|')
}

/// Whether `word` is one of `list`, whatever the case of its letters.
pub(super) fn is_in(word: &str, list: &'static str) -> bool {
    words(list).any(|it| it.eq_ignore_ascii_case(word))
}

/// The longest word of `list` that `text` begins with.
pub(super) fn first_of(text: &str, list: &'static str) -> Option<&'static str> {
    words(list).filter(|word| text.starts_with(word)).max_by_key(|word| word.len())
}

/// The longest word of `list` that `text` ends with.
pub(super) fn last_of(text: &str, list: &'static str) -> Option<&'static str> {
    words(list).filter(|word| text.ends_with(word)).max_by_key(|word| word.len())
}
