//! Problems of blocks.

use jotdown::Container;

use super::Thing;
use crate::{
    diagnostic::{Diagnostic, Span},
    message,
    messages::Message,
};

pub(in crate::document) fn forbidden_block(span: Span, container: &Container<'_>) -> Diagnostic {
    let (what, help) = forbidden(container);
    Diagnostic::error(message!("{what} cannot be shown", "页面上不能有{what}"; what = what))
        .at(span, message!("not possible here", "这里不能用"))
        .help(help)
}

/// What a block that cannot be shown is called, and what to write instead.
fn forbidden(container: &Container<'_>) -> (Message, Message) {
    match container {
        Container::Heading { .. } | Container::Section { .. } => (
            message!("a heading", "放在别处的小标题"),
            message!(
                "headings stand outside of quotations, lists and scenes",
                "小标题要写在引文、列表和场景之外"
            ),
        ),
        Container::CodeBlock { .. } => (
            message!("a code block", "代码块"),
            message!(
                "take the lines of backticks away: write a paragraph",
                "删掉反引号的那两行，写成段落"
            ),
        ),
        Container::RawBlock { .. } => (
            message!("a raw block", "原样输出的代码"),
            message!(
                "HTML cannot be put in: write paragraphs, lists, quotations, pictures",
                "不能插入HTML：请写段落、列表、引文和图片"
            ),
        ),
        Container::Table => (
            message!("a table", "表格"),
            message!(
                "write a list, or mark the numbers as statistics: the page makes a table of them; \
                 for a plain `|` write `\\|`",
                "改写成列表，或者把数字标注出来，页面会自动做成表；如果就是要印`|`，写`\\|`"
            ),
        ),
        Container::DescriptionList => (
            message!("a definition list", "释义列表"),
            message!("write `\\:` for a line that begins with a colon", "行首的冒号请写成`\\:`"),
        ),
        Container::Footnote { .. } => (
            message!("a footnote", "脚注"),
            message!(
                "write it into the text, or as the `note` of a statistic",
                "写进正文，或者写成数字的`note`"
            ),
        ),
        Container::LinkDefinition { .. } => (
            message!("a link definition", "链接定义"),
            message!(
                "it would vanish from the text: write links as `[text](https://…)`; for plain \
                 brackets write `\\[`",
                "这一行会从正文里消失：链接请写成`[文字](https://…)`；如果就是要印方括号，写`\\[`"
            ),
        ),
        _ => (
            message!("this", "这种内容"),
            message!(
                "write paragraphs, lists, quotations, pictures and scenes",
                "请写段落、列表、引文、图片和场景"
            ),
        ),
    }
}

pub(in crate::document) fn thematic_break(span: Span) -> Diagnostic {
    Diagnostic::error(message!("a line across the page cannot be shown", "页面上不能有分隔线"))
        .at(span, message!("not possible here", "这里不能用"))
        .help(message!(
            "use a section or a part; for plain characters write a backslash first: `\\***`",
            "请另起一章或一节；如果就是要印这些字符，前面加反斜杠：`\\***`"
        ))
}

pub(in crate::document) fn unknown_div(span: Span, class: &str, meant: Option<&str>) -> Diagnostic {
    let meant = meant.map_or_else(Message::empty, |meant| {
        message!("did you mean `{meant}`? ", "是不是想写`{meant}`？")
    });
    let found = match class {
        "" => message!("no name", "没有名称"),
        _ => message!("`{class}`", "此处是`{class}`"),
    };
    Diagnostic::error(message!(
        "expected `scene` or `pending` behind `:::`, found {found}",
        "`:::`后面应为`scene`、`still`或`pending`，{found}";
        found = found
    ))
    .at(span, message!("not a scene", "不是场景"))
    .help(message!(
        "{meant}write `::: scene`, with `{{graphic=\"…\"}}` on the line above, and `:::` at its end",
        "{meant}写成`::: scene`，上一行写`{{graphic=\"…\"}}`，末尾写`:::`";
        meant = meant
    ))
}

/// What is misplaced is a scene or a picture.
pub(in crate::document) fn not_between_paragraphs(span: Span, what: Thing) -> Diagnostic {
    let what = match what {
        Thing::Scene(_) => message!("a scene", "场景"),
        other => other.said(),
    };
    Diagnostic::error(message!(
        "expected {what} between paragraphs, found it inside another block",
        "{what}应放在段落之间，此处却在别的内容里面";
        what = what
    ))
    .at(span, message!("in a list or a quotation", "在列表或引文里"))
    .help(message!("move it out, with an empty line above and below", "移到外面，上下各空一行"))
}

pub(in crate::document) fn lettered_list(span: Span) -> Diagnostic {
    Diagnostic::error(message!(
        "expected a list with digits, found one with letters",
        "列表应以数字编号，此处是字母"
    ))
    .at(span, message!("read as the number of a list", "被当作列表的编号"))
    .help(message!(
        "number the list `1.`, `2.`; if no list is meant, write a backslash: `A\\.`",
        "用`1.`、`2.`编号；如果不是列表，加反斜杠：`A\\.`"
    ))
}

pub(in crate::document) fn task_list(span: Span) -> Diagnostic {
    Diagnostic::error(message!("a list of tasks cannot be shown", "页面上不能有任务列表"))
        .at(span, message!("read as a box to tick", "被当作勾选框"))
        .help(message!(
            "take `[ ]` away, or write `\\[ ]` if these characters are meant",
            "删掉`[ ]`；如果就是要印这几个字符，写`\\[ ]`"
        ))
}
