//! What is looked up in the words of a language.

use std::collections::BTreeMap;

use super::{
    super::Bound, Unit, Whole, Words, is_latin, is_one_of, last_word, matching, signs,
    starts_with_any, strip_word, strip_word_end,
};
use crate::months;

impl Words {
    /// The unit that the end of `prefix` gives, and what stands before it.
    pub(in crate::number) fn unit_lead<'a>(
        &'static self,
        prefix: &'a str,
    ) -> Option<(&'static str, &'a str)> {
        let own = self.unit_leads.iter().map(|(word, unit)| (word.as_str(), unit.as_str()));
        let all =
            own.chain(signs::CURRENCIES.into_iter().chain(signs::CODES).map(|sign| (sign, sign)));
        all.filter_map(|(word, unit)| Some((unit, strip_word_end(prefix, word)?)))
            .min_by_key(|(_, rest)| rest.len())
    }

    /// The qualifier that `text` begins with, its bound, and the rest.
    pub(in crate::number) fn split_qualifier<'a>(&self, text: &'a str) -> Option<(Bound, &'a str)> {
        let (word, bound, rest) = self.qualifiers.at_start(text)?;
        // 1+X is not one or more.
        (word != "+" || !rest.starts_with(is_latin)).then_some((bound, rest))
    }

    /// The power of ten of the magnitude that `text` begins with, and the rest.
    pub(in crate::number) fn split_magnitude<'a>(
        &'static self,
        text: &'a str,
        money: bool,
    ) -> Option<(u32, &'a str)> {
        if self.magnitude_look_alikes.iter().any(|unit| text.starts_with(unit)) {
            return None;
        }
        let longest = |words: &BTreeMap<String, u32>| {
            let fits = |(word, power): (&String, &u32)| Some((*power, strip_word(text, word)?));
            words.iter().filter_map(fits).min_by_key(|(_, rest)| rest.len())
        };
        let is_measured =
            |rest: &str| rest.strip_prefix(' ').is_some_and(|it| self.unit(it).is_some());
        // 1.2m people are no metres either, nor are 1.2m ha.
        let of_money = || {
            longest(&self.money_magnitudes).filter(|(_, rest)| {
                money || self.is_counted(rest.trim_start()) || is_measured(rest)
            })
        };
        longest(&self.magnitudes).or_else(of_money)
    }

    /// All magnitudes that `text` begins with: the power of ten that they multiply by, and the rest.
    pub(in crate::number) fn split_magnitudes<'a>(
        &'static self,
        text: &'a str,
        money: bool,
    ) -> (u32, &'a str) {
        let (mut rest, mut sum) = (text, 0_u32);
        while let Some((power, after)) = self.split_magnitude(rest.trim_start(), money) {
            rest = after;
            sum = sum.saturating_add(power);
        }
        (sum, rest)
    }

    /// The one word for the unit that `text` begins with, the power of ten it is of, and what
    /// follows; all of the text where it has no synonym.
    pub(in crate::number) fn split_synonym<'a>(
        &'static self,
        text: &'a str,
    ) -> (&'a str, u32, &'a str) {
        let fits = |word: &str| {
            let rest = strip_word(text, word)?;
            let symbol = !word.ends_with(char::is_alphabetic);
            (symbol || rest.is_empty() || rest.starts_with([' ', '的'])).then_some(rest)
        };
        let known = self
            .synonyms
            .iter()
            .filter_map(|(word, (unit, power))| Some((unit.as_str(), *power, fits(word)?)));
        known.min_by_key(|(_, _, rest)| rest.len()).unwrap_or((text, 0, ""))
    }

    /// The longest known unit that `text` begins with; none where it only begins a longer word.
    pub(in crate::number) fn unit(&'static self, text: &str) -> Option<Unit> {
        let measures = self.units.measures.at_start(text).map(|word| Unit { word, counts: false });
        let counters =
            || self.units.counters.at_start(text).map(|word| Unit { word, counts: true });
        if let Some(unit) = counters().find(|unit| self.is_before_thing(unit, text)) {
            return Some(unit);
        }
        let unit = measures.chain(counters()).max_by_key(|unit| (unit.word.len(), !unit.counts))?;
        let rest = text.get(unit.word.len()..)?;
        let word = rest.strip_prefix('-').filter(|rest| rest.starts_with(is_latin)).unwrap_or(rest);
        let is_joint = |c: char| c.is_ascii_alphanumeric();
        // The won of "won't" is no money.
        let short = word.starts_with("'t") || word.starts_with("’t");
        let cut = unit.word.ends_with(is_joint) && (word.starts_with(is_joint) || short);
        let mut others = self.names.no_units.at_start(text);
        (!cut && !others.any(|other| other.len() > unit.word.len())).then_some(unit)
    }

    /// Whether a thing that is known to be counted follows the counter that `text` begins with, so that
    /// both together are no other word: 家 and 门店, not 家门.
    fn is_before_thing(&self, counter: &Unit, text: &str) -> bool {
        let behind = &text[counter.word.len()..];
        self.names.counted.at_start(behind).next().is_some()
    }

    /// The text between two numerals, split at the mark or word that makes it a range.
    pub(in crate::number) fn split_range<'a>(&self, gap: &'a str) -> Option<(&'a str, &'a str)> {
        let all = signs::DASHES.into_iter().chain(self.ranges.iter().map(String::as_str));
        all.filter_map(|word| matching::split_word(gap, word))
            .min_by_key(|(before, _)| before.len())
    }

    pub(in crate::number) fn is_range(&self, gap: &str) -> bool {
        let gap = gap.trim();
        signs::DASHES.contains(&gap) || is_one_of(gap, &self.ranges)
    }

    pub(in crate::number) fn is_joint(&self, gap: &str) -> bool {
        is_one_of(gap, &self.joints)
    }

    /// What follows the end that makes the numeral before `text` a rank: the th of 4th.
    pub(in crate::number) fn strip_ordinal_end<'a>(&self, text: &'a str) -> Option<&'a str> {
        self.ordinal_ends.iter().find_map(|end| strip_word(text, end))
    }

    /// Where the whole of a fraction stands, if `gap` stands between its numerals.
    pub(in crate::number) fn fraction(&self, gap: &str) -> Option<Whole> {
        self.fractions.get(gap.trim()).copied()
    }

    pub(in crate::number) fn is_duration(&self, unit: &str) -> bool {
        starts_with_any(unit, &self.durations)
    }

    /// Whether `unit` is known to be counted, so that a numeral before it is no year or name.
    fn is_counted(&self, unit: &str) -> bool {
        starts_with_any(unit, &self.calendar.counted)
    }

    /// Whether `text` ends with the name of a month: Oct. 12.
    pub(in crate::number) fn ends_with_month(&self, text: &str) -> bool {
        self.is_month(last_word(text.trim_end_matches('.')))
    }

    pub(in crate::number) fn starts_with_month(&self, text: &str) -> bool {
        self.is_month(&text[..text.len() - text.trim_start_matches(is_latin).len()])
    }

    fn is_month(&self, word: &str) -> bool {
        self.calendar.named_months && months::english(word).is_some()
    }

    /// Whether a four-digit numeral before `unit` is a year.
    pub(in crate::number) fn is_year_unit(&self, unit: &str) -> bool {
        match self.calendar.year_units.as_slice() {
            [] => !self.is_counted(unit),
            units => unit.is_empty() || starts_with_any(unit, units),
        }
    }
}
