//! Heads of pages with menus, mottos and other articles between their name and the headline.

use super::{
    furniture::{article, assert_summaries},
    heads::{CHINESE, ENGLISH, assert_heads},
};

#[test]
fn an_english_headline_is_found_below_menus_and_other_articles() {
    let cases = [
        (
            "The Laketon Light / Home / News / Weather / Jobs / Keepers ask for more boats before the winter / By Ana Reed / 3 May 2024 / ¶¶",
            "Keepers ask for more boats before the winter | The Laketon Light | By=Ana Reed | 2024-05-03",
        ),
        (
            "CHANNEL 9 NEWS / / U.S. / / Politics / / Opinion / / Tides / / Watch: man rescues heron from drain / / Ten things to do this weekend / / Live / / Keepers ask for more boats before the winter / / By ANA REED and TOM HEAD - Channel 9 Staff Writers | 5/3/24 9:10 AM EDT / / ¶¶",
            "Keepers ask for more boats before the winter |  | Channel 9 Staff Writers=ANA REED+TOM HEAD | 2024-05-03T09:10",
        ),
        (
            "YESTERDAY! NEWS / EDITORS' PICKS / Photos: heron in drain / Celebrity herons / Keepers ask for more boats before the winter / By ANA REED - AP Technology Writer | AP – 1 hr 4 mins ago / ¶¶",
            "Keepers ask for more boats before the winter | YESTERDAY! NEWS | AP Technology Writer=ANA REED | ",
        ),
        (
            "Laketon Business Week / Canal Markets Most Influential 50 / The Best Places to Raise Herons / Best Places to Launch a Raft / Mall - Offers of the Week / Buy a link now, pay later / Keepers' Boats Wear Out Soon / By Ana Reed / ¶¶",
            "Keepers' Boats Wear Out Soon | Laketon Business Week | By=Ana Reed | ",
        ),
        (
            "RSS/Widgets / Site Map / Store / Subscription / Navigate: / LAKETON / Keepers ask for more boats before the winter / Main Content / Keepers ask for more boats before the winter / 718 Comments / Print / The old lock in its first winter. | AP Photo Close / By ANA REED & TOM HEAD | 5/3/24 7:15 AM EDT / ¶¶",
            "Keepers ask for more boats before the winter |  | By=ANA REED+TOM HEAD | 2024-05-03T07:15 | <The old lock in its first winter. | AP Photo Close>",
        ),
        (
            "Keepers ask for more boats before the winter - Lake News / U.S. / World / Asia / Travel / Tides / Keepers ask for more boats before the winter / By Ana Reed / November 28, 2013 -- Updated 0203 GMT (1003 HKT) / ¶¶",
            "Keepers ask for more boats before the winter | Lake News | By=Ana Reed | 2013-11-28",
        ),
        (
            "The farmers' market / Leeks / Carrots / Kale / Chard / What sold on the first day of spring / ¶¶",
            "The farmers' market |  |  |  | <Leeks> | <Carrots> | <Kale> | <Chard> | <What sold on the first day of spring>",
        ),
        (
            "Keepers ask for more boats before the winter / Share / Tweet / Mail it / Pin it / What the boats before the winter will cost / By Ana Reed / ¶¶",
            "Keepers ask for more boats before the winter |  | By=Ana Reed |  | <Mail it> | <Pin it> | <What the boats before the winter will cost>",
        ),
    ];
    assert_heads(ENGLISH, &cases);
}

