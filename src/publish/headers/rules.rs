//! The rules of `_headers`: what is sent at which addresses.

use std::fmt;

use super::Header;

/// What a server sends with each file of a site, address by address. All rules that fit an address hold
/// for it; no two of them set the same header.
#[derive(Clone, Debug)]
pub struct Rules(Vec<(String, Vec<Header>)>);

impl Rules {
    pub(super) const fn new(rules: Vec<(String, Vec<Header>)>) -> Self {
        Self(rules)
    }

    /// The headers that are sent at `path`, which begins with `/`.
    pub fn at<'a>(&'a self, path: &'a str) -> impl Iterator<Item = (&'static str, &'a str)> {
        let fitting = self.0.iter().filter(|(pattern, _)| fits(pattern, path));
        fitting.flat_map(|(_, headers)| headers.iter().map(|(name, value)| (*name, value.as_str())))
    }
}

/// Whether `pattern`, in which one `*` may stand for any text, fits `path`.
fn fits(pattern: &str, path: &str) -> bool {
    match pattern.split_once('*') {
        Some((start, end)) => path.strip_prefix(start).is_some_and(|rest| rest.ends_with(end)),
        None => pattern == path,
    }
}

/// `_headers`: addresses, and indented below each what is sent there.
impl fmt::Display for Rules {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "# Headers for Netlify, Cloudflare Pages and hosts that read the same form.")?;
        for (path, headers) in &self.0 {
            writeln!(f, "{path}")?;
            for (name, value) in headers {
                writeln!(f, "  {name}: {value}")?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_is_any_text_and_what_stands_beside_it_is_itself() {
        for (pattern, path, expected) in [
            ("/*", "/", true),
            ("/*.css", "/a/b.css", true),
            ("/*.css", "/a/b.css.map", false),
            ("/f/*", "/f/lake/", true),
            ("/f/*", "/g/f/lake/", false),
            ("/", "/", true),
            ("/", "/a", false),
        ] {
            assert_eq!(fits(pattern, path), expected, "{pattern} {path}");
        }
    }
}
