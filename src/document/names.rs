//! The ids given so far, and what links may lead to.

use std::collections::BTreeMap;

use super::nearest::nearest;
use crate::{
    diagnostic::Span,
    report::names::{Id, RESERVED},
};

/// What an id is for: the same id may stand once in each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Namespace {
    /// Sections and their parts.
    Section,
    /// Statistics.
    Statistic,
    /// Pictures.
    Photo,
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

    /// Whether a link to `#name` leads anywhere; if not, perhaps the name that was meant.
    pub(super) fn find(&self, name: &str) -> Result<(), Option<String>> {
        let targets = self.targets();
        if targets.iter().any(|target| target == name) {
            return Ok(());
        }
        Err(nearest(name, targets.iter().map(String::as_str)).map(str::to_owned))
    }

    /// Everything in the page that has an address.
    fn targets(&self) -> Vec<String> {
        let given = self.0.keys().flat_map(|(space, id)| match space {
            Namespace::Section => vec![id.to_string()],
            Namespace::Statistic => vec![format!("stat-{id}"), format!("card-{id}")],
            Namespace::Photo => vec![format!("photo-{id}")],
        });
        RESERVED.into_iter().map(str::to_owned).chain(given).collect()
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
    }

    #[test]
    fn links_lead_to_what_the_page_has() {
        let mut names = Names::default();
        names.insert(Namespace::Photo, &Id::new("lake").unwrap(), Span::new(0, 1));
        names.insert(Namespace::Statistic, &Id::new("visitors").unwrap(), Span::new(2, 3));
        for found in ["photo-lake", "stat-visitors", "card-visitors", "figures", "top"] {
            assert_eq!(names.find(found), Ok(()), "{found}");
        }
        assert_eq!(names.find("lake"), Err(None));
        assert_eq!(names.find("photo-lak"), Err(Some("photo-lake".to_owned())));
    }
}
