//! Where sentences end: after 。 ！ ？, and after . ! ? before a space or at the end of the text,
//! unless the stop belongs to an abbreviation or the sentence plainly goes on behind it. Quotes and
//! brackets that close behind the stop belong to the sentence.

mod abbreviations;

use self::abbreviations::Abbreviation;

/// Where the sentences of `text` end, bytes, in order. The last ends with the text; the space
/// between two belongs to the later one.
#[must_use]
pub fn ends(text: &str) -> Vec<usize> {
    let mut ends = Vec::new();
    let mut start = 0;
    while let Some(length) = text.get(start..).filter(|rest| !rest.is_empty()).map(first_length) {
        start += length;
        ends.push(start);
    }
    ends
}

/// Length of the first sentence of `text`, bytes.
fn first_length(text: &str) -> usize {
    let stops = text.char_indices().find_map(|(at, c)| {
        let rest = text.get(at + c.len_utf8()..)?;
        let after = rest.trim_start_matches(closes);
        let ends = match c {
            '。' | '！' | '？' => true,
            '.' | '!' | '?' => {
                let before = text.get(..at).unwrap_or_default();
                after.is_empty()
                    || after.starts_with(char::is_whitespace) && stops(c, before, after)
            }
            _ => false,
        };
        ends.then_some(text.len() - after.len())
    });
    let end = stops.unwrap_or(text.len());
    // Nothing but space behind the last stop is no sentence of its own.
    if text.get(end..).is_some_and(|rest| rest.trim().is_empty()) { text.len() } else { end }
}

/// Whether a Latin stop between `before` and the space that begins `after` ends a sentence.
fn stops(stop: char, before: &str, after: &str) -> bool {
    let next = after.trim_start().trim_start_matches(opens);
    if next.starts_with(char::is_lowercase) {
        return false;
    }
    if stop != '.' {
        return true;
    }
    let word = before.rsplit(char::is_whitespace).next().unwrap_or_default();
    match Abbreviation::of(word.trim_start_matches(opens)) {
        None => true,
        Some(Abbreviation::BeforeName) => false,
        Some(Abbreviation::BeforeNumber) => !next.starts_with(|c: char| c.is_ascii_digit()),
        Some(Abbreviation::Anywhere) => abbreviations::begins_sentence(next),
    }
}

/// Whether `c` may close behind a full stop; further stops (？！) close too.
const fn closes(c: char) -> bool {
    matches!(
        c,
        '”' | '’' | '」' | '』' | '）' | '》' | '】' | ')' | ']' | '"' | '\'' | '。' | '！' | '？'
    )
}

/// Whether `c` may stand before the first letter of a word.
const fn opens(c: char) -> bool {
    matches!(c, '“' | '‘' | '「' | '『' | '（' | '《' | '【' | '(' | '[' | '"' | '\'')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(text: &str) -> Vec<&str> {
        let mut start = 0;
        ends(text)
            .into_iter()
            .map(|end| text[std::mem::replace(&mut start, end)..end].trim())
            .collect()
    }

    #[test]
    fn sentences_end_at_their_stops() {
        for (text, sentences) in [
            ("一句。二句60家，还有。三句", vec!["一句。", "二句60家，还有。", "三句"]),
            ("60家", vec!["60家"]),
            ("“一句60。”二句", vec!["“一句60。”", "二句"]),
            ("“一句。”二句60！", vec!["“一句。”", "二句60！"]),
            ("真的60？！二句。", vec!["真的60？！", "二句。"]),
            ("年均增长10.3%，9000万立方米；40台。", vec!["年均增长10.3%，9000万立方米；40台。"]),
            ("（一句60。）二句。", vec!["（一句60。）", "二句。"]),
            ("It grew 10.3 percent. It fell 2.5.", vec!["It grew 10.3 percent.", "It fell 2.5."]),
            ("Up 2.5 percent. 40 boats left.", vec!["Up 2.5 percent.", "40 boats left."]),
            ("One. Two 60", vec!["One.", "Two 60"]),
            ("A stop at the end. ", vec!["A stop at the end."]),
            ("", vec![]),
        ] {
            assert_eq!(cut(text), sentences, "{text}");
        }
    }

    #[test]
    fn quotes_and_brackets_close_with_their_sentence() {
        for (text, sentences) in [
            ("He said \"60 won.\" Then 40.", vec!["He said \"60 won.\"", "Then 40."]),
            ("“Stop!” he said. “Why?” (So.)", vec!["“Stop!” he said.", "“Why?”", "(So.)"]),
            ("She (Dr. Lee) left. [“Go.”] “On.”", vec!["She (Dr. Lee) left.", "[“Go.”]", "“On.”"]),
        ] {
            assert_eq!(cut(text), sentences, "{text}");
        }
    }

    #[test]
    fn abbreviations_end_no_sentence() {
        for text in [
            "Mr. Smith counted 42 boats at 5 p.m. on Jan. 3 in the old harbour.",
            "Dr. No saw 17 ships!",
            "The U.S. Senate, J. R. Smith and John F. Kennedy agreed.",
            "See Fig. 3 and No. 5, vol. 2, pp. 4 and 5.",
            "Boats, e.g. Chinese ones, met Acme Inc. Chairman Wu at 5 p.m. Monday.",
            "Wait... he said. ",
        ] {
            assert_eq!(cut(text), [text.trim()], "{text}");
        }
    }

    #[test]
    fn what_looks_like_an_abbreviation_may_end_one() {
        for (text, sentences) in [
            (
                "It left at 5 p.m. The others stayed.",
                vec!["It left at 5 p.m.", "The others stayed."],
            ),
            ("Was it there? No. We looked.", vec!["Was it there?", "No.", "We looked."]),
            (
                "They went to the U.S. In May they came.",
                vec!["They went to the U.S.", "In May they came."],
            ),
            ("It was plan B. Then it rained.", vec!["It was plan B.", "Then it rained."]),
        ] {
            assert_eq!(cut(text), sentences, "{text}");
        }
    }
}
