//! Lists behind a figure, which a quotation has to their end.

use std::ops::Range;

use super::{super::words::*, Passage, first_of};

impl Passage<'_> {
    /// `own` with the names that go on a list behind it: `in Oxford Street, Bond Street and Mayfair`.
    pub(super) fn listed(&self, own: Range<usize>) -> Range<usize> {
        let last = self.words(own.clone()).split_whitespace().next_back().unwrap_or_default();
        let mut end = own.end;
        if !last.starts_with(char::is_uppercase) {
            return self.with_things(own);
        }
        let joins = |it: &str| is_in(it, "and|or");
        let is_named =
            |it: &str| it.starts_with(char::is_uppercase) || joins(it) || is_in(it, "of|the");
        while let Some(next) = self.words(end..self.sentence.end).strip_prefix(", ") {
            let name = next.split([',', '.', ';', '(', '—']).next().unwrap_or_default();
            if name.is_empty() || !name.split_whitespace().all(is_named) {
                break;
            }
            end += ", ".len() + name.len();
            if name.split_whitespace().any(joins) {
                return own.start..end;
            }
        }
        own
    }

    /// `own` with the things that go on a list behind it: `spent on parts, crew training and software`.
    fn with_things(&self, own: Range<usize>) -> Range<usize> {
        if own.end <= self.figure.end {
            return own;
        }
        let is_plain = |it: &str| {
            !speaks(it)
                && !is_in(it, JOINTS)
                && !is_in(it, LEANING)
                && it.chars().all(|c| c.is_alphabetic() || "-'’".contains(c))
        };
        let mut end = own.end;
        while let Some(next) = self.words(end..self.sentence.end).strip_prefix(", ") {
            let item = next.split([',', '.', ';', ':', '(', '—', '–']).next().unwrap_or_default();
            let joint = [" and ", " or "].into_iter().find_map(|it| item.split_once(it));
            let (inner, behind) = joint.unwrap_or((item, ""));
            let mut inner = inner.split_whitespace();
            if item.is_empty() || inner.clone().count() >= 5 || !inner.all(is_plain) {
                break;
            }
            end += ", ".len() + item.len() - behind.len();
            if joint.is_none() {
                continue;
            }
            let last = behind.split_inclusive(' ').take_while(|it| is_plain(it.trim_end()));
            let last: usize = last.map(str::len).sum();
            let stop = first_of(&behind[last..]);
            if last == 0 || !stop.is_empty() && !is_in(stop, PREPOSITIONS) {
                break;
            }
            end += if behind.contains(|c: char| c.is_ascii_digit()) { last } else { behind.len() };
            return self.trimmed(own.start..end);
        }
        own
    }
}
