//! What a web page or a newspaper leaves around an article: menus, buttons, lists of other articles,
//! the name of the sheet, small print.

use super::{
    language::{Language, first_of, words},
    line::{Line, is_sentence},
    moment,
    note::Notes,
    remark::Remark,
};
use crate::characters::width;

/// Marks between the entries of a menu or the steps of a path.
const MENU_MARKS: [char; 6] = ['|', '｜', '>', '›', '»', '·'];

/// Width of the longest button, and of the longest line of small print, in half Han characters.
const SHORT: usize = 60;
const PRINT: usize = 200;

/// Leaves out what does not belong to the article, with a remark on each line.
pub(super) fn leave_out(lines: Vec<Line>, language: &dyn Language, notes: &mut Notes) -> Vec<Line> {
    let mut in_list = false;
    let mut kept = Vec::new();
    for line in lines {
        let text = line.text.read.as_str();
        let is_list = is_list(text, language);
        let is_entry = in_list && is_short(text);
        let is_residue = is_list || is_entry || is_residue(text, language);
        in_list = is_residue && (in_list || is_list);
        if is_residue {
            notes.add(line.number, Remark::LeftOut(line.text.printed));
        } else {
            kept.push(line);
        }
    }
    kept
}

fn is_short(text: &str) -> bool {
    width(text) <= SHORT && !is_sentence(text)
}

/// `text` without the marks before the words of a button.
fn bare(text: &str) -> &str {
    text.trim_start_matches(['[', '【', '<', '>', '·', '•', '▲', '↑', '*', ' '])
}

/// Whether `text` is the heading of a list of other articles.
fn is_list(text: &str, language: &dyn Language) -> bool {
    is_short(text) && first_of(bare(text), language.page().lists).is_some()
}

/// Whether a line belongs to the web page and not to the article.
fn is_residue(text: &str, language: &dyn Language) -> bool {
    let page = language.page();
    let holds = |list| words(list).any(|word| text.contains(word));
    (width(text) <= PRINT && holds(page.small_print))
        || words(page.pieces).any(|piece| text == piece)
        || (is_short(text) && holds(page.sheet) && moment::find(text).is_none())
        || (is_short(text) && words(page.buttons).any(|button| is_button(bare(text), button)))
        || is_sheet_number(text)
        || is_menu(text, page.menu)
}

/// Whether `text` begins with the words of a button. A button has no date beside it, which the
/// lines about an article have, and an English one no more words than fit on it.
fn is_button(text: &str, button: &str) -> bool {
    let Some(rest) = text.strip_prefix(button) else { return false };
    let whole_word = !button.ends_with(|c: char| c.is_ascii_alphabetic())
        || !rest.starts_with(|c: char| c.is_ascii_alphanumeric());
    let words = rest.split_whitespace().count();
    let few = if button.is_ascii() { words <= 4 } else { width(rest) <= 30 };
    whole_word && few
}

/// Whether a line is the number of a newspaper's sheet, with the name of the sheet: A03版：要闻.
fn is_sheet_number(text: &str) -> bool {
    let number = text.trim_start_matches('第').trim_start_matches(|c: char| c.is_ascii_uppercase());
    let rest = number.trim_start_matches(|c: char| c.is_ascii_digit());
    let name = rest.strip_prefix('版').map(|name| name.trim_start_matches(['：', ' ']));
    rest.len() < number.len() && name.is_some_and(|name| width(name) <= 16 && !is_sentence(name))
}

/// Whether a line is a row of short words of which one is the name of a page.
fn is_menu(text: &str, menu: &'static str) -> bool {
    let entries: Vec<&str> = text
        .split(|c: char| c.is_whitespace() || MENU_MARKS.contains(&c))
        .filter(|entry| !entry.is_empty())
        .collect();
    let is_page = |entry: &&str| words(menu).any(|it| it == *entry);
    let begins = entries.first().is_some_and(is_page);
    let path = text.contains(MENU_MARKS) && begins;
    let short = entries.iter().all(|entry| width(entry) <= 12);
    let named = entries.iter().filter(|entry| is_page(entry)).count();
    !is_sentence(text) && short && (path || (entries.len() >= 4 && (begins || named > 1)))
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
        };
        let lines = text.lines().enumerate().map(line).collect();
        let mut notes = Notes::default();
        let kept: Vec<usize> =
            leave_out(lines, language, &mut notes).into_iter().map(|line| line.number).collect();
        assert_eq!(notes.said().len(), text.lines().count() - kept.len());
        kept
    }

    #[test]
    fn the_page_around_an_article_is_known_by_its_form() {
        let chinese = "首页 > 新闻 > 正文\n首页 新闻 视频 图片 专题\n分享到：微信 微博 QQ空间\n\
            [打印] [收藏]\n回到顶部\n上一篇：湖区开渔\n冀ICP备00000000号\n大\n中\n小\n澄湖日报 数字报\n\
            A03版：要闻\n第04版 副刊\n（下转第2版）\n详见第5版\n\
            版权所有 湖城日报社，未经许可不得转载。";
        let english = "Home | News | Sport | Weather\nShare this article\n3 min read\n\
            We use cookies to improve your experience.\nBack to top\n\
            © 2021 Laketon Courier. All rights reserved.";
        assert_eq!(kept(chinese, &Chinese), [0; 0]);
        assert_eq!(kept(english, &English), [0; 0]);
    }

    #[test]
    fn what_an_article_says_is_kept() {
        let chinese = "分享发展成果，让群众有更多获得感。\n登记注册更方便\n谋发展：稳中有进\n\
            回到顶部的游客说，湖景尽收眼底。\n相关部门将继续跟进。\n第2版规划出台后，湖区动了起来。";
        let english = "Share prices fell by a tenth on Monday.\nSharecroppers of the valley\n\
            Menus without meat\nHome at last\nBy Ana Reed, Sports Business\nNews of the flood reached Laketon before dawn.";
        assert_eq!(kept(chinese, &Chinese).len(), 6);
        assert_eq!(kept(english, &English).len(), 6);
    }

    #[test]
    fn a_list_of_other_articles_ends_at_the_next_sentence() {
        assert_eq!(kept("正文。\n相关阅读\n湖区开渔\n湖水变清了。\n下一节", &Chinese), [1, 4, 5]);
    }
}
