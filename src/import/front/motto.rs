//! The motto of a paper or a site, which stands under its name.

use super::{fields::is_of_page, headline::is_outshone};
use crate::import::{
    language::{Language, words},
    line::{Line, is_sentence},
};

/// Most words of a motto.
const MOST_OF_MOTTO: usize = 6;

/// Whether a line under the name of a paper is its motto, by its words, or since it stands directly under it and is
/// set apart from what follows.
pub(super) fn is_motto(line: &Line, below: &[Line], language: &dyn Language) -> bool {
    let text = line.text.read.as_str();
    if says_motto(line, below, language) {
        return true;
    }
    let is_joint = |word: &str| words(&language.page().joints).any(|it| it == word);
    let is_title = |word: &str| !word.starts_with(char::is_lowercase) || is_joint(word);
    let ends = !line.after_gap && below.first().is_some_and(|it| it.after_gap);
    ends && text.is_ascii()
        && text.split_whitespace().all(is_title)
        && text.split_whitespace().count() <= MOST_OF_MOTTO
        && !is_sentence(text)
        && !is_of_page(text, language)
}

/// Whether a line is nothing but a quotation, as mottos are, and has less of the text than the headline below it.
pub(super) fn is_quoted_motto(line: &Line, below: &[Line], language: &dyn Language) -> bool {
    is_quoted_apart(line, below) && is_outshone(line, below, 1, language)
}

/// Whether a line is nothing but a quotation, set apart from what follows.
fn is_quoted_apart(line: &Line, below: &[Line]) -> bool {
    below.first().is_some_and(|it| it.after_gap) && is_quotation(&line.text.read)
}

/// Whether a line is nothing but a quotation.
fn is_quotation(text: &str) -> bool {
    let is_in = |(open, close): &(char, char)| {
        let inner = text.strip_prefix(*open).and_then(|it| it.strip_suffix(*close));
        inner.is_some_and(|it| !it.contains([*open, *close]))
    };
    [('"', '"'), ('“', '”'), ('「', '」')].iter().any(is_in)
}

/// Whether a line has words that only the motto of a paper has, `The student newspaper of Laketon`, or is a quotation
/// set apart from what follows, where a motto may stand.
pub(super) fn says_motto(line: &Line, below: &[Line], language: &dyn Language) -> bool {
    let text = line.text.read.as_str();
    is_quoted_apart(line, below) || words(&language.page().mottos).any(|it| text.contains(it))
}
