//! Labels in English.

use super::assert_labels;

#[test]
fn a_label_names_the_thing_and_what_is_said_of_it() {
    assert_labels(&[
        ("Median household income rose by 4.2 percent.", &["Rise in median household income"]),
        (
            "The county opened 14 clinics in remote villages.",
            &["Clinics opened by the county in remote villages"],
        ),
        ("About 70% of the workers live near the yard.", &["Workers who live near the yard"]),
        ("The pass costs £65 a week.", &["Cost of the pass"]),
        ("The first bridge is 86 metres long.", &["Bridge"]),
        ("Hail fell, leaving at least 340 homes damaged.", &["Homes left by Hail"]),
        ("Hail fell, leaving 12,000 people without power.", &["People left by Hail"]),
        ("A poll of 412 traders found that few were open.", &["Traders surveyed"]),
        (
            "Twenty-six schools shut, and 18 of them stayed closed.",
            &["Schools that shut", "Number that stayed closed"],
        ),
        (
            "The county spent 2.4% of its budget on roads.",
            &["Share of budget spent by the county on roads"],
        ),
        (
            "About 40 people were in tents, down from 860 on Sunday.",
            &["People who were in tents", "People who were in tents, previously"],
        ),
    ]);
}

#[test]
fn a_clause_has_its_own_subject() {
    assert_labels(&[
        (
            "Legacies brought in £2.6 million, and the charity's 23 shops made a profit of £1.1m.",
            &["Amount legacies brought in", "Shops", "Profit"],
        ),
        (
            "The force, which has 2,146 officers, is £6.3m short of balancing its budget.",
            &["Officers of the force", "Force"],
        ),
        (
            "A trip, which usually runs about $14, was going for as much as $41 on Thursday morning.",
            &["Cost of a trip", "Amount a trip was going for"],
        ),
        ("The bar said that 21 of its 130 lawyers had left.", &["Lawyers who had left", "Lawyers"]),
        (
            "The walkout has idled 412 of the agency's 460 buses.",
            &["Agency's buses idled by the walkout", "Buses"],
        ),
        (
            "The chief said an extra 75 officers would start, paid for by a £13 rise in the council tax.",
            &["Officers who would start", "Rise in council tax"],
        ),
        (
            "The club plans to add 600 places and to spend $480,000 on floodlights.",
            &["Places the club plans to add", "Amount to be spent by the club on floodlights"],
        ),
        ("The work can begin, if it can line up 2,000 deposits.", &["Deposits"]),
    ]);
}

#[test]
fn a_subject_is_found_across_what_is_put_in() {
    assert_labels(&[
        (
            "The rise, the largest in years, will add £88 to the bill.",
            &["Amount to be added by the rise to bill"],
        ),
        (
            "Marcus Ellery, a supervisor in Toledo, Ohio, was let go with 85 colleagues.",
            &["Colleagues of Marcus Ellery"],
        ),
        (
            "The navy, where employment has fallen by 140,000, lost an additional 11,000.",
            &["Fall in employment", "Number lost by the navy"],
        ),
        (
            "The club, the mayor said, has debts, and, founded in 1900, owes £4 million.",
            &["Amount owed by the club"],
        ),
        ("The boss, whose firm in Erie, Pa., employs 26 people, left.", &["People employed"]),
    ]);
}

#[test]
fn a_label_says_no_less_than_a_list_and_no_more_than_a_share() {
    assert_labels(&[
        (
            "2,850 passes were given free to carers, pupils and people who live nearby.",
            &["Passes that were given free to carers"],
        ),
        (
            "Hiring fell short of the 110,000 that banks had forecast.",
            &["Number that banks had forecast"],
        ),
        (
            "Health care accounts for nine out of every 10 new jobs.",
            &["Health care as a share of new jobs"],
        ),
        ("Rents rose 6.7% to £1,343 a month.", &["Rise in rents", "Rents"]),
        ("Rents will rise from £900 to £990.", &["Rents, previously", "Rents"]),
    ]);
}

