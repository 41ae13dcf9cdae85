//! How far a build is, for whoever waits.

use std::path::Path;

use changjuan::publish::Progress;
use indicatif::{ProgressBar, ProgressStyle};

use super::say;

/// Shows how far the work is: a bar on a terminal, lines elsewhere.
#[derive(Debug)]
pub(super) struct Bar(ProgressBar);

impl Bar {
    /// A bar that shows nothing yet.
    pub(super) fn new() -> Self {
        let style = ProgressStyle::with_template("{bar:30} {pos} of {len}: {wide_msg}");
        let style = style.unwrap_or_else(|_| ProgressStyle::default_bar());
        Self(ProgressBar::new(0).with_style(style))
    }

    /// Ends it; nothing of it stays on the terminal.
    pub(super) fn clear(&self) {
        self.0.finish_and_clear();
    }

    fn show(&self, done: usize, all: usize, what: String) {
        self.0.set_length(all as u64);
        self.0.set_position(done as u64);
        self.0.set_message(what);
    }
}

impl Progress for Bar {
    fn report(&self, folder: &Path, done: usize, all: usize) {
        if all < 2 {
            return;
        }
        if self.0.is_hidden() {
            say(&format!("{} of {all}: {}", done + 1, folder.display()));
        }
        self.show(done, all, folder.display().to_string());
    }

    fn begin(&self, photographs: usize, files: usize) {
        if files > 0 {
            let what = format!("making {files} files of {photographs} new or changed photographs");
            self.0.suspend(|| say(&what));
            self.show(0, files, String::new());
        }
    }

    fn cards(&self, count: usize) {
        if count > 0 {
            self.0.suspend(|| say(&format!("drawing {count} new or changed cards")));
            self.show(0, count, String::new());
        }
    }

    fn drawn(&self) {
        self.0.inc(1);
    }

    fn encoded(&self, path: &str) {
        self.0.set_message(path.to_owned());
        self.0.inc(1);
    }

    fn finished(&self, path: &str) {
        if self.0.is_hidden() {
            say(&format!("made {path}"));
        }
    }
}
