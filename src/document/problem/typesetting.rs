//! Problems of typesetting.

use crate::{
    diagnostic::{Diagnostic, Edit},
    document::correction::Correction,
    message,
    messages::Message,
};

/// Most lines that are named for a slip that is made again and again.
const MOST_LINES: usize = 8;

/// `first` should be corrected in `source`, and with it all slips of its kind, which are `all`; those
/// after the first stand in these `lines`.
pub(in crate::document) fn typesetting(
    source: &str,
    first: &Correction,
    all: &[Correction],
    lines: &[usize],
) -> Diagnostic {
    let (message, label) = fault(first.span.of(source), &first.better);
    let help = help(source, first);
    let edits = all.iter().map(|it| Edit { span: it.span, text: it.better.clone() });
    let times = all.len();
    let (message, help) = match times {
        1 => (message, help),
        _ => (
            message!("{message}, {times} times", "{message}，共{times}处"; message = message),
            message!("{help}; {others}", "{help}；{others}"; help = help, others = others(lines)),
        ),
    };
    Diagnostic::warning(message).at(first.span, label).help(help).edited(edits.collect())
}

/// What is wrong where `better` should stand for `found`, and a few words for the place.
fn fault(found: &str, better: &str) -> (Message, Message) {
    if better.is_empty() {
        return (
            message!("expected no space beside Chinese characters", "汉字旁边不应有空格"),
            message!("a space", "空格"),
        );
    }
    if better.is_ascii() {
        return (
            message!(
                "expected `{better}`, found it in full width: `{found}`",
                "应为半角的`{better}`，此处是全角的`{found}`"
            ),
            message!("digits and letters of full width", "全角的数字或字母"),
        );
    }
    (
        message!(
            "expected `{better}` beside Chinese characters, found `{found}`",
            "汉字旁边应为`{better}`，此处是`{found}`"
        ),
        message!("not of Chinese typesetting", "不合中文排版"),
    )
}

/// How it is put right. Where a backslash escapes, one keeps what stands there.
fn help(source: &str, slip: &Correction) -> Message {
    let (found, corrected) = (slip.span.of(source), slip.corrected(source));
    if slip.better.is_empty() {
        return message!(
            "write `{corrected}`: the page itself sets Latin and digits apart from Chinese, which \
             has no spaces",
            "写成`{corrected}`：汉字之间不空格，汉字与字母、数字之间的空隙由页面自己留出"
        );
    }
    let is_escapable = slip.escapes && found.starts_with(|c: char| c.is_ascii_punctuation());
    let keep = match is_escapable && !slip.better.is_ascii() {
        true => message!(
            "; a backslash before `{found}` keeps it",
            "；如果就是要用`{found}`，前面加反斜杠"
        ),
        false => Message::empty(),
    };
    message!("write `{corrected}`{keep}", "写成`{corrected}`{keep}"; keep = keep)
}

/// Where the same slip is made again.
fn others(lines: &[usize]) -> Message {
    let listed =
        Message::joined(lines.iter().take(MOST_LINES).map(|it| Message::same(it.to_string())));
    let more = if lines.len() > MOST_LINES { " …" } else { "" };
    let word = if lines.len() == 1 { "line" } else { "lines" };
    message!(
        "also in {word} {listed}{more}; `changjuan fix` puts all of them right",
        "其余在第{listed}行{more}；`changjuan fix`可一并改好";
        listed = listed
    )
}
