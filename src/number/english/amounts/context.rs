//! What stands around a numeral in English.

use super::things::{names_things, thing, told_behind};
use crate::number::{
    lexicon::{ends_with_any, is_word_of, starts_with_any, strip_word},
    mention::{Mention, Reading},
    role::Role,
};

/// Most words of a clause before a numeral that may say what it is.
const CLAUSE: usize = 60;

/// How many words before a numeral may hold the word that says what changes or adds up to it.
const REACH: usize = 5;

/// From this value on a number in words counts whatever is named behind it: newspapers print smaller
/// ones in words (AP Stylebook: up to nine; The Guardian: up to nine), and larger ones where a sentence begins.
pub(super) const LARGE: i128 = 11;

/// From this value on a number in words is one of many things, and no way of speaking.
const ROUND: i128 = 100_000;

/// Most words that name the whole of which a rank is one: the county's.
const MOST_OF_WHOLE: usize = 2;

/// Most words between an amount and the one that is compared with it.
const FAR: usize = 20;

/// Whether a numeral is part of a longer word, a date, a score or a number.
pub(super) fn is_tied(mention: &Mention, near: Reading) -> bool {
    let is_joint = |c: char| {
        c.is_ascii_alphanumeric()
            || matches!(c, '-' | '–' | '/' | ':' | '.' | '#' | ',' | '+' | '\'' | '’')
    };
    let before = &mention.text[..mention.start()];
    let mut behind = mention.from(near.end).chars();
    let (next, second) = (behind.next(), behind.next());
    // 2.95" of rain
    let inches =
        next == Some('"') && mention.text[..near.end].matches('"').count().is_multiple_of(2);
    let tied_behind = inches
        || next.is_some_and(|c| {
            let goes_on = second.is_some_and(|c| c.is_ascii_alphanumeric());
            c.is_ascii_alphanumeric()
                || (matches!(c, '-' | '–' | '/' | ':' | '\'' | '’') && goes_on)
                || (c == ' ' && second == Some('='))
                || (matches!(c, '.' | ',') && second.is_some_and(|c| c.is_ascii_digit()))
        });
    // $(845.6) million
    before.ends_with(is_joint) && !before.ends_with("--")
        || before.ends_with("$(")
        || tied_behind
        || mention.is_broken()
}

/// Whether it is all of which a rank is one: 131st out of 151, third-largest of the county's 11 towns.
pub(super) fn is_ranked(mention: &Mention) -> bool {
    let between = || {
        let before = mention.previous().filter(|it| it.numeral().is_ordinal())?;
        mention
            .text
            .get(before.numeral().end..mention.numeral().start)?
            .trim_end()
            .split_once(" of")
    };
    let is_among = |(word, whole): (&str, &str)| {
        let word = word.strip_prefix(['-', ' ']).unwrap_or_default();
        word.ends_with("est")
            && word.chars().all(char::is_alphabetic)
            && whole.split_whitespace().count() <= MOST_OF_WHOLE
            && !whole.contains([',', '.', ';', ':'])
    };
    if between().is_some_and(is_among) {
        return true;
    }
    let rank = mention.context().strip_suffix(" out of").map(last_word).unwrap_or_default();
    let digits = mention.words.ordinal_ends.iter().find_map(|it| rank.strip_suffix(it.as_str()));
    digits.is_some_and(|it| it.ends_with(|c: char| c.is_ascii_digit()))
}

/// Where a code that holds the numeral ends.
pub(super) fn code_end(mention: &Mention) -> usize {
    let rest = mention.from(mention.numeral().end);
    let goes_on = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '/' | ':' | '–');
    mention.numeral().end + rest.find(|c| !goes_on(c)).unwrap_or(rest.len())
}

/// Whether the word before a numeral makes it a name, a rank, an age or a moment.
pub(super) fn is_named(mention: &Mention, near: Reading) -> bool {
    // On an average day 13,800 patients came.
    let (digits, context) = (mention.numeral().of(mention.text), mention.context());
    let before = last_word(context).trim_start_matches('(');
    let goes_on = context.ends_with(|c: char| c.is_alphanumeric() || c == ',');
    let is_title = goes_on && digits.contains(char::is_uppercase) || has_title(mention);
    let is_age =
        (context.ends_with(" age of") || context.ends_with(" ages of")) && !is_average(mention);
    let named = &mention.words.context.named;
    // Pages 12 and 13, but not "it seats 90".
    let several = before.strip_suffix(['s', 'S']).filter(|_| mention.place().goes_on());
    // the meeting ID of 13761489
    let before = match before {
        "of" => last_word(context.trim_end_matches(" of")),
        _ => before,
    };
    let is_code = before != last_word(context).trim_start_matches('(');
    let named = if is_code { &mention.words.context.codes } else { named };
    // Last year 300 people came; at this stage 40 boats had left.
    let says_when = || {
        let lead = context.strip_suffix(before).map(|it| last_word(it.trim_end()).to_lowercase());
        let is_time = || mention.words.is_duration(before) || before == "season";
        let leads = |it: &str| match it {
            "this" | "that" | "each" | "every" => true,
            "last" | "the" => is_time(),
            _ => false,
        };
        lead.is_some_and(|it| leads(&it)) && told_behind(mention.from(near.end), mention.words)
    };
    let is_named = is_word_of(before, named) && !says_when()
        || several.is_some_and(|it| is_word_of(it, named));
    is_title
        || is_age
        || is_base(mention, near, before)
        || before.eq_ignore_ascii_case("the") && is_numbered(mention)
        || is_named_too(mention, near)
        || is_sum_of_shares(mention)
        || !digits.contains(',') && is_named && !is_measured(mention, near)
}

