//! A way through a text, piece by piece.

use super::list::first_of;

/// The rest of a text that is being read. Whatever does not fit leaves it where it is.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cursor<'a> {
    /// What is not yet read.
    pub(super) rest: &'a str,
}

impl<'a> Cursor<'a> {
    /// At the beginning of `text`.
    pub(super) const fn new(text: &'a str) -> Self {
        Self { rest: text }
    }

    /// Steps over `word`; whether it stood there.
    pub(super) fn eat(&mut self, word: &str) -> bool {
        let rest = self.rest.strip_prefix(word);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    /// Steps over the longest word of `list` that stands there, and gives it.
    pub(super) fn eat_any(&mut self, list: &'static str) -> Option<&'static str> {
        first_of(self.rest, list).filter(|word| self.eat(word))
    }

    /// Steps over the characters that `wanted` accepts, and gives them.
    pub(super) fn eat_while(&mut self, wanted: impl Fn(char) -> bool) -> &'a str {
        let end = self.rest.find(|c| !wanted(c)).unwrap_or(self.rest.len());
        let (taken, rest) = self.rest.split_at(end);
        self.rest = rest;
        taken
    }

    /// Steps over a number of at most `most` ASCII digits; none where there are more or none.
    pub(super) fn number(&mut self, most: usize) -> Option<u32> {
        let before = self.rest;
        let digits = self.eat_while(|c| c.is_ascii_digit());
        let number = digits.parse().ok().filter(|_| digits.len() <= most);
        if number.is_none() {
            self.rest = before;
        }
        number
    }
}
