//! Which paragraphs are the article's own, and not lines of the page above and below it.
//!
//! They are told by where they stand: what ends like no sentence above the first paragraph of the
//! article or below the last belongs to the page (a price, a teaser, a line on subscriptions), unless
//! it is an entry of a list.

use super::{
    language::{Language, words},
    line::{BULLETS, DASHES, is_sentence},
    outline::{Element, Kind},
};

/// Fewest words of a sentence that is surely of the article, and of what may go without its stop.
const WORDS: usize = 4;
const LONG: usize = 18;

/// Fewest lines with a figure that are a list by themselves.
const LIST: usize = 3;

/// For each of `elements`, whether it is of the article.
pub(super) fn own(elements: &[Element], language: &dyn Language) -> Vec<bool> {
    let lines: Vec<&str> = elements.iter().map(|it| it.text.read.as_str()).collect();
    let is_prose = |at: usize| {
        let is_paragraph = elements.get(at).is_some_and(|it| it.kind == Kind::Paragraph);
        is_paragraph && lines.get(at).is_some_and(|line| says(line))
    };
    let mut prose = (0..lines.len()).filter(|at| is_prose(*at));
    let first = prose.next();
    let last = prose.next_back().or(first).unwrap_or(lines.len());
    let first = first.unwrap_or(0);
    let notes = lines
        .iter()
        .position(|it| words(&language.page().notes).any(|note| note == *it))
        .filter(|at| *at > first);
    let end = notes.unwrap_or(lines.len());
    let mut own = vec![false; lines.len()];
    let mut announced = false;
    for (at, line) in lines.iter().enumerate().take(end) {
        let is_line = !is_sentence(line);
        let is_entry = line.starts_with(DASHES) || line.starts_with(BULLETS);
        let is_told = (first..=last).contains(&at) || at < first && is_entry;
        let is_listed = at > last && (announced && is_line || is_list(&lines, at));
        if let Some(own) = own.get_mut(at) {
            *own = is_told || is_listed;
        }
        announced = line.ends_with([':', '：']) || announced && is_line;
    }
    own
}

/// Whether a line is a paragraph of the article.
fn says(line: &str) -> bool {
    let words = line.split_whitespace().count();
    let ends = is_sentence(line) || line.ends_with(':');
    line.contains('。') || ends && words >= WORDS || words >= LONG
}

/// Whether a line stands among several that each have a figure, as the entries of a list do.
fn is_list(lines: &[&str], at: usize) -> bool {
    let is_entry = |it: &&&str| !is_sentence(it) && it.contains(|c: char| c.is_ascii_digit());
    let before = lines.iter().take(at).rev().take(LIST).take_while(is_entry).count();
    let behind = lines.iter().skip(at).take(LIST).take_while(is_entry).count();
    behind > 0 && before + behind >= LIST
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::english::English;

    fn own_of(text: &str) -> Vec<usize> {
        let element = |(line, text): (usize, &str)| Element {
            line,
            kind: Kind::Paragraph,
            text: text.into(),
            level: None,
        };
        let elements: Vec<Element> = text.lines().enumerate().map(element).collect();
        let all = own(&elements, &English).into_iter().enumerate();
        all.filter_map(|(at, own)| own.then_some(at)).collect()
    }

    #[test]
    fn lines_of_the_page_are_told_by_where_they_stand() {
        let page = "No. 12 · Spring 2031 · €7.50\n* Eel catch up 4%\nThe eel is back in the lake.\n\
            Nets in use: 340\nIt will stay for good now.\nNext issue: 60 lakes, seen\nFour issues for €25";
        assert_eq!(own_of(page), [1, 2, 3, 4]);
    }

    #[test]
    fn lists_below_the_last_sentence_are_of_the_article() {
        let announced = "It is a lake of eels.\nThe lake has these fish:\nEels 40\nPike 12";
        assert_eq!(own_of(announced), [0, 1, 2, 3]);
        let entries = "The fish were counted in May.\nEels — 40\nPike — 12\nBream — 9\nSubscribe";
        assert_eq!(own_of(entries), [0, 1, 2, 3]);
        assert_eq!(own_of("Eels 40\nPike 12"), [0, 1]);
        assert_eq!(own_of("It is a lake of eels.\nNotes\nIt has a depth of 12 metres."), [0]);
    }
}
