//! What in a drawing is more than a picture.
//!
//! Its file is published as it is and may be opened by itself, so nothing in it may act or be
//! fetched from elsewhere. What a browser does not take from a file under the pages' policy, its
//! styles, would be missing without a word.

use std::ops::Range;

use roxmltree::{Attribute, Node};

use crate::document::excess::Excess;

/// The elements that are refused. An animation could also set what is refused as an attribute.
const ELEMENTS: [(&str, Excess); 17] = [
    ("script", Excess::Acts),
    ("handler", Excess::Acts),
    ("listener", Excess::Acts),
    ("a", Excess::Acts),
    ("animate", Excess::Acts),
    ("animateColor", Excess::Acts),
    ("animateMotion", Excess::Acts),
    ("animateTransform", Excess::Acts),
    ("set", Excess::Acts),
    ("audio", Excess::Acts),
    ("video", Excess::Acts),
    ("style", Excess::Styles),
    ("image", Excess::Refers),
    ("feImage", Excess::Refers),
    ("foreignObject", Excess::Foreign),
    ("iframe", Excess::Foreign),
    ("object", Excess::Foreign),
];

/// What is more than a picture in a node, and where: at most one for the node itself and one for
/// each of its attributes.
pub(super) fn excesses(node: Node<'_, '_>) -> Vec<(Excess, Range<usize>, String)> {
    const XHTML: &str = "http://www.w3.org/1999/xhtml";
    if let Some(instruction) = node.pi() {
        return vec![(Excess::Styles, node.range(), format!("<?{}?>", instruction.target))];
    }
    let name = node.tag_name().name();
    let refused = match node.tag_name().namespace() {
        Some(XHTML) => Some(Excess::Foreign),
        _ => ELEMENTS.iter().find(|(element, _)| *element == name).map(|(_, excess)| *excess),
    };
    refused
        .map(|excess| (excess, tag(node), format!("<{name}>")))
        .into_iter()
        .chain(
            node.attributes()
                .filter_map(|it| Some((of_attribute(&it)?, it.range(), format!("{}=", it.name())))),
        )
        .collect()
}

/// The beginning of an element: `<` and its name.
pub(super) fn tag(node: Node<'_, '_>) -> Range<usize> {
    let range = node.range();
    let text = node.document().input_text().get(range.clone()).unwrap_or_default();
    let length = text.find(|c: char| c.is_whitespace() || "/>".contains(c)).unwrap_or(text.len());
    range.start..range.start + length
}

fn of_attribute(attribute: &Attribute<'_, '_>) -> Option<Excess> {
    let (name, value) = (attribute.name(), attribute.value());
    let is_inside = |target: &str| target.trim_start_matches(['"', '\'', ' ']).starts_with('#');
    let lower = value.to_ascii_lowercase();
    if name == "style" {
        Some(Excess::Styles)
    } else if name.get(..2).is_some_and(|on| on.eq_ignore_ascii_case("on")) {
        Some(Excess::Acts)
    } else if matches!(name, "href" | "src" | "base") && !is_inside(value)
        || lower.split("url(").skip(1).any(|target| !is_inside(target))
    {
        Some(Excess::Refers)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use roxmltree::Document;

    use super::*;

    fn found(svg: &str) -> Vec<(Excess, String)> {
        let document = Document::parse(svg).unwrap();
        let all = document.descendants().flat_map(excesses);
        all.map(|(excess, range, _)| (excess, svg[range].to_owned())).collect()
    }

    #[test]
    fn what_is_more_than_a_picture_is_found_in_its_place() {
        for (svg, excess, place) in [
            ("<svg><script>x()</script></svg>", Excess::Acts, "<script"),
            (
                "<svg><s:script xmlns:s='http://www.w3.org/2000/svg'/></svg>",
                Excess::Acts,
                "<s:script",
            ),
            ("<svg onload='x()'/>", Excess::Acts, "onload='x()'"),
            ("<svg><g ONCLICK='x()'/></svg>", Excess::Acts, "ONCLICK='x()'"),
            ("<svg><a href='#b'/></svg>", Excess::Acts, "<a"),
            ("<svg><set to='b'/></svg>", Excess::Acts, "<set"),
            ("<svg><style/></svg>", Excess::Styles, "<style"),
            ("<svg><path style='fill:red'/></svg>", Excess::Styles, "style='fill:red'"),
            (
                "<?xml-stylesheet href='a.css'?><svg/>",
                Excess::Styles,
                "<?xml-stylesheet href='a.css'?>",
            ),
            ("<svg><use href='b.svg#a'/></svg>", Excess::Refers, "href='b.svg#a'"),
            ("<svg><use href='data:b'/></svg>", Excess::Refers, "href='data:b'"),
            (
                "<svg><use href='&#106;avascript:x()'/></svg>",
                Excess::Refers,
                "href='&#106;avascript:x()'",
            ),
            (
                "<svg><path fill='url(//b.c/a.svg#b)'/></svg>",
                Excess::Refers,
                "fill='url(//b.c/a.svg#b)'",
            ),
            (
                "<svg><path fill='url(#a) URL(a.svg#b)'/></svg>",
                Excess::Refers,
                "fill='url(#a) URL(a.svg#b)'",
            ),
            ("<svg><image/></svg>", Excess::Refers, "<image"),
            ("<svg xml:base='//b.c/'/>", Excess::Refers, "xml:base='//b.c/'"),
            ("<svg><foreignObject/></svg>", Excess::Foreign, "<foreignObject"),
            ("<svg><p xmlns='http://www.w3.org/1999/xhtml'/></svg>", Excess::Foreign, "<p"),
        ] {
            assert_eq!(found(svg), [(excess, place.to_owned())], "{svg}");
        }
    }

    #[test]
    fn what_stays_inside_is_a_picture() {
        for svg in [
            "<?xml version='1.0'?><svg><use href='#a'/><path fill='url(#b)'/></svg>",
            "<svg><path fill='url(\"#b\") #fff'/><metadata>on style=</metadata></svg>",
            "<svg xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#' r:resource='http://b.c/'/>",
        ] {
            assert_eq!(found(svg), [], "{svg}");
        }
    }
}
