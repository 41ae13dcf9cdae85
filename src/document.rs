//! The report file: text in, [`Report`] out, and whatever is wrong with it.
//!
//! [`read`] is the entry point and says how a report is written; the grammar stands on the parser,
//! in `document/reader.rs`.
//!
//! 1. `front_matter` splits the file at its fences and reads the TOML between them.
//! 2. `tree` puts Djot's events into each other, with places in the whole file.
//! 3. `reader` walks the tree: `chapters`, `blocks`, `scenes`, `pictures`, `inlines`, `links`,
//!    `statistics`, each its own part of the grammar; `drawing` reads what is published as it is.
//! 4. `checks` follows what refers to something else, when everything is known, and [`addresses`]
//!    what readers' links refer to.
//!
//! All that can be wrong is worded in `problem`.

pub mod addresses;
mod aliases;
mod attributes;
mod base_url;
mod beside;
mod blocks;
mod cause;
mod chapters;
mod checks;
mod correction;
mod date;
mod draft;
mod drawing;
mod embed_host;
mod excess;
mod fences;
mod files;
mod formula;
mod front_matter;
mod full_width;
mod guard;
mod inlines;
mod labelled;
mod lengths;
mod links;
mod locale;
mod names;
mod nearest;
mod pending;
mod pictures;
mod problem;
mod published;
mod reader;
mod scenes;
mod slips;
mod statistics;
mod target;
#[cfg(test)]
mod tests;
mod tree;
mod typesetting;

use std::{
    collections::BTreeMap,
    fs,
    io::{self, Read},
    path::Path,
};

pub use self::{
    base_url::{BaseUrl, BaseUrlError},
    beside::Drawing,
    files::{FileError, Files, Folder},
};
use self::{chapters::Text, fences::FenceFault, front_matter::FrontMatter, reader::Reader};
use crate::{
    diagnostic::{Diagnostic, Diagnostics, Severity, Span},
    messages::Locale,
    report::{Alias, Report, scene::Scene},
};

/// Name of the report file in its folder.
pub const FILE: &str = "report.dj";

/// Largest report file, in bytes.
pub const MAX_BYTES: usize = 2 * 1024 * 1024;

/// How many containers (quotations, lists, stress …) may stand in each other.
pub const MAX_DEPTH: usize = 32;

/// How many marks (`[ { _ * ~ ^ ' "`) may stand between two empty lines.
pub const MAX_MARKS: usize = 2_000;

/// How many headings a report may have.
pub const MAX_HEADINGS: usize = 3_000;

/// A report that can be published, and what could be better about it.
#[derive(Clone, Debug, PartialEq)]
pub struct Checked {
    /// The report.
    pub report: Report,
    /// The drawings that it names, by path.
    pub drawings: BTreeMap<String, Drawing>,
    /// Warnings only.
    pub diagnostics: Diagnostics,
}

