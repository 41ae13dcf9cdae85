//! The words of a label as they are printed: cut where nothing is lost by it.

use super::{lead::Lead, words::*};
use crate::{characters::width, import::label::WIDEST};

/// Width from which a label is cut where it may be.
const WIDE: usize = 48;

/// Words behind a figure without their last phrase, if it is none that turns them.
pub(super) fn shorter<W: AsRef<str>>(words: &[W]) -> Option<&[W]> {
    let cut = (0..words.len()).rfind(|it| {
        let word = words[*it].as_ref();
        let leads = it.checked_sub(1).is_none_or(|it| !speaks(words[it].as_ref()));
        is_in(word, PLACING) && !is_in(word, "of|not|per") && leads
    })?;
    let turns = words[cut..].iter().any(|it| is_in(it.as_ref(), QUALIFYING));
    (!turns).then_some(&words[..cut])
}

/// What is said before, of and behind a figure, cut where it is too long and may be cut.
pub(super) fn joined(lead: &str, noun: &str, mut tail: &[String]) -> Option<String> {
    loop {
        let text = format!("{lead} {noun} {}", tail.join(" "));
        let text = text
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
            .replace(" '", "'")
            .replace(" ,", ",");
        if width(&text) <= WIDE || tail.is_empty() {
            return Some(text);
        }
        let Some(cut) = shorter(tail) else { return (width(&text) <= WIDEST).then_some(text) };
        tail = cut;
    }
}

/// Words before a thing that is counted: none if they only place it.
pub(super) fn before_noun(head: &[&str]) -> Option<String> {
    let head = without_end(head, FILLING);
    let dangles = head.last().is_some_and(|it| {
        is_in(it, LINKING) || is_in(it, LOOSE) && !is_in(it, "on|for|in|with|at")
    });
    (!dangles).then(|| head.join(" "))
}

/// Words before a figure that is of the subject: `a deposit of £2 will be charged`.
pub(super) fn of_subject(head: &[&str], noun: &str) -> Option<String> {
    match head.split_last()? {
        (&"of", before) if noun.is_empty() => Some(before.join(" ")),
        _ => before_noun(head).filter(|_| !noun.is_empty()),
    }
}

/// Words before an amount, without those that only say that it is so much; `compares` if those
/// behind it say of what kind it is.
pub(super) fn before_amount(lead: &Lead<'_>, compares: bool) -> Option<String> {
    let head = match *lead.words {
        [.., "a" | "an" | "the", last] if last.ends_with("ed") || last.ends_with("ing") => {
            &lead.words[..lead.words.len() - 2]
        }
        _ => &lead.words,
    };
    let head = without_end(head, FILLING);
    let (last, before) = head.split_last()?;
    let amounts = before.last().is_some_and(|it| is_in(&format!("{it} {last}"), AMOUNTING));
    let keeps = lead.depends || compares;
    match *last {
        last if keeps && (amounts || is_in(last, "to")) || lead.depends && is_in(last, BEING) => {
            None
        }
        _ if amounts => stem(&before[..before.len() - 1]),
        last if is_in(last, LINKING) && !keeps => stem(before),
        "to" => before.last().filter(|it| is_in(it, LIMITING)).map(|_| before.join(" ")),
        "of" => before.last().filter(|it| !is_in(it, WITH_OF)).map(|_| before.join(" ")),
        "by" | "at" => Some(before.join(" ")),
        "on" | "for" | "in" => {
            before.last().filter(|it| speaks(it) || it.ends_with("ing")).map(|_| head.join(" "))
        }
        "up" | "down" => Some(head.join(" ")),
        last => (!is_in(last, PLACING) && !is_in(last, JOINTS)).then(|| head.join(" ")),
    }
}

/// A subject without the verb at its end that only helps; none if another verb or an aim is in it.
pub(super) fn stem(words: &[&str]) -> Option<String> {
    let kept = words.iter().rposition(|it| !is_in(it, HELPING) && !is_adverb(it))?;
    let (stem, helps) = words.split_at(kept + 1);
    let relates = stem.iter().any(|it| is_in(it, "that|who|which"));
    let acts = stem
        .windows(2)
        .any(|it| is_verb(it[1]) && !is_in(it[0], ARTICLES) && !is_in(it[0], PLACING) && !relates);
    let turns = words.iter().any(|it| is_in(it, TURNING)) || helps.iter().any(|it| is_in(it, AIMS));
    (!acts && !turns && !stem[1..].iter().any(|it| is_in(it, AIMS))).then(|| stem.join(" "))
}

/// `words` without those at their end that are in `list`.
pub(super) fn without_end<'w, 'a>(words: &'w [&'a str], list: &'static str) -> &'w [&'a str] {
    let kept = words.iter().rposition(|it| !is_in(it, list)).map_or(0, |it| it + 1);
    &words[..kept]
}
