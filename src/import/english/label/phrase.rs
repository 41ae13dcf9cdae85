//! Phrases of a clause: its subject and verb, and the words at its ends that only join.

use super::words::*;
use crate::import::language::{Proposal, words};

/// Most words of a label, and fewest that are left when one is cut.
const MOST: usize = 14;
const FEWEST: usize = 4;

/// Stands between a verb and what belongs to it while a label is made.
const BOUND: char = '\u{a0}';

/// Whether `word` is one of a list.
pub(super) fn is_in(word: &str, list: &'static str) -> bool {
    words(list).any(|it| it.eq_ignore_ascii_case(word))
}

/// Whether one of the words of `text` is in a list.
pub(super) fn has_one_of(text: &str, list: &'static str) -> bool {
    text.split(' ').any(|word| is_in(word, list))
}

/// Whether `text` begins with a word of a list.
pub(super) fn begins_with(text: &str, list: &'static str) -> bool {
    is_in(text.trim_start().split(' ').next().unwrap_or_default(), list)
}

/// Subject and verb, each with what belongs to it; the verb is empty if there is none.
pub(super) fn split(clause: &str) -> (String, String) {
    let all: Vec<&str> = clause.split(' ').filter(|it| !it.is_empty()).collect();
    let is_verb = |at: usize| {
        let word = all.get(at).copied().unwrap_or_default();
        let before = at.checked_sub(1).and_then(|at| all.get(at)).copied().unwrap_or_default();
        // Speed and seed are none.
        let past = word.len() > 4
            && word.ends_with("ed")
            && (!word.ends_with("eed") || is_in(word, "agreed|freed"));
        // A capital begins a name.
        let small = word.starts_with(char::is_lowercase);
        let next = all.get(at + 1).copied().unwrap_or_default();
        let is_noun = is_in(before, ARTICLES)
            || !is_in(word, HELPING) && (is_in(next, CHANGES) || is_in(next, HELPING));
        small && (is_in(word, VERBS) || is_in(word, CHANGES) || past) && !is_noun
    };
    let Some(mut at) = (0..all.len()).find(|at| is_verb(*at)) else {
        return (clause.to_owned(), String::new());
    };
    let verb = all.get(at..).unwrap_or_default().join(" ");
    let is_adverb =
        |it: &&str| is_in(it, ADVERBS) || it.ends_with("ly") && it.starts_with(char::is_lowercase);
    while at > 0 && all.get(at - 1).is_some_and(is_adverb) {
        at -= 1;
    }
    // `A nursing aide who makes`
    if at > 1 && all.get(at - 1).is_some_and(|it| is_in(it, "who|which|that")) {
        at -= 1;
    }
    (all.get(..at).unwrap_or_default().join(" "), verb)
}

/// `clause` from its verb on.
pub(super) fn lead_from_verb(clause: &str) -> String {
    split(clause).1
}

/// Who says something in `clause`, if anybody does, and what: `The county says the yard has brought`.
pub(super) fn reported(clause: &str) -> (&str, &str) {
    let said = words(SAYING).filter_map(|verb| {
        let at = format!(" {clause} ").rfind(&format!(" {verb} "))?;
        let rest = clause.get(at + verb.len()..).unwrap_or_default().trim_start();
        let who = clause.get(..at).unwrap_or_default().trim_end();
        match rest.strip_prefix("that") {
            Some(rest) if rest.is_empty() || rest.starts_with(' ') => {
                Some((who, rest.trim_start()))
            }
            _ if is_in(verb, TELLING) => Some((who, rest)),
            _ => Some((who, rest)).filter(|_| {
                let (subject, verb) = split(rest);
                !subject.is_empty() && !verb.is_empty() && !begins_with(&subject, "to")
            }),
        }
    });
    said.min_by_key(|(_, rest)| rest.len()).unwrap_or(("", clause))
}

/// Whether a clause says nothing but that somebody has said the rest: `she said`.
pub(super) fn is_tag(clause: &str) -> bool {
    let (subject, verb) = split(clause);
    let (first, rest) = verb.split_once(' ').unwrap_or((&verb, ""));
    is_in(first, "said|says|added|told|asked|explained")
        && (rest.is_empty() || is_pronoun(&subject))
}

