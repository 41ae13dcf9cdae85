//! Problems of attributes and ids.

use super::{did_you_mean, listed};
use crate::{
    diagnostic::{Diagnostic, Span},
    fragment,
    report::names::{Id, IdError},
};

pub(in crate::document) fn unknown_attribute(
    span: Span,
    of: &str,
    written: &str,
    meant: Option<&str>,
    all: &[String],
) -> Diagnostic {
    Diagnostic::error(format!("{of} has no attribute `{written}`"))
        .at(span, "unknown attribute")
        .help(did_you_mean(meant, all))
}

pub(in crate::document) fn attribute_twice(span: Span, written: &str) -> Diagnostic {
    Diagnostic::error(format!("expected `{written}` once, found it twice"))
        .at(span, "given again")
        .help("take one of them away")
}

pub(in crate::document) fn no_attributes(span: Span, of: &str, instead: &str) -> Diagnostic {
    Diagnostic::error(format!("expected no attributes for {of}"))
        .at(span, "not used here")
        .help(instead)
}

pub(in crate::document) fn dangling_attributes(span: Span) -> Diagnostic {
    Diagnostic::error("these attributes belong to nothing").at(span, "stand alone").help(
        "put the attributes of a block on the line directly above it, without an empty line, \
             and those of a span or a picture directly behind it, without a space",
    )
}

/// `block` begins with the brace at `brace`; `fault` is the byte of it that cannot be read.
pub(in crate::document) fn malformed_attributes(
    brace: usize,
    block: &str,
    fault: usize,
) -> Diagnostic {
    let (before, after) = block.split_at_checked(fault).unwrap_or((block, ""));
    let found = after.chars().next();
    let span =
        Span::new(brace + before.len(), brace + before.len() + found.map_or(0, char::len_utf8));
    let (label, help) = match found {
        None => (
            "the `}` is missing".to_owned(),
            "close the block with `}`; check that every value has both quotes",
        ),
        Some('“' | '”') => ("a curly quote".to_owned(), "use straight quotes: `key=\"value\"`"),
        Some(c) if before.ends_with('=') => (
            format!("`{c}` instead of a quote"),
            "put the value in straight quotes: `key=\"value\"`",
        ),
        Some(c) if before.ends_with(['#', '.']) || in_name(before) => (
            format!("`{c}` cannot stand in a name"),
            "names of ids, classes and keys are of the letters a–z, digits and `-`",
        ),
        Some(c) => (
            format!("`{c}` is not expected here"),
            "write `{#id .class key=\"value\"}`; perhaps a `}` or a quote is missing",
        ),
    };
    Diagnostic::error("this looks like attributes, but it would be shown as text")
        .at(if span.start == span.end { Span::new(brace, brace + 1) } else { span }, label)
        .help(format!("{help}; if a plain brace is meant, write `\\{{`"))
}

/// Whether `before` ends within an id or a class.
fn in_name(before: &str) -> bool {
    let word = before.rsplit([' ', '\n', '{']).next().unwrap_or_default();
    word.starts_with(['#', '.'])
}

pub(in crate::document) fn attributes_without_brackets(span: Span) -> Diagnostic {
    Diagnostic::error("expected brackets around the words that the attributes belong to")
        .at(span, "Djot takes all of this")
        .help("write `[60余万人次]{.stat …}`: brackets around exactly the words that are meant")
}

pub(in crate::document) fn empty_value(span: Span, key: &str) -> Diagnostic {
    Diagnostic::error(format!("expected a text as `{key}`, found nothing"))
        .at(span, "empty")
        .help("write a text between the quotes, or take it away where it is not needed")
}

pub(in crate::document) fn id_form(span: Span, found: &str, error: IdError) -> Diagnostic {
    match error {
        IdError::Form => {
            Diagnostic::error(format!("expected an id of a–z, 0–9 and `-`, found `{found}`"))
                .at(span, "not such an id")
                .help("ids stand in addresses: begin with a letter a–z, use no capitals, no `_`")
        }
        IdError::Reserved => {
            Diagnostic::error(format!("the id `{found}` belongs to a part of the page itself"))
                .at(span, "reserved")
                .help(format!("choose another id; taken are {}", listed(&fragment::reserved())))
        }
        IdError::ReservedPrefix(prefix) => {
            Diagnostic::error(format!("ids that begin with `{prefix}` are made by the page itself"))
                .at(span, "reserved")
                .help(format!("leave `{prefix}` out: it is put before the id where it is needed"))
        }
    }
}

pub(in crate::document) fn duplicate_id(span: Span, id: &Id, first: usize) -> Diagnostic {
    Diagnostic::error(format!("expected each id once, found `{id}` again"))
        .at(span, format!("already given in line {first}"))
        .help("choose another id for one of the two; links lead to the first")
}
