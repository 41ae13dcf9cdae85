//! Whose figure an English name is of, and where the name of what changed is told again.

use super::super::assert_labels;

#[test]
fn no_name_loses_whose_figure_it_is() {
    assert_labels(&[
        (
            "Kirk Foods blamed snow for a 4% drop in sales.",
            &["Kirk Foods blamed snow for a 4% drop in sales"],
        ),
        (
            "That is a fall in quantity of 9 per cent.",
            &["That is a fall in quantity of 9 per cent"],
        ),
        ("The rent is rising to $32 million.", &["The rent is rising to $32 million"]),
        (
            "The index is up 38 points since July.",
            &["The index is up 38 points since July | since July"],
        ),
        ("Five-year average on the farm is 7.7.", &["Five-year average on the farm is 7.7"]),
        (
            "The scooter was launched in May but has already sold 29,000 units.",
            &["The scooter was launched in May but has already sold 29,000 units | May"],
        ),
        ("The Ferry, the leading line, lost 23,000 riders.", &["Riders lost by the Ferry"]),
        ("A tin of beans has 14g.", &["A tin of beans has 14g"]),
        (
            "She won 68 percent of the vote — 365 votes in all — in May.",
            &["She won 68 percent of the vote", "365 votes in all"],
        ),
        (
            "A survey of adults, covering 19,263 arrests, came out.",
            &["A survey of adults, covering 19,263 arrests"],
        ),
        (
            "Dr Ann Lee, author of the study, said it followed 366,000 people.",
            &["Dr Ann Lee, author of the study, said it followed 366,000 people"],
        ),
    ]);
}

#[test]
fn no_name_is_of_what_it_only_stands_beside() {
    assert_labels(&[
        (
            "Ice added a sea level rise of 2 mm in a year of heat.",
            &["Ice added a sea level rise of 2 mm in a year of heat"],
        ),
        (
            "The flats are owned by the tenants (54 per cent) or held in trust (12 per cent).",
            &[
                "The flats are owned by the tenants (54 per cent) or held in trust",
                "The flats are owned by the tenants (54 per cent) or held in trust (12 per cent)",
            ],
        ),
        ("The Rovers were 12 of 35 from the line.", &["The Rovers were 12 of 35 from the line"]),
        ("The robin rose three places to four.", &["The robin rose three places to four"]),
        (
            "The change saves £1.1million a year on a service that costs £8.7m.",
            &[
                "£1.1million a year in “The change saves £1.1million a year on a service that costs £8.7m”",
                "£8.7m in “The change saves £1.1million a year on a service that costs £8.7m”",
            ],
        ),
        (
            "There were 187 births, among them two calves, 11 Humboldt penguins and a fawn.",
            &["Births", "among them two calves, 11 Humboldt penguins and a fawn"],
        ),
        (
            "Adjusted profit is now £2.60, compared to the prior outlook of £1.50.",
            &[
                "Adjusted profit | now",
                "Adjusted profit is now £2.60, compared to the prior outlook of £1.50",
            ],
        ),
        (
            "A weight limit of 7.5 tonnes, which would cost £60,000, is wanted.",
            &[
                "A weight limit of 7.5 tonnes",
                "A weight limit of 7.5 tonnes, which would cost £60,000",
            ],
        ),
        (
            "The storm destroyed 40 barns, sheds and greenhouses.",
            &["The storm destroyed 40 barns, sheds and greenhouses"],
        ),
        (
            "The 20 working day payment terms are strict.",
            &["The 20 working day payment terms are strict"],
        ),
        (
            "Roads- Quotes received to change 7 lamps to new ones.",
            &["Roads- Quotes received to change 7 lamps to new ones"],
        ),
        ("He helped train the 630 new drivers.", &["He helped train the 630 new drivers"]),
        (
            "Over a third of the August increase in the index came from fuel.",
            &["Share of the August increase in the index that came from fuel"],
        ),
        ("The dwelling count also rose to 1,471,746.", &["Dwelling count"]),
    ]);
}

#[test]
fn a_subject_that_had_a_change_owns_it() {
    assert_labels(&[
        ("Harlow had a 6.1% increase in visitors.", &["Increase in visitors (Harlow)"]),
        ("The council saw a 12% rise in complaints.", &["Rise in complaints (council)"]),
        ("Lidl increased sales by 11 per cent.", &["Rise in sales (Lidl)"]),
        ("India raised exports of rice to 20 million tonnes.", &["Exports of rice (India)"]),
        ("The bank cut the base rate to 4 per cent.", &["Base rate"]),
        ("The mill raised prices by 3 per cent.", &["The mill raised prices by 3 per cent"]),
        (
            "Tesco fell to third place with a 5 per cent drop in sales.",
            &["Tesco fell to third place with a 5 per cent drop in sales"],
        ),
        (
            "About 28% of Kent's 4,000 teachers and 13% of nurses smoke.",
            &[
                "About 28% in “About 28% of Kent's 4,000 teachers and 13% of nurses smoke”",
                "Kent's teachers",
                "13% in “About 28% of Kent's 4,000 teachers and 13% of nurses smoke”",
            ],
        ),
        ("The hall included 40 paintings.", &["Paintings that the hall included"]),
        ("We have flown over 911 reefs in a plane.", &["We have flown over 911 reefs in a plane"]),
        (
            "Some 400 fans went to the first five matches.",
            &["Fans who went to the first five matches"],
        ),
        ("A woman spent three weeks in a coma.", &["Time spent by a woman in a coma"]),
        ("Of the 12 districts, eight were worse.", &["Districts", "Districts: worse"]),
        ("3 members of the public spoke.", &["Members of the public who spoke"]),
        (
            "Net sales of £31m were better: Trimble & Co. reported net sales of £12.1m.",
            &["Net sales of £31m were better", "Net sales reported by Trimble & Co."],
        ),
    ]);
}

