//! Noun phrases around a figure.

use std::ops::Range;

use super::{
    sentence::{Kind, Sentence},
    words::*,
};
use crate::characters::width;

/// Width up to which a label takes what is said of its noun.
pub(super) const WIDE: usize = 52;

/// Most words of a noun phrase that another phrase may join.
const MOST: usize = 7;

/// The noun phrase that begins at `start`: up to a verb, a mark, a figure or a clause, or to `end`. Nothing
/// where `end` is before it.
pub(super) fn after(sentence: &Sentence<'_>, start: usize, end: usize) -> Range<usize> {
    let end = end.max(start);
    let stop = (start..end).find(|it| is_stop(sentence, start, *it, end)).unwrap_or(end);
    trimmed(sentence, start..stop)
}

/// The same, where the noun itself may stand directly before `start`.
pub(super) fn after_thing(
    sentence: &Sentence<'_>,
    start: usize,
    end: usize,
    is_named: bool,
) -> Range<usize> {
    let acts = |it: usize| {
        speaks(sentence.tokens[it].text) || sentence.is(it, ARTICLES) || sentence.is(it, TRAILING)
    };
    if is_named && start < end && acts(start) {
        return start..start;
    }
    // The first preposition belongs to the noun: `people in Wales`.
    let begin = if is_named && start < end && sentence.is(start, "in|at|for|on|with|from") {
        start + 1
    } else {
        start
    };
    let found = after(sentence, begin, end);
    if found.is_empty() { start..start } else { start..found.end }
}

/// Whether a noun phrase that begins at `start` ends before `at`.
fn is_stop(sentence: &Sentence<'_>, start: usize, at: usize, end: usize) -> bool {
    let word = sentence.tokens[at].text;
    if sentence.mark(at).is_some() || sentence.is_figure(at) {
        return true;
    }
    // `1,658 resulted in …`
    let ends = at + 1 >= end || sentence.is(at + 1, PLACING) || sentence.is(at + 1, ARTICLES);
    if at == start && (is_verb(word) || is_past(word) && ends) {
        return true;
    }
    let follows = at > start && !sentence.is(at - 1, PLACING) && !sentence.is(at - 1, ARTICLES);
    // `against` compares only where a figure follows.
    if is_in(word, "against|during") && (at..end).all(|it| !sentence.is_figure(it)) {
        return at == start;
    }
    if is_in(word, "and|or") {
        let names = |it: usize| sentence.written(it).starts_with(char::is_uppercase);
        if is_open_end(sentence, at) {
            return false;
        }
        if at > start && at + 1 < end && names(at - 1) && names(at + 1) {
            return false;
        }
        return at == start || at + 1 >= end || ends_list(sentence, at + 1, end);
    }
    if is_in(word, PLACING) {
        let counts = sentence.tokens.get(at + 1).is_some_and(|it| {
            it.text.starts_with(|c: char| c.is_ascii_digit()) && is_in(word, "in|over|for|within")
        });
        return at == start || is_in(word, ENDING) || counts || at - start > MOST && word != "of";
    }
    let many = follows
        && (start..at).any(|it| sentence.tokens[it].text.ends_with('s') || sentence.is(it, PEOPLE));
    // `reported armed robberies`
    let is_quality = is_past(word)
        && !is_verb(word)
        && (start..at).all(|it| is_past(sentence.tokens[it].text))
        && sentence.tokens.get(at + 1).filter(|_| at + 1 < end).is_some_and(|it| {
            it.kind == Kind::Word && it.text.ends_with('s') && !is_in(it.text, PLACING)
        });
    if is_quality {
        return false;
    }
    if at > start && is_open_end(sentence, at - 1) {
        return false;
    }
    let acts = follows
        && (speaks(word)
            || many && is_in(word, BASES)
            || is_in(word, ARTICLES)
            || is_in(word, PERSONS));
    // `ewes two years and over`, but `tents three hospitals sent`
    let counts = follows
        && is_in(word, "two|three|four|five|six|seven|eight|nine|ten")
        && sentence.tokens.get(at + 1).is_none_or(|it| !is_span(it.text));
    is_in(word, ENDING) || is_in(word, RELATIVE) || acts || counts
}

/// Whether `and over` stands at `at`, behind an age or a size.
fn is_open_end(sentence: &Sentence<'_>, at: usize) -> bool {
    let spans = at > 0 && is_span(sentence.tokens[at - 1].text);
    spans && sentence.is(at, "and|or") && sentence.is(at + 1, "over|older|under|younger|more|above")
}

