//! English labels of parts, of several deeds of one subject, and of what a sentence says behind its opening.

use super::super::assert_labels;

#[test]
fn a_part_is_named_with_what_it_is_of() {
    assert_labels(&[
        (
            "Some 37 people have died, 29 of them children.",
            &["People who have died", "People who have died: children"],
        ),
        (
            "Of the 460 households owed a duty, 205 (44.6%) were owed advice.",
            &[
                "Households owed a duty",
                "Households owed a duty: owed advice",
                "Households owed a duty: owed advice, in per cent",
            ],
        ),
        (
            "Of those who died, 14 were in cars, eight were on foot and three were cyclists.",
            &["Those who died: in cars", "Those who died: on foot", "Those who died: cyclists"],
        ),
        (
            "There were 740 arrivals. Of these, 290 were new and 150 had come before.",
            &["Arrivals", "Arrivals: new", "Arrivals that had come before"],
        ),
        (
            "The mill cost £8.3m, of which £5.1m came from the lottery and £1.7m from the county.",
            &[
                "Cost of the mill",
                "Cost of the mill that came from the lottery",
                "Cost of the mill: from the county",
            ],
        ),
        (
            "Police made 40 arrests, of which 12 led to charges.",
            &["Arrests made by police", "Arrests made by police that led to charges"],
        ),
        (
            "The network has 270 stations, of which 120 have lifts.",
            &["Stations that the network has", "Stations that the network has: lifts"],
        ),
        (
            "There were 98 shark attacks, including six fatalities.",
            &["Shark attacks", "Shark attacks: fatalities"],
        ),
        // Of the offences, and not of the people.
        (
            "The town fined 22 people for parking offences, of which 18 led to a summons.",
            &[
                "People fined by the town for parking offences",
                "The town fined 22 people for parking offences, of which 18 led to a summons",
            ],
        ),
        // What all are is not said.
        ("Of the increase, 29 trains were new.", &["Of the increase, 29 trains were new"]),
    ]);
}

#[test]
fn all_deeds_of_one_subject_have_it() {
    assert_labels(&[
        (
            "Officers carried out 310 checks, issued 147 cautions and seized 31 pots.",
            &[
                "Checks carried out by officers",
                "Cautions issued by officers",
                "Pots seized by officers",
            ],
        ),
        // Another subject stands between.
        (
            "The bout ate into sales, but the film sold 534 seats and earned £26,000.",
            &["Seats sold by the film", "the film sold 534 seats and earned £26,000"],
        ),
        (
            "Some 800 nurses and aides will staff 400 posts.",
            &[
                "Some 800 in “Some 800 nurses and aides will staff 400 posts”",
                "400 posts in “Some 800 nurses and aides will staff 400 posts”",
            ],
        ),
    ]);
}

#[test]
fn what_opens_a_sentence_is_no_subject() {
    assert_labels(&[
        (
            "In the survey 38 per cent of visitors said they came for the film. Some 22 per cent said the café.",
            &[
                "Share of visitors who said they came for the film, in the survey",
                "Share of visitors who said the café",
            ],
        ),
        (
            "In 2023, the last full year before the fire, 14,200 people came to see the looms.",
            &["People who came to see the looms | 2023"],
        ),
        (
            "When the film was shown, 640 people watched the first part.",
            &["People who watched the first part"],
        ),
        ("This year a weekend pass cost £45.", &["Cost of a weekend pass | This year"]),
    ]);
}

#[test]
fn what_others_said_of_themselves_is_named_with_them() {
    assert_labels(&[
        (
            "The union said it still needed £1.9 million for repairs.",
            &["Amount that the union said it still needed for repairs"],
        ),
        (
            "It still needed £1.9 million for repairs.",
            &["It still needed £1.9 million for repairs"],
        ),
    ]);
}

#[test]
fn a_figure_is_compared_by_its_own_name() {
    assert_labels(&[
        ("The average population was 2% lower than last year.", &["Fall in average population"]),
        (
            "About 78% of the barley was cut, against a five-year average of 54%.",
            &["Share of the barley cut", "Share of the barley cut, five-year average"],
        ),
        (
            "Faults accounted for 231 of the cancellations.",
            &["Cancellations accounted for by faults"],
        ),
        ("Range when new: 258 miles", &["Range when new"]),
        (
            "The average population was 8,263, an increase of 2.9% on the previous year (8,030).",
            &[
                "Average population",
                "Increase in average population",
                "Average population, previously | previous year",
            ],
        ),
        ("Crime fell for the first time in years to 412 cases.", &["Crime"]),
        ("Crews had to deal with 17 fires.", &["Fires that crews had to deal with"]),
    ]);
}

#[test]
fn things_that_are_known_have_their_owner_or_all_that_is_said_of_them() {
    assert_labels(&[
        (
            "Of the 3,708 crossings timetabled, 11 per cent failed.",
            &["Crossings timetabled", "Crossings timetabled that failed"],
        ),
        (
            "Visits to the city's 14 branches reached 2.3 million.",
            &["City's branches", "Visits to the city's 14 branches"],
        ),
        ("Six of the 11 main groups increased.", &["Main groups that increased"]),
    ]);
}

