//! What a period is called, and which figures a time that is named does not hold for.

use super::assert_periods;

#[test]
fn what_is_said_to_be_so_now_is_of_now_in_english() {
    assert_periods(&[
        ("The reserve, once $30,000, now stands at $48,500.", "-｜now"),
        ("Its rent (currently £9.20 per week) is low.", "currently"),
        ("Now four in ten have a job.", "now"),
        ("We began with 8 boats and have 45 now.", "-｜now"),
        ("Board is now $6,209, up 5 per cent.", "now｜-"),
        ("Until now 900 people came.", "-"),
        ("It now says that 40 boats were lost.", "-"),
    ]);
}

#[test]
fn days_of_the_week_in_english_are_periods() {
    assert_periods(&[
        ("MORE than 300 people packed into the hall on Monday night.", "Monday night"),
        ("A petition had 6,118 signatures by yesterday lunchtime.", "by yesterday lunchtime"),
        (
            "North of the town: As of Friday evening, the fire has burned 900 acres.",
            "As of Friday evening",
        ),
        ("Some 63% of those in the Sunday Times poll want it.", "-"),
        ("The company said on Monday that 400 people would go.", "-"),
    ]);
}

#[test]
fn a_span_a_deadline_and_a_founding_in_english_are_no_time_of_another_figure() {
    assert_periods(&[
        (
            "Between 1991 and 2007 the share rose from 8 percent to 21 percent (469,000 people).",
            "-｜2007｜2007",
        ),
        ("Fares grew from $2 to $3 between May 2020 and July 2023.", "-｜July 2023"),
        ("Between May and June, visits to 12 sites were free.", "Between May and June"),
        ("The council needs to find £4.2m by next April.", "by next April"),
        ("It burned 900 acres, against 300 by this time last year.", "-｜by this time last year"),
        ("Founded in 1984 by 17 families, the mill is one of 11 left.", "1984｜-"),
        ("Opened in 1987, the club has 300 members.", "-"),
        ("Work is to start in September and to take nine months.", "-"),
        (
            "A survey drew 900 replies in May. Almost a quarter of staff said it was too much.",
            "May｜-",
        ),
        (
            "A ride was $7.60 on 1 April 2025. The dearest was in Ansley ($9.10).",
            "1 April 2025｜1 April 2025",
        ),
    ]);
}