/// Whether what follows an `and` belongs to another clause or to another figure.
fn ends_list(sentence: &Sentence<'_>, start: usize, end: usize) -> bool {
    let stop = (start..end).find(|it| sentence.mark(*it).is_some()).unwrap_or(end);
    let figure = (start..stop).find(|it| sentence.is_figure(*it));
    speaks(sentence.tokens[start].text)
        || figure.is_some()
        || is_adverb(sentence.tokens[start].text)
        || sentence.is(start, ARTICLES)
        || sentence.is(start, PRONOUNS)
        || sentence.is(start, PLACING)
}

/// The noun phrase that ends at `end` and does not begin before `start`.
pub(super) fn before(sentence: &Sentence<'_>, start: usize, end: usize) -> Range<usize> {
    let is_border = |it: &usize| {
        let word = sentence.tokens[*it].text;
        let is_noun = *it > 0
            && (sentence.is(*it - 1, ARTICLES)
                || sentence.is(*it - 1, PLACING)
                || sentence.is_thing(*it));
        sentence.mark(*it).is_some()
            || sentence.is_figure(*it)
            || is_in(word, JOINTS) && !is_in(word, "and|or|before|after|since|as")
            || !is_noun
                && (is_verb(word) && word.starts_with(char::is_lowercase)
                    || is_past(word) && word.starts_with(char::is_lowercase))
    };
    let border = (start..end).rfind(is_border).map_or(start, |it| it + 1);
    let leads = |it: &usize| {
        let word = sentence.tokens[*it].text;
        is_in(word, PLACING) || is_in(word, FILLING) || is_in(word, OPENING) || is_adverb(word)
    };
    let mut begin = (border..end).find(|it| !leads(it)).unwrap_or(end);
    // `At this grade the gap shrank`: the phrase in front only places it.
    let article = (begin + 1..end).find(|it| sentence.is(*it, "the|a|an"));
    let places = sentence.has(border..begin, PLACING);
    if let Some(article) = article.filter(|it| places && !sentence.is(*it - 1, PLACING)) {
        begin = article;
    }
    trimmed(sentence, begin..end)
}

/// The head noun with its qualities that ends at `end`: up to a preposition or an article.
pub(super) fn core(sentence: &Sentence<'_>, start: usize, end: usize) -> Range<usize> {
    let own = before(sentence, start, end);
    let is_border = |it: &usize| {
        sentence.is(*it, PLACING) || sentence.is(*it, ARTICLES) || sentence.is(*it, "and|or")
    };
    let begin = own.clone().rfind(is_border).map_or(own.start, |it| it + 1);
    begin..own.end.max(end)
}

/// A range without the words at its ends that say nothing alone.
pub(super) fn trimmed(sentence: &Sentence<'_>, range: Range<usize>) -> Range<usize> {
    let is_loose = |it: usize| {
        sentence.is(it, LOOSE)
            || sentence.is(it, PLACING)
            || sentence.is(it, FILLING)
            || sentence.is(it, ADVERBS)
            || sentence.is(it, TRAILING)
            || sentence.mark(it).is_some()
            || sentence.is(it, "usually|typically|normally|currently|previously|recently|roughly|mainly|mostly|reportedly|generally")
            || !sentence.is_figure(it) && !sentence.written(it).contains(char::is_alphanumeric)
    };
    let denies =
        |it: usize| it > range.start && sentence.is(it, "not") && sentence.is(it - 1, HELPING);
    let last = range.clone().rfind(|it| {
        !is_loose(*it) || denies(*it) || *it > range.start + 1 && is_open_end(sentence, *it - 1)
    });
    let is_time = |it: usize| {
        sentence.is(it, PERIODS) && it > range.start && sentence.is(it - 1, "last|this|next")
    };
    let end = match last {
        Some(last) if is_time(last) => last - 1,
        Some(last) => last + 1,
        None => range.start,
    };
    range.start..end
}

/// The words of a range as they stand within a label: without an article or owner before them, and
/// with the first in small letters unless it is a name.
pub(super) fn inner(sentence: &Sentence<'_>, range: Range<usize>) -> String {
    let mut start = range.start;
    let waits =
        |it: usize| sentence.is(it, "those|these") && sentence.written(it + 1).ends_with("ing");
    while start + 1 < range.end
        && (sentence.is(start, ARTICLES) || sentence.is(start, "such|all|both|whose"))
        && !waits(start)
    {
        start += 1;
    }
    if sentence.is(start, "own") && start + 1 < range.end {
        start += 1;
    }
    let mut words: Vec<String> =
        (start..range.end).map(|it| sentence.written(it).to_owned()).collect();
    if let Some(first) = words.first_mut().filter(|_| !is_name(sentence, start, range.end)) {
        *first = small(first);
    }
    joined(&words)
}

