//! The headers that a server sends with each file: one table, written for several kinds of server.
//!
//! Some hosts join what several rules say of one address: `no-cache` beats `immutable` then, and
//! two `frame-ancestors` forbid every frame. So no two rules of ours set the same header of a file:
//! what holds for all files stands in one rule, everything else in the one rule of its kind of file.
//! One header is for joining: where a general policy must let frames stand anywhere, a second one narrows it.
//! `_headers` (Netlify, Cloudflare Pages and hosts like them) names pages by their addresses and
//! other files by their endings, which every such host understands alike; [`servers`] has the rest.

mod rules;
mod servers;

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
};

pub use self::rules::Rules;
use super::{PublishError, Site, integrity, output::MARK};
use crate::{
    message,
    messages::Message,
    report::{Report, address},
    share::{LOADER, Subject},
};

/// The file that hosts of static sites read.
const FILE: &str = "_headers";

/// The most rules that a host reads (Cloudflare Pages).
const MOST_RULES: usize = 100;

/// Endings of all files that a build writes under names of their content. They have a rule even if
/// a site has no such file yet, so that a server needs no other rules when the first one comes.
const KEPT_ENDINGS: [&str; 7] = ["avif", "css", "jpg", "js", "png", "svg", "wasm"];

/// The header that says which sites may show a document in a frame, among other things.
const POLICY: &str = "Content-Security-Policy";

/// A header and what it says.
type Header = (&'static str, String);

/// What is sent with every file. The year of Strict-Transport-Security is this host's alone:
/// `includeSubDomains` would bind the whole domain of a newspaper.
const EVERYWHERE: [(&str, &str); 3] = [
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "strict-origin-when-cross-origin"),
    ("Strict-Transport-Security", "max-age=31536000"),
];

/// What a page may ask the reader's device for.
const PERMISSIONS: &str = "camera=(), geolocation=(), microphone=(), clipboard-write=(self), \
                           fullscreen=(self)";

/// What stands in every page of the site instead of in a file; the policy names it by its hash.
#[derive(Clone, Debug, Default)]
pub(super) struct Inline<'a> {
    /// Texts of scripts, exactly as they stand between the tags.
    pub(super) scripts: &'a [&'a str],
    /// Texts of style sheets.
    pub(super) styles: &'a [&'a str],
}

/// Every site, where a policy says which may show a document in a frame.
const EVERY_SITE: &str = "*";

/// Which sites may show the frames of a report, where not every site may: what the policy says of it, by
/// the folder of the frames, such as `lake/embed/`.
#[derive(Debug, Default)]
pub(super) struct FrameHosts(BTreeMap<String, String>);

impl FrameHosts {
    /// Notes those of `report`, which stands in the folder `slug` of the site or is all of it.
    pub(super) fn note(&mut self, slug: Option<&str>, report: &Report) {
        let Some(hosts) = &report.embed_hosts else { return };
        let folder = slug.map(|it| format!("{it}/")).unwrap_or_default() + &Subject::Report.frame();
        let sources = if hosts.is_empty() {
            "'none'".to_owned()
        } else {
            // The site itself has a page on which frames are tried.
            format!("'self' {}", hosts.join(" "))
        };
        self.0.insert(folder, sources);
    }

    /// What the policy of a frame says, where `folder` is that of all frames of its report.
    fn of(&self, folder: &str) -> &str {
        self.0.get(folder).map_or(EVERY_SITE, String::as_str)
    }
}

/// Files with the same headers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Kind<'a> {
    /// What these sites show in a frame; first, since its addresses look like those of pages, and those
    /// for [every site](EVERY_SITE) behind others, since their rules may be about all frames.
    Frame(&'a str),
    /// A page: asked for anew each time, and no gateway may change it.
    Page,
    /// A file that is never changed under its name. Other sites may show it, too.
    Kept,
    /// Figures for whoever wants to count on.
    Data,
    /// The script for pages of other sites: fetched again each hour, since it keeps its name.
    Loader,
    /// Anything else that keeps its name, such as `robots.txt`.
    Plain,
}

impl<'a> Kind<'a> {
    fn of(name: &str, is_kept: bool, hosts: &'a FrameHosts) -> Self {
        match ending(name) {
            "html" => address::frames(name).map_or(Self::Page, |it| Self::Frame(hosts.of(it))),
            _ if name == LOADER => Self::Loader,
            _ if is_kept => Self::Kept,
            "csv" | "json" => Self::Data,
            _ => Self::Plain,
        }
    }

