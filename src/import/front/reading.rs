//! The way through the lines of an article, of which some go into its imprint, some belong to the page and the
//! others are its text.

use super::{
    fields::{fields_of, is_moment, speaks},
    head::{self, HEAD},
    imprint::Imprint,
    kicker,
};
use crate::import::{
    caption,
    language::{Field, Language, first_of},
    line::{Line, is_sentence, is_table_row},
    moment::{self, Found},
    note::Notes,
    remark::Remark,
};

/// How many lines at the end of an article may speak about it.
const END: usize = 8;

/// What the page says of its article elsewhere: who owns it, the day, the year of the rights in it, and a date that can
/// be two days.
pub(in crate::import) struct Elsewhere {
    pub(in crate::import) owner: Option<String>,
    pub(in crate::import) date: Option<(Found, usize)>,
    pub(in crate::import) year: Option<u32>,
    pub(in crate::import) either: Option<(usize, String)>,
}

/// Takes the lines about an article out of it; where they say less, what is said `elsewhere` counts. A line
/// leaves the text only if the front matter or a remark says all of it.
pub(in crate::import) fn take(
    lines: Vec<Line>,
    elsewhere: Elsewhere,
    language: &dyn Language,
    notes: &mut Notes,
) -> (Imprint, Vec<Line>) {
    let Elsewhere { owner, date, year, either } = elsewhere;
    let is_undated = || date.is_none() && !lines.iter().any(|it| speaks(it, is_moment, language));
    let year = year.filter(|_| is_undated());
    let mut reading = Reading::of(&lines, year, language, notes);
    lines.into_iter().enumerate().for_each(|(index, line)| reading.read(index, line));
    reading.settle_above();
    let Reading { mut imprint, written, kept, .. } = reading;
    imprint.source = imprint.source.or(imprint.agency.take()).or(owner);
    imprint.part_source();
    imprint.settle_teller();
    if let Some((found, line)) = date.or(written).filter(|_| imprint.published.is_none()) {
        imprint.date(&found, line, language);
    }
    imprint.settle_update(language, notes);
    imprint.tell(either, language, notes);
    (imprint, kept)
}

/// What is known on the way through the lines of an article.
struct Reading<'a> {
    language: &'a dyn Language,
    notes: &'a mut Notes,
    imprint: Imprint,
    /// The lines that stay in the text, and whether a sentence is among those below the headline.
    kept: Vec<Line>,
    has_text: bool,
    /// The year of a day that is printed without it, if it is known.
    year: Option<u32>,
    /// A date above the headline, which may be that of the page.
    above: Option<(Found, String, usize)>,
    /// When the date line before the text was written.
    written: Option<(Found, usize)>,
    /// How many lines there are, how many of them are the head, and what the names alone below it say.
    count: usize,
    head: usize,
    signers: Vec<Field>,
}

/// Where a line stands.
#[derive(Clone, Copy)]
struct Place {
    index: usize,
    /// Whether it is below a sentence of the text, and among the last lines.
    in_text: bool,
    is_end: bool,
    /// Whether it is among the first or the last lines, which may speak of the article.
    is_about: bool,
}

impl<'a> Reading<'a> {
    /// Before the first of `lines`.
    fn of(
        lines: &[Line],
        year: Option<u32>,
        language: &'a dyn Language,
        notes: &'a mut Notes,
    ) -> Self {
        let (head, deck) = head::end(lines, language);
        let mut imprint = Imprint::default();
        imprint.deck = deck;
        Self {
            language,
            notes,
            imprint,
            kept: Vec::new(),
            has_text: false,
            year,
            above: None,
            written: None,
            count: lines.len(),
            head,
            signers: head::signers(lines, head, language),
        }
    }

    /// Reads the next line.
    fn read(&mut self, index: usize, line: Line) {
        let in_text = index >= self.head && self.has_text;
        let is_end = index + END >= self.count && line.part.is_none();
        let is_first = !in_text && index < HEAD && line.part.is_none();
        let place = Place { index, in_text, is_end, is_about: is_first || is_end };
        let mut fields = self.fields(&line, place);
        if !in_text {
            self.complete(fields.as_deref_mut().unwrap_or_default(), line.number);
        }
        // In the text a date alone may be anybody's.
        let is_bare = in_text && fields.iter().flatten().all(is_moment);
        let is_taken = |fields: &&[Field]| !is_bare && !self.imprint.is_other_day(fields);
        let taken = fields.as_deref().filter(is_taken);
        if self.is_foot(&line, place, fields.is_some()) {
            self.notes.add(line.number, Remark::LeftOut(line.text.printed));
        } else if let Some(fields) = taken {
            self.take(fields, line, in_text);
        } else {
            self.keep(fields.as_deref(), line);
        }
    }

