//! Captions of pictures that the article had and the text has not.

use super::{
    language::{first_of, last_of},
    line::is_sentence,
};
use crate::characters::width;

/// What a caption begins with and says.
const LEADS: &str = "图为|图①|图②|图③|图④|图1|图2|图3|图4|图一|图二|图三|上图|下图|左图|右图|题图|▲|△|\
    Pictured above|Pictured:|Above:";

/// What a caption begins with before it says anything.
pub(super) const LABELS: &str = "图片来源：|图源：|图源:|图片来源:|图片说明：|图说：|图注：|图片：|配图：|资料图：|摄影图：|Photo:|PHOTO:|Photo caption:|Caption:|CAPTION:|\
    Image caption|Getty Images |Image:|IMAGE:|Picture:|Photograph:|PICTURE:";

/// What the quotation that a sheet sets apart begins with.
const QUOTES: &str = "Pull quote:|PULL QUOTE:|Pullquote:";

/// What a credit ends or begins with.
const CREDITS: &str = "摄|摄影|供图|提供|资料图|资料图片|Photo by|Photo:|Photo :|Photograph by|Photograph:|Courtesy of|\
    Photo courtesy of|Picture:|Image:|AP Photo|Getty Images";

/// Widest line that can be a caption, and widest credit, in half Han characters.
const LONGEST: usize = 240;
const WIDEST_CREDIT: usize = 60;

/// What a caption is made of, by places in its line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Caption {
    /// Where its text begins: behind a label.
    pub(super) start: usize,
    /// Where its text ends.
    pub(super) end: usize,
    /// Whether who made the picture stands behind it.
    pub(super) has_credit: bool,
}

/// Reads `line` as a caption.
pub(super) fn read(line: &str) -> Option<Caption> {
    if width(line) > LONGEST {
        return None;
    }
    let start = label(line, LABELS);
    let is_named = start > 0 || first_of(line, LEADS).is_some();
    let credit = credit(line);
    let end = credit.unwrap_or(line.len());
    let is_empty = line.get(start..end)?.trim().is_empty();
    // A credit alone is a caption only if something is left to say.
    let is_caption = (is_named || credit.is_some()) && !is_empty;
    is_caption.then_some(Caption { start, end, has_credit: credit.is_some() })
}

/// Length of the label of a quotation that a sheet sets apart.
pub(super) fn quote(line: &str) -> usize {
    label(line, QUOTES)
}

/// Length of the label from `list` before a line, with the blanks behind it.
pub(super) fn label(line: &str, list: &'static str) -> usize {
    let label = first_of(line, list);
    let rest = label
        .and_then(|label| line.get(label.len()..))
        .map(|rest| rest.trim_start_matches([' ', ':']));
    rest.map_or(0, |rest| line.len() - rest.len())
}

/// Where the credit at the end of a line begins: in brackets, or behind the last stop.
fn credit(line: &str) -> Option<usize> {
    let is_credit = |text: &str| {
        let inside = inside(text);
        width(inside) <= WIDEST_CREDIT
            && !is_sentence(inside)
            && !inside.contains('，')
            && (first_of(inside, CREDITS).is_some() || last_of(inside, CREDITS).is_some())
    };
    let bracket = line.rfind(['（', '(']).filter(|_| line.ends_with(['）', ')']));
    let stop = line.rfind(['。', '）', '！']).map(|at| at + '。'.len_utf8());
    let behind = stop.or_else(|| line.rfind(". ").map(|at| at + ". ".len()));
    // 均 speaks of all the pictures of a page.
    let is_signature = |text: &&str| {
        let signed = last_of(text, "摄|摄影|供图").is_some() && !text.contains('均');
        signed || first_of(text, "Photo:|Photo by|Photograph:|Photograph by|Picture:").is_some()
    };
    let (at, text) = match bracket {
        Some(at) => (at, line.get(at..)?),
        None => (behind?, line.get(behind?..).filter(is_signature)?),
    };
    is_credit(text).then(|| line.get(..at).map_or(0, |before| before.trim_end().len()))
}

/// What stands in a pair of brackets.
pub(super) fn inside(credit: &str) -> &str {
    credit.trim().trim_matches(['（', '）', '(', ')']).trim()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn captions_are_told_by_their_words() {
        for (line, expected) in [
            ("图为湖边的码头。", Some(("图为湖边的码头。", ""))),
            ("湖边的码头。（陈小舟 摄）", Some(("湖边的码头。", "（陈小舟 摄）"))),
            ("▲市民在跑步。本报记者摄", Some(("▲市民在跑步。", "本报记者摄"))),
            (
                "列车驶过大桥。（无人机照片）　记者 郜青 摄",
                Some(("列车驶过大桥。（无人机照片）", "　记者 郜青 摄")),
            ),
            ("图片说明：湖边的码头。受访者供图", Some(("湖边的码头。", "受访者供图"))),
            (
                "The pier at dawn. (Photo by Ana Reed)",
                Some(("The pier at dawn.", " (Photo by Ana Reed)")),
            ),
            (
                "Photo: The pier. (Courtesy of Laketon)",
                Some(("The pier.", " (Courtesy of Laketon)")),
            ),
            (
                "Men on the pier. Photograph: Ana Reed/The Courier",
                Some(("Men on the pier.", " Photograph: Ana Reed/The Courier")),
            ),
            ("湖开了。人来了。本版图片均由张三摄", None),
            ("CAPTION: The pier at dawn", Some(("The pier at dawn", ""))),
            ("Image caption The pier at dawn", Some(("The pier at dawn", ""))),
            ("码头（1950年建）", None),
            ("图书馆开放了。", None),
            ("（陈小舟 摄）", None),
            ("他说：走吧。说完，他拿起相机就摄", None),
            ("The pier (built in 1950)", None),
            ("Photographs of the pier sold well.", None),
        ] {
            let found = read(line).map(|it| (&line[it.start..it.end], &line[it.end..]));
            assert_eq!(found, expected, "{line}");
        }
        assert_eq!(quote("Pull quote: I had been dreading it."), "Pull quote: ".len());
    }
}
