//! Pictures still to be supplied: `::: pending` around the caption.

use jotdown::{Container, Event};

use super::{
    attributes::Given,
    names::Namespace,
    problem::{self, Thing},
    reader::Reader,
    tree::{Kind, Node},
};
use crate::report::pending::PendingPhoto;

impl Reader<'_> {
    /// Reads a picture of which only the caption is there; warns that the picture is missing.
    pub(super) fn pending(&mut self, node: &Node<'_>) -> Option<PendingPhoto> {
        let at = node.span.first_line(self.source);
        let mut given = Given::new(&node.attributes);
        let id = match given.id() {
            Some(id) => self.id(id.text, id.span, Namespace::Photo),
            None => {
                self.report_lost_id(problem::pending_without_id(at));
                None
            }
        };
        let credit = self.optional(given.key("credit"), "credit");
        given.finish(Thing::Pending, &mut self.problems);
        let caption = self.pending_caption(node);
        let pending = PendingPhoto { id: id?, caption: caption?, credit };
        self.report(problem::picture_pending(at, &pending));
        Some(pending)
    }

    /// The one paragraph between the fences, as plain text.
    fn pending_caption(&mut self, node: &Node<'_>) -> Option<String> {
        let is_shown = |node: &&Node<'_>| !matches!(node.kind, Kind::Atom(Event::Blankline));
        let mut content = node.children.iter().filter(is_shown);
        let (Some(paragraph), None) = (content.next(), content.next()) else {
            self.report(problem::pending_caption(node.span.first_line(self.source)));
            return None;
        };
        let is_paragraph = matches!(paragraph.kind, Kind::Container(Container::Paragraph));
        if !is_paragraph || !paragraph.attributes.is_empty() {
            self.report(problem::pending_caption(paragraph.span.first_line(self.source)));
            return None;
        }
        let text = self.plain(&paragraph.children);
        text.map_err(|inside| self.report(problem::pending_caption(inside))).ok()
    }
}
