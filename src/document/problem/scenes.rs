//! Problems of scenes and their steps; what graphics refuse stands in [`refusals`](super::refusals).

use super::did_you_mean;
use crate::{
    diagnostic::{Diagnostic, Span},
    message,
    messages::listed,
    report::scene::Manner,
};

pub(in crate::document) fn scene_without_graphic(span: Span, kinds: &[&str]) -> Diagnostic {
    Diagnostic::error(message!(
        "expected a kind of graphic for this scene, found none",
        "这个场景没有写明图形"
    ))
    .at(span, message!("which graphic?", "画哪种图形？"))
    .help(message!(
        "write `{{graphic=\"…\"}}` on the line above, one of {kinds}",
        "在上一行写`{{graphic=\"…\"}}`，可以是{kinds}";
        kinds = listed(kinds)
    ))
}

pub(in crate::document) fn unknown_form(
    span: Span,
    graphic: &str,
    forms: &[&str],
    meant: Option<&str>,
) -> Diagnostic {
    let found = match forms {
        [] => message!(
            "expected no form for `{graphic}`, which has only one",
            "`{graphic}`只有一种形式，不用写`form`"
        ),
        _ => message!(
            "expected a form of `{graphic}`, found something else",
            "`{graphic}`没有这种形式"
        ),
    };
    Diagnostic::error(found)
        .at(span, message!("no such form", "没有这种形式"))
        .help(did_you_mean(meant, forms))
}

pub(in crate::document) fn scene_without_title(span: Span, manner: Manner) -> Diagnostic {
    let what = match manner {
        Manner::Scene => message!("scene", "这个场景"),
        Manner::Still => message!("still", "这幅静图"),
    };
    Diagnostic::error(message!(
        "expected a title for this {what}, found none",
        "{what}缺少标题";
        what = what
    ))
    .at(span, message!("nobody could tell what is drawn", "看不出画的是什么"))
    .help(message!(
        "add `title=\"…\"` on the line above: what is seen, in one short line",
        "在上一行加上`title=\"…\"`：用一句短话说明看到什么"
    ))
}

pub(in crate::document) fn scene_without_steps(span: Span) -> Diagnostic {
    Diagnostic::error(message!(
        "expected at least one step in this scene, found none",
        "这个场景至少要有一步"
    ))
    .at(span, message!("nothing to tell", "没有内容"))
    .help(message!(
        "write paragraphs between the fences, each a step; with `{{.lead}}` above it is none",
        "在两行`:::`之间写段落，一段就是一步；上面有`{{.lead}}`的不算"
    ))
}

pub(in crate::document) fn too_many_steps(span: Span, most: usize) -> Diagnostic {
    Diagnostic::error(message!(
        "expected at most {most} steps in a scene, found more",
        "一个场景最多{most}步"
    ))
    .at(span, message!("one too many", "多了一步"))
    .help(message!(
        "let the scene end here and begin another, or put two paragraphs into one",
        "场景到此结束，另起一个；或者把两段并成一段"
    ))
}

pub(in crate::document) fn step_without_name(span: Span) -> Diagnostic {
    Diagnostic::error(message!(
        "expected a step above each paragraph beside a drawing, found none",
        "配图稿的段落上面应写明步名，此处没有"
    ))
    .at(span, message!("belongs to no state of the drawing", "不知道对应图稿的哪一部分"))
    .help(message!(
        "write `{{step=\"…\"}}` on the line above: what `data-on` says in the drawing",
        "在上一行写`{{step=\"…\"}}`：和图稿里的`data-on`一致"
    ))
}

pub(in crate::document) fn needless_state(span: Span) -> Diagnostic {
    Diagnostic::error(message!(
        "expected steps without names: only those of `graphic=\"art\"` have one",
        "这里的步不用名称：只有`graphic=\"art\"`的步才有"
    ))
    .at(span, message!("not used here", "这里用不上"))
    .help(message!(
        "delete `step=\"…\"`: a step shows the statistics and the list that stand in it",
        "删掉`step=\"…\"`：一步显示的就是其中标注的数字和列表"
    ))
}

pub(in crate::document) fn step_outside_scene(span: Span) -> Diagnostic {
    Diagnostic::error(message!("expected steps in scenes only", "步只能写在场景里"))
        .at(span, message!("not in a scene", "不在场景里"))
        .help(message!(
            "delete `step=\"…\"`: each paragraph between `::: scene` and `:::` is a step",
            "删掉`step=\"…\"`：`::: scene`和`:::`之间的每一段就是一步"
        ))
}

pub(in crate::document) fn state_of_lead(span: Span) -> Diagnostic {
    Diagnostic::error(message!(
        "expected no state for a lead: it stands before the first step",
        "导语不用步名：它在第一步之前"
    ))
    .at(span, message!("not used here", "这里用不上"))
    .help(message!(
        "delete `step=\"…\"`, or delete `.lead` to make the paragraph a step",
        "删掉`step=\"…\"`；或者删掉`.lead`，让这一段成为一步"
    ))
}

pub(in crate::document) fn late_lead(span: Span) -> Diagnostic {
    Diagnostic::error(message!(
        "expected the lead before the first step, found it behind one",
        "导语应在第一步之前，此处却在后面"
    ))
    .at(span, message!("comes too late", "来得太晚"))
    .help(message!(
        "move the paragraph up, or delete `.lead` to make it a step",
        "把这一段移到前面；或者删掉`.lead`，让它成为一步"
    ))
}

