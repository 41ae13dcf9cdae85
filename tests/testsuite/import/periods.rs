//! For which time the numbers of an article hold: a wrong period is worse than none.

use super::{draft, parsed};

mod chinese;
mod english;

/// Holds the periods of a text's numbers against what is expected, with `-` where there is none.
#[track_caller]
fn assert_periods(cases: &[(&str, &str)]) {
    for (text, expected) in cases {
        let title = if text.is_ascii() { "Title" } else { "题目" };
        let report = parsed(&draft(format!("{title}\n\n{text}\n").as_bytes()));
        let periods = report.statistics.iter().map(|it| it.period.as_deref().unwrap_or("-"));
        assert_eq!(periods.collect::<Vec<_>>().join("｜"), *expected, "{text}");
    }
}
