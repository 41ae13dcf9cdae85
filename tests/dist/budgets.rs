//! The site's weight, compressed as a good server would: brotli 11, KB = 1,024 bytes.

use std::{fs, path::Path};

use crate::{file, site};

fn weight(path: &Path) -> usize {
    let content = fs::read(path).unwrap();
    let mut compressed = Vec::new();
    let params = brotli::enc::BrotliEncoderParams { quality: 11, ..Default::default() };
    brotli::BrotliCompress(&mut content.as_slice(), &mut compressed, &params).unwrap();
    compressed.len()
}

#[track_caller]
fn hold(name: &str, bytes: usize, budget: usize) {
    println!("{name}: {bytes} of {budget} bytes");
    assert!(bytes > 0 && bytes <= budget, "{name}: {bytes} bytes, at most {budget}");
}

#[test]
fn every_part_is_within_its_budget() {
    let kilobytes = |budget: usize| budget * 1024;
    hold("HTML", weight(&site().join("index.html")), kilobytes(40));
    hold("CSS", weight(&file("style-", ".css")), kilobytes(14));
    let start = weight(&file("boot-", ".js")) + weight(&file("start-", ".js"));
    hold("boot.js and start.js", start, 1536);
    let app = weight(&file("changjuan-", ".js")) + weight(&file("changjuan-", "_bg.wasm"));
    hold("glue and wasm", app, kilobytes(120));
}

#[test]
fn every_opening_picture_is_within_its_budget() {
    // A report may have no paintings, but not a folder without any.
    let Ok(art) = fs::read_dir(site().join("art")) else { return };
    let art: Vec<_> = art.map(|it| it.unwrap().path()).collect();
    assert!(!art.is_empty());
    for path in art {
        hold(&path.display().to_string(), weight(&path), 60 * 1024);
    }
}
