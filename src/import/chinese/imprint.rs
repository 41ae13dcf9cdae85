//! Chinese lines of roles and names around an article.

mod setting;
mod whole;

use super::PAGE;
use crate::{
    characters::{is_han, width},
    import::{
        language::{DATE, Field, first_of, is_in, last_of, words},
        moment,
    },
    number::simplified,
};

/// What a word before others says about them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Role {
    /// They wrote it.
    Author,
    /// They had another part.
    Other,
    /// It is a publication.
    Source,
    /// A date stands behind it.
    Date,
    /// They belong to the page.
    Page,
}

/// Widest name of a person, of a foreign one or of a group, of a publication, and of a name that nobody
/// knows, in half Han characters.
const WIDEST_PERSON: usize = 8;
const WIDEST_NAME: usize = 16;
const WIDEST_REPORTER: usize = 24;
const WIDEST_SOURCE: usize = 40;
const WIDEST_UNKNOWN: usize = 12;

/// What `line` says about an article; none if it says anything else.
/// `is_above` tells that it stands above the headline.
pub(super) fn fields(line: &str, is_above: bool) -> Option<Vec<Field>> {
    let between =
        |c: char| c.is_whitespace() || "|｜丨│/／；;【】[]［］（）()《》□■◎⊙・_".contains(c);
    let has_date = line.contains(DATE);
    // 封面 | 财经 | 圆桌
    if whole::is_role_of_menu(line) {
        return None;
    }
    if let Some(fields) = whole::fields(line, is_above) {
        return Some(fields);
    }
    // 记者王晶、通讯员李丹
    let mut apart = line.to_owned();
    for role in words(&PAGE.glued) {
        apart = apart.replace(&format!("、{role}"), &format!(" {role}"));
    }
    // 湖城观察·2025年7月9日
    apart = apart.replace(&format!("·{DATE}"), &format!(" · {DATE}"));
    let (apart, address) = setting::without_address(&apart);
    let (joined, wide) = setting::with_labels_joined(&apart);
    let (joined, towns) = setting::without_towns(joined);
    let line = joined.as_str();
    if let Some((rest, day)) = whole::before_day(line) {
        let mut fields = fields(rest, is_above)?;
        fields.push(Field::OfPage(day.to_owned()));
        return Some(fields);
    }
    if let Some(names) = line.strip_prefix(['□', '◎', '○', '⊙']).filter(|_| is_above)
        && let Some(author) = bare_name(names)
    {
        return Some(vec![author]);
    }
    let has_people = words_of(line, between)
        .any(|it| matches!(role_of(it, false), Some((Role::Author | Role::Other, _))));
    let (mut fields, mut codes) = (Vec::new(), Vec::new());
    fields.extend(address.into_iter().chain(towns).map(Field::OfPage));
    let mut role = None;
    for word in words_of(line, between) {
        let mut rest = word;
        // 作者：湖城日报记者
        while let Some((kind, printed)) = role_of(rest, has_people) {
            if rest != word
                && matches!(fields.last(), Some(Field::Author(_, names)) if names.is_empty())
            {
                fields.pop();
            }
            rest = rest.get(printed.len()..)?.trim_start_matches(['：', ':']);
            role = (kind != Role::Date).then_some(kind);
            match kind {
                Role::Author => {
                    fields.extend(agency_of(printed).map(|it| Field::Agency(it.to_owned())));
                    let printed = printed.trim_end_matches('：').to_owned();
                    fields.push(Field::Author(printed, Vec::new()));
                }
                Role::Other => fields.push(Field::Credit(printed.to_owned(), Vec::new())),
                Role::Page => fields.push(Field::OfPage(printed.to_owned())),
                // A source beside it is told apart by its label.
                Role::Source if is_in(&simplified(printed), &PAGE.publishers) => {}
                Role::Source | Role::Date => fields.push(Field::Label),
            }
        }
        for word in words_of(rest, |c| "、，,".contains(c) || c == DATE) {
            let word = word.trim_matches(['·', '：', ':', '-', '—']);
            if word.is_empty() {
                continue;
            }
            let wire = word.trim_end_matches(['讯', '电']);
            let read = simplified(word);
            let is_one = |list: &'static str| words(list).any(|it| it == read);
            let of_page = is_one(&PAGE.alone)
                || is_sheet(word)
                || is_count(word)
                || moment::is_day_of_year(word)
                || has_date && (is_button(word) || is_one(&PAGE.places))
                || role.is_none() && (has_date || has_people) && is_section(word)
                || word.starts_with("发自")
                || word.starts_with("www.")
                || role == Some(Role::Author) && word.contains('@')
                || has_date && word.chars().all(|c| c.is_ascii_digit() || c == ':')
                || words(&PAGE.nobody).any(|it| it == word)
                // 记者 张三／湖城报道
                || role == Some(Role::Author) && last_of(&simplified(word), "报导|报道").is_some();
            match role {
                _ if of_page => fields.push(Field::OfPage(word.to_owned())),
                None if is_above && words(&PAGE.genres).any(|it| it == simplified(word))
                    || (is_above || has_date) && is_issue(word) =>
                {
                    fields.push(Field::OfPage(word.to_owned()));
                }
                Some(Role::Source) if is_department(word) => {
                    fields.push(Field::OfPage(word.to_owned()));
                    role = None;
                }
                Some(Role::Source) if width(word) <= WIDEST_SOURCE => {
                    fields.push(Field::Source(word.to_owned()));
                    role = None;
                }
                Some(Role::Page) if width(word) <= WIDEST_SOURCE => {
                    fields.push(Field::OfPage(word.to_owned()));
                }
                // 责任编辑：张三 CN005
                Some(Role::Other) if word.chars().all(|c| c.is_ascii_alphanumeric()) => {
                    codes.push(Field::OfPage(word.to_owned()));
                }
                Some(Role::Author | Role::Other) if is_name(word) => match fields.last_mut() {
                    Some(Field::Author(_, names) | Field::Credit(_, names)) => {
                        add_name(names, word);
                    }
                    _ => fields.push(Field::OfPage(word.to_owned())),
                },
                None if is_publication(wire) && (is_above || has_date || has_people)
                    || last_of(word, &PAGE.institutions).is_some() && has_date =>
                {
                    let edition = last_of(wire, &PAGE.digital);
                    let name = edition.and_then(|it| wire.strip_suffix(it)).unwrap_or(wire);
                    fields.extend((name != wire).then(|| Field::OfPage(wire.to_owned())));
                    fields.push(Field::Source(name.to_owned()));
                }
                None if has_date && setting::is_signer(word, line) => {
                    fields.extend(bare_name(word));
                }
                None if has_date && is_user(word) => {
                    fields.push(Field::Unknown(word.to_owned(), false));
                }
                None if (has_date || is_above && has_people)
                    && is_unknown(word)
                    && !rest.contains(DATE) =>
                {
                    let source = fields.iter().any(|it| matches!(it, Field::Source(_)));
                    let may_publish = has_date && !source && width(word) >= WIDEST_PERSON;
                    fields.push(Field::Unknown(word.to_owned(), may_publish));
                }
                _ => return None,
            }
        }
    }
    share_names(&mut fields, line);
    for field in &mut fields {
        if let Field::Author(role, names) | Field::Credit(role, names) = field
            && names.is_empty()
        {
            *field = Field::OfPage(std::mem::take(role));
        }
        if let Field::OfPage(words) = field
            && let Some((_, printed)) = wide.iter().find(|it| it.0 == *words)
        {
            words.clone_from(printed);
        }
    }
    fields.extend(codes);
    (!fields.is_empty() || has_date).then_some(fields)
}

