//! The lines around an article that say where it comes from, when, and by whom.

use super::{
    fields::{WIDEST, is_moment},
    head::is_about,
    kicker,
};
use crate::{
    characters::{is_han, width},
    import::{
        language::{BY, Field, Language, first_of, words},
        line::{Line, is_in_capitals},
        moment::{self, Found},
        note::Notes,
        remark::Remark,
    },
    report::names::Moment,
};

/// How much of a moment says the day and its time, without the offset.
const LOCAL: usize = "2021-03-03T21:15:00".len();

/// What the lines around an article say about it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::import) struct Imprint {
    /// Who published it.
    pub(in crate::import) source: Option<String>,
    /// The same with its line where no line says that it is the source, and one that another took the place of.
    beside: Option<(String, usize)>,
    replaced: Option<(String, usize)>,
    /// When.
    pub(in crate::import) published: Option<Moment>,
    /// When it was changed.
    pub(in crate::import) modified: Option<Moment>,
    /// The same while it is not yet compared with when it was published, its line and its words.
    updated: Option<(Found, usize, String)>,
    /// The agency before the text, which is the source if nothing else is.
    pub(super) agency: Option<String>,
    /// Whether the time of day is only assumed.
    is_midnight: bool,
    /// Whether its day is, since only the month is printed.
    is_month: bool,
    /// The line of the date, where something of it is only assumed, and of a day whose year is.
    assumed: Option<usize>,
    pub(super) yearless: Option<(usize, u32)>,
    /// The line of the deck, where it stands between the headline and what speaks of the article.
    pub(in crate::import) deck: Option<usize>,
    /// Who wrote it: roles with their names.
    pub(in crate::import) authors: Vec<(String, Vec<String>)>,
    /// Whom the deck names, who is the author if nobody else is.
    teller: Option<String>,
    /// Who else had a part in it.
    pub(in crate::import) credits: Vec<(String, Vec<String>)>,
}

impl Imprint {
    /// The same with some date, so that the report can be read; none if it has one.
    pub(in crate::import) fn dated(&self) -> Option<Self> {
        let some_date = || Some(Moment::new("1970-01-01T00:00:00+00:00"));
        self.published.is_none().then(|| Self { published: some_date(), ..self.clone() })
    }

    /// Whether `fields` are nothing but another day than the one that is known: it stays where it is.
    pub(super) fn is_other_day(&self, fields: &[Field]) -> bool {
        let known = self.published.as_ref().filter(|_| !self.is_month);
        let Some(known) = known.map(Moment::date) else { return false };
        fields.iter().all(is_moment)
            && fields.iter().any(|it| match it {
                // The day that is known already may have its time of day here.
                Field::Moment { found, .. } => found.moment("+00:00").date() != known,
                _ => false,
            })
    }

    /// Keeps what a line says, and gives the words that are kept nowhere.
    pub(super) fn keep(
        &mut self,
        fields: &[Field],
        line: usize,
        language: &dyn Language,
    ) -> Vec<String> {
        let mut unused = Vec::new();
        for (at, field) in fields.iter().enumerate() {
            let is_labelled = at > 0 && fields.get(at - 1) == Some(&Field::Label);
            match field {
                Field::Moment { found, printed, is_update: true } => {
                    let update = (found.clone(), line, printed.clone());
                    unused.extend(self.updated.replace(update).map(|(_, _, printed)| printed));
                }
                Field::Moment { found, printed, .. } => {
                    if !self.date(found, line, language) {
                        unused.push(printed.clone());
                    }
                }
                // 来源：湖城日报 below the name of a site beside the date
                Field::Source(name) if is_labelled && self.beside.is_some() => {
                    let other = self.beside.take().filter(|it| it.0 != *name);
                    self.replaced = self.replaced.take().or(other);
                    self.source = Some(name.clone());
                }
                Field::Source(name) | Field::Unknown(name, true) => {
                    if self.source.is_none() && !is_labelled {
                        self.beside = Some((name.clone(), line));
                    }
                    if *self.source.get_or_insert_with(|| name.clone()) != *name {
                        unused.push(name.clone());
                    }
                }
                Field::Agency(name) => {
                    self.agency.get_or_insert_with(|| name.clone());
                }
                Field::Author(role, names) => {
                    let others = self.without_known(names);
                    if others.is_empty() {
                        unused.push(role.clone());
                    }
                    add(&mut self.authors, role, &others);
                }
                Field::Credit(role, names) => add(&mut self.credits, role, names),
                Field::Office(office) => {
                    let is_section = kicker::names_section(office, language);
                    match self.authors.last_mut() {
                        Some((role, _)) if role == office => {}
                        Some((role, _)) if !is_section && role.eq_ignore_ascii_case(BY) => {
                            role.clone_from(office);
                        }
                        None if !is_section => {
                            add(&mut self.authors, BY, std::slice::from_ref(office));
                        }
                        _ => unused.push(office.clone()),
                    }
                }
                Field::OfPage(words) | Field::Unknown(words, false) => unused.push(words.clone()),
                Field::Label => {}
            }
        }
        unused
    }

