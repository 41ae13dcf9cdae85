//! Kerning: the feature `kern` of OpenType's table `GPOS`, for pairs of glyphs.

use ttf_parser::{
    Face, GlyphId, Tag,
    gpos::{PairAdjustment, PositioningSubtable},
};

/// What a face says of pairs of glyphs.
#[derive(Clone, Debug)]
pub(super) struct Kerning<'a> {
    pairs: Vec<PairAdjustment<'a>>,
}

impl<'a> Kerning<'a> {
    /// That of `face`, which need not have any.
    pub(super) fn of(face: &Face<'a>) -> Self {
        let Some(table) = face.tables().gpos else { return Self { pairs: Vec::new() } };
        let features = table.features.into_iter().filter(|it| it.tag == Tag::from_bytes(b"kern"));
        let mut lookups: Vec<u16> = features.flat_map(|it| it.lookup_indices).collect();
        lookups.sort_unstable();
        lookups.dedup();
        let lookups = lookups.into_iter().filter_map(|index| table.lookups.get(index));
        let subtables = lookups.flat_map(|it| it.subtables.into_iter::<PositioningSubtable<'_>>());
        let pairs = subtables.filter_map(|it| match it {
            PositioningSubtable::Pair(pair) => Some(pair),
            _ => None,
        });
        Self { pairs: pairs.collect() }
    }

    /// How much farther than its advance `right` stands from `left`, in units of the font; negative
    /// where it is nearer.
    pub(super) fn between(&self, left: GlyphId, right: GlyphId) -> i16 {
        self.pairs.iter().find_map(|pair| adjustment(pair, left, right)).unwrap_or_default()
    }
}

/// None where the subtable does not know the pair, so that the next is asked.
fn adjustment(pair: &PairAdjustment<'_>, left: GlyphId, right: GlyphId) -> Option<i16> {
    let index = pair.coverage().get(left)?;
    let (first, _) = match pair {
        PairAdjustment::Format1 { sets, .. } => sets.get(index)?.get(right)?,
        PairAdjustment::Format2 { classes, matrix, .. } => {
            matrix.get((classes.0.get(left), classes.1.get(right)))?
        }
    };
    Some(first.x_advance)
}
