//! Labels in Chinese for numbers whose clause leans on the one before it.

use super::assert_labels;

#[test]
fn what_is_measured_of_a_group_names_the_group() {
    assert_labels(&[
        (
            "审结一审商事案件17820件，平均审理周期46.8天，同比缩短7.5天。",
            &["审结一审商事案件", "一审商事案件平均审理周期", "一审商事案件平均审理周期同比缩短"],
        ),
        ("县里安排水利工程186项，总投资5.3亿元。", &["县里安排水利工程", "水利工程总投资"]),
        ("鹰愁岭隧道全长18公里，最大埋深1260米。", &["鹰愁岭隧道全长", "鹰愁岭隧道最大埋深"]),
        (
            "每队有联赛经历的球员不得超过5人，同时上场不超过3人。",
            &["每队有联赛经历的球员", "每队有联赛经历的球员不得超过5人，同时上场不超过3人"],
        ),
    ]);
}

#[test]
fn what_is_done_with_the_same_things_names_them() {
    assert_labels(&[
        (
            "全县法院受理各类案件986件，审执结932件。",
            &["全县法院受理各类案件", "全县法院审执结各类案件"],
        ),
        ("审结渎职案件58件63人。", &["审结渎职案件", "审结渎职案件涉及人数"]),
        (
            "依法惩治电信网络诈骗，审结案件273件641人。",
            &[
                "依法惩治电信网络诈骗，审结案件273件641人",
                "“依法惩治电信网络诈骗，审结案件273件641人”中的641人",
            ],
        ),
    ]);
}

#[test]
fn those_of_whom_something_is_said_come_last_in_a_name() {
    assert_labels(&[
        ("湖南已有1.8万户电力用户签订需求响应协议。", &["湖南签订需求响应协议的电力用户"]),
        (
            "全省法院17个集体、34名个人受到省级以上表彰。",
            &["全省法院受到省级以上表彰的集体", "全省法院受到省级以上表彰的个人"],
        ),
        (
            "全省122个县市区中，有97个最高气温突破35摄氏度。",
            &[
                "全省县市区",
                "最高气温突破35摄氏度的县市区",
                "全省122个县市区中，有97个最高气温突破35摄氏度",
            ],
        ),
    ]);
}

#[test]
fn members_of_a_list_share_what_the_first_is_said_to_be() {
    assert_labels(&[
        ("六楼每户5.2万元，五楼4.1万元，四楼3万元。", &["六楼每户", "五楼每户", "四楼每户"]),
        (
            "全省装机容量3460万千瓦，其中光伏2280万千瓦，风电1180万千瓦。",
            &["全省装机容量", "全省装机容量：光伏", "全省装机容量：风电"],
        ),
        ("单只犬年均消费2961元，单只猫2020元。", &["单只犬年均消费", "单只猫年均消费"]),
        (
            "异议理由里，影响采光排第一，占58%；其次是噪音，占21%。",
            &["异议理由：影响采光占比", "异议理由：噪音占比"],
        ),
    ]);
}

#[test]
fn what_is_held_against_another_is_named_with_both() {
    assert_labels(&[
        (
            "全县用电量9亿千瓦时，同样创下新高，比6月底增加2亿千瓦时。",
            &["全县用电量", "全县用电量比6月底增加"],
        ),
        (
            "全县电信业务收入3亿元，同比增长1.4%，高于全国平均水平0.5个百分点。",
            &[
                "全县电信业务收入",
                "全县电信业务收入同比增长",
                "全县电信业务收入同比增长高于全国平均水平",
            ],
        ),
    ]);
}

