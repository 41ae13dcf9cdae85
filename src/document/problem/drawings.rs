//! Problems of drawings and of the colours they have at night.

use crate::{
    diagnostic::{Diagnostic, Span},
    document::excess::Excess,
};

pub(in crate::document) fn not_text(span: Span, path: &str) -> Diagnostic {
    Diagnostic::error(format!("expected `{path}` to be UTF-8 text"))
        .at(span, "this file")
        .help("save it anew, as UTF-8; a drawing as plain SVG, not as compressed SVG (svgz)")
}

pub(in crate::document) fn drawing_xml(span: Span, why: &str) -> Diagnostic {
    Diagnostic::error(format!("expected well-formed XML in this drawing, but {why}"))
        .at(span, "here it cannot be read on")
        .help("get the file again, or open it in a drawing program and save it anew as SVG")
}

pub(in crate::document) fn no_drawing(span: Span) -> Diagnostic {
    Diagnostic::error(
        "expected `<svg xmlns=\"http://www.w3.org/2000/svg\" …>` to begin the drawing",
    )
    .at(span, "browsers would show nothing")
    .help("add this `xmlns`, or open the file in a drawing program and save it anew as SVG")
}

pub(in crate::document) fn drawing_size(span: Span) -> Diagnostic {
    Diagnostic::error("expected a drawing of known size")
        .at(span, "has neither `width` and `height` in pixels nor a `viewBox`")
        .help("save it as SVG with `width` and `height`, or with a `viewBox`")
}

pub(in crate::document) fn drawing_declarations(span: Span) -> Diagnostic {
    Diagnostic::error("expected a document type without declarations of its own")
        .at(span, "declarations begin here")
        .help(
            "in Illustrator untick “Preserve Illustrator Editing Capabilities” when saving; what \
             they declare (entities, attributes) could hide anything",
        )
}

pub(in crate::document) fn drawing_encoding(span: Span) -> Diagnostic {
    Diagnostic::error("expected `encoding=\"UTF-8\"`, in which the file is written")
        .at(span, "browsers would read other letters")
        .help("write `encoding=\"UTF-8\"`, or delete it")
}

/// More than a picture: `what` is its first occurrence of `count`.
pub(in crate::document) fn excess(
    excess: Excess,
    span: Span,
    what: &str,
    count: usize,
) -> Diagnostic {
    let (label, help) = match excess {
        Excess::Acts => ("does something", "delete it: a drawing shows, and does nothing"),
        Excess::Styles => (
            "browsers leave it out under the pages' security policy",
            "write `fill`, `stroke` and the like as attributes of their own: in Inkscape save as \
             “Optimized SVG” and tick “Convert CSS attributes to XML attributes”, in Illustrator \
             choose “Styling: Presentation Attributes”",
        ),
        Excess::Refers => (
            "is not drawn here",
            "draw it in this file: a drawing refers to its own parts only, as `#name`; a \
             photograph stands in the text by itself",
        ),
        Excess::Foreign => ("is no SVG", "draw it with shapes and `<text>` of SVG"),
    };
    let more = if count > 1 { format!(" ({count} such places)") } else { String::new() };
    Diagnostic::error(format!("expected a drawing that is only a picture, found `{what}`{more}"))
        .at(span, label)
        .help(help)
}

pub(in crate::document) fn no_night(span: Span, colour: &str) -> Diagnostic {
    let help = match colour.strip_prefix('#') {
        Some(_) => {
            format!("add `\"{colour}\" = \"#rrggbb\"` to `[colors]` in the table of night colours")
        }
        None => "write it as `#rrggbb`, and add that to `[colors]` in the table of night colours"
            .to_owned(),
    };
    Diagnostic::error(format!("expected a night colour for `{colour}`, found none"))
        .at(span, "would be as bright at night")
        .help(help)
}

pub(in crate::document) fn night_table(span: Span, why: &str) -> Diagnostic {
    Diagnostic::error(format!("expected a table `[colors]` of colours, but {}", why.trim()))
        .at(span, "this place")
        .help("each line is a colour and what becomes of it at night: `\"#f4ead6\" = \"#0d1a24\"`")
}

pub(in crate::document) fn night_colour(span: Span) -> Diagnostic {
    Diagnostic::error("expected a colour in the form `#rrggbb`")
        .at(span, "is none")
        .help("each line is a colour and what becomes of it at night: `\"#f4ead6\" = \"#0d1a24\"`")
}
