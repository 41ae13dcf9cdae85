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
        ("Total hours were 2,317, which is a record.", &["Total hours"]),
        ("Full rowing members 103, juniors 19.", &["Full rowing members", "Juniors"]),
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
        ("Net debt £14.8m (31 March: £9.2m)", &["Net debt", "Net debt, previously | 31 March"]),
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
            &[
                "The bank said 91 per cent of customers at Holm used its app, website or telephone line",
            ],
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

#[test]
fn what_belongs_to_another_subject_has_no_name() {
    assert_labels(&[
        (
            "Leeds came next, with a total of 24,000 daily commuters.",
            &["Leeds came next, with a total of 24,000 daily commuters"],
        ),
        (
            "The reading scheme, which drew 386 children, has closed.",
            &["Children drawn by the reading scheme"],
        ),
        (
            "The report shows that the east wing of the Holm Airport and the Leeds Airport recorded 3,500 day trips.",
            &[
                "The report shows that the east wing of the Holm Airport and the Leeds Airport recorded 3,500 day trips",
            ],
        ),
        (
            "A total of 181 dogs were seized last year, Laketon Police said.",
            &["A total of 181 dogs were seized last year | last year"],
        ),
        (
            "In a survey, 53 per cent of drivers reported feeling anxious when they have to park.",
            &[
                "In a survey, 53 per cent of drivers reported feeling anxious when they have to park",
            ],
        ),
        ("This compares with 230 shop closures.", &["Shop closures"]),
        (
            "Consequently, for foreign traffic, arrivals were 212 while departures stood at 222.",
            &[
                "Consequently, for foreign traffic, arrivals were 212",
                "Consequently, for foreign traffic, arrivals were 212 while departures stood at 222",
            ],
        ),
        (
            "The club sold its ground, and the tenant, a brewery, moved out and owes £12,400.",
            &["the tenant, a brewery, moved out and owes £12,400"],
        ),
        (
            "Crews laid rails, sleepers and ballast, and rebuilt 22 bridges.",
            &["Bridges rebuilt by crews"],
        ),
    ]);
}

#[test]
fn what_cannot_act_is_named_by_what_was_done_with_it() {
    assert_labels(&[
        (
            "Some 60 tonnes of litter cleared from the beaches.",
            &["Litter cleared from the beaches"],
        ),
        ("412 million litres of milk collected in the valley.", &["Milk collected in the valley"]),
        ("400 bottles of wine cost too much.", &["Bottles of wine that cost too much"]),
    ]);
}

#[test]
fn a_subject_is_named_with_the_time_at_its_end() {
    assert_labels(&[
        ("Turnover for the year was £268.4m.", &["Turnover | the year"]),
        (
            "Attendance over the weekend stood at 14,200.",
            &["Attendance over the weekend | over the weekend"],
        ),
        ("Exports to Ireland last year totalled £31m.", &["Exports to Ireland | last year"]),
        ("The average wait for a test rose to 17 weeks.", &["Average wait for a test"]),
        ("Profits at US banks jumped 76%.", &["Rise in profits at US banks"]),
        (
            "Water levels in the lake fell to 31% of capacity.",
            &["Water levels in the lake as a share of capacity"],
        ),
    ]);
}

#[test]
fn what_somebody_was_doing_with_an_amount_is_named_with_all_its_verb() {
    assert_labels(&[
        (
            "The balloon was aiming for an altitude of 38 miles.",
            &["Altitude that the balloon was aiming for"],
        ),
        ("The ship was carrying a cargo of 2,300 tonnes.", &["Cargo that the ship was carrying"]),
        (
            "The ship was not carrying a cargo of 2,300 tonnes.",
            &["The ship was not carrying a cargo of 2,300 tonnes"],
        ),
    ]);
}

#[test]
fn a_quotation_has_a_list_to_its_end() {
    assert_labels(&[
        (
            "$500 million has been spent on spare parts, crew training and software to run it.",
            &["$500 million has been spent on spare parts, crew training and software to run it"],
        ),
        ("Bread rose 4% in shops, milk fell and eggs were dear.", &["Bread rose 4% in shops"]),
    ]);
}

