//! For which time the numbers of English articles hold.

mod joined;
mod named;

use super::{
    super::{draft, parsed},
    assert_periods,
};

#[test]
fn a_period_in_english_is_that_of_its_own_figure() {
    assert_periods(&[
        (
            "The lead of 4.2 points is the smallest since 1998; last year it was 4.9.",
            "-｜last year",
        ),
        ("It created 640 jobs since 2018.", "since 2018"),
        ("Sales for the Aug. 3-5 weekend came to $4 million.", "Aug. 3-5"),
        ("Ridership rose 38 per cent in 2022 and 51 per cent the year after.", "2022｜-"),
        ("The gap is 9.1 points where there had been 8.2 in 2017.", "-｜2017"),
        ("In May, 40 shops closed, and 12 pubs opened.", "May｜May"),
        (
            "It has 600 members, and last year it made 900 loans, up 38 per cent.",
            "-｜last year｜last year",
        ),
        ("In May, 40 shops closed, against 12 pubs.", "May｜-"),
        ("It is less: 300 people waited, against 450 in June, a fall of 33%.", "-｜June｜-"),
        ("He was fined $900 in March for selling 30 fish.", "March｜-"),
        ("From January to February the ferry carried 5,200 people.", "From January to February"),
        ("Sales were $3 million, down 35% on a year earlier.", "-｜-"),
        (
            "It was 40% last August, down from 44 per cent the year before and 46 in 2022.",
            "last August｜the year before｜2022",
        ),
        ("They put 900 signs up since Christmas.", "since Christmas"),
        ("In the six months since it opened it had 900 guests.", "six months since it opened"),
        ("The count has risen since 2010 and now stands at 900 farms.", "now"),
        ("In 2023, the last year before it closed, 900 people came.", "2023"),
        ("It shut the road in May 2021, when a storm cut off 40 farms.", "May 2021"),
    ]);
}

#[test]
fn a_period_in_english_is_complete_and_of_its_own_figure() {
    assert_periods(&[
        (
            "Output was 31 TWh in Quarter 3 2031, down 4 per cent on the year.",
            "Quarter 3 2031｜Quarter 3 2031",
        ),
        (
            "Trade rose 8 percent in the first seven months of the year to 9 million tonnes.",
            "first seven months of the year｜first seven months of the year",
        ),
        ("It landed 640 tonnes in the same month of 2030.", "same month of 2030"),
        ("It fell by 9 per cent to 3 million tonnes in May.", "May｜May"),
        ("On the first day, 3 May last year, 900 people came.", "3 May last year"),
        (
            "Tea earned $3 billion for April-June and coffee $2 billion, leaving a gap of $1 billion.",
            "April-June｜April-June｜April-June",
        ),
        (
            "The lake reached its lowest point, 12 metres, in the early hours of 4 June.",
            "early hours of 4 June",
        ),
        // The time of a plan, an estimate, a basis, a date line or what is only told.
        ("It will seek bids in March for a $90 million pier that would add 40 metres.", "-｜-"),
        (
            "That was £9m over the 2029 estimate, a record for a second quarter and 5 points more.",
            "-｜-",
        ),
        ("It was 5 points higher than in the same quarter of 2029.", "-"),
        ("Figures published in May showed exports of $3 billion.", "-"),
        ("The pair count has fallen from 2,400 pairs in 1969 to 790.", "1969｜-"),
        ("LAKETON, May 3 Grain exports rose by 10 percent.", "-"),
        ("The wreck, found in 2029, holds 60 jars.", "-"),
    ]);
}

