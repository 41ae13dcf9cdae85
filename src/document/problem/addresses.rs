//! Problems of addresses that readers already have.

use crate::{
    diagnostic::{Diagnostic, Span},
    document::names::Namespace,
    message,
    messages::{Message, listed},
    report::names::Id,
};

pub(in crate::document) fn vanished(
    span: Span,
    space: Namespace,
    id: &Id,
    meant: Option<(&str, usize)>,
) -> Diagnostic {
    let address = space.address(id).fragment();
    let carrier = match meant {
        Some((meant, line)) => message!(
            "did you mean `#{meant}` in line {line} of the report? Then add `alias=\"{id}\"` there",
            "是不是改成了报道第{line}行的`#{meant}`？那就在那里加上`alias=\"{id}\"`"
        ),
        None => message!(
            "add `alias=\"{id}\"` to the {what} that has taken its place",
            "给取代它的{what}加上`alias=\"{id}\"`";
            what = space.noun()
        ),
    };
    // A section can take over any address; its own kind is already told so.
    let otherwise = match space {
        Namespace::Section => Message::empty(),
        Namespace::Statistic | Namespace::Scene | Namespace::Photo => message!(
            "; if nothing has, `alias=\"{address}\"` in the braces of a section keeps the address \
             working",
            "；如果没有，在某一章的花括号里写`alias=\"{address}\"`，旧链接仍然可用"
        ),
    };
    Diagnostic::error(message!(
        "expected the {what} `#{id}` of the last edition, but it is gone",
        "上一版中的{what}`#{id}`不见了";
        what = space.noun()
    ))
    .at(span, message!("published, and links lead to it", "已经发布，有链接指向它"))
    .help(carrier.then(&otherwise))
}

pub(in crate::document) fn addresses_file(span: Span) -> Diagnostic {
    let lists = Namespace::ALL.map(Namespace::list);
    Diagnostic::error(message!(
        "expected lists of ids, named {lists}",
        "这个文件里应为id的列表，名为{lists}";
        lists = listed(&lists)
    ))
    .at(span, message!("something else", "不是这样的列表"))
    .help(message!(
        "this file is written by `make publish`: take the last good version of it back",
        "这个文件由`make publish`写成：请恢复上一个完好的版本"
    ))
}

pub(in crate::document) fn alias_without_id(span: Span) -> Diagnostic {
    Diagnostic::error(message!(
        "expected an id beside the `alias`, found none",
        "有`alias`，却缺少id"
    ))
    .at(span, message!("belongs to nothing with an address", "所在的部分没有网址"))
    .help(message!(
        "give the part an id of its own: `{{#name alias=\"…\"}}`",
        "给这一节一个id：`{{#name alias=\"…\"}}`"
    ))
}

pub(in crate::document) fn alias_is_living(span: Span, old: &Id, line: usize) -> Diagnostic {
    Diagnostic::error(message!(
        "expected a former id as `alias`, but `{old}` is still in use",
        "`alias`应为旧id，但`{old}`还在使用"
    ))
    .at(span, message!("given in line {line}", "用在第{line}行"))
    .help(message!(
        "take the alias away, or give the other one a new id and this one the old id",
        "删掉这个`alias`；或者给那一处换新id，把旧id用在这里"
    ))
}

pub(in crate::document) fn alias_twice(span: Span, old: &Id, line: usize) -> Diagnostic {
    Diagnostic::error(message!(
        "expected each alias once, found `{old}` again",
        "每个旧id只能写一次，`{old}`重复了"
    ))
    .at(span, message!("already given in line {line}", "第{line}行已经写过"))
    .help(message!(
        "an old address can lead to one place only: take one of the two away",
        "一个旧网址只能通向一处：删掉其中一个"
    ))
}

pub(in crate::document) fn alias_unknown(span: Span, old: &Id, meant: Option<&str>) -> Diagnostic {
    Diagnostic::warning(message!(
        "expected the id of an earlier edition, found `{old}`",
        "以前各版都没有`{old}`这个id"
    ))
    .at(span, message!("was never published", "从未发布过"))
    .help(match meant {
        Some(meant) => message!("did you mean `{meant}`?", "是不是想写`{meant}`？"),
        None => message!("take it away: no link can lead there", "把它删掉：不会有链接指向它"),
    })
}
