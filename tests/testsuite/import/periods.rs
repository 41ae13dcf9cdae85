//! For which time the numbers of an article hold: a wrong period is worse than none.

use changjuan::report::text::plain_text;

use super::{draft, parsed};

/// Holds the periods of a text's numbers against what is expected, with `-` where there is none.
#[track_caller]
fn assert_periods(cases: &[(&str, &str)]) {
    for (text, expected) in cases {
        let title = if text.is_ascii() { "Title" } else { "题目" };
        let report = parsed(&draft(format!("{title}\n\n{text}\n").as_bytes()));
        let periods = report.statistics.iter().map(|it| it.period.as_deref().unwrap_or("-"));
        assert_eq!(periods.collect::<Vec<_>>().join("｜"), *expected, "{text}");
    }
}

#[test]
fn a_period_in_chinese_is_that_of_its_own_figure() {
    assert_periods(&[
        (
            "今年9月1日（周日）至7日（周六），书展接待36万人次，同比增加4%和6%。",
            "今年9月1日（周日）至7日｜今年9月1日（周日）至7日｜今年9月1日（周日）至7日",
        ),
        ("今年，参赛者有5300人，是去年同期1200人的4.4倍。", "今年｜去年同期｜-"),
        (
            "截至2015年底，馆藏8万册，相比2014年的6万册，增长三成。",
            "截至2015年底｜2014年｜截至2015年底",
        ),
        ("今年，学生有2100人，比去年少了90人。", "今年｜今年"),
        ("今年开河比去年早了5天。", "今年"),
        ("一九七四年月租五百元，九七年升到五万元。", "一九七四年｜九七年"),
        ("10月（1—31日），全市网签4127套。", "10月"),
        ("收货3日后，其中2只坏了。", "-"),
        ("9月涨幅由上月的13%缩小到2%，地价从高峰的55元回落到41元。", "上月｜9月｜-｜9月"),
        ("第三季转售6695宗，首九个月售出2万宗。", "第三季｜首九个月"),
        ("上月开户数较此前一周增加四成。", "上月"),
        ("2016年时氨氮浓度高达18毫克/升。", "2016年"),
        ("全年捐款80万元，12年来累计达到310万元。", "-｜12年来"),
        ("8日，记者从林业局获悉，近日，巡护员记录到鸟62只。", "-"),
        ("昨天，市统计局公布，全市有图书馆45座。", "-"),
        ("2011年全线日运量只有6万人次，比2010年的5万人次多。", "2011年｜2010年"),
        ("今年夏天，营业额恢复到2016年的1.3倍，客流低于警戒线600人。", "-｜今年夏天"),
        ("截至上周五，园区签约40家。", "截至上周五"),
        ("按2020年不变价计算，全市产值80亿元。", "-"),
        ("2014年修缮开始以来，共投入3.2亿元。", "-"),
        ("去年12月底前，新开通公交线路18条。", "去年12月底前"),
        ("今年前8個月，港口進出船舶2300艘。", "今年前8個月"),
        ("5月中旬的一场冰雹打坏2座大棚，好果率由上年的85%降到72%。", "5月中旬｜上年｜-"),
        ("重建3.4万户，到今年10月底已全部完工，9.6万人在入冬前搬走。", "-｜-"),
        ("今年只收了600吨，不到去年的一半。", "今年｜-"),
        ("8月下旬船票跌至30元，只有5月高峰时的四分之一。", "8月下旬｜-"),
        ("仅11月一个月，海关就立案146起。", "11月"),
        ("国庆假期船票预订量目前已超过3万张。", "国庆假期"),
        ("8月19日13时35分，负荷达到640万千瓦。", "8月19日13时35分"),
        ("一号渡槽长1200米，三号井深40米。", "-｜-"),
        ("2009年涝灾，全年降雨1600毫米，当年补种300亩。", "2009年｜2009年"),
        ("一季度，书市销售额达年度目标（900万元）的三成。", "-｜一季度"),
        ("钢材去年每吨3800元，今年涨到4200元；水泥每吨460元。", "去年｜今年｜-"),
        ("一张票从2元变成5元，今年又涨了1元。", "-｜-｜今年"),
        (
            "馆内上周末接待读者900人，较前一周的700人多200人，其中儿童310人。",
            "上周末｜-｜上周末｜上周末",
        ),
        ("书店6月接待读者900人，较平常的700人多200人，其中儿童310人。", "6月｜-｜6月｜6月"),
        ("1至5月，出口额30亿元。进口额占四成，同比下降7%。", "1至5月｜1至5月｜1至5月"),
        ("1至5月，出口额30亿元。馆长说，新馆能装5万册。", "1至5月｜-"),
        ("上世纪八十年代，村里有船60条；前年只剩4条。", "上世纪八十年代｜前年"),
        ("截至昨晚9时，售出门票4000张。", "截至昨晚9时"),
        ("年底前新修渡口6处，力争全年出险不到20次。", "年底前｜-"),
        ("1至5月，卖出砖8万块，完成全年任务的四成。", "1至5月｜1至5月"),
        ("1987年学徒每月挣18元，后来挣40元。", "1987年｜-"),
        ("博物院自7月4日起，共开放夜场26场。", "自7月4日起"),
        ("馆长记着明年要办的几件事：再开3处书屋，给150户送书。", "明年｜明年"),
        ("国庆、中秋假期，书展接待36万人次。", "国庆、中秋假期"),
        ("2019年，名单上有书店37家。到今年8月，关了24家。", "2019年｜到今年8月"),
        ("2023年起，借阅点开进了7家书店。", "2023年起"),
        ("而在2015年，书店还有5家。", "2015年"),
        ("今年的任务是260台，比去年完成的231台还多29台。", "今年｜去年｜今年"),
        ("书展暑期接待36万人次。", "暑期"),
        (
            "经核算，2025年全县产量如下：\n\n一、小麦产量3万吨，比2024年增加1万吨。\n\n\
             二、玉米产量2万吨。\n\n另有一事。\n\n豆子产量1万吨。",
            "2025年｜2025年｜2025年｜-",
        ),
    ]);
}

