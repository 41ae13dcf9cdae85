//! Sees that a report has changed.

use std::{
    path::{Path, PathBuf},
    sync::mpsc::{Receiver, channel},
    time::Duration,
};

use notify_debouncer_mini::{
    Config, DebounceEventResult, Debouncer, new_debouncer_opt,
    notify::{self, PollWatcher, RecursiveMode},
};

/// How often the folders are looked through. They are small, and some (shared ones, those of another
/// system) tell nobody of changes.
const INTERVAL: Duration = Duration::from_millis(300);

/// How long nothing more must change: editors write a file in several steps.
const QUIET: Duration = Duration::from_millis(200);

/// Folders that are watched for as long as this lives.
#[derive(Debug)]
pub struct Watch {
    changes: Receiver<()>,
    _watcher: Debouncer<PollWatcher>,
}

/// Watches `folders` with everything in them.
///
/// # Errors
/// When one cannot be read.
pub fn watch(folders: &[PathBuf]) -> notify::Result<Watch> {
    let (said, changes) = channel();
    let poll = notify::Config::default().with_poll_interval(INTERVAL);
    let config = Config::default().with_timeout(QUIET).with_notify_config(poll);
    let heard = move |events: DebounceEventResult| {
        let is_ours = |path: &Path| !is_passing(path);
        if events.is_ok_and(|events| events.iter().any(|event| is_ours(&event.path))) {
            // Nobody listens any more when the command ends.
            let _ = said.send(());
        }
    };
    let mut watcher = new_debouncer_opt::<_, PollWatcher>(config, heard)?;
    for folder in folders {
        watcher.watcher().watch(folder, RecursiveMode::Recursive)?;
    }
    Ok(Watch { changes, _watcher: watcher })
}

/// Whether this is a file that an editor, or this command, only keeps while it writes another.
fn is_passing(path: &Path) -> bool {
    path.file_name().is_some_and(|name| {
        let name = name.to_string_lossy();
        name.starts_with('.') || name.ends_with('~')
    })
}

impl Watch {
    /// Waits for a change; false when there will be none any more.
    #[must_use]
    pub fn wait(&self) -> bool {
        let changed = self.changes.recv().is_ok();
        // What has changed meanwhile is in the same build.
        while self.changes.try_recv().is_ok() {}
        changed
    }
}
