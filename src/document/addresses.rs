//! The addresses of the last published edition, which must go on working.
//!
//! They stand in a file beside the report, written when an edition goes out and never by hand. An id
//! in it that is gone from the report must be kept as an `alias` of whatever has taken its place.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap, HashSet},
    fmt::Write,
};

use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use super::{attributes::Located, names::Namespace, problem, reader::Reader};
use crate::{
    diagnostic::{Diagnostic, Span},
    report::{Alias, Report, names::Id},
};

/// Name of the file in the report's folder.
pub const FILE: &str = "addresses.toml";

/// What the file begins with.
const REMARK: &str = "\
# The ids of the last published edition, by which readers' links find their way. `make publish` writes
# this file: do not edit it. An id that leaves the report is kept as an `alias` of what takes its place.
";

/// The lists of the file. Sections and their parts share one.
const LISTS: [&str; 3] = ["sections", "statistics", "photos"];

/// The file for the edition `report`: every id that its page has an address for, former ones
/// included, sorted. The same report gives the same text.
#[must_use]
pub fn file(report: &Report) -> String {
    let sections = report.sections.iter().chain(&report.epilogue);
    let sections = sections.flat_map(|it| {
        it.parts.iter().filter_map(|part| part.id.as_ref()).chain([&it.id]).map(Id::to_string)
    });
    let statistics = report.statistics.iter().map(|it| format!("stat-{}", it.id));
    let photos = report.photos.iter().map(|it| format!("photo-{}", it.id));
    let former = report.aliases.iter().map(|it| it.old.clone());
    let mut lists = BTreeMap::<&str, BTreeSet<String>>::new();
    for address in sections.chain(statistics).chain(photos).chain(former) {
        match address.split_once('-') {
            Some(("stat", id)) => lists.entry("statistics").or_default().insert(id.to_owned()),
            Some(("photo", id)) => lists.entry("photos").or_default().insert(id.to_owned()),
            // A card has the id of its statistic.
            Some(("card", _)) => false,
            _ => lists.entry("sections").or_default().insert(address),
        };
    }
    let mut text = REMARK.to_owned();
    for name in LISTS {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "\n{name} = [");
        for id in lists.remove(name).unwrap_or_default() {
            let _ = writeln!(text, "  \"{id}\",");
        }
        text.push_str("]\n");
    }
    text
}

/// An address that something had in an earlier edition, as its `alias` says.
pub(super) struct GivenAlias {
    old: (Namespace, Id),
    span: Span,
    now: (Namespace, Id),
}

impl GivenAlias {
    /// The former addresses in the page, each with the one that stands for it.
    fn addresses(&self) -> impl Iterator<Item = Alias> {
        let (old, now) = (self.old.0.fragments(&self.old.1), self.now.0.fragments(&self.now.1));
        // A card's address leads to the card, if what has taken its place has one.
        let now = now.into_iter().cycle();
        let first = if self.old.0 == self.now.0 { old.len() } else { 1 };
        let now: Vec<String> = now.take(first).collect();
        old.into_iter().enumerate().filter_map(move |(index, old)| {
            let now = now.get(index).or(now.first())?.clone();
            Some(Alias { old, now })
        })
    }
}

/// What the file of the last published edition says, and what is wrong in it.
#[derive(Default)]
pub(super) struct Published {
    /// The file.
    pub(super) source: String,
    /// Problems in it.
    pub(super) problems: Vec<Diagnostic>,
    ids: Vec<(Namespace, Id, Span)>,
}

impl Published {
    fn read(source: String) -> Self {
        let mut this = Self::default();
        let (table, errors) = DeTable::parse_recoverable(&source);
        for error in errors {
            let at = error.span().map_or(Span::new(0, 0), Span::from);
            this.problems.push(problem::addresses_file(at.first_line(&source)));
        }
        for (name, list) in table.get_ref() {
            let space = match name.get_ref().as_ref() {
                "sections" => Namespace::Section,
                "statistics" => Namespace::Statistic,
                "photos" => Namespace::Photo,
                _ => {
                    this.problems.push(problem::addresses_file(name.span().into()));
                    continue;
                }
            };
            this.list(space, list);
        }
        Self { source: source.clone(), ..this }
    }

    fn list(&mut self, space: Namespace, list: &Spanned<DeValue<'_>>) {
        let DeValue::Array(values) = list.get_ref() else {
            self.problems.push(problem::addresses_file(list.span().into()));
            return;
        };
        for value in values {
            match value.get_ref().as_str().map(Id::new) {
                Some(Ok(id)) => self.ids.push((space, id, value.span().into())),
                _ => self.problems.push(problem::addresses_file(value.span().into())),
            }
        }
    }
}

