//! The command: makes a report of an article, checks a report, or renders it into a site. The only
//! module that prints.

use std::{
    fs,
    io::{self, IsTerminal, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};

use changjuan::{
    document,
    import::{self, Draft, ImportError, NoteKind},
    publish::{Job, PublishError, publish},
};
use clap::{Parser, Subcommand};

/// Turns a written report into one interactive feature page.
#[derive(Debug, Parser)]
#[command(
    version,
    after_help = "Examples:\n  changjuan import article.txt --out report\n  changjuan check report\n  \
    changjuan render --report report --shell target/site --out dist\n\n\
    Exit codes: 0 all is well, 1 the report or article has errors, 2 anything else went wrong"
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
        #[arg(long)]
        out: PathBuf,
    },
    /// Say what is wrong in a report, and where.
    Check {
        /// The folder with report.dj.
        #[arg(default_value = "report")]
        folder: PathBuf,
    },
    /// Write a report's page and everything it needs.
    Render {
        /// The folder with report.dj.
        #[arg(long, env = "CHANGJUAN_REPORT", default_value = "report")]
        report: PathBuf,
        /// The folder with what Trunk has built.
        #[arg(long, env = "TRUNK_STAGING_DIR")]
        shell: PathBuf,
        /// The folder to write; the shell's by default.
        #[arg(long)]
        out: Option<PathBuf>,
        /// The absolute address the site will have; overrides the report's.
        #[arg(long, env = "BASE_URL")]
        base_url: Option<String>,
        /// Make the page reload itself when something changes.
        #[arg(long)]
        live: bool,
    },
}

fn main() -> ExitCode {
    match Cli::parse().command {
        Command::Import { article, out } => import(&article, &out),
        Command::Check { folder } => check(folder),
        Command::Render { report, shell, out, base_url, live } => render(&Job {
            out: out.unwrap_or_else(|| shell.clone()),
            live: live || std::env::var_os("CHANGJUAN_LIVE").is_some(),
            style: PathBuf::from("style"),
            public: PathBuf::from("public"),
            base_url: base_url.filter(|url| !url.is_empty()),
            report,
            shell,
        }),
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

/// Says what was made of each line, then what should be looked at.
fn say_imported(article: &Path, draft: &Draft, path: &Path) {
    let (unsure, done): (Vec<_>, Vec<_>) =
        draft.notes.iter().partition(|note| note.kind == NoteKind::Unsure);
    for note in done.into_iter().chain(unsure) {
        let place = match note.line {
            0 => article.display().to_string(),
            line => format!("{}:{line}", article.display()),
        };
        say(&format!("{place}: {}: {}", note.kind, note.text));
    }
    say(&format!(
        "{}: {} sections, {} statistics, {} pictures still to be supplied",
        path.display(),
        draft.sections,
        draft.statistics,
        draft.pending
    ));
}

fn check(folder: PathBuf) -> ExitCode {
    match document::read(&folder) {
        Ok(checked) => {
            say(&checked.diagnostics.render(colour()));
            let report = checked.report;
            say(&format!(
                "{}: {} sections, {} statistics, {} pictures",
                folder.display(),
                report.sections.len(),
                report.statistics.len(),
                report.photos.len()
            ));
            ExitCode::SUCCESS
        }
        Err(diagnostics) => {
            say(&diagnostics.render(colour()));
            ExitCode::FAILURE
        }
    }
}

fn render(job: &Job) -> ExitCode {
    match publish(job) {
        Ok(published) => {
            say(&published.warnings.render(colour()));
            say(&format!("{}: {} files written", job.out.display(), published.files));
            ExitCode::SUCCESS
        }
        Err(PublishError::Report(diagnostics)) => {
            say(&diagnostics.render(colour()));
            ExitCode::FAILURE
        }
        Err(error) => {
            say(&format!("error: {error}"));
            ExitCode::from(2)
        }
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
