//! What graphics refuse, since it cannot be drawn honestly.

use crate::{
    diagnostic::{Diagnostic, Span},
    message,
    messages::{Message, listed},
    report::scene::{
        form::Form,
        material::{Role, Why},
    },
};

/// What is wrong, a few words for the place, how to put it right.
type Words = (Message, Message, Message);

/// Why `what`, a statistic or an item or the whole scene, cannot be drawn in `form`.
pub(in crate::document) fn refused(span: Span, what: &str, why: &Why, form: Form) -> Diagnostic {
    let (expected, label, help) = match why {
        Why::TooFew(least) => too_few(*least, form),
        Why::NoRole(role) => no_role(*role, form),
        Why::Without(name) => without(what, name, form),
        Why::NoItems
        | Why::UnlikeStops(..)
        | Why::UnlikeEnds
        | Why::TooManyStatuses
        | Why::NotAlone
        | Why::BeyondPeriods(_) => of_items(what, why, form),
        Why::NoAmount
        | Why::Negative
        | Why::UnlikeUnits(_)
        | Why::UnlikeMarks(_)
        | Why::SameMarks(_)
        | Why::AboveWhole(_)
        | Why::NotAShare
        | Why::NotTheWhole(_)
        | Why::NotTheDifference
        | Why::Uneven(_)
        | Why::TooManyMarks(_)
        | Why::NoPlace
        | Why::HasScale => of_amounts(what, why, form),
    };
    Diagnostic::error(expected).at(span, label).help(help)
}

/// Why the number `what` cannot be drawn.
fn of_amounts(what: &str, why: &Why, form: Form) -> Words {
    let graphic = form.graphic();
    match why {
        Why::Negative => (
            message!(
                "expected an amount above zero, found `{what}`",
                "应为大于零的量，此处是`{what}`"
            ),
            message!("below zero, where scales begin", "小于零，而刻度从零开始"),
            message!(
                "tell of it in the text; lengths and marks cannot be less than nothing",
                "写在正文里；长度和点数不能比没有还少"
            ),
        ),
        Why::UnlikeUnits(first) => (
            message!(
                "expected statistics of one unit, found `{what}` beside `{first}`",
                "各个数字的单位应相同，此处`{what}`和`{first}`放在一起"
            ),
            message!("cannot stand on the same scale", "不能用同一把尺子"),
            message!(
                "draw them in scenes of their own, or with `groups`, which compares nothing",
                "分成几个场景来画，或者用不作比较的`groups`"
            ),
        ),
        Why::UnlikeMarks(first) => (
            message!(
                "expected the marks of `{first}`, which counts the same, for `{what}`",
                "`{what}`和`{first}`数的是同一种东西，图点应相同"
            ),
            message!("other marks for one unit", "同一单位，图点却不同"),
            message!("give both the same `mark` and the same `per`", "两处的`mark`和`per`写成一样"),
        ),
        Why::SameMarks(first) => (
            message!(
                "expected other marks for `{what}` than for `{first}`",
                "`{what}`的图点应和`{first}`不同"
            ),
            message!("another unit, but the same marks", "单位不同，图点却相同"),
            message!(
                "write `mark=\"square\"` at one of the two; there are no more than two shapes",
                "给其中一个加上`mark=\"square\"`；图点只有两种形状"
            ),
        ),
        Why::AboveWhole(whole) => (
            message!(
                "expected at most `{whole}`, found `{what}`",
                "最多为`{whole}`，此处是`{what}`"
            ),
            message!("more than the whole", "比总数还多"),
            message!(
                "for growth use `bars`; a part and its whole must be of one time and one kind",
                "表示增长请用`bars`；部分和总数要同一时段、同一口径"
            ),
        ),
        Why::NotAShare => (
            message!("expected a percentage, found `{what}`", "应为百分比，此处是`{what}`"),
            message!("not a share of anything", "不是占比"),
            message!(
                "mark the share in percent, or draw amounts with `bars` or `dots`",
                "标注占百分之几；如果是数量，用`bars`或`dots`来画"
            ),
        ),
        Why::NotTheWhole(whole) => (
            message!(
                "expected the whole that count and share give, {whole}, found `{what}`",
                "由个数和占比推出的总数是{whole}，此处是`{what}`"
            ),
            message!("another number", "数目不同"),
            message!(
                "correct the number, or take it out of the scene",
                "改正这个数字，或者移到场景外面"
            ),
        ),
        Why::NotTheDifference => (
            message!(
                "expected a computed number that tells how two bars differ, found `{what}`",
                "推算的数字应为两根条形之差，此处是`{what}`"
            ),
            message!("not their difference", "不是两者之差"),
            message!(
                "correct the number, or take it out of the scene",
                "改正这个数字，或者移到场景外面"
            ),
        ),
        Why::Uneven(per) => (
            message!(
                "expected whole marks, found `{what}` with one for each {per}",
                "图点应为整数，此处是`{what}`，每点代表{per}"
            ),
            message!("does not come out even", "除不尽"),
            message!("choose a smaller `per` by which it can be divided", "把`per`改小，要能除尽"),
        ),
        Why::TooManyMarks(marks) => (
            message!(
                "expected at most 10,000 marks, found {marks}",
                "图点最多一万个，此处有{marks}个"
            ),
            message!("nobody can see so many", "谁也看不清"),
            message!(
                "let one mark stand for more: `per=\"100\"` on the statistic",
                "让一个点代表更多：给数字加上`per=\"100\"`"
            ),
        ),
        Why::HasScale => (
            message!(
                "expected a rank at the level, found the amount `{what}`",
                "水位线上应为位次，此处是数量`{what}`"
            ),
            message!("would need a scale", "需要刻度"),
            message!(
                "draw it as marks: `per=\"…\"` on the statistic says what one mark stands for",
                "画成图点：给数字加上`per=\"…\"`，写明一点代表多少"
            ),
        ),
        Why::NoAmount => no_amount(what, form),
        _ => (
            message!(
                "expected no other statistic in this form of `{graphic}`, found `{what}`",
                "`{graphic}`的这种形式里没有`{what}`的位置"
            ),
            message!("has no part in it", "画不进去"),
            message!(
                "tell of it outside the scene, or give it a `role` that is still free",
                "写在场景外面，或者给它一个还没用过的`role`"
            ),
        ),
    }
}

