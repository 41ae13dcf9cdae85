//! Numerals that are one figure together: ranges, fractions and lists that name their unit once.

use super::{
    context::{LARGE, is_tied, is_told, is_year, last_word, own_clause},
    span::span,
    things::{first_word, is_repeated, names_things, thing, told_behind},
};
use crate::number::{
    lexicon::is_word_of,
    measure::{ends_clause, rate},
    mention::{Mention, Reading},
    role::Role,
};

/// How many words before the first of two numerals may hold the one that says that they are held against one
/// another.
const OPPOSED: usize = 6;

/// Most words between a numeral and the "per" of what it is told.
const MOST_DESCRIBED: usize = 3;

/// What a numeral is together with those behind it.
pub(super) enum Group {
    /// It stands by itself.
    Alone,
    /// One figure.
    Whole { start: usize, end: usize },
    /// Parts of a figure that is not understood.
    Cut { end: usize },
}

/// Reads what the numeral of `mention` is together with the next ones.
pub(super) fn read(mention: &Mention, near: Reading) -> Group {
    let Some(far) = mention.reading(mention.index + 1) else { return Group::Alone };
    let same = near.numeral.is_in_digits() == far.numeral.is_in_digits();
    let share = mention.gap(mention.index, near).and_then(|gap| mention.words.fraction(gap));
    if mention.role(mention.index + 1) != Some(Role::Amount) || far.numeral.is_ordinal() {
        return Group::Alone;
    }
    let pair = Pair { mention, next: mention.at(mention.index + 1), near, far };
    if !same {
        let is_share =
            share.is_some() || pair.is_of_those() || pair.is_out_of() || pair.is_one_of();
        let fraction = || is_share.then(|| pair.fraction()).flatten();
        let range = || pair.between().or_else(|| pair.range()).or_else(|| pair.either());
        // 2.5-million is one numeral, and what doubled to 12 has one.
        let word = near.numeral.of(mention.text).to_lowercase();
        let two = !far.numeral.is_bare_magnitude()
            && !mention.words.spelled.multiples.contains_key(&word);
        return fraction().or_else(|| range().filter(|_| two)).unwrap_or(Group::Alone);
    }
    pair.coins()
        .or_else(|| pair.votes())
        .or_else(|| pair.dimensions())
        .or_else(|| pair.between())
        .or_else(|| pair.range())
        .or_else(|| pair.either())
        .or_else(|| pair.fraction())
        .or_else(|| pair.score())
        .unwrap_or_else(|| list(mention, near))
}

/// A numeral and the next one.
struct Pair<'a, 'b> {
    mention: &'b Mention<'a>,
    next: Mention<'a>,
    near: Reading,
    far: Reading,
}

impl Pair<'_, '_> {
    /// What stands between the measure of the first and all that belongs to the second.
    fn gap(&self) -> &str {
        let whole = self.mention.gap(self.mention.index, self.near).unwrap_or_default();
        let own = self.mention.text.get(self.near.end..self.next.start());
        // The dash of 10-12 and £75-£85 is no sign.
        let bare = self.next.lead().unit.and_then(|unit| whole.strip_suffix(unit));
        own.filter(|gap| !gap.is_empty()).or(bare).unwrap_or(whole)
    }

    fn money(&self) -> bool {
        self.mention.lead().unit.is_some()
    }

    /// Whether the first numeral needs nothing that stands behind the second.
    fn is_complete(&self) -> bool {
        let extent = self.near.extent;
        extent.unit.is_some() || extent.power > 0 || self.money() || self.mention.lead().signed
    }

    /// Where the second numeral ends with what both count; none where nothing says what that is.
    fn end(&self) -> Option<usize> {
        let extent = self.far.extent;
        if extent.unit.is_some() || extent.power > 0 || self.money() || extent.bounded {
            return Some(self.far.end);
        }
        let (rest, words) = (self.mention.from(self.far.end), self.mention.words);
        // 1 to 5 year survival rates
        let single = rest.strip_prefix([' ', '-']).filter(|it| words.is_duration(it));
        if single.is_some_and(|it| !first_word(it).ends_with('s')) {
            return None;
        }
        let (counted, rate) = self.behind();
        let each = rate.or(counted);
        let every = || is_repeated(rest, words);
        let told = || (told_behind(rest, words) || every()).then_some(rest);
        Some(self.mention.text.len() - each.or_else(told)?.len())
    }

    /// What follows the things that are counted behind the second numeral, and what follows their rate.
    fn behind(&self) -> (Option<&str>, Option<&str>) {
        let (rest, words) = (self.mention.from(self.far.end), self.mention.words);
        let counted = thing(rest, words).and_then(|length| rest.get(length..));
        (counted, rate(counted.unwrap_or(rest), words))
    }

