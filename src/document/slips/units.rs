//! What may follow a numeral and belongs to it.

/// Units of several characters, the longer of two with one beginning first.
const WORDS: [&str; 12] = [
    "个百分点",
    "百分点",
    "平方公里",
    "平方米",
    "立方米",
    "公里",
    "公斤",
    "公顷",
    "千瓦",
    "人次",
    "户次",
    "小时",
];

/// Units of one character, signs, and what makes a number larger or vague.
const CHARACTERS: &str =
    "%％‰℃多余万亿个家户块人名次元吨米亩台辆座条项处所位件年天倍届场篇本张棵株头只";

/// What makes a number larger or vague, and may stand before a unit.
const BEFORE_UNITS: &str = "多余万亿";

/// How long the unit is that `text` begins with, in bytes; 0 where there is none.
pub(super) fn length(text: &str) -> usize {
    let vague = text.len() - text.trim_start_matches(|c| BEFORE_UNITS.contains(c)).len();
    let rest = &text[vague..];
    let word = WORDS.iter().find(|it| rest.starts_with(**it)).map(|it| it.len());
    let character = || rest.chars().next().filter(|c| CHARACTERS.contains(*c)).map(char::len_utf8);
    vague + word.or_else(character).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_end_where_another_word_begins() {
        for (text, unit) in [
            ("块钱", "块"),
            ("多万户人家", "多万户"),
            ("个百分点。", "个百分点"),
            ("%的", "%"),
            ("。", ""),
            ("的人", ""),
        ] {
            assert_eq!(&text[..length(text)], unit, "{text}");
        }
    }
}
