//! Problems of addresses that readers already have.

use super::listed;
use crate::{
    diagnostic::{Diagnostic, Span},
    document::names::Namespace,
    report::names::Id,
};

pub(in crate::document) fn vanished(
    span: Span,
    space: Namespace,
    id: &Id,
    meant: Option<(&str, usize)>,
) -> Diagnostic {
    let (what, address) = (space.noun(), space.address(id).fragment());
    let carrier = match meant {
        Some((meant, line)) => {
            format!(
                "did you mean `#{meant}` in line {line} of the report? Then add `alias=\"{id}\"` there"
            )
        }
        None => format!("add `alias=\"{id}\"` to the {what} that has taken its place"),
    };
    // A section can take over any address; its own kind is already told so.
    let otherwise = match space {
        Namespace::Section => String::new(),
        Namespace::Statistic | Namespace::Scene | Namespace::Photo => format!(
            "; if nothing has, `alias=\"{address}\"` in the braces of a section keeps the address \
             working"
        ),
    };
    Diagnostic::error(format!("expected the {what} `#{id}` of the last edition, but it is gone"))
        .at(span, "published, and links lead to it")
        .help(carrier + &otherwise)
}

pub(in crate::document) fn addresses_file(span: Span) -> Diagnostic {
    let lists = Namespace::ALL.map(Namespace::list);
    Diagnostic::error(format!("expected lists of ids, named {}", listed(&lists)))
        .at(span, "something else")
        .help("this file is written by `make publish`: take the last good version of it back")
}

pub(in crate::document) fn alias_without_id(span: Span) -> Diagnostic {
    Diagnostic::error("expected an id beside the `alias`, found none")
        .at(span, "belongs to nothing with an address")
        .help("give the part an id of its own: `{#name alias=\"…\"}`")
}

pub(in crate::document) fn alias_is_living(span: Span, old: &Id, line: usize) -> Diagnostic {
    Diagnostic::error(format!("expected a former id as `alias`, but `{old}` is still in use"))
        .at(span, format!("given in line {line}"))
        .help("take the alias away, or give the other one a new id and this one the old id")
}

pub(in crate::document) fn alias_twice(span: Span, old: &Id, line: usize) -> Diagnostic {
    Diagnostic::error(format!("expected each alias once, found `{old}` again"))
        .at(span, format!("already given in line {line}"))
        .help("an old address can lead to one place only: take one of the two away")
}

pub(in crate::document) fn alias_unknown(span: Span, old: &Id, meant: Option<&str>) -> Diagnostic {
    Diagnostic::warning(format!("expected the id of an earlier edition, found `{old}`"))
        .at(span, "was never published")
        .help(meant.map_or_else(
            || "take it away: no link can lead there".to_owned(),
            |meant| format!("did you mean `{meant}`?"),
        ))
}
