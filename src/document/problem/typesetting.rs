//! Problems of typesetting.

use crate::{
    diagnostic::{Diagnostic, Span},
    message,
    messages::Message,
};

/// `better` should stand for `found`; `corrected` is the text around it, put right. Where a backslash
/// `escapes`, one keeps it.
pub(in crate::document) fn typesetting(
    span: Span,
    found: &str,
    better: &str,
    corrected: &str,
    escapes: bool,
) -> Diagnostic {
    if better.is_empty() {
        return Diagnostic::warning(message!(
            "expected no space beside Chinese characters",
            "汉字旁边不应有空格"
        ))
        .at(span, message!("a space", "空格"))
        .help(message!(
            "write `{corrected}`: the page itself sets Latin and digits apart from Chinese, which \
             has no spaces",
            "写成`{corrected}`：汉字之间不空格，汉字与字母、数字之间的空隙由页面自己留出"
        ));
    }
    if better.is_ascii() {
        return Diagnostic::warning(message!(
            "expected `{better}`, found it in full width: `{found}`",
            "应为半角的`{better}`，此处是全角的`{found}`"
        ))
        .at(span, message!("digits and letters of full width", "全角的数字或字母"))
        .help(message!("write `{corrected}`", "写成`{corrected}`"));
    }
    let is_escapable = escapes && found.starts_with(|c: char| c.is_ascii_punctuation());
    let keep = match is_escapable {
        true => message!(
            "; a backslash before `{found}` keeps it",
            "；如果就是要用`{found}`，前面加反斜杠"
        ),
        false => Message::empty(),
    };
    Diagnostic::warning(message!(
        "expected `{better}` beside Chinese characters, found `{found}`",
        "汉字旁边应为`{better}`，此处是`{found}`"
    ))
    .at(span, message!("not of Chinese typesetting", "不合中文排版"))
    .help(message!("write `{corrected}`{keep}", "写成`{corrected}`{keep}"; keep = keep))
}
