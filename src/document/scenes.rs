//! Scenes: a graphic and the steps told beside it.

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
        let drawn = given.key("of").map(drawn).unwrap_or_default();
        given.finish("a scene", &mut self.problems);
        let steps: Vec<Step> = node.children.iter().filter_map(|it| self.step(it)).collect();
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

    fn step(&mut self, node: &Node<'_>) -> Option<Step> {
        let at = node.span.first_line(self.source);
        match &node.kind {
            Kind::Container(Container::Paragraph) => {
                let mut given = Given::new(&node.attributes);
                let name = given.key("step");
                given.finish("a step", &mut self.problems);
                if name.is_none() {
                    self.report(problem::step_without_name(at));
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

fn kinds() -> [&'static str; 8] {
    Graphic::ALL.map(Graphic::as_str)
}

/// The ids in `of="…"`, each with its place.
fn drawn(of: Located<'_>) -> Vec<(String, Span)> {
    let mut at = 0;
    of.text
        .split_whitespace()
        .filter_map(|id| {
            let start = at + of.text.get(at..)?.find(id)?;
            at = start + id.len();
            Some((id.to_owned(), of.part(start..at)))
        })
        .collect()
}
