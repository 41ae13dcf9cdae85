//! From reports' folders to files that any web server can serve.
//!
//! [`publish`] is the entry point. `output` says what may be replaced: only what a build has made.
//! Everything is made in a folder beside it, and `swap` moves it into place at the end, so an error
//! leaves the site of before as it was. The same input gives the same bytes.
//!
//! 1. [`shell`] finds the app that `scripts/shell/build.mjs` has built; `shared` writes it once for all reports, with what
//!    `project` has of `public/`.
//! 2. [`art`] makes the day and the night edition of the paintings, [`photographs`] every size and
//!    format of the pictures in the text.
//! 3. [`cards`] draws what chats and feeds show of each page, `codes` the QR code of each address.
//! 4. [`styles`] bundles `style/`, to which the report's own rules are added.
//! 5. [`data`] writes the figures for whoever wants to count on, `pages` the documents.
//! 6. `lists` names all reports to feed readers and search engines.
//! 7. `headers` says what a server should send with each file.
//!
//! One report is the root of its site. Of several, each has a folder, named by its `slug`, and an
//! index page leads to them.
//!
//! [`addresses`] then records what was published, for the editions to come.

pub mod addresses;
pub mod art;
pub mod cards;
mod codes;
pub mod data;
mod headers;
mod inline;
mod integrity;
mod lists;
mod oembed;
mod output;
mod pages;
pub mod photographs;
mod progress;
mod project;
mod scripts;
mod shared;
pub mod shell;
mod site;
mod slug;
pub mod styles;
mod swap;

use std::{
    collections::BTreeMap,
    fmt::{self, Display},
    fs, io,
    path::{Path, PathBuf},
};

use self::{
    cards::FontFiles,
    headers::FrameHosts,
    output::Output,
    shared::{Own, Shared},
    shell::Shell,
    swap::Staging,
};
pub use self::{
    cards::FontSource, headers::Rules, output::MARK, progress::Progress, project::sources,
    site::Site,
};
use crate::{
    diagnostic::Diagnostics,
    document::{self, BaseUrl, Checked, Drawing},
    message,
    messages::{Locale, Message},
    page::{
        Context,
        listing::{Card, Index},
    },
    report::Report,
    share::{cards::Form, feed::Entry},
    words::Words,
};

/// What to publish, and where.
#[derive(Clone, Debug)]
pub struct Job {
    /// The folders with `report.dj`, at least one. The index page has the newest report first.
    pub reports: Vec<PathBuf>,
    /// The folder with the app.
    pub shell: PathBuf,
    /// The folder to publish into.
    pub out: PathBuf,
    /// The folder that keeps what is made of photographs, and cards, from build to build.
    pub cache: PathBuf,
    /// The address of the site; it overrides the reports' own.
    pub base_url: Option<BaseUrl>,
    /// The heading of the index page; by default a word for what it lists.
    pub title: Option<String>,
    /// The fonts that cards are lettered with; none where no cards are wanted.
    pub fonts: Option<FontSource>,
    /// When it is published, in seconds since the beginning of 1970; none where nobody is to be warned
    /// of pages of the future.
    pub now: Option<i64>,
    /// Whether the pages reload themselves when something has changed: where [`preview`](crate::preview)
    /// serves them, never where they go out.
    pub live: bool,
}

/// What was published.
#[derive(Debug)]
pub struct Published {
    /// How many files were written.
    pub files: usize,
    /// What the reports' authors should know; warnings only, and nothing of reports without any.
    pub warnings: Vec<Diagnostics>,
    /// What whoever builds should know beside that, such as that there was no font for cards.
    pub notes: Vec<Message>,
    /// What a server should send with each file.
    pub headers: Rules,
}

/// Why nothing was published.
#[derive(Debug)]
pub enum PublishError {
    /// Some reports have errors; the others' warnings are here too.
    Reports(Vec<Diagnostics>),
    /// A file is not as it must be.
    File {
        /// The file.
        path: PathBuf,
        /// What is wrong with it, and how to mend it.
        message: Message,
    },
}

impl PublishError {
    fn file(path: &Path, message: impl Into<Message>) -> Self {
        Self::File { path: path.to_owned(), message: message.into() }
    }
}

