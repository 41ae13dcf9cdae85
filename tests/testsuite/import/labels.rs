//! What the numbers of an article are called, and for which time they hold.
//!
//! Beside each article in `fixtures/imports` stands a file with the labels that an editor would let
//! pass: the number, its label and its period, with tabs between them.

use std::fs;

use changjuan::report::Report;

use super::{draft, parsed};

const IMPORTS: &str = "tests/testsuite/fixtures/imports";

pub(super) fn imported(name: &str) -> Report {
    parsed(&draft(&fs::read(format!("{IMPORTS}/{name}.txt")).unwrap()))
}

pub(super) const NAMES: [&str; 5] = ["communique", "council", "jobs", "results", "wire"];

#[test]
fn numbers_are_called_what_they_count() {
    for name in NAMES {
        let report = imported(name);
        let found: Vec<String> = report
            .statistics
            .iter()
            .map(|it| {
                format!("{}\t{}\t{}", it.text, it.label, it.period.as_deref().unwrap_or_default())
            })
            .collect();
        let expected = fs::read_to_string(format!("{IMPORTS}/{name}.labels")).unwrap();
        for line in expected.lines() {
            assert!(found.iter().any(|it| it == line), "{name}: {line}\n{}", found.join("\n"));
        }
    }
}

#[test]
fn no_label_begins_or_ends_in_the_middle_of_a_phrase() {
    for name in NAMES {
        for it in imported(name).statistics {
            let label = it.label.as_str();
            assert!(label.starts_with(char::is_alphanumeric), "{name}: {label}");
            let last = label.split(' ').next_back().unwrap();
            assert!(
                !["to", "and", "the", "of", "by", "a", "with"].contains(&last),
                "{name}: {label}"
            );
            assert!(
                !label.ends_with(['，', '、', '；', '的', '和', '由', '从']),
                "{name}: {label}"
            );
        }
    }
}

#[test]
fn a_label_with_another_period_is_a_series() {
    let text = "港口\n\n4月和5月，优良天数比例分别为82.4%和84.9%。";
    let report = parsed(&draft(text.as_bytes()));
    let found: Vec<(&str, Option<&str>)> =
        report.statistics.iter().map(|it| (it.label.as_str(), it.period.as_deref())).collect();
    assert_eq!(found, [("优良天数比例", Some("4月")), ("优良天数比例", Some("5月"))]);
}

#[test]
fn equal_labels_are_told_apart_in_words() {
    let text = "水厂\n\n一、城里\n\n去年夏天，建成8座水厂。\n\n二、乡里\n\n入冬后，建成9座水厂。";
    let report = parsed(&draft(text.as_bytes()));
    let labels: Vec<&str> = report.statistics.iter().map(|it| it.label.as_str()).collect();
    assert_eq!(labels.len(), 2);
    assert_ne!(labels[0], labels[1]);
    assert!(labels.iter().all(|it| it.contains("建成水厂") && !it.contains("（2）")), "{labels:?}");
}

/// Holds each label in turn, with its period behind a bar if it has one, against what is expected.
#[track_caller]
fn assert_labels(cases: &[(&str, &[&str])]) {
    for (text, expected) in cases {
        let title = if text.is_ascii() { "Title" } else { "题目" };
        let report = parsed(&draft(format!("{title}\n\n{text}\n").as_bytes()));
        let shown = |it: &changjuan::report::Statistic| match &it.period {
            Some(period) => format!("{} | {period}", it.label),
            None => it.label.clone(),
        };
        let found: Vec<String> = report.statistics.iter().map(shown).collect();
        assert_eq!(&found, expected, "{text}");
    }
}

mod chinese {
    use super::assert_labels;

    #[test]
    fn a_label_says_what_is_counted() {
        assert_labels(&[
            ("全市高新技术企业达到152家。", &["全市高新技术企业"]),
            ("入园游客已达60余万人次。", &["入园游客"]),
            ("签约30个项目和25家企业。", &["签约项目", "签约企业"]),
            ("镇里建成了8座水厂。", &["镇里建成水厂"]),
            ("全市地区生产总值（GDP）212.5亿元。", &["全市地区生产总值"]),
            ("亿元以上项目占比达到41.4%。", &["亿元以上项目占比"]),
        ]);
    }