    const fn is_document(self) -> bool {
        matches!(self, Self::Frame(_) | Self::Page)
    }

    fn headers(self, inline: &Inline<'_>) -> Vec<Header> {
        let shared = [
            (POLICY, "default-src 'none'; frame-ancestors 'self'"),
            ("Access-Control-Allow-Origin", "*"),
            ("Cross-Origin-Resource-Policy", "cross-origin"),
        ];
        let (mut headers, cache) = match self {
            Self::Page => (
                vec![
                    (POLICY, policy("'self'", inline)),
                    ("Permissions-Policy", PERMISSIONS.to_owned()),
                    ("Cross-Origin-Opener-Policy", "same-origin".to_owned()),
                ],
                "no-cache, no-transform",
            ),
            // A page around it decides who opened whom, and may be isolated itself.
            Self::Frame(hosts) => (
                vec![
                    (POLICY, policy(hosts, inline)),
                    ("Permissions-Policy", PERMISSIONS.to_owned()),
                    ("Cross-Origin-Resource-Policy", "cross-origin".to_owned()),
                ],
                "no-cache, no-transform",
            ),
            Self::Loader => (owned(&shared), "public, max-age=3600"),
            Self::Kept => (owned(&shared), "public, max-age=31536000, immutable"),
            Self::Data => (owned(&shared), "no-cache"),
            Self::Plain => (owned(&shared[..1]), "no-cache"),
        };
        headers.push(("Cache-Control", cache.to_owned()));
        headers
    }
}

/// The content policy of a page, which may stand in a frame on the sites `frame_ancestors`.
/// WebAssembly needs `wasm-unsafe-eval`, which Safari knows from 16 on.
fn policy(frame_ancestors: &str, inline: &Inline<'_>) -> String {
    let hashes = |texts: &[&str]| {
        texts.iter().fold(String::new(), |mut all, text| {
            let _ = write!(all, " '{}'", integrity::sha256(text.as_bytes()));
            all
        })
    };
    format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'{}; style-src 'self'{}; \
         img-src 'self'; font-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'none'; \
         form-action 'none'; \
         frame-ancestors {frame_ancestors}",
        hashes(inline.scripts),
        hashes(inline.styles),
    )
}

/// The files of a kind, by what their rules name.
#[derive(Debug, Default)]
struct Group {
    /// Endings that only files of this kind have.
    endings: BTreeSet<String>,
    /// Files with another ending, but for pages.
    files: BTreeSet<String>,
    /// The folders of pages: nothing, or a name with `/` at its end.
    folders: BTreeSet<String>,
    /// Folders with nothing but folders of pages in them, such as `f/`, which holds a page for each
    /// statistic: one rule holds for all of it.
    branches: BTreeSet<String>,
}

impl Group {
    /// The addresses of `_headers`, in which `*` is any text.
    fn paths(&self) -> impl Iterator<Item = String> {
        let endings = self.endings.iter().map(|it| format!("/*.{it}"));
        let files = self.files.iter().map(|it| format!("/{it}"));
        let page = |folder: &String| [format!("/{folder}"), format!("/{folder}index.html")];
        let branches = self.branches.iter().map(|it| format!("/{it}*"));
        endings.chain(files).chain(self.folders.iter().flat_map(page)).chain(branches)
    }
}

/// What is said where `_headers` cannot hold reports to the sites they name.
fn open() -> Message {
    message!(
        "more reports have `embed_hosts` than `_headers` may have rules: on hosts that read that file every \
         site can show every report in a frame, whatever `embed_hosts` says; `_headers.nginx` and \
         `_headers.caddy` do as it says",
        "写有`embed_hosts`的报道多于`_headers`能写的规则：在读取这个文件的主机上，任何网站都能嵌入每篇报道，\
         `embed_hosts`不起作用；`_headers.nginx`和`_headers.caddy`仍然有效"
    )
}

