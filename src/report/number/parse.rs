//! The grammar of a number.

use super::{
    Bound, Decimal, Form, Number, NumberError, Piece, han, han::HanNumeral, lead::Lead,
    measure::Measure, numeral::Numeral, words,
};

/// Reads one statistic's text.
///
/// ```ebnf
/// number   = ordinal | year | quantity | range | compound | han ;
/// ordinal  = [ words ] "第" ( decimal | numeral ) [ rest ] ;
/// year     = decimal [ "年" [ rest ] ] ;                      (* 1900 to 2099 *)
/// quantity = lead decimal measure ;
/// range    = lead decimal measure to [ sign ] decimal measure ;
/// compound = rest decimal rest decimal { rest decimal } [ rest ] ;
/// han      = lead numeral measure ;                           (* without any decimal *)
///
/// lead      = [ words ] [ sign ] ;
/// measure   = [ qualifier ] { magnitude } [ qualifier ] [ unit ] [ limit ] ;
/// to        = "—" | "–" | "-" | "~" | "至" | "到" | … ;
/// sign      = "-" | "−" | "负" | "+" | … ;
/// qualifier = "余" | "多" | "几" | "来" ;
/// magnitude = "十" | "百" | "千" | "万" | "亿" ;
/// limit     = "左右" | "以上" | "以下" | "以内" ;
/// ```
///
/// `decimal` stands on [`Numeral`], `numeral` in `han`; `words`, `unit` and `rest` are any text.
/// The first form that fits is taken. The ends of a range ascend and agree in their units; an end
/// without a measure has that of the other (3—5万). A lone `numeral` has a measure; where there
/// are several (一湖九河), they are one name without a value.
pub(super) struct Parser<'a> {
    text: &'a str,
}

impl<'a> Parser<'a> {
    /// A parser of `text`.
    pub(super) const fn new(text: &'a str) -> Self {
        Self { text }
    }

    /// Reads the whole text.
    pub(super) fn parse(&self) -> Result<Number, NumberError> {
        let numerals = Numeral::find_all(self.text);
        if numerals.iter().any(|numeral| numeral.value.is_none()) {
            return Err(self.too_many_digits());
        }
        let Some(first) = numerals.first() else { return self.han() };
        let lead = Lead::read(&self.text[..first.start]);
        if lead.is_ordinal() {
            let sole = numerals.len() == 1;
            return Ok(self.ordinal(lead, first.value.filter(|_| sole), first.end));
        }
        match numerals.as_slice() {
            [only] => self.quantity(lead, only),
            [low, high] => {
                let range = self.range(lead, low, high)?;
                Ok(range.unwrap_or_else(|| self.compound(Form::Compound, lead)))
            }
            _ => Ok(self.compound(Form::Compound, lead)),
        }
    }

    fn quantity(&self, lead: Lead, numeral: &Numeral) -> Result<Number, NumberError> {
        let measure = Measure::read(&self.text[numeral.end..]);
        let number = self.measured(Form::Quantity, lead, measure);
        let value = self.value(numeral, lead.negative, measure.power)?;
        if is_calendar_year(numeral, &number) {
            return Ok(Number { form: Form::Ordinal, value: Some(value), ..number });
        }
        let counts = !lead.in_name && !is_time(measure, &[numeral]);
        let tokens = if counts { &[numeral][..] } else { &[] };
        Ok(Number { value: Some(value), pieces: self.pieces(tokens), ..number })
    }

    /// Two decimals as the ends of a range; none when they are something else.
    fn range(
        &self,
        lead: Lead,
        low: &Numeral,
        high: &Numeral,
    ) -> Result<Option<Number>, NumberError> {
        let far = Measure::read(&self.text[high.end..]);
        let Some((near, negative)) = read_between(&self.text[low.end..high.start], far) else {
            return Ok(None);
        };
        let lower = self.value(low, lead.negative, near.power)?;
        let upper = self.value(high, negative, far.power)?;
        let plausible = lower <= upper && low.may_end_range() && high.may_end_range();
        if !plausible || lead.in_name {
            return Ok(None);
        }
        let tokens = if is_time(far, &[low, high]) { &[][..] } else { &[low, high] };
        Ok(Some(Number {
            value: Some(lower),
            upper: Some(upper),
            pieces: self.pieces(tokens),
            ..self.measured(Form::Range, lead, far)
        }))
    }

