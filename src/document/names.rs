//! The ids given so far, and what links may lead to.

use std::collections::{BTreeMap, HashSet};

use super::nearest::nearest;
use crate::{
    diagnostic::Span,
    fragment::{Kind, OF_PAGE},
    message,
    messages::Message,
    report::{address::Address, names::Id},
};

/// The classes that attributes may have.
pub(super) const CLASSES: [&str; 4] = ["epilogue", "key", "lead", "stat"];

/// What an id is for: the same id may stand once in each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Namespace {
    /// Sections and their parts.
    Section,
    /// Statistics.
    Statistic,
    /// Scenes.
    Scene,
    /// Pictures.
    Photo,
}

impl Namespace {
    /// Every namespace, in the order of the file of addresses.
    pub(super) const ALL: [Self; 4] = [Self::Section, Self::Statistic, Self::Scene, Self::Photo];

    /// The one that ids of `kind` are in.
    pub(super) const fn of(kind: Kind) -> Self {
        match kind {
            Kind::Place => Self::Section,
            Kind::Statistic | Kind::Row | Kind::Card => Self::Statistic,
            Kind::Scene => Self::Scene,
            Kind::Photo => Self::Photo,
        }
    }

    /// The name of its list in the file of addresses.
    pub(super) const fn list(self) -> &'static str {
        match self {
            Self::Section => "sections",
            Self::Statistic => "statistics",
            Self::Scene => "scenes",
            Self::Photo => "photos",
        }
    }

    /// What has such an id, in messages.
    pub(super) fn noun(self) -> Message {
        match self {
            Self::Section => message!("section or part", "章或节"),
            Self::Statistic => message!("statistic", "数字"),
            Self::Scene => message!("scene", "场景"),
            Self::Photo => message!("picture", "图片"),
        }
    }

    /// The address of what is called `id`.
    pub(super) fn address(self, id: &Id) -> Address {
        match self {
            Self::Section => Address::Section(id.clone()),
            Self::Statistic => Address::Statistic(id.clone()),
            Self::Scene => Address::Scene(id.clone()),
            Self::Photo => Address::Photo(id.clone()),
        }
    }

    /// Every fragment that leads to `id`: to a statistic those of its sentence, of its row in the
    /// table, and of the card that stood for the row.
    pub(super) fn fragments(self, id: &Id) -> Vec<String> {
        let kinds: &[Kind] = match self {
            Self::Section => &[Kind::Place],
            Self::Statistic => &[Kind::Statistic, Kind::Row, Kind::Card],
            Self::Scene => &[Kind::Scene],
            Self::Photo => &[Kind::Photo],
        };
        kinds.iter().map(|kind| kind.fragment(id.as_str())).collect()
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
        Targets(OF_PAGE.into_iter().map(str::to_owned).chain(given).collect())
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
        for found in
            ["photo-lake", "stat-visitors", "row-visitors", "card-visitors", "figures", "top"]
        {
            assert!(targets.contains(found), "{found}");
        }
        assert!(!targets.contains("lake"));
        assert_eq!(targets.nearest("lake"), None);
        assert_eq!(targets.nearest("photo-lak"), Some("photo-lake"));
    }
}
