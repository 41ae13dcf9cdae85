//! Problems of pictures and other files.

use super::in_angles;
use crate::{
    diagnostic::{Diagnostic, Span},
    document::FileError,
    message,
    messages::Message,
    raster::{Fault, Format, MAX_BYTES},
};

pub(in crate::document) fn picture_without_alt(span: Span) -> Diagnostic {
    Diagnostic::error(message!(
        "expected words in the brackets that say what the picture shows",
        "方括号里应写图中看到什么"
    ))
    .at(span, message!("has no alternative text", "缺少替代文字"))
    .help(message!(
        "write `![what can be seen](…)`, for readers who cannot see it",
        "写成`![图中看到什么](…)`，供看不见图的读者使用"
    ))
}

pub(in crate::document) fn markup_in_alt(span: Span) -> Diagnostic {
    Diagnostic::error(message!(
        "expected plain text as alternative text of a picture",
        "图片的替代文字应为普通文字"
    ))
    .at(span, message!("not plain text", "不是普通文字"))
    .help(message!("take the marks away", "把标记删掉"))
}

pub(in crate::document) fn picture_without(span: Span, key: &str, example: &str) -> Diagnostic {
    let what = match key {
        "caption" => message!("caption", "图片说明"),
        "credit" => message!("credit", "作者"),
        "kind" => message!("kind", "种类"),
        _ => message!("id", "id"),
    };
    Diagnostic::error(message!(
        "expected `{key}` for this picture, found none",
        "这张图片缺少`{key}`"
    ))
    .at(span, message!("has no {what}", "没有{what}"; what = what))
    .help(message!(
        "add `{example}` in the braces directly behind the picture",
        "在紧跟图片的花括号里加上`{example}`"
    ))
}

pub(in crate::document) fn alt_is_caption(span: Span) -> Diagnostic {
    Diagnostic::warning(message!(
        "expected two different texts, found the caption as alternative text",
        "替代文字和图片说明应各写各的，此处两者相同"
    ))
    .at(span, message!("says the same as the caption", "和图片说明一样"))
    .help(message!(
        "describe here what can be seen; the caption says what the reader should know",
        "这里写图中看到什么；图片说明写读者应当知道什么"
    ))
}

pub(in crate::document) fn picture_format(span: Span) -> Diagnostic {
    Diagnostic::error(message!(
        "expected a picture of the kind `.jpg`, `.png`, `.webp` or `.svg`",
        "图片应为`.jpg`、`.png`、`.webp`或`.svg`文件"
    ))
    .at(span, message!("another kind of file", "是别的文件"))
    .help(message!(
        "open it in a program for pictures and export it as JPEG",
        "用看图软件打开，导出为JPEG"
    ))
}

pub(in crate::document) fn not_a_photograph(span: Span) -> Diagnostic {
    Diagnostic::error(message!(
        "expected a photograph of the kind `.jpg`, `.png` or `.webp`",
        "照片应为`.jpg`、`.png`或`.webp`文件"
    ))
    .at(span, message!("another kind of file", "是别的文件"))
    .help(message!(
        "name a drawing as `wide` instead; export anything else as JPEG",
        "图稿请写在`wide`里；别的文件导出为JPEG"
    ))
}

pub(in crate::document) fn two_openings(span: Span) -> Diagnostic {
    Diagnostic::error(message!(
        "expected one opening, found a photograph and a painting",
        "开篇图只能有一幅，此处既有照片又有题图"
    ))
    .at(span, message!("stands where the painting would stand", "占了题图的位置"))
    .help(message!(
        "leave out either `photo` or `wide` and `tall`",
        "`photo`和`wide`、`tall`只留一样"
    ))
}

pub(in crate::document) fn mislabelled_picture(
    span: Span,
    path: &str,
    format: Format,
    kind: Option<&str>,
) -> Diagnostic {
    let expected = format.name();
    let found = match kind {
        Some(kind) => message!("a {kind} file", "内容却是{kind}"),
        None => message!("no picture", "内容却不是图片"),
    };
    let own = Format::ALL.into_iter().find(|it| Some(it.name()) == kind);
    let help = match own.map(|own| (own.extensions()[0], path.rsplit_once('.'))) {
        Some((extension, Some((stem, _)))) => message!(
            "rename the file to `{stem}.{extension}`, in the folder and here",
            "把文件改名为`{stem}.{extension}`，文件夹里和这里都要改"
        ),
        _ => message!(
            "open it in a program for pictures and export it as JPEG",
            "用看图软件打开，导出为JPEG"
        ),
    };
    Diagnostic::error(message!(
        "expected a {expected} file by its name, found {found}",
        "看文件名应为{expected}，{found}";
        found = found
    ))
    .at(span, message!("its name does not fit its content", "文件名和内容不符"))
    .help(help)
}

