//! The lists of a scene: items with attributes, such as lines, signs and events.

use jotdown::{Container, Event, ListKind};

use crate::{
    diagnostic::Span,
    document::{
        attributes::{Given, Located},
        nearest::nearest,
        problem::{self, Thing},
        reader::Reader,
        tree::{Kind, Node},
    },
    report::{
        scene::{
            form::Form,
            material::{Item, Mark, Point},
        },
        text::{Block, Sentence, text_with},
    },
};

impl Reader<'_> {
    /// Reads a list of a scene: as text, and as the items that its graphic may draw.
    pub(super) fn scene_list(
        &mut self,
        node: &Node<'_>,
        kind: ListKind,
        form: Option<Form>,
        step: Option<usize>,
    ) -> (Option<Block>, Vec<(Item, Span)>) {
        self.no_attributes(node, Thing::List);
        let Some(start) = self.list_start(node.span.first_line(self.source), kind) else {
            return (None, Vec::new());
        };
        let mut items = Vec::new();
        let mut blocks = Vec::new();
        for child in &node.children {
            match &child.kind {
                Kind::Container(Container::ListItem) => {
                    self.no_attributes(child, Thing::ListItem);
                    let (text, item) = self.scene_item(child, form, step);
                    blocks.push(text);
                    items.push((item, child.span.first_line(self.source)));
                }
                Kind::Atom(Event::Attributes(_)) => self.dangling(child),
                _ => {}
            }
        }
        (Some(Block::List { start, items: blocks }), items)
    }

    fn scene_item(
        &mut self,
        node: &Node<'_>,
        form: Option<Form>,
        step: Option<usize>,
    ) -> (Vec<Block>, Item) {
        let mut item = Item { step, ..Item::default() };
        let is_paragraph =
            |it: &&Node<'_>| matches!(it.kind, Kind::Container(Container::Paragraph));
        let Some((paragraph, rest)) =
            node.children.split_first().filter(|(first, _)| is_paragraph(first))
        else {
            return (self.inner_blocks(&node.children), item);
        };
        let content = match with_attributes(paragraph) {
            Some(span) => {
                self.no_attributes(paragraph, Thing::SceneItem);
                self.item_attributes(span, form, &mut item);
                self.line(&span.children)
            }
            None => {
                self.no_attributes(paragraph, Thing::SceneItem);
                self.line(&paragraph.children)
            }
        };
        item.name = self.words_of(&content);
        let inner = self.inner_blocks(rest);
        item.inner = inner.iter().flat_map(|block| self.names_in(block)).collect();
        let mut blocks = vec![Block::Paragraph(content)];
        blocks.extend(inner);
        (blocks, item)
    }

    /// The words of the items of a list.
    fn names_in(&self, block: &Block) -> Vec<String> {
        let Block::List { items, .. } = block else { return Vec::new() };
        let first = |item: &Vec<Block>| match item.first() {
            Some(Block::Paragraph(content)) => Some(self.words_of(content)),
            _ => None,
        };
        items.iter().filter_map(first).collect()
    }

    fn words_of(&self, content: &[Sentence]) -> String {
        text_with(&self.statistics, content.iter().flat_map(|sentence| &sentence.0))
    }

    fn item_attributes(&mut self, span: &Node<'_>, form: Option<Form>, item: &mut Item) {
        let mut given = Given::new(&span.attributes);
        // Where the graphic is not known, nobody can say which attributes belong to it.
        let Some(form) = form else { return };
        for key in form.item_attributes() {
            let Some(value) = given.key(key) else { continue };
            match *key {
                "status" => item.status = self.optional(Some(value), key),
                "way" => item.way = self.way(value),
                "stops" => {
                    let name = |(word, _): (String, Span)| (word != "-").then_some(word);
                    item.stops = value.words().into_iter().map(name).collect();
                }
                "sign" => item.sign = self.drawing_at(value),
                "mark" => item.mark = self.mark(value),
                _ => item.at = self.whole_number(value, key),
            }
        }
        given.finish(Thing::SceneItem, &mut self.problems);
    }

    /// Points such as `9,54 50,54`, in percent of the drawing.
    fn way(&mut self, given: Located<'_>) -> Vec<Point> {
        let mut way = Vec::new();
        for (word, span) in given.words() {
            match point(&word) {
                Some(point) => way.push(point),
                None => self.report(problem::not_a_point(span, &word)),
            }
        }
        way
    }

    /// The shape of a mark.
    pub(in crate::document) fn mark(&mut self, given: Located<'_>) -> Option<Mark> {
        let found = Mark::ALL.into_iter().find(|it| it.as_str() == given.text);
        if found.is_none() {
            let all = Mark::ALL.map(Mark::as_str);
            let meant = nearest(given.text, all);
            self.report(problem::unknown_choice(given.span, "mark", &all, meant));
        }
        found
    }
}

/// The span with attributes that an item consists of; a statistic or a foreign word is none.
fn with_attributes<'n, 's>(paragraph: &'n Node<'s>) -> Option<&'n Node<'s>> {
    let [span] = paragraph.children.as_slice() else { return None };
    let is_span = matches!(span.kind, Kind::Container(Container::Span));
    let is_text = |name: &str| matches!(name, "stat" | "lang");
    let has_own = !span.attributes.is_empty() && !span.attributes.names().any(is_text);
    (is_span && has_own).then_some(span)
}

fn point(word: &str) -> Option<Point> {
    let (x, y) = word.split_once(',')?;
    let percent = |text: &str| text.parse::<f64>().ok().filter(|it| (0.0..=100.0).contains(it));
    Some(Point { x: percent(x)?, y: percent(y)? })
}
