//! What stands in a line: text, stress, links, statistics.

use jotdown::{Container, Event};

use super::{
    names::CLASSES,
    problem::{self, Thing},
    reader::Reader,
    tree::{Kind, Node},
};
use crate::{
    characters::is_spaceless,
    diagnostic::Span,
    report::text::{self, Inline, Sentence},
};

/// How many marks may stand between a line break and the text beside it.
const MOST_MARKS: usize = 64;

/// What a line stands in, since not everything may stand everywhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Setting {
    /// In a paragraph.
    Prose,
    /// In a heading.
    Heading,
    /// In the text of a link.
    Link,
}

impl Reader<'_> {
    /// Reads the content of a paragraph, cuts it into its sentences and tells its statistics theirs.
    pub(super) fn line(&mut self, nodes: &[Node<'_>]) -> Vec<Sentence> {
        let content = self.inlines(nodes, Setting::Prose);
        let sentences = text::sentences(content, &self.statistics);
        for sentence in &sentences {
            for index in sentence.statistics() {
                let text = text::text_with(&self.statistics, &sentence.0);
                if let Some(statistic) = self.statistics.get_mut(index) {
                    statistic.sentence = text.trim().replace('\n', " ");
                }
            }
        }
        sentences
    }

    /// Reads inlines that stand in `setting`.
    pub(super) fn inlines(&mut self, nodes: &[Node<'_>], setting: Setting) -> Vec<Inline> {
        let mut line = Vec::new();
        let mut escaped = false;
        let mut broken = false;
        for node in nodes {
            match &node.kind {
                Kind::Container(container) => {
                    line.extend(self.container(node, container, setting));
                }
                Kind::Atom(Event::Hardbreak) => line.push(Inline::Break),
                Kind::Atom(Event::Attributes(_)) => self.dangling(node),
                Kind::Atom(Event::FootnoteReference(_)) => {
                    self.report(problem::footnote(node.span));
                }
                Kind::Atom(atom) => {
                    if let Event::Str(text) = atom {
                        broken |= self.malformed_attributes(text, node.span, escaped);
                        broken = broken || self.slips(node.span, escaped);
                    }
                    // Attributes that Djot took for text are no running text.
                    if !escaped && !broken {
                        self.typesetting(atom, node.span);
                    }
                    push_text(&mut line, &self.characters(atom, node.span).unwrap_or_default());
                }
            }
            escaped = matches!(node.kind, Kind::Atom(Event::Escape));
        }
        line
    }

    fn container(
        &mut self,
        node: &Node<'_>,
        container: &Container<'_>,
        setting: Setting,
    ) -> Option<Inline> {
        let at = node.span.first_line(self.source);
        match container {
            Container::Emphasis => {
                self.marks_inside_words(node);
                self.no_attributes(node, Thing::Emphasis);
                Some(Inline::Emphasis(self.inlines(&node.children, setting)))
            }
            Container::Strong => {
                self.marks_inside_words(node);
                self.no_attributes(node, Thing::Strong);
                Some(Inline::Strong(self.inlines(&node.children, setting)))
            }
            Container::Link(target, kind) => self.link(node, target, *kind, setting),
            Container::Span => self.span(node, setting),
            Container::Image(..) => {
                self.report(problem::picture_in_text(at));
                None
            }
            other => {
                self.report(problem::forbidden_inline(at, other));
                None
            }
        }
    }

    /// Reports marks of stress between letters or digits, which were perhaps part of a name
    /// (`2017_10_12`): they are not shown. Braces say that stress is meant (`{_un_}done`).
    fn marks_inside_words(&mut self, node: &Node<'_>) {
        let opening = Span::new(node.span.start, node.span.start + 1);
        for mark in [opening, node.close] {
            let written = mark.of(self.source);
            let before = Span::new(0, mark.start).of(self.source).chars().next_back();
            let after = Span::new(mark.end, self.source.len()).of(self.source).chars().next();
            let of_word = |c: char| c.is_alphanumeric() && !is_spaceless(c);
            if matches!(written, "_" | "*")
                && before.is_some_and(of_word)
                && after.is_some_and(of_word)
            {
                self.report(problem::mark_inside_word(mark, written));
            }
        }
    }

    /// The characters that an atom shows: those of the source, so that `3--5`, `...` and
    /// `09:17:23` come out as they were written. None for what is no text.
    pub(super) fn characters(&self, atom: &Event<'_>, span: Span) -> Option<String> {
        Some(match atom {
            Event::Str(text) => text.to_string(),
            Event::Symbol(_)
            | Event::LeftSingleQuote
            | Event::RightSingleQuote
            | Event::LeftDoubleQuote
            | Event::RightDoubleQuote
            | Event::Ellipsis
            | Event::EnDash
            | Event::EmDash => span.of(self.source).to_owned(),
            Event::NonBreakingSpace => "\u{a0}".to_owned(),
            Event::Softbreak => self.joint(span).to_owned(),
            Event::Escape => String::new(),
            _ => return None,
        })
    }

    /// What a line break in the source shows: nothing beside Chinese characters, else a space.
    fn joint(&self, newline: Span) -> &'static str {
        let is_mark = |c: &char| matches!(c, '*' | '_' | '[' | '\n' | ' ');
        let before = Span::new(0, newline.start).of(self.source);
        let after = Span::new(newline.end, self.source.len()).of(self.source);
        let before = before.chars().rev().take(MOST_MARKS).find(|c| !is_mark(c));
        let after = after.chars().take(MOST_MARKS).find(|c| !is_mark(c));
        if before.is_some_and(is_spaceless) || after.is_some_and(is_spaceless) { "" } else { " " }
    }

    /// Reports an attribute block that Djot took for text, because something in it is wrong; whether
    /// there is one.
    pub(super) fn malformed_attributes(&mut self, text: &str, span: Span, escaped: bool) -> bool {
        let brace = text
            .match_indices('{')
            .map(|(at, _)| at)
            .find(|at| !(escaped && *at == 0) && looks_like_attributes(text, *at));
        let Some(brace) = brace.map(|at| span.start + at) else { return false };
        let rest = Span::new(brace, self.source.len()).of(self.source);
        let rest = rest.split("\n\n").next().unwrap_or_default();
        let fault = jotdown::Attributes::try_from(rest).err().map_or(0, |error| error.pos);
        self.report_lost_id(problem::malformed_attributes(brace, rest, fault));
        true
    }
}

fn push_text(line: &mut Vec<Inline>, text: &str) {
    match line.last_mut() {
        _ if text.is_empty() => {}
        Some(Inline::Text(before)) => before.push_str(text),
        _ => line.push(Inline::Text(text.to_owned())),
    }
}

/// Whether what begins at the brace was meant to be attributes: `{.`, `{#`, `{key=`, or a class
/// without its dot.
fn looks_like_attributes(text: &str, brace: usize) -> bool {
    let inside = text.get(brace + 1..).unwrap_or_default().trim_start();
    let key = inside.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || "_-:".contains(c));
    let word = &inside[..inside.len() - key.len()];
    let is_class = CLASSES.contains(&word) && key.starts_with([' ', '}']);
    is_class || inside.starts_with(['.', '#']) || (key.len() < inside.len() && key.starts_with('='))
}
