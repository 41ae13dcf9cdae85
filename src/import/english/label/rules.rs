//! When the words of a clause are a label as they stand.

use super::{
    lead,
    part::Part,
    sentence::Sentence,
    shape::{before_amount, before_noun, joined, of_subject, shorter, stem, without_end},
    words::*,
};
use crate::{characters::width, import::label::WIDEST};

/// The label of the figure of `part`, if its clause gives one; `before` are those of the figures before.
pub(super) fn label(
    sentence: &Sentence<'_>,
    part: &Part,
    before: &[(usize, Option<String>)],
) -> Option<String> {
    if is_turned(sentence, part) {
        return None;
    }
    let special = level(sentence, part).or_else(|| defined(sentence, part));
    if let Some(label) = special.or_else(|| polled(sentence, part)) {
        return Some(label);
    }
    let tail = following(sentence, part)?;
    let noun = sentence.tokens[part.at].text;
    if part.head.is_empty() {
        return counted(sentence, part.at, tail);
    }
    let Some(lead) = lead::of(sentence, part) else {
        return changed(sentence, part, before, &tail);
    };
    let speaks = lead.speaks;
    let first = tail.first().map_or("", String::as_str);
    let words = match (noun, first) {
        // The figure is of the subject: the charity's 23 shops made a profit.
        (_, verb) if is_verb(verb) => of_subject(&lead.words, noun).filter(|_| !speaks),
        ("", "of") => None,
        ("", it) if is_share(sentence, part) && !it.is_empty() && !is_in(it, PLACING) => None,
        ("", it) if is_in(it, MEASURING) => before_amount(&lead, true).filter(|_| speaks),
        ("", _) => before_amount(&lead, false).filter(|_| speaks),
        _ => before_noun(&lead.words).filter(|_| speaks),
    };
    let words = words?;
    // The mark itself says what is counted.
    let is_said = tail.is_empty() && !is_in(words.rsplit(' ').next().unwrap_or_default(), PLACING);
    joined(&words, if is_said { "" } else { noun }, &tail)
}

