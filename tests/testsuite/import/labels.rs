//! What the numbers of an article are called, and for which time they hold.
//!
//! Beside each article in `fixtures/imports` stands a file with the labels that an editor would let
//! pass: the number, its label and its period, with tabs between them.

mod before;
mod carried;
mod chinese;
mod english;
mod leaning;
mod limits;
mod parallel;
mod polls;
mod shares;

use std::fs;

use changjuan::report::Report;

use super::{draft, parsed};
use crate::clock::growth;

const IMPORTS: &str = "tests/testsuite/fixtures/imports";

pub(super) fn imported(name: &str) -> Report {
    parsed(&draft(&fs::read(format!("{IMPORTS}/{name}.txt")).unwrap()))
}

pub(super) const NAMES: [&str; 5] = ["communique", "council", "jobs", "results", "wire"];

#[test]
fn numbers_are_called_what_they_count() {
    for name in NAMES {
        let report = imported(name);
        let found: Vec<String> = report
            .statistics
            .iter()
            .map(|it| {
                format!("{}\t{}\t{}", it.text, it.label, it.period.as_deref().unwrap_or_default())
            })
            .collect();
        let expected = fs::read_to_string(format!("{IMPORTS}/{name}.labels")).unwrap();
        for line in expected.lines() {
            assert!(found.iter().any(|it| it == line), "{name}: {line}\n{}", found.join("\n"));
        }
    }
}

#[test]
fn no_label_begins_or_ends_in_the_middle_of_a_phrase() {
    for name in NAMES {
        for it in imported(name).statistics {
            let label = it.label.as_str();
            // A quotation may begin with its figure.
            let is_whole = |c: char| c.is_alphanumeric() || "“£$+-−".contains(c);
            assert!(label.starts_with(is_whole), "{name}: {label}");
            let last = label.split(' ').next_back().unwrap();
            assert!(
                !["to", "and", "the", "of", "by", "a", "with"].contains(&last),
                "{name}: {label}"
            );
            assert!(
                !label.ends_with(['，', '、', '；', '的', '和', '由', '从']),
                "{name}: {label}"
            );
        }
    }
}

#[test]
fn a_label_with_another_period_is_a_series() {
    let text = "港口\n\n4月和5月，优良天数比例分别为82.4%和84.9%。";
    let report = parsed(&draft(text.as_bytes()));
    let found: Vec<(&str, Option<&str>)> =
        report.statistics.iter().map(|it| (it.label.as_str(), it.period.as_deref())).collect();
    assert_eq!(found, [("优良天数比例", Some("4月")), ("优良天数比例", Some("5月"))]);
}

#[test]
fn equal_labels_are_told_apart_in_words() {
    let text = "水厂\n\n一、城里\n\n去年夏天，建成8座水厂。\n\n二、乡里\n\n入冬后，建成9座水厂。";
    let report = parsed(&draft(text.as_bytes()));
    let labels: Vec<&str> = report.statistics.iter().map(|it| it.label.as_str()).collect();
    assert_eq!(labels.len(), 2);
    assert_ne!(labels[0], labels[1]);
    assert!(labels.iter().all(|it| it.contains("水厂") && !it.contains("（2）")), "{labels:?}");
}

#[test]
fn a_sentence_without_an_end_takes_no_longer_than_its_length() {
    for (title, words) in [
        ("Title", "Sales rose 5% to $3 million, and "),
        ("Title", "sales rose 5% and "),
        ("题目", "销售额达5亿元，同比增长3%，"),
        ("题目", "增长3%、"),
    ] {
        let import = |count: usize| {
            draft(format!("{title}\n\n{}\n", words.repeat(count)).as_bytes());
        };
        let growth = growth(9.0, || import(40), || import(160));
        assert!(growth < 9.0, "{words}: {growth}");
    }
}

/// Holds each label in turn, with its period behind a bar if it has one, against what is expected.
#[track_caller]
fn assert_labels(cases: &[(&str, &[&str])]) {
    for (text, expected) in cases {
        let title = if text.is_ascii() { "Title" } else { "题目" };
        let report = parsed(&draft(format!("{title}\n\n{text}\n").as_bytes()));
        let shown = |it: &changjuan::report::Statistic| match &it.period {
            Some(period) => format!("{} | {period}", it.label),
            None => it.label.clone(),
        };
        let found: Vec<String> = report.statistics.iter().map(shown).collect();
        assert_eq!(&found, expected, "{text}");
    }
}