#[test]
fn the_time_of_a_clause_in_english_holds_for_all_of_its_figures() {
    assert_periods(&[
        (
            "The number of claims between May and July 2030 was 3,460, up 6% from the same quarter of \
             2029 (3,240).",
            "between May and July 2030｜between May and July 2030｜same quarter of 2029",
        ),
        ("The pier drew 900 people in 2031, 9 fewer than in 2030.", "2031｜2031"),
        (
            "A total of 412 sailings between Ashby and the islands were cancelled last winter.",
            "last winter",
        ),
        (
            "Traffic fell by 8 per cent over the winter to 71,350 cars.",
            "over the winter｜over the winter",
        ),
        (
            "This year a pass cost $245, up from $210 last summer, and all 900 were gone by noon.",
            "This year｜last summer｜This year",
        ),
        (
            "In March, 12% of callers waited that long, which is equivalent to 5,505 people.",
            "March｜March",
        ),
        (
            "Councils spent £61 million on roads in 2030/31, net of grants of £23 million.",
            "2030/31｜2030/31",
        ),
        (
            "It will rise to €2 million ($3 million) in the next fiscal year.",
            "next fiscal year｜next fiscal year",
        ),
        ("It was well short of the record 900 set in December 2022.", "December 2022"),
        ("The lake is at its highest since 2019, when it was 640 metres.", "2019"),
        ("Of the 3,708 crossings timetabled in May, 11 per cent did not run.", "May｜May"),
        ("He bought it in 2021 for £48 million.", "2021"),
        (
            "Lists grew last year: Ashby, to 240 (plus 96); Colby, to 870.",
            "last year｜last year｜last year",
        ),
        ("About 43 per cent of waste was burned, buried or sold in 2024/25.", "2024/25"),
        ("In the winter: 14 storms and 21 days without power.", "In the winter｜In the winter"),
        ("Twelve per cent of the county's 31 libraries will close in April.", "April｜-"),
        ("It sold 900 tickets for buses and trains in May.", "May"),
        ("It paid $31 million in May, $12 million of it to farmers.", "May｜May"),
        ("The county took in 330 families in 2023.", "2023"),
        ("There were 619 reported crimes so far in 2031.", "so far in 2031"),
        (
            "It issued 31,000 cards last year, and 12,000 of those went to children.",
            "last year｜last year",
        ),
        ("Insurance, which was $41,000 before the pandemic, has climbed.", "before the pandemic"),
        (
            "A total of 31 people died in 2024, compared with 26 in 2023, while a further 402 were hurt.",
            "2024｜2023｜2024",
        ),
    ]);
}

#[test]
fn the_time_of_a_clause_in_english_holds_for_no_figure_of_another() {
    assert_periods(&[
        ("A survey in May drew 618 replies from a population of about 1,900.", "May｜-"),
        ("In 2019 it sold 40 boats, and now 80 boats are on its books.", "2019｜now"),
        ("Of 640 houses built in 2019, 40 are empty.", "2019｜-"),
        ("In May it sold 40 boats, but the yard has 90 men.", "May｜-"),
        ("Since May, 40 boats have been sold, and 12 have sunk.", "Since May｜Since May"),
        ("He sold 40 boats in May, of which 12 are at sea.", "May｜-"),
        ("In May, \"we sold 40 boats\", he said, and \"the yard lost 12 men\".", "May｜-"),
        ("It sold 40 boats in the winter of its life.", "-"),
        ("A record 900 homes have been built since the plan began in 2023.", "-"),
        (
            "It planted 900 trees last winter, against 600 the winter before and a target of 980.",
            "last winter｜the winter before｜-",
        ),
        ("It came to 45% in 2031 (2030: 41%), and 12% was sold.", "2031｜2030｜-"),
        ("The deal, announced in January and worth $3 million, will make jobs.", "-"),
        ("It expects growth of 4 per cent this year and 5 per cent next.", "this year｜-"),
        ("Forty houses announced in May cost $9 million.", "-｜-"),
    ]);
}