#[test]
fn holidays_seasons_and_lengths_of_time_in_chinese_are_periods() {
    assert_periods(&[
        ("清明节当天，渡口运送旅客3.2万人次。", "清明节当天"),
        ("端午假期三天里，古镇接待游客8万人次，收入2600万元。", "端午假期三天里｜端午假期三天里"),
        ("“双十一”期间，邮局收件40万件。", "“双十一”期间"),
        ("渡口国庆黄金周运送旅客9万人次。", "国庆黄金周"),
        ("秋迁季，湖上停歇天鹅2300只。主汛期，水库蓄水8亿立方米。", "秋迁季｜主汛期"),
        ("暑假里，书屋接待读者900人。", "暑假里"),
        ("十天里，队员走了640公里；五年前，这里只有船60条。", "-｜十天里｜五年前"),
        ("馆员3天内修好书400册。", "3天内"),
        ("买家应在3天内付款400元。", "-"),
        ("去年底，全县有水厂8座。", "去年底"),
        ("目前，书店有会员900人，其中儿童310人。", "目前｜目前"),
        ("现在每天要卖90碗。原来的店有座位60个。", "现在｜-"),
        ("全县3月签约40家。当月到账8亿元。", "3月｜当月"),
        ("展会期间，签约40家，成交8亿元。此期间死鱼60条。", "展会期间｜展会期间｜-"),
        ("4月份泼水节活动期间，出动船艇60艘。", "4月份泼水节活动期间"),
        ("昨日渡口发送32.9万人次，高于前日同时段的31.2万人次。", "昨日｜前日同时段"),
        ("春节过后这3个品种跌价。", "-"),
        ("夏天每天卖150碗，全年营业额80万元，其中冰品占六成。", "夏天｜-｜-"),
        ("10时到次日8时共接待读者900人。", "-"),
    ]);
}

