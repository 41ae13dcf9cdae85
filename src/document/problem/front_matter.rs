//! Problems of the front matter.

use super::{did_you_mean, parsers::toml_reason};
use crate::{
    diagnostic::{Diagnostic, Span},
    document::{
        BaseUrlError,
        cause::{Cause, CauseKind},
        embed_host::EmbedHostError,
        full_width::half_width,
    },
    message,
    messages::{Message, listed},
};

/// `opened` says that there is a first fence, but no second one.
pub(in crate::document) fn no_front_matter(source: &str, opened: bool) -> Diagnostic {
    let first = Span::new(0, source.len()).first_line(source);
    if opened {
        Diagnostic::error(message!(
            "expected a second line `+++` that ends the front matter, found none",
            "缺少第二行`+++`，文件头没有结束"
        ))
        .at(first, message!("the front matter begins here", "文件头从这里开始"))
        .help(message!(
            "write `+++` on a line of its own between the front matter and the text",
            "在文件头和正文之间单独写一行`+++`"
        ))
    } else if half_width(first.of(source).trim()) == "+++" {
        Diagnostic::error(message!(
            "expected the line `+++` in half width, found it in full width",
            "文件第一行应为半角的`+++`，此处是全角的"
        ))
        .at(first, message!("of full width", "全角"))
        .help(message!(
            "write `+++`, here and below the front matter",
            "写成`+++`，文件头下面的那一行也一样"
        ))
    } else {
        Diagnostic::error(message!(
            "expected the line `+++` at the very start of the file",
            "文件第一行应为`+++`"
        ))
        .at(first, message!("the front matter should begin here", "文件头应从这里开始"))
        .help(message!(
            "begin the file with `+++`, `title = \"…\"` and the other fields, and `+++` again",
            "文件开头先写一行`+++`，再写`title = \"…\"`等字段，最后再写一行`+++`"
        ))
    }
}

/// What the table at the top of the file is called.
pub(in crate::document) fn front_matter_name() -> Message {
    message!("the front matter", "文件头")
}

pub(in crate::document) fn toml(span: Span, why: &str) -> Diagnostic {
    Diagnostic::error(message!(
        "the front matter is not TOML: {why}",
        "文件头这里写得不对：{why}";
        why = toml_reason(why)
    ))
    .at(span, message!("here", "在这里"))
    .help(message!(
        "write `name = \"value\"`, one field a line, quotes around texts",
        "写成`name = \"value\"`，一行一个字段，文字放在直引号里"
    ))
}

pub(in crate::document) fn missing_field(span: Span, table: &Message, key: &str) -> Diagnostic {
    let example = match key {
        "published" => "2017-10-12T09:17:23+08:00",
        "language" => "\"zh-CN\"",
        "names" => "[\"…\"]",
        _ => "\"…\"",
    };
    Diagnostic::error(message!(
        "expected a field `{key}` in {table}, found none",
        "{table}缺少字段`{key}`";
        table = table.clone()
    ))
    .at(span, message!("in here", "在这里"))
    .help(message!("add `{key} = {example}`", "加上`{key} = {example}`"))
}

pub(in crate::document) fn unknown_field(
    span: Span,
    table: &Message,
    key: &str,
    meant: Option<&str>,
    all: &[&str],
) -> Diagnostic {
    Diagnostic::error(message!(
        "{table} has no field `{key}`",
        "{table}没有`{key}`这个字段";
        table = table.clone()
    ))
    .at(span, message!("unknown field", "不认识的字段"))
    .help(did_you_mean(meant, all))
}

/// What a field may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::document) enum FieldType {
    Moment,
    Text,
    Texts,
    Table,
    Tables,
}

pub(in crate::document) fn field_type(span: Span, key: &str, expected: FieldType) -> Diagnostic {
    let (expected, example) = match expected {
        FieldType::Moment => (
            message!("a moment without quotes", "不带引号的时间"),
            format!("{key} = 2017-10-12T09:17:23+08:00"),
        ),
        FieldType::Text => (message!("a text in quotes", "引号里的文字"), format!("{key} = \"…\"")),
        FieldType::Texts => {
            (message!("a list of texts", "文字的列表"), format!("{key} = [\"…\", \"…\"]"))
        }
        FieldType::Table => (message!("a table", "一张表"), "{ name = \"…\", … }".to_owned()),
        FieldType::Tables => (
            message!("a list of tables", "表的列表"),
            match key {
                "credits" | "links" => format!("[[{key}]]"),
                _ => format!("{key} = [{{ role = \"…\", names = [\"…\"] }}]"),
            },
        ),
    };
    Diagnostic::error(message!(
        "expected as `{key}` {expected}",
        "`{key}`应为{expected}";
        expected = expected
    ))
    .at(span, message!("something else", "不是这样"))
    .help(message!("write `{example}`", "写成`{example}`"))
}