#[test]
fn what_stands_in_a_bracket_behind_an_amount_is_of_the_same() {
    assert_labels(&[
        ("Income was £1.2 million (up 4 per cent).", &["Income", "Rise in income"]),
        ("Membership stood at 4,310 (-38).", &["Membership", "Change in membership"]),
        ("The fee is £332 (an increase of £11).", &["Fee", "Increase in fee"]),
        (
            "The walk is 12 miles (19 km) long.",
            &["Length of the walk", "Length of the walk, in km"],
        ),
        (
            "Just over two in five homes (41.3%) have no garden.",
            &[
                "Share of homes that have no garden",
                "Share of homes that have no garden, in per cent",
            ],
        ),
        (
            "The pass rate was 44.3% (44.9% at Holm).",
            &["Pass rate", "The pass rate was 44.3% (44.9% at Holm)"],
        ),
    ]);
}

#[test]
fn what_is_worth_or_becomes_so_much_has_its_name() {
    assert_labels(&[
        (
            "The hall was valued at £640,000 and sold for £700,000.",
            &["Value of the hall", "Price of the hall"],
        ),
        ("Damage was estimated at £3 million.", &["Damage, estimated"]),
        ("The number of hives has doubled to 240.", &["Number of hives"]),
        ("Sales rose 8% to reach £97 million.", &["Rise in sales", "Sales"]),
        (
            "Room and board is now $6,209, a 4.2 percent increase.",
            &["Room and board | now", "Increase in room and board"],
        ),
        ("The prison population grew by 48,000 inmates.", &["Rise in prison population"]),
        (
            "Tickets cost £12 for adults and £6 for children.",
            &["Cost of tickets for adults", "Cost of tickets for children"],
        ),
        (
            "Asian firms represent 9 per cent of all exporters.",
            &["Asian firms as a share of exporters"],
        ),
        (
            "The independent share rose to a third of the votes.",
            &["Independent share of the votes"],
        ),
        ("Holm ran 72% of calls on time.", &["Share of calls run by Holm on time"]),
    ]);
}

#[test]
fn what_is_told_is_named_with_its_owner_or_not_at_all() {
    assert_labels(&[
        (
            "The bank said its profits rose 12 per cent to £3.1 billion.",
            &["Rise in profits of the bank", "Profits of the bank"],
        ),
        (
            "The index for food rose 0.1 percent. The shelter index rose 0.3 percent.",
            &["Rise in index for food", "Rise in shelter index"],
        ),
        (
            "Harlow earlier this year purchased 120,000 acres of land.",
            &["Harlow earlier this year purchased 120,000 acres of land | this year"],
        ),
        (
            "Although that age group makes up 12 per cent of the workforce, few fell ill.",
            &["age group makes up 12 per cent of the workforce"],
        ),
        ("The scheme cost taxpayers £31 million.", &["The scheme cost taxpayers £31 million"]),
        (
            "The head received salary and bonuses worth £2 million.",
            &["The head received salary and bonuses worth £2 million"],
        ),
        ("The reported rate fell to 485.", &["The reported rate fell to 485"]),
        (
            "It runs 69 hatcheries, 64 fishery offices.",
            &["It runs 69 hatcheries", "64 fishery offices"],
        ),
        (
            "Strikes over 8 and 9 July have also injured 78 people.",
            &["People injured by strikes over 8 and 9 July | 8 and 9 July"],
        ),
    ]);
}

#[test]
fn things_are_counted_with_their_deeds() {
    assert_labels(&[
        (
            "Okafor scored 26 points and Lee took 11 rebounds.",
            &["Points scored by Okafor", "Rebounds taken by Lee"],
        ),
        (
            "Four of the nine members voted against the plan.",
            &["Members who voted against the plan"],
        ),
        (
            "Police arrested 23 people during the march.",
            &["People arrested by police during the march"],
        ),
        (
            "About 60 people were evacuated from their homes.",
            &["People evacuated from their homes"],
        ),
        (
            "Some 600 soldiers are working to slow its advance.",
            &["Some 600 soldiers are working to slow its advance"],
        ),
        (
            "Some 261 people, including soldiers, have been killed in Holm.",
            &["People killed in Holm"],
        ),
        (
            "A third of respondents place themselves in the middle.",
            &["Share of respondents who place themselves in the middle"],
        ),
        ("Earnings per share came in at 6 cents.", &["Earnings per share"]),
        (
            "Bell had 17 and Jonas Hall added 16 points.",
            &["Bell had 17", "Points added by Jonas Hall"],
        ),
        ("Seventy-one per cent disapprove of the plan.", &["Share who disapprove of the plan"]),
        ("£21 million approved for homes in Holm.", &["Amount approved for homes in Holm"]),
        ("Holm Marsh, Kent: £663,000", &["Holm Marsh, Kent"]),
        (
            "The council has set aside £300,000 for repairs.",
            &["Amount that the council has set aside for repairs"],
        ),
    ]);
}