    /// What a line says about the article.
    fn fields(&self, line: &Line, place: Place) -> Option<Vec<Field>> {
        // What the source of rows is is not that of the article, be they a certain table or not.
        if self.kept.last().is_some_and(|it| is_table_row(&it.text.read)) {
            return None;
        }
        // A section may be called like a desk: Money, Sport.
        if place.in_text && kicker::names_section(&line.text.read, self.language) {
            return None;
        }
        let is_above = !place.in_text && self.kept.len() < 2;
        let read = || fields_of(&line.text.read, is_above, self.language);
        let signer = || {
            let signer = self.signers.get(place.index.checked_sub(self.head)?)?;
            let is_free = match signer {
                Field::Author(..) => self.imprint.authors.is_empty(),
                _ => self.imprint.source.is_none(),
            };
            is_free.then(|| vec![signer.clone()])
        };
        place.is_about.then(read).flatten().or_else(signer)
    }

    /// Gives a day that is printed without its year the one that the page says elsewhere.
    fn complete(&mut self, fields: &mut [Field], line: usize) {
        let Some(year) = self.year else { return };
        for field in fields {
            if let Field::OfPage(printed) = field
                && let Some(found) = moment::day_of(printed, year)
            {
                *field =
                    Field::Moment { found, printed: std::mem::take(printed), is_update: false };
                self.imprint.yearless.get_or_insert((line, year));
            }
        }
    }

    /// Whether a line belongs to the page; reads the paper and the date in what says where it was printed.
    fn is_foot(&mut self, line: &Line, place: Place, has_fields: bool) -> bool {
        let (text, language) = (line.text.read.as_str(), self.language);
        let Place { index, in_text, is_end, is_about } = place;
        let is_in_head = index < self.head && self.kept.len() == 1;
        let is_section =
            is_in_head || index == self.head && !line.after_gap && !self.kept.is_empty();
        let is_below = in_text && is_end;
        let is_author = || self.imprint.is_about_author(text, language);
        // A name that is known, printed again.
        let is_known = || !in_text && !self.kept.is_empty() && self.imprint.knows(text);
        is_about && !has_fields && (is_address(text, language) || is_known())
            || is_section && kicker::names_section(text, language)
            || (is_about && !in_text || is_below) && is_author()
            || is_below && self.kept.first().is_some_and(|title| names_again(text, title))
            || is_below && self.imprint.read_reprint(text, line.number, language)
    }

    /// The date above the headline is that of the article where no other stands below it.
    fn settle_above(&mut self) {
        let Some((found, printed, line)) = self.above.take() else { return };
        if !self.imprint.date(&found, line, self.language) {
            self.notes.unused(line, &[printed]);
        }
    }

    /// Takes what a line says.
    fn take(&mut self, fields: &[Field], line: Line, in_text: bool) {
        let Self { language, notes, imprint, kept, above, .. } = self;
        if !in_text {
            imprint.names_before(fields, kept, *language, notes);
        }
        let (mut others, mut more) = (Vec::new(), Vec::new());
        for field in fields {
            match field {
                Field::Moment { found, printed, is_update: false } if kept.is_empty() => {
                    if above.is_none() {
                        *above = Some((found.clone(), printed.clone(), line.number));
                    } else {
                        more.push(printed.clone());
                    }
                }
                other => others.push(other.clone()),
            }
        }
        let mut unused = imprint.keep(&others, line.number, *language);
        unused.extend(more);
        if unused.len() < fields.iter().filter(|it| **it != Field::Label).count() {
            notes.add(line.number, Remark::Taken(line.text.printed));
            notes.unused(line.number, &unused);
        } else {
            notes.add(line.number, Remark::LeftOut(line.text.printed));
        }
    }

    /// Keeps a line in the text, where a date may say when the article appeared and a date line who wrote it.
    fn keep(&mut self, fields: Option<&[Field]>, line: Line) {
        let (text, language) = (line.text.read.as_str(), self.language);
        if let Some([Field::Moment { found, .. }]) = fields {
            self.imprint.date(found, line.number, language);
        }
        let is_below = !self.kept.is_empty();
        if is_below && is_sentence(text) {
            self.settle_above();
        }
        self.has_text |= is_below && is_sentence(text) && caption::read(text).is_none();
        let dateline = text.get(..language.dateline(text)).unwrap_or_default();
        if let Some(found) = moment::find(dateline).filter(|_| is_below) {
            self.written.get_or_insert((found, line.number));
        }
        let agency = language.agency(text).map(str::to_owned);
        self.imprint.agency = self.imprint.agency.take().or(agency);
        if self.kept.len() == 1 {
            self.imprint.read_deck(text, language);
        }
        if is_below {
            self.imprint.read_in_text(text, language);
        }
        self.kept.push(line);
    }
}

/// Whether a line gives an address to write to.
fn is_address(text: &str, language: &dyn Language) -> bool {
    let asks = || first_of(text, &language.page().addresses).is_some();
    text.contains('@') && (!is_sentence(text) || asks())
}

/// Whether a line names the article again, below its text, with a date: the foot of a newspaper's page.
fn names_again(text: &str, title: &Line) -> bool {
    text.contains(&title.text.read) && text != title.text.read && moment::find(text).is_some()
}