#[test]
fn a_time_in_english_holds_for_a_list_and_no_base_of_a_comparison() {
    assert_periods(&[
        ("The shop sold 41 coats and 90 hats in 2018.", "2018｜2018"),
        ("The shop sold 41 coats, 90 hats and 12 scarves in 2018.", "2018｜2018｜2018"),
        ("The club has 41 members and 12 joined in 2018.", "-｜2018"),
        ("Of the 41 members, 12 left in 2018.", "-｜2018"),
        ("In 2008 the line carried 96,000 and last year 21,700.", "2008｜last year"),
        ("Crews have cleared 412 drains so far.", "so far"),
        ("Crews have cleared 412 drains so far this year.", "so far this year"),
        ("The two piers are so far apart that 412 boats fit.", "-"),
        ("During lockdown the library lent 412 books.", "During lockdown"),
        ("In lockdown the figure hit 870.", "In lockdown"),
        ("In February the board met. It paid £412,000 for the mill.", "February"),
        ("In February the board met. It cost £412,000 to run.", "-"),
        ("The 2024 total was 412.", "2024"),
        ("Catches are 9 per cent below the 2013 average.", "-"),
        ("Sales are 9 per cent behind last year.", "-"),
        ("Arrivals were 21 per cent over 2013.", "-"),
        ("Profits rose 9 per cent over last year.", "-"),
        ("Profits rose 9 per cent over the last year.", "over the last year"),
        ("The score beat last year by 9 points.", "-"),
        ("It made a profit of £2,440, the first in four years.", "-"),
        ("It was the biggest annual rise in ten years, 9 per cent.", "-"),
        ("Sales rose 9 per cent in ten years.", "in ten years"),
        ("Some 512 men joined and 207 left in 2018, leaving 1,894.", "2018｜2018｜2018"),
        (
            "Some 512 men joined and 207 left in the year to May, leaving 1,894.",
            "year to May｜year to May｜-",
        ),
        ("It has 512 men and 207 left in 2018.", "-｜2018"),
        ("Prices rose 4.4 per cent this fall.", "this fall"),
        ("Prices are 4.4 per cent lower since this fall in wages.", "-"),
        ("Some 412 boats are expected to come this weekend.", "this weekend"),
        ("Some 412 boats came, they announced this weekend.", "-"),
        (
            "In 2018 it sold 412 boats. The rate was 44 per cent (41 per cent in 2017).",
            "2018｜2018｜2017",
        ),
        ("In 2018 it sold 412 boats. The highest share, 44 per cent, was in Wexby.", "2018｜2018"),
        ("In 2018 it sold 412 boats. The highest hill has 440 steps.", "2018｜-"),
        ("2018 saw 412 boats come.", "2018"),
        ("The union says 2018 was its busiest year, with 412 calls.", "2018"),
        ("2018 is the code of 412 boats.", "-"),
        ("It said on Monday that 412 came in May. Of these, 12 stayed.", "May｜May"),
    ]);
}

#[test]
fn a_heading_that_is_a_time_holds_for_what_is_told_under_it() {
    let text = "Title\n\nIt is a mill.\n\n2024\n\nThe mill made 640 looms (600 in 2023), a rate that has risen. It is a mill with 90 men now.\n\n\
        Spring 2025\n\nIt sold 12 looms, 40 in May.\n\nThe spring\n\nIt sold 80 looms.\n";
    let report = parsed(&draft(text.as_bytes()));
    let periods = report.statistics.iter().map(|it| it.period.as_deref().unwrap_or("-"));
    assert_eq!(periods.collect::<Vec<_>>(), ["2024", "2023", "now", "-", "May", "-"]);
}

