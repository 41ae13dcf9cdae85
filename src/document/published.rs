//! The file of addresses of the last published edition, as it is read.

use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use super::{names::Namespace, problem};
use crate::{
    diagnostic::{Diagnostic, Span},
    report::names::Id,
};

/// What the file of the last published edition says, and what is wrong in it.
#[derive(Default)]
pub(super) struct Published {
    /// The file.
    pub(super) source: String,
    /// Problems in it.
    pub(super) problems: Vec<Diagnostic>,
    /// The ids in it, each with its place.
    pub(super) ids: Vec<(Namespace, Id, Span)>,
}

impl Published {
    /// Reads the file; whatever is wrong in it is a problem.
    pub(super) fn read(source: String) -> Self {
        let mut this = Self::default();
        let (table, errors) = DeTable::parse_recoverable(&source);
        for error in errors {
            let at = error.span().map_or(Span::new(0, 0), Span::from);
            this.problems.push(problem::addresses_file(at.first_line(&source)));
        }
        for (name, list) in table.get_ref() {
            let list_name = name.get_ref().as_ref();
            match Namespace::ALL.into_iter().find(|space| space.list() == list_name) {
                Some(space) => this.list(space, list),
                None => this.problems.push(problem::addresses_file(name.span().into())),
            }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_file_says_is_read_again() {
        let published = Published::read(
            "# A remark.\n\nsections = [\n  \"lake\",\n]\n\nstatistics = [\"visitors\"]\nphotos = []\n"
                .to_owned(),
        );
        let ids: Vec<_> = published.ids.iter().map(|it| (it.0, it.1.as_str())).collect();
        assert_eq!(ids, [(Namespace::Section, "lake"), (Namespace::Statistic, "visitors")]);
        assert_eq!(published.problems, []);
    }
}