    /// Two pounds ten a week: money with its small coins, which nobody names.
    fn coins(&self) -> Option<Group> {
        let coined = self.near.extent.is(&self.mention.words.units.coined);
        let bare = self.far.extent.length == 0 && !self.far.numeral.is_in_digits();
        let rest = self.mention.from(self.far.end);
        let end = self.mention.text.len() - rate(rest, self.mention.words).unwrap_or(rest).len();
        let fits = coined && bare && self.gap() == " " && thing(rest, self.mention.words).is_none();
        fits.then_some(Group::Whole { start: self.mention.start(), end })
    }

    /// 12 by 5 metres.
    fn dimensions(&self) -> Option<Group> {
        let unit = self.far.extent.unit.filter(|it| it.word.starts_with(char::is_alphabetic))?;
        let alike = self.near.extent.unit.is_none_or(|near| near.word == unit.word);
        let fits = matches!(self.gap(), " by " | " x " | " × ") && alike && !self.money();
        (fits && !unit.word.starts_with("per"))
            .then_some(Group::Whole { start: self.mention.start(), end: self.far.end })
    }

    /// between 10 and 14 percent, between 800 and 1,200.
    fn between(&self) -> Option<Group> {
        let (between, and) = self.mention.words.between.as_ref()?;
        let before = last_word(self.mention.context());
        let before = before.trim_start_matches(|c: char| !c.is_alphabetic());
        if !before.eq_ignore_ascii_case(between) || self.gap().trim() != and {
            return None;
        }
        let start = self.mention.context().len() - before.len();
        let grouped = self.far.numeral.of(self.mention.text).contains(',');
        let whole = self.end().or(grouped.then_some(self.far.end));
        let whole = whole.filter(|_| self.mention.is_range(start, self.far.end));
        Some(whole.map_or(Group::Cut { end: self.far.end }, |end| Group::Whole { start, end }))
    }

    /// 2% to 2.5%, 10–12 percent, 300 to 400 people; but "from £640 to £705" is two figures.
    fn range(&self) -> Option<Group> {
        if !self.mention.words.is_range(self.gap()) {
            return None;
        }
        let before = last_word(self.mention.context());
        let changed = before.eq_ignore_ascii_case("from") || self.changes_to(before);
        // A dash between blanks may part two sentences: took £940,000 — 87,000 pints; 2,340 — 1,120 men.
        let spaced = self.gap().starts_with(' ') && self.gap().ends_with(' ');
        let apart = self.gap().trim() == "to" || spaced;
        let bare = self.far.extent.unit.is_none() && self.far.extent.power == 0;
        let start = self.mention.start();
        let fits = self.mention.is_range(start, self.far.end);
        let told = || is_told(self.mention, self.mention.from(self.near.end));
        let told = self.is_change(before) || changed && (bare || !fits) && told();
        let grouped = self.near.numeral.of(self.mention.text).contains(',');
        // lowered by 41,000 to 63,000: nothing says that these are the ends of a range.
        let by = grouped && before.eq_ignore_ascii_case("by") && self.end().is_none();
        let complete = self.is_complete() || told || by || grouped && spaced;
        if complete && apart && (changed || by || !fits) {
            return Some(Group::Alone);
        }
        // It would last 60 to 70 years.
        let taken = || span(self.mention, self.far).flatten();
        // (46,000: 39,000 to 53,000)
        let set_off = || {
            let ends = self.mention.from(self.far.end).starts_with(')');
            (grouped && ends).then_some(self.far.end)
        };
        let whole = self
            .end()
            .or_else(taken)
            .or_else(set_off)
            .filter(|_| fits && !is_tied(self.mention, self.far));
        Some(match whole {
            Some(end) => Group::Whole { start, end },
            // raised from 138 to 276
            None if changed && apart => Group::Alone,
            None => Group::Cut { end: self.far.end },
        })
    }

    /// Whether the numerals are what something was before and after: grown from 2.4 to 3.5 per cent.
    fn is_change(&self, before: &str) -> bool {
        let context = self.mention.context().trim_end_matches(before).trim_end();
        let changes = &self.mention.words.context.changes;
        let in_digits = self.near.numeral.is_in_digits() || self.far.numeral.is_in_digits();
        in_digits && before.eq_ignore_ascii_case("from") && is_word_of(last_word(context), changes)
    }

    /// Sixty or seventy people, 10 or 12 days; of few in words nobody says how many, but each time.
    fn either(&self) -> Option<Group> {
        let (low, high) = (self.near.numeral.value?, self.far.numeral.value?);
        let bare = self.near.extent.length == 0 && self.mention.lead().unit.is_none();
        if self.gap() != " or " || !bare || low >= high || is_tied(self.mention, self.far) {
            return None;
        }
        let (start, end) = (self.mention.start(), self.end()?);
        let few = !self.near.numeral.is_in_digits() && low.floor() < LARGE;
        let measured = self.far.extent.unit.is_some()
            || self.far.extent.power > 0
            || self.behind().1.is_some();
        Some(if few && !measured { Group::Cut { end } } else { Group::Whole { start, end } })
    }

