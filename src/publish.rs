//! From a report's folder to files that any web server can serve.
//!
//! [`publish`] is the entry point. Everything is made in a folder beside the outcome and moved into
//! place at the end, so an error leaves the outcome as it was. The same input gives the same bytes.
//!
//! 1. [`styles`] bundles `style/` and adds the report's own rules.
//! 2. [`heights`] says how high what is laid out late will be.
//! 3. [`art`] makes the day and the night edition of the paintings, [`photographs`] every size and
//!    format of the pictures in the text; `drawing` looks at what is drawn.
//! 4. [`data`] writes the figures for whoever wants to count on.
//! 5. [`shell`] finds what Trunk has built.

pub mod art;
pub mod data;
mod drawing;
pub mod heights;
pub mod photographs;
mod progress;
pub mod shell;
pub mod styles;

use std::{
    fmt::{self, Display},
    fs, io,
    path::{Path, PathBuf},
};

use sha2::{Digest, Sha256};

pub use self::progress::Progress;
use self::shell::Shell;
use crate::{
    diagnostic::Diagnostics,
    document,
    page::{self, Assets},
    report::Report,
};

/// What to publish, and where.
#[derive(Clone, Debug)]
pub struct Job {
    /// The folder with `report.dj`.
    pub report: PathBuf,
    /// The folder with what Trunk has built.
    pub shell: PathBuf,
    /// The folder to publish into; it may be the shell's.
    pub out: PathBuf,
    /// The folder with `main.css` and `noscript.css`.
    pub style: PathBuf,
    /// The folder with the files that are served as they are.
    pub public: PathBuf,
    /// The folder that keeps what is made of photographs, from build to build.
    pub cache: PathBuf,
    /// An address that overrides the report's own.
    pub base_url: Option<String>,
    /// Whether the page reloads itself when something changes, during development.
    pub live: bool,
}

/// What was published.
#[derive(Debug)]
pub struct Published {
    /// How many files were written.
    pub files: usize,
    /// What the report's author should know; warnings only.
    pub warnings: Diagnostics,
}

/// Why nothing was published.
#[derive(Debug)]
pub enum PublishError {
    /// The report has errors.
    Report(Diagnostics),
    /// A file of the project is not as it must be.
    File {
        /// The file.
        path: PathBuf,
        /// What is wrong with it, and how to mend it.
        message: String,
    },
}

impl PublishError {
    fn file(path: &Path, message: impl Display) -> Self {
        Self::File { path: path.to_owned(), message: message.to_string() }
    }
}

impl Display for PublishError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Report(diagnostics) => f.write_str(&diagnostics.render(false)),
            Self::File { path, message } => write!(f, "{}: {message}", path.display()),
        }
    }
}

impl std::error::Error for PublishError {}

/// Publishes a report; `progress` is told how far the slow part is.
///
/// # Errors
/// When the report has errors, or a file cannot be read, understood or written. Then
/// [`out`](Job::out) is as it was.
pub fn publish(job: &Job, progress: &dyn Progress) -> Result<Published, PublishError> {
    let checked = document::read(&job.report).map_err(PublishError::Report)?;
    let mut report = checked.report;
    if let Some(base) = &job.base_url {
        report.base_url = Some(format!("{}/", base.trim_end_matches('/')));
    }
    let shell = Shell::find(&job.shell)?;
    let staging = stage(&job.out)?;
    let mut site = Site { root: staging.path().to_owned(), files: 0 };
    write_site(job, &report, &shell, progress, &mut site)?;
    swap_in(staging.path(), &job.out)?;
    Ok(Published { files: site.files, warnings: checked.diagnostics })
}

/// A folder beside `out`, so that moving into it is only a change of names.
fn stage(out: &Path) -> Result<tempfile::TempDir, PublishError> {
    let parent = out.parent().filter(|it| !it.as_os_str().is_empty()).unwrap_or(Path::new("."));
    fs::create_dir_all(parent).map_err(|error| PublishError::file(parent, error))?;
    tempfile::Builder::new()
        .prefix(".changjuan-")
        .tempdir_in(parent)
        .map_err(|error| PublishError::file(parent, error))
}

