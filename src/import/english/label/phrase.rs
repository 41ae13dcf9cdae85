//! Phrases of a clause: its subject and verb, and the words at its ends that only join.

use super::words::*;
use crate::import::language::{Proposal, words};

/// Most words of a label, and fewest that are left when one is cut.
const MOST: usize = 14;
const FEWEST: usize = 4;

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
        let past = word.len() > 4 && word.ends_with("ed");
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
    while at > 0 && all.get(at - 1).is_some_and(|it| is_in(it, ADVERBS)) {
        at -= 1;
    }
    (all.get(..at).unwrap_or_default().join(" "), verb)
}

/// `clause` from its verb on.
pub(super) fn lead_from_verb(clause: &str) -> String {
    split(clause).1
}

/// What is said in `clause`, without who says it: `The county says the yard has brought`.
pub(super) fn reported(clause: &str) -> &str {
    let said = words(SAYING).filter_map(|verb| {
        let at = clause.find(&format!(" {verb} "))? + verb.len() + 2;
        clause.get(at..)
    });
    let said = said.map(|rest| rest.strip_prefix("that ").unwrap_or(rest));
    said.filter(|rest| !split(rest).1.is_empty() && !split(rest).0.is_empty())
        .last()
        .unwrap_or(clause)
}

/// `residents were over 60` as `residents that were over 60`.
pub(super) fn relative(of: &str) -> String {
    let (first, rest) = of.split_once(' ').unwrap_or((of, ""));
    match split(rest) {
        (_, verb) if verb.is_empty() => of.to_owned(),
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
    let joint =
        all.iter().rposition(|it| is_in(it, PLACING) || is_in(it, VERBS) || is_in(it, "and|or"));
    all.get(joint.map_or(0, |at| at + 1)..).unwrap_or_default().join(" ")
}

/// The words of a figure behind its digits: what it counts.
pub(super) fn noun(number: &str) -> &str {
    if is_share(number) {
        return "";
    }
    let Some(digit) = number.rfind(|c: char| c.is_ascii_digit()) else {
        // In words all of it is a number but the last.
        return number.rsplit(' ').next().unwrap_or_default();
    };
    let rest = number[digit + 1..].trim();
    words(MAGNITUDES).find_map(|it| rest.strip_prefix(it)).unwrap_or(rest).trim()
}

pub(super) fn is_share(number: &str) -> bool {
    ["%", "per cent", "percent", " in ", "out of"].iter().any(|it| number.contains(it))
}

/// Whether `number` is like one in eight.
pub(super) fn is_fraction(number: &str) -> bool {
    number.contains(" in ") || number.contains(" out of ")
}

pub(super) fn is_pronoun(subject: &str) -> bool {
    is_in(subject, PRONOUNS)
}

pub(super) fn without_article(text: &str) -> &str {
    match text.split_once(' ') {
        Some((first, rest)) if is_in(first, ARTICLES) => rest,
        _ => text,
    }
}

/// `stem` without the articles and measures at its end: `an average of`, `only a`.
pub(super) fn without_article_at_end(stem: &str) -> String {
    let measure = words(MEASURES).find_map(|it| stem.trim_end().strip_suffix(it));
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
    while begins_with(text, OPENING) {
        text = text.split_once(' ').map_or("", |(_, rest)| rest.trim_start());
    }
    text
}

/// `text` without the words at its end that only join it to what follows.
pub(super) fn without_joining(text: &str) -> String {
    without_ending(text, JOINING)
}

fn without_ending(text: &str, list: &'static str) -> String {
    let mut all: Vec<&str> = text.split_whitespace().collect();
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
    let whole = trimmed(label);
    let cut = shortened(&whole);
    let is_sure = is_sure && cut == whole && whole.contains(' ');
    let longer = if longer.trim() == label { String::new() } else { capital(&trimmed(longer)) };
    Proposal { label: capital(&cut), longer, period: None, is_sure }
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