/// Why the item `what`, or the list of items, cannot be drawn.
fn of_items(what: &str, why: &Why, form: Form) -> Words {
    let graphic = form.graphic();
    match why {
        Why::UnlikeStops(stops, points) => (
            message!(
                "expected a stop for each of {points} points, found {stops}",
                "{points}个点应有{points}个站名，此处有{stops}个"
            ),
            message!("not as many", "数目不同"),
            message!(
                "write `-` for a point without a name: `stops=\"Ashby - Mill\"`",
                "没有站名的点写`-`：`stops=\"西站 - 东站\"`"
            ),
        ),
        Why::UnlikeEnds => (
            message!("expected the two stops of the first strand", "两端应和第一条相同"),
            message!("leads to another place", "通向别处"),
            message!(
                "strands tie the same two places; draw others with `form=\"lines\"`",
                "这种形式只连接同样的两地；其他的用`form=\"lines\"`来画"
            ),
        ),
        Why::TooManyStatuses => (
            message!(
                "expected at most three kinds of status, found a fourth",
                "`status`最多三种，此处是第四种"
            ),
            message!("cannot be told apart from the others", "和别的分不清"),
            message!(
                "lines are solid, dashed or dotted: put two kinds into one",
                "线只有实线、虚线和点线：把两种并成一种"
            ),
        ),
        Why::NotAlone => (
            message!(
                "expected one of a kind in this form of `{graphic}`, found `{what}` too",
                "`{graphic}`的这种形式里同类只能有一个，此处又有`{what}`"
            ),
            message!("one too many", "多了一个"),
            message!(
                "give it a step of its own, or tell of it outside the scene",
                "让它自成一步，或者写在场景外面"
            ),
        ),
        Why::BeyondPeriods(periods) => (
            message!("expected a period from 1 to {periods}", "应为第1至第{periods}个时段"),
            message!("beyond the axis", "超出了时间轴"),
            message!(
                "correct it, or the number of `periods` above the scene",
                "改正它，或者改场景上面的`periods`"
            ),
        ),
        _ => (
            message!(
                "expected a list in a scene with this form of `{graphic}`, found none",
                "`{graphic}`的这种形式要有列表，场景里没有"
            ),
            message!("nothing to draw", "没有可画的"),
            message!(
                "write a list below the paragraph of its step, after an empty line",
                "在这一步的段落下面空一行，写上列表"
            ),
        ),
    }
}

