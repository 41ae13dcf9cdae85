//! The native tests: one binary, one module for each thing that is tested.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stderr,
    reason = "a test that cannot go on has failed"
)]

#[path = "../joined_headers.rs"]
mod joined_headers;

mod addresses;
mod architecture;
mod bare;
mod bundled;
mod cards;
mod citation;
mod clock;
mod command;
mod diagnostics;
mod drawings;
mod frames;
mod hostile;
mod import;
mod language;
mod linked_data;
mod marks;
mod numbers;
mod page;
mod pending;
mod photographs;
mod picture_files;
mod pictures;
mod publish;
mod readings;
mod report_text;
mod sample;
mod scenes;
mod share_pages;
mod specimen;
mod starter;
mod tiny_font;
