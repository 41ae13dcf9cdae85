//! What a site says of itself above a headline: how it is called, when it is open, what it has.

use crate::{
    characters::is_han,
    import::{
        language::{Language, first_of, is_in, words},
        line::with_bars,
        moment,
    },
    number::simplified,
};

/// Shortest number of a telephone, in digits, and what stands between them.
const SHORTEST_NUMBER: usize = 9;
const BETWEEN: [char; 6] = ['-', '–', ' ', '(', ')', '+'];

/// Digits of the code of a post office in America.
const DIGITS_OF_CODE: usize = 5;

/// Fewest entries of a menu, and how many of as many must be the usual ones.
const FEWEST_ENTRIES: usize = 3;
const USUAL: (usize, usize) = (3, 4);

/// Whether a line is a telephone number, says when a site is open, or is a row of its pages.
pub(super) fn is_of_site(text: &str, language: &dyn Language) -> bool {
    let is_said = |word: &str| {
        let is_said = if word.contains(is_han) { str::contains } else { str::starts_with };
        is_said(text, word)
    };
    let is_numbered = text.contains(|c: char| c.is_ascii_digit()) || !text.contains(is_han);
    has_number(text)
        || is_address(text)
        || is_numbered && words(&language.page().hours).any(is_said)
        || is_menu(text, language)
}

/// Whether a line is the name of a site with that of a section of it: 新浪科技, 中新网浙江.
pub(super) fn is_channel(text: &str, language: &dyn Language) -> bool {
    let page = language.page();
    let section = first_of(text, &page.portals).and_then(|it| text.get(it.len()..));
    section.is_some_and(|it| {
        // 中新网浙江
        let (it, places) = match it.strip_prefix('网') {
            Some(rest) => (rest, &page.places),
            None => (it, &page.pages),
        };
        let all = words(&page.genres).chain(words(&page.sections)).chain(words(places));
        all.into_iter().any(|word| word == it)
    })
}

/// Whether a line is the address of an office: 12 Quay Street, Laketon, North Shore 28801.
fn is_address(text: &str) -> bool {
    let code = text.rsplit_once(' ').map_or("", |it| it.1);
    let is_numbered = text.starts_with(|c: char| c.is_ascii_digit());
    is_numbered
        && text.contains(", ")
        && code.len() == DIGITS_OF_CODE
        && code.chars().all(|c| c.is_ascii_digit())
}

/// Whether a line is nothing but the address of a site.
pub(super) fn is_domain(text: &str) -> bool {
    let is_part = |it: &str| it.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    let parts = || text.split('.');
    let last = parts().next_back().unwrap_or_default();
    parts().count() > 1
        && parts().all(|it| !it.is_empty() && is_part(it))
        && last.len() > 1
        && last.chars().all(char::is_alphabetic)
}

/// Whether a telephone number stands in a line.
fn has_number(text: &str) -> bool {
    let is_number = |it: &str| {
        let digits = it.chars().filter(char::is_ascii_digit).count();
        let it = it.trim_matches(BETWEEN);
        digits >= SHORTEST_NUMBER && it.contains(BETWEEN)
    };
    let mut pieces = text.split(|c: char| !c.is_ascii_digit() && !BETWEEN.contains(&c));
    pieces.any(is_number) && moment::find(text).is_none()
}

/// Whether a line is a row of names of which nearly all are usual for pages of a site: `News Sport Jobs`.
fn is_menu(text: &str, language: &dyn Language) -> bool {
    let page = language.page();
    let text = with_bars(text);
    let text: &str = &simplified(&text);
    let entries = text.split(|c: char| c.is_whitespace() || "|｜·&/".contains(c));
    let entries: Vec<&str> = entries.filter(|it| !it.is_empty()).collect();
    let is_page = |it: &&str| words(&page.menu).chain(words(&page.pages)).any(|word| word == *it);
    let is_section =
        |it: &str| is_in(it, &page.sections) || it.contains(is_han) && is_in(it, &page.genres);
    let usual = entries.iter().filter(|it| is_page(it) || is_section(it)).count();
    // Two or three sections may be those of the article.
    let fewest = FEWEST_ENTRIES + usize::from(!entries.iter().any(is_page));
    let is_alone = words(&page.pages).any(|it| it == text)
        || matches!(entries.as_slice(), [one] if is_page(one));
    (is_alone || entries.len() >= fewest)
        && entries.iter().all(|it| !it.starts_with(char::is_lowercase))
        && usual * USUAL.1 >= entries.len() * USUAL.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::{chinese::Chinese, english::English};

    #[test]
    fn lines_of_sites_are_known() {
        for line in [
            "Open daily from 9am until late",
            "Call 01632 960 123 to book",
            "Support: 1-800-555-0178",
            "12 Quay Street, Laketon, North Shore 28801",
            "Weather Puzzles Obituaries Jobs Motors",
            "News Sport Business Opinion Podcasts",
            "About Events Shop Contact",
            "Home",
        ] {
            assert!(is_of_site(line, &English), "{line}");
        }
        for line in [
            "Open letter to the keepers of the canal",
            "Seats fall from 2019-2025 in both towns",
            "Business News Falls Silent",
            "Jobs and events in the north",
            "Local Housing Crisis Hits Business",
        ] {
            assert!(!is_of_site(line, &English), "{line}");
        }
        for line in [
            "首页 关于我们 产品中心 服务热线：400-123-4567",
            "全国统一咨询电话 400-800-1234",
            "网站首页 走进水利 0571-8888 1234",
            "开放时间：9:00—17:00（周一闭馆）",
            "首页 新闻中心 产品展示 联系我们",
            "首页",
        ] {
            assert!(is_of_site(line, &Chinese), "{line}");
        }
        for line in
            ["12345热线一年接听40万个来电", "2024-2025年度水情", "城北的渠修好了 水流到湖边"]
        {
            assert!(!is_of_site(line, &Chinese), "{line}");
        }
    }
}
