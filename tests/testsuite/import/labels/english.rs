//! Labels in English: names where they are certain, else quotations.

mod clauses;
mod context;
mod owners;
mod plain;
mod printable;
mod structure;

use super::assert_labels;

#[test]
fn what_a_subject_is_and_what_it_changed_to_have_its_name() {
    assert_labels(&[
        (
            "The report said that the average rent for flats rose by 4 per cent to €810.",
            &["Rise in average rent for flats", "Average rent for flats"],
        ),
        ("Median household income rose by 4.2 percent.", &["Rise in median household income"]),
        (
            "Flat prices fell by 3 per cent in the old port.",
            &["Fall in flat prices in the old port"],
        ),
        ("The pass costs £65 a week.", &["Cost of the pass"]),
        (
            "Renewable output was 37.2 TWh, gas and other fuels 20.1 TWh, nuclear 8.9 TWh and wind 4.2 TWh.",
            &["Renewable output", "Gas and other fuels", "Nuclear", "Wind"],
        ),
        ("The fleet, the largest in the world, grew to 412 ships.", &["Fleet"]),
        ("The charge was cut by 14 per cent to £30.", &["Fall in charge", "Charge"]),
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
            "Unemployment fell to 5.8 percent in December from 9.1 percent in 2018.",
            &["Unemployment | December", "Unemployment | 2018"],
        ),
        (
            "Arson dropped to four, from seven, and trespass cases stand at 52, in comparison to 61 in 2011.",
            &["Arson", "Arson, previously", "Trespass cases", "Trespass cases, previously | 2011"],
        ),
        (
            "The police logged 8,914 thefts, a rise of 23%, and twice as many as in 2019.",
            &[
                "Thefts logged by the police",
                "Rise in thefts logged by the police",
                "twice as many as in 2019",
            ],
        ),
        (
            "The share of used cars has grown from 2.4 to 3.5 per cent.",
            &["Share of used cars, previously", "Share of used cars"],
        ),
        (
            "Yields of cotton fell from 5.2 quintals to 3.9 quintals an acre.",
            &["Yields of cotton, previously", "Yields of cotton"],
        ),
        (
            "Goat numbers fell by 3,100 (-4 percent) to 72,400.",
            &["Fall in goat numbers", "Change in goat numbers, in per cent", "Goat numbers"],
        ),
    ]);
}

#[test]
fn what_somebody_did_with_things_is_named_by_both() {
    assert_labels(&[
        (
            "The county opened 14 clinics in remote villages.",
            &["Clinics opened by the county in remote villages"],
        ),
        ("Wardens carried out 147 inspections.", &["Inspections carried out by wardens"]),
        (
            "The pumps used 21.4 MWh, lamps 19.5 MWh.",
            &["Amount used by the pumps", "Amount used by lamps"],
        ),
        ("Net imports met 10.9 per cent of supply.", &["Share of supply met by net imports"]),
        (
            "Health care accounts for 8 per cent of the total wage bill.",
            &["Health care as a share of the total wage bill"],
        ),
        (
            "By July, the shops had closed, and 140 jobs had gone.",
            &["Jobs that had gone | By July"],
        ),
        (
            "About 70% of the workers live near the yard.",
            &["Share of the workers who live near the yard"],
        ),
    ]);
}

#[test]
fn amounts_have_the_deed_or_the_size_that_they_measure() {
    assert_labels(&[
        (
            "Firms in Africa raised $1.4 billion, 14% more than a year earlier. Equity brought in $3 million, or 61% of the total.",
            &[
                "Amount raised by firms in Africa",
                "Rise in amount raised by firms in Africa",
                "Amount brought in by equity",
                "Amount brought in by equity as a share of the total",
            ],
        ),
        (
            "Tea brought in $12 million and rubber goods $8 million.",
            &["Amount brought in by tea", "Amount brought in by rubber goods"],
        ),
        ("The new bridge is 86 metres long.", &["Length of the new bridge"]),
        (
            "The ditch was 6.5 meters wide and 3.2 meters deep.",
            &["Width of the ditch", "Depth of the ditch"],
        ),
        (
            "Butter was $8.58 per 500 grams, up $1.92.",
            &[
                "Price of butter, per 500 grams",
                "500 grams in “Butter was $8.58 per 500 grams”",
                "Rise in price of butter, per 500 grams",
            ],
        ),
        ("There was a decrease in dairy heifers of 10,900.", &["Decrease in dairy heifers"]),
    ]);
}

