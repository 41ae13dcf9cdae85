//! Cards: the pictures that chats and feeds show beside the title of a page, and that readers save
//! and post.
//!
//! 1. [`font`] chooses the faces, `setting` sets a line of text, `lines` breaks a text into lines.
//! 2. `stack` puts rows under each other, `canvas` writes them as an SVG of outlines.
//! 3. `template` says what stands on a card, `frame` where in each [`Form`], `foot` what a card
//!    that is far from a link says of itself; the result is a [`Sheet`].
//!
//! Chats cut the middle square out of a wide card, so what matters most stands there. Everything that
//! a report says is drawn as outlines: none of it is ever markup.

mod canvas;
mod figures;
pub mod font;
mod foot;
mod frame;
mod lines;
mod palette;
mod seal;
mod setting;
mod stack;
mod styles;
mod template;

use std::collections::BTreeSet;

pub use self::canvas::Area;
use self::font::Fonts;
use crate::{
    report::{Report, art::Opening},
    share::{self, Piece, Subject, cards::Form},
    words::Words,
};

/// A card, ready to be drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet<'a> {
    /// Its form.
    pub form: Form,
    /// The colour of the ground.
    pub ground: &'static str,
    /// The picture on the ground.
    pub backdrop: Option<Backdrop<'a>>,
    /// What stands on both, an SVG.
    pub svg: String,
}

/// A picture that fills a part of a card; its edges are cut off evenly where its proportions are
/// others.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Backdrop<'a> {
    /// Path of the picture, relative to the report's folder.
    pub path: &'a str,
    /// The part that it fills.
    pub area: Area,
}

/// Every card of `report`: in the wide form its own, then those of [`Piece::all`]; its own in the square
/// one; in the tall one its own and those of its sections, its pictures and its key statistics.
pub fn all(report: &Report) -> impl Iterator<Item = (Subject<'_>, Form)> {
    let is_posted = |it: &Subject<'_>| match it {
        Subject::Piece(Piece::Statistic(statistic)) => statistic.key,
        Subject::Piece(Piece::Section(_) | Piece::Photo(_)) | Subject::Report => true,
    };
    let wide = Subject::all(report).map(|it| (it, Form::Wide));
    wide.chain([(Subject::Report, Form::Square)])
        .chain(Subject::all(report).filter(is_posted).map(|it| (it, Form::Tall)))
}

/// The card of `subject` in this form; a tall one has its address as a QR code where that is known.
#[must_use]
pub fn sheet<'a>(
    report: &'a Report,
    (subject, form): (Subject<'a>, Form),
    fonts: &Fonts<'_>,
) -> Sheet<'a> {
    template::sheet(form, report, subject, fonts)
}

/// Every text that the cards of `report` may show, to look for characters that fonts lack.
#[must_use]
pub fn texts(report: &Report) -> String {
    let source = share::attribution(report);
    let own = [&report.title, &report.subtitle, &source].map(String::as_str);
    let optional = [&report.kicker, &report.seal].into_iter().flatten().map(String::as_str);
    let words = Words::of(&report.language);
    let mut texts: String = own.into_iter().chain(optional).collect();
    texts += &[words.scan, words.prologue, words.card_derived, words.dot, " ·…"].concat();
    texts.extend((0..report.sections.len()).map(|index| words.numeral(index)));
    for piece in Piece::all(report) {
        texts += &piece.title(report);
        texts += &piece.description(report);
        match piece {
            Piece::Section(section) => texts.extend(section.kicker.iter().map(String::as_str)),
            Piece::Statistic(it) => {
                texts.extend(it.period.iter().chain(&it.derived).map(String::as_str));
            }
            Piece::Photo(photo) => texts += &photo.credit,
        }
    }
    texts
}

/// The paths of all pictures that the cards of `report` may have as their backdrops.
#[must_use]
pub fn pictures(report: &Report) -> BTreeSet<&str> {
    let openings =
        [false, true].into_iter().filter_map(|is_tall| Some(opening(report, is_tall)?.0));
    let strips = report.art.iter().flat_map(|art| art.strips.iter().map(String::as_str));
    let photos = report.photos.iter().map(|it| it.path.as_str());
    openings.chain(strips).chain(photos).collect()
}

/// The path of the painted strip of the section that `piece` stands in; that of the first where it
/// stands in none.
fn strip<'a>(report: &'a Report, piece: Piece<'a>) -> Option<&'a str> {
    let strips = &report.art.as_ref()?.strips;
    let section = piece.section(report);
    let index = section.and_then(|it| report.sections.iter().position(|other| other.id == it.id));
    let index = index.unwrap_or_default();
    strips.get(index.checked_rem(strips.len())?).map(String::as_str)
}

/// The picture of the opening for a card that is wide, or for one that is not, and whether it is a
/// painting that text may stand in.
fn opening(report: &Report, is_tall: bool) -> Option<(&str, bool)> {
    match &report.art.as_ref()?.opening {
        Opening::Paintings { tall: Some(tall), .. } if is_tall => Some((tall, true)),
        Opening::Paintings { wide, .. } => Some((wide, true)),
        Opening::Photograph(cover) => Some((&cover.path, false)),
    }
}