    /// Whether the first is by how much something changed and the second to what: cut by £640,000 to
    /// £5.8m, fell 8p to 412p; but "rose by 2% to 2.5%" is a range.
    fn changes_to(&self, before: &str) -> bool {
        let apart = before.eq_ignore_ascii_case("by")
            || is_word_of(before, &self.mention.words.context.changes);
        let value = |reading: Reading| reading.numeral.value?.scaled_up(reading.extent.power);
        let twice = value(self.near).and_then(|near| near.plus(near));
        apart && twice <= value(self.far)
    }

    /// One visitor in five, one crash every 74,000 miles; but one shop in five towns is one shop.
    fn is_one_of(&self) -> bool {
        let (gap, words) = (self.gap().trim(), self.mention.words);
        let is_one = self.near.numeral.whole() == Some(1);
        let is_gap = || gap.split_once(' ').is_some_and(|(_, it)| words.fraction(it).is_some());
        let names = || thing(self.mention.from(self.far.numeral.end), words).is_some();
        is_one && (self.is_of_distance() || is_gap() && !names())
    }

    /// Whether one thing, which a word between the numerals names, is told of so much: one crash per 238,000 miles.
    fn is_of_distance(&self) -> bool {
        let each = [" per ", " every "].into_iter().find_map(|it| self.gap().strip_suffix(it));
        let is_word = |it: &str| !it.is_empty() && it.chars().all(char::is_alphabetic);
        let unit = self.mention.from(self.far.numeral.end).trim_start();
        let is_distance = self.far.extent.unit.is_some() && !self.mention.words.is_duration(unit);
        is_distance && each.is_some_and(|it| is_word(it.trim_start()))
    }

    /// Whether so many of all are named between the numerals: 22 days out of 31, 3 games out of 5.
    fn is_out_of(&self) -> bool {
        let Some((counted, whole)) = self.gap().split_once(" out of ") else { return false };
        // 8 out of the top 10
        let mut whole = whole.split_whitespace();
        if !whole.all(|it| it == "top" || is_word_of(it, &self.mention.words.context.of_wholes)) {
            return false;
        }
        if counted.is_empty() {
            return self.gap().ends_with("top ") || self.near.extent.length > 0 && !self.money();
        }
        thing(self.mention.from(self.near.end), self.mention.words) == Some(counted.len())
    }

    /// Whether what is counted stands between the numerals: 4.7 households per 1,000, 41 doctors for every
    /// 100,000, 3.4 licensed vehicles for every 1,000.
    fn is_rate(&self) -> bool {
        let gap = self.gap();
        let counted = gap.strip_suffix(" per ").or_else(|| gap.strip_suffix(" for every "));
        let (rest, words) = (self.mention.from(self.near.end), self.mention.words);
        let is_thing = |it: &str| {
            let is_described = it.split_whitespace().count() <= MOST_DESCRIBED
                && !it.contains([',', ';', ':', '.']);
            thing(rest, words) == Some(it.len()) || is_described && names_things(rest, words)
        };
        counted.is_some_and(|it| it.is_empty() || is_thing(it))
    }

    /// Whether so many of those that the second counts are told: 30 of the 650, three of its 22.
    fn is_of_those(&self) -> bool {
        let of = self.gap().strip_prefix(" of ").map(str::trim_end);
        // of Laketon's nine
        let of_owner =
            |it: &str| !it.contains(' ') && ["'s", "’s"].iter().any(|end| it.ends_with(end));
        let owned = of.is_some_and(|it| {
            is_word_of(it, &self.mention.words.context.of_wholes) || of_owner(it)
        });
        owned && self.near.numeral.value.is_some_and(|it| it.floor() > 1)
    }

    /// Whether neither numeral has a measure, nor anything that is counted behind the second.
    fn is_bare(&self) -> bool {
        let ends = !self.mention.from(self.far.end).starts_with([' ', '-']) || self.end().is_none();
        self.near.extent.length == 0 && self.far.extent.length == 0 && !self.money() && ends
    }

    /// 168 for 8 and 4 for 38 at cricket.
    fn score(&self) -> Option<Group> {
        let near = self.near.numeral;
        let fits = self.gap() == " for " && near.is_in_digits() && near.whole() < Some(1_000);
        (fits && self.is_bare()).then_some(Group::Cut { end: self.far.end })
    }

    /// Whether only a hyphen or a dash stands between them, and nothing else is joined to either: 9-4.
    fn is_hyphened(&self) -> bool {
        matches!(self.gap(), "-" | "–") && !is_tied(self.mention, self.far)
    }

