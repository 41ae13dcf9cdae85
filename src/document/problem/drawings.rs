//! Problems of drawings and of the colours they have at night.

use super::parsers::{toml_reason, xml_reason};
use crate::{
    diagnostic::{Diagnostic, Span},
    document::excess::Excess,
    message,
    messages::Message,
};

pub(in crate::document) fn not_text(span: Span, path: &str) -> Diagnostic {
    Diagnostic::error(message!("expected `{path}` to be UTF-8 text", "`{path}`应为UTF-8文本"))
        .at(span, message!("this file", "这个文件"))
        .help(message!(
            "save it anew, as UTF-8; a drawing as plain SVG, not as compressed SVG (svgz)",
            "重新存为UTF-8；图稿存为普通的SVG，不要用压缩的svgz"
        ))
}

pub(in crate::document) fn drawing_xml(span: Span, why: &str) -> Diagnostic {
    Diagnostic::error(message!(
        "expected well-formed XML in this drawing, but {why}",
        "图稿文件有损坏：{why}";
        why = xml_reason(why)
    ))
    .at(span, message!("here it cannot be read on", "从这里起读不下去"))
    .help(message!(
        "get the file again, or open it in a drawing program and save it anew as SVG",
        "重新要一份文件，或用绘图软件打开，再存为SVG"
    ))
}

pub(in crate::document) fn no_drawing(span: Span) -> Diagnostic {
    Diagnostic::error(message!(
        "expected `<svg xmlns=\"http://www.w3.org/2000/svg\" …>` to begin the drawing",
        "图稿应以`<svg xmlns=\"http://www.w3.org/2000/svg\" …>`开头"
    ))
    .at(span, message!("browsers would show nothing", "浏览器什么也显示不出来"))
    .help(message!(
        "add this `xmlns`, or open the file in a drawing program and save it anew as SVG",
        "补上这个`xmlns`，或用绘图软件打开，再存为SVG"
    ))
}

pub(in crate::document) fn drawing_size(span: Span) -> Diagnostic {
    Diagnostic::error(message!("expected a drawing of known size", "不知道图稿有多大"))
        .at(
            span,
            message!(
                "has neither `width` and `height` in pixels nor a `viewBox`",
                "既没有以像素计的`width`和`height`，也没有`viewBox`"
            ),
        )
        .help(message!(
            "save it as SVG with `width` and `height`, or with a `viewBox`",
            "存为SVG时带上`width`和`height`，或者`viewBox`"
        ))
}

pub(in crate::document) fn drawing_declarations(span: Span) -> Diagnostic {
    Diagnostic::error(message!(
        "expected a document type without declarations of its own",
        "图稿的文档类型里不能有自己的声明"
    ))
    .at(span, message!("declarations begin here", "声明从这里开始"))
    .help(message!(
        "in Illustrator untick “Preserve Illustrator Editing Capabilities” when saving; what they \
         declare (entities, attributes) could hide anything",
        "在Illustrator里存盘时，不要勾选“保留Illustrator编辑功能”；这种声明（实体、属性）里可能藏着任何东西"
    ))
}

pub(in crate::document) fn drawing_encoding(span: Span) -> Diagnostic {
    Diagnostic::error(message!(
        "expected `encoding=\"UTF-8\"`, in which the file is written",
        "应为`encoding=\"UTF-8\"`，文件就是这样写的"
    ))
    .at(span, message!("browsers would read other letters", "浏览器会读成乱码"))
    .help(message!(
        "write `encoding=\"UTF-8\"`, or delete it",
        "改成`encoding=\"UTF-8\"`，或者删掉"
    ))
}

/// More than a picture: `what` is its first occurrence of `count`.
pub(in crate::document) fn excess(
    excess: Excess,
    span: Span,
    what: &str,
    count: usize,
) -> Diagnostic {
    let (label, help) = match excess {
        Excess::Acts => (
            message!("does something", "会做动作"),
            message!(
                "delete it: a drawing shows, and does nothing",
                "删掉它：图稿只供观看，不做任何事"
            ),
        ),
        Excess::Styles => (
            message!(
                "browsers leave it out under the pages' security policy",
                "按页面的安全策略，浏览器会忽略它"
            ),
            message!(
                "write `fill`, `stroke` and the like as attributes of their own: in Inkscape save \
                 as “Optimized SVG” and tick “Convert CSS attributes to XML attributes”, in \
                 Illustrator choose “Styling: Presentation Attributes”",
                "把`fill`、`stroke`等写成单独的属性：在Inkscape里存为“优化的SVG”，并勾选“将CSS属性转换为\
                 XML属性”；在Illustrator里选择“样式：演示文稿属性”"
            ),
        ),
        Excess::Refers => (
            message!("is not drawn here", "不是画在这个文件里的"),
            message!(
                "draw it in this file: a drawing refers to its own parts only, as `#name`; a \
                 photograph stands in the text by itself",
                "画进这个文件里：图稿只能用`#name`引用自己的部分；照片要单独放在正文里"
            ),
        ),
        Excess::Foreign => (
            message!("is no SVG", "不是SVG"),
            message!("draw it with shapes and `<text>` of SVG", "改用SVG的图形和`<text>`来画"),
        ),
    };
    let more = match count {
        0 | 1 => Message::empty(),
        _ => message!(" ({count} such places)", "（共{count}处）"),
    };
    Diagnostic::error(message!(
        "expected a drawing that is only a picture, found `{what}`{more}",
        "图稿里只能有图，此处有`{what}`{more}";
        more = more
    ))
    .at(span, label)
    .help(help)
}

pub(in crate::document) fn no_night(span: Span, colour: &str) -> Diagnostic {
    let help = match colour.strip_prefix('#') {
        Some(_) => message!(
            "add `\"{colour}\" = \"#rrggbb\"` to `[colors]` in the table of night colours",
            "在夜间颜色表的`[colors]`里加上`\"{colour}\" = \"#rrggbb\"`"
        ),
        None => message!(
            "write it as `#rrggbb`, and add that to `[colors]` in the table of night colours",
            "写成`#rrggbb`，并加进夜间颜色表的`[colors]`"
        ),
    };
    Diagnostic::error(message!(
        "expected a night colour for `{colour}`, found none",
        "`{colour}`缺少夜间颜色"
    ))
    .at(span, message!("would be as bright at night", "夜间会一样亮"))
    .help(help)
}

/// One line of the table of night colours, as an example.
fn night_example() -> Message {
    message!(
        "each line is a colour and what becomes of it at night: `\"#f4ead6\" = \"#0d1a24\"`",
        "每行写一种颜色和它夜间的颜色：`\"#f4ead6\" = \"#0d1a24\"`"
    )
}

pub(in crate::document) fn night_table(span: Span, why: &str) -> Diagnostic {
    Diagnostic::error(message!(
        "expected a table `[colors]` of colours, but {why}",
        "应为颜色表`[colors]`：{why}";
        why = toml_reason(why.trim())
    ))
    .at(span, message!("this place", "在这里"))
    .help(night_example())
}

pub(in crate::document) fn night_colour(span: Span) -> Diagnostic {
    Diagnostic::error(message!("expected a colour in the form `#rrggbb`", "颜色应写成`#rrggbb`"))
        .at(span, message!("is none", "不是颜色"))
        .help(night_example())
}
