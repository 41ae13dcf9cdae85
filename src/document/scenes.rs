//! Scenes and stills: a graphic, and the steps told beside it.
//!
//! What a scene draws may be marked anywhere in the report, so a scene is only a [`Draft`] until the
//! whole text is read; `draw` then makes its graphic.

mod counts;
mod draw;
mod items;

use jotdown::{Container, Event};

use super::{
    attributes::{Given, Located},
    draft::Draft,
    files::is_drawing,
    names::Namespace,
    nearest::nearest,
    problem::{self, Thing, TooLong},
    reader::Reader,
    tree::{Kind, Node},
};
use crate::{
    diagnostic::{Severity, Span},
    report::{
        address::Address,
        scene::{
            MOST_STEPS, Manner, Step,
            form::{Form, GRAPHICS},
        },
        text::Block,
    },
};

impl Reader<'_> {
    /// Reads a scene or a still; gives its index.
    pub(super) fn scene(&mut self, node: &Node<'_>, manner: Manner) -> Option<usize> {
        let at = node.span.first_line(self.source);
        let refused = self.drawings_refused;
        let before = self.problems.len();
        let mut given = Given::new(&node.attributes);
        let id = given.id().and_then(|id| self.id(id.text, id.span, Namespace::Scene));
        self.alias(given.key("alias"), id.clone().map(Address::Scene));
        let form = self.form(given.key("graphic"), given.key("form"), at);
        let title = given.key("title");
        if given.lacks("title") {
            self.report(problem::scene_without_title(at, manner));
        }
        if let Some(title) = title {
            self.length(title.text.trim(), title.span, TooLong::SceneTitle);
        }
        let title = self.optional(title, "title");
        let unit = self.optional(given.key("unit"), "unit");
        let note = self.optional(given.key("note"), "note");
        let seal = given.key("seal").map(|it| (it.text.trim().to_owned(), it.span));
        let seal = self.seal(seal);
        let of = given.key("of").map(|of| of.words()).unwrap_or_default();
        let mut draft = Draft {
            at,
            id,
            manner,
            form,
            title,
            unit,
            note,
            seal,
            of,
            periods: None,
            past: None,
            art: None,
            marked: Vec::new(),
            items: Vec::new(),
            states: Vec::new(),
            lead: Vec::new(),
            steps: Vec::new(),
            is_faulty: false,
        };
        let mut drawing = None;
        match form {
            Some(Form::Pace | Form::Timeline) => {
                draft.periods =
                    given.key("periods").and_then(|it| self.whole_number(it, "periods"));
                draft.past = given.key("past").and_then(|it| self.whole_number(it, "past"));
            }
            Some(Form::Art) => drawing = given.key("art").and_then(|it| self.drawing_at(it)),
            Some(_) => {}
            // Where the graphic is not known, nobody can say which attributes belong to it.
            None => {
                for key in ["periods", "past", "art"] {
                    let _ = given.key(key);
                }
            }
        }
        given.finish(Thing::Scene(manner), &mut self.problems);
        for child in &node.children {
            self.in_scene(child, form, &mut draft);
        }
        if draft.steps.is_empty() {
            self.report(problem::scene_without_steps(at));
        }
        let mut new = self.problems.iter().skip(before);
        draft.is_faulty =
            self.drawings_refused > refused || new.any(|it| it.severity() == Severity::Error);
        if let Some(path) = drawing.filter(|_| !draft.is_faulty) {
            self.look_for_states(&path, &draft.states);
            draft.art = Some(path);
        }
        self.drafts.push(draft);
        Some(self.drafts.len() - 1)
    }

    /// The form that `graphic` and `form` name; the first of the graphic where none is named.
    fn form(
        &mut self,
        graphic: Option<Located<'_>>,
        form: Option<Located<'_>>,
        at: Span,
    ) -> Option<Form> {
        let Some(graphic) = graphic else {
            self.report(problem::scene_without_graphic(at, &GRAPHICS));
            return None;
        };
        let mut forms = Form::of(graphic.text);
        let Some(first) = forms.next() else {
            let meant = nearest(graphic.text, GRAPHICS);
            self.report(problem::unknown_choice(graphic.span, "graphic", &GRAPHICS, meant));
            return None;
        };
        let Some(form) = form else { return Some(first) };
        let names: Vec<&str> = Form::of(graphic.text).filter_map(Form::name).collect();
        let found = Form::of(graphic.text).find(|it| it.name() == Some(form.text));
        if found.is_none() {
            let meant = nearest(form.text, names.iter().copied());
            self.report(problem::unknown_form(form.span, graphic.text, &names, meant));
        }
        found
    }

    /// A whole number above zero.
    pub(super) fn whole_number<T: std::str::FromStr + Default + PartialEq>(
        &mut self,
        given: Located<'_>,
        key: &str,
    ) -> Option<T> {
        let number = given.text.trim().parse().ok().filter(|number| *number != T::default());
        if number.is_none() {
            self.report(problem::not_whole(given.span, key, given.text));
        }
        number
    }

    /// Reads one block of a scene: a paragraph is a step or of the lead, a list belongs to what it
    /// follows.
    fn in_scene(&mut self, node: &Node<'_>, form: Option<Form>, draft: &mut Draft) {
        let at = node.span.first_line(self.source);
        match &node.kind {
            Kind::Container(Container::Paragraph) => self.scene_paragraph(node, form, draft),
            Kind::Container(Container::List { kind, .. }) => {
                if draft.steps.is_empty() && draft.lead.is_empty() {
                    self.report(problem::list_without_step(at));
                }
                let step = draft.steps.len().checked_sub(1);
                let first = self.statistics.len();
                let (list, items) = self.scene_list(node, *kind, form, step);
                draft.marked.push((first..self.statistics.len(), step));
                draft.items.extend(items);
                match draft.steps.last_mut() {
                    Some(step) => step.lists.extend(list),
                    None => draft.lead.extend(list),
                }
            }
            Kind::Container(_) | Kind::Atom(Event::ThematicBreak(_)) => {
                self.report(problem::not_a_step(at));
            }
            Kind::Atom(Event::Attributes(_)) => self.dangling(node),
            Kind::Atom(_) => {}
        }
    }

    fn scene_paragraph(&mut self, node: &Node<'_>, form: Option<Form>, draft: &mut Draft) {
        let at = node.span.first_line(self.source);
        let mut given = Given::new(&node.attributes);
        let is_lead = given.class("lead");
        let state = given.key("step");
        given.finish(Thing::Step, &mut self.problems);
        self.unread_blocks(node);
        let first = self.statistics.len();
        let text = self.line(&node.children);
        let marked = first..self.statistics.len();
        if is_lead {
            if let Some(state) = state {
                self.report(problem::state_of_lead(state.span));
            }
            if !draft.steps.is_empty() {
                self.report(problem::late_lead(at));
            }
            draft.lead.push(Block::Paragraph(text));
            draft.marked.push((marked, None));
            return;
        }
        if draft.steps.len() == MOST_STEPS {
            self.report(problem::too_many_steps(at, MOST_STEPS));
        }
        match (form, state) {
            (Some(Form::Art), Some(state)) => self.state(state, draft),
            (Some(Form::Art), None) => self.report(problem::step_without_name(at)),
            (Some(_), Some(state)) => self.report(problem::needless_state(state.span)),
            (Some(_) | None, _) => {}
        }
        draft.marked.push((marked, Some(draft.steps.len())));
        draft.steps.push(Step { text, lists: Vec::new() });
    }

    /// Warns of states that no part of the drawing has.
    fn look_for_states(&mut self, path: &str, states: &[(String, Span)]) {
        for (name, span) in states {
            let on = format!("data-on=\"{name}\"");
            if self.drawings.get(path).is_some_and(|(drawing, _)| !drawing.source.contains(&on)) {
                self.report(problem::state_of_nothing(*span, name));
            }
        }
    }

    /// The path of the drawing that an attribute names.
    fn drawing_at(&mut self, given: Located<'_>) -> Option<String> {
        let path = self.optional(Some(given), "art")?;
        if !is_drawing(&path) {
            self.report(problem::not_a_drawing(given.span));
            return None;
        }
        self.drawing(&path, given.span, None).map(|_| path)
    }

    /// Notes the name of a step, which must be one and the first of its kind in the scene.
    fn state(&mut self, given: Located<'_>, draft: &mut Draft) {
        let Some(name) = self.optional(Some(given), "step") else { return };
        if !is_state(&name) {
            self.report(problem::step_form(given.span, &name));
        }
        if let Some((_, first)) = draft.states.iter().find(|it| it.0 == name) {
            let line = self.line_number(*first);
            self.report(problem::step_twice(given.span, &name, line));
        }
        draft.states.push((name, given.span));
    }
}

/// Whether a state may be called so: a–z, digits and `-`, as ids are, but nothing is reserved.
fn is_state(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.bytes().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == b'-')
}
