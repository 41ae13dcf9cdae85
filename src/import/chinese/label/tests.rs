use super::proposals;
use crate::import::quantity::Quantity;

/// Each label with its period behind a bar, if it has one. In `marked` figures stand in `[…]`, or in
/// `{…}` if they count what is named behind them.
fn labels(marked: &str) -> Vec<String> {
    let (mut text, mut figures) = (String::new(), Vec::new());
    for c in marked.chars() {
        match c {
            '[' | '{' => figures.push(Quantity { range: text.len()..text.len(), counts: c == '{' }),
            ']' | '}' => figures.last_mut().unwrap().range.end = text.len(),
            _ => text.push(c),
        }
    }
    let shown = |it: super::Proposal| match it.period {
        Some(period) => format!("{} | {period}", it.label),
        None => it.label,
    };
    proposals(&text, &figures).into_iter().map(shown).collect()
}

#[track_caller]
fn assert_labels(cases: &[(&str, &[&str])]) {
    for (text, expected) in cases {
        assert_eq!(&labels(text), expected, "{text}");
    }
}

#[test]
fn a_label_says_what_is_counted() {
    assert_labels(&[
        ("全市高新技术企业达到{152家}。", &["全市高新技术企业"]),
        ("入园游客已达[60余万人次]。", &["入园游客"]),
        ("签约{30个}项目和{25家}企业。", &["签约项目", "签约企业"]),
        ("镇里建成了{8座}水厂。", &["镇里建成水厂"]),
        ("全市地区生产总值（GDP）[212.5亿元]。", &["全市地区生产总值"]),
        ("亿元以上项目占比达到[41.4%]。", &["亿元以上项目占比"]),
    ]);
}

#[test]
fn coordinate_numbers_take_their_own_following_words() {
    assert_labels(&[
        ("山洪造成[4人]死亡、[12人]受伤。", &["山洪造成死亡人数", "山洪造成受伤人数"]),
        ("山洪造成[4人]死亡，[12人]受伤。", &["山洪造成死亡人数", "受伤人数"]),
        (
            "樵夫王根砍下{24根}圆木、{9捆}枝条和{7筐}松果。",
            &["樵夫王根砍下圆木", "樵夫王根砍下枝条", "樵夫王根砍下松果"],
        ),
        ("新增病床{20张}、护士{15名}。", &["新增病床", "新增护士"]),
        ("冲毁房屋{60间}、损坏桥梁{5座}。", &["冲毁房屋", "损坏桥梁"]),
    ]);
}

#[test]
fn a_change_has_the_subject_of_its_own_group() {
    assert_labels(&[
        ("生产总值完成[212亿元]，同比增长[5.4%]。", &["生产总值完成", "生产总值同比增长"]),
        (
            "第一产业增加值[21亿元]，增长[3.2%]；第二产业增加值[88亿元]，下降[1.4%]。",
            &["第一产业增加值", "第一产业增加值增长", "第二产业增加值", "第二产业增加值下降"],
        ),
        (
            "蔬菜方面，甲菜涨[2.1%]，收报[4.35元]；乙菜跌[0.6%]，收报[3.12元]。",
            &["甲菜涨", "甲菜收报", "乙菜跌", "乙菜收报"],
        ),
        ("居民消费价格上涨[0.4%]，其中食品类上涨[1.1%]。", &["居民消费价格上涨", "食品类上涨"]),
        ("拆下旧料{3860块}，[91%]用回了原处。", &["拆下旧料", "拆下旧料用回了原处"]),
    ]);
}

#[test]
fn what_a_number_rose_to_is_not_what_it_rose_by() {
    assert_labels(&[
        ("绿化覆盖率由[12.3%]提高到[15.6%]。", &["绿化覆盖率（提高前）", "绿化覆盖率提高到"]),
        ("装卸能力扩大到[18万吨]，平均用时缩短至[15分钟]。", &["装卸能力扩大到", "平均用时缩短至"]),
        ("热线收到{30件}投诉。", &["热线收到投诉"]),
    ]);
}

#[test]
fn items_of_a_list_are_named_each_by_itself() {
    assert_labels(&[
        (
            "全县新增病例{12例}（南镇{5例}，北镇{4例}，东镇{3例}）。",
            &["全县新增病例", "全县新增病例，南镇", "全县新增病例，北镇", "全县新增病例，东镇"],
        ),
        ("各镇新增病例如下：南镇{5例}，北镇{4例}。", &["各镇新增病例，南镇", "各镇新增病例，北镇"]),
        (
            "甲港和乙港吞吐量分别增长[9.3%]和[14.6%]。",
            &["甲港和乙港吞吐量增长（前者）", "甲港和乙港吞吐量增长（后者）"],
        ),
        (
            "货物吞吐量[4200万吨]，集装箱吞吐量[68万标箱]，分别增长[9.3%]和[14.6%]。",
            &["货物吞吐量", "集装箱吞吐量", "货物吞吐量增长", "集装箱吞吐量增长"],
        ),
    ]);
}

#[test]
fn the_nearest_time_is_the_period() {
    assert_labels(&[
        ("截至6月底，全县人口[51万人]。", &["全县人口 | 截至6月底"]),
        ("11月，出口增长[5%]；前11月，出口增长[3%]。", &["出口增长 | 11月", "出口增长 | 前11月"]),
        (
            "4月和5月，优良天数比例分别为[82.4%]和[84.9%]。",
            &["优良天数比例 | 4月", "优良天数比例 | 5月"],
        ),
        (
            "企业由2015年的{96家}增加到2018年的{152家}。",
            &["企业（增加前） | 2015年", "企业增加到 | 2018年"],
        ),
        ("2019年投资[30亿元]，比2018年增长[5%]。", &["投资 | 2019年", "投资比2018年增长 | 2019年"]),
        ("石桥3月1日恢复通行，摊位达到{214个}。", &["摊位"]),
    ]);
}
