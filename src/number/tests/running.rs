//! Amounts in running text.

use super::*;

#[track_caller]
fn check(notation: Notation, text: &str, expected: &[&str]) {
    let found: Vec<&str> = find(text, notation).into_iter().map(|it| &text[it.range]).collect();
    assert_eq!(found, expected, "{text}");
}

#[test]
fn chinese_amounts_are_found_with_prefix_and_unit() {
    for (text, expected) in [
        ("入园游客60余万人次。", &["60余万人次"][..]),
        ("完成投资326.8亿元，占年度计划的95.1%。", &["326.8亿元", "95.1%"]),
        ("办税提速近40%，惠及5万多户。", &["近40%", "5万多户"]),
        ("签约30个项目，节约1,200万元。", &["30个", "1,200万元"]),
        ("拿出6方面、21条措施", &["6方面", "21条"]),
        ("增幅在10%~12%之间，每吨3200元/吨", &["10%~12%", "3200元/吨"]),
        ("最低气温零下12℃，降幅-2.3%", &["零下12℃", "-2.3%"]),
        ("关注度超3000万，1.2亿次浏览", &["超3000万", "1.2亿次"]),
        ("八项行动，三千余名干部，数十家企业，近百名", &["八项", "三千余名", "数十家", "近百名"]),
        ("居全省第二位，增速全国第一。", &["全省第二位", "全国第一"]),
        ("跑出9秒58，全程2小时15分30秒", &["9秒58", "2小时15分30秒"]),
        ("约百分之三十的土地", &["约百分之三十"]),
        ("配备3—5名医生，住3至5天", &["3—5名", "3至5天"]),
        ("水深1米多，新建30个多功能厅，48小时内", &["1米多", "30个", "48小时内"]),
        ("装机500千瓦、重3千克", &["500千瓦", "3千克"]),
    ] {
        check(Notation::Chinese, text, expected);
    }
}

#[test]
fn chinese_dates_names_and_codes_are_none() {
    for text in [
        "2017年10月12日9时17分，第二季度，1—8月，5月1日至7日",
        "十九大、十三五、“1+27”、3·15、G20、PM2.5、5D影院、5G、“两学一做”",
        "以3:1和3比1取胜，电话0318-2022222，12345热线",
        "一些，一个，一方面，第一次，第3、4名，十分重要，三五成群",
        "前8个月，近5年来，未来3天，每100户，30天后",
        "3号楼，5级，60岁，12周岁，二环，8号线，318国道",
        "男子100米，4×100米接力，400米栏",
        "中央八项规定，千方百计，百日会战，千亿产业，四处",
        "全国第一个，全省第一家，世界500强",
    ] {
        check(Notation::Chinese, text, &[]);
    }
}

#[test]
fn english_amounts_are_found_with_prefix_and_unit() {
    for (text, expected) in [
        (
            "Visitors rose 10.3 percent to nearly 1.2 million.",
            &["10.3 percent", "nearly 1.2 million"][..],
        ),
        ("It cost $3,500, or about £2.5 million.", &["$3,500", "about £2.5 million"]),
        ("The county opened 14 clinics and 3,327 small firms.", &["14 clinics", "3,327"]),
        (
            "More than 300 people walked 26.2 miles in 4 hours.",
            &["More than 300 people", "26.2 miles", "4 hours"],
        ),
        ("The town planted 152 young apple trees.", &["152"]),
        ("Between 10–12 percent, 5 to 7 tonnes.", &["10–12 percent", "5 to 7 tonnes"]),
        ("A $3m grant; 40% of it is spent.", &["$3m", "40%"]),
    ] {
        check(Notation::English, text, expected);
    }
}

#[test]
fn english_dates_names_and_codes_are_none() {
    for text in [
        "On March 3, 2021, at 9:30 a.m., the 12th meeting began.",
        "In 2021 figures improved, as in the 1990s and 2016–2020.",
        "Maria Lopez, 42, a 10-year resident of 350 Fifth Avenue",
        "Laketon won 3-1 and 21–14 on Route 66, in Room 12, under No. 5.",
        "COVID-19, G20, F-15, Apollo 11, 24/7, 555-0134",
        "over the past 12 months, for 3 years, every 5 days",
    ] {
        check(Notation::English, text, &[]);
    }
}
