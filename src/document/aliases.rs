//! Addresses of earlier editions, as `alias` gives them.

use super::names::Namespace;
use crate::{
    diagnostic::Span,
    fragment::{self, Kind},
    report::{Alias, address::Address, names::Id},
};

/// An address that something had in an earlier edition.
pub(super) struct GivenAlias {
    /// What had it.
    pub(super) old: (Namespace, Id),
    /// Where the report says so.
    pub(super) span: Span,
    /// What has it now.
    pub(super) now: Address,
}

impl GivenAlias {
    /// The former fragments, each with the address that stands for it.
    pub(super) fn addresses(&self) -> impl Iterator<Item = Alias> {
        let (space, id) = &self.old;
        space.fragments(id).into_iter().map(|old| {
            let now = match (fragment::read(&old).0, &self.now) {
                // The row of another statistic stands for the row.
                (Kind::Row | Kind::Card, Address::Statistic(id)) => Address::Row(id.clone()),
                (_, now) => now.clone(),
            };
            Alias { old, now }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_former_statistic_has_three_addresses() {
        let id = |id: &str| Id::new(id).unwrap();
        let addresses = |now| {
            let old = (Namespace::Statistic, id("old"));
            let alias = GivenAlias { old, span: Span::new(0, 0), now };
            let addresses = alias.addresses();
            addresses.map(|it| format!("{} {}", it.old, it.now.fragment())).collect::<Vec<_>>()
        };
        assert_eq!(
            addresses(Address::Statistic(id("new"))),
            ["stat-old stat-new", "row-old row-new", "card-old row-new"]
        );
        assert_eq!(
            addresses(Address::Section(id("lake"))),
            ["stat-old lake", "row-old lake", "card-old lake"]
        );
    }
}