    #[test]
    fn coordinate_numbers_take_their_own_following_words() {
        assert_labels(&[
            ("山洪造成4人死亡、12人受伤。", &["山洪造成死亡人数", "山洪造成受伤人数"]),
            ("山洪造成4人死亡，12人受伤。", &["山洪造成死亡人数", "受伤人数"]),
            (
                "木匠王根做出24根长梁、9件家具和7张木桌。",
                &["木匠王根做出长梁", "木匠王根做出家具", "木匠王根做出木桌"],
            ),
            ("新增病床20张、护士15名。", &["新增病床", "新增护士"]),
            ("冲毁房屋60间、损坏桥梁5座。", &["冲毁房屋", "损坏桥梁"]),
        ]);
    }

    #[test]
    fn a_change_has_the_subject_of_its_own_group() {
        assert_labels(&[
            ("生产总值完成212亿元，同比增长5.4%。", &["生产总值完成", "生产总值同比增长"]),
            (
                "第一产业增加值21亿元，增长3.2%；第二产业增加值88亿元，下降1.4%。",
                &["第一产业增加值", "第一产业增加值增长", "第二产业增加值", "第二产业增加值下降"],
            ),
            (
                "蔬菜方面，甲菜涨2.1%，收报4.35元；乙菜跌0.6%，收报3.12元。",
                &["甲菜涨", "甲菜收报", "乙菜跌", "乙菜收报"],
            ),
            ("居民消费价格上涨0.4%，其中食品类上涨1.1%。", &["居民消费价格上涨", "食品类上涨"]),
            ("拆下旧料3860块，91%用回了原处。", &["拆下旧料", "旧料用回了原处"]),
        ]);
    }

    #[test]
    fn what_a_number_rose_to_is_not_what_it_rose_by() {
        assert_labels(&[
            ("绿化覆盖率由12.3%提高到15.6%。", &["绿化覆盖率（提高前）", "绿化覆盖率提高到"]),
            ("装卸能力扩大到18万吨，平均用时缩短至15分钟。", &["装卸能力扩大到", "平均用时缩短至"]),
            ("热线收到30件投诉。", &["热线收到投诉"]),
            (
                "灵活就业占比由上届的12.5%下降到10.2%。",
                &["灵活就业占比（下降前）", "灵活就业占比下降到"],
            ),
            ("比例从现在的15%提高到30%。", &["比例（提高前）", "比例提高到"]),
            (
                "投资18亿元的二期项目已完成工程进度的72%。",
                &["投资二期项目", "二期项目已完成工程进度"],
            ),
        ]);
    }

    #[test]
    fn items_of_a_list_are_named_each_by_itself() {
        assert_labels(&[
            (
                "全县新增病例12例（南镇5例，北镇4例，东镇3例）。",
                &["全县新增病例", "全县新增病例，南镇", "全县新增病例，北镇", "全县新增病例，东镇"],
            ),
            ("各镇新增病例如下：南镇5例，北镇4例。", &["各镇新增病例，南镇", "各镇新增病例，北镇"]),
            ("甲港和乙港吞吐量分别增长9.3%和14.6%。", &["甲港吞吐量增长", "乙港吞吐量增长"]),
            (
                "货物吞吐量4200万吨，集装箱吞吐量68万标箱，分别增长9.3%和14.6%。",
                &["货物吞吐量", "集装箱吞吐量", "货物吞吐量增长", "集装箱吞吐量增长"],
            ),
        ]);
    }

    #[test]
    fn what_is_shared_out_is_said_of_each() {
        assert_labels(&[
            (
                "受理案件18427件，审结17935件，同比分别下降6.3%和增长4.1%。",
                &["受理案件", "审结案件", "受理案件同比下降", "审结案件同比增长"],
            ),
            (
                "毛利率26.8%，净利率11.6%，同比分别提高1.4个和0.8个百分点。",
                &["毛利率", "净利率", "毛利率、净利率同比提高"],
            ),
            (
                "硕士、本科、专科毕业生的落实率分别为92.4%、83.1%和89.7%。",
                &["硕士毕业生的落实率", "本科毕业生的落实率", "专科毕业生的落实率"],
            ),
        ]);
    }

