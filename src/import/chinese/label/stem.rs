//! What the words around a figure are: what is counted, how it changed, or only a join.

use super::words::*;
use crate::import::language::{first_of, last_of, words};

/// Longest thing that is taken whole, in characters.
const LONGEST_THING: usize = 14;

/// Longest words for how much something is: 每平方米, in characters.
const LONGEST_RATE: usize = 4;

/// Longest name of who acts, in characters.
const LONGEST_NAME: usize = 10;

/// Longest words that are said of a part of a whole, in characters.
const LONGEST_SAID: usize = 18;

/// Longest part of a stem that coordinate things share, in bytes.
pub(super) const LONGEST_STEM: usize = 120;

/// What a clause speaks of: its stem up to the word that says how it changed, without the one that
/// says how much it is.
pub(super) fn subject(stem: &str) -> String {
    let stem = without_joining(stem);
    let stem = last_of(stem, "为期|用时").map_or(stem, |it| &stem[..stem.len() - it.len()]);
    let stem = rate(stem).map_or(stem, |at| without_joining(&stem[..at]));
    let cut = words(CHANGES).filter_map(|word| find_verb(stem, word)).filter(|at| *at > 3).min();
    let cut = cut.and_then(|at| stem.get(..at)).unwrap_or(stem);
    let short = cut.strip_suffix(|c| SHORT_CHANGES.contains(&c));
    let short = short.filter(|_| last_of(cut, WHOLE).is_none());
    let short = short.map(|it| it.strip_suffix('最').unwrap_or(it));
    let cut = short.filter(|it| it.chars().count() > 1).unwrap_or(cut);
    match words(AMOUNTS).find_map(|word| cut.split_once(word)) {
        Some((who, what)) => format!("{who}{}", subject(what)),
        None => without_joining(cut).to_owned(),
    }
}

/// Where the words begin at the end of `stem` that say for how much it is: 均价为每公斤.
fn rate(stem: &str) -> Option<usize> {
    let at = stem.rfind('每').filter(|at| *at > 3 && !stem.ends_with("收益"))?;
    (stem[at..].chars().count() <= LONGEST_RATE).then_some(at)
}

/// The subject of `stem`, or `other` if it has none.
pub(super) fn subject_or(stem: &str, other: &str) -> String {
    let own = subject(without_opening(stem));
    if own.is_empty() || is_predicate(stem) { other.to_owned() } else { own }
}

/// Where `word` stands in `stem` as a verb: not in 增加值.
fn find_verb(stem: &str, word: &str) -> Option<usize> {
    let is_verb = |at: &usize| {
        let after = stem.get(at + word.len()..).and_then(|it| it.chars().next());
        !after.is_some_and(|c| "值率点量极板型区期".contains(c))
    };
    stem.match_indices(word).map(|(at, _)| at).find(is_verb)
}

/// Whether `number` is a part of a whole.
pub(super) fn is_share(number: &str) -> bool {
    number.contains(['%', '％', '成', '‰']) || number.contains("分之") || number.contains('半')
}

/// Whether a stem only says how something changed or how much it is, and not what.
pub(super) fn is_predicate(stem: &str) -> bool {
    let stem = stem.trim_start_matches(|c| "均各也又还并仅就将已再共".contains(c));
    if let Some(grade) = first_of(stem, GRADES).or_else(|| first_of(stem, AMOUNTS)) {
        let rest = without_joining(&stem[grade.len()..]);
        return rest.is_empty() || is_predicate(rest);
    }
    if stem.starts_with("比例") || stem.starts_with("比赛") {
        return false;
    }
    let change = first_of(stem, CHANGES).filter(|word| find_verb(stem, word) == Some(0));
    change.is_some_and(|it| stem.len() <= it.len() + 6)
        || first_of(stem, PREDICATES).is_some()
        || stem
            .strip_prefix(SHORT_CHANGES)
            .is_some_and(|it| it.chars().all(|c| "了至到为于出".contains(c)))
        || stem.starts_with(['为', '是']) && (stem.ends_with('的') || matches!(stem, "为" | "是"))
        || matches!(stem, "由" | "从")
}

