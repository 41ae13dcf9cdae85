//! The name of a section that a page sets above the headline: `Health | Hospitals`, `BOX OFFICE`.

use super::{
    language::{Field, Language},
    line::{Line, is_sentence},
    moment,
    note::Notes,
    remark::Remark,
};
use crate::characters::width;

/// Marks between a section and the one in which it is.
const MARKS: [char; 6] = ['|', '｜', '>', '›', '»', '/'];

/// Most words of a section, of one in capitals, and the widest in each script, in half Han characters.
const MOST_WORDS: usize = 2;
const MOST_CAPITALS: usize = 3;
const WIDEST: usize = 20;
const WIDEST_HAN: usize = 8;

/// Narrowest headline below one, in half Han characters.
const NARROWEST: usize = 20;

/// Takes the line with the name of the section out of `lines`, where one stands above the headline,
/// perhaps below the name of the paper.
pub(super) fn take(
    mut lines: Vec<Line>,
    language: &dyn Language,
    notes: &mut Notes,
) -> (Option<String>, Vec<Line>) {
    let is_paper = |line: &Line| {
        let fields = language.fields(&line.text.read, true).unwrap_or_default();
        fields.iter().any(|it| matches!(it, Field::Source(_)))
    };
    let at = usize::from(lines.first().is_some_and(is_paper));
    if !lines.get(at..).is_some_and(stands_first) {
        return (None, lines);
    }
    let line = lines.remove(at);
    let printed = line.text.printed;
    notes.add(line.number, Remark::Taken(printed.clone()));
    (Some(printed), lines)
}

/// Whether the first of `lines` names a section and the next one reads like a headline.
pub(super) fn stands_first(lines: &[Line]) -> bool {
    let [line, next, below @ ..] = lines else { return false };
    let text = line.text.read.as_str();
    let sections: Vec<&str> = text.split(MARKS).map(str::trim).collect();
    let is_section = |name: &&str| {
        let widest = if name.is_ascii() { WIDEST } else { WIDEST_HAN };
        !name.is_empty() && name.split(' ').count() <= MOST_WORDS && width(name) <= widest
    };
    let is_parted = sections.len() > 1 && sections.iter().all(is_section);
    let is_headline = |line: &Line| {
        let text = line.text.read.as_str();
        width(text) >= NARROWEST && !text.ends_with(['.', '。']) && moment::find(text).is_none()
    };
    // A headline in capitals may have a deck below it, but hardly a deck and one more line of that kind.
    let has_deck = below.first().is_some_and(|it| is_headline(it) && !is_sentence(&it.text.read));
    let is_word = !text.contains(' ');
    is_headline(next) && (is_parted || is_shouted(text) && (is_word || has_deck))
}

/// Whether a line is the name of a section in capitals.
pub(super) fn is_shouted(text: &str) -> bool {
    text.split(' ').count() <= MOST_CAPITALS
        && text.contains(char::is_uppercase)
        && text.chars().all(|c| c.is_uppercase() || matches!(c, ' ' | '&' | '-'))
}
