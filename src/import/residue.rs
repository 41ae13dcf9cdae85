//! What a web page or a newspaper leaves around an article: menus, buttons, lists of other articles,
//! the name of the sheet, small print; what stands below the text (`foot`), the way to the page (`way`), and who owns it
//! (`owner`).

mod foot;
mod owner;
mod way;

use self::way::{is_arrow, is_path, is_step, is_way_here};
pub(super) use self::{
    owner::{owner, year},
    way::{STEPS, way, way_before},
};
use std::collections::HashSet;

use super::{
    contents,
    language::{DATE, Field, Language, PageWords, first_of, last_of, words},
    line::{Line, is_in_capitals, is_sentence, with_bars},
    list::List,
    moment,
    note::Notes,
    remark::Remark,
};
use crate::{
    characters::{is_han, width},
    number::simplified,
};

/// Marks between the entries of a menu or the steps of a path.
const MENU_MARKS: [char; 7] = ['|', '｜', '>', '›', '»', '·', '→'];

/// How many lines at the head of a page may be above the way to it, or say its date.
const HEAD: usize = 10;

/// Marks between the buttons of a row.
const BAR_MARKS: [char; 10] = ['|', '｜', '[', ']', '·', '•', '・', '‧', '：', '/'];

/// Most words of a button.
const MOST_WORDS: usize = 4;

/// Width of the longest button, and of the longest line of small print, in half Han characters.
const SHORT: usize = 60;
const PRINT: usize = 200;

/// Longest number that may say something, in digits.
const CODE: usize = 16;

/// Leaves out what does not belong to the article, with a remark on each line. Buttons and small print
/// are read in Simplified characters.
///
/// A list of other articles above the text ends before the headline at one of `signed`, which the name of its
/// author stands under.
pub(super) fn leave_out(
    lines: Vec<Line>,
    signed: &HashSet<usize>,
    language: &dyn Language,
    notes: &mut Notes,
) -> Vec<Line> {
    let (mut in_list, mut is_after_whole, mut has_ended) = (false, false, false);
    let mut has_text = false;
    let is_one = |text: &str, list: &'static List| words(list).any(|word| text == word);
    let page = language.page();
    let mut kept = Vec::new();
    let contents = contents::of(&lines, language);
    let counts = foot::counts(&lines);
    let last = foot::last(&lines, |text| is_residue(&simplified(&with_bars(text)), language));
    let told: Vec<bool> = lines.iter().map(foot::is_told).collect();
    let mut in_foot = false;
    for (index, line) in lines.into_iter().enumerate() {
        let text = with_bars(&line.text.read);
        let text: &str = &simplified(&text);
        // 相关链接：船闸的由来 over its text is a heading.
        let is_box = has_text && text.contains('：') && told.get(index + 1) == Some(&true);
        let is_list = is_list(text, language) && !is_box;
        let is_entry = in_list && is_short(text) && !signed.contains(&index);
        // Above the text it is the entry of a menu.
        let ends = has_text && foot::is_end(text, page);
        has_ended = (has_ended || ends) && !is_one(text, &page.notes);
        let is_of_other = is_after_whole && is_byline(text, language);
        let is_of_page = || is_list || is_entry || is_of_other || is_residue(text, language);
        let is_again =
            !has_text && kept.last().is_some_and(|it: &Line| it.text.read == line.text.read);
        // Behind the last of the text the names of other articles end no more.
        in_foot = (in_foot || has_text && index > last && (is_list || foot::begins(text, page)))
            && !is_one(text, &page.notes);
        let is_residue = has_ended
            || contents.contains(&index)
            || counts.contains(&index)
            || line.part.is_none() && (is_again || is_of_page())
            || in_foot && line.part.is_none() && language.fields(text, false).is_none();
        // READ MORE: Cannery to close
        let is_whole = is_list && text.contains(": ");
        is_after_whole = is_whole && has_text;
        in_list = is_residue && !is_whole && (in_list || is_list);
        if is_residue {
            notes.add(line.number, Remark::LeftOut(line.text.printed));
        } else {
            has_text |= is_sentence(&line.text.read);
            kept.push(line);
        }
    }
    kept
}