/// Whether the numeral measures something, whatever word stands before it: this year 67.4%, last year
/// £3m.
fn is_measured(mention: &Mention, near: Reading) -> bool {
    let measured =
        near.extent.power > 0 || is_round(mention) || near.extent.is(&mention.words.units.few);
    measured || mention.lead().unit.is_some()
}

/// Whether the numeral is of a title, by the capital of what it counts: 21 Nights.
fn has_title(mention: &Mention) -> bool {
    let behind = mention.from(mention.numeral().end).strip_prefix(' ').unwrap_or_default();
    let is_titled =
        mention.words.is_duration(behind) || starts_with_any(behind, &mention.words.context.titled);
    behind.starts_with(char::is_uppercase) && is_titled
}

/// Whether the numeral is the name of one thing: the 76 bus.
fn is_numbered(mention: &Mention) -> bool {
    let behind = mention.from(mention.numeral().end).strip_prefix(' ').unwrap_or_default();
    starts_with_any(behind, &mention.words.context.numbered)
}

/// Whether the numeral is what an amount is told of: the loss per 1,000 trains, one for every 2,500.
fn is_base(mention: &Mention, near: Reading, before: &str) -> bool {
    let is_of_each =
        is_word_of(before, &mention.words.per) || mention.context().ends_with(" for every");
    near.extent.unit.is_none() && is_of_each
}

/// Whether the numeral belongs to the one before it, which is no amount: junctions 31 and 33.
fn is_named_too(mention: &Mention, near: Reading) -> bool {
    let Some(before) = mention.previous() else { return false };
    let gap = mention.text.get(before.numeral().end..mention.numeral().start).unwrap_or_default();
    let named = last_word(before.context()).strip_suffix('s');
    let is_joined = mention.words.is_joint(gap) || mention.words.is_range(gap);
    // Fourth of 26 is a place.
    let is_place = before.numeral().is_ordinal()
        && gap == " of "
        && thing(mention.from(mention.numeral().end), mention.words).is_none();
    // 95% CI 0.69 to 0.86, but not: throws a K21 to 1,450ft
    let is_code = before.before().ends_with(char::is_alphanumeric) && near.extent.unit.is_some();
    let is_range = before.role(before.index) == Some(Role::Name)
        && mention.words.is_range(gap)
        && !(is_code && gap.starts_with(' '));
    // Apollos 11 and 12
    let is_plural = || before.role(before.index) == Some(Role::Name) && named.is_some();
    is_range
        || is_place
        || is_joined && near.extent.unit.is_none() && is_plural()
        || is_joined && named.is_some_and(|it| is_word_of(it, &mention.words.context.named))
}

/// Whether the numeral is the 100 that shares add up to: may not sum to 100.
fn is_sum_of_shares(mention: &Mention) -> bool {
    mention.numeral().whole() == Some(100)
        && ends_with_any(mention.context(), &mention.words.context.sums)
        && !names_things(mention.from(mention.numeral().end), mention.words)
}

/// Whether the numeral is told of an average in its clause, which what is put in between does not end:
/// the average age, by its own count, is 61.
pub(super) fn is_average(mention: &Mention) -> bool {
    let (own, context) = (own_clause(mention), mention.context());
    let is_verb = !own.contains(' ') && is_word_of(own, &mention.words.context.being);
    let sentence = context.rfind(". ").map_or(context, |at| &context[at..]);
    let mut words = if is_verb { sentence } else { own }.split(' ');
    words.any(|it| is_word_of(it, &mention.words.context.averages))
}

/// What stands before the numeral and belongs to its amount: `about `, `more than £`.
pub(super) fn lead<'a>(mention: &Mention<'a>) -> &'a str {
    mention.text.get(mention.start()..mention.numeral().start).unwrap_or_default()
}