#[test]
fn what_is_only_expected_is_said_to_be() {
    assert_labels(&[
        ("Revenue for the film is estimated at £65 million.", &["Revenue for the film, estimated"]),
        ("Traffic is expected to rise by 4 per cent.", &["Rise in traffic, expected"]),
        ("A study estimates that about 300 otters drowned.", &["Otters that drowned, estimated"]),
        ("Traffic could rise by 4 per cent.", &["Traffic could rise by 4 per cent"]),
    ]);
}

#[test]
fn what_follows_a_change_is_the_level() {
    assert_labels(&[
        (
            "Passenger numbers fell by 8 per cent over the winter to 71,350.",
            &["Fall in passenger numbers | over the winter", "Passenger numbers | over the winter"],
        ),
        ("Car traffic was down 5.4 per cent at 23,900.", &["Fall in car traffic", "Car traffic"]),
    ]);
}

#[test]
fn what_doubled_rose_and_what_others_promised_has_no_subject_of_the_clause_before() {
    assert_labels(&[
        (
            "Vehicle imports more than doubled to $1.4 billion.",
            &["Rise in vehicle imports", "Vehicle imports"],
        ),
        (
            "Britain has promised $15 million in total, $12 million has been pledged by Norway.",
            &["Amount promised by Britain in total", "Amount pledged by Norway"],
        ),
        (
            "There have been 347 reported armed robberies. There were 14 attempted break-ins reported.",
            &["Reported armed robberies", "Attempted break-ins reported"],
        ),
        ("The fall was due to a decrease of 800 in dairy cows.", &["Decrease in dairy cows"]),
    ]);
}

#[test]
fn no_name_is_cut_off_in_a_list_or_a_quotation_or_carries_another_figure() {
    assert_labels(&[
        (
            "In 2017 the trust spent £5.6 million on 20 managers.",
            &[
                "£5.6 million in “In 2017 the trust spent £5.6 million on 20 managers” | 2017",
                "20 managers in “In 2017 the trust spent £5.6 million on 20 managers” | 2017",
            ],
        ),
        (
            "The 111 clerks earning more than £160,000 left.",
            &[
                "111 clerks in “The 111 clerks earning more than £160,000 left”",
                "more than £160,000 in “The 111 clerks earning more than £160,000 left”",
            ],
        ),
        (
            "Up to £928 million is estimated to have come from fees.",
            &["Amount estimated to have come from fees"],
        ),
        ("Three gardeners injured", &["Gardeners injured"]),
        (
            "At least 3,302 have been rescued off the coast of Norland, Malvia and Thule.",
            &["At least 3,302 have been rescued off the coast of Norland, Malvia and Thule"],
        ),
        (
            "Some 2,621 migrants are believed to be drifting in small \"rickety boats\" at sea.",
            &["Some 2,621 migrants are believed to be drifting in small \"rickety boats\" at sea"],
        ),
        (
            "The firm's shares closed up four pence at 274.5 pence.",
            &[
                "four pence in “The firm's shares closed up four pence at 274.5 pence”",
                "274.5 pence in “The firm's shares closed up four pence at 274.5 pence”",
            ],
        ),
        (
            "The death toll from the earthquake has reached more than 6,200 people.",
            &["Death toll from the earthquake"],
        ),
        (
            "Fourth quarter sales of the mill rose 2%, recovering from a dip below $30.",
            &[
                "Rise in sales of the mill | Fourth quarter",
                "Fourth quarter sales of the mill rose 2%, recovering from a dip below $30 | Fourth quarter",
            ],
        ),
        (
            "The mill said fourth quarter sales rose 2%.",
            &["Rise in fourth quarter sales | fourth quarter"],
        ),
    ]);
}

#[test]
fn a_quotation_keeps_the_list_it_ends_in_and_the_limit_that_opens_its_sentence() {
    assert_labels(&[
        (
            "The group, which acts for 600 shops in Mill Lane, Hill Street and Quay Road, met.",
            &["The group, which acts for 600 shops in Mill Lane, Hill Street and Quay Road"],
        ),
        (
            "They came to 12 of the towns around Leeds, Mr Hill and Ms Moor said.",
            &["They came to 12 of the towns around Leeds"],
        ),
        (
            "Of those who have managed to put more money away than usual while the shops were closed, 29 per cent said that they would save.",
            &[
                "Of those who have managed to put more money away than usual while the shops were closed, 29 per cent said that they would save",
            ],
        ),
    ]);
}

#[test]
fn no_name_is_of_another_pair_or_leaves_out_what_somebody_is_let_do() {
    assert_labels(&[
        (
            "Here 4 grooms and 11 brides were young in 2024, against 212 and 689 in 1974.",
            &[
                "4 grooms in “Here 4 grooms and 11 brides were young in 2024” | 2024",
                "Brides that were young | 2024",
                "212 in “Here 4 grooms and 11 brides were young in 2024, against 212 and 689 in 1974” | 1974",
                "689 in “Here 4 grooms and 11 brides were young in 2024, against 212 and 689 in 1974” | 1974",
            ],
        ),
        (
            "There were 1,118 reports of thefts against 587, an increase of 90 per cent.",
            &[
                "Reports of thefts",
                "Reports of thefts, previously",
                "Increase in reports of thefts",
            ],
        ),
        (
            "The plan would allow 330,000 people to apply for relief.",
            &["The plan would allow 330,000 people to apply for relief"],
        ),
        ("The firm hired an additional 40 nurses.", &["The firm hired an additional 40 nurses"]),
        ("Only 29% said they would pay for it.", &["Only 29% said they would pay for it"]),
    ]);
}
