//! The words around a figure as they stand, for where no name is certain.

use std::ops::Range;

use super::{
    clause::{Clause, Item, Text},
    opener::{is_condition, stated, topic},
    owner::is_measure,
    phrase::{aim, head, is_bullet, is_paired, length, opened, word_of},
    words::*,
};
use crate::import::{
    language::{first_of, last_of, words},
    stretch,
};

/// Most characters of a quotation.
const LONGEST: usize = 44;

/// The same of what is shared out to the clauses before, told of what they name, or left open by its own.
const LONGEST_SHARED: usize = 66;

/// Fewest characters beside the figures that say something.
const FEWEST: usize = 2;

/// Most characters of a clause that only says when or of what the next one is told.
const LONGEST_SETTING: usize = 10;

/// Fewest before the figure's clause leans on nothing.
const ALONE: usize = 4;

/// The quotation of a figure, and the same with the figure named.
pub(super) fn of(text: &Text<'_>, clauses: &[Clause], at: usize, place: usize) -> (String, String) {
    let figure = text.figures[clauses[at].items[place].figure].range.clone();
    let mut range = piece(text, &clauses[at], place);
    if length(&text.beside(range.clone())) < FEWEST {
        range = text.around(&range).unwrap_or(range);
    }
    // What is said of several leans on as many, and what is no fact on the word that says so.
    let several = stretch::beginning_in(text.figures, &range).len();
    let mut owed = if leans(text, &range) && range == clauses[at].range { several } else { 0 };
    let is_shared = shares(text, range.clone());
    let size = |from: usize, to: usize| text.raw(from..to).chars().count();
    let end = range.end;
    let is_limit = |it: &Clause| {
        let is_near = size(it.range.start, end) <= LONGEST;
        aim(text.raw(it.range.clone())).is_some() || is_near && names_some(text, it)
    };
    let limit = clauses[..at].iter().position(is_limit);
    for (before, clause) in clauses[..at].iter().enumerate().rev() {
        let is_led = leans(text, &range)
            || owed > 0
            || limit.is_some_and(|it| it <= before)
            || leads(text, clause, &range);
        let is_bound = || {
            owed > 1 && is_shared
                || text.raw(range.clone()).contains("这一")
                || stated(&text.plain(clause.range.clone())).is_some()
        };
        let wide = size(clause.range.start, range.end);
        if !is_led || wide > LONGEST && (wide > LONGEST_SHARED || !is_bound()) {
            break;
        }
        // 与去年相比 is none of them.
        let own = text.raw(clause.range.clone());
        let is_base = first_of(own, HELD_WITH).is_some() && first_of(own, "同时|同比").is_none();
        owed = owed.saturating_sub(if is_base { 0 } else { clause.items.len().max(1) });
        range.start = clause.range.start;
    }
    range.end = run(text, clauses, at)
        .or_else(|| result(text, clauses, at).filter(|it| size(range.start, *it) <= LONGEST))
        .or_else(|| {
            let is_whole = range.end == clauses[at].range.end;
            let end = is_whole.then(|| rest(text, clauses, at)).flatten();
            end.filter(|it| size(range.start, *it) <= LONGEST_SHARED)
        })
        .unwrap_or(range.end);
    let range = balanced(text, opening(text, range, figure.start), &figure);
    let quoted = text.raw(range).trim().to_owned();
    let number = text.raw(figure);
    let inner = quoted.replace('“', "‘").replace('”', "’");
    let longer = format!("“{inner}”中的{number}");
    (quoted, longer)
}

/// Whether a word in a range shares figures out: 分别.
fn shares(text: &Text<'_>, range: Range<usize>) -> bool {
    words(SHARED).any(|it| text.raw(range.clone()).contains(it))
}

/// Whether a clause only names those of whom the next ones are told: 发放的贷款中.
fn names_some(text: &Text<'_>, clause: &Clause) -> bool {
    let said = text.plain(clause.range.clone());
    let group = opened(&said).strip_suffix('中').unwrap_or_default();
    let is_group = length(group) > 2 && !group.contains('是') && last_of(group, EVENTS).is_none();
    clause.items.is_empty() && is_group
}

