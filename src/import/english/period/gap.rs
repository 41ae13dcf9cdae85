//! What stands between a figure and a time, or between two figures, and what it says of the two.

use crate::import::language::{first_of, last_of, words};

/// Words before a figure with which another is compared, or from which it changed: its time is
/// another, too.
const COMPARED: &str = "against|than|versus|compared with|compared to|from";

/// What something is taken from, which was there at any time: replies from a population of 1,900.
const BASES: &str = " from a | from an ";

/// What is said of a figure that is put right, which both are of the same time.
const CORRECTED: &str = " revised from | corrected from | restated from | amended from ";

/// Marks between clauses.
pub(super) const MARKS: &str = ", |; |: | (|) | – | — ";

/// Marks behind which another sentence goes on in the same one.
const SENTENCES: &str = "; |, and |, but |, while";

/// Words that begin another clause, or tell of what a figure is only the content: a time before them
/// is not that of a figure behind them, nor the other way round.
const PARTING: &str = "that|what|which|who|whose|when|where|while|after|before|as|\
    because|since|if|said|says|show|shows|showed|found|reported|told|according|revealed|announced|\
    set|approved|agreed|promised|signed|proposed|planned|estimated|forecast|predicted|\
    launched|published|expects|expected|must|should|don|doesn|later|subsequently|eventually|afterwards";

/// Words behind which a participle belongs to the noun that follows: in reported collisions, of a planned 40.
const PREPOSITIONS: &str = "in|of|on|by|with|a|an|the|its|their";

/// Words that join a figure to the time of another.
const JOINING: &str = "and|but|than|from|compared|comparison";

/// What goes on with the figure before it.
const GOING_ON: &str = ", up |, down |, leaving |, bringing |, taking |\
    , to |, net of |, equivalent to |, which is equivalent to |, the equivalent of |\
    , accounting for |, representing |, or |, giving |, making |, rising by |, falling by |, growing by |, dropping by |\
    , followed by |, followed closely by ";

/// Those of them behind which it is told by how much something changed in the time before them.
const ALTERED: &str = ", up |, down |, rising by |, falling by |, growing by |, dropping by ";

/// Those of them behind which it is told what is there in the end.
const LEFT: &str = ", leaving |, bringing |, taking ";

/// What says that what they lead to was at another time: up on the preceding year's 141.
const BEFORE: &str = "previous|preceding|prior";

/// What leads from an amount to what it was spent on or given for, most words of that, and what stands in none.
const SPENT: &str = " on | for ";
const MOST_OF_SPENT: usize = 3;
const KNOWN: &str = "the|that|those|last|despite|record|previous";

/// What is told of an amount of long ago in the money of today.
const OF_TODAY: &str = " in today| at today| in current | at current ";

/// Parts of a year, which are no times where they stand alone.
pub(super) const SEASONS: &str = "spring|summer|autumn|winter";

/// Marks that part what goes on as a comma does.
const DASHES: [&str; 3] = [" – ", " — ", " - "];

/// What goes on with it by how much something changed.
const CHANGES: &str = ", a rise of |, an increase of |, a fall of |, a decrease of |, a decline of |, a drop of |\
    , a gain of |, a jump of |, a rate of ";

/// The same where it is named behind the figure: , a 9 per cent increase.
const CHANGED: &str = "increase|rise|fall|decrease|decline|drop|gain|jump";

/// What goes on with a part of the figure before it.
const PARTS: &str = ", of which |, of whom |, of them |, including |, with ";

/// How a figure is told as a part of the one before it: 12,000 of those.
const SHARES: &str = " of them | of these | of those | of it ";

/// How a figure is compared with another time of what it counts: 9 fewer than in 2023.
const MORE: &str = " than | more than | fewer than | less than | higher than | lower than ";

/// Words that make another sentence of what is joined by "and".
const VERBS: &str = "is|are|was|were|has|have|had|will|would";

/// Verbs of what was, beside those in -ed.
const WAS: &str = "was|were|had|rose|fell|grew|came|went|took|made|sold|gave|lost|won|ran|left|saw|hit|paid|spent|\
    got|bought|felt|built|drew|held|met|began|became|brought|caught|kept|stood|sank|shrank|died|fled|sent";

/// What joins a sentence to the one before it, and what tells of whom it counts.
const JOINTS: &str = " and | while | but ";
pub(super) const RELATIVE: &str = "who|which|that";

/// What `that` only points at: that way.
const POINTED: &str = "way|day|week|month|year|time|point|view";

/// What is thought of something to come, before its verb.
const AIMS: &str = " expected to | forecast to | predicted to | projected to ";

/// How long it is of which the unit stands before: in twenty.
const LENGTHS: &str =
    "two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty";

