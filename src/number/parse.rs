//! The grammar of a number.

mod joined;

use std::iter;

use super::{
    Bound, Decimal, Form, Notation, Number, NumberError, Piece,
    lead::Lead,
    lexicon::{Words, ends_with_any, starts_with_any},
    measure::Measure,
    numeral::{Numeral, Script},
    role::{Role, places, roles},
    scan,
};

/// Reads one statistic's text.
///
/// ```ebnf
/// number   = ordinal | quantity | range | fraction | sum | compound | date | name ;
/// ordinal  = [ words ] ( "第" | "No." ) numeral [ rest ] | numeral ( "st" | "nd" | "rd" | "th" ) [ rest ]
///          | lead numeral duration [ rest ] ( "最高" | "新高" | "high" | … ) ;
/// quantity = lead numeral measure ;
/// range    = lead numeral measure to lead numeral measure
///          | [ words ] "between" numeral measure "and" lead numeral measure ;
/// fraction = lead numeral "分之" numeral measure | lead numeral ( "in" | "out of" ) numeral measure ;
/// sum      = lead decimal magnitude decimal [ magnitude ] … measure ;    (* 5万2千人 *)
/// compound = rest numeral rest numeral { rest numeral } [ rest ] ;
/// date     = [ rest ] ( day | month | year | time of day ) { rest } ;    (* role/date.rs *)
/// name     = [ rest ] numeral [ rest ] ;                                 (* role/name.rs *)
///
/// lead      = [ words ] [ sign ] [ unit ] [ sign ] ;
/// measure   = [ qualifier ] { magnitude } [ qualifier ] [ unit ] [ limit ] [ stop rest ] ;
/// to        = "—" | "–" | "-" | "~" | "至" | "到" | "to" | … ;
/// sign      = "-" | "−" | "负" | "零下" | "minus" | "+" | … ;
/// qualifier = "余" | "多" | "几" | "来" | "-odd" | "+" | … ;
/// magnitude = "十" | "百" | "千" | "万" | "亿" | "thousand" | "million" | "bn" | … ;
/// limit     = "左右" | "以上" | "以下" | "以内" | "or more" | … ;
/// stop      = "，" | "（" | "," | "(" | … ;
/// ```
///
/// `numeral` is a decimal in digits (grammar in `digits`), or else of Han numerals or English words
/// (grammar in `numerals` of each language): a text that has digits is read by them alone, unless it
/// is a fraction or a time of both (one in 12, eight minutes and 49 seconds). `words`,
/// `unit` and `rest` are any text; the words in quotes, by language, are in [`Words`]. Numerals of
/// dates and names do not count beside others (2017年增长10.3% is a quantity); the first form that
/// fits the rest is taken. The ends of a range ascend and agree in their units; an end without a
/// measure has that of the other (3—5万).
pub(super) struct Parser<'a> {
    text: &'a str,
    /// The same as it is printed.
    printed: &'a str,
    notation: Notation,
    words: &'static Words,
}

impl<'a> Parser<'a> {
    /// A parser of `text`, which is `printed` in other characters of the same lengths.
    pub(super) fn new(text: &'a str, printed: &'a str, notation: Notation) -> Self {
        Self { text, printed, notation, words: Words::of(notation) }
    }

    /// Reads the whole text.
    pub(super) fn parse(&self) -> Result<Number, NumberError> {
        let digits = scan::in_digits(self.text, self.notation);
        if digits.iter().any(Numeral::is_too_long) {
            return Err(self.too_many_digits());
        }
        if let Some(mixed) = self.mixed() {
            return Ok(mixed);
        }
        let mut other = None;
        let has_digits = !digits.is_empty();
        let in_words = || {
            let mut numerals = scan::in_words(self.text, self.notation);
            // 万 behind digits is of their measure, even if these are of a name.
            numerals.retain(|numeral| !(has_digits && numeral.is_bare_magnitude()));
            numerals
        };
        for numerals in iter::once(digits).chain(iter::once_with(in_words)) {
            let places = places(self.text, &numerals, self.words);
            let roles = roles(self.text, &places, self.words);
            let counting = numerals.iter().zip(&roles).filter(|(_, role)| **role == Role::Amount);
            let mut amounts: Vec<Numeral> = counting.map(|(numeral, _)| *numeral).collect();
            self.leave_out_sizes(&mut amounts);
            if let Some(first) = amounts.first() {
                return self.amounts(first, &amounts);
            }
            let form = if roles.contains(&Role::Date) { Form::Date } else { Form::Name };
            other = other.or_else(|| Some(self.aside(form, numerals.as_slice().split_first()?)));
        }
        other.ok_or_else(|| NumberError::ExpectedNumeral {
            notation: self.notation,
            found: self.printed.to_owned(),
        })
    }