    #[test]
    fn a_clause_without_a_subject_takes_the_one_that_is_certain() {
        assert_labels(&[
            (
                "用上灌溉系统的占45.2%，比上年提高3.5个百分点。",
                &["用上灌溉系统的占比", "用上灌溉系统的占比比上年提高"],
            ),
            (
                "毕业生月收入5872元。月收入最高的专业是微电子，为9460元。",
                &["毕业生月收入", "月收入最高的专业微电子"],
            ),
            ("聘请调解员126名，其中七成以上来自银行。", &["聘请调解员", "调解员来自银行"]),
            ("膜材料收入15亿元，毛利率34.1%。", &["膜材料收入", "膜材料毛利率"]),
            ("鹰愁岭隧道全长18公里，最大埋深1260米。", &["鹰愁岭隧道全长", "最大埋深"]),
            (
                "全市13家基层法院中，有11家设立了调解室。",
                &["全市基层法院", "设立了调解室的基层法院"],
            ),
            ("建设者们用了1580天才打通隧道。", &["建设者们打通隧道用时"]),
        ]);
    }

    #[test]
    fn what_is_no_fact_yet_is_called_so() {
        assert_labels(&[
            ("力争到2026年底，调解率达到60%以上。", &["调解率（目标） | 到2026年底"]),
            (
                "粮食面积21万亩，预计总产量25万吨，涉及农户3万户。",
                &["粮食面积", "粮食总产量（预计）", "涉及农户"],
            ),
            ("单独招生计划1200人。", &["单独招生计划"]),
        ]);
    }

    #[test]
    fn the_nearest_time_is_the_period() {
        assert_labels(&[
            ("截至6月底，全县人口51万人。", &["全县人口 | 截至6月底"]),
            ("11月，出口增长5%；前11月，出口增长3%。", &["出口增长 | 11月", "出口增长 | 前11月"]),
            (
                "4月和5月，优良天数比例分别为82.4%和84.9%。",
                &["优良天数比例 | 4月", "优良天数比例 | 5月"],
            ),
            (
                "企业由2015年的96家增加到2018年的152家。",
                &["企业（增加前） | 2015年", "企业增加到 | 2018年"],
            ),
            ("2019年投资30亿元，比2018年增长5%。", &["投资 | 2019年", "投资比2018年增长 | 2019年"]),
            ("石桥3月1日恢复通行，摊位达到214个。", &["摊位"]),
            (
                "去年，日均上市量680吨，是2015年的1.6倍。",
                &["日均上市量 | 去年", "日均上市量相当于2015年 | 去年"],
            ),
            (
                "明年，床位由年初的1300张增加到现在的2850张。",
                &["床位（增加前） | 年初", "床位增加到"],
            ),
            (
                "去年投入80万元建起冷库，一次可以存放青蒜3000吨。",
                &["投入建起冷库 | 去年", "一次可以存放青蒜"],
            ),
            ("“7月1日我拿到工资4600元。”", &["我拿到工资 | 7月1日"]),
            ("2000年以前建成的小区有214个。", &["2000年以前建成的小区"]),
        ]);
    }
}

mod english {
    use super::assert_labels;

    #[test]
    fn a_label_is_the_clause_without_its_number() {
        assert_labels(&[
            ("Median household income rose by 4.2 percent.", &["Median household income rose"]),
            (
                "The county opened 14 clinics in remote villages.",
                &["The county opened clinics in remote villages"],
            ),
            (
                "About 70% of the workers live near the yard.",
                &["Share of workers that live near the yard"],
            ),
            ("The pass costs £65 a week.", &["The pass costs per week"]),
            ("The first bridge is 86 metres long.", &["Length of the first bridge"]),
            ("Hail fell, leaving at least 340 homes damaged.", &["Homes damaged"]),
            ("Hail fell, leaving 12,000 people without power.", &["People without power"]),
            ("A poll of 412 traders found that few were open.", &["A poll of traders"]),
            (
                "Twenty-six schools shut, and 18 of them stayed closed.",
                &["Schools shut", "Schools stayed closed"],
            ),
            (
                "The county spent 2.4% of its budget on roads.",
                &["The county spent a share of its budget on roads"],
            ),
            (
                "About 40 people were in tents, down from 860 on Sunday.",
                &["People were in tents", "People were in tents, before"],
            ),
        ]);
    }

