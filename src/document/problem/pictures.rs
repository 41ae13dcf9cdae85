//! Problems of pictures and other files.

use crate::{
    diagnostic::{Diagnostic, Span},
    document::FileError,
    raster::{Fault, Format, MAX_BYTES},
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
    Diagnostic::error("expected a picture of the kind `.jpg`, `.png`, `.webp` or `.svg`")
        .at(span, "another kind of file")
        .help("open it in a program for pictures and export it as JPEG")
}

pub(in crate::document) fn not_a_photograph(span: Span) -> Diagnostic {
    Diagnostic::error("expected a photograph of the kind `.jpg`, `.png` or `.webp`")
        .at(span, "another kind of file")
        .help("name a drawing as `wide` instead; export anything else as JPEG")
}

pub(in crate::document) fn two_openings(span: Span) -> Diagnostic {
    Diagnostic::error("expected one opening, found a photograph and a painting")
        .at(span, "stands where the painting would stand")
        .help("leave out either `photo` or `wide` and `tall`")
}

pub(in crate::document) fn mislabelled_picture(
    span: Span,
    path: &str,
    format: Format,
    kind: Option<&str>,
) -> Diagnostic {
    let expected = format.name();
    let found = kind.map_or_else(|| "no picture".to_owned(), |kind| format!("a {kind} file"));
    let own = Format::ALL.into_iter().find(|it| Some(it.name()) == kind);
    let help = match own.map(|own| (own.extensions()[0], path.rsplit_once('.'))) {
        Some((extension, Some((stem, _)))) => {
            format!("rename the file to `{stem}.{extension}`, in the folder and here")
        }
        _ => "open it in a program for pictures and export it as JPEG".to_owned(),
    };
    Diagnostic::error(format!("expected a {expected} file by its name, found {found}"))
        .at(span, "its name does not fit its content")
        .help(help)
}

pub(in crate::document) fn picture_fault(span: Span, fault: &Fault) -> Diagnostic {
    let help = match fault {
        Fault::TooManyBytes(_) | Fault::TooManyPixels { .. } => {
            "make it smaller: the page shows at most 2160 pixels across"
        }
        Fault::Proportions { .. } => "cut it, or paste it into a larger picture",
        Fault::Unsupported(_) => "open it in a program for pictures and export it as JPEG in sRGB",
        Fault::Corrupt(_) => "get the file again, or open it and export it anew",
    };
    Diagnostic::error(format!("expected a picture that can be read, but {fault}"))
        .at(span, "this picture")
        .help(help)
}

pub(in crate::document) fn small_picture(span: Span, width: u32, least: u32) -> Diagnostic {
    Diagnostic::warning(format!(
        "expected a picture at least {least} pixels wide, found {width} pixels"
    ))
    .at(span, "looks blurred on most screens")
    .help("ask for a larger copy; what is sent by messenger is often a shrunken one")
}

pub(in crate::document) fn stands_still(span: Span) -> Diagnostic {
    Diagnostic::warning("expected a still picture, found an animated one")
        .at(span, "the page shows its first frame only")
        .help("export the frame that tells most as JPEG")
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
            .help("write for example `photos/lake.svg`: no `..`, no `/` at the start, no spaces, no very long names"),
        FileError::TooLarge(bytes) => {
            Diagnostic::error(format!("expected a file of at most {} MB", MAX_BYTES >> 20))
                .at(span, format!("has {} MB", bytes.div_ceil(1 << 20)))
                .help("make it smaller: the page shows at most 2160 pixels across")
        }
        FileError::Unreadable(why) => Diagnostic::error(format!("`{path}` cannot be read: {why}"))
            .at(span, "this file")
            .help("check that it is a file that you may read"),
    }
}