#[test]
fn english_mottos_sections_and_ways_are_no_headlines() {
    let cases = [
        (
            "Laketon Online / \"All that is worth a walk to the pier\" / / Keepers ask for more boats before the winter / / By Ana Reed / 3 May 2024 / ¶¶",
            "Keepers ask for more boats before the winter | Laketon Online | By=Ana Reed | 2024-05-03",
        ),
        (
            "“All that is worth a walk” / / Keepers ask for more boats before the winter / / By Ana Reed / 3 May 2024 / ¶¶",
            "Keepers ask for more boats before the winter |  | By=Ana Reed | 2024-05-03",
        ),
        (
            "SLUICE / The Business of Locks / / NEWS & ANALYSIS / / Keepers ask for more boats before the winter / / By Ana Reed • May 3, 2024 / ¶¶",
            "Keepers ask for more boats before the winter | SLUICE | By=Ana Reed | 2024-05-03",
        ),
        (
            "HERON / The magazine of the Canal Club / / Keepers Ask for More Boats before the Winter / What the old boats can bear / / BY ANA REED | MAY 3 2024 / ¶¶",
            "Keepers Ask for More Boats before the Winter | HERON | BY=ANA REED | 2024-05-03",
        ),
        (
            "Laketon Rowing Club / Home  About Us  Training  Results  Gallery  Contact / Row together / / Keepers and boats before the winter / / ¶¶",
            "Keepers and boats before the winter | Laketon Rowing Club |  | ",
        ),
        (
            "Canal Releases > Boats & Locks / / Keepers ask for more boats before the winter / / 3 May 2024 / ¶¶",
            "Keepers ask for more boats before the winter |  |  | 2024-05-03",
        ),
        (
            "WORLD / Keepers ask for more boats before the winter / By Ana Reed and Tom Head, CNN Business / Updated 10:15 AM EDT, Sun May 12, 2024 / ¶¶",
            "Keepers ask for more boats before the winter | CNN Business | By=Ana Reed+Tom Head | 2024-05-12T10:15",
        ),
        (
            "Keepers ask for more boats before the winter / WORLD / By Ana Reed, AP / May 3, 2024 / ¶¶",
            "Keepers ask for more boats before the winter | AP | By=Ana Reed | 2024-05-03",
        ),
        (
            "Keepers ask for more boats before the winter / By Laketon Times Archives / May 3, 2004 12 AM PT / ¶¶",
            "Keepers ask for more boats before the winter | Laketon Times |  | 2004-05-03",
        ),
        (
            "Wharf & Weir / INVESTORS / Overview   News & Events   Financials   Governance / Press Releases / Jul 30, 2026 at 8:00 AM EDT / Download PDF / / Keepers ask for more boats before the winter / / ¶¶",
            "Keepers ask for more boats before the winter | Wharf & Weir |  | 2026-07-30T08:00",
        ),
        (
            "Keepers ask for more boats before the winter / Ana Reed Senior Canal Correspondent / OCTOBER 9, 2016 — 11:47PM / ¶¶",
            "Keepers ask for more boats before the winter |  | Senior Canal Correspondent=Ana Reed | 2016-10-09T23:47",
        ),
        (
            "Keepers ask for more boats before the winter / By Ana Reed / Community Reporter, North Laketon / 3 May 2024 / ¶¶",
            "Keepers ask for more boats before the winter |  | Community Reporter, North Laketon=Ana Reed | 2024-05-03",
        ),
        (
            "Keepers ask for more boats before the winter / By Ana Reed, keeper of the old lock and rower / 3 May 2024 / ¶¶© 2014 24/7 Lock St. All rights reserved.",
            "Keepers ask for more boats before the winter | 24/7 Lock St | By=Ana Reed | 2024-05-03",
        ),
    ];
    assert_heads(ENGLISH, &cases);
}