/// Gives those of 文/摄 张三 to both roles.
fn share_names(fields: &mut [Field], line: &str) {
    for at in 1..fields.len() {
        let (before, behind) = fields.split_at_mut(at);
        if let Some(Field::Author(role, names)) = before.last_mut()
            && let Some(Field::Credit(other, shared)) = behind.first()
            && names.is_empty()
            && ["/", "／"].iter().any(|mark| line.contains(&format!("{role}{mark}{other}")))
        {
            names.clone_from(shared);
        }
    }
}

/// The words of `text`, with none that is empty.
fn words_of(text: &str, between: impl Fn(char) -> bool) -> impl Iterator<Item = &str> {
    text.split(between).filter(|word| !word.is_empty())
}

/// The publication or the authors that a line of nothing but names names.
pub(super) fn bare_name(line: &str) -> Option<Field> {
    let is_body = |it: &str| {
        it.chars().all(is_han)
            && width(it) >= WIDEST_PERSON
            && last_of(it, &PAGE.bodies_named).is_some()
    };
    let are_bodies = (1..=WIDEST_SOURCE).contains(&width(line))
        && words_of(line, char::is_whitespace).all(is_body);
    if is_publication(line) || are_bodies {
        return Some(Field::Source(line.to_owned()));
    }
    let names = words_of(line, |c| c.is_whitespace() || c == '、');
    let mut all = Vec::new();
    names.for_each(|name| add_name(&mut all, name));
    let is_person = |it: &String| (4..=6).contains(&width(it)) && it.chars().all(is_han);
    let are_people = (1..=3).contains(&all.len()) && all.iter().all(is_person);
    are_people.then(|| Field::Author("作者".to_owned(), all))
}

