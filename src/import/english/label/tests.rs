use super::proposals;
use crate::import::quantity::Quantity;

/// Each label with its period behind a bar, if it has one. In `marked` figures stand in `[…]`, or in
/// `{…}` if they count what is named behind them.
fn labels(marked: &str) -> Vec<String> {
    let (mut text, mut figures) = (String::new(), Vec::new());
    for c in marked.chars() {
        match c {
            '[' | '{' => figures.push(Quantity { range: text.len()..text.len(), counts: c == '{' }),
            ']' | '}' => figures.last_mut().unwrap().range.end = text.len(),
            _ => text.push(c),
        }
    }
    let shown = |it: super::Proposal| match it.period {
        Some(period) => format!("{} | {period}", it.label),
        None => it.label,
    };
    proposals(&text, &figures).into_iter().map(shown).collect()
}

#[track_caller]
fn assert_labels(cases: &[(&str, &[&str])]) {
    for (text, expected) in cases {
        assert_eq!(&labels(text), expected, "{text}");
    }
}

#[test]
fn a_label_is_the_clause_without_its_number() {
    assert_labels(&[
        ("Median household income rose by [4.2 percent].", &["Median household income rose"]),
        (
            "The county opened {14 clinics} in remote villages.",
            &["The county opened clinics in remote villages"],
        ),
        (
            "[About 70%] of the workers live near the yard.",
            &["Share of workers that live near the yard"],
        ),
        ("The pass costs [£65] a week.", &["The pass costs per week"]),
        ("The first bridge is [86 metres] long.", &["Length of the first bridge"]),
    ]);
}

#[test]
fn nothing_ends_in_a_joining_word_and_the_number_it_rose_to_is_not_the_rise() {
    assert_labels(&[
        ("The share fell from [15 percent] to [12 percent].", &["The share, before", "The share"]),
        ("Rents rose by [3 percent], and arrears fell to [$40,000].", &["Rents rose", "Arrears"]),
        (
            "The ticket goes up by [$5], and the pass by [$60].",
            &["The ticket goes up", "The pass goes up"],
        ),
    ]);
}

#[test]
fn items_of_a_list_are_named_each_by_itself() {
    assert_labels(&[(
        "Population fell in most towns: Ashby, to [6,120] ([minus 48%]); and Denton, to [11,905] ([minus 20%]).",
        &[
            "Population, Ashby",
            "Population, Ashby, change",
            "Population, Denton",
            "Population, Denton, change",
        ],
    )]);
}

#[test]
fn the_nearest_time_is_the_period() {
    assert_labels(&[
        (
            "By July, {12 shops} had closed, and {140 jobs} had gone.",
            &["Shops had closed | By July", "Jobs had gone | By July"],
        ),
        (
            "Unemployment fell to [5.8 percent] in December from [9.1 percent] in 2018.",
            &["Unemployment | December", "Unemployment, before | 2018"],
        ),
        (
            "Sales grew [4%] this year, after [2%] last year.",
            &["Sales grew | this year", "Sales grew | last year"],
        ),
    ]);
}
