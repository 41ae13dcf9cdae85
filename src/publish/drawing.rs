//! SVG drawings, which are published as they are, so they must be only pictures.

use std::path::Path;

use roxmltree::{Document, Node};

use super::{PublishError, read_text};

/// Reads an SVG file that is only a picture.
///
/// # Errors
/// When it cannot be read or does more than show, with line and column.
pub(super) fn read(path: &Path) -> Result<String, PublishError> {
    let source = read_text(path)?;
    let document = Document::parse(&source).map_err(|error| PublishError::file(path, error))?;
    for node in document.descendants() {
        if let Some(fault) = fault_of(node) {
            let place = document.text_pos_at(node.range().start);
            let message = format!("line {}, column {}: {fault}", place.row, place.col);
            return Err(PublishError::file(path, message));
        }
    }
    drop(document);
    Ok(source)
}

/// What in a node is more than a picture: scripts, styles and whatever is fetched.
fn fault_of(node: Node<'_, '_>) -> Option<String> {
    const XHTML: &str = "http://www.w3.org/1999/xhtml";
    const FORBIDDEN: [&str; 8] =
        ["script", "style", "foreignObject", "image", "a", "iframe", "animate", "set"];
    if let Some(instruction) = node.pi() {
        return Some(format!("a published picture must not hold <?{}?>", instruction.target));
    }
    let name = node.tag_name().name();
    if FORBIDDEN.contains(&name) || node.tag_name().namespace() == Some(XHTML) {
        return Some(format!("a published picture must not hold <{name}>"));
    }
    node.attributes().find_map(|attribute| {
        let (name, value) = (attribute.name(), attribute.value());
        let outside = name == "href" && !value.starts_with('#')
            || value.split("url(").skip(1).any(|target| !target.starts_with('#'));
        let acts = name == "style" || name.starts_with("on");
        if acts {
            Some(format!("a published picture must not have {name}=; use presentation attributes"))
        } else if outside {
            Some(format!("a published picture must not refer to another file: {name}=\"{value}\""))
        } else {
            None
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_more_than_a_picture_is_refused() {
        let fault = |svg: &str| {
            let document = Document::parse(svg).unwrap();
            document.descendants().find_map(fault_of)
        };
        for bad in [
            "<svg><script/></svg>",
            "<svg><style/></svg>",
            "<svg onload='x()'/>",
            "<svg><path style='fill:red'/></svg>",
            "<svg><use href='other.svg#a'/></svg>",
            "<svg><path fill='url(https://example.com/a.svg#b)'/></svg>",
            "<svg><path fill='url(#a) url(https://example.com/a.svg#b)'/></svg>",
            "<svg><video xmlns='http://www.w3.org/1999/xhtml'/></svg>",
            "<?xml-stylesheet href='a.css'?><svg/>",
        ] {
            assert!(fault(bad).is_some(), "{bad}");
        }
        assert_eq!(
            fault("<?xml version='1.0'?><svg><use href='#a'/><path fill='url(#b)'/></svg>"),
            None
        );
    }
}