/// Reads the report in `folder`.
///
/// A report is a file `report.dj`: [TOML](https://toml.io) between two lines of `+++`, then text in
/// [Djot](https://djot.net).
///
/// # Front matter
/// - `title`, `subtitle`, `description`, `language`, `published`: required. Moments are written
///   with their offset and without quotes: `2017-10-12T09:17:23+08:00`.
/// - `kicker`, `seal` (one to four characters), `modified`, `edition`, `base_url`: may be left out.
/// - `embed_hosts`: origins of the sites that may show the report in frames; without it any site may,
///   with an empty list none.
/// - `[source]`: the original, with `name`, `title`, `published` and perhaps `section`, `url` and
///   `authors`, a list of credits.
/// - `[[credits]]`: a `role`, its `names` and perhaps a `note`.
/// - `[[links]]`: a `kind` (`home`, `comments`, `e-paper`, `mobile`, `follow`), a `name`, and a
///   `url` where it is known: without one the name is printed as plain text.
/// - `[art]`: `wide` and perhaps `tall`, or else `photo` with its `credit`; `alt`; perhaps `strips`
///   and `night`. All but `credit` and `alt` are paths in the folder.
///
/// # Text
/// Attributes of a block stand on the line above it, those of an inline directly behind it; values
/// stand in straight double quotes.
///
/// - What stands before the first `##` is the prologue. `##` begins a section and needs an id:
///   `{#ecology kicker="…" summary="…"}`. The section with class `.epilogue` closes the report.
///   `###` begins a part of a section.
/// - `[60余万人次]{.stat #visitors label="…"}` is a statistic: its text is its value. It may have a
///   `period`, a `note`, a formula `derived="=112/0.204"` that must give it and the class `.key`.
/// - `![alt](photos/lake.svg){#lake caption="…" credit="…" kind="photo"}`, alone in its paragraph,
///   is a picture: `kind` is `photo` or `illustration`; the file is JPEG, PNG, WebP or SVG.
/// - `{#lake credit="…"}` above `::: pending` … `:::`, with the caption between, is a picture still
///   to be supplied: the page shows the caption on a card, and a warning says so.
/// - `{#growth graphic="share" form="rings" title="…" unit="…" note="…"}` above `::: scene` … `:::`
///   is a scene, above `::: still` … `:::` a still. The [forms](crate::report::scene::form::Form) of
///   a graphic are listed in the manual; the first is meant where none is named. Each paragraph in
///   it is a step, with the lists that follow it, at most twelve; those with `{.lead}` above them
///   are none. A step shows the statistics marked in it and the items of its lists; `of` names
///   statistics that are marked elsewhere. `periods` and `past` belong to `pace` and `timeline`;
///   `art="art/x.svg"` and `{step="…"}` above each paragraph, a name of a–z, digits and `-`, to
///   `graphic="art"`.
/// - On a statistic, `short`, `role` (`count`, `part`, `sum`, `share`, `whole`, `each`), `per` and
///   `mark` (`dot`, `square`) say how a graphic shows it. An item of a list in a scene may be a span
///   with attributes: `- [the line]{status="open" way="9,54 91,54" stops="Ashby Mill"}`.
/// - `alias="old-id"` beside the id of a section, part, statistic, scene or picture keeps addresses of
///   earlier editions, several with spaces between them. `alias="stat-old"` and `"photo-old"` keep
///   those of a statistic or a picture that is gone. What was published stands in
///   [`addresses.toml`](addresses).
/// - Paragraphs, lists, quotations (`>`), `_emphasis_`, `*strong*`, links and
///   `[words]{lang="en"}` are as in Djot. Quotes, dashes, dots and `:colons:` stay as they are
///   written. A line break in a paragraph shows nothing beside Chinese characters.
/// - Everything else that Djot knows is an error: it would silently take characters from the text.
///   A backslash before a character makes it plain: `10%\~12%`.
///
/// # Errors
/// With everything that is wrong, if anything is: the file cannot be read, or an error in it, or an
/// address of the last published edition that has gone.
pub fn read(folder: &Path) -> Result<Checked, Diagnostics> {
    read_at(folder, None)
}

/// Reads the report in `folder`, as [`read`] does, at the moment `now`, in seconds since the beginning
/// of 1970 in universal time: a report that is published much later is warned of.
///
/// # Errors
/// Those of [`read`].
pub fn read_at(folder: &Path, now: Option<i64>) -> Result<Checked, Diagnostics> {
    let (name, source) = source(folder)?;
    check(&name, &source, &Folder::new(folder), now)
}

/// The name and the text of the report file in `folder`.
///
/// # Errors
/// When it cannot be read, is larger than [`MAX_BYTES`] or not UTF-8.
pub fn source(folder: &Path) -> Result<(String, String), Diagnostics> {
    let path = folder.join(FILE);
    let name = path.display().to_string();
    let refuse = |source: &str, problem| {
        Diagnostics::new(&name, source, vec![problem]).of_report_in(locale::of(source))
    };
    let (bytes, size) =
        beginning(&path).map_err(|error| refuse("", problem::unreadable(&error)))?;
    let source = String::from_utf8_lossy(&bytes);
    if size > MAX_BYTES as u64 {
        return Err(refuse(&source, problem::too_large(&source, size)));
    }
    if let Err(error) = std::str::from_utf8(&bytes) {
        return Err(refuse(&source, problem::not_utf8(error.valid_up_to())));
    }
    Ok((name, source.into_owned()))
}

/// `source` as it is read, and as the places of problems count: without a byte order mark, each line
/// ended by a line feed alone.
#[must_use]
pub fn normalized(source: &str) -> String {
    source.trim_start_matches('\u{feff}').replace("\r\n", "\n")
}

/// The language of the report in `folder`, as far as the command speaks it and there is one.
///
/// It is told by the first lines: the report may have any fault, and be no more than begun.
#[must_use]
pub fn locale(folder: &Path) -> Option<Locale> {
    let (bytes, _) = beginning(&folder.join(FILE)).ok()?;
    locale::of(&String::from_utf8_lossy(&bytes))
}

