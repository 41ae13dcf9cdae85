//! What a page sets above a headline: the name of the paper or office, its motto, rows of links, the issue.

use super::{
    heading::is_date,
    imprint::fields_of,
    kicker,
    language::{Field, Language, words},
    line::{Line, is_sentence},
    note::Notes,
    remark::Remark,
};
use crate::characters::{is_han, width};

/// How many lines above the text may hold the headline.
const HEAD: usize = 10;

/// Widest headline, narrowest one below a name, and narrowest text, in half Han characters.
const WIDEST: usize = 120;
const NARROWEST: usize = 10;
const NARROWEST_TEXT: usize = 60;

/// Widest piece of a row, and most pieces of one that may be a headline in halves.
const WIDEST_PIECE: usize = 14;
const HALVES: usize = 2;

/// Most words of a name at the head of a page, of one below it, and of a section in capitals.
const MOST_WORDS: usize = 5;
const MOST_BELOW: usize = 2;
const MOST_CAPITALS: usize = 3;

/// Small words within names.
const SMALL: &str = "of|the|and|for|at|on|in|to|&";

/// Leaves out the lines above the headline that are none, as long as one that reads like a headline stands
/// below them. Gives the name of the paper or office, if one is among them.
pub(super) fn leave_out(
    mut lines: Vec<Line>,
    language: &dyn Language,
    notes: &mut Notes,
) -> (Option<String>, Vec<Line>) {
    let mut name = None;
    let (mut at, mut is_below) = (0, false);
    while let Some(count) = count_above(lines.get(at..).unwrap_or_default(), is_below, language) {
        if count == 0 {
            // The date and the like, which say something of the article.
            at += 1;
            continue;
        }
        for line in lines.drain(at..at + count) {
            let text = line.text.printed;
            if name.is_none() && !is_below && is_name(&line.text.read, MOST_WORDS, language) {
                name = Some(text.clone());
            }
            notes.add(line.number, Remark::LeftOut(text));
        }
        is_below = true;
    }
    if let Some(headline) = lines.get(at).filter(|_| is_below) {
        notes.add(headline.number, Remark::BelowOthers);
    }
    (name, lines)
}

/// How many of the first of `lines` stand above the headline and are none, 0 for one that speaks of the
/// article; none where the headline begins. `is_below` tells that some stood before.
fn count_above(lines: &[Line], is_below: bool, language: &dyn Language) -> Option<usize> {
    let [line, below @ ..] = lines else { return None };
    let head = below.iter().take_while(|it| !is_text(it)).take(HEAD);
    let headlines = head.filter(|it| is_headline(it, language)).count();
    let text = line.text.read.as_str();
    if headlines == 0 || is_text(line) {
        return None;
    }
    if fields_of(text, true, language).is_some() {
        return Some(0);
    }
    let is_furniture = |line: &Line| {
        let text = line.text.read.as_str();
        is_row(text, language) || is_date(text) || !text.contains(char::is_alphabetic)
    };
    let is_joined = |at: usize| below.get(at).is_some_and(|it| !it.after_gap);
    let in_block = |at: usize| is_joined(at) && below.get(at).is_some_and(is_furniture);
    // A motto stands between the name and the issue.
    if !is_below && is_name(text, MOST_WORDS, language) && is_joined(0) && in_block(1) {
        return Some(2);
    }
    if kicker::stands_first(lines) {
        return None;
    }
    if is_furniture(line) {
        return Some(1);
    }
    if is_below {
        let is_section = is_name(text, MOST_BELOW, language) || is_shouted(text);
        let is_more = !line.after_gap && is_name(text, MOST_WORDS, language);
        return (is_section || is_more).then_some(1);
    }
    if !is_name(text, MOST_WORDS, language) {
        return None;
    }
    let is_paper = matches!(language.bare_name(text), Some(Field::Source(_)));
    // A row of links below it is left out already.
    let is_over_row = below.first().is_some_and(|it| it.number > line.number + 2);
    let is_own = in_block(0) || is_over_row || is_paper || headlines > 1;
    is_own.then_some(1)
}

/// Whether a line is of the text of the article.
fn is_text(line: &Line) -> bool {
    is_sentence(&line.text.read) && width(&line.text.read) > NARROWEST_TEXT
}

/// Whether a line can be a headline, and no name.
fn is_headline(line: &Line, language: &dyn Language) -> bool {
    let text = line.text.read.as_str();
    let is_small = |word: &str| word.len() > 3 && word.starts_with(char::is_lowercase);
    let says = text.contains(is_han)
        || text.split(' ').count() > MOST_WORDS
        || text.split(' ').any(is_small)
        || text.contains(':');
    let begins = text.starts_with(|c: char| c.is_alphanumeric() || "‘’'“\"「《".contains(c));
    begins
        && says
        && (NARROWEST..=WIDEST).contains(&width(text))
        && !text.ends_with(['。', '.', '：', ':'])
        && !is_row(text, language)
        && !is_name(text, MOST_WORDS, language)
        && fields_of(text, false, language).is_none()
}

/// Whether a line is a row of links or codes, or says which issue it is: `要闻　国内　国际`, `Issue 4 · £3`.
fn is_row(text: &str, language: &dyn Language) -> bool {
    if text.matches(['：', ':']).count() > 1 {
        return true;
    }
    let text = text.replace("  ", "\u{3000}").replace(" · ", "|").replace('·', "|");
    let pieces: Vec<&str> = text.split(['\u{3000}', '|', '｜']).map(str::trim).collect();
    let is_paper = |it: &&str| matches!(language.bare_name(it), Some(Field::Source(_)));
    let is_sure = pieces.len() > HALVES
        || text.contains(['|', '｜'])
        || pieces.iter().any(|it| is_paper(it) || it.contains(|c: char| c.is_ascii_digit()));
    pieces.len() > 1 && is_sure && pieces.iter().all(|it| width(it) <= WIDEST_PIECE)
}

/// Whether a line is nothing but a name of at most so many words.
fn is_name(text: &str, most: usize, language: &dyn Language) -> bool {
    if text.contains(is_han) {
        let mut offices = words(language.page().offices);
        let is_office = width(text) <= 2 * WIDEST_PIECE
            && text.chars().all(char::is_alphanumeric)
            && offices.any(|it| text.ends_with(it));
        return is_office || matches!(language.bare_name(text), Some(Field::Source(_)));
    }
    let is_word = |word: &str| {
        words(SMALL).any(|it| it == word)
            || word.starts_with(char::is_uppercase) && word.chars().all(char::is_alphabetic)
    };
    text.split(' ').count() <= most && text.split(' ').all(is_word)
}

/// Whether a line is the name of a section in capitals.
fn is_shouted(text: &str) -> bool {
    text.split(' ').count() <= MOST_CAPITALS
        && text.contains(char::is_uppercase)
        && text.chars().all(|c| c.is_uppercase() || matches!(c, ' ' | '&' | '-'))
}