pub(in crate::document) fn not_a_step(span: Span) -> Diagnostic {
    Diagnostic::error(message!(
        "expected paragraphs and lists in a scene, found something else",
        "场景里只能有段落和列表"
    ))
    .at(span, message!("neither a paragraph nor a list", "既不是段落也不是列表"))
    .help(message!(
        "each step is a paragraph with the list that follows it; move this out of the scene",
        "一步就是一段文字和跟着的列表；把这里移到场景外面"
    ))
}

pub(in crate::document) fn list_without_step(span: Span) -> Diagnostic {
    Diagnostic::error(message!(
        "expected a paragraph before the first list of a scene, found none",
        "场景里的第一个列表前面应有段落"
    ))
    .at(span, message!("belongs to no step", "不属于任何一步"))
    .help(message!(
        "write a sentence that leads to the list, and an empty line between the two",
        "先写一句话引出列表，两者之间空一行"
    ))
}

pub(in crate::document) fn draws_nothing(span: Span, id: &str, meant: Option<&str>) -> Diagnostic {
    let none: [&str; 0] = [];
    Diagnostic::error(message!(
        "expected the id of a statistic, found `{id}`",
        "应为数字的id，此处是`{id}`"
    ))
    .at(span, message!("no statistic has this id", "没有数字用这个id"))
    .help(match meant {
        Some(_) => did_you_mean(meant, &none),
        None => message!(
            "write the ids of statistics, without `#`, separated by spaces",
            "写数字的id，不带`#`，用空格隔开"
        ),
    })
}

pub(in crate::document) fn draws_no_statistics(span: Span, graphic: &str) -> Diagnostic {
    Diagnostic::error(message!(
        "expected no statistics for this form of `{graphic}`",
        "`{graphic}`的这种形式不画数字"
    ))
    .at(span, message!("would not be drawn", "画不出来"))
    .help(message!(
        "delete `of=\"…\"`: what is drawn here are the items of the lists",
        "删掉`of=\"…\"`：这里画的是列表项"
    ))
}

pub(in crate::document) fn step_form(span: Span, found: &str) -> Diagnostic {
    Diagnostic::error(message!(
        "expected a step's name of a–z, 0–9 and `-`, found `{found}`",
        "步名只能用a–z、0–9和`-`，此处是`{found}`"
    ))
    .at(span, message!("not such a name", "不能作步名"))
    .help(message!(
        "begin with a letter a–z, use no capitals, no spaces: `step=\"first\"`",
        "以小写字母开头，不用大写字母和空格：`step=\"first\"`"
    ))
}

pub(in crate::document) fn step_twice(span: Span, name: &str, first: usize) -> Diagnostic {
    Diagnostic::error(message!(
        "expected each step once in its scene, found `{name}` again",
        "同一场景里步名不能重复，此处又是`{name}`"
    ))
    .at(span, message!("already told in line {first}", "第{first}行已经有了"))
    .help(message!(
        "choose another name, or put both paragraphs into one step",
        "换一个步名，或者把两段并成一步"
    ))
}

pub(in crate::document) fn state_of_nothing(span: Span, name: &str) -> Diagnostic {
    Diagnostic::warning(message!(
        "expected a part of the drawing for `{name}`, found none",
        "图稿里没有和`{name}`对应的部分"
    ))
    .at(span, message!("shows nothing new", "不会显示新东西"))
    .help(message!(
        "write `data-on=\"{name}\"` on the part that comes with this step",
        "给这一步要显示的部分写上`data-on=\"{name}\"`"
    ))
}

pub(in crate::document) fn not_a_drawing(span: Span) -> Diagnostic {
    Diagnostic::error(message!("expected a drawing in SVG", "图稿应为SVG"))
        .at(span, message!("not an SVG file", "不是SVG文件"))
        .help(message!(
            "name a file that ends in `.svg`, in the folder of the report: `art/coal.svg`",
            "写报道文件夹里以`.svg`结尾的文件：`art/coal.svg`"
        ))
}

pub(in crate::document) fn not_whole(span: Span, key: &str, found: &str) -> Diagnostic {
    Diagnostic::error(message!(
        "expected a whole number above zero as `{key}`, found `{found}`",
        "`{key}`应为大于零的整数，此处是`{found}`"
    ))
    .at(span, message!("not such a number", "不是这样的数"))
    .help(message!("write digits only: `{key}=\"12\"`", "只写数字：`{key}=\"12\"`"))
}

pub(in crate::document) fn not_a_point(span: Span, found: &str) -> Diagnostic {
    Diagnostic::error(message!(
        "expected a point of the drawing, found `{found}`",
        "应为图上的一点，此处是`{found}`"
    ))
    .at(span, message!("not a point", "不是点"))
    .help(message!(
        "write from the left and from the top, each 0 to 100: `way=\"9,54 50,54\"`",
        "先写离左边多远，再写离上边多远，都是0至100：`way=\"9,54 50,54\"`"
    ))
}

pub(in crate::document) fn unlike_count(span: Span, told: u64, listed: u64) -> Diagnostic {
    Diagnostic::warning(message!(
        "expected a list of {told}, as the number says, found {listed}",
        "按这个数字，列表应有{told}项，此处有{listed}项"
    ))
    .at(span, message!("is not as many as the list", "和列表的项数不同"))
    .help(message!(
        "complete the list, or correct the number; a slip or a name is drawn for each item",
        "补全列表，或者改正数字；每一项画一条竹简或一个名称"
    ))
}
