//! Pages as they are when all of them is copied: what sites set around an article, with their labels and counts on
//! lines of their own.

use super::heads::{CHINESE, ENGLISH, assert_heads};

#[test]
fn english_pages_are_copied_with_all_around_them() {
    let title = "Keepers ask for more boats before the winter";
    let cases = [
        // Labels alone, names again, and counts.
        (
            "§ / May 3, 2024 | 5 minute read / Written By / Ana Reed, DOI Lake Water Outreach and Boats Coordinator / ¶¶",
            "T |  | Written By=Ana Reed | 2024-05-03",
        ),
        (
            "§ / News provided by / / Laketon Canal Trust / / May 03, 2024, 08:30 ET / ¶¶ / 21% / / Also from this source",
            "T | Laketon Canal Trust |  | 2024-05-03T08:30",
        ),
        (
            "§ / By Ana Reed / Ana Reed / 4 min read / Updated 10:09 AM EDT, Fri May 3, 2024 / ¶¶",
            "T |  | By=Ana Reed | 2024-05-03T10:09",
        ),
        (
            "§ / Tom Head / / Follow / 5 min read / · / May 3, 2024 / / 128 / / 2 / ¶¶ / 1.2K Followers",
            "T |  | By=Tom Head | 2024-05-03",
        ),
        (
            "Lake News / § / News / Ana Reed / 10:12, 3 May 2024 Updated 11:03, 3 May 2024 / ¶¶",
            "T | Lake News | By=Ana Reed | 2024-05-03T10:12",
        ),
        // Dates glued to their times, and the one of the page.
        ("§ / By Ana Reed | February 18, 8:46 AM / ¶¶", "T |  | By=Ana Reed | "),
        (
            "The Laketon Gazette / Wednesday, December 6, 2023 / / § / / June 29, 2023 / ¶¶",
            "T | The Laketon Gazette |  | 2023-06-29",
        ),
        (
            "10.2 C / Wednesday, December 6, 2023 / / § / / By Ana Reed / June 29, 2023 / 0 / ¶¶",
            "T |  | By=Ana Reed | 2023-06-29",
        ),
        // Names without a label.
        (
            "§ / Ana George Tharan, Tom Head / 4 MIN READ / May 3, 2024 / ¶¶",
            "T |  | By=Ana George Tharan+Tom Head | 2024-05-03",
        ),
        (
            "§ / / Lee Reed and José da Silva / 26 March 2024 / ¶¶",
            "T |  | By=Lee Reed+José da Silva | 2024-03-26",
        ),
        (
            "§ / / 3 May 2024 / / Ana Reed / BBC News / Getty Images A row of narrow boats on a canal / ¶¶",
            "T | BBC News | By=Ana Reed | 2024-05-03 | [A row of narrow boats on a canal|]",
        ),
        (
            "U.S. | Fri May 3, 2024 5:48pm EDT / / § / / LAKETON/WEXBY | BY ANA REED AND TOM HEAD / ¶¶",
            "T |  | BY=ANA REED+TOM HEAD | 2024-05-03T17:48",
        ),
        (
            "§ / / Press Trust of India  |  Melbourne / May 3, 2024 / ¶¶",
            "T | Press Trust of India |  | 2024-05-03",
        ),
        (
            "§ / Posted on May 3, 2024 by lcsadmin / ¶¶ / This entry was posted in News and tagged canal. Bookmark the permalink. / Post navigation / New gates at Ferrow →",
            "T |  |  | 2024-05-03",
        ),
        // Titles that are no headlines by their form, and what is only a topic.
        (
            "Wexby Rowing Club / / Captain's Update / / 3 May 2024 / ¶¶",
            "Captain's Update | Wexby Rowing Club |  | 2024-05-03",
        ),
        (
            "Hoxsie Lanes / Fixing up, spending less / / Home  Projects  Travel  Money / / Canal Boats Cost / / Posted on May 3, 2024 / ¶¶",
            "Canal Boats Cost | Hoxsie Lanes |  | 2024-05-03",
        ),
        (
            "MINUTES OF THE MEETING OF LAKETON PARISH COUNCIL / held on Friday 3 May 2024 in the Village Hall / ¶¶",
            "MINUTES OF THE MEETING OF LAKETON PARISH COUNCIL |  |  |  | <held on Friday 3 May 2024 in the Village Hall>",
        ),
        ("Boats / § / May 3, 2024 / ¶¶", "T |  |  | 2024-05-03"),
        // What a page asks and offers.
        (
            "Cookies on LAKE.UK / We use some essential cookies to make this website work. / Accept additional cookies / View cookies / § / Published / 3 May 2024 / ¶¶ / Is this page useful? / Maybe / Yes this page is useful",
            "T |  |  | 2024-05-03",
        ),
        (
            "§ / This article is more than 1 year old / Ana Reed / 3 May 2024 / ¶¶ / Explore more on these topics / Canals / news / Reuse this content",
            "T |  | By=Ana Reed | 2024-05-03",
        ),
        (
            "§ / May 3, 2024 / ¶¶ / 3 thoughts on “Keepers” / Dave says: / November 15, 2024 at 8:04 am / It is a long time since the boats of the canal were so few and so old, and I should know.",
            "T |  |  | 2024-05-03",
        ),
        (
            "§ / Ana Reed / Like  Follow  Share(3)  Tweet(11)  0 Comments  SUBSCRIBE / May 3, 2024 / ¶¶",
            "T |  | By=Ana Reed | 2024-05-03",
        ),
        // Rows and columns of pages above, what a foot has below.
        (
            "Skip to main content / Accessibility / Laketon Canal Trust / Home / About us / Our services / Contact us / § / Date published: 3 May 2024 15:42 / ¶¶ / Share this page / X / Back to news / Advice Service / © Laketon Canal Trust 2024",
            "T | Laketon Canal Trust |  | 2024-05-03T15:42",
        ),
        (
            "Menu / Report / Tell us about / § / Published: 14:02 03/05/2024 / Share on X (opens in new tab) / ¶¶ / Related news / Boat found on the bank / Was this page useful?",
            "T |  |  | ",
        ),
        (
            "University of Laketon / Business / About us / News and events / Home / News / May / § / 3 May 2024 / § / ¶¶ / More on canals",
            "T | University of Laketon |  | 2024-05-03",
        ),
        (
            "Laketon Forum / Board index ‹ The town ‹ News / § / Post Reply / 5 posts • Page 1 of 1 / § / by anar » Fri May 03, 2024 8:15 am / ¶¶",
            "T | Laketon Forum |  | 2024-05-03T08:15",
        ),
        (
            "§ / Laketon Boats PLC / 3 May 2024 / ¶¶ / This information is provided by RNS, the news service of the London Stock Exchange. / END",
            "T | Laketon Boats PLC |  | 2024-05-03",
        ),
        (
            "§ / By Ana Reed, Keeper of Boats / 3 May 2024 · 6 min read / ¶¶",
            "T |  | By=Ana Reed | 2024-05-03",
        ),
        (
            "§ / By Ana Reed @anareed Reporter / 3rd May 2024 / ¶¶",
            "T |  | Reporter=Ana Reed | 2024-05-03",
        ),
        (
            "Friday, May 3, 2024 / § / / ¶¶ / Posted by Ana Reed at 8:15 AM / No comments:",
            "T |  | Posted by=Ana Reed | 2024-05-03",
        ),
        ("§ / By Ana Reed / May 3, 2024 / Health / ¶¶", "T |  | By=Ana Reed | 2024-05-03"),
    ];
    let cases: Vec<(String, String)> = cases
        .iter()
        .map(|(page, found)| {
            (page.replace('§', title), found.replacen("T |", &format!("{title} |"), 1))
        })
        .collect();
    let cases: Vec<(&str, &str)> = cases.iter().map(|it| (it.0.as_str(), it.1.as_str())).collect();
    assert_heads(ENGLISH, &cases);
}