#[test]
fn what_is_compared_has_the_name_of_the_first() {
    assert_labels(&[
        (
            "Absences climbed to 18%, compared with 9% in September.",
            &["Absences", "Absences, previously | September"],
        ),
        (
            "Yields of cotton fell from 5.2 quintals to 3.9 quintals an acre.",
            &["Yields of cotton, previously", "Yields of cotton"],
        ),
        (
            "The police logged 8,914 thefts, a rise of 23%, and twice as many as in 2019.",
            &["Thefts logged by the police", "Rise in thefts logged by the police", "As many"],
        ),
        (
            "Robberies were down from 1,482 to 1,301 in the 12 months to June.",
            &["Robberies, previously", "Robberies | 12 months to June"],
        ),
        (
            "A poll of 604 registered voters found that 52% side with the union and 29% with the city.",
            &["Registered voters surveyed", "Side with the union", "Share with the city"],
        ),
        (
            "Income came to $4.9 million, or 36% of the total.",
            &["Income", "Income as a share of the total"],
        ),
        (
            "Of the cases, 1,316 had been open for a year and 287 for more than two.",
            &["Number that had been open for a year", "Number"],
        ),
    ]);
}

#[test]
fn the_number_it_rose_to_is_not_the_rise() {
    assert_labels(&[
        ("The share fell from 15 percent to 12 percent.", &["Share, previously", "Share"]),
        ("Rents rose by 3 percent, and arrears fell to $40,000.", &["Rise in rents", "Arrears"]),
        ("The ticket goes up by $5, and the pass by $60.", &["Rise in ticket", "Rise in pass"]),
    ]);
}

#[test]
fn items_of_a_list_are_named_each_by_itself() {
    assert_labels(&[(
        "Population fell in most towns: Ashby, to 6,120 (down 48%); and Denton, to 11,905 (down 20%).",
        &["Ashby", "Fall in Ashby", "Denton", "Fall in Denton"],
    )]);
}

#[test]
fn a_list_shares_its_verb_and_a_clause_without_one_has_that_before() {
    assert_labels(&[
        (
            "Wardens issued 147 cautions and 58 notices.",
            &["Cautions issued by wardens", "Notices issued by wardens"],
        ),
        (
            "Schools take 47 per cent of spending and roads 6 per cent.",
            &["Share of spending taken by schools", "Share of spending taken by roads"],
        ),
        (
            "The plan sets aside £9 million for schools and £2 million for parks.",
            &["Amount set aside by the plan for schools", "Amount set aside by the plan for parks"],
        ),
        ("In Wales, 19.5 per cent of pupils passed.", &["Pupils in Wales who passed"]),
    ]);
}

#[test]
fn a_clause_within_a_subject_is_not_its_verb() {
    assert_labels(&[
        (
            "The share of cases that end in court fell from 45 percent to 19 percent.",
            &["Share of cases that end in court, previously", "Share of cases that end in court"],
        ),
        (
            "The bill would raise the filing fee from $75 to $300.",
            &["Filing fee, previously", "Filing fee"],
        ),
        ("The union, which has 25,000 members, met.", &["Members of the union"]),
        ("Of patients, 9 per cent wanted it shut.", &["Share that wanted it shut"]),
    ]);
}

#[test]
fn the_nearest_time_is_the_period() {
    assert_labels(&[
        (
            "By July, the shops had closed, and 140 jobs had gone.",
            &["Jobs that had gone | By July"],
        ),
        (
            "Unemployment fell to 5.8 percent in December from 9.1 percent in 2018.",
            &["Unemployment | December", "Unemployment | 2018"],
        ),
        (
            "Sales grew 4% this year, after 2% last year.",
            &["Rise in sales | this year", "Rise in sales | last year"],
        ),
    ]);
}

#[test]
fn a_bracket_says_its_figure_in_other_terms_or_at_another_time() {
    assert_labels(&[
        (
            "Goat numbers fell by 3,100 (-4 percent) to 72,400.",
            &["Fall in goat numbers", "Fall in goat numbers, in per cent", "Goat numbers"],
        ),
        (
            "The loss was due to declines of 900 (-5 percent) in hens over two years and 40 (-2 percent) in geese.",
            &[
                "Decline in hens over two years",
                "Decline in hens over two years, in per cent",
                "Decline in geese",
                "Decline in geese, in per cent",
            ],
        ),
        (
            "Clinics saw 4,200 patients, a fall of 3 per cent on 2014-15 (4,330).",
            &[
                "Patients seen by clinics",
                "Fall in patients seen by clinics",
                "Patients seen by clinics, 2014-15",
            ],
        ),
        ("The fee is €40 (£34).", &["Fee", "Fee, in £"]),
    ]);
}

