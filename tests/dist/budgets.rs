//! The site's weight, compressed as a good server would: brotli 11, KB = 1,024 bytes.

use std::{fs, path::Path};

use crate::file;

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
    hold("HTML", weight(Path::new("dist/index.html")), kilobytes(40));
    hold("CSS", weight(&file("style-", ".css")), kilobytes(14));
    hold("boot.js", weight(&file("boot-", ".js")), 1536);
    let app = weight(&file("changjuan-", ".js")) + weight(&file("changjuan-", "_bg.wasm"));
    hold("glue and wasm", app, kilobytes(120));
}

#[test]
fn every_opening_picture_is_within_its_budget() {
    let art: Vec<_> = fs::read_dir("dist/art").unwrap().map(|it| it.unwrap().path()).collect();
    assert!(!art.is_empty());
    for path in art {
        hold(&path.display().to_string(), weight(&path), 60 * 1024);
    }
}
