//! The words of a text that is written without spaces.

use std::ops::Range;

use icu_segmenter::{WordSegmenter, options::WordBreakInvariantOptions};

use crate::characters::is_spaceless;

/// Particles, which lean on what is before them.
const PARTICLES: &str = "的地得了着";

/// Endings of nouns, which lean on a word of more than one character.
const ENDINGS: &str = "们会者家率量性化区县市省村镇园站湖";

/// Endings of places, which make a name of two single characters before them: 衡水湖.
const PLACES: &str = "市县区镇乡村省州湖河江山岛桥路街港园站";

/// What counts, and so begins no name.
const AMOUNTS: &str = "一二三四五六七八九十百千万亿几两多余数个户座条各每这那";

/// The words of `text` that are written in more than one character, byte ranges in order: Han words and
/// kana by the dictionary of Unicode's CLDR, with what leans on them. A word that the dictionary lacks is
/// several shorter ones, but for names of places.
pub(super) fn words(text: &str) -> Vec<Range<usize>> {
    let segmenter = WordSegmenter::new_dictionary(WordBreakInvariantOptions::default());
    let ends: Vec<usize> = segmenter.segment_str(text).collect();
    let mut words: Vec<Range<usize>> = Vec::new();
    // The segment before, with what it leans on, and whether it is long.
    let (mut before, mut is_after_long) = (0..0, false);
    // Where the last two single characters begin that stand beside each other.
    let mut single: [Option<usize>; 2] = [None; 2];
    for pair in ends.windows(2) {
        let [start, end] = *pair else { continue };
        let segment = &text[start..end];
        let leans = PARTICLES.contains(segment) && text[before.clone()].ends_with(may_bear)
            || is_after_long && ENDINGS.contains(segment);
        let is_long = segment.chars().nth(1).is_some() && segment.chars().all(is_spaceless);
        let name = single[0].filter(|_| !leans && PLACES.contains(segment));
        let word = match name {
            Some(start) => start..end,
            None if leans => before.start..end,
            None => start..end,
        };
        if leans && words.last() == Some(&before) {
            words.pop();
        }
        if leans || is_long || name.is_some() {
            words.push(word.clone());
        }
        let alone =
            !leans && !is_long && segment.chars().all(|c| is_spaceless(c) && !AMOUNTS.contains(c));
        single = if alone { [single[1], Some(start)] } else { [None; 2] };
        (before, is_after_long) = (word, is_long);
    }
    words
}

/// Whether a particle may lean on what ends with `c`.
fn may_bear(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '%' | '％')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_those_of_more_than_one_character() {
        let cases: [(&str, &[&str]); 8] = [
            ("一套产业体系", &["一套", "产业", "体系"]),
            ("我的湖水，走了。", &["我的", "湖水", "走了"]),
            ("40%的，的确", &["%的", "的确"]),
            ("小了的研讨会等", &["小了的", "研讨会"]),
            ("GDP增长近40%", &["增长"]),
            ("从衡水湖到大湖边", &["衡水湖", "大湖"]),
            ("of the river", &[]),
            ("", &[]),
        ];
        for (text, expected) in cases {
            let words: Vec<&str> = words(text).into_iter().map(|it| &text[it]).collect();
            assert_eq!(words, expected, "{text}");
        }
    }
}