/// Words with spaces between, but for marks.
pub(super) fn joined(words: &[String]) -> String {
    words.join(" ").replace(" ,", ",").replace(" ’s", "’s").replace(" 's", "'s")
}

/// A word with a small letter at its beginning.
pub(super) fn small(word: &str) -> String {
    let mut rest = word.chars();
    rest.next().map_or_else(String::new, |first| first.to_lowercase().chain(rest).collect())
}

/// Whether the word at `at` is a name: one that has a capital where others have none.
fn is_name(sentence: &Sentence<'_>, at: usize, end: usize) -> bool {
    let word = sentence.written(at);
    let Some(first) = word.chars().next() else { return false };
    let others = word.chars().skip(1).any(|c| c.is_uppercase() || c.is_numeric());
    let opens = sentence.opened(0..sentence.tokens.len()).start >= at
        || at > 0 && sentence.mark(at - 1).is_some_and(|it| "“\":—–-".contains(it));
    if !first.is_uppercase() || others || !opens {
        return first.is_uppercase();
    }
    let next = sentence.tokens.get(at + 1).filter(|_| at + 1 < end).map_or("", |it| it.text);
    let lower = small(word);
    let bare = lower.trim_end_matches(|c: char| !c.is_alphabetic());
    let is_known = sentence.text.split(|c: char| !c.is_alphanumeric()).any(|it| it == bare);
    let of_name = ["is", "us", "os", "as"].iter().any(|it| word.ends_with(it));
    let is_common =
        word.ends_with('s') && !of_name || NOUN_ENDS.iter().any(|it| word.ends_with(it));
    let of_people = !is_in(word, "median|rubbish|civilian|pedestrian|ocean")
        && PEOPLE_ENDS.iter().any(|it| word.ends_with(it))
        || is_in(word, PLACES);
    let is_verb = speaks(next) && !sentence.is_thing(at + 1);
    let leads = next.starts_with(char::is_lowercase) && !is_verb && !is_in(next, "and|of");
    let named = next.starts_with(char::is_uppercase) || word.contains('\'');
    !is_known && (named || of_people || !is_common && !leads)
}

/// A noun phrase as it stands in a label, cut before its last phrases if it is long.
pub(super) fn short(sentence: &Sentence<'_>, range: Range<usize>) -> String {
    let mut end = range.end;
    while end - range.start > 8 || width(&inner(sentence, range.start..end)) > WIDE {
        let named = |it: usize| sentence.written(it).starts_with(char::is_uppercase);
        let joins = |it: usize| named(it - 1) && named(it + 1);
        let cut = (range.start + 1..end).rfind(|it| {
            let border = sentence.is(*it, PLACING) || sentence.is(*it, "and|who|that|which");
            border && !(sentence.is(*it, "and") && *it + 1 < end && joins(*it))
        });
        let Some(cut) = cut.filter(|it| end - range.start > 8 || !sentence.is(*it, "of")) else {
            break;
        };
        end = cut;
    }
    inner(sentence, trimmed(sentence, range.start..end))
}

/// `whole` without its last phrases, if it is long together with what is said of it.
pub(super) fn within<'w>(whole: &'w str, said: &str) -> &'w str {
    let is_long = width(whole) + width(said) > WIDE;
    let cut = whole.match_indices(' ').find(|(at, _)| {
        let next = whole[at + 1..].split(' ').next().unwrap_or_default();
        is_in(next, PLACING) && next != "of"
    });
    cut.filter(|_| is_long).map_or(whole, |(at, _)| &whole[..at])
}

/// A thing with what is done with it, which stands before its first phrase: `clinics opened in May`.
pub(super) fn with(thing: &str, action: &str) -> String {
    let words: Vec<&str> = thing.split(' ').collect();
    let cut = (1..words.len()).find(|it| is_in(words[*it], PLACING) && words[*it] != "of");
    let cut = cut
        .or((words.len() == 2 && is_in(words[1], "empty|homeless|short|open|idle|dead"))
            .then_some(1));
    let (noun, rest) = words.split_at(cut.unwrap_or(words.len()));
    let rest = if rest.len() > 5 { &[] } else { rest };
    format!("{} {action} {}", noun.join(" "), rest.join(" ")).trim().to_owned()
}
