//! The names of graphics and of their forms.

/// A graphic in one of its forms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// `bars`: lengths from zero on one scale.
    Bars,
    /// `share` as `rings`: a whole ring for each percentage, since shares may overlap.
    Rings,
    /// `share` as `field`: a count and the share that it is, as marks of the whole.
    Field,
    /// `share` as `pace`: a sum against its plan, beside the months that have passed.
    Pace,
    /// `dots` as `fields`: one field of marks for each count.
    Fields,
    /// `dots` as `ledger`: so many columns of so many cells.
    Ledger,
    /// `level`: a rank at a water line.
    Level,
    /// `groups` as `slips`: one slip for each item.
    Slips,
    /// `groups` as `terms`: the terms of a sum, with the names under each.
    Terms,
    /// `groups` as `glyphs`: words with drawn signs.
    Glyphs,
    /// `route` as `lines`: ways with stops and a status.
    Lines,
    /// `route` as `strands`: several ties between two places.
    Strands,
    /// `route` as `course`: one way with its length.
    Course,
    /// `timeline`: events in order.
    Timeline,
    /// `art`: a drawing of the report's own.
    Art,
}

/// The graphics, in the order of the manual.
pub const GRAPHICS: [&str; 8] =
    ["bars", "share", "dots", "level", "groups", "route", "timeline", "art"];

impl Form {
    /// Every form, in the order of the manual. The first of a graphic is meant where none is named.
    pub const ALL: [Self; 15] = [
        Self::Bars,
        Self::Rings,
        Self::Field,
        Self::Pace,
        Self::Fields,
        Self::Ledger,
        Self::Level,
        Self::Slips,
        Self::Terms,
        Self::Glyphs,
        Self::Lines,
        Self::Strands,
        Self::Course,
        Self::Timeline,
        Self::Art,
    ];

    /// The graphic it is a form of.
    #[must_use]
    pub const fn graphic(self) -> &'static str {
        match self {
            Self::Bars => "bars",
            Self::Rings | Self::Field | Self::Pace => "share",
            Self::Fields | Self::Ledger => "dots",
            Self::Level => "level",
            Self::Slips | Self::Terms | Self::Glyphs => "groups",
            Self::Lines | Self::Strands | Self::Course => "route",
            Self::Timeline => "timeline",
            Self::Art => "art",
        }
    }

    /// Its own name; none where the graphic has only one form.
    #[must_use]
    pub const fn name(self) -> Option<&'static str> {
        Some(match self {
            Self::Bars | Self::Level | Self::Timeline | Self::Art => return None,
            Self::Rings => "rings",
            Self::Field => "field",
            Self::Pace => "pace",
            Self::Fields => "fields",
            Self::Ledger => "ledger",
            Self::Slips => "slips",
            Self::Terms => "terms",
            Self::Glyphs => "glyphs",
            Self::Lines => "lines",
            Self::Strands => "strands",
            Self::Course => "course",
        })
    }

    /// The forms of a graphic: none where there is no such graphic.
    pub fn of(graphic: &str) -> impl Iterator<Item = Self> {
        Self::ALL.into_iter().filter(move |form| form.graphic() == graphic)
    }

    /// Whether it draws statistics. The others draw items of lists; a statistic in their steps is
    /// only text.
    #[must_use]
    pub const fn draws_statistics(self) -> bool {
        !matches!(self, Self::Glyphs | Self::Lines | Self::Strands | Self::Timeline | Self::Art)
    }

    /// The attributes that items of its lists may have.
    #[must_use]
    pub const fn item_attributes(self) -> &'static [&'static str] {
        match self {
            Self::Slips => &["mark"],
            Self::Glyphs => &["sign"],
            Self::Lines => &["status", "way", "stops"],
            Self::Strands => &["stops"],
            Self::Course => &["way", "stops"],
            Self::Timeline => &["at"],
            _ => &[],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_graphic_has_a_form_and_forms_have_names_of_their_own() {
        for graphic in GRAPHICS {
            let forms: Vec<_> = Form::of(graphic).collect();
            assert!(!forms.is_empty(), "{graphic}");
            assert_eq!(forms.len() > 1, forms.iter().all(|it| it.name().is_some()), "{graphic}");
        }
        assert_eq!(Form::of("pie").count(), 0);
    }
}
