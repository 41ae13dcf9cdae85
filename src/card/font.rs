//! Fonts: which face of the given files is used, and what it says of a character.

mod kerning;

use std::collections::{BTreeMap, BTreeSet};

use ttf_parser::{Face, GlyphId, OutlineBuilder, name_id};

use self::kerning::Kerning;
use crate::report::names::Language;

/// How heavy the lettering is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// Running text.
    Regular,
    /// Numerals, headings, labels.
    Bold,
}

impl Weight {
    const ALL: [Self; 2] = [Self::Regular, Self::Bold];

    /// On the scale of OpenType, 1 to 1000.
    const fn number(self) -> u16 {
        match self {
            Self::Regular => 400,
            Self::Bold => 700,
        }
    }
}

/// A face of a font file.
#[derive(Clone, Debug)]
pub(super) struct Font<'a> {
    face: Face<'a>,
    kerning: Kerning<'a>,
}

/// The fonts of a card: a face for each weight, and those that help out where these lack a character.
#[derive(Clone, Debug)]
pub struct Fonts<'a> {
    regular: Font<'a>,
    bold: Font<'a>,
    others: Vec<Font<'a>>,
    /// What was looked up before: the index of the font, its own before the others, and the glyph.
    known: BTreeMap<(Weight, char), (usize, GlyphId)>,
}

impl<'a> Font<'a> {
    /// Every face of the font file `content`; none if it is no font.
    fn all(content: &'a [u8]) -> impl Iterator<Item = Self> {
        let count = ttf_parser::fonts_in_collection(content).unwrap_or(1);
        (0..count).filter_map(|index| {
            let face = Face::parse(content, index).ok()?;
            Some(Self { kerning: Kerning::of(&face), face })
        })
    }

    /// The family's name, such as Noto Serif CJK SC.
    fn family(&self) -> String {
        let names = self.face.names().into_iter();
        let mut families = names.filter(|it| it.name_id == name_id::FAMILY && it.is_unicode());
        families.find_map(|it| it.to_string()).unwrap_or_default()
    }

    /// The glyph of `c`; none where the face has no outline for it.
    pub(super) fn glyph(&self, c: char) -> Option<GlyphId> {
        let glyph = self.face.glyph_index(c)?;
        let is_drawn = c.is_whitespace() || self.face.glyph_bounding_box(glyph).is_some();
        is_drawn.then_some(glyph)
    }

    /// How far it is from a glyph to the next, em.
    pub(super) fn advance(&self, glyph: GlyphId) -> f32 {
        f32::from(self.face.glyph_hor_advance(glyph).unwrap_or_default()) / self.units()
    }

    /// How much nearer than that `right` stands to `left`, em: negative where it is nearer.
    pub(super) fn kerning(&self, left: GlyphId, right: GlyphId) -> f32 {
        f32::from(self.kerning.between(left, right)) / self.units()
    }

    /// Draws a glyph in units of the font, with the y axis upwards.
    pub(super) fn outline(&self, glyph: GlyphId, builder: &mut dyn OutlineBuilder) {
        self.face.outline_glyph(glyph, builder);
    }

    /// How many units make an em.
    pub(super) fn units(&self) -> f32 {
        f32::from(self.face.units_per_em())
    }
}

impl<'a> Fonts<'a> {
    /// Chooses among the faces of font files: for each weight the one that is nearest to it and is made
    /// for the region of `language`, the earlier one of equals. None where no file is a font.
    #[must_use]
    pub fn choose(files: &[&'a [u8]], language: &Language) -> Option<Self> {
        let faces: Vec<_> = files.iter().flat_map(|it| Font::all(it)).collect();
        let region = region(language);
        let nearest = |weight: Weight| {
            let distance = |font: &Font<'_>| {
                let family = font.family();
                let other = family.split(' ').any(|it| REGIONS.contains(&it) && it != region);
                (other, font.face.weight().to_number().abs_diff(weight.number()))
            };
            faces.iter().min_by_key(|it| distance(it)).cloned()
        };
        Some(Self {
            regular: nearest(Weight::Regular)?,
            bold: nearest(Weight::Bold)?,
            others: Vec::new(),
            known: BTreeMap::new(),
        })
    }

