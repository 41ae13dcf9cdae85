//! How far the slow work is, for whoever shows it.

use std::path::Path;

/// Is told how far the work is.
pub trait Progress: Sync {
    /// The report in `folder` is read and written now; of `all` reports so many are `done`.
    fn report(&self, folder: &Path, done: usize, all: usize);
}

/// Nobody is told.
impl Progress for () {
    fn report(&self, _: &Path, _: usize, _: usize) {}
}
