//! Sees that something has changed of which a site is made.
//!
//! The folders are looked through again and again: they are small, and some (shared ones, those of another
//! system) tell nobody of changes. The crate `notify` was tried: its watcher of this kind sees no second
//! change within a second and no older file in place of a newer one, the others report what is only read.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    thread::sleep,
    time::{Duration, SystemTime},
};

/// How often the folders are looked through.
const INTERVAL: Duration = Duration::from_millis(300);

/// How long nothing more must change: editors write a file in several steps.
const QUIET: Duration = Duration::from_millis(100);

/// How deep folders stand in each other; links may lead round in a circle.
const DEPTH: usize = 8;

/// Every file with the time of its last change and its length in bytes.
type Files = BTreeMap<PathBuf, (Option<SystemTime>, u64)>;

/// Folders that are watched with everything in them.
#[derive(Debug)]
pub struct Watch {
    folders: Vec<PathBuf>,
    known: Files,
}

impl Watch {
    /// Watches `folders`; what changes from now on is seen.
    #[must_use]
    pub fn new(folders: Vec<PathBuf>) -> Self {
        Self { known: files(&folders), folders }
    }

    /// Waits until something has changed since this was last called.
    pub fn wait(&mut self) {
        let mut now = files(&self.folders);
        while now == self.known {
            sleep(INTERVAL);
            now = files(&self.folders);
        }
        loop {
            sleep(QUIET);
            let later = files(&self.folders);
            if later == now {
                break;
            }
            now = later;
        }
        self.known = now;
    }
}

fn files(folders: &[PathBuf]) -> Files {
    let mut found = Files::new();
    folders.iter().for_each(|folder| gather(folder, DEPTH, &mut found));
    found
}

/// Adds what is in `folder`; what cannot be read is not there.
fn gather(folder: &Path, depth: usize, found: &mut Files) {
    let Some(entries) = fs::read_dir(folder).ok().filter(|_| depth > 0) else { return };
    for path in entries.filter_map(|it| it.ok().map(|it| it.path())) {
        match path.metadata() {
            _ if is_passing(&path) => {}
            Ok(it) if it.is_dir() => gather(&path, depth - 1, found),
            Ok(it) => {
                found.insert(path, (it.modified().ok(), it.len()));
            }
            Err(_) => {}
        }
    }
}

/// Whether this is a file that an editor, or this command, only keeps while it writes another.
fn is_passing(path: &Path) -> bool {
    path.file_name().is_some_and(|name| {
        let name = name.to_string_lossy();
        name.starts_with('.') || name.ends_with('~')
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_moved_or_gone_has_changed_and_what_is_read_has_not() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        let now = || files(&[folder.path().to_owned()]);
        fs::create_dir(path("photos")).unwrap();
        fs::write(path("photos/lake.svg"), "1").unwrap();
        let mut known = now();
        let mut expect = |change: std::io::Result<()>, expected: bool| {
            change.unwrap();
            let changed = std::mem::replace(&mut known, now()) != known;
            assert_eq!(changed, expected);
        };
        expect(fs::read(path("photos/lake.svg")).map(drop), false);
        expect(fs::write(path(".report.dj.swp"), "1"), false);
        expect(fs::write(path("report.dj~"), "1"), false);
        expect(fs::write(path("report.dj"), "1"), true);
        expect(fs::write(path("report.dj"), "12"), true);
        expect(fs::rename(path("photos/lake.svg"), path("report.dj")), true);
        expect(fs::remove_file(path("report.dj")), true);
    }
}
