//! The address under which pages will stand, as the front matter and the command take it.

use std::{
    fmt::{self, Display},
    str::FromStr,
};

use super::target::is_web_address;
use crate::{
    message,
    messages::{Locale, Message},
};

/// The absolute address of a folder, with `/` at its end; it has neither query nor fragment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BaseUrl(String);

impl BaseUrl {
    /// The address.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Something else was given as an address of a folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BaseUrlError;

impl BaseUrlError {
    /// What was expected.
    #[must_use]
    pub fn message(self) -> Message {
        message!(
            "expected the address of a folder: `https://…/`, without `?` and `#`",
            "应为文件夹的网址：`https://…/`，不含`?`和`#`"
        )
    }
}

impl Display for BaseUrlError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.message().text(Locale::English))
    }
}

impl std::error::Error for BaseUrlError {}

impl FromStr for BaseUrl {
    type Err = BaseUrlError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let text = text.trim();
        if !is_web_address(text) || text.contains(['?', '#']) {
            return Err(BaseUrlError);
        }
        Ok(Self(format!("{}/", text.trim_end_matches('/'))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_the_address_of_a_folder() {
        for text in ["https://example.org", "https://example.org/", " https://example.org// "] {
            assert_eq!(text.parse().as_ref().map(BaseUrl::as_str), Ok("https://example.org/"));
        }
        let deep: BaseUrl = "http://localhost:8080/a/b".parse().unwrap();
        assert_eq!(deep.as_str(), "http://localhost:8080/a/b/");
    }

    #[test]
    fn nothing_else_is() {
        for text in [
            "",
            "example.org",
            "//example.org/",
            "/reports/",
            "ftp://example.org/",
            "mailto:a@example.org",
            "https://example.org/a?b=c",
            "https://example.org/#a",
            "https://example.org/a b",
            "https://",
        ] {
            assert_eq!(text.parse::<BaseUrl>(), Err(BaseUrlError), "{text}");
        }
    }
}