/// Whether a stem begins with a verb that takes what is counted.
pub(super) fn is_verb(stem: &str) -> bool {
    first_of(stem, VERBS).is_some()
}

/// What stands before the value that something had.
pub(super) const FROM: [char; 2] = ['由', '从'];

/// Whether a verb of more than one character that takes what is counted is in `text`.
pub(super) fn has_verb(text: &str) -> bool {
    words(VERBS).any(|verb| verb.chars().count() > 1 && text.contains(verb))
}

/// What stands in `text` before its verb.
pub(super) fn before_verb(text: &str) -> &str {
    let most = text.char_indices().nth(4 * LONGEST_THING).map_or(text.len(), |(at, _)| at);
    let text = &text[..most];
    let verbs = words(VERBS).filter(|verb| verb.chars().count() > 1);
    verbs.filter_map(|verb| text.find(verb)).min().map_or(text, |at| &text[..at])
}

/// Whether a stem only says that there are some.
pub(super) fn is_having(stem: &str) -> bool {
    stem.is_empty() || words(HAVING).any(|it| it == stem)
}

/// What is said of a part of a whole: the rest of its clause, if that is short.
pub(super) fn said(rest: &str) -> String {
    if rest.chars().count() <= LONGEST_SAID { rest.to_owned() } else { named(rest, 0) }
}

/// The name of who acts at the beginning of a clause, up to its verb or to `time`.
pub(super) fn actor(clause: &str, time: Option<usize>) -> Option<&str> {
    let text = without_opening(clause);
    let start = clause.len() - text.len();
    let first = text.chars().next().map_or(0, char::len_utf8);
    let is_plain = |verb: &&str| verb.chars().count() > 1 && words(NOUNS).all(|it| it != *verb);
    let verbs = words(VERBS).filter(is_plain);
    let ends = words(ACTS).chain(verbs).filter_map(|word| find_ending(text, word, first));
    let end = ends.chain(time.and_then(|at| at.checked_sub(start)).filter(|at| *at > 0)).min()?;
    let name = text[..end].rsplit(['的', '”']).next().unwrap_or_default();
    // 甲、乙两县
    let is_one = !text[end..].starts_with(['、', '和', '与']);
    let fits = is_one
        && !has_verb(name)
        && (2..=LONGEST_NAME).contains(&name.chars().count())
        && name.chars().all(|c| c.is_alphabetic())
        && first_of(name, NO_NAMES).is_none()
        && last_of(name, NO_NAME_ENDS).is_none();
    fits.then_some(name)
}

/// `text` with the name it points back to in the place of its 该校, if only one of `names` can be meant.
pub(super) fn resolved(text: &str, names: &[&str]) -> String {
    let Some((before, rest)) = text.split_once('该') else { return text.to_owned() };
    let Some(kind) = rest.chars().next() else { return text.to_owned() };
    let is_meant = |name: &&&str| match kind {
        '校' => last_of(name, "大学|学院|学校|中学|小学").is_some(),
        '公' => last_of(name, "公司|集团").is_some(),
        kind => name.ends_with(kind),
    };
    let mut meant = names.iter().filter(is_meant);
    match (meant.next(), rest.strip_prefix("公司").or_else(|| rest.strip_prefix(kind))) {
        (Some(name), Some(rest)) if meant.all(|it| it == name) => format!("{before}{name}{rest}"),
        _ => text.to_owned(),
    }
}

/// Whether `text` says how something changed.
pub(super) fn changes(text: &str) -> bool {
    words(CHANGES).any(|word| find_verb(text, word).is_some()) || text.ends_with(['到', '至'])
}

