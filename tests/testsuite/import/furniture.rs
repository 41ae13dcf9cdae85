//! Lines as papers, agencies, governments and companies print them around an article, one a case.

use changjuan::{
    import::Draft,
    report::{
        Report,
        text::{Block, plain_sentences, plain_text},
    },
};

use super::{draft, lines::assert_same_words, parsed};

/// An article with `above` between its headline and its text and `below` under it.
pub(super) fn article(language: &str, above: &str, below: &str) -> Draft {
    let [title, first, last] = match language {
        "zh" => {
            ["渠修好了", "县水利局修好了城北的渠。村民都来看水。", "水一直流到了湖边。大家很高兴。"]
        }
        _ => ["Canal is mended", "The county has mended the canal.", "Water reached the lake."],
    };
    let text = format!("{title}\n{above}\n\n{first}\n\n{last}\n\n{below}\n");
    let draft = draft(text.as_bytes());
    assert_same_words(text.as_bytes(), &draft);
    draft
}

/// What a report says of the article, in one line: source, authors, when it was published and
/// changed, credits, and what stands in the text besides the two paragraphs.
fn summary(draft: &Draft) -> String {
    let report = parsed(draft);
    let people = |(role, names): (&str, &[String])| format!("{role}={}", names.join("+"));
    let mut all = Vec::new();
    if let Some(source) = &report.source {
        all.push(source.name.clone());
        all.extend(source.authors.iter().map(|it| people((it.role.as_str(), &it.names))));
    }
    let is_dated = draft.text.contains("\npublished");
    let moments = [Some(&report.published).filter(|_| is_dated), report.modified.as_ref()];
    all.extend(moments.into_iter().flatten().map(|it| {
        let usual = if report.language.as_str() == "en" { ":00+00:00" } else { ":00+08:00" };
        it.as_str().trim_end_matches(usual).replace('T', " ")
    }));
    all.extend(report.credits.iter().map(|it| people((it.role.as_str(), &it.names))));
    all.extend(extra(&report));
    all.join(" ")
}

/// The headings, captions and further paragraphs of a report.
pub(super) fn extra(report: &Report) -> Vec<String> {
    let text = |block: &Block| match block {
        Block::Paragraph(line) => format!("<{}>", plain_sentences(report, line)),
        Block::Pending(it) => format!("[{}|{}]", it.caption, it.credit.as_deref().unwrap_or("")),
        other => panic!("{other:?}"),
    };
    let mut all: Vec<String> = report.prologue.iter().map(text).collect();
    for section in &report.sections {
        all.push(format!("#{}", plain_text(report, &section.heading)));
        all.extend(section.blocks.iter().map(text));
        for part in &section.parts {
            all.push(format!("##{}", plain_text(report, &part.heading)));
            all.extend(part.blocks.iter().map(text));
        }
    }
    let body = ["<县水利局", "<水一直", "<The county", "<Water reached"];
    all.retain(|it| !body.iter().any(|body| it.starts_with(body)));
    all
}

