//! What a web page leaves around an article: menus, buttons, lists of other articles, small print.

use super::{
    line::{Line, is_sentence},
    note::{NoteKind, Notes, quoted},
};
use crate::characters::width;

/// Lines that begin like this, are short and no sentences, are buttons and notices.
const BUTTONS: &[&str] = &[
    "分享",
    "打印",
    "收藏",
    "关闭窗口",
    "关闭",
    "字号",
    "字体",
    "【大 中 小】",
    "大 中 小",
    "回到顶部",
    "返回顶部",
    "返回首页",
    "上一篇",
    "下一篇",
    "上一条",
    "下一条",
    "查看更多",
    "更多>>",
    "点击加载",
    "扫一扫",
    "扫码",
    "微信扫",
    "关注我们",
    "关注微信",
    "下载客户端",
    "点击下载",
    "打开APP",
    "手机版",
    "手机省流量版",
    "省流量",
    "电子报",
    "我要评论",
    "我要纠错",
    "发表评论",
    "网友评论",
    "评论(",
    "评论（",
    "评论 ",
    "点赞",
    "举报",
    "网站地图",
    "关于我们",
    "联系我们",
    "当前位置",
    "您的位置",
    "您现在的位置",
    "您所在的位置",
    "登录",
    "注册",
    "Share",
    "Tweet",
    "Print this",
    "Email this",
    "Subscribe",
    "Sign up",
    "Sign in",
    "Log in",
    "Newsletter",
    "Advertisement",
    "ADVERTISEMENT",
    "Skip to",
    "Back to top",
    "Previous article",
    "Next article",
    "Previous:",
    "Next:",
    "Leave a comment",
    "Comments (",
    "Follow us",
    "Download our app",
    "Menu",
    "Accept all",
    "Privacy",
    "Terms of",
    "Loading",
];

/// Lines that hold one of these and are not long are small print, even as sentences.
const SMALL_PRINT: &[&str] = &[
    "版权所有",
    "版权声明",
    "免责声明",
    "未经授权",
    "未经许可",
    "未经书面授权",
    "ICP备",
    "ICP证",
    "公网安备",
    "互联网新闻信息服务许可证",
    "Copyright",
    "©",
    "All rights reserved",
    "use cookies",
    "uses cookies",
    "cookie policy",
    "Cookie Policy",
];

/// Headings of lists of other articles: what follows, short and no sentence, belongs to them.
const LISTS: &[&str] = &[
    "相关阅读",
    "相关新闻",
    "相关链接",
    "相关报道",
    "推荐阅读",
    "热门推荐",
    "热点推荐",
    "延伸阅读",
    "精彩推荐",
    "猜你喜欢",
    "点击排行",
    "Related articles",
    "Related stories",
    "Related:",
    "Read more",
    "Read also",
    "More from",
    "More stories",
    "Most read",
    "Most popular",
    "You may also like",
];

/// Words that a menu has among its own.
const MENU: &[&str] = &["首页", "新闻", "频道", "视频", "Home", "News", "Sports", "Sport"];

/// Marks between the entries of a menu or the steps of a path.
const MENU_MARKS: [char; 6] = ['|', '｜', '>', '›', '»', '·'];

/// Width of the longest button, and of the longest line of small print, in half Han characters.
const SHORT: usize = 60;
const PRINT: usize = 200;

/// Leaves out what does not belong to the article, with a note for each line.
pub(super) fn leave_out(lines: Vec<Line>, notes: &mut Notes) -> Vec<Line> {
    let mut in_list = false;
    let mut kept = Vec::new();
    for line in lines {
        let what = residue(&line.text).or_else(|| {
            let entry = in_list && width(&line.text) <= SHORT && !is_sentence(&line.text);
            entry.then_some("entry of a list of other articles")
        });
        in_list = match what {
            Some(_) => in_list || LISTS.iter().any(|list| line.text.contains(list)),
            None => false,
        };
        match what {
            Some(what) => {
                let text = format!("{what}: {}", quoted(&line.text));
                notes.add(line.number, NoteKind::LeftOut, text);
            }
            None => kept.push(line),
        }
    }
    kept
}

/// What a line is that belongs to the web page; none if it may belong to the article.
fn residue(text: &str) -> Option<&'static str> {
    let bare = text.trim_start_matches(['[', '【', '<', '>', '·', '•', '▲', '↑', '*', ' ']);
    let short = width(text) <= SHORT && !is_sentence(text);
    if width(text) <= PRINT && SMALL_PRINT.iter().any(|print| text.contains(print)) {
        Some("small print")
    } else if short && LISTS.iter().any(|list| bare.starts_with(list)) {
        Some("list of other articles")
    } else if short && BUTTONS.iter().any(|button| is_button(bare, button)) {
        Some("button or notice of the page")
    } else if is_menu(text) {
        Some("menu")
    } else {
        None
    }
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

/// Whether a line is a row of short words of which one is the name of a page.
fn is_menu(text: &str) -> bool {
    let entries: Vec<&str> = text
        .split(|c: char| c.is_whitespace() || MENU_MARKS.contains(&c))
        .filter(|entry| !entry.is_empty())
        .collect();
    let path = text.contains(MENU_MARKS) && MENU.iter().any(|it| entries.first() == Some(it));
    let short = entries.iter().all(|entry| width(entry) <= 12);
    let named = entries.iter().filter(|entry| MENU.contains(entry)).count();
    !is_sentence(text) && short && (path || (entries.len() >= 4 && named > 0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_around_an_article_is_known_by_its_form() {
        for line in [
            "首页 > 新闻 > 正文",
            "首页 新闻 视频 图片 专题",
            "分享到：微信 微博 QQ空间",
            "[打印] [收藏]",
            "回到顶部",
            "上一篇：湖区开渔",
            "相关阅读",
            "冀ICP备00000000号",
            "版权所有 湖城日报社，未经许可不得转载。",
            "Home | News | Sport | Weather",
            "Share this article",
            "We use cookies to improve your experience.",
            "© 2021 Laketon Courier. All rights reserved.",
            "Back to top",
        ] {
            assert!(residue(line).is_some(), "{line}");
        }
    }

    #[test]
    fn what_an_article_says_is_kept() {
        for line in [
            "分享发展成果，让群众有更多获得感。",
            "Share prices fell by a tenth on Monday.",
            "Sharecroppers of the valley",
            "Menus without meat",
            "登记注册更方便",
            "回到顶部的游客说，湖景尽收眼底。",
            "相关部门将继续跟进。",
            "谋发展：稳中有进",
            "Home at last",
            "News of the flood reached Laketon before dawn.",
        ] {
            assert_eq!(residue(line), None, "{line}");
        }
    }

    #[test]
    fn a_list_of_other_articles_ends_at_the_next_sentence() {
        let line = |number, text: &str| Line { number, text: text.to_owned(), after_gap: false };
        let lines = vec![
            line(1, "正文。"),
            line(2, "相关阅读"),
            line(3, "湖区开渔"),
            line(4, "湖水变清了。"),
            line(5, "下一节"),
        ];
        let mut notes = Notes::default();
        let kept = leave_out(lines, &mut notes);
        let numbers: Vec<usize> = kept.iter().map(|line| line.number).collect();
        assert_eq!(numbers, [1, 4, 5]);
        assert_eq!(notes.sorted().len(), 2);
    }
}