/// Verbs of one character with the ones that can stand alone.
const RISES: [(&str, &str); 11] = [
    ("增", "增加"),
    ("升", "上升"),
    ("涨", "上涨"),
    ("降", "下降"),
    ("跌", "下跌"),
    ("减", "减少"),
    ("扩", "扩大"),
    ("缩", "缩短"),
    ("提", "提高"),
    ("压", "压缩"),
    ("", "变化"),
];

/// If `stem` and `gap`, before and behind a figure, say that it changes to the next one: what changes,
/// and how. `单价从每公斤`, `降到` gives `单价每公斤` and `下降`.
pub(super) fn rise(stem: &str, gap: &str) -> Option<(String, String)> {
    let at = stem.rfind(FROM)?;
    let from = &stem[at + '由'.len_utf8()..];
    // 由上届的, 从现在的
    let is_named = from.ends_with('的') && !from.starts_with('每');
    let from = if is_named { "" } else { from };
    let to = gap.rfind(['到', '至', '为']).map(|at| &gap[..at])?;
    let whole = RISES.iter().find(|(short, _)| *short == to).map_or(to, |(_, whole)| whole);
    let is_change =
        first_of(whole, CHANGES).is_some() || whole.starts_with(['变', '改', '发', '优']);
    let is_rate = from.is_empty() || from.starts_with('每') || from == "原来";
    let of = format!("{}{}", &stem[..at], from.trim_start_matches("原来"));
    (is_change && is_rate && to.chars().count() <= 6).then(|| (of, whole.to_owned()))
}

/// What stands between two figures: what belongs to the first, and what stands before the second if
/// they are coordinate.
pub(super) fn split_gap(gap: &str) -> (&str, Option<&str>) {
    // What ends so describes what the next one counts.
    if gap.ends_with('的') {
        return (gap, None);
    }
    if let Some((own, lead)) = gap.split_once('、') {
        return (own, Some(lead));
    }
    if let Some(word) = last_of(gap, "和|与|及|以及|或|并") {
        return (&gap[..gap.len() - word.len()], Some(""));
    }
    match gap.split_once(['和', '及']) {
        Some((own, lead)) if own.chars().count() != 1 && lead.chars().count() > 1 => {
            (own, Some(lead))
        }
        _ => (gap, None),
    }
}

/// What a figure counts, or what is done with it; it stands behind it in `own`. `alone` tells that
/// nothing stands before the figure.
pub(super) fn thing(own: &str, number: &str, counts: bool, alone: bool) -> String {
    let own = own.trim();
    let bare = own.trim_start_matches('的');
    if !bare.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '“' | '《')) {
        return String::new();
    }
    if first_of(bare, "优先|方可|才能").is_some() {
        return String::new();
    }
    let people = words(PEOPLE).find(|it| number.ends_with(it));
    match people {
        _ if counts || bare.len() < own.len() => named(bare, if alone { LONGEST_THING } else { 0 }),
        _ if first_of(bare, NO_PREDICATE).is_some() => String::new(),
        Some(unit) => match named(bare, LONGEST_THING) {
            said if said.is_empty() || said.contains(unit) => said,
            said => said + unit + "数",
        },
        None => named(bare, LONGEST_THING),
    }
}

/// The name of what a figure counted: it stands behind it, or at the end of its stem behind a verb.
pub(super) fn counted(stem: &str, thing: &str) -> String {
    if !thing.is_empty() {
        return without_joining(thing).to_owned();
    }
    let stem = without_joining(stem);
    let verbs = words(VERBS).filter(|verb| verb.chars().count() > 1);
    let end = verbs.filter_map(|verb| Some(stem.rfind(verb)? + verb.len())).max();
    stem[end.unwrap_or(0)..].to_owned()
}

