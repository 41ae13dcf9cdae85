//! The size of an SVG picture.

use roxmltree::{Document, Node, ParsingOptions};

/// A size in CSS pixels, both at least 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Size {
    /// Width.
    pub(super) width: u32,
    /// Height.
    pub(super) height: u32,
}

/// Reads the size from the root's `width` and `height`, or else from its `viewBox`.
///
/// # Errors
/// When it is not SVG or says no size; the text tells which.
pub(super) fn size(content: &[u8]) -> Result<Size, String> {
    let text = std::str::from_utf8(content).map_err(|_| "it is not UTF-8 text".to_owned())?;
    // Drawing programs write a document type; entities in it are bounded by the parser.
    let options = ParsingOptions { allow_dtd: true, ..ParsingOptions::default() };
    let document = Document::parse_with_options(text, options)
        .map_err(|error| format!("it is not well-formed XML: {error}"))?;
    let root = document.root_element();
    if root.tag_name().name() != "svg" {
        return Err(format!("its root is <{}>, not <svg>", root.tag_name().name()));
    }
    stated(root)
        .or_else(|| view_box(root))
        .ok_or_else(|| "its <svg> has neither width and height in pixels nor a viewBox".to_owned())
}

fn stated(root: Node<'_, '_>) -> Option<Size> {
    let side = |name| root.attribute(name).and_then(|it| pixels(it.trim().trim_end_matches("px")));
    Some(Size { width: side("width")?, height: side("height")? })
}

fn view_box(root: Node<'_, '_>) -> Option<Size> {
    let numbers: Vec<&str> = root
        .attribute("viewBox")?
        .split(|c: char| c == ',' || c.is_ascii_whitespace())
        .filter(|number| !number.is_empty())
        .collect();
    match numbers.as_slice() {
        [_, _, width, height] => Some(Size { width: pixels(width)?, height: pixels(height)? }),
        _ => None,
    }
}

/// A length without unit, its fraction rounded up; none when it is no length or out of measure.
fn pixels(number: &str) -> Option<u32> {
    let (whole, fraction) = number.trim().split_once('.').unwrap_or((number.trim(), ""));
    if !fraction.bytes().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    let more = u32::from(fraction.bytes().any(|digit| digit != b'0'));
    let length = whole.parse::<u32>().ok()?.checked_add(more)?;
    (1..=100_000).contains(&length).then_some(length)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(root: &str) -> Result<Size, String> {
        size(format!("<svg xmlns=\"http://www.w3.org/2000/svg\" {root}/>").as_bytes())
    }

    #[test]
    fn sizes_come_from_the_root() {
        for (root, width, height) in [
            ("width='1600' height='1067' viewBox='0 0 16 10'", 1600, 1067),
            ("width='1600px' height=' 1066.5 '", 1600, 1067),
            ("viewBox='0 0 300 200'", 300, 200),
            ("viewBox='0,0,300,200'", 300, 200),
            ("width='100%' height='100%' viewBox='-10 -10 300 200.0'", 300, 200),
            ("width='10mm' height='20mm' viewBox='0 0 3 2'", 3, 2),
        ] {
            assert_eq!(of(root), Ok(Size { width, height }), "{root}");
        }
    }

    #[test]
    fn what_has_no_size_says_why() {
        for root in
            ["", "width='5'", "width='0' height='5'", "viewBox='0 0 5'", "viewBox='0 0 a b'"]
        {
            assert!(of(root).unwrap_err().contains("viewBox"), "{root}");
        }
        assert!(size(b"<html/>").unwrap_err().contains("<html>"));
        assert!(size(b"\xff").unwrap_err().contains("UTF-8"));
        assert!(size(b"<svg").unwrap_err().contains("XML"));
        assert!(size(b"").unwrap_err().contains("XML"));
    }

    #[test]
    fn a_document_type_is_no_obstacle() {
        let svg = b"<?xml version='1.0'?><!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'x'>\
            <svg width='3' height='2'/>";
        assert_eq!(size(svg), Ok(Size { width: 3, height: 2 }));
    }
}
