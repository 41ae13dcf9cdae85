//! A site shown on this machine while its reports are written, as a host would serve it.
//!
//! Whoever builds it anew says so to the [`Stage`]; pages that are open ask it and reload themselves.
//! Each build is an edition, counted from 1.

mod server;
mod watch;

use std::{
    path::PathBuf,
    sync::{Condvar, Mutex, PoisonError},
    time::Duration,
};

pub use self::{server::serve, watch::Watch};
use crate::publish::Rules;

/// A site as it was built.
#[derive(Clone, Debug)]
pub struct Edition {
    /// Its folder.
    pub folder: PathBuf,
    /// What is sent with each of its files.
    pub headers: Rules,
}

/// What is shown now.
#[derive(Clone, Debug)]
enum Shown {
    /// A site.
    Site(Edition),
    /// Why there is none, as plain text.
    Refusal(String),
}

/// Where the newest edition stands, for all who ask.
#[derive(Debug)]
pub struct Stage {
    shown: Mutex<(u64, Shown)>,
    changed: Condvar,
}

impl Default for Stage {
    fn default() -> Self {
        let nothing = Shown::Refusal(String::new());
        Self { shown: Mutex::new((0, nothing)), changed: Condvar::new() }
    }
}

impl Stage {
    /// Shows a new edition.
    pub fn show(&self, edition: Edition) {
        self.change(|shown| *shown = Shown::Site(edition));
    }

    /// Says `why` there is no site, unless there is one from before, which stays.
    pub fn refuse(&self, why: String) {
        self.change(|shown| {
            if matches!(shown, Shown::Refusal(_)) {
                *shown = Shown::Refusal(why);
            }
        });
    }

    fn change(&self, change: impl FnOnce(&mut Shown)) {
        let mut shown = self.shown.lock().unwrap_or_else(PoisonError::into_inner);
        shown.0 += 1;
        change(&mut shown.1);
        self.changed.notify_all();
    }

    /// What is shown now.
    fn now(&self) -> Shown {
        self.shown.lock().unwrap_or_else(PoisonError::into_inner).1.clone()
    }

    /// The number of the edition, as soon as it is another than `after`, but no later than after
    /// `patience`.
    fn edition_after(&self, after: Option<u64>, patience: Duration) -> u64 {
        let shown = self.shown.lock().unwrap_or_else(PoisonError::into_inner);
        let same = |shown: &mut (u64, Shown)| Some(shown.0) == after;
        let waited = self.changed.wait_timeout_while(shown, patience, same);
        waited.unwrap_or_else(PoisonError::into_inner).0.0
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;

    #[test]
    fn whoever_knows_an_edition_waits_for_the_next() {
        let stage = Arc::new(Stage::default());
        assert_eq!(stage.edition_after(None, Duration::ZERO), 0);
        assert_eq!(stage.edition_after(Some(0), Duration::from_millis(1)), 0);
        let asking = Arc::clone(&stage);
        let waiting =
            std::thread::spawn(move || asking.edition_after(Some(0), Duration::from_secs(60)));
        stage.refuse("line 3".to_owned());
        assert_eq!(waiting.join().unwrap(), 1);
        assert!(matches!(stage.now(), Shown::Refusal(why) if why == "line 3"));
    }
}