/// Whether `name` is one of a publication.
fn is_publication(name: &str) -> bool {
    let name: &str = &simplified(name);
    // 湖城晚报·湖城+
    let paper = name.strip_suffix('+').and_then(|it| it.split_once('·'));
    let (name, site) = paper.unwrap_or((name, ""));
    width(name) + width(site) <= WIDEST_SOURCE
        && site.chars().all(char::is_alphanumeric)
        && !is_section(name)
        && !name.starts_with('本')
        && name.chars().all(|c| c.is_alphanumeric() || c == '·')
        && last_of(name, &PAGE.publications).is_some_and(|end| end.len() < name.len())
        && last_of(name, &PAGE.no_publications).is_none()
}

/// The publication that `text` begins with, as `新华社` in `新华社湖城`.
pub(super) fn publication_before(text: &str) -> Option<&str> {
    let ends = text.char_indices().map(|(at, c)| at + c.len_utf8());
    // 民政部网站 is none of a paper.
    let is_whole = |end: &usize| !text.get(*end..).is_some_and(|it| it.starts_with('站'));
    let ends = ends.filter(is_whole);
    let mut names = ends.filter_map(|end| text.get(..end)).skip_while(|it| !is_publication(it));
    let first = names.next()?;
    // 中国新闻社, but not 新华社烟台.
    Some(names.take_while(|it| is_publication(it)).last().unwrap_or(first))
}

/// The publication of whom a role calls the reporter: 湖城体育 of 湖城体育记者.
fn agency_of(role: &str) -> Option<&str> {
    let mut name = role.strip_suffix("记者")?;
    while let Some(rank) = last_of(name, &PAGE.ranks) {
        name = name.strip_suffix(rank)?;
    }
    let is_known = words(&PAGE.authors).any(|it| it == role);
    let is_long = width(name) >= WIDEST_PERSON && name.chars().all(is_han);
    let is_desk = last_of(name, &PAGE.groups).is_some() || name.starts_with('本');
    // 晚报记者: the paper is named elsewhere.
    let has_name = width(name) > WIDEST_PERSON / 2;
    (has_name && is_publication(name) || is_long && !is_known && !is_desk).then_some(name)
}

/// Whether `word` names only a room of the body that publishes, or nobody: 研究室, 宣传科, 本站.
fn is_department(word: &str) -> bool {
    let is_room = last_of(word, &PAGE.departments).is_some()
        && width(word) <= WIDEST_UNKNOWN
        && words(&PAGE.bodies).all(|it| !word.contains(it));
    is_room || words(&PAGE.no_sources).any(|it| it == simplified(word))
}

/// Whether `word` is as short and plain as a name.
fn is_unknown(word: &str) -> bool {
    (4..=WIDEST_UNKNOWN).contains(&width(word)) && word.chars().all(is_han)
}

/// The role that `word` is or begins with. Beside others, every short word before a colon and a name
/// is one: `读题：张三`.
fn role_of(word: &str, beside_others: bool) -> Option<(Role, &str)> {
    let read = simplified(word);
    let roles = [
        (Role::Source, &PAGE.sources),
        (Role::Author, &PAGE.authors),
        (Role::Other, &PAGE.credits),
        (Role::Date, &PAGE.dates),
        (Role::Page, &PAGE.counters),
    ];
    let found = roles.into_iter().filter_map(|(role, words)| Some((role, first_of(&read, words)?)));
    let found = found.filter_map(|(role, printed)| Some((role, word.get(..printed.len())?)));
    // 新华社记者 张三
    let of_agency = last_of(&read, &PAGE.reporters).is_some()
        && width(word) <= WIDEST_REPORTER
        && word.chars().all(|c| c.is_alphanumeric() || "·+".contains(c));
    // 湖经编辑 李立
    if beside_others && width(word) <= WIDEST_PERSON && last_of(&read, "编辑|校对").is_some() {
        return Some((Role::Other, word));
    }
    let longest = found.max_by_key(|(_, printed)| printed.len());
    let (role, printed) = longest
        .or(of_agency.then_some((Role::Author, word)))
        .or_else(|| unlisted(word).filter(|_| beside_others))?;
    let rest = word.get(printed.len()..)?;
    let glued = words(&PAGE.glued).any(|it| it == simplified(printed))
        && rest.split('、').all(|name| name.chars().all(is_han) && width(name) <= 6);
    (rest.is_empty() || rest.starts_with(['：', ':']) || glued).then_some((role, printed))
}