impl Display for PublishError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Reports(all) => all.iter().try_for_each(|it| it.fmt(f)),
            Self::File { path, message } => {
                write!(f, "{}: {}", path.display(), message.text(Locale::English))
            }
        }
    }
}

impl std::error::Error for PublishError {}

/// What is said where cards are wanted and no font is there.
fn no_font() -> Message {
    message!(
        "no cards are drawn, since there is no serif font with Han characters: install Noto Serif CJK \
         (on Debian `fonts-noto-cjk`), call `make card-font`, or name a font with `--font`; \
         `--no-cards` says that none are wanted",
        "没有生成分享卡片，因为找不到带汉字的宋体：请安装思源宋体（Debian上是`fonts-noto-cjk`），运行\
         `make card-font`，或者用`--font`指定字体；不需要卡片就加`--no-cards`"
    )
}

/// What every report of a site is written with.
struct Kit<'a> {
    job: &'a Job,
    shared: &'a Shared,
    fonts: Option<FontFiles>,
    progress: &'a dyn Progress,
}

/// What is known of all reports when they are written.
struct Written {
    warnings: Vec<Diagnostics>,
    notes: Vec<Message>,
    frame_hosts: FrameHosts,
}

/// Publishes reports as one site; `progress` is told how far it is.
///
/// One report is in memory at a time, however many there are.
///
/// # Errors
/// When a report has errors (all reports are then read, so that everything is said), or a file
/// cannot be read, understood or written. Then [`out`](Job::out) is as it was.
pub fn publish(job: &Job, progress: &dyn Progress) -> Result<Published, PublishError> {
    let slugs = slugs(&job.reports)?;
    let shell = Shell::find(&job.shell)?;
    let output = Output::of(job)?;
    let staging = Staging::new(&output)?;
    let mut site = Site::new(staging.site());
    let shared = Shared::write(job, &shell, &mut site)?;
    let fonts = job.fonts.as_ref().map(FontFiles::find).transpose()?;
    let no_font = matches!(fonts, Some(None)).then(no_font);
    let kit = Kit { job, shared: &shared, fonts: fonts.flatten(), progress };
    let Written { warnings, notes, frame_hosts } = write_reports(&kit, &slugs, &mut site)?;
    let (headers, open) = shared.headers(&frame_hosts, &mut site)?;
    output::mark(&mut site)?;
    staging.swap_in()?;
    let notes = no_font.into_iter().chain(notes).chain(open).collect();
    Ok(Published { files: site.files().len(), warnings, notes, headers })
}

/// The folder of each report in a site of them, which is named like its own; none for a single one,
/// which is the root.
///
/// # Errors
/// With the first report whose folder cannot stand in an address, or stood there before.
pub fn slugs(reports: &[PathBuf]) -> Result<Vec<Option<String>>, PublishError> {
    match reports {
        [_] => Ok(vec![None]),
        several => Ok(slug::slugs(several)?.into_iter().map(Some).collect()),
    }
}

/// Writes every report, and what tells of all of them. After an error the other reports
/// are only read.
fn write_reports(
    kit: &Kit<'_>,
    slugs: &[Option<String>],
    site: &mut Site,
) -> Result<Written, PublishError> {
    let Kit { job, shared, progress, .. } = kit;
    let (mut said, mut cards, mut failed) = (Vec::new(), Vec::new(), false);
    let (mut entries, mut notes, mut frame_hosts) = (Vec::new(), Vec::new(), FrameHosts::default());
    for (done, (folder, slug)) in job.reports.iter().zip(slugs).enumerate() {
        progress.report(folder, done, slugs.len());
        match document::read_at(folder, job.now) {
            Ok(mut checked) => {
                said.push(checked.diagnostics.clone());
                checked.report = at_address(checked.report, job, slug.as_deref());
                if !failed {
                    let written = site.within(slug.as_deref(), |site| {
                        write_report(kit, folder, &checked, slug.as_deref(), site)
                    })?;
                    notes.extend(written.notes);
                    frame_hosts.note(slug.as_deref(), &checked.report);
                    entries.extend(Entry::new(&checked.report));
                    let picture = written.cards.get("", Form::Wide).cloned();
                    cards.extend(slug.as_ref().map(|it| Card::new(it, &checked.report, picture)));
                }
            }
            Err(diagnostics) => {
                said.push(diagnostics);
                failed = true;
            }
        }
    }
    said.retain(|diagnostics| !diagnostics.is_empty());
    if failed {
        return Err(PublishError::Reports(said));
    }
    write_lists(job, cards, &entries, shared, site)?;
    Ok(Written { warnings: said, notes, frame_hosts })
}

