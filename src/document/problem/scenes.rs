//! Problems of scenes.

use super::{did_you_mean, listed};
use crate::diagnostic::{Diagnostic, Span};

pub(in crate::document) fn scene_without_graphic(span: Span, kinds: &[&str]) -> Diagnostic {
    Diagnostic::error("expected a kind of graphic for this scene, found none")
        .at(span, "which graphic?")
        .help(format!("write `{{graphic=\"…\"}}` on the line above, one of {}", listed(kinds)))
}

pub(in crate::document) fn scene_without_steps(span: Span) -> Diagnostic {
    Diagnostic::error("expected at least one step in this scene, found none")
        .at(span, "nothing to tell")
        .help("write paragraphs between `::: scene` and `:::`, each below `{step=\"…\"}`")
}

pub(in crate::document) fn step_without_name(span: Span) -> Diagnostic {
    Diagnostic::error("expected a step above each paragraph of a scene, found none")
        .at(span, "belongs to no step")
        .help("write `{step=\"…\"}` on the line above: the name of what the graphic then shows")
}

pub(in crate::document) fn step_outside_scene(span: Span) -> Diagnostic {
    Diagnostic::error("expected steps in scenes only")
        .at(span, "not in a scene")
        .help("move the paragraph between `::: scene` and `:::`, or take `step` away")
}

pub(in crate::document) fn not_a_step(span: Span) -> Diagnostic {
    Diagnostic::error("expected paragraphs in a scene, found something else")
        .at(span, "not a paragraph")
        .help("each step is one paragraph; move this out of the scene")
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

pub(in crate::document) fn unlike_units(span: Span, text: &str, first: &str) -> Diagnostic {
    Diagnostic::error(format!("expected statistics of one unit, found `{text}` beside `{first}`"))
        .at(span, "cannot stand on the same scale")
        .help("draw them in scenes of their own, or with `groups`, which compares nothing")
}

pub(in crate::document) fn above_whole(span: Span, text: &str, whole: &str) -> Diagnostic {
    Diagnostic::error(format!("expected a share of at most `{whole}`, found `{text}`"))
        .at(span, "more than the whole")
        .help(
            "draw percentages up to 100%, or amounts of which the last is the whole; for growth \
             use `bars`",
        )
}
