//! Scenes: a graphic and the steps told beside it.

use std::collections::HashMap;

use jotdown::{Container, Event};

use super::{
    attributes::{Given, Located},
    nearest::nearest,
    problem,
    reader::Reader,
    tree::{Kind, Node},
};
use crate::{
    diagnostic::Span,
    report::{Graphic, Scene, Step},
};

impl Reader<'_> {
    /// Reads a scene. What it draws is looked up when the whole text is read.
    pub(super) fn scene(&mut self, node: &Node<'_>) -> Option<Scene> {
        let at = node.span.first_line(self.source);
        let mut given = Given::new(&node.attributes);
        let graphic = match given.key("graphic") {
            Some(kind) => self.graphic(kind),
            None => {
                self.report(problem::scene_without_graphic(at, &kinds()));
                None
            }
        };
        let drawn = given.key("of").map(|of| of.words()).unwrap_or_default();
        given.finish("a scene", &mut self.problems);
        let mut names = HashMap::new();
        let steps = node.children.iter().filter_map(|it| self.step(it, &mut names));
        let steps: Vec<Step> = steps.collect();
        if steps.is_empty() {
            self.report(problem::scene_without_steps(at));
        }
        let scene = Scene { graphic: graphic?, of: Vec::new(), steps };
        self.drawn.push(drawn);
        Some(scene)
    }

    fn graphic(&mut self, kind: Located<'_>) -> Option<Graphic> {
        let found = Graphic::ALL.into_iter().find(|it| it.as_str() == kind.text);
        if found.is_none() {
            let kinds = kinds();
            let meant = nearest(kind.text, kinds);
            self.report(problem::unknown_choice(kind.span, "graphic", &kinds, meant));
        }
        found
    }

    /// Checks that a step's name is one, and the first of its kind in the scene.
    fn step_name(&mut self, name: Located<'_>, names: &mut HashMap<String, Span>) {
        let text = name.text.trim();
        if text.is_empty() {
            return;
        }
        if !is_step_name(text) {
            self.report(problem::step_form(name.span, text));
        }
        if let Some(first) = names.get(text) {
            let line = self.line_number(*first);
            self.report(problem::step_twice(name.span, text, line));
        } else {
            names.insert(text.to_owned(), name.span);
        }
    }

    /// Reads a step of a scene whose steps so far are `names`.
    fn step(&mut self, node: &Node<'_>, names: &mut HashMap<String, Span>) -> Option<Step> {
        let at = node.span.first_line(self.source);
        match &node.kind {
            Kind::Container(Container::Paragraph) => {
                let mut given = Given::new(&node.attributes);
                let name = given.key("step");
                given.finish("a step", &mut self.problems);
                match name {
                    Some(name) => self.step_name(name, names),
                    None => self.report(problem::step_without_name(at)),
                }
                let name = self.optional(name, "step").unwrap_or_default();
                Some(Step { name, text: self.line(&node.children) })
            }
            Kind::Container(_) | Kind::Atom(Event::ThematicBreak(_)) => {
                self.report(problem::not_a_step(at));
                None
            }
            Kind::Atom(Event::Attributes(_)) => {
                self.dangling(node);
                None
            }
            Kind::Atom(_) => None,
        }
    }
}

/// Whether a step may be called so: a–z, digits and `-`, as ids are, but nothing is reserved.
fn is_step_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.bytes().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == b'-')
}

fn kinds() -> [&'static str; 8] {
    Graphic::ALL.map(Graphic::as_str)
}