/// The paper of which a text names the digital edition: `湖城晚报数字报`.
pub(super) fn without_digital<'t>(text: &'t str, language: &dyn Language) -> Option<&'t str> {
    text.strip_suffix(last_of(text, &language.page().digital)?)
}

/// Whether a line says who is the host of a page, and where, or nothing but who that is: `湖城市水利局主管`.
fn is_host(text: &str, language: &dyn Language) -> bool {
    let page = language.page();
    let is_named = || {
        let name = last_of(text, &page.hosted).and_then(|it| text.strip_suffix(it));
        name.is_some_and(|it| last_of(it, &page.offices).or(last_of(it, &page.bodies)).is_some())
    };
    text.chars().all(is_han) && is_short(text) && is_named()
        || first_of(text, &page.hosts).is_some()
            && text.matches('：').count() > 1
            && words(&page.reach).any(|it| text.contains(it))
            && !is_sentence(text)
}

/// A date above the text that can be two days, and its line: `03/09/2025 · Press release`.
pub(super) fn either_date(lines: &[Line]) -> Option<(usize, String)> {
    let mut head = lines.iter().take(HEAD).filter(|it| !is_sentence(&it.text.read));
    head.find_map(|it| Some((it.number, moment::either(&it.text.read)?.to_owned())))
}

/// Whether a line says by whom an article is and when it appeared.
fn is_byline(text: &str, language: &dyn Language) -> bool {
    let Some(found) = moment::find(text) else { return false };
    let mut rest = text.to_owned();
    rest.replace_range(found.range, &DATE.to_string());
    let fields = language.fields(&rest, false).unwrap_or_default();
    is_short(text) && fields.iter().any(|it| matches!(it, Field::Author(..)))
}

/// Whether a line says nothing but who made a picture: `US Navy / Getty Images`.
fn is_credit(text: &str, language: &dyn Language) -> bool {
    let maker = last_of(text, &language.page().picture_desks).and_then(|it| text.strip_suffix(it));
    is_short(text)
        && moment::find(text).is_none()
        && maker.is_some_and(|it| it.trim_end().ends_with(['|', '/', '·']))
}

fn is_short(text: &str) -> bool {
    width(text) <= SHORT && !is_sentence(text)
}

/// `text` without the marks before the words of a button.
fn bare(text: &str) -> &str {
    text.trim_start_matches(['[', '【', '<', '>', '«', '‹', '←', '·', '•', '▲', '↑', '*', ' '])
}

/// Whether `text` is the heading of a list of other articles.
fn is_list(text: &str, language: &dyn Language) -> bool {
    (is_short(text) || text.contains(": ") && width(text) <= PRINT)
        && words(&language.page().lists).any(|word| begins(bare(text), word))
}

/// Whether `text` begins with `word` in small letters or in capitals.
fn begins(text: &str, word: &str) -> bool {
    text.get(..word.len()).is_some_and(|head| head.eq_ignore_ascii_case(word))
}

/// Whether a line belongs to the web page and not to the article.
fn is_residue(text: &str, language: &dyn Language) -> bool {
    let page = language.page();
    let begins_button = |text: &str| {
        // SKIP TO CONTENT, but not SHARE PRICES
        let is_shouted = |it: &str| {
            begins(text, it) && (it.contains(' ') || text.len() == it.len()) && is_in_capitals(text)
        };
        words(&page.buttons).any(|button| is_button(text, button) || is_shouted(button))
    };
    let holds = |list| words(list).any(|word| text.contains(word));
    // 84 View comments, View 84 comments, 1.2K Followers
    let is_number = |it: &&str| {
        let bare = it.strip_suffix(['K', 'k', 'M']).unwrap_or(it);
        bare.chars().all(|c| c.is_ascii_digit() || ",.".contains(c))
    };
    let said = || text.split(' ').filter(|it| !is_number(it));
    let is_offer = first_of(text, &page.asks).is_some() && holds(&page.offers);
    let is_appeal = is_offer || first_of(text, &page.appeals).is_some();
    (width(text) <= PRINT && (holds(&page.small_print) || is_appeal))
        || is_credit(text, language)
        || text.len() > CODE && text.chars().all(|c| c.is_ascii_digit())
        || foot::are_tags(text)
        // So many pictures more: +5.
        || text.strip_prefix('+').is_some_and(|it| it.parse::<u16>().is_ok())
        || words(&page.pieces).any(|piece| said().eq(piece.split(' ')))
        // Tags: canals, boats and all that has to do with them
        || width(text) <= PRINT && !is_sentence(text) && is_named_list(bare(text), page)
        || (is_short(text) && holds(&page.sheet) && moment::find(text).is_none())
        || (is_short(text) && begins_button(bare(text)))
        || text.contains("  ")
            && text.split("  ").map(str::trim).all(|it| it.is_empty() || begins_button(it))
        || is_sheet_number(text)
        || is_bar(text, &page.bar)
        || is_host(text, language)
        || is_path(text)
        || is_arrow(text)
        || is_way_here(text, &page.here)
        || is_menu(text, page)
}