    /// 22 votes to 17, 3 goals to 1: how a contest ended; or how one stands to the other, the greater
    /// first: voted 118 to 3, odds of 9 to 4.
    fn votes(&self) -> Option<Group> {
        let (context, before) = (&self.mention.words.context, last_word(self.mention.context()));
        // voted 9-4, by 9–4
        let named = self.gap().strip_suffix(" to ").or_else(|| self.is_hyphened().then_some(""))?;
        let descends = self.near.numeral.value > self.far.numeral.value && before != "from";
        let opposed = || {
            let mut near = own_clause(self.mention).split(' ').rev().take(OPPOSED);
            near.any(|it| is_word_of(it, &context.opposed))
        };
        let fits = is_word_of(named.trim(), &context.contested)
            || named.is_empty() && descends && opposed();
        let whole = || Group::Whole { start: self.mention.start(), end: self.far.end };
        (fits && self.is_bare()).then(whole)
    }

    /// 12 out of 23, one in eight, 3 per 1,000.
    fn fraction(&self) -> Option<Group> {
        let gap = self.gap();
        let bare = self.near.extent.length == 0 && self.mention.lead().unit.is_none();
        let (part, whole) = (self.near.numeral.value?, self.far.numeral.value?);
        let ends = |mark: char| gap.starts_with(mark) && gap.ends_with(mark);
        // three-in-ten
        let spaced = ends(' ') || ends('-') && gap.len() > 1;
        let word = gap.trim();
        let is_out_of = self.is_out_of();
        let is_fraction =
            self.mention.words.fraction(gap).is_some() || self.is_one_of() || is_out_of;
        let grouped = self.near.numeral.of(self.mention.text).contains(',');
        let of = part < whole && (word == "of" && !grouped || self.is_of_those());
        let fits = is_fraction && part < whole || of || self.is_rate();
        let rest = self.mention.from(self.far.numeral.end).trim_start();
        let time = word == "in" && self.mention.words.is_duration(rest);
        let is_distance = self.is_of_distance();
        let measured = self.far.extent.unit.is_some() && !of && !is_distance;
        let is_other = time || measured || is_year(self.far.numeral.of(self.mention.text));
        // £5 of every £20
        let of_money = self.money() && self.next.lead().unit.is_some() && word.ends_with("every");
        if !bare && !of_money && !is_out_of
            || !spaced
            || !fits
            || is_other
            || is_tied(self.mention, self.far)
        {
            return None;
        }
        let whole = self.far.extent.power > 0 || of || is_distance;
        let end = if whole { self.far.end } else { self.far.numeral.end };
        Some(Group::Whole { start: self.mention.start(), end })
    }
}

/// 2.4, 3.1 and 5.6 per cent: numerals of which only the last has the measure.
fn list(mention: &Mention, first: Reading) -> Group {
    // those of 1990 and 40 per cent
    if is_year(first.numeral.of(mention.text)) {
        return Group::Alone;
    }
    let open = |reading: Reading| reading.extent.length == 0;
    let (mut last, mut index, mut ended) = (first, mention.index, false);
    while !ended
        && open(last)
        && mention.lead().unit.is_none()
        && let Some(gap) = mention.gap(index, last)
        && mention.words.is_joint(gap)
        && mention.role(index + 1) == Some(Role::Amount)
        && let Some(next) = mention.reading(index + 1)
    {
        // Of two, no comma stands before the last: a woman, 42, and 30 workers.
        let comma = gap.starts_with(',');
        let last_of_two = index == mention.index && comma && gap.len() > ", ".len();
        if last_of_two {
            break;
        }
        ended = gap.len() > ", ".len();
        (last, index) = (next, index + 1);
    }
    if !ended || mention.text[..mention.start()].ends_with(", ") {
        return Group::Alone;
    }
    let measured = last.extent.unit.is_some() || last.extent.power > 0;
    let end = if measured { Some(last.end) } else { coordinate(mention, first, last) };
    end.map_or(Group::Alone, |end| Group::Whole { start: mention.start(), end })
}

/// Where what two or more numerals count ends, of which only the last names it: shut 29 and 18 schools; but
/// "rose to 43 and 17 people are missing" tells two things.
fn coordinate(mention: &Mention, first: Reading, last: Reading) -> Option<usize> {
    if !first.numeral.is_in_digits() || !last.numeral.is_in_digits() {
        return None;
    }
    let (rest, words) = (mention.from(last.end), mention.words);
    let behind = rest.get(thing(rest, words)?..)?;
    let is_told = || is_told(mention, mention.from(first.end));
    (ends_clause(behind, words) && !is_told()).then(|| mention.text.len() - behind.len())
}
