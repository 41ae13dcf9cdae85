//! Noun phrases that are whole and name one thing.

use std::ops::Range;

use super::{sentence::Sentence, tagged, token::Kind, words::*};

/// Most words of a name.
const MOST: usize = 9;

/// A range without its article, if it is one noun phrase: no verb, no clause, nothing that stands for
/// something else and no time.
pub(super) fn noun(sentence: &Sentence<'_>, range: Range<usize>) -> Option<Range<usize>> {
    listed(sentence, range.clone()).or_else(|| tagged::noun(sentence, range))
}

/// The same by lists of words.
fn listed(sentence: &Sentence<'_>, range: Range<usize>) -> Option<Range<usize>> {
    let is_owner = |it: &usize| sentence.is(*it, ARTICLES) || sentence.is(*it, "its|their");
    let begin = range.start;
    let start = range.clone().find(|it| !is_owner(it))?;
    let range = start..range.end;
    // `recovering from a dip`
    let is_deed = sentence.tokens[start].text.ends_with("ing")
        && sentence.is(start + 1, "from|to|by|up|down|off");
    if sentence.is(start, OPENING) || is_deed {
        return None;
    }
    let last = range.end - 1;
    let joins = |it: usize| {
        it > start
            && (sentence.is(it - 1, PREPOSITIONS) || sentence.is(it - 1, "and|or|before|after"))
    };
    let fits = |it: usize| {
        let token = &sentence.tokens[it];
        let word = token.text;
        let is_plain = |c: char| c.is_alphanumeric() || "-'’.&".contains(c);
        // `Streetlights- quotes received`
        let is_parted = word.ends_with('-') && !sentence.is(it + 1, "and|or");
        // `the cost per pupil`, `the number classified as unemployed`
        let is_rate = it > start && it < last && is_in(word, "per");
        let is_kind = |it: usize| {
            it > start + 1 && sentence.is(it, "as") && is_past(sentence.tokens[it - 1].text)
        };
        if is_rate || is_kind(it) && it < last || is_kind(it - usize::from(it > start)) {
            return true;
        }
        let is_inner = is_in(word, "and|or|before|after") || is_in(word, PREPOSITIONS);
        let is_led = it == start || joins(it) || is_owner(&(it - 1));
        // `companies led by women`, `the number of deals`
        let is_reduced = |it: usize| {
            let word = sentence.tokens[it].text;
            let leads = sentence.is(it + 1, "by|in|on|at|for|under|across|as");
            let gives = is_in(word, "awarded|owed|given|granted|offered|aged") && it < last;
            participle(word).is_some() && !is_in(word, TELLING) && (leads || gives)
        };
        // `reported armed robberies`
        let is_led = is_led || it == start + 1 && is_past(sentence.tokens[start].text);
        let is_quality = is_past(word) && is_led || it > start && is_reduced(it);
        let is_plural = word.ends_with('s')
            && (it == start || joins(it))
            && !is_in(word, TELLING)
            && !is_in(word, HELPING);
        // `the cost of a bed`, `the average stay`
        let is_qualified = it > start && sentence.is(it - 1, QUALIFYING)
            || it == start && it > begin && !is_in(word, HELPING);
        let is_noun = is_plural || is_qualified || it > start && is_in(word, GENERAL);
        // `the number of homes sold`
        // `the median amount borrowed`
        let is_amount = || it > start && sentence.is(it - 1, "amount|area|price|cost|sum|distance");
        let is_end = it == last
            && (it > start + 2 && sentence.is(start, "number|share|proportion|value")
                || is_amount());
        let is_noun = is_noun || is_end && participle(word).is_some() && !is_in(word, TELLING);
        // `capacity across the 17 prisons`
        let is_counted = sentence.is_figure(it) && it > start + 1 && sentence.is_specific(it);
        if is_counted {
            return true;
        }
        token.kind == Kind::Word
            && !is_parted
            && word.chars().all(is_plain)
            && (word.contains(char::is_alphabetic) || it > start)
            && (!is_inner || it > start && it < last)
            && (!is_owner(&it) || joins(it) || is_reduced(it - 1))
            && (is_quality && it < last || is_noun || !speaks(word))
            && !is_in(word, BREAKING)
            && (is_inner || !is_in(word, JOINTS))
            && !is_adverb(word)
            && !CONTRACTED.iter().any(|it| word.ends_with(it))
            // `a weekend pass`
            && (!is_span(word) || it < last && !joins(it + 1) && !sentence.is(it + 1, PREPOSITIONS))
    };
    let is_bare = range.len() == 1 && sentence.is(start, GENERAL);
    let ends = &sentence.tokens[last].text;
    // `a dip lasting two hours`
    let is_open = range.len() > 1 && ends.ends_with("ing") && sentence.is_figure(range.end);
    let is_named = !is_bare && !is_open && !ends.ends_with("est") && !ends.ends_with("'s");
    (range.len() <= MOST && is_named && range.clone().all(fits)).then_some(range)
}

