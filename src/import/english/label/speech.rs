//! The parts of speech of the words of a sentence.

use std::sync::{Arc, LazyLock};

use harper_brill::{BrillTagger, FreqDict, Tagger, UPOS, brill_tagger};

use super::{
    token::{Kind, Token},
    words::*,
};

/// A part of speech, as Universal Dependencies names them: `NOUN`, `PROPN` for a name, `ADP` for a preposition.
pub(super) type Part = UPOS;

/// It takes some milliseconds to read.
static TAGGER: LazyLock<Arc<BrillTagger<FreqDict>>> = LazyLock::new(brill_tagger);

/// The part of speech of each of `tokens`; figures are numerals.
pub(super) fn parts(tokens: &[Token<'_>]) -> Vec<Part> {
    let mut words = Vec::new();
    let mut places = Vec::new();
    for token in tokens {
        places.push(words.len());
        match token.kind {
            Kind::Figure(_) => {
                words.push("five".to_owned());
                words.extend((!token.text.is_empty()).then(|| token.text.to_owned()));
            }
            Kind::Mark(mark) => words.push(mark.to_string()),
            Kind::Word => words.push(owner(token.text).unwrap_or(token.text).to_owned()),
        }
    }
    let tags = TAGGER.tag_sentence(&words);
    let mut parts: Vec<Part> = Vec::new();
    for (token, at) in tokens.iter().zip(places) {
        parts.push(match token.kind {
            Kind::Figure(_) => Part::NUM,
            Kind::Mark(_) => Part::PUNCT,
            Kind::Word => known(token.text, at == 0, tags.get(at).copied().flatten()),
        });
    }
    for at in 0..parts.len() {
        parts[at] = settled(&parts, tokens, at);
    }
    parts
}

/// The word that `'s` at its end makes an owner of.
fn owner(word: &str) -> Option<&str> {
    word.strip_suffix("'s").or_else(|| word.strip_suffix("’s")).or_else(|| word.strip_suffix("s’"))
}

/// The part of speech of `word` by its tag, or by its shape where the tagger does not know it; `opens` where it
/// begins its sentence.
fn known(word: &str, opens: bool, tag: Option<Part>) -> Part {
    let is_digit = |c: char| c.is_ascii_digit();
    let is_name = !opens && word.starts_with(char::is_uppercase);
    match tag {
        _ if is_in(word, HELPING) => Part::AUX,
        _ if is_in(word, PERSONS) => Part::PRON,
        // Where the tagger has a lower-case word among names, it is none.
        Some(Part::PROPN) if word.starts_with(char::is_lowercase) => Part::NOUN,
        Some(tag) => tag,
        None if word.contains(is_digit) => Part::NUM,
        None if is_name => Part::PROPN,
        None if is_past(word) => Part::VERB,
        None if is_adverb(word) => Part::ADV,
        None => Part::NOUN,
    }
}

/// The part of speech of what stands at `at`: what is a verb elsewhere describes a noun or is one behind an
/// article or a mean: `the mean age`, `missed bins`, `the wait has gone`, `the average wait for`.
fn settled(parts: &[Part], tokens: &[Token<'_>], at: usize) -> Part {
    let before = at.checked_sub(1);
    let is = |it: Option<usize>, list: &[Part]| {
        it.and_then(|it| parts.get(it)).is_some_and(|it| list.contains(it))
    };
    let word = tokens[at].text;
    let follows = is(before, &[Part::DET, Part::ADJ, Part::ADP])
        || before.is_some_and(|it| is_in(tokens[it].text, "about"));
    let is_bound = before.is_some_and(|it| is_in(tokens[it].text, "to"));
    let leads = is(Some(at + 1), &[Part::NOUN, Part::PROPN, Part::ADJ]);
    let acts = is(Some(at + 1), &[Part::AUX]) && !word.ends_with("ed");
    let ends = is(Some(at + 1), &[Part::ADP, Part::AUX]);
    let is_counted = || {
        let next = (at + 1..tokens.len()).find(|it| !is_adverb(tokens[*it].text));
        is_in(word, GENERAL) && next.is_some_and(|it| speaks(tokens[it].text))
    };
    let is_qualified = || before.is_some_and(|it| is_in(tokens[it].text, QUALIFYING));
    match parts[at] {
        // `a parking fine`, but `of attending concerts`
        Part::VERB if word.ends_with("ing") && is(before, &[Part::DET, Part::ADJ]) && leads => {
            Part::ADJ
        }
        Part::VERB if is_bound || word.ends_with("ing") => Part::VERB,
        // `The dwelling count also rose`
        Part::VERB if is(before, &[Part::NOUN, Part::ADJ]) && is_counted() => Part::NOUN,
        Part::VERB if follows && leads => Part::ADJ,
        Part::VERB if acts || is(before, &[Part::DET]) => Part::NOUN,
        // `the average wait for`
        Part::VERB if ends && !is_past(word) && is_qualified() => Part::NOUN,
        // `a fine at the park`
        Part::ADJ if is(before, &[Part::DET, Part::ADJ, Part::NOUN]) && ends => Part::NOUN,
        part => part,
    }
}