pub(in crate::document) fn picture_fault(span: Span, fault: &Fault) -> Diagnostic {
    let help = match fault {
        Fault::TooManyBytes(_) | Fault::TooManyPixels { .. } => smaller(),
        Fault::Proportions { .. } => {
            message!("cut it, or paste it into a larger picture", "裁一裁，或者放进一张更大的图里")
        }
        Fault::Unsupported(_) => message!(
            "open it in a program for pictures and export it as JPEG in sRGB",
            "用看图软件打开，导出为sRGB的JPEG"
        ),
        Fault::Corrupt(_) => message!(
            "get the file again, or open it and export it anew",
            "重新要一份文件，或者打开后重新导出"
        ),
    };
    Diagnostic::error(message!(
        "expected a picture that can be read, but {why}",
        "图片用不了：{why}";
        why = fault.message()
    ))
    .at(span, message!("this picture", "这张图片"))
    .help(help)
}

/// What to do with a file that is too large.
fn smaller() -> Message {
    message!(
        "make it smaller: the page shows at most 2160 pixels across",
        "缩小一些：页面上最宽只显示2160像素"
    )
}

pub(in crate::document) fn small_picture(span: Span, width: u32, least: u32) -> Diagnostic {
    Diagnostic::warning(message!(
        "expected a picture at least {least} pixels wide, found {width} pixels",
        "图片至少宽{least}像素，此处只有{width}像素"
    ))
    .at(span, message!("looks blurred on most screens", "在多数屏幕上会模糊"))
    .help(message!(
        "ask for a larger copy; what is sent by messenger is often a shrunken one",
        "请对方发原图；聊天软件发来的多半压缩过"
    ))
}

pub(in crate::document) fn stands_still(span: Span) -> Diagnostic {
    Diagnostic::warning(message!(
        "expected a still picture, found an animated one",
        "图片应为静止的，此处是动图"
    ))
    .at(span, message!("the page shows its first frame only", "页面上只显示第一帧"))
    .help(message!("export the frame that tells most as JPEG", "把最能说明问题的一帧导出为JPEG"))
}

/// `meant` is the path that was perhaps meant.
pub(in crate::document) fn file(
    span: Span,
    path: &str,
    error: &FileError,
    meant: Option<&str>,
) -> Diagnostic {
    match error {
        FileError::Missing => Diagnostic::error(message!(
            "expected a file `{path}` in the report's folder",
            "报道的文件夹里没有`{path}`"
        ))
        .at(span, message!("there is none", "没有这个文件"))
        .help(match meant {
            Some(meant) => message!(
                "did you mean `{meant}`? Capitals matter",
                "是不是想写`{meant}`？大小写要一致"
            ),
            None => message!(
                "put the file there, or mend the name; capitals matter",
                "把文件放进去，或者改正文件名；大小写要一致"
            ),
        }),
        FileError::Outside if path.starts_with('<') => in_angles(span, path),
        FileError::Outside if path.contains('\\') && meant.is_some() => {
            let meant = meant.unwrap_or_default();
            Diagnostic::error(message!(
                "expected `/` between folder and file, found `\\`",
                "文件夹和文件之间应为`/`，此处是`\\`"
            ))
            .at(span, message!("only some systems read this", "只有部分系统这样写"))
            .help(message!("write `{meant}`", "写成`{meant}`"))
        }
        FileError::Outside => Diagnostic::error(message!(
            "expected a plain path into the report's folder",
            "应为报道文件夹里的普通路径"
        ))
        .at(span, message!("leads elsewhere, or is no plain path", "通向别处，或者不是普通路径"))
        .help(message!(
            "write for example `photos/lake.svg`: no `..`, no `/` at the start, no spaces, no very \
             long names",
            "例如写成`photos/lake.svg`：不用`..`，不以`/`开头，不含空格，文件名不要太长"
        )),
        FileError::TooLarge(bytes) => {
            let (most, found) = (MAX_BYTES >> 20, bytes.div_ceil(1 << 20));
            Diagnostic::error(message!("expected a file of at most {most} MB", "文件最大{most} MB"))
                .at(span, message!("has {found} MB", "有{found} MB"))
                .help(smaller())
        }
        FileError::Unreadable(why) => Diagnostic::error(message!(
            "`{path}` cannot be read: {why}",
            "读不了`{path}`：{why}";
            why = why.clone()
        ))
        .at(span, message!("this file", "这个文件"))
        .help(message!(
            "check that it is a file that you may read",
            "看看它是不是文件，你有没有读它的权限"
        )),
    }
}
