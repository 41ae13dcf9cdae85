//! Figures whose sentence names no time and only goes on with the one before it: In 2023, 640 came. Of these, 12 stayed.

use std::ops::Range;

use super::{
    Place, SAYING, Time,
    gap::{clause, has, is_past, is_present},
    is_lasting,
};
use crate::import::language::{first_of, words};

/// What a sentence begins with that takes something of what the one before it tells.
const PARTS: &str = "Of these|Of those|Of them|Among these|Among those|Among them|In all, |In total, |Overall, |In terms of ";

/// What stands directly before a figure that is more of the same, or all of it.
const MORE: &str = "Another |A further |The other |The remaining |Of the |Of all ";

/// What takes up what was told, before a verb of what was.
const SUBJECTS: &str = "The figure |The total |That |This |The rest |The remainder |The rate |The share |\
    The proportion |The increase |The rise |The fall |The decline ";
const VERBS: &str = "was|were|rose|fell|came|stood|reached|included|represented|equalled|amounted|totalled|\
    went|made|marked";

/// What begins a sentence on how much there was of what was told.
const MEASURES: &str = "The average |The median |The mean |The number of |The value of |The total number |\
    The highest |The lowest |The largest |The smallest |The biggest |The busiest |The fastest |The commonest |The most common |\
    The oldest |The youngest |The longest |The shortest |The cheapest |The dearest |The warmest |The coldest |The wettest |The driest ";

/// What may stand before a figure that begins a sentence.
const NEARLY: &str = "|Some|About|Around|Almost|Nearly|Over|Just|Only|Just over|Just under|More than|Fewer than|At least|Up to";

/// What says of all that what it is or how much more, and most words from it to the figure.
const EQUALS: &str = "That's |That’s |That is ";
const MOST_OF_EQUAL: usize = 5;

/// Who goes on to do something, in two words with the verb: It sold.
const PRONOUNS: &str = "It|They|He|She|We|I";

/// Verbs of what they are or have, which are of the time before only where a share or money is told.
const BEING: &str = "was|were|had";
const AMOUNTS: [&str; 6] = ["%", "per cent", "percent", "$", "£", "€"];

/// Verbs of what there was of something in all or how it changed, behind a short subject: Fines totalled £9m.
const TOTALLING: &str = "totalled|totaled|averaged|amounted|accounted|rose|fell|increased|decreased|grew|dropped|climbed|declined";
const LONGEST_SUBJECT: usize = 3;

/// What the names of times begin with that end or begin with what is told.
const BOUNDING: &str = "by |until |through |before |after |from |in |over |within ";

/// Marks of what somebody says.
const QUOTES: [char; 3] = ['"', '“', '”'];

/// The time of the sentence before that of a figure which goes on with it; `ends` are those of the sentences.
pub(super) fn time(place: &Place<'_>, ends: &[usize]) -> Option<String> {
    let begin = place.figure().start;
    let lead = place.lead();
    let is_free = |it: &Range<usize>| !place.is_of_sentence(it.start);
    let is_without = place.times.iter().all(|it| is_free(&it.range))
        && place.compared.iter().all(|it| is_free(&it.range) || it.range.start > begin);
    let fits = is_without && !place.is_place() && !super::is_compared(lead) && follows(place);
    fits.then(|| of_sentence_before(place, place.sentence.start, ends)).flatten()
}