/// Where the amount begins. Directly behind another one "over" and "up to" are no bounds, and
/// before an amount that is known none is: well short of the $350,000, of its 92 per cent.
pub(super) fn start(mention: &Mention) -> usize {
    // 7,845 over 17 games, from 234 up to 295; but in 2016 over 55%
    let is_exact =
        matches!(mention.place().before, " over " | " up to ") && amount_before(mention).is_some();
    if is_exact {
        return mention.numeral().start;
    }
    let (start, own) = (mention.start(), lead(mention));
    // 40 hours over 11 days, flew low over 130 square miles
    let is_above =
        || ends_with_any(mention.text[..start].trim_end(), &mention.words.context.over_leads);
    // a row over £3m
    let above = own.strip_prefix("over ").filter(|it| !it.contains(' ') && is_above());
    if let Some(above) = above {
        return mention.numeral().start - above.len();
    }
    if is_spread(mention, own) {
        return mention.numeral().start;
    }
    // £35m plus £5m in fees, 2,000 minus 750
    let is_added = || {
        let before = mention.index.checked_sub(1).and_then(|index| mention.reading(index));
        before.is_some_and(|it| it.end == mention.text[..start].trim_end().len())
    };
    let sign = ["plus ", "minus "].into_iter().find(|sign| own.starts_with(sign));
    if let Some(sign) = sign.filter(|_| is_added()) {
        return start + sign.len();
    }
    let known =
        [" the ", " its ", " their "].iter().filter_map(|it| Some(own.rfind(it)? + it.len()));
    start + known.max().unwrap_or(0)
}

/// Whether it is a time over which what was told before is spread: 40 hours over 11 days.
fn is_spread(mention: &Mention, own: &str) -> bool {
    if own.trim_end() != "over" {
        return false;
    }
    let unit = mention.from(mention.numeral().end).trim_start();
    let spells = &mention.words.context.spells;
    let is_time = mention.words.is_duration(unit) || starts_with_any(unit, spells);
    let Some(before) = amount_before(mention) else { return false };
    let gap = mention.text.get(before.numeral().end..mention.start()).unwrap_or_default();
    let gap = gap.trim_end();
    // 2,316 admissions over 19 screenings
    let fewer = || mention.numeral().value < before.numeral().value;
    let is_time = is_time || thing(gap, mention.words) == Some(gap.len()) && fewer();
    is_time && !gap.contains([',', '.', ';', ':'])
}

/// The numeral before it, if that is of an amount.
fn amount_before<'a>(mention: &Mention<'a>) -> Option<Mention<'a>> {
    mention.previous().filter(|it| it.role(it.index) == Some(Role::Amount))
}

/// Whether it is what an amount before it changed from: dropped to three, from five.
pub(super) fn is_left(mention: &Mention) -> bool {
    let Some(before) = mention.previous() else { return false };
    let gap = mention.text.get(before.numeral().end..mention.start()).unwrap_or_default();
    let few = gap.trim_end().ends_with(" from") && gap.split_whitespace().count() <= 3;
    few && last_word(before.context()) == "to"
}

/// The words before the numeral in its clause; of one without marks only the nearest, so that reading all
/// its numerals takes time that grows with its length.
pub(super) fn own_clause<'a>(mention: &Mention<'a>) -> &'a str {
    let context = mention.context();
    let ends = |word: &&str| word.ends_with([',', ';', ':', '.', ')']);
    let words = context.rsplit(' ').take(CLAUSE);
    let own = words.take_while(|word| !ends(word)).map(|word| word.len() + 1);
    let length = own.sum::<usize>().saturating_sub(1);
    context.get(context.len() - length..).unwrap_or_default()
}

/// Whether another amount of the sentence is compared with the numeral, perhaps behind what that is
/// called: compared with a target of seven minutes.
pub(super) fn is_measured_by(mention: &Mention) -> bool {
    let compares = |word: &String| {
        let behind = own_clause(mention).rsplit_once(word.as_str()).map(|(_, behind)| behind);
        let few = |it: &str| it.split_whitespace().count() <= REACH && it.ends_with(" of");
        behind.is_some_and(|it| it.is_empty() || few(it))
    };
    mention.words.context.compared.iter().any(compares) && near_digits(mention, FAR).is_some()
}

/// Whether it is what something was or became between times that are named: from nine in 2024 to 22.
pub(super) fn is_dated_change(mention: &Mention) -> bool {
    let from = mention.index.saturating_sub(2);
    (from..=mention.index).any(|first| {
        let second = becomes(&mention.at(first));
        second.is_some_and(|second| first == mention.index || second == mention.index)
    })
}