#[test]
fn a_sentence_that_goes_on_with_the_one_before_is_of_its_time() {
    assert_periods(&[
        ("In 2023, 640 boats came. The figure was 12 per cent higher than in 2022.", "2023｜2023"),
        (
            "In 2023, 640 boats came. Of these, 12 were tankers and 40 were tugs.",
            "2023｜2023｜2023",
        ),
        (
            "The port took 640 boats last year. A further 90 were turned away.",
            "last year｜last year",
        ),
        ("In May the rate stood at 4.1%. It was 3.9% for women.", "May｜May"),
        ("In May the mill sold 640 looms. That was 12% more than planned.", "May｜May"),
        ("In May the mill sold 640 looms. The average price was $900.", "May｜May"),
        ("In May the mill sold 640 looms. Some 90 were returned.", "May｜May"),
        ("In May the mill sold 640 looms. Some 90 are on their way.", "May｜-"),
        ("In May the mill sold 640 looms. The average price is $900.", "May｜-"),
        // What is told now, by others, or of something else.
        ("In May the rate stood at 4.1%. It is 3.9% for women.", "May｜-"),
        ("In May the mill sold 640 looms. It was 12 metres high.", "May｜-"),
        ("In May the mill sold 640 looms. A further 90 will be sold.", "May｜-"),
        ("In May the mill sold 640 looms. \"Of these, 90 were mine,\" he said.", "May｜-"),
        ("In May the mill sold 640 looms. Another study found 90 looms.", "May｜-"),
        ("By May the mill had sold 640 looms. Of these, 90 were old.", "By May｜-"),
        ("In May 640 looms were sold, and 90 in June. Of these, 12 were old.", "May｜June｜-"),
    ]);
}

#[test]
fn a_month_that_names_something_and_what_came_later_are_no_time() {
    assert_periods(&[
        ("A gale took 90 roofs after the May floods took 40.", "-｜-"),
        ("By the May election the mill had 640 men.", "-"),
        ("During the May floods 90 families lost their homes.", "May"),
        ("In 2020 the firm sold 640 looms, and later paid $12 million.", "2020｜-"),
        (
            "Some 640 men used the line from May 2020 through June 2022.",
            "from May 2020 through June 2022",
        ),
    ]);
}

#[test]
fn the_time_of_a_release_in_its_headline_holds_for_what_it_tells() {
    let text = "Rail statistics, April to June 2025\n\nThe trains made 640 trips. There were 12 delays.\n\n\
        In 2024 they made 600 trips. There were 14 delays.\n\nThe line has 90 stations.\n";
    let report = parsed(&draft(text.as_bytes()));
    let periods = report.statistics.iter().map(|it| it.period.as_deref().unwrap_or("-"));
    let own = "April to June 2025";
    assert_eq!(periods.collect::<Vec<_>>(), [own, own, "2024", "-", "-"]);
}

#[test]
fn holidays_and_lengths_of_time_in_english_are_periods() {
    assert_periods(&[
        ("It had 640 guests on New Year's Eve and 40 on Boxing Day.", "New Year's Eve｜Boxing Day"),
        (
            "Between 16 March and New Year's Eve the line carried 640 people.",
            "Between 16 March and New Year's Eve",
        ),
        ("Through June 30, 2014, only 640 people applied.", "Through June 30, 2014"),
        ("The share has climbed from 17% to 26% in a decade.", "-｜in a decade"),
        ("The fund pays £3 million over five years.", "over five years"),
        ("It fell by 20% in five years and by 41% in twenty.", "in five years｜-"),
        ("A survey in May found that 38% of homes were cold.", "May"),
        ("It spent £3 million within ten years of the war.", "-"),
        ("The mill closed for over five years and lost £3 million.", "-"),
        ("It counted 90 boats in May and June.", "May and June"),
        ("Sales fell by 9 per cent in 2018 and 2019.", "2018 and 2019"),
        ("It is 40 metres long and has 12 decks in a new year of trade.", "-｜-"),
    ]);
}

