//! Roles and names in a line about an article.

use crate::{
    characters::{is_han, width},
    import::moment,
};

/// What one piece of such a line says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Field {
    /// When the article appeared.
    Moment(moment::Found),
    /// Where.
    Source(String),
    /// Who made it.
    Names {
        /// What kind of part they had.
        role: Role,
        /// The role as printed.
        printed: String,
        /// Their names.
        names: Vec<String>,
    },
}

/// What a word before names says about them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// They wrote it.
    Author,
    /// They had another part.
    Other,
    /// It is a publication.
    Source,
    /// A date stands behind it.
    Date,
}

const CHINESE: &[(&str, Role)] = &[
    ("来源", Role::Source),
    ("稿源", Role::Source),
    ("信息来源", Role::Source),
    ("文章来源", Role::Source),
    ("作者", Role::Author),
    ("记者", Role::Author),
    ("本报记者", Role::Author),
    ("本网记者", Role::Author),
    ("见习记者", Role::Author),
    ("实习生", Role::Author),
    ("通讯员", Role::Author),
    ("特约记者", Role::Author),
    ("撰文", Role::Author),
    ("文字", Role::Author),
    ("摄影", Role::Other),
    ("责任编辑", Role::Other),
    ("责编", Role::Other),
    ("编辑", Role::Other),
    ("本期编辑", Role::Other),
    ("值班编辑", Role::Other),
    ("校对", Role::Other),
    ("审核", Role::Other),
    ("监制", Role::Other),
    ("发布时间", Role::Date),
    ("发布日期", Role::Date),
    ("时间", Role::Date),
    ("日期", Role::Date),
];

const ENGLISH: &[(&str, Role)] = &[
    ("By ", Role::Author),
    ("BY ", Role::Author),
    ("Reporting by ", Role::Author),
    ("Words by ", Role::Author),
    ("Author: ", Role::Author),
    ("Reporter: ", Role::Author),
    ("Source: ", Role::Source),
    ("Editor: ", Role::Other),
    ("Edited by ", Role::Other),
    ("Editing by ", Role::Other),
    ("Photographs by ", Role::Other),
    ("Photos by ", Role::Other),
    ("Photography: ", Role::Other),
    ("Published", Role::Date),
    ("Updated", Role::Date),
    ("Posted", Role::Date),
    ("Date:", Role::Date),
];

/// Chinese roles that a name may follow without a space.
const GLUED: &[&str] = &["记者", "本报记者", "本网记者", "通讯员"];

/// Words by which an English publication is told from a person.
const PUBLICATIONS: &[&str] = &[
    "Agency",
    "Chronicle",
    "Courier",
    "Daily",
    "Gazette",
    "Herald",
    "Journal",
    "Mail",
    "News",
    "Post",
    "Press",
    "Register",
    "Reporter",
    "Standard",
    "Star",
    "Times",
    "Tribune",
];

/// Widest name of a person, and of a publication, in half Han characters.
const WIDEST_NAME: usize = 16;
const WIDEST_SOURCE: usize = 40;

/// A role and what stands behind it.
struct Group<'a> {
    role: Role,
    printed: &'a str,
    names: Vec<String>,
}

/// Reads a Chinese line of roles and names; nothing if there is anything else in it.
pub(super) fn names(line: &str) -> Vec<Field> {
    fields(groups(line).unwrap_or_default())
}

fn groups(line: &str) -> Option<Vec<Group<'_>>> {
    let blank = |c: char| c.is_whitespace() || "|｜/；;".contains(c);
    let mut groups: Vec<Group<'_>> = Vec::new();
    for word in line.split(blank).filter(|word| !word.is_empty()) {
        let mut rest = word;
        if let Some((printed, role)) = role_of(word) {
            rest = word.get(printed.len()..)?.trim_start_matches([':', '：']);
            groups.push(Group { role, printed, names: Vec::new() });
        }
        let group = groups.last_mut()?;
        for name in rest.split(['、', '，', ',']).filter(|name| !name.is_empty()) {
            let widest = if group.role == Role::Source { WIDEST_SOURCE } else { WIDEST_NAME };
            if width(name) > widest || group.role == Role::Date {
                return None;
            }
            add_name(&mut group.names, name);
        }
    }
    Some(groups)
}

