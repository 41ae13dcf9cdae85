//! Heads in the manners of Chinese papers, offices and accounts.

use super::super::{draft, lines::assert_same_words, parsed};

const TEXT: &str = "县水利局昨天说，城北的渠已经修好，从上游来的水一直流到湖边，沿岸三个乡镇的村民都来看水，大家很高兴。";

/// What a head says: headline, deck, source, day and authors.
type Head = (
    &'static str,
    &'static str,
    Option<&'static str>,
    Option<&'static str>,
    &'static [&'static str],
);

#[track_caller]
fn assert_head(lines: &str, (title, deck, source, day, authors): Head) {
    let article = format!("{lines}\n\n{TEXT}\n\n{TEXT}\n");
    let draft = draft(article.as_bytes());
    assert_same_words(article.as_bytes(), &draft);
    let report = parsed(&draft);
    assert_eq!(report.title, title, "{lines}");
    let subtitle = if report.subtitle == TEXT { "" } else { &report.subtitle };
    assert_eq!(subtitle, deck, "{lines}");
    let name = report.source.as_ref().map(|it| it.name.as_str());
    assert_eq!(name, source, "{lines}");
    if let Some(day) = day {
        let (year, month, date) = report.published.date();
        assert_eq!(format!("{year}-{month}-{date}"), day, "{lines}");
    } else {
        assert!(draft.text.contains("# 稿件没有确定的日期"), "{lines}");
    }
    let source_authors = report.source.iter().flat_map(|it| &it.authors);
    let credits = source_authors.chain(&report.credits).flat_map(|it| &it.names);
    let names: Vec<&str> = credits.map(String::as_str).collect();
    assert_eq!(names, authors, "{lines}");
}

#[test]
fn the_line_of_a_newspaper_is_no_headline_and_a_line_over_the_headline_is_its_deck() {
    assert_head(
        "湖城晚报　2025年5月23日 星期五　A06版·民生\n上一版　下一版　版面导航\n\
         修了三年，城北的老渠终于通水，沿岸三个乡镇的人都跑来看\n水到门前了\n晚报记者 张立 文/摄",
        (
            "水到门前了",
            "修了三年，城北的老渠终于通水，沿岸三个乡镇的人都跑来看",
            Some("湖城晚报"),
            Some("2025-05-23"),
            &["张立"],
        ),
    );
    assert_head(
        "湖城晚报数字报\nA04 | 民生\n2025-09-12 星期五\n\n城北老渠通水，三个乡镇的人来看\n晚报记者 张立",
        ("城北老渠通水，三个乡镇的人来看", "", Some("湖城晚报"), Some("2025-09-12"), &["张立"]),
    );
}

#[test]
fn the_line_of_an_issue_may_have_its_pieces_set_apart_by_blanks() {
    assert_head(
        "湖城日报数字报  2025年5月23日 星期五  第03版:县域    上一版 下一版    上一篇 下一篇\n\n\
         老渠通水 乡镇争看\n——城北三个乡镇见闻\n\n□ 本报记者 张立",
        (
            "老渠通水 乡镇争看",
            "——城北三个乡镇见闻",
            Some("湖城日报"),
            Some("2025-05-23"),
            &["张立"],
        ),
    );
    assert_head(
        "湖城观察 | 封面故事                    2025年第18期(总第742期)\n\n老渠重开，谁先来看？\n\n\
         文|本刊记者 张立",
        ("老渠重开，谁先来看？", "", None, None, &["张立"]),
    );
}

#[test]
fn what_leads_to_a_headline_with_a_colon_is_its_deck() {
    assert_head(
        "湖城商报 | 2025年9月12日 | 星期五 | A08 财经\n探访城北水产市场：\n一条鱼的三道价\n\
         湖城商报记者 张立 实习生 王小满 文/图",
        (
            "一条鱼的三道价",
            "探访城北水产市场：",
            Some("湖城商报"),
            Some("2025-09-12"),
            &["张立", "王小满"],
        ),
    );
    assert_head(
        "新水报·周末版\n2025-09-12 第1208期\n深度\n【调查】谁在下游喝水\n记者｜张立",
        ("谁在下游喝水", "", Some("新水报"), Some("2025-09-12"), &["张立"]),
    );
}

#[test]
fn a_name_that_is_no_paper_by_itself_is_one_where_a_reporter_or_an_article_is_of_it() {
    assert_head(
        "人民体育\n龙舟争渡 老渠焕新\n——写在首届湖城龙舟赛闭幕之际\n人民体育特派记者 张立 陈满\n2025年9月12日",
        (
            "龙舟争渡 老渠焕新",
            "——写在首届湖城龙舟赛闭幕之际",
            Some("人民体育"),
            Some("2025-09-12"),
            &["张立", "陈满"],
        ),
    );
    assert_head(
        "财经湖城\n原创 张立 财经湖城 2025-09-12 18:30\n城北水厂半年报：净利润下滑一成多",
        ("城北水厂半年报：净利润下滑一成多", "", Some("财经湖城"), Some("2025-09-12"), &["张立"]),
    );
}

