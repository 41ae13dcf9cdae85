//! The fences (`:::`) that begin and end scenes and pictures still to be supplied.

use crate::diagnostic::Span;

/// Least colons of a fence.
const LEAST: usize = 3;

/// What a fence may begin.
pub(super) const NAMES: [&str; 3] = ["scene", "still", "pending"];

/// A fence that stands open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Fence {
    /// How many colons it has.
    length: usize,
    /// Where its line stands, without the space around it.
    pub(super) span: Span,
}

/// Keeps in `open` the fences that stand open below the line `text`, which stands at `span`, both
/// without the space around it.
pub(super) fn step_over(text: &str, span: Span, open: &mut Vec<Fence>) {
    // A fence in a quotation is one as well.
    let text = text.trim_start_matches(['>', ' ']);
    let name = text.trim_start_matches(':');
    let length = text.len() - name.len();
    if length < LEAST {
        return;
    }
    if name.is_empty() && open.last().is_some_and(|innermost| length >= innermost.length) {
        open.pop();
    } else {
        open.push(Fence { length, span });
    }
}

/// What is wrong with a fence, so that nobody can tell what the lines behind it belong to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum FenceFault {
    /// Nothing closes it.
    Unclosed,
    /// It has no name, and none stands open that it could close.
    ClosesNothing,
    /// Its colons are of full width.
    FullWidth,
    /// It stands directly below text, or below attributes that are not read as such, and becomes a
    /// part of it. That is told elsewhere.
    Swallowed,
}

/// The first fence behind byte `body` of `source` with which something is wrong, and what.
pub(super) fn fault(source: &str, body: usize) -> Option<(Span, FenceFault)> {
    let mut open = Vec::new();
    let mut at = body;
    // Where the lines begin that no empty line parts from this one.
    let mut chunk = body;
    for line in source.get(body..)?.split_inclusive('\n') {
        let start = at + line.len() - line.trim_start().len();
        let text = line.trim();
        let span = Span::new(start, start + text.len());
        let ends =
            !open.is_empty() && text.chars().count() >= LEAST && text.chars().all(|c| c == '：');
        if ends || is_named_in_full_width(text) {
            return Some((span, FenceFault::FullWidth));
        }
        let is_named = text.starts_with(":::") && text.ends_with(|c: char| c.is_alphanumeric());
        let above = Span::new(chunk, at).of(source);
        if is_named && start == at && is_text(above) {
            return Some((span, FenceFault::Swallowed));
        }
        step_over(text, span, &mut open);
        at += line.len();
        if text.is_empty() || text.starts_with(":::") {
            chunk = at;
        }
    }
    let first: &Fence = open.first()?;
    let is_named = first.span.of(source).ends_with(|c: char| c != ':');
    let fault = if is_named { FenceFault::Unclosed } else { FenceFault::ClosesNothing };
    Some((first.span, fault))
}

/// Whether a line was meant to begin a scene, a still or a picture, and has colons of full width.
pub(super) fn is_named_in_full_width(line: &str) -> bool {
    let name = line.trim_start_matches([':', '：']);
    let colons = &line[..line.len() - name.len()];
    colons.contains('：') && NAMES.contains(&name.trim())
}

/// Whether the lines `above` a fence are text, or attributes that are not read as such.
fn is_text(above: &str) -> bool {
    let above = above.trim();
    // What stands in a quotation or a list has marks of its own.
    !above.is_empty()
        && !above.starts_with(['>', '-', '#'])
        && jotdown::Attributes::try_from(above).is_err()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fences_close_what_is_no_longer_than_they_are() {
        let mut open = Vec::new();
        for (line, depth) in
            [("::: scene", 1), ("文字", 1), (":::", 0), ("::::", 1), (":::", 2), ("::::", 1)]
        {
            step_over(line, Span::new(0, 0), &mut open);
            assert_eq!(open.len(), depth, "{line}");
        }
    }

    #[test]
    fn fences_in_quotations_count() {
        let mut open = Vec::new();
        step_over("> ::: scene", Span::new(0, 0), &mut open);
        step_over("> > ::: scene", Span::new(0, 0), &mut open);
        assert_eq!(open.len(), 2);
    }

    #[test]
    fn the_first_fault_is_found_in_its_place() {
        use FenceFault::{ClosesNothing, FullWidth, Swallowed, Unclosed};
        for (source, found) in [
            ("::: scene\n一\n:::\n", None),
            ("{a=\"b\"\n c=\"d\"}\n::: scene\n一\n\n二\n:::\n", None),
            ("> ::: scene\n> 一\n> :::\n", None),
            ("一\n\n::: scene\n二\n\n::: pending\n三\n:::\n", Some(("::: scene", Unclosed))),
            ("::: scene\n一\n:::\n\n  :::\n", Some((":::", ClosesNothing))),
            ("：：：scene\n一\n:::\n", Some(("：：：scene", FullWidth))),
            ("::: scene\n一\n：：：\n", Some(("：：：", FullWidth))),
            ("：：：\n\n：：：旁白\n", None),
            ("一\n::: scene\n二\n:::\n", Some(("::: scene", Swallowed))),
            ("{a=“b”}\n::: scene\n二\n:::\n", Some(("::: scene", Swallowed))),
        ] {
            let fault = fault(source, 0).map(|(span, fault)| (span.of(source), fault));
            assert_eq!(fault, found, "{source}");
        }
    }
}
