//! What kind of character it is, and how wide a text is.

/// Whether `c` is a Han character, `〇` among them.
#[must_use]
pub const fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}' | '〇')
}

/// Whether `c` is a mark of Chinese typesetting; Latin text has some of them, too.
#[must_use]
pub const fn is_full_width(c: char) -> bool {
    matches!(c, '\u{3000}'..='\u{303f}' | '\u{ff00}'..='\u{ff60}' | '“' | '”' | '‘' | '’' | '…' | '—')
}

/// Whether `c`, a character or a mark, belongs to Chinese or Japanese text alone, which has no spaces
/// between words: Han characters and the parts of them, kana, and the marks that are only theirs.
#[must_use]
pub const fn is_spaceless(c: char) -> bool {
    let is_kana_or_part = matches!(c, '\u{2e80}'..='\u{33ff}' | '\u{fe30}'..='\u{fe4f}');
    is_han(c) || is_kana_or_part || matches!(c, '\u{ff00}'..='\u{ff60}')
}

/// The character of half width for one of full width (`，`, `６`, `Ａ`); none for any other.
#[must_use]
pub fn half_width(c: char) -> Option<char> {
    let is_wide = matches!(c, '\u{ff01}'..='\u{ff5e}');
    is_wide.then(|| char::from_u32(u32::from(c) - u32::from('！') + u32::from('!'))).flatten()
}

/// How wide `text` is, in half Han characters; in a terminal these are columns. What is not known to
/// be narrow counts as wide.
#[must_use]
pub fn width(text: &str) -> usize {
    text.chars().map(width_of).sum()
}

/// How wide a character is: 1 or 2.
#[must_use]
pub const fn width_of(c: char) -> usize {
    if c < '\u{2e80}' && !is_full_width(c) { 1 } else { 2 }
}

/// How many bytes of the characters of `text` fit into `room`, in half Han characters.
pub fn fitting(text: impl Iterator<Item = char>, room: usize) -> usize {
    text.scan(0, |used, c| {
        *used += width_of(c);
        (*used <= room).then(|| c.len_utf8())
    })
    .sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_of_characters() {
        // Of each: Han, a mark of Chinese typesetting, without spaces, width.
        for (characters, expected) in [
            ("一龥〇㐀𠀀豈", (true, None, true, 2)),
            ("，。！（　」、", (false, Some(true), true, 2)),
            ("“’…—", (false, Some(true), false, 2)),
            ("あカ⼀ㄅ︱", (false, Some(false), true, 2)),
            ("한🌊", (false, Some(false), false, 2)),
            ("aÉ1%,·–", (false, Some(false), false, 1)),
        ] {
            for c in characters.chars() {
                let (han, mark, spaceless, width) = expected;
                assert_eq!(
                    (is_han(c), is_spaceless(c), width_of(c)),
                    (han, spaceless, width),
                    "{c}"
                );
                assert!(mark.is_none_or(|mark| is_full_width(c) == mark), "{c}");
            }
        }
        assert_eq!(width("湖 a"), 4);
    }

    #[test]
    fn what_is_wide_has_a_narrow_twin() {
        assert_eq!("！，６Ａ％～".chars().filter_map(half_width).collect::<String>(), "!,6A%~");
        assert!("。、“湖 !".chars().all(|c| half_width(c).is_none()));
    }
}