#[test]
fn a_subject_with_a_list_a_time_or_a_deed_behind_it_is_whole() {
    assert_labels(&[
        (
            "Beer sales in pubs, bars and restaurants are down 10.6%.",
            &["Fall in beer sales in pubs, bars and restaurants"],
        ),
        (
            "Sales of cars, vans and lorries rose 4 per cent to £3 million.",
            &["Rise in sales of cars, vans and lorries", "Sales of cars, vans and lorries"],
        ),
        ("The museum, a church and school, cost £4 million.", &["Cost of the museum"]),
        (
            "Last week, Smith and Jones earned £400.",
            &["Amount earned by Smith and Jones | Last week"],
        ),
        ("Trains cancelled were down 3 per cent.", &["Fall in trains cancelled"]),
        (
            "Total layers in the country on March 1, 2022 totaled 390 million.",
            &["Total layers in the country | March 1, 2022"],
        ),
        (
            "The average number of layers during February totaled 393 million.",
            &["Average number of layers | February"],
        ),
        // What was hatched is not all of them.
        (
            "Egg-type chicks hatched during February totaled 51.1 million.",
            &["Egg-type chicks hatched during February totaled 51.1 million | February"],
        ),
    ]);
}

#[test]
fn what_is_told_of_two_or_only_of_the_first_is_told_of_each() {
    assert_labels(&[
        (
            "Researchers found that 6 percent of girls and 8 percent of boys slept nine hours a night.",
            &[
                "Share of girls who slept nine hours a night",
                "Share of boys who slept nine hours a night",
            ],
        ),
        (
            "Coal accounted for 30 per cent of output, gas for 20 per cent and wind for 10 per cent.",
            &["Coal as a share of output", "Gas as a share of output", "Wind as a share of output"],
        ),
        (
            "One finding of our study is that 30 per cent of the pupils reported poor sleep.",
            &["Share of the pupils who reported poor sleep"],
        ),
        (
            "The museum received 1.9 million visits in 2023, up 51% from 2019.",
            &[
                "Visits received by the museum | 2023",
                "Rise in visits received by the museum | 2023",
            ],
        ),
        (
            "Attendance was 175 million, up on the preceding year's 141 million.",
            &["Attendance", "Attendance, previously"],
        ),
    ]);
}

#[test]
fn each_object_of_a_verb_has_its_name() {
    assert_labels(&[
        (
            "The school has 600 pupils, 40 teachers and 12 cooks.",
            &[
                "Pupils that the school has",
                "Teachers that the school has",
                "Cooks that the school has",
            ],
        ),
        (
            "The hospital has 300 beds and about 40 doctors on the wards.",
            &["Beds that the hospital has", "Doctors that the hospital has on the wards"],
        ),
        // So many of both.
        ("The clinic needs 12 nurses and doctors.", &["The clinic needs 12 nurses and doctors"]),
        ("Christmas sales support 40 jobs.", &["Jobs that Christmas sales support"]),
        ("Students rent 40 flats.", &["Flats that students rent"]),
    ]);
}

#[test]
fn what_changed_again_has_its_name_at_each_time() {
    assert_labels(&[
        (
            "The shelter index rose 0.3 percent in August after rising 0.1 percent in July.",
            &["Rise in shelter index | August", "Rise in shelter index | July"],
        ),
        (
            "Fuel prices edged down 0.1 percent in August following a decrease of 6.6 percent in July and a decline of 3.7 percent in June.",
            &[
                "Fall in fuel prices | August",
                "Decrease in fuel prices | July",
                "Decline in fuel prices | June",
            ],
        ),
        (
            "Import prices increased 0.7 percent in August following a 0.3-percent decrease in July.",
            &["Rise in import prices | August", "Decrease in import prices | July"],
        ),
        (
            "The number of students increased by 62%, from 8,427 to 13,373.",
            &["Rise in number of students", "Number of students, previously", "Number of students"],
        ),
        (
            "Visits rose by 1,587, up from 115,849 to 117,436.",
            &["Rise in visits", "Visits, previously", "Visits"],
        ),
        (
            "Net debt was £14.8m (31 March: £9.2m).",
            &["Net debt", "Net debt, previously | 31 March"],
        ),
        (
            "Statutory profit was £7.9m in 2019 (2018: £9.4m).",
            &["Statutory profit | 2019", "Statutory profit | 2018"],
        ),
        ("The deficit for the third quarter was £4.1 million.", &["Deficit | third quarter"]),
        ("Total box office this week was $171.6 million.", &["Total box office | this week"]),
    ]);
}

