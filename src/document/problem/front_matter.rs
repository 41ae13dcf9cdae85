//! Problems of the front matter.

use super::{did_you_mean, listed};
use crate::{
    diagnostic::{Diagnostic, Span},
    document::{BaseUrlError, embed_host::EmbedHostError},
};

/// `opened` says that there is a first fence, but no second one.
pub(in crate::document) fn no_front_matter(source: &str, opened: bool) -> Diagnostic {
    let first = Span::new(0, source.len()).first_line(source);
    if opened {
        Diagnostic::error("expected a second line `+++` that ends the front matter, found none")
            .at(first, "the front matter begins here")
            .help("write `+++` on a line of its own between the front matter and the text")
    } else {
        Diagnostic::error("expected the line `+++` at the very start of the file")
            .at(first, "the front matter should begin here")
            .help(
                "begin the file with `+++`, `title = \"…\"` and the other fields, and `+++` again",
            )
    }
}

pub(in crate::document) fn toml(span: Span, message: &str) -> Diagnostic {
    Diagnostic::error(format!("the front matter is not TOML: {message}"))
        .at(span, "here")
        .help("write `name = \"value\"`, one field a line, quotes around texts")
}

pub(in crate::document) fn missing_field(span: Span, table: &str, key: &str) -> Diagnostic {
    let example = match key {
        "published" => "2017-10-12T09:17:23+08:00",
        "language" => "\"zh-CN\"",
        "names" => "[\"…\"]",
        _ => "\"…\"",
    };
    Diagnostic::error(format!("expected a field `{key}` in {table}, found none"))
        .at(span, "in here")
        .help(format!("add `{key} = {example}`"))
}

pub(in crate::document) fn unknown_field(
    span: Span,
    table: &str,
    key: &str,
    meant: Option<&str>,
    all: &[&str],
) -> Diagnostic {
    Diagnostic::error(format!("{table} has no field `{key}`"))
        .at(span, "unknown field")
        .help(did_you_mean(meant, all))
}

pub(in crate::document) fn field_type(
    span: Span,
    key: &str,
    expected: &str,
    example: &str,
) -> Diagnostic {
    Diagnostic::error(format!("expected as `{key}` {expected}"))
        .at(span, "something else")
        .help(format!("write `{example}`"))
}

pub(in crate::document) fn moment_without_offset(span: Span, key: &str) -> Diagnostic {
    Diagnostic::error(format!("expected date, time and offset as `{key}`"))
        .at(span, "not a whole moment")
        .help(format!(
            "write for example `{key} = 2017-10-12T09:17:23+08:00`; +08:00 is China's offset"
        ))
}

pub(in crate::document) fn modified_before_published(span: Span) -> Diagnostic {
    Diagnostic::error("expected `modified` at or after `published`, found an earlier moment")
        .at(span, "before the page first appeared")
        .help("correct one of the two, or leave `modified` out while nothing has changed")
}

pub(in crate::document) fn seal(span: Span, found: usize) -> Diagnostic {
    Diagnostic::error(format!("expected one to four characters on the seal, found {found}"))
        .at(span, "does not fit")
        .help("write for example `湖城` or `湖城新路`")
}

pub(in crate::document) fn language_tag(span: Span, found: &str) -> Diagnostic {
    Diagnostic::error(format!("expected a language tag, found `{found}`"))
        .at(span, "not a language tag")
        .help("write for example `zh-CN` or `en`")
}

/// The page has no words of its own in the language `tag`; `instead` names those it takes.
pub(in crate::document) fn language_without_words(
    span: Span,
    tag: &str,
    instead: &str,
) -> Diagnostic {
    Diagnostic::warning(format!("the page has no words of its own in `{tag}`"))
        .at(span, format!("its buttons and headings will be in {instead}"))
        .help("there are words for `zh-CN` and `en`; others are a table of `src/words`")
}

pub(in crate::document) fn base_url(span: Span, error: BaseUrlError) -> Diagnostic {
    Diagnostic::error(error.to_string())
        .at(span, "not such an address")
        .help("write the address under which the page will stand, or leave `base_url` out")
}

pub(in crate::document) fn embed_host(
    span: Span,
    found: &str,
    error: EmbedHostError,
) -> Diagnostic {
    let help = match error {
        EmbedHostError::Scheme => {
            "write for example `https://news.example`; `http://` only before `localhost`, to try it"
        }
        EmbedHostError::More => {
            "a site is named as a whole, one text for each: leave out all that follows host and port"
        }
        EmbedHostError::Host => {
            "write letters, digits, hyphens and dots, a Chinese name in its form `xn--…`"
        }
        EmbedHostError::Wildcard => {
            "write `https://*.paper.example` for all hosts below `paper.example`; leave `embed_hosts` \
             out to let every site show the report"
        }
        EmbedHostError::Port => {
            "write a number from 1 to 65535 behind the colon, or leave both out"
        }
    };
    Diagnostic::error(format!("expected as `embed_hosts` origins of sites, found `{found}`"))
        .at(span, error.to_string())
        .help(help)
}

pub(in crate::document) fn embed_hosts_too_long(
    span: Span,
    found: usize,
    most: usize,
) -> Diagnostic {
    Diagnostic::error(format!(
        "expected `embed_hosts` of at most {most} characters, found {found}: they are sent with every frame"
    ))
    .at(span, "too many")
    .help("name several hosts below one by `https://*.paper.example`")
}

pub(in crate::document) fn web_address(span: Span) -> Diagnostic {
    Diagnostic::error("expected a whole address that begins with `https://` or `http://`")
        .at(span, "not such an address")
        .help("leave `url` out where the address is not known: the name is then plain text")
}

pub(in crate::document) fn unknown_choice(
    span: Span,
    key: &str,
    choices: &[&str],
    meant: Option<&str>,
) -> Diagnostic {
    Diagnostic::error(format!("expected as `{key}` one of {}", listed(choices)))
        .at(span, "none of them")
        .help(match meant {
            Some(meant) => format!("did you mean `{meant}`?"),
            None => "choose the one that is nearest".to_owned(),
        })
}
