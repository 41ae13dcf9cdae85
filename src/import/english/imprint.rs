//! English lines of roles and names around an article.

use crate::import::language::{DATE, Field, first_of, words};

/// Words before the names of those who wrote an article, and of those who had another part in it.
const AUTHORS: &str = "By |BY |by |Reporting by |Words by |Author: |Reporter: |Written by ";
const OTHERS: &str = "Editor: |Edited by |Editing by |Credit: |Photographs by |Photos by |Photography: |\
    Additional reporting by |Graphics by ";

/// Words before a publication.
const SOURCES: &str = "Source: |Originally published in |First published by ";

/// Words of which a line consists that only says a date, or how long ago it was.
const OF_DATE: &str = "published|updated|posted|date|last|first|on|at|modified|ago|a|an|minute|minutes|min|\
    mins|hour|hours|day|days|week|weeks|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\
    mon|tue|wed|thu|fri|sat|sun|read|comments|shares|views|est|edt|bst|am|pm";

/// Those that say so without a date.
const CLEAR: &str = "published|updated|ago|read|comments|shares|views";

/// Words by which a publication is told from a person.
const PUBLICATIONS: &str = "Agency|Chronicle|Courier|Daily|Gazette|Herald|Journal|Mail|News|Post|Press|\
    Register|Reporter|Standard|Star|Times|Tribune|Observer|Bulletin|Echo|Review|Advertiser|Mercury|Telegraph|Guardian|Independent|Express|Globe|Record|Dispatch|Argus|Weekly|Radio|Television";

/// Words that end what somebody is at a publication.
const OFFICES: &str = "correspondent|reporter|editor|writer|columnist|Correspondent|Editor|Writer";

/// Small words within names.
const SMALL: &str = "of|the|de|van|von|la|der";

/// What `line` says about an article; none if it says anything else.
/// `is_above` tells that it stands above the headline.
pub(super) fn fields(line: &str, is_above: bool) -> Option<Vec<Field>> {
    let mut fields = Vec::new();
    let parts = line.split(['|', ';', '·', '•', DATE]);
    for part in parts.map(|it| it.trim_matches([' ', ',', '-', '–', '—', '(', ')'])) {
        if part.is_empty() {
        } else if is_of_date(part, line.contains(DATE)) {
            fields.push(Field::OfPage);
        } else if is_office(part) && part.split(' ').count() <= 4 {
            fields.push(Field::Office(part.to_owned()));
        } else if part.starts_with('@') && !part.contains(' ') {
            fields.push(Field::OfPage);
        } else if let Some(word) = first_of(part, SOURCES) {
            fields.push(Field::Source(part.get(word.len()..)?.to_owned()));
        } else if is_publication(part) && is_name(part) && (is_above || line.contains(DATE)) {
            fields.push(Field::Source(part.to_owned()));
        } else {
            let author = first_of(part, AUTHORS);
            let word = author.or_else(|| first_of(part, OTHERS))?;
            let (mut people, sources) = people(part.get(word.len()..)?)?;
            let role = word.trim_end_matches([' ', ':']).to_owned();
            fields.extend(sources.into_iter().map(Field::Source));
            people.retain(|name| !name.is_empty());
            if !people.is_empty() {
                let field = if author.is_some() { Field::Author } else { Field::Credit };
                fields.push(field(role, people));
            }
        }
    }
    Some(fields)
}

/// People and publications in a list of names.
fn people(list: &str) -> Option<(Vec<String>, Vec<String>)> {
    let (mut people, mut sources): (Vec<String>, Vec<String>) = (Vec::new(), Vec::new());
    let names = list.split(", ").flat_map(|it| it.split(" and ")).flat_map(|it| it.split(" & "));
    for name in names.map(str::trim) {
        match people.last_mut() {
            Some(last) if is_office(name) => *last = format!("{last}, {name}"),
            _ if !is_name(name) => return None,
            _ if is_publication(name) => sources.push(name.to_owned()),
            _ => people.push(name.to_owned()),
        }
    }
    Some((people, sources))
}

fn is_name(name: &str) -> bool {
    let words_of: Vec<&str> = name.split(' ').collect();
    let named =
        |word: &&str| word.starts_with(char::is_uppercase) || words(SMALL).any(|it| it == *word);
    let begins = words_of.first().is_some_and(|word| word.starts_with(char::is_uppercase));
    let small = words_of.len() <= 5 && words_of.iter().all(named);
    let capital = begins || words_of.first() == Some(&"the") && words_of.len() > 1;
    small && capital && !name.ends_with(['!', '?', ':', '.'])
}

fn is_office(text: &str) -> bool {
    words(OFFICES).any(|it| text.split(' ').next_back() == Some(it))
}

fn is_publication(name: &str) -> bool {
    name.split(' ').any(|word| words(PUBLICATIONS).any(|it| it.eq_ignore_ascii_case(word)))
}

/// Whether a piece of a line only says that the date in it is one, or how long ago it was.
fn is_of_date(part: &str, has_date: bool) -> bool {
    let lower = part.to_lowercase();
    let all: Vec<&str> =
        lower.split([' ', ':', ',', '.']).filter(|word| !word.is_empty()).collect();
    let is_of_date = |word: &&str| words(OF_DATE).any(|it| it == *word);
    let is_clear = has_date || all.iter().any(|word| words(CLEAR).any(|it| it == *word));
    is_clear && all.iter().all(|word| is_of_date(word) || word.parse::<u32>().is_ok())
}
