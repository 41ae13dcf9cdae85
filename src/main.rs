//! The command: checks a report, or renders it into a site. The only module that prints.

use std::{
    io::{self, IsTerminal, Write},
    path::PathBuf,
    process::ExitCode,
    sync::OnceLock,
};

use changjuan::{
    document,
    publish::{Job, Progress, PublishError, publish},
};
use clap::{Parser, Subcommand};
use indicatif::{ProgressBar, ProgressStyle};

/// Turns a written report into one interactive feature page.
#[derive(Debug, Parser)]
#[command(
    version,
    after_help = "Examples:\n  changjuan check report\n  \
    changjuan render --report report --shell target/site --out dist\n\n\
    Exit codes: 0 all is well, 1 the report has errors, 2 anything else went wrong"
)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
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
        /// The folder that keeps what was made of photographs, for the next build.
        #[arg(long, env = "CHANGJUAN_CACHE", default_value = "target/pictures")]
        cache: PathBuf,
        /// Make the page reload itself when something changes.
        #[arg(long)]
        live: bool,
    },
}

fn main() -> ExitCode {
    match Cli::parse().command {
        Command::Check { folder } => check(folder),
        Command::Render { report, shell, out, base_url, cache, live } => render(&Job {
            out: out.unwrap_or_else(|| shell.clone()),
            live: live || std::env::var_os("CHANGJUAN_LIVE").is_some(),
            style: PathBuf::from("style"),
            public: PathBuf::from("public"),
            base_url: base_url.filter(|url| !url.is_empty()),
            report,
            shell,
            cache,
        }),
    }
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
    match publish(job, &Bar::default()) {
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

/// Shows how far the photographs are: a bar on a terminal, a line for each of them elsewhere.
#[derive(Debug, Default)]
struct Bar(OnceLock<ProgressBar>);

impl Progress for Bar {
    fn begin(&self, photographs: usize, files: usize) {
        if files == 0 {
            return;
        }
        say(&format!("making {files} files of {photographs} new or changed photographs"));
        if io::stderr().is_terminal() {
            let style = ProgressStyle::with_template("{bar:30} {pos}/{len} {eta} {wide_msg}");
            let bar = ProgressBar::new(files as u64);
            bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
            self.0.get_or_init(|| bar);
        }
    }

    fn encoded(&self, path: &str) {
        if let Some(bar) = self.0.get() {
            bar.set_message(path.to_owned());
            bar.inc(1);
        }
    }

    fn finished(&self, path: &str) {
        if self.0.get().is_none() {
            say(&format!("made {path}"));
        }
    }

    fn end(&self) {
        if let Some(bar) = self.0.get() {
            bar.finish_and_clear();
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
