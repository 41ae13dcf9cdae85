//! Lines of names, days and counts under a headline, as sites, accounts and forums set them.

use super::furniture::{article, assert_summaries};

#[test]
fn english_names_and_days_stand_in_many_forms_under_a_headline() {
    let cases = [
        (
            "Dan Kowalczyk\nThe Ardley Courier\nPublished 5:48 p.m. ET March 9, 2024",
            "The Ardley Courier By=Dan Kowalczyk 2024-03-09 17:48:00-05:00",
        ),
        ("20 March 2025\nJon Pike\nBBC News, Ashcombe", "BBC News By=Jon Pike 2025-03-20 00:00"),
        ("20 March 2025\nJon Pike", "2025-03-20 00:00 By=Jon Pike"),
        ("20 March 2025\nNew Ashcombe", "2025-03-20 00:00"),
        (
            "Jane Roe and Mark Loe, The Northern Wire\nPublished Jan 22, 2025",
            "The Northern Wire By=Jane Roe+Mark Loe 2025-01-22 00:00",
        ),
        ("By R. Castellan   Oct. 14 (Wire News)   |   Comments", "Wire News By=R. Castellan"),
        ("By Ana Reed, 21 November", "By=Ana Reed"),
        ("Ana Reed · 24 February 2026", "2026-02-24 00:00 By=Ana Reed"),
        (
            "Published 9 July 2026, 23:07 BST\n\nAna Reed and Tom Head\nLaketon News",
            "Laketon News By=Ana Reed+Tom Head 2026-07-09 23:07:00+01:00",
        ),
        ("Posted by railfan77 on 5 November 2022, 14:20", "2022-11-05 14:20 Posted by=railfan77"),
        ("by Tom Baird | Aug 2, 2025 | Local news", "2025-08-02 00:00 by=Tom Baird"),
        (
            "WORDS Owen Tait   PHOTOGRAPHS Lia Brandt\n8 August 2025",
            "2025-08-08 00:00 WORDS=Owen Tait PHOTOGRAPHS=Lia Brandt",
        ),
        ("Release Date Wed, 04/24/2013 - 12:00", "2013-04-24 12:00"),
        ("Post on 14-Jun-2020", "2020-06-14 00:00"),
        (
            "Posted by Ana Reed on 5th May 2024 in Committee news | 4 comments",
            "2024-05-05 00:00 Posted by=Ana Reed",
        ),
        ("HOME  |  Walks  |  Burials  |  Links\n4 April 2024", "2024-04-04 00:00"),
        ("Go ad-free from £1.50 a month\n4 April 2024", "2024-04-04 00:00"),
    ];
    assert_summaries(&cases, |line| article("en", line, ""));
}

#[test]
fn chinese_names_and_days_stand_in_many_forms_under_a_headline() {
    let cases = [
        ("原创　陈砚　青石融媒\n2025年07月02日 18:20　浙江", "青石融媒 作者=陈砚 2025-07-02 18:20"),
        ("小禾 湖大青年 2024年09月10日 12:00", "湖大青年 作者=小禾 2024-09-10 12:00"),
        ("財經觀察 2025-08-29 20:11 發布於 江蘇", "財經觀察 2025-08-29 20:11"),
        ("搜湖网 01-14 22:03", "搜湖网"),
        ("發佈日期:113-02-19\n文/林佩蓉", "2024-02-19 00:00 文=林佩蓉"),
        (
            "本文共698字    記者 何采薇/台北即時報導\n2023/10/05 17:02",
            "2023-10-05 17:02 記者=何采薇",
        ),
        ("地方新闻  柔北   2024年11月3日  下午4:12", "2024-11-03 16:12"),
        ("天氣追蹤    2021-10-12  18:45 (更新 21:20)", "2021-10-12 18:45"),
        ("体坛快讯  2023年04月16日14:37  新浪微博分享 | 评论", "2023-04-16 14:37"),
        ("飲食男女 · 街坊專欄    文:阿昭", "文=阿昭"),
        (
            "来源:校办  作者:学生记者团  发布日期:2021-10-18  点击率:3309",
            "校办 作者=学生记者团 2021-10-18 00:00",
        ),
        ("住在衡城 2023-11-02 09:15    0评论", "住在衡城 2023-11-02 09:15"),
        (
            "楼主：湖边老王　时间：2024-05-06 21:33　点击：812　回复：26",
            "2024-05-06 21:33 楼主=湖边老王",
        ),
        (
            "湖城市统计局　国家统计局湖城调查队\n2025年3月21日",
            "湖城市统计局　国家统计局湖城调查队 2025-03-21 00:00",
        ),
        (
            "能源观察网>电力>要闻    时间:2022-08-12 22:19  人气:47  作者:电小二",
            "2022-08-12 22:19 作者=电小二",
        ),
        (
            "小鎮誌  人物   撰文・許又寧  攝影・阿凱   2019.07.24   瀏覽 15,327",
            "2019-07-24 00:00 撰文=許又寧 攝影=阿凱",
        ),
        ("原创 城北动物园 城北动物园 2019-01-08", "城北动物园 2019-01-08 00:00"),
        ("湖经记者 张立 湖经编辑 陈满", "湖经记者=张立 湖经编辑=陈满"),
        ("⊙本报记者 张立", "本报记者=张立"),
        ("原创 陈砚 青石融媒 2024-05-12 09:30 安徽黄山", "青石融媒 作者=陈砚 2024-05-12 09:30"),
        ("食货志 2022-04-18 07:00 发表于浙江", "食货志 2022-04-18 07:00"),
        (
            "楼主 | 发表于 2023-5-9 23:14 | 只看该作者 | 阅读模式   查看: 28841 | 回复: 206",
            "2023-05-09 23:14",
        ),
        ("qingshui001 发表于 2022-3-5 08:47:12", "2022-03-05 08:47:12+08:00"),
        ("◎本报记者 苏叶  通讯员 顾平生", "本报记者=苏叶 通讯员=顾平生"),
        (
            "http://www.湖城.cn　　2025年05月28日 11:37　　新浪科技 微博　　我有话说(2,046人参与)",
            "新浪科技 2025-05-28 11:37",
        ),
        (
            "索 引 号：0152/2024-31　　发布机构：青石县水利局\n发布日期：2024-10-16 15:42　　信息来源：灌溉科",
            "青石县水利局 2024-10-16 15:42",
        ),
        ("发布机构：青石县水利局\n来源：青石日报　2024-10-16", "青石日报 2024-10-16 00:00"),
        ("作者：高二（7）班　发布日期：2021-10-18", "2021-10-18 00:00 作者=高二"),
    ];
    assert_summaries(&cases, |line| article("zh", line, ""));
}