/// What may be read of a file, and one character more; and how many bytes it has.
fn beginning(path: &Path) -> io::Result<(Vec<u8>, u64)> {
    const LONGEST_CHARACTER: usize = 4;
    let file = fs::File::open(path)?;
    let size = file.metadata()?.len();
    let mut bytes = Vec::new();
    file.take((MAX_BYTES + LONGEST_CHARACTER) as u64).read_to_end(&mut bytes)?;
    Ok((bytes, size))
}

/// Reads `source`, the text of `file`; the files that it names are looked up in `files`.
///
/// There is a report exactly if there is no error among the diagnostics. The format is described
/// at [`read`].
#[must_use]
pub fn parse(file: &str, source: &str, files: &dyn Files) -> (Option<Report>, Diagnostics) {
    match check(file, source, files, None) {
        Ok(Checked { report, diagnostics, .. }) => (Some(report), diagnostics),
        Err(diagnostics) => (None, diagnostics),
    }
}

fn check(
    file: &str,
    source: &str,
    files: &dyn Files,
    now: Option<i64>,
) -> Result<Checked, Diagnostics> {
    let source = normalized(source);
    let mut reader = Reader::new(&source, files);
    reader.now = now;
    let report = reader.whole();
    let drawings = reader.take_drawings();
    let beside = |path: &str, source: &str, problems| {
        let name = Path::new(file).with_file_name(path).display().to_string();
        Diagnostics::new(&name, source, problems)
    };
    let published = &reader.published.source;
    let mut diagnostics = Diagnostics::new(file, &source, reader.problems).and(beside(
        addresses::FILE,
        published,
        reader.published.problems,
    ));
    for it in reader.beside {
        diagnostics = diagnostics.and(beside(&it.path, &it.source, it.problems));
    }
    let diagnostics = diagnostics.of_report_in(locale::of(&source));
    match report {
        Some(report) if !diagnostics.has_errors() => Ok(Checked { report, drawings, diagnostics }),
        _ => Err(diagnostics),
    }
}

impl Reader<'_> {
    /// Reads the whole file.
    fn whole(&mut self) -> Option<Report> {
        if !self.is_safe() {
            return None;
        }
        let split = match front_matter::split(self.source) {
            Ok(split) => split,
            Err(opened) => {
                self.report(problem::no_front_matter(self.source, opened));
                return None;
            }
        };
        let front = self.front_matter(split.front);
        let fence = fences::fault(self.source, split.body);
        // Whatever it swallows has not lost its ids.
        self.ids_lost |= fence.is_some();
        let nodes = tree::read(self.source, split.body, &mut self.problems);
        let text = self.text(&nodes);
        let aliases = self.keep_addresses();
        self.follow_fragments(&aliases);
        let scenes = self.draw_scenes();
        if let Some((at, fault)) = fence {
            self.report_fence(at, fault);
        }
        self.report_corrections();
        Some(self.bound(front?, text, scenes, aliases))
    }

    /// Reports the fence at `at`, instead of all that is wrong behind it since something is with it.
    fn report_fence(&mut self, at: Span, fault: FenceFault) {
        let is_before = |it: &Diagnostic| it.span().is_none_or(|span| span.start <= at.start);
        let is_error = |it: &Diagnostic| it.severity() == Severity::Error;
        match problem::fence(at, fault) {
            Some(problem) => {
                self.problems.retain(|it| is_before(it) && it.span() != Some(at));
                self.report(problem);
            }
            // What is wrong behind it may only be left out where something else stops the build.
            None if self.problems.iter().any(|it| is_before(it) && is_error(it)) => {
                self.problems.retain(is_before);
            }
            None => {}
        }
    }

    /// Front matter and text in one.
    fn bound(
        &mut self,
        front: FrontMatter,
        text: Text,
        scenes: Vec<Scene>,
        aliases: Vec<Alias>,
    ) -> Report {
        Report {
            title: front.title,
            subtitle: front.subtitle,
            kicker: front.kicker,
            seal: front.seal,
            description: front.description,
            language: front.language,
            published: front.published,
            modified: front.modified,
            edition: front.edition,
            base_url: front.base_url,
            embed_hosts: front.embed_hosts,
            source: front.source,
            credits: front.credits,
            links: front.links,
            art: front.art,
            prologue: text.prologue,
            sections: text.sections,
            epilogue: text.epilogue,
            statistics: std::mem::take(&mut self.statistics),
            scenes,
            photos: std::mem::take(&mut self.photos),
            aliases,
        }
    }
}
