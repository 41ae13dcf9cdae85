//! What English names may not leave out, and what they cannot stand without.

use super::super::assert_labels;

#[test]
fn a_name_counts_what_its_figure_counts() {
    assert_labels(&[
        (
            "A 40-page guide cost £3.10.",
            &["40-page in “A 40-page guide cost £3.10”", "£3.10 in “A 40-page guide cost £3.10”"],
        ),
        (
            "It was followed by farming and the technical with a failure rate of 14.4%.",
            &["It was followed by farming and the technical with a failure rate of 14.4%"],
        ),
        (
            "Gannets rose from 186,000 to 259,000 occupied nests.",
            &[
                "186,000 in “Gannets rose from 186,000 to 259,000 occupied nests”",
                "259,000 in “Gannets rose from 186,000 to 259,000 occupied nests”",
            ],
        ),
        ("The fleet grew to 412 ships.", &["Fleet"]),
        (
            "Some 50 per cent of those found were men and 11 people were aged under 26.",
            &[
                "Share of those found who were men",
                "11 people in “Some 50 per cent of those found were men and 11 people were aged under 26”",
            ],
        ),
        (
            "Runners from 38 states and 11 countries signed up.",
            &[
                "38 states in “Runners from 38 states and 11 countries signed up”",
                "11 countries in “Runners from 38 states and 11 countries signed up”",
            ],
        ),
        ("Nobody's rent has gone up by £225.", &["Nobody's rent has gone up by £225"]),
        // Other things are counted in the same words.
        (
            "A survey drew 618 replies from a population of 1,900.",
            &[
                "618 replies in “A survey drew 618 replies from a population of 1,900”",
                "1,900 in “A survey drew 618 replies from a population of 1,900”",
            ],
        ),
    ]);
}

#[test]
fn a_name_says_of_what_its_measure_is() {
    assert_labels(&[
        ("The council's target is 55 per cent.", &["The council's target is 55 per cent"]),
        (
            "The average across England was 44 per cent.",
            &["The average across England was 44 per cent"],
        ),
        ("Insurance has climbed to £118,000.", &["Insurance has climbed to £118,000"]),
        ("Attendance fell to 9,300.", &["Attendance"]),
        (
            "Average speeds there have fallen and crashes dropped to nine.",
            &["Average speeds there have fallen and crashes dropped to nine"],
        ),
        ("Each quarter we collect 100,000 prices.", &["Each quarter we collect 100,000 prices"]),
    ]);
}

#[test]
fn a_name_has_the_whole_of_a_list_a_cause_and_a_law() {
    assert_labels(&[
        (
            "Some 43 per cent of waste was recycled, composted or reused.",
            &["Share of waste recycled, composted or reused"],
        ),
        (
            "The practice said 86 appointments had been missed because of ferry problems.",
            &["Appointments missed because of ferry problems"],
        ),
        (
            "Around 900 people were released under the Prisoners (Scotland) Act.",
            &["Around 900 people were released under the Prisoners (Scotland) Act"],
        ),
        (
            "Some 63 per cent of adults said they had read a book in the past year.",
            &["Share of adults who said they had read a book in the past year"],
        ),
    ]);
}

#[test]
fn a_period_is_not_said_twice_and_a_sign_not_denied() {
    assert_labels(&[(
        "Cattle numbers in June 2007 decreased by 211,800 (-3.1 per cent).",
        &[
            "Fall in cattle numbers | June 2007",
            "Change in cattle numbers, in per cent | June 2007",
        ],
    )]);
}

#[test]
fn a_quotation_takes_in_what_its_figure_is_understood_by() {
    assert_labels(&[
        (
            "The state received 2.1 million doses in January and a further 4.8 million last week.",
            &[
                "Doses received by the state | January",
                "The state received 2.1 million doses in January and a further 4.8 million last week | last week",
            ],
        ),
        (
            "The number of tenants made homeless by a \"no fault\" notice under Section 21 fell by 70.",
            &[
                "The number of tenants made homeless by a \"no fault\" notice under Section 21 fell by 70",
            ],
        ),
        // A whole sentence between quotation marks is another's.
        ("She said \"we waited for hours on end in the cold\" and paid £70.", &["paid £70"]),
    ]);
}

#[test]
fn a_quotation_has_the_subject_of_its_verb_and_no_other_clause() {
    assert_labels(&[
        (
            "A count of 2,300 swimmers in July and August took up to 41 hours.",
            &[
                "2,300 swimmers in “A count of 2,300 swimmers in July and August took up to 41 hours” | July and August",
                "up to 41 hours in “A count of 2,300 swimmers in July and August took up to 41 hours”",
            ],
        ),
        (
            "At the harbour pools, 52% of places were taken, and up to 61 per cent of lanes stood empty.",
            &[
                "Share of places taken at the harbour pools",
                "At the harbour pools, 52% of places were taken, and up to 61 per cent of lanes stood empty",
            ],
        ),
        (
            "Bread fell by 4.4 percent in the spring, and took up to 0.2 points off the total.",
            &[
                "Bread fell by 4.4 percent in the spring",
                "Bread fell by 4.4 percent in the spring, and took up to 0.2 points off the total",
            ],
        ),
        (
            "In the spring the volunteers relaid 640 yards at the cutting and changed some 1.2 km of rail.",
            &[
                "In the spring the volunteers relaid 640 yards at the cutting | In the spring",
                "In the spring the volunteers relaid 640 yards at the cutting and changed some 1.2 km of rail | In the spring",
            ],
        ),
        (
            "The shop took £4,100 and the café £3,900 between them.",
            &["The shop took £4,100", "The shop took £4,100 and the café £3,900 between them"],
        ),
        (
            "It rained on most days, one fewer than in May, and the first bus was up to 46 minutes late.",
            &["the first bus was up to 46 minutes late"],
        ),
        (
            "She was given a medal in the autumn, and kept it in a tin with £4.60 in old pennies.",
            &[
                "She was given a medal in the autumn, and kept it in a tin with £4.60 in old pennies",
            ],
        ),
        (
            "Some 48 per cent of walkers said they wore boots on the moor, while 12 per cent had never tried them.",
            &[
                "Share of walkers who said they wore boots on the moor",
                "Some 48 per cent of walkers said they wore boots on the moor, while 12 per cent had never tried them",
            ],
        ),
    ]);
}

