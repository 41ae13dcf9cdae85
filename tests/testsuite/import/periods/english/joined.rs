//! For which time figures hold that go on with one before them, and spans by their whole names.

use super::super::{
    super::{draft, parsed},
    assert_periods,
};

#[test]
fn a_clause_goes_on_with_the_time_of_the_one_before_it() {
    assert_periods(&[
        (
            "Turnover for the year was £300m, an increase of 7%, while pre-tax profit slipped to £9m.",
            "the year｜the year｜the year",
        ),
        ("They held 22 fairs in 2024, two more than in 2023, and drew 1,400 guests.", "2024｜2024"),
        (
            "Sales rose to $9 million in May, up from $8 million in April, and costs fell to $3 million.",
            "May｜April｜May",
        ),
        (
            "Net sales for the first quarter of 2020 were $9 million, against $8 million in 2019, an increase of 4%.",
            "first quarter of 2020｜2019｜first quarter of 2020",
        ),
        ("The port moved 40 ships in May, or an average of 2 a day.", "May｜May"),
        (
            "The loss was $1 million in May 2026, against $2 million, or 6 cents a share, in May 2025.",
            "May 2026｜May 2025｜May 2025",
        ),
        ("Coal rose 3.9 percent in August, accounting for a third of the rise.", "August｜August"),
        ("It sold 40 boats in May and 12 in June, a total of 52.", "May｜June｜-"),
        ("The club founded in 2003 was sold for $3 million, and 12 people left.", "-｜-"),
        (
            "Profit for the quarter rose 4%, and the board has approved $12 a share.",
            "the quarter｜-",
        ),
        (
            "They caught 22 rats in 2016/2017 – a 7% rise on the year before.",
            "2016/2017｜2016/2017",
        ),
        (
            "In the year to May 2020 we fed 900 people of which 300 were monks.",
            "year to May 2020｜year to May 2020",
        ),
        ("The shire spent £9 million on removing 400 wrecks in 2014/15.", "2014/15｜2014/15"),
        ("Walks rose to 900 in 2024, up 7.5% on the 837 taken in 2023.", "2024｜2024｜2023"),
        ("As wool hit a high this year, rising by 36 per cent, mills opened.", "this year"),
        ("In spring 2025 it lost 40 lambs, and in autumn another 12.", "spring 2025｜-"),
        ("A vase fetched $500 in 1891 (more than $13,000 in today's dollars).", "1891｜-"),
        ("The sale in May for the church raised £119.", "May"),
        ("In 2012, 63 per cent of rowers reported sleeping well.", "2012"),
        (
            "The lamp failed 341 times between May 2014, and June 2015.",
            "between May 2014, and June 2015",
        ),
        (
            "Between April and June, 30 rowers joined. In the same period 12 left.",
            "Between April and June｜Between April and June",
        ),
    ]);
}

#[test]
fn a_span_is_named_as_it_is_told() {
    assert_periods(&[
        ("Prices rose 5.4 percent for the 12 months ended in August.", "12 months ended in August"),
        ("Prices rose 5.4 percent over the last year.", "over the last year"),
        ("The index for food rose 2.1 percent over the month.", "over the month"),
        ("Fees of $9 million for the year to 31 March fell.", "year to 31 March"),
        (
            "It rose 7 percent in the 12-month period ended May 2022.",
            "12-month period ended May 2022",
        ),
        (
            "Jobs rose to 9 million in the third quarter, while those lost fell by 12,000 over the same period.",
            "third quarter｜third quarter",
        ),
        ("Sales were 9 per cent over the same period last year.", "-"),
        (
            "Year to date through June 30, 2026, it sold 900 boats.",
            "Year to date through June 30, 2026",
        ),
        ("It closed the sale on March 16, 2026, for $9 million.", "March 16, 2026"),
        (
            "Income was $19 million in May, compared with $8 million in the prior year period.",
            "May｜prior year period",
        ),
    ]);
}

#[test]
fn what_is_reached_or_so_now_is_of_no_span_before_it() {
    assert_periods(&[
        ("Dues have risen since 2001 and climbed on, to $133 million in 2004-5.", "2004-5"),
        ("Members have grown since 2001 to reach 565,329.", "-"),
        (
            "In the last 12 months only 27 had a home, whereas currently there are 384 households.",
            "last 12 months｜currently",
        ),
        ("Sales were up 3.6 percent over last weekend.", "-"),
        ("It won a year and a half ago by 900 votes.", "a year and a half ago"),
        (
            "In the five years to 2006 it grew by 7.8 percent (to reach 4,027,947).",
            "five years to 2006｜-",
        ),
        ("Arrests rose by a third from the 2021-2023 average of 4.3 a week.", "-｜2021-2023"),
        (
            "It took $4.5 million on Friday ($3 million) and Saturday ($2.8 million).",
            "Friday｜Friday｜Saturday",
        ),
        ("Over the past two years, we cut waste in our 3 shops.", "-"),
        ("The Sunday (900 copies) paper folded.", "-"),
        ("Pay rose in 2016-17. In the same time period, fees rose by 1.1%.", "2016-17"),
        ("She ran the final half mile in 4 minutes.", "-"),
        (
            "During Thanksgiving weekend last year, 40 flights were cut.",
            "Thanksgiving weekend last year",
        ),
        ("Numbers fell by 19% from 1980-2017.", "from 1980-2017"),
        ("Some 2,285 pupils were absent Monday.", "Monday"),
        ("The bank, which opened Monday, has 40 branches.", "-"),
        (
            "In the first half of May, sales fell 4 per cent. During this time period, 900 cars were sold.",
            "first half of May｜first half of May",
        ),
    ]);
}