/// A moment that was meant as `meant`.
pub(in crate::document) fn moment_in_quotes(span: Span, key: &str, meant: &str) -> Diagnostic {
    Diagnostic::error(message!(
        "expected as `{key}` a moment without quotes",
        "`{key}`应为不带引号的时间"
    ))
    .at(span, message!("a text", "是文字"))
    .help(message!("write `{key} = {meant}`", "写成`{key} = {meant}`"))
}

/// A slip in the line that begins at byte `line`.
pub(in crate::document) fn slip_in_front_matter(line: usize, cause: &Cause) -> Diagnostic {
    let (fault, label) = match cause.kind {
        CauseKind::Date => (
            message!(
                "expected a moment as `2017-10-12T09:17:23+08:00`, found another form",
                "时间应写成`2017-10-12T09:17:23+08:00`的形式"
            ),
            message!("another form of date", "别的日期写法"),
        ),
        CauseKind::CurlyQuote(c) => (
            message!(
                "expected straight quotes around a text, found `{c}`",
                "文字两边应为直引号，此处是`{c}`"
            ),
            message!("a curly quote", "弯引号"),
        ),
        CauseKind::FullWidth(c) => (
            message!(
                "expected a mark of half width in the front matter, found `{c}`",
                "文件头的标点应为半角，此处是全角的`{c}`"
            ),
            message!("of full width", "全角"),
        ),
        CauseKind::Colon => (
            message!(
                "expected `=` behind the name of a field, found `:`",
                "字段名后面应为`=`，此处是`:`"
            ),
            message!("a colon", "冒号"),
        ),
        CauseKind::InnerQuotes => (
            message!("expected no straight quotes within a text", "文字里面不能再有直引号"),
            message!("ends at the second quote", "到第二个引号就断了"),
        ),
        CauseKind::NoQuotes => (
            message!("expected straight quotes around a text, found none", "文字两边缺少直引号"),
            message!("without quotes", "没有引号"),
        ),
        CauseKind::OpenQuote => (
            message!("expected a quote at the end of the text, found none", "文字末尾缺少直引号"),
            message!("is not closed", "没有收尾"),
        ),
    };
    let corrected = &cause.corrected;
    Diagnostic::error(fault)
        .at(cause.span.shifted(line), label)
        .help(message!("write `{corrected}`", "写成`{corrected}`"))
}

/// `meant` is the whole moment, as far as it can be told.
pub(in crate::document) fn moment_without_offset(
    span: Span,
    key: &str,
    meant: Option<&str>,
) -> Diagnostic {
    let example = meant.unwrap_or("2017-10-12T09:17:23+08:00");
    Diagnostic::error(message!(
        "expected date, time and offset as `{key}`",
        "`{key}`应有日期、时刻和时区"
    ))
    .at(span, message!("not a whole moment", "时间不完整"))
    .help(message!(
        "write for example `{key} = {example}`; +08:00 is China's offset",
        "例如写成`{key} = {example}`；北京时间是`+08:00`"
    ))
}

pub(in crate::document) fn modified_before_published(span: Span) -> Diagnostic {
    Diagnostic::error(message!(
        "expected `modified` at or after `published`, found an earlier moment",
        "`modified`不应早于`published`"
    ))
    .at(span, message!("before the page first appeared", "这时页面还没有发布"))
    .help(message!(
        "correct one of the two, or leave `modified` out while nothing has changed",
        "改正其中一个；没有改动过就不写`modified`"
    ))
}

pub(in crate::document) fn seal(span: Span, found: usize) -> Diagnostic {
    Diagnostic::error(message!(
        "expected one to four characters on the seal, found {found}",
        "印章应为一至四个字，此处有{found}个"
    ))
    .at(span, message!("does not fit", "放不下"))
    .help(message!("write for example `湖城` or `湖城新路`", "例如写成`湖城`或`湖城新路`"))
}

pub(in crate::document) fn language_tag(span: Span, found: &str) -> Diagnostic {
    Diagnostic::error(message!(
        "expected a language tag, found `{found}`",
        "应为语言代码，此处是`{found}`"
    ))
    .at(span, message!("not a language tag", "不是语言代码"))
    .help(message!("write for example `zh-CN` or `en`", "例如写成`zh-CN`或`en`"))
}

