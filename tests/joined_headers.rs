//! What a host sends with each file of a site, by the site's `_headers`.

use std::{collections::BTreeMap, fs, path::Path};

/// What of all rules applies to an address: each value of each header, by its lower-case name.
pub(crate) type Joined = BTreeMap<String, Vec<String>>;

/// The rules of a `_headers` file.
pub(crate) struct Rules(Vec<(String, Vec<(String, String)>)>);

/// How a host compares addresses.
#[derive(Clone, Copy)]
pub(crate) enum Host {
    /// As they are.
    Exact,
    /// Whatever the case, and whether there is `/` at the end or not.
    Lenient,
}

impl Rules {
    /// The rules of the site in a folder.
    pub(crate) fn of(site: &Path) -> Self {
        let text = fs::read_to_string(site.join("_headers")).unwrap();
        let mut rules: Vec<(String, Vec<_>)> = Vec::new();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            assert!(line.len() <= 2_000, "Cloudflare Pages reads no longer lines: {line}");
            match line.strip_prefix("  ") {
                None => rules.push((line.to_owned(), Vec::new())),
                Some(header) => {
                    let (name, value) = header.split_once(": ").unwrap();
                    rules.last_mut().unwrap().1.push((name.to_lowercase(), value.to_owned()));
                }
            }
        }
        assert!(rules.len() <= 100, "Cloudflare Pages reads no more: {}", rules.len());
        for (path, _) in &rules {
            assert!(path.matches('*').count() <= 1 && !path.contains(':'), "{path}");
        }
        Self(rules)
    }

    /// What is sent with the file at an address.
    pub(crate) fn sent(&self, host: Host, address: &str) -> Joined {
        let folded = |text: &str| match host {
            Host::Exact => text.to_owned(),
            Host::Lenient => text.trim_end_matches('/').to_lowercase(),
        };
        let address = folded(address);
        let applies = |path: &str| match folded(path).split_once('*') {
            None => address == folded(path),
            Some(("/", "")) => true,
            // A folder without its `/` is in itself, where that makes no difference.
            Some((start, "")) if matches!(host, Host::Lenient) => {
                format!("{address}/").starts_with(start)
            }
            Some((start, end)) => address.starts_with(start) && address.ends_with(end),
        };
        let mut joined = Joined::new();
        for (name, value) in self.0.iter().filter(|(path, _)| applies(path)).flat_map(|it| &it.1) {
            joined.entry(name.clone()).or_default().push(value.clone());
        }
        joined
    }
}

/// The addresses of every file of a site that is for readers, with the names of the files.
pub(crate) fn addresses(site: &Path) -> Vec<(String, String)> {
    let (mut found, mut folders) = (Vec::new(), vec![String::new()]);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(site.join(&folder)).unwrap() {
            let entry = entry.unwrap();
            let name = format!("{folder}{}", entry.file_name().into_string().unwrap());
            if entry.path().is_dir() {
                folders.push(name + "/");
            } else if !name.starts_with(['.', '_']) {
                if let Some(folder) = name.strip_suffix("index.html") {
                    found.push((format!("/{folder}"), name.clone()));
                }
                found.push((format!("/{name}"), name));
            }
        }
    }
    found
}

/// Fails unless every file of a site gets the headers of its kind, and each once. Pages have none
/// about their cache where `of_many` says that there are too many of them.
pub(crate) fn assert_joined(site: &Path, of_many: bool) {
    let rules = Rules::of(site);
    let addresses = addresses(site);
    assert!(addresses.len() > 10);
    for (address, file) in &addresses {
        for host in [Host::Exact, Host::Lenient] {
            let sent = rules.sent(host, address);
            let twice = sent.iter().find(|(_, values)| values.len() > 1);
            assert_eq!(twice, None, "{address}: hosts join these");
            let says = |name: &str| sent.get(name).map_or("", |values| values[0].as_str());

            assert_eq!(says("x-content-type-options"), "nosniff", "{address}");
            assert_eq!(says("strict-transport-security"), "max-age=31536000", "{address}");
            let is_page = file.ends_with(".html");
            let is_frame = is_page && format!("/{file}").contains("/embed/");
            let is_loader = file == "embed.js";
            let is_figures =
                file.ends_with("data/figures.json") || file.ends_with("data/figures.csv");
            let is_data = is_figures || format!("/{file}").contains("/oembed/");
            let is_list = ["robots.txt", "sitemap.xml", "feed.xml"].contains(&file.as_str());
            let cache = match () {
                () if is_page && of_many => "",
                () if is_page => "no-cache, no-transform",
                () if is_data || is_list => "no-cache",
                () if is_loader => "public, max-age=3600",
                () => "public, max-age=31536000, immutable",
            };
            assert_eq!(says("cache-control"), cache, "{address}");
            let is_for_all = !is_page && !is_list;
            let origin = if is_for_all { "*" } else { "" };
            assert_eq!(says("access-control-allow-origin"), origin, "{address}");
            let policy = says("content-security-policy");
            assert!(policy.starts_with("default-src 'none'; "), "{address}: {policy}");
            let ancestors = if is_frame || of_many { "*" } else { "'self'" };
            let around = policy.rsplit_once("; frame-ancestors ").map(|it| it.1);
            assert_eq!(around, Some(ancestors), "{address}: {policy}");
            let is_resource = is_for_all || is_frame || of_many;
            let resource = if is_resource { "cross-origin" } else { "" };
            assert_eq!(says("cross-origin-resource-policy"), resource, "{address}");
            assert!(!policy.contains("unsafe-inline"), "{address}: {policy}");
            if is_page {
                assert!(policy.contains("script-src 'self' 'wasm-unsafe-eval'"), "{policy}");
                let opener = if is_frame && !of_many { "" } else { "same-origin" };
                assert_eq!(says("cross-origin-opener-policy"), opener, "{address}");
            }
        }
    }
}
