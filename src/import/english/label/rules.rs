//! When the words of a clause are a label as they stand.

use super::{part::Part, sentence::Sentence, words::*};
use crate::characters::width;

/// Widest label.
const WIDEST: usize = 56;

/// The label of the figure at `at`, if its clause gives one; `before` are those of the figures before.
pub(super) fn label(
    sentence: &Sentence<'_>,
    at: usize,
    before: &[(usize, Option<String>)],
) -> Option<String> {
    let part = Part::of(sentence, at);
    if is_turned(sentence, &part) {
        return None;
    }
    let tail = following(sentence, &part)?;
    let noun = sentence.tokens[at].text;
    if part.head.is_empty() {
        return counted(noun, tail);
    }
    if !sentence.has_subject(&part.head) {
        return changed(sentence, &part, before, &tail);
    }
    let head = sentence.words(part.head.clone());
    let speaks = sentence.has_verb(part.head.clone());
    let first = tail.first().map_or("", String::as_str);
    let lead = match (noun, first) {
        // The figure is of the subject: the charity's 23 shops made a profit.
        (_, verb) if is_verb(verb) => before_noun(&head).filter(|_| !speaks && !noun.is_empty()),
        ("", "of") => None,
        ("", _) => before_amount(&head).filter(|_| speaks),
        _ => before_noun(&head).filter(|_| speaks),
    };
    joined(&lead?, noun, &tail)
}

/// Whether words that the label would not have turn what it says: a condition, a negation.
fn is_turned(sentence: &Sentence<'_>, part: &Part) -> bool {
    let is_if = |it: &usize| {
        let clause = sentence.opened(*it..sentence.tokens.len());
        let begins = it.checked_sub(1).is_none_or(|it| sentence.mark(it).is_some());
        begins && *it != part.clause.start && sentence.is(clause.start, "if|unless|without")
    };
    let cut = part.safe..part.head.start;
    (0..sentence.tokens.len()).any(|it| is_if(&it))
        || sentence.has(cut, TURNING)
        || sentence.has(part.tail.end..part.clause.end, "if|unless|until|without")
}

/// The words behind a figure; none if they measure it against something else.
fn following(sentence: &Sentence<'_>, part: &Part) -> Option<Vec<String>> {
    let words = sentence.words(part.tail.clone());
    let first = words.first().copied().unwrap_or_default();
    if part.is_tangled || is_in(first, ARTICLES) || is_in(first, COMPARING) {
        return None;
    }
    Some(words.iter().map(|it| (*it).to_owned()).collect())
}

/// What is said before, of and behind a figure, cut where it is too long and may be cut.
fn joined(lead: &str, noun: &str, mut tail: &[String]) -> Option<String> {
    loop {
        let text = format!("{lead} {noun} {}", tail.join(" "));
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ").replace(" '", "'");
        if width(&text) <= WIDEST || tail.is_empty() {
            return Some(text);
        }
        let cut = tail.iter().rposition(|it| is_in(it, PLACING) && !is_in(it, "of|not|per"))?;
        if tail[cut..].iter().any(|it| is_in(it, QUALIFYING)) {
            return None;
        }
        tail = &tail[..cut];
    }
}

/// Words before a thing that is counted: none if they only place it.
fn before_noun(head: &[&str]) -> Option<String> {
    let head = without_end(head, FILLING);
    let dangles = head.last().is_some_and(|it| is_in(it, LINKING) || is_in(it, LOOSE));
    (!dangles).then(|| head.join(" "))
}

/// Words before an amount, without those that only say that it is so much.
fn before_amount(head: &[&str]) -> Option<String> {
    let head = without_end(head, FILLING);
    let (last, before) = head.split_last()?;
    let stem = |words: &[&str]| {
        let stem = without_end(words, HELPING);
        let turns = |it: &&&str| is_verb(it) || is_in(it, TURNING) || is_in(it, AIMS);
        (!stem.is_empty() && !stem.iter().any(|it| turns(&it))).then(|| stem.join(" "))
    };
    let amounts = before.last().is_some_and(|it| is_in(&format!("{it} {last}"), AMOUNTING));
    let verb = without_end(before, "up|down|back|slightly|further").split_last();
    match *last {
        _ if amounts => stem(&before[..before.len() - 1]),
        last if is_in(last, LINKING) => stem(before),
        "to" => verb.filter(|it| is_in(it.0, CHANGES)).and_then(|it| stem(it.1)),
        "of" => before.last().filter(|it| !is_in(it, WITH_OF)).map(|_| before.join(" ")),
        "by" => before.iter().any(|it| is_verb(it)).then(|| before.join(" ")),
        "up" | "down" => Some(head.join(" ")),
        last => (!is_in(last, PLACING) && !is_in(last, JOINTS)).then(|| head.join(" ")),
    }
}

/// `words` without those at their end that are in `list`.
fn without_end<'w, 'a>(words: &'w [&'a str], list: &'static str) -> &'w [&'a str] {
    let kept = words.iter().rposition(|it| !is_in(it, list)).map_or(0, |it| it + 1);
    &words[..kept]
}

/// A figure that its clause begins with: `48 people were injured`, `27% of households have …`.
fn counted(noun: &str, mut tail: Vec<String>) -> Option<String> {
    let verb = tail.iter().position(|it| speaks(it))?;
    let is_of = tail.first().is_some_and(|it| it == "of");
    let named =
        |at: usize| tail.get(at).is_some_and(|it| !is_in(it, PRONOUNS) && !is_in(it, OWNING));
    if is_of && !named(1) || noun.is_empty() && (!is_of || verb < 2) {
        return None;
    }
    if noun.is_empty() {
        let skipped = if tail.get(1).is_some_and(|it| it == "the") { 2 } else { 1 };
        tail.drain(..skipped);
    } else if is_in(&tail[verb], BEING) && tail.get(verb + 1).is_some_and(|it| is_past(it)) {
        tail.remove(verb);
    }
    joined("", noun, &tail)
}

/// `, up 4% on the year`, said of the one figure of the clause directly before.
fn changed(
    sentence: &Sentence<'_>,
    part: &Part,
    before: &[(usize, Option<String>)],
    tail: &[String],
) -> Option<String> {
    let [(at, Some(label))] = before else { return None };
    let comma = part.clause.start.checked_sub(1).filter(|it| sentence.mark(*it) == Some(','))?;
    let is_next = sentence.clause(comma.checked_sub(1)?).contains(at) && !part.is_joined;
    let [change @ ("up" | "down")] = *sentence.words(part.head.clone()) else { return None };
    let from = tail.first().is_some_and(|it| it == "from");
    let text = joined(&format!("{label}, {change}"), "", if from { &[] } else { tail })?;
    (is_next && sentence.tokens[part.at].text.is_empty() && width(&text) <= WIDEST).then_some(text)
}