/// Whom a pronoun means by which somebody speaks of his own: `The authority says it`.
pub(super) fn own_name(who: &str, pronoun: &str) -> Option<String> {
    let who = split(who).0;
    let speaks = has_one_of(&who.to_lowercase(), SPEAKERS);
    let of = who.split_once(" for ").map(|(_, of)| of);
    let name = match (pronoun.to_lowercase().as_str(), speaks) {
        ("it", true) => of,
        ("it" | "they" | "he" | "she", _) => Some(who.as_str()),
        _ => None,
    };
    name.filter(|it| !it.is_empty() && !is_pronoun(it)).map(str::to_owned)
}

/// What stands behind the last preposition of a clause that begins with a participle: `a rise` in
/// `paid for by a rise`; its subject is another than that of its sentence.
pub(super) fn passive(lead: &str) -> Option<&str> {
    let mut all = lead.split(' ');
    let (first, second) = (all.next()?, all.next()?);
    let participle =
        first.ends_with("ed") || is_in(first, "paid|drawn|driven|led|built|held|made|brought|hit");
    let at = lead.rfind(" by ").map(|at| at + 4).or_else(|| lead.find(' ').map(|at| at + 1))?;
    (participle && is_in(second, "by|for|at|with|from")).then(|| lead.get(at..)).flatten()
}

/// `residents were over 60` as `residents that were over 60`. `is_said` says that something is said of
/// it before, so that a participle is no verb: `crime recorded in the county`.
pub(super) fn relative(of: &str, is_said: bool) -> String {
    let (first, rest) = of.split_once(' ').unwrap_or((of, ""));
    if first == "what" {
        return of.to_owned();
    }
    let said = rest.split(' ').next().unwrap_or_default();
    match split(rest) {
        _ if is_in(said, "who|which|that") => format!("{first} that{}", &rest[said.len()..]),
        (_, verb) if verb.is_empty() => of.to_owned(),
        (subject, _) if subject.is_empty() && is_said && said.ends_with("ed") => of.to_owned(),
        (subject, verb) if subject.is_empty() => format!("{first} that {verb}"),
        (subject, verb) => format!("{first} {subject} that {verb}"),
    }
}

/// `the bridge is` and `long` as `Length of the bridge`.
pub(super) fn dimension(stem: &str, after: &str) -> Option<String> {
    let first = after.split(' ').next()?;
    let (_, noun) = DIMENSIONS.into_iter().find(|(adjective, _)| *adjective == first)?;
    let subject = without_joining(&split(stem).0);
    let (article, rest) = subject.split_once(' ').unwrap_or(("", &subject));
    let subject = if is_in(article, ARTICLES) {
        format!("{} {rest}", article.to_lowercase())
    } else {
        subject.clone()
    };
    (!subject.is_empty()).then(|| format!("{noun} of {subject}"))
}

/// What follows a figure up to the word that joins the next one to it, and what stands before that;
/// nothing if no word joins them.
pub(super) fn split_gap(gap: &str) -> Option<(String, String)> {
    if let Some((after, joint)) = gap.rsplit_once(' ').filter(|(_, it)| is_in(it, "and|or|but")) {
        return Some((after.to_owned(), joint.to_owned()));
    }
    let padded = format!(" {gap} ");
    let joints = [" and ", " or ", " to ", " from ", " by ", " while ", " but "];
    let at = joints.into_iter().filter_map(|word| padded.find(word)).min()?;
    Some((padded[..at].trim().to_owned(), padded[at..].trim().to_owned()))
}

/// Whether a word stands in `gap` that joins one clause to another.
pub(super) fn joins(gap: &str) -> bool {
    has_one_of(gap, "and|or|but|while")
}

/// `after` up to a second verb that is joined to what is said: `and wore out four cars`.
pub(super) fn until_verb_joined(after: &str) -> String {
    let joint = after.match_indices(" and ").find(|(at, joint)| {
        let rest = after.get(at + joint.len()..).unwrap_or_default();
        !split(rest).1.is_empty()
    });
    joint.map_or(after, |(at, _)| after.get(..at).unwrap_or(after)).to_owned()
}

/// `text` up to a relative clause.
pub(super) fn without_relative(text: &str) -> String {
    let all = text.split(' ').take_while(|it| !is_in(it, "who|that|which"));
    all.collect::<Vec<_>>().join(" ")
}

/// Whether a clause begins with a participle that has no subject of its own.
pub(super) fn begins_ing(text: &str) -> bool {
    text.split(' ').next().is_some_and(|it| it.len() > 4 && it.ends_with("ing"))
}

