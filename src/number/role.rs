//! What a numeral is there for: not every numeral of a text counts something.

mod date;
mod name;

use super::{
    Bound,
    lead::Lead,
    lexicon::{Words, last_word},
    measure::{Extent, Measure},
    numeral::Numeral,
};

/// Fewest initials that are a name by themselves, without the numeral behind them.
const MIN_INITIALS: usize = 3;

/// What a numeral is there for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// It counts or ranks something.
    Amount,
    /// It belongs to a date or a time of day: 2017年, 1—8月, 9:17.
    Date,
    /// It belongs to a name: G20, 十九大, Boeing 737.
    Name,
}

/// The role of each of `places`, which are all those of `text`.
pub(super) fn roles(text: &str, places: &[Place], words: &Words) -> Vec<Role> {
    let covered = name::covered(text, words);
    let role = |place: &Place| match place.numeral {
        it if covered[it.start..it.end].contains(&true) => Role::Name,
        _ if place.lead.is_ordinal(words) => Role::Amount,
        _ if date::is_date(place) => Role::Date,
        _ if name::is_in_name(place) => Role::Name,
        _ => Role::Amount,
    };
    let mut roles: Vec<Role> = places.iter().map(role).collect();
    date::join(places, &mut roles);
    name::join(places, &mut roles);
    roles
}

/// A numeral with what stands around it, as far as the next numerals.
pub(super) struct Place<'a> {
    text: &'a str,
    words: &'static Words,
    pub(super) numeral: Numeral,
    /// What stands on either side, and whether no other numeral does.
    pub(super) before: &'a str,
    pub(super) is_first: bool,
    pub(super) after: &'a str,
    pub(super) is_last: bool,
    pub(super) lead: Lead<'a>,
    measure: Measure<'a>,
}

/// The places of `numerals`, which are all those of `text`.
pub(super) fn places<'a>(
    text: &'a str,
    numerals: &[Numeral],
    words: &'static Words,
) -> Vec<Place<'a>> {
    let place = |(index, numeral): (usize, &Numeral)| {
        let (previous, next) =
            (index.checked_sub(1).map(|it| &numerals[it]), numerals.get(index + 1));
        let before = &text[previous.map_or(0, |it| it.end)..numeral.start];
        let after = &text[numeral.end..next.map_or(text.len(), |it| it.start)];
        let lead = Lead::read(before, words);
        Place {
            text,
            words,
            numeral: *numeral,
            before,
            is_first: previous.is_none(),
            after,
            is_last: next.is_none(),
            lead,
            measure: Measure::read(after, lead.unit, words),
        }
    };
    numerals.iter().enumerate().map(place).collect()
}

impl<'a> Place<'a> {
    fn of(&self) -> &'a str {
        self.numeral.of(self.text)
    }

    /// Whether nothing beside it says that it is an amount: no bound, no currency, no magnitude.
    fn is_plain(&self) -> bool {
        let bounded = self.lead.bound != Bound::Exact || self.measure.bound != Bound::Exact;
        !bounded && self.lead.unit.is_none() && !self.measure.magnitude
    }

    /// Whether it is a year, by itself or before its unit.
    fn is_year(&self) -> bool {
        self.numeral.is_year(self.text) && self.is_plain()
    }

    /// Whether it counts what initials before it name: AED120台, GDP1104亿元; but not G20.
    pub(super) fn counts_initials(&self) -> bool {
        let initials = last_word(self.before);
        let named = initials.len() >= MIN_INITIALS && !initials.contains(char::is_lowercase);
        named && Extent::read(&self.text[self.numeral.end..], false, self.words).unit.is_some()
    }

    /// Whether what stands behind it leads to the next numeral as a range or a list does.
    pub(super) fn goes_on(&self) -> bool {
        // Behind a comma another clause may begin: In 2017, 1,234 people.
        let gap = self.after.trim();
        let is_joint = || gap != "," && self.words.joints.iter().any(|joint| joint.trim() == gap);
        !self.is_last && (self.words.is_range(self.after) || is_joint())
    }
}
