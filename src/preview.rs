//! A site shown on this machine while its reports are written, as a host would serve it.
//!
//! Whoever builds it anew says so to the [`Stage`]; pages that are open ask it and reload themselves.
//! Each build is an edition, with the next number.

mod server;
mod watch;

use std::{
    path::PathBuf,
    sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

pub use self::{server::serve, watch::Watch};
use crate::publish::Rules;

/// A site as it was built.
#[derive(Debug)]
pub struct Edition {
    /// Its folder.
    pub folder: PathBuf,
    /// What is sent with each of its files.
    pub headers: Rules,
}

/// What is shown now.
#[derive(Debug)]
enum Shown {
    /// A site.
    Site(Edition),
    /// Why there is none, as plain text.
    Refusal(String),
}

/// Where the newest edition stands, for all who ask.
#[derive(Debug)]
pub struct Stage {
    /// The number of the edition, and what it is.
    shown: Mutex<(u64, Arc<Shown>)>,
    changed: Condvar,
}

impl Stage {
    /// Shows nothing yet. The first edition is the one after `last`, which should be higher than the
    /// last of a preview that ran before: its pages, still open, then reload themselves.
    #[must_use]
    pub fn new(last: u64) -> Self {
        let nothing = Arc::new(Shown::Refusal(String::new()));
        Self { shown: Mutex::new((last, nothing)), changed: Condvar::new() }
    }

    /// Shows a new edition.
    pub fn show(&self, edition: Edition) {
        self.change(|_| Some(Shown::Site(edition)));
    }

    /// Says `why` there is no site, unless there is one from before, which stays.
    pub fn refuse(&self, why: String) {
        self.change(|shown| matches!(shown, Shown::Refusal(_)).then_some(Shown::Refusal(why)));
    }

    /// Goes on to the next edition, which shows what `next` makes of what is shown now, if anything.
    fn change(&self, next: impl FnOnce(&Shown) -> Option<Shown>) {
        let mut shown = self.lock();
        shown.0 += 1;
        if let Some(next) = next(&shown.1) {
            shown.1 = Arc::new(next);
        }
        self.changed.notify_all();
    }

    /// What is shown now.
    fn now(&self) -> Arc<Shown> {
        Arc::clone(&self.lock().1)
    }

    /// The number of the edition, as soon as it is another than `after`, but no later than after
    /// `patience`.
    fn edition_after(&self, after: Option<u64>, patience: Duration) -> u64 {
        let same = |shown: &mut (u64, Arc<Shown>)| Some(shown.0) == after;
        let waited = self.changed.wait_timeout_while(self.lock(), patience, same);
        waited.unwrap_or_else(PoisonError::into_inner).0.0
    }

    /// Whoever failed while holding it has left nothing half done.
    fn lock(&self) -> MutexGuard<'_, (u64, Arc<Shown>)> {
        self.shown.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_knows_an_edition_waits_for_the_next() {
        let stage = Arc::new(Stage::new(0));
        assert_eq!(stage.edition_after(None, Duration::ZERO), 0);
        assert_eq!(stage.edition_after(Some(0), Duration::from_millis(1)), 0);
        let asking = Arc::clone(&stage);
        let waiting =
            std::thread::spawn(move || asking.edition_after(Some(0), Duration::from_secs(60)));
        stage.refuse("line 3".to_owned());
        assert_eq!(waiting.join().unwrap(), 1);
        assert!(matches!(&*stage.now(), Shown::Refusal(why) if why == "line 3"));
    }
}