#[test]
fn a_rate_or_a_definition_has_no_period() {
    assert_periods(&[
        ("去年，渡口收入800万元（1元人民币约合0.14美元）。", "去年｜-"),
        ("去年，酒铺卖出400毫升为1个单位的酒。", "-｜-"),
    ]);
}

#[test]
fn a_sentence_in_the_unit_of_a_report_goes_on_with_its_time() {
    assert_periods(&[
        ("今年第一季度，泰国到访90万人次。越南到访60万人次。", "今年第一季度｜今年第一季度"),
        ("国庆假期，古镇接待游客8万人次。水乡接待游客6万人次。", "国庆假期｜国庆假期"),
        ("今年第一季度，泰国到访90万人次。园区拥有床位60万张。", "今年第一季度｜-"),
        ("今年第一季度，泰国到访90万人次。累计到访600万人次。", "今年第一季度｜-"),
        ("今年第一季度，泰国到访90万人次。“越南到访60万人次。”他说。", "今年第一季度｜-"),
    ]);
}

#[test]
fn the_time_of_a_heading_holds_for_what_reports_under_it() {
    let text = "题目\n\n一、4月份情况\n\n全市水位平均为3.2米，上年同期为2.9米，年度目标为3.5米。\n\n\
        二、1—4月情况\n\n来水量达8亿立方米，比2019年的7亿立方米多。“要存2亿立方米。”他说。\n\n\
        三、2025年的打算\n\n再修6座水库。\n";
    let report = parsed(&draft(text.as_bytes()));
    let periods = report.statistics.iter().map(|it| it.period.as_deref().unwrap_or("-"));
    let periods: Vec<&str> = periods.collect();
    assert_eq!(periods, ["4月份", "上年同期", "-", "1—4月", "2019年", "-", "-"]);
}

#[test]
fn the_review_and_the_plan_of_a_report_date_what_stands_in_its_chapters() {
    let text = "工作报告\n\n各位代表：\n\n2024年工作回顾\n\n过去一年，全县各项工作取得进展。\n\n\
        一、修渠\n\n新修渠道86公里，比上年多6公里。\n\n二、建厂\n\n全年建成水厂8座。\n\n\
        2025年工作安排\n\n计划新修渠道90公里，力争建成水厂9座。\n";
    let report = parsed(&draft(text.as_bytes()));
    let periods = report.statistics.iter().map(|it| it.period.as_deref().unwrap_or("-"));
    let periods: Vec<&str> = periods.collect();
    assert_eq!(periods, ["2024年", "2024年", "2024年", "2025年", "2025年"]);
    let sections: Vec<String> =
        report.sections.iter().map(|it| plain_text(&report, &it.heading)).collect();
    assert_eq!(sections, ["2024年工作回顾", "2025年工作安排"]);
}

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
        ("The count has risen since 2010 and now stands at 900 farms.", "-"),
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
        ("In 2019 it sold 40 boats, and now 80 boats are on its books.", "2019｜-"),
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
        ("Profits rose 9 per cent over the last year.", "last year"),
        ("The score beat last year by 9 points.", "-"),
    ]);
}

#[test]
fn a_heading_that_is_a_time_holds_for_what_is_told_under_it() {
    let text = "Title\n\nIt is a mill.\n\n2024\n\nThe mill made 640 looms. It is a mill with 90 men now.\n\n\
        Spring 2025\n\nIt sold 12 looms, 40 in May.\n\nThe spring\n\nIt sold 80 looms.\n";
    let report = parsed(&draft(text.as_bytes()));
    let periods = report.statistics.iter().map(|it| it.period.as_deref().unwrap_or("-"));
    assert_eq!(periods.collect::<Vec<_>>(), ["2024", "-", "-", "May", "-"]);
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