#[test]
fn money_lengths_and_spans_are_named_by_what_they_are_of() {
    assert_labels(&[
        ("雇一个兼职3000元，不算多。", &["雇一个兼职的花费"]),
        ("店里房租一个月6万元。", &["店里房租（一个月）"]),
        ("总部付给网点的派费为每件1.05元。", &["总部付给网点的派费（每件）"]),
        ("城北大坝高52米。", &["城北大坝高度"]),
        ("全县用电负荷最高达900万千瓦。", &["全县用电负荷最高值"]),
        ("球票最低60元，最高880元。", &["球票最低价", "球票最高价"]),
        ("湖城至山城，约560公里。", &["湖城至山城距离"]),
        ("猫绝育手术报价从480元到2200元不等。", &["猫绝育手术报价"]),
        ("经济舱平均票价（不含税）为865元。", &["经济舱平均票价（不含税）"]),
    ]);
}

#[test]
fn a_quotation_keeps_its_condition_and_what_is_told_of() {
    assert_labels(&[
        (
            "气温每升高1摄氏度，全省负荷就要增加100万千瓦。",
            &["气温每升高1摄氏度", "气温每升高1摄氏度，全省负荷就要增加100万千瓦"],
        ),
        ("助攻王是宣城队的老师夏雨，送出7次助攻。", &["助攻王是宣城队的老师夏雨，送出7次助攻"]),
        ("冠军湖城队8胜2平。", &["冠军湖城队8胜2平"]),
    ]);
}

#[test]
fn a_limit_and_what_follows_from_it_are_one() {
    assert_labels(&[
        ("一天卖不出八十碗，就得亏本。", &["一天卖不出八十碗，就得亏本"]),
        ("人均消费超过200元，就没有人来了。", &["人均消费超过200元，就没有人来了"]),
        ("票价不到100元，才有人看。", &["票价不到100元，才有人看"]),
        // No limit, and no consequence.
        ("票价100元，就在门口卖。", &["票价"]),
        ("参赛人数超过200人，创下纪录。", &["参赛人数"]),
    ]);
}

#[test]
fn a_name_keeps_who_does_it_and_for_whom_it_is_done() {
    assert_labels(&[
        (
            "女性参加失业保险37万人；参加生育保险45万人，增长2.6%。",
            &["女性参加失业保险", "女性参加生育保险", "女性参加生育保险增长"],
        ),
        ("全年为15万名妇女提供免费检查。", &["全年为15万名妇女提供免费检查 | 全年"]),
    ]);
}

#[test]
fn a_plain_sentence_names_its_figure() {
    assert_labels(&[
        ("The median amount borrowed is now $12,000.", &["Median amount borrowed | now"]),
        ("The total distance travelled was 412 miles.", &["Total distance travelled"]),
        ("The active fleet numbered 1,982 vessels.", &["Active fleet"]),
        ("The herd now numbers 412.", &["Herd | now"]),
        ("The waiting list stands at 3,400 patients.", &["Waiting list"]),
        ("Class sizes averaged 27 pupils.", &["Average class sizes"]),
        ("Room rates averaged $341.", &["Average room rates"]),
        ("The wall stands 14 metres high.", &["Height of the wall"]),
        (
            "The district looks after 612 miles of road.",
            &["Length of road that the district looks after"],
        ),
        ("The ranger cares for 840 trees.", &["Trees that the ranger cares for"]),
        ("The yard repairs 310 boats.", &["Boats that the yard repairs"]),
        ("The charity supports 1,200 families.", &["Families supported by the charity"]),
        ("The plant makes 300,000 cars a year.", &["Cars a year that the plant makes"]),
        ("Some 640 pupils attend the school.", &["Pupils who attend the school"]),
        ("Burglary was down by a fifth on 2013 levels.", &["Fall in burglary on 2013 levels"]),
        ("Rainfall since June 1 has been 642 mm.", &["Rainfall | since June 1"]),
        (
            "The dam holds 40 million cubic metres of water.",
            &["Amount of water that the dam holds"],
        ),
        ("Arrivals were 21 per cent over 2013.", &["Arrivals were 21 per cent over 2013"]),
        ("The backlog rose to 3,400 cases.", &["Backlog"]),
        (
            "The commuter trains 140 metres long ran late.",
            &["The commuter trains 140 metres long ran late"],
        ),
    ]);
}