/// Whether the sentence of the figure goes on with the one before it, and tells what was.
fn follows(place: &Place<'_>) -> bool {
    let sentence = place.piece(place.sentence.clone()).trim_start();
    let lead = place.lead().trim_start();
    let subject = first_of(sentence, SUBJECTS);
    let verb = subject.and_then(|it| sentence.get(it.len()..)?.split_whitespace().next());
    let is_told = verb.is_some_and(|it| words(VERBS).any(|verb| verb == it));
    let length = first_of(sentence, EQUALS).map_or(0, str::len);
    let is_equal = length > 0
        && lead.get(length..).is_some_and(|it| {
            it.split_whitespace().count() <= MOST_OF_EQUAL && !it.ends_with("one of ")
        });
    let figure = place.piece(place.figure());
    let is_amount = || AMOUNTS.iter().any(|it| figure.contains(it));
    let is_pronoun = || {
        let bare = lead.replacen(" also ", " ", 1);
        let told = bare.trim_end().split_once(' ');
        told.is_some_and(|(who, verb)| {
            let does = !verb.contains(' ') && is_past(verb) && !has(verb, SAYING);
            words(PRONOUNS).any(|it| it == who) && does && (!has(verb, BEING) || is_amount())
        })
    };
    let is_total = || {
        let near = lead.split_whitespace().take(LONGEST_SUBJECT + 1);
        let mut near = near.take_while(|it| !it.ends_with(','));
        near.any(|it| words(TOTALLING).any(|verb| verb == it))
    };
    let is_first = words(MORE).any(|it| it == lead) || is_pronoun();
    let goes_on = || {
        place.index.checked_sub(1).is_some_and(|index| {
            let before = place.at(index);
            place.sentence.contains(&before.figure().start) && follows(&before)
        })
    };
    let is_measured = first_of(sentence, MEASURES).is_some()
        && (has(lead, VERBS)
            || has(clause(place.rest()), VERBS)
            || place.rest().starts_with(", was "));
    let opens = is_told
        || is_equal
        || is_measured
        || begins(place, lead)
        || first_of(sentence, PARTS).is_some()
        || is_first
        || is_total()
        || goes_on();
    opens && !is_present(sentence.get(length..).unwrap_or_default()) && !sentence.contains(QUOTES)
}

/// Whether a sentence begins with its figure and tells what was: Some 640 were tugs.
fn begins(place: &Place<'_>, lead: &str) -> bool {
    let is_first = words(NEARLY).any(|it| it == lead.trim());
    let told = || clause(place.rest());
    is_first && is_past(told()) && !has(told(), SAYING)
}

/// The one time of the sentence that ends where another starts, if what it tells was then.
fn of_sentence_before(place: &Place<'_>, start: usize, ends: &[usize]) -> Option<String> {
    let index = ends.iter().position(|it| *it == start)?;
    let begin = index.checked_sub(1).and_then(|it| ends.get(it)).copied().unwrap_or(0);
    // Reported on Monday that; said in May that.
    let is_saying = |it: &&Time| {
        let before = place.piece(begin..it.range.start).split_whitespace().next_back();
        before.is_some_and(|it| words(SAYING).any(|word| word == it))
    };
    let is_before = |it: &Range<usize>| (begin..start).contains(&it.start);
    let times = place.times.iter().filter(|it| is_before(&it.range));
    let mut times = times.filter(|it| !is_saying(it));
    let sentence = place.piece(begin..start);
    let first = place.figures.iter().position(|it| is_before(&it.range));
    let first = first.map(|it| Place { sentence: begin..start, ..place.at(it) });
    let mut dated = place.times.iter().chain(place.compared);
    let is_dated = dated.any(|it| is_before(&it.range));
    // A sentence without any has it from the one with which it goes on.
    if let Some(time) = first.as_ref().filter(|_| !is_dated).and_then(|it| time(it, ends)) {
        return Some(time);
    }
    let (time, None) = (times.next()?, times.next()) else { return None };
    let name = time.name.to_lowercase();
    let is_bound = first_of(&name, BOUNDING).is_some()
        && !(name.starts_with("from ") && name.contains(" to "));
    let lasts = is_lasting(&time.name) || is_bound;
    let opens = place.piece(begin..time.range.start).trim().is_empty();
    // What is told of the time, not what it only names: a plan approved in May.
    let holds = || first?.time().filter(|it| it.range == time.range);
    let is_told = !sentence.contains(QUOTES)
        && !has(sentence, "will|would|expects|expected|forecast|plans|planned");
    (!time.name.is_empty() && !lasts && is_told && (opens || holds().is_some()))
        .then(|| time.name.clone())
}