#[test]
fn what_holds_for_the_first_of_two_in_english_holds_for_the_second() {
    assert_periods(&[
        (
            "The wait hit 23 minutes in October, and one caller in three gave up.",
            "October｜October",
        ),
        (
            "Prices rose 90 cents from May to July, while wages rose 12%.",
            "from May to July｜from May to July",
        ),
        ("It fell by 12% in July and profits sank to £3 million.", "July｜July"),
        (
            "Boats landed 640 tonnes of fish and shellfish in 2024, with a value of £9 million.",
            "2024｜2024",
        ),
        ("Some 412 mills made cloth in 2024, 18 (3.3%) fewer than in 2023.", "2024｜2024｜2024"),
        (
            "Some 4 grooms and 11 brides were hurt in 2019, against 212 and 689 in 2018.",
            "2019｜2019｜2018｜2018",
        ),
        ("Exports came to 7.4 tonnes valued at $90 million a year ago.", "a year ago｜a year ago"),
        ("When divers opened 60 boxes last June, 12 were empty.", "last June｜last June"),
        ("Shares fell in May as the index dropped to 156.", "May"),
        ("It was down from 67 percent who felt that way in August.", "August"),
        ("In 2023, 640 boats came. That's nearly 90 more than in 2022.", "2023｜2023"),
        ("It is rare now: 4 grooms and 11 brides were young in 2019.", "2019｜2019"),
        (
            "It was 36.9 years, compared with 30.1 and 28.2 years respectively in 1994.",
            "-｜1994｜1994",
        ),
        // Another time, what holds now, and what belongs to one of the two alone.
        ("It cost £3 million in 2015 and houses 400 people.", "2015｜-"),
        (
            "It took 40 boats in July, and a pike 96 cm long was there from 3 to 30 March.",
            "July｜-",
        ),
        ("He scored 300 runs in 2019 and is paid £3 million.", "2019｜-"),
        ("There are 40 flats, and 12 were sold in May.", "-｜May"),
        ("It is up 17 percent over last year and marks the fourth straight year of growth.", "-"),
        (
            "It planted 90 trees, of which 71% survived the first summer, and took out 12.",
            "-｜first summer｜-",
        ),
        (
            "It reached 156, the most since the plague began last winter and 12 points more than planned.",
            "-｜-",
        ),
        ("It will grow by 7% from 2021 to 2027 and reach $90 million.", "from 2021 to 2027｜-"),
        ("The share who hope for more over the next 5 years was 59%.", "-"),
        ("In 2023, 640 boats came. That is one of 12 records.", "2023｜-"),
    ]);
}

#[test]
fn a_headline_may_say_of_its_time_that_it_is_provisional() {
    let text = "Sea fisheries: landings, 2024 (provisional)\n\nBoats landed 640 tonnes. They made 90 trips.\n";
    let report = parsed(&draft(text.as_bytes()));
    let periods = report.statistics.iter().map(|it| it.period.as_deref().unwrap_or("-"));
    assert_eq!(periods.collect::<Vec<_>>(), ["2024", "2024"]);
}

#[test]
fn seasons_feasts_and_what_comes_again_are_periods_in_english() {
    assert_periods(&[
        ("Last fall he took 4,800 hens to the lake.", "Last fall"),
        ("The last fall of 40 points was in May.", "May"),
        ("In the autumn she came home with 1,650 hens.", "In the autumn"),
        ("In the spring of his life he had 40 hens.", "-"),
        ("They rent 900 boats every June, which is all they have.", "every June"),
        ("Each winter 900 boats are mended.", "Each winter"),
        ("They sold 900 boats during the summer months.", "during the summer months"),
        ("They took 900 boats out over the weekend.", "over the weekend"),
        ("They took 900 boats out over the May Bank Holiday weekend.", "May Bank Holiday weekend"),
        ("Twenty-five years ago it was 54 dollars.", "Twenty-five years ago"),
        ("A few years ago it had 54 boats, and many years ago it had 12.", "A few years ago｜-"),
        ("On any average day last year, 1,168 boats came.", "last year"),
        ("It says 900 boats worth $4 million were sold in May.", "May｜May"),
        ("Its mills made 134 tons of that in 2024, down 4 percent.", "2024｜2024"),
        (
            "In May, 78% said they had read a book in the past month and one in five had no car.",
            "May｜-",
        ),
        ("He had 12 hooks they should not use over the weekend.", "-"),
        (
            "In 2023 boats brought in 640 tons. This was followed by trains with 90 tons. In terms of trade, ships led at 300 tons.",
            "2023｜2023｜2023",
        ),
    ]);
}