#[test]
fn a_chinese_headline_is_found_below_names_menus_and_hosts() {
    let cases = [
        (
            "中新网浙江 / 湖城首页|要闻|社会|财经|教育|图片库 / 【字体：大 中 小】 / 城北的渠修好了，水流到湖边 / 2024年5月12日 09:40　来源：湖城晚报　参与互动 / ¶¶",
            "城北的渠修好了，水流到湖边 | 湖城晚报 |  | 2024-05-12T09:40",
        ),
        (
            "湖城晚報 Laketon Evening / 首頁 / 即時 / 社會 / 財經 / 城北的渠已經修好，水流到湖邊 / 2024-05-12 12:46 湖城報／ 記者 陳一平／湖城即時報導 / ¶¶",
            "城北的渠已經修好，水流到湖邊 | 湖城報 | 記者=陳一平 | 2024-05-12T12:46",
        ),
        (
            "lhn 湖城新聞網 / 即時 要聞 娛樂 運動 全球 社會 地方 產經 / lhn / 地方 / 湖城 / 城北的渠修好了 水流到湖邊 / 報導：陳一平 / 2024-05-12 12:46 / ¶¶",
            "城北的渠修好了 水流到湖邊 | 湖城新聞網 | 報導=陳一平 | 2024-05-12T12:46",
        ),
        (
            "湖城青年报 / 2024年5月12日 星期日 / 第 09 版：渡口周刊 · 探索 / 上一版  下一版 / 水又“老”了几岁 / 本报记者 陈一平 / 《 湖城青年报 》（ 2024年5月12日   09 版） / ¶¶",
            "水又“老”了几岁 | 湖城青年报 | 本报记者=陈一平 | 2024-05-12",
        ),
        (
            "湖城发展网 / 湖城市发展和改革委员会主管 / 首页  宏观  产业  能源  区域  智库 / 产业频道 | 水利 / 城北的渠修好了，水流到湖边 / 发布时间：2024-05-12 11:08:47   本网记者 明慧   打印 / ¶¶",
            "城北的渠修好了，水流到湖边 | 湖城发展网 | 本网记者=明慧 | 2024-05-12T11:08",
        ),
        (
            "湖城晚报 / 城北的渠修好了，水流到湖边 / 文、图/湖城晚报全媒体记者 肖欢 实习生 陈一平 / 2024-05-12 04:12 / ¶¶［责任编辑：申珊］",
            "城北的渠修好了，水流到湖边 | 湖城晚报 | 湖城晚报全媒体记者=肖欢 实习生=陈一平 | 2024-05-12T04:12",
        ),
        (
            "中国湖城网  |  新闻中心  |  民生  |  社会 / 当前位置：首页 > 湖城民生 > 正文 / 城北的渠修好了，水流到湖边 / 稿源：湖城商报　　2024-05-12 07:12:00　　进入论坛　　报料热线：81850000 / ¶¶",
            "城北的渠修好了，水流到湖边 | 湖城商报 |  | 2024-05-12T07:12",
        ),
        (
            "湖城论坛 / 湖城论坛 › 市民生活 › 出行 / 城北的渠修好了，水流到湖边 / 查看: 1208 | 回复: 36 / [复制链接] / 清水湾 发表于 2024-5-12 09:40:12 | 只看该作者 / ¶¶",
            "城北的渠修好了，水流到湖边 |  |  | 2024-05-12T09:40",
        ),
        (
            "湖城市人民政府门户网站 / 首页 > 统计数据 > 数据发布 / 索引号：000014349/2024-00042 / 发文机关：湖城市统计局 / 成文日期：2024年05月12日 / 标题：城北的渠修好了，水流到湖边 / 城北的渠修好了，水流到湖边 / ¶¶",
            "城北的渠修好了，水流到湖边 | 湖城市统计局 |  | 2024-05-12",
        ),
        (
            "城北的渠修好了，水流到湖边 / 原创 陈一平 湖城发布 2024年05月12日 17:20 湖城 / 听全文 / 打开APP / 关注 / ¶¶",
            "城北的渠修好了，水流到湖边 | 湖城发布 | 作者=陈一平 | 2024-05-12T17:20",
        ),
        (
            "沉默两次 / 首页 归档 标签 关于 友链 / 城北的渠和水的总结 / 发表于 2022-12-31 | 更新于 2023-01-03 | 分类 总结 / 字数统计: 2.1k | 阅读时长: 7 分钟 / ¶¶本文作者： silent",
            "城北的渠和水的总结 |  | 本文作者=silent | 2022-12-31",
        ),
        (
            "新华网客户端 / 新华社权威快讯 / 城北的渠修好了，水流到湖边 / 出版：2025-Mar-18 16:45 / ¶¶",
            "城北的渠修好了，水流到湖边 | 新华网客户端 |  | 2025-03-18T16:45",
        ),
    ];
    assert_heads(CHINESE, &cases);
}

