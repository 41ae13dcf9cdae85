//! The front matter: what a report says about itself, in TOML between two lines of `+++`.

mod art;
mod fields;

use std::collections::BTreeSet;

use toml::de::DeTable;

use self::{art::art, fields::Fields};
use super::{
    BaseUrl, cause,
    embed_host::EmbedHost,
    nearest::nearest,
    problem::{self, TooLong},
    reader::Reader,
    statistics::is_language,
    target::is_web_address,
};
use crate::{
    diagnostic::Span,
    report::{
        Credit, Link, LinkKind, Source,
        art::Art,
        names::{Language, Moment},
    },
};

/// The line above and below the front matter.
const FENCE: &str = "+++";

/// Longest list of hosts, in characters: some servers read no line of more than 2,000, and the rest of the
/// policy stands in it, too.
const LONGEST_HOSTS: usize = 1_000;

/// What a report says about itself.
pub(super) struct FrontMatter {
    pub(super) title: String,
    pub(super) subtitle: String,
    pub(super) kicker: Option<String>,
    pub(super) seal: Option<String>,
    pub(super) description: String,
    pub(super) language: Language,
    pub(super) published: Moment,
    pub(super) modified: Option<Moment>,
    pub(super) edition: Option<String>,
    pub(super) base_url: Option<String>,
    pub(super) embed_hosts: Option<Vec<String>>,
    pub(super) source: Option<Source>,
    pub(super) credits: Vec<Credit>,
    pub(super) links: Vec<Link>,
    pub(super) art: Option<Art>,
}

/// Where the front matter and the text stand in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Split {
    /// The TOML between the fences.
    pub(super) front: Span,
    /// First byte of the text.
    pub(super) body: usize,
}

/// Finds the two fences.
///
/// # Errors
/// When the first line is no fence, with `false`; when there is no second one, with `true`.
pub(super) fn split(source: &str) -> Result<Split, bool> {
    let mut at = 0;
    let mut start = None;
    for line in source.split_inclusive('\n') {
        let end = at + line.len();
        match start {
            None if line.trim_end() != FENCE => return Err(false),
            None => start = Some(end),
            Some(start) if line.trim_end() == FENCE => {
                return Ok(Split { front: Span::new(start, at), body: end });
            }
            Some(_) => {}
        }
        at = end;
    }
    Err(start.is_some())
}

impl Reader<'_> {
    /// Reads the front matter at `front`.
    pub(super) fn front_matter(&mut self, front: Span) -> Option<FrontMatter> {
        let (table, errors) = DeTable::parse_recoverable(front.of(self.source));
        if !errors.is_empty() {
            let place = |it: &toml::de::Error| it.span().map_or(front, Span::from);
            let errors = errors.iter().map(|it| (place(it).shifted(front.start), it.message()));
            self.report_toml(errors.collect());
            return None;
        }
        let fence = Span::new(0, FENCE.len());
        let mut fields =
            Fields::new(self, table.get_ref(), front.start, fence, problem::front_matter_name());
        let title = fields.required("title");
        let subtitle = fields.required("subtitle");
        let kicker = fields.text("kicker");
        let seal = fields.text("seal");
        let description = fields.required("description");
        let language = fields.required("language");
        let published = fields.required_moment("published");
        let modified = fields.moment("modified");
        if let (Some((published, _)), Some((modified, at))) = (&published, &modified)
            && modified.is_before(published)
        {
            fields.report(problem::modified_before_published(*at));
        }
        let edition = fields.text("edition");
        let base_url = fields.text("base_url");
        let embed_hosts = embed_hosts(&mut fields);
        let source = fields.table("source", source).flatten();
        let credits = fields.tables("credits", credit);
        let links = fields.tables("links", link);
        let art = fields.table("art", art).flatten();
        fields.finish();

        let language = self.language(language);
        for (given, what) in [(&title, TooLong::Title), (&description, TooLong::Description)] {
            given.iter().for_each(|(text, quoted)| self.length(text, *quoted, what));
        }
        self.published_later(published.as_ref());
        for (text, quoted) in [&title, &subtitle, &kicker, &description].into_iter().flatten() {
            self.typesetting_of_quoted(text, *quoted);
        }
        Some(FrontMatter {
            kicker: kicker.map(|(text, _)| text),
            seal: self.seal(seal),
            base_url: self.base_url(base_url),
            embed_hosts,
            language,
            title: title?.0,
            subtitle: subtitle?.0,
            description: description?.0,
            published: published?.0,
            modified: modified.map(|(moment, _)| moment),
            edition: edition.map(|(text, _)| text),
            source,
            credits,
            links,
            art,
        })
    }

    /// Reports what is no TOML, each line once: after the first error the parser often only guesses.
    fn report_toml(&mut self, errors: Vec<(Span, &str)>) {
        let mut told = BTreeSet::new();
        for (at, why) in errors {
            let before = Span::new(0, at.start).of(self.source);
            let start = before.rfind('\n').map_or(0, |at| at + 1);
            let line = Span::new(start, self.source.len()).of(self.source);
            let line = line.lines().next().unwrap_or_default();
            if told.insert(start) {
                self.report(match cause::of(line) {
                    Some(cause) => problem::slip_in_front_matter(start, &cause),
                    None => problem::toml(at.first_line(self.source), why),
                });
            }
        }
    }

    /// Warns of a page that appears more than a day from now.
    fn published_later(&mut self, published: Option<&(Moment, Span)>) {
        const DAY: i64 = 24 * 60 * 60;
        if let (Some(now), Some((moment, at))) = (self.now, published)
            && moment.unix_seconds() > now + DAY
        {
            self.report(problem::published_later(*at));
        }
    }

    /// What stands on a seal.
    pub(super) fn seal(&mut self, seal: Option<(String, Span)>) -> Option<String> {
        let (text, at) = seal?;
        if !(1..=4).contains(&text.chars().count()) {
            self.report(problem::seal(at, text.chars().count()));
        }
        Some(text)
    }

    fn language(&mut self, language: Option<(String, Span)>) -> Language {
        let (tag, at) = language.unwrap_or_else(|| ("und".to_owned(), Span::new(0, 0)));
        if !is_language(&tag) {
            self.report(problem::language_tag(at, &tag));
        }
        let language = Language::new(&tag);
        self.chinese = language.is_chinese();
        if is_language(&tag) && at.end > at.start && !language.has_words() {
            self.report(problem::language_without_words(at, &tag, self.chinese));
        }
        language
    }

    /// The base URL with `/` at its end.
    fn base_url(&mut self, url: Option<(String, Span)>) -> Option<String> {
        let (text, at) = url?;
        match text.parse::<BaseUrl>() {
            Ok(url) => Some(url.as_str().to_owned()),
            Err(error) => {
                self.report(problem::base_url(at, error));
                None
            }
        }
    }
}

