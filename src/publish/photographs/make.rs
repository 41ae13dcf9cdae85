//! What is made of one photograph.

use rayon::prelude::*;

use super::{Original, encode::Encoding, quality::quality, scale::Linear};
use crate::raster::{Format, Pixels};

/// The widths of published files, px: from a small phone to a large screen of double density.
const WIDTHS: [u32; 4] = [480, 960, 1440, 2160];

/// What a photograph becomes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Renditions {
    /// Its mean colour, in sRGB.
    pub(super) tone: [u8; 3],
    /// Its files, JPEG last.
    pub(super) sets: Vec<RenditionSet>,
}

/// The files of one encoding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct RenditionSet {
    /// The encoding.
    pub(super) encoding: Encoding,
    /// One file for each width, the smallest first.
    pub(super) files: Vec<Rendition>,
}

/// One file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Rendition {
    /// Width, px.
    pub(super) width: u32,
    /// Height, px.
    pub(super) height: u32,
    /// The file.
    pub(super) content: Vec<u8>,
}

impl Renditions {
    /// The height of the files of this width, px.
    pub(super) fn height_at(&self, width: u32) -> u32 {
        let files = self.sets.iter().flat_map(|set| &set.files);
        files.filter(|file| file.width == width).map(|file| file.height).next().unwrap_or(1)
    }
}

impl RenditionSet {
    fn bytes(&self) -> usize {
        self.files.iter().map(|file| file.content.len()).sum()
    }
}

/// The widths for a photograph of this width: all smaller ones, and its own or the largest.
pub(super) fn widths(own: u32) -> Vec<u32> {
    let largest = own.min(WIDTHS[WIDTHS.len() - 1]);
    WIDTHS.into_iter().filter(|width| *width < largest).chain([largest]).collect()
}

/// Makes the files of `original`, whose file holds `content`; `encoded` is called for each.
pub(super) fn renditions(
    original: &Original<'_>,
    content: &[u8],
    encoded: &(dyn Fn() + Sync),
) -> Result<Renditions, String> {
    let format = Format::of_name(original.path).ok_or("its name does not tell its kind")?;
    let pixels = Pixels::decode(format, content).map_err(|fault| fault.to_string())?;
    let (scaled, tone) = scaled(pixels)?;
    let sets: Vec<Result<RenditionSet, String>> = Encoding::ALL
        .into_par_iter()
        .map(|encoding| {
            let files = scaled.par_iter().map(|pixels| {
                let quality = quality(encoding, original.kind, pixels.width);
                let content = encoding.encode(pixels, quality)?;
                encoded();
                Ok(Rendition { width: pixels.width, height: pixels.height, content })
            });
            Ok(RenditionSet { encoding, files: files.collect::<Result<_, String>>()? })
        })
        .collect();
    Ok(Renditions { tone, sets: worthwhile(sets.into_iter().collect::<Result<_, _>>()?) })
}

/// The picture in every width, and its mean colour.
fn scaled(pixels: Pixels) -> Result<(Vec<Pixels>, [u8; 3]), String> {
    let own = pixels.width;
    let mut linear = Linear::of(&pixels)?;
    drop(pixels);
    let mut scaled = Vec::new();
    // Each from the next larger one, which is much quicker than from the original.
    for width in widths(own).into_iter().rev() {
        if width < own {
            linear = linear.scaled(width);
        }
        scaled.push(linear.pixels());
    }
    scaled.reverse();
    Ok((scaled, linear.tone()))
}

/// The sets that are smaller than JPEG, which is the last; then JPEG.
fn worthwhile(mut sets: Vec<RenditionSet>) -> Vec<RenditionSet> {
    let Some(jpeg) = sets.pop() else { return sets };
    sets.retain(|set| set.bytes() < jpeg.bytes());
    sets.push(jpeg);
    sets
}
