//! Problems of the file as a whole.

use std::io;

use crate::{
    diagnostic::{Diagnostic, Span},
    document::{MAX_BYTES, MAX_DEPTH, MAX_HEADINGS, MAX_MARKS},
    message,
    messages::Message,
};

pub(in crate::document) fn unreadable(error: &io::Error) -> Diagnostic {
    Diagnostic::error(message!(
        "expected a report file, but it cannot be read: {why}",
        "读不了报道文件：{why}";
        why = Message::from(error)
    ))
    .help(message!(
        "a report is a folder with a file `report.dj` in it",
        "一篇报道是一个文件夹，里面有文件`report.dj`"
    ))
}

/// The file has `bytes` bytes; `source` is at least what of it may be there, and one more.
pub(in crate::document) fn too_large(source: &str, bytes: u64) -> Diagnostic {
    let (most, found) = (MAX_BYTES / 1024, bytes.div_ceil(1024));
    let beyond = source.char_indices().find(|(at, _)| *at >= MAX_BYTES);
    let (at, length) = beyond.map_or((source.len(), 0), |(at, c)| (at, c.len_utf8()));
    Diagnostic::error(message!(
        "expected at most {most} KB, found {found} KB",
        "最多{most} KB，此处有{found} KB"
    ))
    .at(Span::new(at, at + length), message!("{most} KB end here", "到这里满{most} KB"))
    .help(message!(
        "split the report, or look for something pasted in by mistake",
        "把报道分成几篇；或者看看是不是误粘了什么"
    ))
}

/// `source` has a mark of replacement for what could not be read, the first at byte `at`.
pub(in crate::document) fn not_utf8(at: usize) -> Diagnostic {
    let mark = char::REPLACEMENT_CHARACTER.len_utf8();
    Diagnostic::error(message!(
        "expected UTF-8 text, found bytes of another encoding",
        "文件应为UTF-8文本，此处是别的编码"
    ))
    .at(Span::new(at, at + mark), message!("not UTF-8 from here on", "从这里起不是UTF-8"))
    .help(message!(
        "open the file with its own encoding, such as GB18030, and save it as UTF-8",
        "用它原来的编码（如GB18030）打开，另存为UTF-8"
    ))
}

pub(in crate::document) fn control_character(span: Span, c: char) -> Diagnostic {
    let code = u32::from(c);
    let found = match c {
        '\0' => message!("NUL U+{code:04X}", "空字符U+{code:04X}"),
        _ => message!("the control character U+{code:04X}", "控制字符U+{code:04X}"),
    };
    Diagnostic::error(message!(
        "expected text, found {found}",
        "正文里有{found}";
        found = found
    ))
    .at(span, message!("cannot be shown", "显示不出来"))
    .help(message!("delete it; it is invisible in most editors", "把它删掉；多数编辑器里看不见它"))
}

pub(in crate::document) fn too_deep(span: Span) -> Diagnostic {
    Diagnostic::error(message!(
        "expected at most {MAX_DEPTH} containers in each other",
        "最多套{MAX_DEPTH}层"
    ))
    .at(span, message!("too deep", "套得太深"))
    .help(message!(
        "take quotations, lists or marks away; a backslash makes a mark plain text: `\\>`",
        "减少引文、列表或标记；标记前加反斜杠就是普通字符：`\\>`"
    ))
}

pub(in crate::document) fn too_many_marks(span: Span) -> Diagnostic {
    Diagnostic::error(message!(
        "expected at most {MAX_MARKS} marks in one block",
        "一段里最多{MAX_MARKS}个标记"
    ))
    .at(span, message!("the block has more, up to this line", "到这一行已经超过"))
    .help(message!(
        "leave an empty line between paragraphs; marks are `[ {{ _ * ~ ^` and straight quotes",
        "段落之间空一行；标记指`[ {{ _ * ~ ^`和直引号"
    ))
}

pub(in crate::document) fn too_many_headings(span: Span) -> Diagnostic {
    Diagnostic::error(message!(
        "expected at most {MAX_HEADINGS} headings",
        "最多{MAX_HEADINGS}个小标题"
    ))
    .at(span, message!("one too many", "多了一个"))
    .help(message!(
        "split the report; a backslash makes the mark plain text: `\\#`",
        "把报道分成几篇；`#`前加反斜杠就是普通字符：`\\#`"
    ))
}

pub(in crate::document) fn list_number(span: Span) -> Diagnostic {
    Diagnostic::error(message!("expected a shorter number at the start of a line", "行首的数太长"))
        .at(span, message!("could be read as the number of a list", "会被当作列表的编号"))
        .help(message!("put some words before it", "在它前面加几个字"))
}

pub(in crate::document) fn no_text(span: Span) -> Diagnostic {
    Diagnostic::error(message!(
        "expected a text below the front matter, found none",
        "文件头下面缺少正文"
    ))
    .at(span, message!("the file ends here", "文件到这里就完了"))
    .help(message!(
        "write a paragraph, or a section: `{{#name}}` and below it `## Heading`",
        "写一段正文，或者一章：先写`{{#name}}`，下一行写`## 小标题`"
    ))
}
