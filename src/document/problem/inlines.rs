//! Problems within a line.

use jotdown::Container;

use crate::{
    diagnostic::{Diagnostic, Span},
    message,
    messages::Message,
};

pub(in crate::document) fn forbidden_inline(span: Span, container: &Container<'_>) -> Diagnostic {
    let (what, lost, help) = forbidden(container);
    Diagnostic::error(message!(
        "{what} cannot be shown: the {lost} would be lost",
        "页面上不能有{what}：{lost}会丢掉";
        what = what.clone(), lost = lost
    ))
    .at(span, message!("read as {what}", "被当作{what}"; what = what))
    .help(help)
}

/// What a mark that cannot be shown is called, which characters of it would be lost, and what to write
/// instead.
fn forbidden(container: &Container<'_>) -> (Message, Message, Message) {
    match container {
        Container::Subscript => (
            message!("subscript", "下标"),
            message!("tildes", "`~`"),
            message!("write `\\~`: `10%\\~12%`", "写成`\\~`：`10%\\~12%`"),
        ),
        Container::Superscript => (
            message!("superscript", "上标"),
            message!("carets", "`^`"),
            message!("write `\\^`", "写成`\\^`"),
        ),
        Container::Insert => (
            message!("an insertion", "增补标记"),
            message!("`{{+ +}}`", "`{{+ +}}`"),
            message!("write `\\{{+`, or take the marks away", "写成`\\{{+`，或者删掉标记"),
        ),
        Container::Delete => (
            message!("a deletion", "删除标记"),
            message!("`{{- -}}`", "`{{- -}}`"),
            message!("write `\\{{-`, or take the marks away", "写成`\\{{-`，或者删掉标记"),
        ),
        Container::Mark => (
            message!("a highlight", "荧光标记"),
            message!("`{{= =}}`", "`{{= =}}`"),
            message!("write `\\{{=`, or use `*strong*` words", "写成`\\{{=`，或者改用`*加粗*`"),
        ),
        Container::Verbatim => (
            message!("code", "代码"),
            message!("backticks", "反引号"),
            message!(
                "write a backslash before each: `` \\` ``",
                "每个反引号前面加反斜杠：`` \\` ``"
            ),
        ),
        Container::Math { .. } => (
            message!("a formula", "数学公式"),
            message!("dollar sign and backticks", "`$`和反引号"),
            message!(
                "write `\\$`, and formulas in plain characters",
                "写成`\\$`，公式用普通字符写"
            ),
        ),
        Container::RawInline { .. } => (
            message!("raw text", "原样输出的代码"),
            message!("marks", "标记"),
            message!("HTML cannot be put in: write plain text", "不能插入HTML：请写普通文字"),
        ),
        _ => (
            message!("this", "这种内容"),
            message!("marks", "标记"),
            message!("write plain text", "请写普通文字"),
        ),
    }
}

/// `mark` stands between letters or digits and is read as one of stress.
pub(in crate::document) fn mark_inside_word(span: Span, mark: &str) -> Diagnostic {
    Diagnostic::warning(message!(
        "`{mark}` between letters or digits is not shown",
        "字母或数字之间的`{mark}`印不出来"
    ))
    .at(span, message!("read as a mark of stress", "被当作着重标记"))
    .help(message!(
        "write `\\{mark}` where the character itself is meant; for stress within a word \
         `{{{mark}…{mark}}}`",
        "如果就是要印这个字符，写`\\{mark}`；要着重词中的一部分，写`{{{mark}…{mark}}}`"
    ))
}

pub(in crate::document) fn footnote(span: Span) -> Diagnostic {
    Diagnostic::error(message!("a footnote cannot be shown", "页面上不能有脚注"))
        .at(span, message!("read as a footnote", "被当作脚注"))
        .help(message!(
            "write it into the text, or as the `note` of a statistic; for plain brackets `\\[^1]`",
            "写进正文，或者写成数字的`note`；如果就是要印方括号，写`\\[^1]`"
        ))
}

pub(in crate::document) fn picture_in_text(span: Span) -> Diagnostic {
    Diagnostic::error(message!(
        "expected the picture in a paragraph of its own, found it within a text",
        "图片应单独成段，此处却夹在文字里"
    ))
    .at(span, message!("text stands beside it", "旁边有文字"))
    .help(message!("leave a line empty above and below the picture", "图片上下各空一行"))
}

pub(in crate::document) fn unknown_span(span: Span, meant: Option<&str>) -> Diagnostic {
    let meant = match meant {
        Some("stat") => message!("did you mean `.stat`? ", "是不是想写`.stat`？"),
        Some(_) => message!("did you mean `lang=\"…\"`? ", "是不是想写`lang=\"…\"`？"),
        None => Message::empty(),
    };
    Diagnostic::error(message!(
        "expected a statistic or words in another language",
        "此处应为数字或外文"
    ))
    .at(span, message!("neither of the two", "两样都不是"))
    .help(message!(
        "{meant}write `[60余万人次]{{.stat #visitors label=\"…\"}}` or `[words]{{lang=\"en\"}}`",
        "{meant}写成`[60余万人次]{{.stat #visitors label=\"…\"}}`或`[words]{{lang=\"en\"}}`";
        meant = meant
    ))
}
