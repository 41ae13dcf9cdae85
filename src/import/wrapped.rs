//! Paragraphs that a mail program has broken into lines.
//!
//! Such a program fills each line as far as the words go: the first word of the next line would not
//! have fitted. Where paragraphs are lines, only by chance.

use super::{
    line::{DASHES, Line, is_sentence},
    note::Notes,
    remark::Remark,
    text::Text,
};
use crate::characters::{is_full_width, is_han, width};

/// Widths that the longest line of a broken text has, in half Han characters.
const LONGEST: std::ops::RangeInclusive<usize> = 40..=100;

/// How much a line may be shorter than the longest, beyond its missing word: some marks are not
/// allowed to begin a line.
const SLACK: usize = 2;

/// Puts the lines of each paragraph into one, where a machine has broken them.
pub(super) fn join(lines: Vec<Line>, notes: &mut Notes) -> Vec<Line> {
    let widths =
        || lines.windows(2).filter(|pair| !pair[1].after_gap).map(|pair| width_of(&pair[0]));
    let longest = widths().max().unwrap_or_default();
    // A paragraph ends with a sentence; a list and a headline do not.
    let mut in_paragraph = vec![false; lines.len()];
    for at in (0..lines.len()).rev() {
        let is_last = lines.get(at + 1).is_none_or(|next| next.after_gap);
        in_paragraph[at] =
            if is_last { is_sentence(&lines[at].text.read) } else { in_paragraph[at + 1] };
    }
    // The first line is the headline.
    let pairs = lines.windows(2).zip(&in_paragraph).enumerate();
    let goes_on: Vec<bool> =
        pairs.map(|(at, (pair, it))| at > 0 && *it && is_full(pair, longest)).collect();
    let broken = |pair: &&[Line]| !pair[1].after_gap && !is_sentence(&pair[0].text.read);
    let all = lines.windows(2).filter(broken).count();
    let full = lines.windows(2).zip(&goes_on).filter(|(pair, full)| **full && broken(pair)).count();
    if full < 2 || full * 2 < all || !LONGEST.contains(&longest) {
        let in_words = |pair: &&[Line]| {
            pair[1].text.read.starts_with(char::is_lowercase) && !is_sentence(&pair[0].text.read)
        };
        if lines.windows(2).filter(in_words).count() > 1 {
            notes.add(0, Remark::Broken);
        }
        return lines;
    }
    notes.add(0, Remark::Joined);
    let mut joined: Vec<Line> = Vec::new();
    let after = std::iter::once(false).chain(goes_on);
    for (line, goes_on) in lines.into_iter().zip(after) {
        match joined.last_mut().filter(|_| goes_on) {
            Some(paragraph) => paragraph.text = Text::new(together(&paragraph.text, &line.text)),
            None => joined.push(line),
        }
    }
    joined
}

fn width_of(line: &Line) -> usize {
    width(&line.text.printed)
}

/// Whether the second line of `pair` continues the first, of which the longest has `longest`.
fn is_full(pair: &[Line], longest: usize) -> bool {
    let [line, next] = pair else { return false };
    let text = next.text.printed.as_str();
    let first = text.chars().next().unwrap_or(' ');
    let word = match first {
        c if is_word(c) => text.find(|c| !is_word(c)).map_or(text, |end| &text[..end]),
        _ => text.get(..first.len_utf8()).unwrap_or_default(),
    };
    // - The first entry of a list
    let is_entry = || {
        let entry = text.trim_start_matches(DASHES).strip_prefix(' ');
        entry.is_some_and(|it| it.len() + 1 < text.len() && it.starts_with(char::is_uppercase))
    };
    let is_text = line.part.is_none() && next.part.is_none() && !is_entry();
    is_text
        && !next.after_gap
        && width_of(line) + width(word) + usize::from(is_word(first)) + SLACK > longest
}

/// Whether `c` is part of a word between spaces.
fn is_word(c: char) -> bool {
    !is_han(c) && !is_full_width(c) && !c.is_whitespace()
}

fn together(before: &Text, after: &Text) -> String {
    let ends = before.printed.chars().next_back().is_some_and(is_word);
    let begins = after.printed.chars().next().is_some_and(is_word);
    let space = if ends && begins { " " } else { "" };
    format!("{}{space}{}", before.printed, after.printed)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn joined(text: &str) -> Vec<String> {
        let mut after_gap = true;
        let mut lines = Vec::new();
        for (index, text) in text.lines().enumerate() {
            if !text.is_empty() {
                lines.push(Line {
                    number: index + 1,
                    text: text.into(),
                    after_gap,
                    part: None,
                    markup: None,
                });
            }
            after_gap = text.is_empty();
        }
        join(lines, &mut Notes::default()).into_iter().map(|line| line.text.printed).collect()
    }

    #[test]
    fn lines_broken_by_a_machine_become_paragraphs_again() {
        let line = "a line of about sixty characters that was broken by a machine";
        let paragraph = format!("{line} {line} end.");
        let text = format!("Title\n\n{line}\n{line}\nend.\n\n{line}\n{line}\nend.");
        assert_eq!(joined(&text), ["Title", &paragraph, &paragraph]);
        let chinese = "湖边\n\n湖边的老街修好了，店铺一家接一家开门，每到傍晚，游\n\
                       人就沿着新铺的石板路散步，孩子们跑在前面，老人坐\n在桥头。";
        assert_eq!(joined(chinese).len(), 2);
    }

    #[test]
    fn paragraphs_of_one_line_stay_alone() {
        for text in [
            "题\n短。\n短。\n短。",
            "The bridges\nThe first one was closed in April; it is long.\nSmall money\nIt grew.",
        ] {
            assert_eq!(joined(text).len(), 4);
        }
    }
}
