//! Everything that can be wrong with a report, worded in every language: what is wrong and what was
//! expected, a few words for the place, how to put it right. One function for each kind of problem.
//! The terms are those of [`messages`](crate::messages).

mod addresses;
mod attributes;
mod blocks;
mod drawings;
mod file;
mod front_matter;
mod headings;
mod inlines;
mod links;
mod parsers;
mod pending;
mod pictures;
mod refusals;
mod scenes;
mod slips;
mod statistics;
mod things;
mod typesetting;

pub(super) use self::{
    addresses::*, attributes::*, blocks::*, drawings::*, file::*, front_matter::*, headings::*,
    inlines::*, links::*, pending::*, pictures::*, refusals::*, scenes::*, slips::*, statistics::*,
    things::Thing, typesetting::*,
};
use crate::{
    message,
    messages::{Message, listed},
};

/// A help that suggests `meant`, or else lists what there is.
fn did_you_mean(meant: Option<&str>, all: &[impl AsRef<str>]) -> Message {
    match meant {
        Some(meant) => message!("did you mean `{meant}`?", "是不是想写`{meant}`？"),
        None if all.is_empty() => message!("take it away", "把它删掉"),
        None => message!("expected one of {all}", "这里可以写{all}"; all = listed(all)),
    }
}
