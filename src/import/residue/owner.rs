//! Who owns a page: whom its small print, its foot or the way to it names.

use super::*;

/// Width of the shortest name of a body, in half Han characters.
const NARROWEST: usize = 8;

/// Whom small print or the way to the page names as its owner: `© 2021 Laketon Courier Ltd.`, `湖区日报 >> 乡村`.
pub(in crate::import) fn owner(lines: &[Line], language: &dyn Language) -> Option<String> {
    let way = lines.first().map(|it| it.text.read.as_str()).filter(|it| is_path(it));
    let first = way.and_then(|it| it.split(STEPS).next()).map(str::trim);
    let first = first.map(|it| without_digital(it, language).unwrap_or(it));
    // 今日早报 · 数字报
    let paper = lines.iter().take(HEAD).find_map(|it| without_digital(&it.text.read, language));
    let paper = paper.map(|it| it.trim_end_matches(|c: char| !c.is_alphanumeric()));
    let site = first.or(paper).and_then(|it| match language.bare_name(it.trim()) {
        Some(Field::Source(name)) => Some(name),
        _ => None,
    });
    let rights = rights_of(lines, language).or_else(|| reserved_by(lines));
    // 湖城晚报社 is the house of 湖城晚报.
    let is_house = |name: &String| site.as_ref().is_some_and(|it| name.starts_with(it.as_str()));
    if rights.as_ref().is_some_and(is_house) {
        return site;
    }
    rights.or_else(|| host_of(lines, language)).or(site)
}

/// Whom the foot of a page names as its host: `主办：湖城市水利局　地址：湖滨路1号`.
fn host_of(lines: &[Line], language: &dyn Language) -> Option<String> {
    let mut hosts = lines.iter().rev().map(|it| it.text.read.as_str());
    let (_, rest) = hosts.find(|it| is_host(it, language))?.split_once('：')?;
    let host = rest.split([' ', '\u{3000}', '，', '；', '|']).next()?;
    (!host.is_empty()).then(|| host.to_owned())
}

/// Who has the rights: the name behind `©` and the year, up to what else is said of them.
fn rights_of(lines: &[Line], language: &dyn Language) -> Option<String> {
    let page = language.page();
    let named = lines.iter().rev().find_map(|line| {
        let text = line.text.read.as_str();
        text.strip_prefix("Copyright ").unwrap_or(text).strip_prefix('©')
    })?;
    let is_of_year = |c: char| c.is_ascii_digit() || "-– ".contains(c);
    let behind = named.trim_start_matches(is_of_year);
    // 24/7 Wall St.
    let digits = named.get(..named.len() - behind.len()).unwrap_or_default();
    let digits = digits.rsplit(' ').next().unwrap_or_default();
    let start = named.len() - behind.len() - digits.len();
    let name = if behind.starts_with('/') { named.get(start..)? } else { behind };
    let read = simplified(name);
    let end = words(&page.rights).filter_map(|word| read.find(word)).min();
    // The mark alone may be that of a picture.
    let is_page = end.is_some()
        || name.len() + " ".len() < named.len()
        || name.ends_with(|c: char| c.is_ascii_digit());
    let name = name.get(..end.unwrap_or(name.len()))?;
    let name = name.trim_end_matches(|c: char| is_of_year(c) || ".|".contains(c));
    let company = last_of(name, &page.companies).and_then(|it| name.strip_suffix(it));
    let name = company.unwrap_or(name).trim_end_matches([',', ' ']);
    let is_name = (1..=SHORT).contains(&width(name)) && !name.contains("opyright");
    (is_page && is_name).then(|| name.to_owned())
}

/// Whose rights are reserved: `湖城水务公司 版权所有`, `版权所有：望溪中学`.
fn reserved_by(lines: &[Line]) -> Option<String> {
    lines.iter().rev().find_map(|line| {
        let (before, behind) = line.text.read.split_once("版权所有")?;
        let behind = behind.trim_start_matches(['：', ':', ' ', '\u{3000}']);
        let end = behind.find(|c: char| !c.is_alphanumeric()).unwrap_or(behind.len());
        let name = [before.trim(), behind.get(..end)?].into_iter().find(|it| !it.is_empty())?;
        let is_name = name.chars().all(is_han) && (NARROWEST..=SHORT).contains(&width(name));
        (is_name && !name.starts_with('本')).then(|| name.to_owned())
    })
}

/// The only year that a line of rights names: `© Laketon Courier 2025`, but not `© 2019-2025`.
pub(in crate::import) fn year(lines: &[Line]) -> Option<u32> {
    let rights = lines.iter().rev().find(|it| it.text.read.contains('©'))?;
    let mut digits = rights.text.read.split(|c: char| !c.is_ascii_digit());
    let year = digits.find(|it| moment::is_year(it))?;
    let is_only = !digits.any(|it| moment::is_year(it) || it.len() == 2);
    year.parse().ok().filter(|_| is_only)
}
