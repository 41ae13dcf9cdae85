//! A scene between its text and its graphic.

use std::ops::Range;

use crate::{
    diagnostic::Span,
    report::{
        names::Id,
        scene::{Manner, Step, form::Form, material::Item},
        text::Block,
    },
};

/// A scene whose text is read and whose graphic is still to be made.
pub(super) struct Draft {
    /// Its first line.
    pub(super) at: Span,
    pub(super) id: Option<Id>,
    pub(super) manner: Manner,
    pub(super) form: Option<Form>,
    pub(super) title: Option<String>,
    pub(super) unit: Option<String>,
    pub(super) note: Option<String>,
    pub(super) seal: Option<String>,
    /// The statistics that are marked elsewhere.
    pub(super) of: Vec<(String, Span)>,
    pub(super) periods: Option<u32>,
    pub(super) past: Option<u32>,
    pub(super) art: Option<String>,
    /// The statistics that its own text marks, with the step they are marked in.
    pub(super) marked: Vec<(Range<usize>, Option<usize>)>,
    /// The items of its lists.
    pub(super) items: Vec<(Item, Span)>,
    /// The name of each step, in a drawing of the report's own.
    pub(super) states: Vec<(String, Span)>,
    pub(super) lead: Vec<Block>,
    pub(super) steps: Vec<Step>,
    /// Whether something in it is wrong already: then nobody judges its graphic.
    pub(super) is_faulty: bool,
}