#[test]
fn the_issue_of_a_magazine_is_no_headline() {
    let deck = "一条荒了四十年的水渠，怎样重新流到湖边？";
    for issue in
        ["《湖畔》2025年第36期　封面专题·水", "湖畔周刊　2025年第36期（总第1208期）\n封面故事"]
    {
        let source = if issue.starts_with('《') { "湖畔" } else { "湖畔周刊" };
        assert_head(
            &format!("{issue}\n老渠重开\n{deck}\n文_张立　摄影_陈满\n发自湖城"),
            ("老渠重开", deck, Some(source), None, &["张立", "陈满"]),
        );
    }
}

#[test]
fn the_table_of_an_office_says_whose_report_it_is_and_when_it_appeared() {
    assert_head(
        "湖城市人民政府门户网站\n当前位置：首页 > 政务公开 > 部门动态\n\
         索 引 号：000014349/2025-00108　主题分类：水利、水务\n\
         发文机关：市水利局　成文日期：2025年09月10日\n标　　题：湖城市2025年水利建设情况通报\n\
         发文字号：湖水〔2025〕18号　发布日期：2025年09月12日\n湖城市2025年水利建设情况通报",
        ("湖城市2025年水利建设情况通报", "", Some("市水利局"), Some("2025-09-12"), &[]),
    );
    assert_head(
        "湖城市统计局\n首页 > 统计数据 > 统计分析\n1-8月全市水利投资增长较快\n\
         发布时间：2025-09-12 09:30　　来源：投资科　　字号：[大 中 小]　　【打印】",
        ("1-8月全市水利投资增长较快", "", Some("湖城市统计局"), Some("2025-09-12"), &[]),
    );
}

#[test]
fn a_room_of_a_body_is_no_source_and_the_head_of_the_body_speaks() {
    for (above, below) in
        [("湖城市中级人民法院\n", ""), ("", "\n\n主办：湖城市中级人民法院　地址：湖滨路1号")]
    {
        assert_head(
            &format!(
                "{above}全市法院审判执行工作情况\n——在市人大常委会第三十次会议上\n\
                 湖城市中级人民法院副院长　张立\n\
                 来源：研究室 | 时间：2025-09-12 10:21:33 | 阅读：318\n\n{TEXT}{below}"
            ),
            (
                "全市法院审判执行工作情况",
                "——在市人大常委会第三十次会议上",
                Some("湖城市中级人民法院"),
                Some("2025-09-12"),
                &["张立"],
            ),
        );
    }
    assert_head(
        "城北老渠通水，三个乡镇的人来看\n2025-09-12　来源：研究室",
        ("城北老渠通水，三个乡镇的人来看", "", None, Some("2025-09-12"), &[]),
    );
}

#[test]
fn an_account_an_agency_and_a_site_say_who_writes() {
    assert_head(
        "城北老渠通水了！三个乡镇的人都来看\n原创 张立 湖城水利 2025年09月12日 18:30 江苏\n点击蓝字 关注我们",
        ("城北老渠通水了！三个乡镇的人都来看", "", Some("湖城水利"), Some("2025-09-12"), &["张立"]),
    );
    assert_head(
        "新华社\n（经济）城北老渠重新通水 三个乡镇受益\n新华社湖城9月12日电（记者 张立、陈满）",
        ("城北老渠重新通水 三个乡镇受益", "", Some("新华社"), None, &["张立", "陈满"]),
    );
    assert_head(
        "江湖体育 · 龙舟 · 深度\n二十四条龙舟，一条老渠\n江湖体育记者 张立 发自湖城\n2025-09-12 08:15",
        ("二十四条龙舟，一条老渠", "", Some("江湖体育"), Some("2025-09-12"), &["张立"]),
    );
}

#[test]
fn the_heading_of_a_bracket_names_no_source() {
    let report = parsed(&draft(
        format!(
            "二十四条龙舟，一条老渠\n2025-09-12 08:15\n\n【看台】\n\n{TEXT}\n\n【球场】\n\n{TEXT}"
        )
        .as_bytes(),
    ));
    assert_eq!(report.source, None);
}

#[test]
fn a_headline_that_may_be_another_is_told() {
    let told = |lines: &str| {
        let draft = draft(format!("{lines}\n\n{TEXT}\n\n{TEXT}\n").as_bytes());
        let locale = changjuan::messages::Locale::Chinese;
        draft.notes.iter().any(|it| it.message.text(locale).contains("也可能是这一行"))
    };
    assert!(told("以水为脉　因水而兴\n水利建设投资创历史新高\n本报记者 张立"));
    assert!(!told("老渠重开\n——城北三个乡镇见闻\n本报记者 张立"));
}
