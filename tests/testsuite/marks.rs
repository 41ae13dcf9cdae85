//! Which numbers of running text are marked: sentences of every kind with the exact marks expected.

use std::fs;

use changjuan::number::{Bound, Notation, find};
use proptest::prelude::*;

const SENTENCES: &str = "tests/testsuite/fixtures/marks";

#[track_caller]
fn assert_marks(notation: Notation, name: &str, arrow: &str, between: char) {
    let table = fs::read_to_string(format!("{SENTENCES}/{name}.txt")).unwrap();
    let lines = table.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    let (mut count, mut faults) = (0, Vec::new());
    for line in lines {
        let (text, marks) = line.split_once(arrow).unwrap_or_else(|| panic!("{line}"));
        let expected: Vec<&str> =
            marks.split(between).map(str::trim).filter(|mark| !mark.is_empty()).collect();
        let found: Vec<&str> = find(text, notation).into_iter().map(|it| &text[it.range]).collect();
        if found != expected {
            faults.push(format!("{text}\n  found {found:?}\n  expected {expected:?}"));
        }
        count += 1;
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert!(count >= 60, "{count} sentences");
}

#[test]
fn every_kind_is_marked_in_chinese() {
    assert_marks(Notation::Chinese, "chinese", "⇒", '｜');
}

#[test]
fn every_kind_is_marked_in_english() {
    assert_marks(Notation::English, "english", "=>", '|');
}

/// Words that bound from below and from above.
const CHINESE: [&[&str]; 2] =
    [&["超过", "多于", "高于", "大于", "突破", "超出", "超"], &["少于", "低于", "小于"]];
const ENGLISH: [&[&str]; 2] = [
    &["more than", "greater than", "over", "above", "in excess of", "upwards of"],
    &["less than", "fewer than", "under", "below"],
];

/// A sentence with a negated bound: the text, where its numeral begins, and whether the bound is
/// from below.
fn sentences(notation: Notation) -> impl Strategy<Value = (String, usize, bool)> {
    let chinese = notation == Notation::Chinese;
    let (bounds, not, openings, units) = if chinese {
        (
            CHINESE,
            "不|未|没有|并未|不得|不应|不能|不会|不应该|均未|绝不|从未|尚未",
            "每户的面积|到会的|全年用水量|这座桥的载重，|他们说，出口额|去年，",
            "人|%|元|万吨|平方米|个|亿元|辆汽车|小时|家企业",
        )
    } else {
        (
            ENGLISH,
            "no|not|never|Not|cannot be|is not|was never|should not be|does not go|isn't|can’t be",
            "The hall holds |It costs |Each of the rooms |The river, ",
            " people| percent| metres| million| houses| tonnes| per cent| euros|",
        )
    };
    let number = "[1-9][0-9]{0,2}(,[0-9]{3})?(\\.[0-9])?";
    let about = if chinese { "|约" } else { "| about" };
    (openings, not, any::<bool>(), 0..6_usize, about, number, units).prop_map(
        move |(opening, not, from_below, at, about, number, unit)| {
            let words = bounds[usize::from(!from_below)];
            let word = words[at % words.len()];
            let before = if chinese {
                format!("{opening}{not}{word}{about}")
            } else {
                format!("{opening}{not} {word}{about} ")
            };
            let end = if chinese { "。" } else { "." };
            (format!("{before}{number}{unit}{end}"), before.len(), from_below)
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 10_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_negated_bound_is_turned_round(
        (notation, (text, at, from_below)) in prop_oneof![
            sentences(Notation::Chinese).prop_map(|it| (Notation::Chinese, it)),
            sentences(Notation::English).prop_map(|it| (Notation::English, it)),
        ],
    ) {
        // "Not more than" is at most.
        let right = if from_below { Bound::AtMost } else { Bound::AtLeast };
        for found in find(&text, notation) {
            prop_assert!(found.range.start < at, "{} in {text}", &text[found.range.clone()]);
            prop_assert_eq!(found.number.bound(), right, "{} in {}", &text[found.range.clone()], text);
        }
    }

}

proptest! {
    #[test]
    fn what_is_found_has_the_reading_that_it_has_alone(
        text in "([不未约超近第前每0-9０-９.,，、：+—%½ 万亿十百一三两个人元年月日号点班至和分之]|mg/L|人次|百分之){0,24}",
    ) {
        for notation in [Notation::Chinese, Notation::English] {
            let mut end = 0;
            for found in find(&text, notation) {
                prop_assert!(end <= found.range.start && found.range.start < found.range.end);
                end = found.range.end;
                let alone = changjuan::number::Number::parse(&text[found.range], notation);
                prop_assert_eq!(alone, Ok(found.number), "{}", text);
            }
        }
    }
}
