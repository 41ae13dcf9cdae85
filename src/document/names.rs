//! The ids given so far, and what links may lead to.

use std::collections::{BTreeMap, HashSet};

use super::nearest::nearest;
use crate::{
    diagnostic::Span,
    report::names::{Id, RESERVED},
};

/// What an id is for: the same id may stand once in each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Namespace {
    /// Sections and their parts.
    Section,
    /// Statistics.
    Statistic,
    /// Pictures.
    Photo,
}

impl Namespace {
    /// The addresses of `id` in the page, without `#`: of a statistic its place in the text and its
    /// card.
    pub(super) fn fragments(self, id: &Id) -> Vec<String> {
        match self {
            Self::Section => vec![id.to_string()],
            Self::Statistic => vec![format!("stat-{id}"), format!("card-{id}")],
            Self::Photo => vec![format!("photo-{id}")],
        }
    }
}

/// The ids given so far.
#[derive(Default)]
pub(super) struct Names(BTreeMap<(Namespace, Id), Span>);

impl Names {
    /// Keeps an id; gives the place of the first one if it is not the first.
    pub(super) fn insert(&mut self, space: Namespace, id: &Id, span: Span) -> Option<Span> {
        let first = *self.0.entry((space, id.clone())).or_insert(span);
        (first != span).then_some(first)
    }

    /// Where an id was given.
    pub(super) fn place(&self, space: Namespace, id: &Id) -> Option<Span> {
        self.0.get(&(space, id.clone())).copied()
    }

    /// The id in `space` nearest to `written`.
    pub(super) fn nearest(&self, space: Namespace, written: &str) -> Option<&Id> {
        let ids = || self.0.keys().filter(|(it, _)| *it == space).map(|(_, id)| id);
        let meant = nearest(written, ids().map(Id::as_str))?;
        ids().find(|id| id.as_str() == meant)
    }

    /// Everything in the page that has an address.
    pub(super) fn targets(&self) -> Targets {
        let given = self.0.keys().flat_map(|(space, id)| space.fragments(id));
        Targets(RESERVED.into_iter().map(str::to_owned).chain(given).collect())
    }
}

/// The addresses in the page, without `#`.
pub(super) struct Targets(HashSet<String>);

impl Targets {
    /// Adds an address.
    pub(super) fn insert(&mut self, name: String) {
        self.0.insert(name);
    }

    /// Whether a link to `#name` leads anywhere.
    pub(super) fn contains(&self, name: &str) -> bool {
        self.0.contains(name)
    }

    /// The address that was perhaps meant by `name`.
    pub(super) fn nearest(&self, name: &str) -> Option<&str> {
        let mut all: Vec<&str> = self.0.iter().map(String::as_str).collect();
        all.sort_unstable();
        nearest(name, all)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_unique_in_their_namespace() {
        let id = Id::new("lake").unwrap();
        let (first, second) = (Span::new(1, 5), Span::new(9, 13));
        let mut names = Names::default();
        assert_eq!(names.insert(Namespace::Photo, &id, first), None);
        assert_eq!(names.insert(Namespace::Statistic, &id, second), None);
        assert_eq!(names.insert(Namespace::Photo, &id, second), Some(first));
        assert_eq!(names.place(Namespace::Statistic, &id), Some(second));
        assert_eq!(names.place(Namespace::Section, &id), None);
    }

    #[test]
    fn links_lead_to_what_the_page_has() {
        let mut names = Names::default();
        names.insert(Namespace::Photo, &Id::new("lake").unwrap(), Span::new(0, 1));
        names.insert(Namespace::Statistic, &Id::new("visitors").unwrap(), Span::new(2, 3));
        let targets = names.targets();
        for found in ["photo-lake", "stat-visitors", "card-visitors", "figures", "top"] {
            assert!(targets.contains(found), "{found}");
        }
        assert!(!targets.contains("lake"));
        assert_eq!(targets.nearest("lake"), None);
        assert_eq!(targets.nearest("photo-lak"), Some("photo-lake"));
    }
}
