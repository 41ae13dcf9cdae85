//! Noun phrases by the parts of speech of their words.

use std::ops::Range;

use super::{sentence::Sentence, speech::Part, words::*};

/// Most words of a name.
const MOST: usize = 16;

/// Prepositions that a noun phrase may hold, beside those of other names.
const INNER: &str =
    "about|per|after|before|since|concerning|regarding|toward|onto|upon|amid|via|beyond";

/// A range without its article, if by the parts of speech of its words it is one noun phrase that names
/// something by itself.
pub(super) fn noun(sentence: &Sentence<'_>, range: Range<usize>) -> Option<Range<usize>> {
    whole(sentence, range).filter(|it| !lasts(sentence, it))
}

/// The same for the subject of a level, which may end with its time: `turnover for the year`, `total hours`.
pub(super) fn level(sentence: &Sentence<'_>, range: Range<usize>) -> Option<Range<usize>> {
    let is_known = range.len() > 3
        && (range.end - 3..range.end - 1)
            .any(|it| sentence.is(it, "the") && sentence.is(it - 1, "in|for|over|during|of"));
    let is_total = |it: &Range<usize>| it.len() == 2 && sentence.is(it.start, "total|average");
    whole(sentence, range).filter(|it| is_known || is_total(it) || !lasts(sentence, it))
}

/// Whether it ends with a length of time: `a fall of 20 per cent in five years`.
fn lasts(sentence: &Sentence<'_>, own: &Range<usize>) -> bool {
    is_span(sentence.tokens[own.end - 1].text)
}

/// A noun phrase, which may be a length of time.
fn whole(sentence: &Sentence<'_>, range: Range<usize>) -> Option<Range<usize>> {
    let is_owner = |it: &usize| sentence.is(*it, ARTICLES);
    let start = range.clone().find(|it| !is_owner(it))?;
    let last = range.end - 1;
    let own = start..range.end;
    let begins = sentence.is_part(start, &[Part::NOUN, Part::PROPN, Part::ADJ])
        || sentence.is_part(start, &[Part::NUM]) && !sentence.is_figure(start);
    // `Vouchers fulfilled were up 26%`
    let is_done_with = last > start
        && is_done(sentence.tokens[last].text)
        && sentence.tokens[last - 1].text.ends_with('s')
        && sentence.is(range.end, BEING);
    let ends = is_done_with || sentence.is_part(last, &[Part::NOUN, Part::PROPN]);
    let fits =
        begins && ends && own.len() <= MOST && own.clone().all(|it| belongs(sentence, &own, it));
    let is_general = own.len() == 1 && sentence.is(start, GENERAL);
    (fits && !is_general).then_some(own)
}

/// Whether the word at `at` can belong to the noun phrase in `range`.
fn belongs(sentence: &Sentence<'_>, range: &Range<usize>, at: usize) -> bool {
    let word = sentence.tokens[at].text;
    let before = |parts: &[Part]| at > range.start && sentence.is_part(at - 1, parts);
    let next = |parts: &[Part]| at + 1 < range.end && sentence.is_part(at + 1, parts);
    let named = [Part::NOUN, Part::PROPN];
    let leads = [Part::DET, Part::ADJ, Part::NOUN, Part::PROPN, Part::NUM];
    if sentence.is_figure(at) {
        return at > range.start && sentence.is_specific(at);
    }
    if CONTRACTED.iter().any(|it| word.ends_with(it))
        || word.ends_with('-') && !sentence.is(at + 1, "and|or")
        || is_in(word, OUTSIDE)
        || is_in(word, BREAKING) && !is_in(word, "per|half|old|short")
    {
        return false;
    }
    let Some(part) = sentence.part(at) else { return false };
    let goes_on = || next(&leads) || next(&[Part::VERB]);
    match part {
        Part::NUM => !sentence.tokens.get(at + 1).is_some_and(|it| is_span(it.text)),
        Part::NOUN | Part::PROPN | Part::ADJ => !sentence.is(at, "next|last"),
        Part::DET => before(&[Part::ADP, Part::CCONJ, Part::VERB, Part::PART]) && next(&leads),
        _ if is_in(word, PREPOSITIONS) || is_in(word, INNER) => {
            before(&[Part::NOUN, Part::PROPN, Part::VERB]) && goes_on()
        }
        Part::CCONJ => {
            is_in(word, "and|or")
                && before(&[Part::NOUN, Part::PROPN, Part::ADJ, Part::VERB])
                && goes_on()
        }
        Part::ADV => next(&[Part::ADJ]) && word.ends_with("ly"),
        // `the ability to choose topics`, `ways of attending and viewing`
        Part::PART => sentence.is(at, "to") && next(&[Part::VERB]),
        Part::VERB if sentence.is(at - 1, "to") => true,
        Part::VERB if word.ends_with("ing") => {
            before(&[Part::ADP, Part::CCONJ]) || before(&named) && next(&[Part::ADP])
        }
        // `marriages solemnised in church`
        Part::VERB => {
            before(&named) && is_done(word) && (at + 1 == range.end || next(&[Part::ADP]))
        }
        _ => false,
    }
}

/// The noun phrase at the end of a range, behind what joins its clause to another.
pub(super) fn subject(sentence: &Sentence<'_>, range: Range<usize>) -> Option<Range<usize>> {
    let joins = |it: &usize| {
        sentence.is(*it, "as|while|whereas|although|though|because|after|when|that|and|but")
    };
    let start =
        range.clone().rfind(|it| joins(it) && (range.start..*it).any(|it| sentence.is_verb(it)))?;
    noun(sentence, start + 1..range.end)
}

/// What stands right before the bracket of the figure at `at`, if that holds nothing else and is a share of
/// those who named it: `the cost (40%), followed by the distance (18%)`.
pub(super) fn before_bracket(sentence: &Sentence<'_>, at: usize) -> Option<Range<usize>> {
    let open = at.checked_sub(1).filter(|it| sentence.mark(*it) == Some('('))?;
    let starts = |it: &usize| {
        sentence.mark(*it).is_some()
            || sentence.is(*it, BEING)
            || sentence.is(*it, "including") && !sentence.is_part(it + 1, &[Part::VERB])
            || sentence.is(*it, "by") && *it > 0 && sentence.is(it - 1, "followed")
            || sentence.is(*it, "and|or") && *it > 0 && sentence.mark(it - 1).is_some()
    };
    let start = (0..open).rfind(starts)?;
    // What else is told in such a list has its brackets, too.
    let is_list = sentence.mark(start) != Some('(') && sentence.mark(at + 1) == Some(')');
    // Of a name alone its share is told in the sentence.
    let is_name = |it: &Range<usize>| it.clone().all(|it| sentence.is_part(it, &[Part::PROPN]));
    noun(sentence, start + 1..open).filter(|it| is_list && !is_name(it))
}