    /// Whether a line is nothing but the name of an author or of the source.
    pub(super) fn knows(&self, text: &str) -> bool {
        let mut names = self.authors.iter().flat_map(|(_, names)| names).chain(&self.source);
        names.any(|it| it.eq_ignore_ascii_case(text))
    }

    /// Takes the lines under a headline that are nothing but a name, before a date or before what
    /// the bearer of the name is.
    pub(super) fn names_before(
        &mut self,
        fields: &[Field],
        kept: &mut Vec<Line>,
        language: &dyn Language,
        notes: &mut Notes,
    ) {
        let office = fields.iter().find_map(|it| match it {
            Field::Office(office) => Some(office.as_str()),
            _ => None,
        });
        let is_of_article = |it: &Field| matches!(it, Field::Moment { .. } | Field::Source(_));
        if office.is_none() && !fields.iter().any(is_of_article) {
            return;
        }
        while kept.len() > 1 {
            let name = kept.last().and_then(|line| language.bare_name(&line.text.read));
            match name {
                Some(Field::Source(name)) if self.source.is_none() => self.source = Some(name),
                Some(Field::Author(role, names)) if self.authors.is_empty() => {
                    add(&mut self.authors, office.unwrap_or(&role), &names);
                }
                _ => return,
            }
            if let Some(line) = kept.pop() {
                notes.add(line.number, Remark::Taken(line.text.printed));
            }
        }
    }

    /// Takes a date; whether it says the day that is known, or is the first.
    pub(super) fn date(&mut self, found: &Found, line: usize, language: &dyn Language) -> bool {
        let moment = found.moment(language.offset());
        if let Some(known) = self.published.as_ref().filter(|_| !self.is_month || found.is_month) {
            let is_same_day = known.date() == moment.date();
            // The same time of day may have its offset here.
            let is_same = known.as_str().get(..LOCAL) == moment.as_str().get(..LOCAL);
            let is_clearer = is_same && self.assumed.is_some() && found.has_offset();
            let says_more = self.is_midnight || is_clearer;
            if !(is_same_day && found.has_clock() && says_more) {
                return is_same_day && (!found.has_clock() || *known == moment);
            }
        }
        self.published = Some(moment);
        self.is_midnight = !found.has_clock();
        self.is_month = found.is_month;
        self.assumed = (!found.has_clock() || !found.has_offset()).then_some(line);
        true
    }

    /// The update is when the article appeared if nothing else says so, and told if it would be before.
    pub(super) fn settle_update(&mut self, language: &dyn Language, notes: &mut Notes) {
        let Some((found, line, printed)) = self.updated.take() else { return };
        let update = found.moment(language.offset());
        match &self.published {
            None => {
                self.date(&found, line, language);
            }
            Some(published) if update.is_before(published) => {
                notes.unused(line, &[printed]);
            }
            Some(_) => self.modified = Some(update),
        }
    }

    /// Whether a line below the text says where the article was printed; reads the paper and the date in it.
    pub(super) fn read_reprint(
        &mut self,
        text: &str,
        line: usize,
        language: &dyn Language,
    ) -> bool {
        let note = text.trim_start_matches(['［', '[', '（', '(', '【']);
        let is_reprint =
            first_of(note, &language.page().reprints).is_some() && width(text) <= WIDEST;
        if is_reprint {
            let name = text.split_once('《').and_then(|(_, rest)| rest.split_once('》'));
            self.source = self.source.take().or(name.map(|(name, _)| name.to_owned()));
            if let Some(found) = moment::find(text).filter(|_| self.published.is_none()) {
                self.date(&found, line, language);
            }
        }
        is_reprint
    }