/// Writes the rules for the files of `site`, which are all written, beside them. Returns them, with what
/// whoever builds should know of them.
///
/// # Errors
/// When a file cannot be written.
pub(super) fn publish(
    site: &mut Site,
    inline: &Inline<'_>,
    frame_hosts: &FrameHosts,
) -> Result<(Rules, Option<Message>), PublishError> {
    let groups = groups(site, frame_hosts);
    let (rules, are_open) = rules(&groups, inline);
    site.write(FILE, rules.to_string().as_bytes())?;
    site.write(&format!("{FILE}.nginx"), servers::nginx(&groups, inline).as_bytes())?;
    site.write(&format!("{FILE}.caddy"), servers::caddy(&groups, inline).as_bytes())?;
    Ok((rules, are_open.then(open)))
}

/// Whether there are more rules than a host reads, with the one for all files.
fn are_too_many(groups: &BTreeMap<Kind<'_>, Group>) -> bool {
    1 + groups.values().flat_map(Group::paths).count() > MOST_RULES
}

fn groups<'a>(site: &Site, hosts: &'a FrameHosts) -> BTreeMap<Kind<'a>, Group> {
    let kinds = || site.files().map(|(name, is_kept)| (name, Kind::of(name, is_kept, hosts)));
    let mut of_ending: BTreeMap<&str, BTreeSet<Kind>> = BTreeMap::new();
    for (name, kind) in kinds() {
        of_ending.entry(ending(name)).or_default().insert(kind);
    }
    let kept = KEPT_ENDINGS.iter().filter(|it| !of_ending.contains_key(*it));
    let kept = Group { endings: kept.map(|it| (*it).to_owned()).collect(), ..Group::default() };
    let mut groups = BTreeMap::from([(Kind::Kept, kept)]);
    for (name, kind) in kinds() {
        let group = groups.entry(kind).or_default();
        if kind.is_document() {
            let folder = name.trim_end_matches("index.html");
            match address::frames(folder).or_else(|| address::branch(folder)) {
                Some(branch) => group.branches.insert(branch.to_owned()),
                None => group.folders.insert(folder.to_owned()),
            };
        } else if of_ending[ending(name)].len() > 1 {
            group.files.insert(name.to_owned());
        } else {
            group.endings.insert(ending(name).to_owned());
        }
    }
    groups
}

fn ending(name: &str) -> &str {
    name.rsplit_once('.').map_or("", |(_, ending)| ending)
}

/// The rules of `_headers`, and whether they let frames stand on sites that their report does not name.
///
/// Where there are too many pages for a rule each, what they say holds for all files, and frames are let
/// stand anywhere: pages are then, too, in which there is nothing that a press could do behind the reader's
/// back. The frames of a report that names its hosts keep a rule with the whole policy: of two policies both
/// hold, whether a host sends both or the last. How long a page is kept is up to the host: those that
/// read this file ask again each time.
fn rules(groups: &BTreeMap<Kind<'_>, Group>, inline: &Inline<'_>) -> (Rules, bool) {
    let mut everywhere = owned(&EVERYWHERE);
    let (mut pages, mut rules): (Vec<_>, Vec<_>) = groups
        .iter()
        .flat_map(|(kind, group)| group.paths().map(|path| (*kind, path, kind.headers(inline))))
        .partition(|(kind, ..)| kind.is_document());
    let mut are_open = false;
    if are_too_many(groups) {
        pages.retain(|(kind, ..)| matches!(kind, Kind::Frame(hosts) if *hosts != EVERY_SITE));
        are_open = 1 + pages.len() + rules.len() > MOST_RULES;
        if are_open {
            pages.clear();
        }
        for (_, _, headers) in &mut pages {
            headers.retain(|(name, _)| *name == POLICY);
        }
        for (name, value) in
            [Kind::Frame(EVERY_SITE), Kind::Page].map(|it| it.headers(inline)).concat()
        {
            if name != "Cache-Control" && everywhere.iter().all(|(it, _)| *it != name) {
                everywhere.push((name, value));
            }
        }
        for (_, _, headers) in &mut rules {
            headers.retain(|(name, _)| everywhere.iter().all(|(it, _)| it != name));
        }
    }
    let rules = pages.into_iter().chain(rules).map(|(_, path, headers)| (path, headers));
    (Rules::new([("/*".to_owned(), everywhere)].into_iter().chain(rules).collect()), are_open)
}

fn owned(headers: &[(&'static str, &str)]) -> Vec<Header> {
    headers.iter().map(|(name, value)| (*name, (*value).to_owned())).collect()
}
