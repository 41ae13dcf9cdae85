//! The headline is told from what a page sets above it.

use changjuan::messages::Locale;

use super::{draft, lines::assert_same_words, parsed};

/// The headline that an article gets with these lines at its head, and its source.
fn head(lines: &str, text: &str) -> (String, Option<String>) {
    let article = format!("{lines}\n\n{text}\n\n{text}\n");
    let draft = draft(article.as_bytes());
    assert_same_words(article.as_bytes(), &draft);
    let report = parsed(&draft);
    (report.title, report.source.map(|it| it.name))
}

const ENGLISH: &str = "The council said on Monday that work on the northern canal would go on until the end of \
                       the winter, and that the ferries would run as they do now.";
const CHINESE: &str = "县水利局昨天说，城北的渠已经修好，从上游来的水一直流到湖边，沿岸三个乡镇的村民都来看水，大家很高兴。";

#[test]
fn names_mottos_issues_and_rows_of_links_stand_above_an_english_headline() {
    let headline = "Northern canal to stay open all winter";
    for (above, source) in [
        (
            "Lake District Wire\nNEWS | TRADE | SHIPPING | WEATHER\nCanals",
            Some("Lake District Wire"),
        ),
        (
            "The Harbour Ledger\nMonday, October 12, 2026\n\nWATER & WIND\n",
            Some("The Harbour Ledger"),
        ),
        (
            "SLOW WATER\nA magazine for people who like boats\nIssue 12 · Winter 2026 · £7\n\nTHE LONG READ\n",
            Some("SLOW WATER"),
        ),
        (
            "The Harbour Ledger\nNews | Sport | Notices | Jobs\nBREAKING: Market hall reopens after fire\n",
            Some("The Harbour Ledger"),
        ),
        (
            "CANAL WEEK\nLocks & Weirs | Boats | Moorings\nCANALS > WINTER 2026\n",
            Some("CANAL WEEK"),
        ),
        (
            "Uisge an Àigh\ncanals.example\nHome > News > Stillwater Canal Board Winter Timetables 2026\n",
            None,
        ),
        ("WATER | LOCKS & WEIRS\n", None),
        (
            "LOCK & WEIR\nThe electric boating monthly\n\nIssue 118 | October 2025\n\nTHE BIG READ\n",
            Some("LOCK & WEIR"),
        ),
        ("ARTS & LEISURE\n\nFESTIVALS\n", None),
        (
            "Harbour Herald\nThe harbour's own voice for many years\n\nLocal\n",
            Some("Harbour Herald"),
        ),
        ("Boats Forever\nStories told at sea\n\nBLOG\n", Some("Boats Forever")),
        (
            "Harbour Herald\nThe student newspaper of the canal school\nKeep the lamp lit · Est. 1949\n\nNews / Issue 94\n",
            Some("Harbour Herald"),
        ),
        (
            "Harbour Daily\n\nIndependent news for the whole of the lake region\n",
            Some("Harbour Daily"),
        ),
        ("GOV.EXAMPLE\nPress release\n", None),
        (
            "National Audit Agency\n\nHC 412 SESSION 2025-26 10 DECEMBER 2025\n",
            Some("National Audit Agency"),
        ),
        ("THE GROCER'S TRADE\n", None),
    ] {
        let found = head(&format!("{above}\n{headline}\nBy Tom Reed"), ENGLISH);
        assert_eq!(found, (headline.to_owned(), source.map(str::to_owned)), "{above}");
    }
}

#[test]
fn names_issues_and_rows_of_links_stand_above_a_chinese_headline() {
    let headline = "城北的渠修好了，水流到湖边";
    for (above, source) in [
        ("平湖省水利厅\n文件编号：0014/2026-77　　分类：水利\n\n", Some("平湖省水利厅")),
        ("湖畔画报·周刊\n特别报道　2026年第8期　总第301期\n\n", None),
        ("上一篇　下一篇　放大＋　缩小－\n\n", None),
        ("2026\n", None),
    ] {
        let (title, name) = head(&format!("{above}{headline}"), CHINESE);
        assert_eq!(title, headline, "{above}");
        assert!(source.is_none() || name.as_deref() == source, "{above}: {name:?}");
    }
}

#[test]
fn a_headline_that_looks_like_a_name_or_a_row_stays_one() {
    for (lines, text, title) in [
        (
            "平湖省水利厅\n今年上半年全省水利工作情况\n发布时间：2026-07-24 09:30  来源：办公室  浏览次数：41",
            CHINESE,
            "今年上半年全省水利工作情况",
        ),
        (
            "Harbour Falls Silent\nThird dry summer keeps the boats ashore\nBy Tom Reed",
            ENGLISH,
            "Harbour Falls Silent",
        ),
        ("Canal Reopens\n\nBy Tom Reed", ENGLISH, "Canal Reopens"),
        (
            "The Harbour Herald\nNorthern ferries will run as now\n\nCouncil says canal stays open\n\nBy Tom Reed",
            ENGLISH,
            "Northern ferries will run as now",
        ),
        ("稳增长　惠民生\n\n记者 张三", CHINESE, "稳增长　惠民生"),
        ("城北渠修好　湖水变清了\n——三个乡镇见闻", CHINESE, "城北渠修好　湖水变清了"),
    ] {
        assert_eq!(head(lines, text).0, title, "{lines}");
    }
}

