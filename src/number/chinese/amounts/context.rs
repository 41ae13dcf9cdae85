//! What stands around a numeral in Chinese.

use crate::{
    digit,
    number::{
        lexicon::{Words, ends_with_any, starts_with_any, strip_longest_end},
        mention::{Mention, Reading},
    },
};

/// Most words between a word and the numeral that it speaks of (期限均为3年), and characters between a
/// small number that was told before and its 分别.
const MAX_JOINING: usize = 2;
const MAX_DISTANCE: usize = 12;

/// Verbs of change before 到 and 至, and how many numerals back the amount that changes may stand.
const CHANGES: &str = "升降提增减扩缩涨跌变卖调压回";
const MOST_BEFORE: usize = 4;

/// Whether a numeral is tied to others or to letters: a date, a score, a telephone number, G20.
pub(super) fn is_tied(mention: &Mention) -> bool {
    let is_tie = |c: char| mention.words.context.ties.contains(&c);
    let is_number = |c: Option<char>| c.is_some_and(begins_numeral);
    let (before, after) = (mention.before(), mention.from(mention.numeral().end));
    let mut back = before.chars().rev();
    let (last, previous) = (back.next(), back.next());
    let mut ahead = after.chars();
    let (next, second) = (ahead.next(), ahead.next());
    let tied_before = last.is_some_and(|c| {
        (c.is_ascii_alphanumeric()
            && mention.numeral().is_in_digits()
            && mention.lead().unit.is_none()
            && !mention.place().counts_initials())
            || (is_tie(c) && (!matches!(c, '+' | '：' | ':') || is_number(previous)))
            || (matches!(c, '-' | '.' | '比' | '—' | '–') && is_number(previous))
    });
    let tied_after =
        next.is_some_and(|c| (is_tie(c) || matches!(c, '比' | '.')) && is_number(second));
    let lettered = mention.numeral().is_in_digits()
        && next.is_some_and(|c| c.is_ascii_alphabetic())
        && mention.words.unit(after).is_none();
    tied_before || tied_after || lettered || mention.is_broken()
}

/// How far a code goes on behind its first numeral.
pub(super) fn code_length(mention: &Mention) -> usize {
    let after = mention.from(mention.numeral().end);
    let goes_on = |c: char| {
        c.is_ascii_alphabetic()
            || digit::value(c).is_some()
            || matches!(c, '-' | '.')
            || mention.words.context.ties.contains(&c)
    };
    after.find(|c| !goes_on(c)).unwrap_or(after.len())
}

fn begins_numeral(c: char) -> bool {
    digit::value(c).is_some() || "零〇一二两三四五六七八九十百千万亿".contains(c)
}

/// Whether years behind `context` are a span and no date: 工期为3年.
pub(super) fn is_behind_span(context: &str, words: &Words) -> bool {
    is_behind(context, &words.context.spans, words)
}

/// Whether a bare numeral is the number of what was named before it: 常住人口512376.
pub(super) fn is_total(mention: &Mention, after: &str) -> bool {
    let context = mention.context();
    ends_bare(after)
        && is_behind(context, &mention.words.context.totals, mention.words)
        && !mention.numeral().is_year(mention.text)
}

/// Whether a bare decimal is a ratio that its sentence tells, alone, listed or in a bracket behind a
/// name: 收入比由1.89缩小至1.86, 指数分别为2.87、2.93.
pub(super) fn is_ratio(mention: &Mention, reading: Reading) -> bool {
    let (context, after) = (mention.context(), mention.from(reading.end));
    let decimal = reading.numeral.value.is_some_and(|value| value.scale() > 0);
    let words = &mention.words.context;
    let told = |text: &str| words.ratios.iter().any(|word| text.contains(word.as_str()));
    let joint = mention.words.joints.iter().find_map(|joint| after.strip_prefix(joint.as_str()));
    let ends =
        ends_bare(after) || joint.is_some_and(|it| it.starts_with(|c: char| c.is_ascii_digit()));
    let listed = || {
        let before = mention.previous();
        mention.words.is_joint(mention.place().before)
            && before.is_some_and(|it| it.reading(it.index).is_some_and(|at| is_ratio(&it, at)))
    };
    let bracketed = context.ends_with('（') && after.starts_with('）');
    let joined = is_behind(context, &words.joining, mention.words)
        || ends_with_any(context, &words.indices)
        || ends_with_any(context, &words.ratios);
    let stops = ['。', '！', '？'];
    let whole = context.rsplit(stops).next().unwrap_or_default();
    ends && decimal && (joined && told(sentence(context)) || bracketed && told(whole) || listed())
}

