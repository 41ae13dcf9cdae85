//! A site that may show a report in frames, as the front matter names it and the content policy takes it.

use std::str::FromStr;

/// Longest name of a host (RFC 1035), in characters; of one of its labels, at most [`LONGEST_LABEL`].
const LONGEST_HOST: usize = 253;

/// Longest label of a host (RFC 1035), in characters.
const LONGEST_LABEL: usize = 63;

/// The origin of a site, perhaps of all hosts below one: `https://*.paper.example:8443`.
///
/// It is a `host-source` of the Content Security Policy, narrower than those: it has nothing in it that
/// could mean something else in a header or in a server's configuration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct EmbedHost(String);

impl EmbedHost {
    /// The origin, in lower case.
    pub(super) fn into_string(self) -> String {
        self.0
    }
}

/// What is wrong with an origin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum EmbedHostError {
    /// It begins with neither `https://` nor `http://localhost`.
    Scheme,
    /// Something follows host and port, such as a path.
    More,
    /// The host is no name of one.
    Host,
    /// `*` stands elsewhere than for the labels before the last two or more.
    Wildcard,
    /// The port is no number from 1 to 65535.
    Port,
}

impl FromStr for EmbedHost {
    type Err = EmbedHostError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let text = text.to_ascii_lowercase();
        let (scheme, rest) = text.split_once("://").ok_or(EmbedHostError::Scheme)?;
        if rest.contains(['/', '?', '#']) {
            return Err(EmbedHostError::More);
        }
        let (host, port) = rest.split_once(':').map_or((rest, None), |(it, port)| (it, Some(port)));
        if scheme != "https" && (scheme, host) != ("http", "localhost") {
            return Err(EmbedHostError::Scheme);
        }
        let name = host.strip_prefix("*.").unwrap_or(host);
        // One label below `*` would be a whole country.
        if name.contains('*') || name != host && !name.contains('.') {
            return Err(EmbedHostError::Wildcard);
        }
        if host.len() > LONGEST_HOST || !name.split('.').all(is_label) {
            return Err(EmbedHostError::Host);
        }
        if !port.is_none_or(is_port) {
            return Err(EmbedHostError::Port);
        }
        Ok(Self(text))
    }
}

fn is_label(text: &str) -> bool {
    let is_inner = |c: char| c.is_ascii_alphanumeric() || c == '-';
    (1..=LONGEST_LABEL).contains(&text.len())
        && text.chars().all(is_inner)
        && !text.starts_with('-')
        && !text.ends_with('-')
}

fn is_port(text: &str) -> bool {
    text.chars().all(|c| c.is_ascii_digit()) && text.parse().is_ok_and(|port: u16| port > 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn origins_are_taken() {
        for text in [
            "https://news.example",
            "https://*.paper.example",
            "https://news.example:8443",
            "https://xn--55qx5d.example",
            "https://192.0.2.1",
            "https://localhost",
            "http://localhost",
            "http://localhost:8081",
        ] {
            let host = text.parse().map(EmbedHost::into_string);
            assert_eq!(host.as_deref(), Ok(text));
        }
        let host = "HTTPS://News.Example".parse().map(EmbedHost::into_string);
        assert_eq!(host.as_deref(), Ok("https://news.example"));
    }

    #[test]
    fn nothing_else_is() {
        use EmbedHostError::{Host, More, Port, Scheme, Wildcard};
        for (text, fault) in [
            ("", Scheme),
            ("*", Scheme),
            ("'self'", Scheme),
            ("news.example", Scheme),
            ("//news.example", Scheme),
            ("http://news.example", Scheme),
            ("http://localhost.example", Scheme),
            ("ftp://news.example", Scheme),
            ("https://news.example/", More),
            ("https://news.example/embed", More),
            ("https://news.example?a", More),
            ("https://", Host),
            ("https://news..example", Host),
            ("https://-news.example", Host),
            ("https://新闻.example", Host),
            ("https://a.example https://b.example", More),
            ("https://a.example;", Host),
            ("https://a.example\" b", Host),
            ("https://a.example,b", Host),
            ("https://me@news.example", Host),
            ("https://[", Host),
            ("https://*", Wildcard),
            ("https://*.example", Wildcard),
            ("https://news.*.example", Wildcard),
            ("https://*news.example", Wildcard),
            ("https://news.example:", Port),
            ("https://news.example:0", Port),
            ("https://news.example:65536", Port),
            ("https://news.example:*", Port),
            ("https://news.example:+1", Port),
        ] {
            assert_eq!(text.parse::<EmbedHost>(), Err(fault), "{text}");
        }
        let long = ["https://", &"a.".repeat(130), "example"].concat();
        assert_eq!(long.parse::<EmbedHost>(), Err(Host));
        assert_eq!(format!("https://{}.example", "a".repeat(64)).parse::<EmbedHost>(), Err(Host));
    }
}