#[test]
fn a_section_a_deck_and_a_date_with_its_issue_stand_around_a_short_headline() {
    let report =
        |lines: &str| parsed(&draft(format!("{lines}\n\n{CHINESE}\n\n{CHINESE}\n").as_bytes()));
    let found = report("湖边走访\n\n巷子里的渠\n——湖城水乡见闻\n\n本报记者 张三");
    assert_eq!((found.title.as_str(), found.kicker.as_deref()), ("巷子里的渠", Some("湖边走访")));
    let lines = "城北的渠修好了 水流到湖边\n沿线三个乡镇看水 老渠重开\n\n\
                 □ 湖城晚报全媒体记者 邹三 通讯员 田启";
    assert_eq!(report(lines).subtitle.as_str(), "沿线三个乡镇看水 老渠重开");
    let lines = "城北的渠修好了，水流到湖边\n\n文/本刊记者 张三\n\
                 发于2026年1月19日总第1172期《湖城周刊》";
    let found = report(lines);
    assert_eq!(found.published.date(), ("2026", "01", "19"));
    assert_eq!(found.source.map(|it| it.name).as_deref(), Some("湖城周刊"));
}

#[test]
fn of_two_lines_that_may_be_the_headline_the_other_one_is_told() {
    let told = |lines: &str, text: &str| {
        let draft = draft(format!("{lines}\n\n{text}\n\n{text}\n").as_bytes());
        let mut notes = draft.notes.iter().map(|it| it.message.text(Locale::English).to_owned());
        notes.find(|it| it.contains("headline is not certain"))
    };
    let doubt = told("CANAL REOPENS\n\nNorthern canal to stay open\n\nBy Tom Reed", ENGLISH);
    assert!(doubt.is_some_and(|it| it.ends_with(": Northern canal to stay open")));
    assert_eq!(told("Canal Reopens\nNorthern canal to stay open\n\nBy Tom Reed", ENGLISH), None);
    assert_eq!(told("CANAL REOPENS\n\nBy Tom Reed", ENGLISH), None);
}

#[test]
fn the_month_of_an_issue_is_its_date_where_no_day_is_printed() {
    let published = |lines: &str| {
        let draft = draft(format!("{lines}\n\n{ENGLISH}\n\n{ENGLISH}\n").as_bytes());
        let is_told =
            draft.notes.iter().any(|it| it.message.text(Locale::English).contains("only a month"));
        (parsed(&draft).published.as_str().to_owned(), is_told)
    };
    let head = "LOCK & WEIR\nIssue 118 | October 2025\n\nNorthern canal to stay open all winter";
    assert_eq!(published(head), ("2025-10-01T00:00:00+00:00".to_owned(), true));
    let two = published(&head.replace("October", "September/October"));
    assert_eq!(two, ("2017-10-12T09:17:23+08:00".to_owned(), false));
    let dated = published(&format!("{head}\n\nBy Tom Reed\n3 October 2025, 10:15 GMT"));
    assert_eq!(dated, ("2025-10-03T10:15:00+00:00".to_owned(), false));
}

#[test]
fn rows_of_links_sections_and_small_words_are_no_headline() {
    let headline = "Village school of 23 pupils is to stay open";
    for above in [
        "News in brief",
        "transcription\n1",
        "Wexley CC\nMatch Centre | Fixtures | Averages | Bar rota",
        "MINISTRY OF SCHOOLS\nPress Statement",
        "LIVE BLOG | SIGN UP: Morning Wire newsletter",
    ] {
        assert_eq!(head(&format!("{above}\n\n{headline}"), ENGLISH).0, headline, "{above}");
    }
    let chinese = "湖城队终结六连败 主场球迷高唱队歌";
    for above in [
        "体育 - 篮球 - 男篮联赛 正文",
        "文化频道 - 阅读",
        "远航股份\n新闻中心 / 公司新闻",
        "湖城海关\n新闻发布",
    ] {
        assert_eq!(head(&format!("{above}\n{chinese}"), CHINESE).0, chinese, "{above}");
    }
}

#[test]
fn a_way_with_a_date_stands_under_the_headline() {
    let chinese = "湖城队终结六连败 主场球迷高唱队歌";
    for below in [
        "早报网 > 财经 > 房产   发布 / 2023年10月27日 1:25 PM   字体大小: 小 中 大",
        "棋牌世界 -> 象棋 -> 赛事报道    发布时间:2024-04-25 21:35:06    来源:赛事组委会    作者:弈者",
        "能源观察网>电力>要闻    时间:2022-08-12 22:19  人气:47  作者:电小二",
    ] {
        let (title, _) = head(&format!("{chinese}\n{below}"), CHINESE);
        assert_eq!(title, chinese, "{below}");
    }
}
