//! English names that turn a clause around its figure.

use super::super::assert_labels;

#[test]
fn what_somebody_has_or_makes_has_its_amount_behind_it() {
    assert_labels(&[
        ("The hall has a capacity of 75.", &["Capacity of the hall"]),
        ("The firm made a profit of £3m in Wales.", &["Profit made by the firm in Wales"]),
        ("The firm did not make a profit of £3m.", &["The firm did not make a profit of £3m"]),
        ("The library, which has 14 branches, will stay open.", &["Branches that the library has"]),
        (
            "The firm paid a $1.9 million civil penalty for the spill.",
            &["Civil penalty paid by the firm for the spill"],
        ),
        ("A £3m grant was awarded to the school.", &["Grant awarded to the school"]),
        ("There is a £5 million funding gap at the council.", &["Funding gap at the council"]),
        // What is bought is none of its price.
        ("He bought a £40 padlock.", &["He bought a £40 padlock"]),
    ]);
}

#[test]
fn what_somebody_changed_or_put_at_an_amount_has_its_name() {
    assert_labels(&[
        ("The bank cut its base rate to 4 per cent.", &["Base rate of the bank"]),
        (
            "The bank raised its base rate by 0.25 points to 4 per cent.",
            &["Rise in base rate of the bank", "Base rate of the bank"],
        ),
        (
            "The government raised the minimum wage from £9 to £10.",
            &["Minimum wage, previously", "Minimum wage"],
        ),
        (
            "The mooring fee rose from £10 to £12 for members.",
            &["Mooring fee for members, previously", "Mooring fee for members"],
        ),
        (
            "The bus company cut its grant from £30,000 to £20,000 for village halls.",
            &[
                "Grant of the bus company for village halls, previously",
                "Grant of the bus company for village halls",
            ],
        ),
        (
            "The weekly allowance was raised from £165 to £176 for children aged 0 to 4.",
            &[
                "£165 in “The weekly allowance was raised from £165 to £176 for children aged 0 to 4”",
                "£176 in “The weekly allowance was raised from £165 to £176 for children aged 0 to 4”",
            ],
        ),
        ("Insurers put the cost of repairs at £3m.", &["Cost of repairs, estimated"]),
        (
            "The mayor refused to cut the base rate to 4 per cent.",
            &["The mayor refused to cut the base rate to 4 per cent"],
        ),
        (
            "Underemployment eased slightly, from 20.6 to 19.8 per cent.",
            &["Underemployment, previously", "Underemployment"],
        ),
        ("Council tax will go up by 4.75%.", &["Rise in council tax, expected"]),
    ]);
}

#[test]
fn a_clause_stands_behind_its_preposition_and_a_deed_behind_its_things() {
    assert_labels(&[
        ("The line was closed for nine hours.", &["Time for which the line was closed"]),
        ("The line was not closed for nine hours.", &["The line was not closed for nine hours"]),
        ("The plan was backed by 64 councillors.", &["Councillors by whom the plan was backed"]),
        ("Prices rose in 12 towns.", &["Towns in which prices rose"]),
        ("The council gave grants to 12 clubs.", &["Clubs that the council gave grants to"]),
        ("The bus crashed near Leeds, killing 12 people.", &["People killed"]),
        ("The firm opened a plant, creating 300 jobs in Wales.", &["Jobs created in Wales"]),
        (
            "The council rejected the plan, saving £3m.",
            &["The council rejected the plan, saving £3m"],
        ),
        ("The firm is building 300 homes in Leeds.", &["Homes that the firm is building in Leeds"]),
        ("The firm plans to hire 300 people.", &["People that the firm plans to hire"]),
        ("They fenced 6.8 km of bank.", &["Bank fenced"]),
        (
            "The road reopened after 94 cattle were moved from the field.",
            &["Cattle moved from the field"],
        ),
        ("All but 12 homes were destroyed.", &["All but 12 homes were destroyed"]),
    ]);
}

#[test]
fn a_part_has_the_things_of_its_whole() {
    assert_labels(&[
        ("Some 1,300 of its 41,000 books are overdue.", &["Books that are overdue"]),
        (
            "Fifty of the 88 houses were under water, 11 of them to the sills.",
            &["Houses under water", "Houses under water: to the sills"],
        ),
        (
            "The ship carried 300 cars worth £4.1m.",
            &["Cars carried by the ship", "Value of cars carried by the ship"],
        ),
        ("Common tern: 36 pairs.", &["Common tern: pairs"]),
        ("A survey of 2,300 passengers found long queues.", &["Passengers surveyed"]),
        (
            "Some 94 cattle were stolen from 14 farms.",
            &["Cattle stolen from farms", "14 farms in “Some 94 cattle were stolen from 14 farms”"],
        ),
    ]);
}

#[test]
fn a_share_of_those_who_are_asked_says_what_they_think() {
    assert_labels(&[
        (
            "Forty per cent thought the mayor had done a good job and 17% disagreed.",
            &["Share who thought the mayor had done a good job", "Share who disagreed"],
        ),
        ("Among women, 40% said they had voted.", &["Share of women who said they had voted"]),
        (
            "Nearly half of tenants want a lift, although one in six would oppose any.",
            &["Share of tenants who want a lift", "one in six would oppose any"],
        ),
        (
            "About 60% of renters said they would move if the rail link closed.",
            &["Share of renters who said they would move if the rail link closed"],
        ),
        (
            "Some 33% said he should go as soon as he can.",
            &["Some 33% said he should go as soon as he can"],
        ),
    ]);
}

#[test]
fn a_noun_may_be_a_verb_elsewhere() {
    assert_labels(&[
        ("The cost of a bed is £17,340.", &["Cost of a bed"]),
        ("The average cost per pupil is £17,340.", &["Average cost per pupil"]),
        ("The number of homes sold fell by 4 per cent.", &["Fall in number of homes sold"]),
        ("The average stay was 6.4 nights.", &["Average stay"]),
        (
            "The number of people classified as unemployed is 9.3 million.",
            &["Number of people classified as unemployed"],
        ),
    ]);
}
