//! English lines of roles and names around an article.

mod people;

use self::people::{office_behind, people};
use super::PAGE;
use crate::{
    import::{
        language::{BY, DATE, Field, first_of, is_in, last_of, words},
        line::is_in_capitals,
        moment,
    },
    months,
};

/// Most words of the name of a body.
const MOST_WORDS: usize = 8;

/// What `line` says about an article; none if it says anything else.
/// `is_above` tells that it stands above the headline.
pub(super) fn fields(line: &str, is_above: bool) -> Option<Vec<Field>> {
    let mut fields = Vec::new();
    let has_date = line.contains(DATE);
    let mut is_bare = false;
    // September/October 2025
    let is_month = |it: &&str| months::english(it).is_some();
    let words_of = line.split(|c: char| !c.is_alphanumeric());
    let has_one_month = || words_of.clone().filter(is_month).count() == 1;
    let mut line = line.replace('\t', "  ");
    // LAKETON | By Ana Reed
    let placed = line.split_once(" | ").filter(|it| is_in_capitals(it.0));
    if let Some((place, people)) = placed.filter(|it| role_of(it.1, &PAGE.authors).is_some()) {
        let others = self::fields(people, is_above)?;
        return Some([others, vec![Field::OfPage(place.to_owned())]].concat());
    }
    // BY  ANA REED
    if let Some((role, names)) = line.split_once("  ").filter(|it| is_in(it.0, &PAGE.authors)) {
        line = format!("{role} {}", names.trim_start());
    }
    let parts = line.split("  ").flat_map(|it| it.split(['|', ';', '·', '•', '»', '/', DATE]));
    let parts = parts.flat_map(around_day);
    for part in parts.map(|it| it.trim_matches([' ', ',', '-', '–', '—', '(', ')', '[', ']'])) {
        let (part, others) = without_page(part, has_date);
        fields.extend(others);
        let part = part.as_str();
        if part.is_empty() {
        } else if has_date && first_of(part, &PAGE.buttons).is_some() {
            fields.push(Field::OfPage(part.to_owned()));
        } else if matches!(fields.last(), Some(Field::Agency(_))) && is_name(part) {
            // Press Trust of India | Melbourne
            fields.push(Field::OfPage(part.to_owned()));
        } else if let Some(field) = of_line(part, has_date) {
            fields.push(field);
        } else if let Some((role, names)) = role_of(part, &PAGE.authors) {
            match has_date && is_account(names) {
                true => fields.push(Field::OfPage(names.to_owned())),
                false => fields.extend(people(names, role, Field::Author)?),
            }
        } else if let Some((role, names)) = role_of(part, &PAGE.credits) {
            fields.extend(people(names, role, Field::Credit)?);
        } else if let Some(signed) = signed(part, is_above) {
            fields.extend(signed);
        } else if let Some(of_genre) = of_genre(part) {
            is_bare |= !part.starts_with("From: ");
            fields.extend(of_genre);
        } else if is_publication(part) && is_name(part) && part.contains(' ') {
            is_bare = true;
            fields.extend(paper_of(part));
        } else if let Some((paper, place)) = part.split_once(", ")
            && is_publication(paper)
            && is_name(paper)
            && is_name(place)
            && !is_office(place)
        {
            is_bare = true;
            let place = Field::OfPage(place.to_owned());
            fields.extend([Field::Source(paper.to_owned()), place]);
        } else if let Some((person, column)) = part.split_once(", ")
            && (is_above || has_date)
            && is_column(column)
            && is_name(person)
            && person.split(' ').count() <= 3
            && !is_column(person)
        {
            is_bare = true;
            let author = Field::Author(BY.to_owned(), vec![person.to_owned()]);
            fields.extend([author, Field::OfPage(column.to_owned())]);
        } else if has_date && is_desk(part) {
            fields.push(Field::OfPage(part.to_owned()));
        } else if part.split_once(", ").is_some_and(|(_, office)| is_office(office)) {
            fields.extend(people(part, BY, Field::Author)?);
        } else if part.split_once(", ").is_some_and(|it| is_office(it.0) && is_name(it.1)) {
            fields.push(Field::Office(part.to_owned()));
        } else if let Some((name, office)) = office_behind(part) {
            fields.push(Field::Author(office.to_owned(), vec![name.to_owned()]));
        } else if is_above && is_issue(part) {
            fields.push(issue(part, has_one_month()));
        } else if is_office(part)
            && !words(&PAGE.notes).any(|it| it == part)
            && part.split(' ').count() <= 4
            && !(is_above && is_desk(part))
        {
            fields.push(Field::Office(part.to_owned()));
        } else if is_of_day(&line)
            && let Some(author @ Field::Author(..)) = bare_name(part)
        {
            fields.push(author);
        } else if has_date && is_name(part) && part.split(' ').count() <= 3 {
            fields.push(Field::Unknown(part.to_owned(), false));
        } else {
            return None;
        }
    }
    let is_known = |it: &Field| matches!(it, Field::Author(..) | Field::Office(_));
    (!is_bare || is_above || has_date || fields.iter().any(is_known)).then_some(fields)
}