    #[test]
    fn a_clause_has_its_own_subject() {
        assert_labels(&[
            (
                "Legacies brought in £2.6 million, and the charity's 23 shops made a profit of £1.1m.",
                &[
                    "Legacies brought in",
                    "The charity's shops",
                    "The charity's shops made a profit",
                ],
            ),
            (
                "The force, which has 2,146 officers, is £6.3m short of balancing its budget.",
                &["The force has officers", "The force is short of balancing its budget"],
            ),
            (
                "A trip, which usually runs about $14, was going for as much as $41 on Thursday morning.",
                &["A trip runs", "A trip was going for"],
            ),
            (
                "The bar said that 21 of its 130 lawyers had left.",
                &["Lawyers had left", "Its lawyers"],
            ),
            (
                "The walkout has idled 412 of the agency's 460 buses.",
                &["The walkout has idled some of the agency's buses", "The agency's buses"],
            ),
            (
                "The chief said an extra 75 officers would start, paid for by a £13 rise in the council tax.",
                &["Officers would start", "Rise in the council tax"],
            ),
            (
                "The club plans to add 600 places and to spend $480,000 on floodlights.",
                &["The club plans to add places", "The club plans to spend on floodlights"],
            ),
            (
                "The work can begin, if it can line up 2,000 deposits.",
                &["If the work can line up deposits"],
            ),
        ]);
    }

    #[test]
    fn what_is_compared_has_the_label_of_the_first() {
        assert_labels(&[
            (
                "Absences climbed to 18%, compared with 9% in September.",
                &["Absences", "Absences, before | September"],
            ),
            (
                "Yields of cotton fell from 5.2 quintals to 3.9 quintals an acre.",
                &["Yields of cotton, before", "Yields of cotton"],
            ),
            (
                "The police logged 8,914 thefts, a rise of 23%, and twice as many as in 2019.",
                &[
                    "The police logged thefts",
                    "The police logged thefts, rise",
                    "The police logged thefts, multiple | 2019",
                ],
            ),
            (
                "Robberies were down from 1,482 to 1,301 in the 12 months to June.",
                &["Robberies, before", "Robberies | 12 months to June"],
            ),
            (
                "A poll of 604 registered voters found that 52% side with the union and 29% with the city.",
                &[
                    "A poll of registered voters",
                    "Share of registered voters that side with the union",
                    "Share of registered voters that side with the city",
                ],
            ),
            (
                "Income came to $4.9 million, or 36% of the total.",
                &["Income", "Income, share of total"],
            ),
            (
                "Of the cases, 1,316 had been open for a year and 287 for more than two.",
                &["Had been open for a year", "Had been open for more than two"],
            ),
        ]);
    }

    #[test]
    fn nothing_ends_in_a_joining_word_and_the_number_it_rose_to_is_not_the_rise() {
        assert_labels(&[
            ("The share fell from 15 percent to 12 percent.", &["The share, before", "The share"]),
            ("Rents rose by 3 percent, and arrears fell to $40,000.", &["Rents rose", "Arrears"]),
            (
                "The ticket goes up by $5, and the pass by $60.",
                &["The ticket goes up", "The pass goes up"],
            ),
        ]);
    }

    #[test]
    fn items_of_a_list_are_named_each_by_itself() {
        assert_labels(&[(
            "Population fell in most towns: Ashby, to 6,120 (down 48%); and Denton, to 11,905 (down 20%).",
            &[
                "Population, Ashby",
                "Population, Ashby, change",
                "Population, Denton",
                "Population, Denton, change",
            ],
        )]);
    }

    #[test]
    fn the_nearest_time_is_the_period() {
        assert_labels(&[
            ("By July, the shops had closed, and 140 jobs had gone.", &["Jobs had gone | By July"]),
            (
                "Unemployment fell to 5.8 percent in December from 9.1 percent in 2018.",
                &["Unemployment | December", "Unemployment, before | 2018"],
            ),
            (
                "Sales grew 4% this year, after 2% last year.",
                &["Sales grew | this year", "Sales grew | last year"],
            ),
        ]);
    }
}
