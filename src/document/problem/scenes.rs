//! Problems of scenes and their steps; what graphics refuse stands in [`refusals`](super::refusals).

use super::{did_you_mean, listed};
use crate::{
    diagnostic::{Diagnostic, Span},
    report::scene::Manner,
};

pub(in crate::document) fn scene_without_graphic(span: Span, kinds: &[&str]) -> Diagnostic {
    Diagnostic::error("expected a kind of graphic for this scene, found none")
        .at(span, "which graphic?")
        .help(format!("write `{{graphic=\"…\"}}` on the line above, one of {}", listed(kinds)))
}

pub(in crate::document) fn unknown_form(
    span: Span,
    graphic: &str,
    forms: &[&str],
    meant: Option<&str>,
) -> Diagnostic {
    let found = match forms {
        [] => format!("expected no form for `{graphic}`, which has only one"),
        _ => format!("expected a form of `{graphic}`, found something else"),
    };
    Diagnostic::error(found).at(span, "no such form").help(did_you_mean(meant, forms))
}

pub(in crate::document) fn scene_without_title(span: Span, manner: Manner) -> Diagnostic {
    Diagnostic::error(format!("expected a title for this {}, found none", manner.as_str()))
        .at(span, "nobody could tell what is drawn")
        .help("add `title=\"…\"` on the line above: what is seen, in one short line")
}

pub(in crate::document) fn scene_without_steps(span: Span) -> Diagnostic {
    Diagnostic::error("expected at least one step in this scene, found none")
        .at(span, "nothing to tell")
        .help("write paragraphs between the fences, each a step; with `{.lead}` above it is none")
}

pub(in crate::document) fn too_many_steps(span: Span, most: usize) -> Diagnostic {
    Diagnostic::error(format!("expected at most {most} steps in a scene, found more"))
        .at(span, "one too many")
        .help("let the scene end here and begin another, or put two paragraphs into one")
}

pub(in crate::document) fn step_without_name(span: Span) -> Diagnostic {
    Diagnostic::error("expected a step above each paragraph beside a drawing, found none")
        .at(span, "belongs to no state of the drawing")
        .help("write `{step=\"…\"}` on the line above: what `data-on` says in the drawing")
}

pub(in crate::document) fn needless_state(span: Span) -> Diagnostic {
    Diagnostic::error("expected steps without names: only those of `graphic=\"art\"` have one")
        .at(span, "not used here")
        .help("delete `step=\"…\"`: a step shows the statistics and the list that stand in it")
}

pub(in crate::document) fn step_outside_scene(span: Span) -> Diagnostic {
    Diagnostic::error("expected steps in scenes only")
        .at(span, "not in a scene")
        .help("delete `step=\"…\"`: each paragraph between `::: scene` and `:::` is a step")
}

pub(in crate::document) fn state_of_lead(span: Span) -> Diagnostic {
    Diagnostic::error("expected no state for a lead: it stands before the first step")
        .at(span, "not used here")
        .help("delete `step=\"…\"`, or delete `.lead` to make the paragraph a step")
}

pub(in crate::document) fn late_lead(span: Span) -> Diagnostic {
    Diagnostic::error("expected the lead before the first step, found it behind one")
        .at(span, "comes too late")
        .help("move the paragraph up, or delete `.lead` to make it a step")
}

pub(in crate::document) fn not_a_step(span: Span) -> Diagnostic {
    Diagnostic::error("expected paragraphs and lists in a scene, found something else")
        .at(span, "neither a paragraph nor a list")
        .help("each step is a paragraph with the list that follows it; move this out of the scene")
}

pub(in crate::document) fn list_without_step(span: Span) -> Diagnostic {
    Diagnostic::error("expected a paragraph before the first list of a scene, found none")
        .at(span, "belongs to no step")
        .help("write a sentence that leads to the list, and an empty line between the two")
}

pub(in crate::document) fn draws_nothing(span: Span, id: &str, meant: Option<&str>) -> Diagnostic {
    let none: [&str; 0] = [];
    Diagnostic::error(format!("expected the id of a statistic, found `{id}`"))
        .at(span, "no statistic has this id")
        .help(match meant {
            Some(_) => did_you_mean(meant, &none),
            None => "write the ids of statistics, without `#`, separated by spaces".to_owned(),
        })
}

pub(in crate::document) fn draws_no_statistics(span: Span, graphic: &str) -> Diagnostic {
    Diagnostic::error(format!("expected no statistics for this form of `{graphic}`"))
        .at(span, "would not be drawn")
        .help("delete `of=\"…\"`: what is drawn here are the items of the lists")
}

pub(in crate::document) fn step_form(span: Span, found: &str) -> Diagnostic {
    Diagnostic::error(format!("expected a step's name of a–z, 0–9 and `-`, found `{found}`"))
        .at(span, "not such a name")
        .help("begin with a letter a–z, use no capitals, no spaces: `step=\"first\"`")
}

pub(in crate::document) fn step_twice(span: Span, name: &str, first: usize) -> Diagnostic {
    Diagnostic::error(format!("expected each step once in its scene, found `{name}` again"))
        .at(span, format!("already told in line {first}"))
        .help("choose another name, or put both paragraphs into one step")
}

pub(in crate::document) fn state_of_nothing(span: Span, name: &str) -> Diagnostic {
    Diagnostic::warning(format!("expected a part of the drawing for `{name}`, found none"))
        .at(span, "shows nothing new")
        .help(format!("write `data-on=\"{name}\"` on the part that comes with this step"))
}

pub(in crate::document) fn not_a_drawing(span: Span) -> Diagnostic {
    Diagnostic::error("expected a drawing in SVG")
        .at(span, "not an SVG file")
        .help("name a file that ends in `.svg`, in the folder of the report: `art/coal.svg`")
}

pub(in crate::document) fn not_whole(span: Span, key: &str, found: &str) -> Diagnostic {
    Diagnostic::error(format!("expected a whole number above zero as `{key}`, found `{found}`"))
        .at(span, "not such a number")
        .help(format!("write digits only: `{key}=\"12\"`"))
}

pub(in crate::document) fn not_a_point(span: Span, found: &str) -> Diagnostic {
    Diagnostic::error(format!("expected a point of the drawing, found `{found}`"))
        .at(span, "not a point")
        .help("write from the left and from the top, each 0 to 100: `way=\"9,54 50,54\"`")
}

pub(in crate::document) fn unlike_count(span: Span, told: u64, listed: u64) -> Diagnostic {
    Diagnostic::warning(format!("expected a list of {told}, as the number says, found {listed}"))
        .at(span, "is not as many as the list")
        .help("complete the list, or correct the number; a slip or a name is drawn for each item")
}