/// Most words between a part and its whole.
const MOST_OF_WHOLE: usize = 4;

/// Words of what holds now or will.
const PRESENT: &str =
    "is|are|has|have|will|would|can|could|may|now|today|still|since|expects|plans";

/// Whether what stands before a figure compares another with it.
pub(super) fn is_compared(lead: &str) -> bool {
    let before = |word: &str| lead.trim_end().strip_suffix(word);
    words(COMPARED).filter_map(before).any(|it| it.is_empty() || it.ends_with(' '))
}

/// Whether the figure behind `gap` is only put right by the next: was revised from 12 to 14.
pub(super) fn is_corrected(gap: &str) -> bool {
    last_of(gap, CORRECTED).is_some()
}

/// Whether a figure behind `gap` is what something else is taken from, or what a thing is worth at any time.
pub(super) fn is_base(gap: &str) -> bool {
    gap == " and worth " || gap.ends_with(" of ") && words(BASES).any(|it| gap.contains(it))
}

/// Whether a clause ends in `gap`, not only a word of a list: recycled, composted or reused.
pub(super) fn is_parted(gap: &str) -> bool {
    let is_listed = |rest: &str| {
        let next = rest.split_whitespace().nth(1);
        next.is_some_and(|it| it == "or" || it == "and")
    };
    words(MARKS).any(|mark| {
        gap.match_indices(mark)
            .any(|(at, _)| mark != ", " || !gap.get(at + mark.len()..).is_some_and(is_listed))
    })
}

/// Whether a word that begins another clause stands in `gap`; in reported collisions none does.
pub(super) fn is_parting(gap: &str) -> bool {
    let all: Vec<&str> = words_of(gap).collect();
    let is_one = |(at, word): (usize, &&str)| {
        let before = at.checked_sub(1).and_then(|it| all.get(it)).copied().unwrap_or_default();
        let next = all.get(at + 1).copied().unwrap_or_default();
        let describes = word.ends_with("ed") && words(PREPOSITIONS).any(|it| it == before);
        // Assessed as owed a duty, as well as.
        let is_role = *word == "as" && (next.ends_with("ed") || next == "well" || before == "well");
        // Nine tons of that in May.
        let is_object = next.is_empty() || words(PREPOSITIONS).any(|it| it == next);
        // Looked after by three towns.
        let is_care = before == "looked" && *word == "after";
        // Reported getting enough sleep.
        let is_own = *word == "reported" && next.ends_with("ing");
        let points =
            *word == "that" && (words(POINTED).any(|it| it == next) || before == "of" && is_object);
        !describes
            && !is_role
            && !is_care
            && !is_own
            && !points
            && words(PARTING).any(|it| it == *word)
    };
    all.iter().enumerate().any(is_one)
}

/// `gap`, which begins behind a figure, without the participle of the noun that it counts: 619 reported
/// crimes, not 619 announced in May.
pub(super) fn behind_participle(gap: &str) -> &str {
    let rest = gap.trim_start();
    let (first, others) = rest.split_once(' ').unwrap_or((rest, ""));
    let next = others.split_whitespace().next().unwrap_or_default();
    let is_noun = !next.is_empty() && !words(PREPOSITIONS).any(|it| it == next);
    if first.ends_with("ed") && is_noun { others } else { gap }
}

/// `gap`, which begins behind a figure, without what says that it is those who did something: 12 who died.
pub(super) fn behind_relative(gap: &str) -> &str {
    let rest = gap.strip_prefix(' ').and_then(|it| it.split_once(' '));
    let rest = rest.filter(|it| words(RELATIVE).any(|word| word == it.0)).map(|it| it.1);
    rest.filter(|it| it.split_whitespace().next().is_some_and(is_past)).unwrap_or(gap)
}

/// `gap`, which begins behind a figure, without what says that it is thought of something to come.
pub(super) fn without_aim(gap: &str) -> String {
    words(AIMS).fold(gap.to_owned(), |gap, aim| gap.replacen(aim, " ", 1))
}

/// Whether `text` tells of what was.
pub(super) fn is_past(text: &str) -> bool {
    has(text, WAS) || words_of(text).any(|it| it.ends_with("ed"))
}

/// Whether a figure behind `gap` says by how much something changed in the time before that.
pub(super) fn is_altered(gap: &str) -> bool {
    words(ALTERED).any(|it| it == gap) || words(CHANGES).any(|it| it == gap)
}

/// Whether `gap` leads from an amount to what it was spent on, £9m on 40 boats, and not to another with which
/// it is compared: up 9 per cent on the 1,122 of last year.
pub(super) fn is_spent(gap: &str) -> bool {
    let is_near = gap.split_whitespace().count() <= MOST_OF_SPENT && !has(gap, KNOWN);
    first_of(gap, SPENT).is_some() && is_near && is_plain(gap)
}

