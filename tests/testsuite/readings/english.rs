//! Readings of English texts.

use changjuan::number::{Notation, Number};

use super::{Reading, check_in};

#[track_caller]
fn check(text: &str, expected: Reading) {
    check_in(Notation::English, text, expected);
}

#[test]
fn quantities() {
    let cases = [
        ("2½ miles", ("quantity", "2.5", "exact", "miles", "")),
        ("¾", ("quantity", "0.75", "exact", "", "")),
        ("$40 a head", ("quantity", "40", "exact", "$", "40")),
        ("850 bars a minute", ("quantity", "850", "exact", "bars a minute", "850")),
        ("1.2 million", ("quantity", "1200000", "exact", "", "")),
        ("1.2 million visitors", ("quantity", "1200000", "exact", "visitors", "")),
        ("35 million people", ("quantity", "35000000", "exact", "people", "35")),
        ("3.5bn", ("quantity", "3500000000", "exact", "", "")),
        ("12.5 trillion yuan", ("quantity", "12500000000000", "exact", "yuan", "12.5")),
        ("45k", ("quantity", "45000", "exact", "", "45")),
        ("$3,500", ("quantity", "3500", "exact", "$", "3,500")),
        ("€1.2bn", ("quantity", "1200000000", "exact", "€", "")),
        ("$1.2 million", ("quantity", "1200000", "exact", "$", "")),
        ("$12m", ("quantity", "12000000", "exact", "$", "12")),
        ("$3M", ("quantity", "3000000", "exact", "$", "")),
        ("US$45B", ("quantity", "45000000000", "exact", "US$", "45")),
        ("USD 45 million", ("quantity", "45000000", "exact", "USD", "45")),
        ("RMB300 million", ("quantity", "300000000", "exact", "RMB", "300")),
        ("-$35", ("quantity", "-35", "exact", "$", "35")),
        ("minus 12 degrees", ("quantity", "-12", "exact", "degrees", "12")),
        ("£2017", ("quantity", "2017", "exact", "£", "2017")),
        ("10.3 percent", ("quantity", "10.3", "exact", "%", "10.3")),
        ("10.3 per cent", ("quantity", "10.3", "exact", "%", "10.3")),
        ("10.3%", ("quantity", "10.3", "exact", "%", "10.3")),
        ("10.3% of workers", ("quantity", "10.3", "exact", "%", "10.3")),
        ("12.5 percentage points", ("quantity", "12.5", "exact", "percentage points", "12.5")),
        ("nearly 40 percent", ("quantity", "40", "nearly", "%", "40")),
        ("Nearly 40 percent", ("quantity", "40", "nearly", "%", "40")),
        ("almost 90", ("quantity", "90", "nearly", "", "90")),
        ("more than 300", ("quantity", "300", "at-least", "", "300")),
        ("More than 300 people", ("quantity", "300", "at-least", "people", "300")),
        ("no more than 300", ("quantity", "300", "at-most", "", "300")),
        ("fewer than 50", ("quantity", "50", "at-most", "", "50")),
        ("up to 50 beds", ("quantity", "50", "at-most", "beds", "50")),
        ("about 1,200", ("quantity", "1200", "about", "", "1,200")),
        ("some 300 visitors", ("quantity", "300", "about", "visitors", "300")),
        ("an estimated 300", ("quantity", "300", "about", "", "300")),
        ("at least 12", ("quantity", "12", "at-least", "", "12")),
        ("over 2000 people", ("quantity", "2000", "at-least", "people", "2000")),
        ("2017 visitors", ("quantity", "2017", "exact", "visitors", "2017")),
        ("5,000-odd", ("quantity", "5000", "at-least", "", "5,000")),
        ("300-plus members", ("quantity", "300", "at-least", "members", "300")),
        ("300+", ("quantity", "300", "at-least", "", "300")),
        ("300 or so", ("quantity", "300", "about", "", "300")),
        ("300 people or more", ("quantity", "300", "at-least", "people", "300")),
        ("The 300 workers", ("quantity", "300", "exact", "workers", "300")),
        ("20 years", ("quantity", "20", "exact", "years", "")),
        ("a 15-year plan", ("quantity", "15", "exact", "year plan", "")),
        ("30m", ("quantity", "30", "exact", "m", "30")),
        ("1.2m people", ("quantity", "1200000", "exact", "people", "")),
        ("Rs 500 crore", ("quantity", "5000000000", "exact", "Rs", "500")),
        ("12 km", ("quantity", "12", "exact", "km", "12")),
        ("rose 10.3% in 2017", ("quantity", "10.3", "exact", "%", "10.3")),
        ("In 2017, 1,234 people", ("quantity", "1234", "exact", "people", "1,234")),
        ("COVID-19 killed 120 people", ("quantity", "120", "exact", "people", "120")),
        ("123456789012345", ("quantity", "123456789012345", "exact", "", "123456789012345")),
    ];
    for (text, expected) in cases {
        check(text, expected);
    }
}

