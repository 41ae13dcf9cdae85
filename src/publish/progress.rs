//! How far the slow work is, for whoever shows it.

use std::path::Path;

/// Is told how far the work is; of photographs and cards from several threads. Who shows a part of it takes
/// that part's call.
pub trait Progress: Sync {
    /// The report in `folder` is read and written now; of `all` reports so many are `done`.
    fn report(&self, folder: &Path, done: usize, all: usize) {
        let _ = (folder, done, all);
    }

    /// Work on a report's pictures begins: so many `photographs` are to be made into so many
    /// `files`; both may be 0.
    fn begin(&self, photographs: usize, files: usize) {
        let _ = (photographs, files);
    }

    /// One more file of the photograph at `path` was encoded.
    fn encoded(&self, path: &str) {
        let _ = path;
    }

    /// The photograph at `path` is done.
    fn finished(&self, path: &str) {
        let _ = path;
    }

    /// Work on a report's cards begins: so many are to be drawn, which may be 0.
    fn cards(&self, count: usize) {
        let _ = count;
    }

    /// One more card is drawn.
    fn drawn(&self) {}
}

/// Nobody is told.
impl Progress for () {}
