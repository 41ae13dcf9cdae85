//! Labels in English for figures whose sentence leaves unsaid what the one before it says.

use crate::import::labels::assert_labels;

#[test]
fn a_limit_of_the_sentence_before_stands_in_a_quotation() {
    assert_labels(&[
        (
            "At state-run nurseries, fees average £4,100, up 3 per cent. Lunch and a place after four is now £1,350.",
            &[
                "At state-run nurseries, fees average £4,100",
                "At state-run nurseries, fees average £4,100, up 3 per cent",
                "At state-run nurseries, fees average £4,100, up 3 per cent. Lunch and a place after four is now £1,350 | now",
            ],
        ),
        (
            "Fares on night trains within the county came to £3m. Subsidies rose to £900,000.",
            &[
                "Fares on night trains within the county",
                "Fares on night trains within the county came to £3m. Subsidies rose to £900,000",
            ],
        ),
        // What counts things of its own or says where it holds needs no other.
        (
            "Fares on trains in the county came to £3m. The council opened 14 halls.",
            &["Fares on trains in the county", "Halls opened by the council"],
        ),
        (
            "Among tenants, arrears came to £3m. In Norwich, rents were £740.",
            &["Arrears among tenants", "Rents in Norwich"],
        ),
    ]);
}

#[test]
fn what_points_to_the_sentence_before_is_quoted_with_it() {
    assert_labels(&[
        (
            "The ferry was built in 1931. It can hold up to 140 cars.",
            &["The ferry was built in 1931. It can hold up to 140 cars"],
        ),
        (
            "There were 8,410 eye tests at the clinic. The average was 31 a day.",
            &[
                "Eye tests at the clinic",
                "There were 8,410 eye tests at the clinic. The average was 31 a day",
            ],
        ),
        // As much of its beginning as there is room for, up to the end of a clause.
        (
            "The mill ground its last wheat in the autumn of that year, and its owners, who had bought it from a bankrupt brewer for a song, sold the stones to a museum on the coast. It had made up to 60 sacks a day.",
            &[
                "The mill ground its last wheat in the autumn of that year, and its owners, who had bought it from a bankrupt brewer for a song … It had made up to 60 sacks a day",
            ],
        ),
        (
            "\"It was a long night for us. They were up to 40 strong,\" he said.",
            &["They were up to 40 strong"],
        ),
    ]);
}

#[test]
fn a_span_within_a_name_is_no_end_of_a_quotation() {
    assert_labels(&[(
        "Use grew from up to 2.5 percent for Bands 1–3 of the scheme.",
        &["Use grew from up to 2.5 percent for Bands 1–3 of the scheme"],
    )]);
}

#[test]
fn names_joined_before_their_noun_and_the_owner_of_a_bracket_stay() {
    assert_labels(&[
        (
            "Owners said Marlow, Kestrel and Penrigg council should listen as they pay £4,500 in rates.",
            &[
                "Owners said Marlow, Kestrel and Penrigg council should listen as they pay £4,500 in rates",
            ],
        ),
        (
            "The rest is trips, the tea room (£3,912 profit, well done Pat) and the boat park.",
            &["The rest is trips, the tea room (£3,912 profit, well done Pat) and the boat park"],
        ),
    ]);
}

#[test]
fn another_name_of_a_subject_is_no_subject() {
    assert_labels(&[(
        "A long report on the state of the rivers that was printed yesterday in the oldest journal of the county, The Lantern, estimates that about 300 otters would die if it were dammed.",
        &["estimates that about 300 otters would die if it were dammed"],
    )]);
}

#[test]
fn what_is_compared_with_others_is_named_by_them() {
    assert_labels(&[
        (
            "The survival rate for ash was 31%, compared with 74% for oak.",
            &["Survival rate for ash", "Survival rate for oak"],
        ),
        (
            "Tickets for late shows are £12, £9 for children.",
            &["Tickets for late shows", "£9 for children"],
        ),
        ("The charge for a second bin is unchanged at £41.", &["Charge for a second bin"]),
        ("The charge for a second bin remains £41.", &["Charge for a second bin"]),
    ]);
}
