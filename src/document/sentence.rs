//! The sentence that a statistic stands in.

/// The sentence of `text` that holds the byte `at`, without the space around it.
///
/// Sentences end after 。 ！ ？, and after . ! ? before a space or at the end; quotes and brackets
/// that close behind the stop belong to the sentence.
pub(super) fn around(text: &str, at: usize) -> &str {
    let mut start = 0;
    while let Some(length) = text.get(start..).and_then(first) {
        if start + length > at {
            return text.get(start..start + length).unwrap_or_default().trim();
        }
        start += length;
    }
    text.get(start..).unwrap_or_default().trim()
}

/// Length of the first sentence; none if it does not end in `text`.
fn first(text: &str) -> Option<usize> {
    text.char_indices().find_map(|(at, c)| {
        let rest = text.get(at + c.len_utf8()..)?;
        let after = rest.trim_start_matches(closes);
        let ends = match c {
            '。' | '！' | '？' => true,
            '.' | '!' | '?' => after.is_empty() || after.starts_with(char::is_whitespace),
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
        assert_eq!(around("", 0), "");
        assert_eq!(around("一句。", 99), "");
    }
}