/// Where the clauses end that share out figures with that at `at`, each nothing but one: 分别降4%，5%，6%.
fn run(text: &Text<'_>, clauses: &[Clause], at: usize) -> Option<usize> {
    let is_bare = |it: &Clause| !it.items.is_empty() && text.beside(it.range.clone()).is_empty();
    let holds = |it: &Clause| shares(text, it.range.clone());
    let first = clauses[..=at].iter().rev().find(|it| !is_bare(it));
    let behind = clauses[at + 1..].iter().take_while(|it| is_bare(it)).last();
    behind.filter(|_| first.is_some_and(holds)).map(|it| it.range.end)
}

/// Where ends what that at `at` leaves open: 八成受访者表示，会再来, 一年80万元的营业额中，面食占六成.
fn rest(text: &Text<'_>, clauses: &[Clause], at: usize) -> Option<usize> {
    let own = &clauses[at];
    if own.stop != '，' {
        return None;
    }
    let said = text.plain(own.range.clone());
    let is_open =
        last_of(&said, TELLING).or(last_of(&said, SAYING)).is_some() || said.ends_with('中');
    let is_if = |it: &&Clause| first_of(text.raw(it.range.clone()), CONDITIONS).is_some();
    let next = || clauses[at + 1..].iter().find(|it| !is_if(it));
    is_open.then(next).flatten().map(|it| it.range.end)
}

/// Where the clause ends that says what follows if the limit of that at `at` is met, 不进三万块钱，就是白干, or that
/// takes it back: 曾经用过，但目前不再用.
pub(super) fn result(text: &Text<'_>, clauses: &[Clause], at: usize) -> Option<usize> {
    let own = &clauses[at];
    let is_bound = |it: &Item| first_of(text.number(it), THRESHOLDS).is_some();
    let is_limit = own.items.iter().any(is_bound) || text.raw(own.range.clone()).contains('不');
    let next = clauses.get(at + 1).filter(|it| it.items.is_empty() && own.stop == '，')?;
    let said = text.raw(next.range.clone());
    let follows = said.starts_with(['就', '才', '便']) && first_of(said, WHOLE).is_none();
    let turns = first_of(said, TURNING).is_some() && words(TURNED).any(|it| said.contains(it));
    (is_limit && follows || turns).then_some(next.range.end)
}

/// The part of a list that holds the figure, if each part says something, else the clause.
fn piece(text: &Text<'_>, clause: &Clause, place: usize) -> Range<usize> {
    let is_shared = shares(text, clause.range.clone());
    let parts = clause.items.chunk_by(|_, next| !next.is_listed);
    let ranges: Vec<Range<usize>> =
        parts.filter_map(|it| Some(it.first()?.head.start..it.last()?.tail.end)).collect();
    let says = |it: &Range<usize>| {
        let said = text.raw(it.clone());
        // 打造强镇60个、全国示范村200个: are no more in the whole country
        length(&text.beside(it.clone())) >= FEWEST
            && first_of(said, LEANING).or(first_of(said, WHOLES)).is_none()
    };
    let figure = clause.items[place].head.end;
    let own = ranges.iter().find(|it| it.contains(&figure));
    own.filter(|_| !is_shared && ranges.iter().skip(1).all(says)).unwrap_or(&clause.range).clone()
}

/// Whether what is said in `range` is said of something before it.
fn leans(text: &Text<'_>, range: &Range<usize>) -> bool {
    let said = text.plain(range.clone());
    let said = said.trim_start_matches(['，', '、', '—']);
    length(&text.beside(range.clone())) < ALONE
        || [said, opened(said)]
            .iter()
            .any(|it| first_of(it, LEANING).or(first_of(it, OWNERLESS)).is_some())
        || first_of(said, EXTREMES).is_some()
}

