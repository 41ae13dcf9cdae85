//! What sites, agencies and papers set above a headline, and how it is called elsewhere on its page.

use changjuan::messages::Locale;

use super::{
    draft,
    furniture::{article, assert_summaries},
    heads::{CHINESE, ENGLISH, assert_heads},
    lines::assert_same_words,
    parsed,
};

#[test]
fn english_sites_and_agencies_stand_above_the_headline() {
    let cases = [
        (
            "SKIP NAVIGATION / SIGN IN / Laketon Boat Club — home of the river / Home | Races | Join / / Our best season yet on the lake / / Posted by Jen (the one with the oar, again) on 3rd May 2024 in Club News, Members / ¶¶",
            "Our best season yet on the lake | Laketon Boat Club | Posted by=Jen | 2024-05-03",
        ),
        (
            "As the water falls... / Boats crowd the old lock / By Ana Reed | May 3, 2024 | Page A16 / ¶¶",
            "Boats crowd the old lock |  | By=Ana Reed | 2024-05-03",
        ),
        (
            "LKP20240503.1325.0321 / NEWS STORY / 2024-05-03 13:30:59 / / Canal-Boats / / Keepers Ask For Boats / / ¶¶",
            "Keepers Ask For Boats |  |  | 2024-05-03T13:30",
        ),
        (
            "Keepers ask for more boats before the winter | Laketon Courier / / Keepers ask for more boats before the winter / May 3, 2024 / ¶¶",
            "Keepers ask for more boats before the winter | Laketon Courier |  | 2024-05-03",
        ),
        (
            "Keepers ask for more boats before the winter - Lake News / May 3, 2024 / ¶¶",
            "Keepers ask for more boats before the winter | Lake News |  | 2024-05-03",
        ),
        (
            "Keepers ask for more boats - and get none / May 3, 2024 / ¶¶",
            "Keepers ask for more boats - and get none |  |  | 2024-05-03",
        ),
        (
            "Keepers ask for more boats before the winter / From: Boat Standards and Lock Agency / Published 3 May 2024 / ¶¶",
            "Keepers ask for more boats before the winter | Boat Standards and Lock Agency |  | 2024-05-03",
        ),
        (
            "Share prices / Keepers ask for more boats before the winter / May 3, 2024 / ¶SHARE OF BOATS / ¶",
            "Keepers ask for more boats before the winter |  |  | 2024-05-03 | #SHARE OF BOATS",
        ),
    ];
    assert_heads(ENGLISH, &cases);
}

#[test]
fn chinese_sites_and_their_sections_stand_above_the_headline() {
    let cases = [
        (
            "搜狐财经 / 城北的渠修好了，水流到湖边 / 2025-06-15 06:40　来源：湖城日报 / ¶¶",
            "城北的渠修好了，水流到湖边 | 湖城日报 |  | 2025-06-15T06:40",
        ),
        (
            "首页 / 水务资讯 / 城北的渠修好了，水流到湖边 / / 城北的渠修好了，水流到湖边 / 发布时间：2025-06-15 来源：-湖城日报 / ¶¶",
            "城北的渠修好了，水流到湖边 | 湖城日报 |  | 2025-06-15",
        ),
        (
            "城北的渠修好了，水流到湖边_湖城新闻网 / 首页 > 新闻 / 城北的渠修好了，水流到湖边 / 2025-06-15 06:40 / ¶¶",
            "城北的渠修好了，水流到湖边 | 湖城新闻网 |  | 2025-06-15T06:40",
        ),
        (
            "城北的渠修好了，水流到湖边-湖城日报 / 2025-06-15 / ¶¶",
            "城北的渠修好了，水流到湖边 | 湖城日报 |  | 2025-06-15",
        ),
        (
            "城北的渠修好了，水流到湖边 / 湖城青年报·湖青在线记者 徐小倩 实习生 余源 / 2025-06-15 / ¶¶",
            "城北的渠修好了，水流到湖边 | 湖城青年报·湖青在线 | 湖城青年报·湖青在线记者=徐小倩 实习生=余源 | 2025-06-15",
        ),
        (
            "城北的渠修好了，水流到湖边 / 原创 老周、小满 湖城水利队 / 2025年6月15日 21:07 河南 / ¶¶",
            "城北的渠修好了，水流到湖边 | 湖城水利队 | 作者=老周+小满 | 2025-06-15T21:07",
        ),
        ("渠水又清 / 城北的渠修好了，水流到湖边 / 2025-06-15 / ¶¶", "渠水又清 |  |  | 2025-06-15"),
    ];
    assert_heads(CHINESE, &cases);
}

#[test]
fn the_first_rows_of_a_table_keep_their_words_as_a_headline() {
    for text in [
        "?\na\u{3000}a\na\u{3000}0\na\u{3000}0",
        "。\n湖城新路水利\u{3000}产业产业产业\n甲\u{3000}3\n乙\u{3000}4",
    ] {
        let draft = draft(text.as_bytes());
        assert_same_words(text.as_bytes(), &draft);
        assert!(!parsed(&draft).title.contains('·'));
    }
}

#[test]
fn players_bars_and_calls_to_readers_below_an_english_article_are_left_out() {
    let cases = [
        ("Facebook Tweet Email Link\nVideo Ad Feedback\nUp next\nWant to write?\nRegister now", ""),
        ("Share This Page.\nClick to expand...\nReactions: keeper_77 and 3 others", ""),
        ("You may also want to watch:\nFerries at dawn", ""),
        ("Join today with plans starting from less than $3 per week", ""),
        ("Join the keepers at the lock.", "<Join the keepers at the lock.>"),
    ];
    assert_summaries(&cases, |line| article("en", "", line));
}

#[test]
fn a_body_is_named_with_its_branch() {
    let cases = [
        ("From: Laketon Canal Authority, Boats and Locks Branch", "Laketon Canal Authority"),
        ("From: Laketon Canal Authority", "Laketon Canal Authority"),
        (
            "From: Department for Canals, Northern Counties",
            "Department for Canals, Northern Counties",
        ),
        ("From: Department for Canals, Statistics Division", "Department for Canals"),
    ];
    assert_summaries(&cases, |line| article("en", line, ""));
}

#[test]
fn updates_and_questions_of_a_page_are_told_from_its_text() {
    let cases = [
        (
            "Published 17 October 2024\nLast updated 24 October 2024 — see all updates",
            "2024-10-17 00:00 2024-10-24 00:00",
        ),
        ("05/05/2024 · Press release · 3 minute read", "2024-05-05 00:00"),
        ("03/09/2024 · Press release · 3 minute read", ""),
    ];
    assert_summaries(&cases, |line| article("en", line, ""));
    let below = ["Press enquiries: 0300 555 0142", "Is this page useful? Yes / No"];
    assert_summaries(&below.map(|it| (it, "")), |line| article("en", "", line));
}

#[test]
fn a_date_that_can_be_two_days_is_told() {
    let said = |line: &str| {
        let notes = article("en", line, "").notes;
        let has =
            |it: &str| notes.iter().any(|note| note.message.text(Locale::English).contains(it));
        (has("03/09/2024 is either of two days"), has("no date was found"))
    };
    assert_eq!(said("03/09/2024 · Press release · 3 minute read"), (true, false));
    assert_eq!(said("03/09/2024 | Published 3 September 2024"), (false, false));
    assert_eq!(said("Press release · 3 minute read"), (false, true));
}
