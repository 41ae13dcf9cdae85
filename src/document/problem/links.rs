//! Problems of links.

use crate::{
    diagnostic::{Diagnostic, Span},
    document::target::TargetError,
    message,
    messages::Message,
};

/// `meant` is the scheme that was perhaps meant.
pub(in crate::document) fn target(
    span: Span,
    error: TargetError<'_>,
    meant: Option<&str>,
) -> Diagnostic {
    let meant = meant.map_or_else(Message::empty, |meant| {
        message!("did you mean `{meant}:`? ", "是不是想写`{meant}:`？")
    });
    let (message, label) = match error {
        TargetError::Empty => (
            message!("expected somewhere to lead to, found nothing", "缺少链接的网址"),
            message!("leads nowhere", "哪里也去不了"),
        ),
        TargetError::Character(c) => {
            let c = if c == ' ' { message!("a space", "空格") } else { quoted(c) };
            (
                message!(
                    "expected an address without spaces and backslashes, found {c}",
                    "网址里不能有空格和反斜杠，此处有{c}";
                    c = c
                ),
                message!("not an address", "不是网址"),
            )
        }
        TargetError::Scheme(scheme) => (
            message!(
                "expected `https:`, `http:` or `mailto:`, found `{scheme}:`",
                "网址应以`https:`、`http:`或`mailto:`开头，此处是`{scheme}:`"
            ),
            message!("cannot be linked to", "不能作链接"),
        ),
        TargetError::NoHost => (
            message!("expected a whole address, found a part", "网址不完整"),
            message!("incomplete", "只有一部分"),
        ),
        TargetError::NoScheme(text) => return without_scheme(span, text),
        TargetError::Angles(text) => return in_angles(span, text),
        TargetError::Rooted => (
            message!(
                "expected a relative path, found one that begins with `/`",
                "应为相对路径，此处以`/`开头"
            ),
            message!("leads out of the page's folder", "会跑出页面所在的文件夹"),
        ),
    };
    Diagnostic::error(message).at(span, label).help(message!(
        "{meant}write `https://…`, `mailto:…`, `#name` for a place in the page, or a relative path",
        "{meant}写`https://…`、`mailto:…`，页内位置写`#name`，或者写相对路径";
        meant = meant
    ))
}

/// The address `text` of a site, which a browser would take for a file beside the page.
fn without_scheme(span: Span, text: &str) -> Diagnostic {
    Diagnostic::error(message!(
        "expected `https://` before the address of a site, found none",
        "网址前面缺少`https://`"
    ))
    .at(span, message!("would lead to a file beside the page", "会被当作页面旁边的文件"))
    .help(message!("write `https://{text}`", "写成`https://{text}`"))
}

/// An address in angles, as Markdown has it.
pub(super) fn in_angles(span: Span, text: &str) -> Diagnostic {
    let bare = text.trim_matches(['<', '>']);
    Diagnostic::error(message!(
        "expected an address without angle brackets",
        "网址和路径两边不加尖括号"
    ))
    .at(span, message!("`<` and `>` would belong to it", "`<`和`>`会被算进去"))
    .help(message!("write `{bare}`", "写成`{bare}`"))
}

/// A character that is perhaps not seen.
fn quoted(c: char) -> Message {
    Message::same(format!("`{}`", c.escape_debug()))
}

pub(in crate::document) fn link_to_nowhere(
    span: Span,
    name: &str,
    meant: Option<&str>,
) -> Diagnostic {
    Diagnostic::error(message!(
        "expected an id of this report, found `#{name}`",
        "本文没有`#{name}`这个id"
    ))
    .at(span, message!("nothing has this id", "没有什么叫这个id"))
    .help(match meant {
        Some(meant) => message!("did you mean `#{meant}`?", "是不是想写`#{meant}`？"),
        None => message!(
            "link to a section (`#ecology`), `#stat-…`, `#row-…`, `#scene-…`, `#photo-…` or \
             `#figures`",
            "可以链接到章（`#ecology`）、`#stat-…`、`#row-…`、`#scene-…`、`#photo-…`或`#figures`"
        ),
    })
}

pub(in crate::document) fn reference_link(span: Span) -> Diagnostic {
    Diagnostic::error(message!(
        "expected the address behind the text of the link, found a reference",
        "链接文字后面应为网址，此处是引用"
    ))
    .at(span, message!("where does it lead?", "通向哪里？"))
    .help(message!(
        "write `[text](https://…)`; for plain brackets write `\\[`",
        "写成`[文字](https://…)`；如果就是要印方括号，写`\\[`"
    ))
}

pub(in crate::document) fn link_in_link(span: Span) -> Diagnostic {
    Diagnostic::error(message!(
        "expected text in a link, found another link",
        "链接里只能有文字，此处又有链接"
    ))
    .at(span, message!("a link in a link", "链接里的链接"))
    .help(message!("end the first link before the second begins", "先结束前一个链接，再写后一个"))
}

pub(in crate::document) fn link_without_text(span: Span) -> Diagnostic {
    Diagnostic::error(message!("expected words to click on, found none", "链接缺少可点的文字"))
        .at(span, message!("nothing to see", "什么也看不见"))
        .help(message!("write `[text](https://…)`", "写成`[文字](https://…)`"))
}
