//! What a period is called, and which figures a time that is named does not hold for.

use super::{assert_periods, draft, parsed};

#[test]
fn what_is_said_to_be_so_now_is_of_now_in_english() {
    assert_periods(&[
        ("The reserve, once $30,000, now stands at $48,500.", "-｜now"),
        ("Its rent (currently £9.20 per week) is low.", "currently"),
        ("Now four in ten have a job.", "now"),
        ("We began with 8 boats and have 45 now.", "-｜now"),
        ("Board is now $6,209, up 5 per cent.", "now｜-"),
        ("Even today 70% of the fields lie there.", "today"),
        ("Initially, 600 tons were set aside.", "initially"),
        ("By what was printed today, a share of 40% is high.", "-"),
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

#[test]
fn a_quarter_in_english_has_its_year_and_may_be_taken_up_again() {
    assert_periods(&[
        ("Landings in first-quarter 2031 came to 4,120 tonnes.", "first-quarter 2031"),
        ("Second-quarter 2030 was reported at 3,699 boats.", "Second-quarter 2030"),
        ("In second half 2029 the line carried 96,000 people.", "second half 2029"),
        ("The mill made 640 tonnes in H1 2031 and 12 tonnes in 2Q30.", "H1 2031｜2Q30"),
        ("In Q2'30 trade shrank by 28 percent.", "Q2'30"),
        ("A walk of 1h 40 leads past 12 inns.", "-｜-｜-"),
        ("It was 6.9% in autumn and spring 2030/31.", "autumn and spring 2030/31"),
        (
            "It grew by 4 percent in the first quarter, Q1 2030, and then shrank by 9 percent.",
            "Q1 2030｜-",
        ),
        (
            "In Q1 2031, 640 boats came, while 207 boats left in the same quarter.",
            "Q1 2031｜Q1 2031",
        ),
        (
            "Costs came to $90 million in the second quarter, against $25 million in the same quarter.",
            "second quarter｜-",
        ),
        (
            "In the first half of 2030, 640 boats came. Some 210 tonnes sank in the period.",
            "first half of 2030｜first half of 2030",
        ),
        ("In March 640 boats came. Some 210 tonnes sank in the same quarter.", "March｜-"),
        ("Turnover for the year was £268 million, an increase of 7%.", "the year｜the year"),
        ("The council has set aside 90 boats for the year to come.", "-"),
        ("That brings the total for the year to 20,391 boats.", "the year"),
        (
            "It rose to 640 boats in the third quarter from 590 boats in the third quarter of 2017. The crews grew \
             to 43 men in the same quarter.",
            "third quarter｜third quarter of 2017｜-",
        ),
        (
            "That is less than in first quarter 2030 when 419 came and 448 left.",
            "first quarter 2030｜first quarter 2030",
        ),
    ]);
}

#[test]
fn a_time_in_english_holds_for_a_share_and_for_what_has_a_word_in_brackets_behind_it() {
    assert_periods(&[
        ("The port took 94 tonnes, accounting for 36% of the catch in 2031.", "2031｜2031"),
        ("It sold 12 tonnes, representing 9% of the total in May.", "May｜May"),
        ("In 2031 it counted 220 (arrivals) and 232 (departures).", "2031｜2031"),
        ("In 2031 it counted 220 (240 with boats) and expects 232 (departures).", "2031｜2031｜-"),
    ]);
    let text = "Absence in schools: 2031\n\nThe number who were late (missing at least half of it) \
        fell to 640.\n\nOf the 14 areas, Laketon had 12 cases.\n";
    let report = parsed(&draft(text.as_bytes()));
    let periods = report.statistics.iter().map(|it| it.period.as_deref().unwrap_or("-"));
    assert_eq!(periods.collect::<Vec<_>>(), ["-", "2031", "-", "2031"]);
}

#[test]
fn a_time_that_opens_or_takes_up_another_is_one_and_an_age_is_none() {
    assert_periods(&[
        ("In 2000, its first year of running, the tram carried 900 people a day.", "2000"),
        ("Just 46km of a planned 90km of lanes were built by 2015.", "by 2015｜-"),
        ("From April the fee is £12 a day.", "From April"),
        ("Fees fell from April by £12 a day.", "-"),
        (
            "In March 2024 the yard built 46 boats. In the same month it sold 12 of them.",
            "March 2024｜March 2024",
        ),
        (
            "On 3 May 2024 it heard 46 cases. On the same day it fined 12 firms.",
            "3 May 2024｜3 May 2024",
        ),
        (
            "From March to May it heard 46 cases. On the same day it fined 12 firms.",
            "From March to May｜-",
        ),
        (
            "In the 2023-24 season the club drew 900 fans. It sold 320 tickets.",
            "2023-24 season｜2023-24 season",
        ),
        (
            "She ran 86 trips from Easter to May. We also ran 12 charters.",
            "from Easter to May｜from Easter to May",
        ),
        ("In 2023 the club drew 900 fans. They said 320 came late.", "2023｜-"),
        ("Some 120 lambs died within a year, and 46 died within the first 28 days.", "-｜-"),
        ("Some 120 lambs fell ill in the first 28 days of life.", "-"),
    ]);
}
