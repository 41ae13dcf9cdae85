//! The list of contents above a text: headings that stand in the text again.

use std::{collections::HashMap, ops::Range};

use super::{
    language::{Language, words},
    line::{BULLETS, DASHES, Line},
};

/// Fewest headings of a list.
const FEWEST: usize = 2;

/// The places in `lines` of a list of contents with what stands over it; an empty range where there is none.
pub(super) fn of(lines: &[Line], language: &dyn Language) -> Range<usize> {
    let is_title = |line: &Line| {
        let text = line.text.read.trim_end_matches([':', '：']);
        words(&language.page().contents).any(|it| it == text)
    };
    let Some(title) = lines.iter().position(is_title) else { return 0..0 };
    let entries = lines.get(title + 1..).unwrap_or_default();
    let last: HashMap<&str, usize> =
        entries.iter().enumerate().map(|(at, line)| (bare(&line.text.read), at)).collect();
    let is_entry = |(at, line): &(usize, &Line)| last.get(bare(&line.text.read)) > Some(at);
    match entries.iter().enumerate().take_while(is_entry).count() {
        count if count < FEWEST => 0..0,
        count => title..title + 1 + count,
    }
}

/// A heading without its number or mark.
fn bare(heading: &str) -> &str {
    heading.trim_start_matches(|c: char| {
        c.is_ascii_digit() || c == '.' || c == ' ' || DASHES.contains(&c) || BULLETS.contains(&c)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::english::English;

    #[test]
    fn headings_that_stand_again_below_are_a_list_of_contents() {
        let found = |text: &str| {
            let line = |(at, text): (usize, &str)| Line {
                number: at + 1,
                text: text.into(),
                after_gap: false,
                part: None,
                markup: None,
            };
            of(&text.lines().enumerate().map(line).collect::<Vec<_>>(), &English)
        };
        let text = "Title\nContents\n1. Locks\n2. Boats\n1. Locks\nA lock is a door.\n2. Boats\nBoats wait.";
        assert_eq!(found(text), 1..4);
        assert_eq!(found("On this page\n- Locks\n- Boats\nLocks\nA lock.\nBoats\nA boat."), 0..3);
        assert_eq!(found("Contents\nOf the crates nobody spoke.\nNobody did."), 0..0);
        assert_eq!(found("Locks\nBoats\nLocks\nA lock.\nBoats\nA boat."), 0..0);
    }
}