/// `text` up to its first preposition.
pub(super) fn split_at_joint(text: &str) -> String {
    let all = text.split(' ').take_while(|it| !is_in(it, PLACING));
    all.collect::<Vec<_>>().join(" ")
}

/// `an hour` as `per hour`.
pub(super) fn per(after: &str) -> String {
    let (article, unit) = after.split_once(' ').unwrap_or_default();
    if matches!(article, "a" | "an") && begins_with(unit, UNITS) {
        return format!("per {unit}");
    }
    after.to_owned()
}

/// The name that a clause ends with: `Dover` in `were found in Dover`.
pub(super) fn last_name(clause: &str) -> String {
    let all: Vec<&str> = clause.split(' ').collect();
    let joint = all
        .iter()
        .rposition(|it| is_in(it, PLACING) || is_in(it, VERBS) || is_in(it, BEFORE_NAMES));
    all.get(joint.map_or(0, |at| at + 1)..).unwrap_or_default().join(" ")
}

/// The words of a figure behind its digits: what it counts.
pub(super) fn noun<'a>(number: &'a str, unit: &str) -> &'a str {
    if is_share(number) {
        return "";
    }
    let Some(digit) = number.rfind(|c: char| c.is_ascii_digit()) else {
        // In words all of it is a number but the last.
        let last = number.rsplit(' ').next().unwrap_or_default();
        let names = !unit.is_empty() && number.contains(' ') && !unit.starts_with("as ");
        return if names { last } else { "" };
    };
    let rest = number[digit + 1..].trim();
    let rest = rest.strip_suffix("or so").unwrap_or(rest);
    words(MAGNITUDES).find_map(|it| rest.strip_prefix(it)).unwrap_or(rest).trim()
}

pub(super) fn is_share(number: &str) -> bool {
    let parts =
        ["half", "third", "thirds", "quarter", "quarters", "fifth", "fifths", "tenth", "tenths"];
    let last = number.rsplit([' ', '-']).next().unwrap_or_default();
    ["%", "per cent", "percent", " in ", "out of"].iter().any(|it| number.contains(it))
        || parts.contains(&last)
}

/// What a figure is told of, by a noun of its own before it: `against a normal of`, `on sales of`.
pub(super) fn own_noun(lead: &str) -> Option<&str> {
    let lead = lead.strip_suffix(" of")?;
    let padded = words("against|out of|on|at|of|with|from").filter_map(|it| {
        let at = format!(" {lead} ").rfind(&format!(" {it} "))?;
        lead.get(at + it.len()..).map(str::trim_start)
    });
    let noun = without_article(padded.min_by_key(|it| it.len())?);
    (!noun.is_empty() && split(noun).1.is_empty()).then_some(noun)
}

/// Whether `number` is like one in eight.
pub(super) fn is_fraction(number: &str) -> bool {
    number.contains(" in ") || number.contains(" out of ")
}

pub(super) fn is_pronoun(subject: &str) -> bool {
    is_in(subject, PRONOUNS)
}

/// `lead`, which ends with an article, with the one that goes with `after`.
pub(super) fn with_article(lead: &str, after: &str) -> String {
    let (before, article) = lead.rsplit_once(' ').unwrap_or(("", lead));
    let vowel = after.starts_with(['a', 'e', 'i', 'o', 'u']);
    let article = match (article, vowel) {
        ("a" | "an", true) => "an",
        ("a" | "an", false) => "a",
        _ => article,
    };
    format!("{before} {article} {after}")
}

pub(super) fn is_article(word: &str) -> bool {
    is_in(word, "a|an|the")
}

pub(super) fn without_article(text: &str) -> &str {
    match text.split_once(' ') {
        Some((first, rest)) if is_in(first, ARTICLES) => rest,
        _ => text,
    }
}

/// `stem` without the articles and measures at its end: `an average of`, `only a`.
pub(super) fn without_article_at_end(stem: &str) -> String {
    let stem = stem.trim_end();
    let cut =
        |it: &str| stem.to_lowercase().ends_with(it).then(|| stem.get(..stem.len() - it.len()));
    let measure = words(MEASURES).find_map(cut).flatten();
    without_ending(measure.unwrap_or(stem), LOOSE)
}