/// Whether a line has one piece besides a day, with a mark between: `Ana Reed · 24 February 2026`.
fn is_of_day(line: &str) -> bool {
    let mut pieces = line.split(['|', '·', '•']).map(str::trim);
    let last = pieces.next_back().unwrap_or_default();
    last.chars().eq([DATE]) && pieces.count() == 1
}

/// A piece of a line apart from a day without its year, which ends it or has a bracket behind it:
/// `Oct. 14 (Wire Science)`, `By Ana Reed, 21 November`.
fn around_day(part: &str) -> Vec<&str> {
    let is_day = |it: &str| moment::is_day_of_year(it.trim_matches([' ', ',']));
    let bracket = part.split_once(" (").filter(|it| is_day(it.0));
    // AP – 1 hr 4 mins ago
    let agency = [" - ", " – "].iter().find_map(|it| part.trim().split_once(it));
    let agency = agency.filter(|it| is_in(it.0, &PAGE.agencies));
    // Posted by Ana Reed at 8:15 AM
    let clock = part.split_once(" at ").filter(|it| is_of_date(it.1, false));
    let pieces =
        bracket.or(agency).or(clock).or_else(|| part.rsplit_once(", ").filter(|it| is_day(it.1)));
    pieces.map_or_else(|| vec![part], |(head, tail)| vec![head, tail])
}

/// Who writes for which paper, in a piece of nothing else: `Jane Roe and Mark Loe, The Laketon Courier`.
fn signed(part: &str, is_above: bool) -> Option<[Field; 2]> {
    let (people, paper) = part.rsplit_once(", ")?;
    let author = bare_name(people).filter(|it| matches!(it, Field::Author(..)))?;
    let source = (is_publication(paper) && is_name(paper)).then(|| Field::Source(paper.to_owned()));
    // Where somebody works is not where it appeared; below the text he may be one who speaks there.
    let body = || (is_above && is_body(paper)).then(|| Field::OfPage(paper.to_owned()));
    Some([author, source.or_else(body)?])
}

/// A piece of a line without the addresses, the place of the office and the sections in it, and these:
/// `Posted by Ana Reed on 3 May 2021 in Science`, `Updated 11:47 am IST - LAKETON`.
fn without_page(part: &str, has_date: bool) -> (String, Vec<Field>) {
    let part = part.strip_suffix(" on").filter(|_| has_date).unwrap_or(part);
    let place = part
        .rsplit_once(" - ")
        .filter(|(rest, place)| is_of_date(rest, has_date) && !place.contains(char::is_lowercase));
    let (part, place) = place.map_or((part, None), |(rest, place)| (rest, Some(place.to_owned())));
    let (addresses, others): (Vec<&str>, Vec<&str>) =
        part.split(' ').partition(|it| it.contains('@'));
    let addresses = (!addresses.is_empty()).then(|| addresses.join(" "));
    (others.join(" "), place.into_iter().chain(addresses).map(Field::OfPage).collect())
}

/// What a piece says that names nobody.
fn of_line(part: &str, has_date: bool) -> Option<Field> {
    if is_of_date(part, has_date) {
        let says = |list: &'static str| part.split([' ', ':']).any(|it| is_in(it, list));
        let of_page = says(&PAGE.counters) || !has_date;
        return Some(if of_page { Field::OfPage(part.to_owned()) } else { Field::Label });
    }
    if is_age(part)
        || is_sheet(part)
        || moment::is_day_of_year(part)
        || has_date && part.strip_prefix("in ").is_some_and(is_section)
    {
        return Some(Field::OfPage(part.to_owned()));
    }
    if words(&PAGE.agencies).any(|it| it == part) {
        return Some(Field::Agency(part.to_owned()));
    }
    let word = first_of(part, &PAGE.sources)?;
    Some(Field::Source(part.get(word.len()..)?.to_owned()))
}

/// Which issue of a magazine a piece names, with its date if that is the only month in its line.
fn issue(part: &str, has_one_month: bool) -> Field {
    let printed = part.to_owned();
    match moment::month_of_issue(part).filter(|_| has_one_month) {
        Some(found) => Field::Moment { found, printed, is_update: false },
        None => Field::OfPage(printed),
    }
}

