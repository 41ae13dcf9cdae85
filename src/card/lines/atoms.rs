//! The parts of a text that no line may break.

use std::ops::Range;

use super::segments::words;
use crate::{
    card::setting::{is_closing, is_opening},
    characters::{is_han, is_spaceless},
};

/// What stands between a numeral and its unit.
const MAGNITUDES: &str = "十百千万亿余多来几";

/// Units of more than one character.
const UNITS: [&str; 14] = [
    "个百分点",
    "立方米",
    "平方米",
    "公里",
    "公顷",
    "公斤",
    "人次",
    "千瓦",
    "千米",
    "小时",
    "分钟",
    "年间",
    "年来",
    "月份",
];

/// Cuts `text` into atoms: byte ranges that together are all of it but the spaces between words. Those
/// that do not fit into a line by themselves are cut into characters.
pub(super) fn atoms(
    text: &str,
    whole: &[&str],
    fits: &dyn Fn(&Range<usize>) -> bool,
) -> Vec<Range<usize>> {
    let kept = kept(text, whole);
    let characters: Vec<(usize, char)> = text.char_indices().collect();
    let mut atoms = Vec::new();
    let mut start = 0;
    for pair in characters.windows(2) {
        let [(_, before), (at, after)] = *pair else { continue };
        let is_kept = kept.iter().any(|it| it.start < at && at < it.end);
        if !is_kept && may_break(before, after) {
            atoms.push(start..at);
            start = at;
        }
    }
    atoms.push(start..text.len());
    let whole_or_characters = |atom: Range<usize>| match fits(&atom) {
        true => vec![atom],
        false => characters_of(text, &atom),
    };
    atoms.into_iter().filter(|it| !it.is_empty()).flat_map(whole_or_characters).collect()
}

fn characters_of(text: &str, atom: &Range<usize>) -> Vec<Range<usize>> {
    let characters = text[atom.clone()].char_indices();
    characters.map(|(at, c)| atom.start + at..atom.start + at + c.len_utf8()).collect()
}

/// What is never broken beyond what stands in pairs: `whole`, each number with its unit, and words.
fn kept(text: &str, whole: &[&str]) -> Vec<Range<usize>> {
    let named = whole.iter().filter(|it| !it.is_empty());
    let named = named.flat_map(|it| text.match_indices(it).map(|(at, it)| at..at + it.len()));
    named.chain(numbers(text)).chain(words(text)).collect()
}

/// Numbers in digits with the unit behind them.
fn numbers(text: &str) -> Vec<Range<usize>> {
    let mut numbers = Vec::new();
    let mut from = 0;
    while let Some(at) = text[from..].find(|c: char| c.is_ascii_digit()).map(|at| from + at) {
        let digits =
            text[at..].trim_start_matches(|c: char| c.is_ascii_digit() || ".,%".contains(c));
        let rest = digits.trim_start_matches(|c| MAGNITUDES.contains(c));
        let unit = UNITS.iter().find(|it| rest.starts_with(**it)).map(|it| it.len());
        let one = rest.chars().next().filter(|c| is_han(*c) && *c != '的');
        let unit = unit.or(one.map(char::len_utf8)).unwrap_or_else(|| word(rest));
        let end = text.len() - rest.len() + unit;
        numbers.push(at..end);
        from = end;
    }
    numbers
}

/// Length of a space and the Latin word behind it, bytes; 0 if there is none.
fn word(rest: &str) -> usize {
    let Some(word) = rest.strip_prefix(' ') else { return 0 };
    let length = word.find(|c: char| !c.is_alphabetic()).unwrap_or(word.len());
    if word.starts_with(is_spaceless) { 0 } else { 1 + length }
}

/// Whether a line may end between two characters.
fn may_break(before: char, after: char) -> bool {
    if opens(before) || closes(after) || after.is_whitespace() {
        return false;
    }
    if before.is_whitespace() {
        return true;
    }
    // A dash of two is one mark.
    if before == after && matches!(before, '—' | '…') {
        return false;
    }
    if leads(before) && after.is_ascii_digit() {
        return false;
    }
    is_spaceless(before) || is_spaceless(after) || matches!(before, '”' | '’' | '—' | '…')
}

/// Words in front of a number that belong to it.
const fn leads(c: char) -> bool {
    matches!(c, '近' | '约' | '逾' | '超' | '第' | '达')
}

/// Whether no line ends with `c`.
const fn opens(c: char) -> bool {
    is_opening(c) || matches!(c, '(' | '[' | '$' | '¥')
}

/// Whether no line begins with `c`.
const fn closes(c: char) -> bool {
    is_closing(c)
        || matches!(c, '！' | '？' | '…' | '—' | '·' | '％' | '～')
        || matches!(c, ',' | '.' | ';' | ':' | '!' | '?' | ')' | ']' | '%')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn atoms_are_what_no_line_breaks() {
        let cases: [(&str, &[&str]); 10] = [
            ("一湖，水", &["一", "湖，", "水"]),
            ("（湖）水", &["（湖）", "水"]),
            ("近40%的", &["近40%的"]),
            ("5万的人", &["5万的", "人"]),
            ("5万多户村", &["5万多户", "村"]),
            ("一套产业体系，湖", &["一套", "产业", "体系，", "湖"]),
            ("1.9个百分点快", &["1.9个百分点", "快"]),
            ("好——水", &["好——", "水"]),
            ("of the 40 boats", &["of ", "the ", "40 boats"]),
            ("GDP增", &["GDP", "增"]),
        ];
        for (text, expected) in cases {
            let atoms: Vec<&str> =
                atoms(text, &[], &|_| true).into_iter().map(|it| &text[it]).collect();
            assert_eq!(atoms, expected, "{text}");
        }
    }

    #[test]
    fn a_unit_is_no_particle() {
        for (text, number) in [("5万的人", "5万"), ("40%的湖", "40%"), ("5万人的", "5万人")]
        {
            let found: Vec<&str> = numbers(text).into_iter().map(|it| &text[it]).collect();
            assert_eq!(found, [number], "{text}");
        }
    }

    #[test]
    fn what_fits_nowhere_is_cut_into_characters() {
        assert_eq!(atoms("abc", &[], &|it| it.len() < 2), [0..1, 1..2, 2..3]);
        assert!(atoms("", &[], &|_| true).is_empty());
    }
}