    /// Leaves out the numerals of what is counted behind a magnitude: 60 in 2 million 60-kilo bags.
    fn leave_out_sizes(&self, amounts: &mut Vec<Numeral>) {
        let Some((first, [second])) = amounts.split_first() else { return };
        let gap = Measure::read(&self.text[first.end..second.start], None, self.words);
        let joined = self.text[second.end..].strip_prefix('-').unwrap_or_default();
        let is_size = joined.starts_with(char::is_alphabetic) && gap.unit.is_empty();
        if is_size && gap.magnitude && self.notation == Notation::English {
            amounts.truncate(1);
        }
    }

    fn amounts(&self, first: &Numeral, all: &[Numeral]) -> Result<Number, NumberError> {
        let lead = Lead::read(&self.text[..first.start], self.words);
        if let Some(rest) = self.ordinal_rest(lead, first) {
            return Ok(self.ordinal(first.value.filter(|_| all.len() == 1), rest));
        }
        if let [only] = all {
            if self.is_record(only) {
                return Ok(self.compound(Form::Ordinal));
            }
            return self.quantity(lead, only);
        }
        let pair = match all {
            [first, second] => self.pair(lead, first, second)?,
            _ => None,
        };
        let compound = || self.compound(self.lone_form(first, Form::Compound));
        Ok(pair.or_else(|| self.sum(lead, all)).unwrap_or_else(compound))
    }