    /// Adds a font file that helps out where the chosen faces lack characters, of which `lacking` are
    /// some: its first face that has any of these.
    pub fn help_out(&mut self, content: &'a [u8], lacking: &[char]) {
        let has_any = |font: &Font<'_>| lacking.iter().any(|c| font.glyph(*c).is_some());
        self.others.extend(Font::all(content).find(has_any));
    }

    /// The characters of `text` that some weight has in no font, in order, each once.
    #[must_use]
    pub fn missing(&self, text: &str) -> Vec<char> {
        let lacks = |c: &char| Weight::ALL.iter().any(|weight| self.find(*c, *weight).is_none());
        text.chars().collect::<BTreeSet<_>>().into_iter().filter(lacks).collect()
    }

    /// Looks up the characters of `text`, so that none of them is looked up again.
    #[must_use]
    pub fn knowing(mut self, text: &str) -> Self {
        let pairs = text.chars().flat_map(|c| Weight::ALL.map(|weight| (weight, c)));
        let found = pairs.collect::<BTreeSet<_>>().into_iter();
        self.known = found.filter_map(|it| Some((it, self.find(it.1, it.0)?))).collect();
        self
    }

    /// The font and the glyph that show `c`; none where no font has it.
    pub(super) fn of(&self, c: char, weight: Weight) -> Option<(&Font<'a>, GlyphId)> {
        let known = self.known.get(&(weight, c)).copied();
        let (index, glyph) = known.or_else(|| self.find(c, weight))?;
        self.fonts(weight).nth(index).map(|font| (font, glyph))
    }

    fn find(&self, c: char, weight: Weight) -> Option<(usize, GlyphId)> {
        self.fonts(weight).enumerate().find_map(|(index, font)| Some((index, font.glyph(c)?)))
    }

    fn fonts(&self, weight: Weight) -> impl Iterator<Item = &Font<'a>> {
        let own = match weight {
            Weight::Regular => &self.regular,
            Weight::Bold => &self.bold,
        };
        [own].into_iter().chain(&self.others)
    }
}

/// Those of the characters `missing` that the font file `content` has not either.
#[must_use]
pub fn still_missing(content: &[u8], missing: &[char]) -> Vec<char> {
    let faces: Vec<_> = Font::all(content).collect();
    let helping = faces.iter().find(|font| missing.iter().any(|c| font.glyph(*c).is_some()));
    let has = |c: char| helping.is_some_and(|font| font.glyph(c).is_some());
    missing.iter().copied().filter(|c| !has(*c)).collect()
}

/// How the families of East Asian fonts end: which region's shapes of characters they have.
const REGIONS: [&str; 5] = ["SC", "TC", "HK", "JP", "KR"];

/// The region whose shapes a language wants. What has no Han characters of its own has the Korean
/// ones, in which alone quotation marks and dashes are as narrow as Latin text has them.
fn region(language: &Language) -> &'static str {
    let tag = language.as_str().to_ascii_lowercase();
    let has = |part: &str| tag.split('-').any(|it| it == part);
    match () {
        () if has("ja") => "JP",
        () if has("hk") || has("mo") => "HK",
        () if has("hant") || has("tw") => "TC",
        () if has("zh") => "SC",
        () => "KR",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_has_the_shapes_of_its_region() {
        let cases = [
            ("zh-CN", "SC"),
            ("zh", "SC"),
            ("zh-Hant", "TC"),
            ("zh-TW", "TC"),
            ("zh-HK", "HK"),
            ("ja", "JP"),
            ("ko-KR", "KR"),
            ("en", "KR"),
        ];
        for (tag, expected) in cases {
            assert_eq!(region(&Language::new(tag)), expected, "{tag}");
        }
    }

    #[test]
    fn what_is_no_font_is_none() {
        assert!(Fonts::choose(&[b"no font"], &Language::new("en")).is_none());
        assert!(Fonts::choose(&[], &Language::new("en")).is_none());
    }
}
