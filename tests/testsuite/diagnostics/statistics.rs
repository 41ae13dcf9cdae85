//! Problems of marked numbers.

use super::{assert_said, said};

#[test]
fn statistics() {
    assert_said(
        "statistics",
        &said(&[
            ("no id", ".stat #urban ", ".stat "),
            ("no label", " label=\"城镇收入年均增速\"", ""),
            ("misspelt label", " label=\"城镇收入年均增速\"", " lable=\"城镇收入年均增速\""),
            ("empty label", "label=\"城镇收入年均增速\"", "label=\"\""),
            ("label twice", "关停的锅炉", "城镇收入年均增速"),
            (
                "label with another value",
                "label=\"关停的锅炉\" period=\"2017年\"",
                "label=\"城镇收入年均增速\"",
            ),
            ("not a number", "[40台]", "[许多]"),
            ("not a formula", "period=\"2017年\"", "derived=\"112/0.204\""),
            ("another result", "period=\"2017年\"", "derived=\"=112/0.204\""),
            ("no arithmetic", "period=\"2017年\"", "derived=\"=去年的一半\""),
            ("empty period", "period=\"2017年\"", "period=\"\""),
            ("in a heading", "## 前路", "## 前路[5]{.stat #five label=\"五\"}"),
            ("in a link", "[上文](#ecology)", "[上文[5条]{.stat #five label=\"五\"}](#ecology)"),
            ("in a statistic", "[40台]", "[[40]{.stat #five label=\"五\"}台]"),
            ("stress within", "[40台]", "[*40*台]"),
            ("language", "回望来路。", "[look back]{lang=\"English words\"}"),
        ]),
    );
}
