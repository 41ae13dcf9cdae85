//! Labels in English.

use super::assert_labels;

#[test]
fn a_label_is_the_clause_without_its_number() {
    assert_labels(&[
        ("Median household income rose by 4.2 percent.", &["Median household income rose"]),
        (
            "The county opened 14 clinics in remote villages.",
            &["The county opened clinics in remote villages"],
        ),
        ("About 70% of the workers live near the yard.", &["Workers live near the yard"]),
        ("The pass costs £65 a week.", &["The pass costs"]),
        ("The first bridge is 86 metres long.", &["The first bridge is … long"]),
        ("Hail fell, leaving at least 340 homes damaged.", &["Hail fell, leaving homes damaged"]),
        (
            "Hail fell, leaving 12,000 people without power.",
            &["Hail fell, leaving people without power"],
        ),
        ("A poll of 412 traders found that few were open.", &["A poll of traders"]),
        (
            "Twenty-six schools shut, and 18 of them stayed closed.",
            &["Schools shut", "… of them stayed closed"],
        ),
        (
            "The county spent 2.4% of its budget on roads.",
            &["The county spent … of its budget on roads"],
        ),
        (
            "About 40 people were in tents, down from 860 on Sunday.",
            &["People were in tents", "About 40 people were in tents, down from …"],
        ),
    ]);
}

#[test]
fn a_clause_has_its_own_subject() {
    assert_labels(&[
        (
            "Legacies brought in £2.6 million, and the charity's 23 shops made a profit of £1.1m.",
            &[
                "Legacies brought in",
                "The charity's … shops made a profit of …",
                "The charity's 23 shops made a profit of …",
            ],
        ),
        (
            "The force, which has 2,146 officers, is £6.3m short of balancing its budget.",
            &["The force, which has", "The force is short of balancing its budget"],
        ),
        (
            "A trip, which usually runs about $14, was going for as much as $41 on Thursday morning.",
            &["A trip, which usually runs", "A trip was going for"],
        ),
        (
            "The bar said that 21 of its 130 lawyers had left.",
            &["… of its … lawyers had left", "21 of its … lawyers had left"],
        ),
        (
            "The walkout has idled 412 of the agency's 460 buses.",
            &[
                "The walkout has idled … of the agency's … buses",
                "The walkout has idled 412 of the agency's … buses",
            ],
        ),
        (
            "The chief said an extra 75 officers would start, paid for by a £13 rise in the council tax.",
            &[
                "The chief said an extra … officers would start",
                "… officers would start, paid for by a … rise in the council tax",
            ],
        ),
        (
            "The club plans to add 600 places and to spend $480,000 on floodlights.",
            &[
                "The club plans to add",
                "The club plans to add … places and to spend … on floodlights",
            ],
        ),
        (
            "The work can begin, if it can line up 2,000 deposits.",
            &["The work can begin, if it can line up … deposits"],
        ),
    ]);
}

#[test]
fn a_subject_is_found_across_what_is_put_in() {
    assert_labels(&[
        (
            "The rise, the largest in years, will add £88 to the bill.",
            &["The rise will add to the bill"],
        ),
        (
            "Marcus Ellery, a supervisor in Toledo, Ohio, was let go with 85 colleagues.",
            &["Marcus Ellery was let go with colleagues"],
        ),
        (
            "The navy, where employment has fallen by 140,000, lost an additional 11,000.",
            &["The navy, where employment has fallen", "The navy lost"],
        ),
        (
            "The club, the mayor said, has debts, and, founded in 1900, owes £4 million.",
            &["The club owes"],
        ),
        (
            "The boss, whose firm in Erie, Pa., employs 26 people, left.",
            &["The boss, whose firm in Erie, Pa., employs … people"],
        ),
    ]);
}

#[test]
fn a_label_says_no_less_than_a_list_and_no_more_than_a_share() {
    assert_labels(&[
        (
            "2,850 passes were given free to carers, pupils and people who live nearby.",
            &["Passes were given free"],
        ),
        ("Hiring fell short of the 110,000 that banks had forecast.", &["Banks had forecast"]),
        (
            "Health care accounts for nine out of every 10 new jobs.",
            &["Health care accounts for … new jobs"],
        ),
        ("Rents rose 6.7% to £1,343 a month.", &["Rents rose", "Rents"]),
        (
            "Rents will rise from £900 to £990.",
            &["Rents will rise from …", "Rents will rise from … to …"],
        ),
    ]);
}

#[test]
fn what_is_compared_has_the_label_of_the_first() {
    assert_labels(&[
        (
            "Absences climbed to 18%, compared with 9% in September.",
            &["Absences", "Absences climbed to 18%, compared with … | September"],
        ),
        (
            "Yields of cotton fell from 5.2 quintals to 3.9 quintals an acre.",
            &["Yields of cotton fell from … quintals", "Yields of cotton"],
        ),
        (
            "The police logged 8,914 thefts, a rise of 23%, and twice as many as in 2019.",
            &[
                "The police logged",
                "The police logged … thefts, a rise of …",
                "The police logged … thefts, a rise of …, and … as many | 2019",
            ],
        ),
        (
            "Robberies were down from 1,482 to 1,301 in the 12 months to June.",
            &["Robberies were down from …", "Robberies | 12 months to June"],
        ),
        (
            "A poll of 604 registered voters found that 52% side with the union and 29% with the city.",
            &[
                "A poll of registered voters",
                "A poll of … registered voters found that … side with the union",
                "… registered voters found that … side with the union and … with the city",
            ],
        ),
        (
            "Income came to $4.9 million, or 36% of the total.",
            &["Income", "Income came to …, or … of the total"],
        ),
        (
            "Of the cases, 1,316 had been open for a year and 287 for more than two.",
            &[
                "Of the cases, … had been open for a year",
                "Of the cases, … had been open for a year and … for more than two",
            ],
        ),
    ]);
}

#[test]
fn nothing_ends_in_a_joining_word_and_the_number_it_rose_to_is_not_the_rise() {
    assert_labels(&[
        ("The share fell from 15 percent to 12 percent.", &["The share fell from …", "The share"]),
        ("Rents rose by 3 percent, and arrears fell to $40,000.", &["Rents rose", "Arrears"]),
        (
            "The ticket goes up by $5, and the pass by $60.",
            &["The ticket goes up", "The ticket goes up by …, and the pass by …"],
        ),
    ]);
}

#[test]
fn items_of_a_list_are_named_each_by_itself() {
    assert_labels(&[(
        "Population fell in most towns: Ashby, to 6,120 (down 48%); and Denton, to 11,905 (down 20%).",
        &["Ashby, to …", "Ashby, to … (down …)", "Denton, to …", "Denton, to … (down …)"],
    )]);
}

#[test]
fn the_nearest_time_is_the_period() {
    assert_labels(&[
        ("By July, the shops had closed, and 140 jobs had gone.", &["Jobs had gone | By July"]),
        (
            "Unemployment fell to 5.8 percent in December from 9.1 percent in 2018.",
            &["Unemployment | December", "Unemployment fell to … from … | 2018"],
        ),
        (
            "Sales grew 4% this year, after 2% last year.",
            &["Sales grew | this year", "Sales grew …, after … | last year"],
        ),
    ]);
}