#[test]
fn things_are_named_by_what_was_done_or_by_what_describes_them() {
    assert_labels(&[
        (
            "We issued 147 cautions and 58 expiation notices, and seized 31 unmarked pots.",
            &["Cautions issued", "Expiation notices issued", "Unmarked pots seized"],
        ),
        ("They found 1,116 beads of Baltic amber.", &["Beads of Baltic amber found"]),
        ("There were 67 injuries, down 12 per cent.", &["Injuries", "Fall in injuries"]),
        (
            "Across Great Britain, 1,602 people were killed or badly injured in floods, and 402 were arrested.",
            &[
                "People killed or badly injured in floods across Great Britain",
                "Across Great Britain, 1,602 people were killed or badly injured in floods, and 402 were arrested",
            ],
        ),
        (
            "Among teenagers, 27 percent said they read for fun.",
            &["Share of teenagers who said they read for fun"],
        ),
        ("US$3 million has been pledged by the state.", &["Amount pledged by the state"]),
        ("Police issued 860 notices.", &["Notices issued by police"]),
    ]);
}

#[test]
fn what_a_verb_has_as_its_object_is_named_by_the_clause() {
    assert_labels(&[
        ("The yard has 85 spaces.", &["Spaces that the yard has"]),
        ("The fund holds $2 million.", &["Amount that the fund holds"]),
        (
            "Lake Power, which serves Stow, reported 400 customers without light.",
            &["Customers that Lake Power reported without light"],
        ),
        ("They hold 85 spaces.", &["They hold 85 spaces"]),
        ("The yard that he has holds 85 spaces.", &["The yard that he has holds 85 spaces"]),
    ]);
}

#[test]
fn an_amount_has_the_name_that_stands_before_it() {
    assert_labels(&[
        ("It was full with an occupancy rate of 141%.", &["Occupancy rate"]),
        // Of the one that is spoken of, not of all.
        ("It was full, an occupancy rate of 141%.", &["It was full, an occupancy rate of 141%"]),
        ("Barley futures closed at £163.", &["Barley futures"]),
        ("There was a 3 per cent increase in bus fares.", &["Increase in bus fares"]),
        ("It paid an average of £20.", &["It paid an average of £20"]),
    ]);
}

#[test]
fn an_entry_is_called_what_stands_before_its_dash() {
    assert_labels(&[
        ("Burst pipes — 2,310 — mostly in older streets.", &["Burst pipes"]),
        ("- Blocked drains - 145", &["Blocked drains"]),
    ]);
}

#[test]
fn what_limits_a_figure_is_never_lost() {
    assert_labels(&[
        (
            "Rents will rise from £900 to £990.",
            &[
                "£900 in “Rents will rise from £900 to £990”",
                "£990 in “Rents will rise from £900 to £990”",
            ],
        ),
        ("In Wales, wages rose by 5 per cent.", &["Rise in wages in Wales"]),
        ("Excluding food, prices rose by 5 per cent.", &["Rise in prices, excluding food"]),
        (
            "At the other end of the lake, rents rose by 5 per cent.",
            &["At the other end of the lake, rents rose by 5 per cent"],
        ),
        (
            "Officers made 612 arrests for theft or fraud.",
            &["Arrests made by officers for theft or fraud"],
        ),
        ("Nobody claimed the 14 lost bags.", &["Nobody claimed the 14 lost bags"]),
        ("There were 309 crimes against property.", &["Crimes against property"]),
        ("There were 309 thefts, against 412 in May.", &["Thefts", "Thefts, previously | May"]),
        (
            "Some 1,302 pupils in England, most of them girls, passed.",
            &["Some 1,302 pupils in England"],
        ),
        (
            "The state would add 300 extra fire engines.",
            &["Extra fire engines that the state would add"],
        ),
        (
            "The town kept 12 bus routes that were under threat.",
            &["The town kept 12 bus routes that were under threat"],
        ),
        (
            "Electricity used in 2022 fell to 70 TWh from 71 TWh.",
            &[
                "Electricity used | 2022",
                "71 TWh in “Electricity used in 2022 fell to 70 TWh from 71 TWh”",
            ],
        ),
    ]);
}

