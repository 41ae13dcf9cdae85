//! Problems of pictures still to be supplied.

use crate::{
    diagnostic::{Diagnostic, Span},
    message,
    report::pending::PendingPhoto,
};

pub(in crate::document) fn picture_pending(span: Span, pending: &PendingPhoto) -> Diagnostic {
    let PendingPhoto { id, caption, credit } = pending;
    let quotes = |text: &str| text.replace('"', "\\\"");
    let (caption, credit) = (quotes(caption), quotes(credit.as_deref().unwrap_or("…")));
    Diagnostic::warning(message!(
        "expected a picture, found its caption alone",
        "图片待补，现在只有图片说明"
    ))
    .at(span, message!("the page shows the caption on a card", "页面上先用一张卡片印出说明"))
    .help(message!(
        "when the picture is there, write in place of this block: \
         `![what can be seen](photos/…){{#{id} caption=\"{caption}\" credit=\"{credit}\" kind=\"photo\"}}`",
        "有了图片，把这一块换成：\
         `![图中看到什么](photos/…){{#{id} caption=\"{caption}\" credit=\"{credit}\" kind=\"photo\"}}`"
    ))
}

pub(in crate::document) fn pending_without_id(span: Span) -> Diagnostic {
    Diagnostic::error(message!(
        "expected an id for this picture still to be supplied, found none",
        "这张待补图片缺少id"
    ))
    .at(span, message!("has no address", "没有网址"))
    .help(message!(
        "add a line above it, such as `{{#lake}}`: the picture will keep it",
        "在上面加一行，例如`{{#lake}}`：补上的图片会沿用它"
    ))
}

pub(in crate::document) fn pending_caption(span: Span) -> Diagnostic {
    Diagnostic::error(message!(
        "expected the caption as one paragraph of plain text",
        "图片说明应为一段普通文字"
    ))
    .at(span, message!("no plain caption", "不是普通的说明"))
    .help(message!(
        "write one paragraph between `::: pending` and `:::`, without marks",
        "在`::: pending`和`:::`之间写一段，不加标记"
    ))
}
