//! Whole pages as they are copied from the web: what is the headline, and what is left out.

use changjuan::{import::NoteKind, messages::Locale};

use super::{draft, lines::assert_same_words, parsed};

const ENGLISH: &str = "It rained for a week, and 40 roads are shut.\n\nThe county counts the cost.";
const SIMPLIFIED: &str = "大雨下了一周，40条路断了。\n\n全县在清点损失。";
const TRADITIONAL: &str =
    "大雨下了一週，40條路斷了，鄉親們還沒有電。\n\n全縣在清點損失，學校停課。";

/// Holds what is said of a page with `above` and `below` around its text: kicker, headline, deck,
/// source, authors, the moment, the language, how many numbers are marked, what was left out.
#[track_caller]
pub(super) fn assert_page(above: &str, text: &str, below: &str, expected: [&str; 9]) {
    let page = format!("{above}\n\n{text}\n\n{below}\n");
    let draft = draft(page.as_bytes());
    assert_same_words(page.as_bytes(), &draft);
    let report = parsed(&draft);
    let source = report.source.as_ref();
    let authors = source.map_or(&*report.credits, |it| &*it.authors);
    let authors: Vec<&str> =
        authors.iter().flat_map(|it| it.names.iter().map(|it| &**it)).collect();
    let left: Vec<String> = draft
        .notes
        .iter()
        .filter(|it| it.kind == NoteKind::LeftOut)
        .map(|it| it.message.text(Locale::English))
        .filter_map(|it| it.rsplit_once(": ").map(|(_, said)| said.to_owned()))
        .collect();
    let found = [
        report.kicker.as_deref().unwrap_or_default(),
        &report.title,
        &report.subtitle,
        source.map_or("", |it| &it.name),
        &authors.join("+"),
        report.published.as_str(),
        report.language.as_str(),
        &report.statistics.len().to_string(),
        &left.join(" / "),
    ];
    assert_eq!(found, expected, "{page}");
}

#[test]
fn english_pages_have_their_headline_below_the_furniture() {
    let headline = "Forty roads are shut after a week of rain";
    let deck =
        "Buses turn back at the river, and two schools stay closed until the bridges are checked";
    assert_page(
        &format!(
            "Weather | Floods\n\n{headline}\n\n{deck}\n\nBy Ana Reed, Weather Correspondent\n\
             21 May 2024 • 9:30am BST\n\n[Save]  [Gift this article free]  [12 comments]\n\n\
             Water at the old mill. Photograph: PA"
        ),
        ENGLISH,
        "Related Topics\nFloods | Roads\nMore stories\n© 2024 Laketon Digital (UK) Ltd",
        [
            "Weather | Floods",
            headline,
            deck,
            "Laketon Digital (UK)",
            "Ana Reed",
            "2024-05-21T09:30:00+01:00",
            "en",
            "1",
            "[Save]  [Gift this article free]  [12 comments] / Related Topics / Floods | Roads / \
             More stories / © 2024 Laketon Digital (UK) Ltd",
        ],
    );
    assert_page(
        &format!(
            "WEATHER\n\n{headline}\n\nBy Ana Reed\nThe Lake Reporter\nMAY 21, 2024 9:30AM PT\n\n\
             Facebook   Twitter   Print   + Show more sharing options"
        ),
        ENGLISH,
        "READ MORE\nThe bridge that was not built\nPrint Article | Email Article\nLike us on Facebook",
        [
            "WEATHER",
            headline,
            "It rained for a week, and 40 roads are shut.",
            "The Lake Reporter",
            "Ana Reed",
            "2024-05-21T09:30:00-07:00",
            "en",
            "1",
            "Facebook   Twitter   Print   + Show more sharing options / READ MORE / \
             The bridge that was not built / Print Article | Email Article / Like us on Facebook",
        ],
    );
}

#[test]
fn chinese_pages_have_their_headline_below_the_furniture() {
    let headline = "湖城四十条路中断 部分乡镇停电";
    assert_page(
        &format!(
            "您现在的位置：湖城网 >> 新闻中心 >> 天气 >> 正文\n\n{headline}\n\n原标题：{headline}\n\n\
             www.hucheng.example 2016-05-15 07:00 来源：湖城晚报 作者：佚名\n\n大字体 小字体 分享到："
        ),
        &format!("湖城网5月15日电 （张三）{SIMPLIFIED}（完）"),
        "（责任编辑：林溪 CN032）\n\n更多精彩内容请进入社会新闻",
        [
            "",
            headline,
            "大雨下了一周，40条路断了。",
            "湖城晚报",
            "张三",
            "2016-05-15T07:00:00+08:00",
            "zh-CN",
            "1",
            "您现在的位置：湖城网 >> 新闻中心 >> 天气 >> 正文 / 原标题：湖城四十条路中断 部分乡镇停电 / \
             www.hucheng.example 作者 佚名 / 大字体 小字体 分享到： / （完） / CN032 / \
             更多精彩内容请进入社会新闻",
        ],
    );
    assert_page(
        "湖城新聞網 App 立即下載\n\n首頁 / 天氣\n\n湖城四十條路中斷 部分鄉鎮停電\n\n\
         副標題：橋樑檢查前學校停課\n\n2018/8/7 12:29（8/7 12:56 更新）\n\n\
         請同意我們的隱私權規範，才能啟用聽新聞的功能。",
        &format!("（湖城社記者宋以安嵐港7日電）{TRADITIONAL}"),
        "本網站文字與圖片，非經授權不得轉載。\n\n延伸閱讀\n橋樑檢查什麼時候結束",
        [
            "",
            "湖城四十條路中斷 部分鄉鎮停電",
            "橋樑檢查前學校停課",
            "湖城社",
            "宋以安",
            "2018-08-07T12:29:00+08:00",
            "zh-Hant",
            "1",
            "湖城新聞網 App 立即下載 / 首頁 / 天氣 / 副標題： / 8 7 12:56 更新 / \
             請同意我們的隱私權規範，才能啟用聽新聞的功能。 / 本網站文字與圖片，非經授權不得轉載。 / \
             延伸閱讀 / 橋樑檢查什麼時候結束",
        ],
    );
}