/// Which numeral tells what became of the first one, behind the time of that.
fn becomes(first: &Mention) -> Option<usize> {
    let is_amount = |it: usize| first.role(it) == Some(Role::Amount);
    if !last_word(first.context()).eq_ignore_ascii_case("from") || !is_amount(first.index) {
        return None;
    }
    let second = (first.index + 1..=first.index + 2).find(|it| is_amount(*it))?;
    let gap = first.text.get(first.numeral().end..first.places.get(second)?.numeral.start)?;
    let time = gap.strip_prefix(" in ")?.strip_suffix(" to ")?;
    let is_time = is_year(time) || first.words.starts_with_month(time);
    (is_time && !time.contains([',', '.', ';', ':'])).then_some(second)
}

/// Whether it is said behind the numeral with what it is compared: was 83, down a fifth.
pub(super) fn is_compared_behind(mention: &Mention, rest: &str) -> bool {
    let Some(behind) = rest.strip_prefix(", ") else { return false };
    let compared = &mention.words.context.compared;
    strip_word(behind, "up").or_else(|| strip_word(behind, "down")).is_some()
        || starts_with_any(behind, compared)
}

/// What stands between the numeral and the amount in digits before it, at most so many words.
pub(super) fn near_digits<'a>(mention: &Mention<'a>, most: usize) -> Option<&'a str> {
    let index = mention.index.checked_sub(1)?;
    let before = mention.places.get(index)?.numeral;
    let gap = mention.text.get(before.end..mention.start())?;
    let counted = before.is_in_digits() && mention.role(index) == Some(Role::Amount);
    (counted && gap.split_whitespace().count() <= most).then_some(gap)
}

/// Whether the numeral alone in a bracket is what was in the year before, which the words before the bracket
/// name: 7 more than in the year before (51).
pub(super) fn is_of_year_before(mention: &Mention, rest: &str) -> bool {
    let named = mention.context().strip_suffix(" (").filter(|_| rest.starts_with(')'));
    named.is_some_and(|it| ends_with_any(it, &mention.words.context.years_before))
}

/// Whether the numeral stands in a bracket behind another one as the next or the one before does: boys
/// 103 (98), girls 19 (12).
pub(super) fn is_paired(mention: &Mention) -> bool {
    let is_pair = |index: usize| {
        let pair = index.checked_sub(1).and_then(|it| mention.places.get(it..=index));
        let Some([first, second]) = pair else { return false };
        mention.text.get(first.numeral.end..second.numeral.start) == Some(" (")
            && mention.from(second.numeral.end).starts_with(')')
    };
    is_pair(mention.index)
        && (is_pair(mention.index + 2) || mention.index.checked_sub(2).is_some_and(is_pair))
}

pub(super) fn is_year(digits: &str) -> bool {
    digits.len() == 4 && digits.parse().is_ok_and(|year: u32| (1_500..2_100).contains(&year))
}

/// `context` without the word that only says how little the number is: fell to just nine.
pub(super) fn unweighed(context: &str) -> &str {
    [" just", " only"].iter().find_map(|word| context.strip_suffix(word)).unwrap_or(context)
}

/// Whether the clause tells the number as that of a total or a change: a fall of 91, left
/// the total at 395, down 12.
pub(super) fn is_told(mention: &Mention, rest: &str) -> bool {
    let clause = unweighed(mention.context());
    let mut words = clause.rsplit(' ').take(REACH + 1);
    let preposition = words.next().unwrap_or_default().trim_start_matches('(');
    let near: Vec<&str> =
        words.take_while(|word| !word.ends_with([',', ';', ':', '.', ')'])).collect();
    let is_near = |wanted: &[String]| near.iter().any(|word| is_word_of(word, wanted));
    let context = &mention.words.context;
    match preposition {
        "up" | "down" => {
            !rest.starts_with(' ') || rest.starts_with(" on ") || rest.starts_with(" from ")
        }
        // `fifteen people, down from 860`, `are down from 1,482 to 1,301`, `cut from 11 weeks to six`
        "from" | "by" if near.iter().any(|it| matches!(*it, "up" | "down")) => true,
        "another" | "Another" => !rest.starts_with('-'),
        _ if is_left(mention) => true,
        // the most deals, at 58
        "at" if clause.ends_with(", at") => {
            let most = |word: &str| is_word_of(word.trim_end_matches(','), &context.most);
            clause.rsplit(' ').skip(1).take(REACH).any(most)
        }
        "of" | "at" | "to" | "by" | "from" => is_near(&context.totals) || is_near(&context.changes),
        _ => false,
    }
}

/// Whether a number in words is so large that it is an amount, whatever stands behind it: eight million.
pub(super) fn is_round(mention: &Mention) -> bool {
    let numeral = mention.numeral();
    let large = numeral.value.is_some_and(|value| value.floor() >= ROUND);
    let many = !numeral.is_bare_magnitude() && !numeral.of(mention.text).starts_with("a ");
    large && many && !numeral.is_in_digits()
}

pub(super) fn last_word(text: &str) -> &str {
    text.rsplit(' ').next().unwrap_or_default()
}
