//! Spans: statistics and words in another language.

use super::{
    attributes::{Given, Located},
    formula,
    inlines::Setting,
    labelled::Labelled,
    names::Namespace,
    nearest::nearest,
    problem::{self, Thing, TooLong},
    reader::Reader,
    tree::{Kind, Node},
};
use crate::{
    diagnostic::Span,
    number::{Notation, Number},
    report::{
        Statistic,
        address::Address,
        scene::material::{Plot, Role},
        text::Inline,
    },
};

impl Reader<'_> {
    /// Reads a span: its attributes say what it is.
    pub(super) fn span(&mut self, node: &Node<'_>, setting: Setting) -> Option<Inline> {
        let at = node.span.first_line(self.source);
        // A comment alone changes nothing.
        if node.attributes.is_empty() {
            return self.plain(&node.children).ok().map(Inline::Text);
        }
        if !at.of(self.source).starts_with('[') {
            let problem =
                self.no_brackets(node).unwrap_or(problem::attributes_without_brackets(at));
            self.report_lost_id(problem);
            return None;
        }
        let mut given = Given::new(&node.attributes);
        if given.class("stat") {
            return self.statistic(node, given, setting);
        }
        if let Some(language) = given.key("lang") {
            given.finish(Thing::Foreign, &mut self.problems);
            if !is_language(language.text) {
                self.report(problem::language_tag(language.span, language.text));
            }
            return Some(Inline::Foreign {
                language: language.text.to_owned(),
                content: self.inlines(&node.children, setting),
            });
        }
        let meant = node.attributes.names().find_map(|it| nearest(it, ["stat", "lang"]));
        self.report(problem::unknown_span(node.attributes.span().unwrap_or(at), meant));
        None
    }

    fn statistic(
        &mut self,
        node: &Node<'_>,
        mut given: Given<'_>,
        setting: Setting,
    ) -> Option<Inline> {
        let at = node.span.first_line(self.source);
        match setting {
            Setting::Prose => {}
            Setting::Heading => self.report(problem::statistic_in(at, Thing::Heading)),
            Setting::Link => self.report(problem::statistic_in(at, Thing::Link)),
        }
        let id = match given.id() {
            Some(id) => self.id(id.text, id.span, Namespace::Statistic),
            None => {
                self.report_lost_id(problem::statistic_without_id(at));
                None
            }
        };
        self.alias(given.key("alias"), id.clone().map(Address::Statistic));
        let label_given = given.key("label");
        if given.lacks("label") {
            self.report(problem::statistic_without_label(at));
        }
        let label = label_given.and_then(|label| self.label(&label));
        let period = self.optional(given.key("period"), "period");
        let note = self.optional(given.key("note"), "note");
        let formula = given.key("derived");
        let formula_at = formula.as_ref().map(|formula| formula.span);
        let derived = formula.and_then(|formula| self.formula(formula));
        let key = given.class("key");
        let plot = self.plot(&mut given);
        given.finish(Thing::Statistic, &mut self.problems);

        for child in &node.children {
            if let Kind::Atom(atom) = &child.kind {
                self.typesetting(atom, child.span);
            }
        }
        let text = match self.plain(&node.children) {
            Ok(text) => text,
            Err(inside) => {
                self.report(problem::markup_in_statistic(inside));
                return None;
            }
        };
        if let Some(attributes) = node.attributes.span() {
            self.unit_outside(&text, attributes.end);
        }
        if let (Some(label), Some(given)) = (&label, label_given) {
            self.compare_label(label, given.span, period.as_deref(), &text);
        }
        let notation = if self.chinese { Notation::Chinese } else { Notation::English };
        let number = Number::parse(&text, notation);
        if let Err(error) = &number {
            self.report(problem::not_a_number(at, &text, error));
        }
        if let (Some(formula), Some(at), Ok(number)) = (&derived, formula_at, &number) {
            self.compute(formula, at, &text, number);
        }
        let statistic = Statistic {
            id: id?,
            text,
            label: label?,
            period,
            note,
            derived,
            key,
            plot,
            number: number.ok(),
            place: self.place,
            sentence: String::new(),
        };
        self.statistics.push(statistic);
        Some(Inline::Statistic(self.statistics.len() - 1))
    }

    /// How a graphic shows the statistic.
    fn plot(&mut self, given: &mut Given<'_>) -> Plot {
        let short = self.optional(given.key("short"), "short");
        let role = given.key("role").and_then(|it| self.role(it));
        let per = given.key("per").and_then(|it| self.whole_number(it, "per"));
        let mark = given.key("mark").and_then(|it| self.mark(it));
        Plot { short, role, per, mark }
    }

    fn role(&mut self, given: Located<'_>) -> Option<Role> {
        let found = Role::ALL.into_iter().find(|it| it.as_str() == given.text);
        if found.is_none() {
            let all = Role::ALL.map(Role::as_str);
            let meant = nearest(given.text, all);
            self.report(problem::unknown_choice(given.span, "role", &all, meant));
        }
        found
    }

    fn label(&mut self, label: &Located<'_>) -> Option<String> {
        if label.text.trim().is_empty() {
            self.report(problem::statistic_without_label(label.span));
            return None;
        }
        self.typesetting_of(label);
        self.length(label.text.trim(), label.span, TooLong::Label);
        Some(label.text.trim().to_owned())
    }

    /// Reports a label that was there before for the same period, or for none: one number cannot have
    /// two values at one time.
    fn compare_label(&mut self, label: &str, at: Span, period: Option<&str>, text: &str) {
        let labelled =
            Labelled { span: at, period: period.map(str::to_owned), text: text.to_owned() };
        let same = self.labels.entry(label.to_owned()).or_default();
        let Some(first) = same.iter().find(|it| it.is_of(period)) else {
            same.push(labelled);
            return;
        };
        let is_same_time = first.period == labelled.period;
        let (span, other) = (first.span, first.text.clone());
        let line = self.line_number(span);
        self.problems.push(if is_same_time && other != text {
            problem::label_contradicts(at, text, &other, line)
        } else {
            problem::label_twice(at, line)
        });
    }

    fn formula(&mut self, formula: Located<'_>) -> Option<String> {
        match formula.text.trim().strip_prefix('=').map(str::trim) {
            Some(rest) if !rest.is_empty() => Some(rest.to_owned()),
            _ => {
                self.report(problem::not_a_formula(formula.span));
                None
            }
        }
    }

    /// Checks that a formula gives the number that was derived from it.
    fn compute(&mut self, formula: &str, at: Span, text: &str, number: &Number) {
        match formula::value(formula) {
            None => self.report(problem::cannot_be_computed(at)),
            Some(result) if !formula::agrees(result, number) => {
                self.report(problem::gives_another(at, text, result));
            }
            Some(_) => {}
        }
    }

    /// A text that may be left out, but not be empty.
    pub(super) fn optional(&mut self, given: Option<Located<'_>>, key: &str) -> Option<String> {
        let given = given?;
        let text = given.text.trim();
        if text.is_empty() {
            self.report(problem::empty_value(given.span, key));
            return None;
        }
        // Between the names of a credit a space is right.
        if key != "credit" {
            self.typesetting_of(&given);
        }
        Some(text.to_owned())
    }
}

/// Whether `tag` has the form of a BCP 47 language tag, such as `en` or `zh-Hant-TW`.
pub(super) fn is_language(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let first = parts.next().is_some_and(|part| {
        (2..=3).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphabetic())
    });
    first
        && parts.all(|part| {
            (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
        })
}
