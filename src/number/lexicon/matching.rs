//! Words at the beginning, at the end and in the middle of a text.

use std::collections::HashMap;

use serde::Deserialize;

use super::super::Bound;

pub(in crate::number) fn starts_with_any(text: &str, words: &[String]) -> bool {
    words.iter().any(|word| strip_word(text, word).is_some())
}

pub(in crate::number) fn ends_with_any(text: &str, words: &[String]) -> bool {
    words.iter().any(|word| strip_word_end(text, word).is_some())
}

/// Whether `word` is one of the words, whatever the case.
pub(in crate::number) fn is_word_of(word: &str, words: &[String]) -> bool {
    words.iter().any(|it| it.eq_ignore_ascii_case(word))
}

/// What follows `word` at the beginning of `text`, whatever the case; a Latin word ends there.
pub(in crate::number) fn strip_word<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    let (head, rest) = text.split_at_checked(word.len())?;
    let whole = !word.ends_with(is_latin) || !rest.starts_with(is_latin);
    (head.eq_ignore_ascii_case(word) && whole).then_some(rest)
}

/// What precedes `word` at the end of `text`, whatever the case; a Latin word begins there.
pub(in crate::number) fn strip_word_end<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    let (rest, tail) = text.split_at_checked(text.len().checked_sub(word.len())?)?;
    let whole = !word.starts_with(is_latin) || !rest.ends_with(is_latin);
    (tail.eq_ignore_ascii_case(word) && whole).then_some(rest)
}

/// What precedes the longest of the words that `text` ends with.
pub(in crate::number) fn strip_longest_end<'a>(text: &'a str, words: &[String]) -> Option<&'a str> {
    let fitting = words.iter().filter_map(|word| strip_word_end(text, word));
    fitting.min_by_key(|rest| rest.len())
}

/// What precedes and follows the first `word` in `text`.
pub(super) fn split_word<'a>(text: &'a str, word: &str) -> Option<(&'a str, &'a str)> {
    text.match_indices(word).find_map(|(at, _)| {
        let (before, rest) = text.split_at_checked(at)?;
        let after = strip_word(rest, word)?;
        let whole = !word.starts_with(is_latin) || !before.ends_with(is_latin);
        whole.then_some((before, after))
    })
}

/// The Latin word that `text` ends with, or nothing.
pub(in crate::number) fn last_word(text: &str) -> &str {
    &text[text.trim_end_matches(is_latin).len()..]
}

/// Whether a character is a letter that Latin words are of.
pub(in crate::number) const fn is_latin(c: char) -> bool {
    c.is_ascii_alphabetic()
}

/// Words, by the bound that they state.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub(in crate::number) struct Bounds {
    about: Vec<String>,
    nearly: Vec<String>,
    at_least: Vec<String>,
    at_most: Vec<String>,
    /// They look like one of the others and state nothing: 附近.
    exact: Vec<String>,
}

impl Bounds {
    fn all(&self) -> impl Iterator<Item = (&str, Bound)> {
        let lists = [
            (&self.about, Bound::About),
            (&self.nearly, Bound::Nearly),
            (&self.at_least, Bound::AtLeast),
            (&self.at_most, Bound::AtMost),
            (&self.exact, Bound::Exact),
        ];
        lists.into_iter().flat_map(|(list, bound)| list.iter().map(move |it| (it.as_str(), bound)))
    }

    /// The longest word that `text` ends with, as its bound and what stands before it.
    pub(in crate::number) fn at_end<'a>(&self, text: &'a str) -> Option<(Bound, &'a str)> {
        let fits = |(word, bound): (&str, Bound)| Some((bound, strip_word_end(text, word)?));
        self.all().filter_map(fits).min_by_key(|(_, rest)| rest.len())
    }

    /// The longest word that `text` begins with, its bound and what follows.
    pub(in crate::number) fn at_start<'a>(&self, text: &'a str) -> Option<(&str, Bound, &'a str)> {
        let fitting =
            self.all().filter_map(|(word, bound)| Some((word, bound, strip_word(text, word)?)));
        fitting.min_by_key(|(_, _, rest)| rest.len())
    }

    /// The first word anywhere in `text`: its bound, what stands before it and what behind.
    pub(in crate::number) fn within<'a>(&self, text: &'a str) -> Option<(Bound, &'a str, &'a str)> {
        let split = |(word, bound)| split_word(text, word).map(|(a, b)| (bound, a, b));
        self.all().filter_map(split).min_by_key(|(_, a, b)| (a.len(), b.len()))
    }

    /// `text` without the word at its end that says "or more"; none where there is no such word.
    pub(in crate::number) fn without_more<'a>(&self, text: &'a str) -> Option<&'a str> {
        let rest = self.at_least.iter().filter_map(|word| text.strip_suffix(word.as_str()));
        rest.filter(|rest| !rest.is_empty()).max_by_key(|rest| rest.len()).map(str::trim_end)
    }
}

/// Words by their first character.
#[derive(Debug, Default, Deserialize)]
#[serde(from = "Vec<String>")]
pub(in crate::number) struct Table(HashMap<char, Vec<String>>);

impl Table {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn latin_words_are_whole_and_chinese_ones_need_not_be() {
        assert_eq!(strip_word("Percent of", "percent"), Some(" of"));
        assert_eq!(strip_word("percentage", "percent"), None);
        assert_eq!(strip_word("余万", "余"), Some("万"));
        assert_eq!(strip_word_end("more than", "than"), Some("more "));
        assert_eq!(strip_word_end("Dover", "over"), None);
        assert_eq!(strip_word_end("大约", "约"), Some("大"));
        assert_eq!(split_word("a tonic to b", "to"), Some(("a tonic ", " b")));
        assert_eq!(last_word("in October"), "October");
    }
}
