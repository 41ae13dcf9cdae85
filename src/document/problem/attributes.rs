//! Problems of attributes and ids.

use super::{Thing, did_you_mean};
use crate::{
    diagnostic::{Diagnostic, Span},
    document::names::CLASSES,
    fragment, message,
    messages::{Message, listed},
    report::names::{Id, IdError},
};

pub(in crate::document) fn unknown_attribute(
    span: Span,
    of: Thing,
    written: &str,
    meant: Option<&str>,
    all: &[String],
) -> Diagnostic {
    Diagnostic::error(message!(
        "{of} has no attribute `{written}`",
        "{of}没有`{written}`这个属性";
        of = of.said()
    ))
    .at(span, message!("unknown attribute", "不认识的属性"))
    .help(did_you_mean(meant, all))
}

pub(in crate::document) fn attribute_twice(span: Span, written: &str) -> Diagnostic {
    Diagnostic::error(message!(
        "expected `{written}` once, found it twice",
        "`{written}`只能写一次，此处写了两次"
    ))
    .at(span, message!("given again", "重复"))
    .help(message!("take one of them away", "删掉其中一个"))
}

pub(in crate::document) fn no_attributes(span: Span, of: Thing) -> Diagnostic {
    Diagnostic::error(message!("expected no attributes for {of}", "{of}不能带属性"; of = of.said()))
        .at(span, message!("not used here", "这里用不上"))
        .help(of.instead())
}

pub(in crate::document) fn dangling_attributes(span: Span) -> Diagnostic {
    Diagnostic::error(message!("these attributes belong to nothing", "这些属性没有着落"))
        .at(span, message!("stand alone", "前后都没有所属的内容"))
        .help(message!(
            "put the attributes of a block on the line directly above it, without an empty line, \
             and those of a span or a picture directly behind it, without a space",
            "段落一级的属性写在紧挨着的上一行，中间不空行；数字、图片的属性紧跟在后面，中间不加空格"
        ))
}

/// `block` begins with the brace at `brace`; `fault` is the byte of it that cannot be read.
pub(in crate::document) fn malformed_attributes(
    brace: usize,
    block: &str,
    fault: usize,
) -> Diagnostic {
    let (before, after) = block.split_at_checked(fault).unwrap_or((block, ""));
    let found = after.chars().next();
    let span =
        Span::new(brace + before.len(), brace + before.len() + found.map_or(0, char::len_utf8));
    let (label, help) = fault_of_attributes(before, found);
    Diagnostic::error(message!(
        "this looks like attributes, but it would be shown as text",
        "这里像是属性，但写得不对，会被当作正文印出来"
    ))
    .at(if span.start == span.end { Span::new(brace, brace + 1) } else { span }, label)
    .help(message!(
        "{help}; if a plain brace is meant, write `\\{{`",
        "{help}；如果就是要印花括号，写`\\{{`";
        help = help
    ))
}

/// What is wrong with attributes behind `before`, where `found` stands, and what to do.
fn fault_of_attributes(before: &str, found: Option<char>) -> (Message, Message) {
    let word = before.trim_start_matches('{').trim();
    if CLASSES.contains(&word) && found.is_some_and(|c| c == ' ' || c == '}') {
        return (
            message!("`{word}` without its dot", "`{word}`前面缺少点"),
            message!("write `.{word}`", "写成`.{word}`"),
        );
    }
    match found {
        None => (
            message!("the `}}` is missing", "缺少`}}`"),
            message!(
                "close the block with `}}`; check that every value has both quotes",
                "用`}}`收尾；检查每个值前后都有引号"
            ),
        ),
        // What follows is a heading.
        Some('#' | ' ') if before.trim_end_matches('#').ends_with('\n') => (
            message!("the `}}` above is missing", "上一行缺少`}}`"),
            message!("close the braces with `}}` before this line", "在这一行前面用`}}`收尾"),
        ),
        Some(' ') => (
            message!("a space", "多了空格"),
            message!(
                "names have no spaces; values with spaces stand in quotes: `key=\"…\"`",
                "名称里不能有空格；有空格的值要放在引号里：`key=\"…\"`"
            ),
        ),
        Some('“' | '”') => (
            message!("a curly quote", "弯引号"),
            message!("use straight quotes: `key=\"value\"`", "改用直引号：`key=\"value\"`"),
        ),
        Some(c @ ('｝' | '｛')) => (
            message!("`{c}` of full width", "全角的`{c}`"),
            message!(
                "write braces of half width: `{{#id .class key=\"value\"}}`",
                "花括号用半角：`{{#id .class key=\"value\"}}`"
            ),
        ),
        Some('＝') => (
            message!("`＝` of full width", "全角的`＝`"),
            message!("write a plain `=`: `key=\"value\"`", "改用半角的`=`：`key=\"value\"`"),
        ),
        Some(c @ ('，' | ',' | '、')) => (
            message!("a comma", "多了`{c}`"),
            message!(
                "put spaces between attributes, no commas: `{{#id .class key=\"value\"}}`",
                "属性之间用空格隔开，不用逗号：`{{#id .class key=\"value\"}}`"
            ),
        ),
        Some(c) if before.ends_with('=') => (
            message!("`{c}` instead of a quote", "此处是`{c}`，应为引号"),
            message!(
                "put the value in straight quotes: `key=\"value\"`",
                "值要放在直引号里：`key=\"value\"`"
            ),
        ),
        Some(c) if before.ends_with(['#', '.']) || in_name(before) => (
            message!("`{c}` cannot stand in a name", "名称里不能有`{c}`"),
            message!(
                "names of ids, classes and keys are of the letters a–z, digits and `-`",
                "id、类和属性名只用字母a–z、数字和`-`"
            ),
        ),
        Some(c) => (
            message!("`{c}` is not expected here", "这里不该有`{c}`"),
            message!(
                "write `{{#id .class key=\"value\"}}`; perhaps a `}}` or a quote is missing",
                "写成`{{#id .class key=\"value\"}}`；可能少了`}}`或引号"
            ),
        ),
    }
}

