//! Labels of plain sentences, whose words are known by their parts of speech.

use crate::import::labels::assert_labels;

#[test]
fn a_subject_and_its_verb_name_what_the_figure_is() {
    assert_labels(&[
        ("The crude birth rate was 9.4 per 1,000 population.", &["Crude birth rate"]),
        ("The cost per patient at Holm is £17,340.", &["Cost per patient at Holm"]),
        (
            "The clinic opened late because the temperature at the pier went from 59 to 31 in four hours.",
            &["Temperature at the pier, previously", "Temperature at the pier"],
        ),
        (
            "But complaints about missed calls went up from 212.",
            &["Complaints about missed calls, previously"],
        ),
        (
            "The Harbour Confidence Index rose again to a reading of 73.",
            &["Harbour Confidence Index"],
        ),
        (
            "The mean age at first birth was 29.9 years for mothers and 32.8 years for fathers.",
            &["Mean age at first birth for mothers", "Mean age at first birth for fathers"],
        ),
        (
            "The average stay was 4.2 nights in May, and in June it was 5.1 nights.",
            &["Average stay | May", "Average stay | June"],
        ),
        (
            "The fall of 20 per cent in five years hurt.",
            &["The fall of 20 per cent in five years hurt | in five years"],
        ),
        (
            "Some 40% of weddings were solemnised in a church in 2020. In 1990 the proportion was 61.2%.",
            &[
                "Share of weddings solemnised in a church | 2020",
                "Share of weddings solemnised in a church | 1990",
            ],
        ),
        ("The mean age would be 40 years.", &["The mean age would be 40 years"]),
    ]);
}

#[test]
fn whose_share_it_is_and_what_they_do_stand_in_a_name() {
    assert_labels(&[
        (
            "The survey found 19% of nurses already are using masks at home and 48% are interested.",
            &["Share of nurses who are using masks at home", "Share of nurses interested"],
        ),
        (
            "The report said 76% of pupils achieved a pass in Latin.",
            &["Share of pupils who achieved a pass in Latin"],
        ),
        (
            "60 per cent of thefts were reported long after they happened.",
            &["60 per cent of thefts were reported long after they happened"],
        ),
        ("There were 3,412 marriages registered in Carrick.", &["Marriages registered in Carrick"]),
    ]);
}

#[test]
fn what_stands_before_a_bracket_has_its_share() {
    assert_labels(&[
        (
            "The main reasons were the cost of fuel (27%) and the ability to choose a seat (21%), followed by a poor timetable (18%).",
            &["Cost of fuel", "Ability to choose a seat", "Poor timetable"],
        ),
        (
            "Not spending money at bars and pubs (49%) is common.",
            &["Not spending money at bars and pubs (49%) is common"],
        ),
    ]);
}

#[test]
fn a_line_without_a_verb_is_named_by_what_stands_before_its_amount() {
    assert_labels(&[
        ("Net debt £14.8m (31 March: £9.2m)", &["Net debt", "31 March: £9.2m | 31 March"]),
        ("Adults £24, children £12", &["Adults", "Children"]),
        ("Polyethylene's €1.35", &["Polyethylene's €1.35"]),
    ]);
}

#[test]
fn what_is_said_of_a_place_and_of_those_who_tell_has_a_name() {
    assert_labels(&[
        ("Ormsley is 17 miles away.", &["Distance to Ormsley"]),
        ("We have 76 volunteers.", &["Volunteers"]),
        (
            "We made a surplus of £11,207 (last year: a loss of £4,918).",
            &["Surplus", "last year: a loss of £4,918 | last year"],
        ),
        ("Carrick had the lowest death rate at 9.4%.", &["Lowest death rate (Carrick)"]),
        ("Membership finished the year at 1,046.", &["Membership"]),
        ("The gale took nineteen nests.", &["Nests taken by the gale"]),
        ("Two in five tickets are now bought online.", &["Share of tickets bought online"]),
    ]);
}

#[test]
fn what_is_of_another_or_of_more_than_one_has_no_name() {
    assert_labels(&[
        (
            "The bank said 91 per cent of customers at Holm used its app, website or telephone line.",
            &["The bank said 91 per cent of customers at Holm used its app"],
        ),
        (
            "The survey puts their losses at more than £600 million.",
            &["The survey puts their losses at more than £600 million"],
        ),
        (
            "This was followed by law with a birth rate of 14.4%.",
            &["This was followed by law with a birth rate of 14.4%"],
        ),
        (
            "Holm was followed by the North East (11.4%).",
            &["Holm was followed by the North East (11.4%)"],
        ),
    ]);
}