/// The body that a piece names behind what it publishes there, or from whom it comes, with what else it names:
/// `Press release: Laketon Canal Trust`, `From: Ministry of Works and Ana Reed MP`.
fn of_genre(part: &str) -> Option<Vec<Field>> {
    let (genre, rest) = part.split_once(": ")?;
    // Opinion: Ana Reed
    if is_column(genre) {
        let author = bare_name(rest).filter(|it| matches!(it, Field::Author(..)))?;
        return Some(vec![Field::OfPage(genre.to_owned()), author]);
    }
    if !is_in(genre, &PAGE.genres) {
        return None;
    }
    let names_body = |it: &str| matches!(bare_name(it), Some(Field::Source(_)));
    // Norland Canal Authority, Boats Branch; but Department for Canals, Northern Counties
    let is_place = |it: &str| is_name(it) && !it.split(' ').any(|word| is_in(word, &PAGE.branches));
    let branch = rest.split_once(", ").filter(|it| names_body(it.0));
    if branch.is_some_and(|(body, tail)| is_institution(body) && is_place(tail)) {
        return Some(vec![Field::Source(rest.to_owned()), Field::OfPage(genre.to_owned())]);
    }
    let (body, others) = match rest.split_once(" and ") {
        Some((body, others))
            if is_institution(body) || !is_institution(rest) && names_body(body) =>
        {
            (body, Some(others))
        }
        _ => branch.map_or((rest, None), |(body, branch)| (body, Some(branch))),
    };
    let is_body = names_body(body) || others.is_none() && is_body(rest);
    let of_page =
        [Some(genre), others].into_iter().flatten().map(|it| Field::OfPage(it.to_owned()));
    is_body.then(|| [Field::Source(body.to_owned())].into_iter().chain(of_page).collect())
}

/// Whether a text is the name of a body: Laketon Centre for Canal Trade.
fn is_body(text: &str) -> bool {
    let is_word = |word: &str| word.starts_with(char::is_uppercase) || is_in(word, &PAGE.joints);
    text.split(' ').count() <= MOST_WORDS
        && text.split(' ').all(is_word)
        && text.split(' ').any(|it| is_in(it, &PAGE.institutions))
}

/// Whether a line is the name of a body that begins with what it is: `Department for Canals and Weirs`.
fn is_institution(text: &str) -> bool {
    let mut all = text.split(' ');
    is_body(text)
        && all.next().is_some_and(|it| is_in(it, &PAGE.institutions))
        && matches!(all.next(), Some("of" | "for" | "on"))
}

/// Whether a piece names the section or the column of a paper, which is nobody: `Behind the Scenes`.
fn is_column(text: &str) -> bool {
    let small = |it: &&str| words(&PAGE.column_words).any(|word| word == *it);
    let is_word = |word: &str| word.starts_with(char::is_uppercase) || is_in(word, &PAGE.joints);
    let mut all = text.split(' ');
    let is_known = all.clone().all(|it| it == "&" || is_in(it, &PAGE.sections));
    let is_opened = all.next().filter(small).is_some() && text.split(' ').count() > 1;
    (is_known || is_opened || text.contains(" the ")) && text.split(' ').all(is_word)
}

/// Whether a text names the sections that an article is in: `Markets, Money`, `Committee news`.
fn is_section(text: &str) -> bool {
    let is_small = |it: &str| it.split(' ').count() <= 3 && it.starts_with(char::is_uppercase);
    text.split(", ").all(|it| is_name(it) || is_small(it))
}

/// The publication or the author that a line of nothing but a name names.
pub(super) fn bare_name(line: &str) -> Option<Field> {
    if is_institution(line) || last_of(line, &PAGE.companies).is_some() && is_name(line) {
        return Some(Field::Source(line.to_owned()));
    }
    let names: Vec<&str> = line.split(" and ").flat_map(|it| it.split(", ")).collect();
    if !names.iter().all(|it| is_name(it)) {
        return None;
    }
    if is_publication(line) || line.split(' ').any(|word| is_in(word, &PAGE.institutions)) {
        return Some(Field::Source(line.to_owned()));
    }
    if is_column(line) {
        return None;
    }
    let is_word = |word: &str| {
        word.starts_with(char::is_uppercase)
            && word.chars().all(|c| c.is_alphabetic() || ".'’-".contains(c))
            && last_of(word, "'s|’s|s'|s’").is_none()
    };
    let is_place = |it: &str| it.split(' ').next().is_some_and(|it| is_in(it, &PAGE.place_words));
    let is_person = |it: &&str| {
        let mut all = it.split(' ').filter(|it| !is_in(it, &PAGE.name_particles));
        let ends = it.split(' ').next_back().is_some_and(is_word);
        let begins = it.split(' ').next().is_some_and(is_word);
        let is_named = (2..=3).contains(&all.clone().count()) && all.all(is_word);
        begins && ends && is_named && !is_place(it)
    };
    let names = names.iter().all(is_person).then_some(names)?;
    Some(Field::Author(BY.to_owned(), names.into_iter().map(str::to_owned).collect()))
}

