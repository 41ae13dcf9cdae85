//! Problems of marks that are typed in full width, or without what belongs to them: they would be
//! printed as they are.

use crate::{
    diagnostic::{Diagnostic, Span},
    document::fences::FenceFault,
    message,
    messages::Message,
};

/// What becomes of a mark that is not read as one.
fn printed() -> Message {
    message!("would be printed as it stands", "会原样印出来")
}

/// To write `corrected` instead.
fn write(corrected: &str) -> Message {
    message!("write `{corrected}`", "写成`{corrected}`")
}

pub(in crate::document) fn full_width_braces(span: Span, corrected: &str) -> Diagnostic {
    Diagnostic::error(message!(
        "expected attributes in `{{…}}`, found braces of full width",
        "属性应放在半角的`{{…}}`里，此处是全角花括号"
    ))
    .at(span, printed())
    .help(write(corrected))
}

pub(in crate::document) fn full_width_brackets(span: Span, corrected: &str) -> Diagnostic {
    Diagnostic::error(message!(
        "expected `[…]` before the attributes, found brackets of full width",
        "属性前面应为半角的`[…]`，此处是全角方括号"
    ))
    .at(span, message!("marks nothing", "什么也没有标注"))
    .help(write(corrected))
}

/// The signs of full width may be meant: a backslash could not make them plain.
pub(in crate::document) fn unread_link(span: Span, corrected: &str) -> Diagnostic {
    Diagnostic::warning(message!(
        "expected a link or a picture as `[…](…)`, found brackets of full width",
        "链接和图片应写成半角的`[…](…)`，此处有全角括号"
    ))
    .at(span, printed())
    .help(write(corrected))
}

pub(in crate::document) fn unmarked_number(span: Span, found: &str) -> Diagnostic {
    Diagnostic::warning(message!(
        "expected braces behind `{found}` that say what it counts, found none",
        "`{found}`后面缺少花括号，没有说明数的是什么"
    ))
    .at(span, message!("would be printed with its brackets", "连方括号一起印出来"))
    .help(message!(
        "write `{found}{{.stat #name label=\"…\"}}`; for plain brackets write `\\{found}`",
        "写成`{found}{{.stat #name label=\"…\"}}`；如果就是要印方括号，写`\\{found}`"
    ))
}

/// `name` is that of the element.
pub(in crate::document) fn html(span: Span, name: &str) -> Diagnostic {
    let tag = if name == "!--" { "<!--".to_owned() } else { format!("<{name}>") };
    Diagnostic::warning(message!(
        "expected no HTML in the text, found `{tag}`",
        "正文里不能用HTML，此处有`{tag}`"
    ))
    .at(span, printed())
    .help(match name {
        "b" | "strong" => message!("write `*…*` instead", "改写成`*…*`"),
        "i" | "em" => message!("write `_…_` instead", "改写成`_…_`"),
        "a" => message!("write `[text](https://…)` instead", "改写成`[文字](https://…)`"),
        "br" | "p" | "div" => message!(
            "take it away, and leave a line empty between paragraphs",
            "把它删掉；要另起一段就空一行"
        ),
        "!--" => message!("write remarks as `{{% … %}}`", "备注写成`{{% … %}}`"),
        _ => message!(
            "take it away; if these characters are meant, write `\\<`",
            "把它删掉；如果就是要印这些字符，写`\\<`"
        ),
    })
}

/// A heading that is read as text, since its marks `found` are not right; whether it `is_certain` that
/// it was meant as one.
pub(in crate::document) fn unread_heading(
    span: Span,
    found: &str,
    corrected: &str,
    is_certain: bool,
) -> Diagnostic {
    let fault = match found.contains('＃') {
        true => message!(
            "expected `#` before a heading, found it in full width: `{found}`",
            "小标题前应为半角的`#`，此处是全角的`{found}`"
        ),
        false => message!(
            "expected a space behind the `{found}` of a heading, found none",
            "小标题的`{found}`后面缺少空格"
        ),
    };
    let problem = if is_certain { Diagnostic::error(fault) } else { Diagnostic::warning(fault) };
    problem.at(span, printed()).help(write(corrected))
}