#[test]
fn an_entry_is_called_what_stands_before_its_dash() {
    assert_labels(&[
        ("Burst pipes — 2,310 — mostly in older streets.", &["Burst pipes"]),
        ("- Fallen trees - 145", &["Fallen trees"]),
        ("- Some 1,900 have been rehoused in Ashby", &["Number rehoused in Ashby"]),
    ]);
}

#[test]
fn what_is_compared_keeps_its_restrictions() {
    assert_labels(&[
        (
            "There were 540 reported offences against shops, compared to last year's 498, representing a nine per cent increase.",
            &[
                "Reported offences against shops",
                "Reported offences against shops, previously | last year",
                "Increase in reported offences against shops",
            ],
        ),
        (
            "Arson dropped to four, from seven, and trespass cases stand at 52, in comparison to 61 in 2011.",
            &["Arson", "Arson, previously", "Trespass cases", "Trespass cases, previously | 2011"],
        ),
        (
            "In Ghent, a port of the north, the average rent is €910, against €640 in the smallest towns.",
            &["Average rent in Ghent", "Average rent in the smallest towns"],
        ),
        (
            "The study indicates that the area under maize grew by 800 ha.",
            &["Rise in area under maize"],
        ),
        (
            "The urban wage of €2,100 is 30 per cent higher than the rural wage.",
            &["Urban wage", "Urban wage, compared with rural wage"],
        ),
    ]);
}

#[test]
fn what_has_no_noun_is_told_with_subject_and_verb() {
    assert_labels(&[
        ("The agency has appealed for $8 million.", &["Amount the agency has appealed for"]),
        (
            "About 900 engineers were trained in 12 provinces.",
            &[
                "Engineers that were trained in 12 provinces",
                "Provinces in which about 900 engineers were trained",
            ],
        ),
        ("Of those, 41 were lorries and 17 were stolen.", &["Lorries", "Number that were stolen"]),
    ]);
}

#[test]
fn a_place_or_a_span_of_time_is_told_with_its_verb() {
    assert_labels(&[
        (
            "The firm repaired 4,300 pumps in the two valleys.",
            &["Pumps repaired by the firm", "Valleys in which the firm repaired 4,300 pumps"],
        ),
        (
            "Crews cleared 81 per cent of the leaks within 20 minutes of the report, against a target of 90 per cent.",
            &[
                "Share of the leaks cleared by crews",
                "Time within which crews cleared 81 per cent of the leaks",
                "Target for share of the leaks cleared by crews",
            ],
        ),
        (
            "Nurses from more than 15 towns have been helping.",
            &["Towns from which nurses have been helping"],
        ),
        ("The most goats (7,400) were in the North valley.", &["Most goats in the North valley"]),
    ]);
}

#[test]
fn a_subject_is_whole_behind_those_who_tell_and_with_its_qualities() {
    assert_labels(&[
        (
            "The report said that the average rent for flats rose by 4 per cent to €810.",
            &["Rise in average rent for flats", "Average rent for flats"],
        ),
        (
            "The number of people injured in reported accidents fell by 3 per cent to 22,137.",
            &[
                "Fall in number of people injured in reported accidents",
                "Number of people injured in reported accidents",
            ],
        ),
        (
            "Flat prices in the port are 5.2% up on a year ago.",
            &["Rise in flat prices in the port"],
        ),
        ("The average fare, €6.20, is the lowest.", &["Average fare"]),
        (
            "Of those asked, 94 per cent agreed and 6 per cent did not.",
            &["Share that agreed", "Share that did not"],
        ),
        ("Water use was cut by 14 per cent.", &["Fall in water use"]),
        (
            "About 900 people used its 12 shelters in 2023, up 8 per cent.",
            &[
                "People who used its 12 shelters | 2023",
                "Shelters",
                "Rise in people who used its 12 shelters",
            ],
        ),
        (
            "In Ghent, 25 lost their homes; there were five such fires.",
            &["Number that lost their homes", "Fires"],
        ),
        (
            "The dropout rate fell from 2.14 to 2.10 per cent.",
            &["Dropout rate, previously", "Dropout rate"],
        ),
    ]);
}
