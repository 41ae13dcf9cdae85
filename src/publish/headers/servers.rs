//! The table for servers with a configuration of their own: parts of it, to be included there.
//!
//! A page is known by its ending, so a part holds for any number of pages.

use std::collections::BTreeMap;

use super::{EVERYWHERE, FILE, Group, Header, Inline, Kind, MARK, owned};

/// The addresses of what frames show.
const IN_FRAMES: &str = "*/embed/*";

/// Locations for the `server` of nginx. A location with headers of its own has no others, so each
/// has all; without `always` none is sent with an error, which nobody should keep for a year.
pub(super) fn nginx(groups: &BTreeMap<Kind, Group>, inline: &Inline<'_>) -> String {
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
pub(super) fn caddy(groups: &BTreeMap<Kind, Group>, inline: &Inline<'_>) -> String {
    let top = format!(
        "# Headers for Caddy: import this file in the site whose root is this folder.\n\
         @changjuan_own path */{MARK} */{FILE}*\n\
         respond @changjuan_own 404\n"
    );
    groups.iter().fold(top, |text, (kind, group)| {
        let name = format!("@changjuan_{}", format!("{kind:?}").to_lowercase());
        let headers = [owned(&EVERYWHERE), kind.headers(inline)].concat();
        let lines = lines(&headers, |name, value| format!("    {name} \"{value}\"\n"));
        let paths = group.addresses(*kind).join(" ");
        let also = match kind {
            Kind::Frame => String::new(),
            // Both would set its headers.
            Kind::Page => format!("    not path {IN_FRAMES}\n"),
            _ => "    file\n".to_owned(),
        };
        format!("{text}{name} {{\n    path {paths}\n{also}}}\nheader {name} {{\n{lines}}}\n")
    })
}

fn lines(headers: &[Header], line: impl Fn(&str, &str) -> String) -> String {
    headers.iter().map(|(name, value)| line(name, value)).collect()
}

impl Group {
    /// The addresses of these files, in which `*` is any text.
    fn addresses(&self, kind: Kind) -> Vec<String> {
        let documents: &[&str] = match kind {
            Kind::Frame => &[IN_FRAMES],
            Kind::Page => &["*/", "*.html"],
            _ => &[],
        };
        let endings = self.endings.iter().map(|it| format!("*.{it}"));
        let files = self.files.iter().map(|it| format!("*/{it}"));
        documents.iter().map(|it| (*it).to_owned()).chain(endings).chain(files).collect()
    }

    /// A regular expression for them. The first that fits an address holds for it.
    fn pattern(&self, kind: Kind) -> String {
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