/// A heading or a fence directly below a line of text, whose marks are `found`.
pub(in crate::document) fn block_in_paragraph(span: Span, found: &str) -> Diagnostic {
    Diagnostic::error(message!(
        "expected an empty line above `{found}`, found text",
        "`{found}`上面应空一行，此处紧接着正文"
    ))
    .at(span, message!("would become part of the paragraph", "会变成这一段的一部分"))
    .help(message!(
        "leave a line empty above it, or above the braces that belong to it",
        "在它上面空一行；它带花括号的，空在花括号上面"
    ))
}

pub(in crate::document) fn unit_outside(span: Span, text: &str, unit: &str) -> Diagnostic {
    Diagnostic::warning(message!(
        "expected `{unit}` inside the brackets, found it behind the braces",
        "`{unit}`应放在方括号里，此处却在花括号后面"
    ))
    .at(span, message!("card and table would lack it", "卡片和数据表上会缺少它"))
    .help(message!("write `[{text}{unit}]{{…}}`", "写成`[{text}{unit}]{{…}}`"))
}

/// `what` is longer than the `most` characters that fit.
pub(in crate::document) fn too_long(
    span: Span,
    what: TooLong,
    found: usize,
    most: usize,
) -> Diagnostic {
    let (key, label) = match what {
        TooLong::Title => ("title", message!("breaks over too many lines", "会折成太多行")),
        TooLong::Description => (
            "description",
            message!("search engines and chats cut it off", "搜索引擎和聊天软件会截断"),
        ),
        TooLong::Label => {
            ("label", message!("does not fit into the card and the table", "卡片和数据表里放不下"))
        }
        TooLong::SceneTitle => {
            ("title", message!("does not fit above the graphic", "图上面放不下"))
        }
    };
    Diagnostic::warning(message!(
        "expected at most {most} characters as `{key}`, found {found}",
        "`{key}`最多{most}个字，此处有{found}个"
    ))
    .at(span, label)
    .help(message!("say it more shortly", "写短一些"))
}

/// A text that has a length to keep to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::document) enum TooLong {
    Title,
    Description,
    Label,
    SceneTitle,
}

pub(in crate::document) fn published_later(span: Span) -> Diagnostic {
    Diagnostic::warning(message!(
        "expected `published` until tomorrow, found a later moment",
        "`published`最晚到明天，此处是更晚的日期"
    ))
    .at(span, message!("readers and search engines see this date", "读者和搜索引擎会看到它"))
    .help(message!(
        "check year and month; if the page is really to appear then, leave it as it is",
        "核对年份和月份；页面确实到那时才发布，就不用改"
    ))
}

/// A fence with which something is wrong; nothing where that is told elsewhere.
pub(in crate::document) fn fence(span: Span, fault: FenceFault) -> Option<Diagnostic> {
    let (fault, label, help) = match fault {
        FenceFault::Swallowed => return None,
        FenceFault::Unclosed => (
            message!("expected a line `:::` that ends this, found none", "缺少收尾的一行`:::`"),
            message!("goes on to the end of the file", "一直到文件末尾都算在里面"),
            message!(
                "write `:::` on a line of its own where it ends; what follows is checked then",
                "在它结束的地方单独写一行`:::`；后面的内容到时再检查"
            ),
        ),
        FenceFault::ClosesNothing => (
            message!(
                "expected `:::` to end a scene or a picture, but none stands open",
                "这一行`:::`没有可收尾的场景或图片"
            ),
            message!("ends nothing", "多余的"),
            message!(
                "take it away, or write `::: scene` where it begins",
                "把它删掉；或者在开头处写上`::: scene`"
            ),
        ),
        FenceFault::FullWidth => (
            message!(
                "expected `:::`, found colons of full width",
                "应为半角的`:::`，此处是全角冒号"
            ),
            printed(),
            message!(
                "write `::: scene` or `:::`; what follows is checked then",
                "写成`::: scene`或`:::`；后面的内容到时再检查"
            ),
        ),
    };
    Some(Diagnostic::error(fault).at(span, label).help(help))
}
