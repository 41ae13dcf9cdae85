//! What the other tables have no case of, so that every sentence has been read in every language.

use super::{assert_said, said, said_of};

#[test]
fn others() {
    let scene = "{graphic=\"groups\" of=\"urban boilers\" title=\"两个数字\"}";
    let of_report = said(&[
        ("no slip that is known", "names = [\"谭倩\"]", "names = [\"谭倩\" \"马路\"]"),
        ("a language without words", "\"zh-CN\"", "\"de\""),
        ("the country for the language", "\"zh-CN\"", "\"cn\""),
        ("no brace above a heading", "{#end .epilogue}", "{#end .epilogue"),
        ("a space in an id", "#lake caption", "#the lake caption"),
        ("Chinese of other characters", "\"zh-CN\"", "\"zh-TW\""),
        ("a file like none", "photos/lake.svg", "photos/2017-10-12.svg"),
        ("a file that is too large", "photos/lake.svg", "photos/huge.svg"),
        ("a statistic like none", "of=\"urban boilers\"", "of=\"urban xyzzy\""),
        (
            "no past periods",
            scene,
            "{graphic=\"share\" form=\"pace\" title=\"图\" of=\"urban\" periods=\"12\"}",
        ),
        (
            "a still with an odd attribute",
            &format!("{scene}\n::: scene"),
            &format!("{}\n::: still", scene.replace("title", "past=\"1\" title")),
        ),
        ("a control character", "回望", "回\u{1}望"),
    ]);
    let of_text = said_of(&[
        ("marks within words", "2017_10_12。"),
        ("a misspelt language", "[look back]{lnag=\"en\"}。"),
        ("of emphasis", "_回望_{.red}来路。"),
        ("other HTML", "<i>回望</i><table>来路。"),
        ("a table in HTML", "<table>回望来路。"),
        (
            "attributes above an item",
            "{graphic=\"timeline\" title=\"图\" periods=\"3\"}\n::: scene\n一步：\n\n- {.red}\n  [甲]{at=\"1\"}\n:::",
        ),
    ]);
    assert_said("others", &(of_report + &of_text));
}