fn no_amount(what: &str, form: Form) -> Words {
    let wanted = match form {
        Form::Bars | Form::Rings | Form::Pace | Form::Course => message!("one amount", "一个量"),
        _ => message!("a number of things", "个数"),
    };
    let graphic = form.graphic();
    (
        message!("expected {wanted}, found `{what}`", "应为{wanted}，此处是`{what}`"; wanted = wanted),
        message!("cannot be drawn with `{graphic}`", "不能用`{graphic}`来画"),
        message!(
            "ranks, ranges and compounds have no one size: tell of them outside the scene, or use \
             `groups`",
            "位次、范围和组合数没有确定的大小：写在场景外面，或者用`groups`"
        ),
    )
}

fn too_few(least: usize, form: Form) -> Words {
    let graphic = form.graphic();
    let wanted = match least {
        1 => message!("a statistic", "有一个数字"),
        _ => message!("{least} statistics or more", "有{least}个以上数字"),
    };
    (
        message!("expected {wanted} for `{graphic}`", "`{graphic}`应{wanted}"; wanted = wanted),
        message!("too few to draw", "太少，画不成"),
        message!(
            "mark them in the steps, or name those of other paragraphs with `of=\"…\"`",
            "在各步里标注，或者用`of=\"…\"`写明别处的数字"
        ),
    )
}

fn no_role(role: Role, form: Form) -> Words {
    let (name, graphic) = (role.as_str(), form.graphic());
    let help = match role {
        Role::Share => message!("mark the share in percent", "标注占百分之几"),
        _ => message!(
            "write `role=\"{name}\"` on the statistic that is it",
            "给这个数字加上`role=\"{name}\"`"
        ),
    };
    (
        message!(
            "expected a statistic with the role `{name}` for this form of `{graphic}`",
            "`{graphic}`的这种形式缺少`role`为`{name}`的数字"
        ),
        message!("is not in the scene", "场景里没有"),
        help,
    )
}

fn without(what: &str, name: &str, form: Form) -> Words {
    let help = match name {
        "role" => message!(
            "write one of {roles}",
            "写{roles}之一";
            roles = listed(&Role::ALL.map(Role::as_str))
        ),
        "periods" => message!(
            "write how many parts the axis has: `periods=\"12\"` above the scene",
            "写明时间轴分几段：在场景上面写`periods=\"12\"`"
        ),
        "past" => message!(
            "write how many of them have passed: `past=\"8\"` above the scene",
            "写明已经过了几段：在场景上面写`past=\"8\"`"
        ),
        "art" => message!(
            "name the drawing above the scene: `art=\"art/mill.svg\"`",
            "在场景上面写明图稿：`art=\"art/mill.svg\"`"
        ),
        "per" => message!(
            "write how far apart the ticks are: `per=\"10\"` on the statistic",
            "写明刻度间隔多远：给数字加上`per=\"10\"`"
        ),
        "sign" => message!(
            "name a drawing for each word: `- [coal]{{sign=\"art/coal.svg\"}}`",
            "给每个词配一张图稿：`- [煤]{{sign=\"art/coal.svg\"}}`"
        ),
        "way" => message!(
            "write two points or more: `- [the line]{{way=\"9,54 91,54\"}}`",
            "写两个以上的点：`- [东线]{{way=\"9,54 91,54\"}}`"
        ),
        "stops" => message!(
            "write its two places: `- [the tie]{{stops=\"Ashby Mill\"}}`",
            "写明两端的地名：`- [南大门]{{stops=\"新区 本市\"}}`"
        ),
        _ => message!(
            "write the period of each event: `- [the flood]{{at=\"3\"}}`",
            "写明每件事在第几个时段：`- [开工]{{at=\"3\"}}`"
        ),
    };
    let graphic = form.graphic();
    let whom = match what {
        "" => message!("this scene", "这个场景"),
        _ => message!("`{what}`", "`{what}`"),
    };
    (
        message!("expected `{name}` for {whom}, found none", "{whom}缺少`{name}`"; whom = whom),
        message!("`{graphic}` needs it", "`{graphic}`要用到它"),
        help,
    )
}