/// The role that `word` is or begins with.
fn role_of(word: &str) -> Option<(&str, Role)> {
    let begun = CHINESE.iter().filter(|(role, _)| word.starts_with(role));
    let (role, kind) = begun.max_by_key(|(role, _)| role.len())?;
    let (printed, rest) = word.split_at_checked(role.len())?;
    let glued = GLUED.contains(role) && rest.chars().all(is_han) && width(rest) <= 6;
    (rest.is_empty() || rest.starts_with([':', '：']) || glued).then_some((printed, *kind))
}

/// Adds a name; one of two characters may have been set apart (马　路).
fn add_name(names: &mut Vec<String>, name: &str) {
    let is_single = |name: &str| name.chars().count() == 1 && name.chars().all(is_han);
    match names.last_mut() {
        Some(last) if is_single(last) && is_single(name) => last.push_str(name),
        _ => names.push(name.to_owned()),
    }
}

/// Whether `name` is, by its words, that of a publication.
pub(super) fn is_publication(name: &str) -> bool {
    const ENDINGS: [&str; 13] = [
        "报",
        "网",
        "社",
        "台",
        "在线",
        "周刊",
        "客户端",
        "融媒",
        "融媒体",
        "新闻",
        "发布",
        "杂志",
        "频道",
    ];
    ENDINGS.iter().any(|ending| name.ends_with(ending))
        || name.split(' ').any(|word| PUBLICATIONS.contains(&word))
}

/// Reads an English line of roles and names; nothing if there is anything else in it.
pub(super) fn english(line: &str) -> Vec<Field> {
    let parts = line.split(['|', ';']).map(str::trim).filter(|part| !part.is_empty());
    let groups: Option<Vec<Vec<Group<'_>>>> = parts.map(english_part).collect();
    fields(groups.unwrap_or_default().into_iter().flatten().collect())
}

fn english_part(part: &str) -> Option<Vec<Group<'_>>> {
    let (word, role) = ENGLISH.iter().find(|(word, _)| part.starts_with(word))?;
    let (printed, rest) = part.split_at_checked(word.len())?;
    let printed = printed.trim_end_matches([' ', ':']);
    if *role == Role::Date {
        return is_word_of_date(part).then(Vec::new);
    }
    let names: Vec<String> = rest
        .split(", ")
        .flat_map(|part| part.split(" and "))
        .flat_map(|part| part.split(" & "))
        .map(|name| name.trim().to_owned())
        .collect();
    if !names.iter().all(|name| is_english_name(name)) {
        return None;
    }
    let is_source = |name: &String| *role == Role::Source || is_publication(name);
    let (publications, names) = names.into_iter().partition(is_source);
    Some(vec![
        Group { role: *role, printed, names },
        Group { role: Role::Source, printed: "", names: publications },
    ])
}

fn is_english_name(name: &str) -> bool {
    let small = ["of", "the", "de", "van", "von", "la"];
    let words: Vec<&str> = name.split(' ').collect();
    let named = |word: &&str| word.starts_with(char::is_uppercase) || small.contains(word);
    words.len() <= 5 && words.iter().all(named) && !name.ends_with(['!', '?', ':'])
}

/// Whether a line, without its date, only says that it was one.
pub(super) fn is_word_of_date(rest: &str) -> bool {
    const WORDS: [&str; 9] =
        ["published", "updated", "posted", "date", "last", "on", "发布时间", "发布日期", "时间"];
    let lower = rest.to_lowercase();
    let mut words = lower.split([' ', ':', '：']).filter(|word| !word.is_empty());
    words.all(|word| WORDS.contains(&word) || word == "日期")
}

fn fields(groups: Vec<Group<'_>>) -> Vec<Field> {
    let field = |group: Group<'_>| {
        let first = group.names.first()?.clone();
        Some(match group.role {
            Role::Source => Field::Source(first),
            Role::Date => return None,
            role => Field::Names { role, printed: group.printed.to_owned(), names: group.names },
        })
    };
    groups.into_iter().filter_map(field).collect()
}
