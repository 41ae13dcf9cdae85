//! Numerals that say one thing together: ranges, fractions and sums.

use super::Parser;
use crate::number::{
    Bound, Decimal, Form, Number, NumberError,
    lead::Lead,
    lexicon::{Whole, strip_word_end},
    measure::Measure,
    numeral::Numeral,
    role::{Role, places, roles},
    scan,
};

/// What is said of the lower end of a range, and whether its upper end is negative.
struct Between<'a> {
    near: Measure<'a>,
    negative: bool,
}

impl<'a> Parser<'a> {
    /// Two numerals as a fraction or a range; none when they are something else.
    pub(super) fn pair(
        &self,
        lead: Lead,
        first: &Numeral,
        second: &Numeral,
    ) -> Result<Option<Number>, NumberError> {
        match self.fraction(lead, first, second) {
            None => self.range(lead, first, second),
            fraction => Ok(fraction),
        }
    }

    /// Numerals of which some are in digits and some in words: a fraction, one in 12, a range, eight to
    /// 12 weeks, or a time of several parts, eight minutes and 49 seconds.
    pub(super) fn mixed(&self) -> Option<Number> {
        let numerals = scan::all(self.text, self.notation);
        let (first, others) = numerals.split_first()?;
        if others.iter().all(|it| it.is_in_digits() == first.is_in_digits()) {
            return None;
        }
        if let [second] = others {
            let lead = Lead::read(&self.text[..first.start], self.words);
            let counts = || !second.is_bare_magnitude() && self.counts(&numerals);
            let range = || self.range(lead, first, second).ok()?.filter(|_| counts());
            let number = self.fraction(lead, first, second).or_else(range);
            // Seven or 10 are no one value.
            let either = || self.words.is_joint(&self.text[first.end..second.start]);
            if number.is_some() || either() && counts() {
                return number
                    .or_else(|| Some(self.compound(self.lone_form(first, Form::Compound))));
            }
        }
        let ends = others.iter().map(|it| it.start).chain([self.text.len()]);
        let is_time = |(part, end): (&Numeral, usize)| {
            self.words.is_duration(self.text[part.end..end].trim_start())
        };
        let parts = numerals.iter().zip(ends).all(is_time);
        parts.then(|| self.compound(self.lone_form(first, Form::Compound)))
    }

    /// Whether none of the numerals, which are all those of the text, is of a date or a name.
    fn counts(&self, numerals: &[Numeral]) -> bool {
        let places = places(self.text, numerals, self.words);
        roles(self.text, &places, self.words).iter().all(|role| *role == Role::Amount)
    }

    /// 三分之二, one in five. A fraction that no decimal is exactly has no value.
    fn fraction(&self, lead: Lead, first: &Numeral, second: &Numeral) -> Option<Number> {
        let (part, whole) = match self.words.fraction(&self.text[first.end..second.start])? {
            Whole::First => (second, first),
            Whole::Last => (first, second),
        };
        let (part, whole) = (part.whole()?, whole.whole()?);
        if part == 0 || whole < part {
            return None;
        }
        let measure = Measure::read(&self.text[second.end..], None, self.words);
        let form = self.lone_form(first, Form::Compound);
        Some(Number { value: Decimal::ratio(part, whole), ..self.measured(form, lead, measure) })
    }

    fn range(
        &self,
        lead: Lead,
        low: &Numeral,
        high: &Numeral,
    ) -> Result<Option<Number>, NumberError> {
        let far = Measure::read(&self.text[high.end..], lead.unit, self.words);
        let gap = &self.text[low.end..high.start];
        let Some(Between { near, negative }) = self.between(gap, lead, far) else {
            return Ok(None);
        };
        let known = low.value.is_some() && high.value.is_some();
        let single = low.upper.is_none() && high.upper.is_none();
        if !known || !single || !low.may_end_range() || !high.may_end_range() {
            return Ok(None);
        }
        let upper = self.value(high.value, negative, far.power)?;
        let mut lower = self.value(low.value, lead.negative, near.power)?;
        // The magnitude of 五千到一万人 is not of its lower end.
        if lower > upper && near == far {
            lower = self.value(low.value, lead.negative, 0)?;
        }
        if lower > upper {
            return Ok(None);
        }
        let number = self.measured(Form::Range, lead, far);
        let number = self.counting(number, &[*low, *high], far);
        Ok(Some(Number { value: Some(lower), upper: Some(upper), ..number }))
    }

    /// Reads what stands between two numerals; none when that does not make a range of them.
    fn between(&self, gap: &'a str, lead: Lead, far: Measure<'a>) -> Option<Between<'a>> {
        let between = self
            .words
            .between
            .as_ref()
            .filter(|(word, _)| strip_word_end(lead.context, word).is_some());
        let (before, rest) = match between {
            Some((_, and)) => gap.rsplit_once(and.as_str())?,
            None => self.words.split_range(gap)?,
        };
        let upper = Lead::read(rest, self.words);
        // Nothing but a sign and the unit of the lower end may stand before the upper end.
        let plain = match upper.unit {
            Some(unit) => Some(unit) == lead.unit,
            None => upper.prefix.is_empty(),
        };
        let near = Measure::read(before, lead.unit, self.words);
        // 1.2t to 1.8t/ha
        let divided = |rest: &str| rest.is_empty() || rest.starts_with(['/', ' ']);
        let is_of_far =
            near.unit.is_empty() || far.unit.strip_prefix(near.unit).is_some_and(divided);
        let agree = near.rest.is_empty() && is_of_far;
        let bare = near.is_bare() || (lead.unit.is_some() && !near.magnitude);
        let near = if bare && upper.unit.is_none() { far } else { near };
        (plain && agree).then_some(Between { near, negative: upper.negative })
    }

    /// Digits that add up, each with a smaller magnitude than the one before: 5万2千人.
    pub(super) fn sum(&self, lead: Lead, all: &[Numeral]) -> Option<Number> {
        let last = all.last().filter(|last| last.is_in_digits())?;
        let measure = Measure::read(&self.text[last.end..], lead.unit, self.words);
        let mut sum = last.value?.scaled_up(measure.power)?;
        // 3万5 is said for 35 000.
        if measure.power == 0 && sum.floor() < 10 {
            return None;
        }
        for pair in all.windows(2).rev() {
            let [part, next] = pair else { return None };
            let gap = &self.text[part.end..next.start];
            let zero = self.words.zero.as_deref().and_then(|zero| gap.strip_suffix(zero));
            let gap = Measure::read(zero.unwrap_or(gap), None, self.words);
            let magnitude = Decimal::new(1, 0)?.scaled_up(gap.power)?;
            if !is_magnitude_only(gap) || sum >= magnitude {
                return None;
            }
            sum = part.value?.scaled_up(gap.power)?.plus(sum)?;
        }
        let value = Some(sum.signed(lead.negative));
        let number = self.measured(Form::Quantity, lead, measure);
        Some(Number { value, ..self.counting(number, all, measure) })
    }
}

/// Whether nothing but an exact magnitude stands there.
fn is_magnitude_only(measure: Measure) -> bool {
    measure.power > 0 && measure.unit.is_empty() && measure.bound == Bound::Exact
}
