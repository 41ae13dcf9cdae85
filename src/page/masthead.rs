//! The opening: the painting with the headline in its sky, the headline and a photograph, or words alone.

use leptos::prelude::*;

use super::{
    Context,
    assets::PictureFiles,
    photo::{Loading, picture},
    phrases::phrases,
    sharing::on_paper,
    sources::Byline,
};
use crate::{
    characters::width,
    fragment::TOP,
    report::{
        address::Address,
        art::{Art, Cover, Opening},
        names::Moment,
    },
};

/// How wide a headline is at most, in half-width characters, to be set in the largest type.
const LONG_TITLE: usize = 60;

/// The opening of the page. Where it has no picture the byline stands in it.
#[component]
pub fn Masthead(
    /// The page.
    context: Context,
) -> impl IntoView {
    let Context { report, assets, words, .. } = context.clone();
    let is_cover = report.art.as_ref().is_some_and(|art| art.cover().is_some());
    let is_painted = report.art.is_some() && !is_cover;
    let is_plain = report.art.is_none();
    let byline = is_plain.then(|| view! { <Byline context=context.clone() /> });
    let art = report.art.as_ref().map(|art| opening(art, assets.cover.as_ref()));
    let kicker =
        report.kicker.clone().map(|kicker| view! { <p class="masthead__kicker">{kicker}</p> });
    let seal = report.seal.clone().map(|seal| {
        view! { <div class="masthead__seal" aria-hidden="true">{seal}</div> }
    });
    let date = |name: &'static str, moment: &Moment| {
        let (whole, date) = (moment.as_str().to_owned(), words.date(moment));
        view! { <span class="masthead__moment">{name} " " <time datetime=whole>{date}</time></span> }
    };
    let source = report.source.as_ref().filter(|_| !is_plain);
    let original = source.map(|it| date(words.source_of, &it.published));
    let on = if report.prologue.is_empty() { "#main" } else { "#prologue" };
    let is_long = width(&report.title) > LONG_TITLE;
    view! {
        <header class="masthead" id=TOP data-card=context.card(&Address::Top) data-art=is_painted data-cover=is_cover data-plain=is_plain>
            <div class="masthead__text">
                {kicker}
                <h1 class="masthead__title" data-long=is_long>{phrases(&report.title)}</h1>
                <p class="masthead__deck">{report.subtitle.clone()}</p>
                {byline}
                {seal}
                <p class="masthead__date">
                    {original} " " {date(words.published, &report.published)}
                </p>
                {on_paper(&context, &Address::Top)}
                <a class="masthead__on" href=on>{words.read_on}</a>
            </div>
            // After the text, though a painting lies behind it: a browser that has read half of the
            // text would paint it in the wrong place.
            {art}
        </header>
    }
}

fn opening(art: &Art, files: Option<&PictureFiles>) -> AnyView {
    let alt = art.alt.clone();
    match &art.opening {
        Opening::Paintings { .. } => {
            view! { <div class="masthead__art" role="img" aria-label=alt></div> }.into_any()
        }
        Opening::Photograph(cover) => files.map(|files| photograph(cover, files, alt)).into_any(),
    }
}

fn photograph(cover: &Cover, files: &PictureFiles, alt: String) -> impl IntoView + use<> {
    view! {
        <figure class="masthead__photo">
            {picture(files, alt, sizes(cover), Loading::First)}
            <figcaption class="masthead__credit">{phrases(&cover.credit)}</figcaption>
        </figure>
    }
}

/// How wide the photograph stands, for the choice of a file: at least as wide as its box, and as
/// high, which cuts off what is too much. `style/masthead.css` has the lengths.
fn sizes(cover: &Cover) -> String {
    let at_least =
        |width: u32, height: u32| (height * cover.width).div_ceil(cover.height.max(1)).max(width);
    format!("(min-width: 64em) {}vw, {}vw", at_least(50, 42), at_least(100, 75))
}
