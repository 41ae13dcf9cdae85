//! The size of a drawing.

use roxmltree::Node;

use crate::document::beside::Size;

/// The size that a drawing's root states: its `width` and `height`, or else its `viewBox`.
pub(super) fn of(root: Node<'_, '_>) -> Option<Size> {
    stated(root).or_else(|| view_box(root))
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
    use roxmltree::Document;

    use super::*;

    fn stated_by(root: &str) -> Option<Size> {
        let source = format!("<svg xmlns=\"http://www.w3.org/2000/svg\" {root}/>");
        of(Document::parse(&source).unwrap().root_element())
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
            assert_eq!(stated_by(root), Some(Size { width, height }), "{root}");
        }
    }

    #[test]
    fn some_roots_state_none() {
        for root in
            ["", "width='5'", "width='0' height='5'", "viewBox='0 0 5'", "viewBox='0 0 a b'"]
        {
            assert_eq!(stated_by(root), None, "{root}");
        }
    }
}