#[test]
fn the_first_line_about_the_text_is_the_headline_below_names_and_rows_of_links() {
    let english = [
        (
            "N.B. Boats & Locks Service / NEWS RELEASE / Laketon Field Office / 12 Quay Street, Laketon, North Boats 28801 / For immediate release: May 3, 2024 / / Keepers ask for more boats before the winter / / ¶¶",
            "Keepers ask for more boats before the winter | N.B. Boats & Locks Service |  | 2024-05-03",
        ),
        (
            "LTN / Home / News / Contact us / / Keepers ask for more boats before the winter / / 10 hours ago / Share / Add as preferred on Lookle / ¶¶",
            "Keepers ask for more boats before the winter | LTN |  | ",
        ),
        (
            "The Reed & Lock Courier / News | Sport | Jobs / BREAKING: A47 reopens / / Keepers ask for more boats before the winter / / By Ana Reed / ¶¶",
            "Keepers ask for more boats before the winter | The Reed & Lock Courier | By=Ana Reed | ",
        ),
        (
            "LTN News - World - North Shore / / Keepers ask for more boats before the winter / / Published 3 May 2024 / ¶¶",
            "Keepers ask for more boats before the winter |  |  | 2024-05-03",
        ),
        (
            "LakeWorker.org / Home page | Subscribe | Archives / Front page > Issue 12 > Keepers ask for more boats / / Keepers ask for more boats / / By Ana Reed | May 3, 2024 | Page 5 / ¶¶",
            "Keepers ask for more boats |  | By=Ana Reed | 2024-05-03",
        ),
        (
            "herons / Blog  Archive  About / / Keepers and Boats Before Winter / May 3, 2024 / ¶¶",
            "Keepers and Boats Before Winter |  |  | 2024-05-03",
        ),
        (
            "Daily Mirror - Laketon's Latest Breaking News / HOME   NEWS   SPORTS / / Keepers ask for more boats before the winter / / 05:47 AM, Friday, May 3, 2024 / 0 - 1247 / A- A A+ / ¶¶",
            "Keepers ask for more boats before the winter | Daily Mirror |  | 2024-05-03T05:47",
        ),
        (
            "Laketon Gliding Club / Flying since 1961 / HOME  |  NEWS  |  SHOP (basket: 0 items) / / News / Chairman's report - what a year! / / Posted by Ana R on Fri 3 May 2024 in Club News / ¶¶",
            "Chairman's report - what a year! | Laketon Gliding Club | Posted by=Ana R | 2024-05-03",
        ),
        (
            "Cookies on this site: we use some cookies.  [Accept] [Reject] / / Statistics Directorate / / Home > Boats > 2023-24 / / Keepers and boats before the winter / Published: 9:30am, 3 May 2024 / ¶¶",
            "Keepers and boats before the winter | Statistics Directorate |  | 2024-05-03T09:30",
        ),
        (
            "Laketon / Help   Donate   Blog / / A Town Pulls Through / / May 3, 2024 / / Keepers ask for more boats before the winter / / ¶¶",
            "A Town Pulls Through | Laketon |  | 2024-05-03",
        ),
    ];
    assert_heads(ENGLISH, &english);
    let chinese = [
        (
            "湖狐网 手机湖狐 / 新闻 体育 汽车 房产 旅游 教育 时尚 / 湖城报 · 有数据 / 城北的渠修好了，水流到湖边 / 2024-05-12 10:09 / ¶¶",
            "城北的渠修好了，水流到湖边 |  |  | 2024-05-12T10:09",
        ),
        (
            "湖城报网 / 有深度 有温度 / 首页 / 湖城 / 水利 / 城北的渠修好了 水流到湖边 / 2024-05-12 10:09 / ¶¶",
            "城北的渠修好了 水流到湖边 | 湖城报网 |  | 2024-05-12T10:09",
        ),
        (
            "湖城新闻网 / 看湖城天下 / 教育新闻 / 水利考报名落幕 / 城北的渠修好了，水流到湖边 / 2024年05月12日 08:05　来源：湖城报 / ¶¶",
            "水利考报名落幕 | 湖城报 |  | 2024-05-12T08:05",
        ),
        (
            "湖城晚报数字报　2024年05月12日 星期日　第06版：街巷 / 版面导航　上一篇　下一篇　放大＋ 缩小－ 默认○ / 城北的渠修好了，水流到湖边 / □ 本报记者 陈一平 文/图 / ¶¶",
            "城北的渠修好了，水流到湖边 | 湖城晚报 | 本报记者=陈一平 | 2024-05-12",
        ),
        (
            "城北的渠修好了，水流到湖边 / 2024-05-12 01:02:46 来源: 湖城日报(清河) 有12人参与 分享到 / ¶¶(本文来源：湖城日报作者：陈一平)",
            "城北的渠修好了，水流到湖边 | 湖城日报 | 作者=陈一平 | 2024-05-12T01:02",
        ),
        (
            "城北的渠修好了，水流到湖边 / 2024-05-12 06:38:12　来源: 湖城日报(清河)　跟贴 37 条　手机看新闻 / ¶¶扫描关注我:",
            "城北的渠修好了，水流到湖边 | 湖城日报 |  | 2024-05-12T06:38",
        ),
        (
            "首页 归档 分类 标签 关于 / 城北的渠修好了，水流到湖边 / 发表于 2024-05-12 | 分类于 canals | 阅读次数: 1532 / ¶¶# canals # boats",
            "城北的渠修好了，水流到湖边 |  |  | 2024-05-12",
        ),
        (
            "湖城水利总公司河东特派办 / 部门简介 / 当前位置：部门简介 / 城北的渠修好了，水流到湖边 / 发布部门：安监局 发布时间：2024年05月12日 全文下载 / ¶¶",
            "城北的渠修好了，水流到湖边 | 安监局 |  | 2024-05-12",
        ),
        (
            "湖视网 LKTV.com / 新闻频道 > 经济联播 / 城北的渠修好了，水流到湖边 / 来源：湖视财经　|　2024年05月12日 22:15 / ¶¶",
            "城北的渠修好了，水流到湖边 | 湖视财经 |  | 2024-05-12T22:15",
        ),
        (
            "湖城阅读网 / 您现在的位置：首页 > 湖城大会 > 成果发布 / 城北的渠和水第三次调查成果发布 / 发布时间：2024-05-12 10:30　来源：湖城报 / ¶¶",
            "城北的渠和水第三次调查成果发布 | 湖城报 |  | 2024-05-12T10:30",
        ),
    ];
    assert_heads(CHINESE, &chinese);
}

