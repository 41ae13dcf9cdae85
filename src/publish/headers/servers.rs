//! The table for servers with a configuration of their own: parts of it, to be included there.
//!
//! A page is known by its ending, so a part holds for any number of pages.

use std::collections::BTreeMap;

use super::{EVERY_SITE, EVERYWHERE, FILE, Group, Header, Inline, Kind, MARK, owned};

/// The addresses of what frames show; where a report names the sites for its own, they have a rule before.
const IN_FRAMES: &str = "*/embed/*";

/// Locations for the `server` of nginx. A location with headers of its own has no others, so each
/// has all; without `always` none is sent with an error, which nobody should keep for a year.
pub(super) fn nginx(groups: &BTreeMap<Kind<'_>, Group>, inline: &Inline<'_>) -> String {
    let top = format!(
        "# Headers for nginx: include this file in the server whose root is the site.\n\
         location ~ /(?:{}|{FILE}[.a-z]*)$ {{\n    return 404;\n}}\n",
        literal(MARK)
    );
    groups.iter().fold(top, |text, (kind, group)| {
        let headers = [owned(&EVERYWHERE), kind.headers(inline)].concat();
        let lines = lines(&headers, |name, value| format!("    add_header {name} \"{value}\";\n"));
        format!("{text}location ~ {} {{\n{lines}}}\n", group.pattern(*kind))
    })
}

/// Directives for a site of Caddy. A file that is not there gets no headers, so that nobody keeps an
/// error for a year; pages are folders, too, which `file` does not find.
pub(super) fn caddy(groups: &BTreeMap<Kind<'_>, Group>, inline: &Inline<'_>) -> String {
    let top = format!(
        "# Headers for Caddy: import this file in the site whose root is this folder.\n\
         @changjuan_own path */{MARK} */{FILE}*\n\
         respond @changjuan_own 404\n"
    );
    let elsewhere: Vec<_> = groups
        .iter()
        .filter(|(kind, _)| matches!(kind, Kind::Frame(hosts) if *hosts != EVERY_SITE))
        .flat_map(|(kind, group)| group.addresses(*kind))
        .collect();
    groups.iter().enumerate().fold(top, |text, (number, (kind, group))| {
        let name = format!("@changjuan_{}", name(*kind, number));
        let headers = [owned(&EVERYWHERE), kind.headers(inline)].concat();
        let lines = lines(&headers, |name, value| format!("    {name} \"{value}\"\n"));
        let paths = group.addresses(*kind).join(" ");
        let also = match kind {
            // Both would set its headers.
            Kind::Frame(EVERY_SITE) if !elsewhere.is_empty() => {
                format!("    not path {}\n", elsewhere.join(" "))
            }
            Kind::Frame(_) => String::new(),
            Kind::Page => format!("    not path {IN_FRAMES}\n"),
            _ => "    file\n".to_owned(),
        };
        format!("{text}{name} {{\n    path {paths}\n{also}}}\nheader {name} {{\n{lines}}}\n")
    })
}

/// What the group of a kind is called, which is the one with this number.
fn name(kind: Kind<'_>, number: usize) -> String {
    match kind {
        Kind::Frame(EVERY_SITE) => "frame".to_owned(),
        Kind::Frame(_) => format!("frame_{number}"),
        other => format!("{other:?}").to_lowercase(),
    }
}

fn lines(headers: &[Header], line: impl Fn(&str, &str) -> String) -> String {
    headers.iter().map(|(name, value)| line(name, value)).collect()
}

impl Group {
    /// The addresses of these files, in which `*` is any text.
    fn addresses(&self, kind: Kind<'_>) -> Vec<String> {
        let documents: &[&str] = match kind {
            Kind::Frame(EVERY_SITE) => &[IN_FRAMES],
            Kind::Frame(_) => return self.branches.iter().map(|it| format!("*/{it}*")).collect(),
            Kind::Page => &["*/", "*.html"],
            _ => &[],
        };
        let endings = self.endings.iter().map(|it| format!("*.{it}"));
        let files = self.files.iter().map(|it| format!("*/{it}"));
        documents.iter().map(|it| (*it).to_owned()).chain(endings).chain(files).collect()
    }

    /// A regular expression for them. The first that fits an address holds for it.
    fn pattern(&self, kind: Kind<'_>) -> String {
        let end = |address: &str| {
            let (address, end) = address.strip_suffix('*').map_or((address, "$"), |it| (it, ""));
            literal(address.trim_start_matches('*')) + end
        };
        let ends: Vec<_> = self.addresses(kind).iter().map(|it| end(it)).collect();
        format!("(?:{})", ends.join("|"))
    }
}

/// A regular expression for `text` itself.
fn literal(text: &str) -> String {
    let is_plain = |c: char| !c.is_ascii_punctuation() || "-_/".contains(c);
    text.chars().fold(String::new(), |pattern, c| {
        if is_plain(c) { format!("{pattern}{c}") } else { format!("{pattern}\\{c}") }
    })
}
