//! Captions of pictures that the article had and the text has not.

use super::{
    language::{first_of, last_of},
    line::is_sentence,
};
use crate::characters::width;

/// What a caption begins with.
const LEADS: &str = "图为|图片说明|图片：|图说|图①|图②|图③|图④|图1|图2|图3|图4|图一|图二|图三|上图|下图|左图|\
    右图|题图|配图|资料图|▲|△|Photo:|Photo caption:|Caption:|Image caption|Image:|Picture:|Pictured:|Pictured above|Above:";

/// What a credit in brackets ends or begins with.
const CREDITS: &str = "摄|摄影|供图|提供|资料图|资料图片|Photo by|Photo:|Photograph by";

/// Widest line that can be a caption, in half Han characters.
const LONGEST: usize = 240;

/// Reads `line` as a caption: where its text ends, and whether who made the picture stands behind
/// it, in brackets.
pub(super) fn read(line: &str) -> Option<(usize, bool)> {
    if width(line) > LONGEST {
        return None;
    }
    let (text, credit) = split_credit(line);
    let named = first_of(line, LEADS).is_some();
    // A credit alone is a caption only if something is left to say.
    ((named || credit.is_some()) && !text.is_empty()).then_some((text.len(), credit.is_some()))
}

/// Splits off a credit in brackets at the end, as in `（张三 摄）`.
fn split_credit(line: &str) -> (&str, Option<&str>) {
    let start = ['（', '('].into_iter().filter_map(|bracket| line.rfind(bracket)).max();
    let Some((text, credit)) = start.and_then(|start| line.split_at_checked(start)) else {
        return (line, None);
    };
    let inside = inside(credit);
    let is_credit = credit.ends_with(['）', ')'])
        && width(inside) <= 50
        && !is_sentence(inside)
        && (first_of(inside, CREDITS).is_some() || last_of(inside, CREDITS).is_some());
    if is_credit { (text.trim_end(), Some(credit)) } else { (line, None) }
}

/// What stands in a pair of brackets.
pub(super) fn inside(credit: &str) -> &str {
    credit.trim_matches(['（', '）', '(', ')']).trim()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn captions_are_told_by_their_words() {
        for (line, expected) in [
            ("图为湖边的码头。", Some(("图为湖边的码头。", false))),
            ("湖边的码头。（陈小舟 摄）", Some(("湖边的码头。", true))),
            ("▲市民在新步道上跑步。本报记者摄", Some(("▲市民在新步道上跑步。本报记者摄", false))),
            ("The pier at dawn. (Photo by Ana Reed)", Some(("The pier at dawn.", true))),
            ("Photo: The pier at dawn.", Some(("Photo: The pier at dawn.", false))),
            ("码头（1950年建）", None),
            ("图书馆开放了。", None),
            ("（陈小舟 摄）", None),
        ] {
            let found = read(line).map(|(end, credit)| (&line[..end], credit));
            assert_eq!(found, expected, "{line}");
        }
    }
}
