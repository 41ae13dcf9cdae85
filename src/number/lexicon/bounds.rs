//! Words that say how a number is bounded.

use serde::Deserialize;

use super::{
    super::Bound,
    matching::{split_word, strip_word, strip_word_end},
};

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
        lists
            .into_iter()
            .flat_map(|(words, bound)| words.iter().map(move |word| (word.as_str(), bound)))
    }

    /// The longest word that `text` ends with, as its bound and what stands before it.
    pub(in crate::number) fn at_end<'a>(&self, text: &'a str) -> Option<(Bound, &'a str)> {
        let fitting =
            self.all().filter_map(|(word, bound)| Some((bound, strip_word_end(text, word)?)));
        fitting.min_by_key(|(_, rest)| rest.len())
    }

    /// The longest word that `text` begins with, its bound and what follows.
    pub(in crate::number) fn at_start<'a>(&self, text: &'a str) -> Option<(&str, Bound, &'a str)> {
        let fitting =
            self.all().filter_map(|(word, bound)| Some((word, bound, strip_word(text, word)?)));
        fitting.min_by_key(|(_, _, rest)| rest.len())
    }

    /// The first word anywhere in `text`: its bound, what stands before it and what behind.
    pub(in crate::number) fn within<'a>(&self, text: &'a str) -> Option<(Bound, &'a str, &'a str)> {
        let fitting = self.all().filter_map(|(word, bound)| {
            let (before, after) = split_word(text, word)?;
            Some((bound, before, after))
        });
        fitting.min_by_key(|(_, before, after)| (before.len(), after.len()))
    }

    /// `text` without the word at its end that says "or more"; none where there is no such word.
    pub(in crate::number) fn without_more<'a>(&self, text: &'a str) -> Option<&'a str> {
        let rest = self.at_least.iter().filter_map(|word| text.strip_suffix(word.as_str()));
        rest.filter(|rest| !rest.is_empty()).max_by_key(|rest| rest.len()).map(str::trim_end)
    }
}