#[test]
fn plain_clauses_of_many_have_their_name() {
    assert_labels(&[
        (
            "Some 340 children cross the river to reach the school.",
            &["Children who cross the river to reach the school"],
        ),
        ("Officials say more than 400 people were wounded.", &["People wounded"]),
        ("In all, 37 objections have been received.", &["Objections received"]),
        (
            "20 percent of all species have gone extinct.",
            &["Share of species that have gone extinct"],
        ),
        (
            "A whopping 86% of available channels are never used.",
            &["Share of available channels never used"],
        ),
        ("The bank kept the key interest rate at 7.75 percent.", &["Key interest rate"]),
        (
            "“We had a 55% increase in emergency requests over the past 12 months,” said Ann Lee.",
            &["Increase in emergency requests | past 12 months"],
        ),
    ]);
}

#[test]
fn no_quotation_is_cut_within_a_date_a_figure_or_a_row() {
    assert_labels(&[
        (
            "Finished in town in 2 hours, 3 minutes, 5 seconds, repeating as champion in the 26.2-mile race.",
            &[
                "Finished in town in 2 hours, 3 minutes, 5 seconds",
                "Finished in town in 2 hours, 3 minutes, 5 seconds, repeating as champion in the 26.2-mile race",
            ],
        ),
        (
            "The guns may fire from ships 25, 40 or 60 or more miles at sea.",
            &[
                "25 in “The guns may fire from ships 25, 40 or 60 or more miles at sea”",
                "40 in “The guns may fire from ships 25, 40 or 60 or more miles at sea”",
                "60 or more miles in “The guns may fire from ships 25, 40 or 60 or more miles at sea”",
            ],
        ),
        (
            "The deal closed on March 16, 2026, for about £1.5 million in cash.",
            &["The deal closed on March 16, 2026, for about £1.5 million in cash"],
        ),
        (
            "Out of 34,000 pupils, 2,285 were away.",
            &["Out of 34,000 pupils", "Out of 34,000 pupils, 2,285 were away"],
        ),
        (
            "The council will raise its tax by 1.8 per cent to protect the services people rely on.",
            &[
                "The council will raise its tax by 1.8 per cent to protect the services people rely on",
            ],
        ),
        (
            "The ice sheet, the biggest in the world, contributed to a rise of 1.5 mm in a year.",
            &[
                "The ice sheet, the biggest in the world, contributed to a rise of 1.5 mm in a year | in a year",
            ],
        ),
        (
            "£350,000 will go to “industry body core operating” and £275,000 to set-up.",
            &[
                "£350,000 in “£350,000 will go to “industry body core operating” and £275,000 to set-up”",
                "£275,000 in “£350,000 will go to “industry body core operating” and £275,000 to set-up”",
            ],
        ),
    ]);
}

#[test]
fn what_somebody_is_told_or_will_be_has_its_name() {
    assert_labels(&[
        (
            "The police ordered 40,000 people to move to higher ground as a storm came up the coast.",
            &["People ordered by the police to move to higher ground"],
        ),
        (
            "The flood forced 5,000 people to flee home and take shelter.",
            &["People forced by the flood to flee home"],
        ),
        (
            "A petition calling for a temporary bridge has drawn more than 5,200 signatures.",
            &["Signatures drawn by a petition calling for a temporary bridge"],
        ),
        (
            "The area planted increased 23 per cent to 22.6 million hectares.",
            &["Rise in area planted", "Area planted"],
        ),
        (
            "The council's precept on a small home will be £332.07.",
            &["Council's precept on a small home, expected"],
        ),
        (
            "The firm reported total debt: the company reported total debt of £39.6 million.",
            &["Total debt"],
        ),
    ]);
}

#[test]
fn what_says_too_little_by_itself_is_quoted() {
    assert_labels(&[
        (
            "The stock's 52-week range is $73 to $104.",
            &["The stock's 52-week range is $73 to $104"],
        ),
        ("The standing charge alone was £125.", &["The standing charge alone was £125"]),
        ("Andrew was worth £1 billion.", &["Andrew was worth £1 billion"]),
        (
            "The council met. — About 17% of the total amount spilled — that was caught by boats.",
            &["About 17% of the total amount spilled"],
        ),
        (
            "Net sales reported by the group were fine: the Hall & Sons group reported net sales of £14.9 million.",
            &["Net sales reported by the Hall & Sons group"],
        ),
    ]);
}
