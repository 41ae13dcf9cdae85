//! The text as a tree: Djot's events, put into each other, with places in the whole file.

use jotdown::{Container, Event, Parser};

use super::{MAX_DEPTH, attributes::Attributes, problem};
use crate::diagnostic::{Diagnostic, Span};

/// A container with what is in it, or a single mark or stretch of text.
#[derive(Debug)]
pub(super) struct Node<'s> {
    /// What it is.
    pub(super) kind: Kind<'s>,
    /// Where it stands, without its attributes.
    pub(super) span: Span,
    /// Where its closing mark stands, with the target of a link; empty for a block.
    pub(super) close: Span,
    /// Its attributes.
    pub(super) attributes: Attributes,
    /// What is in it.
    pub(super) children: Vec<Node<'s>>,
}

/// What a [`Node`] is.
#[derive(Debug)]
pub(super) enum Kind<'s> {
    /// Something that holds other nodes.
    Container(Container<'s>),
    /// Something that holds nothing.
    Atom(Event<'s>),
}

/// Reads the Djot that begins at byte `body` of `source`.
///
/// Containers more than [`MAX_DEPTH`] deep are reported and left out.
pub(super) fn read<'s>(
    source: &'s str,
    body: usize,
    problems: &mut Vec<Diagnostic>,
) -> Vec<Node<'s>> {
    let text = source.get(body..).unwrap_or_default();
    let mut open: Vec<Node<'s>> = Vec::new();
    let mut top = Vec::new();
    let mut too_deep = 0_usize;
    for (event, range) in Parser::new(text).into_offset_iter() {
        let span = Span::from(range).shifted(body);
        match event {
            Event::Start(Container::Document, _) | Event::End(Container::Document) => {}
            Event::Start(..) if too_deep > 0 => too_deep += 1,
            Event::Start(container, attributes) => {
                let node = opened(source, container, &attributes, span);
                if open.len() == MAX_DEPTH {
                    problems.push(problem::too_deep(node.span.first_line(source)));
                    too_deep = 1;
                } else {
                    open.push(node);
                }
            }
            Event::End(_) if too_deep > 0 => too_deep -= 1,
            Event::End(_) => {
                if let Some(mut node) = open.pop() {
                    close(source, &mut node, span);
                    open.last_mut().map_or(&mut top, |parent| &mut parent.children).push(node);
                }
            }
            _ if too_deep > 0 => {}
            atom => {
                let siblings = open.last_mut().map_or(&mut top, |parent| &mut parent.children);
                siblings.push(atom_at(source, atom, span));
            }
        }
    }
    top
}

/// A container at its start. `span` begins with the attributes of a block; those of an inline
/// stand behind it and get their places when it closes.
fn opened<'s>(
    source: &str,
    container: Container<'s>,
    attributes: &jotdown::Attributes<'s>,
    span: Span,
) -> Node<'s> {
    let mut found = Attributes::default();
    let mut start = span.start;
    if !attributes.is_empty() {
        found = Attributes::new(attributes, span.of(source), span.start);
        if container.is_block() {
            let rest = Span::new(span.start + found.length, span.end).of(source);
            start = span.end - rest.trim_start().len();
        }
    }
    Node {
        kind: Kind::Container(container),
        span: Span::new(start, span.end),
        close: Span::new(span.end, span.end),
        attributes: found,
        children: Vec::new(),
    }
}

fn close(source: &str, node: &mut Node<'_>, span: Span) {
    if let Kind::Container(container) = &node.kind
        && !container.is_block()
    {
        let text = span.of(source);
        let mark = mark_length(text);
        node.close = Span::new(span.start, span.start + mark);
        node.span.end = node.close.end;
        node.attributes.locate(text.get(mark..).unwrap_or_default(), node.close.end);
    } else {
        let end = span.end.max(node.span.end);
        node.span.end =
            node.span.start + Span::new(node.span.start, end).of(source).trim_end().len();
    }
}

/// Length of a closing mark such as `]` or `](target)`, without the attributes behind it.
fn mark_length(text: &str) -> usize {
    text.match_indices('{')
        .map(|(at, _)| at)
        .find(|at| {
            let attributes = text.get(*at..).map(jotdown::Attributes::try_from);
            matches!(attributes, Some(Ok(_)))
        })
        .unwrap_or(text.len())
}

fn atom_at<'s>(source: &str, atom: Event<'s>, span: Span) -> Node<'s> {
    let attributes = match &atom {
        Event::Attributes(attributes) | Event::ThematicBreak(attributes)
            if !attributes.is_empty() =>
        {
            Attributes::new(attributes, span.of(source), span.start)
        }
        _ => Attributes::default(),
    };
    let end = Span::new(span.end, span.end);
    Node { kind: Kind::Atom(atom), span, close: end, attributes, children: Vec::new() }
}