#[test]
fn what_is_not_certain_is_quoted() {
    assert_labels(&[
        (
            "Hail fell, leaving 12,000 people without power.",
            &["Hail fell, leaving 12,000 people without power"],
        ),
        (
            "The walkout has idled 412 of the agency's 460 buses.",
            &["412 in “The walkout has idled 412 of the agency's 460 buses”", "Agency's buses"],
        ),
        ("It has 11,000 trees.", &["It has 11,000 trees"]),
        (
            "They've put 16 villages on the list for 20mph zones.",
            &[
                "16 villages in “They've put 16 villages on the list for 20mph zones”",
                "20mph in “They've put 16 villages on the list for 20mph zones”",
            ],
        ),
        (
            "Prices soared: meat, eggs, and fish were 6 percent dearer, and dairy products rose 10 percent.",
            &[
                "Prices soared: meat, eggs, and fish were 6 percent dearer",
                "dairy products rose 10 percent",
            ],
        ),
        (
            "The firm repaired 4,300 pumps in the two valleys.",
            &["Pumps repaired by the firm in the two valleys"],
        ),
        (
            "The firm repaired 4,300 pumps in two valleys.",
            &[
                "Pumps repaired by the firm",
                "two valleys in “The firm repaired 4,300 pumps in two valleys”",
            ],
        ),
        (
            "Population fell in most towns: Ashby, to 6,120 (down 48%); and Denton, to 11,905 (down 20%).",
            &[
                "Population fell in most towns: Ashby, to 6,120",
                "Population fell in most towns: Ashby, to 6,120 (down 48%)",
                "Denton, to 11,905",
                "Denton, to 11,905 (down 20%)",
            ],
        ),
    ]);
}

#[test]
fn a_quotation_takes_in_what_it_leans_on_and_leaves_nothing_open() {
    assert_labels(&[
        (
            "Some 15,800 health workers and volunteers will staff more than 4,400 posts.",
            &[
                "Some 15,800 in “Some 15,800 health workers and volunteers will staff more than 4,400 posts”",
                "more than 4,400 posts in “Some 15,800 health workers and volunteers will staff more than 4,400 posts”",
            ],
        ),
        (
            "Loans, which had been rare, now make up 38 percent.",
            &["Loans, which had been rare, now make up 38 percent | now"],
        ),
        (
            "Sales are at $42, though their share has dropped from 57%.",
            &["Sales are at $42", "Sales are at $42, though their share has dropped from 57%"],
        ),
        ("The force, which has 2,146 officers, met.", &["Officers that the force has"]),
        (
            "Putting it back cost £126m, of which £98m came from the state.",
            &[
                "Putting it back cost £126m",
                "Putting it back cost £126m, of which £98m came from the state",
            ],
        ),
        ("The fee is €40 (£34).", &["Fee", "The fee is €40 (£34)"]),
        (
            "The mayor (elected in May with 412 votes) said “it cost 40 boats and more”.",
            &["The mayor (elected in May with 412 votes) said | May", "it cost 40 boats and more"],
        ),
        (
            "Cakes, bread, and rolls were 6 percent dearer. Without tea, coffee, and milk, prices rose 2 percent.",
            &[
                "Cakes, bread, and rolls were 6 percent dearer",
                "Without tea, coffee, and milk, prices rose 2 percent",
            ],
        ),
        (
            "A gale hit 70 farms (8 percent) in the old county, and the lake rose. Losses fell on 30 (6 percent) of them.",
            &[
                "Farms that a gale hit in the old county",
                "8 percent in “A gale hit 70 farms (8 percent) in the old county”",
                "Losses fell on 30 (6 percent) of them",
            ],
        ),
        (
            "Crews cleared the leaks within 20 minutes of the report in all of the towns along the northern shore of the lake, where the pipes are old and the ground is soft.",
            &[
                "Crews cleared the leaks within 20 minutes of the report in all of the towns along the northern shore of the lake",
            ],
        ),
        (
            "However since 2001 fees have climbed, to $133m in 2004-5.",
            &["However since 2001 fees have climbed, to $133m in 2004-5 | 2004-5"],
        ),
    ]);
}