#[test]
fn a_section_stands_above_a_headline() {
    let (headline, deck) = ("Ferries are back after the storm", "Two lines stay shut until spring");
    let dated = "By Ana Reed | 4 March 2025";
    for (lines, kicker, title) in [
        (&["Travel | Ferries", headline][..], Some("Travel | Ferries"), headline),
        (&["NEWS › HARBOUR", headline, dated], Some("NEWS › HARBOUR"), headline),
        (&["TRAVEL", headline], Some("TRAVEL"), headline),
        (&["BOX OFFICE", headline, deck], Some("BOX OFFICE"), headline),
        (&["The Laketon Courier", "NEWS | HARBOUR", headline], Some("NEWS | HARBOUR"), headline),
        (&["FERRIES BACK", headline], None, "FERRIES BACK"),
        (&[headline, "Ana Reed | Laketon Courier"], None, headline),
        (&["Ferries | Trains"], None, "Ferries | Trains"),
        (&[headline, deck, dated], None, headline),
    ] {
        let page = format!("{}\n\n{ENGLISH}\n", lines.join("\n\n"));
        let draft = draft(page.as_bytes());
        assert_same_words(page.as_bytes(), &draft);
        let report = parsed(&draft);
        assert_eq!((report.kicker.as_deref(), &*report.title), (kicker, title), "{page}");
    }
}

#[test]
fn the_place_under_a_papers_name_is_no_headline() {
    let headline = "Forty roads are shut after a week of rain";
    for (head, expected) in [
        ("The Lake Tribune\nPort Ana, Lakeland\n\n", headline),
        ("The Lake Tribune\n\n", headline),
        ("The Lake Tribune\nPort Ana opens its new bridge\n\n", "Port Ana opens its new bridge"),
    ] {
        let text = format!("{head}{headline}\n\nBy Ana Reed\n\nThe water stood high.\n");
        assert_eq!(parsed(&draft(text.as_bytes())).title, expected, "{head}");
    }
}

#[test]
fn what_stands_above_a_headline_says_where_an_article_appeared() {
    let headline = "Forty roads are shut after a week of rain";
    for (above, text, expected) in [
        (
            "THE LAKE REVIEW\nIssue 12 | May/June 2024\n\nFEATURE\n\n\
             The Road Under the Brown Water\n\nby ANA REED",
            ENGLISH,
            ["FEATURE", "The Road Under the Brown Water", "THE LAKE REVIEW", "ANA REED"],
        ),
        (
            &format!("ROADS OFFICE\n\nMedia release\n21 May 2024\n\n{headline}"),
            ENGLISH,
            ["", headline, "ROADS OFFICE", ""],
        ),
        (
            "The Lake Courier\n\nMETRO\n\nThe water came at night. It left a week later.\n\n\
             Forty roads are shut. Who mends them?\n\nBy Ana Reed, Courier staff writer",
            ENGLISH,
            [
                "METRO",
                "The water came at night. It left a week later.",
                "The Lake Courier",
                "Ana Reed",
            ],
        ),
        (
            &format!("UPDATE 1-{headline}\n\nBy Ana Reed\nThe Lake Courier"),
            ENGLISH,
            ["", headline, "The Lake Courier", "Ana Reed"],
        ),
        (
            "《湖城周刊》2025年第21期 | 封面报道\n\n大雨之后\n路断了，乡亲们等了一周。\n\n\
             文 | 本刊记者 林一舟",
            SIMPLIFIED,
            ["", "大雨之后", "湖城周刊", "林一舟"],
        ),
    ] {
        let draft = draft(format!("{above}\n\n{text}\n").as_bytes());
        let report = parsed(&draft);
        let (name, authors) =
            report.source.as_ref().map_or(("", &[][..]), |it| (&it.name, &it.authors));
        let author = authors.first().map_or(String::new(), |it| it.names.join("+"));
        let kicker = report.kicker.as_deref().unwrap_or_default();
        assert_eq!([kicker, &report.title, name, &author], expected, "{above}");
    }
}

#[test]
fn the_source_of_a_table_is_not_that_of_the_article() {
    let table = "Title\n\nThe county has mended it.\n\nBoats   40   60\nLocks   20   30\n\nSource: Canal return";
    assert!(parsed(&draft(table.as_bytes())).source.is_none());
    let article = "Title\n\nThe county has mended it.\n\nSource: Canal return";
    let source = parsed(&draft(article.as_bytes())).source.map(|it| it.name);
    assert_eq!(source.as_deref(), Some("Canal return"));
}

#[test]
fn a_question_among_the_entries_of_a_list_is_no_heading() {
    let headings = |text: &str| parsed(&draft(text.as_bytes())).sections.len();
    let list =
        "Title\n\nTry the gate first.\n\n1. Open it.\n2. Is it shut?\n3. Go on.\n\nThat is all.";
    assert_eq!(headings(list), 0);
    assert_eq!(headings("Title\n\n1. Is it shut?\n\nIt is.\n\n2. Why?\n\nNobody knows it."), 2);
}