/// Asserts what is made of each line; all that is wrong is told at once.
pub(super) fn assert_summaries(cases: &[(&str, &str)], article: impl Fn(&str) -> Draft) {
    let found: Vec<(&str, String)> =
        cases.iter().map(|(line, _)| (*line, summary(&article(line)))).collect();
    let wrong: Vec<_> =
        found.iter().zip(cases).filter(|((_, found), (_, expected))| found != expected).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn chinese_imprints_are_read_in_any_form() {
    let cases = [
        ("2025-03-18 09:42　来源：湖城日报", "湖城日报 2025-03-18 09:42"),
        ("2025年03月18日09:42 | 来源：湖城日报", "湖城日报 2025-03-18 09:42"),
        (
            "2025-03-18 09:42:07 来源:湖城新闻网 责任编辑:谭小倩",
            "湖城新闻网 2025-03-18 09:42:07+08:00 责任编辑=谭小倩",
        ),
        (
            "来源:湖城统计局 发布时间:2025-03-20 09:10:00 浏览次数: 【字体:大 中 小】",
            "湖城统计局 2025-03-20 09:10",
        ),
        (
            "发布日期：2025年3月20日 9:10:00　　信息来源：湖城统计局　　点击量：1203 次　打印 关闭",
            "湖城统计局 2025-03-20 09:10",
        ),
        (
            "【字号：大 中 小】 2025-03-20 09:10:00 | 来源: 湖城统计局 | 阅读:88",
            "湖城统计局 2025-03-20 09:10",
        ),
        ("湖城统计局发布 时间：2025-03-20 09:10:00", "湖城统计局发布 2025-03-20 09:10"),
        (
            "来源：湖城教育报　作者：鲍云舒　2024年11月06日 第03版",
            "湖城教育报 作者=鲍云舒 2024-11-06 00:00",
        ),
        (
            "2025年08月21日 18:37　远帆财经　记者 覃牧之　我要评论(26)",
            "远帆财经 记者=覃牧之 2025-08-21 18:37",
        ),
        ("远帆财经 2025-08-21 18:37", "远帆财经 2025-08-21 18:37"),
        ("湖城日报 2025年8月21日 星期四 第01版", "湖城日报 2025-08-21 00:00"),
        ("2025年3月18日下午3:20 湖城发布", "湖城发布 2025-03-18 15:20"),
        (
            "发布时间：2025-03-18 09:42　更新时间：2025-03-19 10:00",
            "2025-03-18 09:42 2025-03-19 10:00",
        ),
        ("更新时间：2025-03-19 10:00　来源：湖城日报", "湖城日报 2025-03-19 10:00"),
        (
            "发布机构：湖城市人民政府 索引号：000014349 发布日期：2025-03-18",
            "湖城市人民政府 2025-03-18 00:00",
        ),
        ("农村新报记者 邬长河 发自砚山县", "农村新报 农村新报记者=邬长河"),
        ("新华社记者 张三、李四", "新华社 新华社记者=张三+李四"),
        (
            "本报记者 马小路 通讯员 信大锋、张 红\n2025-03-18",
            "2025-03-18 00:00 本报记者=马小路 通讯员=信大锋+张红",
        ),
        ("文/张三 图/李四", "文=张三 图=李四"),
        ("文｜张三　编辑｜李四", "文=张三 编辑=李四"),
        ("□ 张三 李四", "作者=张三+李四"),
        ("■本报记者 张三", "本报记者=张三"),
        ("湖城日报\n2025-03-18 09:42", "湖城日报 2025-03-18 09:42"),
        ("（2025-03-18）", "2025-03-18 00:00"),
        ("稿源：湖城晚报 撰文：欧阳长河 阅读：1.2万", "湖城晚报 撰文=欧阳长河"),
        ("转自：湖城晚报 2025/3/18 9:42", "湖城晚报 2025-03-18 09:42"),
        ("作者：玛丽·约翰逊", "作者=玛丽·约翰逊"),
        ("作者：湖城日报评论员", "作者=湖城日报评论员"),
        ("2025年03月18日 第A01版：头版 作者：□ 本报记者 张三", "2025-03-18 00:00 本报记者=张三"),
        ("张三 李四\n2025-03-18 09:42　来源：湖城日报", "湖城日报 作者=张三+李四 2025-03-18 09:42"),
        ("本报记者 张三 文/图", "本报记者=张三"),
        ("湖城日报·2025年3月18日·A03版", "湖城日报 2025-03-18 00:00"),
        (
            "发布时间：2025-03-18 来源：县农业局办公室 作者：办公室 审核：张三",
            "县农业局办公室 作者=办公室 2025-03-18 00:00 审核=张三",
        ),
        (
            "2025-03-18 09:42 | 湖城日报客户端 | 记者 张三 | 点击 1203 | 评论 5",
            "湖城日报客户端 记者=张三 2025-03-18 09:42",
        ),
        (
            "证券代码：688973　证券简称：恒泽新材　公告编号：2025-031",
            "<证券代码：688973　证券简称：恒泽新材　公告编号：2025-031>",
        ),
        ("湖政发〔2025〕12号", "<湖政发〔2025〕12号>"),
        (
            "2025年3月18日 来源：湖城日报 张三 李四 摄影报道",
            "<2025年3月18日 来源：湖城日报 张三 李四 摄影报道>",
        ),
        ("张三\n2025年3月18日", "2025-03-18 00:00 作者=张三"),
        (
            "2019年3月5日　渠修好了\n2019年4月5日　路通了",
            "<2019年3月5日　渠修好了> <2019年4月5日　路通了>",
        ),
    ];
    assert_summaries(&cases, |line| article("zh", line, ""));
}

#[test]
fn chinese_feet_are_read_in_any_form() {
    let cases = [
        ("编辑：盛可人　二审：荀立　三审：尉迟枫", "编辑=盛可人 二审=荀立 三审=尉迟枫"),
        ("一审：张三 二审：李四\n三审：王五", "一审=张三 二审=李四 三审=王五"),
        ("（责任编辑：管舒宁）", "责任编辑=管舒宁"),
        ("【责任编辑:管舒宁】", "责任编辑=管舒宁"),
        ("（作者：张三 编辑：李四）", "作者=张三 编辑=李四"),
        ("策划：张三 统筹：李四 读题：王五", "策划=张三 统筹=李四 读题=王五"),
        ("来源：湖城日报", "湖城日报"),
        ("编辑丨张三\n审核丨李四", "编辑=张三 审核=李四"),
        ("记者：张三\n摄影：李四\n来源：湖城发布", "湖城发布 记者=张三 摄影=李四"),
        ("（来源：湖城日报）", "湖城日报"),
        ("《湖城日报》（2025年03月18日 第01版）", "湖城日报 2025-03-18 00:00"),
        ("张三 李四 王五\n2025年3月18日", "2025-03-18 00:00 <张三 李四 王五> <2025年3月18日>"),
        ("时间：2025年3月18日 地点：县文化馆", "<时间：2025年3月18日 地点：县文化馆>"),
        ("第一名：张三　第二名：李四", "<第一名：张三　第二名：李四>"),
        ("（此件公开发布）", "<（此件公开发布）>"),
        ("本报记者 张三", "本报记者=张三"),
        ("值班主任：张三\n责编：李四 校对：王五", "值班主任=张三 责编=李四 校对=王五"),
        ("（免责声明：本文仅供参考。）", ""),
        ("渠修好了 2025年3月18日 第3版", ""),
        ("图为发布会现场。（湖城中院供图）", "[图为发布会现场。|湖城中院供图]"),
        (
            "首发列车驶过大桥。（无人机照片）　记者 郜青 摄",
            "[首发列车驶过大桥。（无人机照片）|记者 郜青 摄]",
        ),
        ("图片说明：渠水流进稻田。受访者供图", "[渠水流进稻田。|受访者供图]"),
        ("▲渠水流进稻田。本报记者 张三摄", "[▲渠水流进稻田。|本报记者 张三摄]"),
        ("县人民政府\n2025年3月18日", "2025-03-18 00:00 <县人民政府> <2025年3月18日>"),
        ("设计：让老城焕新", "<设计：让老城焕新>"),
        ("地点：县文化馆 时间：周六上午", "<地点：县文化馆 时间：周六上午>"),
        ("2017年10月12日上午渠水通到湖城", "<2017年10月12日上午渠水通到湖城>"),
    ];
    assert_summaries(&cases, |line| article("zh", "", line));
}

#[test]
fn english_imprints_are_read_in_any_form() {
    let cases = [
        ("By Ana Reed\n3 March 2025", "2025-03-03 00:00 By=Ana Reed"),
        ("By Ana Reed and Tom Oakes, Laketon Courier", "Laketon Courier By=Ana Reed+Tom Oakes"),
        (
            "By Imogen Thackray, Home affairs correspondent",
            "Home affairs correspondent=Imogen Thackray",
        ),
        ("By Jonah Lindqvist, Sports Business", "Sports Business=Jonah Lindqvist"),
        (
            "By DARNELL OKESON and Carla Whitcombe\nStaff Writers | The Talmadge Courier",
            "The Talmadge Courier Staff Writers=DARNELL OKESON+Carla Whitcombe",
        ),
        (
            "Penny Lathom\nThe Carrow Valley Advertiser\n14 November 2024",
            "The Carrow Valley Advertiser By=Penny Lathom 2024-11-14 00:00",
        ),
        ("Penny Lathom\nEnvironment correspondent", "Environment correspondent=Penny Lathom"),
        (
            "RAIPALLI, July 19, 2024\nSpecial Correspondent",
            "2024-07-19 00:00 By=Special Correspondent",
        ),
        ("NEW DELHI, July 19, 2024 (PTI)", "PTI 2024-07-19 00:00"),
        ("Published - July 19, 2024 11:08 pm IST", "2024-07-19 23:08:00+05:30"),
        ("Published: 06:00 GMT, Thursday 23 January 2025", "2025-01-23 06:00"),
        (
            "Posted Mar. 4, 2025, 5:12 p.m. | Updated Mar. 5, 2025",
            "2025-03-04 17:12 2025-03-05 00:00",
        ),
        ("Updated 5 March 2025", "2025-03-05 00:00"),
        ("Tue 4 Mar 2025 10.05 GMT", "2025-03-04 10:05"),
        (
            "4 March 2025 10.05am\nLast modified on 5 March 2025 11.00am",
            "2025-03-04 10:05 2025-03-05 11:00",
        ),
        ("March 4, 2025 · 3 min read · 12 comments", "2025-03-04 00:00"),
        (
            "Source: Laketon Statistics Office | 4 March 2025",
            "Laketon Statistics Office 2025-03-04 00:00",
        ),
        ("Ana Reed | Laketon Courier | 4 March 2025", "Laketon Courier 2025-03-04 00:00"),
        ("By Ana Reed in Laketon", "By=Ana Reed"),
        ("By Ana Reed for the Laketon Courier", "the Laketon Courier By=Ana Reed"),
        (
            "Words by Ana Reed; Photographs by Tom Oakes",
            "Words by=Ana Reed Photographs by=Tom Oakes",
        ),
        ("Words: Ana Reed   Photos: Tom Oakes", "Words=Ana Reed Photos=Tom Oakes"),
        ("By ANA REED areed@laketon.example", "By=ANA REED"),
        ("Posted by Ana Reed on 4 March 2025 in Science", "2025-03-04 00:00 Posted by=Ana Reed"),
        ("By Ana Reed of The Lake Team", "By=Ana Reed"),
        ("4 March 2025\nAna Reed", "2025-03-04 00:00 By=Ana Reed"),
        ("By A. Writer", "By=A. Writer"),
        (
            "Written by: Ana Reed\nDate: 4 March 2025\nCategory: News",
            "2025-03-04 00:00 Written by=Ana Reed",
        ),
        (
            "Ana Reed and Tom Oakes\nLaketon Courier\nMarch 4, 2025",
            "Laketon Courier By=Ana Reed+Tom Oakes 2025-03-04 00:00",
        ),
        (
            "By Ana Reed, The Associated Press\nPosted: 5:12 PM, Mar 04, 2025",
            "The Associated Press By=Ana Reed 2025-03-04 17:12",
        ),
        ("Updated on: March 4, 2025 / 5:12 PM / AP", "AP 2025-03-04 17:12"),
        ("By ANA REED\nAssociated Press", "Associated Press By=ANA REED"),
        (
            "Ana Reed, Political editor\n@anareed\nTue 4 Mar 2025 05.00 GMT\nLast modified on Tue 4 Mar 2025 10.30 GMT",
            "2025-03-04 05:00 2025-03-04 10:30 Political editor=Ana Reed",
        ),
        ("March 4, 2025 / 5:12 PM EST / CBS Laketon", "2025-03-04 17:12:00-05:00"),
        ("Laketon Council\nPublished 4 March 2025", "Laketon Council 2025-03-04 00:00"),
        ("Story by Ana Reed • 3h", "Story by=Ana Reed"),
        (
            "For immediate release: 4 March 2025\nContact: Ana Reed, 555-0142",
            "2025-03-04 00:00 <Contact: Ana Reed, 555-0142>",
        ),
        (
            "Published March 4, 2025 Updated March 5, 2025, 9:00 a.m. ET",
            "2025-03-04 00:00 2025-03-05 09:00:00-05:00",
        ),
        ("Updated: Mar 04, 2025, 05:12 PM IST", "2025-03-04 17:12:00+05:30"),
        ("Published 4 hours ago", ""),
        ("Friday, March 28, 2025 at 9:15 a.m. EDT", "2025-03-28 09:15:00-04:00"),
    ];
    assert_summaries(&cases, |line| article("en", line, ""));
}

#[test]
fn english_feet_are_read_in_any_form() {
    let cases = [
        (
            "Reporting by Ana Reed in Laketon; editing by Tom Oakes",
            "Reporting by=Ana Reed editing by=Tom Oakes",
        ),
        ("Editor: Joan Marsh", "Editor=Joan Marsh"),
        ("Chart by Ana Reed", "Chart by=Ana Reed"),
        ("By the Numbers", "<By the Numbers>"),
        ("SOURCE Acme Inc.", "Acme Inc."),
        ("Additional reporting by Ana Reed", "Additional reporting by=Ana Reed"),
        ("Originally published in Laketon Courier", "Laketon Courier"),
        ("CAPTION: Volunteers at the canal", "[Volunteers at the canal|]"),
        (
            "Photo: The canal at dawn. (Courtesy of Laketon)",
            "[The canal at dawn.|Courtesy of Laketon]",
        ),
        ("Image caption The canal at dawn", "[The canal at dawn|]"),
        ("Pull quote: “I had been dreading it.”", "<“I had been dreading it.”>"),
        ("Next month: boats on test", ""),
        ("Get the headlines in your inbox every morning.", ""),
        ("A version of this article appears in print on Aug. 4, 2025.", "2025-08-04 00:00"),
        ("Ana Reed can be reached at 555-0142.", "<Ana Reed can be reached at 555-0142.>"),
        ("Next meeting:\n28 March 2025", "2025-03-28 00:00 <Next meeting:> <28 March 2025>"),
        ("By March, the road had reached the lake.", "<By March, the road had reached the lake.>"),
    ];
    assert_summaries(&cases, |line| article("en", "", line));
}

#[test]
fn a_deck_is_no_section_and_a_section_no_deck() {
    for (text, deck, headings) in [
        (
            "青蒜丰收\n价格比去年低了近四成\n\n农村新报记者 邬长河\n\n天亮了。人来了。\n\n水来了。",
            "价格比去年低了近四成",
            "",
        ),
        (
            "青蒜丰收\n2025-03-18\n\n价格比去年低了近四成\n\n天亮了。人来了。\n\n水来了。",
            "价格比去年低了近四成",
            "",
        ),
        ("青蒜丰收\n——来自砚山县的调查\n天亮了。人来了。", "——来自砚山县的调查", ""),
        ("青蒜丰收\n\n背景\n\n天亮了。人来了。", "天亮了。", "#背景"),
        (
            "青蒜丰收\n\n种得好\n\n天亮了。人来了。\n\n卖得好又快\n\n水来了。",
            "天亮了。",
            "#种得好 #卖得好又快",
        ),
        (
            "青蒜丰收\n\n一、价格比去年低了近四成\n\n天亮了。\n\n二、销路\n\n水来了。",
            "天亮了。",
            "#一、价格比去年低了近四成 #二、销路",
        ),
        (
            "Garlic glut\nPrices have fallen by almost half since last spring, and growers look for buyers\n\nIt is dawn.\n\nIt rains.",
            "Prices have fallen by almost half since last spring, and growers look for buyers",
            "",
        ),
        (
            "Garlic glut\n\nThe growers\n\nIt is dawn.\n\nThe buyers\n\nIt rains.",
            "It is dawn.",
            "#The growers #The buyers",
        ),
        ("【财报速递】恒泽净利增两成\n\n天亮了。", "天亮了。", ""),
        ("恒泽净利增两成\n\n远帆财经8月21日讯　恒泽披露半年报。", "恒泽披露半年报。", ""),
        ("渠修好了\n\n中新网湖城3月18日电 (记者 张三)人们来看渠。", "人们来看渠。", ""),
        (
            "A story\n\nDaily life\n\nIt is dawn.\n\nThe Star\n\nIt rains.",
            "It is dawn.",
            "#Daily life #The Star",
        ),
        (
            "A story\n\nMonday\n\nIt is dawn.\n\nTuesday\n\nIt rains.",
            "It is dawn.",
            "#Monday #Tuesday",
        ),
    ] {
        let draft = draft(text.as_bytes());
        assert_same_words(text.as_bytes(), &draft);
        let report = parsed(&draft);
        let found: Vec<String> =
            extra(&report).into_iter().filter(|it| it.starts_with('#')).collect();
        assert_eq!((&*report.subtitle, &*found.join(" ")), (deck, headings), "{text}");
        assert_eq!(report.kicker.as_deref(), text.starts_with('【').then_some("财报速递"));
    }
}

#[test]
fn first_sentences_are_headings_only_where_they_are_alike() {
    let long = "县里的同志说，大家想了很多办法，把每一件事都办好办实，群众看在眼里记在心里。";
    for (leads, expected) in [
        (["改善办学条件。", "配强师资队伍。", "完善资助体系。"], 3),
        (["砚山县是最大的产地。", "种得多了，价格就下来了。", "不只是青蒜。"], 0),
        (["天亮了。", "雨停了。", "人来了。"], 0),
        (["改善办学条件。", "孩子们每天都能喝上一杯热牛奶。", "校车通到村口。"], 0),
    ] {
        let paragraphs: Vec<String> = leads.iter().map(|it| format!("{it}{long}")).collect();
        let text = format!("题目\n\n引言在此。\n\n办好教育\n\n{}", paragraphs.join("\n\n"));
        let draft = draft(text.as_bytes());
        assert_same_words(text.as_bytes(), &draft);
        let parts: usize = parsed(&draft).sections.iter().map(|it| it.parts.len()).sum();
        assert_eq!(parts, expected, "{leads:?}");
    }
}