/// Whether so many of the things that the amount before it counts are told: 4条路里，有两条.
pub(super) fn is_of_those(mention: &Mention, reading: Reading) -> bool {
    let before = mention.index.checked_sub(1).and_then(|index| mention.reading(index));
    mention.context().ends_with('有')
        && before.is_some_and(|it| {
            let gap = mention.text.get(it.end..reading.numeral.start).unwrap_or_default();
            it.extent.unit == reading.extent.unit && gap == sentence(gap)
        })
}

/// Whether it is told of so few people that they were hurt or worse, or caught: 造成两人死亡, 两人失踪, 抓获三人.
pub(super) fn is_hurt(mention: &Mention, reading: Reading) -> bool {
    let words = &mention.words.context;
    let (context, after) = (mention.context(), mention.from(reading.end));
    let is_people = reading.extent.unit.is_some_and(|unit| unit.word == "人");
    let fate = starts_with_any(after, &words.fates);
    let state = fate || starts_with_any(after, &words.states);
    let begins = !context.ends_with(char::is_alphanumeric);
    let harmed = ends_with_any(context, &words.harming) && (state || ends_bare(after));
    is_people && (harmed || state && context.ends_with(['有', '另', '中']) || fate && begins)
}

/// Whether it is said before a small number how few that is: 只来了三个.
pub(super) fn is_only(context: &str) -> bool {
    let start = context.char_indices().rev().nth(3).map_or(0, |(at, _)| at);
    let clause = context[start..].rsplit(['，', '。', '；', '：']).next().unwrap_or_default();
    clause.contains(['只', '仅']) && clause.ends_with(['了', '有', '剩'])
}

/// Whether a bare number is what an amount of its sentence changes to, or from: 从25元降到18.
pub(super) fn is_changed(mention: &Mention, reading: Reading) -> bool {
    let (context, after) = (mention.context(), mention.from(reading.end));
    let verb = context.strip_suffix(['到', '至', '成', '为']);
    let is_end = verb
        .is_some_and(|it| it.ends_with(|c| CHANGES.contains(c) || "加高低落".contains(c)))
        && !after.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '/' | '-' | '.'));
    let start = context.len() - sentence(context).len();
    let is_measured = |index: &usize| {
        let reading = mention.reading(*index);
        reading.is_some_and(|it| it.extent.unit.is_some() && it.numeral.start >= start)
    };
    let next = mention.reading(mention.index + 1).filter(|it| it.extent.unit.is_some());
    let is_start = context.ends_with(['从', '由'])
        && next.and_then(|it| mention.text.get(reading.end..it.numeral.start)).is_some_and(|gap| {
            gap.starts_with(|c| CHANGES.contains(c)) && gap.ends_with(['到', '至', '为'])
        });
    let is_year = reading.numeral.is_year(mention.text);
    !is_year
        && (is_start
            || is_end && (0..mention.index).rev().take(MOST_BEFORE).any(|it| is_measured(&it)))
}

/// Whether a number that has no unit ends before `after`: at a pause, or where it changes (升至).
pub(super) fn ends_bare(after: &str) -> bool {
    let goes_on = |c: char| c.is_alphanumeric() || matches!(c, '/' | '-' | '.');
    !after.starts_with(goes_on) || after.starts_with(|c| CHANGES.contains(c))
}

/// The clause that `text` ends with.
pub(super) fn clause(text: &str) -> &str {
    text.rsplit(['，', ',', '。', '；']).next().unwrap_or_default()
}

/// The sentence that `text` ends with, or as much of it as has no other sentence in it.
pub(super) fn sentence(text: &str) -> &str {
    text.rsplit(['。', '；', '！', '？', ';']).next().unwrap_or_default()
}

/// Whether `context` ends with one of `wanted`, perhaps with a word that joins it to a numeral.
pub(super) fn is_behind(context: &str, wanted: &[String], words: &Words) -> bool {
    let mut unjoined = context;
    for _ in 0..MAX_JOINING {
        unjoined = strip_longest_end(unjoined, &words.context.joining).unwrap_or(unjoined);
    }
    ends_with_any(context, wanted) || ends_with_any(unjoined, wanted)
}

/// Whether a small number only takes up again what was told before: 上述两项, or at the beginning of a clause
/// 三家企业分别投资.
pub(super) fn is_mentioned_again(mention: &Mention, context: &str, after: &str) -> bool {
    if ends_with_any(mention.before(), &mention.words.context.pointing) {
        return true;
    }
    let begins =
        context.is_empty() || context.ends_with(['。', '！', '？', '；', '：', '，', ';', ',']);
    let near = after.char_indices().nth(MAX_DISTANCE).map_or(after, |(end, _)| &after[..end]);
    let clause = near.split(['，', '。', '；', ',']).next().unwrap_or_default();
    begins && clause.contains("分别")
}
