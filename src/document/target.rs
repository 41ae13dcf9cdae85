//! Where a link may lead.

/// Where a link leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Target<'a> {
    /// To another site, or to a mailbox.
    Absolute,
    /// To a place in the page.
    Fragment(&'a str),
    /// To a file beside the page.
    Relative,
}

/// Why a link may not lead there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TargetError<'a> {
    /// It is empty.
    Empty,
    /// It holds a space, a control character or a backslash.
    Character(char),
    /// Its scheme is not one of the three.
    Scheme(&'a str),
    /// It has a scheme, but nothing behind it.
    NoHost,
    /// It is the address of a site without its scheme.
    NoScheme(&'a str),
    /// It stands in angles, as Markdown has it.
    Angles(&'a str),
    /// It begins with `/`: pages are published under any path.
    Rooted,
}

impl<'a> Target<'a> {
    /// Takes `text` as a target.
    pub(super) fn new(text: &'a str) -> Result<Self, TargetError<'a>> {
        let strange = |c: &char| c.is_whitespace() || c.is_control() || *c == '\\';
        if let Some(c) = text.chars().find(strange) {
            return Err(TargetError::Character(c));
        }
        if let Some(name) = text.strip_prefix('#') {
            return if name.is_empty() {
                Err(TargetError::Empty)
            } else {
                Ok(Self::Fragment(name))
            };
        }
        if text.starts_with('<') {
            return Err(TargetError::Angles(text));
        }
        if text.get(..4).is_some_and(|it| it.eq_ignore_ascii_case("www.")) {
            return Err(TargetError::NoScheme(text));
        }
        match text.split_once(':').filter(|(scheme, _)| !scheme.contains(['/', '?', '#'])) {
            Some((scheme, rest)) => match scheme.to_ascii_lowercase().as_str() {
                "http" | "https" if has_host(rest) => Ok(Self::Absolute),
                "mailto" if rest.contains('@') => Ok(Self::Absolute),
                "http" | "https" | "mailto" => Err(TargetError::NoHost),
                _ => Err(TargetError::Scheme(scheme)),
            },
            None if text.is_empty() => Err(TargetError::Empty),
            None if text.starts_with('/') => Err(TargetError::Rooted),
            None => Ok(Self::Relative),
        }
    }
}

fn has_host(rest: &str) -> bool {
    rest.strip_prefix("//").is_some_and(|host| host.starts_with(|c: char| c.is_alphanumeric()))
}

/// Whether `text` is a whole `http:` or `https:` address.
pub(super) fn is_web_address(text: &str) -> bool {
    let scheme = text.split_once(':').map(|(scheme, _)| scheme.to_ascii_lowercase());
    Target::new(text) == Ok(Target::Absolute) && scheme.is_some_and(|it| it != "mailto")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn targets_are_told_apart() {
        for (text, expected) in [
            ("https://a.b/c?d#e", Ok(Target::Absolute)),
            ("HTTP://a.b", Ok(Target::Absolute)),
            ("mailto:a@b.c", Ok(Target::Absolute)),
            ("#figures", Ok(Target::Fragment("figures"))),
            ("data/figures.csv", Ok(Target::Relative)),
            ("?a=b:c", Ok(Target::Relative)),
            ("./a:b", Ok(Target::Relative)),
            ("", Err(TargetError::Empty)),
            ("#", Err(TargetError::Empty)),
            ("javascript:alert(1)", Err(TargetError::Scheme("javascript"))),
            ("JavaScript:alert(1)", Err(TargetError::Scheme("JavaScript"))),
            ("data:text/html,x", Err(TargetError::Scheme("data"))),
            ("java\tscript:alert(1)", Err(TargetError::Character('\t'))),
            ("a b", Err(TargetError::Character(' '))),
            ("\\\\evil", Err(TargetError::Character('\\'))),
            ("//a.b", Err(TargetError::Rooted)),
            ("/about", Err(TargetError::Rooted)),
            ("https:a.b", Err(TargetError::NoHost)),
            ("https:///a", Err(TargetError::NoHost)),
            ("mailto:", Err(TargetError::NoHost)),
            ("www.a.b/c", Err(TargetError::NoScheme("www.a.b/c"))),
            ("<https://a.b>", Err(TargetError::Angles("<https://a.b>"))),
        ] {
            assert_eq!(Target::new(text), expected, "{text}");
        }
    }

    #[test]
    fn only_whole_web_addresses_count_as_such() {
        assert!(is_web_address("https://a.b/"));
        for text in ["www.a.b", "mailto:a@b.c", "a/b", "#a", "ftp://a.b"] {
            assert!(!is_web_address(text), "{text}");
        }
    }
}
