//! What is said of a figure that is no fact yet: a target, a plan, a forecast.

use crate::import::language::{Proposal, words};

/// Words that say so, and what the label then says.
const AIMS: [(&str, &str); 4] = [
    ("力争|目标是|目标为|目标到|争取在|争取到2|争取明年|争取今年|确保", "目标"),
    (
        "计划到|计划用|计划在|计划于|计划今年|计划明年|计划投|计划新|计划再|拟向|拟投|拟建|拟于|拟在|拟以|拟新|拟增|\
         拟购|按规划|规划到|规划建",
        "计划",
    ),
    (
        "预计|有望|预测，|估计|将达|将超|将突破|将新增|将增|将建|将实现|将完成|将投入|将形成|将降|将提|将减|将缩",
        "预计",
    ),
    ("建议，|建议：|建议明年|建议今年|建议将|建议把", "建议"),
];

/// What stands before such a word where it says nothing of the kind: 比预计, 模拟.
const NO_AIM: [char; 7] = ['比', '于', '超', '按', '模', '虚', '草'];

/// Words of a label that say it already.
const TOLD: &str = "目标|计划|规划|预计|预测|有望|建议|力争|争取|确保|拟|将";

/// Words of a time that is to come.
const FUTURE: &str = "明年|未来|今后|到";

/// What `text`, before a figure, says it is.
pub(super) fn of(text: &str) -> Option<&'static str> {
    let says = |list: &'static str| {
        let found = words(list).flat_map(|word| text.match_indices(word));
        found.into_iter().any(|(at, word)| {
            let is_fact = text[at + word.len()..].starts_with('了');
            word.starts_with('按') || !is_fact && !text[..at].ends_with(NO_AIM)
        })
    };
    AIMS.into_iter().find_map(|(list, aim)| says(list).then_some(aim))
}

/// Whether a time is to come.
pub(super) fn is_future(time: &str) -> bool {
    words(FUTURE).any(|word| time.contains(word))
}

/// Says in a label that it is of no fact, unless the label or the period does.
pub(super) fn tell(proposal: &mut Proposal, aim: Option<&'static str>) {
    let Some(aim) = aim else { return };
    let is_told = words(TOLD).any(|word| proposal.label.contains(word))
        || proposal.label.ends_with("前）")
        || aim != "目标" && proposal.period.as_deref().is_some_and(is_future);
    if !is_told {
        for label in [&mut proposal.label, &mut proposal.longer] {
            *label = format!("{label}（{aim}）");
        }
    }
}
