//! The native tests: one binary, one module for each thing that is tested.

mod architecture;
mod diagnostics;
mod page;
mod report_text;
mod sample;
