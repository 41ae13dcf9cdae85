//! Problems of statistics.

use crate::diagnostic::{Diagnostic, Span};

pub(in crate::document) fn statistic_in(span: Span, what: &str) -> Diagnostic {
    Diagnostic::error(format!("expected statistics in running text, found one in {what}"))
        .at(span, "cannot stand here")
        .help("mark the number where the text tells of it")
}

pub(in crate::document) fn markup_in_statistic(span: Span) -> Diagnostic {
    Diagnostic::error("expected plain text in a statistic")
        .at(span, "not plain text")
        .help("put the marks around the whole statistic: `*[…]{.stat …}*`")
}

pub(in crate::document) fn statistic_without_id(span: Span) -> Diagnostic {
    Diagnostic::error("expected an id for this statistic, found none")
        .at(span, "has no address")
        .help("add `#name` inside the braces, such as `{.stat #visitors label=\"…\"}`")
}

pub(in crate::document) fn statistic_without_label(span: Span) -> Diagnostic {
    Diagnostic::error("expected a label for this statistic, found none")
        .at(span, "nobody could tell what it counts")
        .help("add `label=\"…\"`: what the number counts, understandable without the sentence")
}

pub(in crate::document) fn label_twice(span: Span, first: usize) -> Diagnostic {
    Diagnostic::warning("expected each label once, found the same again")
        .at(span, format!("already used in line {first}"))
        .help("say what makes the two different: a place, a part, or each its `period=\"…\"`")
}

pub(in crate::document) fn label_contradicts(
    span: Span,
    text: &str,
    other: &str,
    first: usize,
) -> Diagnostic {
    Diagnostic::error(format!("expected one value for this label, found `{text}` after `{other}`"))
        .at(span, format!("has the value `{other}` in line {first}"))
        .help("correct one of the two, or say what makes them different: a place, a time, a part")
}

pub(in crate::document) fn not_a_formula(span: Span) -> Diagnostic {
    Diagnostic::error("expected a formula that begins with `=`")
        .at(span, "not a formula")
        .help("write how the number was computed: `derived=\"=112/0.204\"`")
}

pub(in crate::document) fn cannot_be_computed(span: Span) -> Diagnostic {
    Diagnostic::warning("expected a formula of numbers, `+ - * /`, brackets and `%`")
        .at(span, "shown as it is, but nobody has checked it")
        .help(
            "write it like `derived=\"=112/0.204\"`; units belong to the text, not to the formula",
        )
}

pub(in crate::document) fn gives_another(span: Span, text: &str, result: f64) -> Diagnostic {
    Diagnostic::error(format!(
        "expected a formula that gives `{text}`, found one that gives {result:.4}"
    ))
    .at(span, "gives another number")
    .help("correct the formula or the number; a rounded number may say so: 约, 近, 逾")
}

pub(in crate::document) fn not_a_number(span: Span, why: &str) -> Diagnostic {
    Diagnostic::warning(why)
        .at(span, "shown as it is, but it will not count up")
        .help("mark exactly the number with its unit, such as `[326.8亿元]`")
}