#[test]
fn a_quotation_neither_begins_with_what_leads_on_to_it_nor_is_a_figure_alone() {
    assert_labels(&[
        (
            "He pointed to a £6.3m gap in the plans and said the funds would be down to £8.9m.",
            &["He pointed to a £6.3m gap in the plans", "the funds would be down to £8.9m"],
        ),
        (
            "Her pulse was steady (61 beats) and her sight good.",
            &["Her pulse was steady (61 beats) and her sight good"],
        ),
        (
            "Sales rose by 4 per cent and were above the mean of 12 per cent.",
            &["Rise in sales", "Sales rose by 4 per cent and were above the mean of 12 per cent"],
        ),
    ]);
}

#[test]
fn a_name_has_all_of_its_measure_and_of_what_is_told() {
    assert_labels(&[
        (
            "Spending on staff as a proportion of income has fallen to 52.8%.",
            &["Spending on staff as a proportion of income"],
        ),
        ("Grants to members nevertheless came to $13.1 million.", &["Grants to members"]),
        (
            "Some 1,090 children had at least six lessons.",
            &[
                "Some 1,090 children in “Some 1,090 children had at least six lessons”",
                "at least six lessons in “Some 1,090 children had at least six lessons”",
            ],
        ),
        (
            "The highest reading was 141 micrograms in 100 millilitres of breath.",
            &[
                "Highest reading",
                "100 millilitres in “The highest reading was 141 micrograms in 100 millilitres of breath”",
            ],
        ),
        (
            "Prices rose at an annual rate of 3.5 per cent.",
            &["Prices rose at an annual rate of 3.5 per cent"],
        ),
        (
            "Of those decided, 87.9% were turned down.",
            &["Of those decided, 87.9% were turned down"],
        ),
        (
            "About 47pc of the waste could have been recycled.",
            &["Share of the waste that could have been recycled"],
        ),
        (
            "This year 67.4% of grades were A* or A.",
            &["This year 67.4% of grades were A* or A | This year"],
        ),
    ]);
}

#[test]
fn what_is_only_asked_for_held_within_or_done_by_one_of_several_is_quoted() {
    assert_labels(&[
        (
            "Drivers walked out in their demand for a 6 per cent wage increase.",
            &["Drivers walked out in their demand for a 6 per cent wage increase"],
        ),
        ("Drivers won a 6 per cent wage increase.", &["Wage increase won by drivers"]),
        (
            "Divers found barnacles on 14 of its 30 buoys.",
            &["Divers found barnacles on 14 of its 30 buoys"],
        ),
        (
            "Tom came in April and has mended 40 kettles.",
            &["Tom came in April and has mended 40 kettles | April"],
        ),
        ("We mended 40 kettles.", &["Kettles mended"]),
    ]);
}

#[test]
fn a_place_whose_name_ends_as_adverbs_do_limits_a_quotation() {
    assert_labels(&[(
        "In Italy, 40 inns shut, and 12 opened.",
        &["Inns that shut in Italy", "In Italy, 40 inns shut, and 12 opened"],
    )]);
}

#[test]
fn a_quotation_keeps_the_condition_the_subject_and_what_a_pronoun_stands_for() {
    assert_labels(&[
        (
            "Had the bypass not been dug, traffic would be 4% lower than it is, according to a study.",
            &["Had the bypass not been dug, traffic would be 4% lower than it is"],
        ),
        (
            "Had the ferry not been saved, 46 families would have left.",
            &["Had the ferry not been saved, 46 families would have left"],
        ),
        (
            "For lambs weaned early (those sold by May), the loss rate was 8.2 per cent.",
            &["For lambs weaned early (those sold by May), the loss rate was 8.2 per cent"],
        ),
        (
            "The rate in Wales was 4.2, and in Kent it was 0.6 below it.",
            &[
                "The rate in Wales was 4.2",
                "The rate in Wales was 4.2, and in Kent it was 0.6 below it",
            ],
        ),
        (
            "The hall cost more, i.e. about nine per cent over.",
            &["The hall cost more, i.e. about nine per cent over"],
        ),
        (
            "The old bridge was rebuilt. The county paid for 3/4 of it.",
            &["The old bridge was rebuilt. The county paid for 3/4 of it"],
        ),
        (
            "The surveyors' first guess was 46 metres.",
            &["The surveyors' first guess was 46 metres"],
        ),
        ("Sixty people hurt themselves all season.", &["Sixty people hurt themselves all season"]),
    ]);
}
