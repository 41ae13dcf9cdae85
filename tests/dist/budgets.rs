//! The site's weight, compressed as a good server would: brotli 11, KB = 1,024 bytes. The budgets stand
//! in `tests/budgets.json`, which the benchmark reads too.

use std::{fs, path::Path};

use serde_json::Value;

use crate::{file, inlined, page, site};

pub(crate) fn compressed(content: &[u8]) -> usize {
    let mut compressed = Vec::new();
    let params = brotli::enc::BrotliEncoderParams { quality: 11, ..Default::default() };
    brotli::BrotliCompress(&mut &content[..], &mut compressed, &params).unwrap();
    compressed.len()
}

fn weight(path: &Path) -> usize {
    compressed(&fs::read(path).unwrap())
}

#[track_caller]
fn hold(budget: &str, what: &str, bytes: usize) {
    let budgets: Value =
        serde_json::from_str(&fs::read_to_string("tests/budgets.json").unwrap()).unwrap();
    let most = budgets[budget].as_u64().unwrap();
    println!("{what}: {bytes} of {most} bytes");
    assert!(bytes > 0 && bytes as u64 <= most, "{what}: {bytes} bytes, at most {most}");
}

#[test]
fn every_part_is_within_its_budget() {
    let [boot, opening] = inlined(&page()).map(|it| compressed(it.as_bytes()));
    hold("html", "HTML", weight(&site().join("index.html")));
    hold("boot", "inlined script", boot);
    hold("opening", "inlined styles", opening);
    hold("css", "CSS in all", opening + weight(&file("style-", ".css")));
    hold("start", "start.js", weight(&file("start-", ".js")));
    hold("frame", "frame.js", weight(&file("frame-", ".js")));
    hold("embed", "embed.js", weight(&site().join("embed.js")));
    let first = weight(&file("changjuan-", ".js")) + weight(&file("changjuan-", "_bg.wasm"));
    hold("app first", "glue and first wasm", first);
    hold("app", "glue and wasm", first + weight(&file("changjuan-", "_later.wasm")));
}

#[test]
fn every_painting_is_within_its_budget() {
    // A report may have no paintings, but not a folder without any.
    let Ok(art) = fs::read_dir(site().join("art")) else { return };
    let art: Vec<_> = art.map(|it| it.unwrap().path()).collect();
    assert!(!art.is_empty());
    for path in art {
        hold("art", &path.display().to_string(), weight(&path));
    }
}
