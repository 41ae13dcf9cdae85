//! What the words around a figure are.

use super::words::*;
use crate::import::language::{first_of, last_of, words};

/// Longest subject that is said again before a change.
pub(super) const LONGEST: usize = 14;

/// Fewest characters that say what is counted.
const FEWEST: usize = 4;

/// Longest words behind a figure that are taken whole.
const TAIL: usize = 8;

/// `text` without the words at its beginning that only open a clause.
pub(super) fn opened(text: &str) -> &str {
    let mut text = text.trim_start_matches(['，', '、', '：', ' ']);
    while let Some(word) = first_of(text, OPENING)
        && first_of(text, WHOLE).is_none()
        && first_of(text, NO_PRONOUNS).is_none_or(|it| it == "其中" || it == "此外")
    {
        text = text.get(word.len()..).unwrap_or_default();
    }
    text
}

/// What stands before a figure, without the words around it that say nothing.
pub(super) fn head(text: &str) -> &str {
    let mut text = opened(text);
    while let Some(word) = last_of(text, LINKS)
        && last_of(text, WHOLE).is_none()
    {
        text = text.get(..text.len() - word.len()).unwrap_or_default();
    }
    text
}

/// `text` without adverbs at its ends and before a verb: 海关立案 of 海关就立案.
pub(super) fn without_adverbs(text: &str) -> String {
    let mut kept = text.to_owned();
    for word in words(ADVERBS) {
        let found: Vec<usize> = kept.match_indices(word).map(|(at, _)| at).collect();
        for at in found.into_iter().rev() {
            let (before, behind) = (&kept[..at], &kept[at + word.len()..]);
            let in_word = words(NO_ADVERBS).filter(|it| *it != word).any(|it| {
                it.match_indices(word).any(|(inner, _)| {
                    before.ends_with(&it[..inner]) && behind.starts_with(&it[inner + word.len()..])
                })
            });
            let leads = behind.is_empty()
                || word.starts_with('已')
                || first_of(behind, NOTING).is_some()
                || words(FORMAL).any(|it| it.split('=').any(|it| behind == it));
            if !in_word && (before.is_empty() || leads) {
                kept = format!("{before}{behind}");
            }
        }
    }
    kept
}

/// Whether `text` only says how something else changed or how much of something it is.
pub(super) fn is_predicate(text: &str) -> bool {
    // 为群众挽回损失
    let is_for = text.starts_with('为') && length(text) > 4 && !text.ends_with('的');
    !is_for && first_of(text, PREDICATES).is_some() && first_of(text, NO_PREDICATES).is_none()
        || matches!(text, "多" | "少")
}

/// Where in `text` it is said how those named before changed: 同比增长 in 甲、乙同比增长.
pub(super) fn predicate_at(text: &str) -> Option<usize> {
    let of_word = |word: &str| text.find(word).filter(|it| *it > 0);
    words(SAYING).filter_map(of_word).min()
}

/// Whether `text` points to what it does not name.
pub(super) fn points(text: &str) -> bool {
    let is_other = |at: usize| {
        words(NO_PRONOUNS)
            .flat_map(|it| text.match_indices(it))
            .any(|(start, it)| (start..start + it.len()).contains(&at))
    };
    words(PRONOUNS).any(|word| text.match_indices(word).any(|(at, _)| !is_other(at)))
}

/// The word of `text`, a clause, that makes what follows no fact.
pub(super) fn aim(text: &str) -> Option<&'static str> {
    words(AIMS).find(|word| {
        let at = text.find(word).filter(|_| !words(NO_AIMS).any(|it| text.contains(it)));
        at.is_some_and(|at| !text[at + word.len()..].starts_with('的'))
    })
}

/// How many characters of `text` are words.
pub(super) fn length(text: &str) -> usize {
    text.chars().filter(|c| c.is_alphanumeric()).count()
}

/// Whether a label is too short to say what is counted, or says only which amount of something it is.
pub(super) fn says_little(text: &str) -> bool {
    length(text) < FEWEST || words(BARE).any(|it| it == text)
}

/// 占总数的 as the name of a share; none if that is not what `head` ends with.
pub(super) fn share(text: &str) -> Option<String> {
    let said = opened(text);
    let said = ["近", "约", "达", "了", "超", "超过"]
        .iter()
        .fold(said, |text, it| text.trim_end_matches(it));
    let at = said
        .rfind('占')
        .filter(|it| !said[*it..].starts_with("占地") && !said[*it..].starts_with("占有"))?;
    let (subject, of) = said.split_at(at);
    let subject =
        subject.trim_end_matches(['约', '合', '则', '仅', '只', '也', '共', '却', '更', '仍']);
    let subject = subject.strip_suffix("合计").unwrap_or(subject);
    let subject = subject.trim_end_matches('的');
    let of = head(of['占'.len_utf8()..].trim_end_matches('的')).trim_end_matches("达到");
    let of = if of.starts_with('比') { "比" } else { of };
    match of {
        "" | "比" | "比重" | "到" => Some(format!("{subject}占比")),
        _ => Some(format!("{subject}占{of}的比重")),
    }
}