/// Whether `text` begins with the words of a button. A button has no date beside it, which the
/// lines about an article have, and an English one no more words than fit on it.
fn is_button(text: &str, button: &str) -> bool {
    let Some(rest) = text.strip_prefix(button) else { return false };
    let whole_word = !button.ends_with(|c: char| c.is_ascii_alphabetic())
        || !rest.starts_with(|c: char| c.is_ascii_alphanumeric());
    let is_word = |it: &&str| it.contains(char::is_alphanumeric);
    let words = rest.split_whitespace().filter(is_word).count();
    let few = if button.is_ascii() { words <= MOST_WORDS } else { width(rest) <= 30 };
    let few = few || rest.starts_with(['：', ':']);
    whole_word && few
}

/// Whether `text` begins with the words of a button that a list stands behind: `Tags: …`.
fn is_named_list(text: &str, page: &'static PageWords) -> bool {
    first_of(text, &page.buttons).is_some_and(|it| it.ends_with(':'))
}

/// Whether a line is a row of buttons: `Facebook   Twitter   Print`, `[Save] [12 comments]`.
fn is_bar(text: &str, bar: &'static str) -> bool {
    let is_mark = |c: char| BAR_MARKS.contains(&c);
    let parts = text.split(is_mark).flat_map(|part| part.split("  "));
    let parts = parts.flat_map(|part| part.split('\u{3000}'));
    let narrow = parts.flat_map(|part| part.split(if part.is_ascii() { '\t' } else { ' ' }));
    let entries: Vec<&str> = narrow
        .map(|it| it.trim_matches(|c: char| c.is_whitespace() || "+:()".contains(c)))
        .map(|it| it.trim_matches(|c: char| c.is_ascii_digit() || ",(".contains(c)).trim())
        .filter(|it| !it.is_empty())
        .collect();
    let is_entry = |entry: &&str| {
        words(bar).any(|word| *entry == word || word.is_ascii() && is_button(entry, word))
    };
    // Facebook Twitter Print
    let is_row = || {
        let mut all = text.split_whitespace();
        all.clone().count() > 2 && all.all(|it| words(bar).any(|word| it == word))
    };
    entries.len() > 1 && !is_sentence(text) && entries.iter().all(is_entry) || is_row()
}

/// Whether a line is the number of a newspaper's sheet, with the name of the sheet: A03版：要闻.
fn is_sheet_number(text: &str) -> bool {
    let number = text.trim_start_matches(['第', ' ']);
    let number = number.trim_start_matches(|c: char| c.is_ascii_uppercase());
    let rest = number.trim_start_matches(|c: char| c.is_ascii_digit());
    let name =
        rest.trim_start().strip_prefix('版').map(|name| name.trim_start_matches(['：', ' ']));
    rest.len() < number.len() && name.is_some_and(|name| width(name) <= 16 && !is_sentence(name))
}