/// Whether `before` ends within an id or a class.
fn in_name(before: &str) -> bool {
    let word = before.rsplit([' ', '\n', '{']).next().unwrap_or_default();
    word.starts_with(['#', '.'])
}

pub(in crate::document) fn attributes_without_brackets(span: Span) -> Diagnostic {
    Diagnostic::error(message!(
        "expected brackets around the words that the attributes belong to",
        "属性说明的是哪几个字，要用方括号括起来"
    ))
    .at(span, message!("Djot takes all of this", "这些字会全被算进去"))
    .help(message!(
        "write `[60余万人次]{{.stat …}}`: brackets around exactly the words that are meant",
        "写成`[60余万人次]{{.stat …}}`：方括号只括住要标注的字"
    ))
}

pub(in crate::document) fn empty_value(span: Span, key: &str) -> Diagnostic {
    Diagnostic::error(message!(
        "expected a text as `{key}`, found nothing",
        "`{key}`应有文字，此处是空的"
    ))
    .at(span, message!("empty", "空的"))
    .help(message!(
        "write a text between the quotes, or take it away where it is not needed",
        "在引号中间写上文字；不需要就整个删掉"
    ))
}

pub(in crate::document) fn id_form(span: Span, found: &str, error: IdError) -> Diagnostic {
    match error {
        IdError::Form => Diagnostic::error(message!(
            "expected an id of a–z, 0–9 and `-`, found `{found}`",
            "id只能用a–z、0–9和`-`，此处是`{found}`"
        ))
        .at(span, message!("not such an id", "不能作id"))
        .help(message!(
            "ids stand in addresses: begin with a letter a–z, use no capitals, no `_`",
            "id要写进网址：以小写字母开头，不用大写字母，不用`_`"
        )),
        IdError::Reserved => Diagnostic::error(message!(
            "the id `{found}` belongs to a part of the page itself",
            "`{found}`这个id已被页面自己占用"
        ))
        .at(span, message!("reserved", "保留的id"))
        .help(message!(
            "choose another id; taken are {taken}",
            "换一个id；已被占用的有{taken}";
            taken = listed(&fragment::reserved())
        )),
        IdError::ReservedPrefix(prefix) => Diagnostic::error(message!(
            "ids that begin with `{prefix}` are made by the page itself",
            "以`{prefix}`开头的id由页面自己生成"
        ))
        .at(span, message!("reserved", "保留的id"))
        .help(message!(
            "leave `{prefix}` out: it is put before the id where it is needed",
            "去掉`{prefix}`：需要时会自动加在id前面"
        )),
    }
}

pub(in crate::document) fn duplicate_id(span: Span, id: &Id, first: usize) -> Diagnostic {
    Diagnostic::error(message!(
        "expected each id once, found `{id}` again",
        "每个id只能用一次，`{id}`重复了"
    ))
    .at(span, message!("already given in line {first}", "第{first}行已经用过"))
    .help(message!(
        "choose another id for one of the two; links lead to the first",
        "给其中一个换id；链接会通向前一个"
    ))
}
