//! Everything that can be wrong with a report, worded: what is wrong and what was expected, a few
//! words for the place, how to put it right. One function for each kind of problem.

mod addresses;
mod attributes;
mod blocks;
mod drawings;
mod file;
mod front_matter;
mod headings;
mod inlines;
mod links;
mod pending;
mod pictures;
mod refusals;
mod scenes;
mod statistics;
mod typesetting;

pub(super) use self::{
    addresses::*, attributes::*, blocks::*, drawings::*, file::*, front_matter::*, headings::*,
    inlines::*, links::*, pending::*, pictures::*, refusals::*, scenes::*, statistics::*,
    typesetting::*,
};

/// A help that suggests `meant`, or else lists what there is.
fn did_you_mean(meant: Option<&str>, all: &[impl AsRef<str>]) -> String {
    match meant {
        Some(meant) => format!("did you mean `{meant}`?"),
        None if all.is_empty() => "take it away".to_owned(),
        None => format!("expected one of {}", listed(all)),
    }
}

/// `a`, `b`, `c`.
fn listed(all: &[impl AsRef<str>]) -> String {
    let all: Vec<String> = all.iter().map(|it| format!("`{}`", it.as_ref())).collect();
    all.join(", ")
}
