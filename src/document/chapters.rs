//! Prologue, sections, parts, epilogue.

use jotdown::{Container, Event};

use super::{
    attributes::Given,
    inlines::Setting,
    names::Namespace,
    problem::{self, Thing},
    reader::Reader,
    tree::{Kind, Node},
};
use crate::{
    diagnostic::Span,
    report::{
        Part, Place, Section,
        address::Address,
        names::Id,
        text::{Block, Inline},
    },
};

/// The running text of a report.
#[derive(Default)]
pub(super) struct Text {
    /// Before the first section.
    pub(super) prologue: Vec<Block>,
    /// The sections.
    pub(super) sections: Vec<Section>,
    /// The closing section.
    pub(super) epilogue: Option<Section>,
}

/// A heading with what stands under it.
struct Chapter<'n, 's> {
    level: u16,
    /// The attributes above the heading belong to this node.
    node: &'n Node<'s>,
    heading: &'n Node<'s>,
    blocks: &'n [Node<'s>],
    chapters: &'n [Node<'s>],
}

impl<'n, 's> Chapter<'n, 's> {
    fn of(node: &'n Node<'s>) -> Option<Self> {
        let Kind::Container(Container::Section { .. }) = node.kind else { return None };
        let (heading, rest) = node.children.split_first()?;
        let Kind::Container(Container::Heading { level, .. }) = heading.kind else { return None };
        let (blocks, chapters) = split(rest);
        Some(Self { level, node, heading, blocks, chapters })
    }

    /// Whether nothing stands under the heading. What stands directly below it is its second line.
    fn is_empty(&self) -> bool {
        let is_blank = |node: &Node<'_>| matches!(node.kind, Kind::Atom(Event::Blankline));
        self.chapters.is_empty() && self.blocks.iter().all(is_blank) && self.second_line().is_none()
    }

    /// What follows a line break in the heading.
    fn second_line(&self) -> Option<&'n Node<'s>> {
        let is_break = |node: &Node<'_>| matches!(node.kind, Kind::Atom(Event::Softbreak));
        self.heading.children.iter().skip_while(|node| !is_break(node)).nth(1)
    }
}

/// Blocks first, then what begins with a heading.
fn split<'n, 's>(nodes: &'n [Node<'s>]) -> (&'n [Node<'s>], &'n [Node<'s>]) {
    let first = nodes.iter().position(|node| Chapter::of(node).is_some());
    nodes.split_at(first.unwrap_or(nodes.len()))
}

impl Reader<'_> {
    /// Reads the whole text.
    pub(super) fn text(&mut self, nodes: &[Node<'_>]) -> Text {
        let mut text = Text::default();
        self.chapters(nodes, &mut text);
        if text.prologue.is_empty() && text.sections.is_empty() && self.problems.is_empty() {
            let end = self.source.trim_end().len();
            let start = Span::new(0, end).of(self.source).rfind('\n').map_or(0, |at| at + 1);
            self.report(problem::no_text(Span::new(start, end)));
        }
        text
    }

    fn chapters(&mut self, nodes: &[Node<'_>], text: &mut Text) {
        let (blocks, chapters) = split(nodes);
        text.prologue.extend(self.blocks(blocks));
        for chapter in chapters.iter().filter_map(Chapter::of) {
            match chapter.level {
                1 => {
                    self.report_lost_id(problem::title_in_text(self.heading_span(&chapter)));
                    self.chapters(chapter.blocks, text);
                    self.chapters(chapter.chapters, text);
                }
                2 => self.section(&chapter, text),
                level => {
                    self.level_skipped(&chapter, level, 1);
                    self.blocks(chapter.blocks);
                    self.chapters(chapter.chapters, text);
                }
            }
        }
    }

    fn section(&mut self, chapter: &Chapter<'_, '_>, text: &mut Text) {
        let at = self.heading_span(chapter);
        let section = text.sections.len();
        if text.epilogue.is_some() {
            self.report(problem::after_epilogue(at));
        }
        let mut given = Given::new(&chapter.node.attributes);
        let id = match given.id() {
            Some(id) => self.id(id.text, id.span, Namespace::Section),
            None => {
                self.report_lost_id(problem::section_without_id(at, section + 1));
                None
            }
        };
        self.alias(given.key("alias"), id.clone().map(Address::Section));
        let kicker = self.optional(given.key("kicker"), "kicker");
        let summary = self.optional(given.key("summary"), "summary");
        let is_epilogue = given.class("epilogue");
        given.finish(Thing::Section, &mut self.problems);

        let place = |part| match is_epilogue {
            true => Place::Epilogue,
            false => Place::Section { section, part },
        };
        self.place = place(None);
        let heading = self.heading(chapter);
        let mut blocks = self.blocks(chapter.blocks);
        let mut parts = Vec::new();
        for chapter in chapter.chapters.iter().filter_map(Chapter::of) {
            self.place = place(Some(parts.len()));
            if chapter.level == 3 {
                parts.push(self.part(&chapter));
            } else {
                self.level_skipped(&chapter, chapter.level, 2);
                blocks.extend(self.blocks(chapter.blocks));
            }
        }
        if chapter.is_empty() {
            self.report(problem::empty_section(at, Thing::Section));
        }
        let Some(id) = id else { return };
        let section = Section { id, kicker, heading, summary, blocks, parts };
        if is_epilogue {
            text.epilogue = Some(section);
        } else {
            text.sections.push(section);
        }
    }

    /// Reports a heading that stands too deep, unless the one above it was lost with its
    /// attributes: Djot takes a heading directly below a line of text for more of that text.
    fn level_skipped(&mut self, chapter: &Chapter<'_, '_>, level: u16, above: u16) {
        if !self.ids_lost {
            self.report_lost_id(problem::level_skipped(self.heading_span(chapter), level, above));
        }
    }

    fn part(&mut self, chapter: &Chapter<'_, '_>) -> Part {
        let at = self.heading_span(chapter);
        let mut given = Given::new(&chapter.node.attributes);
        let id: Option<Id> =
            given.id().and_then(|id| self.id(id.text, id.span, Namespace::Section));
        self.alias(given.key("alias"), id.clone().map(Address::Part));
        given.finish(Thing::Part, &mut self.problems);
        let heading = self.heading(chapter);
        let mut blocks = self.blocks(chapter.blocks);
        for chapter in chapter.chapters.iter().filter_map(Chapter::of) {
            self.report(problem::level_too_deep(self.heading_span(&chapter), chapter.level));
            blocks.extend(self.blocks(chapter.blocks));
        }
        if chapter.is_empty() {
            self.report(problem::empty_section(at, Thing::Part));
        }
        Part { id, heading, blocks }
    }

    fn heading(&mut self, chapter: &Chapter<'_, '_>) -> Vec<Inline> {
        if let Some(second) = chapter.second_line() {
            self.report(problem::heading_goes_on(second.span.first_line(self.source)));
        }
        let heading = self.inlines(&chapter.heading.children, Setting::Heading);
        if heading.is_empty() {
            self.report(problem::empty_heading(self.heading_span(chapter)));
        }
        heading
    }

    /// The line of a heading.
    fn heading_span(&self, chapter: &Chapter<'_, '_>) -> Span {
        chapter.heading.span.first_line(self.source)
    }
}
