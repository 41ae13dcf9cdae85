//! Problems of headings and what stands under them.

use super::Thing;
use crate::{
    diagnostic::{Diagnostic, Span},
    message,
};

pub(in crate::document) fn title_in_text(span: Span) -> Diagnostic {
    Diagnostic::error(message!(
        "expected a section (`##`), found a title (`#`)",
        "应为章（`##`），此处是标题（`#`）"
    ))
    .at(span, message!("a second title", "第二个标题"))
    .help(message!(
        "the title stands in the front matter: write `##` for a section, or take this away",
        "标题写在文件头里：章用`##`，否则删掉这一行"
    ))
}

/// `level` was found under `above`, where 1 is the title.
pub(in crate::document) fn level_skipped(span: Span, level: u16, above: u16) -> Diagnostic {
    let marks = |level: u16| "#".repeat(usize::from(level));
    let (expected, found) = (marks(above + 1), marks(level));
    let help = match (above, level) {
        (1, 3) => message!(
            "a part belongs to a section: write `## …` above it, or `##` here",
            "节要放在章里：在上面写`## …`，或者此处改用`##`"
        ),
        _ => message!("write `{expected}` here", "此处改用`{expected}`"),
    };
    Diagnostic::error(message!(
        "expected a heading `{expected}`, found `{found}`",
        "小标题应用`{expected}`，此处是`{found}`"
    ))
    .at(span, message!("a level is skipped", "跳了一级"))
    .help(help)
}

pub(in crate::document) fn level_too_deep(span: Span, level: u16) -> Diagnostic {
    let marks = "#".repeat(usize::from(level));
    Diagnostic::error(message!(
        "expected sections (`##`) and parts (`###`) only, found `{marks}`",
        "只有章（`##`）和节（`###`）两级，此处是`{marks}`"
    ))
    .at(span, message!("too deep", "级数太多"))
    .help(message!(
        "write `###`, or make it a paragraph with `*strong*` words at its start",
        "改用`###`，或者写成段落，开头几个字用`*加粗*`"
    ))
}

pub(in crate::document) fn section_without_id(span: Span, number: usize) -> Diagnostic {
    Diagnostic::error(message!(
        "expected an id for this section, found none",
        "这一章缺少id"
    ))
    .at(span, message!("has no address", "没有网址"))
    .help(message!(
        "write `{{#section-{number}}}` on the line above, better a word such as `{{#ecology}}`: it \
         must stay, since links lead to it",
        "在上一行写`{{#section-{number}}}`，最好用`{{#ecology}}`这样的词：它要一直不变，因为链接会指向它"
    ))
}

pub(in crate::document) fn after_epilogue(span: Span) -> Diagnostic {
    Diagnostic::error(message!(
        "expected the epilogue to be the last section, found another one after it",
        "尾声应为最后一章，此处后面还有一章"
    ))
    .at(span, message!("stands after the epilogue", "在尾声后面"))
    .help(message!(
        "move it up, or take `.epilogue` away from the section before",
        "移到前面去，或者删掉前一章的`.epilogue`"
    ))
}

/// `what` is a section or a part.
pub(in crate::document) fn empty_section(span: Span, what: Thing) -> Diagnostic {
    let what = match what {
        Thing::Section => message!("section", "章"),
        _ => message!("part", "节"),
    };
    Diagnostic::error(message!(
        "expected a text under the heading of this {what}, found none",
        "这一{what}的小标题下面缺少正文";
        what = what
    ))
    .at(span, message!("nothing under it", "下面什么也没有"))
    .help(message!("write its text, or take the heading away", "写上正文，或者删掉小标题"))
}

pub(in crate::document) fn empty_heading(span: Span) -> Diagnostic {
    Diagnostic::error(message!("expected words in the heading, found none", "小标题里没有字"))
        .at(span, message!("an empty heading", "空的小标题"))
        .help(message!("write the heading behind `##` and a space", "在`##`和一个空格后面写小标题"))
}

pub(in crate::document) fn heading_goes_on(span: Span) -> Diagnostic {
    Diagnostic::error(message!("expected an empty line below the heading", "小标题下面应空一行"))
        .at(span, message!("would become part of the heading", "会变成小标题的一部分"))
        .help(message!(
            "leave a line empty between the heading and its text",
            "小标题和正文之间空一行"
        ))
}