#[test]
fn chinese_pages_are_copied_with_all_around_them() {
    let cases = [
        (
            "湖城网 / 2025 07/09 08:31:15 / 来源：湖城日报 / 城北的渠修好了 / 字体： / 小 / 中 / 大 / ¶¶",
            "城北的渠修好了 | 湖城日报 |  | 2025-07-09T08:31",
        ),
        (
            "正在阅读： / 城北的渠修好了，水流到湖边 / 扫一扫下载湖城新闻APP / 城北的渠修好了，水流到湖边 / 2025/07/09 08:31 / 来源：湖城新闻 / ¶¶ / 点赞(3) / 打赏",
            "城北的渠修好了，水流到湖边 | 湖城新闻 |  | 2025-07-09T08:31",
        ),
        (
            "城北的渠修好了，水流到湖边 / 来源：湖城新闻 2025-07-09 / 原标题： / 字号 / A- / A+ / ¶¶",
            "城北的渠修好了，水流到湖边 | 湖城新闻 |  | 2025-07-09",
        ),
        (
            "城北的渠修好了，水流到湖边 / 2025-07-09 08:31 / 来源： / 湖城日报 / 责任编辑： / 张三 / ¶¶ / 相关阅读 / 湖边的桥开通了 / 谁来修桥？ / 桥上的灯亮了。",
            "城北的渠修好了，水流到湖边 | 湖城日报 |  | 2025-07-09T08:31",
        ),
        (
            "城北的渠修好了，水流到湖边 / 湖城日报 / 2025-07-09 08:31 / ¶¶ / 大家还在搜 / 渠水",
            "城北的渠修好了，水流到湖边 | 湖城日报 |  | 2025-07-09T08:31",
        ),
        (
            "湖城晚报 · 数字报 / A06版：民生 / 2025年7月9日 星期三 / 城北的渠修好了，水流到湖边 / ¶¶ / 相关链接：老渠的由来 / ¶¶ / 3 上一篇 下一篇 4",
            "城北的渠修好了，水流到湖边 | 湖城晚报 |  | 2025-07-09 | #相关链接：老渠的由来",
        ),
        (
            "城北的渠修好了，水流到湖边 / 来源：湖城日报 / A-A+ / 本报讯 / ¶¶ / 二〇二五年七月九日",
            "城北的渠修好了，水流到湖边 | 湖城日报 |  | 2025-07-09 | <二〇二五年七月九日>",
        ),
        (
            "湖城市中级人民法院 / 公 告 / （2025）湖01破申12号 / ¶¶ / 特此公告。 / 二〇二五年七月九日",
            "公 告 | 湖城市中级人民法院 |  | 2025-07-09 | <（2025）湖01破申12号> | <特此公告。> | <二〇二五年七月九日>",
        ),
        (
            "湖城市水利协会文件 / 湖水协〔2025〕12号 / 关于开展水利案例征集的通知 / ¶¶ / 湖城市水利协会 / 2025年7月9日",
            "关于开展水利案例征集的通知 | 湖城市水利协会 |  | 2025-07-09 | <湖城市水利协会> | <2025年7月9日>",
        ),
        (
            "湖城食品股份有限公司 / 2025年半年度业绩预增公告 / ¶¶ / 2025年7月9日",
            "2025年半年度业绩预增公告 | 湖城食品股份有限公司 |  | 2025-07-09 | <2025年7月9日>",
        ),
        (
            "城北的渠修好了，水流到湖边 / 原创 张三 湖城观察 / 微信号 hucheng / 功能介绍 看湖城。 / 2025年07月09日 08:30 浙江 / 以下文章来源于湖城健康，作者张三 / ¶¶ / 往期推荐 / 湖边的桥开通了",
            "城北的渠修好了，水流到湖边 | 湖城观察 | 作者=张三 | 2025-07-09T08:30",
        ),
    ];
    assert_heads(CHINESE, &cases);
}
