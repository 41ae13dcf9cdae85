//! Lists behind a figure, which a quotation has to their end.

use std::ops::Range;

use super::{super::words::*, Passage, first_of};
use crate::import::quantity::Quantity;

impl Passage<'_> {
    /// Whether `own` is a bare number with the first of several things that it counts.
    pub(super) fn is_first_thing(&self, own: &Range<usize>) -> bool {
        let is_bare = self.words(self.figure.clone()).ends_with(|c: char| c.is_ascii_digit());
        let thing = self.words(self.figure.end..own.end).trim();
        let behind = self.text.get(own.end..).unwrap_or_default();
        is_bare
            && own.start >= self.figure.start
            && thing.ends_with('s')
            && !thing.contains(' ')
            && [" and ", ", "].iter().any(|it| behind.starts_with(it))
    }

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

    /// `own` with the other figures of a row: `25, 40 or 60 miles`.
    pub(super) fn in_row(&self, own: Range<usize>, figures: &[Quantity]) -> Range<usize> {
        let Range { mut start, mut end } = own;
        let is_bare = |it: &Quantity| it.number.unit().is_empty();
        let ends = |at: usize| figures.iter().find(|it| it.range.end == at && is_bare(it));
        let goes_on = |it: &Quantity| {
            let behind = self.words(it.range.end..self.sentence.end);
            [" or ", " and ", ", "].iter().any(|it| behind.starts_with(it))
        };
        let begins = |at: usize| {
            figures.iter().find(|it| it.range.start == at && is_bare(it) && goes_on(it))
        };
        while self.words(end..self.sentence.end).starts_with(", ")
            && let Some(next) = ends(end).and_then(|_| begins(end + 2))
        {
            end = self.piece(&next.range).end;
        }
        let own = self.trimmed(start..end);
        start = own.start;
        while self.words(self.sentence.start..start).ends_with(", ")
            && let Some(before) = begins(start).and_then(|_| ends(start - 2))
        {
            start = self.trimmed(self.piece(&before.range)).start;
        }
        start..end
    }

    /// `own` with the things that go on a list behind it: `spent on parts, crew training and software`.
    fn with_things(&self, own: Range<usize>) -> Range<usize> {
        let last = self.words(own.clone()).split(' ').next_back().unwrap_or_default();
        // `destroyed 40 barns, sheds and huts`, `captured, burned or skimmed`
        let is_deed = is_past(last);
        if own.end <= self.figure.end && !last.ends_with('s') {
            return own;
        }
        let is_plain = |it: &str| {
            (!speaks(it) || is_deed && is_past(it))
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
