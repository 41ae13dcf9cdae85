//! The names in an English line: who wrote an article, as what, and for whom.

use super::*;

/// Most letters of a house that is called by the first ones of its name: CNN.
const LETTERS: usize = 5;

/// Most words of the name of a person.
const MOST_OF_NAME: usize = 3;

/// The people under `role`, each under what he is where that stands behind the name, and the
/// publications, in a list of names.
pub(super) fn people(
    list: &str,
    role: &str,
    field: fn(String, Vec<String>) -> Field,
) -> Option<Vec<Field>> {
    let mut fields = Vec::new();
    let mut people: Vec<String> = Vec::new();
    let mut list = list.to_owned();
    while let Some((name, rest)) = list.split_once(" (")
        && let Some((aside, rest)) = rest.split_once(')')
    {
        fields.push(Field::OfPage(format!("({aside})")));
        list = format!("{name}{rest}");
    }
    // Ana Reed - Rural Reporter
    let office = [" - ", " – ", " — "].iter().find_map(|it| list.split_once(it));
    if let Some((names, office)) = office.filter(|it| is_office(it.1)) {
        list = format!("{names}, {office}");
    }
    let names = list
        .split([','])
        .flat_map(|it| it.split(" and "))
        .flat_map(|it| it.split(" AND "))
        .flat_map(|it| it.split(" & "));
    for name in names.map(|it| it.trim_start_matches("and ").trim()).filter(|it| !it.is_empty()) {
        let is_told = name.starts_with(char::is_lowercase);
        if is_office(name) && !people.is_empty() {
            // One is what the last is, several are what all are.
            let all = name.ends_with('s') && !is_in(name, &PAGE.desks);
            let first = if all { 0 } else { people.len() - 1 };
            fields.push(field(name.to_owned(), people.split_off(first)));
        } else if is_told && people.iter().all(|it| it.contains(' ')) && !people.is_empty() {
            // By Ana Reed, keeper of the old lock and a member
            fields.push(Field::OfPage(name.to_owned()));
        } else if is_told_long(name) && !people.is_empty() {
            // DOI Lake Outreach and Boats Coordinator
            fields.push(Field::OfPage(format!("{name}{}", tail(&list, name))));
            break;
        } else if is_in(name, &PAGE.nobody) {
            fields.push(Field::OfPage(name.to_owned()));
        } else if !people.is_empty() && is_in(name, &PAGE.agencies) {
            fields.push(Field::Agency(name.to_owned()));
        } else if is_publication(name) && is_name(name) || !people.is_empty() && is_house(name) {
            fields.extend(paper_of(name));
        } else if is_column(name) && !people.is_empty() {
            fields.push(Field::OfPage(name.to_owned()));
        } else if let Some((name, source)) =
            [" for ", " For "].iter().find_map(|it| name.split_once(it))
            && is_name(name)
            && is_name(source)
        {
            people.push(name.to_owned());
            fields.push(Field::Source(source.to_owned()));
        } else if !people.is_empty() && name.contains(" of ") && is_name(name) && !is_body(name) {
            // By Ana Reed, Keeper of Boats
            fields.push(Field::OfPage(name.to_owned()));
        } else if let Some((person, office)) = name.rsplit_once(' ')
            && is_in(office, &PAGE.offices)
            && matches!(bare_name(person), Some(Field::Author(..)))
        {
            // Ana Reed Reporter
            fields.push(field(office.to_owned(), vec![person.to_owned()]));
        } else if is_name(name) && !name.starts_with("the ") || is_user(name) {
            people.push(name.to_owned());
        } else if let Some((office, name)) = office_before(name) {
            fields.push(field(office.to_owned(), vec![name.to_owned()]));
        } else if let Some((name, team)) = name.split_once(" of ")
            && is_name(name)
            && is_name(team)
        {
            people.push(name.to_owned());
            fields.push(Field::OfPage(format!("of {team}")));
        } else {
            let (name, place) = name.split_once(" in ")?;
            let is_rank = name.split(' ').any(|it| is_in(it, &PAGE.ranks));
            if is_rank || !is_name(name) || !is_name(place) {
                return None;
            }
            people.push(name.to_owned());
            fields.push(Field::OfPage(format!("in {place}")));
        }
    }
    if !people.is_empty() {
        fields.insert(0, field(role.to_owned(), people));
    } else if fields.is_empty() || !role.eq_ignore_ascii_case("by") {
        fields.push(Field::OfPage(role.to_owned()));
    }
    Some(fields)
}

/// Whether a piece behind a name has more words than names have, and says what its bearer is.
fn is_told_long(text: &str) -> bool {
    let is_word = |it: &str| it.starts_with(char::is_uppercase);
    text.split(' ').count() > MOST_OF_NAME && text.split(' ').all(is_word) && !is_publication(text)
}

/// What stands behind a piece of a list.
fn tail<'l>(list: &'l str, piece: &str) -> &'l str {
    list.split_once(piece).map_or("", |it| it.1)
}

/// Whether a name is that of a house known by its first letters, with that of a desk: `CNN Business`.
fn is_house(name: &str) -> bool {
    let (house, desk) = name.split_once(' ').unwrap_or((name, ""));
    (2..=LETTERS).contains(&house.len())
        && house.chars().all(|c| c.is_ascii_uppercase())
        && desk.split(' ').all(|it| it.is_empty() || is_in(it, &PAGE.sections))
}

/// Whether a name is the one that somebody has on a site: railfan77, lake_watcher.
fn is_user(name: &str) -> bool {
    name.starts_with(char::is_alphabetic)
        && name.contains(|c: char| c.is_ascii_digit() || c == '_')
        && name.chars().all(|c| c.is_alphanumeric() || c == '_')
}

/// What somebody is, and the name behind it: rural reporter Jess Nolan.
fn office_before(text: &str) -> Option<(&str, &str)> {
    let start = text.find(char::is_uppercase)?;
    let (office, name) = text.split_at(start);
    let office = office.trim_end();
    (is_office(office) && office.split(' ').count() <= 3 && is_name(name)).then_some((office, name))
}

/// A name, and what its bearer is behind it: Ana Reed Senior Rural Correspondent.
pub(super) fn office_behind(text: &str) -> Option<(&str, &str)> {
    let blanks = text.match_indices(' ').map(|(at, _)| at);
    let mut pieces = blanks.filter_map(|at| Some((text.get(..at)?, text.get(at + 1..)?)));
    pieces.find(|(name, office)| {
        let rank = office.split(' ').next().unwrap_or_default();
        (is_in(rank, &PAGE.ranks) || is_desk(rank))
            && is_office(office)
            && !is_desk(office)
            && is_name(office)
            && name.split(' ').all(|it| !is_in(it, &PAGE.ranks) && !is_desk(it))
            && matches!(bare_name(name), Some(Field::Author(..)))
    })
}