#[test]
fn a_heading_that_ends_with_a_month_or_a_year_holds_for_what_was() {
    let text = "Annual Report 2018-19\n\nThe club met again in its old hall.\n\nThe club spent $640 on paint.\n\n\
        Prices at the gate, August 2026\n\nTickets rose 0.4 percent. It has 90 seats.\n";
    let report = parsed(&draft(text.as_bytes()));
    let periods = report.statistics.iter().map(|it| it.period.as_deref().unwrap_or("-"));
    assert_eq!(periods.collect::<Vec<_>>(), ["2018-19", "August 2026", "-"]);
}

#[test]
fn fiscal_years_and_days_in_pairs_or_brackets_are_times() {
    assert_periods(&[
        ("Steel grew over 10% in FY2016-17 at 90 million tonnes.", "FY2016-17｜FY2016-17"),
        (
            "The firm sold 40 boats in FY 2016, 12 in fiscal 2017 and 9 boats in FY18.",
            "FY 2016｜fiscal 2017｜FY18",
        ),
        ("Cash stood at $9.2m (31 March).", "31 March"),
        ("The strikes over 8 and 9 July hurt 78 people.", "8 and 9 July"),
        ("As of mid-November, 93 per cent of firms had cut no staff.", "As of mid-November"),
        ("Currently, just 1% of the fleet is electric.", "currently"),
        (
            "From January through March, the site added 6 million readers, bringing its total to 81 million.",
            "From January through March｜-",
        ),
        ("The bus that has climbed the hill for 71 years will stop on Saturday.", "-"),
        ("He carried twice as many guests as last summer at $2 a go.", "-｜-"),
    ]);
}

#[test]
fn what_follows_in_plain_past_goes_on_with_the_time_before_it() {
    assert_periods(&[
        (
            "In the year to March 2024 the office closed 214 cases; 201 ended in fines, a rate of 94 per cent. \
             Fines totalled $8.7 million. It also spent $3 million.",
            "year to March 2024｜year to March 2024｜year to March 2024｜year to March 2024｜year to March 2024",
        ),
        ("In 2024 the club bought 12 boats; 9 are in use. Fees total $90.", "2024｜-｜-"),
        ("From 2000 to 2006, according to the office, rents rose by 87%.", "From 2000 to 2006"),
        ("Museums had 175 visitors in 2023, up on the preceding year's 141.", "2023｜-"),
        ("It made $10 billion in 2005, followed closely by a rival at $8 billion.", "2005｜2005"),
        ("Sales grew to 144 million units in Q1 2012, a 44% increase.", "Q1 2012｜Q1 2012"),
        (
            "The firm sold 33 million phones in Q1 2012 while its rival shipped 81 million phones.",
            "Q1 2012｜Q1 2012",
        ),
    ]);
}

#[test]
fn what_is_told_with_a_time_is_of_it_and_what_comes_next_is_not() {
    assert_periods(&[
        ("It is fitting 32 pumps around the fields and plans to add four in 2024.", "-"),
        ("They sold 32 boats and trains in 2024.", "2024"),
        ("She led the march back in 2021 where 86 clubs joined.", "2021"),
        ("It was in 2021 when 86 clubs joined that she came.", "2021"),
        ("She saw it in 2021 where 86 clubs are now.", "-"),
        ("We got 46 of you into the hall last night, which was a record.", "last night"),
        (
            "On 31 March there were 914 children looked after by the five towns, 2.7% fewer than a year earlier.",
            "31 March｜31 March",
        ),
        (
            "There were 742 homes at the end of 2024 offering some 950 places, of which about 64 were free.",
            "end of 2024｜end of 2024｜end of 2024",
        ),
        ("The 2023 total was revised from 988 boats to 996.", "2023｜2023"),
        ("The total in 2023 rose from 988 boats to 996.", "-｜2023"),
    ]);
}

#[test]
fn a_year_to_its_last_day_is_no_time_of_what_was_so_then() {
    let text = "Children in care: year ending 31 March 2025\n\nThe towns met again in the old hall.\n\n\
        Some 69% of them were with foster carers. In all, 640 children came into care.\n";
    let report = parsed(&draft(text.as_bytes()));
    let periods = report.statistics.iter().map(|it| it.period.as_deref().unwrap_or("-"));
    assert_eq!(periods.collect::<Vec<_>>(), ["-", "year ending 31 March 2025"]);
}