/// Whether the thing behind a figure is more than it counts: `nine in ten new jobs`, `an 87 percent
/// chance`.
fn is_share(sentence: &Sentence<'_>, part: &Part) -> bool {
    let written = sentence.written(part.at);
    let is_article = part.head.end > 0 && sentence.is(part.head.end - 1, ARTICLES);
    is_article || written.contains(" in ") || written.contains(" out of ")
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

/// The words behind a figure; none if they measure it against something else, or if others are
/// listed with it.
fn following(sentence: &Sentence<'_>, part: &Part) -> Option<Vec<String>> {
    let words = sentence.words(part.tail.clone());
    let first = words.first().copied().unwrap_or_default();
    let measures = sentence.tokens[part.at].text.is_empty() && is_in(first, MEASURING);
    let lasts =
        is_in(first, "over") && words.iter().any(|it| is_in(it.trim_end_matches('s'), SPANS));
    let compares = is_in(first, COMPARING) && !measures && !lasts;
    if part.is_tangled || is_in(first, ARTICLES) || compares {
        return None;
    }
    let end = part.tail.end;
    let pairs = sentence.is(end, "and|or") && sentence.has(part.head.clone(), "and");
    if pairs && words.is_empty() && sentence.is_figure(end + 1) {
        return None;
    }
    let is_cut = end == part.clause.end && lists_on(sentence, end) && part.at + 1 < end;
    let kept = if is_cut { shorter(&words)? } else { &words };
    Some(kept.iter().map(|it| (*it).to_owned()).collect())
}

/// Whether a comma at `comma` goes on with a list: `carers, children and people who live nearby`.
fn lists_on(sentence: &Sentence<'_>, comma: usize) -> bool {
    if sentence.mark(comma) != Some(',') || comma + 1 >= sentence.tokens.len() {
        return false;
    }
    let next = sentence.clause(comma + 1);
    let first = sentence.words(next.clone()).first().copied().unwrap_or_default();
    let joint = next.clone().find(|it| sentence.is(*it, "and|or"));
    let joint = joint.filter(|it| *it > next.start || sentence.mark(next.end) != Some(','));
    let is_apart = is_in(first, PLACING) || is_in(first, RELATIVE) || is_in(first, ARTICLES);
    let is_apart = is_apart
        || sentence.is_figure(next.start)
        || is_adverb(first)
        || speaks(first)
        || first.ends_with("ing");
    joint.is_some_and(|it| {
        let relative = (it + 2..next.end).find(|it| sentence.is(*it, "who|which|that"));
        let speaks = sentence.has_verb(it..relative.unwrap_or(next.end));
        !is_apart && !speaks && !sentence.has_verb(next.start..it)
    })
}

/// What a figure is that something rose or fell to, or that is put in behind it: the subject alone.
fn level(sentence: &Sentence<'_>, part: &Part) -> Option<String> {
    let head = sentence.words(part.head.clone());
    let head = without_end(&head, FILLING);
    if let (["worth" | "at"], true) = (head, part.head.start == part.clause.start) {
        let subject = lead::subject(sentence, part)?;
        let is_next = subject.verb.is_none() && subject.range.end + 1 == part.clause.start;
        return is_next.then(|| sentence.words(subject.range).join(" "));
    }
    let written = sentence.written(part.at);
    let is_level = head.ends_with(&["to"])
        || head.ends_with(&["to", "an", "average", "of"])
        || written.starts_with("up to ")
            && part.head.end > 0
            && sentence.is(part.head.end - 1, CHANGES);
    let is_level = is_level || head == ["at"] && part.at > 1 && sentence.is_figure(part.at - 2);
    let stands = |it: usize| sentence.is(it, BEING) && sentence.is(it + 1, "up|down");
    let verb = (0..part.at)
        .rfind(|it| sentence.is(*it, CHANGES) || sentence.is(*it, SETTING) || stands(*it))?;
    let between = (verb + 1..part.at).all(|it| {
        let counts = it > verb + 1 && sentence.is(it - 1, "a|an|of");
        let is_mark = sentence.mark(it).is_some_and(|it| it == ',');
        counts
            || is_mark
            || sentence.is_figure(it)
            || sentence.is(it, STEPS)
            || sentence.is(it, FILLING)
            || is_adverb(sentence.tokens[it].text)
    });
    let is_set = !sentence.is(verb, SETTING) || verb > 0 && sentence.is(verb - 1, BEEN);
    let own = Part::of(sentence, verb);
    if !is_level || !between || !is_set || own.is_joined {
        return None;
    }
    if without_end(&sentence.words(own.head.clone()), FILLING).is_empty() {
        return stem(&sentence.words(lead::subject(sentence, &own)?.range));
    }
    lead::of(sentence, &own).filter(|it| !it.depends).and_then(|it| stem(&it.words))
}

/// `the 110,000 that economists had forecast`, `31 people who slept rough`.
fn defined(sentence: &Sentence<'_>, part: &Part) -> Option<String> {
    let noun = sentence.tokens[part.at].text;
    let begin = part.at + 1;
    let list = if noun.is_empty() { "that" } else { "that|who" };
    let next = (begin..part.clause.end).find(|it| sentence.is_figure(*it));
    let end = match next {
        Some(next) => (begin..next).rfind(|it| sentence.is(*it, BORDERS))?,
        None => part.clause.end,
    };
    let is_whole = sentence.is(begin, list) && !lists_on(sentence, end);
    let skipped = begin + usize::from(noun.is_empty());
    let says = if noun.is_empty() {
        sentence.is_clause(skipped..end)
    } else {
        sentence.has_verb(begin..end)
    };
    let words: Vec<String> =
        sentence.words(skipped..end).iter().map(|it| (*it).to_owned()).collect();
    if is_whole && says { joined("", noun, &words) } else { None }
}

/// `a survey of 640 owners found`: what was asked.
fn polled(sentence: &Sentence<'_>, part: &Part) -> Option<String> {
    let head = sentence.opened(part.clause.start..part.at);
    let found = (part.at + 1..part.clause.end).find(|it| sentence.is(*it, TELLING))?;
    let begin = part.at + 1 + usize::from(sentence.tokens[part.at].text.is_empty());
    let end = (begin..found).find(|it| speaks(sentence.tokens[*it].text)).unwrap_or(found);
    let is_poll = part.head.end > 0
        && sentence.is(part.head.end - 1, "of")
        && lead::begins(sentence, part.clause.start)
        && sentence.has_subject(&head)
        && !sentence.has_verb(head.clone());
    let is_named = part.at + 1 < end || !sentence.tokens[part.at].text.is_empty();
    let is_free = (part.at + 1..found).all(|it| !sentence.is_figure(it));
    let (head, words) = (sentence.words(head), sentence.words(part.at..end));
    if is_poll && is_named && is_free {
        joined(&head.join(" "), &words.join(" "), &[])
    } else {
        None
    }
}

/// A figure that its clause begins with: `48 people were injured`, `27% of households have …`.
fn counted(sentence: &Sentence<'_>, at: usize, mut tail: Vec<String>) -> Option<String> {
    let noun = sentence.tokens[at].text;
    let from = usize::from(noun.is_empty());
    let verb = (from..tail.len()).find(|it| speaks(&tail[*it]));
    let first = tail.first().map_or("", String::as_str);
    let second = tail.get(1).map_or("", String::as_str);
    let refers = |it: &str| is_in(it, PRONOUNS) || is_in(it, OWNING);
    let leans = |it: &str| {
        is_in(it, PLACING) || is_in(it, JOINTS) || refers(it) || is_verb(it) || it.is_empty()
    };
    let begins = sentence.opened(0..at).start == at;
    let is_there = (1..at).any(|it| sentence.is(it, BEING) && sentence.is(it - 1, "there"));
    let skipped = if second == "the" { 2 } else { 1 };
    match (noun, first, verb) {
        ("", "of", Some(2..)) if !refers(second) => {
            tail.drain(..skipped);
        }
        ("", it, Some(1..)) if sentence.counts(at) && !leans(it) && !is_adverb(it) => {}
        ("", ..) => return None,
        (_, "of", _) if refers(second) => return None,
        (_, _, Some(it)) => {
            if is_in(&tail[it], BEING) && tail.get(it + 1).is_some_and(|it| is_past(it)) {
                tail.remove(it);
            }
        }
        (_, it, None) if is_there && !it.is_empty() || begins && !leans(it) => {}
        _ => return None,
    }
    joined("", noun, &tail)
}

/// `, up 4% on the year`, said of the one figure of the clause directly before, and `, from 5% in
/// May`, which is of the same with another time.
fn changed(
    sentence: &Sentence<'_>,
    part: &Part,
    before: &[(usize, Option<String>)],
    tail: &[String],
) -> Option<String> {
    let (last, Some(label)) = before.last()? else { return None };
    let comma = part.clause.start.checked_sub(1).filter(|it| sentence.mark(*it) == Some(','));
    let is_behind = comma.is_some_and(|it| it > 0 && sentence.clause(it - 1).contains(last));
    if !is_behind && !part.clause.contains(last) {
        return None;
    }
    let is_level = !label.split(' ').any(|it| is_in(it, CHANGES) || is_in(it, AIMS));
    match *sentence.words(part.head.clone()) {
        ["from"] | ["up" | "down", "from"] | ["compared", "with"] => {
            is_level.then(|| label.clone())
        }
        [change @ ("up" | "down")] if is_behind && before.len() == 1 => {
            let from = tail.first().is_some_and(|it| it == "from");
            let text = joined(&format!("{label}, {change}"), "", if from { &[] } else { tail })?;
            (sentence.tokens[part.at].text.is_empty() && width(&text) <= WIDEST).then_some(text)
        }
        _ => None,
    }
}