/// `stem` up to its last verb or preposition.
pub(super) fn without_last_noun(stem: &str) -> String {
    let all: Vec<&str> = stem.split(' ').collect();
    let end = all.iter().rposition(|it| {
        is_in(it, JOINING) || is_in(it, VERBS) || is_in(it, CHANGES) || it.ends_with("ed")
    });
    all.get(..end.map_or(all.len(), |end| end + 1)).unwrap_or_default().join(" ")
}

pub(super) fn without_opening(text: &str) -> &str {
    let mut text = text.trim();
    for phrase in ["So far", "According to", "according to", "There were", "There was", "There are"]
    {
        let rest = text.strip_prefix(phrase).filter(|it| it.is_empty() || it.starts_with(' '));
        text = rest.map_or(text, str::trim_start);
    }
    while begins_with(text, OPENING) {
        text = text.split_once(' ').map_or("", |(_, rest)| rest.trim_start());
    }
    text
}

/// `text` without the words at its end that only join it to what follows.
pub(super) fn without_joining(text: &str) -> String {
    without_ending(text, JOINING)
}

/// `stem` with its last word bound to the verb before it, if it belongs to that: brought in, sold for,
/// and `had` itself. `alone` says that nothing follows.
pub(super) fn bound_to_verb(stem: &str, alone: bool) -> String {
    let stem = stem.trim_end();
    let Some((before, last)) = stem.rsplit_once(' ') else { return stem.to_owned() };
    let verb = before.rsplit(' ').next().unwrap_or_default();
    let is_verb = (is_in(verb, VERBS) || verb.ends_with("ed") || verb.ends_with("ing"))
        && !is_in(verb, HELPING)
        && (!is_in(verb, CHANGES) || verb == "went" && last == "for");
    let belongs = is_in(last, "in") && is_in(verb, TAKING)
        || is_in(last, "for") && is_in(verb, ASKED)
        || alone && is_verb && is_in(last, PARTICLES)
        || alone && is_in(last, "has|had|have");
    if belongs { format!("{before}{BOUND}{last}") } else { stem.to_owned() }
}

/// `stem` up to its verb, if that only says what amount its subject is: `Income came to`.
pub(super) fn without_amounting(stem: &str) -> &str {
    let stem = stem.trim_end();
    let rest =
        words(AMOUNTING).filter_map(|it| stem.strip_suffix(it)).filter(|it| it.ends_with(' '));
    let rest = rest.min_by_key(|it| it.len()).map(str::trim_end);
    rest.map_or(stem, |it| it.strip_suffix(" now").unwrap_or(it))
}

/// `stem` without words at its end that do not go with a thing: another, some.
pub(super) fn without_loose(stem: &str) -> String {
    without_ending(stem, LOOSE)
}

fn without_ending(text: &str, list: &'static str) -> String {
    let mut all: Vec<&str> = text.split(' ').filter(|it| !it.is_empty()).collect();
    while all.last().is_some_and(|last| {
        let bare = last.trim_matches(|c: char| c.is_ascii_punctuation());
        bare.is_empty() || is_in(bare, list) && !last.ends_with(')')
    }) {
        all.pop();
    }
    all.join(" ").trim_end_matches([',', ';', ':']).to_owned()
}

/// A label without loose words at its ends, not too long and with a capital.
pub(super) fn finished(label: &str, longer: &str, is_sure: bool) -> Proposal {
    let trimmed = |text: &str| without_joining(text.trim_matches([',', ' ', ':', ';', '.', '‘']));
    let label = &label.replace(" ,", ",");
    let whole = trimmed(label);
    let cut = shortened(&whole);
    let is_sure = is_sure && cut == whole && whole.contains(' ');
    let longer = if longer.trim() == label { String::new() } else { capital(&trimmed(longer)) };
    let plain = |text: &str| text.replace(BOUND, " ");
    Proposal { label: plain(&capital(&cut)), longer: plain(&longer), period: None, is_sure }
}

/// The beginning of a long label: without a clause behind `and`, and cut before a preposition.
fn shortened(label: &str) -> String {
    let all: Vec<&str> = label.split(' ').collect();
    if all.len() <= MOST {
        return label.to_owned();
    }
    let fits = (FEWEST..=MOST).rev().find(|at| all.get(*at).is_some_and(|it| is_in(it, JOINING)));
    without_joining(&all.get(..fits.unwrap_or(MOST)).unwrap_or(&all).join(" "))
}

fn capital(text: &str) -> String {
    let mut rest = text.chars();
    rest.next().map_or_else(String::new, |first| first.to_uppercase().chain(rest).collect())
}
