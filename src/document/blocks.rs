//! Paragraphs, lists and quotations.

use jotdown::{Container, Event, ListKind, OrderedListNumbering};

use super::{
    attributes::Given,
    fences::NAMES,
    nearest::nearest,
    problem::{self, Thing},
    reader::Reader,
    tree::{Kind, Node},
};
use crate::{
    diagnostic::Span,
    report::{scene::Manner, text::Block},
};

impl Reader<'_> {
    /// Reads blocks that stand in no other block: pictures and scenes may be among them.
    pub(super) fn blocks(&mut self, nodes: &[Node<'_>]) -> Vec<Block> {
        nodes.iter().filter_map(|node| self.block(node, false)).collect()
    }

    /// Reads the blocks in a list or a quotation.
    pub(super) fn inner_blocks(&mut self, nodes: &[Node<'_>]) -> Vec<Block> {
        nodes.iter().filter_map(|node| self.block(node, true)).collect()
    }

    fn block(&mut self, node: &Node<'_>, inner: bool) -> Option<Block> {
        let at = node.span.first_line(self.source);
        match &node.kind {
            Kind::Container(Container::Paragraph) => self.paragraph(node, inner),
            Kind::Container(Container::Blockquote) => {
                self.no_attributes(node, Thing::Quotation);
                Some(Block::Quote(self.inner_blocks(&node.children)))
            }
            Kind::Container(Container::List { kind, .. }) => self.list(node, *kind),
            Kind::Container(Container::Div { class }) if class == "scene" || class == "still" => {
                let manner = if class == "scene" { Manner::Scene } else { Manner::Still };
                if inner {
                    self.report(problem::not_between_paragraphs(at, Thing::Scene(manner)));
                }
                self.scene(node, manner).map(Block::Scene)
            }
            Kind::Container(Container::Div { class }) if class == "pending" => {
                if inner {
                    self.report(problem::not_between_paragraphs(at, Thing::Picture));
                }
                self.pending(node).map(Block::Pending)
            }
            Kind::Container(Container::Div { class }) => {
                let meant = nearest(class, NAMES).filter(|_| !class.is_empty());
                self.report(problem::unknown_div(at, class, meant));
                None
            }
            Kind::Container(other) => {
                self.report(problem::forbidden_block(at, other));
                None
            }
            Kind::Atom(Event::Attributes(_)) => {
                self.dangling(node);
                None
            }
            Kind::Atom(Event::ThematicBreak(_)) => {
                self.report(problem::thematic_break(at));
                None
            }
            Kind::Atom(_) => None,
        }
    }

    /// Reports attributes that belong to nothing; a comment (`{% … %}`) may.
    pub(super) fn dangling(&mut self, node: &Node<'_>) {
        if let Some(span) = node.attributes.span()
            && !node.attributes.is_empty()
        {
            self.report_lost_id(problem::dangling_attributes(span.first_line(self.source)));
        }
    }

    fn paragraph(&mut self, node: &Node<'_>, inner: bool) -> Option<Block> {
        let mut content = node.children.iter().filter(|child| !is_blank(child));
        if let Some(image) = content.next()
            && let Kind::Container(Container::Image(path, _)) = &image.kind
        {
            match content.next().map(|next| (&next.kind, next)) {
                None => return self.picture_block(node, image, path, inner),
                // Attributes that were meant for the picture, after a space or with a mistake.
                Some((Kind::Atom(Event::Attributes(_)), next)) => {
                    self.dangling(next);
                    return None;
                }
                Some((Kind::Atom(Event::Str(text)), next)) if text.starts_with('{') => {
                    self.malformed_attributes(text, next.span, false);
                    return None;
                }
                Some(_) => {}
            }
        }
        if self.unread_blocks(node) {
            return None;
        }
        if let Some(step) = Given::new(&node.attributes).key("step") {
            self.report(problem::step_outside_scene(step.span));
        } else {
            self.no_attributes(node, Thing::Paragraph);
        }
        let content = self.line(&node.children);
        (!content.is_empty()).then_some(Block::Paragraph(content))
    }

    fn picture_block(
        &mut self,
        paragraph: &Node<'_>,
        image: &Node<'_>,
        path: &str,
        inner: bool,
    ) -> Option<Block> {
        if inner {
            let at = image.span.first_line(self.source);
            self.report(problem::not_between_paragraphs(at, Thing::Picture));
        }
        self.no_attributes(paragraph, Thing::AbovePicture);
        self.picture(image, path).map(Block::Photo)
    }

    fn list(&mut self, node: &Node<'_>, kind: ListKind) -> Option<Block> {
        let at = node.span.first_line(self.source);
        self.no_attributes(node, Thing::List);
        let start = self.list_start(at, kind)?;
        let items = node.children.iter().filter_map(|item| match &item.kind {
            Kind::Container(Container::ListItem) => {
                self.no_attributes(item, Thing::ListItem);
                Some(self.inner_blocks(&item.children))
            }
            Kind::Atom(Event::Attributes(_)) => {
                self.dangling(item);
                None
            }
            _ => None,
        });
        Some(Block::List { start, items: items.collect() })
    }

    /// The first number of a list, none where its items have signs; nothing at all for a list that
    /// cannot be read.
    pub(super) fn list_start(&mut self, at: Span, kind: ListKind) -> Option<Option<u64>> {
        match kind {
            ListKind::Unordered(_) => Some(None),
            ListKind::Ordered { numbering: OrderedListNumbering::Decimal, start, .. } => {
                Some(Some(start))
            }
            ListKind::Ordered { .. } => {
                self.report(problem::lettered_list(at));
                Some(None)
            }
            ListKind::Task(_) => {
                self.report(problem::task_list(at));
                None
            }
        }
    }
}

/// Whether a node of a paragraph shows nothing.
fn is_blank(node: &Node<'_>) -> bool {
    match &node.kind {
        Kind::Atom(Event::Str(text)) => text.trim().is_empty(),
        Kind::Atom(Event::Softbreak) => true,
        _ => false,
    }
}