/// The words of a range within a label: the first in small letters unless it is a name.
pub(super) fn shown(sentence: &Sentence<'_>, range: Range<usize>) -> String {
    // `stolen from four farms`: another figure's things without its numeral.
    let word = |it: usize| {
        let thing = sentence.tokens[it].text;
        let is_other = sentence.is_figure(it)
            && thing.ends_with('s')
            && it > 0
            && sentence.is(it - 1, PREPOSITIONS);
        if is_other { thing } else { sentence.written(it) }
    };
    let mut words: Vec<String> = range.clone().map(|it| word(it).to_owned()).collect();
    if let Some(first) = words.first_mut().filter(|_| !is_name(sentence, range)) {
        *first = small(first);
    }
    words.join(" ")
}

/// A noun phrase with the article that stands before it.
pub(super) fn with_article(sentence: &Sentence<'_>, noun: Range<usize>) -> String {
    let article = noun.start.checked_sub(1).filter(|it| sentence.is(*it, ARTICLES));
    let article = article.map_or(String::new(), |it| small(sentence.written(it)) + " ");
    article + &shown(sentence, noun)
}

/// Who owns what stands behind a word: the city of `the city's`.
pub(super) fn owner(word: &str) -> Option<&str> {
    word.strip_suffix("'s").or_else(|| word.strip_suffix("’s"))
}

/// A word with a small letter at its beginning.
pub(super) fn small(word: &str) -> String {
    let mut rest = word.chars();
    rest.next().map_or_else(String::new, |first| first.to_lowercase().chain(rest).collect())
}

/// Whether a range begins with a name: a word that has a capital where others have none.
fn is_name(sentence: &Sentence<'_>, range: Range<usize>) -> bool {
    let word = sentence.written(range.start);
    let opens = sentence.text.get(..sentence.tokens[range.start].range.start).is_none_or(|it| {
        let it = it.trim_end();
        it.is_empty() || it.ends_with(['.', '“', '"', ':', '—', '–', '-', '*', '•', '!', '?'])
    });
    if !opens || word.chars().skip(1).any(|c| c.is_uppercase() || c.is_numeric()) {
        return word.starts_with(char::is_uppercase);
    }
    // `Neighbouring Ethiopia`
    if word.ends_with("ing") {
        return false;
    }
    let next = if range.len() > 1 { sentence.written(range.start + 1) } else { "" };
    let lower = small(word);
    let is_known = sentence.text.split(|c: char| !c.is_alphanumeric()).any(|it| it == lower);
    let of_people = PEOPLE_ENDS.iter().any(|it| word.ends_with(it));
    let of_people = of_people && !is_in(word, "median|civilian|pedestrian|rubbish|ocean")
        || is_in(word, PLACES);
    let lists = [GENERAL, PEOPLE, AMOUNTS, PRICED, COMMON, MEASURED];
    let is_common = word.ends_with('s')
        || NOUN_ENDS.iter().any(|it| word.ends_with(it))
        || lists.iter().any(|list| is_in(word, list));
    let leads = next.starts_with(char::is_lowercase) && !is_in(next, "and|of");
    let is_named = next.starts_with(char::is_uppercase) || word.contains(['\'', '’']);
    !is_known && (is_named || of_people || !is_common && !leads)
}
