//! Heads and feet of pages: what a site says of itself is no headline, and what it leaves in the text no heading.

use super::{draft, furniture::extra, lines::assert_same_words, parsed};

pub(super) const ENGLISH: &str = "The keepers of the canal said on Monday that the old boats would be mended before the winter, and that \
                       the ferries would go on as they do now.";
pub(super) const CHINESE: &str = "县水利局昨天说，城北的渠已经修好，从上游来的水一直流到湖边，沿岸的村民都来看水，大家都很高兴。";

/// Asserts what is made of each page, in which `¶` stands for a paragraph and `/` ends a line: the headline,
/// the source, the authors, the day, and the lines of the text besides the paragraphs.
#[track_caller]
pub(super) fn assert_heads(paragraph: &str, cases: &[(&str, &str)]) {
    let read = |page: &str| {
        let page = page
            .replace(" / / ", "\n\n")
            .replace(" / ", "\n")
            .replace('¶', &format!("\n{paragraph}\n"));
        let draft = draft(page.as_bytes());
        assert_same_words(page.as_bytes(), &draft);
        let report = parsed(&draft);
        let source = report.source.as_ref();
        let authors = source.map_or(&*report.credits, |it| &*it.authors);
        let authors: Vec<String> =
            authors.iter().map(|it| format!("{}={}", it.role, it.names.join("+"))).collect();
        let is_dated = draft.text.contains("\npublished");
        let day = is_dated.then(|| report.published.as_str().get(..16).unwrap_or_default());
        let mut all = vec![report.title.clone()];
        all.push(source.map_or("", |it| &it.name).to_owned());
        all.push(authors.join(" "));
        all.push(day.unwrap_or_default().replace("T00:00", ""));
        all.extend(extra(&report).into_iter().filter(|it| !it.contains(paragraph)));
        all.join(" | ")
    };
    let found: Vec<(&str, String)> = cases.iter().map(|(page, _)| (*page, read(page))).collect();
    let wrong: Vec<_> =
        found.iter().zip(cases).filter(|((_, found), (_, expected))| found != expected).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn english_heads_and_feet_are_told_from_the_article() {
    let cases = [
        (
            "NEWS   ARTS & CANALS   FOOD & DRINK   Contribute / / Keepers ask for more boats before the winter / / 3 May 2024 / ¶¶",
            "Keepers ask for more boats before the winter |  |  | 2024-05-03",
        ),
        (
            "LAKETON POST / Canals   Health and Leisure / / Keepers ask for more boats before the winter / / May 3, 2024 / ¶¶",
            "Keepers ask for more boats before the winter | LAKETON POST |  | 2024-05-03",
        ),
        (
            "Latest Headlines | Canal Family | Tom Reed | World News | Most read / / Keepers ask for more boats before the winter / / 3 May 2024 / ¶¶",
            "Keepers ask for more boats before the winter |  |  | 2024-05-03",
        ),
        (
            "Laketon University/Canal Group / CANAL TRADE BAROMETER / / Keepers ask for more boats before the winter / / May 3, 2024 / Tom Reed and Ana Lowe, Laketon Center for Canal Trade / ¶¶",
            "Keepers ask for more boats before the winter |  | By=Tom Reed+Ana Lowe | 2024-05-03",
        ),
        (
            "Keepers ask for more boats before the winter / / Posted on May 3, 2024 by admin   |   Filed under: Canal news, Members / ¶¶",
            "Keepers ask for more boats before the winter |  |  | 2024-05-03",
        ),
        (
            "Open daily from 9am until late / / Keepers ask for more boats before the winter / / By Tom Reed / 3 May 2024 / ¶¶",
            "Keepers ask for more boats before the winter |  | By=Tom Reed | 2024-05-03",
        ),
        (
            "Open Mon-Sat, 10am – 5pm / Keepers ask for more boats before the winter / By Tom Reed | 3 May 2024 / ¶¶",
            "Keepers ask for more boats before the winter |  | By=Tom Reed | 2024-05-03",
        ),
        (
            "Call us on 01632 960 123 / Book now | Visit | Shop / / Keepers ask for more boats before the winter / / Tom Reed / May 3, 2024 / ¶¶",
            "Keepers ask for more boats before the winter |  | By=Tom Reed | 2024-05-03",
        ),
        (
            "Weather Puzzles Obituaries Jobs Motors / / Keepers ask for more boats before the winter / / By Tom Reed / Published 3 May 2024 9:30am / ¶¶",
            "Keepers ask for more boats before the winter |  | By=Tom Reed | 2024-05-03T09:30",
        ),
        (
            "Home / About / Events / Shop / / Keepers ask for more boats before the winter / / 3 May 2024 / ¶¶",
            "Keepers ask for more boats before the winter |  |  | 2024-05-03",
        ),
        (
            "VISIT  SHOP  LEARN  SUPPORT / / Keepers ask for more boats before the winter / / 3 May 2024 / ¶¶",
            "Keepers ask for more boats before the winter |  |  | 2024-05-03",
        ),
        (
            "Wire  LAKETON / / Keepers ask for more boats before the winter / / Wednesday, 3 December 2025, 1:25 pm / Press Release: Laketon Canal Association / ¶¶",
            "Keepers ask for more boats before the winter | Laketon Canal Association |  | 2025-12-03T13:25",
        ),
        (
            "Harbour Scene  PORTON / / Keepers ask for more boats before the winter / / Friday, 3 May 2024, 9:10 am / Opinion: Tom Reed / ¶¶",
            "Keepers ask for more boats before the winter |  | By=Tom Reed | 2024-05-03T09:10",
        ),
        (
            "Museum of Canals / Opening hours: 10am-4pm, closed Mondays / / Keepers ask for more boats before the winter / / Posted on 3 May 2024 by Tom Reed / ¶¶",
            "Keepers ask for more boats before the winter | Museum of Canals | by=Tom Reed | 2024-05-03",
        ),
        (
            "Tel: 01632 960 123 / / Canal Trust / / Keepers ask for more boats before the winter / / 3 May 2024 / ¶¶",
            "Keepers ask for more boats before the winter | Canal Trust |  | 2024-05-03",
        ),
        (
            "Opening hours of the canal are longer / / By Tom Reed / 3 May 2024 / ¶¶",
            "Opening hours of the canal are longer |  | By=Tom Reed | 2024-05-03",
        ),
        (
            "Canal Jobs Lost / / Northern towns will have no keepers this winter / / By Tom Reed / 3 May 2024 / ¶¶",
            "Canal Jobs Lost |  | By=Tom Reed | 2024-05-03",
        ),
        (
            "Keepers ask for more boats before the winter / / By Jodie, Behind the Scenes / 3 May 2024 / ¶¶",
            "Keepers ask for more boats before the winter |  | By=Jodie | 2024-05-03",
        ),
        (
            "Keepers ask for more boats before the winter / / Jodie, Behind the Scenes / 3 May 2024 / ¶¶",
            "Keepers ask for more boats before the winter |  | By=Jodie | 2024-05-03",
        ),
        (
            "Keepers ask for more boats before the winter / / By Ana Reed, Life & Style / 3 May 2024 / ¶¶",
            "Keepers ask for more boats before the winter |  | By=Ana Reed | 2024-05-03",
        ),
        (
            "Keepers ask for more boats before the winter / / By Ana Reed and Tom Oakes, Inside the Lock / 3 May 2024 / ¶¶",
            "Keepers ask for more boats before the winter |  | By=Ana Reed+Tom Oakes | 2024-05-03",
        ),
        (
            "Keepers ask for more boats before the winter / / Department for Inland Waterways / 3 May 2024 / ¶¶",
            "Keepers ask for more boats before the winter | Department for Inland Waterways |  | 2024-05-03",
        ),
        (
            "Keepers ask for more boats before the winter / / Inland Waterways Association / 3 May 2024 / ¶¶",
            "Keepers ask for more boats before the winter | Inland Waterways Association |  | 2024-05-03",
        ),
        (
            "Keepers ask for more boats before the winter / From: Ministry for Weirs and The Rt Hon Tom Reed MP / Published 3 May 2024 / ¶¶",
            "Keepers ask for more boats before the winter | Ministry for Weirs |  | 2024-05-03",
        ),
        (
            "Keepers ask for more boats before the winter / / Council Votes for the Boats / 3 May 2024 / ¶¶",
            "Keepers ask for more boats before the winter |  |  | 2024-05-03",
        ),
        (
            "Keepers ask for more boats before the winter / / By Tom Reed / 18th October / ¶¶© 2025 Canal Museum",
            "Keepers ask for more boats before the winter | Canal Museum | By=Tom Reed | 2025-10-18",
        ),
        (
            "Keepers ask for more boats before the winter / / Tom Reed / October 18th / ¶¶Copyright © 2025 Canal News. All rights reserved.",
            "Keepers ask for more boats before the winter | Canal News | By=Tom Reed | 2025-10-18",
        ),
        (
            "Keepers ask for more boats before the winter / / By Tom Reed / 18 October / ¶¶© 2019-2025 Canal News",
            "Keepers ask for more boats before the winter | Canal News | By=Tom Reed | ",
        ),
        (
            "Keepers ask for more boats before the winter / / By Tom Reed / 18 October / 3 May 2024 / ¶¶© 2025 Canal News",
            "Keepers ask for more boats before the winter | Canal News | By=Tom Reed | 2024-05-03",
        ),
        (
            "Keepers ask for more boats before the winter / / 3 May 2024 / ¶Shutterstock / ¶TAGS: canals, boats, winter, weirs, locks, keepers and many other things",
            "Keepers ask for more boats before the winter |  |  | 2024-05-03",
        ),
        (
            "Keepers ask for more boats before the winter / / 3 May 2024 / ¶Advertisement - scroll to continue reading / ¶84 View comments / / View 84 comments",
            "Keepers ask for more boats before the winter |  |  | 2024-05-03",
        ),
        (
            "Keepers ask for more boats before the winter / / 3 May 2024 / ¶¶Around the Web / / What keepers eat / / e-mail / / < Back to all news",
            "Keepers ask for more boats before the winter |  |  | 2024-05-03",
        ),
        (
            "Keepers ask for more boats before the winter / / 3 May 2024 / ¶¶The comments below have not been moderated. / / We no longer accept comments on this article.",
            "Keepers ask for more boats before the winter |  |  | 2024-05-03",
        ),
        (
            "Keepers ask for more boats before the winter / / 3 May 2024 / ¶¶Share this story with your friends and family / / E-mail this to a friend / / Loading...",
            "Keepers ask for more boats before the winter |  |  | 2024-05-03",
        ),
        (
            "Keepers ask for more boats before the winter / / Reading time: 6 min / 3 May 2024 / ¶Attendance: 2,417 (away 311) / ¶Last updated 4 May 2024",
            "Keepers ask for more boats before the winter |  |  | 2024-05-03 | <Attendance: 2,417 (away 311)>",
        ),
        (
            "Keepers ask for more boats before the winter / / 3 May 2024 / ¶Shutterstock opens an office / ¶Back to school / ¶",
            "Keepers ask for more boats before the winter |  |  | 2024-05-03 | #Shutterstock opens an office | #Back to school",
        ),
    ];
    assert_heads(ENGLISH, &cases);
}

#[test]
fn chinese_heads_and_feet_are_told_from_the_article() {
    let cases = [
        (
            "首页 | 新闻 | 视频 / 国内财经 / 城北的渠修好了，水流到湖边 / 2025-06-15 06:40　来源：湖城日报 / ¶¶",
            "城北的渠修好了，水流到湖边 | 湖城日报 |  | 2025-06-15T06:40",
        ),
        (
            "城北的渠修好了，水流到湖边 / / 湖城财经 2025-06-15 06:40 / / 徐小倩 / 来源： 湖城周刊 / ¶¶",
            "城北的渠修好了，水流到湖边 | 湖城周刊 | 作者=徐小倩 | 2025-06-15T06:40",
        ),
        (
            "城北的渠修好了，水流到湖边 / 作者：湖城日报 / 2025-06-15 来源：湖城日报 / 记者 徐小倩 / ¶¶",
            "城北的渠修好了，水流到湖边 | 湖城日报 | 作者=湖城日报 记者=徐小倩 | 2025-06-15",
        ),
        (
            "城北的渠修好了，水流到湖边 / 2025-06-15 来源：湖城日报 / ¶¶ / 作者：余源（yuyuan@laketon.example）",
            "城北的渠修好了，水流到湖边 | 湖城日报 | 作者=余源 | 2025-06-15",
        ),
        (
            "城北的渠修好了，水流到湖边 / 2025-06-15 / ¶¶ / 湖城水务集团有限公司 版权所有 湖ICP备00000001号",
            "城北的渠修好了，水流到湖边 | 湖城水务集团有限公司 |  | 2025-06-15",
        ),
        (
            "首页 关于我们 产品中心 服务热线：400-123-4567 / / 城北的渠修好了，水流到湖边 / / 发布时间：2025-06-15 06:40 来源：湖城水利 / ¶¶",
            "城北的渠修好了，水流到湖边 | 湖城水利 |  | 2025-06-15T06:40",
        ),
        (
            "全国统一咨询电话 400-800-1234 / 网站首页 | 走进水利 | 新闻动态 / / 城北的渠修好了，水流到湖边 / / 2025-06-15 / ¶¶",
            "城北的渠修好了，水流到湖边 |  |  | 2025-06-15",
        ),
        (
            "服务热线 400-800-1234 | 投诉 12345 / 城北的渠修好了，水流到湖边 / 2025-06-15 来源：湖城水利 / ¶¶",
            "城北的渠修好了，水流到湖边 | 湖城水利 |  | 2025-06-15",
        ),
        (
            "湖城观鸟会 / 咨询电话：0571-8888 1234 / / 城北的渠修好了，水流到湖边 / / 2025年6月15日 / ¶¶",
            "城北的渠修好了，水流到湖边 |  |  | 2025-06-15",
        ),
        (
            "首页 / 新闻 / 关于我们 / 热线：400-800-1234 / / 城北的渠修好了，水流到湖边 / / 2025-06-15 / ¶¶",
            "城北的渠修好了，水流到湖边 |  |  | 2025-06-15",
        ),
        (
            "开放时间：9:00-17:00（周一闭馆） / / 城北的渠修好了，水流到湖边 / / 2025-06-15 / ¶¶",
            "城北的渠修好了，水流到湖边 |  |  | 2025-06-15",
        ),
        (
            "首页 资讯 视频 湖城 / 城北的渠修好了，水流到湖边 / 2025-06-15 / ¶¶",
            "城北的渠修好了，水流到湖边 |  |  | 2025-06-15",
        ),
        (
            "12345热线一年接听四十万个来电 / / 2025-06-15 / ¶¶",
            "12345热线一年接听四十万个来电 |  |  | 2025-06-15",
        ),
        (
            "城北的渠修好了，水流到湖边 / / 文字：阿泽 数据：湖城观鸟会 摄影：小林 / ¶¶",
            "城北的渠修好了，水流到湖边 |  | 文字=阿泽 数据=湖城观鸟会 摄影=小林 | ",
        ),
        (
            "城北的渠修好了，水流到湖边 / / 文字：阿泽 数据：阿泽、小林、湖城观鸟会 摄影：小林 / ¶¶",
            "城北的渠修好了，水流到湖边 |  | 文字=阿泽 数据=阿泽+小林+湖城观鸟会 摄影=小林 | ",
        ),
        (
            "城北的渠修好了，水流到湖边 / / 文字：阿泽 / 数据：湖城观鸟会 / 摄影：小林 / 编辑：阿青 / ¶¶",
            "城北的渠修好了，水流到湖边 |  | 文字=阿泽 数据=湖城观鸟会 摄影=小林 编辑=阿青 | ",
        ),
        (
            "城北的渠修好了，水流到湖边 / / 撰文｜阿泽 / 数据｜湖城观鸟会 / 摄影｜小林、老周 / 排版｜阿青 / ¶¶",
            "城北的渠修好了，水流到湖边 |  | 撰文=阿泽 数据=湖城观鸟会 摄影=小林+老周 排版=阿青 | ",
        ),
        (
            "城北的渠修好了，水流到湖边 / / 湖城晚报·湖城+ 2025-06-15 06:40 A04版 / ¶¶",
            "城北的渠修好了，水流到湖边 | 湖城晚报·湖城+ |  | 2025-06-15T06:40",
        ),
        (
            "城北的渠修好了，水流到湖边 / / 湖畔日报·湖畔新闻 2025-06-15 06:40:12 / ¶¶",
            "城北的渠修好了，水流到湖边 | 湖畔日报·湖畔新闻 |  | 2025-06-15T06:40",
        ),
        (
            "城北的渠修好了，水流到湖边 / / 湖城晚报 / 6月15日 / ¶¶版权所有 © 2025 湖城晚报",
            "城北的渠修好了，水流到湖边 | 湖城晚报 |  | 2025-06-15",
        ),
        (
            "城北的渠修好了，水流到湖边 / / 湖城晚报 6月15日 08:30 / ¶¶©2025 湖城晚报 版权所有",
            "城北的渠修好了，水流到湖边 | 湖城晚报 |  | 2025-06-15T08:30",
        ),
        (
            "城北的渠修好了，水流到湖边 / / 湖城晚报 6月15日 08:30 / ¶¶©2012-2025 湖城晚报",
            "城北的渠修好了，水流到湖边 | 湖城晚报 |  | ",
        ),
        (
            "城北的渠修好了，水流到湖边 / / 全文4100字，读完约需9分钟 / / 2025年6月15日 08:30 湖城晚报 / ¶¶",
            "城北的渠修好了，水流到湖边 | 湖城晚报 |  | 2025-06-15T08:30",
        ),
        (
            "城北的渠修好了，水流到湖边 / / 2025年6月15日 / ¶¶本文共1800字，阅读需5分钟",
            "城北的渠修好了，水流到湖边 |  |  | 2025-06-15",
        ),
        (
            "城北的渠修好了，水流到湖边 / / [摘要] 县水利局说渠已经修好，村民都来看水 / / 2025年6月15日 / ¶¶",
            "城北的渠修好了，水流到湖边 |  |  | 2025-06-15",
        ),
        (
            "城北的渠修好了，水流到湖边 / / 2025年6月15日 / / 摘要：渠已经修好，村民都来看水。 / ¶¶",
            "城北的渠修好了，水流到湖边 |  |  | 2025-06-15 | <渠已经修好，村民都来看水。>",
        ),
        (
            "城北的渠修好了，水流到湖边 / / 2025年6月15日 / ¶小字号 / ¶喜欢此内容的人还喜欢 / / 湖水变清",
            "城北的渠修好了，水流到湖边 |  |  | 2025-06-15",
        ),
        (
            "城北的渠修好了，水流到湖边 / / 2025年6月15日 / ¶¶阅读原文 阅读 1962",
            "城北的渠修好了，水流到湖边 |  |  | 2025-06-15",
        ),
        (
            "城北的渠修好了，水流到湖边 / / 2025年6月15日 / ¶¶点击展开全文 / / 0条评论 举报",
            "城北的渠修好了，水流到湖边 |  |  | 2025-06-15",
        ),
        (
            "城北的渠修好了，水流到湖边 / / 2025年6月15日 / ¶¶收藏 点赞 在看 / / 3条评论 / / 阅读 1万+",
            "城北的渠修好了，水流到湖边 |  |  | 2025-06-15",
        ),
        (
            "城北的渠修好了，水流到湖边 / / 2025年6月15日 / ¶¶微信扫一扫 / 关注该公众号 / / 收起",
            "城北的渠修好了，水流到湖边 |  |  | 2025-06-15",
        ),
        (
            "城北的渠修好了，水流到湖边 / / 2025年6月15日 / / 01 修渠 / ¶02 看水 / ¶03 自然课堂 / / 第一课 / ¶04 尾声 / ¶",
            "城北的渠修好了，水流到湖边 |  |  | 2025-06-15 | #01 修渠 | #02 看水 | #03 自然课堂 | ##第一课 | #04 尾声",
        ),
        (
            "城北的渠修好了，水流到湖边 / / 2025年6月15日 / / 修渠 / ¶🐦 / 勺嘴鹬：3只，其中成鸟2只 / ¶",
            "城北的渠修好了，水流到湖边 |  |  | 2025-06-15 | #修渠 | <🐦> | <勺嘴鹬：3只，其中成鸟2只>",
        ),
        (
            "城北的渠修好了，水流到湖边 / / 2025年6月15日 / ¶🐦 小白鹭：12只 / ¶水渠：2024年的大事 / ¶",
            "城北的渠修好了，水流到湖边 |  |  | 2025-06-15 | <🐦 小白鹭：12只> | #水渠：2024年的大事",
        ),
        (
            "城北的渠修好了，水流到湖边 / / 2025年6月15日 / ¶渡口：一天四百班 / ¶阅读的人 / ¶",
            "城北的渠修好了，水流到湖边 |  |  | 2025-06-15 | #渡口：一天四百班 | #阅读的人",
        ),
    ];
    assert_heads(CHINESE, &cases);
}

#[test]
fn english_pages_lead_back_and_on_around_the_article() {
    let cases = [
        (
            "THE OLD LOCK, LAKETON / Your canal museum / / Visit Us   Boats   Hire Us   Learn / / « Back to Stories / / Keepers ask for more boats before the winter / / Posted by Ana Reed (Hon. Keeper) on Sunday 5 May 2024 / ¶¶Newer post: The ferries go on in the winter as well",
            "Keepers ask for more boats before the winter | THE OLD LOCK, LAKETON | Posted by=Ana Reed | 2024-05-05",
        ),
        (
            "Keepers ask for more boats before the winter / « Older posts / / 3 May 2024 / ¶¶",
            "Keepers ask for more boats before the winter |  |  | 2024-05-03",
        ),
        (
            "Keepers ask for more boats before the winter / / By Ana Reed For Lake Money / / Published: 20:08 GMT, 3 May 2024 / ¶¶Share or comment on this article: / / Most watched canal videos",
            "Keepers ask for more boats before the winter | Lake Money | By=Ana Reed | 2024-05-03T20:08",
        ),
        (
            "Lake Public Desk / < FERRIES > / / Keepers ask for more boats before the winter / May 3, 2024 / / By Ana Reed, Tom Lowe / / 6-Minute Listen / ¶¶Copyright © 2024 Lake Public Desk. Transcripts may be updated.",
            "Keepers ask for more boats before the winter | Lake Public Desk | By=Ana Reed+Tom Lowe | 2024-05-03",
        ),
        (
            "Statistical bulletin: Boats on the canals in 2023 / / Release date: 3 May 2024 / ¶¶",
            "Boats on the canals in 2023 |  |  | 2024-05-03",
        ),
    ];
    assert_heads(ENGLISH, &cases);
}

#[test]
fn chinese_pages_lead_on_around_the_article() {
    let cases = [
        (
            "城北的渠修好了，水流到湖边 / 2025-06-15 06:40　来源：湖城日报 / 缩小字体　放大字体　收藏　微博　微信　分享 / ¶[图片] / ¶文章关键词： 水渠 湖城 / 我要反馈　保存网页",
            "城北的渠修好了，水流到湖边 | 湖城日报 |  | 2025-06-15T06:40",
        ),
        (
            "城北的渠修好了，水流到湖边 / 2025-06-15 06:40　来源：湖城日报 / ¶¶上一篇：如果您准备今年夏天去湖边住上几天，请先看看这些地方…… / 下一篇：湖水又高了，城里的人还能不能去湖边？ / 打开手机看更多　|　举报",
            "城北的渠修好了，水流到湖边 | 湖城日报 |  | 2025-06-15T06:40",
        ),
        (
            "城北的渠修好了，水流到湖边 / 2025-06-15 06:40　来源：湖城日报 / 微博 微信 空间 / ¶写留言 / 在看 / 讚 1,204 ・ 留言 87 ・ 分享 319 / [上一页] [1] [2] [下一页]",
            "城北的渠修好了，水流到湖边 | 湖城日报 |  | 2025-06-15T06:40",
        ),
        (
            "湖城晚报 2025年6月15日 星期日 A04 民生·调查 / / 城北的渠修好了，水流到湖边 / ¶",
            "城北的渠修好了，水流到湖边 | 湖城晚报 |  | 2025-06-15",
        ),
        (
            "页: [1]  查看完整版本: 【转】城北的渠修好了，水流到湖边 / 城北的渠修好了，水流到湖边 / 2025-06-15 06:40　来源：湖城日报 / ¶¶页: [1]",
            "城北的渠修好了，水流到湖边 | 湖城日报 |  | 2025-06-15T06:40",
        ),
        (
            "城北的渠修好了，水流到湖边 / 2025-06-15 06:40　来源：湖城日报 / ¶点击“阅读原文”报名看渠　群号：276 113 840",
            "城北的渠修好了，水流到湖边 | 湖城日报 |  | 2025-06-15T06:40",
        ),
    ];
    assert_heads(CHINESE, &cases);
}
