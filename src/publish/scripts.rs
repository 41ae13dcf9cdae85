//! The scripts of `public/` as they go out: without what only their authors read.

use super::{PublishError, project};

/// A script of `public/` without its indentation, its lines of comments and its notes on types.
///
/// # Errors
/// When the file is missing or is no text.
pub(super) fn lean(name: &str) -> Result<String, PublishError> {
    Ok(without_comments(&project::public_text(name)?))
}

fn without_comments(script: &str) -> String {
    let mut in_note = false;
    let lines = script.lines().map(str::trim).filter(|line| {
        let is_note = in_note || line.starts_with("/**") && !line.contains("*/");
        in_note = is_note && !line.ends_with("*/");
        !is_note && !line.starts_with("//")
    });
    let lines = lines.map(without_remark).map(without_notes).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join("\n")
}

/// A line without the comment behind its last statement.
fn without_remark(line: &str) -> &str {
    line.split_once("; // ")
        .map_or(line, |(statement, _)| line.get(..=statement.len()).unwrap_or(line))
}

fn without_notes(line: &str) -> String {
    match line.split_once("/** ") {
        Some((before, note)) => {
            let after = note.split_once("*/").map_or("", |(_, after)| after.trim_start());
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
        assert_eq!(without_comments(script), "(function () {\nvar a = (c);\n})();");
    }

    #[test]
    fn notes_of_one_line_or_several_go() {
        let script = "/** @param {A} a */\nfunction b(a) {}\n  /**\n   * @param {A} a\n   */\n  function c(a) {}\n";
        assert_eq!(without_comments(script), "function b(a) {}\nfunction c(a) {}");
    }
}