/// A label without the words at its ends that belong to its clause.
pub(super) fn neat(text: &str) -> String {
    let mut text = head(text);
    loop {
        let before = text;
        if let Some(word) = first_of(text, STARTS).filter(|_| first_of(text, WHOLE).is_none()) {
            text = &text[word.len()..];
        }
        if let Some(word) = last_of(text, ENDS).filter(|_| last_of(text, WHOLE).is_none()) {
            text = &text[..text.len() - word.len()];
        }
        text = head(text).trim_end_matches(['，', '、', '；', '：', ' ']);
        if text == before {
            break;
        }
    }
    let text = match text.find('等') {
        Some(at) if text[..at].contains('、') && length(&text[at..]) > FEWEST => {
            &text[at + '等'.len_utf8()..]
        }
        _ => text,
    };
    let text = words(SUMMING)
        .fold(text.to_owned(), |text, word| text.replace(word, &word['共'.len_utf8()..]));
    let text = text
        .strip_suffix('增')
        .filter(|it| it.ends_with("同比"))
        .map_or(text.clone(), |it| format!("{it}增幅"));
    let text = text.replace("累计", "").replace("为此", "");
    match text.split_once("实现") {
        Some((scope, rest)) if length(rest) >= FEWEST => format!("{scope}{rest}"),
        _ => text,
    }
}

/// Whether a label is short, begins and ends with words of its own and points to nothing.
pub(super) fn is_printable(label: &str) -> bool {
    let is_amount = last_of(label, AMOUNTS).is_some() && words(AMOUNTS).all(|it| it != label);
    let is_whole = is_amount || length(label) > 2;
    let is_cut = label.ends_with(['的', '了', '到', '被', '最', '从', '由', '后', '前'])
        || first_of(label, PREDICATES).is_some() && first_of(label, NO_PREDICATES).is_none();
    let is_each = label.starts_with('每') && length(label) < 4;
    is_whole && !is_cut && !is_each && length(label) <= LONGEST + 6 && !points(label)
}

/// Whether a unit is one of areas.
pub(super) fn is_area(unit: &str) -> bool {
    said_of(unit) == "面积"
}

/// Whether a unit is one of money.
pub(super) fn is_money(unit: &str) -> bool {
    words("元|块|毛").any(|it| unit.contains(it))
}

/// What is counted, of the words behind a figure.
pub(super) fn thing(tail: &str, unit: &str) -> String {
    let tail = tail.trim_start_matches(['的', '，', ' ']);
    let tail = ["不等", "左右", "以上", "以内", "以下"]
        .iter()
        .fold(tail, |text, it| text.trim_start_matches(it));
    let stops = ["，", "、", "（", "—", "？", "！"];
    let end = stops.iter().filter_map(|it| tail.find(it)).min().unwrap_or(tail.len());
    let tail = &tail[..end];
    // 承包地 of 承包地全栽了苹果
    let done = tail.char_indices().zip(tail.char_indices().skip(1)).find(|(_, it)| it.1 == '了');
    let done = done.map(|((at, _), _)| tail[..at].trim_end_matches(['全', '都', '已']).len());
    let acts = words(ACTING).chain(words(DOES));
    let verb = acts.filter_map(|it| tail.find(it)).chain(done).min();
    match verb {
        Some(at) if at > 0 => {
            let (noun, said) = tail.split_at(at);
            if let Some(doing) = doing(tail) {
                return doing;
            }
            let is_whole = length(said) <= 4
                && length(tail) <= TAIL
                && words("人|名|户|例").any(|it| it == unit);
            if is_whole && last_of(said, VERBS).is_none() && noun.len() < said.len() + 10 {
                format!("{tail}{}", said_of(unit))
            } else {
                trimmed(noun)
            }
        }
        Some(_) if length(tail) <= TAIL + 4 => {
            format!("{}{}", tail.trim_start_matches('是'), said_of(unit))
        }
        Some(_) => String::new(),
        None if length(tail) > TAIL + 8 => String::new(),
        None => trimmed(tail),
    }
}

/// 进入决赛的选手 of 选手进入决赛.
fn doing(tail: &str) -> Option<String> {
    words(DOES).find(|it| tail.contains(it))?;
    let (noun, said) =
        tail.split_at(words(ACTING).chain(words(DOES)).filter_map(|it| tail.find(it)).min()?);
    let fits = length(noun) >= 2
        && length(tail) <= LONGEST + 2
        && !noun.contains(['的', '已', '了'])
        && !noun.ends_with(['后', '前', '时']);
    let mark = if length(said) > 2 { "的" } else { "" };
    fits.then(|| match length(said) {
        0..=8 => format!("{}{mark}{noun}", said.replace('了', "")),
        _ => noun.to_owned(),
    })
}

fn trimmed(noun: &str) -> String {
    let noun = ["里上课", "里", "下", "中", "内", "左右", "以上", "不等", "之间", "的"]
        .iter()
        .fold(noun, |text, it| text.strip_suffix(it).unwrap_or(text));
    neat(noun)
}