/// Whether a clause says under which condition, when, for which of so many or of what the next is true, or of what
/// the one is said that begins with a figure or a verb.
fn leads(text: &Text<'_>, clause: &Clause, range: &Range<usize>) -> bool {
    let said = text.plain(clause.range.clone());
    let next = text.plain(range.clone());
    let next = opened(&next);
    // What is only a time is told by the period.
    let is_time = length(&text.beside(clause.range.clone())) < FEWEST && clause.items.is_empty();
    let is_of_topic =
        first_of(next, OWNED).or(first_of(next, BARE)).is_some() || next.starts_with('总');
    // 老字号发布数据，销售增长11%
    let is_said = clause.items.is_empty() && last_of(&said, TELLING).is_none();
    if (begins_with_flow(next) || begins_with_measure(next)) && is_said && !opened(&said).is_empty()
    {
        return clause.stop == '，';
    }
    if is_of_topic && topic(text, clause).is_some() {
        return clause.range.end + '：'.len_utf8() == range.start;
    }
    if is_time || clause.stop != '，' || clause.range.end + '，'.len_utf8() != range.start {
        return false;
    }
    let is_short = length(&said) <= LONGEST_SETTING;
    let is_among = last_of(&said, "里|中").is_some();
    is_condition(&said)
        || first_of(&said, CONDITIONS).is_some()
        || word_of(&said, CONDITIONS, NO_CONDITIONS).is_some()
        // 对西部6市县，省政府拿出1500万元
        || is_short && first_of(opened(&said), BOUNDING).is_some()
        || is_among && next.starts_with(|c: char| c.is_ascii_digit())
        || is_short && clause.items.is_empty() && last_of(&said, SETTINGS).is_some()
        || first_of(next, VERBS).is_some()
        || clause.items.is_empty() && stated(&said).is_some()
}

/// Whether `text` tells of a flow without its owner: 出口12亿元, 清明期间销售增长11%.
fn begins_with_flow(text: &str) -> bool {
    let text = text.split_once("期间").map_or(text, |it| it.1);
    let rest = first_of(text, FLOWS).and_then(|it| text.get(it.len()..));
    rest.is_some_and(|it| {
        it.starts_with(|c: char| c.is_ascii_digit()) || first_of(it, CHANGES).is_some()
    })
}

/// The same of a bare measure: 净利润12亿元.
fn begins_with_measure(text: &str) -> bool {
    let end = text.find(|c: char| c.is_ascii_digit() || "超近约逾不".contains(c));
    end.and_then(|it| text.get(..it))
        .is_some_and(|it| is_measure(head(it.trim_end_matches(['从', '由', '的']))))
}

/// `range` without the words that join it to what was said before.
fn opening(text: &Text<'_>, mut range: Range<usize>, figure: usize) -> Range<usize> {
    loop {
        let said = text.raw(range.start..figure);
        let word = first_of(said, JOINING).map(str::len);
        let bullet = said.chars().next().filter(|c| is_bullet(*c)).map(char::len_utf8);
        let Some(size) = word.or(bullet) else { return range };
        range.start += size;
    }
}

/// `range` between the marks around the figure that have no other half in it.
fn balanced(text: &Text<'_>, range: Range<usize>, figure: &Range<usize>) -> Range<usize> {
    if is_paired(text.raw(range.clone())) {
        return range;
    }
    let mut open: Vec<(usize, usize)> = Vec::new();
    let (mut start, mut end) = (range.start, range.end);
    for (at, c) in text.raw(range.clone()).char_indices() {
        let at = range.start + at;
        if let Some(kind) = "“‘（《【".chars().position(|it| it == c) {
            open.push((kind, at));
        } else if let Some(kind) = "”’）》】".chars().position(|it| it == c) {
            match open.iter().rposition(|it| it.0 == kind) {
                Some(place) => open.truncate(place),
                None if at < figure.start => start = at + c.len_utf8(),
                None => end = end.min(at),
            }
        }
    }
    for (_, at) in open {
        if at < figure.start {
            start = start.max(at + '“'.len_utf8());
        } else {
            end = end.min(at);
        }
    }
    start..end
}