    /// What stands behind an ordinal; none if the numeral is no ordinal.
    fn ordinal_rest(&self, lead: Lead, numeral: &Numeral) -> Option<&'a str> {
        let after = &self.text[numeral.end..];
        if lead.is_ordinal(self.words) || numeral.is_ordinal() {
            return Some(after);
        }
        self.words.strip_ordinal_end(after)
    }

    /// Whether the numeral counts the time that something is the record of.
    fn is_record(&self, numeral: &Numeral) -> bool {
        let after = self.text[numeral.end..].trim().trim_start_matches('-');
        self.words.is_duration(after) && ends_with_any(after, &self.words.records)
    }

    fn ordinal(&self, value: Option<Decimal>, rest: &str) -> Number {
        let unit = self.printed(rest.trim());
        Number { value, unit, ..self.compound(Form::Ordinal) }
    }

    fn quantity(&self, lead: Lead, numeral: &Numeral) -> Result<Number, NumberError> {
        let measure = Measure::read(&self.text[numeral.end..], lead.unit, self.words);
        let form = self.lone_form(numeral, Form::Quantity);
        let vague = numeral.is_bare_magnitude() && ends_with_any(lead.prefix, &self.words.vague);
        if vague || numeral.value.is_none() {
            return Ok(self.compound(form));
        }
        let number = self.measured(form, lead, measure);
        let value = numeral.value.and_then(|value| value.plus(measure.half()));
        let value = self.value(value, lead.negative, measure.power)?;
        if numeral.upper.is_some() {
            let upper = self.value(numeral.upper, lead.negative, measure.power)?;
            let bound = number.bound.or(Bound::About);
            let (value, upper) = (Some(value.min(upper)), Some(value.max(upper)));
            return Ok(Number { form: Form::Range, value, upper, bound, ..number });
        }
        let bound = match numeral.is_bare_magnitude() {
            true => lead.magnitude_bound(self.words).or(number.bound),
            false => number.bound.or(self.bound_of_base(lead)),
        };
        Ok(Number { value: Some(value), bound, ..self.counting(number, &[*numeral], measure) })
    }

    /// The bound that the text begins with before what its part is one of: 不到去年的一半.
    fn bound_of_base(&self, lead: Lead) -> Bound {
        let is_base = self.notation == Notation::Chinese
            && lead.bound == Bound::Exact
            && ends_with_any(lead.prefix, &self.words.of);
        let bound = self.words.leads.within(lead.prefix).filter(|_| is_base);
        bound.map_or(Bound::Exact, |(_, _, base)| {
            Lead::read(&lead.prefix[..lead.prefix.len() - base.len()], self.words).bound
        })
    }

    /// A text whose numerals are only of dates or names. A single year keeps its value.
    fn aside(&self, form: Form, (first, others): (&Numeral, &[Numeral])) -> Number {
        let lead = Lead::read(&self.text[..first.start], self.words);
        let number = self.compound(form);
        let after = &self.text[first.end..];
        let year = form == Form::Date && others.is_empty() && first.is_year(self.text);
        let decade = starts_with_any(after, &self.words.calendar.decades);
        if !year || decade || self.words.ends_with_month(lead.prefix) {
            return number;
        }
        Number { value: first.value, unit: self.printed(after.trim()), ..number }
    }

    /// The form of numerals in words, or else `in_digits`.
    fn lone_form(&self, numeral: &Numeral, in_digits: Form) -> Form {
        match (numeral.script, self.notation) {
            (Script::Digits(_), _) => in_digits,
            (Script::Words { .. }, Notation::Chinese) => Form::Han,
            (Script::Words { .. }, Notation::English) => Form::Spelled,
        }
    }

    /// A number with its words, without a value and without tokens.
    fn measured(&self, form: Form, lead: Lead, measure: Measure) -> Number {
        Number {
            bound: lead.bound.or(measure.bound),
            unit: self.printed(lead.unit.unwrap_or(measure.unit)),
            ..self.compound(form)
        }
    }

    /// A number of which only the beginning is understood.
    fn compound(&self, form: Form) -> Number {
        Number {
            form,
            pieces: vec![Piece::Text(self.printed.to_owned())],
            value: None,
            upper: None,
            bound: Bound::Exact,
            unit: String::new(),
            unit_start: self.text.len(),
        }
    }

    /// A unit as it is printed, where it stands in the text.
    fn printed(&self, unit: &str) -> String {
        let at = self.text.rfind(unit);
        let printed = at.and_then(|at| self.printed.get(at..at + unit.len()));
        printed.unwrap_or(unit).to_owned()
    }

    fn value(
        &self,
        value: Option<Decimal>,
        negative: bool,
        power: u32,
    ) -> Result<Decimal, NumberError> {
        let value = value.and_then(|value| value.scaled_up(power));
        value.map(|value| value.signed(negative)).ok_or_else(|| self.too_many_digits())
    }

    fn too_many_digits(&self) -> NumberError {
        NumberError::TooManyDigits { found: self.printed.to_owned() }
    }

    /// `number` with those of the numerals apart that may count, which a time that passes does not,
    /// and with the place where its unit begins.
    fn counting(&self, number: Number, numerals: &[Numeral], measure: Measure) -> Number {
        let mut pieces = Vec::new();
        let mut at = 0;
        let counts = !self.words.is_duration(measure.unit);
        for numeral in numerals.iter().filter(|_| counts) {
            let Some(token) = numeral.token(self.text) else { continue };
            pieces.push(Piece::Text(self.printed[at..numeral.start].to_owned()));
            pieces.push(Piece::Token(token));
            at = numeral.end;
        }
        pieces.push(Piece::Text(self.printed[at..].to_owned()));
        pieces.retain(|piece| *piece != Piece::Text(String::new()));
        let last = numerals.last().filter(|last| last.is_in_digits());
        let unit_start = last.map_or(self.text.len(), |last| last.end);
        Number { pieces, unit_start, ..number }
    }
}
