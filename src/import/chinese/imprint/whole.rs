//! Chinese lines around an article that are read as a whole: what an agency, a magazine or an account writes.

use super::*;

/// Widest place that an account writes from, but for its province, in half Han characters.
const WIDEST_TOWN: usize = 6;

/// What such a line says about an article.
pub(super) fn fields(line: &str, is_above: bool) -> Option<Vec<Field>> {
    let above = || magazine(line).filter(|_| is_above);
    wire(line)
        .or_else(|| dateline(line))
        .or_else(|| speaker(line))
        .or_else(|| account(line))
        .or_else(above)
}

/// What an agency writes in one word before its text: 中央社记者张三台北7日电. The name has three
/// characters, or as many as leave two for the place.
fn wire(line: &str) -> Option<Vec<Field>> {
    let read = simplified(line);
    let day = read.strip_suffix(['电', '讯'])?.strip_suffix('日')?;
    let bare = day.trim_end_matches(|c: char| c.is_ascii_digit());
    let (agency, _) = bare.split_once("记者")?;
    let role = line.get(agency.len()..agency.len() + "记者".len())?;
    let rest = line.get(agency.len() + role.len()..bare.len())?;
    let count = rest.chars().count();
    let fits = day.len() > bare.len() && is_publication(agency) && (4..=6).contains(&count);
    let name: String = rest.chars().take(3.min(count.checked_sub(2)?)).collect();
    let agency = line.get(..agency.len())?.to_owned();
    fits.then(|| vec![Field::Agency(agency), Field::Author(role.to_owned(), vec![name])])
}

/// The same with the reporters in brackets, on a line of its own: 新华社湖城3月5日电（记者张立、陈满）.
fn dateline(line: &str) -> Option<Vec<Field>> {
    let (agency, people) = line.split_once(['（', '('])?;
    let name = publication_before(agency)?;
    let is_whole = super::super::dateline(line) == line.len();
    let people = people.strip_suffix(['）', ')']).filter(|_| is_whole)?;
    let agency = [Field::Agency(name.to_owned()), Field::OfPage(agency.to_owned())];
    Some(agency.into_iter().chain(super::fields(people, false)?).collect())
}

/// The magazine whose issue a line above a headline names: 《新城市》2025年第9期　封面专题·小店.
fn magazine(line: &str) -> Option<Vec<Field>> {
    let (name, rest) = match line.strip_prefix('《') {
        Some(name) => name.split_once('》')?,
        None => line.split_once([' ', '\u{3000}', '|', '｜'])?,
    };
    let between = |c: char| c.is_whitespace() || "|｜丨／/（）()".contains(c);
    let pieces: Vec<&str> = words_of(rest, between).collect();
    let has_issue = pieces.first().is_some_and(|it| is_issue(it.trim_start_matches(DATE)));
    let fits = has_issue && is_unknown(name) && pieces.iter().all(|it| width(it) <= WIDEST_NAME);
    let of_page = pieces.into_iter().map(|it| it.trim_matches(DATE)).filter(|it| !it.is_empty());
    let of_page = of_page.map(|it| Field::OfPage(it.to_owned()));
    fits.then(|| [Field::Source(name.to_owned())].into_iter().chain(of_page).collect())
}

/// Who gives a report as what it is: 湖城市中级人民法院院长　郑平, 湖城市市长　张三.
fn speaker(line: &str) -> Option<Vec<Field>> {
    let mut all = words_of(line, char::is_whitespace);
    let (office, name, None) = (all.next()?, all.next()?, all.next()) else { return None };
    let body = office.strip_suffix(last_of(office, &PAGE.titles)?)?.trim_end_matches(['副', '代']);
    let is_body = last_of(body, &PAGE.institutions).or(last_of(body, "省|市|县|区|州")).is_some();
    let fits = is_body
        && width(body) >= WIDEST_PERSON / 2
        && office.chars().all(is_han)
        && (4..=6).contains(&width(name))
        && name.chars().all(is_han);
    fits.then(|| vec![Field::Author(office.to_owned(), vec![name.to_owned()])])
}

/// What an account on a platform writes under its headline: 原创　张立　湖城水利　2025年9月12日 18:30　江苏,
/// of which the date or the mark of what is its own may be missing.
fn account(line: &str) -> Option<Vec<Field>> {
    let original = line.strip_prefix("原创").filter(|it| it.starts_with(char::is_whitespace));
    let (before, behind) =
        line.split_once(DATE).or_else(|| Some((line, "")).filter(|_| original.is_some()))?;
    let behind = behind.trim();
    // 发布于江苏, 发表于 浙江
    let place = behind.trim_start_matches(first_of(behind, &PAGE.alone).unwrap_or_default()).trim();
    let province = first_of(place, &PAGE.places).unwrap_or_default();
    let is_town = original.is_some()
        && (1..=WIDEST_TOWN + width(province)).contains(&width(place))
        && place.chars().all(is_han)
        && !is_button(place);
    let is_place = is_town || words(&PAGE.places).any(|it| it == place);
    let before = before.strip_prefix("原创").unwrap_or(before);
    let names: Vec<&str> = words_of(before, char::is_whitespace).collect();
    let (account, people) = names.split_last()?;
    // 原创　湖城水利　湖城水利
    let people = people.iter().flat_map(|it| it.split('、'));
    let people: Vec<&str> = people.filter(|it| it != account).collect();
    let is_person = |it: &&str| is_unknown(it) && width(it) <= WIDEST_PERSON && !is_section(it);
    // 小禾　湖大青年　2024年9月10日
    let is_signed = matches!(people.as_slice(), [it] if width(it) < WIDEST_PERSON)
        && behind.is_empty()
        && width(account) >= WIDEST_PERSON;
    let fits = (is_place || behind.is_empty() && original.is_some() || is_signed)
        && people.len() < 4
        && people.iter().all(is_person)
        && width(account) <= WIDEST_NAME
        && account.chars().all(char::is_alphanumeric)
        && !is_section(account)
        && role_of(account, false).is_none();
    if !fits {
        return None;
    }
    let people: Vec<String> = people.iter().map(|it| (*it).to_owned()).collect();
    let mut fields = vec![Field::Source((*account).to_owned())];
    fields.extend((!people.is_empty()).then(|| Field::Author("作者".to_owned(), people)));
    fields.extend(original.map(|_| Field::OfPage("原创".to_owned())));
    fields.extend((!behind.is_empty()).then(|| Field::OfPage(behind.to_owned())));
    Some(fields)
}

/// Whether a line is a row of pages of which the first is called like a role.
pub(super) fn is_role_of_menu(line: &str) -> bool {
    let mut pieces = line.split(['|', '｜']).map(str::trim);
    let first = pieces.next().unwrap_or_default();
    pieces.count() > 1 && is_in(first, &PAGE.credits)
}

/// What stands before a day without its year that ends a line: 湖城网 01-14 22:03.
pub(super) fn before_day(line: &str) -> Option<(&str, &str)> {
    let blanks = line.match_indices(char::is_whitespace).map(|(at, _)| at).rev().take(2);
    let pieces =
        blanks.filter_map(|at| Some((line.get(..at)?.trim_end(), line.get(at..)?.trim_start())));
    pieces.filter(|(rest, _)| !rest.is_empty()).find(|(_, day)| moment::is_day_of_year(day))
}