/// Whether a figure before `rest` is told in the money of today.
pub(super) fn is_of_today(rest: &str) -> bool {
    first_of(rest, OF_TODAY).is_some()
}

/// Whether a figure behind `gap` says how much something changed.
pub(super) fn is_change(gap: &str) -> bool {
    last_of(gap, CHANGES).is_some()
}

/// Whether `gap` goes from a figure to one of a sentence that is joined to its own, and tells what was, too;
/// asides may stand before a comma at the joint where `has_asides`.
pub(super) fn is_coordinate(gap: &str, rest: &str, has_asides: bool) -> bool {
    let joint = words(JOINTS).filter_map(|it| Some((gap.rfind(it)?, it.len()))).max();
    let Some((head, own)) =
        joint.and_then(|(at, length)| Some((gap.get(..at)?, gap.get(at + length..)?)))
    else {
        return false;
    };
    let clause = clause(rest);
    let is_unquoted = |it: &str| !it.contains(['"', '“', '”', '(', ')']);
    let is_plain = |it: &str| !is_parted(it) && is_unquoted(it);
    let is_told = (is_past(own) || is_past(clause)) && !is_present(own) && !is_present(clause);
    let is_aside =
        has_asides && head.ends_with(',') && is_unquoted(head) && !head.contains([';', ':']);
    (is_plain(head) || is_aside)
        && is_plain(own)
        && !has(own, SEASONS)
        && !is_parting(own)
        && !is_compared(own)
        && is_told
}

/// Whether nothing of another clause stands in `gap`.
pub(super) fn is_plain(gap: &str) -> bool {
    !is_parted(gap) && !is_parting(gap) && !is_joining(gap)
}

/// Whether a word in `gap` joins what stands before it to what stands behind. The `and` of a name or
/// of a span joins nothing else, nor does `against` in what is done: vaccinated against measles.
pub(super) fn is_joining(gap: &str) -> bool {
    let all: Vec<&str> = gap.split_whitespace().collect();
    let is_capital = |at: Option<usize>| {
        at.and_then(|it| all.get(it)).is_some_and(|it| it.starts_with(char::is_uppercase))
    };
    let mut in_span = false;
    all.iter().enumerate().any(|(at, word)| {
        let is_name = is_capital(at.checked_sub(1)) && is_capital(Some(at + 1));
        let is_plural = |at: Option<usize>| {
            let word = at.and_then(|it| all.get(it)).copied().unwrap_or_default();
            word.ends_with('s') && !has(word, VERBS)
        };
        // Buses and trains; but has 40 boats on its lakes and plans to add 12.
        let is_verb = all.get(at + 2) == Some(&"to");
        let is_pair = is_plural(at.checked_sub(1)) && is_plural(Some(at + 1)) && !is_verb;
        // Fish and shellfish in May.
        let is_last = all.first() == Some(&"of")
            && at + 2 == all.len()
            && !all.last().is_some_and(|it| is_past(it));
        let is_free = *word == "and" && (is_name || is_pair || is_last || in_span);
        in_span = (in_span || *word == "between") && *word != "and";
        !is_free && words(JOINING).any(|it| it == *word) || at == 0 && *word == "against"
    })
}

/// Whether the figure behind `gap` goes on with the one before it, as `rest` tells it: $3 million, up 4 per
/// cent (12 per cent of …).
pub(super) fn goes_on(gap: &str, rest: &str) -> bool {
    let commas = DASHES.into_iter().fold(gap.to_owned(), |gap, dash| gap.replace(dash, ", "));
    let tail = commas.find(", ").and_then(|at| commas.get(at..)).unwrap_or_default();
    let is_past = !is_present(clause(rest));
    let is_named = [", a ", ", an "].contains(&tail) && has(clause(rest), CHANGED);
    let is_told = is_named
        || first_of(tail, GOING_ON).or(first_of(tail, CHANGES)).is_some()
        || is_past && first_of(tail, PARTS).is_some();
    // 118 (3.3%) fewer than in 2023
    let bracket = rest.strip_prefix(" (").and_then(|it| it.split_once(')'));
    let behind = bracket.map_or(rest, |it| it.1);
    let is_of_it = first_of(behind, MORE).is_some() || is_past && first_of(rest, SHARES).is_some();
    let is_next = gap.ends_with(", ") || gap.ends_with(" and ");
    // 220 (arrivals) and 232 (departures)
    let is_tagged = gap.starts_with(" (") && gap.ends_with(") and ") && rest.starts_with(" (");
    // fed 900 people of which 12 stayed
    let is_of_those = [" of which ", " of whom "].contains(&gap) && is_past;
    gap == " ("
        || is_of_those
        || is_tagged && gap.matches('(').count() == 1
        || is_told && tail.matches(", ").count() == 1 && !has(tail, BEFORE)
        || is_of_it && is_next && !gap.contains("; ") && !is_parting(gap)
}

