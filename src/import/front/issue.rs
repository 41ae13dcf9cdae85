//! The name of a club or a site over the name of an article that is no headline by its form.

use std::cell::LazyCell;

use super::{
    fields::{fields_of, is_moment},
    headline::{MOST_WORDS, has_gap, is_body, is_name, is_row, shared, stems_of_text},
};
use crate::import::{language::Language, line::Line};

/// How many lines name a club or a site above the name of an article and its date: `Captain's Update`; what has
/// words of the text stands apart, and may stand below a motto and a row of links.
pub(super) fn count_above(lines: &[Line], language: &dyn Language) -> Option<usize> {
    let text = lines.first()?.text.read.as_str();
    let is_body = is_body(text, language);
    let names_site = is_name(text, MOST_WORDS, language);
    if !is_body && !names_site {
        return None;
    }
    let about = LazyCell::new(|| stems_of_text(lines, language));
    let shared = |it: &Line| shared(it, &about, language);
    let is_one = |count: &usize| {
        let Some([motto, title, date, ..]) = lines.get(count - 1..) else { return false };
        let read = title.text.read.as_str();
        let is_apart = || title.after_gap && date.after_gap && shared(title) > shared(&lines[0]);
        let is_title = is_body && language.bare_name(read).is_none() || names_site && is_apart();
        is_title
            && (*count == 1 || has_gap(motto, title))
            && fields_of(&date.text.read, true, language).is_some_and(|it| it.iter().any(is_moment))
            && read.contains(' ')
            && !is_row(read, language)
            && fields_of(read, true, language).is_none()
    };
    (1..3).find(is_one)
}

/// Whether the name over a headline is only what the text is about: `Boats`.
pub(super) fn is_topic(text: &str, below: &[Line]) -> bool {
    let word = text.to_lowercase();
    let is_said =
        |it: &Line| it.text.read.split(|c: char| !c.is_alphanumeric()).any(|it| it == word);
    word != text && below.iter().any(is_said)
}