#[test]
fn ranges() {
    let cases = [
        ("3–5 years", ("range", "3..5", "exact", "years", "")),
        ("3-5", ("range", "3..5", "exact", "", "")),
        ("30 to 50 people", ("range", "30..50", "exact", "people", "30 50")),
        ("10–12%", ("range", "10..12", "exact", "%", "10 12")),
        ("10% to 12%", ("range", "10..12", "exact", "%", "10 12")),
        ("10 percent to 12 percent", ("range", "10..12", "exact", "%", "10 12")),
        ("between 30 and 50", ("range", "30..50", "exact", "", "30 50")),
        ("between 10 and 12 percent", ("range", "10..12", "exact", "%", "10 12")),
        ("between £8m and £12m", ("range", "8000000..12000000", "exact", "£", "12")),
        ("$30-50 million", ("range", "30000000..50000000", "exact", "$", "30 50")),
        ("$30 million to $50 million", ("range", "30000000..50000000", "exact", "$", "30 50")),
        ("about 15 to 20 tonnes", ("range", "15..20", "about", "tonnes", "15 20")),
        ("2000 to 3000 people", ("range", "2000..3000", "exact", "people", "2000 3000")),
        ("three to five years", ("range", "3..5", "exact", "years", "")),
    ];
    for (text, expected) in cases {
        check(text, expected);
    }
}

#[test]
fn words_are_read() {
    let cases = [
        ("eight schools", ("spelled", "8", "exact", "schools", "")),
        ("Twenty-one", ("spelled", "21", "exact", "", "")),
        ("a dozen", ("spelled", "12", "exact", "", "")),
        ("about two dozen people", ("spelled", "24", "about", "people", "")),
        ("half a million", ("spelled", "500000", "exact", "", "")),
        ("three million people", ("spelled", "3000000", "exact", "people", "")),
        ("two-thirds", ("spelled", "", "exact", "", "")),
        ("three-quarters", ("spelled", "0.75", "exact", "", "")),
        ("a quarter", ("spelled", "0.25", "exact", "", "")),
        ("more than half", ("spelled", "0.5", "at-least", "", "")),
        ("one in five", ("spelled", "0.2", "exact", "", "")),
        ("one in 12", ("spelled", "", "exact", "", "")),
        ("nearly three in 10 jobs", ("spelled", "0.3", "nearly", "jobs", "")),
        ("nine out of ten homes", ("spelled", "0.9", "exact", "homes", "")),
        ("ten percent", ("spelled", "10", "exact", "%", "")),
        ("several hundred", ("spelled", "", "exact", "", "")),
        ("hundreds of thousands", ("spelled", "", "exact", "", "")),
        ("thousands of people", ("spelled", "", "exact", "", "")),
        ("one road, three bridges", ("spelled", "", "exact", "", "")),
        ("3 in 10", ("compound", "0.3", "exact", "", "")),
        ("1 in every 4 children", ("compound", "0.25", "exact", "children", "")),
    ];
    for (text, expected) in cases {
        check(text, expected);
    }
}

#[test]
fn places_are_ordinals() {
    let cases = [
        ("1st", ("ordinal", "1", "exact", "", "")),
        ("2nd place", ("ordinal", "2", "exact", "place", "")),
        ("a 20-year high", ("ordinal", "", "exact", "", "")),
        ("the 21st year", ("ordinal", "21", "exact", "year", "")),
        ("third place", ("ordinal", "3", "exact", "place", "")),
        ("second-largest", ("ordinal", "2", "exact", "-largest", "")),
        ("No. 1", ("ordinal", "1", "exact", "", "")),
        ("No 10", ("ordinal", "10", "exact", "", "")),
        ("the 19th National Congress", ("ordinal", "19", "exact", "National Congress", "")),
    ];
    for (text, expected) in cases {
        check(text, expected);
    }
}

#[test]
fn dates_and_names_are_no_quantities() {
    for text in ["2017", "in 2017"] {
        check(text, ("date", "2017", "exact", "", ""));
    }
    let dates = [
        "1990s",
        "the 1990s",
        "mid-1990s",
        "the '90s",
        "2016–2020",
        "2016-17",
        "October 12",
        "Oct. 12, 2017",
        "12 October 2017",
        "12th of October",
        "2017-10-12",
        "10/12/2017",
        "9:17",
        "7 p.m.",
        "7pm",
        "12 noon",
        "3 o'clock",
        "May 2017",
    ];
    for text in dates {
        check(text, ("date", "", "exact", "", ""));
    }
    let names = [
        "Boeing 737",
        "Boeing 737-800",
        "G20",
        "H1N1",
        "9/11",
        "Route 66",
        "COVID-19",
        "PM2.5",
        "iPhone 15",
        "Apollo 11",
        "S&P 500",
        "Fortune 500 companies",
        "5G",
        "3D",
        "F-15",
        "24/7",
        "Q3",
        "Group 7",
    ];
    for text in names {
        check(text, ("name", "", "exact", "", ""));
    }
}

#[test]
fn several_numerals_that_are_no_range_are_a_compound() {
    for text in ["4+4", "24×7", "3:2", "12 homes and 20 schools", "5 feet 10 inches", "1.2.3"] {
        check(text, ("compound", "", "exact", "", ""));
    }
}

#[test]
fn chinese_words_mean_nothing_here() {
    assert!(Number::parse("八项", Notation::English).is_err());
    check("5万户", ("quantity", "5", "exact", "万户", ""));
}
