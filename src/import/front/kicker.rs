//! The name of a section that a page sets above the headline: `Health | Hospitals`, `BOX OFFICE`.

use std::collections::HashSet;

use super::{
    fields::{fields_of, is_author, speaks},
    headline::{is_outshone, is_row, is_text},
    site,
};
use crate::{
    characters::{is_han, width},
    import::{
        language::{Language, is_in, last_of},
        line::{Line, is_sentence},
        moment,
    },
};

/// Marks between a section and the one in which it is.
const MARKS: [char; 6] = ['|', '｜', '>', '›', '»', '/'];

/// Most sections, one in the other, above a headline.
const MOST_SECTIONS: usize = 3;

/// Most words of a section, and the widest in each script and of one that ends with what a section is called, in
/// half Han characters.
const MOST_WORDS: usize = 3;
const WIDEST: usize = 24;
const WIDEST_HAN: usize = 8;
const WIDEST_SMALL: usize = 14;

/// Most lines from a headline to the name of its author, where the headline ends like a sentence.
const BYLINE: usize = 2;

/// Narrowest headline below one, in half Han characters.
const NARROWEST: usize = 20;

/// Whether the first of `lines` names a section and the next one reads like a headline.
pub(super) fn stands_first(lines: &[Line], language: &dyn Language) -> bool {
    let [line, next, below @ ..] = lines else { return false };
    let text = bare(&line.text.read);
    if site::is_of_site(text, language) {
        return false;
    }
    // 文化频道 - 阅读; in other scripts a dash may stand in any headline.
    let read = if text.contains(is_han) { text.replace(" - ", "|") } else { text.to_owned() };
    let sections: Vec<&str> = read.split(MARKS).map(str::trim).collect();
    let is_section = |name: &&str| {
        let widest = if name.is_ascii() { WIDEST } else { WIDEST_HAN };
        !name.is_empty() && name.split(' ').count() <= MOST_WORDS && width(name) <= widest
    };
    // More of them are a row of links.
    let is_parted =
        (2..=MOST_SECTIONS).contains(&sections.len()) && sections.iter().all(is_section);
    let is_headline = |line: &Line| {
        let text = line.text.read.as_str();
        let is_whole = || !text.ends_with(['.', '。']) || is_signed(lines, 1, language);
        width(text) >= NARROWEST
            && line.part.is_none()
            && !is_row(text, language)
            && is_whole()
            && moment::find(text).is_none()
    };
    // A headline in capitals may have a deck below it, but hardly a deck and one more line of that kind.
    let is_deck = |it: &Line| is_headline(it) && !is_sentence(&it.text.read);
    // A deck that is a sentence is followed by the name of the author.
    let is_told = |it: &Line| {
        let is_author = || below.get(1).is_some_and(|it| is_byline(it, language));
        is_sentence(&it.text.read) && is_author() && !is_byline(it, language)
    };
    let has_deck = || below.first().is_some_and(|it| is_deck(it) || is_told(it));
    let is_word = !text.contains(' ');
    // What has a deck is the headline, however short.
    let has_dashes = below.first().is_some_and(|it| it.text.read.starts_with("——"));
    let is_apart = next.after_gap && text.contains(is_han) && is_section(&text);
    if has_dashes && is_apart && fields_of(text, true, language).is_none() {
        return true;
    }
    // What shares no word with the text, while the line below it does.
    let is_outshone = || {
        next.after_gap
            && is_signed(lines, 1, language)
            && is_outshone(line, lines.get(1..).unwrap_or_default(), 1, language)
    };
    let is_over = || is_shouted(text) && (is_word || has_deck() || is_outshone());
    // 供货资讯
    let is_small = width(text) <= WIDEST_SMALL
        && text.chars().all(is_han)
        && last_of(text, &language.page().tails).is_some();
    (is_parted || names_section(text, language) || is_small || is_over()) && is_headline(next)
}

/// A section without the marks around it: `< FARMING >`.
pub(super) fn bare(text: &str) -> &str {
    let inner = text.strip_prefix(['<', '[']).and_then(|it| it.strip_suffix(['>', ']']));
    inner.map_or(text, str::trim)
}

/// Whether a line is nothing but the usual name of a section: `Arts & Leisure`.
pub(super) fn names_section(text: &str, language: &dyn Language) -> bool {
    let mut all = text.split(|c: char| !c.is_alphanumeric()).filter(|it| !it.is_empty()).peekable();
    let is_known = |word: &str| {
        let sections = &language.page().sections;
        let is_pair = |at: usize| {
            let (first, second) = word.split_at(at);
            is_in(first, sections) && is_in(second, sections)
        };
        is_in(word, sections)
            || word.contains(is_han) && word.char_indices().skip(1).any(|(at, _)| is_pair(at))
    };
    text.split(' ').count() <= MOST_WORDS && all.peek().is_some() && all.all(is_known)
}

/// Whether the name of an author stands below the line at `at`, with at most a deck between.
pub(super) fn is_signed(lines: &[Line], at: usize, language: &dyn Language) -> bool {
    lines.iter().skip(at + 1).take(BYLINE).any(|it| is_byline(it, language))
}

/// The lines above the text that the name of an author stands directly under.
pub(in crate::import) fn signed(lines: &[Line], language: &dyn Language) -> HashSet<usize> {
    let head = lines.iter().skip(1).take_while(|it| !is_text(it)).enumerate();
    head.filter(|(_, below)| is_byline(below, language)).map(|(at, _)| at).collect()
}

/// Whether a line names an author.
fn is_byline(line: &Line, language: &dyn Language) -> bool {
    speaks(line, is_author, language)
}

/// Whether a line is the name of a section in capitals.
pub(in crate::import) fn is_shouted(text: &str) -> bool {
    text.split(' ').count() <= MOST_WORDS
        && text.contains(char::is_uppercase)
        && text.chars().all(|c| c.is_uppercase() || " &-,'’".contains(c))
}
