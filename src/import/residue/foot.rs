//! What a page sets below the text, and how often an article was shared.

use std::collections::HashSet;

use super::{SHORT, bare, is_step};
use crate::{
    characters::width,
    import::{
        language::{PageWords, first_of, words},
        line::{Line, is_sentence},
        moment,
    },
    months,
};

/// Narrowest sentence that is of the text for certain, in half Han characters.
const NARROWEST: usize = 40;

/// Whether a line ends a release, or stands over what readers say of an article: `最新评论 3`, `3 thoughts on “…”`.
pub(super) fn is_end(text: &str, page: &'static PageWords) -> bool {
    let of_count = |c: char| c.is_ascii_digit() || c == ' ';
    let counted = text.trim_start_matches(of_count);
    words(&page.ends).any(|word| text.trim_end_matches(of_count) == word)
        || counted.len() < text.len() && first_of(counted, &page.ends).is_some()
}

/// Whether a line is of the text, wider than what a page says in sentences.
pub(super) fn is_told(line: &Line) -> bool {
    is_sentence(&line.text.read) && width(&line.text.read) > NARROWEST
}

/// Where the text ends; behind all lines where nothing is one for certain.
pub(super) fn last(lines: &[Line], is_residue: impl Fn(&str) -> bool) -> usize {
    let is_last = |it: &Line| is_told(it) && !is_residue(&it.text.read);
    lines.iter().rposition(is_last).unwrap_or(lines.len())
}

/// Whether a line begins what a page sets under an article: `Leave a comment`.
pub(super) fn begins(text: &str, page: &'static PageWords) -> bool {
    width(text) <= SHORT && first_of(bare(text), &page.feet).is_some()
}

/// The lines above the text and below it that hold nothing but a number, or not even that: how often an article was
/// shared. What is of a date on several lines is none.
pub(super) fn counts(lines: &[Line]) -> HashSet<usize> {
    let first = lines.iter().position(is_told).unwrap_or_default();
    let is_count = |text: &str| {
        !text.contains(char::is_alphabetic) && !text.contains(['-', '/', ':', '：', '*', '#'])
    };
    let is_of_date = |at: usize| {
        let text = lines.get(at).map_or("", |it| it.text.read.as_str());
        let mut pieces = text.split(|c: char| !c.is_ascii_alphanumeric());
        moment::find(text).is_none()
            && pieces.any(|it| moment::is_year(it) || months::english(it).is_some())
    };
    let around = (1..first).chain(last(lines, |_| false) + 1..lines.len());
    let found = around.filter(|at| {
        let line = &lines[*at];
        line.part.is_none()
            && is_count(&line.text.read)
            && !moment::is_year(&line.text.read)
            && !(at - 1..at + 2).any(is_of_date)
    });
    found.collect()
}

/// Whether a line is nothing but tags: `#water #boats`.
pub(super) fn are_tags(text: &str) -> bool {
    let Some(tags) = text.strip_prefix('#') else { return false };
    tags.contains('#') && tags.split('#').all(|it| is_step(it) && it.contains(char::is_alphabetic))
}
