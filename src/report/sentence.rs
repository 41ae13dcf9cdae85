//! Where sentences end: after 。 ！ ？, and after . ! ? before a space or at the end of the line;
//! quotes and brackets that close behind the stop belong to the sentence.

/// The sentence of the line `text` that holds the byte `at`, without the space around it.
#[must_use]
pub fn around(text: &str, at: usize) -> &str {
    let mut start = 0;
    while let Some(length) = text.get(start..).and_then(|rest| first_length(rest, true)) {
        if start + length > at {
            return text.get(start..start + length).unwrap_or_default().trim();
        }
        start += length;
    }
    text.get(start..).unwrap_or_default().trim()
}

/// Length of the first sentence of `text`, bytes; none if it does not end in it. `line_ends` says
/// whether nothing follows the text in its line.
#[must_use]
pub fn first_length(text: &str, line_ends: bool) -> Option<usize> {
    text.char_indices().find_map(|(at, c)| {
        let rest = text.get(at + c.len_utf8()..)?;
        let after = rest.trim_start_matches(closes);
        let ends = match c {
            '。' | '！' | '？' => true,
            '.' | '!' | '?' if after.is_empty() => line_ends,
            '.' | '!' | '?' => after.starts_with(char::is_whitespace),
            _ => false,
        };
        ends.then_some(text.len() - after.len())
    })
}

/// Whether `c` may close behind a full stop; further stops (？！) close too.
const fn closes(c: char) -> bool {
    matches!(
        c,
        '”' | '’' | '」' | '』' | '）' | '》' | '】' | ')' | ']' | '"' | '\'' | '。' | '！' | '？'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn holding<'a>(text: &'a str, part: &str) -> &'a str {
        around(text, text.find(part).unwrap())
    }

    #[test]
    fn the_sentence_of_a_word_is_found() {
        for (text, part, sentence) in [
            ("一句。二句60家，还有。三句", "60", "二句60家，还有。"),
            ("60家", "60", "60家"),
            ("“一句60。”二句", "60", "“一句60。”"),
            ("“一句。”二句60！", "60", "二句60！"),
            ("真的60？！二句。", "60", "真的60？！"),
            ("年均增长10.3%，9000万立方米；40台。", "10.3", "年均增长10.3%，9000万立方米；40台。"),
            ("It grew 10.3 percent. It fell 2.5.", "2.5", "It fell 2.5."),
            ("He said \"60 won.\" Then 40.", "60", "He said \"60 won.\""),
            ("One. Two 60", "60", "Two 60"),
            ("（一句60。）二句。", "60", "（一句60。）"),
        ] {
            assert_eq!(holding(text, part), sentence, "{text}");
        }
        assert_eq!(first_length("No.", false), None);
        assert_eq!(first_length("约5%。", false), Some("约5%。".len()));
        assert_eq!(around("", 0), "");
        assert_eq!(around("一句。", 99), "");
    }
}
