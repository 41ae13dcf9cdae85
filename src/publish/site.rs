//! The files being published: written beside the outcome, moved into its place at the end.

use std::{
    fs,
    path::{Path, PathBuf},
};

use sha2::{Digest, Sha256};

use super::PublishError;

/// The files being published, in their staging folder.
#[derive(Debug)]
pub struct Site {
    root: PathBuf,
    files: usize,
}

impl Site {
    /// The site in the folder `root`, in which nothing is written yet.
    #[must_use]
    pub fn new(root: PathBuf) -> Self {
        Self { root, files: 0 }
    }

    /// How many files were written.
    #[must_use]
    pub const fn files(&self) -> usize {
        self.files
    }

    /// Lets `write` write into the folder `name` of this site: names are relative to it then. No
    /// name is this folder.
    ///
    /// # Errors
    /// Those of `write`.
    pub fn within<T>(
        &mut self,
        name: Option<&str>,
        write: impl FnOnce(&mut Self) -> Result<T, PublishError>,
    ) -> Result<T, PublishError> {
        let mut inner = Self::new(name.map_or_else(|| self.root.clone(), |it| self.root.join(it)));
        let outcome = write(&mut inner)?;
        self.files += inner.files;
        Ok(outcome)
    }

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

/// A folder beside `out`, so that moving into it is only a change of names.
pub(super) fn stage(out: &Path) -> Result<tempfile::TempDir, PublishError> {
    let parent = out.parent().filter(|it| !it.as_os_str().is_empty()).unwrap_or(Path::new("."));
    fs::create_dir_all(parent).map_err(|error| PublishError::file(parent, error))?;
    tempfile::Builder::new()
        .prefix(".changjuan-")
        .tempdir_in(parent)
        .map_err(|error| PublishError::file(parent, error))
}

/// Makes sure that nothing is lost when `out` is replaced: it is not there, empty, or a page.
pub(super) fn may_replace(out: &Path) -> Result<(), PublishError> {
    let is_empty = |folder: &Path| fs::read_dir(folder).is_ok_and(|mut it| it.next().is_none());
    if !out.exists() || is_empty(out) || out.join("index.html").is_file() {
        return Ok(());
    }
    let message = "this is no site (there is no index.html in it), so it is not replaced; \
                   name another folder, or empty this one";
    Err(PublishError::file(out, message))
}

/// Replaces `out` by the finished folder. Trunk watches over `out` by its name only.
pub(super) fn swap_in(finished: &Path, out: &Path) -> Result<(), PublishError> {
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