/// The longest role of `list` before names, and the names.
fn role_of<'p>(part: &'p str, list: &'static str) -> Option<(&'static str, &'p str)> {
    let role = first_of(part, list)?;
    let names = part.get(role.len()..)?;
    let ends = names.starts_with([' ', ':']) || role.ends_with(':');
    ends.then(|| (role.trim_end_matches(':'), names.trim_start_matches([' ', ':'])))
}

/// Whether a name is that of an account, which says nobody's name: lcsadmin.
fn is_account(name: &str) -> bool {
    !name.is_empty() && name.chars().all(char::is_lowercase)
}

pub(super) fn is_name(name: &str) -> bool {
    let words_of: Vec<&str> = name.split(' ').collect();
    let named = |word: &&str| {
        word.starts_with(char::is_uppercase) || words(&PAGE.particles).any(|it| it == *word)
    };
    let begins = words_of.first().is_some_and(|word| word.starts_with(char::is_uppercase));
    let small = words_of.len() <= 5 && words_of.iter().all(named);
    let capital = begins || words_of.first() == Some(&"the") && words_of.len() > 1;
    small && capital && !name.ends_with(['!', '?', ':', '.'])
}

/// Whether `part` is the number of a newspaper's page: Page 16, Pg. A1, pp. 4-5.
fn is_sheet(part: &str) -> bool {
    let number = part.split_once(' ').filter(|it| is_in(it.0.trim_end_matches('.'), &PAGE.sheets));
    // Pages 6 and 7
    let number = number.map(|(_, it)| it.replacen(" and ", "-", 1));
    number.is_some_and(|it| {
        let is_number = |c: char| c.is_ascii_digit() || c == '-';
        let digits = it.trim_start_matches(|c: char| c.is_ascii_uppercase());
        it.len() - digits.len() < 2 && !digits.is_empty() && digits.chars().all(is_number)
    })
}

/// Whether `part` only says how old the article is: `3h`.
fn is_age(part: &str) -> bool {
    let number = part.strip_suffix(['h', 'd', 'm']);
    number.is_some_and(|it| it.parse::<u8>().is_ok())
}

/// Whether `text` is what somebody is at a publication, or the desk he belongs to.
fn is_office(text: &str) -> bool {
    // The Screen Reporter is a paper.
    let is_named = text.starts_with("The ");
    let last = text.split(' ').next_back();
    is_desk(text) || !is_named && last.is_some_and(|it| is_in(it, &PAGE.offices))
}

fn is_desk(text: &str) -> bool {
    text.split(' ').all(|it| is_in(it, &PAGE.desks))
}

/// Whether a piece says which issue of a magazine it is, or what an office publishes there.
fn is_issue(part: &str) -> bool {
    let is_word = |word: &str| {
        let bare = word.trim_start_matches(['$', '£', '€']);
        is_in(word, &PAGE.issues)
            || months::english(word).is_some()
            || bare.starts_with(|c: char| c.is_ascii_digit())
    };
    is_in(part, &PAGE.genres) || part.split(' ').all(is_word)
}

/// A paper, and what is called so beside it: Laketon Times Archives.
fn paper_of(name: &str) -> Vec<Field> {
    let paper = last_of(name, &PAGE.digital).and_then(|it| name.strip_suffix(it));
    let paper = paper.filter(|it| is_publication(it)).unwrap_or(name);
    let rest = name.get(paper.len()..).unwrap_or_default().trim_start();
    let rest = (!rest.is_empty()).then(|| Field::OfPage(rest.to_owned()));
    [Field::Source(paper.to_owned())].into_iter().chain(rest).collect()
}

pub(super) fn is_publication(name: &str) -> bool {
    !is_office(name)
        && !is_in(name, &PAGE.genres)
        && name.split(' ').any(|word| is_in(word, &PAGE.publications))
}

/// Whether a piece of a line only says that the date in it is one, or how long ago it was.
fn is_of_date(part: &str, has_date: bool) -> bool {
    let lower = part.to_lowercase();
    let all: Vec<&str> =
        lower.split([' ', ':', ',', '.', '(', ')', '-']).filter(|word| !word.is_empty()).collect();
    let is_of_date = |word: &&str| words(&PAGE.dates).any(|it| it == *word);
    let is_clock = part.contains(':') && matches!(all.last(), Some(&("am" | "pm")));
    let is_clear =
        has_date || is_clock || all.iter().any(|word| words(&PAGE.alone).any(|it| it == *word));
    is_clear && all.iter().all(|word| is_of_date(word) || word.parse::<u32>().is_ok())
}
