//! The command: makes reports, checks them, builds them into a site. The only module that prints.

use std::{
    fs,
    io::{self, IsTerminal, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};

use changjuan::{
    diagnostic::Diagnostics,
    document::{self, BaseUrlError, Checked},
    import::{self, Draft, ImportError, NoteKind},
    publish::{FontSource, Job, PublishError, addresses, publish, slugs},
    starter::STARTERS,
};
use clap::{Args, Parser, Subcommand, builder::FalseyValueParser};

#[path = "main/bar.rs"]
mod bar;

use self::bar::Bar;

/// Turns a written report into one interactive feature page.
#[derive(Debug, Parser)]
#[command(
    version,
    after_help = "Exit codes: 0 all is well, 1 a report has errors, 2 anything else went wrong"
)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Make a report of a plain-text article.
    #[command(after_help = "Example:\n  changjuan import article.txt --out my-report\n\n\
        The article is UTF-8 or GB18030 text as it came. Its words are not changed; headings, \
        captions and numbers are marked, and what is not sure is listed with its line. A report \
        that is there already is never overwritten.")]
    Import {
        /// The article, a text file.
        article: PathBuf,
        /// The folder to write report.dj into.
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
    },
    /// Say what is wrong in reports, and where: whatever would stop the same build.
    #[command(after_help = "Examples:\n  \
        changjuan check\n  \
        changjuan check reports/river reports/library\n\n\
        Exit codes: 0 no errors (warnings may be), 1 errors, 2 anything else went wrong")]
    Check {
        /// The folders with report.dj.
        #[arg(default_value = "report", value_name = "DIR")]
        folders: Vec<PathBuf>,
    },
    /// Write a site: the page of each report and everything it needs.
    ///
    /// One report becomes the root of the site. Of several, each gets a folder named like its own,
    /// and an index page leads to them.
    #[command(after_help = "Examples:\n  \
        changjuan build\n  \
        changjuan build reports/river --out site\n  \
        changjuan build reports/* --title \"Our reports\" --base-url https://example.org/reports\n\n\
        Exit codes: 0 written, 1 a report has errors and nothing was written,\n\
        2 anything else went wrong and nothing was written")]
    Build(Build),
    /// Begin a report: a short one with remarks that teach, to be written over.
    #[command(after_help = "Examples:\n  \
        changjuan new reports/river\n  \
        changjuan new baodao --language zh-CN\n\n\
        Exit codes: 0 written, 2 it was not (a file is there already, or cannot be written)")]
    New {
        /// The folder to make.
        #[arg(value_name = "DIR")]
        folder: PathBuf,
        /// The language of the report.
        #[arg(long, default_value = STARTERS[0].language, value_parser = STARTERS.map(|it| it.language))]
        language: String,
    },
    /// Record the addresses of reports that go out, so that no later edition loses them.
    #[command(after_help = "Examples:\n  \
        changjuan record\n  \
        changjuan record reports/river reports/library\n\n\
        Exit codes: 0 recorded, 1 a report has errors, 2 anything else went wrong")]
    Record {
        /// The folders with report.dj.
        #[arg(default_value = "report", value_name = "DIR")]
        folders: Vec<PathBuf>,
    },
}

#[derive(Args, Debug)]
struct Build {
    /// The folders with report.dj; the index page shows the newest report first.
    #[arg(default_value = "report", value_name = "DIR")]
    reports: Vec<PathBuf>,
    /// The folder with the app, as Trunk has built it.
    #[arg(long, default_value = "target/shell", value_name = "DIR")]
    shell: PathBuf,
    /// The folder to write: none yet, an empty one, or a site that a build has made, which is
    /// replaced. Anything else is refused.
    #[arg(long, default_value = "dist", value_name = "DIR")]
    out: PathBuf,
    /// The absolute address that the site will have; overrides the reports' own.
    #[arg(long, env = "BASE_URL", value_name = "URL")]
    base_url: Option<String>,
    /// The heading of the index page.
    #[arg(long)]
    title: Option<String>,
    /// A font file, or a folder of them, for the cards that chats show; instead of the system's.
    #[arg(long = "font", env = "CARD_FONT", value_name = "FILE")]
    fonts: Vec<PathBuf>,
    /// Draw no cards.
    #[arg(long, env = "NO_CARDS", value_parser = FalseyValueParser::new())]
    no_cards: bool,
    /// The folder that keeps what was made of photographs, and cards, for the next build.
    #[arg(long, env = "CHANGJUAN_CACHE", default_value = "target/pictures", value_name = "DIR")]
    cache: PathBuf,
    /// Make the pages reload themselves when something changes, while Trunk serves them.
    #[arg(long)]
    live: bool,
}

fn main() -> ExitCode {
    match Cli::parse().command {
        Command::Import { article, out } => import(&article, &out),
        Command::Check { folders } => check(&folders),
        Command::Build(build) => self::build(build),
        Command::New { folder, language } => new(&folder, &language),
        Command::Record { folders } => record(&folders),
    }
}

fn import(article: &Path, folder: &Path) -> ExitCode {
    let bytes = match fs::read(article) {
        Ok(bytes) => bytes,
        Err(error) => {
            say(&format!("error: {} cannot be read: {error}", article.display()));
            return ExitCode::from(2);
        }
    };
    let saved = import::read(&bytes, &import::now())
        .and_then(|draft| import::save(&draft, folder).map(|path| (draft, path)));
    match saved {
        Ok((draft, path)) => {
            say_imported(article, &draft, &path);
            ExitCode::SUCCESS
        }
        Err(error) => {
            say(&format!("error: {}: {error}", article.display()));
            let of_article = matches!(error, ImportError::Encoding | ImportError::NoText);
            if of_article { ExitCode::FAILURE } else { ExitCode::from(2) }
        }
    }
}

/// Says what was made of the article, then what should be looked at.
fn say_imported(article: &Path, draft: &Draft, path: &Path) {
    let (unsure, done): (Vec<_>, Vec<_>) =
        draft.notes.iter().partition(|note| note.kind == NoteKind::Unsure);
    for note in done.into_iter().chain(unsure) {
        let place = match note.line {
            0 => article.display().to_string(),
            line => format!("{}:{line}", article.display()),
        };
        say(&format!("{place}: {}", note.text));
    }
    say(&format!(
        "{}: {} sections, {} statistics, {} pictures still to be supplied",
        path.display(),
        draft.sections,
        draft.statistics,
        draft.pending
    ));
}

fn check(folders: &[PathBuf]) -> ExitCode {
    let mut code = ExitCode::SUCCESS;
    if let Err(error) = slugs(folders) {
        say(&format!("error: {error}"));
        code = ExitCode::FAILURE;
    }
    for folder in folders {
        match document::read(folder) {
            Ok(Checked { report, diagnostics, .. }) => {
                say(&diagnostics.render(colour()));
                say(&format!(
                    "{}: {} sections, {} statistics, {} pictures",
                    folder.display(),
                    report.sections.len(),
                    report.statistics.len(),
                    report.photos.len()
                ));
            }
            Err(diagnostics) => {
                say(&diagnostics.render(colour()));
                code = ExitCode::FAILURE;
            }
        }
    }
    code
}

fn build(build: Build) -> ExitCode {
    let base_url = build.base_url.as_deref().filter(|url| !url.is_empty());
    let base_url = match base_url.map(str::parse).transpose() {
        Ok(base_url) => base_url,
        Err(error) => {
            let error: BaseUrlError = error;
            say(&format!("error: --base-url or BASE_URL: {error}"));
            return ExitCode::from(2);
        }
    };
    let job = Job {
        reports: build.reports,
        shell: build.shell,
        out: build.out,
        base_url,
        title: build.title,
        cache: build.cache,
        fonts: (!build.no_cards).then(|| fonts(build.fonts)),
        live: build.live,
    };
    let bar = Bar::new();
    let outcome = publish(&job, &bar);
    bar.clear();
    match outcome {
        Ok(published) => {
            say_all(&published.warnings);
            published.notes.iter().for_each(|note| say(&format!("warning: {note}")));
            say(&format!("{}: {} files written", job.out.display(), published.files));
            ExitCode::SUCCESS
        }
        Err(error) => refused(&error, &job.out),
    }
}

fn record(folders: &[PathBuf]) -> ExitCode {
    for folder in folders {
        let file = folder.join(document::addresses::FILE);
        match addresses::record(folder) {
            Ok(recorded) => {
                say(&recorded.warnings.render(colour()));
                let done = if recorded.changed { "written" } else { "unchanged" };
                say(&format!("{}: {done}", file.display()));
            }
            Err(error) => return refused(&error, &file),
        }
    }
    ExitCode::SUCCESS
}

/// Where the fonts of cards are, if these are named.
fn fonts(mut named: Vec<PathBuf>) -> FontSource {
    // CARD_FONT may be there and empty.
    named.retain(|it| !it.as_os_str().is_empty());
    if named.is_empty() { FontSource::Found } else { FontSource::Named(named) }
}

/// Says why `kept` could not be written.
fn refused(error: &PublishError, kept: &Path) -> ExitCode {
    match error {
        PublishError::Reports(diagnostics) => {
            say_all(diagnostics);
            say(&format!("{} is as it was", kept.display()));
            ExitCode::FAILURE
        }
        PublishError::File { .. } => {
            say(&format!("error: {error}"));
            ExitCode::from(2)
        }
    }
}

fn new(folder: &Path, language: &str) -> ExitCode {
    let [english, ..] = &STARTERS;
    let starter = STARTERS.iter().find(|it| it.language == language).unwrap_or(english);
    match starter.write(folder) {
        Ok(()) => {
            let name = folder.display();
            say(&format!("{name}/report.dj is ready to be written over: changjuan check {name}"));
            ExitCode::SUCCESS
        }
        Err(error) => {
            say(&format!("error: {error}"));
            ExitCode::from(2)
        }
    }
}

fn say_all(diagnostics: &[Diagnostics]) {
    for diagnostics in diagnostics {
        say(&diagnostics.render(colour()));
    }
}

fn colour() -> bool {
    io::stderr().is_terminal()
}

/// Prints to standard error, where Trunk shows what its hooks say; nothing for nothing.
fn say(text: &str) {
    if !text.is_empty() {
        // Nobody is left to tell when even this fails.
        let _ = writeln!(io::stderr(), "{}", text.trim_end());
    }
}
