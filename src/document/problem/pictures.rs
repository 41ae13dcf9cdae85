//! Problems of pictures and other files.

use crate::{
    diagnostic::{Diagnostic, Span},
    document::FileError,
};

pub(in crate::document) fn picture_without_alt(span: Span) -> Diagnostic {
    Diagnostic::error("expected words in the brackets that say what the picture shows")
        .at(span, "has no alternative text")
        .help("write `![what can be seen](…)`, for readers who cannot see it")
}

pub(in crate::document) fn markup_in_alt(span: Span) -> Diagnostic {
    Diagnostic::error("expected plain text as alternative text of a picture")
        .at(span, "not plain text")
        .help("take the marks away")
}

pub(in crate::document) fn picture_without(span: Span, key: &str, example: &str) -> Diagnostic {
    Diagnostic::error(format!("expected `{key}` for this picture, found none"))
        .at(span, format!("has no {key}"))
        .help(format!("add `{example}` in the braces directly behind the picture"))
}

pub(in crate::document) fn alt_is_caption(span: Span) -> Diagnostic {
    Diagnostic::warning("expected two different texts, found the caption as alternative text")
        .at(span, "says the same as the caption")
        .help("describe here what can be seen; the caption says what the reader should know")
}

pub(in crate::document) fn picture_format(span: Span) -> Diagnostic {
    Diagnostic::error("expected a picture of the kind `.svg`")
        .at(span, "another kind of file")
        .help("only SVG drawings can be used so far")
}

pub(in crate::document) fn picture_size(span: Span, why: &str) -> Diagnostic {
    Diagnostic::error(format!("expected an SVG drawing of known size, but {why}"))
        .at(span, "this drawing")
        .help("save it as SVG with `width` and `height`, or with a `viewBox`")
}

pub(in crate::document) fn file(span: Span, path: &str, error: &FileError) -> Diagnostic {
    match error {
        FileError::Missing => {
            Diagnostic::error(format!("expected a file `{path}` in the report's folder"))
                .at(span, "there is none")
                .help("put the file there, or mend the name; capitals matter")
        }
        FileError::Outside => Diagnostic::error("expected a plain path into the report's folder")
            .at(span, "leads elsewhere, or is no plain path")
            .help("write for example `photos/lake.svg`: no `..`, no `/` at the start, no spaces"),
        FileError::Unreadable(why) => Diagnostic::error(format!("`{path}` cannot be read: {why}"))
            .at(span, "this file")
            .help("check that it is a file that you may read"),
    }
}
