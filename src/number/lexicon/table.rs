//! Many words, found at the beginning of a text.

use std::collections::HashMap;

use serde::Deserialize;

/// Words by their first character.
#[derive(Debug, Default, Deserialize)]
#[serde(from = "Vec<String>")]
pub(in crate::number) struct Table(HashMap<char, Vec<String>>);

impl Table {
    /// Adds a word.
    pub(super) fn add(&mut self, word: String) {
        if let Some(first) = word.chars().next() {
            self.0.entry(first).or_default().push(word);
        }
    }

    /// All words that `text` begins with.
    pub(in crate::number) fn at_start<'t>(&'t self, text: &str) -> impl Iterator<Item = &'t str> {
        let words = text.chars().next().and_then(|first| self.0.get(&first));
        let words = words.into_iter().flatten().map(String::as_str);
        words.filter(move |word| text.starts_with(word))
    }
}

impl From<Vec<String>> for Table {
    fn from(words: Vec<String>) -> Self {
        let mut table = Self::default();
        words.into_iter().for_each(|word| table.add(word));
        table
    }
}
