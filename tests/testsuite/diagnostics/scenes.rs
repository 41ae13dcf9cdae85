//! Problems of scenes and their steps; what graphics refuse is in `scenes` of the test suite.

use super::{assert_said, said};

#[test]
fn scenes() {
    assert_said(
        "scenes",
        &said(&[
            ("no graphic", "graphic=\"groups\" ", ""),
            ("unknown graphic", "graphic=\"groups\"", "graphic=\"group\""),
            ("unknown form", "graphic=\"groups\"", "graphic=\"groups\" form=\"slip\""),
            (
                "form of a graphic that has one",
                "graphic=\"groups\"",
                "graphic=\"bars\" form=\"rings\"",
            ),
            ("no title", " title=\"两个数字\"", ""),
            ("empty title", "title=\"两个数字\"", "title=\"\""),
            ("unknown statistic", "of=\"urban boilers\"", "of=\"urban boiler\""),
            ("months for groups", "title=\"两个数字\"", "title=\"两个数字\" periods=\"12\""),
            ("a step's name", "第一步，", "{step=\"first\"}\n第一步，"),
            ("no steps", "第一步，见[上文](#ecology)。\n", ""),
            ("only a lead", "第一步，", "{.lead}\n第一步，"),
            ("a late lead", "(#ecology)。\n", "(#ecology)。\n\n{.lead}\n又一段。\n"),
            ("a quotation in a scene", "第一步，", "> 第一步，"),
            ("a list first", "第一步，", "- 甲\n\n第一步，"),
            (
                "thirteen steps",
                "(#ecology)。\n",
                &format!("(#ecology)。\n{}", "\n又一步。\n".repeat(12)),
            ),
            ("step outside", "回望来路。", "{step=\"a\"}\n回望来路。"),
            ("lead outside", "回望来路。", "{.lead}\n回望来路。"),
            (
                "a number in the lead without label",
                "第一步，",
                "{.lead}\n有[5条]{.stat #five}。\n\n第一步，",
            ),
            (
                "no name beside a drawing",
                "graphic=\"groups\" of=\"urban boilers\"",
                "graphic=\"art\" art=\"art/lake.svg\"",
            ),
            (
                "step in Chinese",
                "{graphic=\"groups\" of=\"urban boilers\" title=\"两个数字\"}\n::: scene\n",
                "{graphic=\"art\" art=\"art/lake.svg\" title=\"湖\"}\n::: scene\n{step=\"第一步\"}\n",
            ),
            (
                "step twice, and of a lead",
                "{graphic=\"groups\" of=\"urban boilers\" title=\"两个数字\"}\n::: scene\n",
                "{graphic=\"art\" art=\"art/lake.svg\" title=\"湖\"}\n::: scene\n{.lead step=\"b\"}\n引。\n\n\
                 {step=\"a\"}\n一。\n\n{step=\"a\"}\n",
            ),
            (
                "two scenes of one id",
                "回望来路。",
                &format!(
                    "{0}{0}",
                    "{#a graphic=\"groups\" title=\"图\" of=\"urban\"}\n::: scene\n一步。\n:::\n\n"
                ),
            ),
        ]),
    );
}
