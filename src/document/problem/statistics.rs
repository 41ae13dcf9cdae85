//! Problems of statistics.

use std::fmt::Display;

use super::Thing;
use crate::{
    diagnostic::{Diagnostic, Span},
    document::formula::Ratio,
    message,
    messages::Message,
};

pub(in crate::document) fn statistic_in(span: Span, what: Thing) -> Diagnostic {
    Diagnostic::error(message!(
        "expected statistics in running text, found one in {what}",
        "数字应标注在正文里，此处却在{what}里";
        what = what.said()
    ))
    .at(span, message!("cannot stand here", "不能放在这里"))
    .help(message!("mark the number where the text tells of it", "在正文说到它的地方标注"))
}

pub(in crate::document) fn markup_in_statistic(span: Span) -> Diagnostic {
    Diagnostic::error(message!("expected plain text in a statistic", "数字里只能有普通文字"))
        .at(span, message!("not plain text", "不是普通文字"))
        .help(message!(
            "put the marks around the whole statistic: `*[…]{{.stat …}}*`",
            "把标记加在整个数字外面：`*[…]{{.stat …}}*`"
        ))
}

pub(in crate::document) fn statistic_without_id(span: Span) -> Diagnostic {
    Diagnostic::error(message!("expected an id for this statistic, found none", "这个数字缺少id"))
        .at(span, message!("has no address", "没有网址"))
        .help(message!(
            "add `#name` inside the braces, such as `{{.stat #visitors label=\"…\"}}`",
            "在花括号里加上`#名称`，例如`{{.stat #visitors label=\"…\"}}`"
        ))
}

pub(in crate::document) fn statistic_without_label(span: Span) -> Diagnostic {
    Diagnostic::error(message!(
        "expected a label for this statistic, found none",
        "这个数字缺少名称`label`"
    ))
    .at(span, message!("nobody could tell what it counts", "看不出数的是什么"))
    .help(message!(
        "add `label=\"…\"`: what the number counts, understandable without the sentence",
        "加上`label=\"…\"`：写明数的是什么，不看原句也能懂"
    ))
}

pub(in crate::document) fn label_twice(span: Span, first: usize) -> Diagnostic {
    Diagnostic::warning(message!(
        "expected each label once, found the same again",
        "数字的名称不应重复"
    ))
    .at(span, message!("already used in line {first}", "第{first}行已经用过"))
    .help(message!(
        "say what makes the two different: a place, a part, or each its `period=\"…\"`",
        "写明两者的区别：地点、范围，或者各写`period=\"…\"`"
    ))
}

pub(in crate::document) fn label_contradicts(
    span: Span,
    text: &str,
    other: &str,
    first: usize,
) -> Diagnostic {
    Diagnostic::error(message!(
        "expected one value for this label, found `{text}` after `{other}`",
        "同一名称只能有一个数值，前面是`{other}`，此处是`{text}`"
    ))
    .at(span, message!("has the value `{other}` in line {first}", "第{first}行的数值是`{other}`"))
    .help(message!(
        "correct one of the two, or say what makes them different: a place, a time, a part",
        "改正其中一个，或者写明两者的区别：地点、时间或范围"
    ))
}

pub(in crate::document) fn not_a_formula(span: Span) -> Diagnostic {
    Diagnostic::error(message!("expected a formula that begins with `=`", "算式应以`=`开头"))
        .at(span, message!("not a formula", "不是算式"))
        .help(message!(
            "write how the number was computed: `derived=\"=112/0.204\"`",
            "写明数字是怎么算出来的：`derived=\"=112/0.204\"`"
        ))
}

pub(in crate::document) fn cannot_be_computed(span: Span) -> Diagnostic {
    Diagnostic::warning(message!(
        "expected a formula of numbers, `+ - * /`, brackets and `%`",
        "算式只能由数、`+ - * /`、括号和`%`组成"
    ))
    .at(span, message!("shown as it is, but nobody has checked it", "照样印出，但没有验算"))
    .help(message!(
        "write it like `derived=\"=112/0.204\"`; units belong to the text, not to the formula",
        "写成`derived=\"=112/0.204\"`这样；单位写在正文里，不写进算式"
    ))
}

pub(in crate::document) fn gives_another(span: Span, text: &str, result: Ratio) -> Diagnostic {
    let result = result.rounded(4);
    Diagnostic::error(message!(
        "expected a formula that gives `{text}`, found one that gives {result}",
        "算式应得出`{text}`，实际得{result}"
    ))
    .at(span, message!("gives another number", "得数不同"))
    .help(message!(
        "correct the formula or the number; a rounded number may say so: 约, 近, 逾",
        "改正算式或数字；取整的数字可以写明：约、近、逾"
    ))
}

/// The reason `why` is told in English only; in Chinese `text` is shown instead.
pub(in crate::document) fn not_a_number(span: Span, text: &str, why: &impl Display) -> Diagnostic {
    let shown = text.trim();
    Diagnostic::warning(Message::new(why.to_string(), format!("`{shown}`里读不出数值")))
        .at(span, message!("shown as it is, but it will not count up", "照样印出，但不会滚动计数"))
        .help(message!(
            "mark exactly the number with its unit, such as `[326.8亿元]`",
            "只标注数字和它的单位，例如`[326.8亿元]`"
        ))
}