fn write_site(
    job: &Job,
    report: &Report,
    shell: &Shell,
    progress: &dyn Progress,
    site: &mut Site,
) -> Result<(), PublishError> {
    let art = art::publish(&job.report, report, site)?;
    let pictures = photographs::publish(&job.report, report, &job.cache, progress, site)?;
    let rules = art.rules() + &heights::rules(report) + &pictures.rules;
    let assets = write_assets(job, shell, &rules, site)?;
    let assets = Assets { openings: art.openings(), pictures: pictures.files, ..assets };
    data::publish(report, site)?;
    site.write("index.html", page::render(report, &assets).as_bytes())
}

fn write_assets(
    job: &Job,
    shell: &Shell,
    rules: &str,
    site: &mut Site,
) -> Result<Assets, PublishError> {
    let style = styles::bundle(&job.style.join("main.css"), rules)?;
    let noscript = styles::bundle(&job.style.join("noscript.css"), "")?;
    for path in files_of(&job.public)? {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if !["boot.js", "reload.js"].contains(&name.as_str()) {
            site.write(&name, &read(&path)?)?;
        }
    }
    site.write(&shell.glue, &read(&job.shell.join(&shell.glue))?)?;
    site.write(&shell.wasm, &shell.wasm_bytes)?;
    let boot = site.write_hashed("boot.js", &read(&job.public.join("boot.js"))?)?;
    let reload = job.public.join("reload.js");
    let reload = job.live.then(|| site.write_hashed("reload.js", &read(&reload)?)).transpose()?;
    Ok(Assets {
        boot,
        glue: shell.glue.clone(),
        wasm: shell.wasm.clone(),
        wasm_integrity: shell.wasm_integrity(),
        style: site.write_hashed("style.css", style.as_bytes())?,
        noscript: site.write_hashed("noscript.css", noscript.as_bytes())?,
        favicon: "favicon.svg".to_owned(),
        openings: Vec::new(),
        pictures: Vec::new(),
        reload,
    })
}

/// The files being published, in their staging folder.
#[derive(Debug)]
pub struct Site {
    root: PathBuf,
    files: usize,
}

impl Site {
    /// Writes a file under its name.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn write(&mut self, name: &str, content: &[u8]) -> Result<(), PublishError> {
        let path = self.root.join(name);
        let folder = path.parent().unwrap_or(&self.root);
        fs::create_dir_all(folder)
            .and_then(|()| fs::write(&path, content))
            .map_err(|error| PublishError::file(&path, error))?;
        self.files += 1;
        Ok(())
    }

    /// Writes a file under its name and a hash of its content, which it returns: such a file may be
    /// kept for ever.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn write_hashed(&mut self, name: &str, content: &[u8]) -> Result<String, PublishError> {
        let hash: String =
            Sha256::digest(content).iter().take(4).map(|byte| format!("{byte:02x}")).collect();
        let (stem, extension) = name.rsplit_once('.').unwrap_or((name, ""));
        let name = format!("{stem}-{hash}.{extension}");
        self.write(&name, content)?;
        Ok(name)
    }
}

fn read(path: &Path) -> Result<Vec<u8>, PublishError> {
    fs::read(path).map_err(|error| PublishError::file(path, error))
}

fn read_text(path: &Path) -> Result<String, PublishError> {
    fs::read_to_string(path).map_err(|error| PublishError::file(path, error))
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

/// Replaces `out` by the finished folder. Trunk watches over `out` by its name only.
fn swap_in(finished: &Path, out: &Path) -> Result<(), PublishError> {
    let failed = |error| PublishError::file(out, error);
    let finished_out = finished.with_extension("new");
    fs::rename(finished, &finished_out).map_err(failed)?;
    if out.exists() {
        let old = finished.with_extension("old");
        fs::rename(out, &old).map_err(failed)?;
        fs::rename(&finished_out, out).map_err(failed)?;
        return fs::remove_dir_all(&old).map_err(failed);
    }
    fs::rename(&finished_out, out).map_err(failed)
}