/// The beginning of `text` that can stand as a name or a predicate; of no more than `whole` characters
/// it is taken whole.
fn named(text: &str, whole: usize) -> String {
    let is_name = |c: char| c.is_alphanumeric() || "“”《》·".contains(c);
    // Far more than a name has, and little enough to be looked through.
    let most = text.char_indices().nth(4 * LONGEST_THING).map_or(text.len(), |(at, _)| at);
    let text = &text[..text.find(|c| !is_name(c)).unwrap_or(text.len()).min(most)];
    if text.chars().count() <= whole {
        return text.to_owned();
    }
    let first = text.chars().next().map_or(0, char::len_utf8);
    let end = words(ENDING).filter_map(|word| find_ending(text, word, first)).min();
    let name = &text[..end.unwrap_or(text.len())];
    if name.chars().count() <= LONGEST_THING { name.to_owned() } else { String::new() }
}

/// Where `word` ends the name that `text` begins with, behind its first character.
fn find_ending(text: &str, word: &str, first: usize) -> Option<usize> {
    let in_whole = |at: usize| {
        let holds =
            |it: &str| text.match_indices(it).any(|(from, _)| from <= at && at < from + it.len());
        words(WHOLE).any(|it| it.contains(word) && holds(it))
    };
    text.match_indices(word).map(|(at, _)| at).find(|at| *at >= first && !in_whole(*at))
}

/// The stem of a figure that is coordinate to one with `stem`, and has words of its own before it.
pub(super) fn coordinate(stem: &str, lead: &str) -> String {
    let lead = without_opening(lead);
    let verb = words(VERBS).filter(|verb| verb.chars().count() > 1 || *verb == "设");
    let end = verb.filter_map(|verb| Some(stem.rfind(verb)? + verb.len())).max();
    // 接待费、用车费 are alike: each is named in full.
    let is_whole = stem.chars().next_back() == lead.chars().next_back();
    match end {
        Some(end) if end <= LONGEST_STEM && !is_whole && !is_predicate(lead) && !is_verb(lead) => {
            format!("{}{lead}", &stem[..end])
        }
        _ => lead.to_owned(),
    }
}

/// The stem of a figure behind one that is not coordinate to it.
pub(super) fn continued(stem: &str, gap: &str, thing: &str, is_share: bool) -> String {
    if gap.ends_with('的') && !gap.ends_with("到的") && !gap.ends_with("至的") && !is_share {
        return String::new();
    }
    let gap = without_opening(gap).trim_start_matches('的');
    // What stood before its 的 was a time.
    let gap = gap.strip_suffix('的').filter(|it| it.ends_with(['到', '至'])).unwrap_or(gap);
    let rest = gap.strip_prefix(thing).unwrap_or(gap);
    // 面向28个省份招收本科生6850人, 与47家企业开设班级53个
    let is_beside = first_of(stem, "面向|向").is_some() || last_of(stem, "与|和|同").is_some();
    let verbs = words(VERBS).filter(|verb| verb.chars().count() > 1);
    if let Some(at) = verbs.filter_map(|verb| gap.find(verb)).min().filter(|_| is_beside) {
        return gap[at..].to_owned();
    }
    if !thing.is_empty() && is_predicate(rest) {
        format!("{}{gap}", without_particles(stem))
    } else if is_predicate(gap) {
        format!("{}{gap}", subject(stem))
    } else {
        gap.to_owned()
    }
}

/// `text` without the words at its beginning that say nothing of what is counted.
pub(super) fn without_opening(text: &str) -> &str {
    let mut text = text.trim();
    while let Some(word) = first_of(text, OPENING) {
        text = text[word.len()..].trim();
    }
    text
}

/// `stem` without the words at its end that only join it to the number.
pub(super) fn without_joining(stem: &str) -> &str {
    without_ending(stem, JOINING)
}

/// `stem` without the words at its end that only join it to the number before a thing.
pub(super) fn without_particles(stem: &str) -> &str {
    without_ending(stem, PARTICLES)
}

pub(super) fn without_ending<'s>(stem: &'s str, list: &'static str) -> &'s str {
    let mut stem = stem.trim();
    while last_of(stem, WHOLE).is_none()
        && let Some(word) = last_of(stem, list)
    {
        stem = stem[..stem.len() - word.len()].trim();
    }
    stem
}