/// Whether a figure behind `gap` is all of which the one before it is a part: four of the county's 31 libraries.
pub(super) fn is_whole(gap: &str) -> bool {
    gap.starts_with(" of ") && !is_parted(gap) && gap.split_whitespace().count() <= MOST_OF_WHOLE
}

/// Whether what is behind `lead` is a whole of which another is the part: Of the 90 trains.
pub(super) fn is_whole_of(lead: &str) -> bool {
    ["Of ", " of ", "Of the ", " of the "].into_iter().any(|it| lead.ends_with(it))
}

/// Whether `gap` tells what the figure before it did, and another of them follows: 12 joined and 9 left.
pub(super) fn is_twin(gap: &str) -> bool {
    gap.strip_suffix(" and ").is_some_and(|it| {
        let last = it.split(' ').next_back().unwrap_or_default();
        is_past(last) && is_plain(it)
    })
}

/// Whether a figure behind `gap` is what is there at the end of what the one before it tells.
pub(super) fn is_left(gap: &str) -> bool {
    let last = gap.rfind(", ").and_then(|at| gap.get(at..));
    last.is_some_and(|it| first_of(it, LEFT).is_some())
}

/// Whether a figure behind `lead` only tells in a bracket who is meant: those who were late (missing half of it).
pub(super) fn is_defining(lead: &str) -> bool {
    let bracket = lead.rsplit_once('(').map(|it| it.1).filter(|it| !it.contains(')'));
    bracket.and_then(|it| it.split_whitespace().next()).is_some_and(|it| it.ends_with("ing"))
}

/// Whether a figure is the part of one behind `lead`: Of 90 trains that ran in May, 12 were late.
pub(super) fn is_share(lead: &str, rest: &str) -> bool {
    is_whole_of(lead) && !is_present(clause(rest))
}

/// Whether a figure with `rest` behind it is of the time that follows the one named before: 4 per cent this
/// year and 5 next, 9 per cent in five years and 20 in ten.
pub(super) fn is_of_next(rest: &str) -> bool {
    let ends = |it: &str| it.starts_with([',', '.', ';', ')']) || it.is_empty();
    let mut numbers = words(LENGTHS).filter_map(|it| rest.strip_prefix(" in ")?.strip_prefix(it));
    rest.strip_prefix(" next").is_some_and(ends) || numbers.any(ends)
}

/// What stands behind the last mark in `gap` behind which another sentence goes on.
pub(super) fn last_clause(gap: &str) -> &str {
    let start = words(SENTENCES).filter_map(|mark| Some(gap.rfind(mark)? + mark.len())).max();
    gap.get(start.unwrap_or(0)..).unwrap_or_default()
}

/// What stands up to the next mark.
pub(super) fn clause(rest: &str) -> &str {
    let end = words(MARKS).filter_map(|mark| rest.find(mark)).min();
    rest.get(..end.unwrap_or(rest.len())).unwrap_or_default()
}

/// How many words stand before a time in its clause; countless where a comma parts them.
pub(super) fn opening_words(lead: &str) -> usize {
    let count = |text: &str| match text.contains(',') {
        true => usize::MAX,
        false => text.split_whitespace().count(),
    };
    let marks = words(SENTENCES).chain([" that ", ": "]);
    marks.filter_map(|mark| lead.rsplit(mark).next()).map(count).min().unwrap_or(0)
}

/// Whether `gap` joins words to the time before it with an `and` behind which no other sentence goes on, nor
/// what something does now: and houses 90 people.
pub(super) fn is_joined_by_and(gap: &str) -> bool {
    let does = |it: &str| it.strip_suffix("s ").is_some_and(|it| !it.contains(' '));
    gap.strip_prefix(" and ").is_some_and(|it| !does(it)) && !has(gap, VERBS)
}

/// Whether `text` tells of what holds now or will.
pub(super) fn is_present(text: &str) -> bool {
    has(text, PRESENT)
}

/// Whether a list begins in `gap` for all of which the time before it holds: `rose last year: Ashby, to 40; `.
pub(super) fn is_list(gap: &str) -> bool {
    gap.split_once(": ").is_some_and(|(head, list)| !head.contains("; ") && !has(list, VERBS))
}

/// Whether one of the words of `list` stands in `gap`.
pub(super) fn has(gap: &str, list: &'static str) -> bool {
    words_of(gap).any(|word| words(list).any(|it| it == word))
}

fn words_of(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|it| !it.is_empty())
}