fn unlisted(word: &str) -> Option<(Role, &str)> {
    let (role, name) = word.split_once(['：', ':'])?;
    let fits = (4..=10).contains(&width(role)) && width(name) <= WIDEST_PERSON;
    (fits && role.chars().all(is_han) && name.chars().all(is_han)).then_some((Role::Other, role))
}

/// Whether `word` is the number of a sheet, perhaps with its name: 第003版, A01版：头版.
fn is_sheet(word: &str) -> bool {
    let word = word.split_once(['：', '·']).map_or(word, |(number, _)| number);
    let number = word.strip_suffix('版').map(|it| it.trim_start_matches('第'));
    number.is_some_and(|it| {
        (1..=4).contains(&it.len()) && it.chars().all(|c| c.is_ascii_alphanumeric())
    })
}

/// Whether `word` says which issue of a magazine it is: 2025年第33期, 总第1274期.
fn is_issue(word: &str) -> bool {
    word.ends_with('期')
        && word.contains(|c: char| c.is_ascii_digit())
        && width(word) <= WIDEST_NAME
}

/// Whether `word` says how often an article was read or how long it is: 0评论, 本文共698字.
fn is_count(word: &str) -> bool {
    let read = simplified(word);
    let is_digit = |c: char| c.is_ascii_digit() || c == '.';
    let read = read.trim_start_matches('有');
    let rest = read.trim_start_matches(is_digit).trim_start_matches(['万', '次', '个', '条', '人']);
    let is_read = rest.len() < read.len() && words(&PAGE.counters).any(|it| it == rest);
    let long = last_of(read, "字|分钟").and_then(|it| read.strip_suffix(it));
    let long = long.map(|it| it.trim_end_matches(is_digit));
    is_read
        || long
            .is_some_and(|it| it.len() < read.len() && words(&PAGE.lengths).any(|word| word == it))
}

/// Whether `word` is the name that somebody has on a site: qingshui001.
fn is_user(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_alphabetic())
        && word.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

/// Whether `word` consists of the names of buttons: 新浪微博分享.
fn is_button(word: &str) -> bool {
    let read = simplified(word);
    let mut rest: &str = &read;
    while let Some(button) = first_of(rest, &PAGE.bar) {
        rest = rest.get(button.len()..).unwrap_or_default();
    }
    rest.is_empty()
}

/// Whether `word` is the name of a section: 地方新闻, 街坊专栏.
fn is_section(word: &str) -> bool {
    let read = simplified(word);
    let tail = last_of(&read, &PAGE.tails);
    let name = tail.and_then(|it| read.strip_suffix(it));
    let is_known = |it: &str| words(&PAGE.genres).any(|genre| genre == it);
    width(word) <= WIDEST_UNKNOWN
        && (is_known(&read) || name.is_some_and(is_known) || last_of(&read, "专栏|副刊").is_some())
}

fn is_name(word: &str) -> bool {
    let may_be_long = |it: &str| {
        it.contains(|c: char| c == '·' || c.is_ascii_alphabetic())
            || is_publication(it)
            || last_of(it, &PAGE.institutions).or(last_of(it, &PAGE.groups)).is_some()
    };
    let widest = if may_be_long(word) { WIDEST_NAME } else { WIDEST_PERSON };
    width(word) <= widest && !word.contains(|c: char| c.is_ascii_digit() || "：:".contains(c))
}

/// Adds a name; one of two characters may have been set apart (马　路).
fn add_name(names: &mut Vec<String>, name: &str) {
    let is_single = |name: &str| name.chars().count() == 1 && name.chars().all(is_han);
    match names.last_mut() {
        Some(last) if is_single(last) && is_single(name) => last.push_str(name),
        _ => names.push(name.to_owned()),
    }
}