/// The page has no words of its own in the language `tag`; whether it `is_chinese`.
pub(in crate::document) fn language_without_words(
    span: Span,
    tag: &str,
    is_chinese: bool,
) -> Diagnostic {
    let instead = match is_chinese {
        true => message!("simplified Chinese", "简体中文"),
        false => message!("English", "英文"),
    };
    let help = match tag.eq_ignore_ascii_case("cn") {
        true => message!("did you mean `zh-CN`?", "是不是想写`zh-CN`？"),
        false => message!(
            "there are words for `zh-CN` and `en`; others are a table of `src/words`",
            "现有`zh-CN`和`en`两种；别的语言要在`src/words`里加一张表"
        ),
    };
    Diagnostic::warning(message!(
        "the page has no words of its own in `{tag}`",
        "页面自己的用语没有`{tag}`版"
    ))
    .at(
        span,
        message!(
            "its buttons and headings will be in {instead}",
            "按钮和栏目名将用{instead}";
            instead = instead
        ),
    )
    .help(help)
}

pub(in crate::document) fn base_url(span: Span, error: BaseUrlError) -> Diagnostic {
    Diagnostic::error(error.message())
        .at(span, message!("not such an address", "不是这样的网址"))
        .help(message!(
            "write the address under which the page will stand, or leave `base_url` out",
            "写页面将来所在的网址，或者不写`base_url`"
        ))
}

pub(in crate::document) fn embed_host(
    span: Span,
    found: &str,
    error: EmbedHostError,
) -> Diagnostic {
    let (label, help) = match error {
        EmbedHostError::Scheme => (
            message!("does not begin with `https://`", "不是以`https://`开头"),
            message!(
                "write for example `https://news.example`; `http://` only before `localhost`, to \
                 try it",
                "例如写成`https://news.example`；只有试用时的`localhost`前面可以写`http://`"
            ),
        ),
        EmbedHostError::More => (
            message!("goes on behind the host", "主机名后面还有东西"),
            message!(
                "a site is named as a whole, one text for each: leave out all that follows host \
                 and port",
                "每个网站写一项，只写到主机名和端口，后面的都去掉"
            ),
        ),
        EmbedHostError::Host => (
            message!("not the name of a host", "不是主机名"),
            message!(
                "write letters, digits, hyphens and dots, a Chinese name in its form `xn--…`",
                "只用字母、数字、连字符和点；中文域名写成`xn--…`的形式"
            ),
        ),
        EmbedHostError::Wildcard => (
            message!(
                "has `*` where it would mean too much, or nothing",
                "这里的`*`范围太大，或没有意义"
            ),
            message!(
                "write `https://*.paper.example` for all hosts below `paper.example`; leave \
                 `embed_hosts` out to let every site show the report",
                "`paper.example`下面的所有主机写成`https://*.paper.example`；允许任何网站嵌入就不写\
                 `embed_hosts`"
            ),
        ),
        EmbedHostError::Port => (
            message!("not a port", "不是端口"),
            message!(
                "write a number from 1 to 65535 behind the colon, or leave both out",
                "冒号后面写1至65535之间的数，或者连冒号一起去掉"
            ),
        ),
    };
    Diagnostic::error(message!(
        "expected as `embed_hosts` origins of sites, found `{found}`",
        "`embed_hosts`应为网站地址，此处是`{found}`"
    ))
    .at(span, label)
    .help(help)
}

pub(in crate::document) fn embed_hosts_too_long(
    span: Span,
    found: usize,
    most: usize,
) -> Diagnostic {
    Diagnostic::error(message!(
        "expected `embed_hosts` of at most {most} characters, found {found}: they are sent with \
         every frame",
        "`embed_hosts`最多{most}个字符，此处有{found}个：每次嵌入都要发送"
    ))
    .at(span, message!("too many", "太多"))
    .help(message!(
        "name several hosts below one by `https://*.paper.example`",
        "同一域名下的几个主机合写成`https://*.paper.example`"
    ))
}

pub(in crate::document) fn web_address(span: Span) -> Diagnostic {
    Diagnostic::error(message!(
        "expected a whole address that begins with `https://` or `http://`",
        "网址应完整，以`https://`或`http://`开头"
    ))
    .at(span, message!("not such an address", "不是这样的网址"))
    .help(message!(
        "leave `url` out where the address is not known: the name is then plain text",
        "不知道网址就不写`url`：名称会印成普通文字"
    ))
}

pub(in crate::document) fn unknown_choice(
    span: Span,
    key: &str,
    choices: &[&str],
    meant: Option<&str>,
) -> Diagnostic {
    Diagnostic::error(message!(
        "expected as `{key}` one of {choices}",
        "`{key}`只能是{choices}之一";
        choices = listed(choices)
    ))
    .at(span, message!("none of them", "都不是"))
    .help(match meant {
        Some(meant) => message!("did you mean `{meant}`?", "是不是想写`{meant}`？"),
        None => message!("choose the one that is nearest", "选最接近的一个"),
    })
}
