//! How a Chinese line around an article is set: with the address of a page, with wide labels, and with towns behind
//! the names of papers.

use super::{is_han, words_of};

/// A line without the address of a page in it, and that.
pub(super) fn without_address(line: &str) -> (String, Option<String>) {
    let mut all = line.split(char::is_whitespace);
    let address = all.find(|it| it.starts_with("http://") || it.starts_with("https://"));
    let address = address.map(str::to_owned);
    (address.as_ref().map_or_else(|| line.to_owned(), |it| line.replacen(it, "", 1)), address)
}

/// A line whose labels are not set wide, 索引号 for 索 引 号, and each of these as it is printed.
pub(super) fn with_labels_joined(line: &str) -> (String, Vec<(String, String)>) {
    let (mut joined, mut wide) = (String::new(), Vec::new());
    for piece in line.split_inclusive('：') {
        let label = piece.trim_end_matches('：');
        let is_single = |it: &&str| it.chars().count() == 1 && it.chars().all(is_han);
        let pieces: Vec<&str> = words_of(label, char::is_whitespace).collect();
        let count = pieces.iter().rev().take_while(|it| is_single(it)).count();
        if label.len() < piece.len() && count > 1 {
            let (others, letters) = pieces.split_at(pieces.len() - count);
            wide.push((letters.concat(), letters.join(" ")));
            joined.push_str(&format!("{} {}：", others.join(" "), letters.concat()));
        } else {
            joined.push_str(piece);
        }
    }
    (joined, wide)
}

/// A line without the towns in brackets behind names of papers, and these: 来源：湖城晚报(湖城). An author behind such
/// a name is set apart.
pub(super) fn without_towns(line: String) -> (String, Vec<String>) {
    if !line.contains("来源") {
        return (line, Vec::new());
    }
    let mut rest = line.replace("作者：", " 作者：").replace("（", "(").replace("）", ")");
    let mut towns = Vec::new();
    while let Some((before, inside, behind)) = bracket(&rest) {
        towns.push(inside.to_owned());
        rest = format!("{before} {behind}");
    }
    (rest, towns)
}

/// What stands before the first bracket behind a Han character that holds a town, in it, and behind it.
fn bracket(line: &str) -> Option<(&str, &str, &str)> {
    line.match_indices('(').find_map(|(at, _)| {
        let (before, rest) = line.split_at(at);
        let (inside, behind) = rest.strip_prefix('(')?.split_once(')')?;
        let is_town = (2..=3).contains(&inside.chars().count()) && inside.chars().all(is_han);
        (is_town && before.ends_with(is_han)).then_some((before, inside, behind))
    })
}

/// Whether a line begins with the name of a person and a point: `张三 · 2025-07-09`.
pub(super) fn is_signer(word: &str, line: &str) -> bool {
    line.starts_with(&format!("{word} · ")) && super::bare_name(word).is_some()
}