#[test]
fn a_numbered_list_below_the_text_leaves_its_headings_alone() {
    let page = "Keepers ask for more boats before the winter / By Ana Reed / ¶Locks and boats / ¶Ferries by night / ¶1. Rower asleep in a lock / 2. Weir counts eleven herons";
    let read = "Keepers ask for more boats before the winter |  | By=Ana Reed |  | #Locks and boats | #Ferries by night | <1. Rower asleep in a lock> | <2. Weir counts eleven herons>";
    assert_heads(ENGLISH, &[(page, read)]);
}

#[test]
fn what_english_pages_set_around_an_article_is_left_out() {
    let cases = [
        ("PRINT:\nRECOMMEND THIS PAGE USING: Facebook Twitter LinkedIn", ""),
        ("Paid Content by Outbrain\n18 Photos That Look Twice", ""),
        ("You May Like\n1. A ferry that flies", ""),
        ("218 Photos\n219 comments\nadd your comment", ""),
        ("US Navy / Getty Images", ""),
        ("Key words: canal, boats", ""),
        ("Trending upwards were the boats.", "<Trending upwards were the boats.>"),
    ];
    assert_summaries(&cases, |line| article("en", "", line));
}

#[test]
fn what_chinese_pages_set_around_an_article_is_left_out() {
    let cases = [
        ("【资料图】\n相关推荐\n湖城的渠又修好了", ""),
        ("关于我们 | About us | 联系我们 | 广告服务 | 法律声明", ""),
        ("您看到此篇文章时的感受是：\n感动 0  同情 0", ""),
        ("版权与免责声明：在接受本网站服务条款的前提下，欢迎浏览本网站。", ""),
        ("关注渠水的人多了。", "<关注渠水的人多了。>"),
    ];
    assert_summaries(&cases, |line| article("zh", "", line));
}

#[test]
fn bars_of_any_drawing_part_the_names_of_pages() {
    for bar in ["┊", "┆", "╎", "︱", "￨", "¦", "│", "｜", "•", "·"] {
        let page = format!(
            "湖城新闻网 {bar} 首页 {bar} 时政 {bar} 乡镇 {bar} 部门 / 城北的渠修好了，水流到湖边 / 发布时间：2025-06-15 09:02　　稿源：今日湖城　　点击数：388 / ¶¶"
        );
        let read = "城北的渠修好了，水流到湖边 | 今日湖城 |  | 2025-06-15T09:02";
        assert_heads(CHINESE, &[(page.as_str(), read)]);
    }
}

#[test]
fn english_names_of_pages_and_their_mottos_stand_over_the_headline() {
    let cases = [
        (
            "Old Basin Moorings & Canal Gardens Association / Newsletter no. 12 / / KEEPER'S PAGE: What the boats need / / Posted by Ana Reed on 5th May 2024 in Committee news | 4 comments / ¶¶",
            "What the boats need | Old Basin Moorings & Canal Gardens Association | Posted by=Ana Reed | 2024-05-05",
        ),
        (
            "Canal Worker online / Home | This week's stories | Archives | Subscribe / / The canals of Laketon: / Old and getting older / / May 3, 2024 | Pages 6 and 7 / / ANA REED explains why the boats wear out--and how they could last. / ¶¶",
            "Old and getting older | Canal Worker | By=ANA REED | 2024-05-03 | <ANA REED explains why the boats wear out--and how they could last.>",
        ),
        (
            "Daily Laketon / / All that matters, told plainly / / Posted on May 3, 2024 by Ana Reed / / Keepers say that old boats of the canal go on / ¶¶",
            "Keepers say that old boats of the canal go on | Daily Laketon | by=Ana Reed | 2024-05-03",
        ),
        (
            "Keepers ask for more boats before the winter / / 3 May 2024 / ¶¶Also this month: Laketon Regatta / / On 23 February, 2024 By Tom Head / ¶",
            "Keepers ask for more boats before the winter |  |  | 2024-05-03",
        ),
    ];
    assert_heads(ENGLISH, &cases);
}

#[test]
fn a_section_of_the_text_is_no_desk() {
    let page =
        "Keepers ask for more boats before the winter / / 3 May 2024 / ¶Money / ¶World news / ¶";
    let read =
        "Keepers ask for more boats before the winter |  |  | 2024-05-03 | #Money | #World news";
    assert_heads(ENGLISH, &[(page, read)]);
}