    /// Whether a line below the text says who its author is: `Ana Reed is an editor of the Courier.`
    pub(super) fn is_about_author(&self, text: &str, language: &dyn Language) -> bool {
        let mut names = self.authors.iter().flat_map(|(_, names)| names);
        names.any(|name| is_about(text, name, language))
    }

    /// Reads the names in brackets of a paragraph, which keeps them: `本报讯（记者 张三）`.
    pub(super) fn read_in_text(&mut self, text: &str, language: &dyn Language) {
        let dateline = language.dateline(text);
        for (at, _) in text.match_indices(['（', '(']) {
            let rest = text.get(at..).unwrap_or_default().trim_start_matches(['（', '(']);
            let Some((inside, _)) = rest.split_once(['）', ')']) else { continue };
            let fields = language.fields(inside, false).filter(|_| width(inside) <= 60);
            // 中新网湖城3月18日电 (张三)
            let is_person = at < dateline && inside.contains(is_han);
            let bare = || language.bare_name(inside).filter(|_| is_person).map(|it| vec![it]);
            for field in fields.or_else(bare).into_iter().flatten() {
                if let Field::Author(role, names) = field {
                    let others = self.without_known(&names);
                    add(&mut self.authors, &role, &others);
                }
            }
        }
    }

    /// Reads who explains what in a deck: `ANA REED explains why the boats wear out`.
    pub(super) fn read_deck(&mut self, text: &str, language: &dyn Language) {
        let mut verbs = words(&language.page().deck_verbs);
        let name = verbs.find_map(|it| text.split_once(it)).map(|it| it.0);
        let is_person = |it: &&str| {
            is_in_capitals(it) && matches!(language.bare_name(it), Some(Field::Author(..)))
        };
        self.teller = self.teller.take().or(name.filter(is_person).map(str::to_owned));
    }

    /// The teller of the deck wrote the article if it is not said who did.
    pub(super) fn settle_teller(&mut self) {
        if let Some(name) = self.teller.take().filter(|_| self.authors.is_empty()) {
            add(&mut self.authors, BY, &[name]);
        }
    }

    /// Takes the name of the source out of those who have one role, if others are left there.
    pub(super) fn part_source(&mut self) {
        let Some(source) = &self.source else { return };
        for (_, names) in self.authors.iter_mut().filter(|(_, names)| names.len() > 1) {
            names.retain(|it| it != source);
        }
    }

    /// Those of `names` that are under no role yet.
    fn without_known(&self, names: &[String]) -> Vec<String> {
        let known = |name: &&String| self.authors.iter().any(|(_, all)| all.contains(name));
        names.iter().filter(|name| !known(name)).cloned().collect()
    }

    /// Tells what is unsure; `either` is a date that can be two days, and its line.
    pub(super) fn tell(
        &self,
        either: Option<(usize, String)>,
        language: &dyn Language,
        notes: &mut Notes,
    ) {
        if self.published.is_none() {
            let (line, remark) =
                either.map_or((0, Remark::NoDate), |(line, date)| (line, Remark::EitherDate(date)));
            notes.add(line, remark);
        }
        if let Some((name, line)) = &self.replaced {
            notes.unused(*line, std::slice::from_ref(name));
        }
        if let Some(line) = self.assumed {
            let offset = language.offset();
            let remark = match (self.is_month, self.is_midnight) {
                (true, _) => Remark::DayAssumed,
                (false, true) => Remark::DateAssumed,
                (false, false) => Remark::OffsetAssumed,
            };
            notes.add(line, remark(offset));
        }
        if let Some((line, year)) = self.yearless {
            notes.add(line, Remark::YearAssumed(year));
        }
        if self.source.is_none() {
            notes.add(0, Remark::NoSource);
        }
        if self.authors.is_empty() {
            notes.add(0, Remark::NoAuthor);
        }
    }
}

/// Adds names under a role, each once.
fn add(list: &mut Vec<(String, Vec<String>)>, role: &str, names: &[String]) {
    if names.is_empty() {
        return;
    }
    let index = list.iter().position(|(it, _)| it == role).unwrap_or_else(|| {
        list.push((role.to_owned(), Vec::new()));
        list.len() - 1
    });
    if let Some((_, known)) = list.get_mut(index) {
        for name in names {
            if !known.contains(name) {
                known.push(name.clone());
            }
        }
    }
}
