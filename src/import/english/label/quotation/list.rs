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
        let is_plain = |it: &&str| {
            !speaks(it)
                && !is_in(it, JOINTS)
                && !is_in(it, LEANING)
                && it.chars().all(|c| c.is_alphabetic() || "-'’".contains(c))
        };
        let mut end = own.end;
        while own.end > self.figure.end
            && let Some(next) = self.words(end..self.sentence.end).strip_prefix(", ")
        {
            let item = next.split([',', '.', ';', ':', '(', '—', '–']).next().unwrap_or_default();
            let joint = [" and ", " or "].iter().find_map(|it| Some((item.find(it)?, it.len())));
            let (before, behind) = item.split_at(joint.map_or(item.len(), |it| it.0 + it.1));
            let inner = before.split_whitespace().count() - usize::from(joint.is_some());
            let mut inner = before.split_whitespace().take(inner);
            let is_item = inner.clone().count() < 5 && inner.all(|it| is_plain(&it));
            if before.is_empty() || !is_item {
                break;
            }
            end += ", ".len() + before.len();
            if joint.is_none() {
                continue;
            }
            let last = behind.split_inclusive(' ').take_while(|it| is_plain(&it.trim_end()));
            let last: usize = last.map(str::len).sum();
            let stop = first_of(&behind[last..]);
            let fits = last > 0 && (stop.is_empty() || is_in(stop, PREPOSITIONS));
            let is_whole = fits && !behind.contains(|c: char| c.is_ascii_digit());
            end += if is_whole { behind.len() } else { last };
            return if fits { self.trimmed(own.start..end) } else { own };
        }
        own
    }
}