/// What stands behind an act of those who are counted: 停电户数.
pub(super) fn said_of(unit: &str) -> String {
    match unit {
        "人" | "名" => "人数".to_owned(),
        "人次" => "人次".to_owned(),
        "个" | "" => "数".to_owned(),
        "倍" => "倍数".to_owned(),
        _ if is_money(unit) => "金额".to_owned(),
        "亩" | "公顷" | "平方米" | "平方公里" => "面积".to_owned(),
        "个月" => "月数".to_owned(),
        "度电" | "千瓦时" => "电量".to_owned(),
        _ if length(unit) <= 2 && unit.chars().all(char::is_alphabetic) => format!("{unit}数"),
        _ => String::new(),
    }
}

/// The words of a head behind the preposition that leads on to the figure, or before it.
pub(super) fn within(head: &str) -> String {
    let stop = head.rfind(['在', '用', '以', '从', '把', '将', '按', '由']);
    match stop {
        Some(at) => {
            let (before, behind) = head.split_at(at);
            let behind = behind.chars().skip(1).collect::<String>();
            if length(&behind) >= 2 { behind } else { before.to_owned() }
        }
        None => head.to_owned(),
    }
}

/// What stands before a figure and behind it, as one name.
pub(super) fn join(head: &str, tail: &str) -> String {
    if head.ends_with(tail) { head.to_owned() } else { format!("{head}{tail}") }
}

/// The part of a list at `place` with what stands behind the last for all: 硕士 of 硕士、专科毕业生.
pub(super) fn with_end(parts: &[&str], place: usize) -> String {
    let (last, others) = (parts.last().copied().unwrap_or_default(), &parts[..parts.len() - 1]);
    let part = parts[place];
    let size = others.first().map_or(0, |it| it.chars().count());
    let is_even = others.iter().all(|it| it.chars().count() == size);
    let end: String = last.chars().skip(size).collect();
    let shares = is_even
        && place + 1 < parts.len()
        && last.chars().count() > size + 1
        && !part.ends_with(&end);
    if shares && words(COMMON).any(|it| end.starts_with(it)) {
        format!("{part}{end}")
    } else {
        part.to_owned()
    }
}

/// A subject that is said again, without its first words if it is long.
pub(super) fn shorter(text: &str, longest: usize) -> String {
    if length(text) <= longest {
        return text.to_owned();
    }
    let cut = words(SUBJECT_ENDS).filter_map(|it| text.find(it).map(|at| at + it.len())).min();
    match cut.map(|at| &text[at..]) {
        Some(rest) if length(rest) >= FEWEST && length(rest) <= longest + 4 => {
            rest.trim_start_matches('到').to_owned()
        }
        _ => text.to_owned(),
    }
}

/// 国内捕捞 of 国内捕捞产量.
pub(super) fn without_amount(text: &str) -> &str {
    let cut = last_of(text, OWNED)
        .or(last_of(text, "户数|家数|件数|套数|株数|销售张数|销售套数|销售金额|销售数"))
        .and_then(|it| text.strip_suffix(it));
    cut.filter(|it| length(it) >= 2).unwrap_or(text)
}

/// 流感病例 of 流感病例同比增长.
pub(super) fn without_change(text: &str) -> String {
    let cut = words(SAYING).filter_map(|it| text.find(it)).filter(|it| *it > 0).min();
    let of_end = || last_of(text, CHANGES).and_then(|it| text.strip_suffix(it));
    let best = last_of(text, BEST).and_then(|it| text.strip_suffix(it));
    best.or(cut.map(|it| &text[..it])).or_else(of_end).unwrap_or_default().to_owned()
}

/// The head of a list without the verb that took note of it: 国家一级保护动物 of 监测到国家一级保护动物.
pub(super) fn listed(text: &str) -> String {
    let cut = words(NOTING).filter_map(|it| text.find(it).map(|at| at + it.len())).max();
    let cut = cut
        .map(|at| &text[at..])
        .filter(|it| length(it) >= 2 && !it.starts_with(['或', '和', '、']));
    cut.unwrap_or(text).to_owned()
}

/// 学生宿舍 of 新建教学楼一栋、学生宿舍, where an amount before is told in words.
pub(super) fn behind_amount(text: &str) -> &str {
    let Some((before, last)) = text.rsplit_once('、') else { return text };
    let mut end = before.chars().rev();
    let counts = end.next().is_some()
        && end.next().is_some_and(|c| "一二两三四五六七八九十0123456789".contains(c));
    if counts && length(last) >= 2 { last } else { text }
}

/// 城镇居民人均可支配收入 for 城镇居民 behind 全县居民人均可支配收入.
pub(super) fn completed(label: &str, known: &str) -> Option<String> {
    let at = label.char_indices().rev().nth(1)?.0;
    let end = &label[at..];
    let rest = known.split_once(end)?.1;
    (length(rest) >= 2 && !known.starts_with(label)).then(|| format!("{label}{rest}"))
}
