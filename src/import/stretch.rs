//! Stretches of a text, in order and none in another.

use std::ops::Range;

use super::quantity::Quantity;

/// What stands in a text.
pub(super) trait Stretch {
    /// Where it stands, in bytes.
    fn range(&self) -> &Range<usize>;
}

impl Stretch for Range<usize> {
    fn range(&self) -> &Self {
        self
    }
}

impl Stretch for Quantity {
    fn range(&self) -> &Range<usize> {
        &self.range
    }
}

/// The places in `all` of those that begin in `range`.
pub(super) fn beginning_in(all: &[impl Stretch], range: &Range<usize>) -> Range<usize> {
    let before = |end: usize| all.partition_point(|it| it.range().start < end);
    before(range.start)..before(range.end)
}

/// The one of `all` that holds `at`.
pub(super) fn holding<T: Stretch>(all: &[T], at: usize) -> Option<&T> {
    let next = all.partition_point(|it| it.range().end <= at);
    all.get(next).filter(|it| it.range().contains(&at))
}

/// Those of `all` that stand in `range` as a whole.
pub(super) fn within<'a, T: Stretch>(all: &'a [T], range: &Range<usize>) -> &'a [T] {
    let beginning = all.get(beginning_in(all, range)).unwrap_or_default();
    match beginning.split_last() {
        Some((last, others)) if last.range().end > range.end => others,
        _ => beginning,
    }
}

/// What stands in `range` of `text` beside those of `all`.
pub(super) fn without(text: &str, range: Range<usize>, all: &[impl Stretch]) -> String {
    let piece = |range: Range<usize>| text.get(range).unwrap_or_default();
    let mut rest = String::new();
    let mut at = range.start;
    for it in within(all, &range) {
        rest.push_str(piece(at..it.range().start));
        at = it.range().end;
    }
    rest + piece(at..range.end)
}