    fn han(&self) -> Result<Number, NumberError> {
        let missing = || NumberError::ExpectedNumeral { found: self.text.to_owned() };
        let numeral = HanNumeral::find(self.text).ok_or_else(missing)?;
        let lead = Lead::read(&self.text[..numeral.start]);
        let after = &self.text[numeral.end..];
        let value = numeral.value.and_then(|value| Decimal::new(value, 0));
        if lead.is_ordinal() {
            return Ok(self.ordinal(lead, value.filter(|_| !han::has_digit(after)), numeral.end));
        }
        let measure = Measure::read(after);
        let (Some(value), false, false) = (value, lead.is_vague(), han::has_digit(after)) else {
            return Ok(self.compound(Form::Han, lead));
        };
        let value = value.scaled_up(measure.power).ok_or_else(|| self.too_many_digits())?;
        let value = if lead.negative { value.negated() } else { value };
        Ok(Number { value: Some(value), ..self.measured(Form::Han, lead, measure) })
    }

    fn ordinal(&self, lead: Lead, value: Option<Decimal>, end: usize) -> Number {
        let unit = self.text[end..].trim();
        Number { value, unit: unit.to_owned(), ..self.compound(Form::Ordinal, lead) }
    }

    /// A number with its words, without a value and without tokens.
    fn measured(&self, form: Form, lead: Lead, measure: Measure) -> Number {
        Number {
            bound: lead.bound.or(measure.bound),
            magnitude: measure.magnitude.to_owned(),
            qualifier: measure.qualifier.to_owned(),
            unit: measure.unit.to_owned(),
            ..self.compound(form, lead)
        }
    }

    /// A number of which only the beginning is understood.
    fn compound(&self, form: Form, lead: Lead) -> Number {
        Number {
            form,
            pieces: self.pieces(&[]),
            prefix: lead.prefix.to_owned(),
            value: None,
            upper: None,
            bound: Bound::Exact,
            magnitude: String::new(),
            qualifier: String::new(),
            unit: String::new(),
        }
    }

    fn value(&self, numeral: &Numeral, negative: bool, power: u32) -> Result<Decimal, NumberError> {
        let value = numeral.value.and_then(|value| value.scaled_up(power));
        let value = value.ok_or_else(|| self.too_many_digits())?;
        Ok(if negative { value.negated() } else { value })
    }

    fn too_many_digits(&self) -> NumberError {
        NumberError::TooManyDigits { found: self.text.to_owned() }
    }

    /// The text, with those of `tokens` apart that may count.
    fn pieces(&self, tokens: &[&Numeral]) -> Vec<Piece> {
        let mut pieces = Vec::new();
        let mut at = 0;
        for token in tokens.iter().filter(|token| token.may_count()) {
            pieces.push(Piece::Text(self.text[at..token.start].to_owned()));
            pieces.push(Piece::Token(self.text[token.start..token.end].to_owned()));
            at = token.end;
        }
        pieces.push(Piece::Text(self.text[at..].to_owned()));
        pieces.retain(|piece| *piece != Piece::Text(String::new()));
        pieces
    }
}

/// The measure of a range's lower end and whether its upper end is negative; none when the text
/// between two decimals does not make a range of them.
fn read_between<'a>(gap: &'a str, far: Measure<'a>) -> Option<(Measure<'a>, bool)> {
    let (between, sign) = words::split_range(gap)?;
    let (negative, rest) = words::split_sign(sign.trim()).unwrap_or((false, sign.trim()));
    let near = Measure::read(between);
    let bare = near.unit.is_empty() && near.magnitude.is_empty();
    let agree = near.unit.is_empty() || near.unit == far.unit;
    (rest.is_empty() && agree).then_some((if bare { far } else { near }, negative))
}

/// Whether `number` names a year: 2017年, but not 近2000年 or 2017家.
fn is_calendar_year(numeral: &Numeral, number: &Number) -> bool {
    numeral.is_year()
        && number.bound == Bound::Exact
        && number.magnitude.is_empty()
        && words::is_calendar(&number.unit)
}

/// Whether the decimals are dates or durations.
fn is_time(measure: Measure, numerals: &[&Numeral]) -> bool {
    let years = words::is_calendar(measure.unit) && measure.magnitude.is_empty();
    words::is_time(measure.unit) || (years && numerals.iter().all(|it| it.is_year()))
}
