//! What stands in every page itself, so that the first window waits for nothing else: the start script
//! and the styles of the opening.
//!
//! The content policy admits them by their hashes. So they are the same text in every page of a site,
//! and nothing of a report is in them.

use super::{PublishError, project, styles};

/// The script that runs before the first paint.
///
/// # Errors
/// When the file is missing or is no text.
pub(super) fn boot() -> Result<String, PublishError> {
    Ok(without_comments(&project::public_text("boot.js")?))
}

/// The styles of the opening.
///
/// # Errors
/// When a file is missing or is no CSS.
pub(super) fn opening() -> Result<String, PublishError> {
    styles::bundle("opening.css")
}

/// A script without its indentation, its lines of comments and its notes on types.
fn without_comments(script: &str) -> String {
    let lines = script.lines().map(str::trim).filter(|it| !it.is_empty() && !it.starts_with("//"));
    lines.map(without_notes).collect::<Vec<_>>().join("\n")
}

fn without_notes(line: &str) -> String {
    match line.split_once("/** ") {
        Some((before, note)) => {
            let after = note.split_once("*/ ").map_or("", |(_, after)| after);
            format!("{before}{}", without_notes(after))
        }
        None => line.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_go_and_statements_stay() {
        let script = "// What it does.\n(function () {\n  // Why.\n  var a = /** @type {B} */ (c); // d\n\n})();\n";
        assert_eq!(without_comments(script), "(function () {\nvar a = (c); // d\n})();");
    }
}
