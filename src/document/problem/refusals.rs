//! What graphics refuse, since it cannot be drawn honestly.

use super::listed;
use crate::{
    diagnostic::{Diagnostic, Span},
    report::scene::{
        form::Form,
        material::{Role, Why},
    },
};

/// Why `what`, a statistic or an item or the whole scene, cannot be drawn in `form`.
pub(in crate::document) fn refused(span: Span, what: &str, why: &Why, form: Form) -> Diagnostic {
    let graphic = form.graphic();
    let (expected, label, help) = match why {
        Why::NoAmount => no_amount(what, form),
        Why::Negative => (
            format!("expected an amount above zero, found `{what}`"),
            "below zero, where scales begin".to_owned(),
            "tell of it in the text; lengths and marks cannot be less than nothing".to_owned(),
        ),
        Why::UnlikeUnits(first) => (
            format!("expected statistics of one unit, found `{what}` beside `{first}`"),
            "cannot stand on the same scale".to_owned(),
            "draw them in scenes of their own, or with `groups`, which compares nothing".to_owned(),
        ),
        Why::UnlikeMarks(first) => (
            format!("expected the marks of `{first}`, which counts the same, for `{what}`"),
            "other marks for one unit".to_owned(),
            "give both the same `mark` and the same `per`".to_owned(),
        ),
        Why::SameMarks(first) => (
            format!("expected other marks for `{what}` than for `{first}`"),
            "another unit, but the same marks".to_owned(),
            "write `mark=\"square\"` at one of the two; there are no more than two shapes"
                .to_owned(),
        ),
        Why::AboveWhole(whole) => (
            format!("expected at most `{whole}`, found `{what}`"),
            "more than the whole".to_owned(),
            "for growth use `bars`; a part and its whole must be of one time and one kind"
                .to_owned(),
        ),
        Why::NotAShare => (
            format!("expected a percentage, found `{what}`"),
            "not a share of anything".to_owned(),
            "mark the share in percent, or draw amounts with `bars` or `dots`".to_owned(),
        ),
        Why::NotTheWhole(whole) => (
            format!("expected the whole that count and share give, {whole}, found `{what}`"),
            "another number".to_owned(),
            "correct the number, or take it out of the scene".to_owned(),
        ),
        Why::NotTheDifference => (
            format!("expected a computed number that tells how two bars differ, found `{what}`"),
            "not their difference".to_owned(),
            "correct the number, or take it out of the scene".to_owned(),
        ),
        Why::Uneven(per) => (
            format!("expected whole marks, found `{what}` with one for each {per}"),
            "does not come out even".to_owned(),
            "choose a smaller `per` by which it can be divided".to_owned(),
        ),
        Why::TooManyMarks(marks) => (
            format!("expected at most 10,000 marks, found {marks}"),
            "nobody can see so many".to_owned(),
            "let one mark stand for more: `per=\"100\"` on the statistic".to_owned(),
        ),
        Why::NoPlace => (
            format!("expected no other statistic in this form of `{graphic}`, found `{what}`"),
            "has no part in it".to_owned(),
            "tell of it outside the scene, or give it a `role` that is still free".to_owned(),
        ),
        Why::HasScale => (
            format!("expected a rank at the level, found the amount `{what}`"),
            "would need a scale".to_owned(),
            "draw it as marks: `per=\"…\"` on the statistic says what one mark stands for"
                .to_owned(),
        ),
        Why::TooFew(least) => (
            format!("expected {} for `{graphic}`", number_of(*least)),
            "too few to draw".to_owned(),
            "mark them in the steps, or name those of other paragraphs with `of=\"…\"`".to_owned(),
        ),
        Why::NoRole(role) => no_role(*role, form),
        Why::NoItems => (
            format!("expected a list in a scene with this form of `{graphic}`, found none"),
            "nothing to draw".to_owned(),
            "write a list below the paragraph of its step, after an empty line".to_owned(),
        ),
        Why::Without(name) => without(what, name, form),
        Why::UnlikeStops(stops, points) => (
            format!("expected a stop for each of {points} points, found {stops}"),
            "not as many".to_owned(),
            "write `-` for a point without a name: `stops=\"Ashby - Mill\"`".to_owned(),
        ),
        Why::UnlikeEnds => (
            "expected the two stops of the first strand".to_owned(),
            "leads to another place".to_owned(),
            "strands tie the same two places; draw others with `form=\"lines\"`".to_owned(),
        ),
        Why::TooManyStatuses => (
            "expected at most three kinds of status, found a fourth".to_owned(),
            "cannot be told apart from the others".to_owned(),
            "lines are solid, dashed or dotted: put two kinds into one".to_owned(),
        ),
        Why::NotAlone => (
            format!("expected one of a kind in this form of `{graphic}`, found `{what}` too"),
            "one too many".to_owned(),
            "give it a step of its own, or tell of it outside the scene".to_owned(),
        ),
        Why::BeyondPeriods(periods) => (
            format!("expected a period from 1 to {periods}"),
            "beyond the axis".to_owned(),
            "correct it, or the number of `periods` above the scene".to_owned(),
        ),
    };
    Diagnostic::error(expected).at(span, label).help(help)
}

type Words = (String, String, String);

fn no_amount(what: &str, form: Form) -> Words {
    let wanted = match form {
        Form::Bars | Form::Rings | Form::Pace | Form::Course => "one amount",
        _ => "a number of things",
    };
    (
        format!("expected {wanted}, found `{what}`"),
        format!("cannot be drawn with `{}`", form.graphic()),
        "ranks, ranges and compounds have no one size: tell of them outside the scene, or use \
         `groups`"
            .to_owned(),
    )
}

fn number_of(least: usize) -> String {
    match least {
        1 => "a statistic".to_owned(),
        _ => format!("{least} statistics or more"),
    }
}

fn no_role(role: Role, form: Form) -> Words {
    let help = match role {
        Role::Share => "mark the share in percent".to_owned(),
        _ => format!("write `role=\"{}\"` on the statistic that is it", role.as_str()),
    };
    (
        format!(
            "expected a statistic with the role `{}` for this form of `{}`",
            role.as_str(),
            form.graphic()
        ),
        "is not in the scene".to_owned(),
        help,
    )
}

fn without(what: &str, name: &str, form: Form) -> Words {
    let help = match name {
        "role" => format!("write one of {}", listed(&Role::ALL.map(Role::as_str))),
        "periods" => {
            "write how many parts the axis has: `periods=\"12\"` above the scene".to_owned()
        }
        "past" => "write how many of them have passed: `past=\"8\"` above the scene".to_owned(),
        "art" => "name the drawing above the scene: `art=\"art/mill.svg\"`".to_owned(),
        "per" => "write how far apart the ticks are: `per=\"10\"` on the statistic".to_owned(),
        "sign" => "name a drawing for each word: `- [coal]{sign=\"art/coal.svg\"}`".to_owned(),
        "way" => "write two points or more: `- [the line]{way=\"9,54 91,54\"}`".to_owned(),
        "stops" => "write its two places: `- [the tie]{stops=\"Ashby Mill\"}`".to_owned(),
        _ => "write the period of each event: `- [the flood]{at=\"3\"}`".to_owned(),
    };
    let whom = if what.is_empty() { "this scene".to_owned() } else { format!("`{what}`") };
    (
        format!("expected `{name}` for {whom}, found none"),
        format!("`{}` needs it", form.graphic()),
        help,
    )
}
