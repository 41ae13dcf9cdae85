//! How far the slow work is, for whoever shows it.

/// Is told how far the work on photographs is. It is called from several threads.
pub trait Progress: Sync {
    /// Work begins: so many `photographs` are to be made into so many `files`; both may be 0.
    fn begin(&self, photographs: usize, files: usize);

    /// One more file of the photograph at `path` was encoded.
    fn encoded(&self, path: &str);

    /// The photograph at `path` is done.
    fn finished(&self, path: &str);

    /// All is done, or nothing more will be.
    fn end(&self);
}

/// Nobody is told.
impl Progress for () {
    fn begin(&self, _: usize, _: usize) {}
    fn encoded(&self, _: &str) {}
    fn finished(&self, _: &str) {}
    fn end(&self) {}
}
