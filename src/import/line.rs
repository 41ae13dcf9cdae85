//! A line of an article: how wide it is, and whether it ends like a sentence.

/// A line of an article, without the blanks around it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Line {
    /// Its number, counted from 1.
    pub(super) number: usize,
    /// Its text.
    pub(super) text: String,
    /// Whether it is the first, or an empty line stands before it.
    pub(super) after_gap: bool,
}

/// Whether a line ends like a sentence.
pub(super) fn is_sentence(text: &str) -> bool {
    let end = text.trim_end_matches(['”', '’', '」', '）', ')', '"', '\'']);
    end.ends_with(['。', '！', '？', '；', '…', '.', '!', '?'])
}

/// How wide a text is, in half Han characters.
pub(super) fn width(text: &str) -> usize {
    text.chars().map(|c| if is_han(c) || is_full_width(c) { 2 } else { 1 }).sum()
}

/// Whether `c` is a Han character.
pub(super) const fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}' | '〇')
}

/// Whether `c` is a mark of Chinese typesetting.
pub(super) const fn is_full_width(c: char) -> bool {
    matches!(c, '\u{3000}'..='\u{303f}' | '\u{ff00}'..='\u{ff60}' | '“' | '”' | '‘' | '’' | '…' | '—')
}
