//! What the number module takes for an amount, the counter can count; and a report's language says
//! how its numbers are read.

use changjuan::{
    count::Token,
    document::{self, FileError},
    number::{Notation, Number},
};
use proptest::prelude::*;

/// Statistics of every notation, likely and unlikely.
const NOTATIONS: &str = "([0-9]{1,18}|[0-9]{1,3}([,，\u{a0}\u{2009}\u{202f}][0-9]{3}){0,5}|\
    [０-９]{1,5})([.．][0-9０-９]{1,3})?(亿|万|%|—|~| million|bn| to )?[0-9]{0,3}[家%k]?";

proptest! {
    #[test]
    fn every_amount_can_count(text in NOTATIONS) {
        let numbers = [Notation::Chinese, Notation::English].map(|it| Number::parse(&text, it));
        for amount in numbers.iter().flatten().flat_map(Number::tokens) {
            let last = Token::parse(&amount.text).map(|token| token.frame(1.0));
            prop_assert_eq!(last.as_ref(), Some(&amount.text), "in {}", text);
        }
    }
}

/// Value and unit of the only statistic of a report in `language`.
fn read(language: &str, statistic: &str) -> (Option<String>, String) {
    let source = format!(
        "+++\ntitle = \"T\"\nsubtitle = \"S\"\ndescription = \"D\"\nlanguage = \"{language}\"\n\
        published = 2026-11-23T18:00:00+08:00\n+++\n\n[{statistic}]{{.stat #x label=\"X\"}}\n"
    );
    let files = |_: &str| Err(FileError::Missing);
    let (report, diagnostics) = document::parse("report.dj", &source, &files);
    let report = report.unwrap_or_else(|| panic!("{diagnostics}"));
    let number = report.statistics[0].number.clone().unwrap();
    (number.value().map(|value| value.to_string()), number.unit().to_owned())
}

#[test]
fn the_language_of_the_report_says_how_its_numbers_are_read() {
    let cases = [
        ("en", "1.2 million visitors", "1200000", "visitors"),
        ("en-GB", "€1.2bn", "1200000000", "€"),
        ("zh-CN", "1.2万亿元", "1200000000000", "元"),
        ("zh-CN", "三成", "30", "%"),
        ("en", "nearly 40 percent", "40", "%"),
        ("en", "one in five", "0.2", ""),
    ];
    for (language, text, value, unit) in cases {
        assert_eq!(read(language, text), (Some(value.into()), unit.into()), "{text}");
    }
}
