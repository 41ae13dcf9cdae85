//! Labels in Chinese.

use super::Clause;

/// Words at the end of what stands before a number that only join it to the number.
const JOINING: &[&str] = &[
    "达到", "达", "到", "为", "是", "共有", "共计", "总计", "合计", "共", "已有", "已", "拥有",
    "现有", "有", "了", "出", "至", "仅", "只", "均", "各", "分别", "就", "将", "也", "又", "还",
    "高达", "多达", "突破", "由", "从", "的", "在", "比", "过", "和", "与", "、", "及", "以及",
    "其中", "占", "“",
];

/// Words that end like a joining word and are none.
const WHOLE: &[&str] = &[
    "占比", "同比", "环比", "人均", "平均", "年均", "亩均", "户均", "场均", "生均", "日均", "月均",
    "支出", "输出", "产出", "演出", "参与", "通过", "经过", "成就", "自由", "理由", "普及", "国有",
    "所有", "成为", "作为", "行为",
];

/// Words at the beginning of a clause that say nothing of what is counted.
const OPENING: &[&str] = &[
    "其中",
    "目前",
    "此外",
    "同时",
    "据悉",
    "据介绍",
    "据统计",
    "截至目前",
    "并且",
    "并",
    "且",
    "而",
    "但",
    "使",
    "让",
    "将",
    "把",
    "由",
    "、",
    "和",
    "与",
    "及",
    "以及",
    "的",
    "”",
    "了",
];

/// Words that end the name of what is counted.
const ENDING: &[&str] = &[
    "在", "的", "已", "被", "将", "为", "是", "和", "与", "、", "及", "全部", "分别", "均", "由",
    "于", "向", "从", "对", "把", "等", "通过", "完成", "开工", "建成", "签约", "投产", "参加",
    "参与", "获", "实现", "进行", "提供", "受", "得", "来自", "可", "能", "也", "都", "还", "以",
    "到", "有", "同比", "较", "比", "占", "至", "“", "”", " ",
];

/// Longest label, and longest name of what is counted, in characters.
const LONGEST: usize = 24;
const LONGEST_NAME: usize = 10;

/// The label for a quantity in `clause`, and a longer one if that is taken.
pub(super) fn proposals(clause: &Clause<'_>, previous: Option<&str>) -> (String, String) {
    let head = bare(clause.head);
    let middle = clause.middle.map(bare).unwrap_or_default();
    let name = name(clause.after);
    let counted = clause.counts && !name.is_empty();
    let own = match (counted, clause.middle) {
        (true, _) => format!("{head}{name}"),
        (false, Some(_)) => format!("{head}{middle}"),
        (false, None) => head.to_owned(),
    };
    let earlier = bare(clause.earlier.trim_end_matches(['，', '；', '：']));
    let context = previous.filter(|_| !earlier.is_empty() || clause.middle.is_some());
    let longer = match context.unwrap_or(earlier) {
        context if counted && context == own => own.clone(),
        "" if !counted => format!("{own}{name}"),
        "" => own.clone(),
        context if own.is_empty() => context.to_owned(),
        context => format!("{}，{own}", shortened(context)),
    };
    let own = if own.chars().count() < 4 && !counted { format!("{own}{name}") } else { own };
    let alone = own.chars().count() < 4 && !counted;
    let proposal = match (alone, context.or(Some(earlier).filter(|it| !it.is_empty()))) {
        (true, Some(context)) if own.is_empty() => shortened(context),
        (true, Some(_)) => longer.clone(),
        (true, None) if own.is_empty() => clause.text.to_owned(),
        _ => own,
    };
    (shortened(&proposal), shortened(&longer))
}

/// `text` without what only joins it to the rest.
fn bare(text: &str) -> &str {
    let mut text = text.trim();
    while !WHOLE.iter().any(|word| text.ends_with(word))
        && let Some(rest) = JOINING.iter().find_map(|word| text.strip_suffix(word))
    {
        text = rest.trim();
    }
    while let Some(rest) = OPENING.iter().find_map(|word| text.strip_prefix(word)) {
        text = rest.trim();
    }
    text
}

/// The name of what is counted, at the beginning of `after`.
fn name(after: &str) -> &str {
    let after = after.trim_start_matches('的');
    let letters = after.find(|c: char| !c.is_alphanumeric()).unwrap_or(after.len());
    let ends = ENDING.iter().filter_map(|word| after.find(word));
    let end = ends.min().unwrap_or(letters).min(letters);
    let name = after.get(..end).unwrap_or_default();
    if name.chars().count() <= LONGEST_NAME { name } else { "" }
}

/// The end of a label that is too long, with dots before it.
fn shortened(label: &str) -> String {
    let count = label.chars().count();
    if count <= LONGEST {
        return label.to_owned();
    }
    let end: String = label.chars().skip(count - LONGEST).collect();
    let phrase = end.find(['的', '，', '、']).and_then(|at| end.get(at + '的'.len_utf8()..));
    match phrase.filter(|phrase| phrase.chars().count() >= LONGEST / 3) {
        Some(phrase) => phrase.to_owned(),
        None => format!("…{end}"),
    }
}
