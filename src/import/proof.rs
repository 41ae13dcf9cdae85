//! A written report, read again: it must say what the article says.

use super::{
    ImportError, caption,
    outline::{Element, Kind, Outline},
};
use crate::{
    diagnostic::Diagnostics,
    document::{self, FileError},
    report::{
        Report,
        text::{Block, plain_sentences, plain_text},
    },
};

/// Reads `text` with the parser and compares it with `outline`, element by element.
///
/// # Errors
/// Where the two differ, with the line of the article.
pub(super) fn read(text: &str, outline: &Outline) -> Result<(), ImportError> {
    let no_files = |_: &str| Err(FileError::Missing);
    let (report, diagnostics) = document::parse(document::FILE, text, &no_files);
    let Some(report) = report else {
        let what = diagnostics.to_string();
        return Err(ImportError::Internal {
            line: line_of_error(text, &diagnostics, outline),
            what,
        });
    };
    let found = said(&report);
    let expected = outline.elements.iter().map(spoken);
    for (index, expected) in expected.enumerate() {
        if found.get(index) != Some(&expected) {
            let line = outline.elements.get(index).map_or(0, |element| element.line);
            let found = found.get(index).map_or("nothing", String::as_str);
            let what = format!("expected “{expected}”, found “{found}”");
            return Err(ImportError::Internal { line, what });
        }
    }
    if found.len() != outline.elements.len() || report.title != outline.title.text.printed {
        let what = "there is more in it than in the article, or another headline".to_owned();
        return Err(ImportError::Internal { line: outline.title.number, what });
    }
    Ok(())
}

/// What an element says: the words, and of a caption its credit.
fn spoken(element: &Element) -> String {
    match &element.kind {
        Kind::Caption(Some(credit)) => {
            format!("{}\n{}", element.text.printed, caption::inside(credit))
        }
        _ => element.text.printed.clone(),
    }
}

/// What a report says, block by block.
fn said(report: &Report) -> Vec<String> {
    let mut all = Vec::new();
    all.extend(report.prologue.iter().flat_map(|block| block_texts(report, block)));
    for section in &report.sections {
        all.push(plain_text(report, &section.heading));
        all.extend(section.blocks.iter().flat_map(|block| block_texts(report, block)));
        for part in &section.parts {
            all.push(plain_text(report, &part.heading));
            all.extend(part.blocks.iter().flat_map(|block| block_texts(report, block)));
        }
    }
    all
}

/// What a block says: of a list, which a table became, each entry.
fn block_texts(report: &Report, block: &Block) -> Vec<String> {
    match block {
        Block::List { items, .. } => {
            items.iter().flatten().map(|block| block_text(report, block)).collect()
        }
        other => vec![block_text(report, other)],
    }
}

fn block_text(report: &Report, block: &Block) -> String {
    match block {
        Block::Paragraph(line) => plain_sentences(report, line),
        Block::Pending(pending) => match &pending.credit {
            Some(credit) => format!("{}\n{credit}", pending.caption),
            None => pending.caption.clone(),
        },
        // An import writes nothing else; if the parser saw it, it will be missed.
        Block::List { .. } | Block::Quote(_) | Block::Photo(_) | Block::Scene(_) => String::new(),
    }
}

/// The line of the article that the first error goes back to: each element is a block of its own,
/// with an empty line above it.
fn line_of_error(text: &str, diagnostics: &Diagnostics, outline: &Outline) -> usize {
    let at = diagnostics.iter().find_map(|problem| problem.span()).map_or(0, |span| span.start);
    let before = text.get(..at).unwrap_or_default();
    let body = before.rsplit_once("\n+++\n").map_or("", |(_, body)| body);
    let index = body.matches("\n\n").count();
    outline.elements.get(index).map_or(outline.title.number, |element| element.line)
}