impl Reader<'_> {
    /// Notes the former addresses of the thing that is now `now` in `space`.
    pub(super) fn alias(&mut self, given: Option<Located<'_>>, space: Namespace, now: Option<&Id>) {
        let Some(given) = given else { return };
        let Some(now) = now else {
            // A thing that must have an id is told so elsewhere.
            if space == Namespace::Section && !self.ids_lost {
                self.report(problem::alias_without_id(given.span));
            }
            return;
        };
        let words = given.words();
        if words.is_empty() {
            self.report(problem::empty_value(given.span, "alias"));
        }
        for (word, span) in words {
            let (old, id) = match word.split_once('-') {
                Some(("stat", id)) => (Namespace::Statistic, id),
                Some(("photo", id)) => (Namespace::Photo, id),
                _ => (space, word.as_str()),
            };
            match Id::new(id) {
                Ok(id) => {
                    self.aliases.push(GivenAlias {
                        old: (old, id),
                        span,
                        now: (space, now.clone()),
                    });
                }
                Err(error) => self.report_lost_id(problem::id_form(span, &word, error)),
            }
        }
    }

    /// Reads what the last edition had, and sees to it that all its addresses still lead somewhere.
    /// Gives the former addresses of this edition.
    pub(super) fn keep_addresses(&mut self) -> Vec<Alias> {
        let published = self
            .files
            .content(FILE)
            .ok()
            .map(|bytes| Published::read(String::from_utf8_lossy(&bytes).into_owned()));
        let kept = self.check_aliases(published.as_ref());
        if let Some(mut published) = published {
            for (space, id, span) in std::mem::take(&mut published.ids) {
                let is_there = self.names.place(space, &id).is_some()
                    || kept.iter().any(|it| it.old == (space, id.clone()));
                if !is_there && !self.ids_lost {
                    let meant = self.names.nearest(space, id.as_str());
                    let meant = meant.map(|meant| {
                        let place = self.names.place(space, meant).unwrap_or(Span::new(0, 0));
                        (meant.as_str(), self.line_number(place))
                    });
                    published.problems.push(problem::vanished(span, space, &id, meant));
                }
            }
            self.published = published;
        }
        kept.iter().flat_map(GivenAlias::addresses).collect()
    }

    /// The aliases that can be kept; the others are reported.
    fn check_aliases(&mut self, published: Option<&Published>) -> Vec<GivenAlias> {
        let known: Option<HashSet<_>> =
            published.map(|it| it.ids.iter().map(|(space, id, _)| (*space, id.clone())).collect());
        let mut first = HashMap::new();
        let mut kept = Vec::new();
        for alias in std::mem::take(&mut self.aliases) {
            let (space, id) = &alias.old;
            if let Some(living) = self.names.place(*space, id) {
                let line = self.line_number(living);
                self.report(problem::alias_is_living(alias.span, id, line));
                continue;
            }
            if let Some(before) = first.insert(alias.old.clone(), alias.span) {
                let line = self.line_number(before);
                self.report(problem::alias_twice(alias.span, id, line));
                continue;
            }
            if known.as_ref().is_some_and(|known| !known.contains(&alias.old)) {
                let ids = known.iter().flatten().filter(|it| it.0 == *space);
                let meant = super::nearest::nearest(id.as_str(), ids.map(|(_, id)| id.as_str()));
                self.report(problem::alias_unknown(alias.span, id, meant));
            }
            kept.push(alias);
        }
        kept
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_file_says_is_read_again() {
        let published = Published::read(format!(
            "{REMARK}\nsections = [\n  \"lake\",\n]\n\nstatistics = [\"visitors\"]\nphotos = []\n"
        ));
        let ids: Vec<_> = published.ids.iter().map(|it| (it.0, it.1.as_str())).collect();
        assert_eq!(ids, [(Namespace::Section, "lake"), (Namespace::Statistic, "visitors")]);
        assert_eq!(published.problems, []);
    }

    #[test]
    fn a_former_statistic_has_two_addresses() {
        let id = |id: &str| Id::new(id).unwrap();
        let addresses = |space, now| {
            let alias = GivenAlias {
                old: (Namespace::Statistic, id("old")),
                span: Span::new(0, 0),
                now: (space, id(now)),
            };
            alias.addresses().map(|it| format!("{} {}", it.old, it.now)).collect::<Vec<_>>()
        };
        assert_eq!(
            addresses(Namespace::Statistic, "new"),
            ["stat-old stat-new", "card-old card-new"]
        );
        assert_eq!(addresses(Namespace::Section, "lake"), ["stat-old lake", "card-old lake"]);
    }
}
