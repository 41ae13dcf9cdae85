//! Figures that a clause shares out among several things.

use super::{Host, stem::*, words::SHARED};
use crate::import::language::Proposal;

/// What stands between names, and between numbers that are one figure.
const BETWEEN: [char; 4] = ['、', '和', '与', '及'];

/// The labels of figures of which `head` says that each is of another of several things: of the values
/// before, or of the names in the head. None if the head says no such thing.
/// `gaps` stand before the numbers behind the first.
pub(super) fn shares(head: &str, numbers: &[&str], gaps: &[String], host: &Host) -> Vec<Proposal> {
    let count = numbers.len();
    let shared = SHARED.iter().find_map(|word| head.split_once(word));
    let follows = count > 1 && is_predicate(head) && host.last.len() == count;
    let Some((names, verb)) = shared.or(follows.then_some(("", head))) else { return Vec::new() };
    let names = without_opening(names);
    // 同比分别 says nothing of what is compared.
    let has_names = !names.is_empty() && !is_predicate(names);
    let verb = without_joining(verb);
    // 分别增长2.4%和下降1.9%
    let verb_of = |place: usize| {
        let gap = place.checked_sub(1).and_then(|it| gaps.get(it));
        let own = gap.map(|it| it.trim_start_matches(BETWEEN)).filter(|it| is_predicate(it));
        own.map(|it| if has_names { it.to_owned() } else { format!("{names}{it}") })
    };
    let verb = if has_names { verb.to_owned() } else { format!("{names}{verb}") };
    if let [number] = numbers {
        return joint(number, &verb, host, has_names);
    }
    let items = if has_names { items(names) } else { Vec::new() };
    let before = match host.values.len().checked_sub(count) {
        Some(at) if host.last.len() != count => &host.values[at..],
        _ => &host.last,
    };
    let is_whole = host.values.len() <= count;
    let share = |place: usize| {
        let verb = verb_of(place).unwrap_or_else(|| verb.clone());
        if host.times.len() == count {
            (format!("{}{verb}", without_joining(names)), true)
        } else if items.len() == count {
            (format!("{}{verb}", items[place]), true)
        } else if !has_names && before.len() == count {
            let label = &before[place];
            let which = label.find('（').map_or("", |at| &label[at..]);
            (format!("{}{verb}{which}", subject(label.trim_end_matches(which))), is_whole)
        } else {
            let which = match (count, place) {
                (2, 0) => "前者".to_owned(),
                (2, _) => "后者".to_owned(),
                (_, place) => format!("第{}项", place + 1),
            };
            let of = subject_or(names, &host.subject);
            (format!("{of}{verb}（{which}）"), false)
        }
    };
    let proposal = |(label, is_sure)| Proposal { label, is_sure, ..Proposal::default() };
    (0..count).map(share).map(proposal).collect()
}

/// The label of one figure of several numbers (1.4个和0.8个百分点): of all the values that they are of.
fn joint(number: &str, verb: &str, host: &Host, has_names: bool) -> Vec<Proposal> {
    let count = number.matches(BETWEEN).count() + 1;
    let Some(at) = host.values.len().checked_sub(count) else { return Vec::new() };
    if count == 1 || has_names {
        return Vec::new();
    }
    let label = format!("{}{verb}", host.values[at..].join("、"));
    vec![Proposal { label, is_sure: at == 0, ..Proposal::default() }]
}

/// The names that are joined in `names`, each with what stands behind the last for all of them:
/// 硕士、本科、专科毕业生的去向落实率. None if it is open what that is.
fn items(names: &str) -> Vec<String> {
    let all: Vec<&str> = names.split(BETWEEN).filter(|it| !it.is_empty()).collect();
    let [first, others @ .., last] = all.as_slice() else { return Vec::new() };
    let lengths: Vec<usize> = all.iter().map(|it| it.chars().count()).collect();
    let length = lengths.first().copied().unwrap_or(0);
    let equal = lengths.iter().rev().skip(1).all(|it| *it == length) && !others.is_empty();
    let by_length = last.char_indices().nth(length).map(|(at, _)| at).filter(|_| equal);
    // 甲港和乙港吞吐量
    let by_end = first.chars().next_back().and_then(|c| Some(last.find(c)? + c.len_utf8()));
    let whole = |all: &[&str]| all.iter().map(|it| (*it).to_owned()).collect();
    let with = |end: usize| {
        let (name, tail) = last.split_at(end);
        let others = all.iter().take(all.len() - 1).chain([&name]);
        others.map(|it| format!("{it}{tail}")).collect()
    };
    match by_end.or(by_length) {
        Some(end) if end < last.len() => with(end),
        _ if are_alike(&lengths) => whole(&all),
        _ => Vec::new(),
    }
}

/// Whether names may stand for each other: none is much longer, as one is that has what all share.
fn are_alike(lengths: &[usize]) -> bool {
    lengths.iter().max().unwrap_or(&0) <= &(2 * lengths.iter().min().unwrap_or(&0))
}
