//! Words at the beginning, at the end and in the middle of a text.

/// Whether `text` begins with one of the words.
pub(in crate::number) fn starts_with_any(text: &str, words: &[String]) -> bool {
    words.iter().any(|word| strip_word(text, word).is_some())
}

/// Whether `text` ends with one of the words.
pub(in crate::number) fn ends_with_any(text: &str, words: &[String]) -> bool {
    words.iter().any(|word| strip_word_end(text, word).is_some())
}

/// Whether `word` is one of the words, whatever the case.
pub(in crate::number) fn is_word_of(word: &str, words: &[String]) -> bool {
    words.iter().any(|it| it.eq_ignore_ascii_case(word))
}

/// Whether `word` is one of the words as it is written there.
pub(in crate::number) fn is_one_of(word: &str, words: &[String]) -> bool {
    words.iter().any(|it| it == word)
}

/// What follows the one of the words that `text` begins with behind a blank, and the blank behind that.
pub(in crate::number) fn strip_apart<'a>(text: &'a str, words: &[String]) -> Option<&'a str> {
    let text = text.strip_prefix(' ')?;
    words.iter().find_map(|word| text.strip_prefix(word.as_str())?.strip_prefix(' '))
}

/// What follows `word` at the beginning of `text`, whatever the case; a Latin word ends there.
pub(in crate::number) fn strip_word<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    let (head, rest) = text.split_at_checked(word.len())?;
    let whole = !word.ends_with(is_latin) || !rest.starts_with(is_latin);
    (head.eq_ignore_ascii_case(word) && whole).then_some(rest)
}

/// What precedes `word` at the end of `text`, whatever the case; a Latin word begins there.
pub(in crate::number) fn strip_word_end<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    let (rest, tail) = text.split_at_checked(text.len().checked_sub(word.len())?)?;
    let whole = !word.starts_with(is_latin) || !rest.ends_with(is_latin);
    (tail.eq_ignore_ascii_case(word) && whole).then_some(rest)
}

/// What precedes the longest of the words that `text` ends with.
pub(in crate::number) fn strip_longest_end<'a>(text: &'a str, words: &[String]) -> Option<&'a str> {
    let fitting = words.iter().filter_map(|word| strip_word_end(text, word));
    fitting.min_by_key(|rest| rest.len())
}

/// What precedes and follows the first `word` in `text`.
pub(super) fn split_word<'a>(text: &'a str, word: &str) -> Option<(&'a str, &'a str)> {
    text.match_indices(word).find_map(|(at, _)| {
        let (before, rest) = text.split_at_checked(at)?;
        let after = strip_word(rest, word)?;
        let whole = !word.starts_with(is_latin) || !before.ends_with(is_latin);
        whole.then_some((before, after))
    })
}

/// The Latin word that `text` ends with, or nothing.
pub(in crate::number) fn last_word(text: &str) -> &str {
    &text[text.trim_end_matches(is_latin).len()..]
}

/// Whether a character is a letter that Latin words are of.
pub(in crate::number) const fn is_latin(c: char) -> bool {
    c.is_ascii_alphabetic()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn latin_words_are_whole_and_chinese_ones_need_not_be() {
        assert_eq!(strip_word("Percent of", "percent"), Some(" of"));
        assert_eq!(strip_word("percentage", "percent"), None);
        assert_eq!(strip_word("余万", "余"), Some("万"));
        assert_eq!(strip_word_end("more than", "than"), Some("more "));
        assert_eq!(strip_word_end("Dover", "over"), None);
        assert_eq!(strip_word_end("大约", "约"), Some("大"));
        assert_eq!(split_word("a tonic to b", "to"), Some(("a tonic ", " b")));
        assert_eq!(last_word("in October"), "October");
    }
}
