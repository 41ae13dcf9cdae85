//! The addresses of the last published edition, which must go on working.
//!
//! They stand in a file beside the report, written when an edition goes out and never by hand. An id
//! in it that is gone from the report must be kept as an `alias` of whatever has taken its place.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap, HashSet},
    fmt::Write,
};

use super::{
    aliases::GivenAlias, attributes::Located, names::Namespace, problem, published::Published,
    reader::Reader,
};
use crate::{
    diagnostic::Span,
    fragment::{self, Kind},
    message,
    messages::{Locale, Message},
    report::{Alias, Report, address::Address, names::Id},
};

/// Name of the file in the report's folder.
pub const FILE: &str = "addresses.toml";

/// What the file begins with, in the language of whoever may open it.
fn remark() -> Message {
    message!(
        "# The ids of the last published edition, by which readers' links find their way. `make publish` writes\n\
         # this file: do not edit it. An id that leaves the report is kept as an `alias` of what takes its place.\n",
        "# 上一版的id，读者手里的链接靠它们找到地方。这个文件由`make publish`写成，不要手改。\n\
         # 报道里不再有的id，由取代它的地方用`alias`接过来。\n"
    )
}

/// The file for the edition `report`: every id that its page has an address for, former ones
/// included, sorted. The same report gives the same text.
#[must_use]
pub fn file(report: &Report) -> String {
    let now = report.addresses().map(|it| it.fragment());
    let former = report.aliases.iter().map(|it| it.old.clone());
    let mut ids = BTreeMap::<Namespace, BTreeSet<String>>::new();
    for fragment in now.chain(former) {
        let (kind, id) = fragment::read(&fragment);
        ids.entry(Namespace::of(kind)).or_default().insert(id.to_owned());
    }
    let locale = Locale::of(report.language.as_str()).unwrap_or(Locale::English);
    let mut text = remark().text(locale).to_owned();
    for space in Namespace::ALL {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "\n{} = [", space.list());
        for id in ids.remove(&space).unwrap_or_default() {
            let _ = writeln!(text, "  \"{id}\",");
        }
        text.push_str("]\n");
    }
    text
}

impl Reader<'_> {
    /// Notes the former addresses of the thing that is now found at `now`.
    pub(super) fn alias(&mut self, given: Option<Located<'_>>, now: Option<Address>) {
        let Some(given) = given else { return };
        let Some(now) = now else {
            // A thing that must have an id is told so elsewhere.
            if !self.ids_lost {
                self.report(problem::alias_without_id(given.span));
            }
            return;
        };
        let own = fragment::read(&now.fragment()).0;
        let words = given.words();
        if words.is_empty() {
            self.report(problem::empty_value(given.span, "alias"));
        }
        for (word, span) in words {
            let (kind, id) = match fragment::read(&word) {
                // Beside the id of a statistic, an id alone is that of a statistic.
                (Kind::Place, id) => (own, id),
                other => other,
            };
            match Id::new(id) {
                Ok(id) => {
                    let old = (Namespace::of(kind), id);
                    self.aliases.push(GivenAlias { old, span, now: now.clone() });
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