/// The report with the address it has in this site, if that is known.
fn at_address(mut report: Report, job: &Job, slug: Option<&str>) -> Report {
    if let Some(base) = &job.base_url {
        let folder = slug.map(|slug| format!("{slug}/")).unwrap_or_default();
        report.base_url = Some(format!("{}{folder}", base.as_str()));
    }
    report
}

/// Writes a report, and returns its cards with what whoever builds should know of them.
fn write_report(
    kit: &Kit<'_>,
    folder: &Path,
    checked: &Checked,
    slug: Option<&str>,
    site: &mut Site,
) -> Result<cards::Published, PublishError> {
    let Kit { job, shared, fonts, progress } = kit;
    let report = &checked.report;
    let art = art::publish(checked, site)?;
    let pictures = photographs::publish(folder, checked, &job.cache, *progress, site)?;
    let cards = fonts
        .as_ref()
        .map(|fonts| cards::publish(folder, checked, fonts, &job.cache, *progress, site))
        .transpose()?
        .unwrap_or_default();
    let of_site = slug.is_none() || job.base_url.is_some();
    let own = Own {
        has_feed: report.base_url.is_some() && of_site,
        rules: [art.rules(), pictures.rules].concat(),
        openings: art.openings,
        cover: pictures.cover,
        pictures: pictures.files,
        drawings: art::inside(checked)?,
        cards: cards.cards.clone(),
        codes: codes::publish(report, site)?,
    };
    let up = if slug.is_some() { "../" } else { "" };
    let assets = shared.of_report(up, own, site)?;
    data::publish(report, site)?;
    pages::of_report(&Context::new(report, &assets), site)?;
    oembed::publish(report, &cards.cards, site)?;
    Ok(cards)
}

/// What tells of all reports: the lists, and the index page if there are `cards` for it, one for each
/// of several reports. A single report is its site, and what it is called.
fn write_lists(
    job: &Job,
    mut cards: Vec<Card>,
    entries: &[Entry],
    shared: &Shared,
    site: &mut Site,
) -> Result<(), PublishError> {
    let base_url = job.base_url.as_ref().map(|base| base.as_str().to_owned());
    if cards.is_empty() {
        let only = entries.first();
        let title = only.map(|it| it.title.as_str()).unwrap_or_default();
        return lists::publish(only.map(|it| it.address.as_str()), title, entries, site);
    }
    cards.sort_by(|one, other| other.published.cmp_instant(&one.published));
    let index = Index { title: job.title.clone(), base_url, cards };
    let title = index.title(Words::of(&index.language()));
    lists::publish(index.base_url.as_deref(), &title, entries, site)?;
    pages::index(&index, &shared.of_index(index.base_url.is_some(), site)?, site)
}

fn read(path: &Path) -> Result<Vec<u8>, PublishError> {
    fs::read(path).map_err(|error| PublishError::file(path, error))
}

/// The drawing at `path`, which the document has read.
fn drawing<'a>(
    drawings: &'a BTreeMap<String, Drawing>,
    path: &str,
) -> Result<&'a Drawing, PublishError> {
    drawings
        .get(path)
        .ok_or_else(|| PublishError::file(path.as_ref(), message!("it was not read", "没有读过")))
}

/// The files right in a folder, by name.
fn files_of(folder: &Path) -> Result<Vec<PathBuf>, PublishError> {
    let entries = fs::read_dir(folder)
        .and_then(|entries| {
            entries.map(|entry| entry.map(|it| it.path())).collect::<io::Result<Vec<_>>>()
        })
        .map_err(|error| PublishError::file(folder, error))?;
    let mut files: Vec<_> = entries.into_iter().filter(|path| path.is_file()).collect();
    files.sort();
    Ok(files)
}