/// Whether a line is a row of short words of which one is the name of a page.
fn is_menu(text: &str, page: &'static PageWords) -> bool {
    let entries: Vec<&str> = text
        .split(|c: char| c.is_whitespace() || MENU_MARKS.contains(&c))
        .filter(|entry| !entry.is_empty())
        .collect();
    let is_page = |entry: &&str| words(&page.menu).any(|it| it == *entry);
    let begins = entries.first().is_some_and(is_page);
    let path = (text.contains(MENU_MARKS) || text.contains(" / ")) && begins;
    let short = entries.iter().all(|entry| width(entry) <= 12);
    let named = entries.iter().filter(|entry| is_page(entry)).count();
    // News provided by Laketon Trust
    let is_source = first_of(text, &page.sources).is_some();
    !is_sentence(text)
        && !is_source
        && short
        && (path || (entries.len() >= 4 && (begins || named > 1)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::{chinese::Chinese, english::English};

    fn kept(text: &str, language: &dyn Language) -> Vec<usize> {
        let line = |(index, text): (usize, &str)| Line {
            number: index + 1,
            text: text.into(),
            after_gap: false,
            part: None,
            markup: None,
        };
        let lines = text.lines().enumerate().map(line).collect();
        let mut notes = Notes::default();
        let kept: Vec<usize> = leave_out(lines, &HashSet::new(), language, &mut notes)
            .into_iter()
            .map(|line| line.number)
            .collect();
        assert_eq!(notes.said().len(), text.lines().count() - kept.len());
        kept
    }

    #[test]
    fn the_page_around_an_article_is_known_by_its_form() {
        let chinese = "听全文\n—— END ——\n喜欢就点个“在看”吧\nPowered by Discuz! X3.4\n\
            本帖最后由 沈明 于 2023-1-9 08:02 编辑\n（附件：收支明细.xls，36.5 KB，下载次数: 58）\n\
            首页 > 新闻 > 正文\n首页 新闻 视频 图片 专题\n分享到：微信 微博 QQ空间\n\
            [打印] [收藏]\n回到顶部\n上一篇：湖区开渔\n\
            上一篇：湖区今年又开渔了  下一篇：湖水变清\n湖区日报 >> 乡村\n赞 分享 LINE 存新闻\n点击查看更多 | 举报 | 广告\n冀ICP备00000000号\n大\n中\n小\n澄湖日报 数字报\n\
            澄湖新闻网 › 民生 › 正文\n大字体 小字体 分享到：\nA- A A+ 分享 列印 收藏\n澄湖新聞網 App 立即下載\n\
            請同意我們的隱私權規範，才能啟用聽新聞的功能。\n（完）\nA03版：要闻\n第04版 副刊\n（下转第2版）\n详见第5版\n\
            进入湖城频道>>\n版权所有 湖城日报社，未经许可不得转载。";
        let english = "Home | News | Sport | Weather\nShare this article\n3 min read\n\
            We use cookies to improve your experience.\nBack to top\nFacebook X WhatsApp Email\nFacebook   Twitter   + More ways to share\n\
            [Save] [Gift this article] [12 comments]\nPrint Article | Email Article\nTOP STORIES\nA town rises\n\
            © 2021 Laketon Courier. All rights reserved.\nSign up for our free daily newsletter here\n\
            READ MORE: The bridge that was not built";
        assert_eq!(kept(chinese, &Chinese), [0; 0]);
        assert_eq!(kept(english, &English), [0; 0]);
    }

    #[test]
    fn an_article_ends_below_its_text_and_never_in_a_menu_above_it() {
        let english = "Contact\nA town rises.\nEnds\nThe office stands by all that it says.";
        assert_eq!(kept(english, &English), [1, 2]);
        assert_eq!(kept("渠修好了。\n最新评论 3\n水流到湖边了。", &Chinese), [1]);
    }

    #[test]
    fn what_an_article_says_is_kept() {
        let chinese = "分享发展成果，让群众有更多获得感。\n登记注册更方便\n谋发展：稳中有进\n\
            回到顶部的游客说，湖景尽收眼底。\n相关部门将继续跟进。\n第2版规划出台后，湖区动了起来。\n\
            那本书的作者为湖区教师李明。\n（文中李明为化名）";
        let english = "Share prices fell by a tenth on Monday.\nSharecroppers of the valley\n\
            Menus without meat\nPrints and prices | Saved by a bell\nHome at last\nBy Ana Reed, Sports Business\nNews of the flood reached Laketon before dawn.";
        assert_eq!(kept(chinese, &Chinese).len(), 8);
        assert_eq!(kept(english, &English).len(), 7);
    }

    #[test]
    fn a_list_of_other_articles_ends_at_the_next_sentence() {
        assert_eq!(kept("正文。\n相关阅读\n湖区开渔\n湖水变清了。\n下一节", &Chinese), [1, 4, 5]);
    }
}
