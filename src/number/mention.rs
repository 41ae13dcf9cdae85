//! A numeral where running text mentions it, with its neighbours.

use std::ops::Range;

use super::{
    Bound, Form, Notation, Number,
    denial::is_negated,
    lead::Lead,
    lexicon::Words,
    measure::Extent,
    numeral::Numeral,
    role::{Place, Role},
};

/// The numeral that is judged, among those of its text.
#[derive(Clone, Copy)]
pub(super) struct Mention<'a> {
    pub(super) text: &'a str,
    pub(super) notation: Notation,
    pub(super) words: &'static Words,
    pub(super) places: &'a [Place<'a>],
    pub(super) roles: &'a [Role],
    /// Which of them it is.
    pub(super) index: usize,
}

/// What a numeral is in running text.
pub(super) enum Verdict {
    /// An amount, alone or with those behind it, and whether what it counts stands behind that.
    Amount { range: Range<usize>, counts: bool },
    /// None, and with it all up to there.
    None { until: usize },
}

/// A numeral with the measure behind it, as it stands alone.
#[derive(Clone, Copy)]
pub(super) struct Reading {
    pub(super) numeral: Numeral,
    pub(super) extent: Extent,
    /// Where the measure ends.
    pub(super) end: usize,
}

impl<'a> Mention<'a> {
    pub(super) fn place(&self) -> &'a Place<'a> {
        &self.places[self.index]
    }

    pub(super) fn at(&self, index: usize) -> Self {
        Mention { index, ..*self }
    }

    /// The numeral before it.
    pub(super) fn previous(&self) -> Option<Self> {
        Some(self.at(self.index.checked_sub(1)?))
    }

    pub(super) fn numeral(&self) -> Numeral {
        self.place().numeral
    }

    pub(super) fn lead(&self) -> Lead<'a> {
        self.place().lead
    }

    pub(super) fn before(&self) -> &'a str {
        &self.text[..self.numeral().start]
    }

    /// Whether a negation before it makes its bound, or all that is said of it, another.
    pub(super) fn is_denied(&self) -> bool {
        let bounded = !matches!(self.lead().bound, Bound::Exact | Bound::About);
        self.lead().denied || (bounded && is_negated(self.context(), self.words))
    }

    pub(super) fn from(&self, at: usize) -> &'a str {
        self.text.get(at..).unwrap_or_default()
    }

    /// Where all begins that belongs to the numeral: bound, unit and sign before it.
    pub(super) fn start(&self) -> usize {
        let place = self.place();
        let context = place.lead.context;
        let trimmed = place.before.len() - place.before.trim_start().len();
        let own = &place.before[trimmed + context.len()..];
        place.numeral.start - own.trim_start().len()
    }

    /// All the text before what belongs to the numeral.
    pub(super) fn context(&self) -> &'a str {
        self.text[..self.start()].trim_end()
    }

    /// The numeral at `index` with its measure.
    pub(super) fn reading(&self, index: usize) -> Option<Reading> {
        let place = self.places.get(index)?;
        let money = self.place().lead.unit.is_some() || place.lead.unit.is_some();
        let extent = Extent::read(self.from(place.numeral.end), money, self.words);
        let end = place.numeral.end + extent.length;
        Some(Reading { numeral: place.numeral, extent, end })
    }

    /// What stands between `reading`, which is that of the numeral at `index`, and the next numeral.
    pub(super) fn gap(&self, index: usize, reading: Reading) -> Option<&'a str> {
        let next = self.places.get(index + 1)?;
        self.text.get(reading.end..next.numeral.start)
    }

    pub(super) fn numeral_at(&self, at: usize) -> Option<Numeral> {
        let mut behind = self.places[self.index + 1..].iter().map(|place| place.numeral);
        behind.find(|it| it.start >= at).filter(|it| it.start == at)
    }

    /// Whether the text from `start` to `end` is a range.
    pub(super) fn is_range(&self, start: usize, end: usize) -> bool {
        Number::parse(&self.text[start..end], self.notation)
            .is_ok_and(|number| number.form() == Form::Range)
    }

    /// Where a fraction with a slash ends that begins with the numeral: 2/3.
    pub(super) fn slashed(&self) -> Option<usize> {
        let slash = self.from(self.numeral().end).starts_with('/');
        let whole = self.numeral_at(self.numeral().end + 1).filter(|_| slash)?;
        let small = |it: &Numeral| it.is_plain(1) || it.is_plain(2);
        // 1/3 and 1/100,000, but not 12/2024.
        let parts = small(&whole) || self.numeral().is_plain(1) && !whole.is_year(self.text);
        let fits = small(&self.numeral()) && parts && self.numeral().value < whole.value;
        let begins = !self.before().ends_with(|c: char| c.is_ascii_alphanumeric() || c == '/');
        (fits && begins).then_some(whole.end)
    }

    /// Whether nothing but what breaks a number in two stands beside the numeral: 30, 000.
    pub(super) fn is_broken(&self) -> bool {
        let before = self.index.checked_sub(1).is_some_and(|index| self.is_broken_behind(index));
        before || self.is_broken_behind(self.index)
    }

    fn is_broken_behind(&self, index: usize) -> bool {
        let Some([this, next]) = self.places.get(index..index + 2) else { return false };
        let digits = this.numeral.is_in_digits() && next.numeral.is_in_digits();
        let gap = &self.text[this.numeral.end..next.numeral.start];
        // 30, 000, but not "in 2025, 118 came".
        let thousand =
            gap.trim_end() == "," && next.numeral.is_plain(3) && !this.numeral.is_plain(4);
        digits && (gap.trim().is_empty() || gap == "," || thousand)
    }

    pub(super) fn role(&self, index: usize) -> Option<Role> {
        self.roles.get(index).copied()
    }

    /// No amount, up to the end of the numeral itself.
    pub(super) fn none(&self) -> Verdict {
        Verdict::None { until: self.numeral().end }
    }
}
