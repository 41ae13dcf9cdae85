//! The fences (`:::`) that begin and end scenes and pictures still to be supplied.

use crate::diagnostic::Span;

/// Least colons of a fence.
const LEAST: usize = 3;

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

/// The first fence behind byte `body` of `source` that nothing closes.
pub(super) fn unclosed(source: &str, body: usize) -> Option<Fence> {
    let mut open = Vec::new();
    let mut at = body;
    for line in source.get(body..)?.split_inclusive('\n') {
        let start = at + line.len() - line.trim_start().len();
        let text = line.trim();
        step_over(text, Span::new(start, start + text.len()), &mut open);
        at += line.len();
    }
    open.first().copied()
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
    fn the_first_that_stands_open_is_found_in_its_place() {
        for (source, found) in [
            ("::: scene\n一\n:::\n", None),
            ("一\n\n::: scene\n二\n\n::: pending\n三\n:::\n", Some("::: scene")),
            ("::: scene\n一\n:::\n\n  :::\n", Some(":::")),
        ] {
            let fence = unclosed(source, 0).map(|it| it.span.of(source));
            assert_eq!(fence, found, "{source}");
        }
    }
}