/// The sites that may show the report in frames, if they are named.
fn embed_hosts(fields: &mut Fields<'_, '_, '_>) -> Option<Vec<String>> {
    let named = fields.list("embed_hosts")?;
    let mut hosts = BTreeSet::new();
    for (text, at) in &named {
        match text.parse().map(EmbedHost::into_string) {
            Ok(host) => _ = hosts.insert(host),
            Err(error) => fields.report(problem::embed_host(*at, text, error)),
        }
    }
    let length = hosts.iter().map(|it| it.len() + 1).sum();
    if length > LONGEST_HOSTS
        && let Some((_, at)) = named.last()
    {
        fields.report(problem::embed_hosts_too_long(*at, length, LONGEST_HOSTS));
    }
    Some(hosts.into_iter().collect())
}

fn source(fields: &mut Fields<'_, '_, '_>) -> Option<Source> {
    let name = fields.required("name");
    let section = fields.text("section");
    let title = fields.required("title");
    let published = fields.required_moment("published");
    let authors = fields.tables("authors", credit);
    let url = url(fields);
    Some(Source {
        name: name?.0,
        section: section.map(|(text, _)| text),
        title: title?.0,
        published: published?.0,
        authors,
        url,
    })
}

fn credit(fields: &mut Fields<'_, '_, '_>) -> Option<Credit> {
    let role = fields.required("role");
    let names = fields.required_texts("names");
    let note = fields.text("note").map(|(text, _)| text);
    Some(Credit { role: role?.0, names: names?, note })
}

fn link(fields: &mut Fields<'_, '_, '_>) -> Option<Link> {
    let kind = fields.required("kind");
    let name = fields.required("name");
    let url = url(fields);
    let (written, at) = kind?;
    let kind = LinkKind::ALL.into_iter().find(|kind| kind.as_str() == written);
    if kind.is_none() {
        let kinds = LinkKind::ALL.map(LinkKind::as_str);
        fields.report(problem::unknown_choice(at, "kind", &kinds, nearest(&written, kinds)));
    }
    Some(Link { kind: kind?, name: name?.0, url })
}

/// An address, if there is one.
fn url(fields: &mut Fields<'_, '_, '_>) -> Option<String> {
    let (text, at) = fields.text("url")?;
    if !is_web_address(&text) {
        fields.report(problem::web_address(at));
        return None;
    }
    Some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fences_are_found() {
        for (source, expected) in [
            ("+++\na = 1\n+++\ntext", Ok(("a = 1\n", "text"))),
            ("+++\n+++\n", Ok(("", ""))),
            ("+++  \na\n+++", Ok(("a\n", ""))),
            ("a\n+++\n+++\n", Err(false)),
            ("", Err(false)),
            ("+++\na = 1\n", Err(true)),
        ] {
            let found = split(source).map(|it| (it.front.of(source), &source[it.body..]));
            assert_eq!(found, expected, "{source}");
        }
    }
}
